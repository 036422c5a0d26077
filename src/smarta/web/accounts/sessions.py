"""Sessions as Django keeps them in the database; only the query that every request begins with is
put together once. The name of the class is part of what signs a session.
"""

from datetime import UTC, datetime
from functools import cache
from typing import Any

from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session

from smarta.web import clock
from smarta.web.prepared import Query, answered, prepared

SOME_KEY = "the key of some session"
SOME_TIME = datetime(1, 1, 2, tzinfo=UTC)


class SessionStore(db.SessionStore):
    """A session that is read by a prepared query, and ends by the clock that it is read by."""

    def get_expiry_date(self, **given: Any) -> datetime:
        """Its last moment, counted from now unless from another `modification`."""
        last: datetime = super().get_expiry_date(**{"modification": clock.now(), **given})
        return last

    def load(self) -> dict[str, Any]:
        """What the session holds; nothing, under a new key, where it is unknown or has expired."""
        rows = answered(living(), {SOME_KEY: self.session_key, SOME_TIME: clock.now()})
        if not rows:
            self._session_key = None
            return {}
        kept: dict[str, Any] = self.decode(rows[0][0])
        return kept


@cache
def living() -> Query:
    rows = Session.objects.filter(session_key=SOME_KEY, expire_date__gt=SOME_TIME)
    return prepared(rows.values_list("session_data"))
