"""Goals about a share: numerators and denominators are logged apart."""

from datetime import date

import pytest
from tests.core.progress_helpers import answer, goal

from smarta.core.entries import log_from_json, measured
from smarta.core.goal import goal_from_json
from smarta.core.realism import realism

HITS = [["2026-01-05", 3, 10], ["2026-01-20", 4, 10], ["2026-02-03", 1, 10]]
HIT_RATE = goal(
    "rate",
    30,
    unit="%",
    cadence="month",
    start="2026-01-01",
    end="2026-06-30",
    aggregate="ratio",
)


def test_a_goal_in_per_cent_counts_shares_out_of_a_hundred() -> None:
    found = answer(HIT_RATE, HITS, "2026-02-10")
    assert [(one.value, one.target, one.verdict) for one in found.periods] == [
        (35, 30, "hit"),
        (10, 30, "open"),
    ]
    assert found.value == 10


def test_without_per_cent_a_share_is_a_part_of_one() -> None:
    share = {**HIT_RATE, "quantity": {"value": 0.3, "unit": "per offert"}}
    found = answer(share, HITS, "2026-02-10")
    assert (found.value, found.target, found.periods[0].value) == (0.1, 0.3, 0.35)


def test_a_share_is_due_in_full_from_the_first_day_and_in_no_amount() -> None:
    found = answer(HIT_RATE, HITS, "2026-02-10")
    assert (found.expected, found.distance) == (30, -20)
    assert (found.due_today, found.due_days, found.catch_up) == (None, [], None)
    assert found.status == "off_track"


def test_a_month_without_a_try_says_nothing_of_the_share() -> None:
    found = answer(HIT_RATE, HITS, "2026-03-01")
    assert (found.value, found.distance) == (None, None)


def test_a_share_to_be_reached_by_an_end_pools_everything_since_the_start() -> None:
    level = {**HIT_RATE, "kind": "level", "cadence": None}
    assert answer(level, HITS, "2026-02-10").value == pytest.approx(800 / 30)


def test_per_cent_are_made_once() -> None:
    built, _problems = goal_from_json(HIT_RATE)
    log, _problems = log_from_json(HITS)
    assert built is not None
    once = measured(built, log)
    assert measured(built, once) is once
    assert once.until(date(2026, 1, 5).toordinal()).daily("ratio")[1] == [30]


def test_realism_looks_at_the_share_in_the_goals_own_measure() -> None:
    built, _problems = goal_from_json({**HIT_RATE, "start": "2026-03-02"})
    log, _problems = log_from_json([["2026-01-01", 3, 10], *HITS[1:]])
    assert built is not None
    found = realism(built, log, on=date(2026, 3, 1))
    assert (found.reached, found.periods) == (1, 2)


def test_a_later_version_may_be_the_one_that_measures_a_share() -> None:
    source = {
        **HIT_RATE,
        "aggregate": "sum",
        "versions": [{"from": "2026-02-01", "aggregate": "ratio"}],
    }
    built, _problems = goal_from_json(source)
    assert built is not None
    assert (built.aggregate, built.has_ratio) == ("sum", True)
