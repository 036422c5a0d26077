"""A sum to reach, or to stay under, until a day."""

from collections.abc import Sequence
from math import inf

from smarta.core.forecast.model import Forecast, Quantiles
from smarta.core.forecast.outlook import EVEN, Outlook
from smarta.core.forecast.sums import (
    chance,
    deviations,
    first_end,
    moments,
    quantile,
    to_pass,
    to_reach,
)

_Z90 = 1.2815515655446004
SPREAD = (-_Z90, 0.0, _Z90)
_ROUNDED = 1e-12


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
    days = outlook.open_days.count(start, end)
    signed = outlook.signed
    probability = chance(mean, variance, to_reach(outlook, need, days), signed=signed)
    if ceiling is not None:
        over = to_pass(outlook, ceiling, days)
        probability = max(0.0, probability - chance(mean, variance, over, signed=signed))
    return Forecast(
        probability=probability,
        final=_band(outlook, mean, variance, so_far, days),
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
    over = to_pass(outlook, room, outlook.open_days.count(start, end))
    passed = total(outlook, need=over, start=start, end=end, so_far=so_far, first=first)
    return passed._replace(probability=1.0 - (passed.probability or 0.0))


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
        days = outlook.open_days.count(start, end)
        bands.append(_band(outlook, mean, variance, so_far, days))
    return bands


def _band(outlook: Outlook, mean: float, variance: float, so_far: float, days: int) -> Quantiles:
    """The value at the end. Its edges are rounded outwards where the numbers are not whole: what
    was added up in another order, and differs in the last digit, then lies inside all the same."""
    low, middle, high = (
        so_far + quantile(mean, variance, z, signed=outlook.signed) for z in SPREAD
    )
    if outlook.most:
        top = so_far + days * outlook.most
        return Quantiles(min(low, top), min(middle, top), min(high, top))
    if outlook.whole and so_far == int(so_far):
        return Quantiles(low, middle, high)
    return Quantiles(low - _ROUNDED * abs(low), middle, high + _ROUNDED * abs(high))


def _reach(outlook: Outlook, need: float, start: int, look: int, first: float) -> Quantiles:
    """The days by whose end `need` is there with a chance of 10, 50 and 90 %."""

    def at(end: int) -> float:
        asked = to_reach(outlook, need, outlook.open_days.count(start, end))
        return deviations(*moments(outlook, start, end, first), asked, signed=outlook.signed)

    low, below, above = start, -inf, at(look)
    days: list[float | None] = []
    for z in SPREAD:
        if above < z:
            days.append(None)
            continue
        end, below = first_end(at, z, (low, below), (look, above))
        low = end - 1
        days.append(low)
    return Quantiles(*days)


def _method(outlook: Outlook) -> str:
    parts = ["level 7/28/364 days"]
    if outlook.shares is not EVEN:
        parts.append("weekdays")
    if outlook.damping:
        parts.append("last year")
    if not outlook.open_days.plain:
        parts.append("open days")
    return " + ".join(parts)
