"""Calendars: recurrences, exceptions, people and places."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest

from smarta.core.importers import Ask, Record, Trouble, read

ASK = Ask(on=date(2026, 11, 23))
ZONE = ";TZID=Europe/Stockholm"


def event(*lines: str, start: str = "20260302T090000", end: str = "20260302T100000") -> str:
    body = [f"DTSTART{ZONE}:{start}", f"DTEND{ZONE}:{end}", *lines]
    return "\n".join(["BEGIN:VEVENT", *body, "END:VEVENT"])


def calendar(*events: str, head: str = "") -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *([head] if head else []), *events]
    return "\n".join([*lines, "END:VCALENDAR", ""]).encode()


def both(raw: bytes, ask: Ask = ASK) -> tuple[list[Record], list[Trouble]]:
    found = list(read(BytesIO(raw), ask))
    return (
        [item for item in found if isinstance(item, Record)],
        [item for item in found if isinstance(item, Trouble)],
    )


def records(raw: bytes, ask: Ask = ASK) -> list[Record]:
    found, troubles = both(raw, ask)
    assert not troubles
    return found


def test_an_event_counts_one_at_its_own_time() -> None:
    [found] = records(calendar(event("UID:a", "SUMMARY:Kundmöte")))
    assert found.entry.at is not None
    assert found.entry.at.isoformat() == "2026-03-02T09:00:00+01:00"
    assert (found.entry.value, found.entry.note, found.line) == (1, "Kundmöte", 3)


def test_minutes_can_be_counted_instead() -> None:
    [found] = records(calendar(event()), ASK._replace(measure="duration"))
    assert (found.entry.value, found.entry.unit) == (Decimal(60), "min")


def test_a_weekly_event_keeps_its_clock_over_the_change_to_summer_time() -> None:
    found = records(calendar(event("UID:a", "RRULE:FREQ=WEEKLY;COUNT=5")))
    assert [r.to_json()["at"] for r in found][3:] == [
        "2026-03-23T09:00:00+01:00",
        "2026-03-30T09:00:00+02:00",
    ]


def test_exceptions_moved_and_cancelled_occurrences_are_heeded() -> None:
    raw = calendar(
        event("UID:a", "RRULE:FREQ=DAILY;COUNT=4", f"EXDATE{ZONE}:20260303T090000"),
        event(
            "UID:a",
            f"RECURRENCE-ID{ZONE}:20260304T090000",
            start="20260306T090000",
            end="20260306T100000",
        ),
        event(
            "UID:a",
            f"RECURRENCE-ID{ZONE}:20260305T090000",
            "STATUS:CANCELLED",
            start="20260305T090000",
            end="20260305T100000",
        ),
    )
    assert [r.entry.day.day for r in records(raw)] == [2, 6]


def test_a_moved_occurrence_keeps_its_key() -> None:
    series = event("UID:a", "RRULE:FREQ=DAILY;COUNT=2")
    moved = event(
        "UID:a",
        f"RECURRENCE-ID{ZONE}:20260303T090000",
        start="20260309T090000",
        end="20260309T100000",
    )
    before = {r.entry.key for r in records(calendar(series))}
    assert {r.entry.key for r in records(calendar(series, moved))} == before


def test_endless_series_stop_today() -> None:
    found = records(calendar(event("RRULE:FREQ=WEEKLY")), Ask(on=date(2026, 3, 16)))
    assert [r.entry.day.day for r in found] == [2, 9, 16]


def test_what_has_not_happened_is_no_entry() -> None:
    assert records(calendar(event()), Ask(on=date(2026, 3, 1))) == []


def test_events_without_an_id_are_keyed_by_day_and_place() -> None:
    keys = [r.entry.key for r in records(calendar(event(), event()))]
    assert keys == ["ics:2026-03-02:1", "ics:2026-03-02:2"]


def test_whole_days_have_a_day_and_no_instant() -> None:
    raw = calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260302\nEND:VEVENT")
    [found] = records(raw)
    assert found.to_json()["at"] == "2026-03-02"


PEOPLE = (
    "ORGANIZER:mailto:alice@example.org",
    "ATTENDEE:mailto:Alice@example.org",
    "ATTENDEE:mailto:eva@sales.example.org",
    "ATTENDEE:mailto:bob@kund.example",
    "ATTENDEE;PARTSTAT=DECLINED:mailto:carl@kund.example",
    "ATTENDEE;CUTYPE=ROOM:mailto:room@rooms.example",
)


@pytest.mark.parametrize(
    ("head", "own", "external"),
    [
        ("", (), ["bob@kund.example"]),
        ("X-WR-CALNAME:eva@kund.example", (), ["alice@example.org", "eva@sales.example.org"]),
        ("", ("kund.example", "example.org"), []),
    ],
)
def test_external_is_who_is_not_of_ones_own_domain(
    head: str, own: tuple[str, ...], external: list[str]
) -> None:
    [found] = records(calendar(event(*PEOPLE), head=head), ASK._replace(own_domains=own))
    assert found.fields["attendees.external"] == external
    assert len(found.fields["attendees"]) == 3  # type: ignore[arg-type]  # it is a list


def test_at_a_shared_mail_service_only_the_owner_is_not_external() -> None:
    raw = calendar(
        event("ORGANIZER:mailto:alice@gmail.com", "ATTENDEE:mailto:bob@gmail.com"),
    )
    assert records(raw)[0].fields["attendees.external"] == ["bob@gmail.com"]


def test_without_people_nobody_knows_who_is_external() -> None:
    assert "attendees.external" not in records(calendar(event()))[0].fields


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("LOCATION:Storgatan 1", "physical"),
        ("LOCATION:Microsoft Teams", "digital"),
        ("DESCRIPTION:https://meet.google.com/abc", "digital"),
        ("SUMMARY:Möte", None),
    ],
)
def test_where_an_event_takes_place_tells_its_type(line: str, kind: str | None) -> None:
    assert records(calendar(event(line)))[0].fields["type"] == kind


def test_good_events_are_kept_and_bad_ones_named_by_line_and_title() -> None:
    raw = calendar(
        event("SUMMARY:God"),
        "BEGIN:VEVENT\nSUMMARY:Utan tid\nEND:VEVENT",
        event("SUMMARY:Baklänges", end="20260301T100000"),
        event("SUMMARY:För ofta", "RRULE:FREQ=SECONDLY"),
        event("SUMMARY:Stilla", "RRULE:FREQ=DAILY;INTERVAL=0"),
        event("SUMMARY:Aldrig", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
        event("SUMMARY:Tätt", "RRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3"),
    )
    found, troubles = both(raw)
    assert [r.entry.note for r in found] == ["God"]
    assert [(t.line, t.values["name"]) for t in troubles] == [
        (8, "Utan tid"),
        (11, "Baklänges"),
        (16, "För ofta"),
        (22, "Stilla"),
        (28, "Aldrig"),
        (34, "Tätt"),
    ]


@pytest.mark.parametrize(
    "raw",
    [
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x\n",
        b"BEGIN:VCALENDAR\n",
        b"BEGIN:VCALENDAR\nEND:VEVENT\nEND:VTODO\n",
    ],
)
def test_a_broken_calendar_raises_nothing(raw: bytes) -> None:
    assert both(raw)[0] == []
