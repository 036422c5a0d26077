"""Loop Habit Tracker: a habit's `Checkmarks.csv`.

A yes-or-no habit holds 2 where it was done, 0 where not, 1 where an earlier day still counts, 3
where it was skipped and -1 where nothing is known; a numeric habit holds thousandths of its unit.
"""

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from typing import BinaryIO

from smarta.core.entries import Entry
from smarta.core.importers._columns import Layout, Measured, importer
from smarta.core.importers._model import Ask, Example, Importer, Record, Trouble
from smarta.core.importers._table import LIMIT, heading, tidy

TITLE = {"sv": "Loop Habit Tracker, en vana", "en": "Loop Habit Tracker, one habit"}
DONE, KNOWN = Decimal(2), Decimal(3)
WORDS = (
    *((b"YES_MANUAL", b"2"), (b"YES_AUTO", b"1"), (b"UNKNOWN", b"-1")),
    *((b"SKIP", b"3"), (b"NO", b"0")),
)
"""Newer versions write the codes as words."""

LAYOUT = Layout(
    name="loop-habit",
    title=TITLE,
    signatures=(("date", "check"), ("date", "checkmark")),
    date=("date",),
    measures=(Measured("check", ("check", "checkmark", "value"), ""),),
    note=("notes",),
)
_PLAIN = importer(LAYOUT)


def sniff(head: bytes, name: str) -> int:
    """By its columns, or by the name that the program gives the file."""
    names = {tidy(column) for column in heading(head)}
    if "checkmarks" in name and {"date", "value"} <= names:
        return 80
    return _PLAIN.sniff(head, name)


def read(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
    """The days on which something is known, in the habit's own unit."""
    raw = file.read(LIMIT + 1)
    for word, code in WORDS:
        raw = raw.replace(word, code)
    found = list(_PLAIN.read(BytesIO(raw), ask._replace(measure=None)))
    values = [item.entry.value for item in found if isinstance(item, Record)]
    numeric = any(value > KNOWN for value in values)
    for item in found:
        if isinstance(item, Trouble):
            yield item
            continue
        value = item.entry.value / 1000 if numeric else done(item.entry.value)
        if value is not None and value >= 0:
            yield item._replace(entry=in_unit(item.entry, value, numeric))


def done(value: Decimal) -> Decimal | None:
    """1 where the habit was done, 0 where it was not; None where the file does not tell."""
    return Decimal(1) if value == DONE else Decimal(0) if value in (0, 1) else None


def in_unit(entry: Entry, value: Decimal, numeric: bool) -> Entry:
    """The entry with what was meant by its code."""
    return entry._replace(value=value, unit=entry.unit if numeric else "times")


EXAMPLES = (
    Example(
        "date,check\n2026-03-01,12500\n2026-03-02,0\n",
        (("2026-03-01", "12.5"), ("2026-03-02", "0")),
    ),
    Example(
        "date,check\n2026-03-01,2\n2026-03-02,3\n2026-03-03,0\n",
        (("2026-03-01", "1"), ("2026-03-03", "0")),
    ),
)

IMPORTER = Importer("loop-habit", TITLE, sniff, read, (), EXAMPLES)
