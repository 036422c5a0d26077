"""What a benchmark is: a module `bench_*.py` here with `run()`, which yields figures."""

import statistics
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple


class Figure(NamedTuple):
    """A measured value; `goal` is in words, `good` whether it was reached (None: there is none)."""

    name: str
    value: str
    goal: str = ""
    good: bool | None = None

    def __str__(self) -> str:
        mark = {True: "✓", False: "✗", None: " "}[self.good]
        return f"  {mark} {self.name:<52} {self.value:>16}   {self.goal}".rstrip()


Clock = Callable[[], float]


def seconds(work: Callable[[], object], clock: Clock = time.process_time) -> float:
    """How long one call takes, by this process's own processor time unless told otherwise."""
    start = clock()
    work()
    return clock() - start


def alternate(
    candidates: Mapping[str, Callable[[], object]],
    passes: int = 5,
    clock: Clock = time.process_time,
) -> dict[str, float]:
    """The median of each candidate's seconds, in alternating passes, so that a busy machine is
    busy for all of them."""
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for work in candidates.values():
        work()
    for _ in range(passes):
        for name, work in candidates.items():
            times[name].append(seconds(work, clock))
    return {name: statistics.median(found) for name, found in times.items()}
