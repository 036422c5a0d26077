"""What the words of a statement without an amount weigh for and against its verdicts.

The branches judge by the verb and what it is about. Everything else in the statement, and words
of no list, speak as well: each part of a word and each class has weights, learnt from labelled
statements of our own (`tools/train.py`, docs/decisions/judging-by-classes.md), and what the branch
said has a weight against them.

Formula: multinomial logistic regression. P(verdict) ∝ exp(Σ weights), where a word's weights are
the sum over its parts, divided by the root of the number of words. Of the three verdicts the one
with the least expected distance is taken, since it is the distance that counts; of the kinds of
goal, the likeliest.
"""

import os
from collections.abc import Iterable, Iterator
from functools import cache
from math import exp, sqrt

from smarta.core.lexicons import Memo
from smarta.core.reading.clause import Clause
from smarta.core.reading.grade import Grade, Graded
from smarta.core.reading.model import Form, Kind
from smarta.core.reading.tokens import NUMBER, WORD

STEP = 0.05
"""The weights are kept as whole numbers of this, natural logarithms of odds."""

SHORTEST, LONGEST = 2, 5
"""Letters in a part of a word, its ends counted as letters."""

COLUMNS = ("S open", "S met", "M open", "M met", "done", "level", "limit")
"""What a feature has a weight for: verdicts against "partly", and kinds against "open"."""

_BITS = 40
"""A feature's weights stand in one whole number, so many bits each: they are added as one."""

_HALF, _MASK = 1 << (_BITS - 1), (1 << _BITS) - 1


def weighed(clause: Clause, form: Form, branch: Graded) -> Graded:
    """What the branch said, with its verdicts and its kind weighed against all words."""
    table = _table(clause.parsed.language)
    if table is None:
        return branch
    said, specific, measurable, reason = branch
    words = words_of(clause)
    told = unpacked(sum(map(table.words.__getitem__, words)))
    groups = table.groups
    known = groups["S"][specific] + groups["M"][measurable] + groups["kind"][said]
    for group, names in marks_of(clause, form):
        known += sum(map(groups[group].__getitem__, names))
    share = 1 / sqrt(len(words) or 1)
    a, b, c, d, *kinds = [
        STEP * (one * share + other) for one, other in zip(told, unpacked(known), strict=True)
    ]
    return likeliest(said, kinds), verdict(a, b), verdict(c, d), reason


_KINDS: tuple[Kind, ...] = ("done", "level", "limit")


def likeliest(said: Kind, odds: list[float]) -> Kind:
    """The kind with the most weight, by the odds against "open"; what comes again stays so."""
    if said in ("rate", "total"):
        return said
    most = max(odds)
    return _KINDS[odds.index(most)] if most > 0 else "open"


def verdict(opened: float, met: float) -> Grade:
    """The verdict with the least expected distance; the odds are those against "partly"."""
    low, high = exp(min(opened, 50)), exp(min(met, 50))
    if low > 1 + high:
        return "open"
    return "met" if high > 1 + low else "partly"


def words_of(clause: Clause) -> list[str]:
    """The words of the statement, without numbers and signs."""
    parsed = clause.parsed
    return [w for w, shape in zip(parsed.words, parsed.shapes, strict=False) if shape == WORD]


def parts_of(word: str) -> Iterator[str]:
    """The parts of a word, with "_" at its ends, and the word as a whole."""
    whole = f"_{word[:40]}_"
    for length in range(SHORTEST, LONGEST + 1):
        for start in range(len(whole) - length + 1):
            yield whole[start : start + length]
    if len(whole) > LONGEST:
        yield whole


GROUPS = ("S", "M", "kind", "verb", "noun", "role", "before", "head", "lemma", "first", "is")


def marks_of(clause: Clause, form: Form) -> tuple[tuple[str, Iterable[str]], ...]:
    """What is known of the statement beside its words, by group."""
    words, parsed = clause.parsed.words, clause.parsed
    head = clause.head
    return (
        ("verb", clause.classes),
        ("noun", clause.nouns),
        ("role", clause.at),
        ("before", words[clause.object[0] : head] if head >= 0 else ()),
        ("head", (words[head],) if head >= 0 else ()),
        ("lemma", (clause.lemma,)),
        ("first", (words[clause.start],)),
        ("is", (*_flags(clause), form, _length(parsed.size))),
    )


def _flags(clause: Clause) -> list[str]:
    """What the clause is and has, and what it lacks."""
    flags = ["stated"]
    if clause.verb < 0:
        flags.append("verbless")
    if clause.head < 0:
        flags.append("headless")
    elif not clause.nouns:
        flags.append("unlisted")
    if clause.modal >= 0:
        flags.append("modal")
    if clause.comparative >= 0:
        flags.append("compared")
    if clause.universal >= 0:
        flags.append("universal")
    if clause.passive:
        flags.append("passive")
    if clause.prepositional:
        flags.append("prepositional")
    if NUMBER in clause.parsed.shapes:
        flags.append("numbered")
    return flags


def _length(size: int) -> str:
    return next((f"up to {most}" for most in (2, 4, 7, 12, 20) if size <= most), "long")


def packed(weights: Iterable[int]) -> int:
    """Weights as one number; a sum of such numbers is the sum of each."""
    return sum(weight << (_BITS * place) for place, weight in enumerate(weights))


def unpacked(total: int) -> list[int]:
    """The sum of each column."""
    found = []
    for _ in COLUMNS:
        low = ((total + _HALF) & _MASK) - _HALF
        found.append(low)
        total = (total - low) >> _BITS
    return found


class _Table:
    """The weights of one language: `words` by word, `groups` by group and name."""

    def __init__(self, text: str) -> None:
        cells = text.replace("\n", "\t").split("\t")
        self._rows = dict(zip(cells[::2], cells[1::2], strict=False))
        self.words: Memo[int] = Memo(self._of_word)
        self.groups = {group: self._group(group) for group in GROUPS}

    def _group(self, group: str) -> Memo[int]:
        return Memo(lambda name: self._row(f"{group} {name}"))

    def _row(self, feature: str) -> int:
        row = self._rows.get(feature)
        return 0 if row is None else packed(map(int, row.split(" ")))

    def _of_word(self, word: str) -> int:
        return sum(map(self._row, parts_of(word)))


@cache
def _table(language: str) -> _Table | None:
    """None for a language that has no weights yet: its branches stand alone."""
    place = os.path.join(os.path.dirname(__file__), "..", "lexicons", "weights", f"{language}.tsv")
    if not os.path.exists(place):
        return None
    with open(place, encoding="utf-8") as file:
        return _Table(file.read())
