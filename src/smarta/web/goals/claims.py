"""The goals that an address was asked about appear in the account that proves to be its own."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver

from smarta.web.accounts.models import User
from smarta.web.accounts.services import account_of
from smarta.web.goals import people


@receiver(email_confirmed)
def confirmed(sender: Any, email_address: EmailAddress, **kwargs: Any) -> None:
    people.claim(user=email_address.user)


@receiver(user_logged_in)
def signed_in(sender: Any, user: User, **kwargs: Any) -> None:
    if account_of(user.email) == user:
        people.claim(user=user)
