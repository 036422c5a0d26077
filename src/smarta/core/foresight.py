"""Which days are learned from, and which question is put to the forecast, kind by kind.

`on` is a day in progress. Where nothing is entered for it yet, the whole day is still to come.
Where something is, the part is still to come that the number of entries leaves open: whoever logs
once a day has logged, whoever logs four meals and has eaten one has three quarters before them.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from smarta.core import forecast
from smarta.core.entries import ADDITIVE, Log
from smarta.core.forecast import Forecast, Outlook
from smarta.core.ledger import ahead
from smarta.core.standing import Standing

_RECENT = 84
_FARTHEST = 730


class View(NamedTuple):
    """What was learned, the first day to come, and the part of it that is still to come."""

    outlook: Outlook | None
    start: int
    first: float


def foresee(s: Standing) -> Forecast | None:
    """The forecast for what the standing speaks of; None after the end."""
    if s.ended:
        return None
    if s.run is None and not s.reachable:
        return Forecast(probability=0.0, method="certain")
    if s.fulfilled and s.kind in ("total", "level", "done") and s.upper is None:
        return Forecast(probability=1.0, method="certain")
    ask = _QUESTIONS.get(s.kind)
    if ask is None or s.target is None:
        return Forecast()
    found = ask(s)
    if s.terms.end is None and s.kind in ("total", "level"):
        return found._replace(probability=None, final=forecast.Quantiles())
    return found


# What was learned -------------------------------------------------------------------------------


def view(s: Standing) -> View:
    """The outlook on the days of a summed measure, as it is known on `s.on`."""
    days, values = s.log.daily(s.terms.aggregate)
    start, first = s.on, 1.0
    if days and days[-1] == s.on:
        first = still_open(s.log, s.on)
        start, first = (s.on, first) if first else (s.on + 1, 1.0)
    learned = forecast.learn(filled(days, values, start), end=start, open_days=s.terms.counted)
    return View(learned, start, first) if start >= s.start else View(learned, s.start, 1.0)


def filled(days: Sequence[int], values: Sequence[float], end: int) -> Sequence[float]:
    """One value for each day from the first of `days` to the one before `end`; gaps are zeros."""
    if not days or days[0] >= end:
        return []
    if days[-1] == end - 1 and end - days[0] == len(days):
        return values
    every: list[float] = [0] * (end - days[0])
    first = days[0]
    for day, value in zip(days, values, strict=True):
        if day < end:
            every[day - first] = value
    return every


def still_open(log: Log, on: int) -> float:
    """The part of `on` that is still to come, by its entries so far and those of other days."""
    stop = bisect_left(log.days, on)
    since = bisect_left(log.days, on - _RECENT)
    days = len(set(log.days[since:stop]))
    usual = (stop - since) / days if days else 1.0
    return max(0.0, 1.0 - (len(log.days) - stop) / usual)


# Questions --------------------------------------------------------------------------------------


def _total(s: Standing) -> Forecast:
    seen = view(s)
    value, target = float(s.value or 0), float(s.target or 0)
    if s.terms.end is None:
        end = s.on + _FARTHEST
        return forecast.total(seen.outlook, need=target - value, start=seen.start, end=end)
    return forecast.total(
        seen.outlook,
        need=target - value,
        start=seen.start,
        end=s.terms.end,
        so_far=value,
        first=seen.first,
        ceiling=None if s.upper is None else s.upper - value,
        look=min(2 * s.terms.end - seen.start + 28, seen.start + _FARTHEST),
    )


def _level(s: Standing) -> Forecast:
    """Every value there is counts as history, those from before the start too."""
    if s.terms.aggregate == "ratio":
        return Forecast()
    days, values = s.log.daily(s.terms.aggregate)
    return forecast.level(
        forecast.learn_level(days, values),
        amount=float(s.target or 0),
        sign=s.terms.sign,
        end=s.on + _FARTHEST if s.terms.end is None else s.terms.end,
        upper=s.upper,
        start=max(s.on, s.terms.start),
    )


def _rate(s: Standing) -> Forecast:
    if s.terms.aggregate not in ADDITIVE or s.period is None:
        return Forecast()
    seen = view(s)
    value = float(s.value or 0)
    hit = s.period.verdict == "hit"
    return forecast.run(
        seen.outlook,
        need=float(s.target or 0) - value,
        start=seen.start,
        end=s.end or s.on + 1,
        so_far=value,
        first=seen.first,
        ceiling=None if s.upper is None else s.upper - value,
        ahead=_periods_ahead(s),
        hits_needed=_hits_needed(s, hit),
        counts=s.period.verdict != "excused",
    )


def _limit(s: Standing) -> Forecast:
    if s.terms.aggregate not in ADDITIVE or s.period is None or s.period.end <= s.on:
        return Forecast()
    if s.run is None and s.terms.end is None:
        return Forecast()
    seen = view(s)
    value = float(s.value or 0)
    return forecast.run(
        seen.outlook,
        need=float(s.target or 0) - value,
        start=seen.start,
        end=s.period.end,
        so_far=value,
        first=seen.first,
        ahead=_periods_ahead(s),
        hits_needed=_hits_needed(s, hit=False),
        counts=s.period.verdict != "excused",
        below=True,
    )


def _hits_needed(s: Standing, hit: bool) -> int | None:
    """Of the running period and those ahead; a running period that is hit already is one."""
    if s.run is None or s.terms.end is None or s.terms.goal.rolling:
        return None
    return s.run.required - s.run.hit + hit


def _periods_ahead(s: Standing) -> list[forecast.Ahead]:
    """The periods after the running one; whole weeks and days, which are all alike, as one."""
    terms = s.terms
    if terms.end is None or terms.periods is None or terms.goal.rolling:
        return []
    limits, found = (terms.start, terms.end), []
    for start, end, times in _alike(s):
        bounds = terms.periods.holding(start)
        if bounds is not None and terms.counted.count(start, end):
            first, last, amount, _ = terms.share(bounds, limits)
            found.append(forecast.Ahead(first, last, float(amount or 0), times))
    return found


def _alike(s: Standing) -> list[tuple[int, int, int]]:
    """(start, end, how many) of the periods ahead."""
    terms = s.terms
    every = terms.goal.cadence
    if s.period is None or terms.end is None or every is None:
        return [(*one, 1) for one in ahead(terms, s.periods, s.on)]
    length = {"day": 1, "week": 7}.get(every.unit, 0) * every.every
    if length % 7 or not length or not terms.counted.plain:
        return [(*one, 1) for one in ahead(terms, s.periods, s.on)]
    start = s.period.end
    times, rest = divmod(max(0, terms.end - start), length)
    found = [(start, start + length, times)] if times else []
    return [*found, (terms.end - rest, terms.end, 1)] if rest else found


_QUESTIONS: dict[str, Callable[[Standing], Forecast]] = {
    "total": _total,
    "level": _level,
    "rate": _rate,
    "limit": _limit,
}
