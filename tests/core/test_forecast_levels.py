"""The forecast of levels: weight, scores, balances."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smarta.core import forecast

DAY = date(2026, 3, 2).toordinal()
WEIGHTS = [84.0, 83.6, 83.9, 83.1, 83.4, 82.8, 83.0, 82.5, 82.7, 82.1, 82.2, 81.9]
WEEKLY = [DAY + 7 * i for i in range(len(WEIGHTS))]

values = st.lists(st.floats(-1000, 1000).map(lambda v: round(v, 2)), min_size=5, max_size=60)


def test_fewer_than_five_values_give_no_chance():
    assert forecast.learn_level(WEEKLY[:4], WEIGHTS[:4]) is None
    assert forecast.level(None, amount=80, sign=-1, end=DAY).probability is None


def test_a_level_that_never_moved_gives_no_chance():
    assert forecast.learn_level(WEEKLY, [70.0] * len(WEEKLY)) is None


def test_a_falling_weight_is_likelier_to_pass_the_nearer_amount():
    outlook = forecast.learn_level(WEEKLY, WEIGHTS)
    end = WEEKLY[-1] + 29
    near = forecast.level(outlook, amount=82, sign=-1, end=end)
    far = forecast.level(outlook, amount=78, sign=-1, end=end)
    assert near.probability > 0.5 > 0.1 > far.probability
    assert near.final.p10 < near.final.p50 < near.final.p90
    assert near.reach_date.p10 is not None
    assert far.reach_date.p50 is None


def test_without_a_trend_the_middle_stays_where_the_level_is():
    wave = [50.0, 52.0, 49.0, 51.0, 50.5, 49.5] * 4
    outlook = forecast.learn_level([DAY + 7 * i for i in range(24)], wave)
    answer = forecast.level(outlook, amount=60, sign=1, end=DAY + 400)
    assert answer.final.p50 == pytest.approx(50.3, abs=1)
    assert answer.method == "local level"


def test_a_floor_and_a_ceiling_leave_less_than_the_floor_alone():
    outlook = forecast.learn_level(WEEKLY, WEIGHTS)
    end = WEEKLY[-1] + 29
    floor = forecast.level(outlook, amount=80, sign=1, end=end)
    both = forecast.level(outlook, amount=80, upper=83, sign=1, end=end)
    assert 0 < both.probability < floor.probability


@given(values, st.floats(-1000, 1000), st.integers(1, 200))
def test_a_mirror_image_has_the_mirrored_forecast(history, amount, ahead):
    days = [DAY + 3 * i for i in range(len(history))]
    end = days[-1] + 1 + ahead
    one = forecast.level(forecast.learn_level(days, history), amount=amount, sign=1, end=end)
    mirror = [-v for v in history]
    other = forecast.level(forecast.learn_level(days, mirror), amount=-amount, sign=-1, end=end)
    if one.probability is None:
        assert other.probability is None
        return
    assert 0 <= one.probability <= 1
    assert one.probability == pytest.approx(other.probability, abs=1e-9)
    assert one.final.p10 == pytest.approx(-other.final.p90)
    assert one.reach_date == other.reach_date


@given(values, st.floats(-1000, 1000), st.sampled_from([0.5, 2.0, 1024.0]))
def test_another_unit_has_the_same_chance(history, amount, factor):
    days = [DAY + i for i in range(len(history))]
    one = forecast.level(forecast.learn_level(days, history), amount=amount, sign=1, end=DAY + 90)
    scaled = [v * factor for v in history]
    outlook = forecast.learn_level(days, scaled)
    other = forecast.level(outlook, amount=amount * factor, sign=1, end=DAY + 90)
    assert one.probability == pytest.approx(other.probability, abs=1e-9)
