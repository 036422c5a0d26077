"""Pages that change a goal: its versions, rests, end and dismissed findings."""

import uuid
from collections.abc import Callable, Mapping
from itertools import chain
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from smarta.core import acceptance
from smarta.core.coach import followed, restated
from smarta.core.goal import Goal as CoreGoal
from smarta.core.goal import goal_to_json
from smarta.web import access, clock
from smarta.web.access import Request
from smarta.web.accounts import audit
from smarta.web.goals import queries, services
from smarta.web.goals.disputes import dispute
from smarta.web.goals.models import Goal, GoalVersion
from smarta.web.goals.people_forms import ChangeForm, EndForm, ExcuseForm, PauseForm
from smarta.web.goals.people_views import tell, to_goal
from smarta.web.paging import paged
from smarta.web.replies import refused

EVENTS_A_PAGE = 100


@login_required
@require_http_methods(["GET", "POST"])
def change(request: Request, id: uuid.UUID) -> HttpResponse:
    """The next version of a goal. A form that rests on an older version is shown beside the newer
    one and overwrites nothing."""
    goal = access.goal(request, id, "own")
    version = queries.newest(goal)
    form = ChangeForm(request.POST or None, initial=shown(version, clock.today(request.user)))
    status = 200
    if request.method == "POST" and form.is_valid():
        _version, problems = services.change_goal(
            goal=goal, user=request.user, **wanted(form, version)
        )
        if not problems:
            return to_goal(goal)
        status = refused(form, problems)
    context = {"goal": goal, "version": version, "form": form, "nav": "goals"}
    if status == 409:
        context["theirs"] = theirs(goal, form)
        form.data = {**form.data.dict(), "based_on": str(version.number)}  # type: ignore[attr-defined]
    return render(request, "goals/change.html", context, status=status)


def shown(version: GoalVersion, today: Any) -> dict[str, Any]:
    """The form as it opens: the goal as it stands."""
    return {
        "based_on": version.number,
        "statement": version.statement,
        "value": queries.plain(version.amount),
        "unit": version.unit,
        "start": version.start,
        "end": version.end,
        "valid_from": max(today, version.valid_from),
    }


def wanted(form: ChangeForm, version: GoalVersion) -> dict[str, Any]:
    """What the service takes: the goal's fields with what the form changes.

    The sentence and the fields say the same: a figure or a date that is changed is written into a
    sentence that was left alone, and what an edit of the sentence changes, the fields follow.
    """
    data = form.cleaned_data
    fields = changed(data, version)
    statement = data["statement"]
    if statement.strip() == version.statement.strip():
        statement = rewritten(data, version)
    else:
        said = followed(version.statement, statement, on=data["valid_from"])
        kept = {name for name, value in fields.items() if value != version.fields.get(name)}
        told = goal_to_json(CoreGoal("rate", **said))
        fields |= {name: told[name] for name in said if name not in kept}
    return {
        "based_on": data["based_on"],
        "statement": statement,
        "reason": data["reason"],
        "valid_from": data["valid_from"],
        "fields": fields,
    }


def changed(data: Mapping[str, Any], version: GoalVersion) -> dict[str, Any]:
    """The version's fields with the form's."""
    fields = dict(version.fields)
    if data["value"] is not None:
        quantity = {**(fields.get("quantity") or {}), "value": queries.plain(data["value"])}
        fields["quantity"] = {**quantity, "unit": data["unit"] or quantity.get("unit")}
    for end in ("start", "end"):
        fields[end] = data[end].isoformat() if data[end] else None
    return fields


def rewritten(data: Mapping[str, Any], version: GoalVersion) -> str:
    """The sentence with the form's amount and dates where they are new."""
    return restated(
        version.statement,
        on=data["valid_from"],
        value=data["value"] if data["value"] != version.amount else None,
        start=data["start"] if data["start"] != version.start else None,
        end=data["end"] if data["end"] != version.end else None,
    )


def theirs(goal: Goal, form: ChangeForm) -> tuple[acceptance.Change, ...]:
    """What somebody else has changed since the form was opened."""
    terms = queries.terms(goal)
    old = terms.get(form.cleaned_data["based_on"], terms[1])
    return acceptance.material_changes(old[1], terms[goal.current][1])


@login_required
@require_http_methods(["GET"])
def history(request: Request, id: uuid.UUID) -> HttpResponse:
    """Who did what to the goal; its owner's page."""
    goal = access.goal(request, id, "own")
    events = paged(request, audit.of_subject(goal.space_id, goal.pk), EVENTS_A_PAGE)
    context = {"goal": goal, "version": queries.newest(goal), "events": events, "nav": "goals"}
    return render(request, "goals/log.html", context)


def deed(
    service: Callable[..., Any], form: type[forms.Form] = forms.Form
) -> Callable[..., HttpResponse]:
    """A page that only does something: the owner's form goes to one service, and the goal's own
    page answers with what came of it."""

    @login_required
    @require_POST
    def done(request: Request, id: uuid.UUID) -> HttpResponse:
        goal = access.goal(request, id, "own")
        sent = form(request.POST)
        if sent.is_valid():
            _done, problems = service(goal=goal, user=request.user, **sent.cleaned_data)
            tell(request, problems)
        for mistake in dict.fromkeys(map(str, chain.from_iterable(sent.errors.values()))):
            messages.error(request, mistake)
        return to_goal(goal)

    return done


pause = deed(services.pause, PauseForm)
resume = deed(services.resume)
excuse = deed(services.excuse, ExcuseForm)
end = deed(services.end_goal, EndForm)
reopen = deed(services.reopen_goal)


@login_required
@require_POST
def drop_excuse(request: Request, id: uuid.UUID, row: int) -> HttpResponse:
    goal = access.goal(request, id, "own")
    _row, problems = services.drop_exemption(goal=goal, exemption_id=row, user=request.user)
    if problems:
        raise Http404
    return to_goal(goal)


@login_required
@require_http_methods(["GET", "POST"])
def delete(request: Request, id: uuid.UUID) -> HttpResponse:
    """Delete a goal for good: a page says what goes, and its button does it."""
    goal = access.goal(request, id, "own")
    if request.method == "POST":
        services.drop_goal(goal=goal, user=request.user)
        messages.success(request, _("The goal is deleted."))
        return redirect("/")
    context = {"goal": goal, "version": queries.newest(goal), "nav": "goals"}
    return render(request, "goals/delete.html", context)


@login_required
@require_POST
def finding(request: Request, id: uuid.UUID) -> HttpResponse:
    """Set a rule's finding aside with a reason, or bring it back (`do`: dismiss or restore)."""
    goal = access.goal(request, id, "own")
    rule, reason = dispute(request)
    if reason is None:
        services.restore_finding(goal=goal, rule=rule)
    else:
        services.dismiss_finding(goal=goal, user=request.user, rule=rule, reason=reason)
    return to_goal(goal)
