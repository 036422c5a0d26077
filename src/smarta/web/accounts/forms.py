"""Forms about people. `SignupForm` is what allauth's sign-up form builds upon."""

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from smarta.web.accounts.models import User


class SignupForm(forms.Form):
    """Asks for a name beside the address and the password; the zone comes from the browser."""

    name = forms.CharField(label=_("Your name"), max_length=120, required=False)

    def signup(self, request: HttpRequest, user: User) -> None:
        """allauth calls this with the saved user; the adapter has done the rest."""


class PersonForm(forms.ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = User
        fields = ["name", "language", "time_zone", "name_of_a", "name_of_t", "muted"]


class TeamForm(forms.Form):
    name = forms.CharField(label=_("Name of the team"), max_length=120)


class InviteForm(forms.Form):
    email = forms.EmailField(label=_("E-mail address"), required=False)


class TokenForm(forms.Form):
    name = forms.CharField(label=_("What is the key for?"), max_length=80)
    may_write = forms.BooleanField(label=_("May also write"), required=False)


class LeaveForm(forms.Form):
    """Deleting an account asks for the password once more."""

    password = forms.CharField(
        label=_("Your password"), widget=forms.PasswordInput(attrs={"autocomplete": "off"})
    )
