"""What the pages show: rows → core values → the core's answers. Fixed numbers of queries.

goal_page(goal, on=today)       one goal: where it stands, its periods, chart, people, history
goals_list(user, on=today)      all goals that a person may see, in short
today_page(user, on=today)      what is due today, what asks for an answer
"""

import json
from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Exists, F, FilteredRelation, OuterRef, Q, QuerySet, Subquery
from django.utils.translation import gettext as _

from smarta.core.entries import Log
from smarta.core.goal import Goal as CoreGoal
from smarta.core.progress import progress as progress_of
from smarta.web.accounts.models import Draft, User
from smarta.web.goals import queries as goals
from smarta.web.goals.models import (
    Answer,
    DefinitionVersion,
    DismissedFinding,
    Exemption,
    Goal,
    GoalVersion,
    Handover,
    Involvement,
)
from smarta.web.planning import queries as planning
from smarta.web.planning.models import Activity, Stage
from smarta.web.prepared import SOME_DAY, SOMEBODY, Query, answered, prepared
from smarta.web.reader import Reader
from smarta.web.tracking import glances
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
    log = tracking.series(goal, with_of=core.has_ratio)
    offers = Handover.objects.filter(space=goal.space_id, goal=goal, answered_at=None)
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
        handover=offers.select_related("taker").first(),
        falls=goals.falls(goal),
    )


def progress(core: CoreGoal, log: Log, on: date) -> Any:
    return progress_of(core, log, on=on)


class Line(NamedTuple):
    """One goal in a list, as plain values. `outcome` is empty while the goal lives, `kind` is the
    newest version's, `seen.kind` that of the day; `direction` is the goal it is a stage of."""

    id: UUID
    space: UUID
    statement: str
    valid_from: date
    end: date | None
    unit: str
    definition_id: UUID | None
    definition_number: int | None
    outcome: str
    owner: str
    is_mine: bool
    seen: glances.Seen
    ended_on: date | None = None
    kind: str = ""
    direction: UUID | None = None

    @property
    def goal_id(self) -> UUID:
        return self.id

    @property
    def status(self) -> str:
        """How it ended, else where it stands."""
        return self.outcome if self.outcome in ("reached", "missed") else self.seen.status

    def stand(self, reader: Reader) -> str:
        """Where it stands; of a goal that was ended before its time was up, when that was."""
        if self.ended_on is None or self.seen.status in ("reached", "missed"):
            return self.seen.stand[reader.language]
        return ended_on(self.ended_on, reader)


def ended_on(day: date, reader: Reader) -> str:
    return _("Ended on %(date)s.") % {"date": reader.day(day)}


def goals_list(user: User, *, on: date, ended: bool = False) -> list[Line]:
    """The goals that a person may see, own ones first, then by name; one query."""
    return lines("ended" if ended else "open", user, on)


def lines(which: str, user: User, on: date) -> list[Line]:
    """These goals with their newest version and what lists show of them; one query, and nine more
    where something has to be worked out."""
    rows = asked(which, user, on)
    kept = {row[0]: glances.held(*row[16:]) for row in rows}
    old = {row[0]: row[1] for row in rows if kept[row[0]] is None}
    kept |= glances.seen(old, on=on) if old else {}
    result = [
        line(row, known, is_mine=row[9] == user.pk) for row in rows if (known := kept[row[0]])
    ]
    return sorted(result, key=lambda line: (not line.is_mine, line.statement.casefold()))


def line(row: list[Any], seen: glances.Seen, *, is_mine: bool) -> Line:
    owner = "" if is_mine else named(*row[10:13])
    return Line._make((*row[:9], owner, is_mine, seen, *row[13:16]))


def asked(which: str, user: User, on: date) -> list[list[Any]]:
    """The rows of such a list, a cell for each of NAMES."""
    return [read(row) for row in answered(list_of(which), {SOMEBODY: user.pk, SOME_DAY: on})]


as_id, as_day = lru_cache(4096)(UUID), lru_cache(1024)(date.fromisoformat)
"""Owners, spaces and days are the same in many rows, and all are from one showing to the next."""


def read(row: Sequence[Any]) -> list[Any]:
    """A row as the driver has it, with ids, days and JSON as values; SQLite keeps them as text."""
    found = list(row)
    for place in (0, 1, 6, 9, 15):
        if isinstance(found[place], str):
            found[place] = as_id(found[place])
    for place in (3, 4, 13):
        if isinstance(found[place], str):
            found[place] = as_day(found[place])
    if isinstance(found[-1], str):
        found[-1] = json.loads(found[-1])
    return found


