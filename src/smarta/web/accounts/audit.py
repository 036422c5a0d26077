"""The audit log: who did what. Written in the transaction of the deed itself."""

import uuid
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from smarta.web.accounts.models import Event, Space, User


def record(
    verb: str,
    *,
    at: datetime,
    actor: User | None = None,
    actor_name: str = "",
    space: Space | uuid.UUID | None = None,
    subject: uuid.UUID | None = None,
    **facts: Any,
) -> Event:
    """Note a deed: a verb such as "goal.changed" and bare facts, never what people wrote."""
    space_id = space.pk if isinstance(space, Space) else space
    return Event.objects.create(
        space_id=space_id,
        actor=actor,
        actor_name=(actor_name or str(actor or ""))[:120],
        verb=verb,
        subject=subject,
        facts=facts,
        at=at,
    )


def of_subject(space_id: uuid.UUID, subject: uuid.UUID) -> QuerySet[Event]:
    """The deeds done to one thing, the newest first."""
    return Event.objects.filter(space_id=space_id, subject=subject).order_by("-at", "-pk")


def of_all() -> QuerySet[Event]:
    """All deeds of the installation, the newest first; for its administrator."""
    return Event.objects.select_related("actor").order_by("-at", "-pk")
