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

from collections.abc import Callable, Sequence
from itertools import accumulate
from math import erfc, inf, sqrt
from operator import mul, sub
from typing import NamedTuple

from smarta.core.forecast.model import Forecast, Quantiles
from smarta.core.period import EVERY, Counted

_ROOT2 = 1.4142135623730951
_Z90 = 1.2815515655446004
_SPREAD_90 = ((0.1, -_Z90), (0.5, 0.0), (0.9, _Z90))
_EVEN = (1.0,) * 7
_NO_SEASON: tuple[Sequence[float], float, float] = ((), 0.0, 0.0)

FEWEST_DAYS = 7
FEWEST_ACTIVE = 3
_LEVEL_DAYS = 15.0
_THIN = 3.0
_APART = 0.6
_MIDDLE_WEIGHT = 1.6
_SEASON = 0.25
_SEASON_NOISE = 6.0
WIDEST = 3.0


class Outlook(NamedTuple):
    """What the history says about a day to come.

    `week`, `month` and `year` are the means of its last 7, 28 and 364 days, `noise` the variance
    of a day around its weekday's mean, `level` the variance of the level itself. `shares` are the
    seven weekdays' parts of an average day (Monday first). `season` holds the days that
    began 364 days before `end`, and the mean of the twelve weeks before those; `damping` is the
    power to which their ratio is believed. `end` is the first day not learned from.
    """

    week: float
    month: float
    year: float
    noise: float
    level: float
    shares: tuple[float, ...]
    end: int
    history_days: int
    season: Sequence[float] = ()
    season_base: float = 0.0
    damping: float = 0.0
    signed: bool = False
    open_days: Counted = EVERY


def learn(values: Sequence[float], *, end: int, open_days: Counted = EVERY) -> Outlook | None:
    """The outlook from one value per calendar day of [end − len(values), end), oldest first.

    A day without an entry is a zero; a day that is still open is left out by the caller. Days that
    ask for nothing by `open_days` are not learned from. None when the history is too thin.
    """
    days: Sequence[int] = range(end - len(values), end)
    if not open_days.plain:
        days = [day for day in days if open_days.counts(day)]
        values = [values[day - end] for day in days]
    week = len(open_days.weekdays)
    recent = values[-52 * week :]
    if len(values) < FEWEST_DAYS or not _active(recent):
        return None
    noise, shares = _pattern(values[-12 * week :], days[-12 * week :], open_days.plain)
    level = (noise + _weekly(values, noise, week)) / 2
    last_week, last_month = sum(values[-week:]) / week, _mean(values[-4 * week :])
    last_year = _mean(recent)
    signed = min(values[-12 * week :]) < 0 or last_year <= 0
    if not signed:
        level = min(level, 4 * week * max(last_month, last_year) ** 2)
    unsure = level * (1 / _LEVEL_DAYS + _THIN / len(recent))
    season = (
        _NO_SEASON
        if signed or not open_days.plain or len(values) < 392
        else _season_of(values, level / 7 / max(last_month, last_year, 1e-300) ** 2)
    )
    return Outlook(
        last_week,
        last_month,
        last_year,
        noise,
        unsure,
        _EVEN if signed else shares,
        end,
        len(values),
        *season,
        signed,
        open_days,
    )


def _active(values: Sequence[float]) -> bool:
    """Whether at least so many days brought something; the last ones usually tell."""
    found = 0
    for value in reversed(values):
        if value:
            found += 1
            if found == FEWEST_ACTIVE:
                return True
    return False


def _pattern(
    values: Sequence[float], days: Sequence[int], whole_weeks: bool
) -> tuple[float, tuple[float, ...]]:
    """The variance within weekdays, and each weekday's share of an average day (Monday first).

    A share is drawn towards 1 by the part of the difference between weekdays that their noise
    explains (James and Stein 1961). With fewer than three weeks: the variance of all days.
    """
    if len(values) < 21:
        return _variance(values), _EVEN
    columns = _weekdays(values, days, whole_weeks)
    sums = [sum(column) for column in columns]
    counts = [len(column) for column in columns]
    used = len(counts) - counts.count(0)
    explained = sum([s * s / n for s, n in zip(sums, counts, strict=True) if n])
    count = sum(counts)
    noise = max(0.0, (sum([sum(map(mul, c, c)) for c in columns]) - explained) / (count - used))
    means = [s / n if n else 0.0 for s, n in zip(sums, counts, strict=True)]
    mean = sum(means) / used
    if used < 2 or mean <= 0:
        return noise, _EVEN
    between = (sum([m * m for m in means]) - used * mean * mean) / (used - 1)
    by_chance = noise * used / count
    if between <= by_chance:
        return noise, _EVEN
    trust = (1 - by_chance / between) / mean
    return noise, tuple(
        [1 + trust * (m - mean) if n else 0.0 for m, n in zip(means, counts, strict=True)]
    )


def _weekdays(
    values: Sequence[float], days: Sequence[int], whole_weeks: bool
) -> list[Sequence[float]]:
    """The values by weekday, Monday first; of days without gaps only the whole weeks."""
    if whole_weeks:
        tail = values[len(values) % 7 :]
        return [tail[(i - days[-1]) % 7 :: 7] for i in range(7)]
    columns: list[list[float]] = [[] for _ in range(7)]
    for day, value in zip(days, values, strict=True):
        columns[(day - 1) % 7].append(value)
    return list(columns)


