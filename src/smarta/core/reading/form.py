"""Whether a text is a goal at all: a question, a heading, a slogan and a statement are not."""

from smarta.core.period import Cadence
from smarta.core.quantity import Quantity
from smarta.core.reading.clause import Clause
from smarta.core.reading.grade import goes_on
from smarta.core.reading.model import Form
from smarta.core.reading.phrase import adjective
from smarta.core.reading.tokens import WORD

_PERFECT = frozenset({"have", "has", "har", "ha", "be", "been", "is", "are", "all"})
_IMPERSONAL = frozenset({"det", "it", "this", "detta"})


def form_of(clause: Clause, quantity: Quantity | None, cadence: Cadence | None) -> Form:
    """The form of the text, "goal" where nothing says otherwise."""
    parsed = clause.parsed
    if quantity is None and WORD not in parsed.shapes:
        return "empty"
    if _is_question(clause, quantity):
        return "question"
    if _is_statement(clause):
        return "statement"
    if quantity is None and _is_heading(clause, cadence):
        return "heading"
    if quantity is None and _is_slogan(clause):
        return "slogan"
    return "several" if _is_several(clause) else "goal"


def _is_question(clause: Clause, quantity: Quantity | None) -> bool:
    """A question by its first word, or by its sign after an inverted or asking one."""
    words, size = clause.parsed.words, clause.parsed.size
    shapes = clause.parsed.shapes
    first = shapes.index(WORD) if WORD in shapes else 0
    if first < clause.start and "goalnoun" in clause.roles[first]:
        return False
    if words[first] in _ASKING:
        return True
    if "?" not in words[max(0, size - 3) : size] or words[size - 2] in clause.listed["tags"]:
        return False
    asked = words[first] in _INVERTED or not _ASKING.isdisjoint(words)
    return asked or quantity is None


_ASKING = frozenset("hur how varför why vad what vem who".split())  # noqa: SIM905
_INVERTED = frozenset(
    """vilken vilka vilket när var which when where ska skall kan bör borde får vill har är blir
    finns går måste vore would should shall can could do does did is are am will has have may
    någon anyone eller or""".split()  # noqa: SIM905
)
"""Words that begin a question where a mark ends it; an amount with the mark alone is in doubt."""


def _is_statement(clause: Clause) -> bool:
    """Something that was, or that is said of the world ("det är roligt att …")."""
    parsed = clause.parsed
    if clause.modal >= 0 or clause.has("negation", clause.start, clause.start + 1):
        return False
    past = clause.first("past", 0)
    if past >= 0 and parsed.used[past]:
        return False
    if past >= 0 and (clause.verb < 0 or past <= clause.verb):
        if "ready" in clause.roles[past] and not clause.has("person", 0, past):
            return False
        if (
            "goalnoun" in clause.roles[past]
            or past == told_result(clause)
            or _no_past(clause, past)
        ):
            return False
        if past == clause.start:
            strong = not clause.word(past).endswith(("ade", "ed", "de", "te"))
            irregular = strong and "bare" not in clause.roles[past]
            return irregular or "verb" not in clause.roles[past]
        return clause.word(past - 1) not in _PERFECT
    first = parsed.words[clause.start] if clause.start < parsed.size else ""
    return first in _IMPERSONAL and "state" in clause.classes


def _no_past(clause: Clause, i: int) -> bool:
    """Swedish: "minskade" before its noun and "åt" for somebody tell of no past."""
    role, after = clause.roles[i], clause.roles[i + 1]
    if "preposition" in role:
        return i > clause.start and "person" not in clause.roles[i - 1]
    noun = clause.parsed.shapes[i + 1] == WORD and not after.keys() & {"preposition", "aside"}
    return "comparative" in role and noun and not clause.parsed.used[i + 1]


