"""What kind of goal a text states, and how specific and how measurable its words are.

The verdicts follow the guide of the five letters: a result or action that two readers would picture
alike is specific; a number with what it counts, or a deliverable that anybody can see is there, is
measurable. `reason` names the branch that decided, so that every verdict can be traced.
"""

from typing import NamedTuple

from smarta.core.lexicons import EMPTY
from smarta.core.period import Cadence
from smarta.core.quantity import Quantity
from smarta.core.reading.being import becoming, being, best_of_some
from smarta.core.reading.changing import absolutely, changing, covering, stopping
from smarta.core.reading.clause import Clause
from smarta.core.reading.doing import answering, doing, going_on, intending, learning
from smarta.core.reading.form import form_of
from smarta.core.reading.grade import Grade, Graded
from smarta.core.reading.kind import bare_number, has_placeholder, kind_of_amount, says_what
from smarta.core.reading.model import Form, Kind, Phrase
from smarta.core.reading.syntax import find_clause
from smarta.core.reading.tokens import WORD, Parsed
from smarta.core.reading.told import told
from smarta.core.reading.weighing import weighed


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


def make_sense(
    parsed: Parsed,
    quantity: Quantity | None,
    cadence: Cadence | None,
    *,
    fixed: bool,
    begun: bool,
) -> Sense:
    """Judge the words of a text in which amounts and times are already found.

    `fixed` tells whether an end, a deadline or a cadence was found, `begun` whether a start was.
    """
    clause = find_clause(parsed)
    form = form_of(clause, quantity, cadence)
    (kind, specific, measurable, reason), about = _judged(clause, form, quantity, cadence)
    if form in DOUBTFUL and specific != "open":
        form = "goal"
    time, time_at = _timed(clause, form, fixed, begun)
    return Sense(kind, form, specific, measurable, reason, clause, time, time_at, about)


_AFTER = frozenset({"efter", "after", "rullande", "rolling", "framöver"})


_FIXING = frozenset({"by", "before", "during", "within", "named"})


def _after_something(parsed: Parsed) -> bool:
    """Whether the text speaks of a time after an event, or of a rolling window."""
    words = parsed.words
    if _AFTER.isdisjoint(words):
        return False
    return any(
        words[i] in _AFTER
        and parsed.listed["after_all"].isdisjoint(words[i + 1 : i + 4])
        and not parsed.roles[i + 1].keys() & {"plan", "designator"}
        and words[i - 1] not in parsed.listed["seeking"]
        and "tunit" not in parsed.roles[i - 1]
        and not parsed.used[i]
        for i in range(parsed.size)
    )


_TARGETS = frozenset({"target", "targets", "goal", "goals", "mål"})
"""After a stretch of time they are those of that time: "quarter target"."""


def _is_object(clause: Clause, i: int) -> bool:
    """Whether a part of the day is what the act is about: "eat breakfast", "evening classes"."""
    if clause.parsed.words[i - 1] == "på":
        return False
    after = clause.roles[i + 1].keys()
    inside = clause.parsed.shapes[i + 1] == WORD and not clause.parsed.used[i + 1]
    named = clause.verb < i < clause.head or clause.parsed.words[i - 2 : i] == ["at", "the"]
    if "length" in clause.parsed.roles[i]:
        return False
    return (
        clause.verb < i < clause.verb_end
        or clause.verb < i == clause.head
        or (named and inside and not after & _NO_NOUN)
    )


_NO_NOUN = frozenset(
    {"preposition", "person", "verb", "aside", "conjunction", "modal", "relative", "comparative"}
)


def _qualifies(clause: Clause, i: int) -> bool:
    """Whether "long-term" describes a noun, or "ständigt" an adjective, and tells no time."""
    after = i + clause.parsed.roles[i].get("length", 1)
    noun = clause.parsed.shapes[after] == WORD and "preposition" not in clause.roles[after]
    word = clause.word(after - 1)
    if word == "tid":
        return clause.word(i - 1).startswith("hållbar")
    told = noun and word.endswith("igt") and "verb" not in clause.roles[after]
    told = told and clause.word(after).endswith(_ADJECTIVE_ENDS)
    return told or (noun and (word.endswith("term") or word in ("långsiktig", "långsiktiga")))


