"""`smarta progress`: where a goal stands, what is due and how likely it is."""

import json
import sys
from datetime import date
from typing import Any

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.streams import BadLines, emit, json_file, named, opened, read_lines, refuse
from smarta.cli.words import say
from smarta.core.entries import Entry, Log, log_from_json
from smarta.core.goal import Goal, goal_from_json
from smarta.core.progress import Progress, progress


@click.command("progress")
@click.argument("goal", required=False, metavar="GOAL.json")
@click.argument("entries", required=False, metavar="ENTRIES")
@click.option("--lines", metavar="FILE", help="A goal with its entries a line; - is stdin.")
@click.option("--json", "as_json", is_flag=True, help="The document smarta.progress/1.")
@common_options
@click.pass_obj
def command(
    settings: Settings,
    goal: str | None,
    entries: str | None,
    lines: str | None,
    as_json: bool,
) -> int:
    """Show where a goal stands, what is due and how likely it is to be reached."""
    ctx = click.get_current_context()
    if lines is not None:
        if goal is not None:
            raise click.UsageError(say(settings.lang, "lines-or-files"), ctx)
        return progress_lines(lines, settings)
    if goal is None or entries is None:
        missing = ctx.command.params[0 if goal is None else 1]
        raise click.MissingParameter(ctx=ctx, param=missing)
    if goal == entries == "-":
        raise click.UsageError(say(settings.lang, "stdin-once"), ctx)
    return progress_files(goal, entries, settings, as_json=as_json)


def progress_files(goal_name: str, entries_name: str, settings: Settings, *, as_json: bool) -> int:
    """One goal out of its two files."""
    goal = read_goal(goal_name, settings)
    found = progress(goal, read_entries(entries_name, settings), on=settings.on)
    if as_json:
        emit(found.to_json(settings.lang))
    else:
        from smarta.cli.standing import standing

        sys.stdout.write(standing(found, settings.lang))
    return 0


def read_goal(name: str, settings: Settings) -> Goal:
    """The goal in a JSON file."""
    source = json_file(name, settings.lang)
    goal, problems = goal_from_json(source)
    if goal is None:
        raise BadInput(f"{named(name)}: {problems[0].said(settings.lang)}")
    return goal


def read_entries(name: str, settings: Settings) -> Log:
    """The entries in a table or in JSON Lines; one bad row stops the answer."""
    from io import BytesIO

    from smarta.core.importers import Ask, Record, Trouble, read

    with opened(name, settings.lang) as file:
        raw = file.read()
    if not raw.strip():
        return Log.of_entries(())
    found = list(read(BytesIO(raw), Ask(settings.on), name=named(name)))
    for item in found:
        if isinstance(item, Trouble) and not item.remark:
            place = named(name) if item.line is None else f"{named(name)}:{item.line}"
            raise BadInput(f"{place}: {item.message(settings.lang)}")
    return Log.of_entries(counted(item.entry) for item in found if isinstance(item, Record))


def counted(entry: Entry) -> Entry:
    """Every row of a table counts, whatever its other columns say; of JSON Lines the same key twice
    counts once."""
    return entry._replace(key="") if entry.source == "csv" else entry


def progress_lines(name: str, settings: Settings) -> int:
    """A goal a line in, an answer a line out; bad lines are said in their place and at the end."""
    bad = BadLines(name, settings.lang)
    with opened(name, settings.lang) as file:
        for line in read_lines(file, settings.lang):
            answer = line.problem or line_answer(line.text, settings)
            if isinstance(answer, str):
                bad.add(line.number, answer)
                offset = {} if line.offset is None else {"offset": line.offset}
                emit({"error": answer, "line": line.number} | offset)
            else:
                emit(answer.to_json(settings.lang))
    bad.close()
    return 0


def line_answer(text: str, settings: Settings) -> Progress | str:
    """The progress of one line's goal, or what is wrong with the line."""
    try:
        source = json.loads(text, parse_constant=refuse)
    except json.JSONDecodeError as error:
        return say(settings.lang, "not-json", reason=error.msg, column=error.colno)
    except (ValueError, RecursionError) as error:
        return say(settings.lang, "not-json", reason=error, column=1)
    if not isinstance(source, dict) or "goal" not in source:
        return say(settings.lang, "no-goal-in-line")
    return goal_answer(source, settings)


def goal_answer(source: dict[str, Any], settings: Settings) -> Progress | str:
    """The progress of {"goal", "entries", "on"}, or what is wrong with it."""
    goal, problems = goal_from_json(source["goal"])
    if goal is None:
        return problems[0].said(settings.lang)
    log, problems = log_from_json(source.get("entries", []))
    if problems:
        return problems[0].said(settings.lang)
    on = day(source["on"]) if "on" in source else settings.on
    if on is None:
        return say(settings.lang, "bad-date", value=source["on"])
    return progress(goal, log, on=on)


def day(value: object) -> date | None:
    """An ISO date, or None."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
