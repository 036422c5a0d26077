"""Text → tagged tokens. Everything that reads a text works on these; nothing tokenises twice."""

import re
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from smarta.core.lexicons import EMPTY, Lexicon, Roles, load
from smarta.core.quantity import Span
from smarta.core.reading.language import leans
from smarta.core.reading.model import Phrase

WORD, NUMBER, SYMBOL, END = 0, 1, 2, 3

_PATTERN = (
    r"(\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|(?<![^\s(])\.\d+)"
    r"|([^\W\d_%s]+(?:[-\u2010\u2011’':][^\W\d_%s]+)*)"
    r"|\S"
)
_compiled: dict[bool, re.Pattern[str]] = {}
_MARKS = "\u0300\u0301\u0302\u0308\u030a"


class Number(NamedTuple):
    """An amount in the text: `value` (to `upper`), written in tokens [first, last)."""

    value: Decimal
    upper: Decimal | None
    first: int
    last: int
    worded: bool = False
    """Written in letters ("tjugofem"), which for "en" may be an article."""


class When(NamedTuple):
    """A time in the text: from `start` to `end`, both inclusive, either unknown.

    `relation` is how it is meant: "by", "before", "during", "from", "within", "reference" (a date
    that something is compared with) or "named" (a deadline that has no date).
    """

    start: date | None
    end: date | None
    relation: str
    first: int
    last: int


class Parsed:
    """The tokens of one text, and what the readers have found in them so far.

    The lists `words` (lower case), `starts`, `ends`, `shapes` and `roles` run in parallel and end
    in empty tokens, so that words[i + 4] and words[-1] can always be asked for; `size` is the
    number of real tokens. `at[role]` lists the tokens that play a role. `used[i]` says what a
    token is part of: "date", "cadence", "amount", "unit", "comparison", "label" or "".
    """

    __slots__ = (
        "amounts", "at", "cadences", "ends", "fiscal_start", "language", "lexicon", "numbers", "on",
        "roles",
        "shapes", "size", "starts", "text", "used", "whens", "words",
    )  # fmt: skip

    def __init__(self, text: str, on: date, lexicon: Lexicon) -> None:
        self.text = text
        self.on = on
        self.lexicon = lexicon
        self.language = lexicon.language
        self.fiscal_start: int | None = None
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.shapes: list[int] = []
        self.roles: list[Roles] = []
        self.at: dict[str, list[int]] = {}
        self.numbers: list[Number] = []
        self.whens: list[When] = []
        self.amounts: list[Any] = []
        self.cadences: list[Any] = []
        self.size = 0
        self.used: list[str] = []

    def span(self, first: int, last: int) -> Span:
        """The characters of tokens [first, last)."""
        return (self.starts[first], self.ends[last - 1])

    def phrase(self, first: int, last: int) -> Phrase:
        start, end = self.starts[first], self.ends[last - 1]
        return Phrase(self.text[start:end], (start, end))

    def touching(self, i: int) -> bool:
        """Whether token i follows the one before it without a space."""
        return i > 0 and self.starts[i] == self.ends[i - 1]

    def use(self, first: int, last: int, what: str) -> None:
        self.used[first:last] = [what] * (last - first)

    def free(self, first: int, last: int) -> bool:
        return not any(self.used[first:last])


def _pattern(decomposed: bool) -> re.Pattern[str]:
    if decomposed not in _compiled:
        source = _PATTERN % ("", "")
        if decomposed:
            source = source.replace(r"[^\W\d_]+", rf"(?:[^\W\d_]|[{_MARKS}])+")
        _compiled[decomposed] = re.compile(source)
    return _compiled[decomposed]


def tokenise(text: str) -> list[tuple[str, int, int, int]]:
    """(word in lower case, start, end, shape) of each token, from left to right."""
    decomposed = not text.isascii() and any(mark in text for mark in _MARKS)
    if decomposed:
        from unicodedata import normalize

        return [
            (normalize("NFC", m.group()).lower(), m.start(), m.end(), _shape(m.lastindex))
            for m in _pattern(True).finditer(text)
        ]
    rows = []
    for m in _pattern(False).finditer(text):
        start, end = m.span()
        rows.append((m.group().lower(), start, end, _SHAPES[m.lastindex]))
    return rows


_SHAPES: dict[int | None, int] = {1: NUMBER, 2: WORD, None: SYMBOL}


def _shape(group: int | None) -> int:
    return _SHAPES[group]