def told_result(clause: Clause) -> int:
    """The participle of "release process documented", "kundlistan uppdaterad", else −1."""
    words, english = clause.parsed.words, clause.parsed.language == "en"
    if clause.verb >= 0 or not clause.listed["past_periods"].isdisjoint(words):
        return -1
    for i in range(clause.start + 1, clause.parsed.size):
        word = words[i]
        if clause.parsed.used[i] or "person" in clause.roles[i - 1]:
            continue
        if english:
            role = clause.roles[i]
            irregular = word in clause.known.irregular and "bare" not in role
            told = "verb" in role and (word.endswith("ed") or irregular)
        else:
            base = word.removesuffix("e")[:-1]
            told = word.endswith(("ad", "ade")) and clause.known.is_verb(base)
            told = told or "deliver" in clause.known.told(word).get("verb", ())
            told = told and "dimension" not in clause.known.noun(word)
        if told and _ends_phrase(clause, i + 1):
            return i
    return -1


def _ends_phrase(clause: Clause, i: int) -> bool:
    """Whether nothing, a time or a preposition follows: what stands before is a whole."""
    parsed = clause.parsed
    if i >= parsed.size or parsed.used[i] or parsed.shapes[i] != WORD:
        return True
    return bool(clause.roles[i].keys() & {"preposition", "conjunction"})


def _is_heading(clause: Clause, cadence: Cadence | None) -> bool:
    """A few nouns, with nothing that moves them."""
    parsed = clause.parsed
    if parsed.size == 1 and "bare" in clause.roles[0]:
        return True
    timed = "clock" in parsed.used[clause.start + 1 :]
    if clause.verb >= 0 or cadence is not None or clause.modal >= 0 or timed:
        return False
    said = (
        "repeatedly",
        "absolute",
        "comparative",
        "ready",
        "negation",
        "verb",
        "all",
        "feeling",
        "vague_adjective",
        "repeatedly",
    )
    if any(clause.has(role, clause.start) for role in said):
        return False
    if is_thing_of(clause) or is_ability(clause) or ("person" in clause.nouns and parsed.whens):
        return False
    if is_due(clause):
        return False
    if "dimension" in clause.nouns or is_new_thing(clause) or told_result(clause) >= 0:
        return False
    few = parsed.shapes.count(WORD) <= 4
    return few and not is_feature(clause) and not is_praised_for(clause)


def is_praised_for(clause: Clause) -> bool:
    """Whether an adjective says how something is to be for somebody: "fair use of forests"."""
    told = any(adjective(clause, i) for i in range(clause.start, max(clause.head, 0)))
    return told and goes_on(clause, clause.head + 1)


def is_thing_of(clause: Clause) -> bool:
    """A result by its name and what it is on: "First draft of the spec"."""
    i = clause.head
    if i < 0 or not {"deliverable", "occasion"} & set(clause.nouns):
        return False
    if "body" in clause.known.noun(clause.word(i)):
        return False
    after = clause.roles[i + 1]
    if i + 2 >= clause.parsed.size or clause.parsed.shapes[i + 2] != WORD:
        return False
    every = 0 <= clause.universal < i
    many = "repeatedly" in clause.roles[clause.start]
    if many or clause.word(clause.start) == "the" or every or clause.word(i) == "promotion":
        return False
    words = ("vague_adjective", "comparative", "slogan", "feeling")
    good = any(clause.has(role, clause.start, i) or role in clause.roles[i + 2] for role in words)
    return "preposition" in after and not clause.parsed.used[i + 1] and not good


def is_feature(clause: Clause) -> bool:
    """A thing that is to be there, named by two or three words: "offline mode"."""
    if "deliverable" not in clause.nouns or clause.head <= clause.start:
        return False
    plain = not {"abstract", "dimension", "occasion", "person", "stock"} & set(clause.nouns)
    last = clause.head + 1 >= clause.parsed.size or clause.parsed.shapes[clause.head + 1] != WORD
    praised = ("vague_adjective", "slogan", "feeling", "admired", "comparative")
    good = any(clause.has(role, clause.start) for role in praised)
    head = clause.word(clause.head)
    paper = head in clause.listed["papers"] or head.endswith(clause.known.papers)
    return plain and last and not paper and not good


