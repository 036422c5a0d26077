"""What is to be done for a goal: its words, its rhythm, and taking it up again."""

import re

import pytest

from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import Draft
from smarta.web.planning import services
from smarta.web.planning.models import Activity


@pytest.fixture
def add(goal, alice):
    def added(text, **more):
        row, problems = services.add_activity(goal=goal, user=alice, text=text, **more)
        assert not problems
        return row

    return added


def said(page):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.content.decode()))


@pytest.mark.parametrize("then", ["jag ringer nästa på listan", "ringer jag nästa på listan"])
def test_a_plan_is_said_in_the_language_it_was_written_in(enter, alice, goal, add, then):
    add(then, kind="plan", trigger="kunden ställer in")
    page = enter(alice).get(f"/goals/{goal.pk}/", headers={"accept-language": "en"})
    assert "Om kunden ställer in, då ringer jag nästa på listan" in said(page)


def test_an_activity_that_comes_back_says_how_often(enter, alice, goal, add):
    add("Ring", cadence={"unit": "week", "every": 1})
    assert "Ring every week" in said(enter(alice).get(f"/goals/{goal.pk}/"))


def test_what_was_put_away_can_be_taken_up_again(enter, alice, goal, add):
    row = add("Ring")
    browser = enter(alice)
    page = browser.post(f"/goals/{goal.pk}/plan/{row.pk}/drop/", follow=True)
    undo = f"/goals/{goal.pk}/plan/{row.pk}/take-up/"
    assert f'action="{undo}"' in page.content.decode()
    assert Activity.objects.get().dropped_at
    browser.post(undo)
    assert Activity.objects.get().dropped_at is None


def test_a_begun_goal_can_be_put_away_and_taken_up_again(enter, alice):
    draft = accounts.new_draft(user=alice, text="Fler möten", answers={"amount": "8"})
    browser = enter(alice)
    page = browser.post(f"/steps/{draft.pk}/drop/", follow=True)
    assert not Draft.objects.exists()
    undo = f"/steps/{draft.pk}/take-up/"
    assert f'action="{undo}"' in page.content.decode()
    browser.post(undo)
    again = Draft.objects.get()
    assert (again.user, again.text, again.answers) == (alice, "Fler möten", {"amount": "8"})
    assert browser.post(undo).status_code == 404
