"""The status of a goal, with its reasons: from where it stands and the chance that it is reached.

The first rule that fits counts, in the order that the contract fixes: paused, not started, reached
(total, done), missed, unreachable, no data, reached (the others), and then how it goes.
"""

from bisect import bisect_left
from collections.abc import Callable
from datetime import date
from typing import Literal

from smarta.core.entries import ADDITIVE, Number
from smarta.core.period import shift_months
from smarta.core.reasons import Reason
from smarta.core.standing import Standing
from smarta.core.terms import day_numbers
from smarta.core.thresholds import threshold

Status = Literal[
    "not_started",
    "ahead",
    "on_track",
    "at_risk",
    "off_track",
    "unreachable",
    "reached",
    "missed",
    "no_data",
    "paused",
]
Judged = tuple[Status, tuple[Reason, ...]]

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def judge(s: Standing, chance: float | None) -> Judged:
    """Status and reasons. `chance` is that of fulfilling what the standing speaks of, or None."""
    for rule in _ORDER:
        found = rule(s)
        if found is not None:
            return found
    status, reasons = _how_it_goes(s, chance)
    gaps = _gaps(s)
    return status, reasons if gaps is None else (*reasons, gaps)


def _one(status: Status, reason: Reason) -> Judged:
    return status, (reason,)


def _day(number: int) -> date:
    return date.fromordinal(number)


def _end(s: Standing) -> dict[str, date]:
    return {} if s.terms.end is None else {"end": _day(s.terms.end - 1)}


def _paused(s: Standing) -> Judged | None:
    for pause in s.terms.goal.pauses:
        start, end = day_numbers(pause)
        if start <= s.on < end:
            return _one("paused", Reason("paused", dates={"start": _day(start)}))
    return None


def _not_started(s: Standing) -> Judged | None:
    if s.started:
        return None
    return _one("not_started", Reason("not-started", dates={"start": _day(s.terms.start)}))


def _reached_at_once(s: Standing) -> Judged | None:
    return _reached(s) if s.kind in ("total", "done") else None


def _reached(s: Standing) -> Judged | None:
    if not s.fulfilled or (s.kind in ("rate", "limit") and not s.ended):
        return None
    if s.kind == "done":
        return _one("reached", Reason("done"))
    if s.run is not None:
        numbers: dict[str, Number] = {"hit": s.run.hit, "required": s.run.required}
        return _one("reached", Reason("enough-periods", numbers, formula="hit ≥ required"))
    if s.kind == "limit":
        return _one("reached", Reason("limit-kept", _amounts(s), _end(s), "value ≤ amount"))
    formula = "value ≥ amount" if s.sign > 0 else "value ≤ amount"
    return _one("reached", Reason("amount-reached", _amounts(s), formula=formula))


def _amounts(s: Standing) -> dict[str, Number]:
    return {"value": s.value or 0, "amount": s.target or 0}


def _missed(s: Standing) -> Judged | None:
    if not s.ended or s.fulfilled or s.kind == "open":
        return None
    if s.kind == "done":
        return _one("missed", Reason("ended-undone", dates=_end(s)))
    if s.terms.amount is None:
        return None
    if s.run is not None:
        numbers: dict[str, Number] = {"hit": s.run.hit, "required": s.run.required}
        return _one("missed", Reason("too-few-periods", numbers, _end(s), "hit < required"))
    return _one("missed", _short(s) or Reason("ended-short", _amounts(s), _end(s)))


def _short(s: Standing) -> Reason | None:
    """A limit or a ceiling that was passed: then more would not have helped."""
    if s.kind == "limit":
        return Reason("limit-passed", _amounts(s), formula="value > amount")
    if s.upper is not None and s.value is not None and s.value > s.upper:
        numbers: dict[str, Number] = {"value": s.value, "upper": s.upper}
        return Reason("ceiling-passed", numbers, formula="value > upper")
    return None


def _unreachable(s: Standing) -> Judged | None:
    if s.reachable or s.ended:
        return None
    return _one("unreachable", _short(s) or Reason("limit-passed", _amounts(s)))


