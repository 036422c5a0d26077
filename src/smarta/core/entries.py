"""Entries (what was measured, when) and how a day's entries become one value.

An `Entry` is what a person or an import said, in exact decimals. A `Log` holds the same as plain
day numbers and numbers, sorted by day, which is what the calculations read: integers stay
integers, and sums of decimals are rounded to the 15 digits that a float carries, so that
0.1 + 0.2 is 0.3.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from math import fsum, isfinite
from operator import itemgetter
from typing import Any, NamedTuple

from smarta.core.goal import Goal
from smarta.core.problem import Problem as Problem
from smarta.core.problem import problem
from smarta.core.quantity import LARGEST as LARGEST
from smarta.core.quantity import exact as exact

Number = int | float


class Entry(NamedTuple):
    """One measurement. `of` is the denominator of a ratio ("3 of 10 calls"); `at` orders a day."""

    day: date
    value: Decimal
    note: str = ""
    source: str = ""
    key: str = ""
    unit: str | None = None
    at: datetime | None = None
    of: Decimal | None = None


def total(values: Sequence[Number]) -> Number:
    """The sum, exact to 15 digits."""
    whole = sum(values)
    return whole if whole.__class__ is int else tidy(fsum(values))


def tidy(value: float, digits: int = 15) -> Number:
    """`value` rounded to so many significant digits; a whole number becomes an int."""
    if value.__class__ is int:
        return value
    rounded = float(f"{value:.{digits}g}")
    return int(rounded) if rounded.is_integer() and abs(rounded) < LARGEST else rounded


def number(value: Decimal) -> Number:
    """A decimal as the plain number that the calculations use."""
    whole = int(value)
    return whole if whole == value else float(value)


def decimal(value: Number | None) -> Decimal | None:
    """A plain number as the decimal that one would write."""
    if value is None:
        return None
    return Decimal(value) if isinstance(value, int) else Decimal(repr(value))


def mean(values: Sequence[Number]) -> Number:
    return tidy(fsum(values) / len(values))


def last(values: Sequence[Number]) -> Number:
    return values[-1]


AGGREGATES: dict[str, Callable[[Sequence[Number]], Number]] = {
    "sum": total,
    "last": last,
    "mean": mean,
    "max": max,
    "min": min,
    "count": len,
}
"""How several entries of one day become the day's value."""

OVER_DAYS: dict[str, Callable[[Sequence[Number]], Number]] = {**AGGREGATES, "count": total}
"""How several days' values become the value of a period: counts add up."""

ADDITIVE = frozenset({"sum", "count"})
"""For these a day without an entry is a zero; for the others it is unknown."""


class Log:
    """Entries as day numbers and plain numbers, sorted by day; of the same day in their order.

    `of` holds the denominators of a ratio measure, or None when no entry has one; `hundredfold`
    says that its numerators stand a hundred times, so that a share is in per cent.
    """

    __slots__ = ("_daily", "days", "hundredfold", "of", "values")

    def __init__(
        self,
        days: Sequence[int],
        values: Sequence[Number],
        of: Sequence[Number] | None = None,
    ) -> None:
        if list(days) != sorted(days):
            order = sorted(range(len(days)), key=days.__getitem__)
            days = [days[i] for i in order]
            values = [values[i] for i in order]
            of = None if of is None else [of[i] for i in order]
        self.days = days
        self.values = values
        self.of = of
        self.hundredfold = False
        self._daily: dict[str, tuple[Sequence[int], Sequence[Number]]] = {}

    def __len__(self) -> int:
        return len(self.days)

    @property
    def has_negative(self) -> bool:
        """Whether an entry takes something back."""
        return bool(self.values) and min(self.values) < 0

    def until(self, day: int) -> "Log":
        """The entries up to and including `day`: later ones do not exist yet."""
        if not self.days or self.days[-1] <= day:
            return self
        at = bisect_right(self.days, day)
        early = Log((), ())
        early.days, early.values = self.days[:at], self.values[:at]
        early.of = None if self.of is None else self.of[:at]
        early.hundredfold = self.hundredfold
        return early

    def in_percent(self) -> "Log":
        """The same entries with shares out of a hundred; once is enough."""
        if self.hundredfold:
            return self
        found = Log(self.days, [tidy(100 * value) for value in self.values], self.of)
        found.hundredfold = True
        return found

    def daily(self, aggregate: str) -> tuple[Sequence[int], Sequence[Number]]:
        """Days that have an entry, and each one's value."""
        if aggregate not in self._daily:
            self._daily[aggregate] = self._per_day(aggregate)
        return self._daily[aggregate]

    def _per_day(self, aggregate: str) -> tuple[Sequence[int], Sequence[Number]]:
        if aggregate == "ratio":
            return self._ratios()
        if len(set(self.days)) == len(self.days):
            return self.days, [1] * len(self.days) if aggregate == "count" else self.values
        days, values = [], []
        for day, group in groupby(zip(self.days, self.values, strict=True), key=itemgetter(0)):
            days.append(day)
            values.append(AGGREGATES[aggregate]([value for _, value in group]))
        return days, values

    def _ratios(self) -> tuple[Sequence[int], Sequence[Number]]:
        days, values = [], []
        for day in dict.fromkeys(self.days):
            share = self.share(day, day + 1)
            if share is not None:
                days.append(day)
                values.append(share)
        return days, values

    def share(self, start: int, end: int) -> Number | None:
        """Numerators by denominators of [start, end), each added up first; None without any."""
        i, j = bisect_left(self.days, start), bisect_left(self.days, end)
        whole = total(self.of[i:j]) if self.of is not None else 0
        return tidy(total(self.values[i:j]) / whole) if whole else None

    def over(self, aggregate: str, start: int, end: int) -> Number | None:
        """The value of the days in [start, end); None when it is unknown (0 for sum and count)."""
        if aggregate == "ratio":
            return self.share(start, end)
        days, values = self.daily(aggregate)
        i, j = bisect_left(days, start), bisect_left(days, end)
        if i == j:
            return 0 if aggregate in ADDITIVE else None
        return OVER_DAYS[aggregate](values[i:j])

    @classmethod
    def of_entries(cls, entries: "Iterable[Entry] | Log") -> "Log":
        """From entries in any order. The same key twice counts once: the later one stands."""
        if isinstance(entries, Log):
            return entries
        rows = _without_repeats(entries)
        rows.sort(key=_moment)
        days = [entry.day.toordinal() for entry in rows]
        values = [number(entry.value) for entry in rows]
        if all(entry.of is None for entry in rows):
            return cls(days, values)
        return cls(days, values, [0 if e.of is None else number(e.of) for e in rows])


