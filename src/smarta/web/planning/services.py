"""Writes about how a goal is to be reached."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import F, Max
from django.utils.translation import gettext as _

from smarta.core.period import UNITS
from smarta.web.accounts.audit import record
from smarta.web.accounts.models import User
from smarta.web.goals.models import Goal
from smarta.web.planning.models import Activity, Tick
from smarta.web.writing import NOW, NotDone, Problem, mistakes, write

KINDS = ("activity", "milestone", "plan", "resource")
HORIZONS = ("", "six_months", "six_weeks", "today")
MOST = 500


@mistakes
@write
def add_activity(
    *,
    goal: Goal,
    user: User,
    text: str,
    kind: str = "activity",
    trigger: str = "",
    horizon: str = "",
    start: date | None = None,
    day: date | None = None,
    cadence: Mapping[str, Any] | None = None,
    amount: Decimal | None = None,
    effect: int | None = None,
    effort: int | None = None,
    assignee: User | None = None,
    at: datetime = NOW,
) -> Activity:
    """Something to do for the goal, last in its list. A plan is "if `trigger`, then `text`"."""
    rows = Activity.objects.filter(space=goal.space_id, goal=goal)
    if rows.filter(dropped_at=None).count() >= MOST:
        raise NotDone(Problem("too-many", _("A goal can hold at most 500 activities.")))
    last = rows.aggregate(last=Max("position"))["last"] or 0
    row = Activity(
        space_id=goal.space_id,
        goal=goal,
        text=text.strip()[:2000],
        kind=kind,
        trigger=trigger.strip()[:2000],
        horizon=horizon,
        start=start,
        day=day,
        cadence=dict(cadence) if cadence else None,
        amount=amount,
        effect=effect,
        effort=effort,
        assignee=assignee,
        position=last + 1,
        made_by=user,
        made_at=at,
    )
    check(row)
    row.save(force_insert=True)
    record("activity.added", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    return row


def check(row: Activity) -> None:
    """What an activity must have, whichever way it came."""
    found = []
    if not row.text:
        found.append(Problem("no-text", _("Write what is to be done."), "text"))
    if row.kind not in KINDS or row.horizon not in HORIZONS:
        found.append(Problem("kind", _("There is no such kind of activity."), "kind"))
    if row.kind == "plan" and not row.trigger:
        found.append(Problem("no-trigger", _("Write what happens first."), "trigger"))
    if row.kind == "milestone" and row.day is None:
        found.append(Problem("no-day", _("Give the milestone a date."), "day"))
    if row.cadence and row.cadence.get("unit") not in UNITS:
        found.append(Problem("cadence", _("Choose how often."), "cadence"))
    for name in ("effect", "effort"):
        value = getattr(row, name)
        if value is not None and not 1 <= value <= 3:
            found.append(Problem(name, _("Choose from 1 to 3."), name))
    if found:
        raise NotDone(*found)


CHANGEABLE = {
    *("kind", "text", "trigger", "horizon", "start", "day", "cadence", "amount"),
    *("effect", "effort", "assignee"),
}


@mistakes
@write
def change_activity(
    *,
    activity: Activity,
    user: User,
    based_on: int | None = None,
    at: datetime = NOW,
    **changes: Any,
) -> Activity:
    """Change parts of an activity; with `based_on` (its revision) a newer one is a "conflict"."""
    if unknown := set(changes) - CHANGEABLE:
        raise TypeError(f"change_activity cannot change {sorted(unknown)}")
    row = Activity.objects.select_for_update().get(pk=activity.pk)
    if based_on is not None and row.revision != based_on:
        raise NotDone(Problem("conflict", _("This was changed in another window meanwhile.")))
    for name, value in changes.items():
        setattr(row, name, value)
    check(row)
    row.revision += 1
    row.save(update_fields=[*changes, "revision"])
    record("activity.changed", at=at, actor=user, space=row.space_id, subject=row.goal_id)
    return row


@write
def drop_activity(*, activity: Activity, user: User, at: datetime = NOW) -> None:
    """Put an activity away; its ticks stay in the history."""
    Activity.objects.filter(pk=activity.pk).update(dropped_at=at, revision=F("revision") + 1)
    record("activity.dropped", at=at, actor=user, space=activity.space_id, subject=activity.goal_id)


@write
def take_up_activity(*, activity: Activity, user: User, at: datetime = NOW) -> None:
    """Undo a putting away."""
    Activity.objects.filter(pk=activity.pk).update(dropped_at=None, revision=F("revision") + 1)
    record("activity.added", at=at, actor=user, space=activity.space_id, subject=activity.goal_id)


@write
def tick(*, activity: Activity, user: User, day: date, at: datetime = NOW) -> Tick:
    """Done on that day; twice is once."""
    row, _made = Tick.objects.get_or_create(
        space_id=activity.space_id,
        activity=activity,
        day=day,
        defaults={"who": user, "made_at": at},
    )
    return row


@write
def untick(*, activity: Activity, user: User, day: date, at: datetime = NOW) -> None:
    Tick.objects.filter(space=activity.space_id, activity=activity, day=day).delete()
