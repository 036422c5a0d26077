"""What the days that are left brought in the periods before: the plainest reason for a chance."""

from typing import NamedTuple

from smarta.core.entries import ADDITIVE, Number, tidy
from smarta.core.ledger import Period
from smarta.core.standing import Standing

MOST = 52


class Rest(NamedTuple):
    """Of the last `periods` whole periods, `reached` brought at least `need` (at most, for a
    limit) in the days that are left of the running one."""

    need: Number
    reached: int
    periods: int


def rest(s: Standing) -> Rest | None:
    """For sums of a running period that is still open; None where there is nothing to compare.

    Days left begin with `on` itself where nothing is entered for it yet. Left out are periods that
    the log does not cover from their first day, and those with more or fewer days that ask for
    something.
    """
    now, terms = s.period, s.terms
    if now is None or now.target is None or now.verdict not in ("open", "hit") or s.ended:
        return None
    if terms.aggregate not in ADDITIVE or not s.log.days or terms.periods is None:
        return None
    need = tidy(now.target - (now.value or 0), 12)
    if need <= 0 and s.kind != "limit":
        return None
    left = now.end - (s.on + 1 if s.log.days[-1] == s.on else s.on)
    found = [s.log.over(terms.aggregate, end - left, end) or 0 for end in _ends(s, now, left)]
    if not found or left <= 0:
        return None
    found = found[-MOST:]
    good = [value <= need if s.kind == "limit" else value >= need for value in found]
    return Rest(need, sum(good), len(found))


def _ends(s: Standing, now: Period, left: int) -> list[int]:
    """The ends of the whole periods before whose last `left` days count as many as now."""
    if s.terms.periods is None:
        return []
    first, counted = s.log.days[0], s.terms.counted
    asked = counted.count(now.end - left, now.end)
    return [
        end
        for start, end in s.terms.periods.between(first, now.start)
        if start >= first and end - start >= left and counted.count(end - left, end) == asked
    ]
