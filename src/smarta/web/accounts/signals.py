"""What a visitor typed becomes theirs when the same browser signs in."""

import uuid
from typing import Any

from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.http import HttpRequest

from smarta.web.accounts import services
from smarta.web.accounts.models import User

DRAFT = "draft"
KEEPING = "keeping"
"""Keys of the session: the draft being written, and the one to be kept once there is an account."""


@receiver(user_logged_in)
def adopt(sender: Any, request: HttpRequest | None, user: User, **kwargs: Any) -> None:
    kept = getattr(request, "session", {}).get(DRAFT)
    if kept:
        services.adopt_draft(user=user, draft_id=uuid.UUID(kept))
