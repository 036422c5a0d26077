"""Writes about the people in a goal: involving them, their answers, and handing a goal over."""

import uuid
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from smarta.core import acceptance
from smarta.core.coach import restated
from smarta.core.definition import definition_from_json
from smarta.web import clock
from smarta.web.accounts import mail
from smarta.web.accounts.audit import record
from smarta.web.accounts.models import Membership, Space, User
from smarta.web.accounts.services import account_of, check_address, may_invite, own_space
from smarta.web.goals import queries, services
from smarta.web.goals.models import (
    Answer,
    Commitment,
    Goal,
    GoalVersion,
    Handover,
    Involvement,
)
from smarta.web.goals.moving import move_goal
from smarta.web.links import hashed, new_secret
from smarta.web.reader import language_of
from smarta.web.writing import NOW, NotDone, Problem, mistakes, write

OUTCOMES = ("accept", "accept_if", "decline", "counter")
MOST_PEOPLE = 200


# Involving --------------------------------------------------------------------------------------


@mistakes
@write
def involve(
    *,
    goal: Goal,
    by: User,
    email: str = "",
    name: str = "",
    user: User | None = None,
    tell: bool = True,
    at: datetime = NOW,
) -> tuple[Involvement, str]:
    """Ask a person for an answer. Returns (involvement, secret of their own link).

    With an address they get a mail (`tell`), and the goal shows in their account when they have
    one. Without an address the owner passes the link on; it is shown once. `user` is somebody in a
    team of the asker's.
    """
    email = user.email if user else email.strip().lower()
    if email:
        check_address(email)
    if user and not shares_team(by, user):
        raise NotDone(Problem("stranger", _("Choose somebody in one of your teams."), "person"))
    if not email and not name.strip():
        raise NotDone(Problem("nobody", _("Give a name or an e-mail address."), "email"))
    goal = services.locked(goal)
    user = user or (account_of(email) if email else None)
    refuse_twice(goal, email, user)
    secret = new_secret()
    row = Involvement.objects.create(
        space_id=goal.space_id,
        goal=goal,
        user=user,
        name=name.strip()[:120],
        email=email,
        secret=hashed(secret),
        expires_at=at + settings.ANSWER_LINK_LIFE,
        language=user.language if user else "",
        time_zone=user.time_zone if user else "",
        made_by=by,
        made_at=at,
        asked_at=at,
    )
    record("person.involved", at=at, actor=by, space=goal.space_id, subject=goal.pk)
    if email and tell:
        mail_question(row, queries.newest(goal), by, secret, at)
    return row, secret


def shares_team(one: User, other: User) -> bool:
    teams = Membership.objects.filter(user=one, space__kind=Space.TEAM).values("space")
    return Membership.objects.filter(user=other, space__in=teams).exists()


def refuse_twice(goal: Goal, email: str, user: User | None) -> None:
    rows = queries.involvements(goal)
    if rows.count() >= MOST_PEOPLE:
        raise NotDone(Problem("too-many", _("A goal can ask at most 200 people.")))
    if (user and rows.filter(user=user).exists()) or (email and rows.filter(email=email).exists()):
        raise NotDone(Problem("already", _("That person has already been asked."), "email"))


@mistakes
@write
def new_link(*, involvement: Involvement, by: User, at: datetime = NOW) -> str:
    """A new link for the same person; the old one stops working."""
    if involvement.revoked_at:
        raise NotDone(Problem("revoked", _("That person is no longer asked.")))
    secret = new_secret()
    involvement.secret = hashed(secret)
    involvement.expires_at = at + settings.ANSWER_LINK_LIFE
    involvement.save(update_fields=["secret", "expires_at"])
    record("link.made", at=at, actor=by, space=involvement.space_id, subject=involvement.goal_id)
    return secret


@write
def revoke(*, involvement: Involvement, by: User, at: datetime = NOW) -> None:
    """Ask the person no longer: their link stops working, what they said stays in the history."""
    involvement.secret, involvement.revoked_at = None, at
    involvement.save(update_fields=["secret", "revoked_at"])
    record(
        "person.removed", at=at, actor=by, space=involvement.space_id, subject=involvement.goal_id
    )


