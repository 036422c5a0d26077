"""Periods and work calendars; counted in day numbers, checked against the calendar itself."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smarta.core.period import (
    Cadence,
    Counted,
    DateRange,
    Periods,
    monday_of,
    shift_months,
)

days = st.dates(date(1999, 1, 1), date(2060, 12, 31))


def num(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def holding(
    unit: str, on: str, every: int = 1, anchor: str | None = None
) -> tuple[str, str] | None:
    found = Periods(Cadence(unit, every), num(anchor or on)).holding(num(on))  # type: ignore[arg-type]
    if found is None:
        return None
    first, past = found
    return date.fromordinal(first).isoformat(), date.fromordinal(past - 1).isoformat()


@pytest.mark.parametrize(
    ("unit", "on", "first", "last"),
    [
        ("day", "2026-06-10", "2026-06-10", "2026-06-10"),
        ("weekday", "2026-06-10", "2026-06-10", "2026-06-10"),
        ("week", "2026-06-10", "2026-06-08", "2026-06-14"),
        ("week", "2027-01-01", "2026-12-28", "2027-01-03"),
        ("month", "2028-02-10", "2028-02-01", "2028-02-29"),
        ("quarter", "2026-06-10", "2026-04-01", "2026-06-30"),
        ("year", "2026-06-10", "2026-01-01", "2026-12-31"),
    ],
)
def test_the_period_that_holds_a_day(unit: str, on: str, first: str, last: str) -> None:
    assert holding(unit, on) == (first, last)


@pytest.mark.parametrize(
    ("unit", "every", "anchor", "on", "first", "last"),
    [
        ("week", 2, "2026-06-03", "2026-06-14", "2026-06-01", "2026-06-14"),
        ("week", 2, "2026-06-03", "2026-06-15", "2026-06-15", "2026-06-28"),
        ("month", 2, "2026-02-10", "2026-05-01", "2026-04-01", "2026-05-31"),
        ("quarter", 2, "2026-05-10", "2026-12-31", "2026-10-01", "2027-03-31"),
        ("year", 2, "2026-05-10", "2027-12-31", "2026-01-01", "2027-12-31"),
        ("day", 3, "2026-06-01", "2026-06-05", "2026-06-04", "2026-06-06"),
        ("weekday", 3, "2026-06-01", "2026-06-05", "2026-06-04", "2026-06-08"),
    ],
)
def test_multiples_count_from_the_period_that_holds_the_start(
    unit: str, every: int, anchor: str, on: str, first: str, last: str
) -> None:
    assert holding(unit, on, every, anchor) == (first, last)


def test_a_weekend_day_is_in_no_working_day() -> None:
    assert holding("weekday", "2026-06-06") is None


@given(days)
def test_weeks_are_iso_weeks(day: date) -> None:
    first = date.fromordinal(monday_of(day.toordinal()))
    assert first.isoweekday() == 1
    assert first.isocalendar()[:2] == day.isocalendar()[:2]


@pytest.mark.parametrize("year", [2004, 2009, 2015, 2020, 2026, 2032])
def test_years_with_53_weeks(year: int) -> None:
    start = date.fromisocalendar(year, 1, 1).toordinal()
    end = date.fromisocalendar(year + 1, 1, 1).toordinal()
    assert len(list(Periods(Cadence("week"), start).between(start, end))) == 53


@given(
    st.sampled_from(["day", "weekday", "week", "month", "quarter", "year"]),
    st.integers(1, 4),
    days,
    st.integers(0, 900),
)
def test_periods_follow_each_other_without_a_gap(
    unit: str, every: int, start: date, length: int
) -> None:
    first, past = start.toordinal(), start.toordinal() + length
    periods = Periods(Cadence(unit, every), first)  # type: ignore[arg-type]
    found = list(periods.between(first, past))
    assert len(found) == periods.how_many(first, past)
    for one, other in itertools.pairwise(found):
        assert unit == "weekday" or one[1] == other[0]
    for one in found:
        assert all(periods.holding(day) == one for day in (one[0], one[1] - 1))


@given(
    st.sets(st.integers(0, 6), min_size=1),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_counting_agrees_with_walking(
    weekdays: set[int], gaps: list[tuple[int, int]], start: int, length: int
) -> None:
    base = num("2026-06-01")
    shifted = [(base + a, base + b) for a, b in gaps]
    counted = Counted(tuple(weekdays), shifted)
    first, past = base + start, base + start + length
    by_walking = [
        day
        for day in range(first, past)
        if (day - 1) % 7 in weekdays and not any(a <= day < b for a, b in shifted)
    ]
    assert counted.count(first, past) == len(by_walking)
    assert [day for day in range(first, past) if counted.counts(day)] == by_walking


def test_ranges_are_half_open_and_speak_of_their_last_day() -> None:
    june = DateRange.of(date(2026, 6, 1), date(2026, 6, 30))
    assert (june.end, june.last, june.days) == (date(2026, 7, 1), date(2026, 6, 30), 30)
    assert date(2026, 6, 30) in june
    assert date(2026, 7, 1) not in june
    assert DateRange.of(date(2026, 6, 1), None).last is None


@pytest.mark.parametrize(
    ("on", "months", "expected"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-11-15", 3, "2027-02-15"),
    ],
)
def test_months_keep_the_day_cut_to_their_length(on: str, months: int, expected: str) -> None:
    assert shift_months(date.fromisoformat(on), months).isoformat() == expected


def test_the_end_of_the_calendar_is_no_accident() -> None:
    assert holding("month", "9999-12-31", 1, "9999-12-01") is not None
    last = date.max - timedelta(days=1)
    assert Periods(Cadence("week"), last.toordinal()).holding(last.toordinal())
