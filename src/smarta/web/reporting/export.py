"""All of one's data in one zip, in open formats: JSON, CSV and ICS.

A goal's JSON and CSV are what `smarta progress` reads, so that everything works on without this
program's pages.
"""

import csv
import io
import json
import tempfile
import zipfile
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import IO, Any

from icalendar import Calendar, Event
from icalendar.prop import vRecur

from smarta.core.goal import goal_to_json
from smarta.web.accounts.models import Draft, Membership, User
from smarta.web.goals import queries as goal_queries
from smarta.web.goals.models import (
    Answer,
    Commitment,
    Exemption,
    Goal,
    GoalVersion,
    Involvement,
)
from smarta.web.planning import stages
from smarta.web.planning.funnel import figures_of
from smarta.web.planning.models import Activity, Tick
from smarta.web.tracking.models import Entry

README = """Everything that Smarta keeps about you, in open formats.

account.json        you, your teams, your drafts
goals.json          your goals with every version, definition, answer, activity and pause
goals/N.json, .csv  the same goal and its entries as `smarta progress N.json N.csv --on DATE` reads
entries.csv         every value as it was said, with what was corrected or taken back
shared.json         what you said and logged in other people's goals
plan.ics            milestones, dated activities and the last days of your goals

Allt som Smarta vet om dig, i öppna format. Filerna är desamma som ovan.
"""


def archive(user: User) -> IO[bytes]:
    """The zip, open at its beginning; it lies in a temporary file when it is large."""
    file = tempfile.SpooledTemporaryFile(max_size=16 << 20)  # noqa: SIM115 the caller closes it
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as found:
        write(found, user)
    file.seek(0)
    return file


def write(found: zipfile.ZipFile, user: User) -> None:
    own = list(Goal.objects.filter(owner=user).order_by("made_at"))
    found.writestr("README.txt", README)
    found.writestr("account.json", as_json(account(user)))
    found.writestr("goals.json", as_json([goal_in_full(goal) for goal in own]))
    for place, goal in enumerate(own, 1):
        core = goal_queries.core_goal(goal)
        text = {"text": goal_queries.newest(goal).statement, **goal_to_json(core)}
        found.writestr(f"goals/{place}.json", as_json(text))
        found.writestr(f"goals/{place}.csv", series_csv(goal))
    found.writestr("entries.csv", entries_csv(own))
    found.writestr("shared.json", as_json(shared(user)))
    found.writestr("plan.ics", plan_ics(own))


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=plain)


def plain(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)


def account(user: User) -> dict[str, Any]:
    names = ("email", "name", "language", "time_zone", "name_of_a", "name_of_t", "muted")
    teams = Membership.objects.filter(user=user, space__kind="team").select_related("space")
    drafts = Draft.objects.filter(user=user).order_by("made_at")
    return {
        **{name: getattr(user, name) for name in names},
        "joined": user.date_joined,
        "teams": [{"name": t.space.name, "role": t.role, "since": t.since} for t in teams],
        "drafts": [{"text": d.text, "answers": d.answers, "changed": d.changed_at} for d in drafts],
    }


def goal_in_full(goal: Goal) -> dict[str, Any]:
    rows = goal_queries.versions(goal)
    meanings = goal_queries.definition_versions(row.definition_id for row in rows)
    return {
        "id": goal.pk,
        "made": goal.made_at,
        "outcome": goal.outcome,
        "ended": goal.ended_on,
        "learnt": goal.learnt,
        "versions": [version(row, meanings) for row in rows],
        "exemptions": list(
            Exemption.objects.filter(goal=goal).values("kind", "start", "end", "reason")
        ),
        "people": [person(row) for row in Involvement.objects.filter(goal=goal)],
        "plan": [activity(row) for row in Activity.objects.filter(goal=goal).order_by("position")],
        "funnel": figures_of(goal),
        "stage_of": above.pk if (above := stages.direction_of(goal)) else None,
        "dismissed": list(goal.dismissed.values("rule", "reason", "made_at")),
    }


def version(row: GoalVersion, meanings: Any) -> dict[str, Any]:
    meaning = meanings.get((row.definition_id, row.definition_number))
    names = ("number", "valid_from", "reason", "language", "statement", "fields", "parts")
    kept = {name: getattr(row, name) for name in (*names, "material", "easier", "made_at")}
    words = ("singular", "plural", "counts", "counts_not", "criteria", "cases")
    kept["definition"] = {name: getattr(meaning, name) for name in words} if meaning else None
    return kept


def person(row: Involvement) -> dict[str, Any]:
    """A person in the goal with what they answered; what they feel committed to is their own."""
    said = Answer.objects.filter(involvement=row).order_by("at")
    names = ("version", "outcome", "questions", "condition", "failed", "counter", "words", "at")
    return {"name": str(row), "asked": row.asked_at, "answers": list(said.values(*names))}


