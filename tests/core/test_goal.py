"""Goals from JSON and back; mistakes are values that name the field."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tests.core.progress_helpers import goal

from smarta.core.goal import Goal, Row, draft, goal_from_json, goal_to_json
from smarta.core.period import Cadence, Calendar, DateRange
from smarta.core.quantity import Quantity
from smarta.core.reading.model import Phrase, Reading


def counted(unit: str | None, kind: str = "total", comparison: str = "at_least") -> bool:
    return Goal(kind, Quantity(Decimal(8), unit, comparison)).counts_things  # type: ignore[arg-type]


def test_things_that_are_counted_cannot_be_below_zero() -> None:
    assert counted("kundmöten", "rate")
    assert counted("minuter", "limit")
    assert not counted("kr")
    assert not counted("Mkr netto")
    assert not counted("°C")
    assert not counted(None)


def test_levels_and_changes_may_lie_below_zero() -> None:
    assert not counted("kunder", "level")
    assert not counted("kunder", comparison="increase_by")


WHOLE = {
    "kind": "rate",
    "quantity": {
        "value": 8,
        "unit": "kundmöten",
        "comparison": "at_least",
        "baseline": None,
        "upper": 12,
        "relative": None,
    },
    "cadence": {"unit": "week", "every": 2},
    "start": "2026-01-01",
    "end": "2026-12-31",
    "aggregate": "count",
    "calendar": {"weekdays": ["mon", "tue"], "days_off": ["2026-06-19"]},
    "excused": ["2026-05-01", {"start": "2026-07-06", "end": "2026-07-31"}],
    "pauses": [{"start": "2026-12-01", "end": None}],
    "required": 20,
    "carry": "deficit",
    "rolling": True,
    "shape": "season",
    "versions": [{"from": "2026-03-01", "reason": "halvtid", "quantity": {"value": 4}}],
    "text": "Genomföra 8 kundmöten",
    "who": "Alice",
}


def test_a_whole_goal_comes_back_as_it_was() -> None:
    built, problems = goal_from_json(WHOLE)
    assert problems == []
    assert built is not None
    assert goal_to_json(built) == WHOLE


def test_its_parts_are_values() -> None:
    built, _ = goal_from_json(WHOLE)
    assert built is not None
    assert built.quantity == Quantity(Decimal(8), "kundmöten", "at_least", None, Decimal(12))
    assert built.cadence == Cadence("week", 2)
    assert built.calendar == Calendar((0, 1), (date(2026, 6, 19),))
    assert built.excused[0] == DateRange(date(2026, 5, 1), date(2026, 5, 2))
    assert built.excused[1].last == date(2026, 7, 31)
    assert built.pauses[0].last is None
    assert built.measure == ("kundmöten", "count")


def test_a_version_is_laid_over_what_came_before_it() -> None:
    rows = [
        {"from": "2026-06-01", "reason": "mer tid", "end": "2027-03-31"},
        {"from": "2026-03-01", "reason": "halvtid", "quantity": {"value": 4}},
    ]
    built, problems = goal_from_json({**WHOLE, "versions": rows})
    assert problems == []
    assert built is not None
    april, july = built.on(date(2026, 4, 1)), built.on(date(2026, 7, 1))
    assert (april.quantity, april.end) == (
        Quantity(Decimal(4), "kundmöten", "at_least", None, Decimal(12)),
        date(2026, 12, 31),
    )
    assert july.quantity == april.quantity
    assert july.end == date(2027, 3, 31)
    assert built.on(date(2026, 2, 1)).quantity == built.quantity


@pytest.mark.parametrize(
    ("source", "field", "word"),
    [
        (None, "", "object"),
        ([], "", "object"),
        ({}, "kind", "missing"),
        ({"kind": "hope"}, "kind", "total"),
        ({"kind": ["rate"]}, "kind", "one of"),
        (goal("total", 0), "quantity.value", "above 0"),
        (goal("rate", 0, cadence="week"), "quantity.value", "above 0"),
        (goal("total", -3), "quantity.value", "above 0"),
        (goal("level", 0, comparison="increase_by"), "quantity.value", "above 0"),
        ({"kind": "total", "quantity": {"value": "many"}}, "quantity.value", "no number"),
        ({"kind": "total", "quantity": {"value": True}}, "quantity.value", "no number"),
        ({"kind": "total", "quantity": {"value": float("nan")}}, "quantity.value", "no number"),
        ({"kind": "total", "quantity": {"value": float("inf")}}, "quantity.value", "no number"),
        ({"kind": "total", "quantity": {"value": 10**400}}, "quantity.value", "no number"),
        ({"kind": "total", "quantity": 5}, "quantity", "object"),
        (goal("total", 5, comparison="more"), "quantity.comparison", "at_least"),
        (goal("total", 5, relative="half"), "quantity.relative", "factor"),
        (goal("rate", 5, upper=4), "quantity.upper", "below"),
        (goal("level", 5, baseline="low"), "quantity.baseline", "no number"),
        ({"kind": "rate", "cadence": {"unit": "fortnight"}}, "cadence.unit", "week"),
        ({"kind": "rate", "cadence": {"every": 2}}, "cadence.unit", "missing"),
        ({"kind": "rate", "cadence": {"unit": "week", "every": 0}}, "cadence.every", "1 or more"),
        ({"kind": "rate", "cadence": {"unit": "week", "every": 1.5}}, "cadence.every", "whole"),
        ({"kind": "rate", "cadence": "weekly"}, "cadence", "object"),
        (goal("total", 5, start="2026-13-01"), "start", "no date"),
        (goal("total", 5, start="1 juni"), "start", "no date"),
        (goal("total", 5, end=20260601), "end", "no date"),
        (goal("total", 5, start="2026-06-02", end="2026-06-01"), "end", "before the start"),
        (goal("total", 5, aggregate="median"), "aggregate", "sum"),
        (goal("total", 5, line={"date": "2026-01-01"}), "line", "list"),
        (goal("total", 5, line=[5]), "line[0]", "object"),
        (goal("total", 5, line=[{"value": 5}]), "line[0].date", "missing"),
        (goal("total", 5, line=[{"date": "2026-01-01"}]), "line[0].value", "either"),
        (
            goal("total", 5, line=[{"date": "2026-01-01", "value": 1, "rate": 1}]),
            "line[0].value",
            "either",
        ),
        (
            goal(
                "total",
                5,
                line=[{"date": "2026-02-01", "value": 1}, {"date": "2026-01-01", "value": 2}],
            ),
            "line[1].date",
            "before",
        ),
        (goal("rate", 5, calendar={"weekdays": []}), "calendar.weekdays", "no day"),
        (goal("rate", 5, calendar={"weekdays": ["mån"]}), "calendar.weekdays", "mon"),
        (goal("rate", 5, calendar={"weekdays": [["mon"]]}), "calendar.weekdays", "mon"),
        (goal("rate", 5, calendar={"days_off": ["soon"]}), "calendar.days_off", "no date"),
        (goal("rate", 5, excused=["soon"]), "excused[0]", "no date"),
        (goal("rate", 5, excused=[{"end": "2026-01-01"}]), "excused[0].start", "missing"),
        (
            goal("rate", 5, pauses=[{"start": "2026-02-01", "end": "2026-01-01"}]),
            "pauses[0].end",
            "before",
        ),
        (goal("rate", 5, required=0), "required", "1 or more"),
        (goal("rate", 5, required="all"), "required", "whole"),
        (goal("rate", 5, carry="all"), "carry", "deficit"),
        (goal("rate", 5, rolling="yes"), "rolling", "true, false"),
        (goal("total", 5, shape="wave"), "shape", "season"),
        (goal("rate", 5, versions=[{"reason": "x"}]), "versions[0].from", "missing"),
        (goal("rate", 5, versions=[5]), "versions[0].from", "missing"),
        (
            goal("rate", 5, versions=[{"from": "2026-01-01", "quantity": {"value": 0}}]),
            "versions[0].quantity.value",
            "above 0",
        ),
    ],
)
def test_a_mistake_is_a_problem_that_names_its_field(source: object, field: str, word: str) -> None:
    built, problems = goal_from_json(source)
    assert built is None
    assert problems[0].field == field
    assert word in str(problems[0])


def test_several_mistakes_are_told_at_once() -> None:
    _, problems = goal_from_json(goal("total", 0, start="x", end="y"))
    assert [p.field for p in problems] == ["quantity.value", "start", "end"]


@pytest.mark.parametrize(
    "source",
    [
        goal("limit", 0, cadence="day"),
        goal("level", 0),
        goal("total", 0, comparison="at_most"),
        goal("level", -5, baseline=-10),
        {"kind": "open", "quantity": {"value": None, "unit": "x"}},
        {"kind": "done", "unknown": 1},
    ],
)
def test_what_can_be_meant_is_no_mistake(source: dict[str, Any]) -> None:
    built, problems = goal_from_json(source)
    assert problems == []
    assert built is not None


def test_a_line_keeps_what_was_said_of_each_row() -> None:
    rows = [{"date": "2026-01-01", "value": 0}, {"date": "2026-02-01", "rate": 1.5}]
    built, _ = goal_from_json(goal("total", 5, line=rows))
    assert built is not None
    assert built.line == (
        Row(date(2026, 1, 1), Decimal(0)),
        Row(date(2026, 2, 1), None, Decimal("1.5")),
    )
    assert goal_to_json(built)["line"] == rows


def test_a_draft_takes_the_readings_parts() -> None:
    reading = Reading(
        text="Gå 70 000 steg i veckan",
        language="sv",
        kind="rate",
        quantity=Quantity(Decimal(70000), "steg"),
        cadence=Cadence("week"),
        action=Phrase("Gå", (0, 2)),
    )
    assert draft(reading) == Goal(
        kind="rate",
        quantity=Quantity(Decimal(70000), "steg"),
        cadence=Cadence("week"),
        text="Gå 70 000 steg i veckan",
        action="Gå",
    )
