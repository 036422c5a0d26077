"""Files that people hand in: kept aside, read, sorted by what counts, and then kept or dropped."""

import secrets
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from smarta.core import criteria
from smarta.core.importers import Ask, Record, Trouble, importers, read
from smarta.web.accounts.models import User
from smarta.web.goals import queries as goal_queries
from smarta.web.goals.models import Goal
from smarta.web.tracking import services
from smarta.web.tracking.models import Batch, Upload
from smarta.web.writing import NOW, NotDone, Problem, mistakes, write

MOST_ROWS = 200_000
LIFE = timedelta(days=1)
SOURCE = "file"
"""Entries out of files: their keys, which importers make, name the program that they came from."""


def folder() -> Path:
    return Path(settings.MEDIA_ROOT) / "uploads"


@mistakes
@write
def keep_upload(
    *,
    goal: Goal,
    user: User,
    file: UploadedFile,  # type: ignore[type-arg]
    at: datetime = NOW,
) -> Upload:
    """Put a file aside under a name of our own; nothing of its contents counts yet."""
    if not file.size:
        raise NotDone(Problem("empty", _("The file is empty."), "file"))
    if file.size > settings.UPLOAD_BYTES:
        most = settings.UPLOAD_BYTES // (1024 * 1024)
        text = _("The file is larger than %(most)d MB; split it.") % {"most": most}
        raise NotDone(Problem("too-large", text, "file"))
    name = secrets.token_hex(20)
    folder().mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder() / name
    with path.open("xb") as target:
        path.chmod(0o600)
        for chunk in file.chunks():
            target.write(chunk)
    said = Path(str(file.name).replace("\\", "/")).name[:200]
    return Upload.objects.create(
        space_id=goal.space_id, goal=goal, name=said, file=name, who=user, made_at=at
    )


@write
def drop_upload(*, upload: Upload, at: datetime = NOW) -> None:
    path = folder() / upload.file
    upload.delete()
    transaction.on_commit(partial(path.unlink, missing_ok=True))


@write
def drop_old_uploads(*, at: datetime = NOW) -> int:
    """Forget what nobody decided about for a day."""
    old = list(Upload.objects.filter(made_at__lt=at - LIFE))
    for upload in old:
        drop_upload(upload=upload, at=at)
    return len(old)


class Doubt(NamedTuple):
    """A record that does not count, or of which it cannot be told: what it lacks."""

    record: Record
    told: bool
    missing: tuple[str, ...]


class Preview(NamedTuple):
    """What a file holds for a goal, before anything is kept."""

    counts: list[Record]
    doubts: list[Doubt]
    troubles: list[Trouble]
    sorted: services.Sorted
    criterion: str
    measures: tuple[str, ...]

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, whichever way the file runs."""
        days = [record.entry.day for record in self.counts]
        return (min(days), max(days)) if days else None


def preview(
    upload: Upload,
    *,
    on: date,
    measure: str = "",
    dates: str = "",
    form: str = "",
    also: Collection[str] = (),
) -> Preview:
    """Read the file again and sort its records; `also` holds keys that count all the same."""
    read_in, troubles = records_of(upload, Ask(on, measure or None, dates or None), form)
    records, below = without_below_zero(upload.goal, read_in)
    troubles = sorted([*troubles, *below], key=lambda one: one.line or 0)
    criterion, text = criterion_of(upload.goal)
    doubts = [doubt for record in records if (doubt := doubt_of(record, criterion))]
    doubted = {doubt.record.entry.key for doubt in doubts} - set(also)
    counts = [record for record in records if record.entry.key not in doubted]
    found = services.sort_out(upload.goal, (record.entry for record in counts), SOURCE)
    left = [doubt for doubt in doubts if doubt.record.entry.key in doubted]
    return Preview(counts, left, troubles, found, text, measures_of(records, form))


def records_of(upload: Upload, ask: Ask, form: str) -> tuple[list[Record], list[Trouble]]:
    records: list[Record] = []
    troubles: list[Trouble] = []
    with (folder() / upload.file).open("rb") as file:
        for item in read(file, ask, name=upload.name, form=form if form in importers() else None):
            if isinstance(item, Trouble):
                troubles.append(item)
            else:
                records.append(item)
            if len(records) + len(troubles) > MOST_ROWS:
                break
    return records, troubles


def without_below_zero(goal: Goal, records: list[Record]) -> tuple[list[Record], list[Trouble]]:
    """Of things that one counts, the rows below zero are troubles."""
    if not services.counts_things(goal):
        return records, []
    below = [one for one in records if one.entry.value < 0]
    good = [one for one in records if one.entry.value >= 0]
    return good, [Trouble("below-zero", one.line, {"value": one.entry.value}) for one in below]


def criterion_of(goal: Goal) -> tuple[Any, str]:
    """The criteria of the goal's definition, parsed, and as they are written."""
    meaning = goal_queries.definition_in_force(goal, goal_queries.newest(goal))
    if meaning is None or not meaning.criteria:
        return None, ""
    return criteria.parse(meaning.criteria)[0], meaning.criteria


def doubt_of(record: Record, criterion: Any) -> Doubt | None:
    """Why a record does not count, or None when it does.

    A file of plain numbers holds none of the fields that a definition asks for: it has been
    counted by somebody already, and counts.
    """
    if criterion is None:
        return None
    missing = criteria.missing(criterion, record.fields)
    if set(missing) == set(criteria.fields(criterion)):
        return None
    told = criteria.holds(criterion, record.fields)
    return None if told else Doubt(record, told is False, missing)


def measures_of(records: Iterable[Record], form: str) -> tuple[str, ...]:
    known = importers().get(form)
    return tuple(known.measures) if known else ()


@mistakes
@write
def keep_file(
    *,
    upload: Upload,
    user: User,
    on: date,
    choices: Mapping[str, Any],
    at: datetime = NOW,
) -> Batch:
    """Keep what counts in a file and forget the file. `choices` are those of `preview`."""
    found = preview(upload, on=on, **choices)
    language = user.language or settings.LANGUAGE_CODE
    batch, problems = services.import_entries(
        goal=upload.goal,
        user=user,
        entries=[record.entry for record in found.counts],
        source=SOURCE,
        name=upload.name,
        problems=[Told(one.line, one.message(language)) for one in found.troubles],
        at=at,
    )
    if problems:
        raise NotDone(*problems)
    drop_upload(upload=upload, at=at)
    return batch


class Told(NamedTuple):
    """A trouble in the reader's language."""

    line: int | None
    message: str
