"""Where a goal stands at the end of a day: facts only, no judgement and no forecast.

One function, `stand`, answers for any day from the entries and versions that existed by then, so
that the answer for a past day never changes when something with a later date is added.
"""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from smarta.core.entries import Entry, Log, Number, decimal, measured, number, tidy
from smarta.core.goal import Goal, Row
from smarta.core.ledger import (
    Period,
    Run,
    Versions,
    is_passed,
    judge,
    periods_until,
    run_of,
    window_of,
)
from smarta.core.pace import Line, drawn, seasonal, straight
from smarta.core.period import LAST_DAY
from smarta.core.terms import Terms

DAYS_SHOWN = 7
"""`due` lists this many days, `on` included: a week, so that every weekday is seen once."""


class Standing(NamedTuple):
    """`value` is measured over [start, end), day numbers: the running period of a recurring goal,
    else the whole goal. `expected` is due by the end of `on`, `due_yesterday` by the end of the
    day before. `distance` is positive on the good side. `due` holds (day number, what is still
    needed by its end to be on the line). `fulfilled`: what is asked of this span is met now.
    `reachable` is false only when no further entry could fulfil it. `sign` is −1 where lower is
    better. None stands for what is not known or not asked."""

    terms: Terms
    log: Log
    on: int
    start: int
    end: int | None
    value: Number | None = None
    target: Number | None = None
    expected: Number | None = None
    due_yesterday: Number | None = None
    distance: Number | None = None
    fraction: float | None = None
    due_today: Number | None = None
    due: tuple[tuple[int, Number], ...] = ()
    days_to_spare: int | None = None
    reachable: bool = True
    fulfilled: bool = False
    line: Line | None = None
    upper: Number | None = None
    period: Period | None = None
    periods: Sequence[Period] = ()
    run: Run | None = None

    @property
    def kind(self) -> str:
        return self.terms.kind

    @property
    def sign(self) -> int:
        return self.terms.sign

    @property
    def started(self) -> bool:
        return self.on >= self.terms.start

    @property
    def ended(self) -> bool:
        return self.terms.ends_by(self.on)

    @property
    def last_entry(self) -> int | None:
        """The day of the last entry that there is, history included."""
        return self.log.days[-1] if self.log.days else None


def stand(goal: Goal, entries: Sequence[Entry] | Log, *, on: date) -> Standing:
    """Where `goal` stands at the end of `on`, a day in progress: its entries so far count."""
    today = on.toordinal()
    log = measured(goal.on(on), Log.of_entries(entries).until(today))
    versions = Versions(goal, log, today)
    terms = versions.now
    base = Standing(terms, log, today, terms.start, terms.end)
    if terms.periods is not None:
        return _recurring(base, versions)
    found = _WITHOUT_PERIODS[terms.kind](base)
    if found.fulfilled and found.due_today is None:
        return found._replace(due_today=0)
    return found


def _until(s: Standing) -> int:
    """The day number past the last one whose entries count."""
    return s.on + 1 if s.terms.end is None else min(s.on + 1, s.terms.end)


def _shown(s: Standing) -> range:
    """The days that `due` lists: none after the end, on which nothing could be done."""
    return range(s.on, min(s.on + DAYS_SHOWN, LAST_DAY + 1 if s.terms.end is None else s.terms.end))


# A total ----------------------------------------------------------------------------------------


def _total(s: Standing) -> Standing:
    terms = s.terms
    value = _sum_of_days(s)
    s = s._replace(value=value)
    if terms.amount is None:
        return s
    reached = value >= terms.amount
    over = terms.upper is not None and value > terms.upper
    s = s._replace(
        target=terms.amount,
        upper=terms.upper,
        fraction=_fraction(value, terms.amount),
        fulfilled=reached and not over,
        reachable=not over and (reached or not s.ended),
    )
    if terms.end is None:
        return s
    return _on_line(s, _line(s, 0, terms.amount, terms.end))


def _sum_of_days(s: Standing) -> Number:
    """A total adds its days up, whatever makes a day's value."""
    aggregate = s.terms.aggregate
    if aggregate in ("sum", "count"):
        return s.log.over(aggregate, s.terms.start, _until(s)) or 0
    days, values = s.log.daily(aggregate)
    per_day = Log(days, values)
    return per_day.over("sum", s.terms.start, _until(s)) or 0


