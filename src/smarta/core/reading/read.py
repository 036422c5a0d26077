"""The reading of one text: what finds what, in which order."""

from datetime import date

from smarta.core.lexicons import load
from smarta.core.period import Cadence
from smarta.core.reading.amounts import chosen, find_amounts
from smarta.core.reading.cadence import find_cadences
from smarta.core.reading.language import recognise
from smarta.core.reading.model import Form, Language, Phrase, Reading
from smarta.core.reading.numbers import find_numbers
from smarta.core.reading.people import find_people
from smarta.core.reading.sense import Sense, find_action, find_object, make_sense
from smarta.core.reading.times import bounds, find_times
from smarta.core.reading.tokens import Parsed, tag, tokenise


def parse(
    text: str, *, on: date, language: Language | None = None, fiscal_start: int | None = None
) -> Parsed:
    """The tagged tokens of `text`, with the numbers, times and amounts found in them."""
    tokens = tokenise(text)
    spoken = language or recognise(tokens.words)
    parsed = tag(tokens, text, on, load(spoken))
    parsed.fiscal_start = fiscal_start
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
    return understand(text, on=on, language=language, fiscal_start=fiscal_start)[0]


def understand(
    text: str, *, on: date, language: Language | None = None, fiscal_start: int | None = None
) -> tuple[Reading, Sense]:
    """The facts of `text`, and what its words are judged by.

    They come apart, so that whoever keeps a reading need not keep every token of its text.
    """
    parsed = parse(text, on=on, language=language, fiscal_start=fiscal_start)
    begins, ends, deadline = bounds(parsed)
    quantity, cadence = chosen(parsed.amounts), _cadence(parsed)
    fixed = ends is not None or cadence is not None or deadline is not None
    sense = make_sense(parsed, quantity, cadence, fixed=fixed, begun=begins is not None)
    who, where, why, how, conditions, resources = find_people(sense.clause)
    if sense.form == "question":
        quantity = cadence = begins = ends = deadline = None
    # In the order of the fields up to the deadline: so many keywords would cost more than the rest.
    reading = Reading(
        text,
        parsed.language,  # type: ignore[arg-type]
        sense.kind,
        sense.form,
        None if _is_past(sense.form, parsed) else quantity,
        tuple([amount.quantity for amount in parsed.amounts]),
        cadence,
        begins.start if begins else None,
        parsed.span(begins.first, begins.last) if begins else None,
        ends.end if ends else None,
        parsed.span(ends.first, ends.last) if ends else None,
        deadline,
        action=find_action(sense.clause),
        object=find_object(sense.clause, where),
        who=who,
        where=where,
        why=why,
        conditions=conditions,
        resources=resources,
        hedges=_hedges(parsed),
        how=how,
    )
    return reading, sense


def _hedges(p: Parsed) -> tuple[Phrase, ...]:
    """The words that keep an amount or a time vague: those that say nothing else, else all."""
    if "hedge" not in p.at and "vague" not in p.at:
        return ()
    rows = sorted({*p.at.get("hedge", ()), *p.at.get("vague", ())})
    free = [i for i in rows if not p.used[i]]
    return tuple([p.phrase(i, i + p.roles[i].get("length", 1)) for i in free or rows])


def _is_past(form: Form, p: Parsed) -> bool:
    """A statement of what was has amounts, but none that a goal could ask for."""
    return form == "statement" and any(when.relation == "reference" for when in p.whens)


def _cadence(p: Parsed) -> Cadence | None:
    """The cadence beside the goal's amount, else the first one."""
    if len(p.cadences) > 1 and p.amounts:
        best = min(p.amounts, key=lambda amount: (amount.rank, amount.first))
        for found in p.cadences:
            if found.first == best.last:
                return found.cadence  # type: ignore[no-any-return]
    return p.cadences[0].cadence if p.cadences else None
