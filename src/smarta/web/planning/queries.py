"""Reads about activities: what a goal's plan holds, and what is to be done on a day."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from smarta.web.goals.models import Goal
from smarta.web.planning.models import Activity, Tick


class Item(NamedTuple):
    """An activity with the days on which it was done, the newest first."""

    activity: Activity
    ticked: tuple[date, ...]

    def is_done(self, on: date) -> bool:
        """Done once and for all, or for the period of its cadence that holds the day."""
        cadence = self.activity.cadence
        if not cadence:
            return any(day <= on for day in self.ticked)
        return any(first_day(cadence, on) <= day <= on for day in self.ticked)

    def is_due(self, on: date) -> bool:
        """To be done on this day: its day has come, or its cadence asks for it, and it is not done.

        If-then plans and resources wait for something else than a day.
        """
        row = self.activity
        if row.kind in {"plan", "resource"} or self.is_done(on) or (row.start and row.start > on):
            return False
        if row.cadence:
            return row.cadence["unit"] != "weekday" or on.weekday() < 5
        return row.horizon == "today" or (row.day is not None and row.day <= on)


def first_day(cadence: dict[str, object], on: date) -> date:
    """The first day of the cadence's period that holds `on`."""
    unit = cadence["unit"]
    if unit == "week":
        return on - timedelta(days=on.weekday())
    if unit == "month":
        return on.replace(day=1)
    if unit == "quarter":
        return on.replace(month=on.month - (on.month - 1) % 3, day=1)
    if unit == "year":
        return on.replace(month=1, day=1)
    return on


def items(goals: Mapping[UUID, UUID], *, on: date) -> dict[object, list[Item]]:
    """The plans of these goals (by id, with their spaces), in their order; two queries."""
    spaces = set(goals.values())
    rows = list(
        Activity.objects.filter(space__in=spaces, goal__in=list(goals), dropped_at=None)
        .select_related("assignee")
        .order_by("position", "made_at")
    )
    ticks: dict[object, list[date]] = {}
    if not rows:
        return {one: [] for one in goals}
    done = [row.pk for row in rows]
    ticked = Tick.objects.filter(space__in=spaces, activity__in=done, day__lte=on)
    for activity, day in ticked.order_by("-day").values_list("activity", "day"):
        ticks.setdefault(activity, []).append(day)
    found: dict[object, list[Item]] = {one: [] for one in goals}
    for row in rows:
        found[row.goal_id].append(Item(row, tuple(ticks.get(row.pk, ()))))
    return found


def plan(goal: Goal, *, on: date) -> list[Item]:
    """The goal's plan in its order; two queries."""
    return items({goal.pk: goal.space_id}, on=on)[goal.pk]