def activity(row: Activity) -> dict[str, Any]:
    names = ("kind", "text", "trigger", "horizon", "start", "day", "cadence", "amount")
    ticks = Tick.objects.filter(activity=row).order_by("day").values_list("day", flat=True)
    kept = {name: getattr(row, name) for name in (*names, "effect", "effort", "dropped_at")}
    return {**kept, "done": list(ticks)}


def shared(user: User) -> list[dict[str, Any]]:
    """What this person said and logged in goals that are not theirs."""
    rows = Involvement.objects.filter(user=user).exclude(goal__owner=user).select_related("goal")
    return [
        {
            "goal": goal_queries.newest(row.goal).statement,
            **person(row),
            "commitment": list(
                Commitment.objects.filter(involvement=row).values("occasion", "items", "at")
            ),
            "entries": list(
                Entry.objects.filter(goal=row.goal_id, who=user)
                .order_by("number")
                .values("day", "value", "note", "withdrawal")
            ),
        }
        for row in rows
    ]


def series_csv(goal: Goal) -> str:
    """date, value, note: the live entries, as the command line reads them."""
    rows = Entry.objects.filter(goal=goal, live=True).order_by("day", "seq")
    written = ((row.day, number(row.value), row.note) for row in rows.iterator())
    return as_csv(("date", "value", "note"), written)


def entries_csv(goals: Iterable[Goal]) -> str:
    names = ("goal", "number", "seq", "day", "at", "value", "of", "note", "source", "key")
    head = (*names, "who", "made_at", "supersedes", "state")
    rows = Entry.objects.filter(goal__in=list(goals)).select_related("who", "supersedes")
    ordered = rows.order_by("goal", "number").iterator(chunk_size=2000)
    return as_csv(head, (entry_row(row) for row in ordered))


def entry_row(row: Entry) -> tuple[Any, ...]:
    state = "withdrawn" if row.withdrawal else "counts" if row.live else "corrected"
    return (
        row.goal_id,
        row.number,
        row.seq,
        row.day,
        row.at.isoformat(),
        number(row.value),
        "" if row.of is None else number(row.of),
        row.note,
        row.source,
        row.key,
        row.who or "",
        row.made_at.isoformat(),
        row.supersedes.number if row.supersedes else "",
        state,
    )


def number(value: Any) -> str:
    return format(value.normalize(), "f")


def as_csv(head: Iterable[str], rows: Iterable[Iterable[Any]]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return file.getvalue()


def safe(cell: Any) -> Any:
    """A text that a spreadsheet would run as a formula gets a mark in front of it."""
    if isinstance(cell, str) and cell[:1] in "=@\t\r" and cell:
        return "'" + cell
    return cell


def plan_ics(goals: Iterable[Goal]) -> bytes:
    """Milestones, dated activities, recurring ones and the goals' last days as a calendar."""
    calendar = Calendar()
    calendar.add("prodid", "-//Smarta//EN")
    calendar.add("version", "2.0")
    goals = list(goals)
    versions = goal_queries.newest_of(goals)
    for goal_id, row in versions.items():
        if row.end:
            calendar.add_component(event(f"{goal_id}-end", row.statement, row.end, row.made_at))
    for item in Activity.objects.filter(goal__in=goals, dropped_at=None).order_by("pk"):
        first = item.day or item.start or (item.made_at.date() if item.cadence else None)
        if first:
            recurs = rule(item.cadence, versions[item.goal_id].end)
            calendar.add_component(event(str(item.pk), item.text, first, item.made_at, recurs))
    return bytes(calendar.to_ical())


RULES: dict[str, dict[str, Any]] = {
    "day": {"freq": "daily"},
    "weekday": {"freq": "weekly", "byday": ["MO", "TU", "WE", "TH", "FR"]},
    "week": {"freq": "weekly"},
    "month": {"freq": "monthly"},
    "quarter": {"freq": "monthly"},
    "year": {"freq": "yearly"},
}


def rule(cadence: dict[str, Any] | None, last: date | None) -> dict[str, Any] | None:
    """How a calendar program repeats it, until the goal's last day."""
    if not cadence or cadence.get("unit") not in RULES:
        return None
    every = int(cadence.get("every") or 1) * (3 if cadence["unit"] == "quarter" else 1)
    until = {"until": last} if last else {}
    return {**RULES[cadence["unit"]], "interval": every, **until}


def event(
    uid: str, text: str, day: date, made: datetime, recurs: dict[str, Any] | None = None
) -> Event:
    found = Event()
    found.add("uid", f"{uid}@smarta")
    found.add("dtstamp", made)
    found.add("summary", text)
    found.add("dtstart", day)
    found.add("dtend", day + timedelta(days=1))
    if recurs:
        found.add("rrule", vRecur(recurs))
    return found
