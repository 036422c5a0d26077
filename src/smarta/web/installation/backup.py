"""A backup that every installation can read: rows as JSON lines and media, in one zip.

The same file restores on SQLite and on PostgreSQL, and into a newer version of the program: rows
are loaded in the shape that they were saved in and then migrated. Left out are the secret key,
sessions, and mails that carry somebody's secret link.
"""

import json
import os
import uuid
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from io import TextIOWrapper
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from django.apps import apps
from django.conf import settings
from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.db.migrations.executor import MigrationExecutor

from smarta import __version__
from smarta.web import clock

SCHEMA = "smarta.backup/1"
APPS = ("accounts", "account", "goals", "tracking", "planning")
"""The applications whose rows are kept; `account` is allauth's, with the addresses of people."""

LEFT_OUT = {"account.emailconfirmation", "tracking.upload", "tracking.glance"}
MOST_BYTES = 64 << 30


class Unusable(Exception):  # noqa: N818 (it carries a person's mistake)
    """A backup that cannot be restored; the message says why, in a line."""


class Counted(NamedTuple):
    """How much a backup holds."""

    rows: int
    files: int


# Saving -----------------------------------------------------------------------------------------


def save(path: Path) -> Counted:
    """Write a backup to a file that nobody else can read; it appears whole or not at all."""
    half = path.with_name(path.name + ".part")
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as z:
            counted = write(z)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
    return counted


def write(archive: zipfile.ZipFile) -> Counted:
    rows = 0
    with snapshot():
        manifest = {
            "schema": SCHEMA,
            "version": __version__,
            "made_at": clock.now().isoformat(),
            "migrations": leaves(),
        }
        archive.writestr("manifest.json", json.dumps(manifest, indent=2))
        for model in kept_models():
            rows += write_rows(archive, model)
    files = write_media(archive)
    return Counted(rows, files)


@contextmanager
def snapshot() -> Iterator[None]:
    """All rows as of one moment, while others go on writing (PostgreSQL) or wait (SQLite)."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield


def leaves() -> dict[str, str]:
    """The newest migration of each application that is in the database."""
    loader = MigrationExecutor(connection).loader
    return {app: name for app, name in loader.graph.leaf_nodes() if app in APPS}


def kept_models() -> list[type[models.Model]]:
    found = [model for app in APPS for model in apps.get_app_config(app).get_models()]
    return [model for model in found if model._meta.label_lower not in LEFT_OUT]


def rows_of(model: type[models.Model]) -> models.QuerySet[Any]:
    rows: models.QuerySet[Any] = model._default_manager.order_by("pk")
    if model._meta.label_lower == "accounts.mail":
        return rows.exclude(secret=True)
    return rows


def write_rows(archive: zipfile.ZipFile, model: type[models.Model]) -> int:
    """One JSON array a line, under a line with the names of the columns."""
    names = [field.attname for field in model._meta.concrete_fields]
    count = 0
    with (
        archive.open(f"rows/{model._meta.label_lower}.jsonl", "w", force_zip64=True) as raw,
        TextIOWrapper(raw, encoding="utf-8", newline="\n") as file,
    ):
        file.write(json.dumps(names) + "\n")
        for row in rows_of(model).values_list(*names).iterator(chunk_size=2000):
            file.write(json.dumps(row, default=as_text, ensure_ascii=False) + "\n")
            count += 1
    return count


def as_text(value: object) -> str:
    """Dates, decimals and ids exactly, to the last digit."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal | uuid.UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be saved")


def write_media(archive: zipfile.ZipFile) -> int:
    root = Path(settings.MEDIA_ROOT)
    files = [path for path in sorted(root.rglob("*")) if path.is_file()]
    for path in files:
        archive.write(path, f"media/{path.relative_to(root).as_posix()}")
    return len(files)


# Restoring --------------------------------------------------------------------------------------


