"""The Monday letter about goals that have gone silent."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.web.cast import keep

from smarta.web.accounts.models import Mail
from smarta.web.goals import services as goals
from smarta.web.reporting.letters import send_letters

MONDAY = datetime(2026, 3, 30, 9, 30, tzinfo=UTC)
WEEK = timedelta(days=7)


@pytest.fixture
def monday(hands):
    hands.now = MONDAY
    return hands


def test_a_silent_goal_is_written_about_on_monday_with_the_ways_on(goal, alice, monday):
    assert send_letters() == 1
    letter = Mail.objects.get(why="silence")
    assert (letter.to, letter.digest) == (alice.email, True)
    assert letter.subject == "One of your goals has gone silent"
    assert goal.pk.hex in letter.body.replace("-", "")
    assert "pause the goal" in letter.body


def test_a_goal_that_is_heard_of_is_left_in_peace(goal, log, monday):
    log(9000, day=MONDAY.date() - timedelta(days=3))
    assert send_letters() == 0


@pytest.mark.parametrize("days", range(1, 7))
def test_no_other_day_has_a_letter(goal, hands, days):
    hands.now = MONDAY + timedelta(days=days)
    assert send_letters() == 0


def test_one_letter_a_week_and_none_while_the_last_one_waits(goal, monday):
    send_letters()
    assert send_letters() == 0
    monday.now = MONDAY + WEEK
    assert send_letters() == 0
    Mail.objects.update(sent_at=MONDAY)
    assert send_letters() == 1


def test_whoever_asked_for_quiet_gets_none(goal, alice, monday):
    alice.muted = True
    alice.save(update_fields=["muted"])
    assert send_letters() == 0


def test_ended_paused_young_and_unmeasured_goals_are_not_written_about(alice, hands):
    done = keep(alice, kind="done", quantity=None, cadence=None, aggregate=None)
    assert done
    paused, ended = keep(alice), keep(alice)
    goals.pause(goal=paused, user=alice)
    goals.end_goal(goal=ended, user=alice, outcome="dropped")
    hands.now = MONDAY
    keep(alice)
    assert send_letters() == 0
