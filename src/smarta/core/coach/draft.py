"""A goal in the making: its parts, the owner's own answers, and what was not understood."""

from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from smarta.core import wording
from smarta.core.acceptance import FiveAnswer
from smarta.core.goal import USUAL_AGGREGATE, Goal
from smarta.core.period import DateRange
from smarta.core.plan.activities import Activity
from smarta.core.plan.scaling import LEVEL_NAMES, Scale
from smarta.core.quantity import Quantity
from smarta.core.reading.model import Language
from smarta.core.statement import Parts, compose, headline, sheet


class AnswerProblem(NamedTuple):
    """An answer that was not understood: its question, and a sentence that says how to mend it."""

    question: str
    sv: str
    en: str

    def message(self, language: str) -> str:
        """The sentence in the language of the reader."""
        return self.sv if language == "sv" else self.en


class Understood(NamedTuple):
    """What an answer was taken to mean, where that is not plain: shown beside the answer."""

    question: str
    text: str


class Heard(NamedTuple):
    """One answer: its words, a note beside them, the value as it came, and how to read it."""

    question: str
    text: str
    note: str
    value: Any
    on: date
    language: Language
    fiscal_start: int | None


FIVE_NAMES = {
    "ready": ("Beredd", "Ready"),
    "worth": ("Värt det", "Worth it"),
    "right_time": ("Rätt tid", "Right time"),
    "fits": ("Går ihop med annat", "Fits the rest"),
    "right_person": ("Rätt person", "Right person"),
}
"""The five questions of A in a word or two, Swedish and English."""

_DEGREES = {"yes": ("ja", "yes"), "partly": ("delvis", "partly"), "no": ("nej", "no")}


def _answer(one: FiveAnswer, place: int) -> str:
    said = ", ".join(filter(None, (_DEGREES[one.degree][place], one.note)))
    return wording.sentence(said)


class Draft(NamedTuple):
    """A goal as far as it is said. `unit` is kept here until there is an amount to go with it."""

    parts: Parts
    unit: str = ""
    five: tuple[FiveAnswer, ...] = ()
    confidence: int | None = None
    obstacles: tuple[str, ...] = ()
    activities: tuple[Activity, ...] = ()
    scale: Scale | None = None
    understood: tuple[Understood, ...] = ()
    problems: tuple[AnswerProblem, ...] = ()

    @property
    def statement(self) -> str:
        """The finished statement as prose."""
        return compose(self.parts)

    @property
    def headline(self) -> str:
        """Its first sentence: the goal itself."""
        return headline(self.parts)

    @property
    def sheet(self) -> tuple[tuple[str, str, str], ...]:
        """Reservations and confidence, the way there, the plans and the stages: letter, label and
        sentence."""
        rows = (*self._levels(), *self._agreed(), *sheet(self.parts))
        return tuple(row for row in rows if row[2])

    def _levels(self) -> tuple[tuple[str, str, str], ...]:
        """The written levels of an open goal, worst first."""
        place = 0 if self.parts.language == "sv" else 1
        levels = self.scale.levels if self.scale else ()
        return tuple(
            ("M", LEVEL_NAMES[one.score][place].capitalize(), wording.sentence(one.text))
            for one in levels
        )

    def _agreed(self) -> tuple[tuple[str, str, str], ...]:
        """What the owner has answered to the questions of A, where it is more than yes."""
        place = 0 if self.parts.language == "sv" else 1
        rows = [
            ("A", FIVE_NAMES[one.question][place], _answer(one, place))
            for one in self.five
            if one.degree != "yes" or one.note
        ]
        if self.confidence is not None:
            of = f"{self.confidence} {('av', 'of')[place]} 10."
            rows.append(("A", ("Tilltro", "Confidence")[place], of))
        return tuple(rows)

    @property
    def goal(self) -> Goal:
        """The goal as the measuring core follows it.

        An open goal with written levels is followed as a level: 0 is what is expected of it.
        """
        parts = self.parts
        kind, quantity = parts.kind, parts.quantity
        if quantity and quantity.unit:
            quantity = quantity._replace(unit=quantity.unit.casefold())
        if self.scale and quantity is None:
            kind = "level"
            quantity = Quantity(Decimal(0), "nivå" if parts.language == "sv" else "level")
        return Goal(
            kind=kind,
            quantity=quantity,
            cadence=parts.cadence,
            start=parts.start,
            end=parts.end,
            aggregate=USUAL_AGGREGATE.get(kind, "sum"),
            excused=tuple(DateRange.of(days.start, days.end) for days in parts.excused),
            text=self.headline,
            action=parts.verb or None,
            object=parts.lead or None,
            who=parts.who or None,
            where=parts.where or None,
            why=parts.why or None,
        )

    def with_parts(self, **changes: Any) -> "Draft":
        """The draft with these parts changed."""
        return self._replace(parts=self.parts._replace(**changes))

    def but(self, question: str, sv: str, en: str) -> "Draft":
        """The draft with a problem added to it."""
        return self._replace(problems=(*self.problems, AnswerProblem(question, sv, en)))

    def taking(self, question: str, text: str) -> "Draft":
        """The draft with a word on how an answer was understood."""
        return self._replace(understood=(*self.understood, Understood(question, text)))
