"""The first account, invitations, and closed doors."""

from datetime import timedelta

import pytest
from django.http import Http404
from tests.web.cast import NOW, PASSWORD

from smarta.web import access
from smarta.web.accounts import services
from smarta.web.accounts.models import Invitation, Membership, User

SIGNUP = "/account/signup/"


def sign_up(client, email="first@example.org", password="quite a long password"):
    return client.post(SIGNUP, {"email": email, "password1": password, "name": "First"})


@pytest.fixture
def visitor(client, db):
    return client


def test_the_first_link_makes_an_administrator_once(visitor):
    secret = services.first_link()
    assert visitor.get(SIGNUP).status_code == 200
    assert not User.objects.exists()
    answer = visitor.get(f"/first/{secret}/")
    assert answer.status_code == 302
    assert sign_up(visitor).status_code == 302
    user = User.objects.get()
    assert user.is_staff
    assert user.own_space
    assert services.first_link() is None
    assert visitor.get(f"/first/{secret}/").status_code == 404


def test_a_second_start_makes_the_first_link_worthless(visitor):
    old = services.first_link()
    services.first_link()
    assert visitor.get(f"/first/{old}/").status_code == 404


def test_without_an_invitation_nobody_signs_up(visitor, dana):
    sign_up(visitor, "somebody@example.org")
    assert not User.objects.filter(email="somebody@example.org").exists()


def test_an_open_installation_lets_people_sign_up_but_never_the_first(visitor, settings):
    settings.SIGNUP_OPEN = True
    sign_up(visitor)
    assert not User.objects.exists()


def test_an_open_installation_lets_the_second_person_sign_up(visitor, dana, settings):
    settings.SIGNUP_OPEN = True
    sign_up(visitor, "second@example.org")
    assert not User.objects.get(email="second@example.org").is_staff


def test_an_invitation_makes_one_account_and_a_member(visitor, alice, team):
    (row, secret), _problems = services.invite(by=alice, team=team)
    assert visitor.get(f"/invitation/{secret}/").status_code == 200
    sign_up(visitor, "new@example.org")
    user = User.objects.get(email="new@example.org")
    assert Membership.objects.filter(space=team, user=user, role="member").exists()
    row.refresh_from_db()
    assert row.used_by == user
    visitor.logout()
    assert visitor.get(f"/invitation/{secret}/").status_code == 404


def test_an_invitation_that_names_an_address_works_for_no_other(visitor, alice, team):
    (_row, secret), _problems = services.invite(by=alice, team=team, email="eva@example.org")
    visitor.get(f"/invitation/{secret}/")
    sign_up(visitor, "mallory@example.org")
    assert not User.objects.filter(email="mallory@example.org").exists()
    sign_up(visitor, "Eva@Example.org")
    assert User.objects.filter(email="eva@example.org").exists()


@pytest.mark.parametrize("how", ["expired", "revoked"])
def test_an_invitation_can_end(visitor, hands, alice, team, how):
    (row, secret), _problems = services.invite(by=alice, team=team)
    if how == "expired":
        hands.now = NOW + timedelta(days=15)
    else:
        services.revoke_invitation(invitation=row, by=alice)
    assert visitor.get(f"/invitation/{secret}/").status_code == 404


def test_only_a_leader_invites_to_a_team(alice, bob, charlie, team):
    for user in (bob, charlie):
        _made, problems = services.invite(by=user, team=team)
        assert [problem.code for problem in problems] == ["not-allowed"]


def test_secrets_are_kept_as_hashes_only(alice, team):
    (row, secret), _problems = services.invite(by=alice, team=team)
    assert secret not in str(Invitation.objects.filter(pk=row.pk).values())


def test_what_a_visitor_typed_is_theirs_after_signing_in(visitor, alice):
    draft = services.new_draft(text="Fler kundmöten")
    session = visitor.session
    session["draft"] = str(draft.pk)
    session.save()
    visitor.post("/account/login/", {"login": alice.email, "password": PASSWORD})
    draft.refresh_from_db()
    assert (draft.user, draft.space) == (alice, alice.own_space)


def test_signing_in_gives_the_session_a_new_name(visitor, alice):
    session = visitor.session
    session["draft"] = str(services.new_draft().pk)
    session.save()
    before = visitor.session.session_key
    visitor.post("/account/login/", {"login": alice.email, "password": PASSWORD})
    assert visitor.session.session_key != before


def test_another_browser_cannot_take_a_visitors_draft(visitor):
    draft = services.new_draft(text="Mitt")
    request = visitor.get("/account/login/").wsgi_request
    with pytest.raises(Http404):
        access.draft(request, draft.pk)


def test_signing_in_is_tried_only_so_often(visitor, alice):
    for _ in range(6):
        answer = visitor.post("/account/login/", {"login": alice.email, "password": "wrong"})
    assert b"Too many" in answer.content or answer.status_code == 429
    answer = visitor.post("/account/login/", {"login": alice.email, "password": PASSWORD})
    assert "_auth_user_id" not in visitor.session


def test_redirects_after_signing_in_stay_here(visitor, alice):
    answer = visitor.post(
        "/account/login/?next=https://evil.example/",
        {"login": alice.email, "password": PASSWORD, "next": "https://evil.example/"},
    )
    assert answer.status_code == 302
    assert "evil" not in answer["Location"]


def test_the_language_switch_goes_nowhere_else(visitor):
    for bad in ("https://evil.example/", "//evil.example/", "javascript:alert(1)", "\\\\evil"):
        answer = visitor.post("/language/", {"language": "sv", "next": bad})
        assert answer["Location"] == "/"
    answer = visitor.post("/language/", {"language": "sv", "next": "/goals/"})
    assert answer["Location"] == "/goals/"
    assert answer.cookies["django_language"].value == "sv"


def test_an_invitation_sent_to_an_address_confirms_it_and_a_bare_link_does_not(
    visitor, alice, team
):
    for email, named in (("eva@example.org", True), ("olle@example.org", False)):
        (_row, secret), _problems = services.invite(
            by=alice, team=team, email=email if named else ""
        )
        visitor.get(f"/invitation/{secret}/")
        sign_up(visitor, email)
        visitor.logout()
        assert bool(services.account_of(email)) is named


def test_nobody_changes_their_own_address(alice, enter):
    assert enter(alice).get("/account/email/").status_code == 404


def test_signing_in_needs_no_note(enter, client, alice):
    given = {"login": alice.email, "password": PASSWORD}
    page = client.post("/account/login/", given, follow=True)
    assert page.context["user"] == alice
    assert not list(page.context["messages"])


@pytest.mark.parametrize("page", ["login", "signup", "password/reset"])
def test_an_address_is_called_the_same_wherever_one_signs_in(client, settings, alice, page):
    settings.SIGNUP_OPEN = True
    shown = client.get(f"/account/{page}/", headers={"accept-language": "en"}).content.decode()
    assert ">E-mail address<" in shown
    assert ">Email<" not in shown
