"""The column of a table that holds the goals; without it, which columns there are."""

from collections.abc import Sequence
from typing import NamedTuple

from smarta.cli.conventions import BadInput
from smarta.cli.words import say

GOAL_COLUMNS = (
    *("mål", "målformulering", "måltext", "målsättning", "delmål", "resultatmål", "effektmål"),
    *("goal", "goals", "objective", "objectives", "target", "targets", "statement", "text"),
    *("nyckelresultat", "key result", "okr"),
)


class Heading(NamedTuple):
    """A table's first row. `place` is where it stands in its file, `table` the name of its sheet
    where a file has several."""

    names: Sequence[str]
    place: str
    table: str = ""

    @property
    def shown(self) -> str:
        """The columns that have a name, in their order."""
        columns = ", ".join(" ".join(name.split()) for name in self.names if name.strip())
        return f"{columns} ({self.table})" if self.table else columns


def index_of(names: Sequence[str], column: str | None) -> int | None:
    """The index of the column called so; without a name, of one that is known to hold goals."""
    folded = [fold(name) for name in names]
    if column is not None:
        return folded.index(fold(column)) if fold(column) in folded else None
    for known in GOAL_COLUMNS:
        if known in folded:
            return folded.index(known)
    return None


def fold(name: str) -> str:
    """A name as it is compared: no case, one space between words."""
    return " ".join(name.split()).casefold()


def refusal(
    file: str,
    headings: Sequence[Heading],
    column: str | None,
    language: str,
    sheets: Sequence[str] = (),
) -> BadInput:
    """No table of a file has the column: which columns there are, and what to do."""
    place = f"{file}:{headings[0].place}"
    shown = "; ".join(one.shown for one in headings if one.shown)
    if not shown:
        return BadInput(f"{place}: {say(language, 'no-column-names')}")
    if column is None:
        return BadInput(f"{place}: {say(language, 'which-column', columns=shown)}")
    name = column.strip() or '""'
    reason = say(language, "no-column", column=name, columns=shown)
    if fold(column) in map(fold, sheets):
        reason = f"{reason}; {say(language, 'sheet-not-column', name=name)}"
    return BadInput(f"{place}: {reason}")


def nothing_in(file: str, heading: Heading, index: int, language: str) -> BadInput:
    """The column is there, and all of its cells are empty."""
    name = " ".join(heading.names[index].split())
    return BadInput(f"{file}:{heading.place}: {say(language, 'empty-column', column=name)}")
