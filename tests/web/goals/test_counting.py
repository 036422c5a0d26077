"""How a goal is counted: floor and ceiling, share, periods to hit, carry-over, rolling windows."""

from datetime import timedelta
from decimal import Decimal

import pytest
from tests.web.cast import TODAY, keep

from smarta.web.goals import queries
from smarta.web.tracking import services as tracking

PLAIN = {"aggregate": "sum", "comparison": "at_least", "carry": "none", "rolling": "periods"}


def place(goal):
    return f"/goals/{goal.pk}/counting/"


def save(client, goal, **data):
    goal.refresh_from_db()
    sent = {"based_on": goal.current, "reason": "We agreed on it", **PLAIN, **data}
    return client.post(place(goal), sent)


def newest(goal):
    goal.refresh_from_db()
    return queries.newest(goal)


def test_a_floor_and_a_ceiling_at_once(goal, alice, enter, log):
    log(96000)
    client = enter(alice)
    assert save(client, goal, upper="95 000").status_code == 302
    row = newest(goal)
    assert (row.fields["quantity"]["upper"], row.valid_from, row.material) == (95000, TODAY, True)
    page = client.get(f"/goals/{goal.pk}/").content.decode()
    assert "96\u00a0000, and the ceiling is 95\u00a0000." in page


def test_a_floor_and_a_ceiling_are_said_together(goal, alice, enter, log):
    log(60000)
    client = enter(alice)
    save(client, goal, upper="95 000")
    stand = client.get(f"/goals/{goal.pk}/").context["shown"].stand.replace("\u00a0", " ")
    assert stand.startswith("60 000 of 70 000–95 000 steg.")


def test_so_many_of_the_periods_must_be_hit_and_that_is_easier(goal, alice, enter):
    client = enter(alice)
    assert save(client, goal, required="46").status_code == 302
    row = newest(goal)
    assert (row.fields["required"], row.easier) == (46, True)
    page = client.get(f"/goals/{goal.pk}/").content.decode()
    assert "0 of 46 so far, of 53" in page


def test_more_periods_than_there_are_cannot_be_asked_for(goal, alice, enter):
    answer = save(enter(alice), goal, required="54")
    assert "The goal has only 53 periods." in answer.content.decode()
    assert newest(goal).number == 1


def test_what_moves_on_is_the_owners_choice(goal, alice, enter, log):
    log(60000, day=TODAY - timedelta(days=7))
    client = enter(alice)
    save(client, goal, carry="deficit")
    page = client.get(f"/goals/{goal.pk}/").content.decode()
    assert newest(goal).fields["carry"] == "deficit"
    assert "What moves on <del>nothing: each period stands alone</del>" in page


def test_a_share_is_logged_with_both_its_numbers(alice, enter):
    made = keep(
        alice,
        statement="Vinna 30 % av offerterna varje månad",
        quantity={"value": 30, "unit": "%"},
        cadence={"unit": "month"},
    )
    client = enter(alice)
    assert save(client, made, aggregate="ratio").status_code == 302
    client.post(f"/goals/{made.pk}/log/", {"value": "4", "of": "10", "day": TODAY.isoformat()})
    answer = client.get(f"/goals/{made.pk}/")
    assert "of" in answer.context["form"].fields
    assert answer.context["shown"].stand.startswith("40 of 30%.")


def test_a_rolling_window_holds_from_now_on_and_leaves_the_past_alone(goal, alice, enter, log):
    for back in range(30):
        log(9000, day=TODAY - timedelta(days=back))
    client = enter(alice)
    before = client.get(f"/goals/{goal.pk}/").context["shown"].rows
    assert save(client, goal, rolling="rolling").status_code == 302
    shown = client.get(f"/goals/{goal.pk}/").context["shown"]
    assert shown.rows[0].name == "11\u00a0March 2026"
    assert shown.rows[2:5] == before[1:4]


def test_where_a_level_started_gives_it_its_direction(alice, enter):
    made = keep(alice, kind="level", quantity={"value": 72, "unit": "kg"}, cadence=None)
    client = enter(alice)
    page = client.get(place(made)).content.decode()
    assert "Where it started" in page
    assert "What moves on" not in page
    save(client, made, aggregate="last", baseline="78")
    tracking.log_entry(goal=made, user=alice, value=Decimal(75), day=TODAY)
    found = client.get(f"/api/goals/{made.pk}/progress").json()
    assert found["fraction"] == 0.5


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"upper": "60000"}, "below"),
        ({"upper": "90000", "comparison": "at_most"}, "A ceiling goes with an amount"),
        ({"carry": "everything"}, "not one of the available choices"),
        ({"required": "46", "reason": ""}, "Say why the goal changes."),
    ],
)
def test_what_does_not_fit_together_is_said_and_not_kept(goal, alice, enter, wrong, said):
    answer = save(enter(alice), goal, **wrong)
    assert said in answer.content.decode()
    assert newest(goal).number == 1


def test_a_form_that_rests_on_an_older_version_changes_nothing(goal, alice, enter):
    answer = save(enter(alice), goal, based_on=7, required="46")
    assert answer.status_code == 409
    assert newest(goal).number == 1


@pytest.mark.parametrize("kind", ["done", "open"])
def test_what_is_done_or_not_has_nothing_to_count(alice, enter, kind):
    made = keep(alice, kind=kind, quantity=None, cadence=None, aggregate=None)
    client = enter(alice)
    assert client.get(place(made)).status_code == 404
    assert place(made) not in client.get(f"/goals/{made.pk}/").content.decode()