def by_link(secret: str, *, at: datetime) -> Involvement | None:
    """Whose link this is, while it works."""
    return (
        Involvement.objects.select_related("goal", "goal__owner", "user")
        .filter(secret=hashed(secret), revoked_at=None, expires_at__gt=at)
        .first()
    )


@write
def claim(*, user: User, at: datetime = NOW) -> int:
    """Give an account the places in goals that were asked of its (verified) address before."""
    rows = Involvement.objects.filter(email=user.email.lower(), user=None, revoked_at=None)
    taken = Involvement.objects.filter(user=user).values("goal")
    return rows.exclude(goal__in=taken).update(user=user)


# Answering --------------------------------------------------------------------------------------


@mistakes
@write
def answer(
    *,
    involvement: Involvement,
    version: int,
    outcome: str,
    questions: Mapping[str, Mapping[str, str]] | None = None,
    condition: str = "",
    failed: str = "",
    counter: Mapping[str, Any] | None = None,
    words: str = "",
    confidence: int | None = None,
    at: datetime = NOW,
) -> Answer:
    """What a person says to the version that they saw; a newer one is a "conflict".

    `questions` maps the five question ids to {"degree": yes | partly | no, "note"}; `counter` holds
    what is offered instead: value, start, end (ISO dates), definition, note.
    """
    goal = services.locked(involvement.goal)
    if goal.current != version:
        raise NotDone(services.conflict())
    if goal.outcome:
        raise NotDone(Problem("ended", _("The goal has ended.")))
    row = Answer(
        space_id=goal.space_id,
        involvement=involvement,
        goal=goal,
        version=version,
        outcome=checked_outcome(outcome),
        questions=checked_questions(questions or {}),
        condition=condition.strip()[:4000],
        failed=failed,
        counter=checked_counter(counter) if outcome == "counter" else None,
        words=words.strip()[:4000],
        confidence=checked_confidence(confidence),
        at=at,
    )
    check_answer(goal, row, involvement)
    row.save(force_insert=True)
    record(
        "goal.answered",
        at=at,
        actor=involvement.user,
        actor_name=str(involvement),
        space=goal.space_id,
        subject=goal.pk,
        outcome=outcome,
        version=version,
    )
    mail_answer(goal, involvement, row, at)
    return row


def checked_outcome(outcome: str) -> str:
    if outcome not in OUTCOMES:
        raise NotDone(Problem("outcome", _("Choose one of the four answers."), "outcome"))
    return outcome


