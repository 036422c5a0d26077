"""Chances told, against what became of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smarta.core.calibration import calibration, told
from smarta.core.entries import log_from_json
from smarta.core.goal import goal_from_json

MONDAY = date(2026, 1, 5)


def test_the_table_says_how_often_it_came():
    # said .7 four times, came 3; said .2 twice, came 0:
    # Brier = (3·.09 + .49 + 2·.04)/6 = .84/6 = .14; error = (|2.8−3| + |.4−0|)/6 = .1
    found = calibration([(0.7, True)] * 3 + [(0.7, False), (0.2, False), (0.2, False)])
    assert (found.pairs, found.came) == (6, 3)
    assert found.brier == pytest.approx(0.14)
    assert found.error == pytest.approx(0.1)
    assert found.always == pytest.approx(0.25)
    assert [(b.low, b.times, b.came) for b in found.bins] == [(0.2, 2, 0), (0.7, 4, 3)]


def test_without_pairs_there_is_nothing_to_say():
    assert calibration([]).brier is None


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_every_pair_is_in_one_bin(pairs):
    found = calibration(pairs)
    assert sum(one.times for one in found.bins) == len(pairs)
    assert sum(one.came for one in found.bins) == sum(came for _, came in pairs)


def weekly(values):
    rows = [[str(MONDAY + timedelta(days=n)), value] for n, value in enumerate(values)]
    goal, problems = goal_from_json(
        {
            "kind": "rate",
            "quantity": {"value": 20, "unit": "km"},
            "cadence": {"unit": "week", "every": 1},
            "start": str(MONDAY),
            "end": "2026-06-28",
        }
    )
    assert not problems
    return goal, log_from_json(rows)[0]


def test_each_ended_week_is_told_in_its_middle():
    goal, log = weekly([3, 0, 4, 2, 5, 1, 3, 2, 6, 0, 3, 4, 1, 5] * 6)
    found = told(goal, log, on=date(2026, 3, 25))
    assert found
    assert all(one.on.weekday() == 3 and one.end.weekday() == 6 for one in found)
    assert found[-1].end == date(2026, 3, 22)
    assert all(0 < one.chance < 1 for one in found)


def test_what_was_told_does_not_change_when_more_is_entered():
    goal, log = weekly([3, 0, 4, 2, 5, 1, 3, 2, 6, 0, 3, 4, 1, 5] * 6)
    before = told(goal, log.until(date(2026, 3, 1).toordinal()), on=date(2026, 3, 1))
    after = told(goal, log, on=date(2026, 3, 25))
    assert after[: len(before)] == before
