"""Where everything stands in a goal's chart: geometry only, in the units of the SVG's view box.

Filled bar: hit. Hollow bar: missed. Dash on the axis: excused. The ink line is the target then in
force and steps where the goal changed. The pale field is the forecast's 10 to 90 %, its short
stroke the middle. The dotted upright is today. Colours and widths belong to the style sheet.

Two drawings are made of every chart: a wide one (1040 units) and a slim one (358 units), which
shows only the latest periods. The words come in from outside, already in the reader's language.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from math import ceil, floor, log10, sqrt
from typing import NamedTuple

Number = Callable[[float], str]
BY_WEEK_FROM_DAYS = 400
PER_PAGE = 52
SLIM_PERIODS = 18
LEAST_SLOTS = 16
LETTER = 7.5
"""About how wide a letter of a label is, in the units of the view box."""
TODAY_FROM = 22
STUB = 0.015
"""Share of the height at which a missed period without any value still shows as a hollow bar."""


class Bar(NamedTuple):
    """One period, both days included. `verdict`: hit, missed, excused, open or ahead; `now` marks
    the one that holds today."""

    start: date
    end: date
    value: float | None
    target: float | None
    verdict: str
    label: str
    low: float | None = None
    mid: float | None = None
    high: float | None = None
    note: str = ""
    now: bool = False
    partial: bool = False


class Point(NamedTuple):
    """A value at the end of a day."""

    day: date
    value: float


class Fan(NamedTuple):
    """The forecast of the value at the end of `day`: its 10, 50 and 90 %."""

    day: date
    low: float
    mid: float
    high: float


class Words(NamedTuple):
    """The few words inside a drawing."""

    today: str
    likely: str
    target: str
    number: Number
    day: Callable[[date], str]
    month: Callable[[date], str]


class Label(NamedTuple):
    """A text at a place; `anchor` is start, middle or end."""

    x: float
    y: float
    text: str
    anchor: str = "middle"
    strong: bool = False


class Drawing(NamedTuple):
    """What the template draws. Paths are the `d` of a path element, empty when there is none."""

    width: int
    height: int
    base: str
    hit: str = ""
    missed: str = ""
    excused: str = ""
    bands: tuple[str, ...] = ()
    mids: str = ""
    target: str = ""
    ceiling: str = ""
    actual: str = ""
    head: tuple[float, float] | None = None
    today: str = ""
    labels: tuple[Label, ...] = ()
    pad: str = ""


class Frame(NamedTuple):
    """The part of the drawing in which data stand, and how a value becomes a height."""

    width: int
    height: int
    left: float
    right: float
    top: float
    bottom: float
    least: float
    most: float
    pad: str = ""

    def y(self, value: float) -> float:
        """The height of a value; values outside the frame stop at its edge."""
        inside = min(max(value, self.least), self.most)
        share = (inside - self.least) / (self.most - self.least)
        return round(self.bottom - share * (self.bottom - self.top), 1)


class Ticks(NamedTuple):
    """The marks of the value axis."""

    least: float
    most: float
    values: tuple[float, ...]


def ticks(least: float, most: float) -> Ticks:
    """Two to five round marks that hold `least` and `most`."""
    span = (most - least) or abs(most) or 1.0
    rough = span / 3
    power = 10.0 ** floor(log10(rough))
    step = next(power * size for size in (1, 2, 2.5, 5, 10) if power * size >= rough * 0.999)
    first, last = floor(least / step + 1e-9), ceil(most / step - 1e-9)
    if last == first:
        last += 1
    return Ticks(first * step, last * step, tuple(i * step for i in range(first, last + 1)))


def _frame(width: int, marks: Ticks, words: Words, target: float | None) -> Frame:
    wide = width > 500
    longest = max(len(words.number(value)) for value in marks.values)
    size = 1 if longest <= 2 else 2 if longest <= 5 else 3
    left = (0, 26, 52, 78)[size] if wide else (0, 26, 44, 60)[size]
    name = words.target if target is None else f"{words.target} {words.number(target)}"
    far = 64 if len(name) <= 7 else 112
    height, bottom = (250, 224) if wide else (230, 204)
    right = width - far if wide else width - 12
    pad = f"pl-{size} pr-{1 if far == 64 else 2}"
    return Frame(width, height, left, right, 39, bottom, marks.least, marks.most, pad)


def _axis(frame: Frame, marks: Ticks, words: Words) -> list[Label]:
    return [
        Label(frame.left - 8, frame.y(value) + 4.5, words.number(value), "end")
        for value in marks.values
    ]


# Bars: one for each period of a recurring goal.


class _Slots(NamedTuple):
    frame: Frame
    width: float

    def x(self, place: int) -> float:
        return round(self.frame.left + place * self.width, 1)

    def middle(self, place: int) -> float:
        return round(self.frame.left + (place + 0.5) * self.width, 1)

    def inset(self) -> float:
        return round(min(self.width * 0.19, 8), 1)


def _rectangle(slots: _Slots, place: int, low: float, high: float, inset: float) -> str:
    left, wide = slots.x(place) + inset, slots.width - 2 * inset
    bottom, top = slots.frame.y(low), slots.frame.y(high)
    return f"M{left:.1f} {bottom}V{top}h{wide:.1f}V{bottom}z"


def _bar_path(slots: _Slots, bars: Sequence[Bar], verdicts: tuple[str, ...], more: float) -> str:
    inset = slots.inset() + more
    least = (slots.frame.most - slots.frame.least) * STUB
    return "".join(
        _rectangle(slots, i, 0, bar.value or least, inset)
        for i, bar in enumerate(bars)
        if bar.verdict in verdicts and (bar.value or bar.verdict == "missed")
    )


def _excused_path(slots: _Slots, bars: Sequence[Bar]) -> str:
    inset = slots.inset()
    y, wide = slots.frame.bottom - 3, slots.width - 2 * inset
    return "".join(
        f"M{slots.x(i) + inset:.1f} {y}h{wide:.1f}"
        for i, bar in enumerate(bars)
        if bar.verdict == "excused"
    )


def _bar_bands(slots: _Slots, bars: Sequence[Bar]) -> tuple[tuple[str, ...], str]:
    bands, mids = [], []
    run: list[tuple[int, float, float]] = []
    for i, bar in enumerate(bars):
        if bar.low is None or bar.high is None or bar.verdict not in ("open", "ahead"):
            continue
        if bar.verdict == "open":
            bands.append(_rectangle(slots, i, bar.low, bar.high, slots.inset()))
        else:
            run.append((i, bar.low, bar.high))
        if bar.mid is not None:
            edge = slots.width * 0.25
            wide = slots.width - 2 * edge
            mids.append(f"M{slots.x(i) + edge:.1f} {slots.frame.y(bar.mid)}h{wide:.1f}")
    if run:
        bands.append(_field(slots, run))
    return tuple(bands), "".join(mids)


def _field(slots: _Slots, run: Sequence[tuple[int, float, float]]) -> str:
    """One field over periods that follow each other, so that no seam shows between them."""
    path = f"M{slots.x(run[0][0])} {slots.frame.y(run[0][2])}"
    for place, _low, high in run:
        path += f"V{slots.frame.y(high)}H{slots.x(place + 1)}"
    for place, low, _high in reversed(run):
        path += f"V{slots.frame.y(low)}H{slots.x(place)}"
    return path + "z"


def _stepped(slots: _Slots, bars: Sequence[Bar]) -> str:
    path, last = "", None
    for i, bar in enumerate(bars):
        if bar.target is None:
            last = None
            continue
        y = slots.frame.y(bar.target)
        if last is None:
            path += f"M{slots.x(i)} {y}"
        elif y != last:
            path += f"V{y}"
        path += f"H{slots.x(i + 1)}"
        last = y
    return path


def _step_labels(slots: _Slots, bars: Sequence[Bar], words: Words) -> list[Label]:
    found = []
    for i, (before, bar) in enumerate(pairwise(bars), start=1):
        if None in (before.target, bar.target) or before.target == bar.target or not bar.note:
            continue
        y = min(slots.frame.y(bar.target or 0), slots.frame.y(before.target or 0)) + 4.5
        right = slots.x(i) > slots.frame.width * 0.4
        shift, anchor = (-8, "end") if right else (8, "start")
        found.append(Label(slots.x(i) + shift, y - (0 if right else 12), bar.note, anchor))
    return found


def _name_labels(slots: _Slots, bars: Sequence[Bar]) -> list[Label]:
    room = 52 if slots.frame.width > 500 else 40
    every = max(1, ceil(room / slots.width))
    now = next((i for i, bar in enumerate(bars) if bar.now), None)
    origin = now if now is not None else 0
    return [
        Label(slots.middle(i), slots.frame.bottom + 20, bar.label, "middle", i == now)
        for i, bar in enumerate(bars)
        if (i - origin) % every == 0
    ]


def _said_target(shown: Sequence[Bar]) -> float | None:
    """The amount of the last whole period: one that is cut asks for its share of it only."""
    asking = [bar for bar in shown if bar.target is not None]
    whole = [bar for bar in asking if not bar.partial]
    return (whole or asking)[-1].target if asking else None


def _end_label(frame: Frame, target: float, words: Words, since: float | None = None) -> Label:
    """The target's name where its line ends: beside it, or on the side that the line leaves free.

    `since`: where the line began, if it is a slope.
    """
    text = f"{words.target} {words.number(target)}"
    y = frame.y(target)
    if frame.width > 500:
        return Label(frame.right + 8, y + 4.5, text, "start", True)
    falls = since is not None and since > target
    if falls and y + 20 < frame.bottom:
        return Label(frame.right, y + 17, text, "end", True)
    slope = (y - frame.y(since or 0)) / (frame.right - frame.left) if falls else 0
    return Label(frame.right, y - 6 - slope * len(text) * LETTER, text, "end", True)


def _under(slots: _Slots, bars: Sequence[Bar], left: float, right: float) -> list[Bar]:
    """The bars whose slots lie between `left` and `right`, wholly or in part."""
    return [bar for i, bar in enumerate(bars) if slots.x(i) < right and slots.x(i + 1) > left]


def _in_the_way(frame: Frame, bar: Bar, y: float) -> bool:
    """Whether a bar, today's upright or a forecast's middle runs through a text at this y."""
    through_middle = bar.mid is not None and y - 12 < frame.y(bar.mid) < y + 2
    return bar.now or through_middle or frame.y(bar.value or 0) < y + 2


def _target_label(slots: _Slots, bars: Sequence[Bar], target: float, words: Words) -> Label:
    """On the line itself, as far to the right as nothing stands in the way; else above the bars."""
    frame, label = slots.frame, _end_label(slots.frame, target, words)
    if frame.width > 500:
        return label
    wide = len(label.text) * LETTER
    for end in range(len(bars), 0, -1):
        right = slots.x(end)
        under = _under(slots, bars, right - wide, right)
        if right - wide < frame.left or {bar.target for bar in under} - {None} != {target}:
            continue
        if not any(_in_the_way(frame, bar, label.y) for bar in under):
            return label._replace(x=right)
    tops = [frame.y(bar.value or 0) for bar in _under(slots, bars, frame.right - wide, frame.right)]
    return label._replace(y=min([frame.y(target), *tops]) - 6)


def _bar_extent(bars: Sequence[Bar], ceiling: float | None) -> Ticks:
    values = [ceiling or 0.0]
    for bar in bars:
        values += [v for v in (bar.value, bar.target, bar.high) if v is not None]
    return ticks(min(0.0, *values) if len(values) > 1 else 0.0, max(values) or 1.0)


def _today_in_bars(slots: _Slots, bars: Sequence[Bar], words: Words) -> tuple[str, list[Label]]:
    for i, bar in enumerate(bars):
        if bar.now:
            x, high = slots.middle(i), max(bar.high or 0, bar.value or 0)
            foot = max(slots.frame.y(high) - 4, 32)
            return f"M{x} {TODAY_FROM}V{foot}", [Label(x, 16, words.today, "middle", True)]
    return "", []


def most_ahead(room: int, begun: int) -> int:
    """How many periods to come there is room for: a third, or all that those begun leave."""
    return max(room // 3, room - begun)


def _latest(periods: Sequence[Bar], room: int) -> list[Bar]:
    begun = sum(1 for bar in periods if bar.verdict != "ahead")
    return list(periods)[: begun + most_ahead(room, begun)][-room:]


def bars(periods: Sequence[Bar], words: Words, width: int, ceiling: float | None = None) -> Drawing:
    """A recurring goal's periods as bars, oldest first, at most as many as fit the width."""
    shown = _latest(periods, PER_PAGE if width > 500 else SLIM_PERIODS)
    target = _said_target(shown)
    marks = _bar_extent(shown, ceiling)
    frame = _frame(width, marks, words, target)
    count = max(len(shown), LEAST_SLOTS if width > 500 else LEAST_SLOTS // 2)
    slots = _Slots(frame, (frame.right - frame.left) / count)
    today, today_label = _today_in_bars(slots, shown, words)
    bands, mids = _bar_bands(slots, shown)
    labels = _axis(frame, marks, words) + _name_labels(slots, shown) + today_label
    if target is not None:
        labels.append(_target_label(slots, shown, target, words))
    if width > 500:
        labels += _step_labels(slots, shown, words)
    return Drawing(
        width,
        frame.height,
        base=f"M{frame.left} {frame.bottom}H{frame.right}",
        hit=_bar_path(slots, shown, ("hit", "open"), 0),
        missed=_bar_path(slots, shown, ("missed",), 0.75),
        excused=_excused_path(slots, shown),
        bands=bands,
        mids=mids,
        target=_stepped(slots, shown),
        ceiling="" if ceiling is None else f"M{frame.left} {frame.y(ceiling)}H{frame.right}",
        today=today,
        labels=tuple(labels),
        pad=frame.pad,
    )


# Lines: the way of a total, a level or a limit from its start to its end.


def by_week(points: Sequence[Point]) -> list[Point]:
    """The last point of every ISO week, when the points span over 400 days; else all of them."""
    if not points or (points[-1].day - points[0].day).days <= BY_WEEK_FROM_DAYS:
        return list(points)
    last: dict[tuple[int, int], Point] = {}
    for point in points:
        last[point.day.isocalendar()[:2]] = point
    return list(last.values())


class _Days(NamedTuple):
    frame: Frame
    start: date
    end: date

    def x(self, day: date) -> float:
        share = (day - self.start).days / max((self.end - self.start).days, 1)
        wide = self.frame.right - self.frame.left
        return round(self.frame.left + min(max(share, 0), 1) * wide, 1)


def _polyline(scale: _Days, points: Sequence[Point]) -> str:
    return "".join(
        f"{'L' if i else 'M'}{scale.x(point.day)} {scale.frame.y(point.value)}"
        for i, point in enumerate(points)
    )


def fan_edges(origin: Point, fan: Fan) -> list[Fan]:
    """The field on its way: it widens with the root of time from what is known to the forecast."""
    days = (fan.day - origin.day).days
    if days <= 0:
        return []
    return [_on_the_way(origin, fan, days, i / 8) for i in range(9)]


def _on_the_way(origin: Point, fan: Fan, days: int, share: float) -> Fan:
    middle, wide = origin.value + (fan.mid - origin.value) * share, sqrt(share)
    low, high = middle + (fan.low - fan.mid) * wide, middle + (fan.high - fan.mid) * wide
    return Fan(origin.day + timedelta(days=round(days * share)), low, middle, high)


def _fan_path(scale: _Days, origin: Point | None, fan: Fan) -> str:
    edges = fan_edges(origin, fan) if origin else []
    if not edges:
        return ""
    upper = [f"{scale.x(one.day)} {scale.frame.y(one.high)}" for one in edges]
    lower = [f"{scale.x(one.day)} {scale.frame.y(one.low)}" for one in reversed(edges)]
    return "M" + "L".join(upper + lower) + "z"


def _month_labels(scale: _Days, words: Words) -> list[Label]:
    first = scale.start.replace(day=1)
    months = (scale.end.year - first.year) * 12 + scale.end.month - first.month + 1
    room = 9 if scale.frame.width > 500 else 4
    every = next(step for step in (1, 2, 3, 6, 12, 24, 60, 120) if months / step <= room)
    y = scale.frame.bottom + 20
    if months <= 1:
        ends = (scale.start, "start"), (scale.end, "end")
        return [Label(scale.x(day), y, words.day(day), anchor) for day, anchor in ends]
    found = []
    for i in range(0, months, every):
        year, month = divmod(first.year * 12 + first.month - 1 + i, 12)
        day = date(year, month + 1, 1)
        if day < scale.start and (scale.start - day).days > 14:
            continue
        anchor = "start" if scale.x(day) - scale.frame.left < 12 else "middle"
        found.append(Label(scale.x(day), y, words.month(day), anchor))
    return found


class Line(NamedTuple):
    """What a line chart shows. `start` and `end` bound it; both are included."""

    actual: Sequence[Point]
    target: Sequence[Point]
    start: date
    end: date
    on: date
    amount: float | None = None
    fan: Fan | None = None
    ceiling: float | None = None


def _line_extent(line: Line) -> Ticks:
    values = [p.value for p in line.actual] + [p.value for p in line.target]
    values += [v for v in (line.amount, line.ceiling) if v is not None]
    if line.fan:
        values += [line.fan.low, line.fan.high]
    if not values:
        return ticks(0, 1)
    least, most = min(values), max(values)
    near_zero = least >= 0 and least < 0.5 * most
    return ticks(0 if near_zero else least, most)


def _today_in_line(scale: _Days, line: Line, words: Words) -> tuple[str, list[Label]]:
    if not line.start <= line.on <= line.end:
        return "", []
    x = scale.x(line.on)
    far = scale.frame
    anchor = "start" if x - far.left < 20 else "end" if far.right - x < 20 else "middle"
    return f"M{x} {TODAY_FROM}V{far.bottom}", [Label(x, 16, words.today, anchor, True)]


def line(shown: Line, words: Words, width: int) -> Drawing:
    """A total, level or limit from start to end, its target line and where it is likely to land."""
    marks = _line_extent(shown)
    frame = _frame(width, marks, words, shown.amount)
    scale = _Days(frame, shown.start, shown.end)
    actual = by_week(shown.actual)
    origin = actual[-1] if actual else None
    today, labels = _today_in_line(scale, shown, words)
    labels += _axis(frame, marks, words) + _month_labels(scale, words)
    if shown.amount is not None:
        since = shown.target[0].value if shown.target else None
        labels.append(_end_label(frame, shown.amount, words, since))
    band = _fan_path(scale, origin, shown.fan) if shown.fan else ""
    mid = ""
    if band and shown.fan:
        mid = f"M{scale.x(shown.fan.day) - 10:.1f} {frame.y(shown.fan.mid)}h10"
    return Drawing(
        width,
        frame.height,
        base=f"M{frame.left} {frame.bottom}H{frame.right}",
        bands=(band,) if band else (),
        mids=mid,
        target=_polyline(scale, shown.target),
        ceiling=""
        if shown.ceiling is None
        else f"M{frame.left} {frame.y(shown.ceiling)}H{frame.right}",
        actual=_polyline(scale, actual),
        head=(scale.x(origin.day), frame.y(origin.value)) if origin else None,
        today=today,
        labels=tuple(labels),
        pad=frame.pad,
    )


# Sparks: a goal in the list, 104 by 30 units, without words.


class Spark(NamedTuple):
    """Bars as one path or a polyline with its head; and the target's height, if any."""

    bars: str = ""
    line: str = ""
    head: tuple[float, float] | None = None
    target: str = ""


def _spark_y(value: float, least: float, most: float) -> float:
    share = (value - least) / ((most - least) or 1)
    return round(28 - min(max(share, 0), 1) * 24, 1)


def spark(values: Sequence[float | None], target: float | None, as_bars: bool) -> Spark:
    """The latest values, oldest first; None leaves a gap."""
    known = [value for value in values if value is not None]
    if not known:
        return Spark()
    ends = known + ([target] if target is not None else [])
    least, most = (0 if as_bars else min(ends)), max(ends)
    slot = 104 / len(values)
    height = [None if v is None else _spark_y(v, least, most) for v in values]
    aim = "" if target is None else f"M0 {_spark_y(target, least, most)}H104"
    if as_bars:
        wide = round(slot * 0.7, 1)
        path = "".join(
            f"M{i * slot + slot * 0.15:.1f} 28V{y}h{wide}V28z"
            for i, y in enumerate(height)
            if y is not None and y < 28
        )
        return Spark(bars=path, target=aim)
    dots = [(round((i + 0.5) * slot, 1), y) for i, y in enumerate(height) if y is not None]
    path = "".join(f"{'L' if i else 'M'}{x} {y}" for i, (x, y) in enumerate(dots))
    return Spark(line=path, head=dots[-1], target=aim)