def _weekly(values: Sequence[float], noise: float, week: int) -> float:
    """The variance of the last 26 weekly sums, per day; `noise` when there are too few weeks."""
    weeks = min(len(values) // week, 26)
    if weeks < 4:
        return noise
    sums = list(accumulate(values[len(values) - weeks * week :], initial=0.0))[::week]
    return _variance(list(map(sub, sums[1:], sums))) / week


def _season_of(values: Sequence[float], noise: float) -> tuple[Sequence[float], float, float]:
    """Last year's days, the mean of the twelve weeks before them, and how far to believe them."""
    return values[-364:], _mean(values[-448:-364]), _SEASON / (1 + _SEASON_NOISE * noise)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _variance(values: Sequence[float]) -> float:
    count, total = len(values), sum(values)
    squares: float = sum(map(mul, values, values))
    return max(0.0, squares - total * total / count) / (count - 1)


# Days ahead -------------------------------------------------------------------------------------


class Rate(NamedTuple):
    """What an average day brings until a day so far ahead, and the variance of that level."""

    mean: float
    level: float


def rate(outlook: Outlook, end: int) -> Rate:
    """The level over the days before `end`: the farther ahead, the longer the memory."""
    far = sqrt(max(end - outlook.end, 1) / 28)
    week, month, year = 1 / far, _MIDDLE_WEIGHT, far
    weight = week + month + year
    mean = (week * outlook.week + month * outlook.month + year * outlook.year) / weight
    apart = (
        week * (outlook.week - mean) ** 2
        + month * (outlook.month - mean) ** 2
        + year * (outlook.year - mean) ** 2
    ) / weight
    return Rate(mean, outlook.level + _APART * apart)


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
    if shares is _EVEN:
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


# Questions --------------------------------------------------------------------------------------


def total(
    outlook: Outlook | None,
    *,
    need: float,
    start: int,
    end: int,
    so_far: float = 0.0,
    first: float = 1.0,
    ceiling: float | None = None,
    look: int | None = None,
) -> Forecast:
    """The chance that the days of [start, end) bring at least `need`.

    `need` may be 0 or less: then it is certain. `so_far` is added to the final value. `first` is
    the part (0 to 1) of the day `start` that is still to come. Above `ceiling`, if any, the goal
    is missed after all. Days for `reach_date` are sought before `look` (default `end`).
    """
    if outlook is None:
        return Forecast(probability=1.0 if need <= 0 and ceiling is None else None)
    mean, variance = moments(outlook, start, end, first)
    signed = outlook.signed
    probability = chance(mean, variance, need, signed=signed)
    if ceiling is not None:
        over = chance(mean, variance, ceiling, signed=signed) if ceiling >= 0 else 1.0
        probability = max(0.0, probability - over)
    final = [so_far + quantile(mean, variance, z, signed=signed) for _, z in _SPREAD_90]
    return Forecast(
        probability=probability,
        final=Quantiles(*final),
        reach_date=_reach(outlook, need, start, look or end, first),
        method=_method(outlook),
        history_days=outlook.history_days,
    )


def limit(
    outlook: Outlook | None,
    *,
    room: float,
    start: int,
    end: int,
    so_far: float = 0.0,
    first: float = 1.0,
) -> Forecast:
    """The chance that the days of [start, end) bring no more than `room`.

    `reach_date` tells when the limit is passed.
    """
    if outlook is None or room < 0:
        return Forecast(probability=0.0 if room < 0 else None)
    passed = total(outlook, need=room, start=start, end=end, so_far=so_far, first=first)
    certain = 1.0 if room == 0 and moments(outlook, start, end, first)[0] <= 0 else None
    return passed._replace(probability=certain or 1.0 - (passed.probability or 0.0))


def fan(
    outlook: Outlook,
    ends: Sequence[int],
    *,
    start: int,
    so_far: float = 0.0,
    first: float = 1.0,
) -> list[Quantiles]:
    """10, 50 and 90 % of the value at the end of [start, e) for each e of `ends`."""
    bands = []
    for end in ends:
        mean, variance = moments(outlook, start, end, first)
        signed = outlook.signed
        band = [so_far + quantile(mean, variance, z, signed=signed) for _, z in _SPREAD_90]
        bands.append(Quantiles(*band))
    return bands


def _reach(outlook: Outlook, need: float, start: int, look: int, first: float) -> Quantiles:
    """The days by whose end `need` is there with a chance of 10, 50 and 90 %."""

    def at(end: int) -> float:
        return deviations(*moments(outlook, start, end, first), need, signed=outlook.signed)

    low, below, above = start, -inf, at(look)
    days: list[float | None] = []
    for _, z in _SPREAD_90:
        if above < z:
            days.append(None)
            continue
        end, below = _first_end(at, z, (low, below), (look, above))
        low = end - 1
        days.append(low)
    return Quantiles(*days)


def _first_end(
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


def _method(outlook: Outlook) -> str:
    parts = ["level 7/28/364 days"]
    if outlook.shares is not _EVEN:
        parts.append("weekdays")
    if outlook.damping:
        parts.append("last year")
    if not outlook.open_days.plain:
        parts.append("open days")
    return " + ".join(parts)