def _line(s: Standing, base: Number, amount: Number, end: int) -> Line:
    terms = s.terms
    rows = terms.goal.line or _season(s, amount, end)
    if rows:
        return drawn(rows, terms.start, base, end, amount, terms.counted)
    return straight(terms.start, base, end, amount, terms.counted)


def _season(s: Standing, amount: Number, end: int) -> Sequence[Row]:
    """Last year's season as corners of the line; none where it was not chosen or is not known."""
    if s.terms.goal.shape != "season" or s.kind != "total":
        return ()
    first, last = date.fromordinal(s.terms.start), date.fromordinal(end - 1)
    return seasonal(first, last, decimal(amount) or Decimal(0), s.log) or ()


def _on_line(s: Standing, line: Line) -> Standing:
    """The facts of a value that follows one line to the goal's end."""
    expected = line.by_end_of(s.on)
    s = s._replace(line=line, expected=expected, due_yesterday=line.by_end_of(s.on - 1))
    value, sign, end = s.value, s.sign, s.end
    if value is None or end is None:
        return s
    s = s._replace(distance=_distance(value, expected, s.sign, s.upper))
    if s.ended:
        return s._replace(due_today=0)
    due = tuple(
        (day, 0 if s.fulfilled else _needed(line.by_end_of(day), value, sign)) for day in _shown(s)
    )
    spare = 0 if _is_above(value, s.upper) else line.good_days(value, sign, s.on, end)
    return s._replace(due=due, due_today=due[0][1], days_to_spare=spare)


def _is_above(value: Number, upper: Number | None) -> bool:
    return upper is not None and value > upper


def _distance(value: Number, expected: Number, sign: int, upper: Number | None) -> Number:
    """From the line; above a ceiling, how far above it (then it is negative)."""
    if upper is not None and value > upper:
        return tidy(upper - value, 12)
    return tidy(sign * (value - expected), 12)


def _needed(due: Number, value: Number, sign: int) -> Number:
    return tidy(max(0, sign * (due - value)), 12)


def _fraction(part: Number, whole: Number) -> float | None:
    return part / whole if whole else None


# A level ----------------------------------------------------------------------------------------


def _level(s: Standing) -> Standing:
    terms = s.terms
    value = _last_value(s)
    s = s._replace(value=value)
    if terms.amount is None or terms.kind == "open":
        return s
    s = s._replace(target=terms.amount, upper=terms.upper)
    if value is not None:
        beyond = terms.sign * (value - terms.amount) >= 0
        within = terms.upper is None or value <= terms.upper
        s = s._replace(fulfilled=beyond and within)
    s = s._replace(reachable=s.fulfilled or not s.ended)
    if terms.baseline is not None and value is not None:
        way = terms.amount - terms.baseline
        s = s._replace(fraction=_fraction(value - terms.baseline, way))
    base = terms.baseline if terms.baseline is not None else _drawn_base(s)
    if base is None or terms.end is None:
        return s
    return _on_line(s, _line(s, base, terms.amount, terms.end))


def _drawn_base(s: Standing) -> Number | None:
    """Where a line that is drawn from the start on begins: it needs no baseline."""
    rows = s.terms.goal.line
    first = rows[0] if rows else None
    if first is None or first.value is None or first.day.toordinal() > s.terms.start:
        return None
    return number(first.value)


def _last_value(s: Standing) -> Number | None:
    if s.terms.aggregate == "ratio":
        return s.log.over("ratio", s.terms.start, _until(s))
    days, values = s.log.until(_until(s) - 1).daily(s.terms.aggregate)
    return values[-1] if days and days[-1] >= s.terms.start else None


# Something to be done -----------------------------------------------------------------------------


def _done(s: Standing) -> Standing:
    days, values = s.log.until(_until(s) - 1).daily(s.terms.aggregate)
    done = any(value >= 1 for day, value in zip(days, values, strict=True) if day >= s.terms.start)
    return s._replace(value=int(done), fulfilled=done, reachable=done or not s.ended)


# A limit over the whole time ----------------------------------------------------------------------


