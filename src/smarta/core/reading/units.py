"""Which counted things everybody counts alike (kilometres, pages), and which need a definition."""

from smarta.core.quantity import Quantity
from smarta.core.reading.clause import Clause
from smarta.core.reading.vocabulary import Vocabulary

_PLAIN_ROLES = frozenset({"money", "percent", "measure", "tunit", "times", "container", "month"})


def undefined_unit(clause: Clause, quantity: Quantity) -> tuple[int, int] | None:
    """The tokens [first, last) of a counted thing that is not defined, or None."""
    if not quantity.unit or quantity.relative is not None or quantity.unit == "%":
        return None
    words = quantity.unit.split(" ")
    if any(is_plain(word, clause) for word in (words[0], words[-1])):
        return None
    return _place(clause, words, quantity)


def is_plain(word: str, clause: Clause) -> bool:
    """Whether a word names a unit that everybody counts alike."""
    if clause.parsed.lexicon.words.get(word, {}).keys() & _PLAIN_ROLES:
        return True
    return bool({"plain", "person", "dimension_only"} & set(_classes(word, clause.known)))


def _classes(word: str, known: Vocabulary) -> tuple[str, ...]:
    return known.noun(word)


def _place(clause: Clause, words: list[str], quantity: Quantity) -> tuple[int, int] | None:
    """Where the words of the unit stand, from the amount on."""
    tokens, size = clause.parsed.words, clause.parsed.size
    begin = quantity.span[0] if quantity.span else 0
    for i in range(size):
        if clause.parsed.starts[i] >= begin and tokens[i] == words[0]:
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
