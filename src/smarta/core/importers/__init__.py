"""Measurements out of files that other programs wrote: one file a format."""

from collections.abc import Iterator
from functools import cache
from typing import BinaryIO

from smarta.core._catalogue import discover
from smarta.core.importers._model import Ask, Example, Importer, Keys, Record, Trouble, plain

__all__ = [
    "HEAD",
    "Ask",
    "Example",
    "Importer",
    "Keys",
    "Record",
    "Trouble",
    "choose",
    "importers",
    "plain",
    "read",
]

HEAD = 64 << 10
"""Bytes at the start of a file by which its format is recognised."""


@cache
def importers() -> dict[str, Importer]:
    """Every format by its name."""
    found: tuple[Importer, ...] = discover("smarta.core.importers", "IMPORTER")
    return {importer.name: importer for importer in sorted(found, key=lambda i: i.name)}


def choose(head: bytes, name: str = "") -> Importer | None:
    """The format that recognises the first bytes of a file best; None when none does."""
    sure = [(i.sniff(head, name.casefold()), i) for i in importers().values()]
    best = max(sure, key=lambda pair: pair[0])
    return best[1] if best[0] > 0 else None


def read(
    file: BinaryIO, ask: Ask, *, name: str = "", form: str | None = None
) -> Iterator[Record | Trouble]:
    """The records of a seekable file, in its order, with the troubles among them.

    `form` names the format (else it is recognised). A file in no known format is one trouble.
    """
    head = file.read(HEAD)
    file.seek(0)
    importer = importers().get(form) if form else choose(head, name)
    if importer is None:
        return iter([Trouble("unknown-format" if head.strip() else "empty")])
    return importer.read(file, ask)
