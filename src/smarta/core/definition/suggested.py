"""Definitions to start from for common units: found by any form of the word, compounds included."""

from functools import cache
from typing import NamedTuple

from smarta.core.definition.model import Case, Definition


class Suggestion(NamedTuple):
    """A definition of one unit in one language, and the other words that it answers to."""

    definition: Definition
    also: tuple[str, ...] = ()


def unit(
    language: str,
    names: str,
    counts: str,
    counts_not: str,
    criteria: str = "",
    *,
    yes: str = "",
    no: str = "",
) -> Suggestion:
    """A row of the tables: `names` is "singular, plural, other words …"; one case each way."""
    singular, plural, *also = (name.strip() for name in names.split(","))
    cases = tuple(Case(text, counts) for text, counts in ((yes, True), (no, False)) if text)
    definition = Definition(singular, plural, language, counts, counts_not, criteria, cases)
    return Suggestion(definition, tuple(also))


def all_suggested(language: str) -> tuple[Definition, ...]:
    """Every suggested definition of a language, in the order of the tables."""
    return tuple(suggestion.definition for suggestion in _table(language))


def suggested_by_name(words: str, language: str) -> Definition | None:
    """The definition that is suggested for just these words ("blog posts"), or None."""
    return _known(language).get(words.casefold())


def suggested(words: str, language: str) -> Definition | None:
    """The definition suggested for a unit as it stands in a text ("nya kundmöten"), or None."""
    folded = " ".join(words.casefold().replace("\u00ad", "").split())
    known = _known(language)
    for name in _forms(folded, language):
        if name in known:
            return known[name]
    return _compound(folded, language) if language == "sv" else None


@cache
def _table(language: str) -> tuple[Suggestion, ...]:
    from smarta.core.definition import health, project, sales, study

    rows = (*sales.SUGGESTED, *project.SUGGESTED, *health.SUGGESTED, *study.SUGGESTED)
    return tuple(row for row in rows if row.definition.language == language)


@cache
def _known(language: str) -> dict[str, Definition]:
    found: dict[str, Definition] = {}
    for row in _table(language):
        for name in (row.definition.singular, row.definition.plural, *row.also):
            found.setdefault(name.casefold(), row.definition)
    return found


def _forms(words: str, language: str) -> tuple[str, ...]:
    """The words, their tails ("new customer meetings" → "customer meetings" → "meetings"),
    and each of them without a definite or plural ending."""
    parts = words.split()
    tails = [" ".join(parts[start:]) for start in range(len(parts))]
    endings = ("na", "en", "et", "n", "t", "s") if language == "sv" else ("es", "s")
    return tuple(
        form
        for tail in tails
        for form in (tail, *(tail.removesuffix(end) for end in endings if tail.endswith(end)))
        if len(form) > 2
    )


def _compound(words: str, language: str) -> Definition | None:
    """A Swedish compound means a kind of its last part: "provpass" is a kind of pass."""
    last = words.split()[-1] if words else ""
    known = _known(language)
    ends = [name for name in known if len(name) > 3 and last.endswith(name) and " " not in name]
    return known[max(ends, key=len)] if ends else None
