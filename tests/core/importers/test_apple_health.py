"""Apple Health: streams, zips, and files that mean harm."""

import io
import zipfile
from datetime import date, timedelta

import pytest

from smarta.core.importers import Ask, Record, Trouble, choose, read

ASK = Ask(on=date(2026, 11, 23))
DEFINITION = (
    "<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record*)>\n<!ATTLIST Record x CDATA>\n]>"
)


def record(value: str, start: str = "2026-03-01 08:00:00 +0100", kind: str = "StepCount") -> str:
    return (
        f'<Record type="HKQuantityTypeIdentifier{kind}" sourceName="Watch" unit="count" '
        f'startDate="{start}" endDate="2026-03-01 08:10:00 +0100" value="{value}"/>\n'
    )


def export(*records: str, definition: str = DEFINITION) -> bytes:
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n{definition}\n<HealthData locale="sv_SE">\n'
    return (head + "".join(records) + "</HealthData>\n").encode()


def zipped(raw: bytes, name: str = "apple_health_export/export.xml") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("apple_health_export/export_cda.xml", "<ClinicalDocument/>")
        archive.writestr(name, raw)
    return out.getvalue()


def both(raw: bytes, ask: Ask = ASK) -> tuple[list[Record], list[Trouble]]:
    found = list(read(io.BytesIO(raw), ask))
    return (
        [item for item in found if isinstance(item, Record)],
        [item for item in found if isinstance(item, Trouble)],
    )


@pytest.mark.parametrize("packed", [False, True])
def test_steps_are_read_with_their_instants(packed: bool) -> None:
    raw = export(record("120"), record("30", kind="FlightsClimbed"), record("80"))
    found, troubles = both(zipped(raw) if packed else raw)
    assert not troubles
    assert [r.entry.value for r in found] == [120, 80]
    assert found[0].to_json() == {
        "at": "2026-03-01T08:00:00+01:00",
        "value": 120,
        "unit": "steps",
        "source": "apple-health",
        "key": "apple-health:2026-03-01:1",
        "note": "",
    }
    assert found[0].fields["duration"] == timedelta(minutes=10)
    assert found[0].fields["device"] == "Watch"


def test_an_export_in_another_language_has_another_file_name() -> None:
    assert len(both(zipped(export(record("1")), "apple_health_export/exportera.xml"))[0]) == 1


def test_another_measure_is_read_when_asked_for() -> None:
    raw = export(record("120"), record("30", kind="FlightsClimbed"))
    [found] = both(raw, ASK._replace(measure="flights"))[0]
    assert (found.entry.value, found.entry.unit) == (30, "floors")


def test_workouts_count_their_minutes() -> None:
    workout = (
        '<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="31.5" '
        'durationUnit="min" startDate="2026-03-01 08:00:00 +0100"/>'
    )
    [found] = both(export(workout), ASK._replace(measure="workouts"))[0]
    assert (float(found.entry.value), found.fields["type"]) == (31.5, "Running")


def test_bad_records_are_named_by_their_line() -> None:
    found, troubles = both(export(record("x"), record("5"), record("6", start="yesterday")))
    assert [r.entry.value for r in found] == [5]
    assert [(t.code, t.line) for t in troubles] == [("bad-number", 7), ("bad-date", 9)]


def test_a_file_that_breaks_off_keeps_what_came_before() -> None:
    found, troubles = both(export(record("5"), record("6"))[:-30])
    assert len(found) >= 1
    assert troubles[0].code == "bad-xml"


@pytest.mark.parametrize(
    "definition",
    [
        '<!DOCTYPE HealthData [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE HealthData [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        "<!DOCTYPE HealthData [",
    ],
)
def test_entities_are_refused(definition: str) -> None:
    found, troubles = both(export(record("5"), definition=definition))
    assert (found, [t.code for t in troubles]) == ([], ["unsafe-xml"])


def test_a_file_without_elements_does_not_fill_the_memory() -> None:
    raw = export("<Record " + "x" * (6 << 20) + "/>")
    assert [t.code for t in both(raw)[1]] == ["bad-xml"]


@pytest.mark.parametrize("raw", [b"PK\x03\x04apple_health_export/", zipped(b"<other/>", "a.xml")])
def test_a_zip_without_an_export_is_said(raw: bytes) -> None:
    importer = choose(raw, "health.zip")
    assert importer is not None
    found, troubles = both_named(raw)
    assert not found
    assert troubles[0].code in ("bad-zip", "no-health-data")


def both_named(raw: bytes) -> tuple[list[Record], list[Trouble]]:
    found = list(read(io.BytesIO(raw), ASK, form="apple-health"))
    return (
        [item for item in found if isinstance(item, Record)],
        [item for item in found if isinstance(item, Trouble)],
    )


def test_two_devices_on_the_same_days_are_told_without_being_a_mistake() -> None:
    phone = record("90").replace('"Watch"', '"Phone"')
    found, remarks = both(export(record("120"), phone))
    assert len(found) == 2
    assert remarks[0].remark
    assert "--where \"device = 'Watch'\"" in remarks[0].message("en")
