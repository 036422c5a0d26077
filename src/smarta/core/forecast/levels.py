"""A level (weight, a score, a balance) on a day to come, and how sure that is.

A local level: what is measured is the level and some noise, and the level walks. With n values on
average d days apart, γ₁ the mean square of the steps between neighbours and γₖ of those k apart
(k: a quarter of n), the walk's variance a step and the noise are (the variogram, Cressie 1993)

    q = n/(n+8) · (γₖ − γ₁)/(k − 1) + 8/(n+8) · γ₁/20        r = (γ₁ − q)/2, at least γ₁/20

the level is followed with the steady gain g = P/(P + r), P = (q + √(q² + 4qr))/2 (Muth 1960), and
h days after the last value it is normal with

    mean       level + t · slope · min(h, T/2)
    variance   1.3 · (g·r + q·h/d + r) + (t · min(h, T/2))² · c

where the slope is the least squares line's over the last T days (120 at most, 21 at least),
c = 1.2·q/(d·T) + r/Σ(tᵢ − t̄)² the variance that a walk without trend gives it, and t, the part of
it that is left over, 1 − 2c/slope² or 0. A trend is believed for half the time that it was seen:
series that are left to themselves mostly go on sideways, those of somebody with a plan do not
(docs/decisions/forecast.md). The 1.3 is measured: 80 % are then covered. Mirror images have
mirrored forecasts.
"""

from bisect import bisect_left
from collections.abc import Sequence
from math import dist, erfc, sqrt
from typing import NamedTuple

from smarta.core.forecast.model import Forecast, Quantiles
from smarta.core.thresholds import threshold

FEWEST_VALUES = int(threshold("forecast_level_fewest"))
_VALUES = int(threshold("forecast_level_values"))
_UNSURE = 8.0
_WALK = threshold("forecast_walk_prior")
_TREND_DAYS = (21, 120)
_TREND_DOUBT = threshold("forecast_trend_doubt")
_WIDER = threshold("forecast_level_wider")
Z90 = 1.2815515655446004


class LevelOutlook(NamedTuple):
    """The level on the day `day` of the last value, what it gains a day for the next `trend`
    days (`doubt` is the variance of that), and its variances."""

    day: int
    level: float
    slope: float
    trend: float
    doubt: float
    known: float
    walk: float
    noise: float
    history_days: int


def learn_level(days: Sequence[int], values: Sequence[float]) -> LevelOutlook | None:
    """From the days that have a value, in order, and their values; None from fewer than five, or
    when nothing ever moved."""
    days, values = days[-_VALUES:], values[-_VALUES:]
    count = len(values)
    if count < FEWEST_VALUES:
        return None
    step = (days[-1] - days[0]) / (count - 1)
    near = _mean_square(values, 1)
    if near == 0:
        return None
    apart = max(2, count // 4)
    walk = max((_mean_square(values, apart) - near) / (apart - 1), 0.0)
    walk = min((count * walk + _UNSURE * _WALK * near) / (count + _UNSURE), near)
    noise = max((near - walk) / 2, near / 20)
    ahead = (walk + sqrt(walk * walk + 4 * walk * noise)) / 2
    gain = max(ahead / (ahead + noise), 1 / count)
    level = _followed(values, gain)
    trend = _trend(days, values, walk / step, noise)
    known = gain * noise
    return LevelOutlook(days[-1], level, *trend, known, walk / step, noise, days[-1] - days[0] + 1)


def _mean_square(values: Sequence[float], apart: int) -> float:
    return dist(values[apart:], values[:-apart]) ** 2 / (len(values) - apart)


def _followed(values: Sequence[float], gain: float) -> float:
    level = values[0]
    for value in values[1:]:
        level += gain * (value - level)
    return float(level)


def _trend(
    days: Sequence[int], values: Sequence[float], walk: float, noise: float
) -> tuple[float, float, float]:
    """The slope that is believed, for how many days, and the variance of it."""
    at = bisect_left(days, days[-1] - _TREND_DAYS[1])
    days, values = days[at:], values[at:]
    seen = days[-1] - days[0]
    if len(days) < FEWEST_VALUES or seen < _TREND_DAYS[0]:
        return 0.0, 0.0, 0.0
    middle, mean = sum(days) / len(days), sum(values) / len(values)
    squares = sum([(day - middle) ** 2 for day in days])
    products = [(d - middle) * (v - mean) for d, v in zip(days, values, strict=True)]
    slope = sum(products) / squares
    by_chance = 1.2 * walk / seen + noise / squares
    if slope * slope <= _TREND_DOUBT * by_chance:
        return 0.0, 0.0, 0.0
    believed = 1 - _TREND_DOUBT * by_chance / (slope * slope)
    return believed * slope, seen / 2, believed * believed * by_chance


def at_day(outlook: LevelOutlook, day: int) -> tuple[float, float]:
    """Mean and variance of what will be measured on `day`."""
    ahead = max(day - outlook.day, 0)
    goes_on = min(ahead, outlook.trend)
    variance = outlook.known + outlook.walk * ahead + outlook.noise
    mean = outlook.level + outlook.slope * goes_on
    return mean, _WIDER * variance + goes_on * goes_on * outlook.doubt


def level(
    outlook: LevelOutlook | None,
    *,
    amount: float,
    sign: int,
    end: int,
    upper: float | None = None,
    start: int | None = None,
) -> Forecast:
    """The chance that the value on the last day before `end` is at or beyond `amount`.

    `sign` is −1 where lower is better. Above `upper`, if any, it is too high. `reach_date` are the
    days from `start` on (default: the day after the last value) from which that chance is there.
    """
    if outlook is None:
        return Forecast()
    mean, variance = at_day(outlook, end - 1)
    spread = sqrt(variance)
    probability = beyond(mean, spread, amount, sign)
    if upper is not None:
        probability = max(0.0, probability - beyond(mean, spread, upper, 1))
    first = outlook.day + 1 if start is None else start
    return Forecast(
        probability=probability,
        final=Quantiles(mean - Z90 * spread, mean, mean + Z90 * spread),
        reach_date=Quantiles(*_dates(outlook, amount, sign, first, end)),
        method="local level" + (" + trend" if outlook.slope else ""),
        history_days=outlook.history_days,
    )


def beyond(mean: float, spread: float, amount: float, sign: int) -> float:
    """The normal chance of being at or beyond `amount`."""
    return 0.5 * erfc(sign * (amount - mean) / (spread * sqrt(2)))


def _dates(
    outlook: LevelOutlook, amount: float, sign: int, first: int, end: int
) -> list[float | None]:
    """The first days with a chance of 10, 50 and 90 %.

    While the trend lasts the chance moves one way, and one way again after it.
    """

    def at(day: int) -> float:
        mean, variance = at_day(outlook, day)
        return beyond(mean, sqrt(variance), amount, sign)

    turn = min(max(outlook.day + int(outlook.trend), first), end - 1)
    found: list[float | None] = []
    for p in (0.1, 0.5, 0.9):
        low, high = (first, turn) if at(turn) >= p else (turn, end - 1)
        if first >= end or at(high) < p:
            found.append(None)
            continue
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if at(middle) >= p else (middle + 1, high)
        found.append(low)
    return found
