"""What the five letters stand for; A and T have names to choose between."""

from smarta.core.questions import Letter

LETTER_NAMES: dict[Letter, dict[str, tuple[str, ...]]] = {
    "S": {"sv": ("specifikt",), "en": ("specific",)},
    "M": {"sv": ("mätbart",), "en": ("measurable",)},
    "A": {
        "sv": ("accepterat", "attraktivt", "ambitiöst"),
        "en": ("accepted", "approved", "attractive", "ambitious"),
    },
    "R": {"sv": ("realistiskt",), "en": ("realistic",)},
    "T": {
        "sv": ("tidsatt", "tidsbestämt", "tidsbegränsat"),
        "en": ("time-bound", "timed", "time-limited"),
    },
}
"""For each letter and language the names to choose from, the usual one first."""


def letter_name(letter: Letter, language: str, chosen: str | None = None) -> str:
    """The name of a letter: the one chosen if it is one of its names, else the usual one."""
    names = LETTER_NAMES[letter]["sv" if language == "sv" else "en"]
    return chosen if chosen in names else names[0]
