"""Spreadsheets (Excel, OpenDocument): the first sheet that has a date and a value."""

from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any, BinaryIO

from smarta.core.importers._model import Ask, Importer, Record, Trouble
from smarta.core.importers._table import LIMIT, Row, Table, distinct
from smarta.core.importers.csv import table_records

ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
OLD = b"\xd0\xcf\x11\xe0"


def sniff(head: bytes, name: str) -> int:
    """By what a zipped workbook holds, or by the name of the file."""
    if head.startswith(b"PK"):
        inside = (b"xl/", b"opendocument.spreadsheet")
        return 85 if any(mark in head for mark in inside) or name.endswith(ENDINGS) else 0
    return 60 if head.startswith(OLD) else 0


def read(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
    """The rows of the first sheet with a date and a value; else what the first one lacks."""
    try:
        from python_calamine import CalamineWorkbook
    except ModuleNotFoundError as missing:
        return iter([Trouble("needs-module", values={"module": missing.name})])
    raw = file.read(LIMIT + 1)
    if len(raw) > LIMIT:
        return iter([Trouble("too-large", values={"limit": LIMIT >> 20})])
    try:
        book: Any = CalamineWorkbook.from_filelike(BytesIO(raw))
        sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    except Exception as error:  # the library's own errors share no base but this
        reason = " ".join(str(error).split())[:120]
        return iter([Trouble("bad-sheet", values={"reason": reason})])
    return first_good([table for rows in sheets if (table := table_of(rows))], ask)


def first_good(tables: list[Table], ask: Ask) -> Iterator[Record | Trouble]:
    """The records of the first sheet that has any."""
    found = [list(table_records(table, ask, "excel")) for table in tables]
    good = [items for items in found if any(isinstance(item, Record) for item in items)]
    return iter((good or found or [[Trouble("empty")]])[0])


def table_of(rows: list[list[Any]]) -> Table | None:
    """A sheet as a table: its first filled row is the heading; rows keep their numbers."""
    filled = [(line, [cell_text(c) for c in row]) for line, row in enumerate(rows, 1) if any(row)]
    if not filled:
        return None
    columns = distinct(filled[0][1])
    kept = [Row(line, dict(zip(columns, cells, strict=False))) for line, cells in filled[1:]]
    return Table(columns, tuple(kept), (), ",")


def cell_text(cell: Any) -> str:
    """A cell as a table in a text file would have it."""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    return str(cell).strip()


IMPORTER = Importer(
    "excel",
    {"sv": "Kalkylblad (Excel, OpenDocument)", "en": "Spreadsheet (Excel, OpenDocument)"},
    sniff,
    read,
)
