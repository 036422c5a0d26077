"""What the pages about a goal's plan answer: adding, ticking, putting away."""

import uuid
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from smarta.web import access, clock
from smarta.web.access import Request
from smarta.web.planning import services
from smarta.web.replies import back, tell

EVERY = {
    "": None,
    **{unit: {"unit": unit, "every": 1} for unit in ("day", "weekday", "week", "month")},
}


class ActivityForm(forms.Form):
    """Something to do: once on a day, again and again, or when something happens."""

    trigger = forms.CharField(label=gettext_lazy("If"), required=False, max_length=2000)
    text = forms.CharField(label=gettext_lazy("What is to be done"), max_length=2000)
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

    def said(self) -> dict[str, Any]:
        data = self.cleaned_data
        kind = "plan" if data["trigger"].strip() else "activity"
        cadence = EVERY[data["every"]]
        day = data["day"] if cadence is None else None
        return {
            "kind": kind,
            "trigger": data["trigger"],
            "text": data["text"],
            "cadence": cadence if kind == "activity" else None,
            "day": day,
        }


@login_required
@require_POST
def add(request: Request, id: uuid.UUID) -> HttpResponse:
    goal = access.goal(request, id, "own")
    form = ActivityForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Write what is to be done."))
        return redirect("goal", id=id)
    _row, problems = services.add_activity(goal=goal, user=request.user, **form.said())
    tell(request, problems)
    return redirect("goal", id=id)


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
