"""Text → tagged tokens. Everything that reads a text works on these; nothing tokenises twice."""

import re
from bisect import bisect_left
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import accumulate, compress
from typing import Any, NamedTuple

from smarta.core.lexicons import EMPTY, Lexicon, Memo, Roles, load, nearest_unit
from smarta.core.quantity import Quantity, Span
from smarta.core.reading.language import leans
from smarta.core.reading.model import Phrase

WORD, NUMBER, SYMBOL, END = 0, 1, 2, 3

_MARKS = "\u0300\u0301\u0302\u0308\u030a"
_LETTERS = r"(?:[A-Za-zÀ-ÖØ-öø-ÿ]++[^\W\d_]*+|[^\W\d_]++)"
"""One letter or more; those of western Europe are listed, since a list is matched faster."""
_LETTERS_AND_MARKS = rf"(?:[^\W\d_]|[{_MARKS}])++"
_PATTERN = (
    r"((?=\S)(?:%s(?:[-\u2010\u2011’':]%s)*+"
    r"|(?=[\d.,])(?:\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d+(?:[.,]\d+)*|(?<![^\s(])\.\d+|(?<![\s\S]),\d+)"
    r"|\S))"
)
"""A word, a number or a sign. It looks ahead so that no space is held against them in turn."""
_compiled: dict[str, re.Pattern[str]] = {}


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


class Amount(NamedTuple):
    """A quantity with the tokens [first, last) that state it.

    `rank`: 0 the goal's own amount, higher for what describes something else.
    """

    quantity: Quantity
    first: int
    last: int
    rank: int = 0


class Parsed:
    """The tokens of one text, and what the readers have found in them so far.

    The lists `words` (lower case), `starts`, `ends`, `shapes` and `roles` run in parallel and end
    in empty tokens, so that words[i + 4] and words[-1] can always be asked for; `size` is the
    number of real tokens. `at[role]` lists the tokens that play a role. `used[i]` says what a
    token is part of: "date", "clock", "duration", "cadence", "amount", "comparison" or "".
    `listed` are the language's words that play no role, by the name of their list.
    """

    __slots__ = (
        "amounts", "at", "cadences", "durations", "ends", "fiscal_start", "language", "lexicon",
        "listed", "numbers", "on", "places", "roles", "said", "shapes", "size", "starts", "text",
        "used", "whens", "words",
    )  # fmt: skip

    def __init__(self, text: str, on: date, lexicon: Lexicon) -> None:
        self.text = text
        self.on = on
        self.lexicon = lexicon
        self.language = lexicon.language
        self.listed = lexicon.listed
        self.fiscal_start: int | None = None
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.shapes: list[int] = []
        self.roles: list[Roles] = []
        self.at: dict[str, list[int]] = {}
        self.numbers: list[Number] = []
        self.whens: list[When] = []
        self.amounts: list[Amount] = []
        self.cadences: list[Any] = []
        self.durations: list[tuple[Decimal, str]] = []
        self.size = 0
        self.used: list[str] = []
        self.said: frozenset[str] = frozenset()
        self.places: dict[frozenset[str], list[int]] = {}

    def between(self, words: frozenset[str], first: int, last: int) -> bool:
        """Whether any of the words is one of the tokens [first, last); each is looked for once."""
        places = self.places.get(words)
        if places is None:
            places = self.places[words] = [i for i, word in enumerate(self.words) if word in words]
        return bisect_left(places, last) > bisect_left(places, first)

    def says(self, words: frozenset[str]) -> bool:
        """Whether any of the words stands in the text."""
        return not words.isdisjoint(self.said)

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


def _pattern(letters: str) -> re.Pattern[str]:
    if letters not in _compiled:
        _compiled[letters] = re.compile(_PATTERN % (letters, letters))
    return _compiled[letters]


class Row(NamedTuple):
    """One token: its word in lower case, its characters [start, end) and its shape."""

    word: str
    start: int
    end: int
    shape: int


