"""Reads about goals: rows → core values. Each takes a fixed number of queries."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import combinations
from typing import Any, NamedTuple, Protocol, cast

from django.db.models import F, Q, QuerySet

from smarta.core import acceptance
from smarta.core.definition import Case, differences
from smarta.core.definition import Definition as CoreDefinition
from smarta.core.goal import Goal as CoreGoal
from smarta.core.goal import Version, goal_from_json
from smarta.core.period import DateRange
from smarta.web import clock
from smarta.web.accounts.models import Space, User
from smarta.web.goals.models import (
    Answer,
    Commitment,
    Definition,
    DefinitionVersion,
    Exemption,
    Goal,
    GoalVersion,
    Involvement,
    TeamTarget,
)

OWNER = "owner"
"""How the core's agreement names the goal's owner; the others by the id of their involvement."""


def plain(value: Decimal | None) -> int | float | None:
    """A number as JSON has it: whole where it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


# A goal with its versions -----------------------------------------------------------------------


def versions(goal: Goal) -> list[GoalVersion]:
    """All versions, the oldest first."""
    return list(goal.versions.filter(space=goal.space_id).order_by("number"))


def newest(goal: Goal) -> GoalVersion:
    return GoalVersion.objects.get(space=goal.space_id, goal=goal, number=goal.current)


def newest_of(goals: Iterable[Goal]) -> dict[Any, GoalVersion]:
    """The newest version of each goal, by the goal's id, in their order; one query."""
    found = list(goals)
    rows = {row.goal_id: row for row in versions_of(found).filter(number=F("goal__current"))}
    return {one.pk: rows[one.pk] for one in found if one.pk in rows}


def versions_of(found: list[Goal]) -> QuerySet[GoalVersion]:
    """All versions of these goals; the space comes first in the index."""
    ids, spaces = [one.pk for one in found], {one.space_id for one in found}
    return GoalVersion.objects.filter(space__in=spaces, goal__in=ids).order_by("number")


def core_goal(
    goal: Goal, rows: list[GoalVersion] | None = None, exemptions: list[Exemption] | None = None
) -> CoreGoal:
    """The goal as a core value, with every version and exemption; two queries, or none."""
    rows = versions(goal) if rows is None else rows
    if exemptions is None:
        exemptions = list(goal.exemptions.filter(space=goal.space_id).order_by("start"))
    return core_goal_of_rows(rows, exemptions)


def core_goals(found: list[Goal]) -> list[tuple[Goal, CoreGoal]]:
    """The goals as core values; two queries for all of them."""
    ids = [one.pk for one in found]
    versions: dict[Any, list[GoalVersion]] = {one: [] for one in ids}
    for row in versions_of(found):
        versions[row.goal_id].append(row)
    exempt: dict[Any, list[Exemption]] = {one: [] for one in ids}
    spaces = {one.space_id for one in found}
    for exemption in Exemption.objects.filter(space__in=spaces, goal__in=ids).order_by("start"):
        exempt[exemption.goal_id].append(exemption)
    return [(one, core_goal_of_rows(versions[one.pk], exempt[one.pk])) for one in found]


def core_goal_of_rows(rows: list[GoalVersion], exemptions: Iterable[Exemption]) -> CoreGoal:
    """The first version with the later ones; days that ask for nothing hold for all of them."""
    spans = [(row.kind, DateRange.of(row.start, row.end)) for row in exemptions]
    quiet: dict[str, Any] = {
        "excused": tuple(span for kind, span in spans if kind == Exemption.EXCUSED),
        "pauses": tuple(span for kind, span in spans if kind == Exemption.PAUSE),
    }
    whole = [core_goal_of(row.fields)._replace(**quiet) for row in rows]
    later = [
        Version(row.valid_from, row.reason, changed_fields(before.fields, row.fields), goal)
        for before, row, goal in zip(rows, rows[1:], whole[1:], strict=False)
    ]
    return whole[0]._replace(versions=tuple(later))


def changed_fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """What a version changes, as goal JSON has it: null for what it no longer says."""
    found: dict[str, Any] = {}
    for name in {**before, **after}:
        old, new = before.get(name), after.get(name)
        if old != new:
            if isinstance(old, dict) and isinstance(new, dict):
                new = changed_fields(old, new)
            found[name] = new
    return found


def core_goal_of(fields: Mapping[str, Any]) -> CoreGoal:
    """A kept goal as a core value; it was checked before it was kept, so it must be readable."""
    found, problems = goal_from_json(dict(fields))
    if found is None:
        raise ValueError(f"a kept goal cannot be read: {problems}")
    return found


# What a unit means ------------------------------------------------------------------------------


