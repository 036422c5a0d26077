"""What the days that are left brought in the periods before."""

from datetime import date, timedelta

from smarta.core.entries import log_from_json
from smarta.core.goal import goal_from_json
from smarta.core.realism import Rest, rest
from smarta.core.standing import stand

MONDAY = date(2026, 1, 5)


def standing(on, kind="rate", value=8, weeks=6, today=None):
    goal, problems = goal_from_json(
        {
            "kind": kind,
            "quantity": {"value": value, "unit": "möten"},
            "cadence": {"unit": "week", "every": 1},
            "start": str(MONDAY),
        }
    )
    assert not problems
    # Week n has n on its Tuesday and n on its Friday: 2, 4, 6, 8, 10 in weeks 1 to 5, and so on.
    rows = [
        [str(MONDAY + timedelta(days=7 * week + day)), week + 1]
        for week in range(weeks)
        for day in (1, 4)
    ]
    rows = [row for row in rows if row[0] <= str(on)] + ([[str(on), today]] if today else [])
    log, _ = log_from_json(rows)
    return stand(goal, log, on=on)


def test_the_days_left_are_compared_with_the_same_days_before():
    # Thursday of week 6: 6 so far, 2 to go. Nothing today, so Thursday to Sunday are left; they
    # brought 2, 3, 4 and 5 in weeks 2 to 5 (week 1 is not covered from its Monday).
    assert rest(standing(date(2026, 2, 12))) == Rest(2, 4, 4)
    # 4 to go: weeks 4 and 5.
    assert rest(standing(date(2026, 2, 12), value=10)) == Rest(4, 2, 4)


def test_a_day_with_an_entry_is_over():
    # Friday of week 6 with its 6: 12 so far, 20 asked for; Saturday and Sunday never brought any.
    assert rest(standing(date(2026, 2, 13), value=20)) == Rest(8, 0, 4)


def test_nothing_is_compared_once_the_amount_is_reached():
    assert rest(standing(date(2026, 2, 12), value=6)) is None


def test_a_limit_counts_the_weeks_that_stayed_under():
    # 6 so far of at most 10: 4 are left; the last days brought 2, 3, 4 and 5.
    assert rest(standing(date(2026, 2, 12), kind="limit", value=10)) == Rest(4, 3, 4)


def test_without_a_whole_period_before_there_is_nothing_to_compare():
    assert rest(standing(date(2026, 1, 8), weeks=1)) is None