def tag(rows: list[tuple[str, int, int, int]], text: str, on: date, lexicon: Lexicon) -> Parsed:
    """Look every token up in the lexicon."""
    parsed = Parsed(text, on, lexicon)
    rows = _split_hyphens(rows, lexicon.words)
    if rows:
        words, starts, ends, shapes = (list(column) for column in zip(*rows, strict=True))
        parsed.words, parsed.starts, parsed.ends, parsed.shapes = words, starts, ends, shapes
    size = parsed.size = len(rows)
    parsed.words.extend([""] * _MARGIN)
    parsed.starts.extend([len(text)] * _MARGIN)
    parsed.ends.extend([len(text)] * _MARGIN)
    parsed.shapes.extend([END] * _MARGIN)
    parsed.used = [""] * (size + _MARGIN)
    _look_up(parsed, size)
    parsed.roles.extend([EMPTY] * _MARGIN)
    digits = [i for i, shape in enumerate(parsed.shapes) if shape == NUMBER]
    if digits:
        parsed.at["digits"] = digits
    return parsed


_MARGIN = 8
"""Empty tokens after the last, so that no reader needs to ask whether there is a next one."""


def _look_up(p: Parsed, size: int) -> None:
    words, roles, at = p.words, p.roles, p.at
    known, phrases = p.lexicon.words, p.lexicon.phrases
    covered = head = 0
    for i in range(size):
        if i < covered:
            roles.append({"tail": head})
            continue
        word = words[i]
        found = known.get(word, EMPTY)
        if word in phrases:
            matched = _phrase(phrases[word], words, i)
            if matched:
                covered, found = matched
                head = i
        elif not found and len(word) > 2:
            found = _unknown(p, i, word)
        roles.append(found)
        for role in found:
            if role in at:
                at[role].append(i)
            else:
                at[role] = [i]


def _unknown(p: Parsed, i: int, word: str) -> Roles:
    """The roles of a word that the lexicon lacks: a compound number, foreign or misspelt."""
    if "hundra" in word or "tusen" in word:
        return compound(word, p.lexicon.words)
    if leans(word, p.language):
        other = load("en" if p.language == "sv" else "sv").words.get(word, EMPTY)
        return {role: other[role] for role in other.keys() & _SHARED} or EMPTY
    if i and (p.shapes[i - 1] == NUMBER or p.words[i - 1] in _LEADS) and len(word) > 3:
        return p.lexicon.nearest_unit(word)
    return EMPTY


_SHARED = frozenset(
    {"tunit", "each", "adverb", "month", "weekday", "weekdays", "num", "mult", "times", "once"}
)
"""Roles that a word of the other language keeps in a mixed text."""

_LEADS = frozenset(
    [
        "varje",
        "var",
        "varannan",
        "per",
        "i",
        "om",
        "/",
        "every",
        "each",
        "a",
        "inom",
        "within",
        "om",
        "en",
        "två",
    ]
)


def compound(word: str, known: dict[str, Roles]) -> Roles:
    """The number that a Swedish compound spells ("tvåhundrafemtio"); empty where it spells none."""
    total = current = 0
    while word:
        size = next((n for n in range(min(len(word), 8), 1, -1) if word[:n] in known), 0)
        roles = known.get(word[:size], EMPTY)
        if roles.get("mult") == 100:
            current = (current or 1) * 100
        elif roles.get("mult") == 1000:
            total, current = total + (current or 1) * 1000, 0
        elif type(roles.get("num")) is int:
            current += roles["num"]
        else:
            return EMPTY
        word = word[size:]
    return {"num": total + current}


def _phrase(
    rows: list[tuple[tuple[str, ...], Roles]], words: list[str], i: int
) -> tuple[int, Roles] | None:
    for rest, roles in rows:
        last = i + 1 + len(rest)
        if words[i + 1] == rest[0] and tuple(words[i + 1 : last]) == rest:
            return last, roles
    return None


def _split_hyphens(
    rows: list[tuple[str, int, int, int]], known: dict[str, Roles]
) -> list[tuple[str, int, int, int]]:
    """Take "mån-fre" and "twenty-five" apart where every piece is a known word."""
    if not any("-" in row[0] and len(row[0]) > 1 for row in rows):
        return rows
    result = []
    for row in rows:
        word, start, _, shape = row
        pieces = word.split("-")
        if shape != WORD or len(pieces) == 1 or word in known:
            result.append(row)
        elif all(known.get(piece, EMPTY).keys() & _SPLIT for piece in pieces):
            for piece in pieces:
                if start > row[1] and not (_SPELLING & known[piece].keys()):
                    result.append(("-", start - 1, start, SYMBOL))
                result.append((piece, start, start + len(piece), WORD))
                start += len(piece) + 1
        else:
            result.append(row)
    return result


_SPELLING = frozenset({"num", "mult", "frac", "ordinal", "part"})
_SPLIT = frozenset({"num", "weekday", "month", "mult", "season", "frac", "ordinal", "part"})
