"""Counting backwards on a sales goal: what is left, per working day, by one's own figures."""

from datetime import date
from decimal import Decimal

import pytest
from tests.web.cast import TODAY, keep

from smarta.web.goals import queries
from smarta.web.planning import funnel
from smarta.web.planning.models import Funnel
from smarta.web.tracking import services as tracking

SALES = {"kind": "total", "quantity": {"value": 2000000, "unit": "kr"}, "cadence": None}
FILLED = {
    "name_0": "samtal",
    "tried_0": 999,
    "won_0": 99,
    "hours_0": "0,2",
    "name_1": "möten",
    "tried_1": 99,
    "won_1": 49,
    "hours_1": "2",
    "name_2": "offerter",
    "tried_2": 49,
    "won_2": 24,
    "hours_2": "4",
    "value": "100 000",
}


@pytest.fixture
def sales(alice):
    return keep(alice, statement="Sälja för 2 Mkr under 2026", **SALES)


@pytest.fixture
def page(enter, alice, sales):
    browser = enter(alice)

    def sent(**changed):
        at = f"/goals/{sales.pk}/funnel/"
        if changed:
            return browser.post(at, {**FILLED, **changed}, follow=True)
        return browser.get(at)

    return sent


def test_what_is_left_is_counted_back_to_calls_per_working_day(page, sales, alice):
    """20 orders take 20 ÷ 0.49 = 41 quotes, 83 meetings and 829 calls; 212 working days are left
    from Wednesday 11 March to Thursday 31 December 2026, so 3.9 calls a day."""
    shown = page(value="100 000").content.decode().replace("\u00a0", " ")
    assert "2 000 000 kr left until 31 December 2026, in 212 working days." in shown
    assert "That is about 20 orders." in shown
    assert ">829<" in shown
    assert ">3.9<" in shown
    assert ">99 of 999<" in shown


def test_what_has_been_sold_is_taken_off_and_orders_come_from_what_is_logged(page, sales, alice):
    for value in (100000, 300000):
        tracking.log_entry(goal=sales, user=alice, value=Decimal(value))
    shown = page(value="").content.decode()
    assert "1\u00a0600\u00a0000 kr left" in shown
    assert "That is about 8 orders, likely 4–15." in shown


def test_the_goals_own_page_says_what_a_day_takes(enter, page, sales, alice):
    browser = enter(alice)
    assert "how many calls does it take?" in browser.get(f"/goals/{sales.pk}/").content.decode()
    page(value="100 000")
    shown = browser.get(f"/goals/{sales.pk}/").content.decode()
    assert "Per working day: 3.9 samtal, 0.4 möten, 0.2 offerter." in shown


def test_the_cheapest_lever_is_named_where_hours_are_known(page):
    assert "One tenth better at" in page(value="100 000").content.decode()
    without = page(hours_0="", hours_1="", hours_2="").content.decode()
    assert "One tenth better at" not in without


def test_figures_that_cannot_be_are_said_and_stay_typed(page):
    answer = page(won_1="200")
    assert answer.status_code == 422
    assert "More led on than there were." in answer.content.decode()
    assert 'value="200"' in answer.content.decode()
    assert not Funnel.objects.exists()


def test_new_figures_are_appended(page, sales):
    page(won_0="99")
    page(won_0="120")
    assert Funnel.objects.count() == 2
    assert funnel.figures_of(sales)["steps"][0]["won"] == 120


def test_an_amount_that_comes_again_is_counted_in_its_period(alice):
    weekly = keep(alice, quantity={"value": 2, "unit": "order"})
    core = queries.core_goal(weekly)
    state = funnel.progress(core, funnel.tracking.series(weekly), on=TODAY)
    rest = funnel.rest_of(core.on(TODAY), state, TODAY)
    assert rest == funnel.Rest(2.0, 3, date(2026, 3, 15))


def test_a_goal_of_steps_has_no_funnel(enter, alice, goal):
    browser = enter(alice)
    assert "/funnel/" not in browser.get(f"/goals/{goal.pk}/").content.decode()
    assert (
        "for goals of what one sells" in browser.get(f"/goals/{goal.pk}/funnel/").content.decode()
    )
