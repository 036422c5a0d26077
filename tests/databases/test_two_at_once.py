"""Two people at once: nothing is lost, nothing counts twice, and no number is given out twice."""

import threading
from decimal import Decimal

import pytest
from django.db import connection, connections
from tests.web.cast import STEPS, TODAY, account, keep

from smarta.web.goals import queries, services
from smarta.web.tracking import services as tracking
from smarta.web.tracking.models import DayTotal, Entry, Standing

pytestmark = pytest.mark.django_db(transaction=True)
MANY = 8


def at_once(*calls):
    """Run the calls in threads that start together; what they return, in their order."""
    results = [None] * len(calls)
    gate = threading.Barrier(len(calls))

    def run(place, call):
        try:
            gate.wait(timeout=10)
            results[place] = call()
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return results


@pytest.fixture
def kept():
    alice = account("Alice")
    return keep(alice), alice


def test_values_logged_at_once_all_count(kept):
    goal, alice = kept

    def log(value):
        return tracking.log_entry(goal=goal, user=alice, value=Decimal(value), day=TODAY)

    found = at_once(*(lambda v=value: log(v) for value in range(1, MANY + 1)))
    assert all(not problems for _entry, problems in found)
    numbers = list(Entry.objects.order_by("number").values_list("number", flat=True))
    assert numbers == list(range(1, MANY + 1))
    assert DayTotal.objects.get().total == sum(range(1, MANY + 1))
    assert Standing.objects.get().count == MANY


def test_the_same_form_sent_many_times_at_once_counts_once(kept):
    goal, alice = kept

    def log():
        return tracking.log_entry(goal=goal, user=alice, value=Decimal(5), key="form", day=TODAY)

    found = at_once(*([log] * MANY))
    assert {entry.pk for entry, _problems in found} == {Entry.objects.get().pk}


def test_one_of_two_corrections_at_once_is_a_conflict(kept):
    goal, alice = kept
    entry, _problems = tracking.log_entry(goal=goal, user=alice, value=Decimal(5), day=TODAY)

    def correct(value):
        return tracking.correct_entry(entry=entry, user=alice, value=Decimal(value))

    found = at_once(lambda: correct(6), lambda: correct(7))
    codes = sorted(problem.code for _row, problems in found for problem in problems)
    assert codes == ["conflict"]
    assert Entry.objects.filter(live=True).count() == 1


def test_one_of_two_versions_at_once_is_a_conflict(kept):
    goal, alice = kept

    def change(amount):
        fields = {**STEPS, "quantity": {**STEPS["quantity"], "value": amount}}
        return services.change_goal(
            goal=goal, user=alice, based_on=1, fields=fields, reason="Samtidigt"
        )

    found = at_once(lambda: change(60000), lambda: change(50000))
    codes = sorted(problem.code for _row, problems in found for problem in problems)
    assert codes == ["conflict"]
    assert [row.number for row in queries.versions(goal)] == [1, 2]


def test_the_same_file_read_in_at_once_counts_once(kept):
    from smarta.core.entries import Entry as CoreEntry

    goal, alice = kept
    rows = [CoreEntry(TODAY, Decimal(5), key=f"k{n}") for n in range(50)]

    def bring():
        return tracking.import_entries(goal=goal, user=alice, entries=rows, source="file")

    at_once(*([bring] * 3))
    assert Entry.objects.count() == 50
    assert DayTotal.objects.get().total == 250


def test_sqlite_runs_as_it_should(db):
    if connection.vendor != "sqlite":
        pytest.skip("another database")
    with connection.cursor() as cursor:
        for pragma, wanted in (("foreign_keys", 1), ("synchronous", 1)):
            cursor.execute(f"PRAGMA {pragma}")
            assert cursor.fetchone()[0] == wanted
    assert connection.transaction_mode == "IMMEDIATE"
