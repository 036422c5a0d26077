"""A signed-in person is found by queries that are put together once, and as Django finds them."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session

from smarta.web import clock
from smarta.web.accounts.backend import Backend
from smarta.web.accounts.models import User
from smarta.web.accounts.sessions import SessionStore
from smarta.web.rows import new_id

pytestmark = pytest.mark.django_db


def fields(user):
    return {name: value for name, value in vars(user).items() if name != "_state"}


def test_a_person_is_read_as_django_reads_them(alice):
    User.objects.filter(pk=alice.pk).update(last_login=clock.now())
    found = Backend().get_user(alice.pk)
    assert fields(found) == fields(User.objects.get(pk=alice.pk))
    assert not found._state.adding


def test_nobody_is_found_for_an_account_that_is_not_in_use(alice):
    User.objects.filter(pk=alice.pk).update(is_active=False)
    assert Backend().get_user(alice.pk) is None
    assert Backend().get_user(new_id()) is None


def test_a_session_ends_with_its_time(alice, enter, hands):
    browser = enter(alice)
    assert browser.get("/goals/").status_code == 200
    hands.now += timedelta(days=29)
    assert browser.get("/goals/").status_code == 200
    hands.now += timedelta(days=2)
    assert browser.get("/goals/").status_code == 302


def test_a_session_of_one_is_not_anothers(alice, bob, enter):
    for user in (alice, bob):
        assert enter(user).get("/today/").context["user"] == user


def test_an_unknown_or_changed_session_holds_nothing(alice, enter):
    enter(alice)
    row = Session.objects.get()
    assert SessionStore(row.session_key)["_auth_user_id"] == str(alice.pk)
    assert not SessionStore("a" * 32).keys()
    Session.objects.update(session_data=row.session_data[:-1] + "!")
    assert not SessionStore(row.session_key).keys()