def _limit(s: Standing) -> Standing:
    terms = s.terms
    value = s.log.over(terms.aggregate, terms.start, _until(s))
    s = s._replace(value=value)
    if terms.amount is None:
        return s
    whole = Period(terms.start, terms.end or s.on + 2, value, terms.amount, "open")
    return _below(s._replace(period=whole), whole)


def _below(s: Standing, period: Period) -> Standing:
    """The facts of a value that must stay at or under the period's target."""
    target, value = period.target, period.value
    if target is None:
        return s
    passed = period.verdict != "excused" and is_passed(s.terms, s.log, period, s.on)
    s = s._replace(
        target=target,
        expected=target,
        due_yesterday=target,
        distance=None if value is None else _room(period, target, value),
        fraction=None if value is None else _fraction(value, target),
        due_today=0,
        reachable=not passed or (s.terms.aggregate in ("mean", "min") and s.on < period.end),
        fulfilled=not passed,
    )
    if s.ended:
        return s
    spare = None if s.terms.end is None else s.terms.end - 1 - s.on
    return s._replace(
        due=tuple((day, 0) for day in _shown(s)), days_to_spare=0 if passed else spare
    )


def _room(period: Period, target: Number, value: Number) -> Number:
    """What may still come; a limit that is excused cannot be passed."""
    least = 0 if period.verdict == "excused" else target - value
    return tidy(max(target - value, least), 12)


_WITHOUT_PERIODS: dict[str, Callable[[Standing], Standing]] = {
    "total": _total,
    "level": _level,
    "open": _level,
    "done": _done,
    "limit": _limit,
}


# Periods ------------------------------------------------------------------------------------------


def _recurring(s: Standing, versions: Versions) -> Standing:
    periods = periods_until(versions, s.log, s.on)
    if s.terms.amount is None:
        return _in_period(s._replace(periods=periods))
    s = _in_period(s._replace(periods=periods, run=run_of(versions, periods, s.on)))
    if s.ended:
        return _whole_run(s)
    if s.terms.goal.rolling and s.started:
        return _window(s)
    if s.period is None:
        ahead = _due_in_windows(s) if s.terms.goal.rolling else _due_ahead(s, s.on)
        return s._replace(due_today=0, due=ahead)
    if s.period.target is None:
        return s
    return _below(s, s.period) if s.kind == "limit" else _this_period(s, s.period)


def _in_period(s: Standing) -> Standing:
    """With the period that holds `on`, if one does."""
    now = s.periods[-1] if s.periods else None
    if now is None or not now.start <= s.on < now.end or s.terms.goal.rolling:
        return s
    return s._replace(period=now, start=now.start, end=now.end, value=now.value)


def _this_period(s: Standing, now: Period) -> Standing:
    target = now.target or 0
    asked = now.verdict != "excused"
    line = _line_of_period(s.terms, now, target if asked else 0)
    expected = line.by_end_of(s.on)
    value = now.value or 0
    missed = now.verdict == "missed"
    needed = [
        (day, _needed(line.by_end_of(day), value, 1))
        for day in range(s.on, min(_shown(s).stop, now.end))
    ]
    good = value >= expected and not missed
    s = s._replace(
        target=target,
        upper=now.upper,
        line=line,
        expected=expected,
        due_yesterday=line.by_end_of(s.on - 1),
        distance=None if now.value is None else _distance(value, expected, 1, now.upper),
        fraction=_fraction(value, target),
        due_today=needed[0][1],
        due=(*needed, *_due_ahead(s, now.end)),
        days_to_spare=_spare(s, now, line, value) if good else 0,
        reachable=not missed,
        fulfilled=now.verdict == "hit",
    )
    # How much would lift a share depends on out of how many it comes: no amount is due.
    return s if s.terms.aggregate != "ratio" else s._replace(due_today=None, due=())


def _line_of_period(terms: Terms, period: Period, amount: Number) -> Line:
    """From 0 to the amount; a share does not grow with the days and is due in full from the first
    on."""
    base = amount if terms.aggregate == "ratio" else 0
    return straight(period.start, base, period.end, amount, terms.counted)


