"""A goal that comes again: the chance of this period, and of the whole run."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from smarta.core.forecast.amounts import Outlook, chance, total
from smarta.core.forecast.model import Forecast


class Period(NamedTuple):
    """A period to come: its first and last day (ordinals, both included) and its amount."""

    first: int
    last: int
    amount: float


def run(
    outlook: Outlook | None,
    *,
    need: float,
    until: int,
    so_far: float = 0.0,
    rest: float = 0.0,
    closed: Collection[int] = (),
    ahead: Sequence[Period] = (),
    hits_needed: int | None = None,
) -> Forecast:
    """This period (to the day `until`, included) still needs `need`; `ahead` are those after it.

    `hits_needed` is how many of this period and those ahead must be hit for the goal to be
    fulfilled (0 or less: it is fulfilled already), None when the goal has no end.
    """
    now = total(outlook, need=need, until=until, so_far=so_far, rest=rest, closed=closed)
    if hits_needed is None or outlook is None or now.probability is None:
        return now
    later = [
        chance(outlook, p.amount, sum(d not in closed for d in range(p.first, p.last + 1)))
        for p in ahead
    ]
    return now._replace(goal_probability=_at_least(hits_needed, [now.probability, *later]))


def _at_least(needed: int, chances: Sequence[float]) -> float:
    """The chance of at least `needed` successes among independent trials (Poisson binomial)."""
    counts = [1.0]
    for p in chances:
        counts = [a * (1 - p) + b * p for a, b in zip([*counts, 0.0], [0.0, *counts], strict=True)]
    return min(1.0, sum(counts[max(needed, 0) :]))
