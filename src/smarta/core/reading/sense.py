"""What kind of goal a text states, and how specific and how measurable its words are.

The verdicts follow the guide of the five letters: a result or action that two readers would picture
alike is specific; a number with what it counts, or a deliverable that anybody can see is there, is
measurable. `reason` names the branch that decided, so that every verdict can be traced.
"""

from typing import Literal, NamedTuple

from smarta.core.period import Cadence
from smarta.core.quantity import Quantity
from smarta.core.reading.clause import Clause, find_clause
from smarta.core.reading.form import form_of, is_new_thing
from smarta.core.reading.model import Form, Kind, Phrase, Reading
from smarta.core.reading.people import find_people
from smarta.core.reading.tokens import WORD, Parsed

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
    time, time_at = timed(parsed, reading, sense.form)
    sense = sense._replace(time=time, time_at=time_at)
    people = find_people(sense.clause)
    return reading._replace(
        kind=sense.kind,
        form=sense.form,
        action=_action(sense.clause),
        object=_object(sense.clause),
        hedges=reading.hedges or _hedges(parsed),
        sense=sense,
        **people,
    )


_AFTER = frozenset({"efter", "after", "rullande", "rolling", "framöver"})
_FIXING = frozenset({"by", "before", "during", "within", "named"})


def timed(parsed: Parsed, reading: Reading, form: Form) -> tuple[Grade, int]:
    """How time-bound the text is, and the token of a vague time (−1 without one)."""
    if form in ("question", "statement"):
        return "open", -1
    if reading.end is not None or reading.cadence is not None or reading.deadline is not None:
        return "met", -1
    if any(when.relation in _FIXING for when in parsed.whens):
        return "met", -1
    for role in ("vague", "weekday", "weekdays", "daypart"):
        for i in parsed.at.get(role, ()):
            return "partly", i
    if not _AFTER.isdisjoint(parsed.words):
        return "partly", -1
    return ("partly" if reading.start is not None else "open"), -1


def _hedges(parsed: Parsed) -> tuple[Phrase, ...]:
    """The words that keep an amount or a time vague."""
    places = sorted({*parsed.at.get("hedge", ()), *parsed.at.get("vague", ())})
    lengths = [parsed.roles[i].get("length", 1) for i in places]
    return tuple(parsed.phrase(i, i + n) for i, n in zip(places, lengths, strict=True))


def _action(clause: Clause) -> Phrase | None:
    return clause.parsed.phrase(clause.verb, clause.verb_end) if clause.verb >= 0 else None


def _object(clause: Clause) -> Phrase | None:
    first = clause.object[0]
    if clause.head < 0:
        return None
    while first < clause.head and clause.parsed.used[first]:
        first += 1
    return clause.parsed.phrase(first, max(clause.head + 1, first + 1))


# With an amount -----------------------------------------------------------------------------------


def _with_amount(clause: Clause, form: Form, quantity: Quantity, cadence: Cadence | None) -> Sense:
    kind = _kind_of_amount(clause, quantity, cadence)
    what = _says_what(clause)
    counted = quantity.unit is not None or what or quantity.relative is not None
    grade: Grade = "met" if counted else "partly"
    about = what or quantity.unit not in (None, "%")
    specific: Grade = "met" if about else "partly"
    return Sense(kind, form, specific, grade, "amount", clause, about=what)


_FUNCTION_ROLES = frozenset(
    {"preposition", "aside", "modal", "person", "one", "all", "conjunction", "comparative", "many"}
)


def _says_what(clause: Clause) -> bool:
    """Whether a word beside the amount, the time and the verb says what it is about."""
    parsed, roles = clause.parsed, clause.roles
    return any(
        parsed.shapes[i] == WORD
        and not parsed.used[i]
        and not clause.verb <= i < clause.verb_end
        and not roles[i].keys() & _FUNCTION_ROLES
        for i in range(clause.start, parsed.size)
    )


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
    state = {"state", "reach"} & set(clause.classes) or clause.lemma in ("väga", "weigh")
    return "dimension" in clause.nouns or bool(state)


