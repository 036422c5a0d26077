"""Teams on one plain page, and keys for programs."""

import re
import time

import pytest

from smarta.web.accounts import services
from smarta.web.accounts.models import Membership, Token


def members(team):
    return {(m.user.name, m.role) for m in Membership.objects.filter(space=team)}


def test_a_team_is_made_named_joined_and_left(alice, bob, team):
    assert members(team) == {("Alice", "leader"), ("Bob", "member")}
    services.rename_team(team=team, by=alice, name="  Sälj ")
    team.refresh_from_db()
    assert team.name == "Sälj"
    services.leave_team(team=team, user=bob, by=bob)
    assert members(team) == {("Alice", "leader")}


def test_the_last_leader_cannot_leave_others_behind(alice, bob, team):
    _left, problems = services.leave_team(team=team, user=alice, by=alice)
    assert [p.code for p in problems] == ["last-leader"]
    _role, problems = services.set_role(team=team, user=alice, role="member", by=alice)
    assert [p.code for p in problems] == ["last-leader"]
    services.set_role(team=team, user=bob, role="leader", by=alice)
    _left, problems = services.leave_team(team=team, user=alice, by=alice)
    assert not problems


def test_a_member_does_not_lead(enter, bob, alice, team):
    browser = enter(bob)
    assert browser.get(f"/teams/{team.pk}/").status_code == 200
    assert browser.post(f"/teams/{team.pk}/", {"name": "Mine"}).status_code == 403
    assert browser.post(f"/teams/{team.pk}/invite/", {"email": ""}).status_code == 403
    gone = browser.post(f"/teams/{team.pk}/members/{alice.pk}/", {"do": "remove"})
    assert gone.status_code == 403


def undo_in(page):
    return re.search(r'action="(/teams/[^"]+/back/[^"]+)"', page.content.decode())[1]


def test_taking_a_member_out_can_be_undone_by_whoever_did_it(enter, alice, bob, charlie, team):
    leading = enter(alice)
    gone = leading.post(f"/teams/{team.pk}/members/{bob.pk}/", {"do": "remove"}, follow=True)
    assert "Bob is taken out." in gone.content.decode()
    undo = undo_in(gone)
    for user in (bob, charlie):
        assert enter(user).post(undo).status_code == 404
    assert members(team) == {("Alice", "leader")}
    assert leading.post(undo).status_code == 302
    assert members(team) == {("Alice", "leader"), ("Bob", "member")}


def test_leaving_by_mistake_can_be_undone_within_the_hour(enter, bob, team, monkeypatch):
    browser = enter(bob)
    undo = undo_in(browser.post(f"/teams/{team.pk}/leave/", follow=True))
    with monkeypatch.context() as later:
        after = time.time() + 3700
        later.setattr(time, "time", lambda: after)
        assert browser.post(undo).status_code == 404
    assert members(team) == {("Alice", "leader")}
    browser.post(undo)
    assert members(team) == {("Alice", "leader"), ("Bob", "member")}


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_team_does_not_exist_for_outsiders(enter, charlie, dana, team, method):
    for user in (charlie, dana):
        assert getattr(enter(user), method)(f"/teams/{team.pk}/").status_code == 404


def test_a_key_is_kept_as_its_hash(alice):
    (row, secret), _problems = services.make_token(user=alice, name="phone")
    assert secret not in str(Token.objects.filter(pk=row.pk).values())


def test_a_key_reads_and_writes_only_if_it_may(client, alice, goal):
    for may_write, status in ((False, 401), (True, 201)):
        (_row, secret), _problems = services.make_token(
            user=alice, name="phone", may_write=may_write
        )
        head = {"HTTP_AUTHORIZATION": f"Bearer {secret}"}
        assert client.get("/api/me", **head).json()["email"] == alice.email
        answer = client.post(
            f"/api/goals/{goal.pk}/entries", {"value": 5}, "application/json", **head
        )
        assert answer.status_code == status


def test_a_dropped_key_is_worthless(client, alice):
    (row, secret), _problems = services.make_token(user=alice, name="phone")
    services.drop_token(token=row)
    assert client.get("/api/me", HTTP_AUTHORIZATION=f"Bearer {secret}").status_code == 401


def test_nobody_drops_the_key_of_another(enter, alice, bob):
    (row, _secret), _problems = services.make_token(user=alice, name="phone")
    assert enter(bob).post(f"/me/keys/{row.pk}/drop/").status_code == 404


def test_an_address_that_is_none_is_said_beside_its_field(alice, team, enter):
    page = enter(alice).post(f"/teams/{team.pk}/invite/", {"email": "kalle"}).content.decode()
    assert 'id="invite_error"' in page
    assert 'value="kalle"' in page
    assert 'value="Sales"' in page
