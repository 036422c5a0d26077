"""Forms about people. `SignupForm` is what allauth's sign-up form builds upon."""

from typing import Any, Literal
from zoneinfo import available_timezones

from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from smarta.core.coach import LETTER_NAMES
from smarta.web.accounts.models import User
from smarta.web.reader import language_of


class SignupForm(forms.Form):
    """Asks for a name beside the address and the password; the zone comes from the browser."""

    name = forms.CharField(label=_("Your name"), max_length=120, required=False)

    def signup(self, request: HttpRequest, user: User) -> None:
        """allauth calls this with the saved user; the adapter has done the rest."""


def letter_names(letter: Literal["A", "T"]) -> list[tuple[str, str]]:
    """The names that a letter may have in the reader's language."""
    return [(name, name.capitalize()) for name in LETTER_NAMES[letter][language_of()]]


class PersonForm(forms.ModelForm):  # type: ignore[type-arg]
    """Name, language, time zone, what A and T are called, and whether mails come."""

    class Meta:
        model = User
        fields = ["name", "language", "time_zone", "name_of_a", "name_of_t", "muted"]
        labels = {
            "name": _("Your name"),
            "language": _("Language"),
            "time_zone": _("Time zone"),
            "name_of_a": _("What A stands for"),
            "name_of_t": _("What T stands for"),
            "muted": _("No mails but those that I ask for"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zones = sorted(zone for zone in available_timezones() if "/" in zone)
        offered: dict[str, list[tuple[str, Any]]] = {
            "language": [("", _("As the browser says")), *settings.LANGUAGES],
            "time_zone": [("", settings.TIME_ZONE), *((zone, zone) for zone in zones)],
            "name_of_a": letter_names("A"),
            "name_of_t": letter_names("T"),
        }
        for name, choices in offered.items():
            kept = getattr(self.instance, name)
            known = kept in dict(choices) or not kept
            self.fields[name] = forms.ChoiceField(
                label=self.fields[name].label,
                choices=choices if known else [*choices, (kept, kept)],
                required=False,
            )


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
