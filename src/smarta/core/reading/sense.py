"""What kind of goal a text states, and how specific and how measurable its words are.

The verdicts follow the guide of the five letters: a result or action that two readers would picture
alike is specific; a number with what it counts, or a deliverable that anybody can see is there, is
measurable. `reason` names the branch that decided, so that every verdict can be traced.
"""

from typing import NamedTuple

from smarta.core.period import Cadence
from smarta.core.quantity import Quantity
from smarta.core.reading.being import becoming, being
from smarta.core.reading.changing import absolutely, changing, covering, stopping
from smarta.core.reading.clause import Clause, find_clause
from smarta.core.reading.doing import answering, doing, going_on, intending, learning
from smarta.core.reading.form import form_of
from smarta.core.reading.grade import Grade, Graded
from smarta.core.reading.kind import bare_number, kind_of_amount, says_what
from smarta.core.reading.model import Form, Kind, Phrase, Reading
from smarta.core.reading.people import find_people
from smarta.core.reading.tokens import Parsed


class Sense(NamedTuple):
    """The judgement of the words alone: answers may add to it later."""

    kind: Kind
    form: Form
    specific: Grade
    measurable: Grade
    reason: str
    clause: Clause
    time: Grade = "open"
    time_at: int = -1
    """The token of a vague time, else −1."""
    about: bool = True
    """Whether a word beside amount, time and verb says what the amount is about."""


def make_sense(parsed: Parsed, quantity: Quantity | None, cadence: Cadence | None) -> Sense:
    """Judge the words of a text in which amounts are already found; times are not yet judged."""
    clause = find_clause(parsed)
    form = form_of(clause, quantity, cadence)
    if form in ("empty", "question", "statement"):
        return Sense("open", form, "open", "open", form, clause)
    if quantity is not None:
        return _with_amount(clause, form, quantity, cadence)
    return _without_amount(clause, form, cadence)


def complete(reading: Reading, parsed: Parsed) -> Reading:
    """Add to a reading of amounts and times what its words are about, and the kind of goal."""
    sense = make_sense(parsed, reading.quantity, reading.cadence)
    time, time_at = timed(sense.clause, reading, sense.form)
    sense = sense._replace(time=time, time_at=time_at)
    people = find_people(sense.clause)
    place, thing = people["where"], _object(sense.clause)
    if place and thing and place.span[0] <= thing.span[0] < place.span[1]:
        thing = None
    return reading._replace(
        kind=sense.kind,
        form=sense.form,
        action=_action(sense.clause),
        object=thing,
        hedges=reading.hedges or _hedges(parsed),
        sense=sense,
        **people,
    )


_AFTER = frozenset({"efter", "after", "rullande", "rolling", "framöver"})


_FIXING = frozenset({"by", "before", "during", "within", "named"})


def _after_something(parsed: Parsed) -> bool:
    """Whether the text speaks of a time after an event, or of a rolling window."""
    words = parsed.words
    return any(
        words[i] in _AFTER and words[i + 1] not in _TAXES and not parsed.used[i]
        for i in range(parsed.size)
    )


_TAXES = frozenset({"skatt", "avskrivningar", "tax", "taxes", "depreciation", "all"})


def timed(clause: Clause, reading: Reading, form: Form) -> tuple[Grade, int]:
    """How time-bound the text is, and the token of a vague time (−1 without one)."""
    parsed = clause.parsed
    if form in ("question", "statement"):
        return "open", -1
    if reading.end is not None or reading.cadence is not None or reading.deadline is not None:
        return "met", -1
    if any(when.relation in _FIXING for when in parsed.whens):
        return "met", -1
    for role in ("vague", "weekday", "weekdays", "daypart"):
        for i in parsed.at.get(role, ()):
            return "partly", i
    loose = any(when.relation in ("plan", "vague", "after") for when in parsed.whens)
    if loose or _after_something(parsed):
        return "partly", -1
    again = clause.first("repeatedly", clause.start)
    if again >= 0 and clause.word(again) not in ("alltid", "always"):
        return "partly", again
    return ("partly" if reading.start is not None else "open"), -1


def _hedges(parsed: Parsed) -> tuple[Phrase, ...]:
    """The words that keep an amount or a time vague."""
    places = sorted({*parsed.at.get("hedge", ()), *parsed.at.get("vague", ())})
    lengths = [parsed.roles[i].get("length", 1) for i in places]
    return tuple(parsed.phrase(i, i + n) for i, n in zip(places, lengths, strict=True))


def _action(clause: Clause) -> Phrase | None:
    if clause.verb < 0:
        return None
    last = clause.verb_end
    while last - 1 > clause.verb and clause.word(last - 1) in ("a", "an", "the", "all", "my"):
        last -= 1
    return clause.parsed.phrase(clause.verb, last)


_PURE_UNITS = frozenset({"percent", "times", "money", "tunit"})


def _object(clause: Clause) -> Phrase | None:
    """What the action is about, without the amount and the preposition before it."""
    first, head = clause.object[0], clause.head
    if head < 0 or clause.parsed.roles[head].keys() & _PURE_UNITS:
        return None
    roles, used = clause.roles, clause.parsed.used
    while first < head and (used[first] or "preposition" in roles[first]):
        first += 1
    while first < head and any(used[first:head]):
        first += 1
    return clause.parsed.phrase(first, head + 1)


def _with_amount(clause: Clause, form: Form, quantity: Quantity, cadence: Cadence | None) -> Sense:
    kind = kind_of_amount(clause, quantity, cadence)
    what = says_what(clause)
    counted = quantity.unit is not None or what or quantity.relative is not None
    grade: Grade = "met" if counted else "partly"
    about = what or quantity.unit not in (None, "%")
    specific: Grade = "met" if about else "partly"
    return Sense(kind, form, specific, grade, "amount", clause, about=what)


def _without_amount(clause: Clause, form: Form, cadence: Cadence | None) -> Sense:
    if form == "heading" and cadence is None:
        return Sense("open", form, "open", "open", "heading", clause)
    if form == "slogan":
        return Sense("open", form, "open", "open", "slogan", clause)
    number = bare_number(clause.parsed)
    attained = "deliverable" in clause.nouns and (
        clause.lemma == "achieve" or "deliver" in clause.classes
    )
    if number >= 0 and not attained and {"reach", "change", "act", "deliver"} & set(clause.classes):
        found = _with_bare_number(clause, form)
        if found:
            return found
    kind, specific, measurable, reason = _grade(clause, cadence)
    return Sense(kind, form, specific, measurable, reason, clause)


def _with_bare_number(clause: Clause, form: Form) -> Sense | None:
    """A number that no unit follows: the level of something named, or nobody knows what of."""
    if clause.head >= 0 and {"reach", "change"} & set(clause.classes):
        return Sense("level", form, "met", "met", "bare level", clause)
    if clause.head >= 0:
        return None
    return Sense("total", form, "partly", "partly", "bare number", clause, about=False)


def _grade(clause: Clause, cadence: Cadence | None) -> Graded:
    for branch in (
        answering,
        absolutely,
        stopping,
        becoming,
        changing,
        covering,
        learning,
        intending,
        going_on,
        doing,
    ):
        found = branch(clause, cadence)
        if found:
            return found
    return being(clause, cadence)
