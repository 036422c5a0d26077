"""Spreadsheets: the first sheet with a date and a value, its cells as people typed them."""

from datetime import date
from io import BytesIO

from tests.cli.test_documents import sheet

from smarta.core.importers import Ask, Record, Trouble, choose, read

ASK = Ask(on=date(2026, 11, 23))


def test_a_sheet_with_a_date_and_a_value_is_read_with_its_row_numbers() -> None:
    raw = sheet([["Datum", "Antal"], ["2026-03-01", "7,5"], ["2026-03-02", "x"]])
    importer = choose(raw[:64000], "antal.xlsx")
    assert importer is not None
    assert importer.name == "excel"
    good, bad = list(read(BytesIO(raw), ASK, name="antal.xlsx"))
    assert isinstance(good, Record)
    assert isinstance(bad, Trouble)
    assert (str(good.entry.day), float(good.entry.value), good.line) == ("2026-03-01", 7.5, 2)
    assert (bad.code, bad.line) == ("bad-number", 3)


def test_a_broken_workbook_is_said() -> None:
    [trouble] = list(read(BytesIO(b"PK\x03\x04xl/"), ASK))
    assert isinstance(trouble, Trouble)
    assert trouble.code == "bad-sheet"
