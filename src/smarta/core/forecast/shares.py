"""Shares and means (orders by calls, minutes a run), and things that some day brings.

A share p of what the last 84 days had is known as well as 15 of them tell it, as the level of a
sum is. Let s² be the variance of one unit around it (Σ(xᵢ − p·nᵢ)²/Σnᵢ, no less than p(1 − p) for a
part of a whole), k the days and n̄ the units a day. D units to come have the share p with the
variance s²/D + s²·(1/15 + 3/k)/n̄, and the whole ends as (x₀ + D·p)/(n₀ + D), taken as normal. A
mean is a share with one unit for each day that has a value.
"""

from collections.abc import Sequence
from math import ceil, sqrt
from typing import NamedTuple

from smarta.core.forecast.levels import Z90, beyond
from smarta.core.forecast.model import Forecast, Quantiles
from smarta.core.forecast.outlook import FEWEST_DAYS, LEVEL_DAYS, THIN
from smarta.core.thresholds import threshold

FEWEST_UNITS = 5
WINDOW = 84
_MEMORY = threshold("forecast_share_memory_days")


class ShareOutlook(NamedTuple):
    """The share `part` of a unit, the variance `unit` of one around it and `level` of the share
    itself, and how many units a calendar day brings."""

    part: float
    unit: float
    level: float
    per_day: float
    history_days: int


def learn_share(
    parts: Sequence[float], wholes: Sequence[float], calendar_days: int
) -> ShareOutlook | None:
    """From the parts and wholes of the days that had any, within so many calendar days."""
    whole = sum(wholes)
    if calendar_days < FEWEST_DAYS or len(wholes) < FEWEST_UNITS or whole < FEWEST_UNITS:
        return None
    part = sum(parts) / whole
    pairs = list(zip(parts, wholes, strict=True))
    unit = sum([(x - part * n) ** 2 for x, n in pairs]) / whole
    if all(0 <= x <= n for x, n in pairs):
        smooth = (sum(parts) + 0.5) / (whole + 1)
        unit = max(unit, smooth * (1 - smooth))
    per_day = whole / calendar_days
    level = unit * (1 / LEVEL_DAYS + THIN / calendar_days) / per_day
    return ShareOutlook(part, unit, level, per_day, calendar_days)


def share(
    outlook: ShareOutlook | None,
    *,
    amount: float,
    sign: int,
    days: float,
    part: float = 0.0,
    whole: float = 0.0,
    upper: float | None = None,
) -> Forecast:
    """The chance that the share is at or beyond `amount` after `days` more, when it is `part` of
    `whole` so far. `sign` is −1 where lower is better."""
    if outlook is None or whole + days * outlook.per_day <= 0:
        return Forecast()
    ahead = days * outlook.per_day
    weight = ahead / (whole + ahead)
    mean = (part + ahead * outlook.part) / (whole + ahead)
    variance = outlook.unit / ahead + outlook.level if ahead else 0.0
    spread = max(weight * sqrt(variance), 1e-12)
    probability = beyond(mean, spread, amount, sign)
    if upper is not None:
        probability = max(0.0, probability - beyond(mean, spread, upper, 1))
    return Forecast(
        probability=probability,
        final=Quantiles(mean - Z90 * spread, mean, mean + Z90 * spread),
        method="share of 84 days",
        history_days=outlook.history_days,
    )


def some_day(had: int, seen: int, days: float) -> float | None:
    """The chance that at least one of `days` has what `had` of `seen` past days had.

    Beta-binomial with Jeffreys' prior, remembering at most 28 days; None from fewer than a week.
    """
    if seen < FEWEST_DAYS:
        return None
    memory = min(1.0, _MEMORY / (seen + 1))
    yes, no = (had + 0.5) * memory, (seen - had + 0.5) * memory
    none = 1.0
    for i in range(ceil(days)):
        none *= (no + i) / (yes + no + i)
    return 1.0 - none
