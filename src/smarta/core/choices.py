"""When a goal can no longer be reached, or hardly: the honest choices, as data.

Three ways are open: change what is asked (re-scope), give it more time (extend), or accept the
miss; for single periods also to excuse them, where that is true. No amount here is a wish: each
follows from what was entered, and says how.
"""

from datetime import date
from itertools import accumulate
from math import ceil
from operator import sub
from typing import Literal, NamedTuple

from smarta.core.entries import ADDITIVE, Number, tidy
from smarta.core.forecast import Forecast
from smarta.core.period import LAST_DAY
from smarta.core.standing import Standing
from smarta.core.status import Status
from smarta.core.thresholds import threshold


class Choice(NamedTuple):
    """`amount` to ask for instead (re-scope), or to be accepted (accept); `required` periods
    instead of what was required; `end` a new last day; `missing` what would then be left out."""

    choice: Literal["re-scope", "extend", "excuse", "accept"]
    amount: Number | None = None
    required: int | None = None
    end: date | None = None
    missing: Number | None = None
    formula: str = ""


def choices(s: Standing, status: Status, forecast: Forecast | None) -> tuple[Choice, ...]:
    """Empty while the goal can still well be reached."""
    if s.run is not None and not s.run.reachable:
        return _for_run(s)
    if not _is_lost(status, forecast) or s.value is None or s.target is None:
        return ()
    likely = _likely(s, forecast)
    missing = tidy(s.sign * (s.target - likely), 12)
    found = [Choice("re-scope", amount=likely, missing=missing, formula="amount = likely value")]
    later = _later_end(s, forecast)
    if later is not None:
        found.append(Choice("extend", end=later, formula="amount at the pace since the start"))
    return (*found, Choice("accept", amount=likely, missing=missing))


def _is_lost(status: Status, forecast: Forecast | None) -> bool:
    if status in ("unreachable", "missed"):
        return True
    chance = forecast.probability if forecast else None
    return chance is not None and chance < threshold("chance_lost")


def _for_run(s: Standing) -> tuple[Choice, ...]:
    if s.run is None:
        return ()
    possible = s.run.hit + s.run.open
    missing = s.run.required - possible
    rescope = Choice("re-scope", required=possible, missing=missing, formula="hit + open")
    excuse = Choice("excuse", missing=missing, formula="required − (hit + open)")
    return rescope, excuse, Choice("accept", required=possible, missing=missing)


def _likely(s: Standing, forecast: Forecast | None) -> Number:
    """The middle of the forecast; without one, the value that is there."""
    middle = forecast.final.p50 if forecast else None
    return s.value or 0 if middle is None else tidy(middle, 3)


def _later_end(s: Standing, forecast: Forecast | None) -> date | None:
    """The day on which the amount would be there: by the forecast, else at the pace so far."""
    if s.kind not in ("total", "level") or s.terms.end is None or (not s.reachable and not s.ended):
        return None
    if forecast is not None and forecast.reach_date.p50 is not None:
        return date.fromordinal(min(int(forecast.reach_date.p50), LAST_DAY))
    base = (s.terms.baseline or 0) if s.kind == "level" else 0
    gone = min(s.on + 1, s.terms.end) - s.terms.start
    way, rest = s.sign * ((s.value or 0) - base), s.sign * ((s.target or 0) - (s.value or 0))
    if way <= 0 or rest <= 0 or gone <= 0:
        return None
    days = ceil(rest * gone / way)
    return date.fromordinal(min(s.on + days, LAST_DAY)) if days < 3660 else None


def no_return(s: Standing) -> date | None:
    """The last day on which starting from the value of now could do: after it, not even the best
    stretch of the last year would bring the rest in the days that are left. None where this says
    nothing (no sum, no end, no history); a day before `on` means that it has passed.
    """
    if s.target is None or s.value is None or s.end is None or s.ended or s.sign < 0:
        return None
    if s.terms.aggregate not in ADDITIVE or s.kind not in ("total", "rate"):
        return None
    rest = s.target - s.value
    days = _shortest_stretch(s, rest) if rest > 0 else None
    return None if days is None else date.fromordinal(s.end - days)


def _shortest_stretch(s: Standing, rest: Number) -> int | None:
    """The fewest consecutive days that ever brought `rest`; longer stretches bring no less."""
    sums = list(accumulate(_daily(s), initial=0.0))
    if min(map(sub, sums[1:], sums), default=0) < 0 or sums[-1] < rest:
        return None
    low, high = 0, len(sums) - 1
    while high - low > 1:
        middle = (low + high) // 2
        if max(map(sub, sums[middle:], sums)) >= rest:
            high = middle
        else:
            low = middle
    return high


def _daily(s: Standing) -> list[float]:
    days, values = s.log.daily(s.terms.aggregate)
    if not days:
        return []
    first = max(days[0], s.on + 1 - int(threshold("no_return_history_days")))
    dense = [0.0] * (s.on + 1 - first)
    for day, value in zip(days, values, strict=True):
        if day >= first:
            dense[day - first] = float(value)
    return dense
