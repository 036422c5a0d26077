"""Goals in documents: Markdown, plain text, CSV and Excel, each with file, line and column."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from smarta.cli.columns import Heading, index_of, nothing_in, refusal
from smarta.cli.commands.check import Text
from smarta.cli.conventions import BadInput
from smarta.cli.streams import opened
from smarta.cli.words import say
from smarta.core.workbook import cell_text

if TYPE_CHECKING:
    from smarta.core.workbook import Sheet

GOAL_HEADING = re.compile(
    r"\b(?:del|resultat|effekt)?mål(?:en|et|sättning\w*)?\b|\bgoals?\b|\bobjectives?\b"
    r"|\bkey results?\b|\bnyckelresultat\b|\bokrs?\b|\btargets?\b",
    re.IGNORECASE,
)
SHEETS = {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"}


def goals(file: str, column: str | None, language: str) -> Iterator[Text]:
    """The goals in a document, in its order."""
    suffix = Path(file).suffix.lower()
    reader = {".csv": from_csv, ".tsv": from_csv}.get(suffix)
    if suffix in SHEETS:
        reader = from_sheet
    elif suffix in {".md", ".markdown"}:
        reader = from_markdown
    elif suffix in {".txt", ""}:
        reader = from_plain
    if reader is None:
        raise BadInput(f"{file}: {say(language, 'unknown-kind-of-file')}")
    if column is not None and reader is from_plain:
        raise BadInput(f"{file}: {say(language, 'no-columns-here')}")
    found = list(reader(file, column, language))
    if not found:
        raise BadInput(f"{file}: {say(language, 'no-goals')}")
    return iter(found)


def text_of(file: str, language: str) -> str:
    """A document's text, which is not empty."""
    text = decoded(file, language)
    if not text.strip():
        raise BadInput(f"{file}: {say(language, 'empty-file')}")
    return text


def decoded(file: str, language: str) -> str:
    """A document's text: UTF-8, UTF-16 with its mark, else Windows-1252."""
    with opened(file, language) as stream:
        raw = stream.read()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if b"\0" in raw:
            line = raw.count(b"\n", 0, error.start) + 1
            reason = say(language, "broken-file", reason="NUL")
            raise BadInput(f"{file}:{line}: {reason}") from None
        return raw.decode("cp1252", errors="replace")


def from_plain(file: str, column: str | None, language: str) -> Iterator[Text]:
    """Every line with words on it is a goal."""
    for number, line in enumerate(text_of(file, language).split("\n"), 1):
        text = line.strip()
        if text:
            start = line.index(text) + 1
            yield Text(text, file, number, start, document=True)


def from_csv(file: str, column: str | None, language: str) -> Iterator[Text]:
    """Every filled cell of the goal column, below the first filled row, which names it."""
    text = text_of(file, language)
    delimiter = likely_delimiter(text.lstrip("\r\n").split("\n", 1)[0])
    refuse_unclosed(text, delimiter, file, language)
    rows = csv_rows(file, text, delimiter, language)
    number, names = rows[0] if rows else (1, [])
    heading = Heading(names, str(number))
    index = goal_index(file, heading, column, language)
    lines = text.split("\n")
    found = [
        Text(row[index].strip(), file, line, start, document=True)
        for line, row in rows[1:]
        if index < len(row) and row[index].strip()
        if (start := cell_column(lines[line - 1], index, delimiter))
    ]
    if not found:
        raise nothing_in(file, heading, index, language)
    return iter(found)


Numbered = list[tuple[int, list[str]]]


def csv_rows(file: str, text: str, delimiter: str, language: str) -> Numbered:
    """The rows that hold something, with the number of the line that each begins on."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    found, line = [], 1
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                found.append((line, row))
            line = rows.line_num + 1
    except csv.Error as error:
        reason = say(language, "broken-file", reason=error)
        raise BadInput(f"{file}:{rows.line_num}: {reason}") from None
    return found


def goal_index(file: str, heading: Heading, column: str | None, language: str) -> int:
    """The index of the goal column; without one, what columns there are."""
    index = only_index(heading.names, column)
    if index is None:
        raise refusal(file, [heading], column, language)
    return index


def only_index(names: Sequence[str], column: str | None) -> int | None:
    """The index of the goal column; the only column is it, whatever it is called."""
    index = index_of(names, column)
    return 0 if index is None and column is None and len(names) == 1 else index


def refuse_unclosed(text: str, delimiter: str, file: str, language: str) -> None:
    """A quotation mark that is never closed would make one goal of the rest of the file."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for _ in rows:
            line = rows.line_num + 1
    except csv.Error as error:
        if "unexpected end" in str(error):
            reason = say(language, "unclosed-quote")
            raise BadInput(
                f"{file}:{line}: {say(language, 'broken-file', reason=reason)}"
            ) from None


