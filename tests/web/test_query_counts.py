"""The number of queries of a page does not depend on how much there is on it."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.web.cast import STEPS, TODAY, account, keep

from smarta.core.entries import Entry as CoreEntry
from smarta.web import access
from smarta.web.accounts import services as accounts
from smarta.web.goals import people, services
from smarta.web.planning import services as planning
from smarta.web.reporting import queries
from smarta.web.tracking import services as tracking


def count(call):
    with CaptureQueriesContext(
        connection,
    ) as found:
        call()
    return len(found)


def fill(goal, user, size):
    """Entries, people, versions, activities and excuses, `size` of each."""
    rows = [CoreEntry(TODAY - timedelta(days=n), Decimal(9), key=f"k{n}") for n in range(size * 20)]
    tracking.import_entries(goal=goal, user=user, entries=rows, source="file")
    for number in range(size):
        other = account(f"p{goal.pk.hex[:6]}{number}")
        (row, _secret), _problems = people.involve(goal=goal, by=user, email=other.email)
        if number % 2:
            people.answer(involvement=row, version=goal.current, outcome="accept")
        planning.add_activity(goal=goal, user=user, text=f"Ring {number}")
        services.excuse(goal=goal, user=user, start=TODAY, end=TODAY)
        goal.refresh_from_db()
        services.change_goal(
            goal=goal,
            user=user,
            based_on=goal.current,
            reason="Mer",
            fields={**STEPS, "quantity": {"value": 70001 + number, "unit": "steg"}},
        )
        goal.refresh_from_db()


def test_a_goals_page_has_a_flat_count(alice):
    small, large = keep(alice), keep(alice)
    fill(small, alice, 1)
    fill(large, alice, 8)
    counts = [count(lambda g=g: queries.goal_page(g, on=TODAY)) for g in (small, large)]
    assert counts[0] == counts[1] <= 16


@pytest.mark.parametrize("page", [queries.goals_list, queries.today_page])
def test_a_list_has_a_flat_count(alice, page):
    fill(keep(alice), alice, 2)
    few = count(lambda: page(alice, on=TODAY))
    for _ in range(6):
        fill(keep(alice), alice, 2)
    assert count(lambda: page(alice, on=TODAY)) == few <= 16


def test_a_list_reads_no_more_goals_than_it_shows(alice):
    """Each way to a goal is answered by an index; nothing reads the whole table."""
    keep(alice)
    for which in ("open", "ended", "mine"):
        sql, params, _readers = queries.list_of(which)
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN QUERY PLAN {sql}", params)
                steps = [row[3] for row in cursor.fetchall()]
            assert not [step for step in steps if step.startswith("SCAN")], steps


def plans_of(call):
    """What SQLite plans for each statement of a call."""
    with CaptureQueriesContext(connection) as found:
        call()
    plans = {}
    with connection.cursor() as cursor:
        for sql in {
            one["sql"] for one in found if one["sql"][:6] in {"SELECT", "UPDATE", "DELETE"}
        }:
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
            plans[sql] = [row[3] for row in cursor.fetchall()]
    return plans


def scans(call):
    """The statements that read a whole table or index, with their plans."""
    plans = plans_of(call).items()
    return {sql: plan for sql, plan in plans if any(step.startswith("SCAN") for step in plan)}


@pytest.mark.skipif(connection.vendor != "sqlite", reason="plans by size, and these are small")
@pytest.mark.parametrize("address", ["/goals/{}/", "/goals/{}/entries/", "/goals/", "/today/"])
def test_a_page_reads_no_whole_table(alice, bob, team, enter, address):
    words = {"singular": "steg", "plural": "steg", "language": "sv", "counts": "Till fots"}
    meaning, _problems = services.define(user=alice, unit="steg", meaning=words, space=team)
    goal = keep(alice, definition=meaning)
    fill(goal, alice, 2)
    services.share(goal=goal, team=team, user=alice)
    (place, _secret), _problems = people.involve(goal=goal, by=alice, email=bob.email)
    people.answer(involvement=place, version=1, outcome="counter", counter={"value": 60000})
    people.offer_handover(goal=goal, user=alice, to=bob)
    for user in (alice, bob):
        browser = enter(user)
        assert scans(lambda b=browser: b.get(address.format(goal.pk))) == {}


@pytest.mark.skipif(connection.vendor != "sqlite", reason="plans by size, and these are small")
def test_logging_a_value_reads_no_whole_table(alice):
    goal = keep(alice)
    fill(goal, alice, 2)
    call = {"goal": goal, "user": alice, "key": "form", "day": TODAY}
    assert scans(lambda: tracking.log_entry(value=Decimal(5), **call)) == {}
    row, _problems = tracking.log_entry(value=Decimal(5), **call)
    batch = goal.batches.get()
    assert scans(lambda: tracking.undo_batch(batch=batch, user=alice)) == {}
    assert scans(lambda: tracking.correct_entry(entry=row, user=alice, value=Decimal(6))) == {}


@pytest.mark.skipif(connection.vendor != "sqlite", reason="plans by size, and these are small")
def test_the_sums_of_a_series_are_read_from_its_index_alone(alice):
    """Rows of one goal lie as far apart as all goals' entries of a day make them."""
    goal = keep(alice)
    fill(goal, alice, 1)
    plans = plans_of(lambda: tracking.log_entry(goal=goal, user=alice, value=Decimal(5), day=TODAY))
    (steps,) = [plan for sql, plan in plans.items() if "SUM(" in sql]
    assert steps == ["SEARCH tracking_entry USING COVERING INDEX a_goals_series (goal_id=?)"]


@pytest.mark.parametrize("ended", [False, True])
def test_the_prepared_query_finds_what_access_allows(alice, bob, team, ended):
    goals = {keep(alice), keep(alice), keep(bob)}
    services.share(goal=next(iter(goals)), team=team, user=alice)
    for user in (alice, bob):
        rows = queries.goals_list(user, on=TODAY, ended=ended)
        allowed = access.goals_of(user).filter(archived_at=None)
        wanted = allowed.exclude(outcome="") if ended else allowed.filter(outcome="")
        assert {row.id for row in rows} == set(wanted.values_list("pk", flat=True))


def test_the_api_lists_with_a_flat_count(alice, enter):
    browser = enter(alice)
    keep(alice)
    browser.get("/api/goals")
    few = count(lambda: browser.get("/api/goals"))
    for _ in range(5):
        keep(alice)
    assert count(lambda: browser.get("/api/goals")) == few


def test_a_day_asks_for_nothing_that_a_person_has_none_of(alice, bob):
    goal = keep(alice)
    queries.today_page(alice, on=TODAY)
    without = count(lambda: queries.today_page(alice, on=TODAY))
    planning.add_activity(goal=goal, user=alice, text="Ring", day=TODAY)
    people.involve(goal=keep(bob), by=bob, email=alice.email)
    (place, _secret), _problems = people.involve(goal=goal, by=alice, email=bob.email)
    people.answer(involvement=place, version=1, outcome="counter", counter={"value": 60000})
    accounts.new_draft(user=alice, text="Fler möten")
    page = queries.today_page(alice, on=TODAY)
    assert [len(rows) for rows in (page.to_do, page.asked, page.offers, page.drafts)] == [1] * 4
    assert without == 2
