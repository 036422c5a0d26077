"""The words of each language: literals in one file a language, made into one look-up table.

A language file holds constants only. Each constant's name says which role its words play
(`ROLES`), and its value maps a word to what the word means in that role; a plain tuple of words
means True. A key of several words ("at least") is a phrase: its role stands on its first word.
`LISTS` are of plain words, which mean something in one place only.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, TypeVar

Roles = dict[str, Any]
"""Role → what the word means in it, for one word: {"month": 3}."""

EMPTY: Roles = {}

ROLES = {
    "NUMBERS": "num",
    "MULTIPLIERS": "mult",
    "FRACTIONS": "frac",
    "ORDINALS": "ordinal",
    "MONEY": "money",
    "PERCENT": "percent",
    "MEASURES": "measure",
    "CONTAINERS": "container",
    "TIMES": "times",
    "ONCE": "once",
    "TIME_UNITS": "tunit",
    "MONTHS": "month",
    "WEEKDAYS": "weekday",
    "WEEKDAYS_RECURRING": "weekdays",
    "DAY_PARTS": "daypart",
    "SEASONS": "season",
    "HOLIDAYS": "holiday",
    "PERIOD_LETTERS": "periodletter",
    "RELATIONS": "rel",
    "DETERMINERS": "det",
    "PARTS": "part",
    "EACH": "each",
    "ADVERBS": "adverb",
    "COMPARISONS": "cmp",
    "DIRECTIONS": "dir",
    "CHANGES": "change",
    "FACTORS": "factor",
    "HEDGES": "hedge",
    "VAGUE_TIMES": "vague",
    "DESIGNATORS": "designator",
    "REFERENCES": "reference",
    "STOPS": "stop",
    "ADJECTIVES": "adjective",
    "AGES": "age",
    "TODAY": "today",
    "FISCAL": "fiscal",
    "ENDS_OF": "endof",
    "PLANS": "plan",
    "TERMS": "term",
    "EVENTS": "event",
    "COUNTING": "counting",
}
"""Constant in a language file → role of its words."""

LISTS = (
    "BETTER_LOW", "CHANGE_NOUNS", "RISING", "TEAMS", "EARNING", "SUMS", "ON_FOOT", "HOURLY",
    "RACES", "RACING", "LONG_RACES", "TAKEN_IN", "LIFTS", "TELLING", "STATISTICS", "SERVICE",
    "CASES", "SOMEBODY", "COURSES", "TAKING_EFFECT", "HAPPENING", "STRETCHES", "DISTANT", "GOING",
    "NOW", "AGED", "RANKING", "UPGRADING", "SUPPORTING", "EDITIONS", "RETIRING", "SURE", "PAPERS",
    "SORTS", "SORTING", "SEEKING", "AFTER_ALL", "PLURALS", "KEEPING_SO", "LIVING", "GETTING",
    "LYING_AT", "WEIGHTS", "DISTANCES", "POSSESSING", "UPHOLDING", "DRAWING", "BASE_YEARS",
    "ALL_CASES", "IN_A_ROW", "GENITIVES", "ABSTAINING", "WITHOUT", "TIME_ADJECTIVES",
    "CLIPPED_DAYS", "SHORT_SEASONS", "FINISHED", "FASTING", "PAST_PERIODS", "TAGS", "NEW",
    "SCREENS", "BEST", "LEADING", "ENSURING",
)  # fmt: skip
"""Constants of words without a role: one reader asks for each of them, and in its place only.

