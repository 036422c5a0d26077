"""Spreadsheets (Excel, OpenDocument): the first sheet that has a date and a value."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, BinaryIO

from smarta.core.importers._model import Ask, Importer, Record, Trouble
from smarta.core.importers._table import LIMIT, Row, Table, distinct
from smarta.core.importers.csv import table_records
from smarta.core.workbook import Sheet, WorkbookError, sheets

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
    raw = file.read(LIMIT + 1)
    if len(raw) > LIMIT:
        return iter([Trouble("too-large", values={"limit": LIMIT >> 20})])
    try:
        found = sheets(raw)
    except ModuleNotFoundError as missing:
        return iter([Trouble("needs-module", values={"module": missing.name})])
    except WorkbookError as error:
        return iter([Trouble("bad-sheet", values={"reason": str(error)})])
    return first_good([table for sheet in found if (table := table_of(sheet))], ask)


def first_good(tables: list[Table], ask: Ask) -> Iterator[Record | Trouble]:
    """The records of the first sheet that has any."""
    found = [list(table_records(table, ask, "excel")) for table in tables]
    good = [items for items in found if any(isinstance(item, Record) for item in items)]
    return iter((good or found or [[Trouble("empty")]])[0])


def table_of(sheet: Sheet) -> Table | None:
    """A sheet as a table: its first filled row is the heading; rows keep their numbers."""
    numbered = enumerate(sheet.rows, sheet.row)
    filled = [(line, [cell_text(c) for c in row]) for line, row in numbered if any(row)]
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
