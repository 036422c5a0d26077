"""What is honest once a goal can hardly be reached."""

from datetime import date

from tests.core.progress_helpers import answer, daily, goal

WEEKS = {"start": "2026-06-01", "end": "2026-06-28", "cadence": "week"}
JUNE = {"start": "2026-06-01", "end": "2026-06-30"}


def test_a_goal_that_can_be_reached_offers_nothing() -> None:
    assert answer(goal("total", 60, **JUNE), [["2026-06-02", 10]], "2026-06-03").choices == ()
    assert answer(goal("rate", 5, **WEEKS), [["2026-06-02", 5]], "2026-06-03").choices == ()


def test_a_run_that_missed_a_week_can_ask_for_fewer_excuse_one_or_be_accepted() -> None:
    # Four weeks, one missed: three are possible at most, one is missing.
    found = answer(goal("rate", 5, **WEEKS), [["2026-06-02", 4]], "2026-06-08").choices
    assert [(c.choice, c.required, c.missing) for c in found] == [
        ("re-scope", 3, 1),
        ("excuse", None, 1),
        ("accept", 3, 1),
    ]


def test_a_missed_total_can_be_extended_at_the_pace_that_it_had() -> None:
    # 40 of 60 in 30 days; the missing 20 take 15 days more at that pace, from 1 July on.
    found = answer(goal("total", 60, **JUNE), [["2026-06-20", 40]], "2026-07-01").choices
    assert [c.choice for c in found] == ["re-scope", "extend", "accept"]
    assert (found[0].amount, found[0].missing) == (40, 20)
    assert found[1].end == date(2026, 7, 16)


def test_a_limit_that_was_passed_cannot_be_extended() -> None:
    found = answer(goal("limit", 10, **JUNE), [["2026-06-05", 14]], "2026-06-06").choices
    assert [c.choice for c in found] == ["re-scope", "accept"]
    assert (found[0].amount, found[0].missing) == (14, 4)


def test_without_any_progress_there_is_no_pace_to_extend_by() -> None:
    found = answer(goal("total", 60, **JUNE), [["2026-06-20", 0]], "2026-07-01").choices
    assert [c.choice for c in found] == ["re-scope", "accept"]


def test_a_missed_level_is_extended_by_the_way_that_it_made() -> None:
    # From 90 to 84 in 30 days, 80 asked: 4 more at 6 in 30 days are 20 days from 1 July.
    level = goal("level", 80, comparison="at_most", baseline=90, **JUNE)
    found = answer(level, [["2026-06-29", 84]], "2026-07-01").choices
    assert found[1].end == date(2026, 7, 21)
    assert found[0].missing == 4


def test_after_the_last_day_of_return_not_even_the_best_days_would_do() -> None:
    # The best two days in a row brought 20 + 10; 25 more need two days: 29 and 30 June.
    total = goal("total", 60, **JUNE)
    entries = [["2026-06-05", 20], ["2026-06-06", 10], ["2026-06-10", 5]]
    assert answer(total, entries, "2026-06-12").no_return == date(2026, 6, 29)


def test_a_weeks_last_day_of_return_is_within_the_week() -> None:
    # 4 more; the best single day brought 4, so that Sunday is the last.
    entries = [*daily("2026-05-01", "2026-05-31", 1), ["2026-06-02", 4]]
    found = answer(goal("rate", 8, **WEEKS), entries, "2026-06-03")
    assert found.no_return == date(2026, 6, 7)


def test_more_than_was_ever_brought_has_no_day_of_return() -> None:
    assert answer(goal("total", 60, **JUNE), [["2026-06-05", 9]], "2026-06-12").no_return is None


def test_what_is_reached_or_a_limit_has_none() -> None:
    assert answer(goal("total", 60, **JUNE), [["2026-06-05", 60]], "2026-06-12").no_return is None
    assert answer(goal("limit", 60, **JUNE), [["2026-06-05", 6]], "2026-06-12").no_return is None
