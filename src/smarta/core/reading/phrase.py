"""A noun phrase and its main noun: where it ends, and which of its words it is about."""

from typing import TYPE_CHECKING

from smarta.core.lexicons import EMPTY, Roles
from smarta.core.reading.tokens import NUMBER, WORD

if TYPE_CHECKING:
    from smarta.core.reading.clause import Clause

SKIPPED_USES = frozenset({"date", "cadence", "label"})
"""Tokens that are times or names, and no part of what is said."""
AIMLESS = frozenset({"soft", "learn", "state", "unknown"})
"""Classes of verbs whose purpose is their object: "verka för att", "learn to"."""
_MEANS = frozenset({"genom", "via"})
"""What follows these tells how it is done, and not what is done."""
_PUNCTUATION = frozenset(',;:.!?()[]–—"”“•*/|')


def noun_phrase(clause: "Clause", i: int, end: int = -1) -> tuple[int, int, bool]:
    """(end, main noun or −1, whether a preposition came first) of the phrase from token i on.

    It ends before `end`, if that is given.
    """
    parsed, roles = clause.parsed, clause.roles
    prepositional, head, begun = False, -1, False
    first, end = i, parsed.size if end < 0 else end
    while i < end:
        word, role = parsed.words[i], roles[i]
        if parsed.used[i] in SKIPPED_USES or _bounds(role, word):
            if word in _MEANS or ("why" in role and AIMLESS.isdisjoint(clause.classes)):
                break
            if begun and not _goes_further(clause, i, end, head):
                break
            prepositional = prepositional or "preposition" in role or word in ("att", "to")
            i = _last_of_preposition(clause, i)
        elif parsed.shapes[i] == NUMBER:
            begun = True
        elif head >= 0 and _starts_anew(clause, i, head):
            break
        elif parsed.shapes[i] == WORD and (begun or not _only_how(clause, i)):
            begun = True
            head = i if _may_be_head(clause, i, head, first) else head
        i += 1
    return i, head, prepositional


def _last_of_preposition(clause: "Clause", i: int) -> int:
    """The last token of a preposition of several words: "i samarbete med"."""
    last: int = i + clause.roles[i].get("length", 1) - 1
    whole = "preposition" in clause.roles[i] and "preposition" in clause.roles[last]
    return last if whole else i


def _only_how(clause: "Clause", i: int) -> bool:
    """Whether a word after the verb tells how or where it is done: "arbeta vidare med …"."""
    role, word = clause.roles[i], clause.word(i)
    if not _BEFORE.isdisjoint(role):
        return True
    alone = "preposition" in clause.roles[i + 1] or i + 1 >= clause.parsed.size
    if not alone or "state" in clause.classes:
        return False
    how = role.keys() == {"trailing"} or word.endswith(clause.known.adverbs)
    return how and not clause.known.noun(word)


_BEFORE = frozenset({"aside", "negation"})
"""They may stand before a noun phrase without beginning it."""
_ACTORS = frozenset({"i", "we", "you", "they", "he", "she"} | {"jag", "vi", "du", "ni", "man"})
"""After a noun they begin a clause that tells of it: "the life they choose"."""
_OWNERS = frozenset({"my", "our", "your", "their", "his", "her"})


def _starts_anew(clause: "Clause", i: int, head: int) -> bool:
    """Whether a clause that tells of the noun begins: "the house my parents left"."""
    word = clause.word(i)
    if word in _OWNERS:
        told = clause.word(head).endswith("ing") or clause.word(head - 1) in ("what", "who", "how")
        return clause.lemma not in _GIVING and not told
    day = word in ("samma", "the") and clause.word(i + 1) in _SAME
    return day or word in _ACTORS


_SAME = frozenset({"same", "next", "dag", "vecka", "dygn", "kväll"})


_GIVING = frozenset(
    """give offer send show tell teach grant bring buy make lend pay award ask provide hand
    serve""".split()  # noqa: SIM905
)


def _goes_further(clause: "Clause", i: int, end: int, head: int) -> bool:
    """Whether the phrase goes on behind a word that may end it: "a couple of walks"."""
    if i + 1 >= end:
        return False
    roles, word = clause.roles[i], clause.word(i)
    if clause.parsed.used[i] in SKIPPED_USES and word != ",":
        return head < 0
    if word == "of":
        return head >= 0 and "partitive" in clause.roles[head]
    joins = "conjunction" in roles
    if joins and clause.word(i - 1) == "-" and clause.parsed.touching(i - 1):
        return True
    return (joins or word == ",") and _adjectives_go_on(clause, i)


