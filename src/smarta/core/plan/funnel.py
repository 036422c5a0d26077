"""A funnel backwards: from a budget to the calls per working day, with honest uncertainty.

Every step's hit rate comes from one's own figures. A rate p from s successes of n trials is known
only so well: with half an observation added to each side (Jeffreys), the variance of log p is
about 1/(s + ½) − 1/(n + 1). The logs' variances add up along the funnel, which gives an 80 %
interval that widens with every step that rests on few cases.
"""

from collections.abc import Sequence
from math import exp, sqrt
from typing import NamedTuple

from smarta.core.problem import Mistake

Z80 = 1.2816
"""The normal quantile of 0.9: 80 % lies between −Z80 and +Z80."""

LIFT = 0.1
"""A lever is compared at one tenth better: small enough to be likely, large enough to show."""


class Step(NamedTuple):
    """A step of the funnel, the earliest first: of `tried` at this step, `won` went on to the next.

    `hours` is the work of one of them. The last step's `won` are orders.
    """

    name: str
    tried: int
    won: int
    hours: float = 0.0


class Need(NamedTuple):
    """How many are needed at a step, in all and per working day; `low` and `high` hold 80 %."""

    name: str
    needed: float
    low: float
    high: float
    per_day: float
    rate: float


class Lever(NamedTuple):
    """What one tenth more at this place saves: hours, and the share of all hours."""

    name: str
    hours_saved: float
    share_saved: float


class Funnel(NamedTuple):
    """The orders that the budget takes, and each step's need, the earliest first."""

    orders: float
    orders_low: float
    orders_high: float
    steps: tuple[Need, ...]
    hours: float
    levers: tuple[Lever, ...]


ORDER_VALUE = "order value"


def backwards(
    budget: float, order_values: Sequence[float], steps: Sequence[Step], working_days: int
) -> tuple[Funnel | None, tuple[Mistake, ...]]:
    """Count from the budget back to the first step; (None, problems) where the figures forbid it.

    `order_values` are the amounts of one's own orders in the budget's unit.
    """
    problems = _problems(budget, order_values, steps, working_days)
    if problems:
        return None, problems
    mean = sum(order_values) / len(order_values)
    orders, variance = budget / mean, _spread(order_values, mean)
    needs = _needs(orders, variance, steps, working_days)
    hours = _hours(needs, steps)
    low, high = _interval(orders, variance)
    return Funnel(orders, low, high, needs, hours, _levers(needs, steps, hours)), ()


def _needs(
    orders: float, variance: float, steps: Sequence[Step], working_days: int
) -> tuple[Need, ...]:
    needed, found = orders, []
    for step in reversed(steps):
        rate = (step.won + 0.5) / (step.tried + 1)
        needed /= rate
        variance += 1 / (step.won + 0.5) - 1 / (step.tried + 1)
        low, high = _interval(needed, variance)
        found.append(Need(step.name, needed, low, high, needed / working_days, rate))
    return tuple(reversed(found))


def _interval(middle: float, variance: float) -> tuple[float, float]:
    width = exp(Z80 * sqrt(variance))
    return middle / width, middle * width


def _spread(values: Sequence[float], mean: float) -> float:
    """The variance of the log of a mean: (standard deviation ÷ mean)² ÷ n.

    A single order says nothing about the spread: then the mean is taken to be as uncertain as it
    is large.
    """
    if len(values) < 2:
        return 1.0
    variance = sum((value - mean) ** 2 for value in values) / (len(values) - 1)
    return variance / mean**2 / len(values)


def _hours(needs: Sequence[Need], steps: Sequence[Step]) -> float:
    return sum(need.needed * step.hours for need, step in zip(needs, steps, strict=True))


def _levers(needs: Sequence[Need], steps: Sequence[Step], hours: float) -> tuple[Lever, ...]:
    """The hours that a tenth more at each place saves, the most first: it spares its own step and
    every step before it, and a higher order value spares them all."""
    if not hours:
        return ()
    share = 1 - 1 / (1 + LIFT)
    spared = [_hours(needs[: i + 1], steps[: i + 1]) * share for i in range(len(steps))]
    found = [
        Lever(step.name, saved, saved / hours) for step, saved in zip(steps, spared, strict=True)
    ]
    found.append(Lever(ORDER_VALUE, hours * share, share))
    return tuple(sorted(found, key=lambda lever: -lever.hours_saved))


def _problems(
    budget: float, order_values: Sequence[float], steps: Sequence[Step], working_days: int
) -> tuple[Mistake, ...]:
    checks = (
        (budget > 0, Mistake("budget", "Budgeten ska vara större än noll.",
                                   "The budget must be above zero.")),
        (bool(order_values) and min(order_values, default=0) > 0,
         Mistake("order_values", "Ange minst en order med ett värde över noll.",
                       "Give at least one order with a value above zero.")),
        (bool(steps), Mistake("steps", "Ange minst ett steg.", "Give at least one step.")),
        (working_days > 0, Mistake("working_days", "Det finns inga arbetsdagar kvar.",
                                         "There are no working days left.")),
    )  # fmt: skip
    found = [problem for good, problem in checks if not good]
    return (*found, *(_impossible(step) for step in steps if not 0 <= step.won <= step.tried))


def _impossible(step: Step) -> Mistake:
    return Mistake(
        step.name,
        f"{step.name}: {step.won} av {step.tried} går inte ihop.",
        f"{step.name}: {step.won} of {step.tried} cannot be.",
    )
