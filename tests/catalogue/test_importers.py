"""Every import format by its own proof: a new file is tested because it is there."""

from datetime import date
from io import BytesIO

import pytest

from smarta.core.importers import Ask, Example, Importer, Record, choose, importers, read

ALL = importers().values()
PROOFS = [(importer, example) for importer in ALL for example in importer.examples]
BINARY = {"excel"}
"""Formats whose files are no text have tests of their own."""


def found(example: Example, form: str | None = None) -> list[Record]:
    ask = Ask(on=date(2026, 11, 23), measure=example.measure)
    items = read(BytesIO(example.raw.encode()), ask, name=example.name, form=form)
    kept = [item for item in items if isinstance(item, Record)]
    assert len(kept) == len(example.entries)
    return kept


@pytest.mark.parametrize("importer", ALL, ids=lambda i: i.name)
def test_a_format_brings_its_proof_and_its_name_in_both_languages(importer: Importer) -> None:
    assert importer.examples or importer.name in BINARY
    assert set(importer.title) == {"sv", "en"}
    assert importer.name == importer.name.casefold().replace(" ", "-")


@pytest.mark.parametrize(("importer", "example"), PROOFS, ids=lambda x: getattr(x, "name", ""))
def test_a_format_recognises_and_reads_its_own_files(importer: Importer, example: Example) -> None:
    assert choose(example.raw.encode(), example.name) == importer
    entries = [record.entry for record in found(example)]
    assert [(str(e.day), f"{e.value.normalize():f}") for e in entries] == list(example.entries)
    assert {entry.source for entry in entries} <= {importer.name, "jsonl"}


@pytest.mark.parametrize(("importer", "example"), PROOFS, ids=lambda x: getattr(x, "name", ""))
def test_reading_again_gives_the_same_keys_each_once(importer: Importer, example: Example) -> None:
    keys = [record.entry.key for record in found(example)]
    assert keys == [record.entry.key for record in found(example, importer.name)]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("importer", ALL, ids=lambda i: i.name)
@pytest.mark.parametrize("raw", [b"", b"\0", b"PK\x03\x04", b"\xff\xfe\x00", b"x,y\n1,2\n", b"{"])
def test_no_format_raises_for_a_file_that_is_not_its_own(importer: Importer, raw: bytes) -> None:
    list(read(BytesIO(raw), Ask(on=date(2026, 11, 23)), form=importer.name))
