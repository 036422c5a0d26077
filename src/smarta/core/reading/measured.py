"""What a bare number counts: the things that the text says the number of."""

from decimal import Decimal

from smarta.core.reading.counted import noun_of
from smarta.core.reading.tokens import NUMBER, WORD, Number, Parsed
from smarta.core.reading.vocabulary import vocabulary

_BREAKS = frozenset(".;:")
_FURTHEST = 12
"""Tokens between "antalet" and the amount beyond which the two hardly belong together."""


def named_unit(p: Parsed, first: int, last: int) -> str | None:
    """The "möten" of "antalet möten från 30 till 45" for the amount at tokens [first, last)."""
    if p.words[last - 1] in ("många", "many"):
        return noun_of(p, Number(Decimal(0), None, first, last), last)
    rows = p.at.get("counting", ())
    for i in reversed(rows):
        if i < first:
            return _counted(p, i) if _one_clause(p, i, first) else None
    after = next((i for i in rows if i >= last), -1)
    return _counted(p, after) if last <= after <= last + 4 and _one_clause(p, last, after) else None


def moved_unit(p: Parsed, first: int) -> str | None:
    """The "followers" of "grow followers from 100 to 300": what is moved, if it can be counted."""
    k = first - 1
    while k > 0 and (p.words[k] in _LEADS or "cmp" in p.roles[k]):
        k -= 1
    if k == first - 1 or "dir" not in p.roles[k - 1] or p.shapes[k] != WORD or p.roles[k]:
        return None
    classes = vocabulary(p.language).noun(p.words[k])
    counted = "stock" in classes or ("occasion" in classes and "dimension" not in classes)
    return p.words[k] if counted else None


_LEADS = frozenset("från from till to med by".split())  # noqa: SIM905


def _counted(p: Parsed, i: int) -> str | None:
    """The noun, with its adjectives, of "antalet nya kunder" or "the number of open tickets"."""
    j = i + p.roles[i].get("length", 1)
    j += p.words[j] in ("the", "our", "våra", "de")
    if p.shapes[j] != WORD or p.used[j]:
        return None
    return noun_of(p, Number(Decimal(0), None, i, j), j)


def _one_clause(p: Parsed, i: int, j: int) -> bool:
    """Whether no sentence ends and no other number stands between tokens i and j."""
    if j - i > _FURTHEST:
        return False
    return all(p.words[k] not in _BREAKS and p.shapes[k] != NUMBER for k in range(i, j))