def measured(goal: Goal, log: Log) -> Log:
    """The log as the goal's amount is written: 3 out of 10 is 30 where the goal is in per cent,
    0.3 elsewhere."""
    in_percent = goal.aggregate == "ratio" and goal.measure.unit == "%"
    return log.in_percent() if in_percent else log


def _without_repeats(entries: Iterable[Entry]) -> list[Entry]:
    kept: list[Entry] = []
    place: dict[str, int] = {}
    for entry in entries:
        if entry.key and entry.key in place:
            kept[place[entry.key]] = entry
            continue
        place[entry.key] = len(kept)
        kept.append(entry)
    return kept


def _moment(entry: Entry) -> tuple[date, str]:
    return entry.day, entry.at.isoformat() if entry.at else ""


_day_numbers: dict[str, int] = {}


def day_number(text: object) -> int | None:
    """The day number of an ISO date (of a moment: the date as written there); None if it is none.

    The few thousand dates that a run meets are remembered: reading them costs more than the rest.
    """
    if not isinstance(text, str):
        return None
    known = _day_numbers.get(text)
    if known is not None:
        return known
    day = _read_day(text)
    if day is not None and len(_day_numbers) < 100_000:
        _day_numbers[text] = day
    return day


def _read_day(text: str) -> int | None:
    if len(text) != 10 and not (len(text) > 10 and text[10] in "T "):
        return None
    if text[4] != "-" or text[7] != "-":
        return None
    try:
        if len(text) > 10:
            datetime.fromisoformat(text)
        return date.fromisoformat(text[:10]).toordinal()
    except ValueError:
        return None


def log_from_json(rows: object) -> tuple[Log, list[Problem]]:
    """A log from `[["2022-01-01", 9321], …]`, or from objects as `smarta entries` prints them.

    A third item, or `of` in an object, is the denominator of a ratio.
    """
    if not isinstance(rows, list):
        return Log([], []), [problem("entries", "not-entries")]
    quick = _quick(rows)
    if quick is not None:
        return quick, []
    return _careful(rows)


def _quick(rows: list[Any]) -> Log | None:
    """The whole list at once when every row is a plain pair; None sends it the careful way."""
    try:
        days = [_day_numbers[day] for day, _ in rows]
        values = [value for _, value in rows]
        if set(map(type, values)) <= {int, float} and set(map(type, rows)) <= {list}:
            small = max(values, default=0) < LARGEST and min(values, default=0) > -LARGEST
            return Log(days, values) if small and isfinite(sum(values)) else None
    except (KeyError, ValueError, TypeError):
        pass
    return None


def _careful(rows: list[Any]) -> tuple[Log, list[Problem]]:
    entries: list[Entry] = []
    problems: list[Problem] = []
    for index, row in enumerate(rows):
        entry = entry_from_json(row, f"entries[{index}]")
        if isinstance(entry, Problem):
            problems.append(entry)
        else:
            entries.append(entry)
    return Log.of_entries(entries), problems


def entry_from_json(row: object, field: str = "entry") -> Entry | Problem:
    """One entry: [date, value], [date, value, of], or an object with "at" or "date" and "value"."""
    if isinstance(row, dict):
        at, value, of = row.get("at", row.get("date")), row.get("value"), row.get("of")
    elif isinstance(row, list | tuple) and len(row) in (2, 3):
        at, value, of = row[0], row[1], row[2] if len(row) == 3 else None
        row = {}
    else:
        return problem(field, "not-an-entry")
    day = day_number(at)
    if day is None:
        return problem(field, "not-a-date", value=at)
    amount, whole = exact(value), None if of is None else exact(of)
    if amount is None or (of is not None and whole is None):
        return problem(field, "not-a-number", value=of if amount is not None else value)
    moment = datetime.fromisoformat(at) if isinstance(at, str) and len(at) > 10 else None
    words = {name: str(row.get(name) or "") for name in ("note", "source", "key")}
    return Entry(date.fromordinal(day), amount, at=moment, of=whole, **words)
