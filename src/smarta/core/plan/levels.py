"""Three levels of goals: a direction, the outcomes that show it, the activities that bring them.

None of the three is a fault; a long goal lives on all of them, one stage at a time.
"""

from typing import Literal, NamedTuple

from smarta.core.reading.model import Reading
from smarta.core.statement.verbs_en import base
from smarta.core.statement.verbs_sv import infinitive

Level = Literal["vision", "outcome", "activity"]

LEVEL_NAMES: dict[Level, tuple[str, str]] = {
    "vision": ("riktning", "direction"),
    "outcome": ("resultat", "outcome"),
    "activity": ("aktivitet", "activity"),
}

NEXT_QUESTION: dict[Level, tuple[str, str]] = {
    "vision": (
        "Vad skulle du se om ett halvår om ni är på väg åt rätt håll?",
        "What would you see in six months if you were heading the right way?",
    ),
    "outcome": (
        "Vad gör du varje vecka som leder dit?",
        "What will you do every week that leads there?",
    ),
    "activity": (
        "Vad ska det leda till?",
        "What is it meant to lead to?",
    ),
}
"""The question that leads to the neighbouring level."""

_EFFORT_SV = """ringa hålla genomföra boka besöka skicka gå springa cykla träna läsa skriva öva
meditera plugga studera promenera kontakta följa prata simma ta göra arbeta dricka äta sova mejla"""
_EFFORT_EN = """call hold book visit send walk run cycle train exercise read write practise practice
meditate study contact follow talk swim do work drink eat sleep email go make spend"""
_EFFORT = frozenset((_EFFORT_SV + " " + _EFFORT_EN).split())


def level_of(reading: Reading) -> Level:
    """Which level a text stands on: something repeated or done by oneself is an activity, a value
    to reach an outcome, and what has neither a direction."""
    if reading.kind == "open":
        return "vision"
    action = reading.action.text.split()[0] if reading.action and reading.action.text else ""
    verb = infinitive(action) if reading.language == "sv" else base(action)
    repeated = reading.kind in {"rate", "limit"}
    return "activity" if verb in _EFFORT and (repeated or reading.kind == "total") else "outcome"


class Ladder(NamedTuple):
    """A long goal on its three levels, as texts; activities belong to the outcome above them."""

    vision: str = ""
    outcomes: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[Level, ...]:
        """The levels that are still empty, from the top."""
        filled = {"vision": self.vision, "outcome": self.outcomes, "activity": self.activities}
        return tuple(level for level in LEVEL_NAMES if not filled[level])
