"""Who, where, why and how: the other questions of S, and what the text says of means and limits."""

from smarta.core.reading.clause import Clause
from smarta.core.reading.model import Phrase
from smarta.core.reading.tokens import WORD

_STOPS = frozenset(",;.!?()")


_Phrases = tuple[Phrase, ...]


def find_people(
    clause: Clause,
) -> tuple[Phrase | None, Phrase | None, Phrase | None, Phrase | None, _Phrases, _Phrases]:
    """Who, where, why and how, the conditions and the resources."""
    return (
        _who(clause),
        _where(clause),
        _after(clause, "why") or _purpose(clause),
        _how(clause),
        _all(clause, "condition"),
        _all(clause, "resource"),
    )


def _who(clause: Clause) -> Phrase | None:
    """The subject before the word of intention: "Säljteamet ska", "I want to"."""
    if clause.passive or clause.verb < 0:
        return None
    parsed, (first, last) = clause.parsed, clause.subject
    while first < last and (parsed.used[first] or parsed.shapes[first] != WORD):
        first += 1
    while last > first and (parsed.used[last - 1] or not _may_end(clause, last - 1)):
        last -= 1
    if last - first > 8 or first >= last:
        return None
    if _is_thing(clause, last - 1) or _is_thing(clause, first):
        return None
    return parsed.phrase(first, last)


def _may_end(clause: Clause, i: int) -> bool:
    return clause.parsed.shapes[i] == WORD and _NOT_LAST.isdisjoint(clause.roles[i])


_NOT_LAST = frozenset({"aside", "modal"})


def _is_thing(clause: Clause, i: int) -> bool:
    """A subject that is what is measured and not somebody ("andelen behöriga", "utsläppen")."""
    if not _NOBODY.isdisjoint(clause.roles[i]):
        return True
    return not _MEASURED.isdisjoint(clause.known.noun(clause.word(i)))


_NOBODY = frozenset({"goalnoun", "relative", "preposition"})
_MEASURED = frozenset({"dimension", "abstract"})


def _where(clause: Clause) -> Phrase | None:
    """A place word with a phrase that is no time or amount: "i Skåne", "in the north"."""
    parsed = clause.parsed
    begins, ends = max(clause.verb, clause.start), clause.parsed.size - 1
    for i in clause.at.get("place", ()):
        if begins <= i < ends and not parsed.used[i] and not parsed.used[i + 1]:
            last = _phrase_end(clause, i + 1)
            if last > i + 1 and (_is_at(clause, i) or _names_place(clause, i + 1, last)):
                return parsed.phrase(i, last)
    return None


def _is_at(clause: Clause, i: int) -> bool:
    """ "hos kund" and "at the office" speak of a place whatever noun follows."""
    words = clause.parsed.words
    return words[i] == "hos" or (words[i] == "at" and words[i + 1] == "the")


_TIMES = frozenset({"daypart", "tunit", "month", "season", "weekday", "weekdays", "holiday"})


def _names_place(clause: Clause, first: int, last: int) -> bool:
    """A name with a capital, a noun that no list knows, or what is built, where one acts."""
    text, parsed = clause.parsed.text, clause.parsed
    head = last - 1
    if not _TIMES.isdisjoint(parsed.roles[head]):
        return False
    if text[parsed.starts[head]].isupper():
        return True
    if not _NO_PLACE.isdisjoint(clause.roles[head]):
        return False
    nouns = clause.known.noun(clause.word(head))
    built = nouns == ("deliverable",) and "act" in clause.classes and 0 <= clause.head < first
    return (not nouns or built) and parsed.shapes[head] == WORD


_NO_PLACE = frozenset({"verb", "pronoun", "vague_adjective", "slogan", "feeling"})


def _phrase_end(clause: Clause, i: int) -> int:
    """The end of a phrase: the next preposition, sign, date or verb."""
    parsed, last = clause.parsed, i
    while last < parsed.size and last - i < 6:
        role = clause.roles[last]
        if not _BOUNDS.isdisjoint(role) or parsed.used[last] or parsed.words[last] in _STOPS:
            break
        if "lemma" in role and "bare" not in role:
            break
        last += 1
    return last


_BOUNDS = frozenset({"preposition", "conjunction", "relative", "modal", "why"})


def _after(clause: Clause, role: str) -> Phrase | None:
    """From the first token with the role to the end of its clause."""
    i = clause.first(role, clause.start, clause.parsed.size)
    if i < 0 or (i == clause.start and clause.verb < 0):
        return None
    return clause.parsed.phrase(i, _clause_end(clause, i))


def _purpose(clause: Clause) -> Phrase | None:
    """ ", to sleep better": what an English goal is for, after a comma and with a verb."""
    parsed = clause.parsed
    if parsed.language != "en" or not parsed.said >= _PURPOSE:
        return None
    for i in range(max(clause.verb, 0) + 2, clause.parsed.size - 1):
        after_comma = parsed.words[i] == "to" and parsed.words[i - 1] == "," and not parsed.used[i]
        if after_comma and "verb" in clause.roles[i + 1]:
            return parsed.phrase(i, _clause_end(clause, i))
    return None


_PURPOSE = frozenset({",", "to"})


def _how(clause: Clause) -> Phrase | None:
    """ "genom att ringa", "by calling": a way of doing it, not "by Friday"."""
    parsed = clause.parsed
    for i in clause.at.get("how", ()):
        inside = clause.start <= i < clause.parsed.size - 1
        if inside and not parsed.used[i] and not parsed.used[i + 1]:
            by = parsed.words[i] in ("by", "genom")
            if not by or _is_doing(clause, i + 1):
                return parsed.phrase(i, _clause_end(clause, i))
    return None


def _is_doing(clause: Clause, i: int) -> bool:
    word = clause.word(i)
    return word == "att" or word.endswith("ing") or clause.parsed.language == "sv"


def _all(clause: Clause, role: str) -> tuple[Phrase, ...]:
    found = []
    i = clause.first(role, clause.start, clause.parsed.size)
    while i >= 0:
        last = max(_clause_end(clause, i), i + clause.roles[i].get("length", 1))
        if not clause.parsed.used[i] and i > clause.start:
            found.append(clause.parsed.phrase(i, last))
        i = clause.first(role, last, clause.parsed.size)
    return tuple(found)


def _clause_end(clause: Clause, i: int) -> int:
    last = i + 1
    while last < clause.parsed.size and clause.parsed.words[last] not in _STOPS:
        last += 1
    return last
