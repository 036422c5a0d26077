"""Writes about goals: keeping, changing, pausing, ending, sharing, defining."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from smarta.core import acceptance
from smarta.core.definition import definition_from_json
from smarta.core.goal import goal_from_json, goal_to_json
from smarta.web import clock
from smarta.web.accounts import services as accounts
from smarta.web.accounts.audit import record
from smarta.web.accounts.models import Draft, Membership, Space, User
from smarta.web.goals import queries
from smarta.web.goals.models import (
    Definition,
    DefinitionVersion,
    DismissedFinding,
    Exemption,
    Goal,
    GoalVersion,
    Involvement,
    Share,
    TeamTarget,
)
from smarta.web.goals.signals import goal_changed
from smarta.web.reader import language_of
from smarta.web.writing import NOW, NotDone, Problem, mistakes, write

OUTCOMES = ("reached", "missed", "dropped")
LONGEST_STATEMENT = 4000


def conflict() -> Problem:
    """Somebody else has changed the goal since the form was opened; nothing is overwritten."""
    return Problem("conflict", _("The goal was changed meanwhile. Compare, and decide again."))


def locked(goal: Goal) -> Goal:
    """The goal's row as it is now, locked: one writer at a time, on both databases."""
    return Goal.objects.select_for_update(of=("self",)).select_related("owner").get(pk=goal.pk)


# Keeping and changing ---------------------------------------------------------------------------


@mistakes
@write
def keep_goal(
    *,
    user: User,
    statement: str,
    fields: Mapping[str, Any],
    language: str,
    parts: Mapping[str, Any] | None = None,
    definition: Definition | None = None,
    space: Space | None = None,
    draft: Draft | None = None,
    dismissed: Mapping[str, str] | None = None,
    at: datetime = NOW,
) -> Goal:
    """A new goal with its first version; the user owns it. Returns (goal, ()) or (None, problems).

    `fields` is the goal as JSON (contract: kind, quantity, cadence, start, end, aggregate …),
    `parts` the answers of the five steps by question id. `space` is the person's own without one.
    A `draft` that the goal came from is done with, and its dismissed findings come along.
    """
    space = space or accounts.own_space(user=user, at=at)
    check_membership(user, space)
    goal = Goal.objects.create(space=space, owner=user, made_at=at)
    first_day = clock.day_of(at, user)
    add_version(
        goal=goal,
        by=user,
        statement=statement,
        fields=checked(fields),
        parts=parts or {},
        language=language,
        definition=definition,
        valid_from=first_day,
        at=at,
    )
    set_aside = {**(draft.dismissed if draft else {}), **(dismissed or {})}
    for rule, reason in set_aside.items():
        dismiss_finding(goal=goal, user=user, rule=rule, reason=str(reason or ""), at=at)
    if draft:
        accounts.drop_draft(draft=draft, at=at)
    Involvement.objects.create(
        space=space, goal=goal, user=user, made_by=user, made_at=at, asked_at=at
    )
    record("goal.made", at=at, actor=user, space=space, subject=goal.pk)
    goal_changed.send(sender=Goal, goal=goal, at=at)
    return goal


def check_membership(user: User, space: Space) -> None:
    if not Membership.objects.filter(space=space, user=user).exists():
        raise NotDone(Problem("not-allowed", _("You are not a member of that team."), "space"))


def checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The goal's fields in the one shape that is kept, or the problems in them."""
    goal, problems = goal_from_json(dict(fields))
    if goal is None:
        spoken = language_of()
        raise NotDone(*(Problem("goal", one.said(spoken), one.field) for one in problems))
    return goal_to_json(goal._replace(versions=(), excused=(), pauses=()))


