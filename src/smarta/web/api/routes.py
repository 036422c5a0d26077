"""The routes of the API. Each takes its objects from `access` and makes one service call."""

import uuid
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI, Status
from ninja.errors import AuthenticationError, ValidationError

from smarta.core.assessment import assess
from smarta.core.entries import Entry as CoreEntry
from smarta.core.progress import progress as progress_of
from smarta.web import access, clock
from smarta.web.access import Request
from smarta.web.api import schemas as s
from smarta.web.api.auth import Browser, Key
from smarta.web.goals import queries as goal_queries
from smarta.web.goals import services as goals
from smarta.web.goals.models import Goal, GoalVersion
from smarta.web.limits import over
from smarta.web.planning import queries as planning_queries
from smarta.web.planning import services as planning
from smarta.web.reader import language_of
from smarta.web.tracking import caches
from smarta.web.tracking import queries as tracking_queries
from smarta.web.tracking import services as tracking
from smarta.web.tracking.models import Entry

api = NinjaAPI(
    title="Smarta",
    version="1",
    description="Goals, their entries and where they stand. Keys are made under Settings.",
    auth=[Key(), Browser()],
    docs_decorator=login_required,
    urls_namespace="api",
)

USUAL: dict[Any, Any] = {401: s.Text, 404: s.Text, 422: s.Problems, 429: s.Text}
"""What any route may answer besides its own."""
OWN: dict[Any, Any] = {**USUAL, 403: s.Text}
CHANGING: dict[Any, Any] = {**OWN, 409: s.Problems}
PAGE = 500


# Answers that hold for all routes ---------------------------------------------------------------


class Mistaken(Exception):  # noqa: N818 (it carries a person's mistakes to the answer)
    def __init__(self, problems: Any) -> None:
        super().__init__("problems")
        self.problems = problems


def done(answer: tuple[Any, Any]) -> Any:
    """The result of a service, or its problems as the answer: 409 for a conflict, else 422."""
    result, problems = answer
    if problems:
        raise Mistaken(problems)
    return result


@api.exception_handler(Mistaken)
def mistaken(request: HttpRequest, mistake: Mistaken) -> HttpResponse:
    found = [{"code": p.code, "text": str(p.text), "field": p.field} for p in mistake.problems]
    status = 409 if mistake.problems[0].code == "conflict" else 422
    return api.create_response(request, {"problems": found}, status=status)


@api.exception_handler(ValidationError)
def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    found = [
        {"code": one["type"], "text": one["msg"], "field": ".".join(map(str, one["loc"][2:]))}
        for one in error.errors
    ]
    return api.create_response(request, {"problems": found}, status=422)


@api.exception_handler(PermissionDenied)
def refused(request: HttpRequest, error: PermissionDenied) -> HttpResponse:
    return api.create_response(request, {"detail": "Not allowed."}, status=403)


