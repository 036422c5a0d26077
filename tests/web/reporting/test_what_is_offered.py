"""What the goal's own page offers, and what it does not offer where it makes no sense."""

import pytest
from tests.web.cast import keep


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
