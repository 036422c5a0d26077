"""Any table with a date and a value: separators, decimal commas and encodings as people have."""

import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from smarta.core.importers._cells import Moment, read_moment
from smarta.core.importers._columns import Layout, Measured, column_of, in_order, records
from smarta.core.importers._model import Ask, Example, Importer, Record, Trouble
from smarta.core.importers._table import Row, Table, heading, read_table, tidy

DATES = (
    *("date", "datum", "day", "dag", "at", "when", "när", "time", "tid", "timestamp"),
    *("tidpunkt", "datetime", "start", "starttid", "start time", "start date", "startdatum"),
    *("activity date", "activitydate", "created", "created at", "skapad", "month", "vecka"),
)
VALUES = (
    *("value", "värde", "antal", "amount", "belopp", "count", "number", "quantity", "mängd"),
    *("summa", "sum", "total", "totalt", "resultat", "result", "utfall", "actual", "mätvärde"),
    *("steps", "steg", "minutes", "minuter", "km", "kcal", "check", "poäng", "score", "vikt"),
    *("weight", "distance", "distans", "sträcka", "duration", "revenue", "intäkt", "sales"),
)
NOTES = ("note", "notes", "anteckning", "kommentar", "comment", "notering", "description")
KEYS = ("key", "nyckel", "id", "entry id", "uuid", "guid")
UNITLESS = frozenset({"value", "värde", "antal", "amount", "count", "number", "quantity", "mängd"})
UNITLESS |= {"summa", "sum", "total", "totalt", "resultat", "result", "utfall", "actual", "check"}
UNITLESS |= {"belopp", "mätvärde", "1", "2"}


def sniff(head: bytes, name: str) -> int:
    """Any text with at least two columns, or one whose name says so."""
    if head.startswith(b"PK") or (b"\0" in head[:512] and not _utf16(head)):
        return 0
    names = [tidy(column) for column in heading(head)]
    if len(names) > 1 and any(n in DATES for n in names):
        return 40
    if len(names) > 1 and isinstance(read_moment(names[0], "dmy"), Moment):
        return 30
    return 10 if name.endswith((".csv", ".tsv", ".txt")) else 0


def _utf16(head: bytes) -> bool:
    return head[:2] in (b"\xff\xfe", b"\xfe\xff") or head[1:2] == b"\0" or head[:1] == b"\0"


def read(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
    """Every row with a date and a value."""
    table = read_table(file)
    if isinstance(table, Trouble):
        return iter([table])
    return in_order(table_records(table, ask, "csv"), table.troubles)


def table_records(table: Table, ask: Ask, source: str) -> Iterator[Record | Trouble]:
    """The records of any table, its columns told by their names and by what they hold."""
    table = with_heading(table)
    day = date_column(table)
    if day is None:
        yield Trouble("no-date-column", 1, {"columns": ", ".join(table.columns)})
        return
    value = value_column(table, day, ask)
    if value is None:
        yield Trouble("no-value-column", 1, {"columns": ", ".join(table.columns)})
        return
    measure = Measured(tidy(ask.measure or value), (tidy(value),), unit_of(value))
    layout = Layout(source, {}, (), (tidy(day),), (measure,), NOTES, KEYS)
    yield from records(table, layout, ask)


def unit_of(column: str) -> str:
    """The unit that a column's name tells: km of "Distance (km)", steps of "Steps"."""
    name, unit = bare(column)
    return unit or ("" if name in UNITLESS else name)


def bare(column: str) -> tuple[str, str]:
    """A column's name and what stands in parentheses after it."""
    found = re.fullmatch(r"(.+?)\s*[(\[]([^()\[\]]+)[)\]]", tidy(column))
    return (found[1], found[2].strip()) if found else (tidy(column), "")


def named_so(table: Table, names: Sequence[str]) -> str | None:
    """The column that is called one of the names, whatever unit stands after it."""
    known: dict[str, str] = {}
    for column in table.columns:
        known.setdefault(bare(column)[0], column)
    return next((known[name] for name in names if name in known), None)


def with_heading(table: Table) -> Table:
    """The table; where its first row is already data, with names for its columns."""
    if not table.columns or isinstance(read_moment(table.columns[0], "dmy"), str):
        return table
    names = ("date", "value", "note")[: len(table.columns)]
    first = Row(1, dict(zip(names, table.columns, strict=False)))
    rows = [Row(r.line, dict(zip(names, r.cells.values(), strict=False))) for r in table.rows]
    return table._replace(columns=names, rows=(first, *rows))


def date_column(table: Table) -> str | None:
    """The column that is called a date, else the first that holds dates."""
    named = named_so(table, DATES)
    if named:
        return named
    sample = table.rows[:20]
    for column in table.columns:
        cells = [row.cells.get(column, "") for row in sample]
        good = sum(isinstance(read_moment(cell, "dmy"), Moment) for cell in cells)
        if good and good * 2 >= len(cells):
            return column
    return None


def value_column(table: Table, day: str, ask: Ask) -> str | None:
    """The column that is asked for or called a value, else the only one that holds numbers."""
    if ask.measure:
        return column_of(table, (tidy(ask.measure),)) or named_so(table, (tidy(ask.measure),))
    named = named_so(table, VALUES)
    if named and named != day:
        return named
    skipped = {day, column_of(table, NOTES), column_of(table, KEYS)}
    numeric = [c for c in table.columns if c not in skipped and _numeric(table, c)]
    return numeric[0] if len(numeric) == 1 else None


def _numeric(table: Table, column: str) -> bool:
    cells = [cell for row in table.rows[:50] if (cell := row.cells.get(column, ""))]
    digits = sum(cell[:1] in "-+−0123456789" and cell[-1:].isdigit() for cell in cells)
    return bool(cells) and digits * 2 >= len(cells)


IMPORTER = Importer(
    "csv",
    {"sv": "Tabell med datum och värde (CSV, TSV)", "en": "Table with date and value (CSV, TSV)"},
    sniff,
    read,
    (),
    (
        Example("datum;värde\n2026-03-01;1 250,5\n", (("2026-03-01", "1250.5"),)),
        Example("Dag;Sträcka (km)\n1 mars 2026;5,25\n", (("2026-03-01", "5.25"),)),
        Example('date,value\n2026-03-01,"1,250.5"\n', (("2026-03-01", "1250.5"),)),
    ),
)
