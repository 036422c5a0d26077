"""Goals on written levels: each by its level's name, several together by one T-score."""

from datetime import timedelta
from decimal import Decimal

import pytest
from tests.web.cast import TODAY, keep

from smarta.web.goals import services as goals
from smarta.web.reporting.queries import goals_list
from smarta.web.reporting.scaled import scored
from smarta.web.tracking import services as tracking

LEVEL = {"value": 0, "unit": "nivå", "baseline": -1, "comparison": "at_least"}


@pytest.fixture
def scaled(alice):
    """A goal of Alice's on three written levels, judged by these scores, the last one today."""

    def made(*scores):
        goal, problems = goals.keep_goal(
            user=alice,
            statement="Bli ett bättre team",
            fields={"kind": "level", "quantity": LEVEL, "start": "2026-01-01", "end": "2026-12-31"},
            language="sv",
            parts={"levels": "Vi bråkar\nVi pratar\nVi hjälps åt"},
        )
        assert not problems
        for back, score in enumerate(reversed(scores)):
            day = TODAY - timedelta(days=back)
            tracking.log_entry(goal=goal, user=alice, value=Decimal(score), day=day)
        return goal

    return made


def together(user, on=TODAY):
    return scored(goals_list(user, on=on), on=on)


def test_several_goals_give_one_t_score_by_their_latest_judgements(enter, alice, scaled):
    scaled(0, 1)
    scaled(-1, 1)
    scaled(0)
    # 50 + 10 · 2 ÷ √(0.7 · 3 + 0.3 · 9) = 59.13
    found = together(alice)
    assert (found.goals, round(found.score, 2)) == (3, 59.13)
    assert "Your 3 goals on written levels stand at 59 together" in (
        enter(alice).get("/goals/").content.decode()
    )


def test_one_goal_and_others_goals_give_none(enter, alice, bob, scaled):
    scaled(1)
    keep(alice)
    assert together(alice) is None
    scaled(1)
    assert together(bob) is None
    assert together(alice, on=TODAY - timedelta(days=1)) is None


def test_nothing_is_asked_for_where_too_few_are_on_levels(alice, scaled, django_assert_num_queries):
    scaled(1)
    keep(alice)
    lines = goals_list(alice, on=TODAY)
    with django_assert_num_queries(0):
        assert scored(lines, on=TODAY) is None


@pytest.mark.parametrize(
    ("score", "said"),
    [(1, "Better than expected (+1)."), (-1, "Less than expected (−1)."), (0, "As expected (0).")],
)
def test_a_level_is_said_by_its_name(enter, alice, scaled, score, said):
    goal = scaled(score)
    stand = enter(alice).get(f"/goals/{goal.pk}/").context["shown"].stand
    assert stand.startswith(said)
