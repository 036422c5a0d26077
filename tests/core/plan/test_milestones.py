"""Six months, six weeks and today as days, and what the goal asks by then."""

from datetime import date
from decimal import Decimal

from smarta.core.period import Cadence
from smarta.core.plan.milestones import Horizons, asked_by, horizons

ON = date(2026, 11, 24)


def test_a_goal_that_has_begun_counts_from_today() -> None:
    assert horizons(on=ON) == Horizons(date(2027, 5, 24), date(2027, 1, 5), ON)


def test_a_goal_that_is_to_begin_counts_its_first_weeks_whole() -> None:
    found = horizons(on=ON, start=date(2027, 1, 4), end=date(2027, 12, 31))
    assert found == Horizons(date(2027, 7, 3), date(2027, 2, 14), ON)


def test_a_goal_that_ends_before_has_no_such_stage() -> None:
    assert horizons(on=ON, end=date(2027, 1, 4)) == Horizons(None, None, ON)
    assert horizons(on=ON, end=date(2027, 1, 5)).six_weeks == date(2027, 1, 5)


def test_six_months_from_the_last_of_august_is_the_last_of_february() -> None:
    assert horizons(on=date(2026, 8, 31)).six_months == date(2027, 2, 28)


def test_eight_meetings_a_week_are_48_in_six_weeks() -> None:
    start = date(2027, 1, 4)
    asked = asked_by(date(2027, 2, 14), Decimal(8), start=start, cadence=Cadence("week"))
    assert asked == 48


def test_a_week_that_is_cut_counts_by_its_days() -> None:
    start = date(2027, 1, 4)
    asked = asked_by(date(2027, 1, 13), Decimal(7), start=start, cadence=Cadence("week"))
    assert asked == 10


def test_a_total_goes_straight_and_needs_an_end() -> None:
    start, end = date(2027, 1, 1), date(2027, 12, 31)
    assert asked_by(date(2027, 3, 14), Decimal(365), start=start, end=end) == 73
    assert asked_by(date(2027, 3, 14), Decimal(365), start=start) is None
    assert asked_by(date(2026, 12, 31), Decimal(365), start=start, end=end) == 0
    assert asked_by(date(2028, 12, 31), Decimal(365), start=start, end=end) == 365
