"""What a goal's page says: from progress (smarta.progress/1) to sentences, discs, bars and rows.

Pure: no request, no database, no clock. The language comes in; the words come from gettext.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from smarta.core.coach import apply
from smarta.core.coach.relevance import is_measured
from smarta.core.entries import Log
from smarta.core.forecast import assumed
from smarta.core.goal import USUAL_AGGREGATE, Goal
from smarta.core.period import Cadence, Periods, Unit
from smarta.core.plan.scaling import LEVEL_NAMES, Level
from smarta.core.plan.split import Part, split
from smarta.core.progress import Progress
from smarta.core.realism import realism as judged_realism
from smarta.core.realism import rest
from smarta.core.realism import sentences as said_realism
from smarta.core.wording import of_ten
from smarta.web import formats, words
from smarta.web.goals.models import GoalVersion
from smarta.web.goals.saying import counting
from smarta.web.reader import Reader
from smarta.web.tracking import chart

Json = Mapping[str, Any]
AHEAD = 5
NUMBERS_TOGETHER = rf"\1{formats.NBSP}\2{formats.NBSP}\3"


def as_date(text: str) -> date:
    return date.fromisoformat(text)


# Where it stands ----------------------------------------------------------------------------------


def unit_of(goal: Goal) -> str:
    unit = goal.quantity.unit if goal.quantity else None
    return unit or ""


def amount(value: float | None, goal: Goal, reader: Reader, *, unit: bool = True) -> str:
    """8 möten · 70 000 steg · 72 %"""
    said = reader.number(value)
    name = unit_of(goal)
    if not name or not unit or not said:
        return said
    if name == "%":
        return f"{said}{formats.NBSP}%" if reader.language == "sv" else f"{said}%"
    return f"{said}{formats.NBSP}{name}"


def asked(target: float, goal: Goal, reader: Reader, *, unit: bool = True) -> str:
    """The amount; with its ceiling where there is one: 6–8 möten."""
    quantity = goal.quantity
    upper = quantity.upper if quantity else None
    if quantity is None or upper is None or target != float(quantity.value):
        return amount(target, goal, reader, unit=unit)
    return f"{reader.number(target)}–{amount(float(upper), goal, reader, unit=unit)}"


def stand(goal: Goal, found: Json, reader: Reader) -> str:
    """Number first, then what it means, then what one can do."""
    status, kind = found["status"], goal.kind
    special = {
        "not_started": _not_started,
        "no_data": _no_data,
        "paused": _so_far,
        "unreachable": _out_of_reach,
    }
    if status in special:
        return special[status](goal, found, reader)
    if found.get("periods") and status not in ("reached", "missed"):
        return _period(goal, found, reader)
    if status in ("reached", "missed"):
        return _ended(goal, found, reader)
    by_kind = {"total": _total, "level": _level, "limit": _limit, "done": _done}
    return by_kind.get(kind, _so_far)(goal, found, reader)


def _not_started(goal: Goal, found: Json, reader: Reader) -> str:
    if goal.start is None:
        return ""
    return _("Starts %(date)s.") % {"date": reader.day(goal.start)}


def _no_data(goal: Goal, found: Json, reader: Reader) -> str:
    reasons = {reason["rule"]: reason for reason in found.get("reasons", [])}
    if "no-amount" in reasons:
        return _("The goal has no amount yet, so nothing can be compared.")
    if "no-end" in reasons:
        return _so_far(goal, found, reader) + " " + _("Without an end there is no plan to be on.")
    if goal.kind == "done":
        return _done(goal, found, reader)
    if "no-measure" in reasons:
        return str(reasons["no-measure"]["text"])
    if "silence" in reasons:
        last = as_date(reasons["silence"]["dates"]["last"])
        said = _("Last logged on %(date)s.") % {"date": reader.day(last)}
        return f"{_so_far(goal, found, reader) if found.get('value') else ''} {said}".strip()
    if found.get("value") in (None, 0):
        return _("Log the first value, then it can be followed.")
    return _so_far(goal, found, reader)


def _so_far(goal: Goal, found: Json, reader: Reader) -> str:
    if found.get("value") is None:
        return ""
    return _("%(amount)s so far.") % {"amount": amount(found["value"], goal, reader)}


def _out_of_reach(goal: Goal, found: Json, reader: Reader) -> str:
    text = _so_far(goal, found, reader)
    honest = _("What is most honest?")
    return f"{text} {honest}".strip()


def current(found: Json, on: date) -> Json | None:
    """The period that holds `on`."""
    for period in reversed(found.get("periods") or []):
        if as_date(period["start"]) <= on <= as_date(period["end"]):
            return period
    return None


def _period(goal: Goal, found: Json, reader: Reader) -> str:
    now = current(found, reader.on)
    if now is None or now["verdict"] == "excused":
        return _("Nothing is asked for right now.")
    if goal.kind == "limit" or _stays_under(goal):
        return _period_limit(goal, now, found, reader)
    value, target = now["value"] or 0, now["target"]
    if target is None:
        return _so_far(goal, found, reader)
    text = _("%(value)s of %(target)s.") % {
        "value": reader.number(value),
        "target": asked(target, goal, reader),
    }
    if value >= target:
        enough = _("That is enough for this period.")
        return f"{text} {enough}"
    return " ".join(
        [text, _to_go(target - value, _last_counting(goal, now), reader), chance(found, reader)]
    ).strip()


def _last_counting(goal: Goal, now: Json) -> date:
    """The last day of the period on which the goal asks for anything: Friday, not Sunday."""
    first, last = as_date(now["start"]), as_date(now["end"])
    back = (last - timedelta(days=i) for i in range(min((last - first).days + 1, 14)))
    return next((day for day in back if _counts(goal, day)), last)


def _to_go(rest: float, last: date, reader: Reader) -> str:
    whole = float(rest).is_integer() and rest <= 12
    said = formats.small(int(rest), reader.language) if whole else reader.number(rest)
    text = ngettext("%(rest)s to go, %(when)s.", "%(rest)s to go, %(when)s.", int(rest) or 2)
    text = text % {"rest": said, "when": reader.soon(last)}
    return text[:1].upper() + text[1:]


def chance(found: Json, reader: Reader) -> str:
    """Chansen är 7 av 10. Empty when the data carry none."""
    probability = (found.get("forecast") or {}).get("probability")
    if probability is None:
        return ""
    return _("The chance is %(of_ten)s.") % {"of_ten": _of_ten(probability, reader)}


def _of_ten(share: float, reader: Reader) -> str:
    """7 av 10, which no line break tears apart."""
    return re.sub(r"(\d+) (\w+) (\d+)", NUMBERS_TOGETHER, of_ten(share, reader.language))


def _stays_under(goal: Goal) -> bool:
    return bool(goal.quantity and goal.quantity.comparison == "at_most" and goal.kind != "level")


def _period_limit(goal: Goal, now: Json, found: Json, reader: Reader) -> str:
    value, target = now["value"] or 0, now["target"]
    if target is None:
        return _so_far(goal, found, reader)
    text = _("%(value)s of at most %(target)s.") % {
        "value": reader.number(value),
        "target": amount(target, goal, reader),
    }
    rest = target - value
    if rest < 0:
        over = _("%(over)s over.") % {"over": reader.number(-rest)}
        return f"{text} {over}"
    return " ".join(
        [text, _("%(rest)s left.") % {"rest": reader.number(rest)}, chance(found, reader)]
    ).strip()


def _limit(goal: Goal, found: Json, reader: Reader) -> str:
    target = goal.quantity.value if goal.quantity else None
    if target is None:
        return _so_far(goal, found, reader)
    now = {"value": found.get("value"), "target": float(target)}
    return _period_limit(goal, now, found, reader)


def target_of(goal: Goal, found: Json) -> float | None:
    """The amount in force, where the kind has one."""
    quantity = goal.quantity
    if quantity is None:
        return None
    value = float(quantity.value)
    base = None if quantity.baseline is None else float(quantity.baseline)
    if quantity.comparison not in ("increase_by", "decrease_by") or base is None:
        return value
    sign = 1 if quantity.comparison == "increase_by" else -1
    moved = {"factor": base * value, "percent": base * (1 + sign * value / 100)}
    return moved.get(quantity.relative or "", base + sign * value)


def _total(goal: Goal, found: Json, reader: Reader) -> str:
    target = target_of(goal, found)
    if target is None:
        return _so_far(goal, found, reader)
    parts = [
        _("%(value)s of %(target)s.")
        % {"value": reader.number(found.get("value") or 0), "target": asked(target, goal, reader)}
    ]
    if found.get("expected") is not None:
        parts.append(_("The plan says %(expected)s.") % {"expected": _about_said(found, reader)})
    if goal.end and (found.get("forecast") or {}).get("probability") is not None:
        parts.append(
            _("The chance is %(of_ten)s %(when)s.")
            % {
                "of_ten": _of_ten(found["forecast"]["probability"], reader),
                "when": reader.soon(goal.end),
            }
        )
    return " ".join(parts)


def is_scaled(goal: Goal) -> bool:
    """Whether its values are written levels, with 0 for what is expected."""
    quantity = goal.quantity
    if quantity is None or quantity.unit not in LEVEL_UNITS or goal.kind != "level":
        return False
    return quantity.value == 0 and quantity.baseline == -1


LEVEL_UNITS = ("nivå", "level")


def _written_level(found: Json, reader: Reader) -> str:
    """Bättre än väntat (+1)."""
    score = int(found["value"])
    name = LEVEL_NAMES[max(-3, min(3, score))][reader.language != "sv"]
    sign = "+" if score > 0 else "−" if score < 0 else ""
    return f"{name[:1].upper()}{name[1:]} ({sign}{abs(score)})."


def _level(goal: Goal, found: Json, reader: Reader) -> str:
    target = target_of(goal, found)
    if is_scaled(goal) and found.get("value") is not None:
        return f"{_written_level(found, reader)} {chance(found, reader)}".strip()
    if found.get("value") is None or target is None:
        return _so_far(goal, found, reader)
    parts = [amount(found["value"], goal, reader)]
    if found.get("expected") is not None:
        parts.append(_("the plan says %(expected)s") % {"expected": _about_said(found, reader)})
    said = asked(target, goal, reader, unit=False)
    parts.append(_("the goal is %(target)s") % {"target": said})
    return ", ".join(parts) + ". " + chance(found, reader)


def _done(goal: Goal, found: Json, reader: Reader) -> str:
    if goal.end is None:
        return _("Not done yet.")
    return _("Not done yet. It is due %(when)s.") % {"when": reader.soon(goal.end)}


def _periods_hit(goal: Goal) -> str:
    """With the period's own name where it has one: weeks, months, days."""
    by_unit = {
        "day": _("%(hit)s of %(asked)s days were hit."),
        "week": _("%(hit)s of %(asked)s weeks were hit."),
        "month": _("%(hit)s of %(asked)s months were hit."),
    }
    other = _("%(hit)s of %(asked)s periods were hit.")
    cadence = goal.cadence
    return other if cadence is None or cadence.every > 1 else by_unit.get(cadence.unit, other)


