"""Sums and standings are caches: equal to recomputation, whatever happens to the entries."""

import random
from datetime import timedelta
from decimal import Decimal

from django.db import connection
from tests.web.cast import NOW, STEPS, TODAY

from smarta.core.entries import Entry as CoreEntry
from smarta.web.goals import services as goals
from smarta.web.tracking import caches, queries, services
from smarta.web.tracking.models import DayTotal, Entry, Glance, Standing


def kept(goal):
    """Every cache of a goal as it is stored."""
    days = DayTotal.objects.filter(goal=goal).order_by("day")
    names = ("day", "count", "total", "last", "least", "most")
    return (
        list(days.values_list(*names)),
        without_stamp(Standing.objects.filter(goal=goal).values().get()),
        list(Glance.objects.filter(goal=goal).values("day", "status", "said", "more", "made_by")),
        list(Entry.objects.filter(goal=goal).order_by("number").values_list("number", "live")),
    )


def without_stamp(row):
    """A standing as anybody would compute it: the stamp only tells one write from another."""
    return {name: value for name, value in row.items() if name != "stamp"}


def happen(goal, user, dice):
    """Something at random: a value, a correction, a withdrawal, a file, a file taken back."""
    live = list(Entry.objects.filter(goal=goal, live=True))
    day = TODAY - timedelta(days=dice.randrange(6))
    value = Decimal(dice.randrange(1, 9000)) / 10
    deed = dice.choice(["log", "log", "correct", "withdraw", "file", "undo"])
    if deed == "log" or not live:
        services.log_entry(goal=goal, user=user, value=value, day=day)
    elif deed == "correct":
        services.correct_entry(entry=dice.choice(live), user=user, value=value, day=day)
    elif deed == "withdraw":
        services.withdraw_entry(entry=dice.choice(live), user=user)
    elif deed == "file":
        rows = [CoreEntry(day, value, key=f"k{dice.randrange(8)}") for _ in range(3)]
        services.import_entries(goal=goal, user=user, entries=rows, source="file")
    elif batch := goal.batches.filter(undone_at=None).first():
        services.undo_batch(batch=batch, user=user)


def test_caches_equal_recomputation_after_anything(goal, alice):
    dice = random.Random(7)
    for _ in range(60):
        happen(goal, alice, dice)
    goals.change_goal(
        goal=goal, user=alice, based_on=1, fields={**STEPS, "end": "2026-06-30"}, reason="x"
    )
    before = kept(goal)
    Entry.objects.update(live=True)
    DayTotal.objects.all().delete()
    Standing.objects.all().delete()
    Glance.objects.all().delete()
    assert services.rebuild_all() == 1
    assert kept(goal) == before


def test_one_live_row_holds_each_place_in_the_series(goal, alice):
    dice = random.Random(11)
    for _ in range(60):
        happen(goal, alice, dice)
    places = list(Entry.objects.filter(goal=goal, live=True).values_list("seq", flat=True))
    assert len(places) == len(set(places))


def test_the_standing_holds_until_the_day_it_flips(goal, log):
    log(70000)
    row = Standing.objects.get(goal=goal)
    core_days = (row.flips_on - TODAY).days
    for ahead in range(core_days):
        assert caches.compute_standing(goal, TODAY + timedelta(days=ahead)).status == row.status


def test_statuses_are_kept_ones_only_while_they_hold(goal, log, alice):
    log(70000)
    later = TODAY + timedelta(days=30)
    fresh = {day: caches.compute_standing(goal, day).status for day in (TODAY, later)}
    for day, status in fresh.items():
        assert caches.statuses([goal], on=day) == {goal.pk: status}
    Standing.objects.update(status="kept")
    assert caches.statuses([goal], on=TODAY) == {goal.pk: "kept"}
    assert caches.statuses([goal], on=later) == {goal.pk: fresh[later]}
    assert caches.statuses([goal], on=TODAY - timedelta(days=1)) != {goal.pk: "kept"}
    assert caches.statuses([], on=TODAY) == {}


def test_a_series_is_answered_by_the_covering_index_alone(goal, alice):
    rows = [CoreEntry(TODAY - timedelta(days=n), Decimal(n), key=f"k{n}") for n in range(1, 400)]
    services.import_entries(goal=goal, user=alice, entries=rows, source="file", at=NOW)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE tracking_entry")
            # So few rows, and none of them vacuumed within a test, make other plans as cheap; what
            # is left to the planner is whether the index alone can answer, in order.
            for other in ("seqscan", "bitmapscan", "indexscan", "sort"):
                cursor.execute(f"SET LOCAL enable_{other} = off")
    wanted = queries.live(goal).order_by("day", "seq").values_list("day", "value")
    plan = wanted.explain()
    assert "a_goals_series" in plan
    assert "COVERING INDEX" in plan or "Index Only Scan" in plan
    assert "SORT" not in plan.upper()
