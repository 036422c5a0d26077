"""Sums over days to come: how much will be added until a day, and how sure that is.

The sum of h days is taken as gamma distributed with the mean μ = h·m, m = .45·m28 + .35·m84 +
.2·m364 (means of the last days), and the variance max(v84, w26)·h + (.02 + .0018·h)·μ², where v84
is the variance of the last 84 days and w26 that of 26 weekly sums by 7. The second part is what
nobody knows about the level: people and shops change pace. Gamma by Wilson and Hilferty (1931).
"""

from collections.abc import Collection, Sequence
from math import erf, sqrt
from typing import NamedTuple

from smarta.core.forecast.model import Forecast, Quantiles

_Z90 = 1.2815515655446004
_FEWEST_DAYS = 14
_FEWEST_ACTIVE = 3


class Outlook(NamedTuple):
    """What the history says about a day to come: its mean, its variance, the week's shape.

    `shares` are the seven weekdays' parts of an average day (Monday first; they average 1).
    `last` is the last day learned from, or the day before it when that day is still open.
    """

    mean: float
    variance: float
    shares: tuple[float, ...]
    last: int
    history_days: int


def learn(values: Sequence[float], *, last: int, closed: Collection[int] = ()) -> Outlook | None:
    """The outlook from one value per calendar day, oldest first, the last of them on day `last`.

    Days in `closed` (excused, free, paused) are not learned from. None when the history is too
    thin to say anything.
    """
    first = last - len(values) + 1
    kept = [v for day, v in enumerate(values, first) if day not in closed] if closed else values
    if len(kept) < _FEWEST_DAYS or sum(v > 0 for v in kept[-364:]) < _FEWEST_ACTIVE:
        return None
    mean = 0.45 * _mean(kept[-28:]) + 0.35 * _mean(kept[-84:]) + 0.2 * _mean(kept[-364:])
    return Outlook(mean, max(_variance(kept[-84:]), _weekly(kept)), (1.0,) * 7, last, len(kept))


def total(
    outlook: Outlook | None,
    *,
    need: float,
    until: int,
    so_far: float = 0.0,
    rest: float = 0.0,
    closed: Collection[int] = (),
) -> Forecast:
    """The chance that the days after `outlook.last` to `until` (included) bring at least `need`.

    `need` may be 0 or less: then it is certain. `rest` is the part (0 to 1) of the last day that
    is still to come. `so_far` is added to the final value. Days in `closed` bring nothing.
    """
    if outlook is None:
        return Forecast(probability=1.0 if need <= 0 else None)
    ahead = _ahead(outlook, until, closed) + rest
    return Forecast(
        probability=chance(outlook, need, ahead),
        final=Quantiles(*(so_far + quantile(outlook, p, ahead) for p in (0.1, 0.5, 0.9))),
        reach_date=_reach(outlook, need, until, rest, closed),
        method="gamma-level",
        history_days=outlook.history_days,
    )


def limit(
    outlook: Outlook | None,
    *,
    room: float,
    until: int,
    so_far: float = 0.0,
    rest: float = 0.0,
    closed: Collection[int] = (),
) -> Forecast:
    """The chance that the days after `outlook.last` to `until` bring no more than `room`.

    `reach_date` is the day on which the limit is passed.
    """
    if outlook is None:
        return Forecast(probability=0.0 if room < 0 else None)
    ahead = _ahead(outlook, until, closed) + rest
    return Forecast(
        probability=1.0 - chance(outlook, room, ahead) if room >= 0 else 0.0,
        final=Quantiles(*(so_far + quantile(outlook, p, ahead) for p in (0.1, 0.5, 0.9))),
        reach_date=_reach(outlook, room, until, rest, closed),
        method="gamma-level",
        history_days=outlook.history_days,
    )


def chance(outlook: Outlook, need: float, ahead: float) -> float:
    """The chance that `ahead` average days bring at least `need`."""
    if need <= 0:
        return 1.0
    mean, variance = _moments(outlook, ahead)
    if mean <= 0:
        return 0.0
    shape = mean * mean / variance
    z = ((need / mean) ** (1 / 3) - 1 + 1 / (9 * shape)) * 3 * sqrt(shape)
    return 0.5 - 0.5 * erf(z / sqrt(2))


def quantile(outlook: Outlook, p: float, ahead: float) -> float:
    """What `ahead` average days bring less than, with the chance `p` (0.1, 0.5 or 0.9)."""
    mean, variance = _moments(outlook, ahead)
    if mean <= 0:
        return 0.0
    shape = mean * mean / variance
    z = {0.1: -_Z90, 0.5: 0.0, 0.9: _Z90}[p]
    return float(mean * max(0.0, 1 - 1 / (9 * shape) + z / (3 * sqrt(shape))) ** 3)


def _moments(outlook: Outlook, ahead: float) -> tuple[float, float]:
    mean = ahead * outlook.mean
    return mean, outlook.variance * ahead + (0.02 + 0.0018 * ahead) * mean * mean


def _ahead(outlook: Outlook, until: int, closed: Collection[int]) -> float:
    days = range(outlook.last + 1, until + 1)
    return float(sum(d not in closed for d in days)) if closed else float(len(days))


def _reach(
    outlook: Outlook, need: float, until: int, rest: float, closed: Collection[int]
) -> Quantiles:
    return Quantiles(*(_day(outlook, need, until, p, rest, closed) for p in (0.1, 0.5, 0.9)))


def _day(
    outlook: Outlook, need: float, until: int, p: float, rest: float, closed: Collection[int]
) -> int | None:
    low, high = outlook.last, until + 1
    while low < high:
        middle = (low + high) // 2
        if chance(outlook, need, _ahead(outlook, middle, closed) + rest) >= p:
            high = middle
        else:
            low = middle + 1
    return low if low <= until else None


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _variance(values: Sequence[float]) -> float:
    mean = _mean(values)
    return sum([(v - mean) ** 2 for v in values]) / (len(values) - 1)


def _weekly(values: Sequence[float]) -> float:
    tail = values[-182:]
    weeks = [sum(tail[i : i + 7]) for i in range(len(tail) % 7, len(tail), 7)]
    return _variance(weeks) / 7 if len(weeks) > 1 else 0.0
