"""Progress and forecast in the core, a goal with a year of daily entries."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice

from benchmarks.bench_command import year_goals
from benchmarks.figures import Figure, alternate
from smarta.core.entries import Log, log_from_json
from smarta.core.foresight import foresee
from smarta.core.goal import Goal, goal_from_json
from smarta.core.progress import progress
from smarta.core.standing import stand

ON = date(2022, 11, 20)
ROUNDS = 50
BUDGET = 200e-6


def run() -> Iterator[Figure]:
    """Each kind on its own, then where the time of the whole goes."""
    cases = [built(line) for line in islice(year_goals(), 4)]
    work = {goal.kind: repeated(goal, log) for goal, log in cases}
    times = alternate(dict(work), 9)
    for kind, seconds in times.items():
        each = seconds / ROUNDS
        figure = f"{each * 1e6:.0f} µs"
        yield Figure(f"progress with forecast, {kind}", figure, "at most 200 µs", each <= BUDGET)
    goal, log = cases[0]
    standing = stand(goal, log, on=ON)
    answer = progress(goal, log, on=ON)
    parts = alternate(
        {
            "stand": lambda: [stand(goal, fresh(log), on=ON) for _ in range(ROUNDS)],
            "foresee": lambda: [foresee(standing) for _ in range(ROUNDS)],
            "write": lambda: [json.dumps(answer.to_json()) for _ in range(ROUNDS)],
        },
        9,
    )
    for name, seconds in parts.items():
        yield Figure(f"… of a rate: {name}", f"{seconds / ROUNDS * 1e6:.0f} µs")


def built(line: dict[str, object]) -> tuple[Goal, Log]:
    """A line of `smarta progress --lines` as values."""
    goal, _ = goal_from_json(line["goal"])
    log, _ = log_from_json(line["entries"])
    assert goal is not None
    return goal, log


def fresh(log: Log) -> Log:
    """The same entries, with nothing remembered."""
    return Log(log.days, log.values)


def repeated(goal: Goal, log: Log) -> Callable[[], object]:
    return lambda: [progress(goal, fresh(log), on=ON) for _ in range(ROUNDS)]
