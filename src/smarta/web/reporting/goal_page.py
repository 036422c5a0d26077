"""A goal's page, and what is changed on it."""

import uuid
from datetime import date
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from smarta.core.assessment import Assessment, assess
from smarta.core.coach import apply
from smarta.core.coach.relevance import is_measured
from smarta.core.entries import ADDITIVE
from smarta.core.goal import Goal as CoreGoal
from smarta.core.plan.milestones import asked_by
from smarta.web import access
from smarta.web.access import Request
from smarta.web.accounts.queries import teammates
from smarta.web.goals import queries, saying
from smarta.web.goals.models import Goal, GoalVersion
from smarta.web.goals.persons import history, people_shown
from smarta.web.paging import paged
from smarta.web.planning import findings, funnel
from smarta.web.planning import queries as planning
from smarta.web.planning.models import Activity
from smarta.web.planning.queries import Item
from smarta.web.planning.views import ActivityForm
from smarta.web.reader import Reader, reader_of
from smarta.web.reporting import direction
from smarta.web.reporting.queries import GoalPage, ended_on, goal_page
from smarta.web.tracking import pages, showing
from smarta.web.tracking.forms import LogForm
from smarta.web.tracking.views import typed

HAPPENINGS_A_PAGE = 20


@login_required
def page(request: Request, id: uuid.UUID) -> HttpResponse:
    """Where the goal stands, what is due, its periods, its people, its plan and its history."""
    goal = access.goal(request, id)
    return render(request, "goals/goal.html", context(request, goal))


def context(request: Request, goal: Goal, **more: Any) -> dict[str, Any]:
    """Everything on the goal's page; a fixed number of queries."""
    reader = reader_of(request)
    page = goal_page(goal, on=reader.on)
    ratio = page.core.on(reader.on).aggregate == "ratio"
    measured = pages.shown(page.core, page.log, page.progress, reader, skip=skipped(request))
    found = measured.found
    assessment = judged(page, reader)
    may_log = access.may(request.user, goal, "log")
    return {
        "nav": "goals",
        "page": page,
        "goal": goal,
        "version": page.version,
        "core": page.core.on(reader.on),
        "reader": reader,
        "shown": ended(goal, drawn(page, measured, reader.on), reader),
        "verdicts": verdicts(assessment, page.people),
        "clearer": findings.found(assessment, reader.language),
        "set_aside": findings.set_aside(page.dismissed, reader.language),
        "judge_at": reverse("finding", args=[goal.pk]),
        "people": people_shown(goal, page.people, reader),
        "mine": place_of(request, page.people),
        "meaning": page.definition,
        **direction.shown(request, page, reader),
        **funnel.on_goal(goal, page.core.on(reader.on), page.log, page.progress, on=reader.on),
        "plan": plan(page.plan, page.core, reader, locked=not may_log),
        "worked": worked_out(page, reader),
        "adding": ActivityForm(goal=goal),
        "history": paged(
            request,
            history(goal, page.versions, page.exemptions, reader),
            HAPPENINGS_A_PAGE,
            "history",
        ),
        "entries": page.latest[: 8 if measured.days else 4],
        "may_own": access.may(request.user, goal, "own"),
        "may_log": may_log and not goal.outcome,
        "asks_today": asks_today(page, reader.on),
        "is_measured": page.core.on(reader.on).kind != "open" or bool(page.latest),
        "form": LogForm(day=reader.on, ratio=ratio, initial=again(request, goal)),
        "other": LogForm(day=last_day(page, reader.on), ratio=ratio, auto_id="other_%s"),
        "choices": showing.choices(page.core.on(reader.on), found, reader),
        "levels": showing.levels_of(page.version, reader.on),
        "parts": parts_of(page, reader),
        "teams": teams(request, goal),
        "takers": takers(request, page.people),
        "mates": mates(request, page),
        "meaning_sentences": saying.meaning(page.definition),
        "lacks_meaning": lacks_meaning(page),
        "has_line": has_line(page.core.on(reader.on)),
        **more,
    }


def lacks_meaning(page: GoalPage) -> bool:
    """Whether what counts could be said and is not; a krona or an hour is the same to everybody."""
    version = page.version
    if page.definition or version.kind == "level" or not version.unit:
        return False
    return not is_measured(version.unit)


def has_line(core: CoreGoal) -> bool:
    """Whether a line leads to the goal: one amount, from a day to a day. Periods have none."""
    once = core.kind in ("total", "level") and core.cadence is None
    return bool(once and core.start and core.end and core.quantity)


def last_day(page: GoalPage, on: date) -> date:
    """The latest day that a value can count for: `on`, or the goal's end where it has passed."""
    end = page.core.on(on).end
    return min(on, end) if end else on


def asks_today(page: GoalPage, on: date) -> bool:
    """Whether a value of today's can count: not before the start (but of a level, which may stand
    anywhere then) nor after the end, nor once a deed is done."""
    core = page.core.on(on)
    done = core.kind == "done" and page.progress.status == "reached"
    early = core.kind != "level" and core.start is not None and on < core.start
    return not done and not early and last_day(page, on) == on


