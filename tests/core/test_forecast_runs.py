"""The forecast of goals that come again: this period, and the whole run."""

from datetime import date
from itertools import product
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smarta.core import forecast
from smarta.core.forecast.runs import at_least

MONDAY = date(2026, 3, 2).toordinal()
STEPS = [7000 + (37 * day * day) % 6100 for day in range(120)]


def run(need=70_000, weeks=10, hits=8, **more):
    outlook = forecast.learn(STEPS, end=MONDAY)
    later = [forecast.Ahead(MONDAY + 7, MONDAY + 14, 70_000, weeks - 1)]
    return forecast.run(
        outlook,
        need=need,
        start=MONDAY,
        end=MONDAY + 7,
        ahead=later,
        hits_needed=hits,
        **more,
    )


def test_without_an_end_there_is_only_this_period():
    assert run(hits=None).goal_probability is None
    assert run(hits=None).probability is not None


def test_more_hits_are_less_likely():
    chances = [run(hits=k).goal_probability for k in range(12)]
    assert chances[0] == 1.0
    assert chances == sorted(chances, reverse=True)
    assert chances[11] == 0.0


def test_weeks_that_stand_or_fall_together_are_likelier_all_hit_than_independent_ones():
    found = run(hits=10)
    assert found.goal_probability > found.probability**10


def test_an_excused_week_is_no_part_of_the_run():
    found = run(hits=9, counts=False)
    assert found.probability is None
    assert 0 < found.goal_probability < 1
    assert run(hits=10, counts=False).goal_probability == 0.0


def test_equal_weeks_can_be_told_one_by_one():
    outlook = forecast.learn(STEPS, end=MONDAY)
    single = [forecast.Ahead(MONDAY + 7 * k, MONDAY + 7 * k + 7, 70_000) for k in range(1, 10)]
    one_by_one = forecast.run(
        outlook, need=70_000, start=MONDAY, end=MONDAY + 7, ahead=single, hits_needed=8
    )
    assert one_by_one.goal_probability == pytest.approx(run().goal_probability)


def test_a_week_of_limits_is_kept_where_the_amount_is_not_reached():
    outlook = forecast.learn(STEPS, end=MONDAY)
    later = [forecast.Ahead(MONDAY + 7, MONDAY + 14, 100_000, 3)]
    kept = forecast.run(
        outlook,
        need=100_000,
        start=MONDAY,
        end=MONDAY + 7,
        ahead=later,
        hits_needed=4,
        below=True,
    )
    assert kept.probability > 0.9
    assert kept.goal_probability > 0.8


@given(st.lists(st.floats(0.01, 0.99), min_size=1, max_size=7), st.integers(0, 8))
def test_at_least_so_many_is_the_sum_over_all_outcomes(chances, needed):
    expected = 0.0
    for outcome in product((0, 1), repeat=len(chances)):
        if sum(outcome) >= needed:
            weight = 1.0
            for hit, p in zip(outcome, chances, strict=True):
                weight *= p if hit else 1 - p
            expected += weight
    assert at_least(needed, [(p, 1) for p in chances]) == pytest.approx(expected)


@pytest.mark.parametrize(("count", "needed", "p"), [(52, 46, 0.9), (30, 4, 0.2), (12, 6, 0.5)])
def test_equal_trials_are_binomial(count, needed, p):
    expected = sum(comb(count, k) * p**k * (1 - p) ** (count - k) for k in range(needed, count + 1))
    assert at_least(needed, [(p, count)]) == pytest.approx(expected)


def test_many_trials_are_normal_to_a_hundredth():
    expected = sum(comb(104, k) * 0.6**k * 0.4 ** (104 - k) for k in range(62, 105))
    assert at_least(62, [(0.6, 104)]) == pytest.approx(expected, abs=0.01)
