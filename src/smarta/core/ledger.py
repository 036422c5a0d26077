"""A recurring goal's periods: hit, missed, excused, or still open.

Recomputed from the entries and the versions every time, never accumulated. A period is judged by
the version in force on its last day, among those that have begun by the day that is asked about.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise, repeat
from typing import Literal, NamedTuple

from smarta.core.entries import ADDITIVE, Log, Number, tidy, total
from smarta.core.goal import Goal, Version
from smarta.core.period import LAST_DAY
from smarta.core.terms import Terms, same_periods

Verdict = Literal["hit", "missed", "excused", "open"]
VERDICTS: tuple[Verdict, ...] = ("hit", "missed", "excused", "open")

CERTAIN = frozenset({"sum", "count", "max", "last"})
"""Once such a value has passed a limit, it has passed it for good; a mean can come back."""


class Period(NamedTuple):
    """[start, end) in day numbers, cut to the goal's dates (then `partial`). `target` is None
    while nothing is known to be asked; `carried` is what came over from the period before.
    `rolling`: the days that end with its last one, beside others that share most of them."""

    start: int
    end: int
    value: Number | None
    target: Number | None
    verdict: Verdict
    partial: bool = False
    carried: Number = 0
    upper: Number | None = None
    rolling: bool = False


class Run(NamedTuple):
    """The whole of a recurring goal. `open` are the running and the future periods; `streak` the
    hits in a row up to now (an excused period neither adds to it nor breaks it)."""

    periods: int
    hit: int
    missed: int
    excused: int
    open: int
    required: int
    reachable: bool
    streak: int = 0
    best_streak: int = 0


class Versions:
    """The terms in force on each day, for the day `on` (later versions do not exist yet)."""

    def __init__(self, goal: Goal, log: Log, on: int) -> None:
        begun = [v for v in goal.versions if v.start.toordinal() <= on and _is_in_time(v)]
        base = goal._replace(versions=())
        self.starts = [v.start.toordinal() for v in begun]
        first = Terms(base, log, on)
        self.terms = [first]
        for version in begun:
            said = version.goal.start
            start = min(first.start, said.toordinal()) if said else first.start
            self.terms.append(Terms(version.goal, log, on, start))
        self.now = self.terms[-1]

    def at(self, day: int) -> Terms:
        return self.terms[bisect_left(self.starts, day + 1)]

    def regimes(self) -> Iterator[tuple[int, int, Terms]]:
        """(start, end, terms) of the stretches between which the periods change."""
        start, before = self.now.start, self.terms[0]
        for since, terms in zip(self.starts, self.terms[1:], strict=True):
            if not same_periods(before.goal, terms.goal):
                if since > start:
                    yield start, since, before
                    start = since
                before = terms
        yield start, _end(self.now), before


def _is_in_time(version: Version) -> bool:
    """A version that begins after the end that it states comes too late to change anything."""
    return version.goal.end is None or version.start <= version.goal.end


def _end(terms: Terms) -> int:
    return terms.end if terms.end is not None else LAST_DAY + 1


def periods_until(versions: Versions, log: Log, on: int) -> list[Period]:
    """Every period from the start to the one that holds `on`, in order."""
    now = versions.now
    if now.kind not in ("rate", "limit") or now.periods is None:
        return []
    if _is_simple(versions) and (now.kind == "rate" or not log.has_negative):
        return _simple(now, log, on)
    found: list[Period] = []
    carry: Number = 0
    for start, end, terms, limits in _bounds(versions, on):
        if terms.goal.rolling:
            found += _full_window(terms, log, on, end - 1)
            carry = 0
            continue
        period = judge(terms, log, on, (start, end), limits, carry)
        if terms.goal.carry != "none":
            asked = (terms.share((start, end), limits)[2] or 0) + carry
            carry = _carry_on(terms, period, asked, carry, on)
        found.append(period)
    return found


def _is_simple(versions: Versions) -> bool:
    """One version, no day without a period or off, nothing carried over, and sums."""
    now = versions.now
    return (
        len(versions.terms) == 1
        and now.amount is not None
        and not now.goal.rolling
        and now.upper is None
        and now.counted.plain
        and now.goal.cadence is not None
        and now.goal.cadence.unit != "weekday"
        and now.goal.carry == "none"
        and now.aggregate in ADDITIVE
    )


_ROW = partial(tuple.__new__, Period)
"""`Period._make` without its check of the length: a ledger has hundreds of rows."""

_WHOLE = repeat(False), repeat(0), repeat(None), repeat(False)


def _simple(terms: Terms, log: Log, on: int) -> list[Period]:
    """The same answer as `judge` gives, period by period, in one pass over the days."""
    days, values = log.daily(terms.aggregate)
    if terms.periods is None or terms.amount is None:
        return []
    past_on = min(on + 1, _end(terms))
    bounds = list(terms.periods.between(terms.start, past_on))
    sums = _sums(days, values, bounds, terms.start, past_on)
    verdict = _kept if terms.kind == "limit" else _reached
    amount = terms.amount
    starts, ends = zip(*bounds, strict=True) if bounds else ((), ())
    verdicts = map(verdict, sums, repeat(amount), repeat(False))
    rows = zip(starts, ends, sums, repeat(amount), verdicts, *_WHOLE, strict=False)
    found = list(map(_ROW, rows))
    for at in {0, len(found) - 1} if found else ():
        start, end, share, partial = terms.share(bounds[at], (terms.start, _end(terms)))
        value, target = sums[at], share or 0
        found[at] = Period(start, end, value, target, verdict(value, target, on < end), partial)
    return found


def _reached(value: Number, target: Number, running: bool) -> Verdict:
    if value >= target:
        return "hit"
    return "open" if running else "missed"


def _kept(value: Number, target: Number, running: bool) -> Verdict:
    if value > target:
        return "missed"
    return "open" if running else "hit"


def _sums(
    days: Sequence[int],
    values: Sequence[Number],
    bounds: Sequence[tuple[int, int]],
    start: int,
    end: int,
) -> list[Number]:
    """The sum of each of the periods, which follow each other, over their days in [start, end)."""
    if not days or not bounds:
        return [0] * len(bounds)
    first, last = max(bounds[0][0], start), min(bounds[-1][1], end)
    edges = [first, *[a for a, _ in bounds[1:]], last]
    if days[0] <= first and last <= days[-1] + 1 == days[0] + len(days):
        at = [edge - days[0] for edge in edges]
    else:
        at = [bisect_left(days, edge) for edge in edges]
    if sum(values).__class__ is int:
        return [sum(values[i:j]) for i, j in pairwise(at)]
    return [total(values[i:j]) for i, j in pairwise(at)]


def _bounds(versions: Versions, on: int) -> Iterator[tuple[int, int, Terms, tuple[int, int]]]:
    """(start, end, terms, limits) of each whole period that has begun by `on`.

    `limits` are the days between which the goal has these periods: a change cuts the period. Of
    a rolling goal each day is one, the last of its window.
    """
    if len(versions.terms) == 1:
        now = versions.now
        limits = (now.start, _end(now))
        for start, end in _spans(now, now.start, min(_end(now), on + 1)):
            yield start, end, now, limits
        return
    for lower, upper, regime in versions.regimes():
        for start, end in _spans(regime, lower, min(upper, on + 1)):
            terms = versions.at(min(end, upper, _end(versions.now)) - 1)
            yield start, end, terms, (lower, min(upper, _end(versions.now)))


def _spans(terms: Terms, start: int, end: int) -> Iterable[tuple[int, int]]:
    if terms.periods is None:
        return ()
    if terms.goal.rolling:
        return pairwise(range(start, end + 1))
    return terms.periods.between(start, end)


def judge(
    terms: Terms,
    log: Log,
    on: int,
    bounds: tuple[int, int],
    limits: tuple[int, int],
    carry: Number = 0,
) -> Period:
    """The period with these `bounds`, cut to `limits`, as it stands at the end of `on`."""
    start, end, target, partial = terms.share(bounds, limits)
    value = log.over(terms.aggregate, start, min(end, on + 1))
    upper = terms.upper
    if partial and upper is not None and terms.amount:
        upper = tidy(upper * (target or 0) / terms.amount)
    if carry and target is not None:
        target = tidy(max(0, target + carry))
    period = Period(start, end, value, target, "excused", partial, carry, upper)
    if not terms.counted.plain and terms.counted.count(start, end) == 0:
        return period
    return period._replace(verdict=_verdict(terms, log, on, period))


def _verdict(terms: Terms, log: Log, on: int, period: Period) -> Verdict:
    running = on < period.end
    if period.target is None:
        return "open" if running else "excused"
    if terms.kind == "limit":
        if is_passed(terms, log, period, on):
            return "missed"
        return "open" if running else "hit"
    if period.value is not None:
        if period.upper is not None and period.value > period.upper:
            return "missed"
        if period.value >= period.target:
            return "hit"
    return "open" if running else "missed"


def is_passed(terms: Terms, log: Log, period: Period, on: int) -> bool:
    """Whether a limit was passed: at the end of any day, where a value cannot come back."""
    if period.target is None or period.value is None:
        return False
    over = period.value > period.target
    if over and (terms.aggregate in CERTAIN or on >= period.end):
        return True
    if terms.aggregate not in CERTAIN:
        return False
    return _was_passed(terms, log, period, on)


def _was_passed(terms: Terms, log: Log, period: Period, on: int) -> bool:
    """Values that came back (corrections below 0, a last value) had passed it all the same."""
    days, values = log.daily(terms.aggregate)
    i, j = bisect_left(days, period.start), bisect_left(days, min(period.end, on + 1))
    target = period.target or 0
    if terms.aggregate not in ADDITIVE:
        return any(value > target for value in values[i:j])
    if i == j or min(values[i:j]) >= 0:
        return False
    return any(tidy(sum(values[i : k + 1])) > target for k in range(i, j))


def _carry_on(terms: Terms, period: Period, asked: Number, carry: Number, on: int) -> Number:
    """What the next period's target changes by: a deficit adds to it, a surplus takes away.

    `asked` is the target before it was held at 0: a surplus may be worth several periods.
    """
    if period.verdict == "excused" or period.target is None or on < period.end:
        return carry
    left = tidy(asked - (period.value or 0))
    if left > 0:
        return left if terms.goal.carry in ("deficit", "both") else 0
    return left if terms.goal.carry in ("surplus", "both") else 0


def _full_window(terms: Terms, log: Log, on: int, day: int) -> list[Period]:
    """The days (as many as a period has) that end with `day`; before the first full window
    nothing is judged."""
    window = window_of(terms, log, on, day)
    return [] if window.partial else [window]


def window_of(terms: Terms, log: Log, on: int, day: int) -> Period:
    """The rolling window that ends with `day`, cut at the goal's start."""
    bounds = terms.periods.holding(day) if terms.periods else None
    length = bounds[1] - bounds[0] if bounds else 1
    window = judge(terms, log, on, (day - length + 1, day + 1), (terms.start, day + 1))
    return window._replace(rolling=True)


