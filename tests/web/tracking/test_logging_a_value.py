"""Logging, correcting and taking back."""

from datetime import date
from decimal import Decimal

from tests.web.cast import NOW, TODAY, keep

from smarta.web.tracking import queries, services
from smarta.web.tracking.models import DayTotal, Entry, Standing


def values(goal):
    log = queries.series(goal)
    return [
        (date.fromordinal(day), value) for day, value in zip(log.days, log.values, strict=False)
    ]


def test_a_value_counts_on_its_day(goal, log):
    log(9000)
    assert values(goal) == [(TODAY, 9000)]


def test_a_correction_is_a_new_row_in_the_same_place(goal, log, alice):
    first = log(9000)
    log(100)
    newer, problems = services.correct_entry(entry=first, user=alice, value=Decimal(9500))
    assert not problems
    assert values(goal) == [(TODAY, 9500), (TODAY, 100)]
    assert Entry.objects.count() == 3
    assert [row.value for row in queries.history(newer)] == [9000, 9500]


def test_a_value_taken_back_counts_no_longer_and_can_come_back(goal, log, alice):
    gone, problems = services.withdraw_entry(entry=log(9000), user=alice)
    assert not problems
    assert values(goal) == []
    assert not DayTotal.objects.exists()
    services.restore_entry(entry=gone, user=alice)
    assert values(goal) == [(TODAY, 9000)]


def test_two_corrections_of_the_same_row_are_a_conflict(goal, log, alice):
    first = log(9000)
    services.correct_entry(entry=first, user=alice, value=Decimal(1))
    _row, problems = services.correct_entry(entry=first, user=alice, value=Decimal(2))
    assert [problem.code for problem in problems] == ["conflict"]
    assert values(goal) == [(TODAY, 1)]


def test_the_same_key_twice_counts_once(goal, log):
    assert log(5, key="form-1").pk == log(5, key="form-1").pk
    assert values(goal) == [(TODAY, 5)]


def test_what_is_no_value_is_said(goal, alice):
    def code(**given):
        _row, problems = services.log_entry(goal=goal, user=alice, at=NOW, **given)
        return problems[0].code

    assert code(value=Decimal("NaN")) == "number"
    assert code(value=Decimal("1e15")) == "number"
    assert code(value=Decimal(1), day=date(2026, 3, 12)) == "future"
    assert code(value=Decimal(1), day=date(1800, 1, 1)) == "too-early"
    assert not Entry.objects.exists()


def test_what_is_counted_is_not_below_zero_and_money_may_be(goal, alice, log):
    _row, problems = services.log_entry(goal=goal, user=alice, value=Decimal(-8))
    assert [(one.code, one.field) for one in problems] == [("below-zero", "value")]
    _row, problems = services.correct_entry(entry=log(8), user=alice, value=Decimal(-8))
    assert [one.code for one in problems] == ["below-zero"]
    money = keep(alice, kind="total", quantity={"value": 4200000, "unit": "kr"}, cadence=None)
    row, problems = services.log_entry(goal=money, user=alice, value=Decimal(-8000))
    assert not problems
    assert row.value == -8000


def test_the_standing_counts_what_is_there(goal, log):
    log("0.1")
    log("0.2")
    standing = Standing.objects.get(goal=goal)
    assert (standing.count, standing.total) == (2, Decimal("0.3"))