def is_ability(clause: Clause) -> bool:
    """A feature by what one can do with it: "ability to export", "möjlighet att exportera"."""
    i, words = clause.start, clause.parsed.words
    role = clause.roles[i + 2] if i + 2 < clause.parsed.size else {}
    able = words[i] in _ABILITIES and words[i + 1] in ("to", "att")
    return able and (not role or bool({"deliver", "act"} & set(role.get("verb", ()))))


_ABILITIES = frozenset({"ability", "option", "possibility", "way", "möjlighet"})


def is_due(clause: Clause) -> bool:
    """A thing by its name and its last day: "Körkort före sommaren"."""
    due = any(when.relation in ("by", "before") for when in clause.parsed.whens)
    return due and "deliverable" in clause.nouns


def is_new_thing(clause: Clause) -> bool:
    """A thing that is to be there, named without a verb: "Ny förskola i Norrby"."""
    first = clause.word(clause.start)
    praised = clause.has("vague_adjective", clause.start, clause.head)
    if praised or clause.has("feeling", clause.start) or clause.word(clause.head + 1) == "att":
        return False
    noun = clause.word(clause.head)
    several = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    single = first in ("ny", "nytt") or (first == "new" and not several)
    if single and not set(clause.nouns) - {"abstract", "countable"} and clause.head > clause.start:
        return "abstract" not in clause.nouns or "countable" in clause.nouns
    if first == "första" and "occasion" in clause.nouns:
        return True
    return "deliverable" in clause.nouns and first in ("ny", "nytt", "new", "en", "ett", "a", "an")


def _is_slogan(clause: Clause) -> bool:
    """Praise alone: of the strongest kind in any sentence, of the milder kind without a verb."""
    if clause.comparative == clause.start:
        return False
    classes = clause.classes
    i = clause.first("slogan", clause.start)
    if i >= 0 and clause.roles[i].get("length", 1) > 2:
        return True
    if classes & _DOING or ("deliver" in classes and "soft" not in classes):
        return False
    if clause.has("slogan", clause.start):
        return True
    admired = clause.has("admired", clause.start) and classes <= {"state", "reach"}
    return admired and not (clause.verb < 0 and goes_on(clause, clause.head + 1))


_DOING = frozenset({"change", "stop", "act"})


def _is_several(clause: Clause) -> bool:
    return second_goal(clause) >= 0


def second_goal(clause: Clause) -> int:
    """The verb of a second goal joined by "och", ";" or a new sentence, else −1."""
    parsed, roles = clause.parsed, clause.roles
    if clause.verb < 0 or clause.head < 0:
        return -1
    if _MAIN.isdisjoint(clause.classes):
        return -1
    beyond = max(clause.verb_end, clause.head + 1)
    for i in clause.at.get("verb", ()):
        if i <= beyond:
            continue
        joined = "conjunction" in roles[i - 1] or parsed.words[i - 1] in (";", ".")
        plain = "bare" not in roles[i] or parsed.language == "en"
        acts = not _MAIN.isdisjoint(roles[i]["verb"]) or _learns_something(clause, i)
        if joined and plain and acts:
            return i
    return -1


_MAIN = frozenset({"deliver", "act", "change", "reach", "stop"})


def _learns_something(clause: Clause, i: int) -> bool:
    """Whether the verb at i is to learn a thing of its own, and not from what was named before."""
    if "learn" not in clause.roles[i]["verb"]:
        return False
    i += 1
    while clause.word(i) in ("mig", "oss", "sig", "att", "to"):
        i += 1
    return clause.parsed.shapes[i] == WORD and "preposition" not in clause.roles[i]
