"""Reading + answers × rules → a verdict for each letter, with its evidence, findings and questions.

What the text says and what has been answered are weighed alike. Nothing is asked twice, and nothing
is assumed: a letter that neither text nor answers speak of is open.
"""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from smarta.core.quantity import Quantity, Span
from smarta.core.questions import LETTERS, QUESTIONS, Letter
from smarta.core.reading import Language, Phrase, Reading

Verdict = Literal["met", "partly", "open"]

SCHEMA = "smarta.assessment/1"


class Evidence(NamedTuple):
    """Words that earned a letter something, and for which of its questions."""

    slot: str
    text: str
    span: Span | None


class Finding(NamedTuple):
    """A rule that applies, in the language of the messages. `asks` is a question's id."""

    rule: str
    name: str
    level: str
    span: Span | None
    message: str
    question: str
    suggestion: str | None = None
    asks: str | None = None


class Judged(NamedTuple):
    """One letter."""

    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()
    findings: tuple[Finding, ...] = ()


class Asked(NamedTuple):
    """A question that text and answers leave open; `why` says what the answer is good for."""

    letter: Letter
    id: str
    text: str
    why: str


class Assessment(NamedTuple):
    """A goal text, judged. `questions` come with the one that helps most first."""

    reading: Reading
    letters: dict[Letter, Judged]
    questions: tuple[Asked, ...]
    message_language: Language

    def to_json(self) -> dict[str, Any]:
        """The document `smarta.assessment/1` (docs/wire-schema.md), ready for json.dumps."""
        return {
            "schema": SCHEMA,
            "text": self.reading.text,
            "language": self.reading.language,
            "reading": reading_to_json(self.reading),
            "letters": {letter: _judged_to_json(self.letters[letter]) for letter in LETTERS},
            "questions": [asked._asdict() for asked in self.questions],
        }


def assess(
    text: str,
    *,
    on: date,
    language: Language | None = None,
    message_language: Language | None = None,
    answers: Mapping[str, Any] | None = None,
    dismissed: Collection[str] = (),
    fiscal_start: int | None = None,
) -> Assessment:
    """Judge a goal text as it stands on the day `on`; never raises for any text.

    `language` fixes the language of the text (else it is recognised), `message_language` that of
    the messages (else the text's). `answers` maps question ids of `core/questions.py` to what was
    answered; an answered question is not asked again, and its letter moves. `dismissed` holds codes
    of rules whose findings are left out. `fiscal_start` is the month (1 to 12) in which the fiscal
    year begins.
    """
    from smarta.core.reading import read  # type: ignore[attr-defined]

    reading = read(text, on=on, language=language, fiscal_start=fiscal_start)
    spoken = message_language or reading.language
    given = answers or {}
    letters = {letter: Judged("open") for letter in LETTERS}
    asked = tuple(
        Asked(q.letter, q.id, q.text[spoken], q.why[spoken]) for q in QUESTIONS if q.id not in given
    )
    return Assessment(reading, letters, asked, spoken)


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """The facts of a reading under the names of the contract, which is also a goal as JSON."""
    cadence = reading.cadence
    return {
        "kind": reading.kind,
        "form": reading.form,
        "quantity": _quantity_to_json(reading.quantity),
        "quantities": [_quantity_to_json(quantity) for quantity in reading.quantities],
        "cadence": None
        if cadence is None
        else {"unit": cadence.unit, "every": cadence.every, "span": _span(cadence.span)},
        "start": reading.start.isoformat() if reading.start else None,
        "start_span": _span(reading.start_span),
        "end": reading.end.isoformat() if reading.end else None,
        "end_span": _span(reading.end_span),
        "deadline": _phrase(reading.deadline),
        "action": _phrase(reading.action),
        "object": _phrase(reading.object),
        "who": _phrase(reading.who),
        "where": _phrase(reading.where),
        "why": _phrase(reading.why),
        "conditions": [_phrase(phrase) for phrase in reading.conditions],
        "resources": [_phrase(phrase) for phrase in reading.resources],
        "hedges": [_phrase(phrase) for phrase in reading.hedges],
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)


def _phrase(phrase: Phrase | None) -> dict[str, Any] | None:
    return None if phrase is None else {"text": phrase.text, "span": list(phrase.span)}


def _number(value: Any) -> int | float | None:
    """A Decimal as a JSON number: whole where it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _quantity_to_json(quantity: Quantity | None) -> dict[str, Any] | None:
    if quantity is None:
        return None
    return {
        "value": _number(quantity.value),
        "unit": quantity.unit,
        "comparison": quantity.comparison,
        "baseline": _number(quantity.baseline),
        "upper": _number(quantity.upper),
        "relative": quantity.relative,
        "span": _span(quantity.span),
    }


def _judged_to_json(judged: Judged) -> dict[str, Any]:
    return {
        "verdict": judged.verdict,
        "evidence": [
            {"slot": e.slot, "text": e.text, "span": _span(e.span)} for e in judged.evidence
        ],
        "findings": [
            finding._asdict() | {"span": _span(finding.span)} for finding in judged.findings
        ],
    }
