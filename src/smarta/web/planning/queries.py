"""Reads about activities: what a goal's plan holds, and what is to be done on a day."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple, cast
from uuid import UUID

from django.db.models import QuerySet

from smarta.core.period import Cadence
from smarta.core.plan import activities as core
from smarta.web.accounts.models import User
from smarta.web.goals.models import Goal, Involvement
from smarta.web.planning.models import Activity, Tick


class Item(NamedTuple):
    """An activity with the days on which it was done, the newest first."""

    activity: Activity
    ticked: tuple[date, ...]

    def core(self, on: date) -> core.Activity:
        """As the core reckons with it; without a first day it asks from the day it was made."""
        row = self.activity
        begun = row.start or min(row.made_at.date(), on)
        cadence = row.cadence
        return core.Activity(
            row.text,
            due=row.day or (begun if row.horizon == "today" else None),
            cadence=Cadence(cadence["unit"], cadence.get("every") or 1) if cadence else None,
            start=begun if cadence else row.start,
            effect=grade(row.effect),
            effort=grade(row.effort),
            done=self.ticked,
        )

    def is_done(self, on: date) -> bool:
        """Done once and for all, or for the period of its cadence that holds the day."""
        return core.is_done(self.core(on), on=on)

    def is_due(self, on: date) -> bool:
        """To be done on this day: its day has come, or its cadence asks for it, and it is not done.

        If-then plans and resources wait for something else than a day.
        """
        row = self.activity
        if row.kind in WAITING or (row.start and row.start > on):
            return False
        return core.is_due(self.core(on), on=on)


WAITING = frozenset({"plan", "resource"})


def grade(given: int | None) -> core.Grade:
    """Of effect or effort: 1 small to 3 great; ungraded is in the middle."""
    return cast("core.Grade", min(given or 2, 3))


def by_worth(items: Iterable[tuple[UUID, Item]], on: date) -> list[tuple[UUID, Item]]:
    """Activities of several goals, the greatest effect for its effort first."""
    return sorted(items, key=lambda one: core.worth(one[1].core(on)))


def worked(items: Iterable[Item], status: str, on: date) -> core.Outcome:
    """Whether the activities were done, beside what came of them."""
    asking = [one.core(on) for one in items if one.activity.kind not in WAITING]
    return core.verdict(asking, RESULTS.get(status, "unknown"), on=on)


RESULTS: dict[str, core.Result] = {
    "reached": "reached",
    "ahead": "on_the_way",
    "on_track": "on_the_way",
    "off_track": "behind",
    "unreachable": "behind",
    "missed": "behind",
}
"""What a goal's status says of the result; of an uncertain one it is too early to speak."""


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


def doers(goal: Goal) -> QuerySet[User]:
    """Who can be given something to do for the goal, beside its owner: the involved with an
    account."""
    places = Involvement.objects.filter(space=goal.space_id, goal=goal, revoked_at=None)
    rows = User.objects.filter(pk__in=places.values("user"), left_at=None)
    return rows.exclude(pk=goal.owner_id).order_by("name")


def plan(goal: Goal, *, on: date) -> list[Item]:
    """The goal's plan in its order; two queries."""
    return items({goal.pk: goal.space_id}, on=on)[goal.pk]