def run_of(versions: Versions, periods: Sequence[Period], on: int) -> Run:
    """The whole: to the end, or to `on` where there is none."""
    now = versions.now
    verdicts = [period.verdict for period in periods]
    count = {name: verdicts.count(name) for name in VERDICTS}
    future, excused = _count_ahead(now, periods, on)
    count["open"] += future
    count["excused"] += excused
    whole = sum(count.values())
    required = now.goal.required
    required = whole - count["excused"] if required is None else required
    streak, best = streaks(verdicts)
    possible = count["hit"] + count["open"] >= required
    return Run(
        whole, **count, required=required, reachable=possible, streak=streak, best_streak=best
    )


def _count_ahead(terms: Terms, periods: Sequence[Period], on: int) -> tuple[int, int]:
    """(open, excused) periods after the running one."""
    if terms.counted.plain and not terms.goal.rolling:
        if terms.end is None or terms.periods is None:
            return 0, 0
        day = max(on + 1, terms.start, periods[-1].end if periods else 0)
        return terms.periods.how_many(day, terms.end), 0
    spans = list(ahead(terms, periods, on))
    asking = sum(1 for start, end in spans if terms.counted.count(start, end))
    return asking, len(spans) - asking


def ahead(terms: Terms, periods: Sequence[Period], on: int) -> Iterator[tuple[int, int]]:
    """[start, end) of the periods after the running one, to the end, cut to it."""
    if terms.end is None or terms.periods is None:
        return
    day = max(on + 1, terms.start)
    if periods and not terms.goal.rolling:
        day = max(day, periods[-1].end)
    if terms.goal.rolling:
        for last_day in range(day, terms.end):
            yield last_day, last_day + 1
        return
    for start, end in terms.periods.between(day, terms.end):
        yield terms.cut(start, end)


def streaks(verdicts: Sequence[Verdict]) -> tuple[int, int]:
    """(hits in a row up to now, the longest row). Excused and open periods change nothing."""
    now = best = 0
    for verdict in verdicts:
        if verdict == "hit":
            now += 1
            if now > best:
                best = now
        elif verdict == "missed":
            now = 0
    return now, best
