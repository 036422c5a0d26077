"""What a day shows: who waits for whom, and when there is nothing at all."""

from datetime import timedelta

import pytest
from tests.web.cast import NOW, keep

from smarta.web.goals import people


@pytest.fixture
def offer(goal, alice, bob):
    """Bob offers 60,000 steps in place of Alice's 70,000."""
    (row, _secret), _problems = people.involve(goal=goal, by=alice, email=bob.email)
    answer, problems = people.answer(
        involvement=row,
        version=1,
        outcome="counter",
        counter={"value": 60000},
        words="Jag har ont i knät.",
    )
    assert not problems
    return answer


def today(enter, user):
    return enter(user).get("/today/", headers={"accept-language": "en"}).content.decode()


def test_a_counter_offer_waits_for_the_goals_owner(enter, alice, bob, offer):
    page = today(enter, alice)
    assert "<b>Bob</b> offers" in page
    assert "<del>70\u00a0000</del> <ins>60\u00a0000</ins>" in page
    assert "Jag har ont i knät." in page
    assert "<b>Bob</b> offers" not in today(enter, bob)


def test_an_offer_that_is_taken_over_waits_no_longer(enter, alice, offer):
    _version, problems = people.take_counter(answer=offer, user=alice, based_on=1)
    assert not problems
    assert "<b>Bob</b> offers" not in today(enter, alice)


def test_an_old_offer_stands_on_the_goals_page_only(enter, alice, offer, hands):
    hands.now = NOW + timedelta(days=15)
    assert "<b>Bob</b> offers" not in today(enter, alice)


def test_a_goal_that_has_not_begun_is_a_goal(enter, alice):
    keep(alice, start="2026-06-01")
    page = today(enter, alice)
    assert "No goals are under way" not in page
    assert "Nothing is asked for today." in page


def test_without_any_goal_the_first_is_asked_for(enter, charlie):
    assert "No goals are under way" in today(enter, charlie)
