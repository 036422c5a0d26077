"""Names of people in an answer, with what they do."""

import re
from collections.abc import Iterable
from functools import cache

from smarta.core.statement import Involved

_ME = {
    "jag": "jag", "mig": "jag", "jag själv": "jag", "vi": "vi", "oss": "vi", "i": "I", "me": "I",
    "myself": "I", "we": "we", "us": "we",
}  # fmt: skip


_GROUP_WORDS = """The A An My Our Your His Her Their All Each Every Both Some Everyone Min Mitt Mina
Vår Vårt Våra Ditt Din Dina Er Ert Era Hans Hennes Deras Alla Hela Varje Båda Den Det De"""
_GROUP_BEGINS = frozenset(_GROUP_WORDS.split())
"""Words with a capital that begin a name of several words: "The care unit", "Hela teamet"."""


@cache
def _separator() -> re.Pattern[str]:
    """A comma, a line, och/and before another name or "my", or "together with"."""
    return re.compile(
        r"[\n;]+|,\s*(?:och\s+|and\s+|samt\s+)?|\s+(?:och|and|samt|&)\s+(?=[A-ZÅÄÖÉ])"
        r"|\s+(?:och|and|samt|&)\s+(?=(?:min|mitt|mina|my)\b)"
        r"|\s+(?=(?:tillsammans|ihop|together|along)\s+(?:med|with)\s)"
    )


@cache
def _joined() -> re.Pattern[str]:
    """Words before a name that only say that it is one more: "tillsammans med Maria"."""
    return re.compile(
        r"(?:(?:tillsammans|ihop|jointly|together|along)\s+)?(?:med|with)\s+|(?:och|and)\s+",
        re.IGNORECASE,
    )


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"(?:[A-ZÅÄÖÉÜ][\w’'-]*)(?:\s+[A-ZÅÄÖÉÜ][\w’'-]*)*")


def people(value: object) -> tuple[Involved, ...]:
    """The people of an answer: a text, a list of texts, or of {"name", "role"} objects."""
    if isinstance(value, str):
        pieces: Iterable[object] = _separator().split(value)
    elif isinstance(value, list | tuple):
        pieces = value
    else:
        pieces = ()
    found = (_person(piece) for piece in pieces)
    return tuple(person for person in found if person.name)


def _person(piece: object) -> Involved:
    if isinstance(piece, dict):
        return Involved(str(piece.get("name") or "").strip(), str(piece.get("role") or "").strip())
    text = _bare(str(piece).strip(" ."))
    if not any(character.isalpha() for character in text):
        return Involved("")
    if text.casefold() in _ME:
        return Involved(_ME[text.casefold()])
    if text.split()[0] in _GROUP_BEGINS:
        return Involved(text)
    match = _name().match(text)
    if match is None or match.group() in {"Jag", "Vi", "I", "We"}:
        return _pronoun(text)
    role = text[match.end() :].strip()
    return Involved(match.group(), re.sub(r"^(?:som|who|that|is|är)\s+(?=\S+\s)", _kept, role))


def _bare(text: str) -> str:
    """The text without the words that only join it to the others."""
    joined = _joined().match(text)
    return text[joined.end() :] if joined else text


def _kept(match: re.Match[str]) -> str:
    """ "som tar supporten" → "tar supporten"; "är chef" stays."""
    word = match.group().strip()
    return "" if word in {"som", "who", "that"} else match.group()


def _pronoun(text: str) -> Involved:
    head, _, rest = text.partition(" ")
    me = _ME.get(head.casefold())
    return Involved(me, rest.strip()) if me else Involved(text)
