"""Workbooks (Excel, OpenDocument) → their sheets as rows of cells, with their true places.

A workbook is a zip that may unpack to far more than it weighs, and a sheet with one cell in each
corner asks for every cell between them. Both are measured before anything is read, since the
reader takes the memory first and stops the whole program when there is none.
"""

import re
from collections.abc import Iterable
from io import BytesIO
from typing import Any, NamedTuple
from zipfile import BadZipFile, ZipFile

MOST_UNPACKED = 128 << 20
"""Bytes that a workbook may unpack to."""
MOST_CELLS = 3_000_000
"""Cells between the first and the last one of a sheet, empty ones counted."""


class WorkbookError(Exception):
    """A file that cannot be read as a workbook; its text says why, in the reader's words."""


class TooLargeError(WorkbookError):
    """A workbook that would need too much memory."""


class Sheet(NamedTuple):
    """The filled part of a sheet: `row` is the number of its first row from 1, `column` that of its
    first column from 0."""

    name: str
    row: int
    column: int
    rows: list[list[Any]]


def sheets(raw: bytes) -> list[Sheet]:
    """The sheets of a workbook, in their order; a formula is what it came to.

    Raises WorkbookError (TooLargeError for one that asks for too much), and ModuleNotFoundError
    where the reader is not installed.
    """
    from python_calamine import CalamineWorkbook

    _measure(raw)
    try:
        book: Any = CalamineWorkbook.from_filelike(BytesIO(raw))
        found = [(name, book.get_sheet_by_name(name)) for name in book.sheet_names]
        return [Sheet(n, *_place(sheet), sheet.to_python()) for n, sheet in found]
    except Exception as error:  # the reader's own errors share no base but this
        raise WorkbookError(" ".join(str(error).split())[:120]) from None


def cell_text(cell: Any) -> str:
    """A cell as people see it: whole numbers without a decimal point."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _place(sheet: Any) -> tuple[int, int]:
    """The number of the first filled row (from 1) and column (from 0)."""
    row, column = sheet.start or (0, 0)
    return row + 1, column


# What it would unpack to --------------------------------------------------------------------------


def _measure(raw: bytes) -> None:
    """Refuse what would not fit; files that are no zip are the old kind, whose sheets are small."""
    if not raw.startswith(b"PK"):
        return
    try:
        with ZipFile(BytesIO(raw)) as archive:
            if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
                raise TooLargeError(f"> {MOST_UNPACKED >> 20} MB")
            if archive.testzip() is not None:  # what a part says of its own size is untrue
                raise WorkbookError("CRC")
            for part in archive.infolist():
                if _most_cells(part.filename, archive) > MOST_CELLS:
                    raise TooLargeError(f"> {MOST_CELLS:,} cells".replace(",", "\u00a0"))
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise WorkbookError(" ".join(str(error).split())[:120]) from None


def _most_cells(name: str, archive: ZipFile) -> int:
    """How many cells a part of the archive asks for, if it is a sheet."""
    if name.startswith("xl/worksheets/") and name.endswith(".xml"):
        return _area(archive.read(name))
    return _repeated(archive.read(name)) if name == "content.xml" else 0


_CELL = re.compile(rb"<(?:\w+:)?c\b[^<>]*?\br=[\"']([A-Za-z]{1,3})(\d{1,7})[\"']")


def _area(xml: bytes) -> int:
    """The cells between the outermost ones of an Excel sheet."""
    rows: set[bytes] = set()
    columns: set[bytes] = set()
    for found in _CELL.finditer(xml):
        columns.add(found[1].upper())
        rows.add(found[2])
    if not rows:
        return 0
    return _reach(map(int, rows)) * _reach(map(_number, columns))


def _reach(numbers: Iterable[int]) -> int:
    """How many numbers there are from the least to the greatest."""
    ordered = sorted(numbers)
    return ordered[-1] - ordered[0] + 1


def _number(letters: bytes) -> int:
    """The number of a column, from 1: A, B, …, Z, AA."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


_ROW = re.compile(rb"<table:table-row\b([^<>]*)>")
_FILLED = re.compile(rb"<table:table-cell\b([^<>]*\boffice:value-type[^<>]*)>")
_TIMES = re.compile(rb"number-(?:rows|columns)-repeated=[\"'](\d{1,9})[\"']")


def _repeated(xml: bytes) -> int:
    """The filled cells of an OpenDocument sheet, each as often as it says it is repeated."""
    cells, rows = 0, list(_ROW.finditer(xml))
    for i, row in enumerate(rows):
        end = rows[i + 1].start() if i + 1 < len(rows) else len(xml)
        filled = _FILLED.findall(xml, row.end(), end)
        if filled:
            cells += _times(row[1]) * sum(map(_times, filled))
    return cells


def _times(attributes: bytes) -> int:
    found = _TIMES.search(attributes)
    return int(found[1]) if found else 1