def _kind_of_count(clause: Clause, quantity: Quantity) -> Kind:
    classes = set(clause.classes)
    if clause.lemma in _WEIGHING:
        return "level"
    if {"deliver", "act", "duty"} & classes or clause.lemma in _GETTING:
        return "total"
    if {"change", "reach", "state"} & classes or quantity.unit is None:
        return "level"
    if classes:
        return "total"
    return "level" if _is_stock(clause, quantity) else "total"


_WEIGHING = frozenset({"väga", "weigh", "vara", "be", "ligga", "average", "rank"})
_GETTING = frozenset({"få", "get", "gain", "receive", "attract", "locka", "vinna"})
_NEW = frozenset({"nya", "nytt", "ny", "new", "fler", "more", "additional", "till"})


def _is_stock(clause: Clause, quantity: Quantity) -> bool:
    """What there is of something at a time, and not what is added: "1000 active users"."""
    nouns = clause.unit_classes(quantity)
    if _NEW & set((quantity.unit or "").split(" ")):
        return False
    first = clause.word(clause.start) if clause.start < clause.parsed.size else ""
    named_first = "dimension" in clause.known.noun(first) and not clause.parsed.used[clause.start]
    return "stock" in nouns or named_first


# Without an amount --------------------------------------------------------------------------------


def _without_amount(clause: Clause, form: Form, cadence: Cadence | None) -> Sense:
    if form == "heading" and cadence is None:
        return Sense("open", form, "open", "open", "heading", clause)
    if form == "slogan":
        return Sense("open", form, "open", "open", "slogan", clause)
    number = bare_number(clause.parsed)
    if number >= 0 and {"reach", "change", "act", "deliver"} & set(clause.classes):
        found = _with_bare_number(clause, form)
        if found:
            return found
    kind, specific, measurable, reason = _grade(clause, cadence)
    return Sense(kind, form, specific, measurable, reason, clause)


def bare_number(parsed: Parsed) -> int:
    """The token of a number in figures that belongs to no time, amount or label, else −1."""
    for number in parsed.numbers:
        if not parsed.used[number.first] and not number.worded and number.value > 1:
            return number.first
    return -1


def _with_bare_number(clause: Clause, form: Form) -> Sense | None:
    """A number that no unit follows: the level of something named, or nobody knows what of."""
    if clause.head >= 0 and {"reach", "change"} & set(clause.classes):
        return Sense("level", form, "met", "met", "bare level", clause)
    if clause.head >= 0:
        return None
    return Sense("total", form, "partly", "partly", "bare number", clause, about=False)


_Graded = tuple[Kind, Grade, Grade, str]

_QUALITIES = frozenset({"abstract", "value"})
_DONE: _Graded = ("done", "met", "met", "deliver")


def _grade(clause: Clause, cadence: Cadence | None) -> _Graded:
    for branch in (_stopping, _becoming, _changing, _covering, _learning, _doing):
        found = branch(clause, cadence)
        if found:
            return found
    return _being(clause, cadence)