def _window(s: Standing) -> Standing:
    """A rolling window is due in full on every day; old days drop out of it."""
    now = window_of(s.terms, s.log, s.on, s.on)
    s = s._replace(period=now, start=now.start, end=now.end, value=now.value)
    if s.kind == "limit" or now.target is None:
        return _below(s, now)
    value, target = now.value or 0, now.target
    due = _due_in_windows(s)
    asked = 0 if now.verdict == "excused" else target
    return s._replace(
        target=target,
        upper=now.upper,
        expected=asked,
        due_yesterday=window_of(s.terms, s.log, s.on, s.on - 1).target,
        distance=_distance(value, asked, 1, now.upper),
        fraction=_fraction(value, target),
        due_today=due[0][1],
        due=due,
        days_to_spare=0 if _is_above(value, now.upper) else _days_until_needed(s, value, asked),
        reachable=now.verdict != "missed",
        fulfilled=now.verdict == "hit",
    )


def _due_in_windows(s: Standing) -> tuple[tuple[int, Number], ...]:
    """What the window that ends with each of the shown days still needs; nothing before the
    start, of a limit, or where all its days are free."""
    found: list[tuple[int, Number]] = []
    for day in _shown(s):
        window = window_of(s.terms, s.log, s.on, day)
        asks = day >= s.terms.start and s.kind != "limit" and window.verdict != "excused"
        found.append((day, _needed(window.target or 0, window.value or 0, 1) if asks else 0))
    return tuple(found)


def _days_until_needed(s: Standing, value: Number, asked: Number) -> int:
    """Whole days after `on` on which the window still holds enough if nothing more comes."""
    if value < asked:
        return 0
    stop = s.on + 366 if s.terms.end is None else s.terms.end
    for day in range(s.on + 1, stop):
        window = window_of(s.terms, s.log, s.on, day)
        if window.verdict != "excused" and (window.value or 0) < (window.target or 0):
            return day - 1 - s.on
    return stop - 1 - s.on


def _due_ahead(s: Standing, start: int) -> tuple[tuple[int, Number], ...]:
    """What the periods after the running one ask for, on the days that `due` still shows."""
    found: list[tuple[int, Number]] = []
    line: Line | None = None
    past = start
    for day in range(start, _shown(s).stop):
        if line is None or day >= past:
            line, past = _next_line(s, day)
        found.append((day, _needed(line.by_end_of(day), 0, 1) if line else 0))
    return tuple(found)


def _next_line(s: Standing, day: int) -> tuple[Line | None, int]:
    terms = s.terms
    bounds = terms.periods.holding(day) if terms.periods and day >= terms.start else None
    if bounds is None or terms.kind == "limit":
        return None, day + 1
    limits = (terms.start, terms.end or bounds[1])
    ahead = judge(terms, s.log, s.on, bounds, limits)
    if ahead.verdict == "excused" or ahead.target is None:
        return None, ahead.end
    return _line_of_period(terms, ahead, ahead.target), ahead.end


def _spare(s: Standing, now: Period, line: Line, value: Number) -> int:
    """Good days in this period, and on through days that ask for nothing after it."""
    spare = line.good_days(value, 1, s.on, now.end)
    if s.on + spare < now.end - 1:
        return spare
    day = now.end
    stop = s.on + 366 if s.terms.end is None else s.terms.end
    while day < stop:
        next_line, past = _next_line(s, day)
        if next_line is None:
            day = past
            continue
        while day < min(past, stop):
            if next_line.by_end_of(day) > 0:
                return day - 1 - s.on
            day += 1
    return stop - 1 - s.on


def _whole_run(s: Standing) -> Standing:
    """After the end the figures speak of the whole: all that came, by all that was asked."""
    asked = [p for p in s.periods if p.verdict != "excused" and p.target is not None]
    value = s.log.over(s.terms.aggregate, s.terms.start, _until(s))
    additive = s.terms.aggregate in ("sum", "count") and not s.terms.goal.rolling
    target = tidy(sum(p.target or 0 for p in asked)) if additive else s.terms.amount
    run = s.run
    fulfilled = run is not None and run.hit >= run.required and run.hit > 0
    return s._replace(
        value=value,
        target=target,
        expected=target,
        due_yesterday=target,
        distance=None if value is None else tidy(s.sign * (value - (target or 0)), 12),
        fraction=None if value is None else _fraction(value, target or 0),
        due_today=0,
        reachable=fulfilled,
        fulfilled=fulfilled,
    )
