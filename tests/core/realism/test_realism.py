"""Step R: what one's own history says of a goal before it is accepted."""

from datetime import date, timedelta

import pytest

from smarta.core.entries import log_from_json
from smarta.core.goal import goal_from_json
from smarta.core.realism import realism, sentences, words

MONDAY = date(2026, 1, 5)
ON = date(2026, 6, 28)  # the Sunday after 25 whole weeks
WEEKLY = {"unit": "week", "every": 1}


def goal(kind="rate", value=8, **fields):
    asked = {"kind": kind, "quantity": {"value": value, "unit": "möten"}, **fields}
    if kind in ("rate", "limit") and "cadence" not in fields:
        asked["cadence"] = WEEKLY
    found, problems = goal_from_json(asked)
    assert not problems
    return found


def meetings(weeks, per_week=(5, 6, 7, 8, 9)):
    """One entry on each Wednesday: 5, 6, 7, 8, 9, and again from 5."""
    rows = [
        [str(MONDAY + timedelta(days=7 * week + 2)), per_week[week % len(per_week)]]
        for week in range(weeks)
    ]
    log, problems = log_from_json(rows)
    assert not problems
    return log


def test_past_weeks_that_reached_the_amount_are_counted():
    # Weeks 2–25 lie after the first entry (of week 1): 24 of them, in fives 6 7 8 9 5; the 8s and
    # 9s are the third and fourth of each: 4 whole fives give 8, of the last 6 7 8 9 two more.
    found = realism(goal(), meetings(25), on=date(2026, 6, 29))
    assert (found.reached, found.periods) == (10, 24)


def test_the_running_week_is_not_counted():
    assert realism(goal(), meetings(25), on=ON).periods == 23


def test_a_past_week_without_a_working_day_is_not_counted_as_one_that_missed():
    # The week of 15 to 21 June is the 24th, with 8 meetings in it: not counted either way.
    away = [{"start": "2026-06-15", "end": "2026-06-21"}]
    found = realism(goal(excused=away), meetings(25), on=date(2026, 6, 29))
    assert (found.reached, found.periods) == (9, 23)


def test_without_data_two_weeks_of_logging_are_proposed():
    found = realism(goal(), log_from_json([])[0], on=ON)
    assert found.verdict == "no_data"
    assert found.chance is None
    assert found.offers == ()
    assert found.baseline == (date(2026, 6, 29), date(2026, 7, 12))
    assert "Logga i två veckor" in " ".join(sentences(found, "sv"))


@pytest.mark.parametrize(
    ("amount", "verdict"), [(1, "nearly_certain"), (40, "hardly"), (6, "likely")]
)
def test_too_easy_is_said_as_plainly_as_too_hard(amount, verdict):
    assert realism(goal(value=amount), meetings(25), on=ON).verdict == verdict


def test_the_amount_is_shown_for_a_day_and_for_a_working_day():
    found = realism(goal(), meetings(25), on=ON)
    assert found.per_day == pytest.approx(8 / 7, abs=0.01)
    assert found.per_working_day == 1.6
    assert found.works_weekends is False
    assert "Det blir 1,6 per arbetsdag." in sentences(found, "sv")


def test_offers_fall_as_the_chance_rises_and_rise_for_a_limit():
    offers = realism(goal(value=30), meetings(25), on=ON).offers
    assert [o.chance for o in offers] == [0.5, 0.7, 0.9]
    assert offers[0].amount > offers[1].amount > offers[2].amount
    kept = realism(goal("limit", value=2), meetings(25), on=ON).offers
    assert kept[0].amount < kept[-1].amount


def test_a_total_is_set_against_stretches_of_its_own_length():
    found = realism(goal("total", value=30, end="2026-07-26"), meetings(25), on=ON)
    assert found.unit == "stretch"
    assert found.periods == 6
    assert found.chance is not None


def test_a_change_of_a_level_is_measured_from_the_last_value():
    rows = [[str(MONDAY + timedelta(days=7 * n)), 90 - 0.2 * (n % 3)] for n in range(25)]
    change = {"kind": "level", "end": "2026-12-31"}
    change["quantity"] = {"value": 5, "unit": "kg", "comparison": "decrease_by"}
    found, problems = goal_from_json(change)
    assert not problems
    answer = realism(found, log_from_json(rows)[0], on=ON)
    assert answer.amount == pytest.approx(85)
    assert answer.verdict == "hardly"


def test_a_goal_that_is_done_or_open_has_nothing_to_say():
    found, _ = goal_from_json({"kind": "done"})
    assert sentences(realism(found, meetings(3), on=ON), "en") == ()


def test_the_answer_is_the_same_whatever_comes_later():
    log = meetings(25)
    early = realism(goal(), log, on=date(2026, 4, 1))
    assert early == realism(goal(), log.until(date(2026, 4, 1).toordinal()), on=date(2026, 4, 1))


def test_the_sentences_begin_with_the_number():
    found = realism(goal(), meetings(25), on=date(2026, 6, 29))
    told = sentences(found, "sv")
    assert told[0] == "10 av dina senaste 24 veckor nådde 8."
    assert sentences(found, "sv", "Karins")[0] == "10 av Karins senaste 24 veckor nådde 8."


def test_less_than_half_a_day_is_said_by_the_week_or_by_the_month():
    assert words._seldom(0.0329, "sv") == "Det blir 1 per månad."
    assert words._seldom(0.143, "en") == "That is 1 a week."


def test_an_amount_a_day_is_said_with_two_digits():
    found = realism(goal(value=40), log_from_json([])[0], on=ON)
    assert "Det blir 5,7 per dag, eller 8 per arbetsdag." in sentences(found, "sv")
