"""`smarta entries`: measurements out of a file that another program wrote."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any, BinaryIO, NamedTuple

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.streams import emit, named, opened
from smarta.cli.words import say
from smarta.core.criteria import Criterion, holds, missing, parse
from smarta.core.importers import Ask, Record, Trouble, importers, plain, read

STDIN_LIMIT = 1 << 30


class Sum(NamedTuple):
    """What was measured in one unit in one period; both days included."""

    start: date
    end: date
    unit: str | None
    value: Decimal
    entries: int

    def to_json(self) -> dict[str, Any]:
        """The line that `--per --json` prints."""
        return {
            "at": self.start.isoformat(),
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "value": plain(self.value),
            "unit": self.unit,
            "entries": self.entries,
        }


@click.command("entries")
@click.argument("file", required=False, metavar="FILE")
@click.option("--format", "form", metavar="NAME", help="The format; else it is recognised.")
@click.option("--list", "listed", is_flag=True, help="Name the formats and what they measure.")
@click.option("--value", "measure", metavar="NAME", help="The measure or column that counts.")
@click.option("--where", "condition", metavar="TEXT", help='As "duration >= 30 min".')
@click.option("--count", is_flag=True, help="Count the entries instead of adding them up.")
@click.option("--per", type=click.Choice(["day", "week", "month"]), help="Add up by period.")
@click.option("--dates", type=click.Choice(["dmy", "mdy"]), help="How to read 1/2/2026.")
@click.option("--own-domain", "own", multiple=True, metavar="DOMAIN", help="Not external.")
@click.option("--json", "as_json", is_flag=True, help="JSON Lines on a terminal too.")
@common_options
@click.pass_obj
def command(
    settings: Settings,
    file: str | None,
    form: str | None,
    listed: bool,
    measure: str | None,
    condition: str | None,
    count: bool,
    per: str | None,
    dates: str | None,
    own: tuple[str, ...],
    as_json: bool,
) -> int:
    """Read measurements out of a file that another program wrote."""
    if listed:
        return list_formats(settings, as_json=as_json)
    if file is None:
        raise click.MissingParameter(
            ctx=click.get_current_context(), param=click.get_current_context().command.params[0]
        )
    known_format(form, settings)
    criterion = read_condition(condition, settings)
    ask = Ask(settings.on, measure, dates, own)
    troubles: list[Trouble] = []
    undecided = Undecided()
    with opened(file, settings.lang) as stream:
        found = read(seekable(stream), ask, name=named(file), form=form)
        records = kept(found, criterion, troubles, undecided)
        lines = as_json or not sys.stdout.isatty()
        if per or count:
            write_sums(records, per, settings, count=count, as_json=lines if per else as_json)
        else:
            write_records(records, as_json=lines)
    undecided.tell(settings)
    return report(troubles, file, settings)


class Undecided:
    """Records that lack what --where asks for: they do not count, and that is said."""

    def __init__(self) -> None:
        self.count = 0
        self.fields: dict[str, None] = {}

    def add(self, names: Iterable[str]) -> None:
        """One record, and the fields that it lacks."""
        self.count += 1
        self.fields.update(dict.fromkeys(names))

    def tell(self, settings: Settings) -> None:
        """One line on standard error, where there was any."""
        if self.count:
            names = ", ".join(self.fields)
            text = say(settings.lang, "undecided", count=self.count, fields=names)
            click.echo(f"--where: {text}", err=True)


def seekable(stream: BinaryIO) -> BinaryIO:
    """A stream that can be read twice; a pipe is kept in memory."""
    return stream if stream.seekable() else BytesIO(stream.read(STDIN_LIMIT))


def known_format(form: str | None, settings: Settings) -> None:
    """Refuse a format that does not exist."""
    if form is not None and form not in importers():
        names = ", ".join(importers())
        message = say(settings.lang, "bad-choice", name="--format", options=names)
        raise click.UsageError(message, click.get_current_context())


def read_condition(condition: str | None, settings: Settings) -> Criterion | None:
    """The parsed --where."""
    if condition is None:
        return None
    criterion, problems = parse(condition)
    if criterion is None:
        raise BadInput(f"--where: {problems[0].message(settings.lang)}")
    return criterion


def kept(
    found: Iterable[Record | Trouble],
    criterion: Criterion | None,
    troubles: list[Trouble],
    undecided: Undecided,
) -> Iterator[Record]:
    """The records that count; the troubles are put aside."""
    for item in found:
        if isinstance(item, Trouble):
            troubles.append(item)
            continue
        answer = True if criterion is None else holds(criterion, item.fields)
        if answer is None and criterion is not None:
            undecided.add(missing(criterion, item.fields))
        elif answer:
            yield item


def write_records(records: Iterable[Record], *, as_json: bool) -> None:
    """The entries, as they come."""
    for record in records:
        if as_json:
            emit(record.to_json())
        else:
            entry = record.entry
            amount = f"{plain(entry.value)} {entry.unit or ''}".strip()
            click.echo(
                f"{(entry.at or entry.day).isoformat():<25}  {amount:<16} {entry.note}".rstrip()
            )


def write_sums(
    records: Iterable[Record], per: str | None, settings: Settings, *, count: bool, as_json: bool
) -> None:
    """The entries added up or counted: a line a period and unit, or one for all."""
    sums = add_up(records, per, count=count)
    if per is None:
        total = sum(s.entries for s in sums)
        ends = {"start": sums[0].start.isoformat(), "end": sums[-1].end.isoformat()} if sums else {}
        emit({"value": total, "unit": None, "entries": total} | ends) if as_json else (
            click.echo(str(total))
        )
        return
    for one in sums:
        if as_json:
            emit(one.to_json())
        else:
            span = one.start.isoformat() if per == "day" else f"{one.start} – {one.end}"
            click.echo(f"{span}  {plain(one.value)} {one.unit or ''}".rstrip())


def add_up(records: Iterable[Record], per: str | None, *, count: bool) -> list[Sum]:
    """Sums by period and unit, in the order of time; amounts of two units are never mixed."""
    from smarta.core.period import Cadence, Periods, range_of_days

    sums: dict[tuple[int, str], Sum] = {}
    periods = Periods(Cadence(per or "year"), 1)  # type: ignore[arg-type]
    for record in records:
        day = record.entry.day
        first, after = periods.holding(day.toordinal()) or range_of_days(day, day)
        unit = None if count else record.entry.unit
        slot = (first, unit or "")
        known = sums.get(slot)
        value = Decimal(1) if count else record.entry.value
        start, end = date.fromordinal(first), date.fromordinal(after - 1)
        if known:
            value, entries = known.value + value, known.entries + 1
        else:
            entries = 1
        sums[slot] = Sum(start, end, unit, value, entries)
    return [sums[slot] for slot in sorted(sums)]


def report(troubles: list[Trouble], file: str, settings: Settings) -> int:
    """Name every bad row on standard error, and what there is to know; 2 when a row was bad."""
    for trouble in troubles:
        place = named(file) if trouble.line is None else f"{named(file)}:{trouble.line}"
        click.echo(f"{place}: {trouble.message(settings.lang)}", err=True)
    return 2 if any(not trouble.remark for trouble in troubles) else 0


def list_formats(settings: Settings, *, as_json: bool) -> int:
    """The formats, with what each can measure; the first is what it measures unless asked."""
    for importer in importers().values():
        title = importer.title[settings.lang]
        if as_json:
            emit({"format": importer.name, "title": title, "measures": list(importer.measures)})
        else:
            measures = f" ({', '.join(importer.measures)})" if importer.measures else ""
            sys.stdout.write(f"{importer.name:<14} {title}{measures}\n")
    return 0
