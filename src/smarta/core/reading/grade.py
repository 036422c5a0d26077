"""What a judgement of words is made of, and what its branches ask of a clause."""

from typing import Literal

from smarta.core.reading.clause import Clause
from smarta.core.reading.model import Kind
from smarta.core.reading.tokens import NUMBER, Parsed

Grade = Literal["met", "partly", "open"]


Graded = tuple[Kind, Grade, Grade, str]


QUALITIES = frozenset({"abstract", "value"})


DONE: Graded = ("done", "met", "met", "deliver")


GOING_ON = frozenset({"continue", "keep", "fortsätta", "fortsätter", "fortsätt"})

BEGINNING = frozenset({"start", "begin", "börja", "börjar"})


def compared(clause: Clause) -> bool:
    """Whether the text compares: "bli bättre på att lyssna"."""
    return clause.comparative >= 0


def vague_at(clause: Clause, first: int, last: int) -> bool:
    for role in clause.roles[max(first, 0) : min(last, clause.end)]:
        if not _VAGUE.isdisjoint(role):
            return True
    return False


_VAGUE = frozenset({"vague_adjective", "comparative", "slogan", "feeling"})


def praised_after(clause: Clause) -> bool:
    """Whether a clause that tells of the object praises it: "en styrelse som speglar oss"."""
    i = clause.first("relative", max(clause.head, 0))
    if i < 0:
        return False
    told = clause.first("verb", i)
    classes = set(clause.roles[told]["verb"]) if 0 <= told <= i + 3 else set()
    good = bool(classes) and classes <= {"state", "soft"}
    return good or vague_at(clause, i, clause.parsed.size)


def towards_a_change(clause: Clause) -> bool:
    """Whether a later verb is for more or less of something: "verka för att antalet ökar"."""
    for i in clause.at.get("lemma", ()):
        classes = clause.roles[i].get("verb", ())
        noun = bool(clause.parsed.used[i] or clause.known.noun(clause.word(i)))
        noun = noun and clause.word(i - 1) not in ("to", "att")
        if i >= clause.verb_end and not noun and "change" in classes and "soft" not in classes:
            return True
    return False


def able(clause: Clause) -> bool:
    """Whether the goal is to be able to do something, and not to do it."""
    word, before = clause.word(clause.modal), clause.word(clause.modal - 1)
    return clause.modal >= 0 and (word in ("kunna", "able") or (word == "to" and before == "able"))


def goes_on(clause: Clause, i: int) -> bool:
    """Whether "better" is better at or for something."""
    role = clause.roles[i] if i < clause.parsed.size else {}
    return "preposition" in role and not clause.parsed.used[i] and i + 1 < clause.parsed.size


def good(clause: Clause) -> bool:
    """Whether what is had is a quality, or praised."""
    return vague_at(clause, *clause.object) or bool(QUALITIES & set(clause.nouns))


def is_quality(nouns: tuple[str, ...]) -> bool:
    return bool(QUALITIES & set(nouns)) and "deliverable" not in nouns


def one(clause: Clause) -> bool:
    first, last = clause.object
    if first == clause.verb_end > 0:
        first = clause.verb + 1
    i = clause.first("one", first, min(last, clause.end))
    if i >= 0 and clause.word(i) == "new" and clause.word(clause.head).endswith("s"):
        return clause.has("one", i + 1, min(last, clause.end))
    return i >= 0


def before_head(clause: Clause) -> set[str]:
    return set(clause.parsed.words[clause.object[0] : max(clause.head, clause.object[0])])


def a_new_one(clause: Clause) -> bool:
    """Whether the object is one that is not there yet, and not praised: "a process"."""
    first, last = clause.object
    return bool({"a", "an", "new", "en", "ett"} & before_head(clause)) and not vague_at(
        clause, first, last
    )


def goes_to(clause: Clause) -> bool:
    """A journey to a named place or a named person: "åka till Japan", "ring Karin"."""
    parsed, head = clause.parsed, clause.head
    if head < clause.verb_end or clause.nouns or not capital(parsed, head):
        return False
    between = range(clause.verb_end, head)
    return not between or not all(capital(parsed, i) for i in between)


def capital(parsed: Parsed, i: int) -> bool:
    """Whether the token is written with a capital letter."""
    return parsed.text[parsed.starts[i]].isupper()


_OWNED = frozenset({"våra", "mina", "sina", "dina", "alla", "samtliga", "dessa", "de", "båda"})
"""Swedish: after these, a plural is a known number of things."""


def many_times(clause: Clause) -> bool:
    """Whether the text says that there are many of it, or that it is done again and again."""
    i = clause.first("repeatedly", clause.start, clause.main_end)
    again = i >= 0 and not (i < clause.head and "one" in clause.roles[i - 1])
    last = clause.head + 1 if clause.head >= 0 else clause.object[1]
    return again or clause.has("many", clause.verb_end, last) or "instead" in clause.at


def repeated(clause: Clause) -> bool:
    """Many of it, or again and again, and how many or how often is not said."""
    if many_times(clause):
        return True
    if clause.head < 0 or one(clause):
        return False
    word = clause.word(clause.head)
    if clause.parsed.shapes[clause.head + 1] == NUMBER and not clause.parsed.used[clause.head + 1]:
        return False
    if _OWNED & set(clause.parsed.words[clause.object[0] : clause.head]):
        return False
    if clause.parsed.language == "en":
        plural = word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
        return plural or word in clause.listed["plurals"]
    plural = word.endswith(("ar", "er", "or", "are")) and not word.endswith(clause.known.singulars)
    return plural or word in clause.listed["plurals"] or _many_unmarked(clause, word)


_ARRANGING = frozenset(
    {"genomföra", "anordna", "arrangera", "organisera", "hålla", "erbjuda", "göra", "delta"}
    | {"skicka", "publicera"}
)


def _many_unmarked(clause: Clause, word: str) -> bool:
    """Swedish: a plural of "ett" that a noun shows by -n, or by nothing: "nya besök"."""
    before, neuter = clause.word(clause.head - 1), clause.known.is_neuter(word)
    occasion = "occasion" in clause.nouns
    if word.endswith("n"):
        other = not word.endswith(("an", "ln", "rn")) and (neuter or not word.endswith("en"))
        return (occasion and other) or word[:-1].endswith(clause.known.neuters)
    if not neuter or word.endswith(("et", "e", "o", "a")):
        return False
    plural = before.endswith("a") and clause.head - 1 >= clause.verb_end and before != "bra"
    return plural or (occasion and clause.lemma in _ARRANGING)
