"""Forms about a goal's people and versions."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from smarta.core import acceptance
from smarta.web.amounts import AmountField
from smarta.web.goals.disputes import LONGEST_REASON
from smarta.web.goals.models import GoalVersion
from smarta.web.reader import language_of

DEGREES = [("yes", _("Yes")), ("partly", _("Partly")), ("no", _("No"))]
ANSWERS = [
    ("accept", _("I accept")),
    ("accept_if", _("I accept if")),
    ("counter", _("I have a counter-offer")),
    ("decline", _("I say no")),
]
FIVE = {
    "ready": _("Are you ready to do it?"),
    "worth": _("Is it worth the work?"),
    "right_time": _("Is it the right time?"),
    "fits": _("Does it fit with what else you have promised?"),
    "right_person": _("Are you the right person?"),
}

NO_DAY = dict.fromkeys(("required", "invalid"), _("Give the first and the last day."))
NO_END = dict.fromkeys(("required", "invalid_choice"), _("Say how it ended."))


def day_input() -> forms.DateInput:
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


class InvolveForm(forms.Form):
    person = forms.UUIDField(required=False)
    email = forms.EmailField(label=_("E-mail address"), required=False)
    name = forms.CharField(label=_("Name"), max_length=120, required=False)


class AnswerForm(forms.Form):
    """The five questions, one answer, and what it needs. `version` is the one that was shown."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    outcome = forms.ChoiceField(label=_("Your answer"), choices=ANSWERS, widget=forms.RadioSelect)
    condition = forms.CharField(
        label=_("What would have to hold?"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=4000,
    )
    failed = forms.ChoiceField(
        label=_("Which question decides it?"), choices=[("", "–"), *FIVE.items()], required=False
    )
    value = AmountField(label=_("Amount"), required=False)
    start = forms.DateField(label=_("From"), required=False, widget=day_input())
    end = forms.DateField(label=_("Until"), required=False, widget=day_input())
    counts = forms.CharField(
        label=_("What counts"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=2000,
    )
    words = forms.CharField(
        label=_("In your own words"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=4000,
    )
    confidence = forms.IntegerField(
        label=_("How sure are you that it will be reached, 1 to 10?"),
        required=False,
        min_value=1,
        max_value=10,
        widget=forms.NumberInput(attrs={"class": "num"}),
    )

    def __init__(self, *args: Any, version: GoalVersion, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("version", version.number)
        self.fields["value"].help_text = version.unit
        for question in acceptance.QUESTIONS:
            self.fields[f"q_{question}"] = forms.ChoiceField(
                label=FIVE[question], choices=DEGREES, widget=forms.RadioSelect, required=False
            )
            self.fields[f"n_{question}"] = forms.CharField(
                label=_("What stands in the way?"), required=False, max_length=2000
            )

    def five(self) -> list[tuple[Any, Any]]:
        """The fields of the five questions, each with its note."""
        return [(self[f"q_{one}"], self[f"n_{one}"]) for one in acceptance.QUESTIONS]

    def said(self, version: GoalVersion) -> dict[str, Any]:
        """What the service takes, of a valid form."""
        data = self.cleaned_data
        return {
            "version": data["version"],
            "outcome": data["outcome"],
            "condition": data["condition"],
            "failed": data["failed"],
            "words": data["words"],
            "confidence": data["confidence"],
            "counter": self.counter(version),
            "questions": {
                one: {"degree": data[f"q_{one}"], "note": data[f"n_{one}"]}
                for one in acceptance.QUESTIONS
                if data[f"q_{one}"]
            },
        }

    def counter(self, version: GoalVersion) -> dict[str, Any]:
        """What a counter-offer changes, out of the fields that were filled in."""
        data = self.cleaned_data
        offer: dict[str, Any] = {
            "value": None if data["value"] == version.amount else data["value"],
            "start": data["start"],
            "end": data["end"],
            "note": data["words"],
        }
        if data["counts"].strip():
            unit = version.unit or "1"
            offer["definition"] = {
                "singular": unit,
                "language": version.language,
                "counts": data["counts"],
            }
        return offer


class CommitmentForm(forms.Form):
    """The four items of the commitment scale, in the reader's language."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        swedish = language_of() == "sv"
        scale = [(str(n), pair[not swedish]) for n, pair in enumerate(acceptance.SCALE, 1)]
        for item in acceptance.COMMITMENT:
            label = item.sv if swedish else item.en
            self.fields[item.id] = forms.ChoiceField(
                label=label, choices=scale, widget=forms.RadioSelect
            )

    def items(self) -> list[int]:
        return [int(self.cleaned_data[item.id]) for item in acceptance.COMMITMENT]


class ChangeForm(forms.Form):
    """A goal's next version. `based_on` is the version that the form showed."""

    based_on = forms.IntegerField(widget=forms.HiddenInput)
    statement = forms.CharField(
        label=_("The goal in one sentence"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    value = AmountField(label=_("Amount"), required=False)
    unit = forms.CharField(label=_("Unit"), max_length=120, required=False)
    start = forms.DateField(label=_("From"), required=False, widget=day_input())
    end = forms.DateField(label=_("Until"), required=False, widget=day_input())
    valid_from = forms.DateField(label=_("Holds from"), widget=day_input())
    reason = forms.CharField(
        label=_("Why does it change?"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=4000,
    )

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        start, end = data.get("start"), data.get("end")
        if start and end and end < start:
            self.add_error("end", _("The end comes before the start."))
        return data


class PauseForm(forms.Form):
    reason = forms.CharField(label=_("Why?"), required=False, max_length=LONGEST_REASON)


class ExcuseForm(PauseForm):
    start = forms.DateField(label=_("From"), widget=day_input(), error_messages=NO_DAY)
    end = forms.DateField(label=_("Until"), widget=day_input(), error_messages=NO_DAY)


class EndForm(forms.Form):
    outcome = forms.ChoiceField(
        label=_("How did it end?"),
        choices=[
            ("reached", _("Reached")),
            ("missed", _("Not reached")),
            ("dropped", _("Dropped")),
        ],
        widget=forms.RadioSelect,
        error_messages=NO_END,
    )
    learnt = forms.CharField(
        label=_("What was learnt?"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=4000,
    )


class TargetForm(forms.Form):
    """What a team is to reach together of a unit in a period."""

    unit = forms.CharField(widget=forms.HiddenInput, max_length=120, required=False)
    period = forms.CharField(widget=forms.HiddenInput, max_length=20, required=False)
    amount = AmountField(
        label=_("The team’s target"),
        help_text=_("Leave it empty for none."),
        required=False,
    )
