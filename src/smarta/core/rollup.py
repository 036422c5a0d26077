"""Many people's goals → a team's: what is promised against the team's target, and the spread.

Fair by what it leaves out: no mean alone, and no order but the one that is given.
"""

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import NamedTuple

from smarta.core.acceptance import State
from smarta.core.entries import Number, tidy, total

FEWEST = 4
"""Below so many people a dot without a name is no secret, and a spread says little."""


class Part(NamedTuple):
    """One person's amount, where their own answer to it stands, and what they offer instead."""

    amount: Number
    state: State
    offer: Number | None = None


class Promised(NamedTuple):
    """Sums of amounts: said yes to, offered (with a condition, or another amount), not answered,
    said no to. `short` is what lacks to the target of what is accepted, `gap` what lacks even if
    everybody else says yes as it stands; None without a target, 0 when it is covered."""

    accepted: Number
    offered: Number
    unanswered: Number
    declined: Number
    target: Number | None = None

    @property
    def short(self) -> Number | None:
        return self._lacks(self.accepted)

    @property
    def gap(self) -> Number | None:
        return self._lacks(self.accepted + self.offered + self.unanswered)

    def _lacks(self, sum_: Number) -> Number | None:
        return None if self.target is None else tidy(max(0, self.target - sum_))


PLACES: dict[State, str] = {
    "accepted": "accepted",
    "accepted_if": "offered",
    "countered": "offered",
    "waiting": "unanswered",
    "void": "unanswered",
    "declined": "declined",
}


def promised(parts: Iterable[Part], target: Number | None = None) -> Promised:
    """What the parts come to; a counter-offer counts with the amount that it offers."""
    sums: dict[str, list[Number]] = {name: [] for name in PLACES.values()}
    for one in parts:
        offers = one.state == "countered" and one.offer is not None
        sums[PLACES[one.state]].append(one.offer if offers and one.offer else one.amount)
    return Promised(**{name: tidy(total(found)) for name, found in sums.items()}, target=target)


class Spread(NamedTuple):
    """Where the values of several people lie: the ends, the middle half, the middle."""

    low: float
    lower: float
    middle: float
    upper: float
    high: float


def spread(values: Sequence[float]) -> Spread | None:
    """Of at least FEWEST people; quartiles by straight lines between the ordered values."""
    if len(values) < FEWEST:
        return None
    ordered = sorted(values)
    return Spread(*(_quantile(ordered, share) for share in (0, 0.25, 0.5, 0.75, 1)))


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    before = int(place)
    after = min(before + 1, len(ordered) - 1)
    return ordered[before] + (place - before) * (ordered[after] - ordered[before])


class Together(NamedTuple):
    """The 10, 50 and 90 % of a sum."""

    low: float
    middle: float
    high: float


def together(finals: Iterable[tuple[float, float, float]]) -> Together | None:
    """The sum of what people are likely to reach (each as 10, 50 and 90 %), if one's luck is not
    another's: then the squares of the distances to the middle add up, on each side apart."""
    found = list(finals)
    if not found:
        return None
    middle = sum(mid for _low, mid, _high in found)
    below = sqrt(sum((mid - low) ** 2 for low, mid, _high in found))
    above = sqrt(sum((high - mid) ** 2 for _low, mid, high in found))
    return Together(middle - below, middle, middle + above)