_ADJECTIVE_ENDS = (
    "bar", "bart", "bara", "ell", "ellt", "ella", "skt", "ska", "iv", "ivt", "iva", "lig", "ligt",
    "liga", "ad", "ade",
)  # fmt: skip


def _timed(clause: Clause, form: Form, fixed: bool, begun: bool) -> tuple[Grade, int]:
    """How time-bound the text is, and the token of a vague time (−1 without one)."""
    parsed = clause.parsed
    if form in ("question", "statement"):
        return "open", -1
    if fixed or parsed.durations or any(when.relation in _FIXING for when in parsed.whens):
        return "met", -1
    if any(clause.word(i + 1) in _TARGETS for i in parsed.at.get("tunit", ())):
        return "met", -1
    for role in ("vague", "weekday", "weekdays", "daypart"):
        for i in parsed.at.get(role, ()):
            named = role == "daypart" and "length" not in parsed.roles[i] and _is_object(clause, i)
            short = role == "weekday" and len(parsed.words[i]) == 3
            if not named and not short and not _qualifies(clause, i) and parsed.used[i] != "amount":
                return "partly", i
    if "clock" in parsed.used:
        return "partly", -1
    loose = any(when.relation in ("plan", "vague", "after") for when in parsed.whens)
    if loose or _after_something(parsed):
        return "partly", -1
    again = clause.first("repeatedly", clause.start, clause.main_end)
    rather = again > 0 and clause.word(again - 1) in ("more", "en", "ett")
    if again >= 0 and not rather and clause.word(again) not in ("alltid", "always"):
        return "partly", again
    return ("partly" if begun else "open"), -1


def find_action(clause: Clause) -> Phrase | None:
    """The verb as it stands, with what belongs to it."""
    if clause.verb < 0:
        return None
    last = clause.verb_end
    while last - 1 > clause.verb and clause.word(last - 1) in ("a", "an", "the", "all", "my"):
        last -= 1
    return clause.parsed.phrase(clause.verb, last)


_PURE_UNITS = frozenset({"percent", "times", "money", "tunit"})


def find_object(clause: Clause, place: Phrase | None) -> Phrase | None:
    """What the action is about, without the amount and the preposition before it.

    A noun that only names the place is none.
    """
    first, head = clause.object[0], clause.head
    if head < 0 or not _PURE_UNITS.isdisjoint(clause.parsed.roles[head]):
        return None
    roles, used = clause.roles, clause.parsed.used
    while first < head and (used[first] or "preposition" in roles[first]):
        first += 1
    while first < head and any(used[first:head]):
        first += 1
    found = clause.parsed.phrase(first, head + 1)
    placed = place is not None and place.span[0] <= found.span[0] < place.span[1]
    return None if placed else found


def _judged(
    clause: Clause, form: Form, quantity: Quantity | None, cadence: Cadence | None
) -> tuple[Graded, bool]:
    """The grades of the words, and whether they say what an amount is about."""
    said_when = quantity is not None or cadence is not None
    if form in ("empty", "question") or (form == "statement" and said_when):
        return ("open", "open", "open", form), True
    if quantity is not None:
        return _with_amount(clause, quantity, cadence)
    found = plainly(clause, form, cadence)
    if found is not None:
        return found
    branch = by_branches(clause, form, cadence)
    return (branch if cadence is not None else weighed(clause, form, branch)), True


def _with_amount(
    clause: Clause, quantity: Quantity, cadence: Cadence | None
) -> tuple[Graded, bool]:
    kind = kind_of_amount(clause, quantity, cadence)
    what = says_what(clause)
    counted = quantity.unit is not None or what or quantity.relative is not None
    counted = counted or (cadence is not None and "act" in clause.classes)
    counted = counted or clause.word(clause.verb) in clause.listed["earning"]
    gathered = quantity.unit is None and {"act", "deliver"} & set(clause.classes)
    told = any(_unit_tells(clause, amount.quantity) for amount in clause.parsed.amounts)
    about = what or bool(gathered) or told or _unit_tells(clause, quantity)
    return (kind, "met" if about else "partly", "met" if counted else "partly", "amount"), what


