"""A user's mistake is a value, not an exception."""

from typing import NamedTuple

WORDS: dict[str, dict[str, str]] = {
    "not-a-goal": {
        "sv": "ett mål ska vara ett JSON-objekt med ett kind",
        "en": "a goal must be a JSON object with a kind",
    },
    "missing": {"sv": "saknas", "en": "is missing"},
    "missing-choice": {
        "sv": "saknas; välj något av {choices}",
        "en": "is missing; it is one of {choices}",
    },
    "not-a-choice": {
        "sv": "{value!r} är inget av {choices}",
        "en": "{value!r} is not one of {choices}",
    },
    "no-choice": {
        "sv": "nämner ingen dag; använd några av {choices}",
        "en": "names no day; use some of {choices}",
    },
    "not-a-number": {
        "sv": "{value!r} är inget tal; skriv som 8 eller 2.5",
        "en": "{value!r} is no number; write it like 8 or 2.5",
    },
    "not-a-date": {
        "sv": "{value!r} är inget datum; skriv som 2026-03-31",
        "en": "{value!r} is no date; write it as 2026-03-31",
    },
    "not-whole": {
        "sv": "{value!r} ska vara ett heltal, minst 1",
        "en": "{value!r} must be a whole number, 1 or more",
    },
    "not-a-list": {"sv": "ska vara en lista", "en": "must be a list"},
    "not-an-object": {"sv": "ska vara ett objekt", "en": "must be an object"},
    "zero": {
        "sv": "är 0, som nås utan att något görs; skriv ett antal över 0",
        "en": "is 0, which is reached by doing nothing; give an amount above 0",
    },
    "not-above-zero": {"sv": "ska vara över 0", "en": "must be above 0"},
    "below-value": {"sv": "får inte vara under value", "en": "must not be below value"},
    "out-of-order": {
        "sv": "kommer före raden ovanför",
        "en": "comes before the row above it",
    },
    "not-a-row": {
        "sv": "ska vara ett objekt med date och value, eller date och rate",
        "en": "must be an object with date and value, or date and rate",
    },
    "value-or-rate": {
        "sv": "skriv antingen value eller rate",
        "en": "give either value or rate",
    },
    "end-before-start": {
        "sv": "{end} kommer före starten, {start}",
        "en": "{end} comes before the start, {start}",
    },
    "not-entries": {
        "sv": "ska vara en lista med [datum, värde]",
        "en": "must be a list of [date, value]",
    },
    "not-an-entry": {"sv": "ska vara [datum, värde]", "en": "must be [date, value]"},
}


LONGEST = 100
"""Characters of a wrong value that are shown."""


class Problem(NamedTuple):
    """Which field (or which place in a file), what is wrong with it and what to do.

    `message` is English; `swedish` is the same where it is known.
    """

    field: str
    message: str
    line: int | None = None
    swedish: str = ""

    def __str__(self) -> str:
        return self.said("en")

    def said(self, language: str) -> str:
        """The field and what is wrong with it, in that language."""
        message = self.swedish if language == "sv" and self.swedish else self.message
        return f"{self.field}: {message}" if self.field else message


class Mistake(NamedTuple):
    """What a person has to mend: where, and a whole sentence about it in each language."""

    field: str
    sv: str
    en: str

    def message(self, language: str) -> str:
        """The sentence in the language of the reader."""
        return self.sv if language == "sv" else self.en


def problem(field: str, code: str, **values: object) -> Problem:
    """The problem of that code in WORDS."""
    words = WORDS[code]
    short = {name: _short(value) for name, value in values.items()}
    return Problem(field, words["en"].format(**short), None, words["sv"].format(**short))


def _short(value: object) -> object:
    """A value that fits into a sentence."""
    if isinstance(value, str):
        return value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
    text = repr(value)
    return value if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
