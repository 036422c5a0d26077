"""A goal's page, and what is changed on it."""

import uuid
from datetime import date
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from smarta.core.assessment import assess
from smarta.web import access, clock
from smarta.web.goals import queries, saying
from smarta.web.goals.models import Goal, GoalVersion
from smarta.web.goals.persons import history, people_shown
from smarta.web.goals.views.steps import language_of
from smarta.web.planning import queries as planning
from smarta.web.tracking import pages
from smarta.web.tracking import queries as tracking
from smarta.web.tracking.forms import LogForm
from smarta.web.tracking.showing import Reader


@login_required
def page(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """Where the goal stands, what is due, its periods, its people, its plan and its history."""
    goal = access.goal(request, id)
    return render(request, "goals/goal.html", context(request, goal))


def reader_of(request: HttpRequest) -> Reader:
    return Reader(language_of(request), clock.today(request.user))


def context(request: HttpRequest, goal: Goal, **more: Any) -> dict[str, Any]:
    """Everything on the goal's page; a fixed number of queries."""
    reader = reader_of(request)
    rows = queries.versions(goal)
    now = rows[-1]
    exemptions = list(goal.exemptions.filter(space=goal.space_id).order_by("start"))
    core = queries.core_goal(goal, rows, exemptions)
    log = tracking.series(goal, until=reader.on, with_of=core.aggregate == "ratio")
    involved = queries.people(goal, rows)
    shown = pages.shown(core, log, reader, skip=skipped(request))
    unit = now.unit or _("value")
    return {
        "nav": "goals",
        "goal": goal,
        "version": now,
        "core": core.on(reader.on),
        "reader": reader,
        "shown": ended(goal, shown),
        "verdicts": verdicts(now, involved, reader),
        "people": people_shown(goal, involved, reader),
        "mine": place_of(request, involved),
        "meaning": queries.definition_in_force(goal, now),
        "plan": plan(goal, reader.on),
        "history": history(goal, rows, exemptions, reader),
        "entries": tracking.latest(goal, 12),
        "may_own": access.may(request.user, goal, "own"),
        "may_log": access.may(request.user, goal, "log") and not goal.outcome,
        "log_form": LogForm(unit=unit, day=reader.on, ratio=core.aggregate == "ratio"),
        "paused": any(e.kind == "pause" and e.end is None for e in exemptions),
        **more,
    }


def skipped(request: HttpRequest) -> int:
    """How many of the newest periods the reader has paged past."""
    given = request.GET.get("skip", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 6 else 0


def ended(goal: Goal, shown: pages.Shown) -> pages.Shown:
    """A goal that a person has ended stands as they ended it."""
    if goal.outcome in ("reached", "missed"):
        return shown._replace(status=goal.outcome)
    return shown


def verdicts(version: GoalVersion, involved: queries.People, reader: Reader) -> dict[str, str]:
    """The five letters of the goal as it is kept; A is what people have said to it."""
    assessment = assess(
        version.statement, on=reader.on, answers=answers(version), message_language=reader.language
    )
    found = saying.verdicts(assessment)
    said = [person.standing.state for person in involved.persons]
    if involved.agreed:
        found["A"] = "met"
    elif any(state in ("accepted", "accepted_if", "countered") for state in said):
        found["A"] = "partly"
    return found


def answers(version: GoalVersion) -> dict[str, Any]:
    return {key: value for key, value in version.parts.items() if value not in (None, "", "later")}


def place_of(request: HttpRequest, involved: queries.People) -> queries.Person | None:
    """The reader's own place among the people of the goal."""
    for person in involved.persons:
        if person.involvement and person.involvement.user_id == request.user.pk:
            return person
    return None


def plan(goal: Goal, on: date) -> list[dict[str, Any]]:
    return [
        {
            "item": item,
            "row": item.activity,
            "done": item.is_done(on),
            "due": item.is_due(on),
            "times": len(item.ticked),
        }
        for item in planning.plan(goal, on=on)
    ]
