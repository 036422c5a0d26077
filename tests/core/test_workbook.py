"""Workbooks: true places, and nothing read that would not fit in memory."""

import io
import zipfile

import pytest
from tests.cli.test_documents import sheet

from smarta.core import workbook
from smarta.core.workbook import TooLargeError, WorkbookError, cell_text, sheets

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def with_cells(cells: str) -> bytes:
    """A workbook whose only sheet holds these rows."""
    made, out = io.BytesIO(sheet([["x"]])), io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            text = old.read(part)
            if part.endswith("sheet1.xml"):
                text = (
                    f'<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'.encode()
                )
            new.writestr(part, text)
    return out.getvalue()


def cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def test_a_sheet_that_begins_further_down_keeps_its_places() -> None:
    rows = f'<row r="3">{cell("B3", "Mål")}</row><row r="5">{cell("C5", "x")}</row>'
    [found] = sheets(with_cells(rows))
    assert (found.name, found.row, found.column) == ("Plan", 3, 1)
    assert found.rows == [["Mål", ""], ["", ""], ["", "x"]]


def test_a_formula_is_what_it_came_to() -> None:
    rows = '<row r="1"><c r="A1" t="str"><f>B1&amp;C1</f><v>Läsa mer</v></c></row>'
    assert sheets(with_cells(rows))[0].rows == [["Läsa mer"]]


def test_an_empty_sheet_has_no_rows() -> None:
    assert sheets(with_cells(""))[0].rows == []


def test_a_cell_in_each_corner_is_refused_before_it_takes_the_memory() -> None:
    rows = f'<row r="1">{cell("A1", "x")}</row><row r="1048576">{cell("XFD1048576", "x")}</row>'
    with pytest.raises(TooLargeError):
        sheets(with_cells(rows))


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = with_cells(f'<row r="1">{cell("A1", "a" * 100_000)}</row>')
    assert len(raw) < 10_000
    monkeypatch.setattr(workbook, "MOST_UNPACKED", 50_000)
    with pytest.raises(TooLargeError):
        sheets(raw)


def test_repeated_cells_of_an_open_document_are_counted() -> None:
    row = b'<table:table-row table:number-rows-repeated="%d">%s</table:table-row>'
    empty = b'<table:table-cell table:number-columns-repeated="16384"/>'
    filled = b'<table:table-cell office:value-type="string" table:number-columns-repeated="20">x'
    assert workbook._repeated(row % (1_000_000, empty)) == 0
    assert workbook._repeated(row % (1_000_000, filled)) == 20_000_000


@pytest.mark.parametrize(
    "raw", [b"", b"PK", b"PK\x03\x04", b"no workbook", b"\xd0\xcf\x11\xe0" * 9]
)
def test_what_is_no_workbook_is_said(raw: bytes) -> None:
    with pytest.raises(WorkbookError):
        sheets(raw)


@pytest.mark.parametrize(("value", "text"), [(42.0, "42"), (1.5, "1.5"), (" x ", "x"), ("", "")])
def test_a_cell_reads_as_people_see_it(value: object, text: str) -> None:
    assert cell_text(value) == text
