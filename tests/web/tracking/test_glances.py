"""What lists show is kept, and never differs from what would be worked out now."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import DatabaseError
from tests.web.cast import NOW, STEPS, TODAY, keep

from smarta.core.entries import Entry as CoreEntry
from smarta.web.goals import services as goals
from smarta.web.goals.models import Goal
from smarta.web.reporting import queries as reporting
from smarta.web.tracking import glances, services
from smarta.web.tracking.models import Entry, Glance, Standing

NAMES = ("day", "status", "said", "more")


def shown(goal, on=TODAY):
    """What a list shows of the goal on a day: kept where it holds."""
    ids = {goal.pk: goal.space_id}
    more = {language: glances.more(ids, on=on, language=language) for language in ("sv", "en")}
    return glances.seen(ids, on=on), more


def anew(goal, on=TODAY):
    """The same without anything kept."""
    Glance.objects.filter(goal=goal).delete()
    return shown(goal, on)


def log(goal, user):
    return services.log_entry(goal=goal, user=user, value=Decimal(70000), day=TODAY)


def correct(goal, user):
    entry, _ = log(goal, user)
    return services.correct_entry(entry=entry, user=user, value=Decimal(3))


def withdraw(goal, user):
    entry, _ = log(goal, user)
    return services.withdraw_entry(entry=entry, user=user)


def restore(goal, user):
    entry, _ = withdraw(goal, user)
    return services.restore_entry(entry=entry, user=user)


def read_a_file(goal, user):
    rows = [CoreEntry(TODAY - timedelta(days=n), Decimal(9000), key=f"k{n}") for n in range(60)]
    return services.import_entries(goal=goal, user=user, entries=rows, source="file")


def take_a_file_back(goal, user):
    batch, _ = read_a_file(goal, user)
    return services.undo_batch(batch=batch, user=user)


def change(goal, user, **fields):
    goal = Goal.objects.get(pk=goal.pk)
    return goals.change_goal(
        goal=goal, user=user, based_on=goal.current, fields={**STEPS, **fields}, reason="x"
    )


def change_the_amount(goal, user):
    return change(goal, user, quantity={"value": 14000, "unit": "steg"})


def change_the_calendar(goal, user):
    return change(goal, user, calendar={"weekdays": ["mon", "tue"], "days_off": ["2026-03-10"]})


def excuse(goal, user):
    return goals.excuse(goal=goal, user=user, start=date(2026, 3, 9), end=date(2026, 3, 15))


def take_the_excuse_back(goal, user):
    row, problems = excuse(goal, user)
    assert not problems
    return goals.drop_exemption(goal=goal, user=user, exemption_id=row.pk)


def pause(goal, user):
    return goals.pause(goal=goal, user=user)


def resume(goal, user):
    pause(goal, user)
    return goals.resume(goal=goal, user=user)


def end(goal, user):
    return goals.end_goal(goal=goal, user=user, outcome="dropped")


def reopen(goal, user):
    end(goal, user)
    return goals.reopen_goal(goal=goal, user=user)


DEEDS = [
    log,
    correct,
    withdraw,
    restore,
    read_a_file,
    take_a_file_back,
    change_the_amount,
    change_the_calendar,
    excuse,
    take_the_excuse_back,
    pause,
    resume,
    end,
    reopen,
]


@pytest.mark.parametrize("before", [None, read_a_file])
@pytest.mark.parametrize("deed", DEEDS)
def test_after_any_deed_a_list_shows_what_would_be_worked_out(goal, alice, deed, before):
    if before:
        before(goal, alice)
    for on in (TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1)):
        shown(goal, on)
    done = deed(Goal.objects.get(pk=goal.pk), alice)
    assert not done[1]
    for on in (TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1)):
        assert shown(goal, on) == shown(goal, on) == anew(goal, on)


def test_a_write_keeps_the_days_glance_itself(goal, log, django_assert_num_queries):
    log(70000)
    with django_assert_num_queries(1):
        found = glances.seen({goal.pk: goal.space_id}, on=TODAY)
    assert found[goal.pk].status == Standing.objects.get(goal=goal).status


def test_after_midnight_everything_is_worked_out_once_and_kept(
    alice, hands, enter, django_assert_max_num_queries
):
    made = [keep(alice, statement=f"Mål {number}") for number in range(4)]
    log(made[0], alice)
    hands.now = datetime(2026, 3, 15, 23, 30, tzinfo=UTC)
    monday = date(2026, 3, 16)
    browser = enter(alice)
    first = browser.get("/goals/").content.decode()
    assert "0 of 70" in first
    assert Glance.objects.filter(day=monday).count() == len(made)
    with django_assert_max_num_queries(2):
        lines = reporting.goals_list(alice, on=monday)
    assert {line.seen.status for line in lines} == {
        anew(one, monday)[0][one.pk].status for one in made
    }


def test_people_in_two_time_zones_see_their_own_days(goal, log):
    log(70000)
    tomorrow = TODAY + timedelta(days=1)
    assert shown(goal, tomorrow) == anew(goal, tomorrow)
    shown(goal)
    assert set(Glance.objects.values_list("day", flat=True)) == {TODAY, tomorrow}
    shown(goal, TODAY + timedelta(days=9))
    assert set(Glance.objects.values_list("day", flat=True)) == {TODAY + timedelta(days=9)}


def test_what_was_worked_out_before_a_write_is_not_believed_after_it(goal, alice, monkeypatch):
    """Somebody logs a value while another reads: the reader's older glance comes last."""
    Glance.objects.all().delete()
    worked_out = glances.worked_out

    def slowly(ids, on):
        rows = worked_out(ids, on)
        log(goal, alice)
        return rows

    monkeypatch.setattr(glances, "worked_out", slowly)
    shown(goal)
    monkeypatch.setattr(glances, "worked_out", worked_out)
    assert shown(goal) == anew(goal)
    assert "That is enough" in shown(goal)[0][goal.pk].stand["en"]


