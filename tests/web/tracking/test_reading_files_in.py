"""Handing a file in, looking at it, keeping it, taking it back."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.web.cast import NOW, TODAY, keep

from smarta.core.entries import Entry as CoreEntry
from smarta.web.goals import services as goals
from smarta.web.tracking import services, uploads
from smarta.web.tracking.models import Batch, Entry, Upload

STEPS = "datum;steg\n2026-03-09;9 000\n2026-03-10;8 500,5\nigår;7\n2026-03-11;12000\n"
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
BEGIN:VEVENT
UID:long
SUMMARY:Behovsanalys
DTSTART:20260309T090000Z
DTEND:20260309T100000Z
END:VEVENT
BEGIN:VEVENT
UID:short
SUMMARY:Avstämning
DTSTART:20260310T090000Z
DTEND:20260310T091000Z
END:VEVENT
END:VCALENDAR
"""


def entry(day, value, key):
    return CoreEntry(day, Decimal(value), key=key, source="x")


def bring(goal, user, *entries):
    batch, problems = services.import_entries(goal=goal, user=user, entries=entries, source="file")
    assert not problems
    return batch


def total(goal):
    return sum(Entry.objects.filter(goal=goal, live=True).values_list("value", flat=True))


def hand_in(browser, goal, text, name="steg.csv"):
    file = SimpleUploadedFile(name, text.encode())
    return browser.post(f"/goals/{goal.pk}/import/", {"file": file})


def test_a_row_below_zero_of_what_is_counted_is_said_with_its_line(goal, alice, enter):
    hand_in(enter(alice), goal, "datum;steg\n2026-03-09;9000\n2026-03-10;-8500\n")
    found = uploads.preview(Upload.objects.get(), on=TODAY)
    assert [record.entry.value for record in found.counts] == [9000]
    assert [(one.line, one.message("sv")) for one in found.troubles] == [
        (3, "-8500 är under noll; det som räknas kan inte vara det.")
    ]


def test_the_same_file_twice_counts_once_and_a_corrected_value_is_corrected(goal, alice):
    day = date(2026, 3, 9)
    first = bring(goal, alice, entry(day, 5, "a"), entry(day, 6, "b"))
    again = bring(goal, alice, entry(day, 5, "a"), entry(day, 7, "b"), entry(day, 1, "c"))
    assert (first.added, first.changed, first.known) == (2, 0, 0)
    assert (again.added, again.changed, again.known) == (1, 1, 1)
    assert total(goal) == 13


def test_a_value_taken_back_stays_so_when_the_file_comes_again(goal, alice):
    day = date(2026, 3, 9)
    bring(goal, alice, entry(day, 5, "a"))
    services.withdraw_entry(entry=Entry.objects.get(), user=alice)
    assert bring(goal, alice, entry(day, 5, "a")).known == 1
    assert total(goal) == 0


def test_what_a_person_corrected_stands_against_the_file(goal, alice):
    day = date(2026, 3, 9)
    bring(goal, alice, entry(day, 5, "a"))
    services.correct_entry(entry=Entry.objects.get(), user=alice, value=Decimal(50))
    bring(goal, alice, entry(day, 5, "a"))
    assert total(goal) == 50


def test_a_whole_file_is_taken_back(goal, alice):
    day = date(2026, 3, 9)
    bring(goal, alice, entry(day, 5, "a"))
    batch = bring(goal, alice, entry(day, 6, "a"), entry(day, 7, "b"))
    count, problems = services.undo_batch(batch=batch, user=alice)
    assert (count, problems) == (2, ())
    assert total(goal) == 5
    batch.refresh_from_db()
    assert [p.code for p in services.undo_batch(batch=batch, user=alice)[1]] == ["undone"]


def test_a_file_that_was_taken_back_can_come_again(goal, alice):
    day = date(2026, 3, 9)
    batch = bring(goal, alice, entry(day, 5, "a"))
    services.undo_batch(batch=batch, user=alice)
    assert total(goal) == 0
    bring(goal, alice, entry(day, 5, "a"))
    assert total(goal) == 5


def test_files_are_taken_back_in_any_order(goal, alice):
    day = date(2026, 3, 9)
    first = bring(goal, alice, entry(day, 5, "a"))
    second = bring(goal, alice, entry(day, 6, "a"))
    services.undo_batch(batch=second, user=alice)
    assert total(goal) == 5
    services.undo_batch(batch=first, user=alice)
    assert total(goal) == 0