Everywhere else they stay plain words, which a role would make them cease to be.
"""

REQUIRED_LANGUAGES = ("sv", "en")

_BARE = str.maketrans("åäöéüø", "aaoeuo")
_GRAMMAR = frozenset({"rel", "each", "cmp", "det", "part", "today", "reference"})


_Found = TypeVar("_Found")
_REMEMBERED, _LONGEST = 8192, 60


class Memo(dict[str, _Found]):
    """Word → what `find` says of it, asked once: texts share most of their words.

    It starts anew when it is full, and lets go of words that are too long to come again.
    """

    __slots__ = ("_find",)

    def __init__(self, find: Callable[[str], _Found]) -> None:
        self._find = find

    def __missing__(self, word: str) -> _Found:
        found = self._find(word)
        if len(word) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[word] = found
        return found


class Lexicon:
    """One language's words: `words[word]` gives its roles; `phrases[first][second]` the phrases.

    `spellings` gives the word that a clipped or hasty spelling stands for ("jmfr" → "jämfört").
    `listed[name]` are the words of one of the `LISTS`, by its name in lower case; `event_ends` what
    compounds end in that are events.
    """

    __slots__ = (
        "bare", "event_ends", "language", "listed", "phrases", "spellings", "vocabulary", "words",
    )  # fmt: skip

    def __init__(self, language: str) -> None:
        self.language = language
        self.vocabulary = import_module(f"smarta.core.lexicons.{language}")
        self.words: dict[str, Roles] = {}
        self.phrases: dict[str, dict[str, list[tuple[tuple[str, ...], Roles]]]] = {}
        for constant, role in ROLES.items():
            self._add(role, getattr(self.vocabulary, constant, ()))
        for seconds in self.phrases.values():
            for rows in seconds.values():
                rows.sort(key=lambda row: -len(row[0]))
        self._add_tens()
        self.listed: dict[str, frozenset[str]] = {
            name.lower(): frozenset(getattr(self.vocabulary, name).split()) for name in LISTS
        }
        self.event_ends: tuple[str, ...] = tuple(self.vocabulary.EVENT_ENDS.split())
        self.spellings: dict[str, str] = dict(self.vocabulary.SPELLINGS)
        self.bare: dict[str, str] = {}
        self._add_bare_spellings()

    def _add(self, role: str, table: Any) -> None:
        pairs = table.items() if isinstance(table, dict) else ((word, True) for word in table)
        words, phrases = self.words, self.phrases
        for key, meaning in pairs:
            if " " in key:
                first, *rest = key.split(" ")
                rows = phrases.setdefault(first, {}).setdefault(rest[0], [])
                _merge(rows, tuple(rest), role, meaning)
            else:
                words.setdefault(key, {})[role] = meaning

    def _add_tens(self) -> None:
        """Swedish writes 21 to 99 in one word: "tjugofem"; so do some in English."""
        numbers: dict[str, Any] = self.vocabulary.NUMBERS
        tens = [word for word, value in numbers.items() if value in range(20, 100, 10)]
        ones = [word for word, value in numbers.items() if value in range(1, 10)]
        for ten in tens:
            for one in ones:
                self.words[ten + one] = {"num": numbers[ten] + numbers[one]}

    def _add_bare_spellings(self) -> None:
        """Let "manad" and "for" be read as "månad" and "för" where no other word is spelt so.

        `bare` gives the right spelling of the small words, which the grammar asks for by name.
        """
        words = self.words
        for word in [word for word in words if not word.isascii() and len(word) > 1]:
            bare = word.translate(_BARE)
            if words.setdefault(bare, words[word]) is words[word] and words[word].keys() & _GRAMMAR:
                self.bare.setdefault(bare, word)


def nearest_unit(word: str, lexicon: Lexicon) -> Roles:
    """The unit of time that `word` misspells by one letter ("vekca"); else empty."""
    for unit in _units(lexicon.language).get(word[0], ()):
        if abs(len(unit) - len(word)) <= 1 and one_slip(word, unit):
            return lexicon.words[unit]
    return EMPTY


@cache
def _units(language: str) -> dict[str, list[str]]:
    """The units of time that can be misspelt, by their first letter."""
    found: dict[str, list[str]] = {}
    vocabulary = load(language).vocabulary
    for unit in (*vocabulary.TIME_UNITS, *vocabulary.WEEKDAYS):
        if len(unit) > 3 and " " not in unit:
            found.setdefault(unit[0], []).append(unit)
    return found


def one_slip(word: str, meant: str) -> bool:
    """Whether `word` is `meant` with one letter missing, doubled, added, changed or swapped."""
    if len(word) != len(meant):
        short, long = sorted((word, meant), key=len)
        alike = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
        return short[alike:] == long[alike + 1 :]
    wrong = [i for i, (a, b) in enumerate(zip(word, meant, strict=True)) if a != b]
    if len(wrong) == 2:
        i, j = wrong
        return j == i + 1 and word[i] == meant[j] and word[j] == meant[i]
    return len(wrong) <= 1 and len(meant) > 5


def _merge(
    rows: list[tuple[tuple[str, ...], Roles]], rest: tuple[str, ...], role: str, meaning: Any
) -> None:
    for known, roles in rows:
        if known == rest:
            roles[role] = meaning
            return
    rows.append((rest, {role: meaning, "length": len(rest) + 1}))


_loaded: dict[str, Lexicon] = {}


def load(language: str) -> Lexicon:
    """The lexicon of `language` ("sv" or "en"); its file is read at the first call."""
    found = _loaded.get(language)
    if found is None:
        found = _loaded[language] = Lexicon(language)
    return found
