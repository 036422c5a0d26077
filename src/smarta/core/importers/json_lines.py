"""JSON Lines as `smarta entries --json` prints them, and JSON lists of [date, value]."""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, BinaryIO

from smarta.core.entries import LARGEST, Entry
from smarta.core.importers._cells import read_moment
from smarta.core.importers._model import Ask, Example, Importer, Keys, Record, Trouble

LONGEST = 1 << 20
"""Bytes of a line."""


def sniff(head: bytes, name: str) -> int:
    """A first line that starts as an object or a list does."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if start == b"{":
        return 70
    return 60 if start == b"[" else 5 * name.endswith((".jsonl", ".ndjson", ".json"))


def read(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
    """Each line's entry; a bad line does not stop the rest."""
    keys: dict[str, Keys] = {}
    for line, row in rows(file):
        if isinstance(row, Trouble):
            yield row
            continue
        yield record(row, line, keys, ask)


def rows(file: BinaryIO) -> Iterator[tuple[int, Any]]:
    """Line numbers with what stands there; a file that is one list gives its items."""
    number = 0
    while raw := file.readline(LONGEST + 1):
        number += 1
        if raw.strip(b" \t\r\n\xef\xbb\xbf"):
            yield from items(number, parsed(raw.rstrip(b"\n"), number))


def items(number: int, value: Any) -> Iterator[tuple[int, Any]]:
    """The line's value; of a list of rows, each of them."""
    if isinstance(value, list) and all(isinstance(item, dict | list) for item in value):
        yield from ((number, item) for item in value)
    else:
        yield number, value


def parsed(raw: bytes, number: int) -> Any:
    """The line's JSON value, or what is wrong with it."""
    try:
        text = raw.decode("utf-8-sig")
        return json.loads(text, parse_float=Decimal, parse_constant=_refused)
    except UnicodeDecodeError:
        return Trouble("bad-bytes", number)
    except json.JSONDecodeError as error:
        return Trouble("not-json", number, {"reason": f"{error.msg}, {error.colno}"})
    except (ValueError, RecursionError) as error:
        return Trouble("not-json", number, {"reason": type(error).__name__})


def _refused(name: str) -> Any:
    raise ValueError(name)


def record(row: Any, line: int, keys: dict[str, Keys], ask: Ask) -> Record | Trouble:
    """The entry of one object or [date, value]."""
    if isinstance(row, list) and len(row) >= 2:
        row = {"date": row[0], "value": row[1]}
    if not isinstance(row, dict):
        return Trouble("not-object", line)
    at = row.get("at", row.get("date"))
    if not isinstance(at, str):
        return Trouble("no-date", line)
    moment = read_moment(at, ask.dates)
    if isinstance(moment, str):
        return Trouble(moment, line, {"value": at[:40]})
    source = text(row, "source") or "jsonl"
    key = keys.setdefault(source, Keys(source)).next(moment.day, text(row, "id"))
    value = amount(row.get(ask.measure or "value"))
    if isinstance(value, str):
        found = str(row.get(ask.measure or "value"))[:40]
        return Trouble(value, line, {"value": found})
    entry = Entry(
        moment.day,
        value,
        note=text(row, "note"),
        source=source,
        key=text(row, "key") or key,
        unit=text(row, "unit") or None,
        at=moment.at,
        of=denominator(row.get("of")),
    )
    return Record(entry, row, line)


def amount(value: Any) -> Decimal | str:
    """The number, or the code of what is wrong with it."""
    if value is None:
        return "no-value"
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return "bad-number"
    exact = Decimal(value)
    return exact if abs(exact) < LARGEST else "absurd-number"


def denominator(value: Any) -> Decimal | None:
    """The "of" in "3 of 10"."""
    found = amount(value)
    return None if isinstance(found, str) else found


def text(row: dict[str, Any], name: str) -> str:
    """A field as text; numbers are taken, other things are not."""
    value = row.get(name)
    usable = isinstance(value, str | int) and not isinstance(value, bool)
    return str(value) if usable else ""


IMPORTER = Importer(
    "jsonl",
    {"sv": "JSON Lines, som smarta entries skriver", "en": "JSON Lines, as smarta entries writes"},
    sniff,
    read,
    (),
    (
        Example('{"at": "2026-03-01T08:00:00+01:00", "value": 900}\n', (("2026-03-01", "900"),)),
        Example('[["2026-03-01", 900]]', (("2026-03-01", "900"),)),
    ),
)
