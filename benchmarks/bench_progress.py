"""Progress of one goal in the core, by the number of its entries.

Beeminder's engine (JavaScript, warm) takes 4.0 to 4.6 ms for the statistics of a goal with 365
entries, 9.5 to 13 ms with 1,000 and 34 to 47 ms with 3,650, without a probability.
"""

import random
import statistics
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from benchmarks.figures import Figure, seconds

BEEMINDER = {365: 4.0, 1000: 9.5, 3650: 34.0}
GOAL = {
    "kind": "rate",
    "quantity": {"value": 70_000, "unit": "steg"},
    "cadence": {"unit": "week"},
    "start": "2022-01-01",
}
TOTAL = {"kind": "total", "quantity": {"value": 40_000_000, "unit": "steg"}, "start": "2022-01-01"}


def run() -> Iterator[Figure]:
    """A weekly quota and a total, with one, three and ten years of daily entries."""
    for name, goal in (("weekly quota", GOAL), ("total", TOTAL)):
        for days, theirs in BEEMINDER.items():
            time = one(goal, days) * 1000
            goal_time = 0.2 if days == 365 else theirs / 10
            limit, good = f"at most {goal_time:.1f} ms; theirs {theirs} ms", time <= goal_time
            yield Figure(f"{name}, {days:,} entries", f"{time:.3f} ms", limit, good)
    written = one(GOAL, 365, written=True) * 1000
    yield Figure("weekly quota, 365 entries, written as a document", f"{written:.3f} ms")


def one(goal: dict[str, Any], days: int, *, written: bool = False) -> float:
    """The median seconds of progress with forecast; with its document, when it is `written`."""
    from smarta.core.entries import Log, log_from_json
    from smarta.core.goal import goal_from_json
    from smarta.core.progress import progress

    chance = random.Random(days)
    first = date(2022, 1, 1)
    rows = [[str(first + timedelta(days=n)), chance.randint(0, 20_000)] for n in range(days)]
    on = first + timedelta(days=days)
    end = str(date(on.year, 12, 31))
    parsed, problems = goal_from_json(goal | {"end": end})
    assert parsed is not None, problems
    log, _ = log_from_json(rows)
    numbers, values = list(log.days), list(log.values)

    def work() -> object:
        found = progress(parsed, Log(numbers, values), on=on)
        return found.to_json() if written else found

    work()
    return statistics.median(seconds(work) for _ in range(60))
