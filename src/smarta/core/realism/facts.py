"""How likely a goal is before it is accepted (step R): what one's own history of the measure says.

Three answers, none of which needs the others: how many of the last whole periods reached the
amount, the chance by the forecast, and the amounts that are likely. Without history the answer is
that there is none, and that two weeks of logging would change it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from math import ceil, floor, log10, sqrt
from typing import Any, Literal, NamedTuple

from smarta.core.entries import Entry, Log, Number, decimal, measured, tidy
from smarta.core.forecast import Forecast
from smarta.core.foresight import foresee
from smarta.core.goal import Goal
from smarta.core.ledger import Period
from smarta.core.period import WORKING_DAYS, Counted, Periods
from smarta.core.standing import Standing, stand
from smarta.core.terms import Terms
from smarta.core.thresholds import threshold

Verdict = Literal["no_data", "hardly", "hard", "even", "likely", "nearly_certain"]

BASELINE_DAYS = 14
_MOST_PERIODS = {"day": 84, "weekday": 84, "week": 52, "month": 24, "quarter": 8, "year": 5}
_MOST_STRETCHES = 12
_FARTHEST = 800
_LIKELY = ((0.5, 0.0), (0.7, 0.5244005127080407), (0.9, 1.2815515655446004))
_Z90 = 1.2815515655446004
_WEEKEND_SHARE = 0.1


class Offer(NamedTuple):
    """An amount, and the chance that the history gives it."""

    chance: float
    amount: Number


class Realism(NamedTuple):
    """`chance` is that of the next period (of the whole, without a cadence), `goal_chance` that of
    the whole run. `reached` of `periods` whole past ones (`unit`: their kind, "stretch" for some as
    long as the goal) were as good as the amount. `per_day` is what the amount means for each day,
    `per_working_day` for each working day. `baseline` holds the first and last day of a proposal to
    log first, when there is too little to go on."""

    verdict: Verdict
    kind: str
    amount: Number | None
    unit: str
    every: int
    chance: float | None
    goal_chance: float | None
    reached: int
    periods: int
    per_day: Number | None
    per_working_day: Number | None
    works_weekends: bool | None
    offers: tuple[Offer, ...]
    baseline: tuple[date, date] | None
    history_days: int

    def to_json(self) -> dict[str, Any]:
        fields = self._asdict()
        fields["offers"] = [offer._asdict() for offer in self.offers]
        fields["baseline"] = [day.isoformat() for day in self.baseline or ()] or None
        return fields


def realism(goal: Goal, entries: Sequence[Entry] | Log, *, on: date) -> Realism:
    """What the history up to `on` says of `goal`, looked at as if it began after `on`.

    Entries after `on` do not exist yet. Versions are not looked at: it is the goal as it stands.
    """
    log = measured(goal, Log.of_entries(entries).until(on.toordinal()))
    s = _before_the_start(goal, log, on)
    forecast = foresee(s) if s.terms.amount is not None else None
    past = list(_past(s))
    amount = s.terms.amount
    chance = forecast.probability if forecast else None
    per_day, per_working_day = _per_day(s)
    return Realism(
        "no_data" if chance is None else _verdict(chance),
        s.kind,
        amount,
        goal.cadence.unit if goal.cadence and s.terms.periods else "stretch",
        goal.cadence.every if goal.cadence and s.terms.periods else 1,
        chance,
        forecast.goal_probability if forecast else None,
        sum(past),
        len(past),
        per_day,
        per_working_day,
        _works_weekends(log),
        _offers(s, forecast) if forecast else (),
        _baseline(on) if chance is None and s.kind not in ("done", "open") else None,
        forecast.history_days if forecast else 0,
    )


# The goal before its start ----------------------------------------------------------------------


def _before_the_start(goal: Goal, log: Log, on: date) -> Standing:
    """The standing on the eve of the goal's first day, with its first period as if it ran."""
    first = max(on.toordinal() + 1, goal.start.toordinal() if goal.start else 0)
    plain = goal._replace(
        versions=(),
        start=date.fromordinal(first),
        end=_end_from(goal, first),
        quantity=_with_baseline(goal, log),
    )
    terms = Terms(plain, log, on.toordinal())
    if terms.periods is not None and goal.start is None:
        first = _next_period(terms, first)[0]
        if not terms.ends_by(first):
            plain = plain._replace(start=date.fromordinal(first))
    s = stand(plain, log, on=on)
    if s.terms.periods is None or s.terms.amount is None:
        return s
    start, end = s.terms.cut(*_next_period(s.terms, s.terms.start))
    asked = s.terms.share((start, end), (start, end))[2]
    period = Period(start, end, None, asked, "open", upper=s.terms.upper)
    return s._replace(period=period, periods=(period,), start=start, end=end, target=asked)


def _end_from(goal: Goal, first: int) -> date | None:
    """The goal's end; of one that is over, as far from its new start as it was from its own."""
    if goal.end is None or goal.end.toordinal() >= first:
        return goal.end
    if goal.start is None:
        return None
    return date.fromordinal(first + (goal.end - goal.start).days)


def _with_baseline(goal: Goal, log: Log) -> Any:
    """A change is measured from the last value, when nothing else was said."""
    quantity = goal.quantity
    if quantity is None or quantity.baseline is not None or goal.kind != "level":
        return quantity
    _, values = log.daily(goal.aggregate)
    return quantity._replace(baseline=decimal(values[-1])) if values else quantity


def _next_period(terms: Terms, day: int) -> tuple[int, int]:
    """The first period that begins on `day` or later and before the end; else the one at hand."""
    stop = day + _FARTHEST if terms.end is None else terms.end
    found = list(terms.periods.between(day, min(stop, day + _FARTHEST))) if terms.periods else []
    whole = [bounds for bounds in found if bounds[0] >= day]
    return (whole or found or [(day, day + 1)])[0]


