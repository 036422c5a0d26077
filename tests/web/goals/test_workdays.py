"""Working days: weekdays, public holidays and own days off pace a goal."""

from datetime import date

import pytest
from tests.web.cast import TODAY

from smarta.web.goals import queries
from smarta.web.goals.workdays import days_of, public_holidays, stretches

MON_FRI = ["mon", "tue", "wed", "thu", "fri"]


def saved(client, goal, **data):
    place = f"/goals/{goal.pk}/workdays/"
    return client.post(
        place, {"based_on": goal.current or 1, "country": "", "days_off": "", **data}
    )


def calendar(goal):
    goal.refresh_from_db()
    return queries.core_goal_of(queries.newest(goal).fields).calendar


def test_swedish_holidays_hold_the_three_eves_and_no_half_days():
    days = public_holidays("SE", [2026])
    assert {date(2026, 6, 19), date(2026, 12, 24), date(2026, 12, 31)} <= days
    assert {date(2026, 4, 3), date(2026, 5, 14), date(2026, 6, 6)} <= days
    assert date(2026, 1, 5) not in days
    assert date(2026, 5, 15) not in days


def test_the_owner_says_which_days_count(goal, alice, enter):
    answer = saved(enter(alice), goal, weekdays=MON_FRI, country="SE", days_off="2026-07-06")
    assert answer.status_code == 302
    found = calendar(goal)
    assert found.weekdays == (0, 1, 2, 3, 4)
    assert found.country == "SE"
    assert {date(2026, 7, 6), date(2026, 6, 19)} <= set(found.days_off)
    row = queries.newest(goal)
    assert (row.number, row.valid_from, row.material) == (2, TODAY, False)


def test_the_form_opens_with_what_was_saved(goal, alice, enter):
    client = enter(alice)
    saved(client, goal, weekdays=MON_FRI, country="SE", days_off="2026-07-06 2026-07-10")
    page = client.get(f"/goals/{goal.pk}/workdays/")
    form = page.context["form"]
    assert form.initial["days_off"] == "2026-07-06 – 2026-07-10"
    assert form.initial["country"] == "SE"
    assert form.initial["weekdays"] == MON_FRI


def test_all_days_and_nothing_off_is_no_calendar(goal, alice, enter):
    client = enter(alice)
    saved(client, goal, weekdays=MON_FRI)
    goal.refresh_from_db()
    saved(client, goal, weekdays=[*MON_FRI, "sat", "sun"])
    assert calendar(goal) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"weekdays": []},
        {"weekdays": MON_FRI, "days_off": "i juli"},
        {"weekdays": MON_FRI, "country": "XX"},
    ],
)
def test_what_cannot_be_read_is_said_and_not_kept(goal, alice, enter, wrong):
    answer = saved(enter(alice), goal, **wrong)
    assert answer.context["form"].errors
    assert calendar(goal) is None


def test_a_form_that_rests_on_an_older_version_changes_nothing(goal, alice, enter):
    answer = saved(enter(alice), goal, weekdays=MON_FRI, based_on=7)
    assert answer.status_code == 409
    assert calendar(goal) is None


def test_a_line_of_days_off_is_a_day_or_a_stretch():
    assert days_of("2026-07-06") == {date(2026, 7, 6)}
    assert len(days_of("2026-07-06 – 2026-07-31")) == 26
    assert stretches(days_of("from 2026-07-06 to 2026-07-07")) == ["2026-07-06 – 2026-07-07"]
