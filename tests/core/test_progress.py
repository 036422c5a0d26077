"""The page on `smarta progress`, sentence by sentence."""

import json
import math

import pytest
from tests.core.progress_helpers import answer, daily, document, goal

from smarta.core.goal import goal_from_json

JUNE = {"start": "2026-06-01", "end": "2026-06-30"}
WEEKS = {"start": "2026-06-01", "end": "2026-06-28", "cadence": "week"}


# The shape ----------------------------------------------------------------------------------------


def test_only_kind_is_obligatory() -> None:
    for kind in ("total", "rate", "level", "limit", "done", "open"):
        found = document({"kind": kind}, [], "2026-06-10")
        assert found["status"] == "no_data"


def test_every_field_of_the_document_is_there_for_every_kind() -> None:
    names = {
        "schema",
        "on",
        "status",
        "reasons",
        "value",
        "expected",
        "distance",
        "fraction",
        "due",
        "days_to_spare",
        "reachable",
        "periods",
        "run",
        "forecast",
    }
    for kind in ("total", "rate", "level", "limit", "done", "open"):
        found = document(goal(kind, 5, **WEEKS), [["2026-06-02", 1]], "2026-06-03")
        assert names <= found.keys()
        assert found["schema"] == "smarta.progress/1"
        assert set(found["due"]) == {"today", "days"}
        json.dumps(found, allow_nan=False)


def test_a_reason_has_a_rule_a_text_and_numbers() -> None:
    found = document(goal("total", 30, **JUNE), [["2026-06-02", 5]], "2026-06-10")
    for reason in found["reasons"]:
        assert reason["rule"]
        assert reason["text"]
        assert isinstance(reason["numbers"], dict)


def test_every_status_gives_its_reasons() -> None:
    for on in ("2026-05-01", "2026-06-03", "2026-06-20", "2026-07-02"):
        for entries in ([], [["2026-06-01", 40]], [["2026-06-01", 3]]):
            assert document(goal("total", 30, **JUNE), entries, on)["reasons"]


def test_amounts_print_as_they_were_entered() -> None:
    found = document(
        goal("total", 1, **JUNE), [["2026-06-01", 0.1], ["2026-06-02", 0.2]], "2026-06-02"
    )
    assert json.dumps(found["value"]) == "0.3"
    found = document(goal("total", 70000, **JUNE), [["2026-06-01", 17214.0]], "2026-06-02")
    assert json.dumps(found["value"]) == "17214"
    assert json.dumps(found["due"]["days"][0][1]) == "0"


def test_large_sums_of_money_stay_exact_to_the_öre() -> None:
    entries = [["2026-06-01", 1234567890.12], ["2026-06-02", 0.01]]
    assert document(goal("total", 2e9, **JUNE), entries, "2026-06-02")["value"] == 1234567890.13


# What the fields mean ----------------------------------------------------------------------------


def test_total_is_the_sum_from_start_to_on() -> None:
    entries = [["2026-05-31", 100], ["2026-06-01", 1], ["2026-06-05", 2], ["2026-06-06", 4]]
    assert document(goal("total", 30, **JUNE), entries, "2026-06-05")["value"] == 3


def test_total_line_is_straight_from_0_to_the_amount_by_calendar_days() -> None:
    for day in range(1, 31):
        found = document(goal("total", 60, **JUNE), [["2026-06-01", 0]], f"2026-06-{day:02}")
        assert found["expected"] == 2 * day


def test_rate_is_the_sum_within_the_period_that_holds_on() -> None:
    entries = [["2026-06-07", 5], ["2026-06-08", 2], ["2026-06-09", 1]]
    found = document(goal("rate", 7, **WEEKS), entries, "2026-06-09")
    assert (found["value"], found["expected"]) == (3, 2)


def test_level_is_the_last_value() -> None:
    entries = [["2026-06-02", 41], ["2026-06-05", 44], ["2026-06-05", 43]]
    found = document(goal("level", 50, baseline=40, **JUNE), entries, "2026-06-08")
    assert found["value"] == 43


def test_limit_expects_the_limit_itself_and_distance_is_what_is_left() -> None:
    found = document(goal("limit", 10, **WEEKS), [["2026-06-02", 4]], "2026-06-03")
    assert (found["expected"], found["distance"]) == (10, 6)


