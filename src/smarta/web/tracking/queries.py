"""Reads of what happened: a goal's series for the core, and what pages list."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from smarta.core.entries import Log, number
from smarta.web.goals.models import Goal
from smarta.web.tracking.models import Batch, DayTotal, Entry, Standing


def series(goal: Goal, *, until: date | None = None, with_of: bool = False) -> Log:
    """The goal's entries that count, in order, as the core reads them; one query.

    The index (goal, day, seq, value) answers it alone, unless a ratio asks for denominators.
    """
    names = ("day", "value", "of") if with_of else ("day", "value")
    rows = live(goal, until).order_by("day", "seq").values_list(*names)
    return log_of(list(rows))


def log_of(rows: list[tuple[Any, ...]]) -> Log:
    """A log from (day, value) or (day, value, of), sorted by day."""
    days = [row[0].toordinal() for row in rows]
    values = [number(row[1]) for row in rows]
    if not rows or len(rows[0]) == 2:
        return Log(days, values)
    return Log(days, values, [0 if row[2] is None else number(row[2]) for row in rows])


def live(goal: Goal, until: date | None = None) -> QuerySet[Entry]:
    rows = Entry.objects.filter(goal=goal, live=True)
    return rows if until is None else rows.filter(day__lte=until)


def series_of(goals: Iterable[Goal]) -> dict[UUID, Log]:
    """The series of many goals by their ids; one query, for lists without ratios."""
    ids = [goal.pk for goal in goals]
    found: dict[UUID, list[tuple[Any, ...]]] = {one: [] for one in ids}
    rows = Entry.objects.filter(goal__in=ids, live=True).order_by("goal", "day", "seq")
    for goal, day, value in rows.values_list("goal", "day", "value"):
        found[goal].append((day, value))
    return {one: log_of(entries) for one, entries in found.items()}


def day_totals(goal: Goal, *, until: date | None = None) -> QuerySet[DayTotal]:
    rows = DayTotal.objects.filter(space=goal.space_id, goal=goal).order_by("day")
    return rows if until is None else rows.filter(day__lte=until)


def standing(goal: Goal) -> Standing | None:
    return Standing.objects.filter(goal=goal).first()


def latest(goal: Goal, count: int = 20) -> list[Entry]:
    """The newest entries that count, the latest day first, with who logged them."""
    rows = live(goal).select_related("who").order_by("-day", "-seq")
    return list(rows[:count])


def history(entry: Entry) -> list[Entry]:
    """What was said in an entry's place, the first wording first: corrections and withdrawal."""
    rows = Entry.objects.filter(space=entry.space_id, goal=entry.goal_id, seq=entry.seq)
    return list(rows.select_related("who").order_by("number"))


def batches(goal: Goal) -> QuerySet[Batch]:
    """The files that were read in, the newest first."""
    return Batch.objects.filter(space=goal.space_id, goal=goal).order_by("-made_at")