def _ended(goal: Goal, found: Json, reader: Reader) -> str:
    run = found.get("run")
    if run and goal.end and goal.end < reader.on:
        return _periods_hit(goal) % {"hit": run["hit"], "asked": run["periods"] - run["excused"]}
    if goal.kind == "done":
        return _("Done.") if found["status"] == "reached" else ""
    value, target = found.get("value"), target_of(goal, found)
    if value is None or target is None:
        return ""
    if is_scaled(goal):
        return _written_level(found, reader)
    said = {"value": reader.number(value), "target": asked(target, goal, reader)}
    if goal.kind == "level":
        return _("%(value)s, the goal was %(target)s.") % said
    return _("%(value)s of %(target)s.") % said


# Why this colour ----------------------------------------------------------------------------------


class Line(NamedTuple):
    """A name and its number in the "how this is worked out" panel."""

    name: str
    value: str


def facts(goal: Goal, found: Json, reader: Reader) -> list[Line]:
    """Every number behind the status, in the order in which it is reckoned."""
    lines = [Line(_("On"), _with_week(reader.on, reader))]
    now = current(found, reader.on)
    if now:
        days = formats.span(as_date(now["start"]), as_date(now["end"]), reader.language)
        lines.append(Line(_("The period"), days))
        if now["target"] is not None:
            lines.append(Line(_("Asked for"), amount(now["target"], goal, reader)))
    lines += _counting_facts(goal, found, now or {}, reader)
    plain = [
        (_("Logged"), found.get("value")),
        (_("By now the plan says"), _about(found.get("expected"))),
        (_("To the good") if (found.get("distance") or 0) >= 0 else _("Short"), _size(found)),
        (_("Needed today"), _about((found.get("due") or {}).get("today"))),
    ]
    lines += [Line(name, amount(value, goal, reader)) for name, value in plain if value is not None]
    if found.get("days_to_spare") is not None:
        days_left = found["days_to_spare"]
        text = ngettext("%(days)d day", "%(days)d days", days_left) % {"days": days_left}
        lines.append(Line(_("Good without doing more"), text))
    return lines + _forecast_facts(goal, found, reader)


