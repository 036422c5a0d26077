"""An amount with its unit, and the way in which it is to be reached."""

from decimal import Decimal
from typing import Literal, NamedTuple

Span = tuple[int, int]
"""Character offsets [from, to) into a text."""

Comparison = Literal["at_least", "at_most", "exactly", "increase_by", "decrease_by"]
Relative = Literal["factor", "percent", "points"]


class Quantity(NamedTuple):
    """An amount: `value` in `unit`, with `comparison` saying which side of it counts.

    `upper` is the upper end of a range (a ceiling, where `value` is the floor); `baseline` the
    value that the change starts from; `relative` tells a factor from percent and from points.
    """

    value: Decimal
    unit: str | None = None
    comparison: Comparison = "at_least"
    baseline: Decimal | None = None
    upper: Decimal | None = None
    relative: Relative | None = None
    span: Span | None = None


_MONEY_WORDS = "kr sek kronor tkr mkr € eur euro $ usd dollar £ gbp"
MONEY = frozenset(_MONEY_WORDS.split())
"""Money by its unit, lower case."""

LARGEST = 10**15
"""Amounts from here on lose their last digits in a float, so they are refused."""


def exact(value: object) -> Decimal | None:
    """A JSON number as a decimal; None for anything else (true and "12" are no numbers)."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    amount = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    return amount if amount.is_finite() and abs(amount) < LARGEST else None