@pytest.mark.parametrize(("value", "expected"), [(0, 0), (0.99, 0), (1, 1), (7, 1)])
def test_done_is_1_once_an_entry_of_at_least_1_exists(value: float, expected: int) -> None:
    found = document(goal("done", **JUNE), [["2026-06-02", value]], "2026-06-03")
    assert (found["value"], found["expected"]) == (expected, None)


def test_open_is_never_fulfilled_by_itself() -> None:
    for on in ("2026-06-03", "2026-07-03"):
        assert document(goal("open", **JUNE), [["2026-06-02", 9]], on)["status"] != "reached"


# Comparisons and baselines ------------------------------------------------------------------------


def test_an_absent_comparison_is_at_most_for_limit_and_at_least_elsewhere() -> None:
    built, _ = goal_from_json(goal("limit", 3))
    assert built
    assert built.quantity
    assert built.quantity.comparison == "at_most"
    built, _ = goal_from_json(goal("rate", 3))
    assert built
    assert built.quantity
    assert built.quantity.comparison == "at_least"


def test_an_absent_aggregate_follows_the_kind() -> None:
    usual = {"total": "sum", "rate": "sum", "limit": "sum", "level": "last", "open": "last"}
    for kind, aggregate in {**usual, "done": "max"}.items():
        built, _ = goal_from_json({"kind": kind})
        assert built
        assert built.aggregate == aggregate


@pytest.mark.parametrize(
    ("comparison", "relative", "value", "amount"),
    [
        ("increase_by", None, 20, 70),
        ("increase_by", "points", 20, 70),
        ("decrease_by", None, 20, 30),
        ("increase_by", "percent", 20, 60),
        ("decrease_by", "percent", 20, 40),
        ("increase_by", "factor", 2, 100),
        ("decrease_by", "factor", 0.5, 25),
    ],
)
def test_a_change_moves_the_baseline(
    comparison: str, relative: str | None, value: float, amount: float
) -> None:
    ends = {"start": "2026-06-01", "end": "2026-06-10"}
    change = goal("level", value, comparison=comparison, relative=relative, baseline=50, **ends)
    found = answer(change, [["2026-06-02", 50]], "2026-06-10")
    assert found.target == amount
    assert found.expected == amount


def test_a_change_without_a_baseline_starts_from_the_first_value() -> None:
    change = goal("level", 20, comparison="increase_by", relative="percent", **JUNE)
    assert answer(change, [["2026-06-02", 50], ["2026-06-04", 51]], "2026-06-05").target == 60


def test_a_change_without_a_baseline_and_without_a_value_expects_nothing_yet() -> None:
    change = goal("level", 20, comparison="increase_by", relative="percent", **JUNE)
    found = document(change, [], "2026-06-05")
    assert (found["expected"], found["status"]) == (None, "no_data")


def test_a_rate_that_rises_by_percent_takes_the_first_whole_week_as_baseline() -> None:
    change = goal("rate", 50, comparison="increase_by", relative="percent", **WEEKS)
    entries = [["2026-06-02", 4], ["2026-06-09", 6]]
    assert answer(change, entries, "2026-06-06").target is None
    found = answer(change, entries, "2026-06-10")
    assert found.target == 6
    assert found.periods[0].verdict == "excused" or found.periods[0].target == 6
    assert found.periods[1].verdict == "hit"


def test_a_first_week_that_is_all_excused_is_no_baseline() -> None:
    away = [{"start": "2026-06-01", "end": "2026-06-07"}]
    change = goal("rate", 50, comparison="increase_by", relative="percent", excused=away, **WEEKS)
    entries = [["2026-06-09", 4]]
    assert answer(change, entries, "2026-06-10").target is None
    assert answer(change, entries, "2026-06-17").target == 6


def test_fraction_is_below_0_and_above_1_where_it_is_so() -> None:
    level = goal("level", 50, baseline=40, **JUNE)
    assert document(level, [["2026-06-02", 38]], "2026-06-03")["fraction"] == -0.2
    assert document(level, [["2026-06-02", 53]], "2026-06-03")["fraction"] == 1.3
    assert (
        document(goal("total", 10, **JUNE), [["2026-06-02", 15]], "2026-06-03")["fraction"] == 1.5
    )


# Entries ------------------------------------------------------------------------------------------


