"""The status: the first rule that fits, and how a chance colours it."""

from datetime import date

import pytest
from tests.core.progress_helpers import answer, daily, goal, log_from_json

from smarta.core.goal import goal_from_json
from smarta.core.standing import Standing, stand
from smarta.core.status import judge

JUNE = {"start": "2026-06-01", "end": "2026-06-30"}


def standing(source: dict, entries: list, on: str) -> Standing:
    built, _ = goal_from_json(source)
    log, _ = log_from_json(entries)
    assert built is not None
    return stand(built, log, on=date.fromisoformat(on))


@pytest.mark.parametrize(
    ("value", "chance", "status", "rules"),
    [
        # 60 in 30 days, day 10: 20 are due, 18 were yesterday; a tenth of the time is 3 days.
        (30, None, "ahead", ["before-the-line"]),
        (30, 0.9, "ahead", ["before-the-line"]),
        (30, 0.4, "at_risk", ["on-the-line", "chance-low"]),
        (22, None, "on_track", ["on-the-line"]),
        (22, 0.6, "on_track", ["on-the-line"]),
        (22, 0.4, "at_risk", ["on-the-line", "chance-low"]),
        (19, None, "on_track", ["today-open"]),
        (19, 0.4, "at_risk", ["today-open", "chance-low"]),
        (14, None, "at_risk", ["below-yesterday"]),
        (14, 0.1, "at_risk", ["below-yesterday"]),
        (14, 0.85, "on_track", ["below-yesterday", "chance-high"]),
        (4, None, "off_track", ["far-behind"]),
        (4, 0.2, "off_track", ["far-behind"]),
        (4, 0.6, "at_risk", ["below-yesterday"]),
        (4, 0.9, "on_track", ["below-yesterday", "chance-high"]),
    ],
)
def test_line_and_chance_together(
    value: int, chance: float | None, status: str, rules: list[str]
) -> None:
    s = standing(goal("total", 60, **JUNE), [["2026-06-02", value]], "2026-06-10")
    found, reasons = judge(s, chance)
    assert found == status
    assert [reason.rule for reason in reasons] == rules


def test_days_without_an_entry_are_said_where_most_days_have_one() -> None:
    # Entries from 1 to 20 June but for the 8th and the 9th; before the 21st that is 2 of 20 days.
    entries = [
        row for row in daily("2026-06-01", "2026-06-20", 2) if row[0][-2:] not in ("08", "09")
    ]
    reasons = answer(goal("total", 60, **JUNE), entries, "2026-06-21").reasons
    gaps = next(reason for reason in reasons if reason.rule == "gaps")
    assert dict(gaps.numbers) == {"days": 2, "of": 20}


def test_days_without_an_entry_are_not_said_of_a_goal_that_is_logged_now_and_then() -> None:
    reasons = answer(goal("total", 60, **JUNE), [["2026-06-02", 5]], "2026-06-21").reasons
    assert "gaps" not in [reason.rule for reason in reasons]


def test_a_short_history_has_a_chance_but_no_say_in_the_status() -> None:
    found = answer(goal("total", 60, **JUNE), daily("2026-06-01", "2026-06-10", 2), "2026-06-10")
    assert found.probability is not None
    assert [reason.rule for reason in found.reasons] == ["on-the-line"]


def test_a_level_above_its_ceiling_is_not_green() -> None:
    band = goal("level", 70, upper=75, baseline=60, **JUNE)
    found = answer(band, [["2026-06-10", 80]], "2026-06-11")
    assert found.status == "at_risk"
    assert found.reasons[0].rule == "ceiling-passed"


def test_the_reasons_of_no_data_are_all_told() -> None:
    found = answer({"kind": "total"}, [], "2026-06-11")
    assert [reason.rule for reason in found.reasons] == ["no-amount", "no-end", "no-entries"]
