"""How a goal is counted: what is measured, floor and ceiling, periods to hit, what moves on."""

import uuid
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from smarta.core.entries import Log
from smarta.core.goal import Goal as CoreGoal
from smarta.core.progress import progress
from smarta.web import access, clock
from smarta.web.access import Request
from smarta.web.amounts import AmountField
from smarta.web.goals import queries, services
from smarta.web.goals.models import GoalVersion
from smarta.web.goals.people_views import to_goal
from smarta.web.goals.saying import AGGREGATES, CARRIES, COMPARISONS, JUDGED
from smarta.web.replies import refused

KINDS = ("total", "rate", "limit", "level")
"""The others have nothing to add up: something is done or it is not."""

USUAL = ("at_least", "at_most", "exactly")


class CountingForm(forms.Form):
    """What makes a period hit. Fields that a kind of goal has no use for are left out."""

    based_on = forms.IntegerField(widget=forms.HiddenInput)
    aggregate = forms.ChoiceField(
        label=gettext_lazy("What is measured"),
        choices=list(AGGREGATES.items()),
        widget=forms.RadioSelect,
    )
    comparison = forms.ChoiceField(
        label=gettext_lazy("The amount is"), choices=(), widget=forms.RadioSelect
    )
    upper = AmountField(
        label=gettext_lazy("Ceiling"),
        help_text=gettext_lazy("For a floor and a ceiling at once. Leave it empty for none."),
        required=False,
    )
    baseline = AmountField(
        label=gettext_lazy("Where it started"),
        help_text=gettext_lazy("The value on the first day. From there the line goes to the goal."),
        required=False,
    )
    required = forms.IntegerField(
        label=gettext_lazy("How many periods must be hit"), required=False, min_value=1
    )
    carry = forms.ChoiceField(
        label=gettext_lazy("What moves on to the next period"),
        choices=list(CARRIES.items()),
        widget=forms.RadioSelect,
    )
    rolling = forms.ChoiceField(
        label=gettext_lazy("What is judged"),
        choices=list(JUDGED.items()),
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=gettext_lazy("Why does it change?"), required=False, max_length=4000
    )

    def __init__(self, *args: Any, core: CoreGoal, periods: int | None, **more: Any) -> None:
        super().__init__(*args, **more)
        for name in unused(core):
            del self.fields[name]
        self.periods = periods
        if "comparison" in self.fields and core.quantity:
            now = core.quantity.comparison
            offered = [*USUAL, *[now] * (now not in USUAL)]
            self.fields["comparison"].choices = [(one, COMPARISONS[one]) for one in offered]  # type: ignore[attr-defined]
        if "required" in self.fields:
            self.fields["required"].help_text = required_help(periods)

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        if data.get("upper") is not None and data.get("comparison") not in (None, "at_least"):
            self.add_error("upper", _("A ceiling goes with an amount that is to be reached."))
        most = self.periods if data.get("rolling") == "periods" else None
        if most and (data.get("required") or 0) > most:
            text = _("The goal has only %(count)d periods.") % {"count": most}
            self.add_error("required", text)
        return data


def unused(core: CoreGoal) -> set[str]:
    """The fields that say nothing of this kind of goal."""
    found: set[str] = set()
    if core.cadence is None or core.kind not in ("rate", "limit"):
        found |= {"required", "carry", "rolling"}
    if core.kind == "limit" or core.quantity is None:
        found |= {"comparison", "upper"}
    if core.kind != "level" or core.quantity is None:
        found.add("baseline")
    return found


def required_help(periods: int | None) -> str:
    if periods is None:
        return _("Leave it empty for all that are not excused.")
    text = _("Of %(count)d. Leave it empty for all that are not excused.")
    return text % {"count": periods}


def shown(version: GoalVersion, core: CoreGoal) -> dict[str, Any]:
    """The form as it opens: the counting as it stands."""
    quantity = core.quantity
    return {
        "based_on": version.number,
        "aggregate": core.aggregate,
        "comparison": quantity.comparison if quantity else "at_least",
        "upper": queries.plain(quantity.upper) if quantity else None,
        "baseline": queries.plain(quantity.baseline) if quantity else None,
        "required": core.required,
        "carry": core.carry,
        "rolling": "rolling" if core.rolling else "periods",
    }


def counted(form: CountingForm, version: GoalVersion) -> dict[str, Any]:
    """The version's fields as the form would have them."""
    data = form.cleaned_data
    fields = dict(version.fields)
    quantity = dict(fields.get("quantity") or {})
    for name in ("comparison", "upper", "baseline"):
        if name in form.fields:
            value = data[name]
            quantity[name] = value if name == "comparison" else queries.plain(value)
    if fields.get("quantity"):
        fields["quantity"] = quantity
    fields |= {name: data[name] for name in ("aggregate", "required", "carry") if name in data}
    if "rolling" in data:
        fields["rolling"] = data["rolling"] == "rolling"
    return fields


def periods_of(core: CoreGoal, request: Request) -> int | None:
    """How many periods the goal has from its start to its end; None where it runs on."""
    if core.end is None:
        return None
    run = progress(core._replace(rolling=False), Log([], []), on=clock.today(request.user)).run
    return run.periods if run else None


@login_required
@require_http_methods(["GET", "POST"])
def page(request: Request, id: uuid.UUID) -> HttpResponse:
    """Say how the goal is counted, from today on; the past keeps the counting that it had."""
    goal = access.goal(request, id, "own")
    version = queries.newest(goal)
    core = queries.core_goal_of(version.fields)
    if core.kind not in KINDS:
        raise Http404
    form = CountingForm(
        request.POST or None,
        initial=shown(version, core),
        core=core,
        periods=periods_of(core, request),
    )
    status = 200
    if request.method == "POST" and form.is_valid():
        _row, problems = services.change_goal(
            goal=goal,
            user=request.user,
            based_on=form.cleaned_data["based_on"],
            reason=form.cleaned_data["reason"],
            fields=counted(form, version),
        )
        if not problems:
            return to_goal(goal)
        status = refused(form, problems)
    context = {"goal": goal, "version": version, "form": form, "nav": "goals"}
    return render(request, "goals/counting.html", context, status=status)
