"""Activities graded by effect and effort, given to somebody, and held against the result."""

from datetime import timedelta

import pytest
from tests.web.cast import TODAY

from smarta.web.goals import people
from smarta.web.planning import services
from smarta.web.planning.models import Activity

WEEKLY = {"unit": "week", "every": 1}


@pytest.fixture
def add(goal, alice):
    def added(text, **more):
        row, problems = services.add_activity(goal=goal, user=alice, text=text, **more)
        assert not problems
        return row

    return added


def test_what_does_most_for_its_effort_comes_first_today(enter, alice, goal, add):
    add("Skriv brev", day=TODAY, effect=2, effort=3)
    add("Ring", day=TODAY, effect=3, effort=1)
    page = enter(alice).get("/today/").content.decode()
    assert page.index("Ring") < page.index("Skriv brev")
    assert "great effect, small effort" in page


def test_the_grades_are_chosen_where_the_activity_is_written(enter, alice, goal):
    sent = {"text": "Ring", "effect": "3", "effort": "1"}
    enter(alice).post(f"/goals/{goal.pk}/plan/", sent)
    row = Activity.objects.get()
    assert (row.effect, row.effort) == (3, 1)


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        (0, "1 of 1 done, and the result did not come."),
        (70000, "1 of 1 done, and the result follows."),
    ],
)
def test_work_that_was_done_is_told_from_the_result(enter, alice, goal, add, log, steps, said):
    row = add("Ring", day=TODAY - timedelta(days=1))
    services.tick(activity=row, user=alice, day=TODAY)
    log(steps)
    assert said in enter(alice).get(f"/goals/{goal.pk}/").content.decode()


def test_work_that_was_not_done_says_nothing_of_the_plan(enter, alice, goal, add, log):
    add("Ring", day=TODAY - timedelta(days=1))
    log(0)
    page = enter(alice).get(f"/goals/{goal.pk}/").content.decode()
    assert "0 of 1 done. The result says nothing about the plan yet." in page


def test_before_anything_has_come_due_nothing_is_said(enter, alice, goal, add):
    add("Ring", day=TODAY + timedelta(days=1))
    assert "Activities: " not in enter(alice).get(f"/goals/{goal.pk}/").content.decode()


def test_an_activity_can_be_changed_and_given_to_somebody(enter, alice, bob, team, goal, add):
    row = add("Ring", cadence=WEEKLY)
    people.involve(goal=goal, by=alice, user=bob)
    browser = enter(alice)
    place = f"/goals/{goal.pk}/plan/{row.pk}/"
    assert browser.get(place).context["form"].initial["every"] == "week"
    sent = {"text": "Ring tio", "every": "", "day": TODAY, "assignee": bob.pk, "based_on": 0}
    assert browser.post(place, sent).status_code == 302
    row.refresh_from_db()
    assert (row.text, row.cadence, row.day, row.assignee) == ("Ring tio", None, TODAY, bob)
    assert "Ring tio" in enter(bob).get("/today/").content.decode()
    assert "Ring tio" not in browser.get("/today/").content.decode()
    assert browser.post(place, {**sent, "text": "Ring två"}).status_code == 409


def test_nobody_outside_the_goal_can_be_given_work(enter, alice, charlie, goal, add):
    row = add("Ring")
    sent = {"text": "Ring", "assignee": charlie.pk, "based_on": 0}
    enter(alice).post(f"/goals/{goal.pk}/plan/{row.pk}/", sent)
    row.refresh_from_db()
    assert row.assignee is None


def test_a_milestone_stays_one_when_its_day_is_moved(enter, alice, goal, add):
    row = add("Halvvägs", kind="milestone", day=TODAY)
    later = TODAY + timedelta(days=9)
    sent = {"text": "Halvvägs", "day": later, "based_on": 0}
    enter(alice).post(f"/goals/{goal.pk}/plan/{row.pk}/", sent)
    row.refresh_from_db()
    assert (row.kind, row.day) == ("milestone", later)


def test_a_milestone_says_what_the_goal_asks_for_by_then(enter, alice, goal, add):
    # 1 January 2026 is a Thursday: the week's last 4 days, then the two weeks up to the 18th.
    add("Halvvägs", kind="milestone", day=TODAY.replace(month=1, day=18))
    page = enter(alice).get(f"/goals/{goal.pk}/").content.decode()
    assert "the goal asks for 180\u00a0000\u00a0steg by then" in page
