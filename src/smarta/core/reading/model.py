"""What a text says, with the place of every word that says it."""

from datetime import date
from typing import Literal, NamedTuple

from smarta.core.period import Cadence
from smarta.core.quantity import Quantity, Span

Language = Literal["sv", "en"]
Kind = Literal["total", "rate", "level", "limit", "done", "open"]
Form = Literal["goal", "several", "question", "heading", "slogan", "statement", "empty"]


class Phrase(NamedTuple):
    """A piece of the text as it stands there."""

    text: str
    span: Span


class Reading(NamedTuple):
    """The facts of one goal text. What the text does not say is None or empty, never guessed.

    `start` and `end` are dates, both inclusive. `deadline` is an end that the text names without
    fixing it ("before my 40th birthday"). `hedges` are the words that keep an amount or a time
    vague ("några", "snart"); they are never turned into numbers.
    """

    text: str
    language: Language
    kind: Kind = "open"
    form: Form = "goal"
    quantity: Quantity | None = None
    quantities: tuple[Quantity, ...] = ()
    cadence: Cadence | None = None
    start: date | None = None
    start_span: Span | None = None
    end: date | None = None
    end_span: Span | None = None
    deadline: Phrase | None = None
    action: Phrase | None = None
    object: Phrase | None = None
    who: Phrase | None = None
    where: Phrase | None = None
    why: Phrase | None = None
    conditions: tuple[Phrase, ...] = ()
    resources: tuple[Phrase, ...] = ()
    hedges: tuple[Phrase, ...] = ()
    how: Phrase | None = None
