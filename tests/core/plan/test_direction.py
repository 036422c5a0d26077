"""A direction with one stage at a time."""

from datetime import date, timedelta

from smarta.core.plan.direction import QUESTIONS, Direction, Leg, with_leg

START, END = date(2027, 1, 4), date(2027, 2, 14)
FIRST = Leg("Springa 3 km utan att gå", START, END)
RUNNER = Direction("Bli en som springer", (FIRST,))


def test_the_running_stage_is_the_one_that_holds_the_day() -> None:
    assert RUNNER.running(on=START) == FIRST
    assert RUNNER.running(on=END) == FIRST
    assert RUNNER.running(on=END + timedelta(days=1)) is None


def test_the_next_stage_is_asked_for_two_weeks_before_the_end_and_not_before() -> None:
    assert RUNNER.asks(on=date(2027, 1, 31)) == ()
    assert RUNNER.asks(on=date(2027, 2, 1)) == QUESTIONS


def test_a_stage_that_is_already_planned_keeps_the_questions_silent() -> None:
    planned, problems = with_leg(RUNNER, Leg("5 km", date(2027, 2, 15), date(2027, 3, 28)))
    assert problems == ()
    assert planned.asks(on=date(2027, 2, 10)) == ()


def test_without_any_stage_the_three_questions_are_asked() -> None:
    assert Direction("Bli en som springer").asks(on=START) == QUESTIONS
    assert RUNNER.asks(on=START - timedelta(days=5)) == ()


def test_a_stage_that_has_ended_is_closed_with_what_was_learnt() -> None:
    assert RUNNER.to_close(on=END) is None
    assert RUNNER.to_close(on=END + timedelta(days=1)) == FIRST
    closed = Direction("", (FIRST._replace(ended="reached", learnt="kvällar går bäst"),))
    assert closed.to_close(on=END + timedelta(days=1)) is None


def test_stages_do_not_overlap() -> None:
    same, problems = with_leg(RUNNER, Leg("5 km", END, END + timedelta(days=30)))
    assert same == RUNNER
    assert "3 km" in problems[0].message("sv")
    assert problems[0].message("sv") != problems[0].message("en")


def test_a_stage_does_not_end_before_it_starts() -> None:
    same, problems = with_leg(RUNNER, Leg("5 km", END + timedelta(days=9), END))
    assert same == RUNNER
    assert len(problems) == 1
