"""Goals by hand for the tests of the statement."""

from datetime import date
from decimal import Decimal

from smarta.core.period import Cadence
from smarta.core.quantity import Quantity

WEEK, DAY, MONTH = Cadence("week"), Cadence("day"), Cadence("month")
SPRING = {"start": date(2027, 1, 4), "end": date(2027, 6, 27)}
YEAR = {"start": date(2027, 1, 1), "end": date(2027, 12, 31)}
MARCH, JUNE = date(2027, 3, 31), date(2027, 6, 30)


def q(
    value: str, unit: str | None = None, comparison: str = "at_least", **rest: object
) -> Quantity:
    """An amount, with its figures as one writes them."""
    figures = {k: Decimal(str(v)) if k in {"baseline", "upper"} else v for k, v in rest.items()}
    return Quantity(Decimal(value), unit, comparison, **figures)  # type: ignore[arg-type]
