"""allauth's forms with our words. Apart from `forms`, which allauth reads while making its own."""

from typing import Any

from allauth.account import forms as theirs
from django.utils.translation import gettext_lazy as _

ADDRESS = _("E-mail address")


class LoginForm(theirs.LoginForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = ADDRESS


class SignupForm(theirs.SignupForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = ADDRESS
        self.fields["password1"].help_text = _("At least 10 characters, and none that many use.")


class ResetPasswordForm(theirs.ResetPasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = ADDRESS