# The past ---------------------------------------------------------------------------------------


def _past(s: Standing) -> Iterator[bool]:
    """Of each whole period before, newest first: whether it was as good as the amount."""
    amount, log = s.terms.amount, s.log
    if amount is None or not log.days or s.kind in ("done", "open"):
        return
    if s.kind == "level":
        yield from _past_changes(s, amount)
        return
    for start, end in _stretches(s):
        value = log.over(s.terms.aggregate, start, end)
        if value is not None and s.terms.counted.count(start, end):
            below_ceiling = s.terms.upper is None or value <= s.terms.upper
            yield (value <= amount if s.kind == "limit" else value >= amount) and below_ceiling


def _stretches(s: Standing) -> list[tuple[int, int]]:
    """The last whole periods, or stretches as long as the goal, that the log covers."""
    first, today = s.log.days[0], s.on
    every = s.terms.goal.cadence
    if s.terms.periods is not None and every is not None:
        periods = Periods(every, first, s.terms.periods.weekdays.weekdays)
        bounds = [(a, b) for a, b in periods.between(first, today) if a >= first and b <= today]
        return bounds[-_MOST_PERIODS[every.unit] :]
    if s.terms.end is None:
        return []
    length = s.terms.end - s.terms.start
    many = min((today - first) // length, _MOST_STRETCHES)
    return [(today - k * length, today - (k - 1) * length) for k in range(1, many + 1)]


def _past_changes(s: Standing, amount: Number) -> Iterator[bool]:
    """Of stretches as long as the goal: whether the value moved as far as is asked for now."""
    days, values = s.log.daily(s.terms.aggregate)
    if s.terms.end is None or not days:
        return
    step = s.terms.sign * (amount - values[-1])
    length = s.terms.end - 1 - s.on
    for k in range(1, _MOST_STRETCHES + 1):
        late = bisect_right(days, s.on - (k - 1) * length) - 1
        early = bisect_right(days, s.on - k * length) - 1
        if early < 0:
            return
        yield s.terms.sign * (values[late] - values[early]) >= step


# What it means ----------------------------------------------------------------------------------


def _verdict(chance: float) -> Verdict:
    if chance >= threshold("realism_nearly_certain"):
        return "nearly_certain"
    if chance <= threshold("realism_hardly"):
        return "hardly"
    if chance >= threshold("realism_likely"):
        return "likely"
    return "even" if chance >= threshold("realism_even") else "hard"


def _per_day(s: Standing) -> tuple[Number | None, Number | None]:
    """The amount by the days of its period (or of the goal), and by the working days among them."""
    target = s.target if s.period is not None else s.terms.amount
    start, end = (s.period.start, s.period.end) if s.period else (s.terms.start, s.terms.end)
    if target is None or end is None or s.kind not in ("total", "rate", "limit"):
        return None, None
    if s.terms.aggregate not in ("sum", "count"):
        return None, None
    calendar = s.terms.goal.calendar
    working = s.terms.counted if calendar else Counted(WORKING_DAYS)
    days, work = max(end - start, 1), working.count(start, end)
    return tidy(target / days, 3), tidy(target / work, 3) if work else None


def _works_weekends(log: Log) -> bool | None:
    """Whether more than a tenth of what was logged in the last twelve weeks fell on weekends."""
    at = bisect_left(log.days, log.days[-1] - 83) if log.days else 0
    whole = sum(log.values[at:])
    if whole <= 0:
        return None
    pairs = zip(log.days[at:], log.values[at:], strict=True)
    return sum(v for day, v in pairs if (day - 1) % 7 > 4) > _WEEKEND_SHARE * whole


def _offers(s: Standing, forecast: Forecast) -> tuple[Offer, ...]:
    """The amounts that 50, 70 and 90 % of the outcomes are as good as, rounded to the easy side."""
    low, middle, high = forecast.final
    if low is None or middle is None or high is None:
        return ()
    edge = low if s.terms.sign > 0 else high
    whole = all(isinstance(value, int) for value in s.log.values)
    found: dict[Number, Offer] = {}
    for chance, z in _LIKELY:
        value = _between(middle, edge, z / _Z90, s.kind)
        size = edge - middle if s.kind == "level" else value
        amount = _rounded(value, size, s.terms.sign, whole and s.kind != "level")
        if amount > 0 or s.kind == "level":
            found[amount] = Offer(chance, amount)
    return tuple(found.values())


def _between(middle: float, edge: float, share: float, kind: str) -> float:
    """Between two quantiles: on the scale on which the forecast is normal."""
    if kind == "level" or middle <= 0 or edge < 0:
        return middle + share * (edge - middle)
    return (sqrt(middle) + share * (sqrt(edge) - sqrt(middle))) ** 2


def _rounded(value: float, size: float, sign: int, whole: bool) -> Number:
    """To two digits of `size`, whole numbers whole; down where more is asked for, else up."""
    if value == 0 or size == 0:
        return tidy(value, 3)
    step = 10.0 ** (floor(log10(abs(size))) - 1)
    if whole:
        step = max(step, 1.0)
    steps = floor(value / step + 1e-9) if sign > 0 else ceil(value / step - 1e-9)
    return tidy(steps * step, 6)


def _baseline(on: date) -> tuple[date, date]:
    """Two whole weeks from tomorrow: each weekday is seen twice."""
    first = on.toordinal() + 1
    return date.fromordinal(first), date.fromordinal(first + BASELINE_DAYS - 1)