def _no_data(s: Standing) -> Judged | None:
    found = [reason for reason in (_no_terms(s), _no_end(s), _silence(s)) if reason is not None]
    if not found and s.kind == "level" and s.value is None:
        found = [Reason("no-value", dates={"start": _day(s.terms.start)})]
    return ("no_data", tuple(found)) if found else None


def _no_terms(s: Standing) -> Reason | None:
    if s.kind == "done":
        return None
    if s.kind == "open":
        return Reason("no-measure")
    if s.terms.goal.quantity is None:
        return Reason("no-amount")
    if s.terms.amount is None and s.log.days:
        return Reason("no-baseline")
    return None


def _no_end(s: Standing) -> Reason | None:
    open_ended = s.kind in ("total", "level") and s.terms.end is None
    return Reason("no-end") if open_ended and not s.fulfilled else None


def _silence(s: Standing) -> Reason | None:
    """No entry at all, or none for three periods. After the end nothing more could come."""
    last = s.last_entry
    if last is None:
        return Reason("no-entries")
    now = s.on if s.terms.end is None else min(s.on, s.terms.end - 1)
    if _silent_since(s, now) < last:
        return None
    numbers: dict[str, Number] = {"days": s.on - last}
    return Reason("silence", numbers, {"last": _day(last)}, "on − last")


def _silent_since(s: Standing, now: int) -> int:
    """When the last entry is from this day or earlier, the goal has been silent too long."""
    cadence = s.terms.goal.cadence
    if cadence is None:
        return now - int(threshold("silence_days_without_cadence"))
    count = int(threshold("silence_periods")) * cadence.every
    most = now - int(threshold("silence_days_at_most"))
    if cadence.unit in _MONTHS:
        months = min(count * _MONTHS[cadence.unit], 12)
        return max(most, shift_months(_day(now), -months).toordinal())
    if cadence.unit == "week":
        return max(most, now - 7 * count)
    if cadence.unit == "weekday" and s.terms.periods is not None:
        return max(most, _working_days_back(s, now, count))
    return max(most, now - count)


def _working_days_back(s: Standing, now: int, count: int) -> int:
    """The day before the last `count` working days."""
    working = s.terms.periods.weekdays if s.terms.periods else s.terms.work
    day = now
    while count > 0 and day > now - 100:
        count -= working.counts(day)
        day -= 1
    return day


_ORDER: tuple[Callable[[Standing], Judged | None], ...] = (
    _paused,
    _not_started,
    _reached_at_once,
    _missed,
    _unreachable,
    _no_data,
    _reached,
)


def _gaps(s: Standing) -> Reason | None:
    """Days without an entry where most days have one: zero, or not written down?"""
    if s.terms.aggregate not in ADDITIVE or not s.log.days:
        return None
    start = max(s.log.days[0], s.on - int(threshold("gap_days")))
    days, _ = s.log.daily(s.terms.aggregate)
    logged = bisect_left(days, s.on) - bisect_left(days, start)
    whole = s.terms.counted.count(start, s.on)
    missing = whole - logged
    if missing <= 0 or missing > whole * threshold("gap_share"):
        return None
    dates = {"start": _day(start), "end": _day(s.on - 1)}
    return Reason("gaps", {"days": missing, "of": whole}, dates, "days without an entry")


# How it goes --------------------------------------------------------------------------------------


def _how_it_goes(s: Standing, chance: float | None) -> Judged:
    if s.kind == "done":
        return _to_be_done(s)
    if s.value is None or s.expected is None:
        return _one("on_track", Reason("nothing-due"))
    if s.kind == "limit":
        return _room(s, chance)
    if s.period is not None and s.period.verdict == "excused":
        return _one("on_track", Reason("nothing-due"))
    above = _short(s)
    if above is not None:
        return _one("at_risk", above)
    return _against_line(s, chance)


def _to_be_done(s: Standing) -> Judged:
    if s.terms.end is None:
        return _one("on_track", Reason("open-ended"))
    left, whole = s.terms.end - 1 - s.on, s.terms.end - s.terms.start
    reason = Reason("not-done-yet", {"days": left}, _end(s), "days = end − on")
    near = left <= whole * threshold("last_stretch_share")
    return _one("at_risk" if near else "on_track", reason)


