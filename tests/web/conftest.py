"""The cast: Alice owns, Bob is in her team, Charlie is outside, Dana administers."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.web.cast import NOW, TODAY, account, keep

from django.test import Client

from smarta.web import clock
from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import Membership, Space, User
from smarta.web.goals.models import Goal
from smarta.web.tracking import services as tracking


@pytest.fixture(autouse=True)
def plain_files(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.EMAIL_BACKEND = "smarta.web.accounts.mail.Outbox"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


class Hands:
    """The clock of a test: it stands still until it is set."""

    def __init__(self) -> None:
        self.now = NOW


@pytest.fixture(autouse=True)
def hands(monkeypatch: pytest.MonkeyPatch) -> Hands:
    found = Hands()
    monkeypatch.setattr(clock, "now", lambda: found.now)
    return found


@pytest.fixture
def alice(db: None) -> User:
    return account("Alice")


@pytest.fixture
def bob(db: None) -> User:
    return account("Bob")


@pytest.fixture
def charlie(db: None) -> User:
    return account("Charlie")


@pytest.fixture
def dana(db: None) -> User:
    return account("Dana", administrator=True)


@pytest.fixture
def team(alice: User, bob: User) -> Space:
    made, _problems = accounts.make_team(user=alice, name="Sales")
    Membership.objects.create(space=made, user=bob, role="member", since=NOW)
    return made


@pytest.fixture
def goal(alice: User) -> Goal:
    return keep(alice)


@pytest.fixture
def log(goal: Goal, alice: User) -> Callable[..., Any]:
    def write(value: int | str, day: date = TODAY, **more: Any) -> Any:
        entry, problems = tracking.log_entry(
            goal=goal, user=alice, value=Decimal(value), day=day, **more
        )
        assert not problems, problems
        return entry

    return write


@pytest.fixture
def enter() -> Callable[[User | None], Client]:
    """A browser in which this person has signed in; None is a visitor."""

    def signed_in(user: User | None) -> Client:
        client = Client()
        if user is not None:
            client.force_login(user)
        return client

    return signed_in
