"""What kind of goal a text states, and how specific and how measurable its words are.

The verdicts follow the guide of the five letters: a result or action that two readers would picture
alike is specific; a number with what it counts, or a deliverable that anybody can see is there, is
measurable. `reason` names the branch that decided, so that every verdict can be traced.
"""

from typing import Literal, NamedTuple

from smarta.core.period import Cadence
from smarta.core.quantity import Quantity
from smarta.core.reading.clause import Clause, find_clause
from smarta.core.reading.form import form_of
from smarta.core.reading.model import Form, Kind, Phrase, Reading
from smarta.core.reading.people import find_people
from smarta.core.reading.tokens import Parsed

Grade = Literal["met", "partly", "open"]


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
    """Add to a reading of amounts and times what its words are about, and what kind of goal it is."""
    sense = make_sense(parsed, reading.quantity, reading.cadence)
    time, time_at = timed(parsed, reading, sense.form)
    sense = sense._replace(time=time, time_at=time_at)
    people = find_people(sense.clause)
    return reading._replace(
        kind=sense.kind,
        form=sense.form,
        action=_action(sense.clause),
        object=_object(sense.clause),
        sense=sense,
        **people,
    )


_FIXING = frozenset({"by", "before", "during", "within", "named"})


def timed(parsed: Parsed, reading: Reading, form: Form) -> tuple[Grade, int]:
    """How time-bound the text is, and the token of a vague time (−1 without one)."""
    if form in ("question", "statement"):
        return "open", -1
    if reading.end is not None or reading.cadence is not None or reading.deadline is not None:
        return "met", -1
    if any(when.relation in _FIXING for when in parsed.whens):
        return "met", -1
    for role in ("vague", "weekday", "weekdays", "daypart", "event"):
        for i in parsed.at.get(role, ()):
            return "partly", i
    return ("partly" if reading.start is not None else "open"), -1


def _action(clause: Clause) -> Phrase | None:
    return clause.parsed.phrase(clause.verb, clause.verb_end) if clause.verb >= 0 else None


def _object(clause: Clause) -> Phrase | None:
    first, last = clause.object
    if clause.head < 0:
        return None
    while first < clause.head and clause.parsed.used[first]:
        first += 1
    return clause.parsed.phrase(first, max(clause.head + 1, first + 1))


# With an amount -----------------------------------------------------------------------------------


def _with_amount(
    clause: Clause, form: Form, quantity: Quantity, cadence: Cadence | None
) -> Sense:
    kind = _kind_of_amount(clause, quantity, cadence)
    counted = (
        quantity.unit is not None or clause.head >= 0 or quantity.relative is not None
    )
    grade: Grade = "met" if counted else "partly"
    about = quantity.unit not in (None, "%") or clause.head >= 0
    specific: Grade = "met" if about else "partly"
    return Sense(kind, form, specific, grade, "amount", clause)


def _kind_of_amount(clause: Clause, quantity: Quantity, cadence: Cadence | None) -> Kind:
    relative = quantity.relative is not None or quantity.baseline is not None
    change = quantity.comparison in ("increase_by", "decrease_by")
    share = quantity.unit == "%"
    if relative or (change and cadence is None) or share:
        return "level"
    if quantity.comparison == "at_most":
        return _kind_at_most(clause, quantity, cadence)
    if cadence is not None:
        return "rate"
    return _kind_of_count(clause, quantity)


def _kind_at_most(clause: Clause, quantity: Quantity, cadence: Cadence | None) -> Kind:
    if "change" in clause.classes or "reach" in clause.classes:
        return "level"
    if cadence is not None:
        return "limit"
    return "level" if _is_state(clause) or _timed(clause, quantity) else "limit"


def _timed(clause: Clause, quantity: Quantity) -> bool:
    """A result in a time: "springa milen under 50 minuter", "svara inom 4 timmar"."""
    unit = quantity.unit or ""
    role = clause.parsed.lexicon.words.get(unit.split(" ")[0], {})
    return "tunit" in role and bool(clause.classes)


def _is_state(clause: Clause) -> bool:
    return "dimension" in clause.nouns or bool({"state", "reach"} & set(clause.classes))


def _kind_of_count(clause: Clause, quantity: Quantity) -> Kind:
    classes = set(clause.classes)
    if {"deliver", "act", "duty"} & classes:
        return "total"
    if {"change", "reach", "state"} & classes or quantity.unit is None:
        return "level"
    if clause.has("weighing", clause.start) or "dimension" in clause.nouns and not classes:
        return "level"
    return "total"


