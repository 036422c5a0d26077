"""Sums over days to come: how much will be added until a day, and how sure that is.

What decides is how well the *level* is known, because people and shops change pace; a weekday
pattern and last year's season come after it, and the noise of single days last. With h days to
come (counted by the shares of their weekdays, so that a closed Sunday is none) and n days of
history (at most 364):

    level      m = Σ w·m₇, m₂₈, m₃₆₄   means of the last days, with the weights √(28/h), 1.6 and
                                       √(h/28): the farther ahead, the longer the memory
    mean       μ = h·m·s               s: last year's same days against the twelve weeks before
                                       them, damped; 1 without a year of history
    variance   V = h·v + h²·(N·(1/15 + 3/n) + .6·D)
                                       v: variance of a day around its weekday's mean
                                       N: half v, half the variance of weekly sums by 7
                                       D: how far the three means lie apart, Σ w·(mᵢ − m)²
    chance     P(sum ≥ R) = Φ((1 − c²/8 − √(R/μ)) / (c/2)),   c² = V/μ²

The square root of a sum is taken as normal (Bartlett 1936): between normal and gamma in the tail,
with quantiles in closed form. The level counts as known from 15 days, however long the history is,
and from fewer in a short one. The weights and factors were chosen on 66 daily series of four kinds
and hold on a kind left out: docs/decisions/forecast.md has the figures. A measure that can be
negative is taken as normal itself.
"""

from collections.abc import Callable
from math import ceil, erfc, floor, inf, sqrt
from typing import NamedTuple

from smarta.core.forecast.outlook import EVEN, Outlook
from smarta.core.thresholds import threshold

_ROOT2 = 1.4142135623730951
APART = threshold("forecast_apart")
MIDDLE_WEIGHT = threshold("forecast_month_weight")
WIDEST = 3.0


class Rate(NamedTuple):
    """What an average day brings until a day so far ahead, and the variance of that level."""

    mean: float
    level: float


def rate(outlook: Outlook, end: int) -> Rate:
    """The level over the days before `end`: the farther ahead, the longer the memory."""
    far = sqrt(max(end - outlook.end, 1) / 28)
    week, month, year = 1 / far, MIDDLE_WEIGHT, far
    weight = week + month + year
    mean = (week * outlook.week + month * outlook.month + year * outlook.year) / weight
    apart = (
        week * (outlook.week - mean) ** 2
        + month * (outlook.month - mean) ** 2
        + year * (outlook.year - mean) ** 2
    ) / weight
    return Rate(mean, outlook.level + APART * apart)


def moments(outlook: Outlook, start: int, end: int, first: float = 1.0) -> tuple[float, float]:
    """Mean and variance of the sum over [start, end); of the first day only the part `first`."""
    days = average_days(outlook, start, end, first)
    if days <= 0:
        return 0.0, 0.0
    mean, level = rate(outlook, end)
    if outlook.damping:
        mean *= _season(outlook, start - outlook.end, end - outlook.end)
    return days * mean, days * outlook.noise + days * days * level


def average_days(outlook: Outlook, start: int, end: int, first: float = 1.0) -> float:
    """[start, end) counted in average days: open days, each by its weekday's share."""
    if end <= start:
        return 0.0
    shares, open_days = outlook.shares, outlook.open_days
    whole = start + (end - start) // 7 * 7
    days = float(open_days.count(start, whole))
    if shares is EVEN:
        days += open_days.count(whole, end)
    else:
        days += sum([shares[(d - 1) % 7] for d in range(whole, end) if open_days.counts(d)])
    if first != 1.0 and open_days.counts(start):
        days -= (1 - first) * shares[(start - 1) % 7]
    return days


def _season(outlook: Outlook, start: int, end: int) -> float:
    """How those days went a year (364 days) ago, against the twelve weeks before; damped."""
    if end > 364 or outlook.season_base <= 0:
        return 1.0
    ratio = sum(outlook.season[start:end]) / (end - start) / outlook.season_base
    return float(min(max(ratio, 0.25), 4.0) ** outlook.damping)


# Chances ----------------------------------------------------------------------------------------


def chance(mean: float, variance: float, need: float, *, signed: bool = False) -> float:
    """The chance that a sum with this mean and variance is at least `need`.

    Without `signed` the sum cannot be negative, and a `need` of 0 or less is certain.
    """
    return 0.5 * erfc(-deviations(mean, variance, need, signed=signed) / _ROOT2)


def deviations(mean: float, variance: float, need: float, *, signed: bool = False) -> float:
    """How many deviations what can be expected lies above `need`; infinite where it is certain."""
    if signed:
        return _by(mean - need, sqrt(variance))
    if need <= 0:
        return inf
    if mean <= 0:
        return -inf
    middle, spread = _root(mean, variance)
    return _by(middle - sqrt(need / mean), spread)


def _by(gap: float, spread: float) -> float:
    if spread > 0:
        return gap / spread
    return inf if gap >= 0 else -inf


def quantile(mean: float, variance: float, z: float, *, signed: bool = False) -> float:
    """The sum at `z` standard deviations of its root (of itself, when `signed`)."""
    if signed:
        return mean + z * sqrt(variance)
    if mean <= 0:
        return 0.0
    middle, spread = _root(mean, variance)
    return mean * max(0.0, middle + z * spread) ** 2


def _root(mean: float, variance: float) -> tuple[float, float]:
    """Mean and deviation of √(sum/mean): the delta method to the second order."""
    relative = min(variance / (mean * mean), WIDEST)
    return 1 - relative / 8, sqrt(relative) / 2


def to_reach(outlook: Outlook, need: float, days: int) -> float:
    """`need` as a smooth distribution of whole numbers sees it: a part of a step below it.

    Half a step where no day brings more than one, and then no more than the days can come; a
    quarter where the numbers are skewed (measured, docs/decisions/forecast.md).
    """
    if not outlook.whole or need == inf:
        return need
    steps = ceil(need - 1e-9)
    if not outlook.most:
        return steps - 0.25
    return inf if steps > days * outlook.most else steps - 0.5


def to_pass(outlook: Outlook, room: float, days: int) -> float:
    """The same for a `room` that is passed by more than it, not by all of it."""
    if outlook.whole:
        return to_reach(outlook, floor(room + 1e-9) + 1, days)
    return room + max(1e-9 * outlook.year, 1e-300) if room >= 0 else room


def first_end(
    at: Callable[[int], float], z: float, low: tuple[int, float], high: tuple[int, float]
) -> tuple[int, float]:
    """The first end at which `at` is `z` or more, and what it is on the day before.

    `at` grows with the days and is below `z` at `low`, not below it at `high`. A straight line
    between the two is a good guess twice, and halving finds the rest.
    """
    (a, below), (b, above) = low, high
    guesses = 4
    while b - a > 1:
        middle = (a + b) // 2
        if guesses and -inf < below and above < inf:
            guesses -= 1
            middle = min(max(a + int((b - a) * (z - below) / (above - below)), a + 1), b - 1)
        found = at(middle)
        if found >= z:
            b, above = middle, found
        else:
            a, below = middle, found
    return b, below
