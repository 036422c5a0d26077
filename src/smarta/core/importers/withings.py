"""Withings: the daily sums (`aggregates_steps.csv`) and the weights of an account export."""

from collections.abc import Iterator
from typing import BinaryIO

from smarta.core.importers._columns import Layout, Measured, importer
from smarta.core.importers._model import Ask, Example, Importer, Record, Trouble
from smarta.core.importers._table import heading, tidy

TITLE = {"sv": "Withings, dagssummor och vikt", "en": "Withings, daily sums and weight"}
SUMS = Layout(
    name="withings",
    title=TITLE,
    signatures=(("date", "value"),),
    date=("date",),
    measures=(Measured("steps", ("value",), "steps"),),
)
WEIGHT = SUMS._replace(
    signatures=(("date", "weight (kg)", "fat mass (kg)"), ("date", "weight (kg)")),
    measures=(
        Measured("weight", ("weight (kg)",), "kg"),
        Measured("fat", ("fat mass (kg)",), "kg"),
    ),
    note=("comments",),
)
_SUMS, _WEIGHT = importer(SUMS), importer(WEIGHT)


def sniff(head: bytes, name: str) -> int:
    """Weights by their columns; the sums look like any table, so their file's name decides."""
    if {"date", "weight (kg)"} <= {tidy(column) for column in heading(head)}:
        return 70
    named = "withings" in name or "aggregates_" in name
    return _SUMS.sniff(head, name) if named else 0


def read(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
    """The rows, in the layout that the heading shows."""
    head = file.read(4096)
    file.seek(0)
    return (_WEIGHT if _WEIGHT.sniff(head, "") else _SUMS).read(file, ask)


EXAMPLES = (
    Example("date,value\n2026-03-01,900\n", (("2026-03-01", "900"),), name="aggregates_steps.csv"),
    Example(
        'Date,"Weight (kg)","Fat mass (kg)"\n"2026-03-01 07:10:00",80.5,\n',
        (("2026-03-01", "80.5"),),
    ),
)

IMPORTER = Importer("withings", TITLE, sniff, read, ("steps", "weight", "fat"), EXAMPLES)