def add_version(
    *,
    goal: Goal,
    by: User,
    statement: str,
    fields: dict[str, Any],
    parts: Mapping[str, Any],
    language: str,
    definition: Definition | None,
    valid_from: date,
    at: datetime,
    reason: str = "",
    material: bool = True,
    easier: bool = False,
) -> GoalVersion:
    """Append a version to a goal whose row the caller holds."""
    statement = statement.replace("\x00", "").strip()[:LONGEST_STATEMENT]
    if not statement:
        raise NotDone(Problem("no-statement", _("Write the goal in one sentence."), "statement"))
    goal.current += 1
    goal.save(update_fields=["current"])
    return GoalVersion.objects.create(
        space_id=goal.space_id,
        goal=goal,
        number=goal.current,
        valid_from=valid_from,
        reason=reason.strip(),
        language=language,
        statement=statement,
        fields=fields,
        parts=dict(parts),
        definition=definition,
        definition_number=newest_number(definition),
        material=material,
        easier=easier,
        made_by=by,
        made_at=at,
        **columns(fields),
    )


def newest_number(definition: Definition | None) -> int | None:
    if definition is None:
        return None
    rows = DefinitionVersion.objects.filter(space=definition.space_id, definition=definition)
    return max(rows.values_list("number", flat=True), default=None)


def columns(fields: Mapping[str, Any]) -> dict[str, Any]:
    """What pages search and sort by, out of the goal's fields."""
    quantity = fields.get("quantity") or {}
    value = quantity.get("value")
    start, end = fields.get("start"), fields.get("end")
    return {
        "kind": fields["kind"],
        "unit": (quantity.get("unit") or "")[:120],
        "amount": None if value is None else Decimal(str(value)),
        "start": date.fromisoformat(start) if start else None,
        "end": date.fromisoformat(end) if end else None,
    }


@mistakes
@write
def change_goal(
    *,
    goal: Goal,
    user: User,
    based_on: int,
    reason: str = "",
    statement: str | None = None,
    fields: Mapping[str, Any] | None = None,
    parts: Mapping[str, Any] | None = None,
    definition: Definition | None = None,
    language: str | None = None,
    valid_from: date | None = None,
    at: datetime = NOW,
) -> GoalVersion:
    """A new version from a date on; what is None stays as it is.

    `based_on` is the version that the form showed; when there is a newer one the problem is
    "conflict" and nothing changes. A material change needs a reason, makes earlier acceptances
    void and asks everybody again.
    """
    goal = locked(goal)
    if goal.current != based_on:
        raise NotDone(conflict())
    before = queries.newest(goal)
    kept = checked(fitted(fields, before.fields)) if fields is not None else before.fields
    definition = definition or before.definition
    since = checked_date(valid_from, before, clock.day_of(at, user))
    changes = changes_between(before, kept, definition)
    if changes and not reason.strip():
        raise NotDone(Problem("no-reason", _("Say why the goal changes."), "reason"))
    version = add_version(
        goal=goal,
        by=user,
        statement=before.statement if statement is None else statement,
        fields=kept,
        parts=before.parts if parts is None else parts,
        language=language or before.language,
        definition=definition,
        valid_from=since,
        reason=reason,
        material=bool(changes),
        easier=acceptance.is_easier(changes),
        at=at,
    )
    record_change(goal, version, user, changes, at)
    return version


def fitted(fields: Mapping[str, Any], before: Mapping[str, Any]) -> Mapping[str, Any]:
    """The fields with a line that leads to their amount: when the amount or the end is another, the
    rows that led to the old one fall away."""
    line = fields.get("line")
    same = all(fields.get(name) == before.get(name) for name in ("quantity", "end"))
    if not line or same or line != before.get("line"):
        return fields
    last = min(filter(None, (fields.get("end"), before.get("end"))), default=None)
    return {**fields, "line": [row for row in line if last is None or row["date"] < last]}


def checked_date(wanted: date | None, before: GoalVersion, today: date) -> date:
    """A change never reaches back: every past verdict keeps the version then in force."""
    since = wanted or max(today, before.valid_from)
    if since < today:
        text = _("A change holds from today at the earliest: the past is not rewritten.")
        raise NotDone(Problem("in-the-past", text, "valid_from"))
    if since < before.valid_from:
        text = _("There is already a version from %(day)s.") % {"day": before.valid_from}
        raise NotDone(Problem("before-version", text, "valid_from"))
    return since


