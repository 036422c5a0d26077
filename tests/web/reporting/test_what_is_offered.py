"""What the goal's own page offers, and what it does not offer where it makes no sense."""

from datetime import timedelta
from decimal import Decimal

import pytest
from tests.web.cast import TODAY, keep

from smarta.web.accounts import services as accounts
from smarta.web.goals import services
from smarta.web.planning import formulating
from smarta.web.planning import services as planning
from smarta.web.reporting.templatetags import smarta
from smarta.web.tracking import services as tracking


def kept(alice, unit, **more):
    quantity = {"value": 40, "unit": unit, "comparison": "at_least"}
    more = {"kind": "total", "cadence": None} | more
    return keep(alice, statement=f"40 {unit} in 2026", quantity=quantity, **more)


def page_of(enter, alice, goal):
    return enter(alice).get(f"/goals/{goal.pk}/").content.decode()


@pytest.mark.parametrize("unit", ["kr", "tkr", "dollars", "km", "timmar", "%"])
def test_nobody_is_asked_what_counts_as_a_krona_or_an_hour(enter, alice, unit):
    assert "Say what counts" not in page_of(enter, alice, kept(alice, unit))


def test_what_counts_as_a_meeting_can_be_said(enter, alice):
    assert "Say what counts as meetings" in page_of(enter, alice, kept(alice, "meetings"))


def test_a_goal_that_comes_again_is_offered_no_line(enter, alice, goal):
    assert f"/goals/{goal.pk}/line/" not in page_of(enter, alice, goal)
    once = kept(alice, "books")
    assert f"/goals/{once.pk}/line/" in page_of(enter, alice, once)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("för 4 200 000 kr under 2026", "för 4~200~000~kr under 2026"),
        ("Spara 2 Mkr, 5 % mer", "Spara 2~Mkr, 5~% mer"),
        ("8 hours by 31 March", "8 hours by 31~March"),
        ("5 krukor", "5 krukor"),
    ],
)
def test_a_number_keeps_its_unit_on_the_same_line(text, held):
    assert smarta.whole(text).replace("\xa0", "~") == held


WHY = "Walk 30 minutes every day, because I sleep better"


def test_the_title_of_a_goal_is_what_it_is_and_why_stands_below(enter, alice):
    goal = keep(alice, statement=WHY)
    client = enter(alice)
    page = client.get(f"/goals/{goal.pk}/").content.decode()
    assert '<h1 class="sentence">Walk 30 minutes every day</h1>' in page
    assert "Because I sleep better" in page
    for place in ("/goals/", f"/goals/{goal.pk}/change/"):
        assert "Walk 30 minutes every day<" in client.get(place).content.decode()


def test_a_goal_that_has_not_begun_asks_for_no_value_and_judges_no_work(enter, alice):
    start = TODAY + timedelta(days=7)
    goal = keep(alice, statement="20 meetings", start=str(start), kind="total", cadence=None)
    planning.add_activity(goal=goal, user=alice, text="Ring", day=TODAY)
    page = page_of(enter, alice, goal)
    assert 'class="dock"' not in page
    assert "Activities: " not in page


def test_what_was_learnt_is_called_that(enter, alice, goal):
    services.end_goal(goal=goal, user=alice, outcome="dropped", learnt="Ask sooner")
    assert "Learnt: Ask sooner" in page_of(enter, alice, goal)


def test_what_is_done_once_is_read_from_no_file(enter, alice, goal):
    done = keep(alice, statement="Pass the exam", kind="done", quantity=None, cadence=None)
    assert "/import/" not in page_of(enter, alice, done)
    assert "/import/" in page_of(enter, alice, goal)


@pytest.mark.parametrize(("unit", "discs"), [("minutes", False), ("meetings", True)])
def test_a_disc_is_a_thing_and_never_a_minute(enter, alice, unit, discs):
    quantity = {"value": 30, "unit": unit, "comparison": "at_least"}
    goal = keep(alice, statement=f"30 {unit} a week", quantity=quantity)
    _entry, problems = tracking.log_entry(goal=goal, user=alice, value=Decimal(2), day=TODAY)
    assert not problems
    assert ('class="discs"' in page_of(enter, alice, goal)) is discs


def test_what_is_enough_is_said_in_swedish_too(enter, alice, goal, log):
    log(70000)
    client = enter(alice)
    client.post("/language/", {"language": "sv"})
    page = client.get(f"/goals/{goal.pk}/").content.decode()
    assert "Det räcker för den här perioden." in page


def test_without_goals_there_is_nothing_to_search(enter, bob, alice, goal):
    assert 'role="search"' in enter(alice).get("/goals/").content.decode()
    assert '<form hidden class="row mb-6"' in enter(bob).get("/goals/").content.decode()


LEVELS = "No energy\nAs now\nI walk three days a week"


@pytest.fixture
def feeling(alice):
    draft = accounts.new_draft(user=alice, text="feel better", answers={"levels": LEVELS})
    kept, problems = formulating.keep(alice, draft)
    assert not problems
    return kept


def test_a_goal_on_levels_without_values_or_end_draws_nothing(enter, alice, feeling):
    page = page_of(enter, alice, feeling)
    assert f"/goals/{feeling.pk}/chart/" not in page
    assert "the goal was kept</li>" in page.replace("\n", "")


def test_a_link_asks_for_one_of_the_written_levels(enter, alice, feeling):
    (_link, secret), _problems = tracking.make_log_link(goal=feeling, user=alice, name="phone")
    page = enter(None).get(f"/log/{secret}/").content.decode()
    assert "I walk three days a week" in page
    assert 'type="radio" name="value" value="-1"' in page
