"""What a goal's page shows of a direction: its stages, what they ask for, and the way up."""

from typing import Any

from smarta.web import access
from smarta.web.access import Request
from smarta.web.goals import queries as goals
from smarta.web.goals.models import Goal
from smarta.web.planning import stages
from smarta.web.reader import Reader
from smarta.web.reporting.queries import GoalPage, ended_on
from smarta.web.tracking import glances


def shown(request: Request, page: GoalPage, reader: Reader) -> dict[str, Any]:
    """`part_of` is the direction that the goal is a stage of, `way` its own stages; either may be
    nothing. What the reader may not see is left out."""
    above = stages.direction_of(page.goal)
    if above:
        found = may_see(request, [above])
        return {"part_of": goals.newest(above) if found else None, "way": None}
    pairs = stages.stages_of(page.goal)
    if not pairs and not stages.takes_stages(page.version):
        return {"part_of": None, "way": None}
    seen = may_see(request, [goal for _version, goal in pairs])
    way = stages.way(page.version, [pair for pair in pairs if pair[1].pk in seen], on=reader.on)
    return {"part_of": None, "way": way._replace(rows=rows(way, reader))}


def may_see(request: Request, found: list[Goal]) -> set[Any]:
    ids = [goal.pk for goal in found]
    if not ids:
        return set()
    return set(access.goals_of(request.user).filter(pk__in=ids).values_list("pk", flat=True))


def rows(way: stages.Way, reader: Reader) -> list[dict[str, Any]]:
    """Each stage with where it stands; of one that was ended before its time, when that was."""
    ids = {goal.pk: goal.space_id for _version, goal in way.rows}
    seen = glances.seen(ids, on=reader.on)
    return [row(version, goal, seen[goal.pk], reader) for version, goal in way.rows]


def row(version: Any, goal: Goal, seen: glances.Seen, reader: Reader) -> dict[str, Any]:
    over = goal.outcome in ("reached", "missed")
    status = goal.outcome if over else seen.status
    early = goal.ended_on and seen.status not in ("reached", "missed")
    stand = ended_on(goal.ended_on, reader) if early and goal.ended_on else None
    return {
        "version": version,
        "goal": goal,
        "status": "" if goal.outcome == "dropped" else status,
        "stand": stand or seen.stand[reader.language],
    }
