"""The question that each kind of goal puts to the forecast, by way of `progress`."""

from datetime import date, timedelta

import pytest

import smarta
from smarta.core.entries import log_from_json
from smarta.core.foresight import filled, still_open
from smarta.core.goal import goal_from_json
from smarta.core.progress import progress

MONDAY = date(2026, 1, 5)
WEEK = {"unit": "week", "every": 1}
YEAR = {"start": "2026-01-05", "end": "2026-12-31"}
ON = date(2026, 5, 6)  # a Wednesday


def meetings(day):
    """Monday to Friday 1, 3, 0, 2, 2; nothing at weekends: 8 a week."""
    return [1, 3, 0, 2, 2, 0, 0][day % 7]


def walked(day):
    return [7, 3, 9, 4, 6, 11, 2, 8, 5][day % 9]


def log(value, days=121, step=1):
    rows = [[str(MONDAY + timedelta(days=n)), *value(n)] for n in range(0, days, step)]
    found, problems = log_from_json(rows)
    assert not problems
    return found


def ask(kind, value, entries, on=ON, **fields):
    quantity = {"value": value, "unit": "x", **fields.pop("quantity", {})}
    goal, problems = goal_from_json({"kind": kind, "quantity": quantity, **fields})
    assert not problems
    return progress(goal, entries, on=on).forecast


def single(value):
    return lambda day: (value(day),)


def test_a_rate_tells_this_week_and_the_whole_run():
    found = ask("rate", 45, log(single(walked)), cadence=WEEK, **YEAR, required=30)
    assert 0 < found.probability < 1
    assert 0 < found.goal_probability < 1
    assert found.history_days == 121


def test_a_rate_without_an_end_tells_this_week_only():
    found = ask("rate", 45, log(single(walked)), cadence=WEEK, start="2026-01-05")
    assert found.probability is not None
    assert found.goal_probability is None


def test_a_rate_that_has_not_begun_tells_the_whole_run_from_its_history():
    late = {"start": "2026-06-01", "end": "2026-12-27"}
    found = ask("rate", 45, log(single(walked)), cadence=WEEK, **late, required=10)
    assert found.probability is None
    assert 0 < found.goal_probability < 1


def test_entries_before_the_start_inform_a_total_that_has_not_begun():
    late = {"start": "2026-06-01", "end": "2026-06-30"}
    found = ask("total", 150, log(single(walked)), **late)
    assert 0.5 < found.probability < 1
    assert date.fromordinal(found.reach_date.p50).month == 6


def test_a_total_without_an_end_tells_only_when_it_may_be_reached():
    found = ask("total", 2000, log(single(walked)), start="2026-01-05")
    assert found.probability is None
    assert found.final.p50 is None
    assert found.reach_date.p50 is not None


def test_what_is_reached_is_certain_and_what_is_over_has_no_forecast():
    entries = log(single(walked))
    assert ask("total", 10, entries, **YEAR).probability == 1.0
    assert ask("total", 10, entries, start="2026-01-05", end="2026-02-01") is None


def test_excused_days_ahead_bring_nothing():
    entries = log(single(walked))
    free = ask("total", 2000, entries, **YEAR)
    holiday = [{"start": "2026-07-01", "end": "2026-08-15"}]
    away = ask("total", 2000, entries, **YEAR, excused=holiday)
    assert away.final.p50 < free.final.p50
    assert away.probability < free.probability


def test_a_day_off_this_week_makes_the_week_harder():
    entries = log(single(meetings))
    week = {"weekdays": ["mon", "tue", "wed", "thu", "fri"]}
    plain = ask("rate", 8, entries, cadence=WEEK, **YEAR, calendar=week)
    off = ask(
        "rate", 8, entries, cadence=WEEK, **YEAR, calendar={**week, "days_off": ["2026-05-07"]}
    )
    assert off.probability < plain.probability


def test_a_limit_is_likelier_kept_the_higher_it_is():
    entries = log(single(walked))
    chances = [
        ask("limit", most, entries, cadence=WEEK, **YEAR).probability for most in (30, 45, 70)
    ]
    assert chances == sorted(chances)
    assert chances[0] < 0.5 < chances[-1]


def test_a_limit_that_was_passed_is_lost():
    entries = log(single(walked), days=123)
    assert ask("limit", 10, entries, cadence=WEEK, **YEAR).probability == 0.0


def test_a_weight_that_falls_has_a_chance():
    entries = log(lambda day: (round(90 - day / 20 + (day * 7 % 5) / 10, 1),), step=3)
    lower = {"comparison": "at_most", "baseline": 90}
    near = ask("level", 83, entries, quantity=lower, **YEAR).probability
    far = ask("level", 70, entries, quantity=lower, **YEAR).probability
    assert near > 0.3 > far


def test_a_share_so_far_is_drawn_towards_what_it_was():
    entries = log(lambda day: ([2, 3, 1, 2, 4][day % 5], 10))
    found = ask("level", 0.26, entries, aggregate="ratio", **YEAR)
    assert found.final.p50 == pytest.approx(0.24, abs=0.005)
    assert 0 < found.probability < 0.5


@pytest.mark.parametrize("aggregate", ["mean", "max", "min", "last"])
def test_other_ways_to_sum_up_a_week_have_chances_too(aggregate):
    entries = log(single(walked))
    low = ask("rate", 2, entries, cadence=WEEK, **YEAR, aggregate=aggregate)
    high = ask("rate", 11, entries, cadence=WEEK, **YEAR, aggregate=aggregate)
    assert 0 <= high.probability <= low.probability <= 1


def test_something_to_be_done_once_has_no_history_to_learn_from():
    goal, _ = goal_from_json({"kind": "done", **YEAR})
    assert progress(goal, log(single(walked), days=0), on=ON).forecast.probability is None


def test_the_forecast_alone_is_that_of_the_whole_answer():
    goal, _ = goal_from_json({"kind": "total", "quantity": {"value": 2000, "unit": "x"}, **YEAR})
    entries = log(single(walked))
    assert smarta.forecast(goal, entries, on=ON) == progress(goal, entries, on=ON).forecast


def test_entries_of_later_days_do_not_change_the_answer():
    entries = log(single(walked))
    early = date(2026, 4, 1)
    then = entries.until(early.toordinal())
    assert ask("total", 900, entries, on=early, **YEAR) == ask("total", 900, then, on=early, **YEAR)


def test_whoever_logs_once_a_day_has_logged():
    assert still_open(log(single(walked)), MONDAY.toordinal() + 120) == 0.0


def test_whoever_logs_four_meals_and_has_eaten_one_has_three_quarters_before_them():
    rows = [[str(MONDAY + timedelta(days=n // 4)), 500] for n in range(4 * 20 + 1)]
    meals, _ = log_from_json(rows)
    assert still_open(meals, MONDAY.toordinal() + 20) == 0.75


def test_a_day_without_entries_is_a_zero():
    assert list(filled([10, 13], [5, 6], 15)) == [5, 0, 0, 6, 0]
    assert list(filled([10, 13], [5, 6], 13)) == [5, 0, 0]
    assert list(filled([], [], 13)) == []
