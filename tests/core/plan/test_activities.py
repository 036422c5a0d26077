"""Activities: due, ticked off, and what they say about the result."""

from datetime import date, timedelta

import pytest

from smarta.core.period import Cadence
from smarta.core.plan.activities import (
    Activity,
    Tally,
    is_done,
    is_due,
    tally,
    verdict,
    worth,
)

MONDAY = date(2027, 1, 4)
CALLS = Activity("Ringa tjugo samtal", cadence=Cadence("week"), start=MONDAY)


def after(days: int) -> date:
    return MONDAY + timedelta(days=days)


def test_a_dated_activity_is_due_from_its_day_until_it_is_ticked() -> None:
    book = Activity("Boka lokal", due=after(3))
    assert not is_due(book, on=after(2))
    assert is_due(book, on=after(3))
    assert is_due(book, on=after(9))
    assert not is_due(book._replace(done=(after(4),)), on=after(9))


def test_a_weekly_activity_is_due_again_each_week() -> None:
    ticked = CALLS._replace(done=(after(1),))
    assert is_due(CALLS, on=MONDAY)
    assert not is_due(ticked, on=after(6))
    assert is_due(ticked, on=after(7))


def test_a_fortnightly_activity_is_done_for_both_its_weeks() -> None:
    fortnight = CALLS._replace(cadence=Cadence("week", 2), done=(after(1),))
    assert is_done(fortnight, on=after(13))
    assert not is_done(fortnight, on=after(14))
    assert not is_done(fortnight, on=MONDAY)


def test_outside_its_time_nothing_is_due() -> None:
    bounded = CALLS._replace(end=after(13))
    assert not is_due(bounded, on=MONDAY - timedelta(days=1))
    assert not is_due(bounded, on=after(14))


def test_the_running_week_counts_only_once_it_is_ticked() -> None:
    ticked = CALLS._replace(done=(after(1), after(8)))
    assert tally(ticked, on=after(13)) == Tally(2, 2)
    assert tally(ticked, on=after(16)) == Tally(2, 2)
    assert tally(ticked, on=after(20)) == Tally(3, 2)


def test_two_ticks_in_a_week_are_one() -> None:
    assert tally(CALLS._replace(done=(MONDAY, after(1))), on=after(6)) == Tally(1, 1)


def test_a_tick_after_the_day_asked_about_does_not_exist_yet() -> None:
    assert tally(CALLS._replace(done=(after(8),)), on=after(6)) == Tally(1, 0)


def test_a_share_is_unknown_before_anything_was_asked() -> None:
    assert tally(CALLS, on=after(2)).share is None


def test_what_gives_most_for_its_effort_comes_first() -> None:
    great = Activity("stor", effect=3, effort=3)
    quick = Activity("snabb", effect=2, effort=1)
    heavy = Activity("tung", effect=1, effort=3)
    assert sorted([heavy, great, quick], key=worth) == [quick, great, heavy]


@pytest.mark.parametrize(
    ("ticks", "result", "code"),
    [
        (4, "behind", "done_without_result"),
        (1, "behind", "not_done"),
        (4, "reached", "done_with_result"),
        (4, "on_the_way", "done_with_result"),
        (0, "reached", "result_without_work"),
        (4, "unknown", "done_result_unknown"),
        (0, "unknown", "not_done"),
    ],
)
def test_work_and_result_are_told_apart(ticks: int, result: str, code: str) -> None:
    done = tuple(after(7 * week) for week in range(ticks))
    found = verdict([CALLS._replace(done=done)], result, on=after(27))  # type: ignore[arg-type]
    assert (found.code, found.asked, found.done) == (code, 4, ticks)
    assert str(ticks) in found.message("sv")
    assert found.message("sv") != found.message("en")


def test_without_activities_the_question_is_what_to_do_today() -> None:
    assert verdict([], "behind", on=MONDAY).code == "nothing_planned"
    assert verdict([CALLS], "behind", on=MONDAY).code == "too_early"
