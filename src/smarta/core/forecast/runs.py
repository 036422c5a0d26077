"""A goal that comes again: the chance of this period, and of the whole run.

The periods of a run stand or fall together: what is not known about the level is the same in all
of them. So the run is looked at for seven possible levels (Gauss and Hermite's nodes for a normal
deviation), the periods taken as independent at each of them, and the seven answers averaged.
"""

from collections.abc import Sequence
from typing import NamedTuple

from smarta.core.forecast.amounts import Outlook, chance, moments, total
from smarta.core.forecast.model import Forecast


class Ahead(NamedTuple):
    """A period to come: day numbers [start, end), and the amount it asks for."""

    start: int
    end: int
    amount: float


def run(
    outlook: Outlook | None,
    *,
    need: float,
    start: int,
    end: int,
    so_far: float = 0.0,
    first: float = 1.0,
    ceiling: float | None = None,
    ahead: Sequence[Ahead] = (),
    hits_needed: int | None = None,
) -> Forecast:
    """The running period still needs `need` from [start, end); `ahead` are the periods after it.

    `hits_needed` is how many of the running period and those ahead must be hit for the goal to be
    fulfilled (0 or less: it is fulfilled already); None when the goal has no end.
    """
    now = total(
        outlook, need=need, start=start, end=end, so_far=so_far, first=first, ceiling=ceiling
    )
    if hits_needed is None or outlook is None or now.probability is None:
        return now
    later = [chance(*moments(outlook, p.start, p.end), p.amount) for p in ahead]
    return now._replace(goal_probability=at_least(hits_needed, [now.probability, *later]))


def at_least(needed: int, chances: Sequence[float]) -> float:
    """The chance of at least `needed` successes among independent trials (Poisson binomial)."""
    counts = [1.0]
    for p in chances:
        counts = [a * (1 - p) + b * p for a, b in zip([*counts, 0.0], [0.0, *counts], strict=True)]
    return min(1.0, sum(counts[max(needed, 0) :]))
