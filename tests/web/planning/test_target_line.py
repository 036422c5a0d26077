"""The target line: evenly, as last year, by periods, or on dates of one's own."""

from datetime import date
from decimal import Decimal

import pytest
from tests.web.cast import TODAY, keep

from smarta.core.goal import Row
from smarta.web.goals import queries, services
from smarta.web.planning.target_line import without_steps
from smarta.web.tracking import services as tracking


@pytest.fixture
def books(alice):
    return keep(
        alice,
        statement="Read 24 books in 2026",
        kind="total",
        quantity={"value": 24, "unit": "books", "comparison": "at_least"},
        cadence=None,
    )


def saved(client, goal, shape, **data):
    place = f"/goals/{goal.pk}/line/"
    return client.post(place, {"based_on": goal.current or 1, "shape": shape, **data})


def line(goal):
    goal.refresh_from_db()
    core = queries.core_goal_of(queries.newest(goal).fields)
    return core.shape, [(str(row.day), row.value, row.rate) for row in core.line]


def test_the_line_is_even_until_something_else_is_said(books, alice, enter):
    page = enter(alice).get(f"/goals/{books.pk}/line/")
    assert page.context["form"].initial["shape"] == "even"
    assert [(row.day, row.value) for row in page.context["rows"]] == [(date(2026, 12, 31), 24)]
    assert page.context["rows"][0].rate == pytest.approx(Decimal(24) / 365, rel=Decimal("1e-9"))


def test_amounts_for_each_month_add_up_to_the_goal(books, alice, enter):
    by_month = {f"period_{place}": 3 if place < 6 else 1 for place in range(12)}
    answer = saved(enter(alice), books, "periods", **by_month)
    assert answer.status_code == 302
    shape, rows = line(books)
    assert shape == "even"
    assert rows[0] == ("2026-01-01", 0, None)
    assert rows[6] == ("2026-06-30", 18, None)
    assert rows[-1] == ("2026-12-31", 24, None)
    assert queries.newest(books).valid_from == TODAY
    assert not queries.newest(books).material
    assert "the target line changed" in enter(alice).get(f"/goals/{books.pk}/").content.decode()


def test_amounts_that_do_not_add_up_are_said_and_not_kept(books, alice, enter):
    answer = saved(enter(alice), books, "periods", period_0=10)
    assert "10" in str(answer.context["form"].errors["shape"])
    assert line(books) == ("even", [])


def test_the_months_open_with_what_the_line_asks_of_each(books, alice, enter):
    page = enter(alice).get(f"/goals/{books.pk}/line/")
    opened = [page.context["form"][f"period_{place}"].value() for place in range(12)]
    assert sum(map(int, opened)) == 24
    assert set(opened) <= {"1", "2", "3"}


def test_dates_of_ones_own_give_amounts_or_a_pace(books, alice, enter):
    client = enter(alice)
    saved(client, books, "dates", rows="2026-06-30 6\n2026-03-31 0,05/dag")
    assert line(books)[1] == [
        ("2026-01-01", 0, None),
        ("2026-03-31", None, Decimal("0.05")),
        ("2026-06-30", 6, None),
    ]
    page = client.get(f"/goals/{books.pk}/line/")
    assert page.context["form"].initial["rows"] == "2026-03-31 0.05/day\n2026-06-30 6"
    assert [row.value for row in page.context["rows"]] == [Decimal("4.5"), 6, 24]


def test_steps_ask_for_nothing_between_two_dates(books, alice, enter):
    client = enter(alice)
    saved(client, books, "dates", rows="2026-06-30 10", steps="on")
    assert line(books)[1] == [
        ("2026-01-01", 0, None),
        ("2026-06-29", 0, None),
        ("2026-06-30", 10, None),
        ("2026-12-30", 10, None),
        ("2026-12-31", 24, None),
    ]
    opened = client.get(f"/goals/{books.pk}/line/").context["form"].initial
    assert (opened["steps"], opened["rows"]) == (True, "2026-06-30 10\n2026-12-31 24")


def test_last_years_season_needs_a_last_year(books, alice, enter):
    client = enter(alice)
    answer = saved(client, books, "season")
    assert answer.context["form"].errors["shape"]
    tracking.log_entry(goal=books, user=alice, value=Decimal(5), day=date(2025, 2, 3))
    tracking.log_entry(goal=books, user=alice, value=Decimal(15), day=date(2025, 7, 3))
    assert saved(client, books, "season").status_code == 302
    assert line(books) == ("season", [])
    rows = client.get(f"/goals/{books.pk}/line/").context["rows"]
    assert {row.day: row.value for row in rows}[date(2026, 2, 28)] == 6


@pytest.mark.parametrize(
    "rows", ["", "in March 4", "2026-03-31", "2026-02-30 4", "2025-12-31 4", "2026-05-01 4\n" * 2]
)
def test_what_cannot_be_read_is_said_and_nothing_is_kept(books, alice, enter, rows):
    answer = saved(enter(alice), books, "dates", rows=rows)
    assert answer.context["form"].errors["rows"]
    assert line(books) == ("even", [])


def test_a_form_that_rests_on_an_older_version_changes_nothing(books, alice, enter):
    answer = saved(enter(alice), books, "dates", rows="2026-06-30 10", based_on=7)
    assert answer.status_code == 409
    assert line(books) == ("even", [])


def test_a_level_goes_by_dates_and_has_no_periods(alice, enter):
    weight = keep(
        alice,
        statement="Väga 80 kg den 31 december 2026",
        kind="level",
        quantity={"value": 80, "unit": "kg", "comparison": "at_most", "baseline": 90},
        cadence=None,
        aggregate="last",
    )
    client = enter(alice)
    assert client.get(f"/goals/{weight.pk}/line/").context["form"].periods == []
    saved(client, weight, "dates", rows="2026-06-30 83,5")
    assert line(weight)[1] == [("2026-01-01", 90, None), ("2026-06-30", Decimal("83.5"), None)]


def test_a_goal_that_comes_again_has_periods_instead(goal, alice, enter):
    page = enter(alice).get(f"/goals/{goal.pk}/line/")
    assert page.status_code == 200
    assert "form" not in page.context


def test_another_amount_leads_the_line_to_it(books, alice, enter):
    by_month = {f"period_{place}": 2 for place in range(12)}
    saved(enter(alice), books, "periods", **by_month)
    books.refresh_from_db()
    fields = queries.newest(books).fields
    more = {**fields, "quantity": {**fields["quantity"], "value": 30}}
    _row, problems = services.change_goal(
        goal=books, user=alice, based_on=books.current, reason="More time.", fields=more
    )
    assert not problems
    assert line(books)[1][-1] == ("2026-11-30", 22, None)


def test_a_value_that_stays_is_no_step():
    rows = [Row(date(2026, 1, 1), Decimal(0)), Row(date(2026, 4, 1), Decimal(3))]
    end = Row(date(2026, 9, 1), Decimal(3))
    assert without_steps([*rows, end]) == [*rows, end]