def _counting_facts(goal: Goal, found: Json, now: Json, reader: Reader) -> list[Line]:
    """What is out of the usual in how the goal is counted."""
    lines = []
    if now.get("carried"):
        lines.append(Line(_("Moved on from before"), amount(now["carried"], goal, reader)))
    if goal.quantity and goal.quantity.upper is not None:
        lines.append(Line(_("Ceiling"), amount(float(goal.quantity.upper), goal, reader)))
    if goal.aggregate != USUAL_AGGREGATE.get(goal.kind, "sum"):
        lines.append(Line(_("What is measured"), counting("aggregate", goal.aggregate)))
    if goal.rolling:
        lines.append(Line(_("What is judged"), counting("rolling", "rolling")))
    run = found.get("run")
    if run and goal.required is not None:
        said = _("%(hit)d of %(required)d so far, of %(periods)d")
        lines.append(Line(_("Periods to hit"), said % run))
    return lines


def _size(found: Json) -> float | None:
    return None if found.get("distance") is None else _rounded(abs(found["distance"]))


def _about_said(found: Json, reader: Reader) -> str:
    return reader.number(_rounded(found["expected"]))


def _about(value: float | None) -> float | None:
    return None if value is None else _rounded(value)


def _with_week(day: date, reader: Reader) -> str:
    return f"{formats.long_day(day, reader.language)}, {formats.week(day, reader.language)}"


