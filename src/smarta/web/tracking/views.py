"""What the pages about what happened answer: logging, correcting, reading files in, today."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from smarta.web import access, clock, formats
from smarta.web.access import Request
from smarta.web.goals import queries as goals
from smarta.web.goals.models import Goal
from smarta.web.paging import paged
from smarta.web.reader import language_of
from smarta.web.replies import back, refused, tell
from smarta.web.tracking import queries, services
from smarta.web.tracking.forms import CorrectForm, LogForm

VALUES_A_PAGE, FILES_A_PAGE = 100, 20
TYPED = "typed"
"""The key of the session under which a value that could not be read waits for its field."""


def typed(request: HttpRequest) -> dict[str, str]:
    """What could not be read a moment ago, by the goal's id; it is shown once."""
    found: dict[str, str] = request.session.pop(TYPED, {})
    return found


def is_ratio(goal: Goal) -> bool:
    return bool(goals.newest(goal).fields.get("aggregate") == "ratio")


@login_required
@require_POST
def log(request: Request, id: uuid.UUID) -> HttpResponse:
    """One value. The note that answers it can undo it."""
    goal = access.goal(request, id, "log")
    today = clock.today(request.user)
    form = LogForm(request.POST, day=today, ratio=is_ratio(goal))
    if not form.is_valid():
        for errors in form.errors.values():
            messages.error(request, " ".join(map(str, errors)))
        keep_typing(request, goal)
        return back(request, goal)
    data = form.cleaned_data
    entry, problems = services.log_entry(
        goal=goal,
        user=request.user,
        value=data["value"],
        of=data.get("of"),
        day=data["day"],
        note=data["note"],
        key=data["key"],
    )
    tell(request, problems)
    if entry is not None:
        messages.success(request, logged(request, entry), extra_tags=f"undo:{undo_of(entry)}")
    else:
        keep_typing(request, goal)
    return back(request, goal)


def keep_typing(request: HttpRequest, goal: Goal) -> None:
    """What was typed goes back into the field, so that nothing is lost."""
    request.session[TYPED] = {str(goal.pk): request.POST.get("value", "")[:40]}


def undo_of(entry: Any) -> str:
    return reverse("withdraw", args=[entry.goal_id, entry.number])


def logged(request: HttpRequest, entry: Any) -> str:
    language = language_of()
    value = formats.number(entry.value, language)
    if entry.day == clock.today(request.user):
        return _("%(value)s logged for today.") % {"value": value}
    day = formats.near_date(entry.day, language, on=clock.today(request.user))
    return _("%(value)s logged for %(date)s.") % {"value": value, "date": day}


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: Request, id: uuid.UUID, number: int) -> HttpResponse:
    """Say a value better. What was said before stays readable below."""
    to: access.To = "own" if request.method == "POST" else "see"
    entry = access.entry(request, id, number, to)
    initial = {
        "value": formats.plain(entry.value, language_of()),
        "of": formats.plain(entry.of, language_of()),
        "day": entry.day,
        "note": entry.note,
    }
    form = CorrectForm(request.POST or None, initial=initial, ratio=is_ratio(entry.goal))
    status = 200
    if request.method == "POST" and form.is_valid():
        row, problems = services.correct_entry(entry=entry, user=request.user, **form.cleaned_data)
        if row is not None:
            messages.success(request, _("Corrected."))
            return redirect("goal", id=id)
        status = refused(form, problems)
    context = {
        "nav": "goals",
        "goal": entry.goal,
        "version": goals.newest(entry.goal),
        "entry": entry,
        "form": form,
        "history": queries.history(entry),
    }
    return render(request, "tracking/entry.html", context, status=status)


@login_required
@require_POST
def withdraw(request: Request, id: uuid.UUID, number: int) -> HttpResponse:
    """Take a value back; that, too, can be undone."""
    entry = access.entry(request, id, number, "own")
    row, problems = services.withdraw_entry(entry=entry, user=request.user)
    tell(request, problems)
    if row is not None:
        value = formats.number(entry.value, language_of())
        undo = reverse("restore", args=[id, row.number])
        text = _("%(value)s taken back.") % {"value": value}
        messages.success(request, text, extra_tags=f"undo:{undo}")
    return back(request, entry.goal)


@login_required
@require_POST
def restore(request: Request, id: uuid.UUID, number: int) -> HttpResponse:
    """Undo a withdrawal."""
    entry = access.entry(request, id, number, "own")
    _row, problems = services.restore_entry(entry=entry, user=request.user)
    tell(request, problems)
    if not problems:
        messages.success(request, _("It counts again."))
    return back(request, entry.goal)


@login_required
def entries(request: Request, id: uuid.UUID) -> HttpResponse:
    """Every value that counts, the newest first, and the files that were read in."""
    goal = access.goal(request, id)
    rows = queries.live(goal).select_related("who").order_by("-day", "-seq")
    context = {
        "nav": "goals",
        "goal": goal,
        "version": goals.newest(goal),
        "entries": paged(request, rows, VALUES_A_PAGE),
        "batches": paged(request, queries.batches(goal), FILES_A_PAGE, "files"),
        "may_own": access.may(request.user, goal, "own"),
    }
    return render(request, "tracking/entries.html", context)