def checked_questions(given: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """The answers to the five questions that were given; anything else is left out."""
    return {
        question: {"degree": said["degree"], "note": str(said.get("note") or "")[:2000]}
        for question in acceptance.QUESTIONS
        if (said := given.get(question)) and said.get("degree") in {"yes", "partly", "no"}
    }


def checked_confidence(confidence: int | None) -> int | None:
    if confidence is not None and not 1 <= confidence <= 10:
        text = _("Confidence is a whole number from 1 to 10.")
        raise NotDone(Problem("confidence", text, "confidence"))
    return confidence


def checked_counter(counter: Mapping[str, Any] | None) -> dict[str, Any]:
    """A counter-offer as it is kept: plain values, only what it changes."""
    given = dict(counter or {})
    kept: dict[str, Any] = {"note": str(given.get("note") or "")[:2000]}
    if given.get("value") not in (None, ""):
        kept["value"] = checked_amount(given["value"])
    for end in ("start", "end"):
        if given.get(end):
            kept[end] = checked_day(given[end], end)
    if given.get("definition"):
        value, problems = definition_from_json(given["definition"])
        if value is None:
            language = translation.get_language() or "en"
            raise NotDone(*(Problem("meaning", p.message(language), p.field) for p in problems))
        meaning = value._asdict() | {"cases": [], "start": None}
        kept["definition"] = meaning
    return kept


def checked_amount(value: Any) -> int | float | None:
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or abs(amount) >= 10**15:
        raise NotDone(Problem("value", _("Write the amount as a number."), "value"))
    return queries.plain(amount)


def checked_day(value: Any, field: str) -> str:
    try:
        return (value if isinstance(value, date) else date.fromisoformat(str(value))).isoformat()
    except ValueError:
        raise NotDone(Problem("date", _("Write the date as 2027-03-31."), field)) from None


def check_answer(goal: Goal, row: Answer, involvement: Involvement) -> None:
    """Ask the core whether the answer lacks anything."""
    rows = [queries.newest(goal)]
    _day, terms = queries.terms(goal, rows)[goal.current]
    said = queries.response(row, str(involvement.pk), queries.counter_of(row))
    language = translation.get_language() or "en"
    found = acceptance.problems(said, terms)
    if found:
        raise NotDone(*(Problem("answer", p.message(language[:2]), p.field) for p in found))


@mistakes
@write
def take_counter(
    *, answer: Answer, user: User, based_on: int, reason: str = "", at: datetime = NOW
) -> GoalVersion:
    """Take a counter-offer over: a new version with what it changes, as of today."""
    goal = answer.goal
    offer = queries.counter_of(answer)
    if offer is None:
        raise NotDone(Problem("no-counter", _("That answer holds no counter-offer.")))
    before = queries.newest(goal)
    definition = before.definition
    if offer.definition is not None:
        definition = define_offered(goal, user, before, (answer.counter or {})["definition"], at)
    said = reason.strip() or _("Counter-offer from %(name)s") % {"name": answer.involvement}
    version, problems = services.change_goal(
        goal=goal,
        user=user,
        based_on=based_on,
        reason=said,
        fields=offered_fields(before.fields, offer),
        statement=offered_statement(before, offer, at.date()),
        definition=definition,
        at=at,
    )
    if problems:
        raise NotDone(*problems)
    return version


def define_offered(
    goal: Goal, user: User, before: GoalVersion, meaning: dict[str, Any], at: datetime
) -> Any:
    definition, problems = services.define(
        user=user, unit=before.unit, meaning={**meaning, "start": None}, space=goal.space, at=at
    )
    if problems:
        raise NotDone(*problems)
    return definition


def offered_fields(fields: Mapping[str, Any], offer: acceptance.Counter) -> dict[str, Any]:
    """The goal's fields with what a counter-offer changes."""
    changed = dict(fields)
    if offer.value is not None:
        changed["quantity"] = {
            **(fields.get("quantity") or {}),
            "value": queries.plain(offer.value),
        }
    for end in ("start", "end"):
        if day := getattr(offer, end):
            changed[end] = day.isoformat()
    return changed


def offered_statement(before: GoalVersion, offer: acceptance.Counter, on: date) -> str:
    """The sentence with the new amount and dates in the old ones' place."""
    return restated(before.statement, on=on, value=offer.value, start=offer.start, end=offer.end)


@mistakes
@write
def commit(
    *, involvement: Involvement, items: list[int], occasion: str = "acceptance", at: datetime = NOW
) -> Commitment:
    """The four items of the commitment scale, 1 to 5 each, at acceptance or half-way."""
    spoken = language_of()
    if found := acceptance.commitment_problems(items):
        raise NotDone(*(Problem("items", one.message(spoken), one.field) for one in found))
    if occasion not in {"acceptance", "halfway"}:
        raise NotDone(Problem("occasion", _("There is no such occasion."), "occasion"))
    return Commitment.objects.create(
        space_id=involvement.space_id,
        involvement=involvement,
        goal_id=involvement.goal_id,
        occasion=occasion,
        items=items,
        at=at,
    )


# Mails ------------------------------------------------------------------------------------------


def absolute(path: str) -> str:
    return f"{settings.SMARTA_URL or 'http://localhost:8000'}{path}"


def address_of(row: Involvement) -> str:
    return row.user.email if row.user else row.email


def mail_question(
    row: Involvement, version: GoalVersion, by: User, secret: str, at: datetime
) -> None:
    """The first question: somebody is waiting for it, so it does not wait for a digest."""
    with translation.override(row.language or version.language):
        mail.post(
            to=address_of(row),
            user=row.user,
            why="question",
            secret=True,
            subject=_("%(name)s asks you about a goal") % {"name": by},
            body=_(
                "%(name)s wants to know what you say to this goal:\n\n%(statement)s\n\n"
                "Your own link, no account needed:\n%(link)s\n"
            )
            % {
                "name": by,
                "statement": version.statement,
                "link": absolute(f"/answer/{secret}/"),
            },
            at=at,
        )


def ask_again(*, goal: Goal, version: GoalVersion, by: User, at: datetime) -> None:
    """After a material change everybody is asked anew, in one digest each.

    The link of a person without an account still works and leads to the new version.
    """
    rows = queries.involvements(goal).exclude(user=by)
    taken = queries.taken_over(queries.newest_answers(goal).values())
    for row in rows:
        row.asked_at, row.reminded_at = at, None
        row.expires_at = at + settings.ANSWER_LINK_LIFE if row.secret else None
        row.save(update_fields=["asked_at", "reminded_at", "expires_at"])
        tell(row, version, "taken" if row.pk in taken else "changed", at)


def tell(row: Involvement, version: GoalVersion, why: str, at: datetime) -> None:
    """A line for the person's next digest; nobody who asked for quiet gets it."""
    address = address_of(row)
    if not address or row.muted:
        return
    with translation.override(row.language or version.language):
        subject = {
            "changed": _("A goal that you answered has changed"),
            "taken": _("Your counter-offer has been taken over"),
            "reminder": _("A goal waits for your answer"),
            "handover": _("You are asked to take over a goal"),
            "halfway": _("Half-way: how committed are you to your goal now?"),
        }[why]
        where = _("Open Smarta, or the link that you have, to answer.")
        if why == "taken":
            where = _("It counts as your yes. You can change it in Smarta, or by your link.")
        mail.post(
            to=address,
            user=row.user,
            reader=row,
            why=why,
            subject=subject,
            body=f"{subject}:\n\n{version.statement}\n\n{where}\n{absolute('/')}",
            digest=True,
            at=at,
        )


def mail_answer(goal: Goal, involvement: Involvement, row: Answer, at: datetime) -> None:
    """Tell the owner in the next digest that somebody has answered."""
    owner = goal.owner
    if involvement.user_id == owner.pk or not owner.is_active:
        return
    with translation.override(owner.language or None):
        words = {
            "accept": _("%(name)s accepts your goal"),
            "accept_if": _("%(name)s accepts your goal on a condition"),
            "decline": _("%(name)s says no to your goal"),
            "counter": _("%(name)s has a counter-offer for your goal"),
        }
        subject = words[row.outcome] % {"name": involvement}
        mail.post(
            to=owner.email,
            user=owner,
            why="answered",
            subject=subject,
            body=f"{subject}.\n\n{absolute(f'/goals/{goal.pk}/')}",
            digest=True,
            at=at,
        )


REMIND_AFTER = timedelta(days=4)


@write
def remind(*, at: datetime = NOW) -> int:
    """Remind those who have not answered for four days, once a version; returns how many."""
    rows = Involvement.objects.select_related("user", "goal").filter(
        revoked_at=None,
        reminded_at=None,
        asked_at__lte=at - REMIND_AFTER,
        goal__outcome="",
        goal__archived_at=None,
    )
    reminded = 0
    for row in rows[:1000]:
        row.reminded_at = at
        row.save(update_fields=["reminded_at"])
        if not has_answered(row):
            tell(row, queries.newest(row.goal), "reminder", at)
            reminded += 1
    return reminded


@write
def ask_halfway(*, at: datetime = NOW) -> int:
    """Half-way through a goal, ask those who accepted how committed they are now; once each."""
    asked = 0
    rows = Involvement.objects.select_related("user", "goal").filter(
        revoked_at=None, halfway_at=None, goal__outcome="", commitments__occasion="acceptance"
    )
    for row in rows.distinct()[:1000]:
        version = queries.newest(row.goal)
        if queries.is_past_half(version, clock.day_of(at, row.user or row)):
            row.halfway_at = at
            row.save(update_fields=["halfway_at"])
            tell(row, version, "halfway", at)
            asked += 1
    return asked


def has_answered(row: Involvement) -> bool:
    if row.user_id == row.goal.owner_id:
        return True
    said = Answer.objects.filter(space=row.space_id, goal=row.goal_id, involvement=row)
    answer = said.order_by("at", "pk").last()
    if answer is None:
        return False
    asked = queries.last_material([row.goal])
    return queries.answers_newest(answer, asked) or bool(queries.taken_over([answer]))


@write
def mute(*, involvement: Involvement, muted: bool = True, at: datetime = NOW) -> None:
    """No more mails to this person about this goal."""
    involvement.muted = muted
    involvement.save(update_fields=["muted"])


# Handing over -----------------------------------------------------------------------------------


@mistakes
@write
def offer_handover(*, goal: Goal, user: User, to: User, at: datetime = NOW) -> Handover:
    """Offer the responsibility to somebody who may see the goal; it moves only with their yes."""
    goal = services.locked(goal)
    if to.pk == goal.owner_id or not to.is_active:
        raise NotDone(Problem("taker", _("Choose somebody else."), "to"))
    if not queries.involvements(goal).filter(user=to).exists():
        raise NotDone(Problem("taker", _("Involve the person in the goal first."), "to"))
    if goal.handovers.filter(space=goal.space_id, answered_at=None).exists():
        raise NotDone(Problem("offered", _("Somebody has already been asked to take over.")))
    row = Handover.objects.create(
        space_id=goal.space_id, goal=goal, giver=user, taker=to, made_at=at
    )
    record("handover.offered", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    place = involvement_of(goal, to.pk)
    if place:
        tell(place, queries.newest(goal), "handover", at)
    return row


@mistakes
@write
def answer_handover(*, handover: Handover, user: User, yes: bool, at: datetime = NOW) -> Handover:
    """The taker says yes or no; the giver may take the offer back (no)."""
    goal = services.locked(handover.goal)
    if yes and user.pk != handover.taker_id:
        raise NotDone(Problem("not-allowed", _("Only the new owner can say yes.")))
    taken = Handover.objects.filter(pk=handover.pk, answered_at=None).update(
        answered_at=at, accepted=yes
    )
    if not taken:
        raise NotDone(Problem("answered", _("That has been answered already.")))
    if yes:
        move(goal, handover, at)
    verb = "handover.accepted" if yes else "handover.declined"
    record(verb, at=at, actor=user, space=goal.space_id, subject=goal.pk)
    handover.refresh_from_db()
    return handover


def move(goal: Goal, handover: Handover, at: datetime) -> None:
    """One owner always: the new one takes the place, and the old one stays involved."""
    goal.owner_id = handover.taker_id
    goal.save(update_fields=["owner"])
    if goal.space.kind == Space.PERSONAL:
        move_goal(goal, own_space(user=handover.taker, at=at))
    Involvement.objects.get_or_create(
        space_id=goal.space_id,
        goal=goal,
        user_id=handover.giver_id,
        defaults={"made_at": at, "asked_at": at},
    )


@mistakes
@write
def take_over(*, goal: Goal, user: User, at: datetime = NOW) -> Goal:
    """A leader takes over a team's goal whose owner has left: that is their yes."""
    goal = services.locked(goal)
    if goal.owner.left_at is None or not may_invite(user, goal.space):
        raise NotDone(Problem("not-allowed", _("Only a leader takes over what nobody owns.")))
    goal.owner = user
    goal.save(update_fields=["owner"])
    take_place(goal=goal, user=user, at=at)
    record("handover.taken", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    return goal


def involvement_of(goal: Goal, user_id: uuid.UUID) -> Involvement | None:
    return queries.involvements(goal).filter(user=user_id).first()


@write
def take_place(*, goal: Goal, user: User, at: datetime = NOW) -> Involvement:
    """A place in the goal for its owner, or for somebody who may answer and has none yet."""
    row, _made = Involvement.objects.get_or_create(
        space_id=goal.space_id, goal=goal, user=user, defaults={"made_at": at, "asked_at": at}
    )
    return row
