"""Calendar periods and work calendars.

Ranges are half-open inside the core: the last day is the one before `end`. The inner loops count
in day numbers (`date.toordinal()`, 1 is Monday 0001-01-01), which cost no objects; `DateRange` is
the same range for people. Weeks are ISO weeks, months and quarters the calendar's.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

Unit = Literal["day", "weekday", "week", "month", "quarter", "year"]
UNITS: tuple[Unit, ...] = ("day", "weekday", "week", "month", "quarter", "year")

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORKING_DAYS = (0, 1, 2, 3, 4)
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)

LAST_DAY = date.max.toordinal()

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


class Cadence(NamedTuple):
    """A recurrence: once every `every` units ("varannan vecka" is week, 2)."""

    unit: Unit
    every: int = 1
    span: tuple[int, int] | None = None


class DateRange(NamedTuple):
    """The days from `start` to the day before `end`. `date.max` as end means no end."""

    start: date
    end: date

    @classmethod
    def of(cls, first: date, last: date | None) -> "DateRange":
        """The range from `first` to `last`, both included; without `last` it has no end."""
        if last is None or last == date.max:
            return cls(first, date.max)
        return cls(first, date.fromordinal(last.toordinal() + 1))

    @property
    def last(self) -> date | None:
        """The last day that is in the range; None when it has no end."""
        return None if self.end == date.max else date.fromordinal(self.end.toordinal() - 1)

    @property
    def days(self) -> int:
        return self.end.toordinal() - self.start.toordinal()

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.start <= day < self.end


class Calendar(NamedTuple):
    """The days that count: `weekdays` (Monday is 0) without `days_off`. `country` is whose public
    holidays are among those; it only says where they came from."""

    weekdays: tuple[int, ...] = EVERY_DAY
    days_off: tuple[date, ...] = ()
    country: str | None = None


class Counted:
    """Counts the days that ask for something, without walking through them.

    `gaps` are half-open day-number ranges that ask for nothing (days off, excused, paused); they
    may overlap and come in any order.
    """

    __slots__ = ("_cumulated", "_ends", "_per_week", "_prefix", "_starts", "plain", "weekdays")

    def __init__(
        self, weekdays: Sequence[int] = EVERY_DAY, gaps: Iterable[tuple[int, int]] = ()
    ) -> None:
        self.weekdays = tuple(sorted(set(weekdays)))
        self._per_week = len(self.weekdays)
        self._prefix = [sum(1 for w in self.weekdays if w < i) for i in range(8)]
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(gaps):
            self._add_gap(start, end)
        self._cumulated = [0]
        for start, end in zip(self._starts, self._ends, strict=True):
            inside = self._on_weekdays(end) - self._on_weekdays(start)
            self._cumulated.append(self._cumulated[-1] + inside)
        self.plain = self._per_week == 7 and not self._starts

    def _add_gap(self, start: int, end: int) -> None:
        if end <= start:
            return
        if self._ends and start <= self._ends[-1]:
            self._ends[-1] = max(self._ends[-1], end)
        else:
            self._starts.append(start)
            self._ends.append(end)

    def _on_weekdays(self, day: int) -> int:
        weeks, rest = divmod(day - 1, 7)
        return weeks * self._per_week + self._prefix[rest]

    def _before(self, day: int) -> int:
        at = bisect_right(self._starts, day) - 1
        total = self._on_weekdays(day)
        if at < 0:
            return total
        inside = self._on_weekdays(min(day, self._ends[at])) - self._on_weekdays(self._starts[at])
        return total - self._cumulated[at] - inside

    def count(self, start: int, end: int) -> int:
        """How many days of [start, end) ask for something."""
        if self.plain:
            return end - start
        return self._before(end) - self._before(start)

    def counts(self, day: int) -> bool:
        """Whether this one day asks for something."""
        return self.plain or self.count(day, day + 1) == 1


EVERY = Counted()


def range_of_days(first: date, last: date | None) -> tuple[int, int]:
    """Day numbers [a, b) of the dates `first` to `last`, both included."""
    return first.toordinal(), LAST_DAY + 1 if last is None else last.toordinal() + 1


def monday_of(day: int) -> int:
    return day - (day - 1) % 7


def month_number(day: int) -> int:
    """Months since the year 0."""
    on = date.fromordinal(day)
    return on.year * 12 + on.month - 1


def first_of_month(number: int) -> int:
    """The day number on which that month starts; the day after the last one after the year 9999."""
    year, month = divmod(number, 12)
    if year > 9999:
        return LAST_DAY + 1
    return date(max(year, 1), month + 1, 1).toordinal()


class Periods:
    """The periods of a cadence. Multiples ("every": 2) count from the one that holds `anchor`.

    `weekdays` are the working days that a "weekday" cadence steps through.
    """

    __slots__ = ("_base", "_length", "cadence", "weekdays")

    def __init__(
        self, cadence: Cadence, anchor: int, weekdays: Sequence[int] = WORKING_DAYS
    ) -> None:
        self.cadence = cadence
        self.weekdays = EVERY
        unit = cadence.unit
        if unit in _MONTHS:
            size = _MONTHS[unit]
            self._length = size * cadence.every
            self._base = month_number(anchor) // size * size
        elif unit == "week":
            self._length = 7 * cadence.every
            self._base = monday_of(anchor)
        else:
            self._length = cadence.every
            self._base = anchor
        if unit == "weekday":
            self.weekdays = Counted(weekdays)

    def holding(self, day: int) -> tuple[int, int] | None:
        """[start, end) of the period that holds `day`; None on a day in no period."""
        unit = self.cadence.unit
        if unit in _MONTHS:
            first = self._base + (month_number(day) - self._base) // self._length * self._length
            return first_of_month(first), first_of_month(first + self._length)
        if unit == "weekday":
            return self._working_block(day)
        start = day - (day - self._base) % self._length
        return start, start + self._length

    def _working_block(self, day: int) -> tuple[int, int] | None:
        if not self.weekdays.counts(day):
            return None
        if self._length == 1:
            return day, day + 1
        back = self.weekdays.count(self._base, day) % self._length
        start, end = day, day + 1
        for _ in range(back):
            start = self.next_working(start - 1, -1)
        for _ in range(self._length - back - 1):
            end = self.next_working(end, 1) + 1
        return start, end

    def next_working(self, day: int, step: int) -> int:
        while not self.weekdays.counts(day):
            day += step
        return day

    def between(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Every period that has a day in [start, end), whole, in order."""
        if start >= end:
            return iter(())
        if self.cadence.unit in _MONTHS:
            return self._months(start, end)
        if self.cadence.unit == "weekday":
            return self._working_blocks(start, end)
        first, length = start - (start - self._base) % self._length, self._length
        starts = range(first, end, length)
        return zip(starts, range(first + length, end + length, length), strict=True)

    def _months(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        number = self._base + (month_number(start) - self._base) // self._length * self._length
        first = first_of_month(number)
        while first < end:
            number += self._length
            past = first_of_month(number)
            yield first, past
            first = past

    def _working_blocks(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        day = start
        while day < end:
            bounds = self._working_block(day)
            day += 1
            if bounds is not None:
                yield bounds
                day = bounds[1]

    def how_many(self, start: int, end: int) -> int:
        """How many periods have a day in [start, end)."""
        if start >= end:
            return 0
        if self.cadence.unit == "weekday":
            return sum(1 for _ in self.between(start, end))
        if self.cadence.unit in _MONTHS:
            start, end = month_number(start), month_number(end - 1) + 1
        first = (start - self._base) // self._length
        return (end - 1 - self._base) // self._length - first + 1


def shift_months(on: date, months: int) -> date:
    """The same day so many months later (earlier when negative), cut to that month's length."""
    number = on.year * 12 + on.month - 1 + months
    first = first_of_month(number)
    return date.fromordinal(min(first + on.day - 1, first_of_month(number + 1) - 1))