def test_entries_before_the_start_count_for_nothing() -> None:
    with_history = [*daily("2026-05-01", "2026-05-31", 9), ["2026-06-02", 5]]
    found = document(goal("total", 60, **JUNE), with_history, "2026-06-03")
    plain = document(goal("total", 60, **JUNE), [["2026-06-02", 5]], "2026-06-03")
    for field in ("value", "expected", "distance", "due", "days_to_spare"):
        assert found[field] == plain[field]


def test_entries_after_on_do_not_exist_yet() -> None:
    early = document(goal("total", 60, **JUNE), [["2026-06-02", 5]], "2026-06-03")
    late = [["2026-06-02", 5], ["2026-06-04", 100]]
    assert document(goal("total", 60, **JUNE), late, "2026-06-03") == early


def test_entries_after_the_end_do_not_count() -> None:
    late = [["2026-06-02", 5], ["2026-07-01", 100]]
    assert document(goal("total", 60, **JUNE), late, "2026-07-02")["value"] == 5


def test_the_same_key_twice_counts_once() -> None:
    rows = [
        {"at": "2026-06-02", "value": 5, "key": "a"},
        {"at": "2026-06-02", "value": 6, "key": "a"},
    ]
    assert document(goal("total", 60, **JUNE), rows, "2026-06-03")["value"] == 6


# Missing dates ------------------------------------------------------------------------------------


def test_without_start_a_monthly_goal_starts_with_the_month_of_its_first_entry() -> None:
    found = document(goal("rate", 31, cadence="month"), [["2026-05-20", 4]], "2026-05-25")
    assert found["periods"][0]["start"] == "2026-05-01"
    assert found["expected"] == 25


def test_without_end_a_rate_is_never_reached_or_missed() -> None:
    for value in (0, 100):
        found = document(goal("rate", 7, cadence="week"), [["2026-06-01", value]], "2026-06-09")
        assert found["status"] not in ("reached", "missed")
        assert found["forecast"]["goal_probability"] is None


def test_without_end_a_level_is_no_data_with_the_reason_no_end_until_it_is_reached() -> None:
    level = goal("level", 50, baseline=40, start="2026-06-01")
    found = document(level, [["2026-06-02", 45]], "2026-06-03")
    assert found["status"] == "no_data"
    assert "no-end" in [reason["rule"] for reason in found["reasons"]]
    assert found["expected"] is found["distance"] is found["days_to_spare"] is None
    assert found["due"]["today"] is None
    assert found["forecast"]["probability"] is None
    assert document(level, [["2026-06-02", 50]], "2026-06-03")["status"] == "reached"


def test_without_an_amount_the_reason_is_no_amount() -> None:
    for kind in ("total", "rate", "level", "limit"):
        for entries in ([], [["2026-06-02", 4]]):
            found = document({"kind": kind, "cadence": {"unit": "week"}}, entries, "2026-06-03")
            assert found["status"] == "no_data"
            assert "no-amount" in [reason["rule"] for reason in found["reasons"]]


# What is due --------------------------------------------------------------------------------------


def test_due_lists_on_and_the_six_days_after_it_never_below_0() -> None:
    found = document(goal("total", 60, **JUNE), [["2026-06-02", 13]], "2026-06-03")
    assert [day for day, _ in found["due"]["days"]] == [f"2026-06-{d:02}" for d in range(3, 10)]
    assert [amount for _, amount in found["due"]["days"]] == [0, 0, 0, 0, 1, 3, 5]


def test_after_the_end_due_days_are_empty_and_the_forecast_is_null() -> None:
    for kind in ("total", "rate", "level", "limit", "done"):
        found = document(goal(kind, 5, **WEEKS), [["2026-06-02", 1]], "2026-06-29")
        assert found["due"]["days"] == []
        assert found["forecast"] is None


def test_due_for_a_falling_level_is_what_must_come_off() -> None:
    ends = {"start": "2026-06-01", "end": "2026-06-10"}
    level = goal("level", 80, comparison="at_most", baseline=90, **ends)
    found = document(level, [["2026-06-02", 90]], "2026-06-04")
    assert found["due"]["days"][:3] == [["2026-06-04", 4], ["2026-06-05", 5], ["2026-06-06", 6]]


def test_days_to_spare_is_0_when_todays_amount_is_not_in_yet() -> None:
    assert (
        document(goal("total", 60, **JUNE), [["2026-06-02", 5]], "2026-06-03")["days_to_spare"] == 0
    )


