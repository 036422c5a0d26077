"""Who calls: a key in the Authorization header, or the browser with its session and CSRF token."""

from typing import Any

from django.http import HttpRequest
from ninja.security import HttpBearer, SessionAuth

from smarta.web import clock
from smarta.web.accounts.models import Token, User
from smarta.web.links import hashed

READING = {"GET", "HEAD", "OPTIONS"}


class Key(HttpBearer):
    """`Authorization: Bearer smarta_…`. A key that may only read is unknown to a writing call."""

    def authenticate(self, request: HttpRequest, token: str) -> User | None:
        if not token.startswith("smarta_"):
            return None
        found = (
            Token.objects.select_related("user")
            .filter(secret=hashed(token), user__is_active=True)
            .first()
        )
        if found is None or not (found.may_write or request.method in READING):
            return None
        note_use(found)
        request.user = found.user
        return found.user


def note_use(token: Token) -> None:
    """The day of the last use is enough to see which keys are forgotten; one write a day."""
    now = clock.now()
    if token.used_at is None or token.used_at.date() != now.date():
        Token.objects.filter(pk=token.pk).update(used_at=now)


class Browser(SessionAuth):
    def authenticate(self, request: HttpRequest, key: str | None) -> Any:
        user = request.user
        return user if user.is_authenticated and user.is_active else None
