"""`smarta log`: one more value at the end of a file of entries."""

import csv
import io
import re
import sys
from decimal import Decimal
from pathlib import Path

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.streams import named, reason_of
from smarta.cli.words import say
from smarta.core.wording import day, number

HEADING = ("date", "value", "of", "note")
NAMES = {
    "date": ("date", "datum"),
    "value": ("value", "värde"),
    "of": ("of", "av"),
    "note": ("note", "anteckning"),
}
"""How the columns may be called; the first is what a new file calls them."""

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f]")


@click.command("log")
@click.argument("file", metavar="FILE")
@click.argument("value", metavar="VALUE")
@click.option("--of", "whole", metavar="NUMBER", help="Of how many, for a share.")
@click.option("--note", default="", help="A few words about it.")
@click.option("--goal", metavar="GOAL.json", help="Show where that goal stands then.")
@common_options
@click.pass_obj
def command(
    settings: Settings, file: str, value: str, whole: str | None, note: str, goal: str | None
) -> int:
    """Write one value at the end of a file of entries, which is made when there is none."""
    row = {
        "date": settings.on.isoformat(),
        "value": amount(value, settings),
        "of": None if whole is None else amount(whole, settings),
        "note": " ".join(note.split()),
    }
    append(Path(file), row, settings)
    said = number(Decimal(str(row["value"])), settings.lang)
    click.echo(say(settings.lang, "logged", value=said, date=day(settings.on, settings.lang)))
    return standing_after(goal, file, settings) if goal else 0


def amount(text: str, settings: Settings) -> Decimal:
    """70 000 · 2,5 · 2.5"""
    plain = _SPACES.sub("", text).replace("−", "-")
    if not _NUMBER.fullmatch(plain):
        raise BadInput(say(settings.lang, "no-number", value=text))
    return Decimal(plain.replace(",", "."))


def append(path: Path, row: dict[str, object], settings: Settings) -> None:
    """The row under the file's own heading, with its own mark between the columns."""
    try:
        text = path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    except (OSError, ValueError) as error:
        raise BadInput(f"{named(str(path))}: {reason_of(error, settings.lang)}") from None
    first = text.partition("\n")[0].strip()
    mark = ";" if first.count(";") > first.count(",") else "\t" if "\t" in first else ","
    heading = next(csv.reader([first], delimiter=mark)) if first else list(HEADING)
    new = "" if first else line(heading, mark)
    cells = [cell(column_of(title), row, mark) for title in heading]
    missing = [name for name in HEADING if row[name] not in (None, "") and not has(heading, name)]
    if missing:
        reason = say(settings.lang, "no-columns", columns=", ".join(missing))
        raise BadInput(f"{named(str(path))}: {reason}")
    ended = "" if not text or text.endswith("\n") else "\n"
    try:
        with path.open("a", encoding="utf-8", newline="") as file:
            file.write(ended + new + line(cells, mark))
    except OSError as error:
        raise BadInput(f"{named(str(path))}: {reason_of(error, settings.lang)}") from None


def column_of(title: str) -> str:
    """Which of the four a column is; empty for any other."""
    plain = title.strip().casefold()
    return next((name for name, known in NAMES.items() if plain in known), "")


def has(heading: list[str], name: str) -> bool:
    return any(column_of(title) == name for title in heading)


def cell(name: str, row: dict[str, object], mark: str) -> str:
    value = row.get(name)
    if isinstance(value, Decimal):
        text = f"{value:f}"
        return text.replace(".", ",") if mark == ";" else text
    return "" if value is None else str(value)


def line(cells: list[str], mark: str) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=mark, lineterminator="\n").writerow(cells)
    return buffer.getvalue()


def standing_after(goal: str, file: str, settings: Settings) -> int:
    from smarta.cli.commands.progress import progress_files

    sys.stdout.flush()
    return progress_files(goal, file, settings, as_json=False)
