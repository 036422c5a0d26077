"""Tables: bytes in some encoding with some separator → rows by column name, with line numbers."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO, NamedTuple

from smarta.core.importers._model import Trouble

LIMIT = 256 << 20
"""Bytes of a table: a hundred years of entries a minute apart is more than anyone has."""

csv.field_size_limit(1 << 20)


class Row(NamedTuple):
    """A row by column name."""

    line: int
    cells: dict[str, str]


class Table(NamedTuple):
    """A table: its column names as written, its rows, and the rows that cannot be read."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    troubles: tuple[Trouble, ...]
    delimiter: str


def decode(raw: bytes) -> str:
    """Text from UTF-8 or UTF-16 (with or without their marks), else Windows-1252."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    if raw[1:4:2] == b"\0\0":
        return raw.decode("utf-16-le", errors="replace")
    if raw[0:3:2] == b"\0\0":
        return raw.decode("utf-16-be", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.end >= len(raw) - 3 and error.reason == "unexpected end of data":
            return raw[: error.start].decode("utf-8-sig")
        return raw.decode("cp1252", errors="replace")


def separator(line: str) -> str:
    """The separator that a line holds most of; a comma last, since it stands in numbers too."""
    bare = re.sub(r'"[^"]*"', "", line)
    return max(";\t|,", key=bare.count)


def heading(head: bytes) -> tuple[str, ...]:
    """The column names on the first line of a file, for sniffing."""
    first = decode(head).lstrip("\ufeff").split("\n", 1)[0].rstrip("\r")
    try:
        return tuple(next(csv.reader([first], delimiter=separator(first)), []))
    except csv.Error:
        return ()


def tidy(name: str) -> str:
    """A column's name for comparing: lower case, single spaces, no mark or quotes."""
    bare = name.replace("\ufeff", "").strip().strip('"').replace("_", " ")
    return " ".join(bare.split()).casefold()


def field_name(name: str) -> str:
    """A column's name as a definition may write it: close_date for "Close Date"."""
    return re.sub(r"\W+", "_", name.strip().casefold()).strip("_")


def read_table(file: BinaryIO, skip: int = 0) -> Table | Trouble:
    """The whole table; `skip` lines stand before its heading."""
    raw = file.read(LIMIT + 1)
    if len(raw) > LIMIT:
        return Trouble("too-large", values={"limit": LIMIT >> 20})
    text = decode(raw)
    if not text.strip():
        return Trouble("empty")
    lines = io.StringIO(text.replace("\0", "\ufffd"), newline="")
    for _ in range(skip):
        lines.readline()
    start = lines.tell()
    delimiter = separator(lines.readline())
    lines.seek(start)
    return _rows(csv.reader(lines, delimiter=delimiter), delimiter, skip)


def _rows(reader: "csv._reader", delimiter: str, skip: int) -> Table:  # type: ignore[name-defined]
    columns: tuple[str, ...] = ()
    rows: list[Row] = []
    troubles: list[Trouble] = []
    for line, cells in _numbered(reader, skip, troubles):
        if not any(cell.strip() for cell in cells):
            continue
        if not columns:
            columns = distinct([cell.replace("\ufeff", "").strip() for cell in cells])
        elif len(cells) < len(columns) and len(cells) < 2:
            values = {"found": len(cells), "wanted": len(columns)}
            troubles.append(Trouble("short-row", line, values))
        elif any("\ufffd" in cell for cell in cells):
            troubles.append(Trouble("bad-bytes", line))
        else:
            rows.append(Row(line, _by_name(columns, cells)))
    return Table(columns, tuple(rows), tuple(troubles), delimiter)


def _numbered(
    reader: "csv._reader",  # type: ignore[name-defined]
    skip: int,
    troubles: list[Trouble],
) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line on which they start; one that the reader refuses becomes a trouble."""
    while True:
        line = reader.line_num + skip + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            troubles.append(Trouble("bad-row", line, {"reason": str(error)}))


def distinct(names: Sequence[str]) -> tuple[str, ...]:
    """The names of columns; one that comes again gets a number."""
    again = dict.fromkeys(names, 0)
    found = []
    for name in names:
        again[name] += 1
        found.append(name if again[name] == 1 else f"{name} ({again[name]})")
    return tuple(found)


def _by_name(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    return {name: cell.strip() for name, cell in zip(columns, cells, strict=False)}
