"""Tables as people and programs write them: separators, encodings, decimal commas, dates."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest

from smarta.core.importers import Ask, Record, Trouble, read

ASK = Ask(on=date(2026, 11, 23))


def both(raw: bytes | str, ask: Ask = ASK, name: str = "") -> tuple[list[Record], list[Trouble]]:
    data = raw.encode() if isinstance(raw, str) else raw
    found = list(read(BytesIO(data), ask, name=name))
    records = [item for item in found if isinstance(item, Record)]
    return records, [item for item in found if isinstance(item, Trouble)]


def pairs(raw: bytes | str, ask: Ask = ASK) -> list[tuple[str, str]]:
    records, troubles = both(raw, ask)
    assert not troubles
    return [(r.entry.day.isoformat(), f"{r.entry.value:f}") for r in records]


@pytest.mark.parametrize(
    "raw",
    [
        "date,value\n2026-03-01,7.5\n",
        "datum;värde\n2026-03-01;7,5\n",
        "Datum\tAntal\n1 mars 2026\t7,5\n",
        "\ufeffDate,Value\r\n2026/03/01,7.5\r\n",
        "value,date\n7.5,20260301\n",
        "2026-03-01;7,5\n",
        "Dag;Steg\n01.03.2026;7,5\n31.03.2026;\n",
        'day,amount\n"Mar 1, 2026","7.5"\n',
    ],
)
def test_a_date_and_a_value_are_found_however_they_are_written(raw: str) -> None:
    assert pairs(raw) == [("2026-03-01", "7.5")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_swedish_headings_are_read_in_every_usual_encoding(encoding: str) -> None:
    records, troubles = both("datum;värde;anteckning\n2026-03-01;2,5;på gården\n".encode(encoding))
    assert not troubles
    assert records[0].entry.note == "på gården"
    assert records[0].entry.value == Decimal("2.5")


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("70 000", "70000"),
        ("70\u00a0000", "70000"),
        ("1 234,5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("-3,25", "-3.25"),
        ("−4", "-4"),
        ("12 kr", "12"),
        ("72 %", "72"),
        ("0,125", "0.125"),
    ],
)
def test_swedish_numbers(cell: str, value: str) -> None:
    assert pairs(f"datum;värde\n2026-03-01;{cell}\n") == [("2026-03-01", value)]


@pytest.mark.parametrize(
    ("cell", "value"),
    [("70,000", "70000"), ("1,234.5", "1234.5"), ("$12.50", "12.50"), ("1.2e3", "1200")],
)
def test_english_numbers(cell: str, value: str) -> None:
    assert pairs(f'date,value\n2026-03-01,"{cell}"\n') == [("2026-03-01", value)]


def test_a_grouped_cell_is_read_by_what_the_rest_of_its_column_does() -> None:
    rows = "datum;värde\n2026-03-01;1.500\n2026-03-02;2.250,75\n"
    assert [value for _, value in pairs(rows)] == ["1500", "2250.75"]


def test_the_order_of_day_and_month_is_told_by_the_clearest_row() -> None:
    rows = "date,value\n01/02/2026,1\n25/02/2026,2\n"
    assert [day for day, _ in pairs(rows)] == ["2026-02-01", "2026-02-25"]


def test_a_date_that_can_be_read_in_two_ways_is_asked_about_and_not_guessed() -> None:
    records, troubles = both("date,value\n01/02/2026,1\n")
    assert not records
    assert (troubles[0].code, troubles[0].line) == ("which-date", 2)
    assert pairs("date,value\n01/02/2026,1\n", ASK._replace(dates="mdy")) == [("2026-01-02", "1")]


def test_good_rows_are_kept_and_bad_ones_named_by_their_line() -> None:
    raw = "date,value\n2026-03-01,1\n2026-02-30,2\nnever,3\n2026-03-02,many\n\n2026-03-03,4\n"
    records, troubles = both(raw)
    assert [r.entry.value for r in records] == [1, 4]
    assert [(t.line, t.code) for t in troubles] == [
        (3, "bad-date"),
        (4, "bad-date"),
        (5, "bad-number"),
    ]
    assert "2026-02-30" in troubles[0].message("sv")
    assert "many" in troubles[2].message("en")


def test_absurd_amounts_are_refused() -> None:
    _, troubles = both("date,value\n2026-03-01,99999999999999999999\n")
    assert [t.code for t in troubles] == ["absurd-number"]


def test_a_cell_over_two_lines_does_not_move_the_line_numbers() -> None:
    raw = 'date,value,note\n2026-03-01,1,"two\nlines"\n2026-03-02,x,\n'
    records, troubles = both(raw)
    assert records[0].entry.note == "two\nlines"
    assert troubles[0].line == 4


def test_keys_stay_when_rows_are_added_or_a_value_is_corrected() -> None:
    before = "date,value\n2026-03-01,1\n2026-03-01,x\n2026-03-01,3\n"
    after = "date,value\n2026-02-28,9\n2026-03-01,1\n2026-03-01,2\n2026-03-01,3\n2026-03-02,5\n"
    keys = {r.entry.value: r.entry.key for r in both(after)[0]}
    assert all(keys[r.entry.value] == r.entry.key for r in both(before)[0])


def test_a_format_of_its_own_id_makes_the_key() -> None:
    assert both("id,date,value\nA7,2026-03-01,1\n")[0][0].entry.key == "csv:A7"


def test_an_id_that_several_rows_share_is_not_the_entrys_own() -> None:
    records, _ = both("id,date,value\nAlice,2026-03-01,1\nAlice,2026-03-02,2\n")
    assert [r.entry.key for r in records] == ["csv:2026-03-01:1", "csv:2026-03-02:1"]


def test_several_numeric_columns_are_asked_about() -> None:
    raw = "date,red,blue\n2026-03-01,1,2\n"
    records, troubles = both(raw)
    assert not records
    assert troubles[0].code == "no-value-column"
    assert pairs(raw, ASK._replace(measure="blue")) == [("2026-03-01", "2")]


def test_every_cell_can_be_asked_about() -> None:
    record = both("Close Date,Value,Deal Stage\n2026-03-01,1,Won\n", ASK)[0]
    assert not record or record[0].fields["deal_stage"] == "Won"


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"\0\1\2\3", b"PK\3\4rubbish", b"hello world"])
def test_what_is_no_table_is_said(raw: bytes) -> None:
    records, troubles = both(raw)
    assert not records
    assert len(troubles) == 1
    assert troubles[0].message("sv") != troubles[0].message("en")


def test_json_lines_keep_their_own_keys_and_sources() -> None:
    line = '{"at": "2026-03-01T08:00:00+01:00", "value": 3, "source": "bike", "key": "bike:9"}\n'
    records, troubles = both(line + "{broken\n" + '{"at": "2026-03-02", "value": "x"}\n')
    assert records[0].entry.key == "bike:9"
    assert records[0].to_json()["at"] == "2026-03-01T08:00:00+01:00"
    assert [(t.line, t.code) for t in troubles] == [(2, "not-json"), (3, "bad-number")]


def test_what_entries_prints_is_read_back_as_it_was() -> None:
    import json

    first = both("date,value,note\n2026-03-01,1.5,a\n2026-03-01,2,b\n")[0]
    printed = "".join(json.dumps(r.to_json()) + "\n" for r in first)
    assert [r.to_json() for r in both(printed)[0]] == [r.to_json() for r in first]


def test_a_json_list_of_pairs_is_read() -> None:
    assert pairs('[["2026-03-01", 1], ["2026-03-02", 2.5]]') == [
        ("2026-03-01", "1"),
        ("2026-03-02", "2.5"),
    ]


def test_withings_is_told_by_the_name_of_its_file() -> None:
    raw = "date,value\n2026-03-01,900\n"
    assert both(raw, name="aggregates_steps.csv")[0][0].entry.source == "withings"
    assert both(raw, name="steps.csv")[0][0].entry.source == "csv"


def test_a_yes_or_no_habit_counts_only_what_was_done() -> None:
    raw = "date,check\n2026-03-01,2\n2026-03-02,0\n2026-03-03,3\n2026-03-04,1\n2026-03-05,-1\n"
    assert pairs(raw) == [("2026-03-01", "1"), ("2026-03-02", "0"), ("2026-03-04", "0")]
    words = raw.replace(",2\n", ",YES_MANUAL\n").replace(",3\n", ",SKIP\n")
    assert pairs(words)[0] == ("2026-03-01", "1")


def test_days_without_a_value_are_not_entries() -> None:
    raw = "Date,Calories (kcal),Step count\n2026-03-01,1,\n2026-03-02,1,5\n"
    assert pairs(raw) == [("2026-03-02", "5")]


def test_another_measure_can_be_chosen() -> None:
    ask = ASK._replace(measure="distance")
    raw = "Date,Step count,Distance (m)\n2026-03-01,900,700\n"
    assert pairs(raw, ask) == [("2026-03-01", "0.700")]
    _, troubles = both("Id,ActivityDate,TotalSteps\n1,3/1/2026,900\n", ask)
    assert troubles[0].code == "no-measure"


def test_a_ratio_has_what_it_is_out_of() -> None:
    [record] = both("date,value,of\n2026-03-01,3,10\n")[0]
    assert (record.entry.value, record.entry.of, record.to_json()["of"]) == (3, 10, 10)
