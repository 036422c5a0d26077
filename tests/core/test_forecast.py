"""The forecast of sums: learning from days, chances, quantiles and dates."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smarta.core import forecast
from smarta.core.period import Counted

MONDAY = date(2026, 3, 2).toordinal()
FIVE_DAYS = Counted((0, 1, 2, 3, 4))

amounts = st.one_of(st.integers(0, 100), st.floats(0, 100))
histories = st.lists(amounts, min_size=7, max_size=480)
days_ahead = st.integers(1, 400)


def ask(values, need, days=14, **more):
    outlook = forecast.learn(values, end=MONDAY)
    return forecast.total(outlook, need=need, start=MONDAY, end=MONDAY + days, **more)


@pytest.mark.parametrize(
    "values", [[], [5] * 6, [0] * 100, [0] * 98 + [3, 4], [9, 9, 9] + [0] * 400]
)
def test_too_thin_a_history_gives_no_chance(values):
    assert forecast.learn(values, end=MONDAY) is None
    assert ask(values, 10).probability is None


def test_what_is_reached_already_is_certain():
    assert forecast.total(None, need=0, start=MONDAY, end=MONDAY).probability == 1.0
    assert ask([1, 2, 3] * 9, 0).probability == 1.0


def test_with_no_day_left_nothing_more_comes():
    answer = ask([5] * 30, 1, days=0)
    assert answer.probability == 0.0
    assert answer.final == (0, 0, 0)


def test_a_steady_pace_that_is_far_above_the_need_is_nearly_certain():
    answer = ask([10] * 100, 70)
    assert answer.probability > 0.95
    assert answer.final.p50 == pytest.approx(140, rel=0.05)
    assert answer.reach_date.p50 == MONDAY + 6
    assert answer.history_days == 100


def test_the_last_days_count_most_for_the_near_future_and_least_for_the_far():
    grown = [2] * 300 + [8] * 28
    week, year = ask(grown, 1, days=7), ask(grown, 1, days=364)
    assert week.final.p50 / 7 > 6 > 5 > year.final.p50 / 364


def test_a_closed_weekend_brings_nothing():
    # Monday to Friday 10, the weekend 0: the two days after a Friday bring (almost) nothing.
    weeks = [10 if day % 7 not in (5, 6) else 0 for day in range(84)]
    outlook = forecast.learn(weeks, end=MONDAY)
    saturday = MONDAY + 5
    weekend = forecast.total(outlook, need=5, start=saturday, end=saturday + 2)
    friday = forecast.total(outlook, need=5, start=saturday - 1, end=saturday)
    assert weekend.probability < 0.05
    assert friday.probability > 0.9
    assert "weekdays" in weekend.method


def test_days_off_are_neither_learned_from_nor_counted_on():
    weeks = [10 if day % 7 not in (5, 6) else 0 for day in range(84)]
    outlook = forecast.learn(weeks, end=MONDAY, open_days=FIVE_DAYS)
    answer = forecast.total(outlook, need=50, start=MONDAY, end=MONDAY + 7)
    assert outlook.month == 10
    assert answer.history_days == 60
    assert answer.final.p50 == pytest.approx(50, rel=0.03)


def test_a_week_of_sick_leave_does_not_lower_the_level():
    gap = (MONDAY - 7, MONDAY)
    sick = [10] * 77 + [0] * 7
    excused = forecast.learn(sick, end=MONDAY, open_days=Counted(gaps=[gap]))
    assert excused.week == 10
    assert forecast.learn(sick, end=MONDAY).week == 0


def test_last_year_is_believed_in_part():
    # A year of 10 a day with 20 a day in the four weeks that lie a year ahead of now.
    year = [10] * 448
    high = list(year)
    for day in range(448 - 364, 448 - 364 + 28):
        high[day] = 20
    plain, season = ask(year, 1, days=28), ask(high, 1, days=28)
    assert plain.final.p50 < season.final.p50 < 1.6 * plain.final.p50
    assert "last year" in season.method


def test_part_of_a_day_is_worth_that_part():
    whole = ask([10] * 60, 1, days=1).final.p50
    assert ask([10] * 60, 1, days=1, first=0.25).final.p50 == pytest.approx(whole / 4, rel=0.05)


def test_yes_or_no_days_bring_at_most_one_each():
    answer = ask([1, 1, 0] * 30, 4, days=3)
    assert answer.probability == 0.0
    assert answer.final.p90 <= 3
    assert ask([1, 1, 0] * 30, 3, days=3).probability > 0.1


def test_a_ceiling_takes_away_what_lies_above_it():
    free, capped = ask([5] * 40, 60), ask([5] * 40, 60, ceiling=70)
    assert 0 < capped.probability < free.probability


def test_an_amount_can_fall_where_values_can_be_negative():
    answer = ask([-3, 2, -4, 1, -2] * 20, 5, days=30)
    assert answer.probability < 0.05
    assert answer.final.p50 < 0


def test_a_limit_is_the_other_side_of_a_total():
    outlook = forecast.learn([2.5, 0.5, 4.5] * 20, end=MONDAY)
    kept = forecast.limit(outlook, room=40, start=MONDAY, end=MONDAY + 14)
    passed = forecast.total(outlook, need=40, start=MONDAY, end=MONDAY + 14)
    assert kept.probability == pytest.approx(1 - passed.probability, abs=1e-6)
    assert forecast.limit(outlook, room=-1, start=MONDAY, end=MONDAY + 3).probability == 0.0


def test_a_limit_without_room_is_kept_as_long_as_nothing_comes():
    rare = forecast.learn([0, 0, 0, 0, 1] * 20, end=MONDAY)
    day = forecast.limit(rare, room=0, start=MONDAY, end=MONDAY + 1).probability
    week = forecast.limit(rare, room=0, start=MONDAY, end=MONDAY + 7).probability
    assert 1 > day > week > 0


def test_the_fan_opens_with_the_days():
    outlook = forecast.learn([3, 0, 8, 1] * 25, end=MONDAY)
    fan = forecast.fan(outlook, [MONDAY + d for d in (1, 7, 28)], start=MONDAY, so_far=100)
    widths = [one.p90 - one.p10 for one in fan]
    assert widths == sorted(widths)
    assert all(one.p10 >= 100 for one in fan)


@given(histories, st.floats(0.1, 1e4), days_ahead)
def test_a_chance_lies_between_0_and_1_and_falls_with_the_need(values, need, days):
    less, more = ask(values, need, days), ask(values, need * 1.5, days)
    if less.probability is None:
        return
    assert 0 <= more.probability <= less.probability <= 1
    assert less.final.p10 <= less.final.p50 <= less.final.p90


@given(histories, st.floats(0.1, 1e4), days_ahead)
def test_the_dates_are_in_order_and_fit_the_chance(values, need, days):
    answer = ask(values, need, days)
    dates = [day for day in answer.reach_date if day is not None]
    assert dates == sorted(dates)
    assert all(MONDAY <= day < MONDAY + days for day in dates)
    if answer.probability is not None:
        assert (answer.reach_date.p50 is not None) == (answer.probability >= 0.5)


@given(st.lists(st.floats(0, 100), min_size=21, max_size=200), st.floats(1, 1e4), days_ahead)
def test_another_unit_has_the_same_chance(values, need, days):
    one, other = ask(values, need, days), ask([v * 1024 for v in values], need * 1024, days)
    assert one.probability == pytest.approx(other.probability, abs=1e-9)
    if one.final.p50:
        assert other.final.p50 == pytest.approx(1024 * one.final.p50)


@given(histories, st.floats(0.1, 1e4), days_ahead)
def test_the_same_question_has_the_same_answer(values, need, days):
    assert ask(values, need, days) == ask(list(values), need, days)


@given(histories, st.integers(0, 6))
def test_the_weekdays_of_a_whole_week_add_up_to_the_week(values, offset):
    outlook = forecast.learn(values, end=MONDAY + offset)
    if outlook is not None:
        assert sum(outlook.shares) == pytest.approx(7)
