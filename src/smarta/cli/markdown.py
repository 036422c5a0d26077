"""Pieces of a Markdown document that may be goals, each character with its line and column."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from smarta.cli.columns import Heading, index_of
from smarta.cli.documents import GOAL_HEADING

if TYPE_CHECKING:
    from markdown_it.token import Token

LONGEST_MARK = 400
"""Characters: an address inside a link is passed over up to this length."""

CHECKBOX = re.compile(r"^\[[ xX]\]\s+")


class Piece(NamedTuple):
    """A text with the place of each of its characters.

    `listed` tells a list item or a table cell from a paragraph; `under_goals` whether a heading
    above it speaks of goals.
    """

    text: str
    places: tuple[tuple[int, int], ...]
    listed: bool
    under_goals: bool


class _Walk:
    """Where in the document one is."""

    def __init__(self, lines: Sequence[str], column: str | None) -> None:
        self.lines, self.column = lines, column
        self.headings: list[tuple[int, bool]] = []
        self.depth = 0
        self.table: list[str] | None = None
        self.goal_index: int | None = None
        self.cell = 0
        self.in_head = False

    @property
    def under_goals(self) -> bool:
        return any(goal for _, goal in self.headings)

    def heading(self, level: int, text: str) -> None:
        self.headings = [h for h in self.headings if h[0] < level]
        self.headings.append((level, bool(GOAL_HEADING.search(text))))

    def structure(self, token: "Token") -> None:
        """Follow lists, tables and rows."""
        if token.type == "list_item_open":
            self.depth += 1
        elif token.type == "list_item_close":
            self.depth -= 1
        elif token.type == "table_open":
            self.table, self.goal_index = [], None
        elif token.type == "table_close":
            self.table = None
        elif token.type == "tr_open":
            self.cell = 0
        elif token.type in ("thead_open", "thead_close"):
            self.in_head = token.type == "thead_open"

    def table_cell(self, text: str) -> bool:
        """Take note of a cell; True when it is one of the goals."""
        index, self.cell = self.cell, self.cell + 1
        if self.in_head:
            if self.goal_index is None and self.named(text):
                self.goal_index = index
            return False
        return index == self.goal_index

    def named(self, text: str) -> bool:
        """Whether a table's heading names the goal column."""
        return index_of([text], self.column) == 0


def pieces(tokens: "Sequence[Token]", lines: Sequence[str], column: str | None) -> list[Piece]:
    """Everything that may be a goal, in the document's order."""
    return list(_pieces(tokens, _Walk(lines, column)))


def _pieces(tokens: "Sequence[Token]", walk: _Walk) -> Iterator[Piece]:
    for before, token in zip([None, *tokens], tokens, strict=False):
        walk.structure(token)
        if token.type != "inline" or before is None:
            continue
        text = plain(token)
        if before.type == "heading_open":
            walk.heading(int(before.tag[1:]), text)
        elif walk.table is not None:
            if walk.table_cell(text) and text.strip():
                yield piece(walk, token, text, listed=True)
        elif before.type == "paragraph_open" and text.strip() and walk.column is None:
            yield piece(walk, token, text, listed=walk.depth > 0)


def headings(tokens: "Sequence[Token]") -> list[Heading]:
    """The names of each table's columns, with the line that they stand on."""
    found: list[Heading] = []
    names: list[str] | None = None
    for token in tokens:
        if token.type == "thead_open":
            names = []
            found.append(Heading(names, str((token.map or [0])[0] + 1)))
        elif token.type == "thead_close":
            names = None
        elif token.type == "inline" and names is not None:
            names.append(plain(token))
    return found


def plain(token: "Token") -> str:
    """The words without the marks; a line break is a space."""
    kept = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            kept.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            kept.append(" ")
        elif child.type == "image":
            kept.append(child.content)
    return CHECKBOX.sub("", "".join(kept))


def piece(walk: _Walk, token: "Token", text: str, *, listed: bool) -> Piece:
    """A piece with its places, found by walking its characters along the source."""
    first, last = token.map or (0, 1)
    text = text.strip()
    source = "\n".join(walk.lines[first:last])
    places = tuple(line_columns(source, first + 1, offsets_of(text, source, token.content)))
    return Piece(text, places, listed, walk.under_goals)


def offsets_of(text: str, source: str, content: str) -> Iterator[int]:
    """Where each character of the text stands in the source, marks such as ** passed over."""
    at = max(source.find(content.split("\n")[0].strip()), 0)
    for character in text:
        found = source.find(character, at, at + LONGEST_MARK) if character != " " else at
        place = min(max(found, at), len(source) - 1)
        yield place
        at = place + 1


def line_columns(source: str, first: int, offsets: Iterator[int]) -> Iterator[tuple[int, int]]:
    """Line and column of rising offsets into a source that starts on line `first`, from 1."""
    line, start, seen = first, 0, 0
    for offset in offsets:
        breaks = source.count("\n", seen, offset)
        if breaks:
            line, start = line + breaks, source.rfind("\n", seen, offset) + 1
        seen = max(seen, offset)
        yield line, offset - start + 1
