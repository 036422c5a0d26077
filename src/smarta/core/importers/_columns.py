"""Formats that are tables with known columns: each is a declaration of `Layout`."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC
from decimal import Decimal
from functools import cached_property, partial
from typing import BinaryIO, NamedTuple

from smarta.core.entries import Entry
from smarta.core.importers._cells import (
    Amount,
    Moment,
    decimal_mark,
    order_of,
    read_amount,
    read_moment,
)
from smarta.core.importers._model import Ask, Example, Importer, Keys, Record, Trouble
from smarta.core.importers._table import Row, Table, field_name, heading, read_table, tidy


class Measured(NamedTuple):
    """Something that a format measures: its name for --value, its columns (the first that is
    there), the unit of the entry, and what a cell is multiplied with to be in that unit."""

    name: str
    columns: tuple[str, ...]
    unit: str
    factor: Decimal = Decimal(1)


class Layout(NamedTuple):
    """A table as one program writes it.

    `signatures`: the columns by which it is recognised, any of the sets. `dates` is the order
    that the program uses where a cell does not tell. `utc`: instants without a zone are UTC.
    `aliases` gives definitions plain names for the program's columns. A measure without columns
    counts 1 a row.
    """

    name: str
    title: Mapping[str, str]
    signatures: tuple[tuple[str, ...], ...]
    date: tuple[str, ...]
    measures: tuple[Measured, ...]
    note: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    dates: str | None = None
    utc: bool = False
    aliases: Mapping[str, str] = {}
    skip: Callable[[bytes], int] = lambda head: 0
    examples: tuple[Example, ...] = ()


def importer(layout: Layout) -> Importer:
    """The importer of a layout."""

    def sniff(head: bytes, name: str) -> int:
        skipped = head.split(b"\n", layout.skip(head))[-1]
        there = {tidy(column) for column in heading(skipped)}
        return 80 if any(set(s) <= there for s in layout.signatures) else 0

    def read(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
        skip = 0
        if file.seekable():
            skip = layout.skip(file.read(4096))
            file.seek(0)
        table = read_table(file, skip)
        if isinstance(table, Trouble):
            return iter([table])
        return in_order(records(table, layout, ask), table.troubles)

    names = tuple(measure.name for measure in layout.measures)
    return Importer(layout.name, layout.title, sniff, read, names, layout.examples)


def in_order(
    found: Iterator[Record | Trouble], troubles: Sequence[Trouble]
) -> Iterator[Record | Trouble]:
    """Records as they come, then the rows that could not be read at all."""
    yield from found
    yield from troubles


def column_of(table: Table, names: Sequence[str]) -> str | None:
    """The first of the names that is a column of the table, as the table writes it."""
    known: dict[str, str] = {}
    for column in table.columns:
        known.setdefault(tidy(column), column)
    return next((known[name] for name in names if name in known), None)


def records(table: Table, layout: Layout, ask: Ask) -> Iterator[Record | Trouble]:
    """The rows that hold a value, as entries."""
    day = column_of(table, layout.date)
    if day is None:
        yield Trouble("no-date-column", 1, {"columns": ", ".join(table.columns)})
        return
    measure = chosen(table, layout, ask)
    if isinstance(measure, Trouble):
        yield measure
        return
    yield from Reader(table, layout, ask, day, measure).records()


def chosen(table: Table, layout: Layout, ask: Ask) -> Measured | Trouble:
    """The measure that is asked for, else the first that the table has filled."""
    there = [m for m in layout.measures if not m.columns or column_of(table, m.columns)]
    if ask.measure:
        wanted = [m for m in there if m.name == tidy(ask.measure)]
        column = column_of(table, [tidy(ask.measure)])
        if not wanted and column:
            return Measured(column, (tidy(column),), column.casefold())
        there = wanted
    filled = [m for m in there if not m.columns or _filled(table, m)]
    if filled or there:
        return (filled or there)[0]
    names = ", ".join(m.name for m in layout.measures)
    return Trouble("no-measure", 1, {"measure": ask.measure or "", "measures": names})


def _filled(table: Table, measure: Measured) -> bool:
    column = column_of(table, measure.columns)
    return column is not None and any(row.cells.get(column) for row in table.rows)


def own_ids(table: Table, column: str | None) -> str | None:
    """The column of ids, if rows have one of their own: a person's id is the same on all.

    A row that an export holds twice may have its id twice.
    """
    if column is None:
        return None
    ids = [row.cells.get(column, "") for row in table.rows]
    return column if len(set(ids)) * 2 > len(ids) else None


class Reader:
    """Reads the rows of one table, having looked at its columns as a whole."""

    def __init__(self, table: Table, layout: Layout, ask: Ask, day: str, measure: Measured) -> None:
        self.table, self.layout, self.day, self.measure = table, layout, day, measure
        self.value = column_of(table, measure.columns)
        self.note = column_of(table, layout.note)
        self.key = own_ids(table, column_of(table, layout.key))
        self.unit = column_of(table, ("unit", "enhet"))
        self.of = column_of(table, ("of", "av", "nämnare", "denominator"))
        dates = (row.cells.get(day, "") for row in table.rows)
        self.order = ask.dates or order_of(dates) or layout.dates
        cells = (row.cells.get(self.value, "") for row in table.rows) if self.value else ()
        self.mark = decimal_mark(cells, table.delimiter)
        self.keys = Keys(layout.name)
        self.names = [(c, field_name(c), layout.aliases.get(tidy(c))) for c in table.columns]
        self.measured = [
            (one, column)
            for one in layout.measures
            if (column := column_of(table, one.columns)) is not None
        ]

    def records(self) -> Iterator[Record | Trouble]:
        """Each row with a value, in the file's order."""
        for row in self.table.rows:
            found = self.record(row)
            if found is not None:
                yield found

    def record(self, row: Row) -> Record | Trouble | None:
        """The row's entry; None when it has no value. A bad or empty row keeps its place among
        that date's rows, so that the keys of the others stay when it is corrected."""
        empty = bool(self.value) and not row.cells.get(self.value or "")
        text = row.cells.get(self.day, "")
        moment = read_moment(text, self.order)
        if isinstance(moment, str):
            return None if empty else Trouble(moment, row.line, {"value": text})
        key = self.keys.next(moment.day, row.cells.get(self.key, "") if self.key else "")
        if empty:
            return None
        amount = self.amount(row)
        if isinstance(amount, str):
            return Trouble(amount, row.line, {"value": row.cells[self.value or ""]})
        entry = self.entry(row, moment, amount, key)
        return Record(entry, Fields(partial(self.fields, row, moment)), row.line)

    def amount(self, row: Row) -> Amount | str:
        """The value in the entry's unit."""
        if self.value is None:
            return Amount(Decimal(1))
        found = read_amount(row.cells[self.value], self.mark)
        return found if isinstance(found, str) else Amount(found[0] * self.measure.factor, found[1])

    def entry(self, row: Row, moment: Moment, amount: Amount, key: str) -> Entry:
        """The entry, in the measure's unit."""
        at = moment.at
        if at is not None and at.tzinfo is None and self.layout.utc:
            at = at.replace(tzinfo=UTC)
        return Entry(
            moment.day,
            amount.value,
            note=row.cells.get(self.note, "") if self.note else "",
            source=self.layout.name,
            key=key,
            unit=(row.cells.get(self.unit) if self.unit else None)
            or self.measure.unit
            or amount.unit,
            at=at,
            of=self.denominator(row),
        )

    def denominator(self, row: Row) -> Decimal | None:
        """The "of" in "3 of 10", where the table has it."""
        cell = row.cells.get(self.of, "") if self.of else ""
        found = read_amount(cell, self.mark) if cell else ""
        return None if isinstance(found, str) else found.value

    def fields(self, row: Row, moment: Moment) -> dict[str, object]:
        """What a definition can ask about: every cell, under its plain names too."""
        fields: dict[str, object] = {"date": moment.day, "weekday": moment.day.isoweekday()}
        for column, name, alias in self.names:
            cell = row.cells.get(column, "")
            fields.setdefault(name, cell)
            if alias:
                fields[alias] = cell
        for measure, column in self.measured:
            self.add_measure(fields, row.cells.get(column, ""), measure)
        return fields

    def add_measure(self, fields: dict[str, object], cell: str, measure: Measured) -> None:
        """A measure of the row as text with its unit, so that `distance >= 5 km` is right."""
        found = read_amount(cell, self.mark) if cell else ""
        if not isinstance(found, str):
            value = found.value * measure.factor
            fields[measure.name] = f"{value:f} {measure.unit}".strip()


class Fields(Mapping[str, object]):
    """The fields of a row, worked out when the first of them is asked for: most never are."""

    def __init__(self, make: Callable[[], dict[str, object]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> dict[str, object]:
        return self._make()

    def __getitem__(self, name: str) -> object:
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)