def test_days_to_spare_is_null_where_there_is_no_line() -> None:
    assert (
        document(goal("done", **JUNE), [["2026-06-02", 0]], "2026-06-03")["days_to_spare"] is None
    )


@pytest.mark.parametrize("value", range(0, 61, 5))
def test_days_to_spare_counts_the_days_until_the_line_passes_the_value(value: int) -> None:
    found = document(goal("total", 60, **JUNE), [["2026-06-01", value]], "2026-06-05")
    good = [day for day in range(5, 31) if 2 * day <= value]
    assert found["days_to_spare"] == max(0, len(good) - 1)


# Periods ------------------------------------------------------------------------------------------


def test_periods_lists_every_period_from_the_start_to_the_one_that_holds_on() -> None:
    found = document(goal("rate", 5, **WEEKS), [["2026-06-02", 1]], "2026-06-16")
    starts = [period["start"] for period in found["periods"]]
    assert starts == ["2026-06-01", "2026-06-08", "2026-06-15"]


def test_partial_is_said_only_of_a_cut_period() -> None:
    cut = goal("rate", 7, cadence="week", start="2026-06-03", end="2026-06-28")
    periods = document(cut, [["2026-06-03", 1]], "2026-06-16")["periods"]
    assert periods[0]["partial"] is True
    assert "partial" not in periods[1]
    assert periods[0]["target"] == 5


def test_a_limits_period_is_hit_only_when_it_is_over() -> None:
    entries = [["2026-06-02", 4]]
    on_sunday = document(goal("limit", 10, **WEEKS), entries, "2026-06-07")
    on_monday = document(goal("limit", 10, **WEEKS), entries, "2026-06-08")
    assert on_sunday["periods"][0]["verdict"] == "open"
    assert on_monday["periods"][0]["verdict"] == "hit"


def test_run_adds_up() -> None:
    entries = [["2026-06-02", 5], ["2026-06-09", 1]]
    for on in ("2026-06-03", "2026-06-08", "2026-06-15", "2026-06-28", "2026-07-05"):
        run = document(goal("rate", 5, **WEEKS), entries, on)["run"]
        assert run["hit"] + run["missed"] + run["excused"] + run["open"] == run["periods"] == 4


def test_the_last_period_counts_until_the_end_of_its_last_day() -> None:
    assert document(goal("rate", 5, **WEEKS), [["2026-06-22", 1]], "2026-06-28")["run"]["open"] == 1


# Status -------------------------------------------------------------------------------------------


def test_a_pause_comes_before_everything() -> None:
    paused = goal("total", 10, pauses=[{"start": "2026-05-01", "end": "2026-07-31"}], **JUNE)
    for on in ("2026-05-20", "2026-06-10", "2026-07-10"):
        assert document(paused, [["2026-06-02", 10]], on)["status"] == "paused"


def test_missed_comes_only_after_the_end_and_on_the_last_day_all_is_possible() -> None:
    assert (
        document(goal("total", 60, **JUNE), [["2026-06-29", 1]], "2026-06-30")["status"] != "missed"
    )
    assert (
        document(goal("total", 60, **JUNE), [["2026-06-29", 1]], "2026-07-01")["status"] == "missed"
    )


def test_a_rate_is_not_reached_before_its_end() -> None:
    entries = [["2026-06-02", 5], ["2026-06-09", 5], ["2026-06-16", 5], ["2026-06-22", 5]]
    assert document(goal("rate", 5, **WEEKS), entries, "2026-06-28")["status"] != "reached"
    assert document(goal("rate", 5, **WEEKS), entries, "2026-06-29")["status"] == "reached"


def test_a_passed_limit_is_unreachable_and_after_the_end_missed() -> None:
    limit = goal("limit", 10, **JUNE)
    assert document(limit, [["2026-06-02", 11]], "2026-06-03")["status"] == "unreachable"
    assert document(limit, [["2026-06-02", 11]], "2026-07-03")["status"] == "missed"


def test_a_limit_that_was_passed_and_corrected_later_was_passed_all_the_same() -> None:
    limit = goal("limit", 10, **JUNE)
    found = document(limit, [["2026-06-02", 11], ["2026-06-04", -5]], "2026-06-05")
    assert (found["status"], found["reachable"]) == ("unreachable", False)


