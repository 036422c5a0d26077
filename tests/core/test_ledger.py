"""Periods and runs: streaks, carry-over, versions."""

from typing import Any

import pytest
from tests.core.progress_helpers import answer, goal

from smarta.core.ledger import streaks

WEEKS = {"start": "2026-06-01", "end": "2026-07-26", "cadence": "week"}
MONDAYS = ["2026-06-01", "2026-06-08", "2026-06-15", "2026-06-22", "2026-06-29"]


def verdicts(source: dict[str, Any], entries: list[Any], on: str) -> list[str]:
    return [period.verdict for period in answer(source, entries, on).periods]


def targets(source: dict[str, Any], entries: list[Any], on: str) -> list[Any]:
    return [period.target for period in answer(source, entries, on).periods]


@pytest.mark.parametrize(
    ("marks", "now", "best"),
    [
        ("", 0, 0),
        ("hhh", 3, 3),
        ("hmh", 1, 1),
        ("hehoh", 3, 3),
        ("hhmheh", 2, 2),
        ("hhm", 0, 2),
        ("ee", 0, 0),
    ],
)
def test_excused_and_open_periods_neither_add_nor_break(marks: str, now: int, best: int) -> None:
    words: dict[str, Any] = {"h": "hit", "m": "missed", "e": "excused", "o": "open"}
    assert streaks([words[mark] for mark in marks]) == (now, best)


def test_a_deficit_grows_until_it_is_made_up() -> None:
    debt = goal("rate", 8, carry="deficit", **WEEKS)
    entries = [[MONDAYS[0], 6], [MONDAYS[1], 7], [MONDAYS[2], 11]]
    # 8; 8 + 2 = 10 (7 come); 8 + 3 = 11 (11 come); 8.
    assert targets(debt, entries, MONDAYS[3]) == [8, 10, 11, 8]


def test_both_carry_a_deficit_and_a_surplus() -> None:
    both = goal("rate", 8, carry="both", **WEEKS)
    entries = [[MONDAYS[0], 12], [MONDAYS[1], 2], [MONDAYS[2], 9]]
    # 8; 8 − 4 = 4 (2 come); 8 + 2 = 10 (9 come); 8 + 1 = 9.
    assert targets(both, entries, MONDAYS[3]) == [8, 4, 10, 9]


def test_an_excused_week_hands_the_deficit_on() -> None:
    off = {"start": "2026-06-08", "end": "2026-06-14"}
    debt = goal("rate", 8, carry="deficit", excused=[off], **WEEKS)
    assert targets(debt, [[MONDAYS[0], 6]], MONDAYS[2])[2] == 10


def test_a_surplus_of_several_weeks_lasts_for_several_weeks() -> None:
    saved = goal("rate", 8, carry="surplus", **WEEKS)
    # 30 of 8: 22 over; then 0 asked (22 − 8 = 14 left over), 0 asked, …
    assert targets(saved, [[MONDAYS[0], 30]], MONDAYS[4]) == [8, 0, 0, 2, 8]
    assert verdicts(saved, [[MONDAYS[0], 30]], MONDAYS[4]) == [
        "hit",
        "hit",
        "hit",
        "missed",
        "open",
    ]


def test_future_excused_periods_are_counted_as_excused() -> None:
    off = {"start": "2026-07-06", "end": "2026-07-19"}
    run = answer(goal("rate", 8, excused=[off], **WEEKS), [[MONDAYS[0], 8]], MONDAYS[0]).run
    assert run is not None
    assert (run.periods, run.excused, run.open, run.required) == (8, 2, 5, 6)


def test_a_version_with_another_end_moves_the_run() -> None:
    longer = goal(
        "rate", 8, versions=[{"from": "2026-06-10", "reason": "x", "end": "2026-08-02"}], **WEEKS
    )
    run = answer(longer, [[MONDAYS[0], 8]], MONDAYS[1]).run
    assert run is not None
    assert run.periods == 8
    run = answer(longer, [[MONDAYS[0], 8]], MONDAYS[2]).run
    assert run is not None
    assert run.periods == 9


def test_periods_without_values_are_unknown_for_means() -> None:
    mean = goal("rate", 5, aggregate="mean", **WEEKS)
    found = answer(mean, [[MONDAYS[0], 6]], MONDAYS[2]).periods
    assert [p.value for p in found] == [6, None, None]
    assert [p.verdict for p in found] == ["hit", "missed", "open"]


MONDAYS_ONLY = {"weekdays": ["mon"], "days_off": ["2026-06-29"]}


@pytest.mark.parametrize("kind", ["rate", "limit"])
def test_a_last_week_whose_only_working_day_is_off_asks_for_nothing(kind: str) -> None:
    weeks = {"start": "2026-06-01", "end": "2026-06-29", "cadence": "week"}
    mondays = goal(kind, 7, calendar=MONDAYS_ONLY, **weeks)
    entries = [[day, 7] for day in MONDAYS[:4]]
    found = answer(mondays, entries, "2026-06-29")
    assert [period.target for period in found.periods] == [7, 7, 7, 7, 0]
    assert found.periods[-1].verdict == "excused"
    assert (found.target, found.due_today) == (0, 0)
    run = answer(mondays, entries, "2026-06-30").run
    assert run is not None
    assert (run.excused, run.required) == (1, 4)


@pytest.mark.parametrize(
    ("unit", "off", "verdict", "target"),
    [
        # Cut by the start on Thursday 11 June: that week's Monday was before it.
        ("week", [], "excused", 0),
        ("week", ["2026-06-08"], "excused", 0),
        # June's Mondays are five; three of them, the 15th, 22nd and 29th, are in the goal.
        ("month", [], "open", 6),
        ("month", ["2026-06-15"], "open", 5),
        ("month", ["2026-06-15", "2026-06-22", "2026-06-29"], "excused", 0),
        ("month", ["2026-06-01", "2026-06-08", *MONDAYS[2:]], "excused", 0),
    ],
)
def test_a_first_period_asks_for_the_share_of_its_working_days(
    unit: str, off: list[str], verdict: str, target: int
) -> None:
    calendar = {"weekdays": ["mon"], "days_off": off}
    late = goal("rate", 10, start="2026-06-11", end="2026-09-30", cadence=unit, calendar=calendar)
    first = answer(late, [], "2026-06-12").periods[0]
    assert (first.verdict, first.target) == (verdict, target)


def test_a_whole_week_off_keeps_its_amount_and_is_excused() -> None:
    week = {"start": "2026-06-15", "end": "2026-06-21"}
    away = goal("rate", 8, excused=[week], **WEEKS)
    found = answer(away, [[day, 8] for day in MONDAYS[:2]], MONDAYS[2])
    assert (found.periods[2].target, found.periods[2].verdict) == (8, "excused")
    assert (found.expected, found.due_today) == (0, 0)
