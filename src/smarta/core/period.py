"""Calendar periods. Ranges are half-open inside the core: the last day is the one before `end`."""

from typing import Literal, NamedTuple

Unit = Literal["day", "weekday", "week", "month", "quarter", "year"]


class Cadence(NamedTuple):
    """A recurrence: once every `every` units ("varannan vecka" is week, 2)."""

    unit: Unit
    every: int = 1
    span: tuple[int, int] | None = None