def _forecast_facts(goal: Goal, found: Json, reader: Reader) -> list[Line]:
    forecast = found.get("forecast") or {}
    lines = []
    if forecast.get("probability") is not None:
        share = forecast["probability"]
        said = f"{_of_ten(share, reader)} ({reader.percent(share)})"
        lines.append(Line(_("Chance"), said))
    if forecast.get("goal_probability") is not None:
        said = _of_ten(forecast["goal_probability"], reader)
        lines.append(Line(_("Chance of the whole"), said))
    final = forecast.get("final") or {}
    if final.get("p10") is not None and final.get("p90") is not None:
        said = _("%(low)s to %(high)s, in the middle %(mid)s") % {
            "low": reader.number(_rounded(final["p10"])),
            "high": reader.number(_rounded(final["p90"])),
            "mid": reader.number(_rounded(final.get("p50") or 0)),
        }
        lines.append(Line(_("Likely in the end (8 of 10)"), said))
    reach = (forecast.get("reach_date") or {}).get("p50")
    if reach:
        lines.append(Line(_("Likely reached"), reader.day(as_date(reach))))
    if forecast.get("history_days"):
        count = forecast["history_days"]
        text = ngettext("%(days)d day of entries", "%(days)d days of entries", count)
        lines.append(Line(_("Rests on"), text % {"days": count}))
    assumptions = assumed(forecast.get("method") or "", reader.language)
    if assumptions:
        lines.append(Line(_("Assumes"), ", ".join(assumptions)))
    return lines


def rest_before(goal: Goal, state: Progress, reader: Reader) -> list[Line]:
    """How often the days that are left brought as much before."""
    found = rest(state.standing)
    if found is None:
        return []
    most = _("%(reached)d of %(periods)d times at most %(need)s")
    least = _("%(reached)d of %(periods)d times at least %(need)s")
    said = (most if state.standing.kind == "limit" else least) % {
        "reached": found.reached,
        "periods": found.periods,
        "need": amount(found.need, goal, reader),
    }
    return [Line(_("What the days left brought before"), said)]


def to_come(goal: Goal, state: Progress, reader: Reader) -> list[Line]:
    """What each day that is left must bring, the next days' parts, and when it will be too late."""
    lines = []
    catch_up = state.catch_up
    if catch_up is not None and catch_up.rest > 0:
        text = ngettext(
            "%(amount)s on %(days)d day", "%(amount)s a day for %(days)d days", catch_up.days
        )
        per_day = amount(_rounded(float(catch_up.per_day)), goal, reader)
        lines.append(Line(_("To the end"), text % {"amount": per_day, "days": catch_up.days}))
    for day, due in state.due_days[1:]:
        if due:
            brief = formats.short_weekday(day, reader.language)
            said = f"{brief}{formats.NBSP}{formats.day_month(day, reader.language)}"
            name = _("By the end of %(date)s") % {"date": said}
            lines.append(Line(name, amount(_rounded(float(due)), goal, reader)))
    last = state.no_return
    if last is not None and state.reachable:
        text = _("after %(date)s not even the best stretch of the last year would do")
        gone = _("%(date)s: the days left would have to beat the best stretch of the last year")
        known = (text if last >= reader.on else gone) % {"date": reader.day(last)}
        lines.append(Line(_("At the latest"), known))
    return lines


def _rounded(value: float) -> float:
    """Four figures are enough for what is reckoned."""
    return float(f"{value:.4g}") if abs(value) >= 100 else round(value, 1)


def levels_of(version: GoalVersion, on: date) -> list[Level]:
    """The written levels of a goal that is judged by them, the best first."""
    if "levels" not in version.parts:
        return []
    said = {key: given for key, given in version.parts.items() if given not in (None, "", "later")}
    made = apply(version.statement, said, on=on)
    return list(reversed(made.scale.levels)) if made.scale else []


# Before anybody says yes --------------------------------------------------------------------------


