"""The forecast of sums, and of runs of periods."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smarta.core import forecast

MONDAY = date(2026, 3, 2).toordinal()
days = st.lists(st.floats(0, 100), min_size=14, max_size=200)


def test_too_short_a_history_gives_no_chance():
    assert forecast.learn([5.0] * 6, end=MONDAY) is None
    assert forecast.total(None, need=10, start=MONDAY, end=MONDAY + 7).probability is None


def test_what_is_reached_already_is_certain():
    assert forecast.total(None, need=0, start=MONDAY, end=MONDAY).probability == 1.0


def test_a_steady_pace_that_is_far_above_the_need_is_nearly_certain():
    outlook = forecast.learn([10.0] * 100, end=MONDAY)
    answer = forecast.total(outlook, need=70, start=MONDAY, end=MONDAY + 14)
    assert answer.probability is not None
    assert answer.probability > 0.95
    assert answer.final.p50 == pytest.approx(140, rel=0.05)
    assert answer.reach_date.p50 in range(MONDAY + 6, MONDAY + 10)


@given(days, st.floats(0.1, 1e4), st.integers(1, 60))
def test_a_chance_lies_between_0_and_1_and_falls_with_the_need(values, need, ahead):
    outlook = forecast.learn(values, end=MONDAY)
    if outlook is None:
        return
    more = forecast.total(outlook, need=need * 1.5, start=MONDAY, end=MONDAY + ahead)
    less = forecast.total(outlook, need=need, start=MONDAY, end=MONDAY + ahead)
    assert 0 <= more.probability <= less.probability <= 1
    assert less.final.p10 <= less.final.p50 <= less.final.p90