def test_another_program_does_not_believe_what_this_one_kept(goal, monkeypatch):
    Glance.objects.update(status="kept")
    assert shown(goal)[0][goal.pk].status == "kept"
    monkeypatch.setattr(glances, "made_by", lambda: "another")
    assert shown(goal)[0][goal.pk].status != "kept"


def test_a_list_is_shown_though_nothing_can_be_kept(goal, monkeypatch):
    def refuse(rows):
        raise DatabaseError("locked")

    before = anew(goal)
    Glance.objects.all().delete()
    monkeypatch.setattr(glances, "keep", refuse)
    assert shown(goal) == before
    assert not Glance.objects.exists()


def test_a_ratio_is_reckoned_with_its_denominators_in_lists_too(alice):
    made = keep(
        alice,
        kind="rate",
        aggregate="ratio",
        quantity={"value": 50, "unit": "%", "comparison": "at_least"},
    )
    for day in (TODAY, TODAY - timedelta(days=1)):
        services.log_entry(goal=made, user=alice, value=Decimal(3), of=Decimal(4), day=day)
    kept, _more = shown(made)
    assert Entry.objects.filter(of=4).count() == 2
    assert kept == anew(made)[0]
    assert NOW.date() == TODAY


def test_days_of_several_goals_are_each_ones_own(alice, bob):
    goals = [keep(alice), keep(bob), keep(alice)]
    for value, one in enumerate(goals, 1):
        services.log_entry(goal=one, user=one.owner, value=Decimal(value), day=TODAY)
    ids = {one.pk: one.space_id for one in goals}
    glances.seen(ids, on=TODAY)
    together = glances.more(ids, on=TODAY, language="sv")
    alone = [glances.more({one: ids[one]}, on=TODAY, language="sv")[one] for one in ids]
    assert [together[one] for one in ids] == alone
    assert len({str(one.days) for one in alone}) == 3
    assert glances.more({}, on=TODAY, language="sv") == {}
