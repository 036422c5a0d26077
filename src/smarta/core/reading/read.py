"""The reading of one text: what finds what, in which order."""

from datetime import date

from smarta.core.lexicons import load
from smarta.core.period import Cadence
from smarta.core.reading.amounts import chosen, find_amounts
from smarta.core.reading.cadence import find_cadences
from smarta.core.reading.language import recognise
from smarta.core.reading.model import Language, Reading
from smarta.core.reading.numbers import find_numbers
from smarta.core.reading.sense import complete
from smarta.core.reading.times import bounds, find_times
from smarta.core.reading.tokens import Parsed, tag, tokenise


def parse(text: str, *, on: date, language: Language | None = None) -> Parsed:
    """The tagged tokens of `text`, with the numbers, times and amounts found in them."""
    rows = tokenise(text)
    spoken = language or recognise([row[0] for row in rows])
    parsed = tag(rows, text, on, load(spoken))
    find_numbers(parsed)
    parsed.cadences = find_cadences(parsed)
    find_times(parsed)
    parsed.amounts = find_amounts(parsed, parsed.cadences)
    return parsed


def read(
    text: str, *, on: date, language: Language | None = None, fiscal_start: int | None = None
) -> Reading:
    """What `text` says as a goal, with `on` as today. Without `language` it is recognised.

    `fiscal_start` is the month (1–12) in which the fiscal year starts; without it fiscal periods
    stay unknown. Never raises for any text.
    """
    parsed = parse(text, on=on, language=language)
    begins, ends, deadline = bounds(parsed)
    quantity = chosen(parsed.amounts)
    reading = Reading(
        text=text,
        language=parsed.language,  # type: ignore[arg-type]
        quantity=quantity,
        quantities=tuple(amount.quantity for amount in parsed.amounts),
        cadence=_cadence(parsed),
        start=begins.start if begins else None,
        start_span=parsed.span(begins.first, begins.last) if begins else None,
        end=ends.end if ends else None,
        end_span=parsed.span(ends.first, ends.last) if ends else None,
        deadline=deadline,
    )
    return complete(reading, parsed)


def _cadence(p: Parsed) -> Cadence | None:
    """The cadence beside the goal's amount, else the first one."""
    if len(p.cadences) > 1 and p.amounts:
        best = min(p.amounts, key=lambda amount: (amount.rank, amount.first))
        for found in p.cadences:
            if found.first == best.last:
                return found.cadence  # type: ignore[no-any-return]
    return p.cadences[0].cadence if p.cadences else None
