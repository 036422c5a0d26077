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
_REMEMBERED = 455
"""A year and the twelve weeks before it, with a week to spare: older days are not looked at."""
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
    if ask is None or s.terms.amount is None:
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
    at = bisect_left(days, start - _REMEMBERED)
    every = filled(days[at:], values[at:], start) if at else filled(days, values, start)
    learned = forecast.learn(every, end=start, open_days=s.terms.counted)
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
        return _share(s)
    days, values = s.log.daily(s.terms.aggregate)
    return forecast.level(
        forecast.learn_level(days, values),
        amount=float(s.target or 0),
        sign=s.terms.sign,
        end=_end(s),
        upper=s.upper,
        start=max(s.on, s.terms.start),
    )


def _periodic(s: Standing) -> Forecast:
    """A rate or a limit: of the period that holds `on`, and of the whole run."""
    aggregate = s.terms.aggregate
    if aggregate in ADDITIVE:
        return _sums(s)
    if s.period is None or s.period.verdict == "excused" or (s.run is None and s.end is None):
        return Forecast()
    if s.period.verdict == "missed" or (s.period.verdict == "hit" and aggregate == "max"):
        return Forecast(probability=float(s.period.verdict == "hit"), method="certain")
    if aggregate == "last":
        return _level(s)
    return _share(s) if aggregate in ("ratio", "mean") else _extreme(s)


def _sums(s: Standing) -> Forecast:
    period = s.period
    below = s.kind == "limit"
    if below and s.run is None and s.terms.end is None:
        return Forecast()
    seen = view(s)
    value = float(s.value or 0)
    found = forecast.run(
        seen.outlook,
        need=float(s.target or 0) - value,
        start=seen.start,
        end=seen.start if period is None else period.end,
        so_far=value,
        first=seen.first,
        ceiling=None if s.upper is None else s.upper - value,
        ahead=_periods_ahead(s),
        hits_needed=_hits_needed(s),
        counts=period is not None and period.verdict != "excused",
        below=below,
    )
    if period is None:
        return found._replace(final=forecast.Quantiles(), reach_date=forecast.Quantiles())
    return found


def _share(s: Standing) -> Forecast:
    """A ratio or a mean from its start (of the period, where there is one) to the end."""
    parts, wholes = _units(s)
    log_days = _days_with_units(s)
    since = max(s.on - _RECENT + 1, log_days[0]) if log_days else s.on
    at, stop = bisect_left(log_days, since), len(log_days)
    begun = bisect_left(log_days, s.period.start if s.period else s.terms.start)
    end = s.period.end if s.period else _end(s)
    first = s.on + 1 if log_days and log_days[-1] == s.on else s.on
    return forecast.share(
        forecast.learn_share(parts[at:stop], wholes[at:stop], s.on - since + 1),
        amount=float(s.target or 0),
        sign=s.terms.sign,
        days=s.terms.counted.count(max(first, s.terms.start), end),
        part=float(sum(parts[begun:])),
        whole=float(sum(wholes[begun:])),
        upper=s.upper,
    )


def _days_with_units(s: Standing) -> Sequence[int]:
    return s.log.days if s.terms.aggregate == "ratio" else s.log.daily("mean")[0]


def _units(s: Standing) -> tuple[Sequence[float], Sequence[float]]:
    """Numerators and denominators entry by entry; a mean has one unit a day."""
    if s.terms.aggregate == "ratio":
        return s.log.values, s.log.of or [0] * len(s.log)
    values = s.log.daily(s.terms.aggregate)[1]
    return values, [1] * len(values)


def _extreme(s: Standing) -> Forecast:
    """A period's highest or lowest day: will there be a day that makes it, or that spoils it?"""
    days, values = s.log.daily(s.terms.aggregate)
    since = max(s.on - _RECENT + 1, days[0]) if days else s.on
    target, highest = s.target or 0, s.terms.aggregate == "max"
    below = s.kind == "limit"
    recent = values[bisect_left(days, since) :]
    if highest:
        had = sum([v > target if below else v >= target for v in recent])
    else:
        had = sum([v <= target if below else v < target for v in recent])
    first = s.on + 1 if days and days[-1] == s.on else s.on
    ahead = s.terms.counted.count(first, s.period.end if s.period else first)
    some = forecast.some_day(had, s.on - since + 1, ahead)
    if some is None:
        return Forecast()
    makes = highest != below
    return Forecast(
        probability=some if makes else 1 - some,
        method="days of 84",
        history_days=s.on - since + 1,
    )


def _end(s: Standing) -> int:
    """The first day that is not asked about any more."""
    if s.period is not None:
        return s.period.end
    return s.on + _FARTHEST if s.terms.end is None else s.terms.end


def _hits_needed(s: Standing) -> int | None:
    """Of the running period and those ahead; a running period that is hit already is one."""
    if s.run is None or s.terms.end is None or s.terms.goal.rolling:
        return None
    hit = s.period is not None and s.period.verdict == "hit"
    return s.run.required - s.run.hit + hit


def _periods_ahead(s: Standing) -> list[forecast.Ahead]:
    """The periods after the running one; whole weeks, which are all alike, as one.

    Only the first and the last can be cut by the goal's dates: the others ask for all of it.
    """
    terms = s.terms
    if terms.end is None or terms.periods is None or terms.goal.rolling:
        return []
    amount, upper = float(terms.amount or 0), terms.upper
    found = []
    for start, end, times in _alike(s, terms.end):
        if not terms.counted.plain and not terms.counted.count(start, end):
            continue
        asked = amount
        if end >= terms.end or start <= terms.start:
            asked = _cut_amount(s, start) or 0.0
        ceiling = upper and (upper * asked / amount if amount else upper)
        found.append(forecast.Ahead(start, end, asked, times, ceiling))
    return found


def _cut_amount(s: Standing, day: int) -> float | None:
    """What the period that holds `day` asks for: its share, where the goal's dates cut it."""
    bounds = s.terms.periods.holding(day) if s.terms.periods else None
    if bounds is None:
        return None
    asked = s.terms.share(bounds, (s.terms.start, s.terms.end or bounds[1]))[2]
    return None if asked is None else float(asked)


def _alike(s: Standing, end: int) -> list[tuple[int, int, int]]:
    """(start, end, how many) of the periods ahead, the last of which is over before `end`."""
    terms, every = s.terms, s.terms.goal.cadence
    length = _LENGTHS.get(every.unit, 0) * every.every if every else 0
    if s.period is None or not length or not terms.counted.plain:
        return [(*one, 1) for one in ahead(terms, s.periods, s.on)]
    start = s.period.end
    times, rest = divmod(max(0, end - start), length)
    found = [(start, start + length, times)] if times else []
    return [*found, (end - rest, end, 1)] if rest else found


_LENGTHS = {"week": 7}
"""Days of the periods that are all alike, whatever the weekday they begin on."""

_QUESTIONS: dict[str, Callable[[Standing], Forecast]] = {
    "total": _total,
    "level": _level,
    "rate": _periodic,
    "limit": _periodic,
}