def changes_between(
    before: GoalVersion, fields: Mapping[str, Any], definition: Definition | None
) -> Sequence[acceptance.Change]:
    """What differs in substance between a version and what is to come after it."""
    number = newest_number(definition)
    ids = {before.definition_id, definition.pk if definition else None}
    known = queries.definition_versions(ids)
    meanings = [
        known.get((before.definition_id, before.definition_number)),
        known.get((definition.pk if definition else None, number)),
    ]
    old, new = (queries.core_definition(row) if row else None for row in meanings)
    return acceptance.material_changes(
        acceptance.terms_of(queries.core_goal_of(before.fields), old),
        acceptance.terms_of(queries.core_goal_of(fields), new),
    )


def record_change(
    goal: Goal,
    version: GoalVersion,
    user: User,
    changes: Sequence[acceptance.Change],
    at: datetime,
) -> None:
    """Log the change, tell the caches, and ask everybody again where it is material."""
    from smarta.web.goals.people import ask_again

    record(
        "goal.changed",
        at=at,
        actor=user,
        space=goal.space_id,
        subject=goal.pk,
        version=version.number,
        fields=sorted({change.field for change in changes}),
    )
    goal_changed.send(sender=Goal, goal=goal, at=at)
    if changes:
        ask_again(goal=goal, version=version, by=user, at=at)


# A goal's life ----------------------------------------------------------------------------------


@mistakes
@write
def excuse(
    *, goal: Goal, user: User, start: date, end: date, reason: str = "", at: datetime = NOW
) -> Exemption:
    """Days that ask for nothing and break no row; both ends included."""
    if end < start:
        raise NotDone(Problem("end", _("The end comes before the start."), "end"))
    goal = locked(goal)
    return add_exemption(goal, user, Exemption.EXCUSED, start, end, reason, at)


@mistakes
@write
def pause(
    *, goal: Goal, user: User, start: date | None = None, reason: str = "", at: datetime = NOW
) -> Exemption:
    """Rest the goal from a day on, until it is resumed."""
    goal = locked(goal)
    if goal.exemptions.filter(space=goal.space_id, kind=Exemption.PAUSE, end=None).exists():
        raise NotDone(Problem("paused", _("The goal is already paused.")))
    start = start or clock.day_of(at, user)
    return add_exemption(goal, user, Exemption.PAUSE, start, None, reason, at)