def likely_delimiter(header: str) -> str:
    """The separator that the heading holds most of."""
    return max(",;\t", key=header.count)


def cell_column(line: str, index: int, delimiter: str) -> int:
    """The column, from 1, in which a cell's words start on its row's first line."""
    quoted, place = False, 0
    for position, character in enumerate(line):
        if place == index:
            return position + 1 + (character == '"')
        quoted ^= character == '"'
        place += character == delimiter and not quoted
    return 1


def from_sheet(file: str, column: str | None, language: str) -> Iterator[Text]:
    """Every filled cell of the goal column, on each sheet that has one."""
    from smarta.core.workbook import TooLargeError, WorkbookError, sheets

    with opened(file, language) as stream:
        raw = stream.read()
    try:
        return sheet_goals(file, sheets(raw), column, language)
    except ModuleNotFoundError:
        message = say(language, "needs-part", module="python-calamine")
        raise BadInput(f"{file}: {message}") from None
    except TooLargeError as error:
        raise BadInput(f"{file}: {say(language, 'too-large-file', reason=error)}") from None
    except WorkbookError as error:
        raise BadInput(f"{file}: {say(language, 'broken-file', reason=error)}") from None


def sheet_goals(
    file: str, sheets: "Sequence[Sheet]", column: str | None, language: str
) -> Iterator[Text]:
    """The goals of the sheets; a sheet without such a column is passed over if another has it."""
    filled = [(sheet, rows) for sheet in sheets if (rows := filled_rows(sheet))]
    if not filled:
        raise BadInput(f"{file}: {say(language, 'empty-file')}")
    headings = [heading_of(sheet, rows, several=len(filled) > 1) for sheet, rows in filled]
    places = [only_index(heading.names, column) for heading in headings]
    if places.count(None) == len(places):
        names = [sheet.name for sheet in sheets]
        raise refusal(file, headings, column, language, names)
    found = [
        goal
        for (sheet, rows), index in zip(filled, places, strict=True)
        if index is not None
        for goal in cells(file, sheet, rows[1:], index)
    ]
    if not found:
        at = next(n for n, index in enumerate(places) if index is not None)
        raise nothing_in(file, headings[at], places[at] or 0, language)
    yield from found


def filled_rows(sheet: "Sheet") -> Numbered:
    """The rows of a sheet that hold something, with their numbers."""
    rows = [(n, [cell_text(cell) for cell in row]) for n, row in enumerate(sheet.rows, sheet.row)]
    return [(number, row) for number, row in rows if any(row)]


def heading_of(sheet: "Sheet", rows: Numbered, *, several: bool) -> Heading:
    """A sheet's first filled row; with the sheet's name where there is a choice."""
    number, names = rows[0]
    place = f"{sheet.name}!{letters(sheet.column)}{number}"
    return Heading(names, place, sheet.name if several else "")


def cells(file: str, sheet: "Sheet", rows: Numbered, index: int) -> Iterator[Text]:
    """The filled cells of a column."""
    place = index + sheet.column
    for number, row in rows:
        if row[index]:
            cell = f"{sheet.name}!{letters(place)}{number}"
            yield Text(row[index], file, number, place + 1, cell, document=True)


def letters(index: int) -> str:
    """A column's name in a spreadsheet, from 0: A, B, …, Z, AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def from_markdown(file: str, column: str | None, language: str) -> Iterator[Text]:
    """List items and the goal column of tables; paragraphs where there are neither.

    When a heading speaks of goals, only what stands under such headings counts.
    """
    try:
        from markdown_it import MarkdownIt
    except ModuleNotFoundError:
        message = say(language, "needs-part", module="markdown-it-py")
        raise BadInput(f"{file}: {message}") from None
    source = text_of(file, language)
    tokens = MarkdownIt("commonmark").enable("table").parse(source)
    from smarta.cli.markdown import headings, pieces

    lines = source.replace("\r\n", "\n").split("\n")
    found = pieces(tokens, lines, column)
    if not found:
        refuse_tables(file, headings(tokens), column, language)
    under_goals = any(piece.under_goals for piece in found)
    listed = [p for p in found if p.listed and (p.under_goals or not under_goals)]
    for piece in listed or [p for p in found if p.under_goals or not under_goals]:
        line, start = piece.places[0]
        yield Text(piece.text, file, line, start, document=True, places=piece.places)


def refuse_tables(file: str, tables: Sequence[Heading], column: str | None, language: str) -> None:
    """Why a Markdown document without a goal has none, when that has to do with its tables."""
    if not tables:
        if column is not None:
            raise BadInput(f"{file}: {say(language, 'no-tables')}")
        return
    for heading in tables:
        index = index_of(heading.names, column)
        if index is not None:
            raise nothing_in(file, heading, index, language)
    raise refusal(file, tables, column, language)