def realism(goal: Goal, log: Log, reader: Reader, whose: str = "") -> list[str]:
    """What the history says of the amount; without any, the honest sentence. `whose` history it
    is is said to everybody but that person."""
    found = judged_realism(goal, log, on=reader.on)
    return list(said_realism(found, reader.language, whose))


class ChoiceShown(NamedTuple):
    """An honest way on, and what follows from it."""

    name: str
    hint: str
    kind: str


def choices(goal: Goal, found: Json, reader: Reader) -> list[ChoiceShown]:
    """The ways that are open when the goal can hardly be reached.

    Where every period is asked for, one missed one is no reason to change the goal.
    """
    if found.get("run") and goal.required is None and found["status"] != "unreachable":
        return []
    return [_choice(goal, one, reader) for one in found.get("choices") or []]


def _choice(goal: Goal, one: Json, reader: Reader) -> ChoiceShown:
    kind, hint = one["choice"], ""
    likely = None if one.get("amount") is None else amount(_rounded(one["amount"]), goal, reader)
    if kind == "re-scope":
        if likely is None:
            name = _("Ask for %(count)s periods instead") % {"count": one.get("required")}
        else:
            name = _("Aim for %(amount)s") % {"amount": likely}
            hint = _("that is where it is likely to land")
    elif kind == "extend":
        name = _("Keep the amount, move the end to %(date)s") % {
            "date": reader.day(as_date(one["end"]))
        }
        hint = _("at the pace so far")
    elif kind == "excuse":
        name = _("Excuse periods, where that is true")
    else:
        name = _("Let it stand, and write what was learnt")
    return ChoiceShown(name, hint, kind)


# This period, day by day --------------------------------------------------------------------------


class DayCell(NamedTuple):
    """A day of the running week: its name, discs (one is one) or a number, and words."""

    day: date
    name: str
    short: str
    brief: str
    now: bool
    discs: tuple[str, ...]
    said: str


MOST_DISCS = 8


def days(goal: Goal, found: Json, daily: Mapping[date, float], reader: Reader) -> list[DayCell]:
    """The days of the running period, when it is a week; only those that the goal counts."""
    now = current(found, reader.on)
    if now is None or goal.cadence is None or goal.cadence.unit != "week":
        return []
    first, last = as_date(now["start"]), as_date(now["end"])
    if (last - first).days > 6:
        return []
    due = {as_date(day): value for day, value in (found.get("due") or {}).get("days") or []}
    all_days = [first + timedelta(days=i) for i in range((last - first).days + 1)]
    asked = [day for day in all_days if _counts(goal, day) or daily.get(day)]
    return [_cell(goal, day, daily, due, reader) for day in asked]


def _counts(goal: Goal, day: date) -> bool:
    calendar = goal.calendar
    if calendar is None:
        return True
    return day.weekday() in calendar.weekdays and day not in calendar.days_off


def _cell(
    goal: Goal, day: date, daily: Mapping[date, float], due: Mapping[date, float], reader: Reader
) -> DayCell:
    value = daily.get(day)
    today = day == reader.on
    short = f"{formats.short_weekday(day, reader.language)}{formats.NBSP}{day.day}"
    name = _("today") if today else short
    left = _left(goal, day, due, reader.on)
    as_discs = _as_discs(goal)
    discs: tuple[str, ...] = ()
    if as_discs:
        discs = ("d",) * int(min(value or 0, MOST_DISCS)) + ("o",) * int(min(left, MOST_DISCS))
    return DayCell(
        day,
        name,
        formats.short_weekday(day, reader.language),
        reader.number(_rounded(value)) if value else "",
        today,
        discs,
        _said(value, left, reader),
    )


def _left(goal: Goal, day: date, due: Mapping[date, float], on: date) -> float:
    """What is due on the day beyond what the day before it already asks for."""
    if day < on or day not in due or _stays_under(goal) or goal.kind == "limit":
        return 0
    before = due.get(day - timedelta(days=1), 0) if day > on else 0
    more = max(0.0, due[day] - max(before, 0))
    in_wholes = _as_discs(goal) or (goal.counts_things and _is_whole(goal))
    return max(0, round(due[day]) - round(max(before, 0))) if in_wholes else more


def _as_discs(goal: Goal) -> bool:
    """One disc is one thing: where amounts are small and whole, and no minutes or miles."""
    quantity, unit = goal.quantity, goal.measure.unit
    if quantity is None or (unit and is_measured(unit)):
        return False
    return quantity.value <= 30 and _is_whole(goal)


def _is_whole(goal: Goal) -> bool:
    quantity = goal.quantity
    return quantity is not None and quantity.value == quantity.value.to_integral_value()


