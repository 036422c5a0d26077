"""How a goal's people, counter-offers and history are said on its page. Pure, no database."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from smarta.core import acceptance
from smarta.web import clock, formats, words
from smarta.web.goals import queries, saying
from smarta.web.goals.models import Exemption, Goal, GoalVersion
from smarta.web.reader import Reader


class Difference(NamedTuple):
    """One thing that differs: its name, before and after, and whether it makes the goal easier."""

    name: str
    before: str
    after: str
    easier: bool | None = None


class PersonShown(NamedTuple):
    """A person in the list of answers."""

    name: str
    says: Any
    mark: str
    tone: str
    is_owner: bool
    quote: str
    detail: str
    state: str
    id: Any
    answer_id: Any
    offer: list[Difference]
    asked_again: list[Difference]
    waiting: bool
    involvement: Any


def people_shown(goal: Goal, people: queries.People, reader: Reader) -> list[PersonShown]:
    """Those who have not answered first, then conditions and counter-offers, then the rest."""
    order = {"waiting": 0, "void": 0, "countered": 1, "declined": 2, "accepted_if": 3}
    shown = [person_shown(goal, person, reader) for person in people.persons]
    return sorted(shown, key=lambda one: order.get(one.state, 4))


def person_shown(goal: Goal, person: queries.Person, reader: Reader) -> PersonShown:
    state = person.standing.state
    drawn = words.ANSWER[state]
    answer = person.answer
    quote = ""
    if answer and state != "waiting":
        quote = answer.condition if state == "accepted_if" else answer.words
    return PersonShown(
        name=person.name,
        says=drawn.says,
        mark=drawn.mark,
        tone=drawn.tone,
        is_owner=person.is_owner,
        quote=quote,
        detail=detail(person, reader),
        state=state,
        id=person.involvement.pk if person.involvement else None,
        answer_id=answer.pk if answer else None,
        offer=offer(answer, reader) if answer and state == "countered" else [],
        asked_again=differences(person.standing.changes, reader) if state == "void" else [],
        waiting=state in ("waiting", "void"),
        involvement=person.involvement,
    )


def detail(person: queries.Person, reader: Reader) -> str:
    """Since when, and which version."""
    day = reader.day(person.standing.since)
    state = person.standing.state
    if state == "waiting":
        return _("asked %(date)s") % {"date": day}
    if state == "void":
        return _("answered before the goal changed on %(date)s") % {"date": day}
    if state == "declined" and person.answer and person.answer.failed:
        return _("%(date)s, because of: %(question)s") % {
            "date": day,
            "question": five_short().get(person.answer.failed, person.answer.failed),
        }
    if person.standing.taken:
        text = _("own offer, taken over as version %(version)s on %(date)s")
        return text % {"version": person.standing.taken, "date": day}
    version = person.answer.version if person.answer else 0
    return _("%(date)s, version %(version)s") % {"date": day, "version": version}


def five_short() -> dict[str, str]:
    """The five questions of A in a word or two."""
    return {
        "ready": _("readiness"),
        "worth": _("worth"),
        "right_time": _("the time"),
        "fits": _("other promises"),
        "right_person": _("the right person"),
    }


def offer(answer: Any, reader: Reader, version: Any = None) -> list[Difference]:
    """A counter-offer beside the version that it answers (fetched unless it is given)."""
    version = (
        version or answer.goal.versions.filter(space=answer.space_id, number=answer.version).first()
    )
    counter = queries.counter_of(answer)
    if version is None or counter is None:
        return []
    before = acceptance.terms_of(queries.core_goal_of(version.fields))
    found = []
    if counter.value is not None and before.quantity is not None:
        found.append(
            Difference(
                _("Amount"), value(before.quantity.value, reader), value(counter.value, reader)
            )
        )
    for name, old, new in (
        (_("From"), before.start, counter.start),
        (_("To"), before.end, counter.end),
    ):
        if new is not None and new != old:
            found.append(Difference(name, value(old, reader), value(new, reader)))
    if counter.definition is not None:
        found.append(Difference(_("What counts"), "", counter.definition.counts))
    return found


def value(given: Decimal | date | str | None, reader: Reader) -> str:
    """A plain value of a change in the reader's language."""
    if given is None:
        return "–"
    if isinstance(given, Decimal):
        return formats.number(given, reader.language)
    if isinstance(given, date):
        return formats.full_date(given, reader.language)
    return str(given)


