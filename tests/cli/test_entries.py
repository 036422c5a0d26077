"""`smarta entries`: measurements out of files."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.cli.conftest import Smarta
from tests.cli.schemas import hold

WEEKS = "date,value\n2026-03-01,1\n2026-03-02,2\n2026-03-08,3\n2026-04-01,4.5\n"
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:alice@example.org
BEGIN:VEVENT
UID:1
SUMMARY:Kundmöte
DTSTART;TZID=Europe/Stockholm:20260302T090000
DTEND;TZID=Europe/Stockholm:20260302T100000
RRULE:FREQ=WEEKLY;COUNT=3
ATTENDEE:mailto:alice@example.org
ATTENDEE:mailto:bob@kund.example
LOCATION:Hos kunden
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Avstämning
DTSTART:20260303T080000Z
DTEND:20260303T081500Z
ATTENDEE:mailto:alice@example.org
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "steps.csv").write_text(WEEKS, encoding="utf-8")
    (tmp_path / "alice.ics").write_text(CALENDAR, encoding="utf-8")
    return tmp_path


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_entries_come_as_json_lines(smarta: Smarta, folder: Path) -> None:
    result = smarta("entries", str(folder / "steps.csv"), "--json")
    assert (result.code, result.err) == (0, "")
    assert [hold("entry", row)["value"] for row in rows(result.out)] == [1, 2, 3, 4.5]


def test_a_program_gets_json_lines_without_asking(smarta: Smarta, folder: Path) -> None:
    for more in ((), ("--per", "month")):
        asked = smarta("entries", str(folder / "steps.csv"), *more, "--json").out
        assert smarta("entries", str(folder / "steps.csv"), *more).out == asked


def test_what_was_printed_is_read_again_with_the_same_keys(smarta: Smarta, folder: Path) -> None:
    first = smarta("entries", str(folder / "steps.csv"), "--json").out
    assert smarta("entries", "-", "--json", given=first.encode()).out == first


def test_periods_add_up(smarta: Smarta, folder: Path) -> None:
    result = smarta("entries", str(folder / "steps.csv"), "--per", "week", "--json")
    found = [hold("sum", row) for row in rows(result.out)]
    assert [(r["start"], r["end"], r["value"], r["entries"]) for r in found] == [
        ("2026-02-23", "2026-03-01", 1, 1),
        ("2026-03-02", "2026-03-08", 5, 2),
        ("2026-03-30", "2026-04-05", 4.5, 1),
    ]


@pytest.mark.parametrize(("per", "values"), [("day", [1, 2, 3, 4.5]), ("month", [6, 4.5])])
def test_other_periods(smarta: Smarta, folder: Path, per: str, values: list[float]) -> None:
    result = smarta("entries", str(folder / "steps.csv"), "--per", per, "--json")
    assert [row["value"] for row in rows(result.out)] == values


def test_a_definition_decides_what_counts(smarta: Smarta, folder: Path) -> None:
    where = "duration >= 30 min and attendees.external >= 1 and type in (physical, digital)"
    path = str(folder / "alice.ics")
    assert smarta("entries", path, "--where", where, "--count").out == "3\n"
    counted = smarta("entries", path, "--where", where, "--count", "--json", "--on", "2026-03-10")
    assert hold("count", json.loads(counted.out))["value"] == 2


def test_counts_by_week(smarta: Smarta, folder: Path) -> None:
    result = smarta("entries", str(folder / "alice.ics"), "--count", "--per", "week", "--json")
    assert [row["value"] for row in rows(result.out)] == [2, 1, 1]


def test_nothing_counted_is_zero(smarta: Smarta, folder: Path) -> None:
    result = smarta("entries", str(folder / "steps.csv"), "--where", "value > 9", "--count")
    assert result.out == "0\n"


def test_good_rows_are_kept_and_bad_ones_told_with_file_and_line(
    smarta: Smarta, tmp_path: Path
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("date,value\n2026-03-01,1\n2026-13-01,2\n2026-03-02,x\n", encoding="utf-8")
    result = smarta("entries", str(path), "--json", "--lang", "sv")
    assert result.code == 2
    assert len(rows(result.out)) == 1
    first, second = result.err.splitlines()
    assert first == f"{path}:3: ”2026-13-01” är inget datum. Skriv som 2026-03-31."
    assert second.startswith(f"{path}:4: ")


def test_formats_are_listed(smarta: Smarta) -> None:
    assert "apple-health" in smarta("entries", "--list").out
    listed = smarta("entries", "--list", "--json", "--lang", "sv")
    assert {hold("format", row)["format"] for row in rows(listed.out)} >= {"csv", "jsonl", "ics"}


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("entries",), "FILE is missing"),
        (("entries", "nowhere.csv"), "nowhere.csv: there is no such file"),
        (("entries", "FILE", "--where", "duration >="), "--where: "),
        (("entries", "FILE", "--format", "lotus"), "--format must be one of"),
        (("entries", "FILE", "--value", "lines"), "steps.csv:1: No column holds the value"),
    ],
)
def test_a_mistake_is_one_clear_line(
    smarta: Smarta, folder: Path, words: tuple[str, ...], reason: str
) -> None:
    given = [str(folder / "steps.csv") if word == "FILE" else word for word in words]
    result = smarta(*given)
    assert (result.code, result.out) == (2, "")
    assert reason in result.err
    assert result.err.count("\n") == 1


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(lambda t: t.encode("utf-8"))))
def test_any_bytes_give_entries_or_reasons(smarta: Smarta, raw: bytes) -> None:
    result = smarta("entries", "-", "--json", given=raw)
    for row in rows(result.out):
        hold("entry", row)
    assert result.code == (2 if result.err else 0)


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(st.sampled_from(["2026-03-01", "1/2/2026", "x", ""]), st.text(max_size=12)),
        max_size=6,
    ),
    st.sampled_from([",", ";", "\t"]),
)
def test_any_cells_give_entries_or_reasons(
    smarta: Smarta, cells: list[tuple[str, str]], mark: str
) -> None:
    raw = "\n".join(["date" + mark + "value", *(mark.join(pair) for pair in cells)])
    result = smarta("entries", "-", "--json", given=raw.encode("utf-8", "replace"))
    for row in rows(result.out):
        hold("entry", row)


def test_records_that_a_condition_cannot_decide_are_said_and_do_not_count(
    smarta: Smarta, folder: Path
) -> None:
    file = str(folder / "alice.ics")
    result = smarta("entries", file, "--where", "price > 3 kr", "--count", "--lang", "en")
    assert (result.code, result.out) == (0, "0\n")
    assert result.err == "--where: 4 records lack price and do not count\n"
