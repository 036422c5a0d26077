"""What a rule says of a sentence can be looked up, set aside with a reason, and brought back."""

import pytest
from tests.web.cast import keep

from smarta.web.accounts import services as accounts
from smarta.web.goals.disputes import LONGEST_REASON
from smarta.web.goals.models import DismissedFinding


@pytest.fixture
def draft(alice):
    return accounts.new_draft(user=alice, text="Fler kundmöten snart")


def send(client, place, **data):
    answer = client.post(place, data)
    assert answer.status_code == 302
    return client.get(answer["Location"]).content.decode()


def test_a_finding_leads_to_its_rule(client, db):
    page = client.get("/rules/S04/", headers={"accept-language": "sv"}).content.decode()
    assert "S04" in page
    assert "fler" in page.casefold()
    assert client.get("/rules/Z99/").status_code == 404


def test_a_finding_is_set_aside_in_a_draft_with_a_reason_and_comes_back(alice, draft, enter):
    client, place = enter(alice), f"/steps/{draft.pk}/findings/"
    before = client.get(f"/steps/{draft.pk}/").content.decode()
    assert "/rules/S04/" in before
    after = send(client, place, rule="S04", reason="Alla vet vad vi har")
    assert "Alla vet vad vi har" in after
    draft.refresh_from_db()
    assert draft.dismissed == {"S04": "Alla vet vad vi har"}
    send(client, place, rule="S04", do="restore")
    draft.refresh_from_db()
    assert draft.dismissed == {}


def test_a_finding_is_set_aside_on_a_kept_goal_and_stays_so(alice, enter):
    goal = keep(alice, statement="Genomföra 8 kundmöten per vecka")
    client = enter(alice)
    assert "/rules/S01/" in client.get(f"/goals/{goal.pk}/").content.decode()
    after = send(client, f"/goals/{goal.pk}/findings/", rule="S01", reason="Vi vet redan")
    assert "Vi vet redan" in after
    assert DismissedFinding.objects.get(goal=goal).rule == "S01"


@pytest.mark.parametrize("do", ["dismiss", "restore"])
def test_an_unknown_rule_is_refused_in_a_draft_and_on_a_kept_goal(alice, draft, enter, do):
    goal = keep(alice)
    for place in (f"/steps/{draft.pk}/findings/", f"/goals/{goal.pk}/findings/"):
        assert enter(alice).post(place, {"rule": "Z99", "do": do}).status_code == 404
    draft.refresh_from_db()
    assert draft.dismissed == {}
    assert not DismissedFinding.objects.exists()


def test_a_reason_is_kept_to_the_same_length_in_a_draft_and_on_a_kept_goal(alice, draft, enter):
    goal, browser = keep(alice), enter(alice)
    for place in (f"/steps/{draft.pk}/findings/", f"/goals/{goal.pk}/findings/"):
        browser.post(place, {"rule": "S04", "reason": "x" * 3000})
    draft.refresh_from_db()
    kept = DismissedFinding.objects.get(goal=goal).reason
    assert draft.dismissed == {"S04": kept}
    assert len(kept) == LONGEST_REASON
