"""The sums that make pages cheap. Each can be computed anew from entries, versions and a day.

They are written in the transaction of what changes them; `smarta rebuild` writes them all again,
and a test holds them equal to recomputation.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from secrets import randbits
from typing import Any
from uuid import UUID

from django.db.models import Count, Max, Min, Sum

from smarta.core.entries import Log
from smarta.core.goal import Goal as CoreGoal
from smarta.core.progress import progress
from smarta.web import clock
from smarta.web.goals import queries as goal_queries
from smarta.web.goals.models import Goal
from smarta.web.tracking import glances, queries
from smarta.web.tracking.models import DayTotal, Entry, Glance, Standing

LOOK_AHEAD = 7
"""Days for which a status is looked ahead; after them it is computed when somebody looks."""


def refresh(goal: Goal, days: Iterable[date], *, at: datetime) -> Standing:
    """Write the sums of these days and the goal's standing again."""
    refresh_days(goal, set(days))
    return refresh_standing(goal, at=at)


def refresh_days(goal: Goal, days: set[date]) -> None:
    wanted = totals(goal, days)
    rows = DayTotal.objects.filter(space=goal.space_id, goal=goal)
    gone = days - {row.day for row in wanted}
    for some in chunks(sorted(gone)):
        rows.filter(day__in=some).delete()
    DayTotal.objects.bulk_create(
        wanted,
        update_conflicts=True,
        unique_fields=["space", "goal", "day"],
        update_fields=["count", "total", "last", "least", "most"],
        batch_size=300,
    )


def totals(goal: Goal, days: set[date] | None = None) -> list[DayTotal]:
    """What the live entries of these days (of all days) come to, day by day."""
    rows: list[tuple[date, Decimal]] = []
    live = Entry.objects.filter(goal=goal, live=True).order_by("day", "seq")
    if days is None:
        rows.extend(live.values_list("day", "value"))
    else:
        for some in chunks(sorted(days)):
            rows.extend(live.filter(day__in=some).values_list("day", "value"))
    grouped = groupby(rows, key=itemgetter(0))
    return [day_total(goal, day, [value for _, value in group]) for day, group in grouped]


def day_total(goal: Goal, day: date, values: list[Decimal]) -> DayTotal:
    return DayTotal(
        space_id=goal.space_id,
        goal=goal,
        day=day,
        count=len(values),
        total=sum(values, Decimal(0)),
        last=values[-1],
        least=min(values),
        most=max(values),
    )


def chunks(days: list[date], size: int = 400) -> Iterable[list[date]]:
    """SQLite takes a limited number of parameters in one question."""
    return (days[place : place + size] for place in range(0, len(days), size))


def refresh_standing(goal: Goal, *, at: datetime) -> Standing:
    """Write where the goal stands today, and the first day on which that may differ by itself;
    and what lists show of it today."""
    on = clock.day_of(at, goal.owner)
    core, log = facts(goal)
    row = standing_of(goal, core, log, on)
    row.stamp = randbits(62)
    Standing.objects.bulk_create(
        [row],
        update_conflicts=True,
        unique_fields=["goal"],
        update_fields=[
            "space",
            "count",
            "total",
            "first_day",
            "last_day",
            "status",
            "as_of",
            "flips_on",
            "stamp",
        ],
    )
    Glance.objects.filter(space=goal.space_id, goal=goal).delete()
    glances.keep([glances.glance(goal, core, log, on=on, stamp=row.stamp)])
    return row


def facts(goal: Goal) -> tuple[CoreGoal, Log]:
    """What everything is computed from; three queries."""
    core = goal_queries.core_goal(goal)
    return core, queries.series(goal, with_of=core.has_ratio)


def compute_standing(goal: Goal, on: date) -> Standing:
    return standing_of(goal, *facts(goal), on)


def standing_of(goal: Goal, core: CoreGoal, log: Log, on: date) -> Standing:
    # From the entries, since their index answers it alone: the sums of the days would have to be
    # fetched row by row, from where each day's rows of all goals lie.
    sums: dict[str, Any] = queries.live(goal).aggregate(
        count=Count("seq"), total=Sum("value"), first_day=Min("day"), last_day=Max("day")
    )
    status, flips_on = outlook(core, log, on)
    return Standing(
        space_id=goal.space_id,
        goal=goal,
        count=sums["count"] or 0,
        total=sums["total"] or Decimal(0),
        first_day=sums["first_day"],
        last_day=sums["last_day"],
        status=status,
        as_of=on,
        flips_on=flips_on,
    )


def outlook(core: CoreGoal, log: Log, on: date) -> tuple[str, date]:
    """The status on a day, and the first later day on which it differs if nothing is written."""
    status = status_on(core, log, on)
    for ahead in range(1, LOOK_AHEAD + 1):
        day = on + timedelta(days=ahead)
        if status_on(core, log, day) != status:
            return status, day
    return status, on + timedelta(days=LOOK_AHEAD + 1)


def statuses(goals: Iterable[Goal], *, on: date) -> dict[UUID, str]:
    """The status of each goal on a day: the kept one where it still holds, else computed.

    One query, and four more when some have to be computed.
    """
    by_id = {goal.pk: goal for goal in goals}
    rows = Standing.objects.filter(goal__in=by_id, as_of__lte=on, flips_on__gt=on)
    found = dict(rows.values_list("goal", "status"))
    stale = [goal for one, goal in by_id.items() if one not in found]
    if stale:
        cores = goal_queries.core_goals(stale)
        logs = queries.series_of(cores)
        for goal, core in cores:
            found[goal.pk] = status_on(core, logs[goal.pk], on)
    return found


def status_on(core: CoreGoal, log: Log, day: date) -> str:
    return str(progress(core, log, on=day).status)


def rebuild(goal: Goal, *, at: datetime) -> None:
    """Everything anew for one goal: which rows are live, the days' sums, the standing."""
    rebuild_live(goal)
    DayTotal.objects.filter(space=goal.space_id, goal=goal).delete()
    DayTotal.objects.bulk_create(totals(goal), batch_size=300)
    refresh_standing(goal, at=at)


def rebuild_live(goal: Goal) -> None:
    """A row is live when nothing supersedes it and it takes nothing back."""
    rows = Entry.objects.filter(space=goal.space_id, goal=goal)
    superseded = rows.filter(supersedes__isnull=False).values("supersedes")
    rows.exclude(pk__in=list(superseded.values_list("supersedes", flat=True))).filter(
        withdrawal=False
    ).update(live=True)
    rows.filter(pk__in=list(superseded.values_list("supersedes", flat=True))).update(live=False)
    rows.filter(withdrawal=True).update(live=False)