def differences(changes: Iterable[acceptance.Change], reader: Reader) -> list[Difference]:
    names = {
        "kind": _("Kind"),
        "amount": _("Amount"),
        "ceiling": _("Ceiling"),
        "baseline": _("From the level"),
        "direction": _("Direction"),
        "unit": _("Unit"),
        "cadence": _("How often"),
        "start": _("From"),
        "end": _("To"),
        "required": _("Periods to hit"),
        "aggregate": _("What is measured"),
        "carry": _("What moves on"),
        "rolling": _("What is judged"),
        "definition": _("What counts"),
    }
    return [
        Difference(
            names.get(change.field, change.field),
            said(change.field, change.before, reader),
            said(change.field, change.after, reader),
            change.easier,
        )
        for change in changes
    ]


def said(field: str, given: Any, reader: Reader) -> str:
    if field == "cadence" and isinstance(given, str):
        every, unit = given.split()
        from smarta.core.period import Cadence

        return saying.cadence(Cadence(unit, int(every)), whole=False)  # type: ignore[arg-type]
    if field == "direction" and isinstance(given, str):
        return direction(given)
    if field in saying.COUNTING:
        return saying.counting(field, given)
    if field == "kind":
        return kind(given)
    return value(given, reader)


def direction(given: str) -> str:
    names = {
        "at_least": _("at least"),
        "at_most": _("at most"),
        "exactly": _("exactly"),
        "increase_by": _("increase"),
        "decrease_by": _("decrease"),
    }
    return names.get(given.split()[0], given)


def kind(given: Any) -> str:
    names = {
        "total": _("a sum"),
        "rate": _("again and again"),
        "level": _("a level"),
        "limit": _("a limit"),
        "done": _("something to be done"),
        "open": _("a direction"),
    }
    return names.get(given, str(given))


# History ------------------------------------------------------------------------------------------

LAST = datetime.max.replace(tzinfo=UTC)
"""Of the end only the day is known: it comes after all else that happened on it."""


class Happening(NamedTuple):
    """Something in the goal's history."""

    day: date
    changes: list[Difference]
    text: str
    reason: str
    easier: bool
    at: datetime
    learnt: bool = False
    """`reason` is what was learnt when it ended."""


def unseen(before: GoalVersion, row: GoalVersion) -> str:
    """What a change that nobody is asked about was."""
    if before.fields.get("calendar") != row.fields.get("calendar"):
        return _("the working days changed")
    if any(before.fields.get(name) != row.fields.get(name) for name in ("line", "shape")):
        return _("the target line changed")
    return _("the wording changed")


def history(
    goal: Goal, rows: Sequence[GoalVersion], exemptions: Iterable[Exemption], reader: Reader
) -> list[Happening]:
    """Versions as differences, days that were excused, pauses and the end; the newest first,
    and those of one day by when they were written."""
    terms = queries.terms(goal, list(rows))
    found = [begun(rows[0], reader)]
    for before, row in pairwise(rows):
        changes = acceptance.material_changes(terms[before.number][1], terms[row.number][1])
        shown = differences(changes, reader)
        text = "" if shown else unseen(before, row)
        found.append(Happening(row.valid_from, shown, text, row.reason, row.easier, row.made_at))
    found += [spared(row, reader) for row in exemptions]
    if goal.outcome and goal.ended_on:
        found.append(over(goal))
    return sorted(found, key=lambda one: (one.day, one.at), reverse=True)


def begun(row: GoalVersion, reader: Reader) -> Happening:
    core = queries.core_goal_of(row.fields)
    amount = saying.with_unit(core.quantity, reader.language)
    per = saying.per(core.cadence)
    text = " ".join(part for part in (amount, per) if part and "levels" not in row.parts)
    said = _("the goal was kept: %(amount)s") % {"amount": text} if text else _("the goal was kept")
    return Happening(row.valid_from, [], said, row.reason, False, row.made_at)


def spared(row: Exemption, reader: Reader) -> Happening:
    if row.kind == Exemption.PAUSE:
        text = (
            _("paused until %(date)s") % {"date": reader.day(row.end)} if row.end else _("paused")
        )
    else:
        days = formats.span(row.start, row.end, reader.language)
        text = _("%(days)s does not count") % {"days": days}
    return Happening(row.start, [], text, row.reason, False, row.made_at)


def over(goal: Goal) -> Happening:
    ends = {
        "reached": _("ended as reached"),
        "missed": _("ended as not reached"),
        "dropped": _("dropped"),
    }
    day = goal.ended_on or clock.today(goal.owner)
    return Happening(day, [], ends.get(goal.outcome, goal.outcome), goal.learnt, False, LAST, True)
