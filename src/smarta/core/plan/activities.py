"""Activities with a date or a cadence, graded, ticked off; and what they say about the result."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

from smarta.core.period import Cadence, Periods

Grade = Literal[1, 2, 3]
Result = Literal["reached", "on_the_way", "behind", "unknown"]
Code = Literal[
    "nothing_planned",
    "too_early",
    "not_done",
    "done_without_result",
    "done_with_result",
    "result_without_work",
    "done_result_unknown",
]

DONE_SHARE = 0.8
"""From four times in five on, activities count as done: then a missing result is their message."""


class Activity(NamedTuple):
    """Something to do for a goal: once by `due`, or every period of `cadence`.

    `start` to `end` (both included; None: open) is the time in which a cadence asks; `effect` is
    what it does for the goal and `effort` what it costs, 1 small to 3 great. `done` are the days
    on which it was ticked off.
    """

    text: str
    due: date | None = None
    cadence: Cadence | None = None
    start: date | None = None
    end: date | None = None
    effect: Grade = 2
    effort: Grade = 2
    done: tuple[date, ...] = ()


class Tally(NamedTuple):
    """How often something has been asked for by a day, and how often it was done."""

    asked: int
    done: int

    @property
    def share(self) -> float | None:
        """Done of asked, at most 1; None when nothing has been asked for yet."""
        return min(1.0, self.done / self.asked) if self.asked else None


def tally(activity: Activity, *, on: date) -> Tally:
    """Up to and including `on`: only periods that have ended, and those already ticked, count."""
    ticks = [day for day in activity.done if day <= on]
    if activity.cadence is None:
        asked = bool(ticks) or (activity.due is not None and activity.due <= on)
        return Tally(int(asked), int(bool(ticks)))
    numbers = [day.toordinal() for day in ticks]
    done = over = 0
    for first, after in _asked(activity, on):
        hit = any(first <= day < after for day in numbers)
        done += hit
        over += hit or after <= on.toordinal() + 1
    return Tally(over, done)


def _asked(activity: Activity, on: date) -> list[tuple[int, int]]:
    """The periods, as day numbers [from, to), that have begun by `on`."""
    begun = activity.start or min(activity.done, default=None)
    if activity.cadence is None or begun is None or begun > on:
        return []
    last = min(on, activity.end or on)
    periods = Periods(activity.cadence, begun.toordinal())
    return list(periods.between(begun.toordinal(), last.toordinal() + 1))


def is_due(activity: Activity, *, on: date) -> bool:
    """Whether it is to be done on the day: its date has come, or its period has no tick yet."""
    if activity.cadence is None:
        return activity.due is not None and activity.due <= on and not activity.done
    if (activity.start and on < activity.start) or (activity.end and on > activity.end):
        return False
    anchor = activity.start or on
    period = Periods(activity.cadence, anchor.toordinal()).holding(on.toordinal())
    ticks = [day.toordinal() for day in activity.done]
    return period is not None and not any(period[0] <= day < period[1] for day in ticks)


def is_done(activity: Activity, *, on: date) -> bool:
    """Whether it is done by the day: once and for all, or for the period that holds the day."""
    ticks = [day.toordinal() for day in activity.done if day <= on]
    if activity.cadence is None:
        return bool(ticks)
    anchor = activity.start or on
    period = Periods(activity.cadence, anchor.toordinal()).holding(on.toordinal())
    return period is not None and any(period[0] <= day < period[1] for day in ticks)


def worth(activity: Activity) -> tuple[float, int]:
    """A key to sort by: the greatest effect for its effort first."""
    return -activity.effect / activity.effort, -activity.effect


class Outcome(NamedTuple):
    """What the activities say about the result, with the figures behind it."""

    code: Code
    asked: int
    done: int

    def message(self, language: str) -> str:
        """One sentence for the owner, the figure first."""
        swedish = language == "sv"
        template = _MESSAGES[self.code][0 if swedish else 1]
        return template.format(done=self.done, asked=self.asked)


_MESSAGES: dict[Code, tuple[str, str]] = {
    "done_result_unknown": (
        "Aktiviteter: {done} av {asked} gjorda. Om resultatet är det för lite att gå på.",
        "Activities: {done} of {asked} done. Of the result it is too early to speak.",
    ),
    "nothing_planned": (
        "Inga aktiviteter är planerade. Vad kan du göra redan i dag?",
        "No activities are planned. What can you do today?",
    ),
    "too_early": (
        "Ingen aktivitet har varit att göra ännu.",
        "No activity has come due yet.",
    ),
    "not_done": (
        "Aktiviteter: {done} av {asked} gjorda. Resultatet säger ännu inget om planen.",
        "Activities: {done} of {asked} done. The result says nothing about the plan yet.",
    ),
    "done_without_result": (
        (
            "Aktiviteter: {done} av {asked} gjorda, men resultatet kom inte. "
            "Då är det planen som behöver ändras."
        ),
        (
            "Activities: {done} of {asked} done, and the result did not come. "
            "Then it is the plan that needs to change."
        ),
    ),
    "done_with_result": (
        "Aktiviteter: {done} av {asked} gjorda, och resultatet följer med.",
        "Activities: {done} of {asked} done, and the result follows.",
    ),
    "result_without_work": (
        (
            "Aktiviteter: bara {done} av {asked} gjorda, och ändå kommer resultatet. Något annat "
            "verkar bära det."
        ),
        (
            "Activities: only {done} of {asked} done, and the result comes all the same. "
            "Something else seems to carry it."
        ),
    ),
}


def verdict(activities: Sequence[Activity], result: Result, *, on: date) -> Outcome:
    """Tell "they were done and the result did not come" from "they were not done"."""
    if not activities:
        return Outcome("nothing_planned", 0, 0)
    tallies = [tally(activity, on=on) for activity in activities]
    asked, done = sum(one.asked for one in tallies), sum(one.done for one in tallies)
    if not asked:
        return Outcome("too_early", 0, 0)
    worked, lazy = _CODES[result]
    return Outcome(worked if done >= DONE_SHARE * asked else lazy, asked, done)


_CODES: dict[Result, tuple[Code, Code]] = {
    "reached": ("done_with_result", "result_without_work"),
    "on_the_way": ("done_with_result", "result_without_work"),
    "behind": ("done_without_result", "not_done"),
    "unknown": ("done_result_unknown", "not_done"),
}