def _may_be_head(clause: "Clause", i: int, head: int, first: int) -> bool:
    """Whether a word can be the main noun: "get the garden finished early" has "garden"."""
    role, word = clause.roles[i], clause.word(i)
    trailing = "trailing" in role and not adjective(clause, head)
    if head >= 0 and (trailing or "measuring" in clause.roles[head]):
        return False
    if head >= first and _told_after(clause, i):
        return False
    if word.endswith("ly") and clause.parsed.language == "en" and not clause.known.noun(word):
        return False
    return (
        _NO_HEAD.isdisjoint(role)
        or word == "people"
        or (word in NOUN_OR_MODAL and _in_phrase(clause, i))
    )


def _told_after(clause: "Clause", i: int) -> bool:
    """What ends the phrase and tells of the noun: "get the kitchen painted", "the code public"."""
    word, known = clause.word(i), clause.known
    if known.noun(word) or not _ends(clause, i + 1):
        return False
    if "adjective" in clause.roles[i]:
        return True
    if clause.lemma in clause.listed["keeping_so"]:
        return False
    if clause.parsed.language == "sv":
        return "deliver" in known.told(word).get("verb", ())
    told = (word.endswith("ed") and not word.endswith("eed")) or word in known.irregular
    return told and len(word) > 4 and "bare" not in clause.roles[i]


def _ends(clause: "Clause", i: int) -> bool:
    parsed, role = clause.parsed, clause.roles[i]
    return i >= parsed.size or bool(parsed.used[i]) or _bounds(role, parsed.words[i])


NOUN_OR_MODAL = frozenset(
    {"plan", "aim", "need", "needs", "hope", "can", "will", "får", "tar", "kommer"}
)


def _in_phrase(clause: "Clause", i: int) -> bool:
    """Whether "plan" stands where a noun does: "a plan", "the action plan"."""
    before = clause.roles[i - 1] if i else EMPTY
    if "one" in before or clause.word(i + 1) in ("of", "for"):
        return True
    return "modal" not in before and clause.parsed.shapes[i - 1] == WORD


def _bounds(role: Roles, word: str) -> bool:
    """Whether a token ends a noun phrase that has begun."""
    return word in _BOUND_WORDS or not _BOUND_ROLES.isdisjoint(role)


_BOUND_WORDS = _PUNCTUATION | {"att", "to"}
_BOUND_ROLES = frozenset({"preposition", "conjunction", "relative"})
_NO_HEAD = frozenset(
    {"comparative", "all", "person", "aside", "pronoun", "modal", "negation", "one", "particle"}
)


def _adjectives_go_on(clause: "Clause", i: int) -> bool:
    """Whether "och" joins two adjectives ("bättre och tydligare roller") and not two things."""
    before, after = clause.word(i - 1), clause.roles[i + 1]
    if clause.parsed.shapes[i + 1] != WORD or after.keys() & _BEGINNING:
        return False
    if "verb" in after and clause.roles[i + 2].keys() & {"one", "all", "person", "preposition"}:
        return False
    if before in _NEW or not _ADJECTIVAL.isdisjoint(clause.roles[i - 1]):
        return True
    if clause.word(i - 2) == "," and not clause.known.noun(before) and adjective(clause, i - 3):
        return True
    told = clause.parsed.language == "en" and before.endswith("ed")
    if adjective(clause, i - 1) and "verb" not in after and _noun_ahead(clause, i + 2):
        return True
    return (told or adjective(clause, i - 1)) and (
        adjective(clause, i + 1) or _participle_before(clause, i + 1)
    )


_BEGINNING = frozenset({"preposition", "one", "person", "modal", "relative"})
_NEW = frozenset({"new", "ny", "nytt", "nya"})


def _noun_ahead(clause: "Clause", i: int) -> bool:
    """Whether the word is one more part of a compound: "digital and data strategy"."""
    word = i < clause.parsed.size and clause.parsed.shapes[i] == WORD
    return word and bool(clause.known.noun(clause.word(i)))


def _participle_before(clause: "Clause", i: int) -> bool:
    """English: a participle before its noun: "strong, sustained leadership"."""
    after = clause.roles[i + 1]
    noun = clause.parsed.shapes[i + 1] == WORD and not after.keys() & {"preposition", "one"}
    return noun and clause.word(i).endswith(("ed", "ing")) and clause.parsed.language == "en"


_ADJECTIVAL = frozenset(
    {"vague_adjective", "comparative", "feeling", "slogan", "admired", "adjective", "upkept"}
)
_ENDINGS = (
    "able", "ible", "ive", "ful", "ous", "ary", "ical", "onal", "ural", "ental", "ital", "ocal",
    "egal", "less", "ient",
    "lig", "liga", "ligt", "isk", "iska", "iskt", "bar", "bara", "bart", "sam", "samma", "samt",
)  # fmt: skip


def adjective(clause: "Clause", i: int) -> bool:
    """An adjective, known or told by its ending."""
    word = clause.word(i)
    if not _ADJECTIVAL.isdisjoint(clause.roles[i]):
        return True
    return word.endswith(_ENDINGS) and not clause.known.noun(word)
