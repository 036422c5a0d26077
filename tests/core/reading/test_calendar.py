"""Days that move from year to year, checked against printed calendars."""

from datetime import date

import pytest

from smarta.core.reading.calendar import (
    add_months,
    easter,
    fiscal_days,
    holiday,
    month_days,
    season_days,
    week_days,
)  # fmt: skip


@pytest.mark.parametrize(
    ("year", "day"),
    [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5)),
     (2027, date(2027, 3, 28)), (2038, date(2038, 4, 25)), (2285, date(2285, 3, 22))],
)  # fmt: skip
def test_easter_falls_where_the_church_puts_it(year: int, day: date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("12-24", 2026, date(2026, 12, 24)),
        ("easter-2", 2027, date(2027, 3, 26)),
        ("easter+39", 2027, date(2027, 5, 6)),
        ("midsummer", 2026, date(2026, 6, 19)),
        ("midsummer", 2027, date(2027, 6, 25)),
        ("allsaints", 2026, date(2026, 10, 31)),
        ("advent1", 2026, date(2026, 11, 29)),
        ("advent4", 2026, date(2026, 12, 20)),
        ("thanksgiving", 2026, date(2026, 11, 26)),
        ("thanksgiving+1", 2026, date(2026, 11, 27)),
        ("may-sun-last", 2027, date(2027, 5, 30)),
        ("may-sun-2", 2027, date(2027, 5, 9)),
        ("sep-mon-1", 2027, date(2027, 9, 6)),
        ("yearturn", 2026, date(2026, 12, 31)),
    ],
)
def test_a_holiday_rule_gives_its_day(rule: str, year: int, day: date) -> None:
    assert holiday(rule, year) == day


def test_a_season_may_run_into_the_next_year() -> None:
    assert season_days(2027, (12, 2)) == (date(2027, 12, 1), date(2028, 2, 29))


def test_a_year_without_week_53_has_none() -> None:
    assert week_days(2027, 53) is None
    assert week_days(2026, 53) == (date(2026, 12, 28), date(2027, 1, 3))


def test_month_13_is_next_january() -> None:
    assert month_days(2026, 13) == (date(2027, 1, 1), date(2027, 1, 31))


def test_months_later_is_cut_to_the_month() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)


def test_a_fiscal_year_is_named_after_the_year_in_which_it_ends() -> None:
    assert fiscal_days(2027, 5) == (date(2026, 5, 1), date(2027, 4, 30))
    assert fiscal_days(2027, 1) == (date(2027, 1, 1), date(2027, 12, 31))