def _said(value: float | None, left: float, reader: Reader) -> str:
    parts = []
    if value:
        parts.append(_("%(count)s logged") % {"count": reader.number(value)})
    if left:
        parts.append(_("%(count)s due") % {"count": reader.number(_rounded(left))})
    return ", ".join(parts) or "–"


# The periods --------------------------------------------------------------------------------------


class Cell(NamedTuple):
    """A period in the ledger strip: its class and what it says."""

    mark: str
    said: str


class Row(NamedTuple):
    """A period in the table."""

    name: str
    value: str
    target: str
    outcome: str
    verdict: str


def period_name(
    start: date, end: date, cadence: Cadence, language: str, short: bool = False
) -> str:
    """v. 48 · november 2026 · kv. 4 2026 · 25 november"""
    if cadence.every != 1:
        return formats.span(start, end, language)
    if cadence.unit == "week":
        return formats.short_week(start, language) if short else formats.week(start, language)
    if cadence.unit == "month":
        name = formats.month(start, language)
        return name[:3] if short else f"{name} {start.year}"
    if cadence.unit == "quarter":
        quarter = (start.month + 2) // 3
        name = f"kv.{formats.NBSP}{quarter}" if language == "sv" else f"Q{quarter}"
        return name if short else f"{name} {start.year}"
    if cadence.unit == "year":
        return str(start.year)
    return f"{start.day}/{start.month}" if short else formats.full_date(start, language)


MARKS = {"hit": "hit", "missed": "miss", "excused": "exc", "open": "now", "ahead": "ahead"}


def with_ahead(goal: Goal, periods: Sequence[Json], on: date) -> list[dict[str, Any]]:
    """The periods so far and those to come: to the goal's end, or a few where it runs on."""
    known = [dict(period) for period in periods]
    if not known or goal.cadence is None or goal.rolling:
        return known
    last = as_date(known[-1]["end"])
    cadence, start = goal.cadence, last + timedelta(days=1)
    anchor = as_date(known[0]["start"]).toordinal()
    stop = goal.end or (last + timedelta(days=400))
    room = chart.most_ahead(chart.PER_PAGE, len(known)) if goal.end else AHEAD
    target = next(
        (p["target"] for p in reversed(known) if p.get("target") and not p.get("partial")), None
    )
    for first, past in Periods(cadence, anchor).between(start.toordinal(), stop.toordinal() + 1):
        if len(known) >= len(periods) + room:
            break
        end = min(date.fromordinal(past - 1), stop)
        known.append(
            {
                "start": date.fromordinal(first).isoformat(),
                "end": end.isoformat(),
                "value": None,
                "target": target if end == date.fromordinal(past - 1) else None,
                "verdict": "ahead",
            }
        )
    return known


def name_of(period: Json, cadence: Cadence, language: str, short: bool = False) -> str:
    """The period by its name; a rolling one by the day that it ends with."""
    start, end = as_date(period["start"]), as_date(period["end"])
    if period.get("rolling"):
        return period_name(end, end, Cadence("day"), language, short)
    return period_name(start, end, cadence, language, short)


def _period_said(goal: Goal, period: Json, cadence: Cadence, reader: Reader) -> str:
    name = name_of(period, cadence, reader.language)
    word = words.PERIOD[period["verdict"]]
    if period["verdict"] in ("excused", "ahead") or period["target"] is None:
        return f"{name}: {word}"
    numbers = _("%(value)s of %(target)s") % {
        "value": reader.number(period["value"] or 0),
        "target": reader.number(period["target"]),
    }
    return f"{name}: {numbers}, {word}"


def ledger(goal: Goal, periods: Sequence[Json], reader: Reader) -> list[Cell]:
    cadence = goal.cadence
    if cadence is None:
        return []
    return [
        Cell(_mark(one, reader.on), _period_said(goal, one, cadence, reader)) for one in periods
    ]


def _mark(period: Json, on: date) -> str:
    """The class of a period's mark; the one that holds today is framed, whatever its verdict."""
    mark = MARKS[period["verdict"]]
    return f"{mark} now" if _is_now(period, on) and mark != "now" else mark


def _is_now(period: Json, on: date) -> bool:
    """Whether the period holds the day; of those that roll, the one that ends with it."""
    first = period["end"] if period.get("rolling") else period["start"]
    return as_date(first) <= on <= as_date(period["end"])


def rows(goal: Goal, periods: Sequence[Json], reader: Reader) -> list[Row]:
    """The table behind the chart, the newest period first, none that is still to come."""
    cadence = goal.cadence
    if cadence is None:
        return []
    return [
        Row(
            name_of(one, cadence, reader.language),
            "–" if one["value"] is None else reader.number(one["value"]),
            "–" if one["target"] is None else reader.number(_rounded(one["target"])),
            str(words.PERIOD[one["verdict"]]),
            one["verdict"],
        )
        for one in reversed(periods)
        if one["verdict"] != "ahead"
    ]