def test_a_mean_limit_can_come_back() -> None:
    limit = goal("limit", 10, aggregate="mean", **JUNE)
    entries = [["2026-06-02", 14], ["2026-06-04", 2]]
    assert document(limit, entries[:1], "2026-06-03")["reachable"] is True
    assert document(limit, entries, "2026-07-03")["status"] == "reached"


def test_silence_is_three_periods_or_thirty_days() -> None:
    day = goal("rate", 1, cadence="day", **JUNE)
    assert document(day, [["2026-06-02", 1]], "2026-06-04")["status"] != "no_data"
    assert document(day, [["2026-06-02", 1]], "2026-06-05")["status"] == "no_data"
    total = goal("total", 1000, start="2026-06-01", end="2026-12-31")
    assert document(total, [["2026-06-02", 1]], "2026-07-01")["status"] != "no_data"
    assert document(total, [["2026-06-02", 1]], "2026-07-02")["status"] == "no_data"


def test_working_days_alone_are_counted_for_a_goal_of_working_days() -> None:
    calls = goal("rate", 1, cadence="weekday", **JUNE)
    assert document(calls, [["2026-06-04", 1]], "2026-06-08")["status"] != "no_data"
    assert document(calls, [["2026-06-04", 1]], "2026-06-09")["status"] == "no_data"


def test_history_breaks_the_silence() -> None:
    total = goal("total", 60, **JUNE)
    assert document(total, [["2026-05-25", 4]], "2026-06-02")["status"] != "no_data"


def test_a_limit_with_no_entry_at_all_stays_no_data_after_its_end() -> None:
    for cadence in (None, "week"):
        limit = goal("limit", 10, cadence=cadence, **JUNE)
        assert document(limit, [], "2026-07-20")["status"] == "no_data"


def test_reached_stays_reached_after_the_end_however_late_one_asks() -> None:
    entries = [["2026-06-02", 5], ["2026-06-09", 5], ["2026-06-16", 5], ["2026-06-22", 5]]
    assert document(goal("rate", 5, **WEEKS), entries, "2027-06-29")["status"] == "reached"


def test_the_reading_of_smarta_check_is_accepted_as_a_goal() -> None:
    reading = {
        "kind": "rate",
        "quantity": {
            "value": 70000,
            "unit": "steg",
            "comparison": "at_least",
            "baseline": None,
            "span": [3, 14],
        },
        "quantities": [],
        "cadence": {"unit": "week", "every": 1, "span": [15, 23]},
        "start": "2022-01-01",
        "end": "2022-12-31",
        "action": {"text": "Gå", "span": [0, 2]},
        "who": None,
        "where": None,
        "why": None,
    }
    found = document(reading, [["2022-01-03", 10000]], "2022-01-03")
    assert (found["expected"], found["distance"]) == (10000, 0)
    whole = {"schema": "smarta.assessment/1", "text": "Gå 70 000 steg", "reading": reading}
    assert document(whole, [["2022-01-03", 10000]], "2022-01-03")["expected"] == 10000


def test_no_number_is_ever_infinite_or_not_a_number() -> None:
    for kind in ("total", "rate", "level", "limit"):
        found = document(goal(kind, 1e14, **WEEKS), [["2026-06-02", 1e-9]], "2026-06-03")
        assert all(math.isfinite(found[f] or 0) for f in ("value", "expected", "distance"))


def test_a_weekly_best_that_is_reached_is_certain() -> None:
    best = goal("rate", 10, aggregate="max", **WEEKS)
    assert document(best, [["2026-06-02", 12]], "2026-06-03")["forecast"]["probability"] == 1


def test_an_excused_hit_is_no_certainty_of_anything() -> None:
    off = goal("rate", 10, excused=[{"start": "2026-06-01", "end": "2026-06-07"}], **WEEKS)
    found = document(off, [["2026-06-02", 12]], "2026-06-03")
    assert found["periods"][0]["verdict"] == "excused"
    assert found["forecast"]["probability"] is None


def test_a_cut_weeks_share_is_a_round_number_where_it_should_be() -> None:
    # 2.1 · 3/7 is 0.9, which binary fractions miss by a hair.
    cut = goal("rate", 2.1, cadence="week", start="2026-06-05", end="2026-06-28")
    found = document(cut, [["2026-06-05", 0.9]], "2026-06-06")
    assert found["periods"][0]["target"] == 0.9
    assert found["periods"][0]["verdict"] == "hit"
