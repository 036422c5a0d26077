"""Where everything stands in a team's two drawings: geometry only.

The sum bar: solid accepted, hatched offered, dashed unanswered; empty space is the gap. The strip:
one dot a person, unnamed; the pale field is the middle half, the upright the middle.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from smarta.core.rollup import Promised, Spread
from smarta.web.tracking.chart import LETTER, Label, ticks

WIDE, SLIM = 1080, 358
GAP = 2.0
CLASSES = {"accepted": "hit", "offered": "offered", "unanswered": "asked"}


class Block(NamedTuple):
    """A piece of the bar: one person's amount."""

    name: str
    amount: float
    place: str


class Rect(NamedTuple):
    kind: str
    x: float
    width: float


class SumBar(NamedTuple):
    width: int
    rects: tuple[Rect, ...]
    marks: tuple[float, ...]
    labels: tuple[Label, ...]


def sum_bar(
    blocks: Sequence[Block],
    found: Promised,
    width: int,
    *,
    number: Callable[[float], str],
    accepted: str,
    goal: str,
) -> SumBar:
    """The accepted first. `accepted` and `goal` are the words at the two uprights."""
    shown = [one for kind in CLASSES for one in blocks if one.place == kind]
    whole = max(sum(one.amount for one in shown), float(found.target or 0)) or 1.0
    scale = (width - (34 if width == WIDE else 12)) / whole
    rects, names, at = [], [], 0.0
    for one in shown:
        size = one.amount * scale
        rects.append(Rect(CLASSES[one.place], round(at, 1), round(max(size - GAP, 1), 1)))
        name = f"{one.name} {number(one.amount)}"
        if width == WIDE and len(name) * LETTER < size:
            names.append(Label(round(at, 1), 78, name, "start"))
        at += size
    marks, labels = [], names
    for value, word in ((found.accepted, accepted), (found.target, goal)):
        if value:
            place = round(float(value) * scale, 1)
            marks.append(place)
            anchor = "end" if place > width / 4 else "start"
            shift = -6 if anchor == "end" else 6
            labels.append(Label(place + shift, 15, word, anchor, strong=True))
    return SumBar(width, tuple(rects), tuple(marks), tuple(apart(labels)))


def apart(labels: Sequence[Label]) -> list[Label]:
    """Of two upper labels that would touch, the first is left out: the key below says it."""
    upper = [one for one in labels if one.strong]
    if len(upper) == 2 and upper[1].x - upper[0].x < LETTER * len(upper[1].text) + 8:
        return [one for one in labels if one is not upper[0]]
    return list(labels)


class Strip(NamedTuple):
    width: int
    dots: tuple[float, ...]
    band: tuple[float, float]
    middle: float
    axis: tuple[Label, ...]
    label: Label


def strip(
    values: Sequence[float], found: Spread, width: int, *, number: Callable[[float], str], word: str
) -> Strip:
    marks = ticks(found.low, found.high)
    scale = (width - 28) / (marks.most - marks.least)

    def x(value: float) -> float:
        return round(14 + (value - marks.least) * scale, 1)

    return Strip(
        width,
        tuple(x(value) for value in sorted(values)),
        (x(found.lower), round(x(found.upper) - x(found.lower), 1)),
        x(found.middle),
        tuple(Label(x(value), 104, number(value)) for value in marks.values),
        Label(min(max(x(found.middle), 60), width - 60), 20, word, "middle", strong=True),
    )
