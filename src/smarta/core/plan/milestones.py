"""Six months, six weeks, today: the answers as dated stages, and what the goal asks by then."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, NamedTuple

from smarta.core.period import Cadence, Periods, shift_months

Horizon = Literal["six_months", "six_weeks", "today"]


class Horizons(NamedTuple):
    """The days that the three questions mean for a goal; None where the goal ends before."""

    six_months: date | None
    six_weeks: date | None
    today: date


def horizons(*, on: date, start: date | None = None, end: date | None = None) -> Horizons:
    """Six months and six weeks from the day; of a goal still to begin, its first six, whole.

    `start` and `end` are included in the goal.
    """
    ahead = start is not None and start > on
    begin = start if start and ahead else on
    last = timedelta(days=1 if ahead else 0)
    months, weeks = shift_months(begin, 6) - last, begin + timedelta(weeks=6) - last
    return Horizons(
        months if end is None or months <= end else None,
        weeks if end is None or weeks <= end else None,
        on,
    )


def asked_by(
    day: date,
    value: Decimal,
    *,
    start: date,
    end: date | None = None,
    cadence: Cadence | None = None,
) -> Decimal | None:
    """What the goal asks for from its start to the day, both included.

    A quota: the amount times its periods, a cut one on its share of days. A total: the straight
    line, which needs an end. None where it cannot be told.
    """
    if day < start:
        return Decimal(0)
    last = min(day, end) if end else day
    if cadence is not None:
        return value * _periods(cadence, start, last)
    if end is None:
        return None
    return value * ((last - start).days + 1) / ((end - start).days + 1)


def _periods(cadence: Cadence, start: date, last: date) -> Decimal:
    first, after = start.toordinal(), last.toordinal() + 1
    return sum(
        (
            Decimal(min(b, after) - max(a, first)) / (b - a)
            for a, b in Periods(cadence, first).between(first, after)
        ),
        Decimal(0),
    )