class Tokens(NamedTuple):
    """The tokens of a text from left to right, as four lists that run in parallel."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    shapes: list[int]


def tokenise(text: str) -> Tokens:
    """The tokens of a text. Letters that are written in two characters are put together."""
    decomposed = not text.isascii() and any(mark in text for mark in _MARKS)
    pieces = _pattern(_LETTERS_AND_MARKS if decomposed else _LETTERS).split(text)
    # Gaps and tokens take turns, so where they end is where the next one starts.
    places = list(accumulate(map(len, pieces)))
    words = list(map(str.lower, pieces[1::2]))
    shapes = list(map(_SHAPES.__getitem__, words))
    if "’" in text:
        words = [word.replace("’", "'") for word in words]
    return Tokens(_composed(words) if decomposed else words, places[:-1:2], places[1::2], shapes)


def _shape(word: str) -> int:
    first = word[0]
    if first.isdecimal() or (len(word) > 1 and first in ".,"):
        return NUMBER
    return WORD if len(word) > 1 or first.isalnum() or first in _MARKS else SYMBOL


_SHAPES = Memo(_shape)


def _composed(words: list[str]) -> list[str]:
    from unicodedata import normalize

    return [normalize("NFC", word) for word in words]


def tag(tokens: Tokens, text: str, on: date, lexicon: Lexicon) -> Parsed:
    """Look every token up in the lexicon."""
    parsed = Parsed(text, on, lexicon)
    if "-" in text:
        tokens = _split_hyphens(tokens, lexicon.words)
    _respell(tokens, lexicon, text)
    words, starts, ends, shapes = tokens
    parsed.words, parsed.starts, parsed.ends, parsed.shapes = tokens
    size = parsed.size = len(words)
    length = len(text)
    words += _NO_WORDS
    starts += [length] * _MARGIN
    ends += [length] * _MARGIN
    shapes += _NO_SHAPES
    parsed.used = [""] * (size + _MARGIN)
    parsed.said = frozenset(words)
    _look_up(parsed, size)
    parsed.roles += _NO_ROLES
    if NUMBER in shapes:
        parsed.at["digits"] = list(compress(range(size), map(NUMBER.__eq__, shapes)))
    return parsed


def _respell(tokens: Tokens, lexicon: Lexicon, text: str) -> None:
    """Put the word that is meant for one that is clipped or written without its dots."""
    words = tokens.words
    if text.isascii() and not lexicon.bare.keys().isdisjoint(words):
        words[:] = [lexicon.bare.get(word, word) for word in words]
    if lexicon.spellings.keys().isdisjoint(words):
        return
    for i, word in enumerate(words):
        meant = lexicon.spellings.get(word)
        if meant and (len(word) > 2 or _stands_apart(tokens, i)):
            words[i] = meant


def _stands_apart(tokens: Tokens, i: int) -> bool:
    """Whether one or two letters are a word: "ner m 5 kg", not "5 m", "M&A", "w/o" or "fr.o.m"."""
    words, starts, ends, shapes = tokens
    if i + 1 == len(starts) or starts[i + 1] == ends[i]:
        return False
    between = words[i] in ("t", "o") and shapes[i + 1] == NUMBER
    return i == 0 or (starts[i] > ends[i - 1] and (between or shapes[i - 1] != NUMBER))


_MARGIN = 8
"""Empty tokens after the last, so that no reader needs to ask whether there is a next one."""
_NO_WORDS, _NO_SHAPES, _NO_ROLES = [""] * _MARGIN, [END] * _MARGIN, [EMPTY] * _MARGIN


Second = dict[str, list[tuple[tuple[str, ...], Roles]]]
"""Second word of a phrase → its words after the first and their roles, the longest first."""


def _look_up(p: Parsed, size: int) -> None:
    words, roles, at = p.words, p.roles, p.at
    covered = head = 0
    for i, (found, seconds) in enumerate(map(_met(p.language).__getitem__, words[:size])):
        if i < covered:
            roles.append({"tail": head})
            continue
        if found is None:
            found = _misspelt(p, i)
        elif seconds and words[i + 1] in seconds:
            matched = _phrase(seconds[words[i + 1]], words, i)
            if matched:
                covered, found = matched
                head = i
        roles.append(found)
        for role in found:
            if role in at:
                at[role].append(i)
            else:
                at[role] = [i]


@cache
def _met(language: str) -> Memo[tuple[Roles | None, Second]]:
    """The roles of every word that was met, None where it may be misspelt, and its phrases."""
    lexicon = load(language)

    def meet(word: str) -> tuple[Roles | None, Second]:
        seconds = lexicon.phrases.get(word, EMPTY)
        found: Roles | None = lexicon.words.get(word, EMPTY)
        if not found and not seconds and len(word) > 2:
            found = _strange(word, lexicon)
        return found, seconds

    return Memo(meet)


def _strange(word: str, lexicon: Lexicon) -> Roles | None:
    """A word that the lexicon lacks: a compound number, foreign, or None for one misspelt."""
    if len(word) > _LONGEST:
        return EMPTY
    if "hundra" in word or "tusen" in word:
        return compound(word, lexicon.words)
    if word in _OWN or not leans(word, lexicon.language):
        return None if len(word) > 3 and nearest_unit(word, lexicon) else EMPTY
    other = load("en" if lexicon.language == "sv" else "sv").words.get(word, EMPTY)
    dated = len(word) > 3 and other.get("rel") in ("before", "by")
    kept = _DATED if dated else _SHARED
    return {role: other[role] for role in other.keys() & kept} or EMPTY


def _misspelt(p: Parsed, i: int) -> Roles:
    """The unit that token i misspells, where what stands before it leads to one."""
    led = p.shapes[i - 1] == NUMBER or p.words[i - 1] in _LEADS
    return nearest_unit(p.words[i], p.lexicon) if i and led else EMPTY


_LONGEST = 60
"""Letters beyond which nothing is looked for inside a word."""

_OWN = frozenset({"eleven", "sex"})
"""Words that are numbers or units in the other language only: Swedish "eleven" is the pupil."""

_SHARED = frozenset(
    {"tunit", "each", "adverb", "month", "weekday", "weekdays", "num", "mult", "times", "once"}
    | {"season", "holiday", "today"}
)
"""Roles that a word of the other language keeps in a mixed text."""
_DATED = _SHARED | {"rel"}

_LEADS = frozenset(
    (
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
        "en",
    )
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
            total += roles["num"] if roles["num"] >= 1000 else 0
            current += roles["num"] if roles["num"] < 1000 else 0
        else:
            return EMPTY
        word = word[size:]
    return {"num": total + current}


def _phrase(
    rows: list[tuple[tuple[str, ...], Roles]], words: list[str], i: int
) -> tuple[int, Roles] | None:
    for rest, roles in rows:
        last = i + 1 + len(rest)
        if len(rest) == 1 or tuple(words[i + 1 : last]) == rest:
            return last, roles
    return None


def _split_hyphens(tokens: Tokens, known: dict[str, Roles]) -> Tokens:
    """Take "mån-fre" and "twenty-five" apart where every piece is a known word."""
    joined = {
        word
        for word in tokens.words
        if "-" in word
        and word not in known
        and all(known.get(piece, EMPTY).keys() & _SPLIT for piece in word.split("-"))
    }
    if not joined:
        return tokens
    rows: list[Row] = []
    for row in map(Row, *tokens):
        rows += _pieces(row, known) if row.word in joined else [row]
    return Tokens(*(list(column) for column in zip(*rows, strict=True)))


def _pieces(row: Row, known: dict[str, Roles]) -> list[Row]:
    """The pieces of "mån-fre" with the sign between them, of "twenty-five" without."""
    rows: list[Row] = []
    start = row.start
    for piece in row.word.split("-"):
        if start > row.start and not (_SPELLING & known[piece].keys()):
            rows.append(Row("-", start - 1, start, SYMBOL))
        rows.append(Row(piece, start, start + len(piece), WORD))
        start += len(piece) + 1
    return rows


_SPELLING = frozenset({"num", "mult", "frac", "ordinal", "part"})
_SPLIT = frozenset({"num", "weekday", "month", "mult", "season", "frac", "ordinal", "part"})
