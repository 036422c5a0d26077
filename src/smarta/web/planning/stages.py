"""A long goal that stays flexible: a direction, and its stages, each a goal of its own."""

from datetime import date, datetime
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from smarta.core.plan.direction import Direction, Leg, with_leg
from smarta.web.accounts.audit import record
from smarta.web.accounts.models import User
from smarta.web.goals import queries as goals
from smarta.web.goals.models import Goal, GoalVersion
from smarta.web.planning.models import Stage
from smarta.web.reader import language_of
from smarta.web.writing import NOW, NotDone, Problem, mistakes, write

LONG_DAYS = 183
"""A goal that lasts longer than half a year may be taken in stages; a direction always may."""


Pair = tuple[GoalVersion, Goal]
"""A stage: its newest version, and the goal."""


class Way(NamedTuple):
    """The stages that a person may see, in order of time, and what they ask for on a day.

    `asks` says that the next stage wants planning, `to_close` names one that has ended without a
    word on how it went.
    """

    rows: list[Any]
    asks: bool
    to_close: GoalVersion | None


# Reads --------------------------------------------------------------------------------------------


def stages_of(direction: Goal) -> list[Pair]:
    """The stages of a direction in order of time, each with its newest version; two queries."""
    found = Stage.objects.filter(space=direction.space_id, direction=direction)
    rows = list(Goal.objects.filter(pk__in=found.values("goal"), archived_at=None))
    versions = goals.newest_of(rows) if rows else {}
    pairs = [(versions[row.pk], row) for row in rows]
    return sorted(pairs, key=lambda pair: (begins(pair[0]), pair[0].statement))


def begins(version: GoalVersion) -> date:
    return version.start or version.valid_from


def leg(version: GoalVersion, goal: Goal) -> Leg:
    """A stage as the core sees it; one without an end runs on."""
    end = goal.ended_on or version.end or date.max
    ended: Any = goal.outcome or None
    return Leg(version.statement, begins(version), max(end, begins(version)), ended, goal.learnt)


def way(version: GoalVersion, rows: list[Pair], *, on: date) -> Way:
    """What the stages of a direction, in order of time, ask for on a day."""
    found = Direction(version.statement, tuple(leg(*pair) for pair in rows))
    closing = found.to_close(on=on)
    late = next((one for one, goal in rows if leg(one, goal) == closing), None)
    return Way(rows, bool(found.asks(on=on)), late)


def direction_of(goal: Goal) -> Goal | None:
    """The direction that a goal is a stage of; one query."""
    row = Stage.objects.filter(space=goal.space_id, goal=goal).select_related("direction").first()
    return row.direction if row else None


def takes_stages(version: GoalVersion) -> bool:
    """Whether a goal is long or open enough to be taken in stages."""
    if version.kind == "open" or "levels" in version.parts:
        return True
    if version.kind in {"rate", "limit"} or version.end is None:
        return False
    return (version.end - begins(version)).days > LONG_DAYS


# Writes -------------------------------------------------------------------------------------------


@mistakes
@write
def add_stage(*, direction: Goal, goal: Goal, user: User, at: datetime = NOW) -> Stage:
    """Make a goal the next stage of a direction. Both are the person's own; stages do not overlap,
    so that one is in force at a time."""
    mine = direction.owner_id == goal.owner_id == user.pk
    if goal.pk == direction.pk or goal.space_id != direction.space_id or not mine:
        raise NotDone(Problem("not-yours", _("Only goals of your own can be stages.")))
    if direction_of(direction) or Stage.objects.filter(direction=goal, space=goal.space_id):
        raise NotDone(Problem("nested", _("A stage has no stages of its own.")))
    version = goals.newest(goal)
    if version.end is None:
        raise NotDone(Problem("no-end", _("A stage needs a last day. Say when it ends."), "end"))
    others = tuple(leg(*pair) for pair in stages_of(direction) if pair[1].pk != goal.pk)
    before = Direction(goals.newest(direction).statement, others)
    _after, problems = with_leg(before, leg(version, goal))
    if problems:
        language = language_of()
        raise NotDone(*(Problem("stage", one.message(language), one.field) for one in problems))
    row, _made = Stage.objects.update_or_create(
        space_id=goal.space_id, goal=goal, defaults={"direction": direction, "made_at": at}
    )
    record("stage.added", at=at, actor=user, space=direction.space_id, subject=direction.pk)
    return row


@mistakes
@write
def drop_stage(*, direction: Goal, goal: Goal, user: User, at: datetime = NOW) -> None:
    """The goal goes on by itself; it is no longer a stage."""
    Stage.objects.filter(space=goal.space_id, goal=goal, direction=direction).delete()
    record("stage.dropped", at=at, actor=user, space=direction.space_id, subject=direction.pk)
