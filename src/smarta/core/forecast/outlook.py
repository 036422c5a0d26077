"""What the days that were logged say of a day to come.

The tuned numbers are explained in `sums` and docs/decisions/forecast.md.
"""

from collections.abc import Sequence
from math import dist, hypot
from operator import mul
from typing import NamedTuple

from smarta.core.period import EVERY, Counted
from smarta.core.thresholds import threshold

FEWEST_DAYS = int(threshold("forecast_fewest_days"))
FEWEST_ACTIVE = int(threshold("forecast_fewest_active"))
EVEN = (1.0,) * 7
_NO_SEASON: tuple[Sequence[float], float, float] = ((), 0.0, 0.0)

LEVEL_DAYS = threshold("forecast_level_days")
THIN = threshold("forecast_level_thin")
SEASON = threshold("forecast_season")
SEASON_NOISE = threshold("forecast_season_noise")


class Outlook(NamedTuple):
    """What the history says about a day to come.

    `week`, `month` and `year` are the means of its last 7, 28 and 364 days, `noise` the variance
    of a day around its weekday's mean, `level` the variance of the level itself. `shares` are the
    seven weekdays' parts of an average day (Monday first). `season` holds the days that
    began 364 days before `end`, and the mean of the twelve weeks before those; `damping` is the
    power to which their ratio is believed. `end` is the first day not learned from. `whole`: only
    whole numbers were logged; `most`: no day brought more (0: that is not known).
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
    whole: bool = False
    most: int = 0


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
    months = values[-12 * week :]
    noise, shares = _pattern(months, days[-12 * week :], open_days.plain)
    noise = max(noise, _mean(months) ** 2 / (2 * len(months)))
    level = (noise + _weekly(values, noise, week)) / 2
    last_week, last_month = sum(values[-week:]) / week, _mean(values[-4 * week :])
    last_year = _mean(recent)
    lowest = min(months)
    signed = lowest < 0 or last_year <= 0
    if not signed:
        level = min(level, 4 * week * max(last_month, last_year) ** 2)
    unsure = level * (1 / LEVEL_DAYS + THIN / len(recent))
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
        EVEN if signed else shares,
        end,
        len(values),
        *season,
        signed,
        open_days,
        *_grain(months, lowest),
    )


def _grain(values: Sequence[float], lowest: float) -> tuple[bool, int]:
    """Whether only whole numbers were logged, and whether never more than one a day."""
    if float in set(map(type, values)):
        return False, 0
    return True, int(lowest >= 0 and max(values) == 1)


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
        return _variance(values), EVEN
    if whole_weeks:
        values = values[len(values) % 7 :]
    columns = _weekdays(values, days, whole_weeks)
    sums, counts = [*map(sum, columns)], [*map(len, columns)]
    used, count = 7 - counts.count(0), len(values)
    means = [s / n if n else 0.0 for s, n in zip(sums, counts, strict=True)]
    squares = hypot(*values) ** 2
    explained: float = sum(map(mul, sums, means))
    noise = max(0.0, squares - explained) / (count - used)
    mean = sum(means) / used
    if used < 2 or mean <= 0:
        return noise, EVEN
    of_means: float = sum(map(mul, means, means))
    between = (of_means - used * mean * mean) / (used - 1)
    by_chance = noise * used / count
    if between <= by_chance:
        return noise, EVEN
    trust = (1 - by_chance / between) / mean
    base = 1 - trust * mean
    return noise, tuple(
        [base + trust * m if n else 0.0 for m, n in zip(means, counts, strict=True)]
    )


def _weekdays(
    values: Sequence[float], days: Sequence[int], whole_weeks: bool
) -> list[Sequence[float]]:
    """The values by weekday, Monday first; `days` ends with the day of the last value."""
    if whole_weeks:
        last = days[-1]
        return [values[(i - last) % 7 :: 7] for i in range(7)]
    columns: list[list[float]] = [[] for _ in range(7)]
    for day, value in zip(days, values, strict=True):
        columns[(day - 1) % 7].append(value)
    return list(columns)


def _weekly(values: Sequence[float], noise: float, week: int) -> float:
    """The variance of the last 26 weekly sums, per day; `noise` when there are too few weeks."""
    weeks = min(len(values) // week, 26)
    if weeks < 4:
        return noise
    tail = values[len(values) - weeks * week :]
    return _variance([sum(tail[i : i + week]) for i in range(0, weeks * week, week)]) / week


def _season_of(values: Sequence[float], noise: float) -> tuple[Sequence[float], float, float]:
    """Last year's days, the mean of the twelve weeks before them, and how far to believe them."""
    return values[-364:], _mean(values[-448:-364]), SEASON / (1 + SEASON_NOISE * noise)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _variance(values: Sequence[float]) -> float:
    count = len(values)
    mean = sum(values) / count
    return dist(values, [mean] * count) ** 2 / (count - 1)
