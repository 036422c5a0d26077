"""A finished statement that was edited by hand: it is read again, and the parts follow."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from smarta.core.coach.parts import parts_of
from smarta.core.reading import Language, read
from smarta.core.statement import Parts

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