def _unit_tells(clause: Clause, quantity: Quantity) -> bool:
    """Whether the unit says what it is about: steps do, hours alone do not."""
    unit = (quantity.unit or "%").split(" ")
    if unit[0] == "%":
        return False
    roles = clause.parsed.lexicon.words.get(unit[0], EMPTY)
    plain = len(unit) == 1 and bool(roles.keys() & {"money", "tunit", "measure", "times"})
    told = not plain or unit[0] in clause.listed["telling"]
    return told or bool(clause.classes) or clause.modal >= 0


def plainly(clause: Clause, form: Form, cadence: Cadence | None) -> tuple[Graded, bool] | None:
    """The grades of a statement without an amount whose form or number decides, else None."""
    found = None if form == "statement" else told(clause, cadence)
    if found:
        return found, True
    if form == "slogan" and best_of_some(clause):
        return ("open", "partly", "partly", "best of some"), True
    if form == "statement" or (form in DOUBTFUL and cadence is None):
        return None
    attained = "deliverable" in clause.nouns and (
        clause.lemma == "achieve" or "deliver" in clause.classes
    )
    if has_placeholder(clause):
        gathered = {"act", "deliver"} & clause.classes and "change" not in clause.classes
        return ("total" if gathered else "level", "met", "partly", "placeholder"), True
    number = bare_number(clause)
    named = "dimension" in clause.nouns or number == clause.parsed.size - 1 == clause.head + 1
    if clause.verb < 0 <= clause.head < number and named and _is_level(clause, number):
        return ("level", "met", "met", "bare level"), True
    moves = not attained and {"reach", "change", "act", "deliver"} & clause.classes
    negated = clause.verb > 0 and "negation" in clause.roles[clause.verb - 1]
    if moves and not negated and cadence is None and bare_number(clause) >= 0:
        if clause.lemma in ("väga", "weigh"):
            return ("level", "met", "met", "bare level"), True
        if clause.head < 0:
            return ("total", "partly", "partly", "bare number"), False
        if {"reach", "change"} & clause.classes:
            return ("level", "met", "met", "bare level"), True
    return None


def _is_level(clause: Clause, number: int) -> bool:
    """Whether a number after a noun is a level, and no year and no number of a chapter."""
    value = next(n.value for n in clause.parsed.numbers if n.first == number)
    chapter = "designator" in clause.parsed.roles[clause.head]
    return not chapter and not 1900 <= value <= 2100 and clause.start == 0


def by_branches(clause: Clause, form: Form, cadence: Cadence | None) -> Graded:
    """What the branches say; how many again and again is not said by "some" or "many"."""
    if form == "slogan" or (form in DOUBTFUL and cadence is None):
        return ("open", "open", "open", form)
    kind, specific, measurable, reason = _branched(clause, cadence)
    cadences = clause.parsed.cadences
    some = cadence is not None and clause.has("many", clause.start)
    if some and measurable == "met":
        return kind, specific, "partly", "some of it"
    if kind == "rate" and any(_bounded(clause, found.first, found.last) for found in cadences):
        kind = "limit"
    return kind, specific, measurable, reason


DOUBTFUL: tuple[Form, ...] = ("heading", "slogan", "statement")
"""Forms that a goal can have too: "Handbook for new leaders", "It is time to choose a captain"."""

_BRANCHES = (
    answering, absolutely, stopping, becoming, changing, covering, learning, intending, going_on,
    doing,
)  # fmt: skip


_NO_OFTENER = frozenset("bara endast enbart only högst max most".split())  # noqa: SIM905
"""Right before a cadence they bound how often: "sweets only on Saturdays"."""


def _bounded(clause: Clause, first: int, last: int) -> bool:
    """Whether "only" or "max" stands before the cadence at tokens [first, last), or after it."""
    after = "" if clause.parsed.used[last] else clause.parsed.roles[last].get("cmp")
    return clause.word(first - 1) in _NO_OFTENER or after == "at_most"


def _branched(clause: Clause, cadence: Cadence | None) -> Graded:
    for branch in _BRANCHES:
        found = branch(clause, cadence)
        if found:
            return found
    return being(clause, cadence)
