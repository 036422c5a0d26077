"""What the unit means: said, shared with a team, changed from a date on, agreed like a goal."""

import pytest
from tests.web.cast import keep

from smarta.web.goals import queries, services

MEANING = {"singular": "möte", "plural": "möten", "language": "sv", "counts": "minst 30 minuter"}


def form(goal, **more):
    row = queries.definition_in_force(goal, queries.newest(goal))
    return {
        "based_on": row.number if row else 0,
        "goal_version": goal.current,
        "singular": "steg",
        "counts": "varje steg utomhus",
        "yes": "i trappan\nmed barnvagn",
        "no": "på löpband",
        **more,
    }


def meaning_of(goal):
    goal.refresh_from_db()
    return queries.definition_in_force(goal, queries.newest(goal))


def test_the_form_opens_with_a_suggestion(alice, enter):
    goal = keep(alice, quantity={"value": 8, "unit": "kundmöten"})
    page = enter(alice).get(f"/goals/{goal.pk}/definition/").content.decode()
    assert "duration" in page


def test_a_goal_gets_a_definition_with_examples(goal, alice, enter):
    sent = enter(alice).post(f"/goals/{goal.pk}/definition/", form(goal))
    assert sent.status_code == 302
    row = meaning_of(goal)
    assert (row.counts, row.space) == ("varje steg utomhus", alice.own_space)
    assert [(c["text"], c["counts"]) for c in row.cases] == [
        ("i trappan", True),
        ("med barnvagn", True),
        ("på löpband", False),
    ]


def test_a_change_is_a_new_version_with_a_reason(goal, alice, enter):
    browser, place = enter(alice), f"/goals/{goal.pk}/definition/"
    browser.post(place, form(goal))
    goal.refresh_from_db()
    late = form(goal, counts="alla steg")
    assert browser.post(place, late).status_code == 422
    assert browser.post(place, {**late, "reason": "Löpbandet räknas"}).status_code == 302
    row = meaning_of(goal)
    assert (row.number, row.counts, row.reason) == (2, "alla steg", "Löpbandet räknas")
    assert browser.post(place, {**late, "reason": "Igen"}).status_code == 409


def test_criteria_that_cannot_be_read_are_said(goal, alice, enter):
    sent = enter(alice).post(f"/goals/{goal.pk}/definition/", form(goal, criteria="duration >>"))
    assert sent.status_code == 422
    assert meaning_of(goal) is None


@pytest.fixture
def shared(alice, team):
    definition, problems = services.define(user=alice, unit="steg", meaning=MEANING, space=team)
    assert not problems
    return definition


def test_a_teams_definition_is_used_by_its_members(goal, shared, bob, enter):
    own = keep(bob)
    browser = enter(bob)
    page = browser.get(f"/goals/{own.pk}/definition/").content.decode()
    assert "minst 30 minuter" in page
    place = f"/goals/{own.pk}/definition/use/"
    browser.post(place, {"definition": shared.pk, "based_on": 1})
    assert meaning_of(own).definition == shared


def test_a_member_does_not_change_the_teams_definition(shared, bob, enter):
    own = keep(bob, definition=shared)
    sent = enter(bob).post(f"/goals/{own.pk}/definition/", form(own, reason="Annat"))
    assert sent.status_code == 302
    assert meaning_of(own).definition != shared
    assert queries.definition_history(shared)[0].counts == "minst 30 minuter"


def test_a_leader_changes_it_for_everybody(shared, alice, bob, enter):
    hers, his = keep(alice, definition=shared), keep(bob, definition=shared)
    sent = enter(alice).post(f"/goals/{hers.pk}/definition/", form(hers, reason="Vi enades"))
    assert sent.status_code == 302
    for goal in (hers, his):
        assert meaning_of(goal).counts == "varje steg utomhus"
        assert goal.current == 2


def test_a_definition_of_others_is_not_there(goal, alice, charlie, enter):
    theirs, _problems = services.define(user=charlie, unit="steg", meaning=MEANING)
    place = f"/goals/{goal.pk}/definition/use/"
    enter(alice).post(place, {"definition": theirs.pk, "based_on": 1})
    assert meaning_of(goal) is None
