"""All of one's data out, and leaving."""

import csv
import io
import json
import zipfile
from datetime import date

import pytest
from tests.web.cast import PASSWORD, TODAY, keep

from smarta.core.entries import log_from_json
from smarta.core.goal import goal_from_json
from smarta.core.progress import progress
from smarta.web.accounts.models import Membership, Space, User
from smarta.web.goals import people, queries
from smarta.web.goals.models import Answer, Goal
from smarta.web.planning import services as planning
from smarta.web.reporting import leaving
from smarta.web.reporting import queries as reporting
from smarta.web.tracking import services as tracking
from smarta.web.tracking.models import Entry


def taken_out(browser):
    answer = browser.get("/me/export/")
    assert answer["Content-Type"] == "application/zip"
    return zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))


def test_what_is_taken_out_works_on_in_the_terminal(alice, goal, log, enter):
    for value, day in ((30000, 9), (30000, 10), (5000, 11)):
        log(value, date(2026, 3, day))
    with taken_out(enter(alice)) as found:
        core, problems = goal_from_json(json.loads(found.read("goals/1.json")))
        rows = list(csv.DictReader(io.StringIO(found.read("goals/1.csv").decode())))
    assert not problems
    entries, problems = log_from_json([[row["date"], float(row["value"])] for row in rows])
    assert not problems
    page = reporting.goal_page(goal, on=TODAY)
    assert progress(core, entries, on=TODAY).to_json() == page.progress.to_json()


def test_everything_of_ones_own_is_in_it_and_nothing_of_others(alice, bob, goal, log, enter):
    row = log(5)
    tracking.correct_entry(entry=row, user=alice, value=row.value + 1)
    planning.add_activity(goal=goal, user=alice, text="Ring Åsa", day=TODAY)
    keep(bob, statement="Bobs hemlighet")
    with taken_out(enter(alice)) as found:
        names = set(found.namelist())
        everything = "".join(found.read(name).decode() for name in names)
        entries = found.read("entries.csv").decode()
    assert names >= {"README.txt", "account.json", "goals.json", "entries.csv", "plan.ics"}
    assert "Bobs hemlighet" not in everything
    assert "corrected" in entries
    assert "SUMMARY:Ring Åsa" in everything
    assert "BEGIN:VCALENDAR" in everything


def test_a_spreadsheet_runs_nothing(alice, goal, log, enter):
    log(5, note="=HYPERLINK(1)")
    with taken_out(enter(alice)) as found:
        assert "'=HYPERLINK" in found.read("entries.csv").decode()


@pytest.fixture
def mixed(alice, bob, team):
    """Bob's own goal, his goal in the team, and his part in one of Alice's."""
    own, shared = keep(bob), keep(bob, space=team)
    hers = keep(alice)
    (row, _secret), _problems = people.involve(goal=hers, by=alice, email=bob.email)
    people.answer(involvement=row, version=1, outcome="accept", words="Javisst")
    tracking.log_entry(goal=hers, user=bob, value=Entry._meta.get_field("value").to_python(5))
    return own, shared, hers


def test_the_page_says_what_goes_and_what_stays(bob, mixed):
    found = leaving.outlook(bob)
    assert [row.goal for row in found.goes] == [mixed[0]]
    assert [row.goal for row in found.stays_owned] == [mixed[1]]
    assert [row.goal for row in found.stays_involved] == [mixed[2]]
    assert found.entries == 1


def test_leaving_deletes_ones_own_and_leaves_the_teams_nameless(alice, bob, mixed, team, enter):
    own, shared, hers = mixed
    answer = enter(bob).post("/me/leave/", {"password": PASSWORD})
    assert answer.status_code == 302
    assert not Goal.objects.filter(pk=own.pk).exists()
    assert Goal.objects.filter(pk=shared.pk).exists()
    assert Answer.objects.get(goal=hers).words == "Javisst"
    assert {one.name for one in queries.people(hers).persons} == {"Alice", "somebody who has left"}
    assert not Space.objects.filter(person=bob).exists()
    assert not Membership.objects.filter(user=bob).exists()
    left = User.objects.get(pk=bob.pk)
    assert (left.name, left.is_active) == ("", False)
    assert "bob" not in str(User.objects.filter(pk=bob.pk).values())


def test_a_leader_takes_over_what_nobody_owns(alice, bob, mixed, team, enter):
    leaving.leave(user=bob)
    shared = mixed[1]
    assert enter(alice).post(f"/goals/{shared.pk}/takeover/").status_code == 302
    shared.refresh_from_db()
    assert shared.owner == alice


def test_leaving_asks_for_the_password(bob, enter):
    assert enter(bob).post("/me/leave/", {"password": "wrong"}).status_code == 200
    assert User.objects.get(pk=bob.pk).is_active


def test_the_only_administrator_stays_while_others_are_here(dana, bob):
    _left, problems = leaving.leave(user=dana)
    assert [p.code for p in problems] == ["last-administrator"]


def test_whoever_has_left_is_signed_out_everywhere(bob, enter):
    other = enter(bob)
    leaving.leave(user=bob)
    assert other.get("/me/").status_code == 302