def test_the_first_file_is_taken_back_under_the_second(goal, alice):
    day = date(2026, 3, 9)
    first = bring(goal, alice, entry(day, 5, "a"))
    second = bring(goal, alice, entry(day, 6, "a"))
    services.undo_batch(batch=first, user=alice)
    assert total(goal) == 6
    services.undo_batch(batch=second, user=alice)
    assert total(goal) == 0


def test_a_key_twice_in_one_file_counts_once(goal, alice):
    day = date(2026, 3, 9)
    bring(goal, alice, entry(day, 5, "a"))
    batch = bring(goal, alice, entry(day, 6, "a"), entry(day, 7, "a"))
    assert (batch.changed, batch.known) == (1, 1)
    assert total(goal) == 7


def test_nothing_counts_before_it_is_kept(goal, alice, enter):
    browser = enter(alice)
    seen = browser.get(hand_in(browser, goal, STEPS)["Location"])
    page = seen.content.decode()
    assert "steg.csv" in page
    assert "4" in page
    assert "igår" in page
    assert not Entry.objects.exists()


def test_the_good_rows_are_kept_and_the_bad_ones_named_with_their_line(
    goal, alice, enter, django_capture_on_commit_callbacks
):
    browser = enter(alice)
    address = hand_in(browser, goal, STEPS)["Location"]
    with django_capture_on_commit_callbacks(execute=True):
        assert browser.post(address).status_code == 302
    assert total(goal) == Decimal("29500.5")
    batch = Batch.objects.get()
    assert (batch.added, batch.name) == (3, "steg.csv")
    assert [(one["line"], "igår" in one["text"]) for one in batch.problems] == [(4, True)]
    assert not Upload.objects.exists()
    assert not list(uploads.folder().iterdir())
    assert browser.post(f"/goals/{goal.pk}/batches/{batch.pk}/undo/").status_code == 302
    assert total(goal) == 0


def test_a_definition_decides_what_in_a_calendar_counts(alice, enter):
    meaning = {
        "singular": "möte",
        "language": "sv",
        "counts": "minst 30 minuter",
        "criteria": "duration >= 30 min",
    }
    definition, _problems = goals.define(user=alice, unit="möten", meaning=meaning)
    goal = keep(alice, definition=definition)
    browser = enter(alice)
    address = hand_in(browser, goal, CALENDAR, "mars.ics")["Location"]
    page = browser.get(address).content.decode()
    assert "Avstämning" in page
    assert "duration &gt;= 30 min" in page
    browser.post(address)
    assert total(goal) == 1


def test_what_a_definition_leaves_out_can_count_anyway(alice, enter):
    meaning = {"singular": "möte", "language": "sv", "criteria": "duration >= 30 min"}
    definition, _problems = goals.define(user=alice, unit="möten", meaning=meaning)
    goal = keep(alice, definition=definition)
    browser = enter(alice)
    address = hand_in(browser, goal, CALENDAR, "mars.ics")["Location"]
    found = uploads.preview(Upload.objects.get(), on=TODAY)
    browser.post(address, {"also": [found.doubts[0].record.entry.key]})
    assert total(goal) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "empty"), ("x" * (1024 * 1024 + 1), "larger than 1 MB")],
)
def test_files_that_cannot_be_are_refused(goal, alice, enter, settings, text, said):
    settings.UPLOAD_BYTES = 1024 * 1024
    answer = hand_in(enter(alice), goal, text)
    assert answer.status_code == 200
    assert said in answer.content.decode()
    assert not Upload.objects.exists()


def test_a_name_leads_nowhere(goal, alice, enter):
    hand_in(enter(alice), goal, STEPS, "../../etc/passwd.csv")
    row = Upload.objects.get()
    assert row.name == "passwd.csv"
    assert (uploads.folder() / row.file).is_file()


def test_a_file_that_nobody_decides_about_is_forgotten(
    goal, alice, enter, hands, django_capture_on_commit_callbacks
):
    hand_in(enter(alice), goal, STEPS)
    assert uploads.drop_old_uploads() == 0
    hands.now = NOW + timedelta(days=2)
    with django_capture_on_commit_callbacks(execute=True):
        assert uploads.drop_old_uploads() == 1
    assert not list(uploads.folder().iterdir())


def test_another_persons_file_is_nobodys_business(goal, alice, bob, enter):
    from smarta.web.goals import people

    people.involve(goal=goal, by=alice, email=bob.email)
    address = hand_in(enter(bob), goal, STEPS)["Location"]
    assert enter(bob).get(address).status_code == 200
    assert enter(alice).get(address).status_code == 404
