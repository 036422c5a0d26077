"""A total split by month, week or quarter, so that the parts add up to it exactly."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from typing import Literal, NamedTuple

from smarta.core.period import EVERY_DAY, Cadence, Calendar, Counted, Periods, Unit

Weights = Literal["equal", "days", "working_days"]


class Part(NamedTuple):
    """One period, both days included. `exact` is its share before rounding; `extra` says that it
    got one of the steps that were left over."""

    start: date
    end: date
    exact: Decimal
    amount: Decimal
    extra: bool


def split(
    total: Decimal,
    start: date,
    end: date,
    by: Unit = "month",
    *,
    weights: Weights = "days",
    calendar: Calendar | None = None,
    step: Decimal = Decimal(1),
) -> tuple[Part, ...]:
    """Split `total` over the periods that the days from `start` to `end`, both included, touch.

    Whole steps go by the largest remainder (Hamilton): every part gets its share rounded down,
    and what is left goes one step each to those that lost most, the earlier first. A rest smaller
    than a step goes to the last part. `weights`: every period alike, by its days, or by its
    working days (`calendar`, Monday to Friday without one). No working day at all: by days.
    """
    periods = _periods(start, end, by)
    sizes = _sizes(periods, weights, calendar)
    shares = [total * size / sum(sizes) for size in sizes]
    floors = [(share / step).to_integral_value(ROUND_FLOOR) * step for share in shares]
    left = int((total - sum(floors)) / step)
    order = sorted(range(len(shares)), key=lambda i: (floors[i] - shares[i], i))
    lucky = set(order[:left])
    amounts = [floor + (step if i in lucky else 0) for i, floor in enumerate(floors)]
    amounts[-1] += total - sum(amounts)
    return tuple(
        Part(*period, share, amount, i in lucky)
        for i, (period, share, amount) in enumerate(zip(periods, shares, amounts, strict=True))
    )


def _periods(start: date, end: date, by: Unit) -> list[tuple[date, date]]:
    first, after = start.toordinal(), end.toordinal() + 1
    bounds = Periods(Cadence(by), first).between(first, after)
    return [
        (date.fromordinal(max(a, first)), date.fromordinal(min(b, after) - 1)) for a, b in bounds
    ]


def _sizes(
    periods: Sequence[tuple[date, date]], weights: Weights, calendar: Calendar | None
) -> list[Decimal]:
    if weights == "equal":
        return [Decimal(1)] * len(periods)
    if weights == "working_days":
        chosen = calendar or Calendar((0, 1, 2, 3, 4))
        off = [(day.toordinal(), day.toordinal() + 1) for day in chosen.days_off]
        sizes = _counts(periods, Counted(chosen.weekdays, off))
        if any(sizes):
            return sizes
    return _counts(periods, Counted(EVERY_DAY))


def _counts(periods: Sequence[tuple[date, date]], counted: Counted) -> list[Decimal]:
    return [Decimal(counted.count(a.toordinal(), b.toordinal() + 1)) for a, b in periods]


def remainder(total: Decimal, amounts: Sequence[Decimal]) -> Decimal:
    """What is left to place when parts are set by hand: below 0 when they say too much."""
    return total - sum(amounts, Decimal(0))
