"""The reading of one text: what finds what, in which order."""

from datetime import date

from smarta.core.lexicons import load
from smarta.core.reading.language import recognise
from smarta.core.reading.model import Language, Reading
from smarta.core.reading.sense import complete
from smarta.core.reading.tokens import Parsed, tag, tokenise


def parse(text: str, *, on: date, language: Language | None = None) -> Parsed:
    """The tagged tokens of `text`, with the numbers, times and amounts found in them."""
    rows = tokenise(text)
    chosen = language or recognise([row[0] for row in rows])
    return tag(rows, text, on, load(chosen))


def read(
    text: str, *, on: date, language: Language | None = None, fiscal_start: int | None = None
) -> Reading:
    """What `text` says as a goal, with `on` as today. Without `language` it is recognised.

    `fiscal_start` is the month (1–12) in which the fiscal year starts; without it fiscal periods
    stay unknown. Never raises for any text.
    """
    parsed = parse(text, on=on, language=language)
    reading = Reading(text=text, language=parsed.language)  # type: ignore[arg-type]
    return complete(reading, parsed)
