"""A finished statement that was edited by hand: it is read again, and the parts follow."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from smarta.core import wording
from smarta.core.coach.parts import parts_of, without_time_words
from smarta.core.reading import Language, Reading, read
from smarta.core.statement import Parts, en, headline, sv

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


def followed(
    before: str,
    after: str,
    *,
    on: date,
    language: Language | None = None,
    fiscal_start: int | None = None,
) -> dict[str, Any]:
    """What an edit of the sentence changes of the goal, by the names of a goal's fields.

    Only what the new sentence says otherwise: quantity, cadence, start and end. What it no longer
    speaks of stays as it is.
    """
    old = read(before, on=on, language=language, fiscal_start=fiscal_start)
    new = read(after, on=on, language=language or old.language, fiscal_start=fiscal_start)
    pairs = {name: (_placeless(old, name), _placeless(new, name)) for name in _FOLLOWING}
    return {name: now for name, (then, now) in pairs.items() if now is not None and then != now}


_FOLLOWING = ("quantity", "cadence", "start", "end")


def _placeless(reading: Reading, name: str) -> Any:
    """A part without its place in the text, which any edit moves."""
    value = getattr(reading, name)
    return value._replace(span=None) if hasattr(value, "span") else value


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

    What is None stays as it is said, in the person's own words. Both ends are included.
    """
    reading = read(text, on=on, language=language, fiscal_start=fiscal_start)
    new = reading._replace(start=start or reading.start, end=end or reading.end)
    if value is not None and reading.quantity is not None:
        text = _with_amount(text, reading, value)
    if (new.start, new.end) == (reading.start, reading.end):
        return text
    again = read(text, on=on, language=reading.language, fiscal_start=fiscal_start)
    return _with_dates(text, again._replace(start=new.start, end=new.end))


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(r"\d[\d\s\u00a0\u202f.,]*(?<=\d)")


def _with_amount(text: str, reading: Reading, value: Decimal) -> str:
    """The figure of the amount replaced where it stands; written out where it was a word."""
    quantity = reading.quantity
    if quantity is None or quantity.span is None:
        return text
    first, last = quantity.span
    said = text[first:last]
    figure = wording.number(value, reading.language)
    found = list(_figure().finditer(said))
    unit = said.casefold().find((quantity.unit or "").casefold()) if quantity.unit else len(said)
    scaled = _plain(said[: max(unit, 0)]) != quantity.value
    if len(found) == 1 and not scaled:
        changed = said[: found[0].start()] + figure + said[found[0].end() :]
    else:
        changed = f"{figure} {quantity.unit or ''}".strip()
    return text[:first] + changed + text[last:]


def _plain(text: str) -> Decimal | None:
    """A figure as it is written, or None: "2" of "2 Mkr" is not its amount."""
    digits = re.sub(r"[^\d.,]", "", text).replace(",", ".").strip(".")
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None


def _with_dates(text: str, reading: Reading) -> str:
    """The dates of the text replaced by those of the reading, where the first of them stood."""
    parts = parts_of(reading)
    time = (sv if reading.language == "sv" else en).time(parts._replace(deadline=""))
    spans = sorted({span for span in (reading.start_span, reading.end_span) if span})
    if not spans:
        return headline(parts._replace(said="", holds=frozenset()))
    first = without_time_words(text[: spans[0][0]] + " " * 4, reading.language).rstrip()
    rest = text[spans[-1][1] :]
    return " ".join(filter(None, (first, time))) + rest
