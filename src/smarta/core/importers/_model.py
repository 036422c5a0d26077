"""What an import format is, and what it gives back."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, BinaryIO, NamedTuple

from smarta.core.entries import Entry
from smarta.core.importers._words import TROUBLES


class Record(NamedTuple):
    """An entry, and everything else that its row held, for definitions to ask about."""

    entry: Entry
    fields: Mapping[str, object]
    line: int | None = None

    def to_json(self) -> dict[str, Any]:
        """The line that `smarta entries --json` prints."""
        entry = self.entry
        of = {} if entry.of is None else {"of": plain(entry.of)}
        return {
            "at": (entry.at or entry.day).isoformat(),
            "value": plain(entry.value),
            "unit": entry.unit,
            "source": entry.source,
            "key": entry.key,
            "note": entry.note,
        } | of


class Trouble(NamedTuple):
    """A mistake in a file: what is wrong and what to do, with the line where there is one.

    A `remark` is no mistake: everything was read, and there is something to know about it.
    """

    code: str
    line: int | None = None
    values: Mapping[str, object] = {}
    remark: bool = False

    def message(self, language: str) -> str:
        """One sentence in that language."""
        return TROUBLES[language][self.code].format(**self.values)


class Ask(NamedTuple):
    """What the importer is to take out of a file.

    `on` is the day that counts as today: endless recurrences stop there. `measure` names what is
    counted where a format holds several (None: its first). `dates` settles "1/2/2026": "dmy" or
    "mdy". `own_domains` are the mail domains that are not external.
    """

    on: date
    measure: str | None = None
    dates: str | None = None
    own_domains: tuple[str, ...] = ()


class Example(NamedTuple):
    """A format's own proof: a small file, and the days and values that it holds."""

    raw: str
    entries: tuple[tuple[str, str], ...]
    measure: str | None = None
    name: str = ""


class Importer(NamedTuple):
    """One format. `sniff(head, name)` says how sure it is from 0 (no) to 100, from the first
    bytes of a file and its name; `read` yields records and troubles in the file's order. What it
    measures unless asked is the first of `measures`. `examples` are read by the tests."""

    name: str
    title: Mapping[str, str]
    sniff: Callable[[bytes, str], int]
    read: Callable[[BinaryIO, Ask], Iterator[Record | Trouble]]
    measures: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()


def plain(value: Any) -> int | float:
    """A Decimal as a JSON number: whole where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


class Keys:
    """Stable keys: source, date and place among that date's rows, or the format's own id."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.seen: dict[date, int] = {}

    def next(self, day: date, own: str = "") -> str:
        """The key of the next row of that date."""
        if own:
            return f"{self.source}:{own}"
        place = self.seen[day] = self.seen.get(day, 0) + 1
        return f"{self.source}:{day.isoformat()}:{place}"