def core_definition(row: DefinitionVersion) -> CoreDefinition:
    return CoreDefinition(
        singular=row.singular,
        plural=row.plural or row.singular,
        language=row.language,
        counts=row.counts,
        counts_not=row.counts_not,
        criteria=row.criteria,
        cases=tuple(Case(case["text"], bool(case["counts"])) for case in row.cases),
        start=row.valid_from,
        reason=row.reason,
    )


Meaning = tuple[Any, int | None]
"""A definition's id and the number of one of its versions; (None, None) is none."""


def definition_versions(ids: Iterable[Any]) -> dict[Meaning, DefinitionVersion]:
    """Every version of these definitions, by definition and number; one query, or none."""
    wanted = {one for one in ids if one}
    if not wanted:
        return {}
    rows = DefinitionVersion.objects.filter(space=F("definition__space"), definition__in=wanted)
    return {(row.definition_id, row.number): row for row in rows}


def definition_in_force(goal: Goal, version: GoalVersion) -> DefinitionVersion | None:
    if version.definition_id is None or version.definition_number is None:
        return None
    return (
        DefinitionVersion.objects.select_related("definition")
        .filter(space=F("definition__space"), definition=version.definition_id)
        .filter(number=version.definition_number)
        .first()
    )


def definition_history(definition: Definition) -> list[DefinitionVersion]:
    """All versions of a definition, the newest first."""
    rows = DefinitionVersion.objects.filter(space=definition.space_id, definition=definition)
    return list(rows.order_by("-number"))