def add_exemption(
    goal: Goal,
    user: User,
    kind: str,
    start: date,
    end: date | None,
    reason: str,
    at: datetime,
) -> Exemption:
    row = Exemption.objects.create(
        space_id=goal.space_id,
        goal=goal,
        kind=kind,
        start=start,
        end=end,
        reason=reason.strip(),
        made_by=user,
        made_at=at,
    )
    record(f"goal.{kind}", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    goal_changed.send(sender=Goal, goal=goal, at=at)
    return row


@mistakes
@write
def resume(*, goal: Goal, user: User, on: date | None = None, at: datetime = NOW) -> Exemption:
    """End the pause: the goal asks again from `on` (today without one)."""
    goal = locked(goal)
    row = goal.exemptions.filter(space=goal.space_id, kind=Exemption.PAUSE, end=None).first()
    if row is None:
        raise NotDone(Problem("not-paused", _("The goal is not paused.")))
    last = date.fromordinal((on or clock.day_of(at, user)).toordinal() - 1)
    if last < row.start:
        row.delete()
    else:
        row.end = last
        row.save(update_fields=["end"])
    record("goal.resumed", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    goal_changed.send(sender=Goal, goal=goal, at=at)
    return row


@mistakes
@write
def drop_exemption(*, goal: Goal, exemption_id: int, user: User, at: datetime = NOW) -> None:
    """Take an excuse back."""
    goal = locked(goal)
    gone, _rows = goal.exemptions.filter(space=goal.space_id, pk=exemption_id).delete()
    if not gone:
        raise NotDone(Problem("gone", _("That is not there any more.")))
    record("goal.unexcused", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    goal_changed.send(sender=Goal, goal=goal, at=at)


@mistakes
@write
def end_goal(
    *,
    goal: Goal,
    user: User,
    outcome: str,
    learnt: str = "",
    on: date | None = None,
    at: datetime = NOW,
) -> Goal:
    """End a goal as reached, missed or dropped, with what was learnt. It can be opened again."""
    if outcome not in OUTCOMES:
        raise NotDone(Problem("outcome", _("Say how it ended."), "outcome"))
    goal = locked(goal)
    goal.outcome, goal.learnt = outcome, learnt.strip()
    goal.ended_on = on or clock.day_of(at, user)
    goal.save(update_fields=["outcome", "learnt", "ended_on"])
    record("goal.ended", at=at, actor=user, space=goal.space_id, subject=goal.pk, outcome=outcome)
    goal_changed.send(sender=Goal, goal=goal, at=at)
    return goal


@mistakes
@write
def reopen_goal(*, goal: Goal, user: User, at: datetime = NOW) -> Goal:
    goal = locked(goal)
    goal.outcome, goal.ended_on = "", None
    goal.save(update_fields=["outcome", "ended_on"])
    record("goal.reopened", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    goal_changed.send(sender=Goal, goal=goal, at=at)
    return goal


@write
def drop_goal(*, goal: Goal, user: User, at: datetime = NOW) -> None:
    """Delete a goal with everything in it; the log keeps that it was there."""
    record("goal.deleted", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    goal.delete()


@write
def dismiss_finding(
    *, goal: Goal, user: User, rule: str, reason: str = "", at: datetime = NOW
) -> DismissedFinding:
    """Set a rule's finding aside for this goal, with the reason."""
    row, _made = DismissedFinding.objects.update_or_create(
        space_id=goal.space_id,
        goal=goal,
        rule=rule[:40],
        defaults={"reason": reason, "made_by": user, "made_at": at},
    )
    return row


@write
def restore_finding(*, goal: Goal, rule: str, at: datetime = NOW) -> None:
    DismissedFinding.objects.filter(space=goal.space_id, goal=goal, rule=rule).delete()


# Sharing ----------------------------------------------------------------------------------------


@mistakes
@write
def share(*, goal: Goal, user: User, team: Space, at: datetime = NOW) -> Share:
    """Let a team's members see the goal. Only into a team that one is a member of."""
    check_membership(user, team)
    row, made = Share.objects.get_or_create(
        space_id=goal.space_id, goal=goal, team=team, defaults={"made_by": user, "made_at": at}
    )
    if made:
        record("goal.shared", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    return row


@write
def unshare(*, goal: Goal, user: User, team: Space, at: datetime = NOW) -> None:
    Share.objects.filter(space=goal.space_id, goal=goal, team=team).delete()
    record("goal.unshared", at=at, actor=user, space=goal.space_id, subject=goal.pk)


@mistakes
@write
def set_team_target(
    *,
    team: Space,
    user: User,
    unit: str,
    period: str,
    amount: Decimal | None,
    at: datetime = NOW,
) -> TeamTarget:
    """What the team is to reach together of a unit in a period; None takes the target away."""
    if amount is not None and amount <= 0:
        raise NotDone(Problem("amount", _("Write a number above zero."), "amount"))
    return TeamTarget.objects.create(
        space=team, unit=unit[:120], period=period[:20], amount=amount, made_by=user, made_at=at
    )


# What the unit means ----------------------------------------------------------------------------


@mistakes
@write
def define(
    *,
    user: User,
    unit: str,
    meaning: Mapping[str, Any],
    space: Space | None = None,
    at: datetime = NOW,
) -> Definition:
    """A definition with its first version. `meaning` is a definition as JSON (singular, plural,
    language, counts, counts_not, criteria, cases)."""
    space = space or accounts.own_space(user=user, at=at)
    check_membership(user, space)
    definition = Definition.objects.create(
        space=space, unit=unit.strip().lower()[:120], made_by=user, made_at=at
    )
    add_meaning(definition, meaning, user, date.min, at, number=1)
    record("definition.made", at=at, actor=user, space=space, subject=definition.pk)
    return definition


def add_meaning(
    definition: Definition,
    meaning: Mapping[str, Any],
    user: User,
    valid_from: date,
    at: datetime,
    *,
    number: int,
) -> DefinitionVersion:
    value, problems = definition_from_json(dict(meaning))
    if value is None:
        spoken = language_of()
        raise NotDone(*(Problem("meaning", p.message(spoken), p.field) for p in problems))
    return DefinitionVersion.objects.create(
        space_id=definition.space_id,
        definition=definition,
        number=number,
        valid_from=valid_from,
        language=value.language,
        singular=value.singular[:120],
        plural=value.plural[:120],
        counts=value.counts,
        counts_not=value.counts_not,
        criteria=value.criteria,
        cases=[case._asdict() for case in value.cases],
        reason=value.reason,
        made_by=user,
        made_at=at,
    )


@mistakes
@write
def define_for_goal(
    *,
    goal: Goal,
    user: User,
    based_on: int,
    meaning: Mapping[str, Any],
    reason: str = "",
    space: Space | None = None,
    at: datetime = NOW,
) -> GoalVersion:
    """A definition of its own for a goal, in a team's space when it is to be shared there."""
    unit = queries.newest(goal).unit or str(meaning.get("singular") or "")
    definition, problems = define(user=user, unit=unit, meaning=meaning, space=space, at=at)
    if problems:
        raise NotDone(*problems)
    return use_definition_in(goal, user, based_on, definition, reason, at)


@mistakes
@write
def use_definition(
    *,
    goal: Goal,
    user: User,
    based_on: int,
    definition: Definition,
    reason: str = "",
    at: datetime = NOW,
) -> GoalVersion:
    """Let a goal count by a definition that is there already, such as its team's."""
    return use_definition_in(goal, user, based_on, definition, reason, at)


def use_definition_in(
    goal: Goal, user: User, based_on: int, definition: Definition, reason: str, at: datetime
) -> GoalVersion:
    version, problems = change_goal(
        goal=goal,
        user=user,
        based_on=based_on,
        definition=definition,
        reason=reason.strip() or _("What counts has been agreed."),
        at=at,
    )
    if problems:
        raise NotDone(*problems)
    return version


@mistakes
@write
def redefine(
    *,
    definition: Definition,
    user: User,
    meaning: Mapping[str, Any],
    based_on: int,
    reason: str,
    valid_from: date | None = None,
    at: datetime = NOW,
) -> DefinitionVersion:
    """A new version of a definition. Every live goal that uses it gets a version too, with the
    same reason, so that those who accepted the old meaning are asked again."""
    Definition.objects.select_for_update().get(pk=definition.pk)
    if newest_number(definition) != based_on:
        raise NotDone(conflict())
    if not reason.strip():
        raise NotDone(Problem("no-reason", _("Say why the definition changes."), "reason"))
    since = valid_from or clock.day_of(at, user)
    row = add_meaning(
        definition, {**meaning, "reason": reason}, user, since, at, number=based_on + 1
    )
    for goal in goals_using(definition):
        before = queries.newest(goal)
        _version, problems = change_goal(
            goal=goal,
            user=user,
            based_on=before.number,
            reason=reason,
            definition=definition,
            valid_from=max(since, before.valid_from),
            at=at,
        )
        if problems:
            raise NotDone(*problems)
    record(
        "definition.changed", at=at, actor=user, space=definition.space_id, subject=definition.pk
    )
    return row


def goals_using(definition: Definition) -> list[Goal]:
    rows = GoalVersion.objects.filter(definition=definition).values_list("goal", "number")
    found = Goal.objects.filter(pk__in=[goal for goal, _number in rows], outcome="")
    return [goal for goal in found if (goal.pk, goal.current) in set(rows)]
