"""How sign-up works here: by invitation, unless the installation is open."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from smarta.web import clock
from smarta.web.accounts import services
from smarta.web.accounts.models import Invitation, User

INVITATION = "invitation"
"""The key of the session under which the secret of an opened invitation waits for its account."""


def invitation_in(request: HttpRequest) -> Invitation | None:
    secret = request.session.get(INVITATION)
    return services.open_invitation(secret, at=clock.now()) if secret else None


class Adapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        if settings.SIGNUP_OPEN and User.objects.exists():
            return True
        return invitation_in(request) is not None

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """Keep the account with its space, and use the invitation up in the same transaction."""
        user.email = form.cleaned_data["email"].lower()
        user.name = form.cleaned_data.get("name", "")
        user.language = (get_language() or "")[:2]
        user.set_password(form.cleaned_data["password1"])
        invitation = invitation_in(request)
        services.open_account(user=user, invitation=invitation)
        if invitation and (invitation.first or invitation.email == user.email):
            self.stash_verified_email(request, user.email)
        request.session.pop(INVITATION, None)
        return user

    def clean_email(self, email: str) -> str:
        """An invitation that names an address makes an account for that address only."""
        email = super().clean_email(email).lower()
        invitation = invitation_in(self.request)
        if invitation and invitation.email and invitation.email != email:
            raise services.other_address()
        return email