NAMES = (
    "pk",
    "space",
    "versions__statement",
    "versions__valid_from",
    "versions__end",
    "versions__unit",
    "versions__definition",
    "versions__definition_number",
    "outcome",
    "owner",
    "owner__name",
    "owner__email",
    "owner__left_at",
    "ended_on",
    "versions__kind",
    "direction",
    "standing__stamp",
    "glance__stamp",
    "glance__made_by",
    "glance__status",
    "glance__said",
)


@cache
def list_of(which: str) -> Query:
    """The query of a list in the database's words; `access` says what a person may see."""
    from smarta.web.access import goals_of

    somebody = User(pk=SOMEBODY)
    rows = mine(somebody) if which == "mine" else goals_of(somebody)
    rows = rows.filter(archived_at=None)
    rows = rows.exclude(outcome="") if which == "ended" else rows.filter(outcome="")
    today = Q(glances__day=SOME_DAY, glances__space=F("space"))
    rows = rows.filter(versions__space=F("space"), versions__number=F("current"))
    stage = Stage.objects.filter(space=OuterRef("space"), goal=OuterRef("pk"))
    wanted = rows.annotate(
        glance=FilteredRelation("glances", condition=today),
        direction=Subquery(stage.values("direction")),
    )
    return prepared(wanted.values_list(*NAMES))


def named(name: str, email: str, left_at: Any) -> str:
    return str(User(name=name, email=email, left_at=left_at))


class TodayPage(NamedTuple):
    """A person's day: their goals, what to do, who waits for their answer, unfinished drafts."""

    lines: list[Line]
    to_do: list[tuple[UUID, planning.Item]]
    done: list[tuple[UUID, planning.Item]]
    asked: list[tuple[Involvement, GoalVersion]]
    offers: list[tuple[Answer, GoalVersion]]
    handovers: list[Handover]
    drafts: list[Draft]


def today_page(user: User, *, on: date) -> TodayPage:
    """What a day asks of a person; the number of queries does not depend on how much there is."""
    found = lines("mine", user, on)
    has = has_at_all(user, on)
    wanted = {line.id: line.space for line in found} if has.plans else {}
    plans = planning.items(wanted, on=on) if wanted else {line.id: [] for line in found}
    items = [
        (line.id, item) for line in found for item in plans[line.id] if for_me(item, line, user)
    ]
    return TodayPage(
        lines=found,
        to_do=planning.by_worth(((one, item) for one, item in items if item.is_due(on)), on),
        done=[(one, item) for one, item in items if on in item.ticked],
        asked=goals.waiting_for(user) if has.places else [],
        offers=goals.offers_to(user, on=on) if has.offers else [],
        handovers=list(offered(user).select_related("goal", "giver")) if has.handovers else [],
        drafts=list(goals.drafts_of(user).only("text")[:100]) if has.drafts else [],
    )


class Has(NamedTuple):
    """What a person has at all: most days have some of it, and the rest need not be asked for."""

    plans: bool
    places: bool
    offers: bool
    handovers: bool
    drafts: bool


def has_at_all(user: User, on: date) -> Has:
    """One query, which is put together once, as those of the lists."""
    (row,) = answered(anything(), {SOMEBODY: user.pk, SOME_DAY: on})
    return Has(*map(bool, row))


@cache
def anything() -> Query:
    somebody = User(pk=SOMEBODY)
    places = Involvement.objects.filter(user=somebody, revoked_at=None)
    asked = [
        Activity.objects.filter(
            space=F("goal__space"), goal__in=mine(somebody).values("pk"), dropped_at=None
        ),
        places.exclude(goal__owner=somebody),
        Answer.objects.filter(
            space=F("goal__space"), goal__owner=somebody, goal__outcome="", outcome="counter"
        ),
        offered(somebody),
        goals.drafts_of(somebody).order_by(),
    ]
    return prepared(User.objects.filter(pk=SOMEBODY).values_list(*map(Exists, asked)))


def offered(user: User) -> QuerySet[Handover]:
    """The goals that somebody has asked this person to take over."""
    return Handover.objects.filter(taker=user, answered_at=None)


def mine(user: User) -> QuerySet[Goal]:
    """Goals that a person owns or is involved in: a day does not list what a team shares."""
    involved = Involvement.objects.filter(user=user, revoked_at=None).values("goal")
    own = Goal.objects.filter(owner=user).values("pk")
    return Goal.objects.filter(pk__in=own.union(involved))


def for_me(item: planning.Item, line: Line, user: User) -> bool:
    """An activity is its assignee's; without one it is the owner's."""
    assignee = item.activity.assignee_id
    return assignee == user.pk if assignee else line.is_mine
