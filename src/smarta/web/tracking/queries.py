"""Reads of what happened: a goal's series for the core, and what pages list."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.models import QuerySet

from smarta.core.entries import Log, day_number
from smarta.core.goal import Goal as CoreGoal
from smarta.web.goals.models import Goal
from smarta.web.tracking.models import Batch, DayTotal, Entry


def series(goal: Goal, *, until: date | None = None, with_of: bool = False) -> Log:
    """The goal's entries that count, in order, as the core reads them; one query.

    The index (goal, day, seq, value) answers it alone, unless a ratio asks for denominators.
    """
    names = ("day", "value", "of") if with_of else ("day", "value")
    return log_of(raw(live(goal, until).order_by("day", "seq").values_list(*names)))


def raw(rows: QuerySet[Entry, Any]) -> list[tuple[Any, ...]]:
    """The rows as the database's driver has them: for thousands of numbers, Django's own careful
    conversion costs more than everything that is computed from them."""
    try:
        sql, params = rows.query.sql_with_params()
    except EmptyResultSet:
        return []
    with connections[rows.db].cursor() as cursor:
        cursor.execute(sql, params)
        return list(cursor.fetchall())


def log_of(rows: list[tuple[Any, ...]]) -> Log:
    """A log from raw (day, value) or (day, value, of), sorted by day."""
    days = [ordinal(row[0]) for row in rows]
    values = [plain(row[1]) for row in rows]
    if not rows or len(rows[0]) == 2:
        return Log(days, values)
    return Log(days, values, [0 if row[2] is None else plain(row[2]) for row in rows])


def ordinal(day: Any) -> int:
    """The day's number; SQLite gives days as text, PostgreSQL as dates."""
    return day_number(day) or 0 if isinstance(day, str) else day.toordinal()


def plain(value: Any) -> int | float:
    """A whole number as an int; SQLite gives numbers as it keeps them, PostgreSQL decimals."""
    if isinstance(value, int):
        return value
    whole = int(value)
    return whole if whole == value else float(value)


def live(goal: Goal, until: date | None = None) -> QuerySet[Entry]:
    rows = Entry.objects.filter(goal=goal, live=True)
    return rows if until is None else rows.filter(day__lte=until)


def series_of(goals: Iterable[tuple[Goal, CoreGoal]]) -> dict[UUID, Log]:
    """The series of many goals by their ids; two queries, one of them for ratios."""
    ratio: dict[bool, list[UUID]] = {False: [], True: []}
    for goal, core in goals:
        ratio[core.has_ratio].append(goal.pk)
    return {**logs(ratio[False], "day", "value"), **logs(ratio[True], "day", "value", "of")}


def logs(ids: list[UUID], *names: str) -> dict[UUID, Log]:
    rows = Entry.objects.filter(goal__in=ids, live=True).order_by("goal", "day", "seq")
    found = {one: Log([], []) for one in ids}
    for goal, own in groupby(raw(rows.values_list("goal", *names)), itemgetter(0)):
        values = [row[1:] for row in own]
        found[goal if isinstance(goal, UUID) else UUID(goal)] = log_of(values)
    return found


def day_totals(goal: Goal, *, until: date | None = None) -> QuerySet[DayTotal]:
    rows = DayTotal.objects.filter(space=goal.space_id, goal=goal).order_by("day")
    return rows if until is None else rows.filter(day__lte=until)


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
