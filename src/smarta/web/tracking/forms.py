"""Forms for what happened: one value, a correction, a file."""

import uuid
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from smarta.web.amounts import AmountField


def day_input() -> forms.DateInput:
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date", "class": "w-date"})


def amount_input() -> forms.TextInput:
    attrs = {"inputmode": "decimal", "autocomplete": "off", "class": "num"}
    return forms.TextInput(attrs=attrs)


class LogForm(forms.Form):
    """One value on a day. `key` makes a form that is sent twice count once."""

    value = AmountField(label=_("Value"), widget=amount_input())
    of = AmountField(label=_("Out of"), required=False, widget=amount_input())
    day = forms.DateField(label=_("Day"), widget=day_input())
    note = forms.CharField(label=_("Note"), required=False, max_length=2000)
    key = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)

    def __init__(self, *args: Any, day: date, ratio: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("day", day)
        self.initial.setdefault("key", uuid.uuid4().hex)
        if not ratio:
            del self.fields["of"]


class CorrectForm(forms.Form):
    """Another value, day or note in an entry's place."""

    value = AmountField(label=_("Value"), widget=amount_input())
    of = AmountField(label=_("Out of"), required=False, widget=amount_input())
    day = forms.DateField(label=_("Day"), widget=day_input())
    note = forms.CharField(label=_("Note"), required=False, max_length=2000)

    def __init__(self, *args: Any, ratio: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not ratio:
            del self.fields["of"]


class FileForm(forms.Form):
    """A file that another program wrote."""

    file = forms.FileField(
        label=_("File"),
        help_text=_("CSV, JSON Lines, Excel, a calendar, or an export from a step counter."),
    )
