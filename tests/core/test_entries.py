"""Entries, a day's value, and sums that stay exact."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smarta.core.entries import Entry, Log, Problem, entry_from_json, log_from_json, total

MONDAY = date(2026, 6, 1)
NUMBER = MONDAY.toordinal()


def entries(*values: str, day: date = MONDAY) -> list[Entry]:
    return [Entry(day, Decimal(value)) for value in values]


@pytest.mark.parametrize(
    ("aggregate", "expected"),
    [("sum", 12), ("last", 2), ("mean", 4), ("max", 7), ("min", 2), ("count", 3)],
)
def test_a_days_entries_become_one_value(aggregate: str, expected: int) -> None:
    log = Log.of_entries(entries("3", "7", "2"))
    assert log.daily(aggregate) == ([NUMBER], [expected])


@pytest.mark.parametrize(
    ("aggregate", "expected"),
    [("sum", 13), ("last", 1), ("mean", 2.5), ("max", 7), ("min", 1), ("count", 4)],
)
def test_a_periods_value_over_its_days(aggregate: str, expected: float) -> None:
    rows = [*entries("3", "7", "2"), *entries("1", day=date(2026, 6, 2))]
    assert Log.of_entries(rows).over(aggregate, NUMBER, NUMBER + 7) == expected


def test_days_without_entries_are_zero_for_sums_and_unknown_otherwise() -> None:
    log = Log.of_entries([])
    assert log.over("sum", NUMBER, NUMBER + 7) == 0
    assert log.over("count", NUMBER, NUMBER + 7) == 0
    assert log.over("mean", NUMBER, NUMBER + 7) is None


def test_a_ratio_adds_numerators_and_denominators_apart() -> None:
    rows = [Entry(MONDAY, Decimal(1), of=Decimal(2)), Entry(MONDAY, Decimal(2), of=Decimal(10))]
    log = Log.of_entries(rows)
    assert log.over("ratio", NUMBER, NUMBER + 1) == 0.25
    assert log.daily("ratio") == ([NUMBER], [0.25])
    assert Log.of_entries(entries("3")).over("ratio", NUMBER, NUMBER + 1) is None


def test_the_last_of_a_day_is_the_latest_by_the_clock() -> None:
    late = Entry(MONDAY, Decimal(9), at=datetime(2026, 6, 1, 20))
    early = Entry(MONDAY, Decimal(4), at=datetime(2026, 6, 1, 7))
    assert Log.of_entries([late, early]).daily("last")[1] == [9]


def test_a_key_counts_once_and_the_later_entry_stands() -> None:
    rows = [Entry(MONDAY, Decimal(4), key="a"), Entry(MONDAY, Decimal(5), key="a")]
    assert Log.of_entries(rows).daily("sum")[1] == [5]


def test_entries_without_a_key_all_count() -> None:
    assert Log.of_entries(entries("4", "4")).daily("sum")[1] == [8]


@given(st.lists(st.decimals(0, 100_000, places=2), max_size=400))
def test_sums_of_decimals_are_exact(amounts: list[Decimal]) -> None:
    found = total([float(amount) for amount in amounts])
    assert Decimal(repr(found)) == sum(amounts, Decimal(0))


@pytest.mark.parametrize(
    ("row", "day", "value"),
    [
        (["2026-06-01", 5], MONDAY, Decimal(5)),
        (["2026-06-01", 0.1], MONDAY, Decimal("0.1")),
        ({"date": "2026-06-01", "value": 5}, MONDAY, Decimal(5)),
        ({"at": "2026-06-01T23:30:00+02:00", "value": -5}, MONDAY, Decimal(-5)),
        ({"at": "2026-06-01T23:30:00Z", "value": 5, "note": None}, MONDAY, Decimal(5)),
    ],
)
def test_an_entry_from_json(row: object, day: date, value: Decimal) -> None:
    found = entry_from_json(row)
    assert isinstance(found, Entry)
    assert (found.day, found.value) == (day, value)


@pytest.mark.parametrize(
    ("row", "word"),
    [
        (["2026-06-31", 5], "no date"),
        (["20260601", 5], "no date"),
        (["2026-W23-1", 5], "no date"),
        (["2026-06-01T99:00", 5], "no date"),
        ([None, 5], "no date"),
        ([20260601, 5], "no date"),
        (["2026-06-01", "5"], "no number"),
        (["2026-06-01", None], "no number"),
        (["2026-06-01", True], "no number"),
        (["2026-06-01", float("nan")], "no number"),
        (["2026-06-01", float("inf")], "no number"),
        (["2026-06-01", 10**30], "no number"),
        (["2026-06-01", 1, "x"], "no number"),
        (["2026-06-01"], "[date, value]"),
        ("2026-06-01", "[date, value]"),
        (5, "[date, value]"),
    ],
)
def test_a_bad_entry_is_a_problem(row: object, word: str) -> None:
    found = entry_from_json(row)
    assert isinstance(found, Problem)
    assert word in str(found)
    for warm in (["2026-06-01", 1], ["2026-06-02", 2]):
        log_from_json([warm])
    _, problems = log_from_json([["2026-06-01", 1], row])
    assert [problem.field for problem in problems] == ["entries[1]"]


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2037, 12, 31)),
    st.sampled_from(
        ["Europe/Stockholm", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "UTC"]
    ),
)
def test_an_entry_belongs_to_the_day_that_the_clock_on_the_wall_showed(
    moment: datetime, zone: str
) -> None:
    local = moment.replace(tzinfo=ZoneInfo("UTC")).astimezone(ZoneInfo(zone))
    found = entry_from_json({"at": local.isoformat(), "value": 1})
    assert isinstance(found, Entry)
    assert found.day == local.date()
    log, problems = log_from_json([[local.isoformat(), 1]])
    assert problems == []
    assert log.days == [local.date().toordinal()]


def test_entries_must_be_a_list() -> None:
    for rows in (None, {}, "x", 5):
        assert log_from_json(rows)[1]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 99)), max_size=30))
def test_the_quick_way_and_the_careful_way_agree(rows: list[tuple[int, int]]) -> None:
    pairs = [[date.fromordinal(NUMBER + day).isoformat(), value] for day, value in rows]
    quick, _ = log_from_json(pairs)
    careful, _ = log_from_json([{"at": day, "value": value} for day, value in pairs])
    for aggregate in ("sum", "last", "max", "count"):
        assert quick.daily(aggregate) == careful.daily(aggregate)
