"""Does it come true? The page about the program's own calibration."""

from datetime import timedelta
from decimal import Decimal

from tests.web.cast import TODAY, keep

from smarta.core.entries import Entry
from smarta.web.reporting import track_record
from smarta.web.tracking import services as tracking

STEPS = (9000, 11000, 7000, 14000, 8000, 12000, 10000, 9500, 10500)


def walk(goal, user, days):
    rows = [
        Entry(TODAY - timedelta(days=n), Decimal(STEPS[n % 9]), key=f"d{n}") for n in range(days)
    ]
    tracking.import_entries(goal=goal, user=user, entries=rows, source="file")


def test_the_weeks_that_ended_are_counted(alice):
    goal = keep(alice)
    walk(goal, alice, 60)
    pairs = track_record.forecast_pairs(TODAY)
    assert pairs
    assert len(pairs) <= track_record.PERIODS
    assert all(0 < chance < 1 and came in (True, False) for chance, came in pairs)


def test_few_periods_are_said_to_be_few(alice, enter):
    page = enter(alice).get("/accuracy/").content.decode()
    assert "From 20 on" in page or "Från 20" in page


def test_many_periods_make_a_table(alice, enter, monkeypatch):
    monkeypatch.setattr(track_record, "forecast_pairs", lambda on: [(0.7, True)] * 20)
    page = enter(alice).get("/accuracy/").content.decode()
    assert "20 (100" in page


def test_the_page_needs_a_person(client):
    assert client.get("/accuracy/").status_code == 302
