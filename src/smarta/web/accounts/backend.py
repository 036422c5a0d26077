"""Signing in by password, as allauth does it; only the query that finds a signed-in person, at each
request, is put together once.
"""

from functools import cache
from uuid import UUID

from allauth.account.auth_backends import AuthenticationBackend
from django.db import DEFAULT_DB_ALIAS

from smarta.web.accounts.models import User
from smarta.web.prepared import SOMEBODY, Query, found, prepared

COLUMNS = [field.attname for field in User._meta.concrete_fields]


class Backend(AuthenticationBackend):
    """Finds a person by a prepared query; all else is allauth's."""

    def get_user(self, user_id: UUID) -> User | None:
        """The person with this id, if their account is in use."""
        for row in found(with_id(), {SOMEBODY: user_id}):
            user = User.from_db(DEFAULT_DB_ALIAS, COLUMNS, row)
            return user if self.user_can_authenticate(user) else None
        return None


@cache
def with_id() -> Query:
    return prepared(User.objects.filter(pk=SOMEBODY))
