"""A goal that comes again: the chance of this period, and of the whole run.

The periods of a run stand or fall together: most of what is not known about the level is the same
in all of them. So the run is looked at for five possible levels (the nodes of Gauss and Hermite
for a normal deviation), the periods are independent of each other at each of them, and the five
answers are averaged.
"""

from collections.abc import Sequence
from math import inf, prod, sqrt
from operator import itemgetter
from typing import NamedTuple

from smarta.core.forecast.amounts import limit, total
from smarta.core.forecast.model import Forecast
from smarta.core.forecast.outlook import Outlook
from smarta.core.forecast.sums import WIDEST, Rate, average_days, chance, rate, to_pass, to_reach
from smarta.core.thresholds import threshold

_SHARED = threshold("forecast_shared")
"""The part of the level's variance that all periods of a run share; the rest is each one's own."""

_FEW = 12

_NODES = (
    (0.0, 0.5333333333333333),
    (1.355626179974266, 0.2220759220056126),
    (-1.355626179974266, 0.2220759220056126),
    (2.8569700138728056, 0.011257411327720689),
    (-2.8569700138728056, 0.011257411327720689),
)


class Ahead(NamedTuple):
    """A period to come: day numbers [start, end), and the amount it asks for (and may not
    pass).

    `times` such periods follow each other, all as long as this one.
    """

    start: int
    end: int
    amount: float
    times: int = 1
    ceiling: float | None = None


class _Trial(NamedTuple):
    """The sum of a period is at least `need` and not `over` or more, so many times over."""

    mean: float
    noise: float
    level: float
    need: float
    over: float
    times: int
    signed: bool = False


def run(
    outlook: Outlook | None,
    *,
    need: float,
    start: int,
    end: int,
    so_far: float = 0.0,
    first: float = 1.0,
    ceiling: float | None = None,
    ahead: Sequence[Ahead] = (),
    hits_needed: int | None = None,
    counts: bool = True,
    below: bool = False,
) -> Forecast:
    """The running period still needs `need` from [start, end); `ahead` are the periods after it.

    `hits_needed` is how many of the running period and those ahead must be hit for the goal to be
    fulfilled; None when the goal has no end. An excused running period (`counts` is false) is none
    of them. With `below` each amount is a limit to stay at or under, and `need` the room left.
    """
    if below:
        now = limit(outlook, room=need, start=start, end=end, so_far=so_far, first=first)
    else:
        now = total(
            outlook, need=need, start=start, end=end, so_far=so_far, first=first, ceiling=ceiling
        )
    if not counts:
        now = now._replace(probability=None)
    if hits_needed is None or outlook is None:
        return now
    left = sum([period.times for period in ahead]) + counts
    if not 0 < hits_needed <= left:
        return now._replace(goal_probability=float(hits_needed <= 0))
    trials = _ahead(outlook, ahead, below)
    if counts:
        days = outlook.open_days.count(start, end)
        asked = to_pass(outlook, need, days) if below else to_reach(outlook, need, days)
        over = inf if ceiling is None else to_pass(outlook, ceiling, days)
        average = average_days(outlook, start, end, first)
        trials.append(_trial(outlook, rate(outlook, end), average, asked, over))
    return now._replace(goal_probability=_whole(trials, hits_needed, below))


def _trial(
    outlook: Outlook, level: Rate, average: float, need: float, over: float, times: int = 1
) -> _Trial:
    return _Trial(
        average * level.mean,
        average * outlook.noise,
        average * average * level.level,
        need,
        over,
        times,
        outlook.signed,
    )


def _ahead(outlook: Outlook, ahead: Sequence[Ahead], below: bool) -> list[_Trial]:
    """Equal periods ahead are one trial: all are seen from the end of the run."""
    if not ahead:
        return []
    level = rate(outlook, max(p.end + (p.times - 1) * (p.end - p.start) for p in ahead))
    times: dict[tuple[float, float, float], int] = {}
    for period in ahead:
        days = outlook.open_days.count(period.start, period.end)
        asked = (to_pass if below else to_reach)(outlook, period.amount, days)
        over = inf if period.ceiling is None else to_pass(outlook, period.ceiling, days)
        key = average_days(outlook, period.start, period.end), asked, over
        times[key] = times.get(key, 0) + period.times
    return [_trial(outlook, level, *key, n) for key, n in times.items()]


def _whole(trials: Sequence[_Trial], needed: int, below: bool) -> float:
    """The chance that at least `needed` of the trials come off."""
    return min(1.0, sum(w * _at_level(trials, needed, below, z) for z, w in _NODES))


def _at_level(trials: Sequence[_Trial], needed: int, below: bool, z: float) -> float:
    return at_least(needed, [(_given(trial, below, z), trial.times) for trial in trials])


def _given(trial: _Trial, below: bool, z: float) -> float:
    """The chance of one trial when the shared level lies `z` deviations from its mean."""
    shared, own = sqrt(_SHARED * trial.level), (1 - _SHARED) * trial.level
    mean, variance, signed = trial.mean + z * shared, trial.noise + own, trial.signed
    if not signed and trial.mean > 0:
        relative = min(shared / trial.mean, sqrt(WIDEST))
        factor = max(0.0, 1 - relative * relative / 8 + z * relative / 2) ** 2
        mean, variance = factor * trial.mean, factor * trial.noise + factor * factor * own
    hit = chance(mean, variance, trial.need, signed=signed)
    if trial.over < inf:
        hit = max(0.0, hit - chance(mean, variance, trial.over, signed=signed))
    return 1 - hit if below else hit


# Trials -----------------------------------------------------------------------------------------


def at_least(needed: int, chances: Sequence[tuple[float, int]]) -> float:
    """The chance of at least `needed` successes in independent trials: (chance, how many of it).

    All: the product. Near either end, with one large group and few others: binomial, the others
    added one by one (Poisson binomial). Else normal with the correction for continuity.
    """
    count = sum([times for _, times in chances])
    if needed >= count:
        return prod([p**times for p, times in chances]) if needed == count else 0.0
    main = max(chances, key=itemgetter(1))
    if count - main[1] > _FEW or min(needed, count - needed) > _FEW:
        mean = sum([p * times for p, times in chances])
        variance = sum([p * (1 - p) * times for p, times in chances])
        return chance(mean, variance, needed - 0.5, signed=True)
    others = _counts([p for one in chances if one is not main for p in one[:1] * one[1]])
    return sum([c * _tail(main[1], main[0], needed - i) for i, c in enumerate(others) if c])


def _counts(chances: Sequence[float]) -> list[float]:
    """The chances of 0, 1, 2 … successes."""
    counts = [1.0]
    for p in chances:
        counts = [a * (1 - p) + b * p for a, b in zip([*counts, 0.0], [0.0, *counts], strict=True)]
    return counts


def _tail(count: int, p: float, needed: int) -> float:
    """Binomial: the chance of at least `needed` of `count`; terms from the nearer end."""
    if needed <= 0 or needed > count or p <= 0 or p >= 1:
        return float(needed <= 0 or (needed <= count and p >= 1))
    if needed > count // 2:
        return _terms(count, p, count - needed + 1)
    return 1 - _terms(count, 1 - p, needed)


def _terms(count: int, p: float, terms: int) -> float:
    """The chance of fewer than `terms` failures."""
    term = total = p**count
    odds = (1 - p) / p
    for failures in range(1, terms):
        term *= odds * (count - failures + 1) / failures
        total += term
    return total
