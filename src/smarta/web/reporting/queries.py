"""What the pages show: rows → core values → the core's answers. Fixed numbers of queries.

goal_page(goal, on=today)       one goal: where it stands, its periods, chart, people, history
goals_list(user, on=today)      all goals that a person may see, in short
today_page(user, on=today)      what is due today, what asks for an answer
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from smarta.core.entries import Log
from smarta.core.goal import Goal as CoreGoal
from smarta.core.progress import progress as progress_of
from smarta.web.accounts.models import Draft, User
from smarta.web.goals import queries as goals
from smarta.web.goals.models import (
    DefinitionVersion,
    DismissedFinding,
    Exemption,
    Goal,
    GoalVersion,
    Handover,
    Involvement,
)
from smarta.web.planning import queries as planning
from smarta.web.tracking import queries as tracking
from smarta.web.tracking.models import Entry


class GoalPage(NamedTuple):
    """Everything that a goal's page may show. `log` holds the entries as the core reads them."""

    goal: Goal
    version: GoalVersion
    versions: list[GoalVersion]
    definition: DefinitionVersion | None
    core: CoreGoal
    log: Log
    progress: Any
    latest: list[Entry]
    people: goals.People
    plan: list[planning.Item]
    exemptions: list[Exemption]
    dismissed: dict[str, str]
    handover: Handover | None
    falls: list[goals.Fall]

    @property
    def paused(self) -> bool:
        return any(one.kind == Exemption.PAUSE and one.end is None for one in self.exemptions)


def goal_page(goal: Goal, *, on: date) -> GoalPage:
    """One goal as it stands on a day. The number of queries does not depend on its size."""
    rows = goals.versions(goal)
    exemptions = list(goal.exemptions.filter(space=goal.space_id).order_by("start", "pk"))
    core = goals.core_goal_of_rows(rows, exemptions)
    log = tracking.series(goal, with_of=core.aggregate == "ratio")
    dismissed = DismissedFinding.objects.filter(space=goal.space_id, goal=goal)
    return GoalPage(
        goal=goal,
        version=rows[-1],
        versions=rows,
        definition=goals.definition_in_force(goal, rows[-1]),
        core=core,
        log=log,
        progress=progress(core, log, on),
        latest=tracking.latest(goal),
        people=goals.people(goal, rows),
        plan=planning.plan(goal, on=on),
        exemptions=exemptions,
        dismissed=dict(dismissed.values_list("rule", "reason")),
        handover=goal.handovers.select_related("taker").filter(answered_at=None).first(),
        falls=goals.falls(goal),
    )


def progress(core: CoreGoal, log: Log, on: date) -> Any:
    return progress_of(core, log, on=on)


class Line(NamedTuple):
    """One goal in a list. `status` is the cached one where it still holds, else computed."""

    goal: Goal
    version: GoalVersion
    status: str
    progress: Any
    is_mine: bool


def goals_list(user: User, *, on: date, ended: bool = False) -> list[Line]:
    """The goals that a person may see, own ones first, then by name; five queries."""
    from smarta.web.access import goals_of

    rows = goals_of(user).select_related("owner", "space").filter(archived_at=None)
    rows = rows.exclude(outcome="") if ended else rows.filter(outcome="")
    return lines(list(rows), user, on)


def lines(found: list[Goal], user: User, on: date) -> list[Line]:
    states = core_states(found, on)
    newest = goals.newest_of(found)
    result = [
        Line(one, newest[one.pk], str(state.status), state, one.owner_id == user.pk)
        for one in found
        if (state := states[one.pk])
    ]
    return sorted(result, key=lambda line: (not line.is_mine, line.version.statement.casefold()))


def core_states(found: Iterable[Goal], on: date) -> dict[Any, Any]:
    """The core's answer for each goal; three queries for all of them."""
    found = list(found)
    logs = tracking.series_of(found)
    return {one.pk: progress(core, logs[one.pk], on) for one, core in goals.core_goals(found)}


class TodayPage(NamedTuple):
    """A person's day: their goals, what to do, who waits for their answer, unfinished drafts."""

    lines: list[Line]
    to_do: list[tuple[Goal, planning.Item]]
    done: list[tuple[Goal, planning.Item]]
    asked: list[tuple[Involvement, GoalVersion]]
    handovers: list[Handover]
    drafts: list[Draft]


def today_page(user: User, *, on: date) -> TodayPage:
    """What a day asks of a person; the number of queries does not depend on how much there is."""
    from smarta.web.access import goals_of

    rows = list(
        goals_of(user)
        .filter(archived_at=None, outcome="")
        .select_related("owner", "space")
        .filter(pk__in=mine(user))
    )
    plans = planning.items(rows, on=on)
    items = [(row, item) for row in rows for item in plans[row.pk] if for_me(item, row, user)]
    handovers = Handover.objects.select_related("goal", "giver").filter(taker=user)
    return TodayPage(
        lines=lines(rows, user, on),
        to_do=[(row, item) for row, item in items if item.is_due(on)],
        done=[(row, item) for row, item in items if on in item.ticked],
        asked=goals.waiting_for(user),
        handovers=list(handovers.filter(answered_at=None)),
        drafts=list(goals.drafts_of(user)[:5]),
    )


def mine(user: User) -> Any:
    """Goals that a person owns or is involved in: a day does not list what a team shares."""
    from django.db.models import Q

    involved = Involvement.objects.filter(user=user, revoked_at=None).values("goal")
    return Goal.objects.filter(Q(owner=user) | Q(pk__in=involved)).values("pk")


def for_me(item: planning.Item, goal: Goal, user: User) -> bool:
    """An activity is its assignee's; without one it is the owner's."""
    assignee = item.activity.assignee_id
    return assignee == user.pk if assignee else goal.owner_id == user.pk
