"""The geometry of charts: where bars, lines and labels stand."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smarta.web.goals import services as goals
from smarta.web.tracking import chart

WORDS = chart.Words(
    today="i dag",
    likely="troligt",
    target="mål",
    number=lambda value: f"{value:g}",
    day=lambda day: day.isoformat(),
    month=lambda day: str(day.month),
)
MONDAY = date(2026, 1, 5)


def week(place: int, verdict: str, value: float | None = 6, **more) -> chart.Bar:
    start = MONDAY + timedelta(weeks=place)
    end = start + timedelta(days=6)
    return chart.Bar(start, end, value, 6, verdict, f"v. {place}", **more)


@pytest.mark.parametrize(
    ("least", "most", "values"),
    [
        (0, 10, (0, 5, 10)),
        (0, 83_000, (0, 50_000, 100_000)),
        (70, 80, (70, 75, 80)),
        (0, 0, (0, 0.5, 1)),
    ],
)
def test_the_marks_of_the_axis_are_round_and_hold_everything(least, most, values):
    marks = chart.ticks(least, most)
    assert marks.least <= least
    assert marks.most >= most
    assert marks.values[0] == values[0]
    assert marks.values[-1] >= values[-1] or most == 0


def test_a_hit_is_filled_a_miss_hollow_and_an_excused_week_a_dash():
    drawing = chart.bars(
        [week(0, "hit"), week(1, "missed", 4), week(2, "excused", None)], WORDS, 1040
    )
    assert drawing.hit.count("M") == drawing.missed.count("M") == drawing.excused.count("M") == 1


def test_the_target_line_steps_where_the_goal_changed_and_says_so():
    later = week(1, "hit", 8)._replace(target=8, note="från 6 till 8")
    drawing = chart.bars([week(0, "hit"), later], WORDS, 1040)
    assert drawing.target.count("V") == 1
    assert "från 6 till 8" in [label.text for label in drawing.labels]


def _name_of_the_target(drawing: chart.Drawing) -> chart.Label:
    return next(label for label in drawing.labels if label.text == "mål 6")


def test_on_a_phone_the_targets_name_stands_where_no_bar_is_in_the_way():
    values = [4, 4, 4, 4, 4, 9, 9, 9, 9, 9]
    weeks = [week(i, "hit" if v > 6 else "missed", v) for i, v in enumerate(values)]
    drawing = chart.bars(weeks, WORDS, 358)
    label = _name_of_the_target(drawing)
    lines = [part.split("V")[0] for part in drawing.hit.split("M")[1:]]
    assert all(float(line.split()[0]) >= label.x for line in lines)


def test_on_a_phone_the_targets_name_stands_over_bars_that_leave_no_room():
    drawing = chart.bars([week(place, "hit", 9) for place in range(18)], WORDS, 358)
    tops = [float(part.split("V")[1].split("h")[0]) for part in drawing.hit.split("z")[:-1]]
    assert 28 < _name_of_the_target(drawing).y < min(tops)


def test_on_a_phone_the_targets_name_may_stand_over_a_cut_week_without_a_target_of_its_own():
    weeks = [week(place, "hit", 9) for place in range(14)]
    ahead = [week(14 + place, "ahead", None) for place in range(3)]
    cut = week(17, "ahead", None)._replace(target=None)
    drawing = chart.bars([*weeks, *ahead, cut], WORDS, 358)
    assert _name_of_the_target(drawing).x == pytest.approx(346, abs=1)


def test_on_a_phone_the_targets_name_leaves_today_free():
    weeks = [week(place, "missed", 4) for place in range(9)]
    drawing = chart.bars([*weeks, week(9, "open", 2, now=True)], WORDS, 358)
    today = float(drawing.today.split()[0].strip("M"))
    assert _name_of_the_target(drawing).x < today


@pytest.mark.parametrize(
    ("first", "least", "below"), [(78, 71, True), (78, 72, False), (60, 60, False)]
)
def test_the_targets_name_stands_on_the_free_side_of_a_slope(first, least, below):
    start, end = date(2026, 1, 1), date(2026, 2, 1)
    slope = [chart.Point(start, first), chart.Point(end, 72)]
    logged = [chart.Point(start, least)]
    drawing = chart.line(chart.Line(logged, slope, start, end, start, 72), WORDS, 358)
    label = next(one for one in drawing.labels if one.text == "mål 72")
    where = float(drawing.target.split()[-1])
    assert (label.y > where + 12) if below else (label.y < where - 5)


def test_a_higher_value_stands_higher_and_the_base_is_at_the_bottom():
    drawing = chart.bars([week(0, "hit", 6), week(1, "hit", 12)], WORDS, 1040)
    low, high = drawing.hit.split("z")[:2]
    assert float(low.split("V")[1].split("h")[0]) > float(high.split("V")[1].split("h")[0])
    assert drawing.base.endswith(f"H{976}")


def test_today_stands_over_the_running_week_only():
    without = chart.bars([week(0, "hit")], WORDS, 1040)
    within = chart.bars([week(0, "hit"), week(1, "open", 2, now=True)], WORDS, 1040)
    assert not without.today
    assert within.today
    assert "i dag" in [label.text for label in within.labels]


def test_a_forecast_is_a_pale_field_over_weeks_that_are_not_over():
    ahead = week(1, "ahead", None, low=4, mid=6, high=8)
    drawing = chart.bars([week(0, "hit", low=1, mid=2, high=3), ahead], WORDS, 1040)
    assert len(drawing.bands) == 1
    assert drawing.mids


def test_the_slim_drawing_shows_the_latest_weeks_and_the_wide_one_a_year():
    many = [week(place, "hit") for place in range(80)]
    assert chart.bars(many, WORDS, 1040).hit.count("M") == chart.PER_PAGE
    assert chart.bars(many, WORDS, 358).hit.count("M") == chart.SLIM_PERIODS


def test_what_is_to_come_leaves_two_thirds_of_the_drawing_to_what_has_been():
    weeks = [week(place, "hit") for place in range(40)]
    ahead = [week(40 + place, "ahead", None) for place in range(30)]
    slim, wide = (chart.bars([*weeks, *ahead], WORDS, width) for width in (358, 1040))
    assert slim.hit.count("M") == 12
    assert wide.hit.count("M") == 35
    early = chart.bars([*weeks[:3], *ahead], WORDS, 358)
    assert early.hit.count("M") == 3


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.floats(min_value=0, max_value=1e12, allow_nan=False), min_size=1, max_size=60),
    st.sampled_from([358, 1040]),
)
def test_whatever_the_values_nothing_leaves_the_drawing(values, width):
    bars = [week(place, "hit", value) for place, value in enumerate(values)]
    drawing = chart.bars(bars, WORDS, width)
    for label in drawing.labels:
        assert 0 <= label.y <= drawing.height
    for part in drawing.hit.split("z")[:-1]:
        assert 0 <= float(part.split("V")[1].split("h")[0]) <= drawing.height


def line(days: int, **more) -> chart.Line:
    start = date(2025, 1, 1)
    points = [chart.Point(start + timedelta(days=i), float(i)) for i in range(days)]
    end = start + timedelta(days=max(days, 2) + 30)
    target = [chart.Point(start, 0), chart.Point(end, 500)]
    on = points[-1].day if points else start
    return chart.Line(points, target, start, end, on, 500, **more)


def test_more_than_four_hundred_days_are_drawn_by_week():
    assert len(chart.by_week(line(400).actual)) == 400
    assert 130 <= len(chart.by_week(line(1000).actual)) <= 150
    last = line(1000).actual[-1]
    assert chart.by_week(line(1000).actual)[-1] == last


def test_the_forecast_of_a_line_is_a_field_that_widens_to_its_end():
    shown = line(100)
    drawing = chart.line(shown._replace(fan=chart.Fan(shown.end, 90, 120, 150)), WORDS, 1040)
    assert len(drawing.bands) == 1
    assert drawing.head is not None
    assert drawing.mids


def test_a_goal_without_a_value_still_has_its_target_line():
    shown = line(0)._replace(actual=[])
    drawing = chart.line(shown, WORDS, 358)
    assert drawing.target
    assert drawing.head is None


def test_a_level_that_does_not_come_near_zero_uses_the_whole_height():
    points = [chart.Point(date(2026, 1, day), 78 - day / 10) for day in range(1, 20)]
    shown = chart.Line(points, [], date(2026, 1, 1), date(2026, 2, 1), date(2026, 1, 19), 72)
    assert "0" not in [label.text for label in chart.line(shown, WORDS, 1040).labels]


def test_a_spark_draws_bars_or_a_line_and_nothing_from_nothing():
    assert chart.spark([], None, True) == chart.Spark()
    assert chart.spark([1, None, 3], 2, True).bars.count("M") == 2
    assert chart.spark([1, 2, 3], 2, False).head is not None


def test_the_line_is_named_by_a_whole_week_and_not_by_a_cut_one():
    whole = chart.Bar(date(2022, 12, 19), date(2022, 12, 25), 1, 70_000, "missed", "v. 51")
    cut = chart.Bar(
        date(2022, 12, 26), date(2022, 12, 31), 1, 60_000, "missed", "v. 52", partial=True
    )
    assert chart._said_target([whole, cut]) == 70_000
    assert chart._said_target([cut]) == 60_000


@pytest.mark.django_db
def test_the_page_of_a_daily_goal_shows_today_and_not_only_the_days_to_come(alice, enter):
    fields = {"kind": "rate", "cadence": {"unit": "day", "every": 1}, "start": "2026-01-01"}
    goal, problems = goals.keep_goal(
        user=alice,
        statement="Gå 7 000 steg om dagen under 2026",
        fields={**fields, "end": "2026-12-31", "quantity": {"value": 7000, "unit": "steg"}},
        language="sv",
    )
    assert not problems
    page = enter(alice).get(f"/goals/{goal.pk}/").content.decode()
    assert page.count('class="today"') == 2
