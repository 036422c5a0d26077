"""Why a goal has its status: data first, and one sentence of it for each language."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from smarta.core.entries import Number
from smarta.core.wording import day, number


class Reason(NamedTuple):
    """`rule` names what was found; `formula` says how it was worked out from `numbers` and `dates`,
    so that anyone can do the sum again."""

    rule: str
    numbers: Mapping[str, Number] = {}
    dates: Mapping[str, date] = {}
    formula: str = ""

    def text(self, language: str = "en") -> str:
        language = "sv" if language == "sv" else "en"
        values: dict[str, Shown] = {}
        for name, value in self.numbers.items():
            shown = number(round(Decimal(repr(value)), 2), language)
            values[name] = Shown(shown, alone=value == 1)
        for name, when in self.dates.items():
            values[name] = Shown(day(when, language))
        return WORDS[self.rule][language].format_map(values)

    def sum(self, language: str = "en") -> str:
        """The formula in words, and with its numbers where all of them are known; empty where
        nothing was worked out: "value < what was due yesterday: 4 011 < 20 000"."""
        at = 0 if language == "sv" else 1
        if self.formula in PHRASES:
            return PHRASES[self.formula][at]
        names = _NAME.findall(self.formula)
        if not names or any(name not in NAMES for name in names):
            return ""
        formula = self.formula if at else re.sub(r"(\d)\.(\d)", r"\1,\2", self.formula)
        said = _NAME.sub(lambda found: NAMES[found[0]][at], formula)
        if any(name not in self.numbers for name in names):
            return said
        return f"{said}: {_NAME.sub(lambda found: self._number(found[0], language), formula)}"

    def _number(self, name: str, language: str) -> str:
        return number(round(Decimal(repr(self.numbers[name])), 2), language)

    def to_json(self, language: str = "en") -> dict[str, Any]:
        return {
            "rule": self.rule,
            "text": self.text(language),
            "numbers": dict(self.numbers),
            "dates": {name: day.isoformat() for name, day in self.dates.items()},
            "formula": self.formula,
        }


class Shown:
    """A number or date in words; {days:dag/dagar} takes the word for one or for many."""

    def __init__(self, text: str, *, alone: bool = False) -> None:
        self.text = text
        self.alone = alone

    def __format__(self, spec: str) -> str:
        one, _, many = spec.partition("/")
        return (one if self.alone else many) if spec else self.text


_NAME = re.compile(r"[a-z_]{2,}")

NAMES: dict[str, tuple[str, str]] = {
    "value": ("värdet", "the value"),
    "amount": ("mängden", "the amount"),
    "expected": ("det som ska vara nått i dag", "what is due today"),
    "due_yesterday": ("det som skulle vara nått i går", "what was due yesterday"),
    "upper": ("taket", "the ceiling"),
    "hit": ("nådda perioder", "periods hit"),
    "required": ("perioder som ska nås", "periods to hit"),
    "days": ("dagar", "days"),
    "days_gone": ("dagar som har gått", "days gone"),
    "end": ("sista dagen", "the last day"),
    "last": ("dagen för den senaste uppgiften", "the day of the last entry"),
    "on": ("i dag", "today"),
}
"""The names in formulas, in Swedish and English."""

PHRASES: dict[str, tuple[str, str]] = {
    "probability from the entries so far": (
        "chansen är räknad på det som är inskrivet",
        "the chance is reckoned from what has been entered",
    ),
    "days without an entry": ("dagar utan uppgift", "days without an entry"),
}
"""Formulas that are no sums."""

WORDS: dict[str, dict[str, str]] = {
    "paused": {
        "sv": "Pausat sedan {start}.",
        "en": "Paused since {start}.",
    },
    "not-started": {
        "sv": "Börjar {start}.",
        "en": "Starts on {start}.",
    },
    "amount-reached": {
        "sv": "{value} av {amount}: nått.",
        "en": "{value} of {amount}: reached.",
    },
    "done": {
        "sv": "Gjort.",
        "en": "Done.",
    },
    "ended-short": {
        "sv": "{value} av {amount} när tiden gick ut {end}.",
        "en": "{value} of {amount} when the time was up on {end}.",
    },
    "ended-undone": {
        "sv": "Inte gjort när tiden gick ut {end}.",
        "en": "Not done when the time was up on {end}.",
    },
    "too-few-periods": {
        "sv": "{hit} {hit:period/perioder} nådde sitt mål; {required} krävdes till {end}.",
        "en": "{hit} {hit:period/periods} reached the amount, of {required} required by {end}.",
    },
    "enough-periods": {
        "sv": "{hit} {hit:period/perioder} nådde sitt mål; {required} krävdes.",
        "en": "{hit} {hit:period/periods} reached the amount, of {required} required.",
    },
    "limit-passed": {
        "sv": "{value}, och gränsen är {amount}.",
        "en": "{value}, and the limit is {amount}.",
    },
    "limit-kept": {
        "sv": "{value} när tiden gick ut {end}; gränsen var {amount}.",
        "en": "{value} when the time was up on {end}; the limit was {amount}.",
    },
    "ceiling-passed": {
        "sv": "{value}, och taket är {upper}.",
        "en": "{value}, and the ceiling is {upper}.",
    },
    "no-entries": {
        "sv": "Ingenting är inskrivet ännu.",
        "en": "Nothing has been entered yet.",
    },
    "silence": {
        "sv": "Senaste uppgiften är från {last}, för {days} {days:dag/dagar} sedan.",
        "en": "The last entry is from {last}, {days} {days:day/days} ago.",
    },
    "no-amount": {
        "sv": "Målet säger inte hur mycket.",
        "en": "The goal does not say how much.",
    },
    "no-baseline": {
        "sv": "Målet är en ändring, och värdet som den utgår från saknas.",
        "en": "The goal is a change, and the value that it starts from is missing.",
    },
    "no-end": {
        "sv": "Målet säger inte till när.",
        "en": "The goal does not say by when.",
    },
    "no-value": {
        "sv": "Inget värde är inskrivet sedan {start}.",
        "en": "No value has been entered since {start}.",
    },
    "no-measure": {
        "sv": "Målet har inget mått; hur det går avgör de som har satt det.",
        "en": "The goal has no measure; those who set it judge how it goes.",
    },
    "before-the-line": {
        "sv": "{value}; {expected} ska vara nått i dag. Räcker {days} {days:dag/dagar} till.",
        "en": "{value}; {expected} is due today. Good for {days} more {days:day/days}.",
    },
    "on-the-line": {
        "sv": "{value}; {expected} ska vara nått i dag.",
        "en": "{value}; {expected} is due today.",
    },
    "today-open": {
        "sv": "{value}; {due_today} till behövs i dag.",
        "en": "{value}; {due_today} more is due today.",
    },
    "below-yesterday": {
        "sv": "{value}; i går skulle det vara {due_yesterday}.",
        "en": "{value}; {due_yesterday} was due yesterday.",
    },
    "far-behind": {
        "sv": "{value}; {due_yesterday} skulle vara nått i går. {days} {days:dag/dagar} efter.",
        "en": "{value}; {due_yesterday} was due yesterday. {days} {days:day/days} behind.",
    },
    "chance-low": {
        "sv": "Utifrån det som är inskrivet når {of_ten} av 10 sådana lägen fram.",
        "en": "Going by what has been entered, {of_ten} of 10 such cases get there.",
    },
    "chance-high": {
        "sv": "Under linjen, men {of_ten} av 10 sådana lägen når fram.",
        "en": "Below the line, but {of_ten} of 10 such cases get there.",
    },
    "room-left": {
        "sv": "{value} av högst {amount}.",
        "en": "{value} of at most {amount}.",
    },
    "room-shrinks": {
        "sv": "{value} av högst {amount}: i den takten passeras gränsen.",
        "en": "{value} of at most {amount}: at this pace the limit will be passed.",
    },
    "nothing-due": {
        "sv": "Inget behövs i dag.",
        "en": "Nothing is due today.",
    },
    "not-done-yet": {
        "sv": "Inte gjort ännu; {days} {days:dag/dagar} kvar till {end}.",
        "en": "Not done yet; {days} {days:day/days} left until {end}.",
    },
    "open-ended": {
        "sv": "Inte gjort ännu, och inget slutdatum.",
        "en": "Not done yet, and no end date.",
    },
    "gaps": {
        "sv": "{days} av de senaste {of} dagarna saknar uppgift och räknas som noll.",
        "en": "{days} of the last {of} days have no entry and count as zero.",
    },
}
