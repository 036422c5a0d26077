"""A goal's version as plain numbers: what it asks, from which day to which, on which days.

Everything that a calculation asks of a goal again and again is worked out here once.
"""

from decimal import Decimal

from smarta.core.entries import Log, Number, decimal, number, tidy
from smarta.core.goal import Goal
from smarta.core.period import (
    EVERY,
    LAST_DAY,
    WORKING_DAYS,
    Cadence,
    Counted,
    DateRange,
    Periods,
)
from smarta.core.quantity import Quantity

RECURRING = ("rate", "limit")


class Terms:
    """One version of a goal for the day `on`.

    `kind` is what the goal works as: a rate or total that is to stay at or under its amount is a
    limit. `start` and `end` are day numbers, `end` not included (None: it runs on). `sign` is −1
    where lower is better. `amount` is None while nothing is known to be asked. `counted` knows the
    days that ask for something, `work` those of the calendar alone (the measure for a cut period).
    """

    __slots__ = (
        "aggregate",
        "amount",
        "baseline",
        "counted",
        "end",
        "goal",
        "kind",
        "periods",
        "sign",
        "start",
        "upper",
        "work",
    )

    def __init__(self, goal: Goal, log: Log, on: int, start: int | None = None) -> None:
        self.goal = goal
        self.kind = working_kind(goal)
        self.aggregate = goal.aggregate
        self.end = None if goal.end is None else goal.end.toordinal() + 1
        self.start = start if start is not None else _start(goal, log, on)
        self.periods = _periods(goal, self.kind, self.start)
        self.work, self.counted = _counters(goal)
        self.sign = 1
        self.baseline: Number | None = None
        self.amount: Number | None = None
        self.upper: Number | None = None
        if goal.quantity is not None:
            self._set_amount(goal.quantity, log, on)

    def _set_amount(self, quantity: Quantity, log: Log, on: int) -> None:
        base = quantity.baseline
        if self.kind == "level":
            base = self._first_value(log) if base is None else base
        amount = _amount(quantity, base)
        if amount is None and self.kind in RECURRING:
            amount = _amount(quantity, self._first_period(log, on))
        self.baseline = None if base is None else number(base)
        if amount is None:
            return
        self.amount = number(amount)
        self.sign = self._direction(quantity, amount)
        self.upper = _ceiling(quantity, self.kind)
        if self.sign < 0 and self.upper is not None:
            self.amount, self.upper = self.upper, None

    def _direction(self, quantity: Quantity, amount: Decimal) -> int:
        if self.kind != "level":
            return -1 if self.kind == "limit" else 1
        if quantity.comparison in ("at_most", "decrease_by"):
            return -1
        if quantity.comparison == "increase_by" or quantity.baseline is None:
            return 1
        return -1 if amount < quantity.baseline else 1

    def _first_value(self, log: Log) -> Decimal | None:
        days, values = log.daily(self.aggregate)
        for day, value in zip(days, values, strict=True):
            if day >= self.start:
                return decimal(value)
        return None

    def _first_period(self, log: Log, on: int) -> Decimal | None:
        """The first whole period's value serves as baseline, once that period is over; a period
        without a day that counts says nothing of what is usual."""
        for start, end in self.periods.between(self.start, on + 1) if self.periods else ():
            if start >= self.start and self.counted.count(start, end):
                return decimal(log.over(self.aggregate, start, end)) if end <= on else None
        return None

    def ends_by(self, day: int) -> bool:
        """Whether the goal's last day is before `day`."""
        return self.end is not None and self.end <= day

    def cut(self, start: int, end: int) -> tuple[int, int]:
        """The part of [start, end) that lies within the goal's dates."""
        return max(start, self.start), end if self.end is None else min(end, self.end)

    def share(
        self, bounds: tuple[int, int], limits: tuple[int, int]
    ) -> tuple[int, int, Number | None, bool]:
        """(start, end, amount, partial) of the period with these `bounds` after `limits` cut it:
        the amount is the share of its days that count by the calendar, none where none does."""
        start, end = max(bounds[0], limits[0]), min(bounds[1], limits[1])
        partial = (start, end) != bounds
        if not partial or self.amount is None:
            return start, end, self.amount, partial
        whole = self.work.count(*bounds)
        if whole == 0:
            return start, end, 0, True
        amount = portion(self.amount, self.work.count(start, end), whole)
        return start, end, tidy(amount, 12), True


