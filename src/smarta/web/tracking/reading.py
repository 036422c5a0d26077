"""Files on their way in: kept in the data folder until their reader says yes, read by the core."""

import re
import uuid
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from smarta.core import criteria, importers
from smarta.core.entries import Entry
from smarta.web.goals.models import DefinitionVersion

FOLDER = "uploads"


class Judged(NamedTuple):
    """One row of the file: its entry, whether it counts by the definition, and why not."""

    entry: Entry
    counts: bool
    why: str


class FileRead(NamedTuple):
    """What a file holds."""

    form: str
    title: str
    rows: list[Judged]
    problems: list[tuple[int | None, str]]
    measures: tuple[str, ...]

    @property
    def entries(self) -> list[Entry]:
        return [row.entry for row in self.rows if row.counts]


def folder() -> Path:
    path = Path(settings.MEDIA_ROOT) / FOLDER
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path


def keep(file: UploadedFile) -> str:
    """Write the upload under a name that nobody can guess; gives the name."""
    name = uuid.uuid4().hex
    with (folder() / name).open("wb") as target:
        for chunk in file.chunks():
            target.write(chunk)
    return name


def path_of(name: str) -> Path | None:
    """The kept upload, if the name is one of ours and it is still there."""
    path = folder() / name
    return path if re.fullmatch(r"[0-9a-f]{32}", name) and path.is_file() else None


def drop(name: str) -> None:
    path = path_of(name)
    if path is not None:
        path.unlink(missing_ok=True)


def read(
    path: Path,
    *,
    name: str,
    on: date,
    language: str,
    measure: str | None = None,
    meaning: DefinitionVersion | None = None,
) -> FileRead:
    """Everything in the file: rows that count, rows that do not and why, and what is wrong."""
    with path.open("rb") as file:
        head = file.read(importers.HEAD)
        chosen = importers.choose(head, name)
        file.seek(0)
        ask = importers.Ask(on=on, measure=measure)
        found = list(importers.read(file, ask, name=name))
    rows = [one for one in found if isinstance(one, importers.Record)]
    troubles = [one for one in found if isinstance(one, importers.Trouble)]
    return FileRead(
        chosen.name if chosen else "",
        chosen.title[language] if chosen else "",
        judged(rows, meaning, on),
        [(one.line, one.message(language)) for one in troubles],
        chosen.measures if chosen else (),
    )


def judged(rows: Iterable[Any], meaning: DefinitionVersion | None, on: date) -> list[Judged]:
    """Each row by the machine-checkable criteria of the definition, where it has them."""
    criterion = None
    if meaning is not None and meaning.criteria:
        criterion, _problem = criteria.parse(meaning.criteria)
    found = []
    for row in rows:
        if row.entry.day > on:
            continue
        holds = None if criterion is None else criteria.holds(criterion, row.fields)
        found.append(Judged(row.entry, holds is not False, meaning.criteria if meaning else ""))
    return found
