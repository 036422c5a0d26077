"""A finished statement that was edited by hand: it is read again, and the parts follow."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from smarta.core.coach.parts import parts_of
from smarta.core.reading import Language, read
from smarta.core.statement import Parts, headline

_HOLDS: dict[str, tuple[str, ...]] = {
    "what": ("verb", "lead"),
    "amount": ("quantity",),
    "unit": ("quantity",),
    "baseline": ("quantity",),
    "when": ("cadence",),
    "start": ("start",),
    "end": ("end",),
    "who": ("who",),
    "where": ("where",),
    "why": ("why",),
}
"""Question → the parts of a text that answer it by themselves."""


def reworded(
    before: str,
    after: str,
    answers: Mapping[str, Any],
    *,
    on: date,
    language: Language | None = None,
    fiscal_start: int | None = None,
) -> tuple[str, dict[str, Any]]:
    """The new text of the goal, and the answers that still hold.

    `before` is the headline as it was composed, `after` as it was edited. The edited sentence
    becomes the text. An answer goes when the sentence now says the same thing itself, or when the
    edit took it out of the sentence; all others stay as they were.
    """
    old = _parts(before, on, language, fiscal_start)
    new = _parts(after, on, language, fiscal_start)
    kept = {name: value for name, value in answers.items() if not _settled(name, old, new)}
    return after.strip(), kept


def _parts(text: str, on: date, language: Language | None, fiscal_start: int | None) -> Parts:
    return parts_of(read(text, on=on, language=language, fiscal_start=fiscal_start))


def _settled(question: str, old: Parts, new: Parts) -> bool:
    """Whether the sentence speaks, or spoke, of what the question asks."""
    names = _HOLDS.get(question, ())
    return any(getattr(new, name) or getattr(old, name) for name in names)


def restated(
    text: str,
    *,
    on: date,
    value: Decimal | None = None,
    start: date | None = None,
    end: date | None = None,
    language: Language | None = None,
    fiscal_start: int | None = None,
) -> str:
    """A goal's sentence with another amount or other dates in it, as a counter-offer has them.

    What is None stays as it is said. Both ends are included.
    """
    parts = _parts(text, on, language, fiscal_start)
    if value is not None and parts.quantity is not None:
        parts = parts._replace(quantity=parts.quantity._replace(value=value))
    return headline(parts._replace(start=start or parts.start, end=end or parts.end))
