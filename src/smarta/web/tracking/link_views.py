"""Logging by a link: a page with one field that needs no signing in, and the links of a goal."""

import uuid
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from smarta.web import access, clock
from smarta.web.access import Request
from smarta.web.goals import queries as goals
from smarta.web.goals.models import Goal
from smarta.web.limits import limited
from smarta.web.replies import refused, tell
from smarta.web.tracking import services
from smarta.web.tracking.forms import LogForm
from smarta.web.tracking.models import Entry, LogLink
from smarta.web.tracking.showing import levels_of
from smarta.web.tracking.views import logged

BY_LINK = "link"
"""The source of what was logged through a link."""


class LinkForm(forms.Form):
    name = forms.CharField(
        label=gettext_lazy("What it is for"),
        help_text=gettext_lazy("The phone’s home screen, the whiteboard’s code, a shortcut …"),
        max_length=80,
    )


@login_required
@require_http_methods(["GET", "POST"])
@limited("invite", methods=("POST",))
def links(request: Request, id: uuid.UUID) -> HttpResponse:
    """The links by which one logs for this goal; a new one is shown once."""
    goal = access.goal(request, id, "log")
    form, link = LinkForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        made, problems = services.make_log_link(
            goal=goal, user=request.user, name=form.cleaned_data["name"]
        )
        tell(request, problems)
        if made is not None:
            link = request.build_absolute_uri(reverse("log_by_link", args=[made[1]]))
            form = LinkForm()
    context = {
        "goal": goal,
        "version": goals.newest(goal),
        "links": own_links(request, goal),
        "form": form,
        "link": link,
        "nav": "goals",
    }
    response = render(request, "tracking/links.html", context)
    response["Cache-Control"] = "no-store"
    return response


def own_links(request: Request, goal: Goal) -> QuerySet[LogLink]:
    """The goal's links: all of them for its owner, for others their own."""
    rows = LogLink.objects.filter(space=goal.space_id, goal=goal).select_related("made_by")
    if goal.owner_id != request.user.pk:
        rows = rows.filter(made_by=request.user)
    return rows.order_by("made_at")


@login_required
@require_POST
def drop(request: Request, id: uuid.UUID, link: int) -> HttpResponse:
    goal = access.goal(request, id, "log")
    row = own_links(request, goal).filter(pk=link).first()
    if row is None:
        raise Http404
    services.drop_log_link(link=row, user=request.user)
    return redirect("log_links", id=id)


# Without signing in -------------------------------------------------------------------------------


@require_http_methods(["GET", "POST"])
@limited("link")
def log(request: HttpRequest, secret: str) -> HttpResponse:
    """One value. A `value` in the address stands in the field already."""
    link = services.log_link(secret)
    if link is None or not access.may(link.made_by, link.goal, "log"):
        return render(request, "goals/link_gone.html", status=404)
    version, today = goals.newest(link.goal), clock.today(link.made_by)
    ratio = version.fields.get("aggregate") == "ratio"
    initial = {"value": request.GET.get("value", "")[:40]}
    form = LogForm(request.POST or None, day=today, ratio=ratio, initial=initial)
    said, entry = "", None
    if request.method == "POST" and "take_back" in request.POST:
        said = taken_back(link, request.POST["take_back"])
    elif request.method == "POST" and form.is_valid():
        entry = kept(link, form)
        said = logged(request, entry) if entry else ""
    if said:
        form = LogForm(day=today, ratio=ratio)
    context = {
        "form": form,
        "version": version,
        "core": goals.core_goal_of(version.fields),
        "meaning": goals.definition_in_force(link.goal, version),
        "levels": levels_of(version, today),
        "said": said,
        "entry": entry,
        "today": today,
    }
    status = 422 if form.is_bound else 200
    return render(request, "tracking/log_link.html", context, status=status)


def kept(link: LogLink, form: LogForm) -> Entry | None:
    """The value as it was kept; what was wrong with it stands at the form."""
    data: dict[str, Any] = form.cleaned_data
    names = ("value", "day", "note", "key")
    entry, problems = services.log_entry(
        goal=link.goal,
        user=link.made_by,
        of=data.get("of"),
        source=BY_LINK,
        **{name: data[name] for name in names},
    )
    if problems:
        refused(form, problems)
    if entry is not None:
        services.note_use(link=link)
    return entry


def taken_back(link: LogLink, number: str) -> str:
    """Undo what was just logged: a value that came by a link, today."""
    wanted = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0
    rows = Entry.objects.filter(space=link.space_id, goal=link.goal_id, number=wanted, live=True)
    entry = rows.filter(source=BY_LINK, who=link.made_by).select_related("goal").first()
    if entry is None or clock.day_of(entry.made_at) != clock.day_of(clock.now()):
        raise Http404
    services.withdraw_entry(entry=entry, user=link.made_by)
    return _("Taken back.")
