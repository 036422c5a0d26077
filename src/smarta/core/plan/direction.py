"""A long goal that stays flexible: a direction, and one SMART stage at a time.

The direction may be as open as it likes. Only the stage that runs is measured; when it nears its
end, the next one is planned on the three questions: six months, six weeks, today.
"""

from datetime import date, timedelta
from typing import Literal, NamedTuple

from smarta.core.problem import Mistake

Ended = Literal["reached", "missed", "dropped"]

NOTICE = timedelta(weeks=2)
"""So long before a stage ends the next one is worth a thought: two weekly looks at it."""

QUESTIONS = ("six_months", "six_weeks", "today")


class Leg(NamedTuple):
    """One stage on the way: its goal by name, its days (both included), and how it ended."""

    text: str
    start: date
    end: date
    ended: Ended | None = None
    learnt: str = ""


class Direction(NamedTuple):
    """Where it is heading, in the owner's words, and the stages so far in order of time."""

    text: str
    legs: tuple[Leg, ...] = ()

    def running(self, *, on: date) -> Leg | None:
        """The stage that the day falls in; None between stages."""
        return next((leg for leg in self.legs if leg.start <= on <= leg.end), None)

    def to_close(self, *, on: date) -> Leg | None:
        """A stage that has ended without a word on how it went and what was learnt."""
        return next((leg for leg in self.legs if leg.end < on and leg.ended is None), None)

    def asks(self, *, on: date) -> tuple[str, ...]:
        """The questions to plan the next stage on: when none runs, or the last one nears its end.

        A stage that is planned already keeps them silent.
        """
        leg = self.running(on=on)
        if leg is None:
            planned = any(one.start > on for one in self.legs)
            return () if planned else QUESTIONS
        followed = any(one.start > leg.end for one in self.legs)
        return QUESTIONS if leg.end - on < NOTICE and not followed else ()


def with_leg(direction: Direction, leg: Leg) -> tuple[Direction, tuple[Mistake, ...]]:
    """The direction with one more stage; stages do not overlap, so that one is in force at a time.

    With a problem the direction comes back as it was.
    """
    if leg.end < leg.start:
        return direction, (
            Mistake("end", "Etappen slutar före sin start.", "The stage ends before it starts."),
        )
    other = next((one for one in direction.legs if _overlap(one, leg)), None)
    if other is not None:
        return direction, (
            Mistake(
                "start",
                f"Etappen krockar med ”{other.text}”. Korta den ena, en etapp i taget.",
                f"The stage collides with “{other.text}”. Shorten one; one stage at a time.",
            ),
        )
    legs = sorted((*direction.legs, leg), key=lambda one: one.start)
    return direction._replace(legs=tuple(legs)), ()


def _overlap(one: Leg, other: Leg) -> bool:
    return one.start <= other.end and other.start <= one.end
