"""Goal attainment scaling over a person's goals: several that are judged by written levels together
give one T-score, 50 where everything is as expected."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db.models import F

from smarta.core.plan.scaling import t_score
from smarta.web.goals.models import GoalVersion
from smarta.web.reporting.queries import Line
from smarta.web.tracking.models import Entry

FEWEST = 2
"""One goal alone is said better by the name of its level."""


class Scored(NamedTuple):
    """The T-score of so many goals, each by its latest judgement."""

    goals: int
    score: float


def scored(lines: Iterable[Line], *, on: date) -> Scored | None:
    """Of the reader's own living goals among these, on written levels and judged by `on`; no query
    where too few of them are levels, else two."""
    levels = [line.id for line in lines if line.is_mine and line.kind == "level"]
    if len(levels) < FEWEST:
        return None
    rows = GoalVersion.objects.filter(
        space=F("goal__space"),
        goal__in=levels,
        number=F("goal__current"),
        parts__has_key="levels",
    )
    ids = list(rows.values_list("goal_id", flat=True))
    if len(ids) < FEWEST:
        return None
    said = Entry.objects.filter(goal__in=ids, live=True, day__lte=on).order_by("day", "seq")
    latest = {goal: int(value) for goal, value in said.values_list("goal_id", "value")}
    if len(latest) < FEWEST:
        return None
    return Scored(len(latest), t_score(list(latest.values())))
