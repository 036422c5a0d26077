"""Which counted things everybody counts alike (kilometres, pages), and which need a definition."""

from smarta.core.lexicons import EMPTY
from smarta.core.quantity import Quantity
from smarta.core.reading.clause import Clause

_PLAIN_ROLES = frozenset({"money", "percent", "measure", "tunit", "times", "container", "month"})
_PLAIN_NOUNS = frozenset({"plain", "person", "dimension_only"})


def undefined_unit(clause: Clause, quantity: Quantity) -> tuple[int, int] | None:
    """The tokens [first, last) of a counted thing that is not defined, or None."""
    if not quantity.unit or quantity.relative is not None or quantity.unit == "%":
        return None
    words = quantity.unit.split(" ")
    if is_plain(words[0], clause) or is_plain(words[-1], clause):
        return None
    return _place(clause, words, quantity)


def is_plain(word: str, clause: Clause) -> bool:
    """Whether a word names a unit that everybody counts alike."""
    if not _PLAIN_ROLES.isdisjoint(clause.parsed.lexicon.words.get(word, EMPTY)):
        return True
    return not _PLAIN_NOUNS.isdisjoint(clause.known.noun(word))


def _place(clause: Clause, words: list[str], quantity: Quantity) -> tuple[int, int] | None:
    """Where the words of the unit stand, from the amount on."""
    tokens, size = clause.parsed.words, clause.parsed.size
    begin = quantity.span[0] if quantity.span else 0
    for i in range(size):
        if tokens[i] == words[0] and clause.parsed.starts[i] >= begin:
            last = min(i + len(words), size)
            if tokens[last - 1] == words[-1]:
                return i, last
    for i in range(size):
        if tokens[i] == words[-1]:
            return i, i + 1
    return None


def one_of(unit: str, singular: str | None, clause: Clause) -> str:
    """The unit with its article ("ett kundmöte", "a customer meeting"), else as it stands."""
    if singular is None:
        return unit
    if clause.parsed.language == "en":
        return f"{'an' if singular[0] in 'aeio' else 'a'} {singular}"
    return f"{'ett' if clause.known.is_neuter(singular) else 'en'} {singular}"
