"""What the pages about a goal's plan answer: adding, ticking, putting away."""

import uuid
from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from smarta.web import access, clock, words
from smarta.web.access import Request
from smarta.web.accounts.models import User
from smarta.web.goals.models import Goal
from smarta.web.planning import queries, services
from smarta.web.planning.models import Activity
from smarta.web.replies import back, refused, tell

EVERY = {
    "": None,
    **{unit: {"unit": unit, "every": 1} for unit in ("day", "weekday", "week", "month")},
}


def grade(label: Any, names: Mapping[int, Any]) -> forms.TypedChoiceField:
    """A field for one of a few steps, or none."""
    choices = [("", "–"), *((str(step), name) for step, name in names.items())]
    return forms.TypedChoiceField(
        label=label, required=False, coerce=int, empty_value=None, choices=choices
    )


class ActivityForm(forms.Form):
    """Something to do: once on a day, again and again, or when something happens."""

    text = forms.CharField(label=gettext_lazy("What is to be done"), max_length=2000)
    trigger = forms.CharField(
        label=gettext_lazy("If something happens first (may be left empty)"),
        required=False,
        max_length=2000,
    )
    every = forms.ChoiceField(
        label=gettext_lazy("How often"),
        required=False,
        choices=[
            ("", gettext_lazy("once")),
            ("day", gettext_lazy("every day")),
            ("weekday", gettext_lazy("every working day")),
            ("week", gettext_lazy("every week")),
            ("month", gettext_lazy("every month")),
        ],
    )
    day = forms.DateField(
        label=gettext_lazy("On the day"),
        required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date", "class": "w-date"}),
    )

    effect = grade(gettext_lazy("Effect on the goal"), words.EFFECT)
    effort = grade(gettext_lazy("Effort it takes"), words.EFFORT)
    assignee = forms.ModelChoiceField(
        label=gettext_lazy("Who does it"), queryset=User.objects.none(), required=False
    )

    def __init__(self, *args: Any, goal: Goal, **more: Any) -> None:
        super().__init__(*args, **more)
        field = self.fields["assignee"]
        field.queryset = queries.doers(goal)  # type: ignore[attr-defined]
        field.empty_label = str(goal.owner)  # type: ignore[attr-defined]

    def said(self, kept: str = "activity") -> dict[str, Any]:
        """What the service takes; a milestone that is changed stays one."""
        data = self.cleaned_data
        kind = "plan" if data["trigger"].strip() else "activity" if kept == "plan" else kept
        cadence = EVERY[data["every"]]
        day = data["day"] if cadence is None else None
        return {
            "kind": kind,
            "trigger": data["trigger"],
            "text": data["text"],
            "cadence": cadence if kind == "activity" else None,
            "day": day,
            "effect": data["effect"],
            "effort": data["effort"],
            "assignee": data["assignee"],
        }


def shown(row: Activity) -> dict[str, Any]:
    """The form as it opens: the activity as it stands."""
    names = ("trigger", "text", "day", "effect", "effort", "assignee")
    every = (row.cadence or {}).get("unit", "")
    return {name: getattr(row, name) for name in names} | {"every": every}


@login_required
@require_POST
def add(request: Request, id: uuid.UUID) -> HttpResponse:
    goal = access.goal(request, id, "own")
    form = ActivityForm(request.POST, goal=goal)
    if not form.is_valid():
        messages.error(request, _("Write what is to be done."))
        return redirect("goal", id=id)
    _row, problems = services.add_activity(goal=goal, user=request.user, **form.said())
    tell(request, problems)
    return redirect("goal", id=id)


@login_required
@require_http_methods(["GET", "POST"])
def change(request: Request, id: uuid.UUID, activity: uuid.UUID) -> HttpResponse:
    """Say an activity better, give it another day, or to somebody else."""
    row = access.activity(request, id, activity)
    form = ActivityForm(request.POST or None, goal=row.goal, initial=shown(row))
    status = 200
    if request.method == "POST" and form.is_valid():
        sent = request.POST.get("based_on", "")
        _row, problems = services.change_activity(
            activity=row,
            user=request.user,
            based_on=int(sent) if sent.isascii() and sent.isdigit() else None,
            **form.said(row.kind),
        )
        if not problems:
            return redirect("goal", id=id)
        status = refused(form, problems)
    context = {"goal": row.goal, "row": row, "form": form, "nav": "goals"}
    return render(request, "goals/activity_form.html", context, status=status)


@login_required
@require_POST
def tick(request: Request, id: uuid.UUID, activity: uuid.UUID) -> HttpResponse:
    """Done today, or not after all."""
    row = access.activity(request, id, activity, "log")
    day = clock.today(request.user)
    if request.POST.get("done"):
        services.tick(activity=row, user=request.user, day=day)
    else:
        services.untick(activity=row, user=request.user, day=day)
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponse(status=204)
    return back(request, row.goal)


@login_required
@require_POST
def drop(request: Request, id: uuid.UUID, activity: uuid.UUID) -> HttpResponse:
    row = access.activity(request, id, activity)
    services.drop_activity(activity=row, user=request.user)
    undo = reverse("take_up_activity", args=[id, activity])
    messages.success(request, _("Put away."), extra_tags=f"undo:{undo}")
    return redirect("goal", id=id)


@login_required
@require_POST
def take_up(request: Request, id: uuid.UUID, activity: uuid.UUID) -> HttpResponse:
    """Undo a putting away."""
    row = access.activity(request, id, activity)
    services.take_up_activity(activity=row, user=request.user)
    return redirect("goal", id=id)