def restore(path: Path) -> Counted:
    """Read a backup into an empty installation; Unusable leaves the database as it was."""
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = checked(archive)
            refuse_full()
            rows = load(archive, manifest)
            files = load_media(archive)
    except (zipfile.BadZipFile, KeyError, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise Unusable(f"{path} is no backup of Smarta, or a damaged one") from error
    return Counted(rows, files)


def checked(archive: zipfile.ZipFile) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(archive.read("manifest.json"))
    if manifest.get("schema") != SCHEMA:
        raise Unusable(f"this is {manifest.get('schema')!r}, not {SCHEMA!r}")
    if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
        raise Unusable("the backup is too large to be one")
    known = MigrationExecutor(connection).loader.graph.nodes
    newer = [
        f"{app}.{name}" for app, name in manifest["migrations"].items() if (app, name) not in known
    ]
    if newer:
        raise Unusable(f"the backup is from a newer version ({manifest['version']}); update first")
    for name in archive.namelist():
        inside = PurePosixPath(name)
        if inside.is_absolute() or ".." in inside.parts or "\\" in name:
            raise Unusable(f"{name} in the backup leads out of its folder")
    if broken := archive.testzip():
        raise Unusable(f"{broken} in the backup is damaged")
    return manifest


def refuse_full() -> None:
    if "accounts_user" not in connection.introspection.table_names():
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM accounts_user LIMIT 1")
        if cursor.fetchone():
            raise Unusable("there are accounts here already; restore into an empty installation")


def load(archive: zipfile.ZipFile, manifest: dict[str, Any]) -> int:
    """Load the rows in the shape they were saved in, then bring them to this version's shape."""
    targets = list(manifest["migrations"].items())
    executor = MigrationExecutor(connection)
    saved = manifest["migrations"]
    others = [node for node in executor.loader.graph.leaf_nodes() if node[0] not in saved]
    executor.migrate(targets + others)
    past = executor.loader.project_state(targets + others).apps
    with transaction.atomic():
        rows = sum(load_rows(archive, past, name) for name in saved_rows(archive))
        reset_sequences(past)
    now = MigrationExecutor(connection)
    now.migrate(now.loader.graph.leaf_nodes())
    return rows


def saved_rows(archive: zipfile.ZipFile) -> list[str]:
    names = [name for name in archive.namelist() if name.startswith("rows/")]
    order = {label: place for place, label in enumerate(APPS)}
    return sorted(names, key=lambda name: (order.get(label_of(name).split(".")[0], 99), name))


def label_of(name: str) -> str:
    return name.removeprefix("rows/").removesuffix(".jsonl")


def load_rows(archive: zipfile.ZipFile, past: Any, name: str) -> int:
    model = past.get_model(label_of(name))
    fields = {field.attname: field for field in model._meta.concrete_fields}
    with archive.open(name) as raw, TextIOWrapper(raw, encoding="utf-8", newline="\n") as file:
        columns = [fields[column] for column in json.loads(file.readline())]
        count, some = 0, []
        for line in file:
            some.append(row_of(model, columns, json.loads(line)))
            if len(some) == 500:
                count += insert(model, some)
                some = []
    return count + insert(model, some)


def row_of(model: type[models.Model], columns: list[Any], values: list[Any]) -> models.Model:
    given = {
        field.attname: value if isinstance(field, models.JSONField) else to_python(field, value)
        for field, value in zip(columns, values, strict=True)
    }
    return model(**given)


def to_python(field: Any, value: Any) -> Any:
    target = field.target_field if field.is_relation else field
    return None if value is None else target.to_python(value)


def insert(model: Any, rows: list[models.Model]) -> int:
    kept: models.QuerySet[Any] = models.QuerySet(model)
    kept.bulk_create(rows, batch_size=500)
    return len(rows)


def reset_sequences(past: Any) -> None:
    """PostgreSQL counts on from the highest number that was loaded."""
    found = [model for app in APPS for model in past.get_app_config(app).get_models()]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), found):
            cursor.execute(statement)


def load_media(archive: zipfile.ZipFile) -> int:
    root = Path(settings.MEDIA_ROOT)
    names = [name for name in archive.namelist() if name.startswith("media/")]
    for name in names:
        target = root / name.removeprefix("media/")
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        target.write_bytes(archive.read(name))
        target.chmod(0o600)
    return len(names)