@api.exception_handler(AuthenticationError)
def unknown(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    response = api.create_response(request, {"detail": "Sign in, or send a key."}, status=401)
    response["WWW-Authenticate"] = "Bearer"
    return response


def counted(view: Callable[..., Any]) -> Callable[..., Any]:
    """Every call counts against the caller's own limit."""

    @wraps(view)
    def counting(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        wait = over(request, "api" if request.user.is_authenticated else "reading")
        if wait:
            response = api.create_response(request, {"detail": "Too many calls."}, status=429)
            response["Retry-After"] = str(wait)
            return response
        return view(request, *args, **kwargs)

    return counting


# Reading a text ---------------------------------------------------------------------------------


@api.post("/check", auth=None, response={**USUAL, 200: dict[str, Any]}, summary="Judge a goal text")
@counted
def check(request: HttpRequest, body: s.CheckIn) -> Any:
    """The document smarta.assessment/1. Nothing is kept; anybody may ask, a limited time."""
    language: Any = body.message_language or language_of()
    read_as: Any = body.language
    found = assess(
        body.text,
        on=clock.today(access.person(request)),
        language=read_as,
        message_language=language,
        answers=body.answers,
    )
    return found.to_json()


@api.get("/me", response={**USUAL, 200: s.Me})
@counted
def me(request: Request) -> Any:
    return request.user


# Goals ------------------------------------------------------------------------------------------


def version_out(row: GoalVersion) -> dict[str, Any]:
    names = list(s.VersionOut.model_fields)
    return {name: getattr(row, name) for name in names}


def goals_out(request: Request, found: list[Goal]) -> list[dict[str, Any]]:
    """Goals with their newest version and their status today; a fixed number of queries."""
    newest = goal_queries.newest_of(found)
    today = caches.statuses(found, on=clock.today(request.user))
    return [goal_out(request, one, newest[one.pk], today[one.pk]) for one in found]


def goal_out(request: Request, goal: Goal, version: GoalVersion, status: str) -> dict[str, Any]:
    return {
        "id": goal.pk,
        "owner": str(goal.owner),
        "mine": goal.owner_id == request.user.pk,
        "status": status,
        "outcome": goal.outcome,
        "ended_on": goal.ended_on,
        "version": version_out(version),
    }


@api.get("/goals", response={**USUAL, 200: list[s.GoalOut]}, summary="The goals that you may see")
@counted
def list_goals(request: Request, ended: bool = False) -> Any:
    rows = access.goals_of(request.user).select_related("owner").order_by("made_at", "pk")
    return goals_out(request, list(rows.exclude(outcome="") if ended else rows.filter(outcome="")))


@api.post("/goals", response={**OWN, 201: s.GoalOut}, summary="Keep a new goal")
@counted
def keep_goal(request: Request, body: s.GoalIn) -> Any:
    goal = done(
        goals.keep_goal(
            user=request.user,
            statement=body.statement,
            fields=body.fields,
            parts=body.parts,
            language=body.language,
            definition=access.definition(request, body.definition) if body.definition else None,
            space=access.team(request, body.space) if body.space else None,
        )
    )
    return Status(201, goals_out(request, [goal])[0])


@api.get("/goals/{uuid:id}", response={**USUAL, 200: s.GoalOut})
@counted
def one_goal(request: Request, id: uuid.UUID) -> Any:
    return goals_out(request, [access.goal(request, id)])[0]


@api.delete("/goals/{uuid:id}", response={**OWN, 204: None}, summary="Delete a goal for good")
@counted
def drop_goal(request: Request, id: uuid.UUID) -> Any:
    goals.drop_goal(goal=access.goal(request, id, "own"), user=request.user)
    return Status(204, None)


@api.get("/goals/{uuid:id}/versions", response={**USUAL, 200: list[s.VersionOut]})
@counted
def list_versions(request: Request, id: uuid.UUID) -> Any:
    return [version_out(row) for row in goal_queries.versions(access.goal(request, id))]


@api.post("/goals/{uuid:id}/versions", response={**CHANGING, 201: s.VersionOut})
@counted
def change_goal(request: Request, id: uuid.UUID, body: s.ChangeIn) -> Any:
    """A new version; 409 when there is one that the change does not rest on."""
    goal = access.goal(request, id, "own")
    row = done(goals.change_goal(goal=goal, user=request.user, **body.dict()))
    return Status(201, version_out(row))


@api.get("/goals/{uuid:id}/progress", response={**USUAL, 200: dict[str, Any]})
@counted
def progress(request: Request, id: uuid.UUID, on: date | None = None) -> Any:
    """The document smarta.progress/1 for a day, today without one."""
    goal = access.goal(request, id)
    core = goal_queries.core_goal(goal)
    log = tracking_queries.series(goal, with_of=core.has_ratio)
    return progress_of(core, log, on=on or clock.today(request.user)).to_json()


@api.get("/goals/{uuid:id}/people", response={**USUAL, 200: s.PeopleOut})
@counted
def people(request: Request, id: uuid.UUID) -> Any:
    """Who has accepted, and who has not answered."""
    found = goal_queries.people(access.goal(request, id))
    persons = [
        {
            "name": one.name,
            "is_owner": one.is_owner,
            "state": one.standing.state,
            "since": one.standing.since,
            "version": one.answer.version if one.answer else None,
        }
        for one in found.persons
    ]
    return {"agreed": found.agreed, "persons": persons}


@api.post("/goals/{uuid:id}/excused", response={**OWN, 204: None})
@counted
def excuse(request: Request, id: uuid.UUID, body: s.ExcuseIn) -> Any:
    goal = access.goal(request, id, "own")
    done(goals.excuse(goal=goal, user=request.user, **body.dict()))
    return Status(204, None)


@api.post("/goals/{uuid:id}/pause", response={**OWN, 204: None})
@counted
def pause(request: Request, id: uuid.UUID) -> Any:
    done(goals.pause(goal=access.goal(request, id, "own"), user=request.user))
    return Status(204, None)


@api.post("/goals/{uuid:id}/resume", response={**OWN, 204: None})
@counted
def resume(request: Request, id: uuid.UUID) -> Any:
    done(goals.resume(goal=access.goal(request, id, "own"), user=request.user))
    return Status(204, None)


@api.post("/goals/{uuid:id}/end", response={**OWN, 204: None})
@counted
def end(request: Request, id: uuid.UUID, body: s.EndIn) -> Any:
    goal = access.goal(request, id, "own")
    done(goals.end_goal(goal=goal, user=request.user, **body.dict()))
    return Status(204, None)


# Entries ----------------------------------------------------------------------------------------


def entry_out(row: Entry) -> dict[str, Any]:
    return {
        "number": row.number,
        "day": row.day,
        "at": row.at,
        "value": goal_queries.plain(row.value),
        "of": goal_queries.plain(row.of),
        "note": row.note,
        "source": row.source,
        "key": row.key,
        "who": str(row.who or ""),
        "counts": row.live,
        "supersedes": row.supersedes.number if row.supersedes else None,
    }


@api.get("/goals/{uuid:id}/entries", response={**USUAL, 200: s.EntryPage})
@counted
def list_entries(request: Request, id: uuid.UUID, after: int = 0, all: bool = False) -> Any:
    """The entries that count (`all`: corrected and withdrawn ones too), 500 at a time."""
    goal = access.goal(request, id)
    rows = Entry.objects.filter(space=goal.space_id, goal=goal, number__gt=after)
    if not all:
        rows = rows.filter(live=True)
    found = list(rows.select_related("who", "supersedes").order_by("number")[: PAGE + 1])
    more = found[PAGE - 1].number if len(found) > PAGE else None
    return {"entries": [entry_out(row) for row in found[:PAGE]], "next": more}


@api.post("/goals/{uuid:id}/entries", response={**OWN, 201: s.EntryOut})
@counted
def log_entry(request: Request, id: uuid.UUID, body: s.EntryIn) -> Any:
    """Log one value; the same source and key twice count once."""
    given = body.dict()
    row = done(
        tracking.log_entry(
            goal=access.goal(request, id, "log"),
            user=request.user,
            moment=aware(given.pop("at")),
            **given,
        )
    )
    return Status(201, entry_out(row))


def aware(moment: Any) -> Any:
    """A moment without a zone is meant in the caller's own."""
    if moment is None or moment.tzinfo:
        return moment
    from django.utils import timezone

    return timezone.make_aware(moment)


@api.post("/goals/{uuid:id}/entries/bulk", response={**OWN, 201: s.BatchOut})
@counted
def log_many(request: Request, id: uuid.UUID, body: s.EntriesIn) -> Any:
    """Many values at once; each needs a day and a key, and its source is that of the first."""
    goal = access.goal(request, id, "log")
    refuse_incomplete(body.entries, positive=tracking.counts_things(goal))
    source = body.entries[0].source if body.entries else "api"
    rows = [
        CoreEntry(
            one.day or date.min, one.value, note=one.note, source=source, key=one.key, of=one.of
        )
        for one in body.entries
    ]
    batch = done(tracking.import_entries(goal=goal, user=request.user, entries=rows, source=source))
    return Status(201, batch)


def refuse_incomplete(entries: list[s.EntryIn], *, positive: bool) -> None:
    from smarta.web.writing import Problem

    for place, one in enumerate(entries):
        if one.day is None or not one.key:
            field = f"entries.{place}"
            raise Mistaken([Problem("incomplete", "Each entry needs a day and a key.", field)])
        if not one.value.is_finite() or abs(one.value) >= Decimal(10) ** 15:
            raise Mistaken([Problem("number", "A value is too large.", f"entries.{place}")])
        if positive and one.value < 0:
            text = "What is counted cannot be below zero."
            raise Mistaken([Problem("below-zero", text, f"entries.{place}")])


@api.patch("/goals/{uuid:id}/entries/{int:number}", response={**CHANGING, 200: s.EntryOut})
@counted
def correct_entry(request: Request, id: uuid.UUID, number: int, body: s.EntryChange) -> Any:
    """Correct a value: a new row takes its place; 409 when somebody has done so already."""
    row = access.entry(request, id, number, "own")
    return entry_out(
        done(tracking.correct_entry(entry=row, user=request.user, **body.dict(exclude_unset=True)))
    )


@api.delete("/goals/{uuid:id}/entries/{int:number}", response={**CHANGING, 204: None})
@counted
def withdraw_entry(request: Request, id: uuid.UUID, number: int) -> Any:
    """Take a value back; the row stays readable, and counts no longer."""
    row = access.entry(request, id, number, "own")
    done(tracking.withdraw_entry(entry=row, user=request.user))
    return Status(204, None)


# Activities -------------------------------------------------------------------------------------


def activity_out(item: planning_queries.Item, on: date) -> dict[str, Any]:
    row = item.activity
    names = ("id", "text", "kind", "trigger", "horizon", "start", "day", "cadence", "revision")
    kept = {name: getattr(row, name) for name in (*names, "effect", "effort")}
    done_on, due_on = item.is_done(on), item.is_due(on)
    return {**kept, "done": done_on, "due": due_on, "ticked": list(item.ticked)}


@api.get("/goals/{uuid:id}/activities", response={**USUAL, 200: list[s.ActivityOut]})
@counted
def list_activities(request: Request, id: uuid.UUID) -> Any:
    on = clock.today(request.user)
    items = planning_queries.plan(access.goal(request, id), on=on)
    return [activity_out(item, on) for item in items]


@api.post("/goals/{uuid:id}/activities", response={**OWN, 201: s.ActivityOut})
@counted
def add_activity(request: Request, id: uuid.UUID, body: s.ActivityIn) -> Any:
    goal = access.goal(request, id, "own")
    row = done(planning.add_activity(goal=goal, user=request.user, **body.dict()))
    return Status(201, activity_out(planning_queries.Item(row, ()), clock.today(request.user)))


@api.delete("/goals/{uuid:id}/activities/{uuid:activity}", response={**OWN, 204: None})
@counted
def drop_activity(request: Request, id: uuid.UUID, activity: uuid.UUID) -> Any:
    row = access.activity(request, id, activity)
    planning.drop_activity(activity=row, user=request.user)
    return Status(204, None)


@api.put("/goals/{uuid:id}/activities/{uuid:activity}/ticks/{day}", response={**OWN, 204: None})
@counted
def tick(request: Request, id: uuid.UUID, activity: uuid.UUID, day: date) -> Any:
    """Done on that day."""
    row = access.activity(request, id, activity, "log")
    planning.tick(activity=row, user=request.user, day=day)
    return Status(204, None)


@api.delete("/goals/{uuid:id}/activities/{uuid:activity}/ticks/{day}", response={**OWN, 204: None})
@counted
def untick(request: Request, id: uuid.UUID, activity: uuid.UUID, day: date) -> Any:
    row = access.activity(request, id, activity, "log")
    planning.untick(activity=row, user=request.user, day=day)
    return Status(204, None)
