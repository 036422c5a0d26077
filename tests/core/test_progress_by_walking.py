"""The same facts worked out a second time, day by day, in fractions and without any shortcut."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.progress_helpers import answer

ORIGIN = date(2026, 2, 20)
DAY = timedelta(days=1)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

NAMES: dict[str, Callable[[date], Any]] = {
    "day": lambda day: day,
    "week": lambda day: day.isocalendar()[:2],
    "month": lambda day: (day.year, day.month),
    "quarter": lambda day: (day.year, (day.month + 2) // 3),
    "year": lambda day: day.year,
}
"""Days with the same name are in the same period."""


def days(first: date, last: date) -> list[date]:
    return [first + n * DAY for n in range((last - first).days + 1)]


def asks(goal: dict[str, Any], day: date, *, calendar_only: bool = False) -> bool:
    calendar = goal.get("calendar") or {}
    if WEEKDAYS[day.weekday()] not in calendar.get("weekdays", WEEKDAYS):
        return False
    if day.isoformat() in calendar.get("days_off", []):
        return False
    quiet = [] if calendar_only else goal.get("excused", []) + goal.get("pauses", [])
    return not any(one["start"] <= day.isoformat() <= one["end"] for one in quiet)


def share(
    goal: dict[str, Any], some: list[date], whole: list[date], **how: bool
) -> Fraction | None:
    asked = [day for day in whole if asks(goal, day, **how)]
    return Fraction(len([day for day in some if day in asked]), len(asked)) if asked else None


def whole_period(goal: dict[str, Any], day: date) -> list[date]:
    name = NAMES[goal["cadence"]["unit"]]
    first = last = day
    while name(first - DAY) == name(day):
        first -= DAY
    while name(last + DAY) == name(day):
        last += DAY
    return days(first, last)


def walked(goal: dict[str, Any], entries: dict[date, int], on: date) -> list[dict[str, Any]]:
    """Every period from the start to the one that holds `on`."""
    start, end = (date.fromisoformat(goal[name]) for name in ("start", "end"))
    found: list[dict[str, Any]] = []
    day = start
    while day <= min(on, end):
        whole = whole_period(goal, day)
        own = [one for one in whole if start <= one <= end]
        part = share(goal, own, whole, calendar_only=True)
        target = goal["quantity"]["value"] * (part or 0 if own != whole else 1)
        value = sum(entries.get(one, 0) for one in own if one <= on)
        gone = share(goal, [one for one in own if one <= on], own)
        due = None if gone is None else target * gone
        found.append({"first": own[0], "last": own[-1], "value": value, "target": target})
        found[-1] |= {"due": due, "verdict": verdict(goal, value, target, gone, own[-1] < on)}
        day = own[-1] + DAY
    return found


def verdict(
    goal: dict[str, Any], value: int, target: Fraction, gone: Fraction | None, over: bool
) -> str:
    if gone is None:
        return "excused"
    if goal["kind"] == "limit":
        if value > target:
            return "missed"
        return "hit" if over else "open"
    if value >= target:
        return "hit"
    return "missed" if over else "open"


@st.composite
def goals(draw: st.DrawFn) -> dict[str, Any]:
    start = ORIGIN + draw(st.integers(0, 60)) * DAY
    goal: dict[str, Any] = {
        "kind": draw(st.sampled_from(["total", "rate", "limit"])),
        "quantity": {"value": draw(st.integers(1, 40))},
        "start": start.isoformat(),
        "end": (start + draw(st.integers(0, 120)) * DAY).isoformat(),
    }
    if goal["kind"] != "total":
        goal["cadence"] = {"unit": draw(st.sampled_from(sorted(NAMES)))}
    if draw(st.booleans()):
        off = [(ORIGIN + n * DAY).isoformat() for n in draw(st.sets(st.integers(0, 150)))]
        weekdays = sorted(draw(st.sets(st.sampled_from(WEEKDAYS), min_size=1)))
        goal["calendar"] = {"weekdays": weekdays, "days_off": sorted(off)}
    for name in ("excused", "pauses"):
        first = ORIGIN + draw(st.integers(0, 150)) * DAY
        last = first + draw(st.integers(0, 40)) * DAY
        row = {"start": first.isoformat(), "end": last.isoformat()}
        goal[name] = draw(st.sampled_from([[], [row]]))
    return goal


logged = st.dictionaries(st.integers(-10, 190), st.integers(0, 9), min_size=1, max_size=60)


@settings(max_examples=200, deadline=None)
@given(goals(), logged, st.integers(-5, 200))
def test_the_facts_are_those_of_walking_through_the_days(
    goal: dict[str, Any], log: dict[int, int], offset: int
) -> None:
    on = ORIGIN + offset * DAY
    entries = {ORIGIN + n * DAY: value for n, value in log.items()}
    found = answer(goal, [[d.isoformat(), v] for d, v in entries.items()], on.isoformat())
    start, end = date.fromisoformat(goal["start"]), date.fromisoformat(goal["end"])
    if goal["kind"] == "total":
        whole = days(start, end)
        gone = [day for day in whole if day <= on]
        part = share(goal, gone, whole)
        part = Fraction(len(gone), len(whole)) if part is None else part
        assert found.value == sum(entries.get(day, 0) for day in gone)
        assert found.expected == pytest.approx(float(goal["quantity"]["value"] * part), abs=1e-9)
        return
    periods = walked(goal, entries, on)
    shown = [
        (date.fromordinal(p.start), date.fromordinal(p.end - 1), p.value, p.verdict)
        for p in found.periods
    ]
    assert shown == [(p["first"], p["last"], p["value"], p["verdict"]) for p in periods]
    for one, other in zip(found.periods, periods, strict=True):
        assert one.target == pytest.approx(float(other["target"]), abs=1e-9)
    if start <= on <= end and goal["kind"] == "rate":
        now = periods[-1]
        assert found.value == now["value"]
        assert found.expected == pytest.approx(float(now["due"] or 0), abs=1e-9)
        assert found.due_today == pytest.approx(float(max(0, (now["due"] or 0) - now["value"])))