def _stopping(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """To stop something, or to have none of it."""
    if "stop" in clause.classes:
        if not _has_thing(clause) and not _verb_after(clause):
            return ("open", "open", "open", "stop nothing")
        if "abstract" in clause.nouns and clause.universal < 0:
            return ("open", "partly", "partly", "stop a quality")
        if clause.word(clause.verb_end) in ("being", "vara"):
            return ("open", "open", "open", "stop a feeling")
        lasting = clause.universal >= 0 or "dimension" in clause.nouns
        ended = "deliver" in clause.classes or clause.lemma in _ENDINGS
        return ("level" if lasting and ended else "limit", "met", "met", "stop")
    i = clause.first("negation", clause.start)
    if clause.start <= i <= clause.start + 1 and clause.head > i and i < max(clause.verb, i + 1):
        return ("limit", "met", "met", "none of it")
    return None


_ENDINGS = frozenset(
    {"avskaffa", "utrota", "eliminera", "eliminate", "eradicate", "end", "abolish", "fasa"}
)


def _verb_after(clause: Clause) -> bool:
    """The thing that is stopped is itself a verb: "sluta röka", "stop smoking"."""
    role = clause.roles[clause.verb_end] if clause.verb_end < clause.parsed.size else {}
    return "verb" in role


def _has_thing(clause: Clause) -> bool:
    return clause.head >= 0


def _becoming(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """To become or to have something that is there or not there."""
    if clause.verb < 0 or not {"state", "deliver", "soft"} & set(clause.classes):
        return None
    if "ready" in clause.roles[clause.head] if clause.head >= 0 else False:
        return ("done", "met", "met", "ready")
    if "state" in clause.classes and clause.first("ready", clause.verb_end) >= 0:
        return ("done", "met", "met", "ready")
    if clause.lemma not in ("bli", "become", "be", "vara", "utbilda", "jobba", "arbeta"):
        return None
    if "person" in clause.nouns and not _vague_at(clause, *clause.object):
        return ("done", "met", "met", "become")
    if not clause.nouns and not _one(clause) and not clause.subject_named and not compared(clause):
        return ("open", "open", "open", "become so")
    return None


def compared(clause: Clause) -> bool:
    """Whether the text compares: "bli bättre på att lyssna"."""
    return clause.comparative >= 0


def _vague_at(clause: Clause, first: int, last: int) -> bool:
    roles = clause.roles
    wanted = {"vague_adjective", "comparative", "slogan", "feeling"}
    return any(roles[i].keys() & wanted for i in range(first, min(last, clause.end)))


def _changing(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """Towards more or less of something, without saying how much."""
    compared, nouns = clause.comparative, clause.nouns
    change = "change" in clause.classes
    if not change and compared < 0:
        return None
    if compared >= 0 and clause.classes and compared < clause.verb and not _is_more(clause):
        return None
    if "dimension" in nouns and not (_QUALITIES & set(nouns) and "soft" in clause.classes):
        return ("open", "partly", "partly", "dimension")
    if compared >= 0 and _is_more(clause):
        return _more_of(clause, nouns)
    if change and compared < 0:
        return _changed(clause, nouns)
    return _better(clause, nouns)


def _is_more(clause: Clause) -> bool:
    return clause.comparative >= 0 and clause.word(clause.comparative) in _MORE


_MORE = frozenset(
    {"fler", "flera", "mer", "mera", "mindre", "färre", "oftare", "more", "less", "fewer"}
)


def _more_of(clause: Clause, nouns: tuple[str, ...]) -> _Graded:
    """More or less of a thing or an act: "fler kunder", "träna mer", "mer inflytande"."""
    if _QUALITIES & set(nouns) and not _counted(clause):
        return ("open", "partly", "open", "more of a quality")
    if clause.head >= 0 and _is_adjective(clause.word(clause.head)) and not nouns:
        return ("open", "partly", "open", "more so")
    if clause.head < 0 and not {"act", "deliver", "duty"} & set(clause.classes):
        return ("open", "partly", "partly", "more")
    return ("open", "partly", "partly", "more of it")


def _counted(clause: Clause) -> bool:
    """An increase of something, whatever it is, can be measured: "ökad delaktighet"."""
    return clause.word(clause.comparative).startswith(
        ("ök", "minsk", "höj", "sänk", "incr", "redu")
    )


def _is_adjective(word: str) -> bool:
    """An adjective by its ending: "more accessible", "mer tillgänglig"."""
    return word.endswith(
        ("able", "ible", "ive", "ful", "ous", "lig", "ligt", "liga", "sam", "bar", "bart")
    )


def _changed(clause: Clause, nouns: tuple[str, ...]) -> _Graded:
    if "value" in nouns and "soft" in clause.classes:
        return ("open", "open", "open", "change a value")
    if clause.head < 0:
        return ("open", "partly", "partly", "change")
    if "soft" in clause.classes:
        return ("open", "partly", "open", "change a quality")
    return ("open", "partly", "partly", "change of it")


def _better(clause: Clause, nouns: tuple[str, ...]) -> _Graded:
    """Better or clearer: of something it is a topic, alone it is a feeling."""
    if "value" in nouns or (clause.has("feeling", clause.start) and not nouns):
        return ("open", "open", "open", "feel better")
    if clause.head < 0 and not _goes_on(clause, clause.comparative + 1):
        return ("open", "open", "open", "better")
    if {"deliverable", "occasion"} & set(nouns) and not clause.classes:
        return ("open", "partly", "partly", "better of it")
    return ("open", "partly", "open", "better something")


def _goes_on(clause: Clause, i: int) -> bool:
    """Whether "better" is better at or for something."""
    role = clause.roles[i] if i < clause.parsed.size else {}
    return "preposition" in role and not clause.parsed.used[i] and i + 1 < clause.parsed.size


def _covering(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """All of them: met where access, completion or coverage is counted, else partly."""
    classes = set(clause.classes)
    if clause.universal < 0 or not {"ensure", "state", "deliver", "reach", "act"} & classes:
        return None
    if "act" in classes and "deliver" not in classes:
        able = clause.parsed.words[clause.modal] in ("kunna", "kan", "can", "able", "to")
        return ("level", "met", "met", "all able") if able and clause.subject_named else None
    if "soft" in classes and "ensure" not in classes:
        return None
    felt = clause.has("feeling", clause.start)
    if clause.word(clause.universal) in _NONE_LEFT and clause.universal > clause.verb:
        return ("level", "met", "met", "none left")
    if "reach" in classes and not felt and not _QUALITIES & set(clause.nouns):
        return ("level", "met", "met", "all reach")
    if "deliver" in classes and not felt and not _QUALITIES & set(clause.nouns):
        perfect = clause.word(clause.verb - 1) in ("have", "has", "ha", "har")
        once: Kind = "level" if perfect else "done"
        return ("rate" if cadence else once, "met", "met", "all done")
    if clause.has("coverage", clause.start):
        return ("level", "met", "met", "all covered")
    if felt and not clause.nouns and not {"ensure", "reach"} & classes:
        return ("open", "open", "partly", "all feel")
    return ("open", "partly", "partly", "all")


_NONE_LEFT = frozenset({"noll", "zero", "nettonoll", "net-zero", "none"})


def _learning(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """To learn something: how well is left open."""
    if "learn" not in clause.classes or cadence is not None:
        return None
    return ("open", "partly", "partly", "learn")


def _doing(clause: Clause, cadence: Cadence | None) -> _Graded | None:
    """Something is made, held, visited, run, administered."""
    classes, nouns = set(clause.classes), clause.nouns
    if not classes & {"deliver", "act", "duty"} or (clause.prepositional and "soft" in classes):
        return None
    if "inquiry" in clause.roles[clause.verb] and clause.head >= 0 and not _repeated(clause):
        return _DONE
    if clause.word(clause.modal) in ("kunna", "able"):
        return ("open", "partly", "open", "able to")
    light = "generic" in clause.roles[clause.verb]
    if _is_quality(nouns) and (light or "soft" in classes or not classes & {"act", "duty"}):
        slogan = clause.has("slogan", clause.start) or "value" in nouns
        return ("open", "open" if slogan else "partly", "open", "deliver a quality")
    if _kept_so(clause):
        return ("open", "partly", "open", "keep it so")
    if "soft" in classes and not _one(clause) and not {"deliverable", "occasion"} & set(nouns):
        return ("open", "partly", "open", "soft on it")
    if cadence is not None:
        return ("rate", "met", "met", "recurring act")
    return _done_or_not(clause, classes, nouns)


def _is_quality(nouns: tuple[str, ...]) -> bool:
    return bool(_QUALITIES & set(nouns)) and "deliverable" not in nouns


def _kept_so(clause: Clause) -> bool:
    """To keep somebody informed, or the rooms tidy."""
    if clause.lemma not in ("hålla", "håll", "keep", "make") or clause.head < 0:
        return False
    word = clause.word(clause.head)
    return word.endswith(("ade", "ad", "at", "da", "ed")) and not clause.nouns


def _done_or_not(clause: Clause, classes: set[str], nouns: tuple[str, ...]) -> _Graded:
    if clause.head < 0 and clause.passive:
        return ("open", "partly", "open", "done to nobody")
    if clause.head < 0 and clause.has("nothing_said", clause.verb_end):
        return ("open", "open", "open", "nothing said")
    if clause.head < 0 and clause.prepositional and clause.lemma in _GETTING:
        return ("open", "partly", "partly", "get somewhere")
    if clause.head < 0 and "act" in classes:
        if "generic" in clause.roles[clause.verb] and not _everyday(clause):
            return ("open", "partly", "partly", "act of a kind")
        return ("done" if clause.modal >= 0 else "open", "met", "partly", "act")
    if _repeated(clause):
        return ("open", "met", "partly", "repeated")
    if "deliver" in classes or "deliverable" in nouns or _one(clause) or _goes_to(clause):
        return _DONE
    return ("open", "met", "partly", "duty" if "duty" in classes else "act on it")


def _everyday(clause: Clause) -> bool:
    """An intention that names its act and nothing else: "jag måste sova", "I need to study"."""
    objects = range(clause.verb_end, clause.parsed.size)
    return clause.modal >= 0 and not any("pronoun" in clause.roles[i] for i in objects)


def _one(clause: Clause) -> bool:
    return clause.has("one", clause.object[0], min(clause.object[1], clause.end))


def _goes_to(clause: Clause) -> bool:
    """A journey to a named place: "åka till Japan"."""
    parsed = clause.parsed
    return clause.prepositional and parsed.text[parsed.starts[clause.head]].isupper()


def _repeated(clause: Clause) -> bool:
    """Many of it, or again and again, and how many or how often is not said."""
    if clause.has("repeatedly", clause.start) or clause.has(
        "many", clause.verb_end, clause.object[1]
    ):
        return True
    if clause.head < 0 or _one(clause):
        return False
    word = clause.word(clause.head)
    if clause.parsed.language == "en":
        return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    indefinite = word.endswith("n") and (clause.known.is_neuter(word) or not word.endswith("en"))
    return word.endswith(("ar", "er", "or")) or ("occasion" in clause.nouns and indefinite)


def _being(clause: Clause, cadence: Cadence | None) -> _Graded:
    """To be, to have, to work on: a direction at most."""
    classes, nouns = set(clause.classes), clause.nouns
    if not classes:
        return _named(clause, cadence)
    if "value" in nouns and not clause.subject_named:
        return ("open", "open", "open", "slogan")
    if "state" in classes:
        return _in_a_state(clause, nouns)
    return ("open", "partly", "open", "direction")


def _in_a_state(clause: Clause, nouns: tuple[str, ...]) -> _Graded:
    if "dimension" in nouns and "abstract" not in nouns:
        return ("open", "partly", "partly", "dimension")
    if clause.subject_named:
        return ("open", "partly", "open", "state of something")
    if clause.has("feeling", clause.start) or clause.head < 0 or _vague_at(clause, *clause.object):
        return ("open", "open", "open", "feeling")
    return ("open", "partly", "open", "state")


def _named(clause: Clause, cadence: Cadence | None) -> _Graded:
    """No verb at all."""
    nouns = clause.nouns
    if clause.first("ready", clause.start + 1) >= 0:
        return ("done", "met", "met", "ready")
    if clause.has("slogan", clause.start):
        return ("open", "open", "open", "slogan")
    if cadence is not None:
        return ("rate", "met", "met", "recurring thing")
    if "dimension" in nouns:
        return ("open", "partly", "partly", "dimension")
    if is_new_thing(clause):
        return ("done", "met", "met", "thing")
    good = clause.has("vague_adjective", clause.start) and _goes_on(clause, clause.head + 1)
    if clause.parsed.size > 7 or clause.comparative >= 0 or clause.start > 2 or good:
        return ("open", "partly", "open", "topic")
    return ("open", "open", "open", "heading")