def _room(s: Standing, chance: float | None) -> Judged:
    """A limit that holds: at risk when it would be passed at the pace so far."""
    if _is_low(chance):
        return "at_risk", (Reason("room-left", _amounts(s)), _chance_reason("chance-low", chance))
    stop = s.end if s.end is not None else s.on + 1
    whole = s.terms.counted.count(s.start, stop)
    gone = s.terms.counted.count(s.start, min(s.on + 1, stop))
    value, amount = s.value or 0, s.target or 0
    adds_up = s.terms.aggregate in ("sum", "count") and s.end is not None
    if chance is None and adds_up and value * whole > amount * gone:
        numbers: dict[str, Number] = {**_amounts(s), "days_gone": gone, "days": whole}
        reason = Reason("room-shrinks", numbers, formula="value · days > amount · days_gone")
        return _one("at_risk", reason)
    return _one("on_track", Reason("room-left", _amounts(s), formula="value ≤ amount"))


def _is_low(chance: float | None) -> bool:
    return chance is not None and chance < threshold("chance_low")


def _chance_reason(rule: str, chance: float | None) -> Reason:
    numbers: dict[str, Number] = {"probability": round(chance or 0, 2)}
    numbers["of_ten"] = round(10 * (chance or 0))
    return Reason(rule, numbers, formula="probability from the entries so far")


def _against_line(s: Standing, chance: float | None) -> Judged:
    value, expected = s.value or 0, s.expected or 0
    due_yesterday = s.due_yesterday or 0
    if s.sign * (value - expected) >= 0:
        return _on_the_line(s, chance)
    if s.sign * (value - due_yesterday) < 0:
        return _below_yesterday(s, chance)
    numbers: dict[str, Number] = {"value": value, "expected": expected}
    numbers |= {"due_today": s.due_today or 0, "due_yesterday": due_yesterday}
    reason = Reason("today-open", numbers, formula="due_yesterday ≤ value < expected")
    if _is_low(chance):
        return "at_risk", (reason, _chance_reason("chance-low", chance))
    return _one("on_track", reason)


def _on_the_line(s: Standing, chance: float | None) -> Judged:
    spare = s.days_to_spare or 0
    numbers: dict[str, Number] = {"value": s.value or 0, "expected": s.expected or 0}
    reason = Reason("on-the-line", numbers, formula="value ≥ expected")
    if _is_low(chance):
        return "at_risk", (reason, _chance_reason("chance-low", chance))
    below_yesterday = s.sign * ((s.value or 0) - (s.due_yesterday or 0)) < 0
    if spare >= _slack(s) and not below_yesterday:
        numbers["days"] = spare
        return _one("ahead", Reason("before-the-line", numbers, formula=f"days ≥ {_slack(s):g}"))
    return _one("on_track", reason)


def _below_yesterday(s: Standing, chance: float | None) -> Judged:
    numbers: dict[str, Number] = {"value": s.value or 0, "due_yesterday": s.due_yesterday or 0}
    reason = Reason("below-yesterday", numbers, formula="value < due_yesterday")
    if chance is not None and chance >= threshold("chance_high"):
        return "on_track", (reason, _chance_reason("chance-high", chance))
    days = days_behind(s)
    if days <= _slack(s) or (chance is not None and not _is_low(chance)):
        return _one("at_risk", reason)
    numbers = {**numbers, "days": days}
    return _one("off_track", Reason("far-behind", numbers, formula=f"days > {_slack(s):g}"))


def days_behind(s: Standing) -> int:
    """How many days ago the line was where the value is now: 1 when yesterday's part is missing."""
    if s.line is None or s.value is None:
        return 0
    return s.line.days_behind(s.value, s.sign, s.on - 1)


def _slack(s: Standing) -> float:
    """The days before or behind the line that are more than unevenness."""
    span = (s.end or s.on + 1) - s.start
    share = span * threshold("slack_share")
    return max(threshold("slack_days_least"), min(threshold("slack_days_most"), share))