def portion(amount: Number, part: int, whole: int) -> Number:
    """amount · part / whole, whole numbers kept whole."""
    if part == whole:
        return amount
    product = amount * part
    if isinstance(product, int) and product % whole == 0:
        return product // whole
    return product / whole


def working_kind(goal: Goal) -> str:
    """Rates and totals that must stay under their amount are limits; a rate without a cadence is
    a total."""
    quantity = goal.quantity
    if goal.kind not in ("rate", "total"):
        return goal.kind
    if quantity is None:
        return "total" if goal.cadence is None else goal.kind
    falls = quantity.comparison == "decrease_by" and quantity.baseline is not None
    if quantity.comparison == "at_most" or falls:
        return "limit"
    return "total" if goal.cadence is None else goal.kind


def _amount(quantity: Quantity, base: Decimal | None) -> Decimal | None:
    """The amount to be reached: the value itself, or the baseline moved by it."""
    if quantity.comparison not in ("increase_by", "decrease_by"):
        return quantity.value
    plain = quantity.relative not in ("factor", "percent")
    if base is None:
        return None if not plain else quantity.value
    change = quantity.value if quantity.comparison == "increase_by" else -quantity.value
    if quantity.relative == "factor":
        return base * quantity.value
    return base * (1 + change / 100) if quantity.relative == "percent" else base + change


def _ceiling(quantity: Quantity, kind: str) -> Number | None:
    if quantity.comparison == "exactly" and kind != "level":
        return number(quantity.value)
    return None if quantity.upper is None else number(quantity.upper)


def _start(goal: Goal, log: Log, on: int) -> int:
    """The first day: as said, else where the period of the first entry (else of `on`) starts."""
    if goal.start is not None:
        return goal.start.toordinal()
    first = log.days[0] if log.days else on
    if goal.cadence is None:
        return first
    bounds = Periods(goal.cadence, first, _working_days(goal)).holding(first)
    return first if bounds is None else bounds[0]


def _working_days(goal: Goal) -> tuple[int, ...]:
    return goal.calendar.weekdays if goal.calendar else WORKING_DAYS


def _periods(goal: Goal, kind: str, start: int) -> Periods | None:
    """The periods of a recurring goal; None without a cadence."""
    if kind not in RECURRING or goal.cadence is None:
        return None
    return Periods(goal.cadence, start, _working_days(goal))


def _counters(goal: Goal) -> tuple[Counted, Counted]:
    calendar = goal.calendar
    if calendar is None and not goal.excused and not goal.pauses:
        return EVERY, EVERY
    weekdays = calendar.weekdays if calendar else tuple(range(7))
    off = [(day.toordinal(), day.toordinal() + 1) for day in calendar.days_off] if calendar else []
    work = Counted(weekdays, off)
    free = [day_numbers(one) for one in (*goal.excused, *goal.pauses)]
    return work, Counted(weekdays, [*off, *free]) if free else work


def day_numbers(one: DateRange) -> tuple[int, int]:
    """A range of dates as day numbers [a, b)."""
    if one.last is None:
        return one.start.toordinal(), LAST_DAY + 1
    return one.start.toordinal(), one.end.toordinal()


def same_periods(one: Goal, other: Goal) -> bool:
    """Whether the two are judged on the same periods."""
    return one.rolling == other.rolling and same_cadence(one.cadence, other.cadence)


def same_cadence(one: Cadence | None, other: Cadence | None) -> bool:
    """Whether the periods are the same, wherever in a text they were named."""
    return one == other or (
        one is not None and other is not None and (one.unit, one.every) == (other.unit, other.every)
    )
