"""A total split so that the parts add up."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from smarta.core.period import Calendar
from smarta.core.plan.split import remainder, split

START, END = date(2027, 1, 1), date(2027, 12, 31)


def test_100_over_12_equal_months_is_eight_each_and_four_left_over_to_the_first() -> None:
    parts = split(Decimal(100), START, END, weights="equal")
    assert [int(part.amount) for part in parts] == [9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8]
    assert [part.extra for part in parts] == [True] * 4 + [False] * 8


def test_by_days_the_short_february_gets_least() -> None:
    parts = split(Decimal(365), START, END, weights="days")
    assert [int(part.amount) for part in parts[:3]] == [31, 28, 31]


def test_by_working_days_the_holidays_ask_for_nothing() -> None:
    off = tuple(date(2027, 1, day) for day in range(1, 16))
    parts = split(
        Decimal(60),
        START,
        date(2027, 2, 28),
        weights="working_days",
        calendar=Calendar((0, 1, 2, 3, 4), off),
    )
    assert [int(part.amount) for part in parts] == [20, 40]


def test_the_first_and_the_last_week_are_cut_to_the_goals_days() -> None:
    parts = split(Decimal(12), date(2027, 1, 6), date(2027, 1, 17), "week")
    assert [(p.start, p.end, int(p.amount)) for p in parts] == [
        (date(2027, 1, 6), date(2027, 1, 10), 5),
        (date(2027, 1, 11), date(2027, 1, 17), 7),
    ]


def test_money_is_split_in_steps_and_the_small_rest_goes_last() -> None:
    parts = split(Decimal(1_000_500), START, END, "quarter", weights="equal", step=Decimal(1000))
    assert [int(part.amount) for part in parts] == [250_000, 250_000, 250_000, 250_500]


def test_a_time_without_working_days_is_split_by_days() -> None:
    weekend = date(2027, 1, 9), date(2027, 1, 10)
    assert split(Decimal(2), *weekend, "day", weights="working_days")[0].amount == 1


def test_what_is_left_of_parts_set_by_hand_is_shown() -> None:
    assert remainder(Decimal(100), [Decimal(60), Decimal(30)]) == 10
    assert remainder(Decimal(100), [Decimal(80), Decimal(30)]) == -10


@given(
    st.integers(1, 10**7),
    st.integers(1, 500),
    st.sampled_from(["week", "month", "quarter"]),
    st.sampled_from(["equal", "days", "working_days"]),
)
@settings(max_examples=60, deadline=None)
def test_the_parts_always_add_up_and_stay_within_a_step(
    total: int, days: int, by: str, weights: str
) -> None:
    end = date.fromordinal(START.toordinal() + days)
    parts = split(Decimal(total), START, end, by, weights=weights)  # type: ignore[arg-type]
    assert sum(part.amount for part in parts) == total
    assert all(abs(part.amount - part.exact) < Decimal("1.0000001") for part in parts)