def mates(request: Request, page: Any) -> list[Any]:
    """Who is in a team with the owner and has not been asked yet."""
    if page.goal.owner_id != request.user.pk or page.goal.outcome:
        return []
    asked = {one.involvement.user_id for one in page.people.persons if one.involvement}
    return [one for one in teammates(request.user) if one.pk not in asked]


def takers(request: HttpRequest, involved: queries.People) -> list[dict[str, Any]]:
    """Who could take the goal over: the involved who have an account."""
    rows = [one.involvement for one in involved.persons if one.involvement]
    return [
        {"id": row.pk, "name": str(row)}
        for row in rows
        if row.user_id and row.user_id != request.user.pk
    ]


@login_required
def sheet(request: Request, id: uuid.UUID) -> HttpResponse:
    """The goal on one page to print and sign."""
    goal = access.goal(request, id)
    shown = context(request, goal)
    version, begun = shown["version"], shown["page"].versions[0].valid_from
    made = apply(version.statement, answers(version), on=begun)
    # What is planned stands in the plan, with the days that hold now.
    unplanned = made._replace(parts=made.parts._replace(plans=(), stages=(), first=""))
    rows = [one["row"] for one in shown["plan"]]
    more = {
        "sheet": unplanned.sheet,
        "plans": [row for row in rows if row.kind == "plan"],
        "dated": [row for row in rows if row.kind != "plan" and row.day],
    }
    return render(request, "goals/sheet.html", shown | more)


def teams(request: HttpRequest, goal: Goal) -> list[dict[str, Any]]:
    """The person's teams, and whether each may see the goal."""
    if goal.owner_id != request.user.pk:
        return []
    shared = set(goal.shares.filter(space=goal.space_id).values_list("team", flat=True))
    return [{"team": team, "shared": team.pk in shared} for team in access.teams_of(request.user)]


def parts_of(page: GoalPage, reader: Reader) -> list[showing.PartShown]:
    """A total by its months: what each is to bring, what came, and what is left of the whole."""
    core = page.core.on(reader.on)
    return showing.parts(core, page.log, reader)


def again(request: HttpRequest, goal: Goal) -> dict[str, str]:
    """The value that could not be read when it was sent."""
    value = typed(request).get(str(goal.pk))
    return {"value": value} if value else {}


def skipped(request: HttpRequest) -> int:
    """How many of the newest periods the reader has paged past."""
    given = request.GET.get("skip", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 6 else 0


def drawn(page: GoalPage, shown: pages.Shown, on: date) -> pages.Shown:
    """Without values and without an end there is nothing to draw."""
    if page.latest or page.core.on(on).end or page.core.on(on).cadence:
        return shown
    return shown._replace(picture=None)


def ended(goal: Goal, shown: pages.Shown, reader: Reader) -> pages.Shown:
    """A goal that a person has ended stands as they ended it, and asks for nothing more."""
    if not goal.outcome:
        return shown
    stand, picture = shown.stand, shown.picture
    if goal.ended_on and shown.status not in ("reached", "missed"):
        stand = ended_on(goal.ended_on, reader)
    if picture:
        picture = picture._replace(caption=picture.caption.replace(shown.stand, stand))
    status = shown.status if goal.outcome == "dropped" else goal.outcome
    return shown._replace(status=status, stand=stand, picture=picture, days=[])


def judged(page: GoalPage, reader: Reader) -> Assessment:
    """The goal's sentence with its answers, without the findings that were set aside."""
    return assess(
        page.version.statement,
        on=reader.on,
        answers=answers(page.version),
        message_language=reader.language,
        dismissed=tuple(page.dismissed),
    )


def verdicts(assessment: Assessment, involved: queries.People) -> dict[str, str]:
    """The five letters of the goal as it is kept; A is what people have said to it."""
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


def worked_out(page: GoalPage, reader: Reader) -> str:
    """Whether the activities were done and the result came; nothing before one has come due, nor
    before the goal has begun."""
    if page.progress.status == "not_started" and not page.goal.outcome:
        return ""
    found = planning.worked(page.plan, page.goal.outcome or page.progress.status, reader.on)
    return found.message(reader.language) if found.asked else ""


def plan(
    items: list[Item], core: CoreGoal, reader: Reader, *, locked: bool
) -> list[dict[str, Any]]:
    """The plan's rows with whether each is done, how often it was, and whether one may tick it."""
    return [
        {
            "row": item.activity,
            "done": item.is_done(reader.on),
            "due": item.is_due(reader.on),
            "times": len(item.ticked),
            "asks": asks_by(core, item.activity, reader),
            "locked": locked,
        }
        for item in items
    ]


def asks_by(core: CoreGoal, row: Activity, reader: Reader) -> str:
    """What the goal asks for by a milestone's day, where its values add up."""
    now = core.on(reader.on)
    start, quantity = core.start, now.quantity
    if row.kind != "milestone" or row.day is None or start is None or quantity is None:
        return ""
    adds_up = now.kind in ("rate", "total") and now.aggregate in ADDITIVE
    if not adds_up or quantity.comparison != "at_least":
        return ""
    asked = asked_by(row.day, quantity.value, start=start, end=now.end, cadence=now.cadence)
    return showing.amount(round(asked), now, reader) if asked else ""
