"""A team's goals: whoever has not accepted first, the sum, the spread, and no ranking."""

import re
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.web.cast import TODAY, account, keep

from smarta.web.accounts.models import Membership
from smarta.web.goals import people, queries
from smarta.web.goals import services as goals
from smarta.web.tracking import services as tracking

DAYS = 100


@pytest.fixture
def sell(team):
    """A shared quota of meetings a week of a new member, with a history and an answer."""

    def made(name, amount, outcome="", usual=1, **answer):
        user = account(name)
        Membership.objects.create(space=team, user=user, role="member", since=user.date_joined)
        quantity = {"value": amount, "unit": "möten"}
        goal = keep(user, statement=f"{amount} möten per vecka", quantity=quantity)
        goals.share(goal=goal, user=user, team=team)
        for back in range(0, DAYS, 7):
            day = TODAY - timedelta(days=back)
            tracking.log_entry(goal=goal, user=user, value=Decimal(usual), day=day)
        if outcome:
            row = people.take_place(goal=goal, user=user)
            _row, problems = people.answer(involvement=row, version=1, outcome=outcome, **answer)
            assert not problems
        return goal

    return made


def page(client, team, query=""):
    return client.get(f"/teams/{team.pk}/goals/{query}")


def said(answer):
    text = re.sub(r"<[^>]+>", " ", answer.content.decode()).replace("\u00a0", " ")
    return re.sub(r"\s+", " ", text)


def test_whoever_has_not_accepted_comes_first_and_the_gap_is_said(enter, alice, team, sell):
    sell("Maja", 8, "accept")
    sell("Olle", 8, "counter", counter={"value": Decimal(6)}, words="Support on Fridays")
    sell("Tuva", 6)
    client = enter(alice)
    client.post(f"/teams/{team.pk}/target/", {"unit": "möten", "period": "1 week", "amount": "30"})
    text = said(page(client, team))
    assert "not accepted yet. Together they are 22 möten a week short of the target." in text
    talk = text[text.index("Talk to them first") : text.index("Accepted against")]
    assert talk.index("Tuva") < talk.index("Olle")
    assert "Support on Fridays" in talk
    assert "has a counter-offer ( Amount 8 6 ):" in talk
    assert "Maja" not in talk
    assert "Everybody says yes to what is asked or offered: +12." in text
    assert "Then 10 are missing." in text


def test_the_spread_is_shown_without_names_and_only_of_enough_people(enter, alice, team, sell):
    for number, name in enumerate(("Maja", "Olle", "Tuva")):
        sell(name, 8, usual=number + 4)
    client = enter(alice)
    assert "One dot a person" not in said(page(client, team))
    sell("Yusuf", 8, usual=7)
    text = said(page(client, team))
    assert "Lowest 4, the middle half 4.8 to 6.2, the middle 5.5, highest 7." in text


def test_names_stand_from_a_to_z_until_another_order_is_asked_for(enter, alice, team, sell):
    sell("Yusuf", 8, usual=1)
    sell("Maja", 8, usual=9)
    client = enter(alice)
    owners = [row["owner"] for row in page(client, team).context["rows"]]
    assert owners == ["Maja", "Yusuf"]
    asked = page(client, team, "?order=standing")
    assert [row["owner"] for row in asked.context["rows"]] == ["Yusuf", "Maja"]
    assert "as you asked" in said(asked)


def test_only_goals_that_are_shared_and_alive_are_shown(enter, alice, team, sell):
    keep(alice, statement="Mitt eget")
    over = sell("Maja", 8)
    goals.end_goal(goal=over, user=over.owner, outcome="dropped")
    assert "No goal is shared with the team yet." in said(page(enter(alice), team))


def test_what_does_not_add_up_is_listed_and_not_summed(enter, alice, team, sell):
    made = sell("Maja", 8)
    level = keep(made.owner, kind="level", quantity={"value": 72, "unit": "kg"}, cadence=None)
    goals.share(goal=level, user=made.owner, team=team)
    answer = page(enter(alice), team)
    assert len(answer.context["rows"]) == 2
    assert answer.context["groups"] == []


@pytest.mark.parametrize("wrong", ["0", "many"])
def test_a_target_is_a_number_above_zero(enter, alice, team, wrong):
    place = f"/teams/{team.pk}/target/"
    answer = enter(alice).post(place, {"unit": "möten", "amount": wrong}, follow=True)
    assert "Write a number" in said(answer)
    assert queries.team_targets(team) == {}


def test_a_target_is_set_by_whoever_leads_and_taken_away_again(enter, alice, bob, team):
    place, sent = f"/teams/{team.pk}/target/", {"unit": "möten", "period": "1 week"}
    assert enter(bob).post(place, {**sent, "amount": "5"}).status_code == 403
    client = enter(alice)
    client.post(place, {**sent, "amount": "5"})
    assert queries.team_targets(team) == {("möten", "1 week"): 5}
    client.post(place, {**sent, "amount": ""})
    assert queries.team_targets(team) == {}


def test_the_page_has_a_flat_count_of_queries(enter, alice, team, sell):
    client = enter(alice)
    counts = []
    for name in ("Maja", "Olle", "Tuva", "Yusuf"):
        sell(name, 8, "accept")
        with CaptureQueriesContext(connection) as found:
            page(client, team)
        counts.append(len(found))
    assert counts[1] == counts[-1] <= 24