# Without an amount --------------------------------------------------------------------------------


def _without_amount(clause: Clause, form: Form, cadence: Cadence | None) -> Sense:
    if form == "heading" and cadence is None:
        return Sense("open", form, "open", "open", "heading", clause)
    kind, specific, measurable, reason = _grade(clause, cadence)
    return Sense(kind, form, specific, measurable, reason, clause)


_Graded = tuple[Kind, Grade, Grade, str]


def _grade(clause: Clause, cadence: Cadence | None) -> _Graded:
    for branch in (_stopping, _becoming, _changing, _covering, _doing):
        found = branch(clause, cadence)
        if found:
            return found
    return _being(clause, cadence)


def _stopping(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """To stop something, or to have none of it."""
    if "stop" in clause.classes:
        if not _has_thing(clause) and not _verb_after(clause):
            return ("limit" if clause.head >= 0 else "open", "open", "open", "stop nothing")
        if "abstract" in clause.nouns:
            return ("open", "partly", "partly", "stop a quality")
        return ("limit", "met", "met", "stop")
    if clause.verb < 0 or clause.has("negation", clause.start, clause.verb):
        i = clause.first("negation", clause.start)
        if i >= 0 and i <= clause.start + 1 and clause.head > i:
            return ("limit", "met", "met", "none of it")
    return None


def _verb_after(clause: Clause) -> bool:
    """"sluta röka", "stop smoking": the thing that is stopped is itself a verb."""
    role = clause.roles[clause.verb_end] if clause.verb_end < clause.parsed.size else {}
    return "verb" in role


def _has_thing(clause: Clause) -> bool:
    return clause.head >= 0 and "pronoun" not in clause.roles[clause.head]


def _becoming(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """To become something: a doctor is done or not, a better person is not."""
    if clause.lemma not in ("bli", "become", "be", "vara") or clause.verb < 0:
        return None
    i = clause.first("ready", clause.verb)
    if i >= 0:
        return ("done", "met", "met", "ready")
    vague = _vague_at(clause, *clause.object)
    if "person" in clause.nouns and not vague:
        return ("done", "met", "met", "become")
    if clause.lemma in ("bli", "become") and _has_thing(clause) and not vague:
        if "deliverable" in clause.nouns:
            return ("done", "met", "met", "become")
    return None


def _vague_at(clause: Clause, first: int, last: int) -> bool:
    roles = clause.roles
    wanted = {"vague_adjective", "comparative", "slogan", "feeling"}
    return any(roles[i].keys() & wanted for i in range(first, min(last, clause.end)))


def _changing(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """Towards more or less of something, without saying how much."""
    compared = clause.comparative
    change = "change" in clause.classes
    if not change and compared < 0:
        return None
    if not change and "stop" not in clause.classes and clause.classes and compared < clause.verb:
        return None
    nouns = clause.nouns
    if "dimension" in nouns:
        return ("open", "partly", "partly", "dimension")
    if compared >= 0 and _is_more(clause, compared):
        return _more_of(clause, nouns)
    if change and not compared >= 0 or change and "abstract" not in nouns:
        return _changed(clause, nouns)
    return _better(clause, nouns)


_MORE = frozenset({"fler", "flera", "mer", "mera", "mindre", "färre", "more", "less", "fewer", "oftare"})


def _is_more(clause: Clause, i: int) -> bool:
    return clause.word(i) in _MORE


def _more_of(clause: Clause, nouns: tuple[str, ...]) -> _Graded:
    """"fler kunder", "träna mer", "mer inflytande"."""
    if "abstract" in nouns or "value" in nouns:
        return ("open", "partly", "open", "more of a quality")
    if clause.head < 0 and not {"act", "deliver", "duty"} & set(clause.classes):
        return ("open", "partly", "partly", "more")
    return ("open", "partly", "partly", "more of it")


def _changed(clause: Clause, nouns: tuple[str, ...]) -> _Graded:
    if "value" in nouns and "abstract" not in nouns:
        return ("open", "open", "open", "change a value")
    if clause.head < 0:
        return ("open", "partly", "partly", "change")
    if "soft" in clause.classes or "abstract" in nouns:
        return ("open", "partly", "open", "change a quality")
    return ("open", "partly", "partly", "change of it")


def _better(clause: Clause, nouns: tuple[str, ...]) -> _Graded:
    """"tydligare roller", "bättre kondition", "bli bättre på att lyssna", "vara snällare"."""
    if clause.has("feeling", clause.start) and not nouns:
        return ("open", "open", "open", "feel better")
    if clause.head < 0 or "value" in nouns:
        return ("open", "open", "open", "better")
    return ("open", "partly", "open", "better something")


def _covering(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """All of them: met where access, completion or coverage is counted, else partly."""
    if clause.universal < 0 or not {"ensure", "state", "deliver", "reach"} & set(clause.classes):
        return None
    if "soft" in clause.classes and "ensure" not in clause.classes:
        return None
    covered = clause.has("coverage", clause.start)
    felt = clause.has("feeling", clause.start)
    if covered:
        return ("level", "met", "met", "all covered")
    if "deliver" in clause.classes and not felt:
        return ("level", "met", "met", "all done")
    if felt or "abstract" in clause.nouns:
        return ("open", "partly", "partly", "all feel")
    return ("open", "partly", "partly", "all")


def _doing(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """Something is made, held, visited, run, administered."""
    classes, nouns = set(clause.classes), clause.nouns
    if not classes & {"deliver", "act", "duty"}:
        return None
    if clause.prepositional and "soft" in classes:
        return None
    if ("abstract" in nouns or "value" in nouns) and not classes & {"act"}:
        return ("open", "partly", "open", "deliver a quality")
    if cadence is not None:
        return ("rate", "met", "met", "recurring act")
    return _done_or_not(clause, classes, nouns)


def _done_or_not(clause: Clause, classes: set[str], nouns: tuple[str, ...]) -> _Graded:
    if clause.head < 0 and "act" in classes:
        if "generic" in clause.roles[clause.verb]:
            return ("open", "partly", "partly", "act of a kind")
        return ("done" if clause.modal >= 0 else "open", "met", "partly", "act")
    if _plural_without_number(clause):
        return ("open", "met", "partly", "repeated")
    if "deliver" in classes or "deliverable" in nouns or _one(clause):
        return ("done", "met", "met", "deliver")
    if "duty" in classes:
        return ("open", "met", "partly", "duty")
    return ("open", "met", "partly", "act on it")


def _one(clause: Clause) -> bool:
    return clause.has("one", clause.object[0], min(clause.object[1], clause.end))


def _plural_without_number(clause: Clause) -> bool:
    """"administrera lunchföreläsningar", "host coffee breaks": how many is not said."""
    if clause.head < 0 or _one(clause):
        return False
    word = clause.word(clause.head)
    if clause.parsed.language == "en":
        return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    return word.endswith(("ar", "er", "or")) or ("occasion" in clause.nouns and word.endswith("n") and not word.endswith("en"))


def _being(clause: Clause, cadence: Cadence | None) -> _Graded:
    """To be, to have, to work on: a direction at most."""
    classes, nouns = set(clause.classes), clause.nouns
    if not classes:
        return _named(clause, cadence)
    if clause.has("slogan", clause.start) or ("value" in nouns and "abstract" not in nouns):
        return ("open", "open", "open", "slogan")
    if "dimension" in nouns and "abstract" not in nouns:
        return ("open", "partly", "partly", "dimension")
    if "state" in classes and clause.has("feeling", clause.start) and not clause.subject_named:
        return ("open", "open", "open", "feeling")
    if "state" in classes and clause.head < 0:
        return ("open", "open", "open", "state")
    return ("open", "partly", "open", "direction")


def _named(clause: Clause, cadence: Cadence | None) -> _Graded:
    """No verb at all."""
    nouns = clause.nouns
    if clause.has("ready", clause.start):
        return ("done", "met", "met", "ready")
    if clause.has("slogan", clause.start):
        return ("open", "open", "open", "slogan")
    if cadence is not None:
        return ("rate", "met", "met", "recurring thing")
    if "dimension" in nouns:
        return ("open", "partly", "partly", "dimension")
    if "deliverable" in nouns and clause.roles[clause.start].keys() & {"one"}:
        return ("done", "met", "met", "thing")
    if clause.parsed.size > 5:
        return ("open", "partly", "open", "topic")
    return ("open", "open", "open", "heading")
