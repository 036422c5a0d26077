"""The target line: what is due by the end of each day.

A line is a list of corners (day, value): the value is due by the *morning* of that day, which is
the end of the day before. Between two corners it rises evenly over the days that count.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from smarta.core.entries import Log, Number, decimal, number, tidy
from smarta.core.goal import Row
from smarta.core.period import EVERY, Cadence, Counted, Periods
from smarta.core.terms import portion


class Corner(NamedTuple):
    day: int
    value: Number


class Line:
    """A target line over the days that `counted` counts."""

    __slots__ = ("corners", "counted", "days")

    def __init__(self, corners: Sequence[Corner], counted: Counted = EVERY) -> None:
        self.corners = corners
        self.counted = counted
        self.days = [corner.day for corner in corners]

    def by_end_of(self, day: int) -> Number:
        """What is due by the end of `day`, to 12 digits."""
        morning = day + 1
        at = bisect_right(self.days, morning)
        if at == 0:
            return self.corners[0].value
        before = self.corners[at - 1]
        if at == len(self.corners):
            return before.value
        after = self.corners[at]
        if self.counted.plain:
            part, whole = morning - before.day, after.day - before.day
        else:
            whole = self.counted.count(before.day, after.day)
            part = self.counted.count(before.day, morning)
        if whole == 0:
            return before.value
        return tidy(before.value + portion(after.value - before.value, part, whole), 12)

    def good_days(self, value: Number, sign: int, on: int, end: int) -> int:
        """How many whole days after `on`, and before `end`, `value` stays on the good side.

        0 when it is not there at the end of `on`. `sign` is −1 where lower is better.
        """
        if end <= on + 1 or not self._good(value, sign, on):
            return 0
        last_good = on
        for corner in self._corner_days(on, end):
            if not self._good(value, sign, corner):
                return self._last_good(value, sign, last_good, corner) - on
            last_good = corner
        return last_good - on

    def days_behind(self, value: Number, sign: int, day: int) -> int:
        """How many days before `day` the line was where `value` is; 0 when it is there on `day`.

        On the morning of the first day every value counts as there.
        """
        if self._good(value, sign, day):
            return 0
        good, bad = self.days[0] - 1, day
        base = self.corners[0].value
        part = (value - base) / ((self.by_end_of(day) - base) or 1)
        guess = good + int((bad - good) * min(max(part, 0), 1))
        for probe in (guess, guess + 1):
            if good < probe < bad:
                there = self._good(value, sign, probe)
                good, bad = (probe, bad) if there else (good, probe)
        return day - self._last_good(value, sign, good, bad)

    def _good(self, value: Number, sign: int, day: int) -> bool:
        return sign * (value - self.by_end_of(day)) >= 0

    def _corner_days(self, on: int, end: int) -> list[int]:
        """The last days of the line's pieces: between them it only rises, or only falls.

        The day before a corner belongs to the old piece, too: a line may jump.
        """
        days = {corner - k for corner in self.days for k in (1, 2)}
        return sorted({day for day in days if on < day < end - 1} | {end - 1})

    def _last_good(self, value: Number, sign: int, good: int, bad: int) -> int:
        while bad - good > 1:
            middle = (good + bad) // 2
            if self._good(value, sign, middle):
                good = middle
            else:
                bad = middle
        return good


def straight(start: int, base: Number, end: int, amount: Number, counted: Counted) -> Line:
    """From `base` on the morning of `start` to `amount` by the end of the day before `end`.

    When no day in between counts, all of them do: the amount is still due at the end.
    """
    if counted.count(start, end) == 0:
        counted = EVERY
    return Line((Corner(start, base), Corner(end, amount)), counted)


def drawn(
    rows: Sequence[Row], start: int, base: Number, end: int, amount: Number, counted: Counted
) -> Line:
    """A line through `rows`, from `base` at the start, and on to `amount` at the end.

    A row's value is due by the end of its date; the first row's holds from that morning. A row's
    rate counts from the row before (from the start, for the first). Past the last row the line
    goes straight to the amount.
    """
    corners = [Corner(start, base)]
    for index, row in enumerate(rows):
        corners.append(_corner(row, corners[-1], first=index == 0, counted=counted))
        if index == 0 and corners[1].day <= start:
            del corners[0]
    if corners[-1].day < end:
        corners.append(Corner(end, amount))
    return Line(corners, counted)


def _corner(row: Row, before: Corner, *, first: bool, counted: Counted) -> Corner:
    day = row.day.toordinal()
    if row.value is not None:
        return Corner(day if first else day + 1, number(row.value))
    rate = number(row.rate or Decimal(0))
    added = rate * max(0, counted.count(before.day, day + 1))
    return Corner(day + 1, tidy(before.value + added))


def filled(rows: Sequence[Row], start: date, base: Decimal, counted: Counted = EVERY) -> list[Row]:
    """The rows with both value and rate: the one that is missing is computed."""
    found: list[Row] = []
    before = Corner(start.toordinal(), number(base))
    for index, row in enumerate(rows):
        after = _corner(row, before, first=index == 0, counted=counted)
        days = counted.count(before.day, after.day)
        rate = tidy((after.value - before.value) / days, 12) if days > 0 else None
        found.append(Row(row.day, decimal(after.value), decimal(rate)))
        before = after
    return found


def stepwise(rows: Sequence[Row]) -> list[Row]:
    """The same values reached in steps: nothing is due between two dates, all of it on the date."""
    found: list[Row] = []
    for row in rows:
        if found:
            eve = date.fromordinal(row.day.toordinal() - 1)
            found.append(Row(max(eve, found[-1].day), found[-1].value))
        found.append(row)
    return found


def phased(start: date, end: date, cadence: Cadence, amounts: Sequence[Decimal]) -> list[Row]:
    """Rows for amounts given period by period ("12 in January, 20 in February, …").

    `start` and `end` are both included. The amounts add up; missing ones are 0.
    """
    first, past = start.toordinal(), end.toordinal() + 1
    rows, so_far = [Row(start, Decimal(0))], Decimal(0)
    for index, (_, stop) in enumerate(Periods(cadence, first).between(first, past)):
        so_far += amounts[index] if index < len(amounts) else Decimal(0)
        rows.append(Row(date.fromordinal(min(stop, past) - 1), so_far))
    return rows


def seasonal(start: date, end: date, amount: Decimal, history: Log) -> list[Row] | None:
    """Rows that give each month its share of the same months in the last year before `start`.

    None when that year holds nothing: then there is no season to follow. Nothing after the start
    is looked at, so the line stays as it is.
    """
    first, past = start.toordinal(), end.toordinal() + 1
    months = Periods(Cadence("month"), first).between(first, past)
    spans = [(max(a, first), min(b, past)) for a, b in months]
    shares = [_earlier(history, a, b, first) for a, b in spans]
    whole = sum(shares)
    if whole <= 0:
        return None
    rows, so_far = [Row(start, Decimal(0))], 0.0
    for (_, stop), share in zip(spans, shares, strict=True):
        so_far += share / whole
        value = amount if stop == past else decimal(tidy(float(amount) * so_far, 6))
        rows.append(Row(date.fromordinal(stop - 1), value))
    return rows


def _earlier(history: Log, start: int, end: int, before: int) -> Number:
    """The sum of the same dates in the last year before `before`; never below 0."""
    first, last = date.fromordinal(start), date.fromordinal(end - 1)
    years = 1
    while years < first.year and _years_earlier(last, years) >= before:
        years += 1
    found = history.over("sum", _years_earlier(first, years), _years_earlier(last, years) + 1)
    return max(0, found or 0)


def _years_earlier(day: date, years: int) -> int:
    if (day.month, day.day) == (2, 29):
        day = day.replace(day=28)
    return day.replace(year=max(1, day.year - years)).toordinal()
