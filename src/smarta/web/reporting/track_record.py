"""Does it come true? The program's chances and people's confidence, against what became of them.

Counts only, over the whole installation: nobody's goal can be read out of them.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.contrib.auth.decorators import login_required
from django.core.cache import cache
from django.http import HttpResponse
from django.shortcuts import render

from smarta.core.calibration import Calibration, calibration, told
from smarta.web.access import Request
from smarta.web.formats import percent
from smarta.web.goals.models import Answer, Goal
from smarta.web.goals.queries import core_goals
from smarta.web.reader import Reader, reader_of
from smarta.web.tracking import queries as tracking

GOALS = 400
PERIODS = 12
FEWEST = 20
"""Below so many, a share is chance and not shown as one."""
KEPT = 24 * 60 * 60


class Row(NamedTuple):
    """A line of the table: what was said (7–8 of 10), how often, and how often it came."""

    said: str
    times: int
    came: int
    share: str


@login_required
def page(request: Request) -> HttpResponse:
    """Worked out once a day: the answer only changes when a period ends."""
    reader = reader_of(request)
    key = f"accuracy-{reader.on.isoformat()}"
    pairs = cache.get(key)
    if pairs is None:
        pairs = forecast_pairs(reader.on)
        cache.set(key, pairs, KEPT)
    everybody = confidence_pairs()
    own = [(said, came) for user, said, came in everybody if user == request.user.pk]
    context = {
        "fewest": FEWEST,
        "goals": GOALS,
        "periods": PERIODS,
        "forecast": table(pairs, reader),
        "own": table(own, reader),
        "everybody": table([(said, came) for _user, said, came in everybody], reader),
    }
    return render(request, "goals/accuracy.html", context)


def forecast_pairs(on: date) -> list[tuple[float, bool]]:
    """Of the newest goals and their last ended periods: the chance in the middle, the outcome."""
    cores = core_goals(list(Goal.objects.order_by("-pk")[:GOALS]))
    logs = tracking.series_of(cores)
    return [
        (round(one.chance, 3), one.came)
        for row, core in cores
        for one in told(core, logs[row.pk], on=on, most=PERIODS)
    ]


def confidence_pairs() -> list[tuple[Any, float, bool]]:
    """Each person's last stated confidence (1 to 10) on goals that have been reached or missed."""
    ended = Goal.objects.filter(outcome__in=("reached", "missed"))
    outcomes = dict(ended.values_list("pk", "outcome"))
    answers = Answer.objects.filter(goal__in=ended, confidence__isnull=False).order_by("at")
    last = {
        involvement: (user, confidence / 10, outcomes[goal] == "reached")
        for involvement, user, confidence, goal in answers.values_list(
            "involvement", "involvement__user", "confidence", "goal"
        )
        if goal in outcomes
    }
    return list(last.values())


def table(pairs: Iterable[tuple[float, bool]], reader: Reader) -> dict[str, Any]:
    found = calibration(pairs)
    return {"found": found, "rows": rows(found, reader), "enough": found.pairs >= FEWEST} | means(
        found, reader
    )


def means(found: Calibration, reader: Reader) -> dict[str, str]:
    if found.said is None:
        return {}
    return {
        "said": percent(found.said, reader.language),
        "came": percent(found.came / found.pairs, reader.language),
    }


def rows(found: Calibration, reader: Reader) -> Sequence[Row]:
    return [
        Row(tenths(one.low), one.times, one.came, percent(one.came / one.times, reader.language))
        for one in found.bins
    ]


def tenths(low: float) -> str:
    """The bin from 0.7 to 0.8 as 7–8."""
    return f"{round(low * 10)}–{round(low * 10) + 1}"