class Counts(NamedTuple):
    """The ledger's key."""

    hit: int
    missed: int
    excused: int
    ahead: int
    streak: str


def counts(periods: Sequence[Json], cadence: Cadence | None, language: str) -> Counts:
    number = dict.fromkeys(words.PERIOD, 0)
    for period in periods:
        number[period["verdict"]] += 1
    return Counts(
        number["hit"],
        number["missed"],
        number["excused"],
        number["ahead"],
        streak(periods, cadence, language),
    )


def streak(periods: Sequence[Json], cadence: Cadence | None, language: str) -> str:
    """Seven in a row. An excused period inside does not break it, and that is said."""
    run, excused = 0, None
    for period in reversed([p for p in periods if p["verdict"] != "ahead"]):
        if period["verdict"] == "hit":
            run += 1
        elif period["verdict"] == "excused" and run:
            excused = period
        elif period["verdict"] == "missed":
            break
    if run < 2:
        return ""
    said = formats.small(run, language)
    text = _("%(count)s in a row.") % {"count": said[:1].upper() + said[1:]}
    oldest = [p for p in periods if p["verdict"] == "hit"][-run]
    if excused and cadence and excused["start"] > oldest["start"]:
        name = name_of(excused, cadence, language)
        text += " " + _("The excused %(period)s does not break it.") % {"period": name}
    return text


# A total by its months ----------------------------------------------------------------------------


class PartShown(NamedTuple):
    """A month (or week) of a total: its part, what came, and whether it is over, now or ahead."""

    name: str
    amount: str
    came: str
    now: bool


MOST_PARTS = 60


def parts(goal: Goal, log: Log, reader: Reader) -> list[PartShown]:
    """The total split over its months by their days, over its weeks where it is short."""
    quantity, start, end = goal.quantity, goal.start, goal.end
    if goal.kind != "total" or quantity is None or start is None or end is None:
        return []
    if quantity.comparison != "at_least" or quantity.value <= 0 or (end - start).days < 14:
        return []
    by: Unit = "month" if (end - start).days > 92 else "week"
    found = split(quantity.value, start, end, by, calendar=goal.calendar)
    if len(found) > MOST_PARTS:
        return []
    return [_part(goal, log, one, by, reader) for one in found]


def _part(goal: Goal, log: Log, part: Part, by: Unit, reader: Reader) -> PartShown:
    first, past = part.start.toordinal(), part.end.toordinal() + 1
    ahead = part.start > reader.on
    came = None if ahead else log.over(goal.aggregate, first, min(past, reader.on.toordinal() + 1))
    return PartShown(
        period_name(part.start, part.end, Cadence(by), reader.language),
        formats.number(part.amount, reader.language),
        "" if ahead else reader.number(came or 0),
        part.start <= reader.on <= part.end,
    )


# The chart ----------------------------------------------------------------------------------------


class Picture(NamedTuple):
    """A chart ready to be drawn: wide and slim, with the sentence that says the same."""

    title: str
    caption: str
    wide: chart.Drawing
    slim: chart.Drawing


def chart_words(reader: Reader) -> chart.Words:
    def short_month(day: date) -> str:
        name = formats.month(day, reader.language)[:3]
        return f"{name} {day.year}" if day.month == 1 else name

    return chart.Words(
        today=_("today"),
        likely=_("likely"),
        target=_("goal"),
        number=reader.number,
        day=reader.day,
        month=short_month,
    )


def change_notes(goal: Goal, reader: Reader) -> dict[date, str]:
    """From 6 to 8 on 17 August: what stands where the target line steps."""
    notes = {}
    before = goal
    for version in goal.versions:
        old, new = before.quantity, version.goal.quantity
        if old and new and old.value != new.value:
            notes[version.start] = _("from %(old)s to %(new)s on %(date)s") % {
                "old": reader.number(float(old.value)),
                "new": reader.number(float(new.value)),
                "date": reader.day(version.start),
            }
        before = version.goal
    return notes


def bars(
    goal: Goal,
    periods: Sequence[Json],
    found: Json,
    bands: Mapping[str, tuple[float, float, float]],
    reader: Reader,
) -> Picture | None:
    """The periods as bars. `bands` holds the forecast of periods by their start, as text."""
    cadence = goal.on(reader.on).cadence or goal.cadence
    if cadence is None or not periods:
        return None
    notes = change_notes(goal, reader)
    shown = [_bar(one, cadence, bands, notes, reader) for one in periods]
    name = chart_words(reader)
    quantity = goal.on(reader.on).quantity
    ceiling = float(quantity.upper) if quantity and quantity.upper is not None else None
    title = _bars_title(goal.on(reader.on), cadence)
    return Picture(
        title,
        _bars_caption(goal, periods, found, cadence, reader),
        chart.bars(shown, name, 1040, ceiling),
        chart.bars(shown, name, 358, ceiling),
    )