class Meant(Protocol):
    """A goal's newest version, as a row or as a line of a list."""

    @property
    def goal_id(self) -> Any: ...
    @property
    def statement(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def definition_id(self) -> Any: ...
    @property
    def definition_number(self) -> int | None: ...


class Clash(NamedTuple):
    """Two goals that count the same unit in different ways."""

    one: Meant
    other: Meant
    unit: str


def clashes(rows: Iterable[Meant]) -> list[Clash]:
    """Pairs of goals with the same unit and different definitions, one pair for each two
    definitions; `rows` are the goals' newest versions. One query."""
    units: dict[str, dict[Any, Meant]] = {}
    for row in rows:
        if row.unit and row.definition_id:
            units.setdefault(row.unit.casefold(), {}).setdefault(row.definition_id, row)
    several = [list(found.values()) for found in units.values() if len(found) > 1]
    known = definition_versions(row.definition_id for found in several for row in found)
    pairs = [pair for found in several for pair in combinations(found, 2)]
    return [Clash(one, other, one.unit) for one, other in pairs if _differ(one, other, known)]


def _differ(one: Meant, other: Meant, known: Mapping[Meaning, DefinitionVersion]) -> bool:
    first = known.get((one.definition_id, one.definition_number))
    second = known.get((other.definition_id, other.definition_number))
    if first is None or second is None:
        return False
    return bool(differences(core_definition(first), core_definition(second)))


# Who has accepted what --------------------------------------------------------------------------


class Person(NamedTuple):
    """A person in a goal and where they stand; an owner may have no `involvement`."""

    involvement: Involvement | None
    name: str
    is_owner: bool
    standing: acceptance.Standing
    answer: Answer | None


class People(NamedTuple):
    """Everyone in a goal, the owner first, then by how long one has been asked."""

    persons: tuple[Person, ...]
    agreed: bool

    @property
    def unanswered(self) -> tuple[Person, ...]:
        """Those who have not answered the terms as they stand, the longest wait first."""
        waiting = [p for p in self.persons if p.standing.state in {"waiting", "void"}]
        return tuple(sorted(waiting, key=lambda one: one.standing.since))


class Fall(NamedTuple):
    """A person whose commitment has fallen since they accepted; for the owner's eyes only."""

    name: str
    by: Decimal


def is_past_half(version: GoalVersion, on: date) -> bool:
    """Whether the goal has passed the middle of its time."""
    if version.start is None or version.end is None:
        return False
    return acceptance.half_way(version.start, version.end) <= on <= version.end


def falls(goal: Goal) -> list[Fall]:
    """Whose commitment has fallen; two queries. Show it to the goal's owner and nobody else."""
    names = {str(one.pk): str(one) for one in involvements(goal)}
    rows = Commitment.objects.filter(space=goal.space_id, goal=goal).order_by("at", "pk")
    said = [
        acceptance.Commitment(str(row.involvement_id), day_of(row.at), tuple(row.items))
        for row in rows
        if len(row.items) == len(acceptance.COMMITMENT)
    ]
    fallen = ((name, acceptance.fall(said, person)) for person, name in names.items())
    return [Fall(name, by) for name, by in fallen if by is not None]


Terms = dict[int, tuple[date, acceptance.Terms]]


def terms(goal: Goal, rows: list[GoalVersion] | None = None) -> Terms:
    """What each version asks people to say yes to, by number, with the day it was made."""
    rows = versions(goal) if rows is None else rows
    known = definition_versions(row.definition_id for row in rows)
    return {row.number: (day_of(row.made_at), _terms(row, known)) for row in rows}


def _terms(row: GoalVersion, known: Mapping[Any, DefinitionVersion]) -> acceptance.Terms:
    meaning = known.get((row.definition_id, row.definition_number))
    return acceptance.terms_of(
        core_goal_of(row.fields), core_definition(meaning) if meaning else None
    )


def day_of(instant: datetime) -> date:
    return clock.day_of(instant)


def response(answer: Answer, person: str, counter: acceptance.Counter | None) -> Any:
    five = tuple(
        acceptance.FiveAnswer(question, said["degree"], said.get("note", ""))
        for question, said in answer.questions.items()
    )
    return acceptance.Response(
        person=person,
        version=answer.version,
        outcome=cast("acceptance.Outcome", answer.outcome),
        day=day_of(answer.at),
        five=five,
        condition=answer.condition,
        failed=answer.failed,
        counter=counter,
        words=answer.words,
    )


def counter_of(answer: Answer) -> acceptance.Counter | None:
    """The counter-offer as a core value."""
    offer = answer.counter
    if not offer:
        return None
    return acceptance.Counter(
        value=Decimal(str(offer["value"])) if offer.get("value") is not None else None,
        start=date.fromisoformat(offer["start"]) if offer.get("start") else None,
        end=date.fromisoformat(offer["end"]) if offer.get("end") else None,
        definition=CoreDefinition(**offer["definition"]) if offer.get("definition") else None,
        note=offer.get("note", ""),
    )


def people(goal: Goal, rows: list[GoalVersion] | None = None) -> People:
    """Who is in the goal and who has accepted which version; a fixed number of queries."""
    return _people(goal, list(involvements(goal)), newest_answers(goal), terms(goal, rows))


def people_of(found: list[Goal]) -> dict[Any, People]:
    """The same of many goals, by their ids; four queries."""
    ids, spaces = [one.pk for one in found], {one.space_id for one in found}
    rows: dict[Any, list[GoalVersion]] = {one: [] for one in ids}
    for row in versions_of(found):
        rows[row.goal_id].append(row)
    places: dict[Any, list[Involvement]] = {one: [] for one in ids}
    involved = Involvement.objects.select_related("user").filter(revoked_at=None)
    for place in involved.filter(space__in=spaces, goal__in=ids).order_by("made_at", "pk"):
        places[place.goal_id].append(place)
    answers = Answer.objects.filter(space__in=spaces, goal__in=ids).order_by("at", "pk")
    latest = {row.involvement_id: row for row in answers}
    known = definition_versions(row.definition_id for some in rows.values() for row in some)
    return {
        one.pk: _people(
            one,
            places[one.pk],
            latest,
            {row.number: (day_of(row.made_at), _terms(row, known)) for row in rows[one.pk]},
        )
        for one in found
    }


def _people(
    goal: Goal, involved: list[Involvement], latest: Mapping[Any, Answer], asked: Terms
) -> People:
    names: dict[str, Involvement] = {
        OWNER if one.user_id == goal.owner_id else str(one.pk): one for one in involved
    }
    agreement = acceptance.agreement(
        OWNER,
        {name: day_of(one.asked_at) for name, one in names.items()},
        [
            response(latest[one.pk], name, counter_of(latest[one.pk]))
            for name, one in names.items()
            if one.pk in latest
        ],
        asked,
    )
    persons = [_person(goal, one, names.get(one.person), latest) for one in agreement.standings]
    return People(tuple(persons), agreement.agreed)


def _person(
    goal: Goal,
    standing: acceptance.Standing,
    involvement: Involvement | None,
    latest: Mapping[Any, Answer],
) -> Person:
    is_owner = standing.person == OWNER
    name = str(goal.owner) if is_owner else str(involvement)
    answer = latest.get(involvement.pk) if involvement else None
    return Person(involvement, name, is_owner, standing, answer)


def newest_answers(goal: Goal) -> dict[Any, Answer]:
    """Each person's newest answer, by the id of the involvement."""
    rows = Answer.objects.filter(space=goal.space_id, goal=goal).order_by("at", "pk")
    return {row.involvement_id: row for row in rows}


def involvements(goal: Goal) -> QuerySet[Involvement]:
    """The people who are in the goal now."""
    return (
        Involvement.objects.select_related("user")
        .filter(space=goal.space_id, goal=goal, revoked_at=None)
        .order_by("made_at", "pk")
    )


def waiting_for(user: User) -> list[tuple[Involvement, GoalVersion]]:
    """The goals that ask this person for an answer, with the version to answer; four queries, and
    two more where offers of theirs may have been taken over."""
    rows = list(
        Involvement.objects.select_related("goal", "goal__owner")
        .filter(user=user, revoked_at=None, goal__outcome="", goal__archived_at=None)
        .exclude(goal__owner=user)
    )
    if not rows:
        return []
    newest_rows = newest_of(row.goal for row in rows)
    spaces, goals = {row.space_id for row in rows}, [row.goal_id for row in rows]
    answers = Answer.objects.filter(space__in=spaces, goal__in=goals, involvement__in=rows)
    latest = {answer.involvement_id: answer for answer in answers.order_by("at", "pk")}
    asked = last_material(row.goal for row in rows)
    behind = [row for row in rows if not answers_newest(latest.get(row.pk), asked)]
    taken = taken_over(latest[row.pk] for row in behind if row.pk in latest)
    return [(row, newest_rows[row.goal_id]) for row in behind if row.pk not in taken]


OFFER_LASTS = timedelta(days=14)
"""So long a counter-offer stands on its owner's day; after that it is on the goal's page only."""


def offers_to(user: User, *, on: date) -> list[tuple[Answer, GoalVersion]]:
    """The counter-offers to this person's goals that nobody has taken over yet, the oldest first,
    each with the goal's newest version; three queries."""
    own = Goal.objects.filter(owner=user, outcome="", archived_at=None)
    answers = Answer.objects.filter(
        space=F("goal__space"), goal__in=own, involvement__revoked_at=None
    )
    latest = {
        answer.involvement_id: answer
        for answer in answers.select_related("goal", "involvement__user").order_by("at", "pk")
    }
    offers = [one for one in latest.values() if one.counter and one.outcome == "counter"]
    found = [one for one in offers if on - day_of(one.at) <= OFFER_LASTS]
    if not found:
        return []
    asked, newest_rows = last_material(a.goal for a in found), newest_of(a.goal for a in found)
    return [(one, newest_rows[one.goal_id]) for one in found if answers_newest(one, asked)]


def answers_newest(answer: Answer | None, asked: Mapping[Any, int]) -> bool:
    """Whether the answer is to the version that last asked everybody, or to a later one."""
    return answer is not None and answer.version >= asked.get(answer.goal_id, 1)


def taken_over(answers: Iterable[Answer]) -> set[Any]:
    """The involvements, among these answers', whose counter-offer the goal has taken over: they
    have accepted it by making it, and nobody waits for them. At most two queries."""
    offers = [answer for answer in answers if answer.counter]
    if not offers:
        return set()
    wanted = GoalVersion.objects.filter(
        space__in={answer.space_id for answer in offers},
        goal__in={answer.goal_id for answer in offers},
    )
    rows = list(wanted.order_by("number"))
    known = definition_versions(row.definition_id for row in rows)
    return {
        answer.involvement_id
        for answer in offers
        if _is_taken(answer, [row for row in rows if row.goal_id == answer.goal_id], known)
    }


def _is_taken(
    answer: Answer, rows: list[GoalVersion], known: Mapping[Meaning, DefinitionVersion]
) -> bool:
    made = {row.number: (day_of(row.made_at), _terms(row, known)) for row in rows}
    said = response(answer, "", counter_of(answer))
    return bool(acceptance.standing("", said.day, [said], made).taken)


def last_material(goals: Iterable[Goal]) -> dict[Any, int]:
    """The number of the last version that asked everybody again, by goal; one query."""
    rows = versions_of(list(goals)).filter(material=True)
    return {row.goal_id: row.number for row in rows.only("goal_id", "number")}


def shared_with(team: Space) -> QuerySet[Goal]:
    """The living goals that a team may see."""
    rows = Goal.objects.filter(shares__team=team, outcome="", archived_at=None)
    return rows.select_related("owner").order_by("pk")


def team_targets(team: Space) -> dict[tuple[str, str], Decimal]:
    """What the team is to reach, by unit and period; one query."""
    rows = TeamTarget.objects.filter(space=team).order_by("made_at", "pk")
    newest_rows = {(row.unit, row.period): row.amount for row in rows}
    return {key: amount for key, amount in newest_rows.items() if amount is not None}


def drafts_of(user: User) -> QuerySet[Any]:
    from smarta.web.accounts.models import Draft

    return Draft.objects.filter(user=user).order_by("-changed_at")


def definitions_for(user: User, unit: str = "") -> list[tuple[Definition, DefinitionVersion]]:
    """The definitions that this person's new goals may use, with their newest versions."""
    from smarta.web.accounts.models import Membership

    spaces = Membership.objects.filter(user=user).values("space")
    rows = Definition.objects.filter(Q(space__in=spaces))
    if unit:
        rows = rows.filter(unit=unit)
    versions = DefinitionVersion.objects.filter(space__in=spaces, definition__in=rows)
    newest_rows = {row.definition_id: row for row in versions.order_by("number")}
    found = rows.select_related("space", "space__person")
    return [(row, newest_rows[row.pk]) for row in found if row.pk in newest_rows]
