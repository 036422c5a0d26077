"""Take the goal's sentence apart: its start, its main verb, its object, what it compares."""

from smarta.core.reading.clause import Clause
from smarta.core.reading.main_verb import find_verb
from smarta.core.reading.opening import goal_start
from smarta.core.reading.phrase import AIMLESS, noun_phrase
from smarta.core.reading.tokens import WORD, Parsed


def find_clause(parsed: Parsed) -> Clause:
    """Take the goal's sentence apart. Linear in the number of tokens."""
    clause = Clause(parsed)
    clause.start = goal_start(clause)
    find_verb(clause)
    _find_object(clause)
    clause.main_end = _main_end(clause)
    if "why" in clause.roles[clause.main_end]:
        clause.end = clause.main_end
    clause.comparative = _comparative(clause)
    clause.universal = _universal(clause)
    return clause


def _comparative(clause: Clause) -> int:
    """The first word that compares with what is now, and not one thing with another."""
    i = clause.first_free("comparative")
    if i < 0 or clause.verb < i < clause.verb_end:
        return -1
    word, before = clause.word(i), clause.word(i - 1) if i else ""
    noun = clause.parsed.shapes[i + 1] == WORD and "preposition" not in clause.roles[i + 1]
    if before in _NOT_MORE or (noun and word in ("tidigare", "äldre", "yngre")):
        return -1
    sorts = i > 0 and word in clause.listed["sorting"] and "preposition" in clause.roles[i - 1]
    return -1 if sorts else i


def _universal(clause: Clause) -> int:
    """The first "all" or "every" that means everybody or each one, and not "at all levels"."""
    i = clause.first_free("all")
    lasts = clause.parsed.used[i + 1] == "date" and "rel" not in clause.parsed.roles[i + 1]
    if i >= 0 and (lasts or "occasional" in clause.roles[i]):
        return -1
    sorts = i >= 0 and not clause.listed["sorts"].isdisjoint(clause.parsed.words[i + 1 : i + 3])
    return -1 if sorts else i


_NOT_MORE = frozenset({"aldrig", "never", "or", "eller"})
"""Before "mer" or "better" they end something, or allow for more than is asked."""


def _main_end(clause: Clause) -> int:
    """Where the main clause ends and a purpose or a description of its object begins."""
    parsed, roles = clause.parsed, clause.roles
    if "why" not in clause.at and not parsed.says(_ENDING):
        return parsed.size
    aimed = clause.verb >= 0 and AIMLESS.isdisjoint(clause.classes)
    told = aimed or (clause.verb >= 0 and clause.head >= clause.verb_end)
    for i in range(max(clause.head + 1, clause.verb_end), parsed.size - 1):
        if parsed.words[i] not in _ENDING and "why" not in roles[i]:
            continue
        purpose = aimed and parsed.words[i] == "to" and "verb" in roles[i + 1]
        ends = told and ("why" in roles[i] or parsed.words[i] in ("which", "that"))
        if purpose or ends or (parsed.words[i] == "." and clause.verb >= 0):
            return i
    return parsed.size


_ENDING = frozenset({"to", "which", "that", "."})


_EXISTING = frozenset({"finnas", "finns", "exist"})


def _find_object(clause: Clause) -> None:
    """The noun phrase after the verb (before it, in the passive), and its main noun."""
    parsed = clause.parsed
    first = clause.verb_end if clause.verb >= 0 else clause.significant(clause.start)
    if clause.verb >= 0 and parsed.words[first] == "," and "preposition" in clause.roles[first + 1]:
        first = 1 + (
            parsed.words.index(",", first + 1) if "," in parsed.words[first + 1 :] else first
        )
    last, head, prepositional = noun_phrase(clause, first)
    if clause.verb >= 0 and clause.subject[1] > clause.subject[0]:
        there = "change" in clause.classes or clause.lemma in _EXISTING
        moved = prepositional and there and clause.subject_named
        acts = "act" in clause.classes and not {"deliver", "change"} & clause.classes
        if (head < 0 and not acts) or clause.passive or moved:
            begin, end = clause.subject
            until, noun, _ = noun_phrase(clause, clause.significant(begin), end)
            if noun >= 0 or moved:
                first, last, head = begin, until, noun
            prepositional = prepositional and not (clause.passive or moved)
    clause.object, clause.head, clause.prepositional = (first, last), head, prepositional
    if head >= 0:
        clause.nouns = tuple([n for n in clause.known.noun(parsed.words[head]) if n not in _ASIDE])


_ASIDE = frozenset({"body", "ruling"})
"""Classes that a noun has beside being a thing or a quality."""