def _bar(
    period: Json,
    cadence: Cadence,
    bands: Mapping[str, tuple[float, float, float]],
    notes: Mapping[date, str],
    reader: Reader,
) -> chart.Bar:
    start, end = as_date(period["start"]), as_date(period["end"])
    low, mid, high = bands.get(period["start"], (None, None, None))
    note = next((text for day, text in notes.items() if start <= day <= end), "")
    return chart.Bar(
        start,
        end,
        period["value"],
        period["target"],
        period["verdict"],
        name_of(period, cadence, reader.language, short=True),
        low,
        mid,
        high,
        note,
        _is_now(period, reader.on),
        bool(period.get("partial")),
    )


def _bars_title(goal: Goal, cadence: Cadence) -> str:
    unit = unit_of(goal) or _("Values")
    unit = unit[:1].upper() + unit[1:]
    names = {
        "day": _("%(unit)s per day"),
        "weekday": _("%(unit)s per day"),
        "week": _("%(unit)s per week"),
        "month": _("%(unit)s per month"),
        "quarter": _("%(unit)s per quarter"),
        "year": _("%(unit)s per year"),
    }
    if goal.rolling:
        return _("%(unit)s in the days up to each day") % {"unit": unit}
    if cadence.every != 1:
        return _("%(unit)s per period") % {"unit": unit}
    return names[cadence.unit] % {"unit": unit}


def _bars_caption(
    goal: Goal, periods: Sequence[Json], found: Json, cadence: Cadence, reader: Reader
) -> str:
    past = [one for one in periods if one["verdict"] != "ahead"]
    if not past:
        return ""
    first, last = past[0], past[-1]
    text = _(
        "Bars from %(first)s to %(last)s: %(hit)d hit, %(missed)d missed, %(excused)d excused."
    )
    said = text % {
        "first": name_of(first, cadence, reader.language),
        "last": name_of(last, cadence, reader.language),
        **{v: sum(1 for one in past if one["verdict"] == v) for v in ("hit", "missed", "excused")},
    }
    return " ".join([said, stand(goal, found, reader)]).strip()


def line(
    goal: Goal,
    found: Json,
    actual: Sequence[tuple[date, float]],
    target: Sequence[tuple[date, float]],
    reader: Reader,
) -> Picture | None:
    """The way of a total, a level or a limit, from its start to its end."""
    if not actual and not target:
        return None
    start = min(
        [goal.start or reader.on, *(day for day, _v in actual[:1]), *(d for d, _v in target[:1])]
    )
    end = goal.end or max([reader.on, *(day for day, _v in actual[-1:])])
    if end <= start:
        end = start + timedelta(days=1)
    shown = chart.Line(
        [chart.Point(day, value) for day, value in actual],
        [chart.Point(day, value) for day, value in target],
        start,
        end,
        reader.on,
        target_of(goal.on(reader.on), found),
        fan(goal, found),
    )
    name = chart_words(reader)
    return Picture(
        _line_title(goal),
        _line_caption(goal, actual, found, reader),
        chart.line(shown, name, 1040),
        chart.line(shown, name, 358),
    )


def fan(goal: Goal, found: Json) -> chart.Fan | None:
    """Where the whole is likely to stand at the goal's end, where the data carry a forecast."""
    final = (found.get("forecast") or {}).get("final") or {}
    if goal.end is None or final.get("p10") is None or final.get("p90") is None:
        return None
    return chart.Fan(goal.end, final["p10"], final.get("p50") or final["p10"], final["p90"])


def _line_title(goal: Goal) -> str:
    unit = unit_of(goal)
    if not unit or unit == "%":
        return _("The way so far")
    unit = unit[:1].upper() + unit[1:]
    return _("%(unit)s so far") % {"unit": unit} if goal.kind != "level" else unit


def _line_caption(
    goal: Goal, actual: Sequence[tuple[date, float]], found: Json, reader: Reader
) -> str:
    if not actual:
        return _("A target line; no values yet.")
    first, last = actual[0], actual[-1]
    text = _("A line from %(first)s on %(since)s to %(last)s on %(until)s.") % {
        "first": amount(first[1], goal, reader),
        "since": reader.day(first[0]),
        "last": amount(last[1], goal, reader),
        "until": reader.day(last[0]),
    }
    return " ".join([text, stand(goal, found, reader)]).strip()
