"""What must hold for a record to count: `duration >= 30 min and attendees.external >= 1`.

A small language on purpose: fields, comparisons with units, `in (…)`, `contains`, and, or, not.
Nothing is ever executed, and both English and Swedish words are read (och, eller, inte, i,
innehåller). `parse` answers a mistake as a value with its place in the text; `holds` says True,
False, or None when the record does not tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

Operator = Literal[">=", "<=", ">", "<", "=", "!="]

MAX_LENGTH = 2000
MAX_DEPTH = 40


class Amount(NamedTuple):
    """A number, in `unit` as it was written (None: a plain number)."""

    number: Decimal
    unit: str | None = None


Value = Amount | date | bool | str


class Compare(NamedTuple):
    """`field operator value`; a field that is a list compares by its length with a number."""

    field: str
    operator: Operator
    value: Value


class Among(NamedTuple):
    """`field in (a, b)`: the field, or one item of it, equals one of the values."""

    field: str
    values: tuple[Value, ...]


class Contains(NamedTuple):
    """`field contains words`: the words stand somewhere in the field's text, whatever the case."""

    field: str
    words: str


class Truth(NamedTuple):
    """`field` alone: it is true, or says yes or ja."""

    field: str


class Not(NamedTuple):
    """The opposite; what is unknown stays unknown."""

    inner: Criterion


class Every(NamedTuple):
    """All parts hold (`and`)."""

    parts: tuple[Criterion, ...]


class Either(NamedTuple):
    """At least one part holds (`or`)."""

    parts: tuple[Criterion, ...]


Criterion = Compare | Among | Contains | Truth | Not | Every | Either


class ParseProblem(NamedTuple):
    """A mistake in a criterion: `position` counts from 0, `found` is what stands there."""

    code: str
    position: int
    found: str = ""

    def message(self, language: str) -> str:
        """One sentence for the person who wrote it; places count from 1."""
        swedish = language == "sv"
        template = _MESSAGES[self.code]["sv" if swedish else "en"]
        return template.format(place=self.position + 1, found=_quoted(self.found, swedish))


def _quoted(found: str, swedish: bool) -> str:
    if not found:
        return "slutet" if swedish else "the end"
    return f"”{found}”" if swedish else f"“{found}”"


_MESSAGES: dict[str, dict[str, str]] = {
    "empty": {
        "sv": "Villkoret är tomt. Skriv till exempel ”duration >= 30 min”.",
        "en": "The condition is empty. Write for instance “duration >= 30 min”.",
    },
    "too-long": {
        "sv": "Villkoret är för långt; håll det under 2 000 tecken.",
        "en": "The condition is too long; keep it under 2,000 characters.",
    },
    "too-deep": {
        "sv": "För många parenteser i varandra vid tecken {place}.",
        "en": "Too many parentheses inside each other at character {place}.",
    },
    "unknown-character": {
        "sv": "Tecknet {found} vid plats {place} går inte att läsa.",
        "en": "The character {found} at place {place} cannot be read.",
    },
    "unclosed-quote": {
        "sv": "Citattecknet vid tecken {place} stängs aldrig.",
        "en": "The quotation mark at character {place} is never closed.",
    },
    "unclosed-parenthesis": {
        "sv": "Parentesen vid tecken {place} stängs aldrig.",
        "en": "The parenthesis at character {place} is never closed.",
    },
    "expected-field": {
        "sv": "Vid tecken {place} väntas ett fält, som ”duration”, men där står {found}.",
        "en": "At character {place} a field is expected, such as “duration”, not {found}.",
    },
    "expected-comparison": {
        "sv": "Vid tecken {place} väntas en jämförelse (>=, <=, =, in), men där står {found}.",
        "en": "At character {place} a comparison is expected (>=, <=, =, in), not {found}.",
    },
    "expected-value": {
        "sv": "Vid tecken {place} väntas ett värde, men där står {found}.",
        "en": "At character {place} a value is expected, not {found}.",
    },
    "expected-list": {
        "sv": "Efter ”in” väntas en lista inom parentes, till exempel (fysiskt, digitalt).",
        "en": "After “in” a list in parentheses is expected, such as (physical, digital).",
    },
    "unknown-unit": {
        "sv": "Enheten {found} vid tecken {place} är okänd. Skriv till exempel min, h, km, kr.",
        "en": "The unit {found} at character {place} is unknown. Write for instance min, h, km.",
    },
    "impossible-date": {
        "sv": "Datumet {found} vid tecken {place} finns inte.",
        "en": "The date {found} at character {place} does not exist.",
    },
    "unexpected": {
        "sv": "{found} vid tecken {place} hör inte ihop med resten. Saknas ett ”and” eller ”or”?",
        "en": "{found} at character {place} does not belong there. Is an “and” or “or” missing?",
    },
}

_UNITS: dict[str, tuple[str, Decimal]] = {
    name: (dimension, Decimal(factor))
    for dimension, factor, names in (
        ("time", "1", "s sec secs second seconds sek sekund sekunder"),
        ("time", "60", "min mins minute minutes minut minuter"),
        ("time", "3600", "h hr hrs hour hours tim timme timmar"),
        ("time", "86400", "d day days dag dagar dygn"),
        ("time", "604800", "week weeks vecka veckor"),
        ("length", "1", "m metre metres meter meters"),
        ("length", "1000", "km kilometre kilometres kilometer kilometers"),
        ("length", "10000", "mil"),
        ("length", "1609.344", "mi mile miles"),
        ("mass", "1", "g gram grams"),
        ("mass", "1000", "kg kilo kilos"),
        ("volume", "1", "l litre litres liter liters"),
        ("volume", "0.1", "dl"),
        ("volume", "0.01", "cl"),
        ("energy", "1", "kcal"),
        ("share", "1", "% percent procent"),
        ("SEK", "1", "kr sek kronor"),
        ("SEK", "1000", "tkr kkr ksek"),
        ("SEK", "1000000", "mkr msek mnkr"),
        ("EUR", "1", "€ eur euro euros"),
        ("USD", "1", "$ usd dollar dollars"),
        ("GBP", "1", "£ gbp pounds"),
    )
    for name in names.split()
}

_AND = frozenset({"and", "och"})
_OR = frozenset({"or", "eller"})
_NOT = frozenset({"not", "inte", "ej"})
_IN = frozenset({"in", "i"})
_CONTAINS = frozenset({"contains", "innehåller"})
_YES = frozenset({"true", "yes", "ja", "sant"})
_NO = frozenset({"false", "no", "nej", "falskt"})
_KEYWORDS = _AND | _OR
_SIGNS: dict[str, Operator] = {
    ">=": ">=",
    "≥": ">=",
    "<=": "<=",
    "≤": "<=",
    ">": ">",
    "<": "<",
    "=": "=",
    "==": "=",
    "!=": "!=",
    "<>": "!=",
    "≠": "!=",
}


class _Token(NamedTuple):
    kind: str
    text: str
    position: int


class _StopError(Exception):
    def __init__(self, code: str, position: int, found: str = "") -> None:
        self.problem = ParseProblem(code, position, found)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<space>\s+)
        |(?P<text>"[^"]*"|'[^']*'|”[^”]*”|“[^”]*”)
        |(?P<quote>["'”“])
        |(?P<date>\d{4}-\d{2}-\d{2}(?!\d))
        |(?P<number>-?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?)
        |(?P<sign>>=|<=|<>|!=|==|[=<>≥≤≠])
        |(?P<name>[^\W\d][\w-]*(?:\.[^\W\d][\w-]*)*|[%€$£])
        |(?P<open>\()|(?P<close>\))|(?P<comma>,)
        |(?P<other>.)""",
        re.VERBOSE | re.DOTALL,
    )


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    for match in _pattern().finditer(text):
        kind = match.lastgroup or "other"
        if kind == "quote":
            raise _StopError("unclosed-quote", match.start(), match.group())
        if kind == "other":
            raise _StopError("unknown-character", match.start(), match.group())
        if kind != "space":
            found.append(_Token(kind, match.group(), match.start()))
    found.append(_Token("end", "", len(text)))
    return found


class _Parser:
    """Recursive descent over the tokens; a mistake stops it at its place."""

    def __init__(self, text: str) -> None:
        self.tokens = _tokens(text)
        self.place = 0
        self.depth = 0

    @property
    def token(self) -> _Token:
        return self.tokens[self.place]

    def take(self) -> _Token:
        token = self.token
        self.place += 1
        return token

    def word(self, words: frozenset[str]) -> bool:
        """Take the next token if it is one of the words."""
        if self.token.kind == "name" and self.token.text.casefold() in words:
            self.place += 1
            return True
        return False

    def whole(self) -> Criterion:
        criterion = self.either()
        if self.token.kind != "end":
            raise _StopError("unexpected", self.token.position, self.token.text)
        return criterion

    def either(self) -> Criterion:
        parts = [self.every()]
        while self.word(_OR):
            parts.append(self.every())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def every(self) -> Criterion:
        parts = [self.inner()]
        while self.word(_AND):
            parts.append(self.inner())
        return parts[0] if len(parts) == 1 else Every(tuple(parts))

    def inner(self) -> Criterion:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise _StopError("too-deep", self.token.position)
        criterion = self.negated() if self.word(_NOT) else self.simple()
        self.depth -= 1
        return criterion

    def negated(self) -> Criterion:
        return Not(self.inner())

    def simple(self) -> Criterion:
        token = self.take()
        if token.kind == "open":
            return self.group(token)
        if token.kind != "name" or token.text.casefold() in _KEYWORDS:
            raise _StopError("expected-field", token.position, token.text)
        return self.about(token.text)

    def group(self, opening: _Token) -> Criterion:
        criterion = self.either()
        if self.token.kind != "close":
            if self.token.kind == "end":
                raise _StopError("unclosed-parenthesis", opening.position)
            raise _StopError("unexpected", self.token.position, self.token.text)
        self.take()
        return criterion

    def about(self, field: str) -> Criterion:
        """What is said of a field."""
        token = self.token
        if token.kind == "sign":
            self.take()
            return Compare(field, _SIGNS[token.text], self.value())
        if self.word(_IN):
            return Among(field, self.values())
        if self.word(_NOT):
            if not self.word(_IN):
                raise _StopError("expected-comparison", self.token.position, self.token.text)
            return Not(Among(field, self.values()))
        if self.word(_CONTAINS):
            return Contains(field, str(self.value()))
        if token.kind in {"end", "close"} or token.text.casefold() in _KEYWORDS:
            return Truth(field)
        raise _StopError("expected-comparison", token.position, token.text)

    def values(self) -> tuple[Value, ...]:
        opening = self.take()
        if opening.kind != "open":
            raise _StopError("expected-list", opening.position, opening.text)
        values = [self.value(in_list=True)]
        while self.token.kind == "comma":
            self.take()
            values.append(self.value(in_list=True))
        if self.token.kind == "end":
            raise _StopError("unclosed-parenthesis", opening.position)
        if self.token.kind != "close":
            raise _StopError("unexpected", self.token.position, self.token.text)
        self.take()
        return tuple(values)

    def value(self, *, in_list: bool = False) -> Value:
        token = self.take()
        if token.kind == "number":
            return self.amount(token, in_list=in_list)
        if token.kind == "text":
            return token.text[1:-1]
        if token.kind == "date":
            return _date(token)
        if token.kind == "name" and token.text.casefold() not in _KEYWORDS | _NOT:
            return _word(token.text)
        raise _StopError("expected-value", token.position, token.text)

    def amount(self, token: _Token, *, in_list: bool) -> Amount:
        digits = re.sub(r"\s", "", token.text) + ("" if in_list else self.decimals(token))
        unit = self.token
        if unit.kind != "name" or unit.text.casefold() in _KEYWORDS:
            return Amount(Decimal(digits))
        if unit.text.casefold() not in _UNITS:
            raise _StopError("unknown-unit", unit.position, unit.text)
        self.take()
        return Amount(Decimal(digits), unit.text.casefold())

    def decimals(self, token: _Token) -> str:
        """The ",5" of a Swedish "7,5": a comma with a number close after it."""
        comma, after = self.token, self.tokens[min(self.place + 1, len(self.tokens) - 1)]
        close = comma.position == token.position + len(token.text)
        if comma.kind == "comma" and close and after.text.isdecimal():
            self.place += 2
            return "." + after.text
        return ""


def _date(token: _Token) -> date:
    try:
        return date.fromisoformat(token.text)
    except ValueError:
        raise _StopError("impossible-date", token.position, token.text) from None


def _word(text: str) -> bool | str:
    folded = text.casefold()
    return folded in _YES if folded in _YES | _NO else text


def parse(text: str) -> tuple[Criterion | None, tuple[ParseProblem, ...]]:
    """Read a criterion: (criterion, ()) or (None, problems with their places)."""
    if not text.strip():
        return None, (ParseProblem("empty", 0),)
    if len(text) > MAX_LENGTH:
        return None, (ParseProblem("too-long", MAX_LENGTH),)
    try:
        return _Parser(text).whole(), ()
    except _StopError as stop:
        return None, (stop.problem,)


def holds(criterion: Criterion, record: Mapping[str, object]) -> bool | None:
    """True or False; None when the record lacks what would decide it.

    A bare number in the record is taken to be in the unit that the criterion writes; a timedelta
    or a text such as "45 min" or "1:30" (hours and minutes) is converted.
    """
    if isinstance(criterion, Not):
        inner = holds(criterion.inner, record)
        return None if inner is None else not inner
    if isinstance(criterion, Every):
        return _every([holds(part, record) for part in criterion.parts])
    if isinstance(criterion, Either):
        opposite = _every([_opposite(holds(part, record)) for part in criterion.parts])
        return _opposite(opposite)
    value = lookup(record, criterion.field)
    return None if value is None or value == "" else _simple(criterion, value)


def _every(answers: list[bool | None]) -> bool | None:
    if False in answers:
        return False
    return None if None in answers else True


def _opposite(answer: bool | None) -> bool | None:
    return None if answer is None else not answer


def fields(criterion: Criterion) -> tuple[str, ...]:
    """The fields that a criterion asks for, in its order, each once."""
    if isinstance(criterion, Not):
        return fields(criterion.inner)
    if isinstance(criterion, Every | Either):
        found = [name for part in criterion.parts for name in fields(part)]
        return tuple(dict.fromkeys(found))
    return (criterion.field,)


def missing(criterion: Criterion, record: Mapping[str, object]) -> tuple[str, ...]:
    """The fields that the criterion asks for and the record does not have."""
    return tuple(name for name in fields(criterion) if lookup(record, name) in (None, ""))


def lookup(record: Mapping[str, object], field: str) -> object:
    """A field's value, by its whole name or step by step through its points; None if absent."""
    found = _key(record, field)
    if found is not None or "." not in field:
        return found
    head, rest = field.split(".", 1)
    inner = _key(record, head)
    return lookup(inner, rest) if isinstance(inner, Mapping) else None


def _key(record: Mapping[str, object], name: str) -> object:
    if name in record:
        return record[name]
    folded = name.casefold()
    return next((value for key, value in record.items() if key.casefold() == folded), None)


def _simple(criterion: Compare | Among | Contains | Truth, value: object) -> bool | None:
    if isinstance(criterion, Truth):
        return _truth(value)
    if isinstance(criterion, Contains):
        return criterion.words.casefold() in _text(value).casefold()
    if isinstance(criterion, Among):
        answers = [_compare("=", value, wanted) for wanted in criterion.values]
        return True if True in answers else None if None in answers else False
    return _compare(criterion.operator, value, criterion.value)


def _truth(value: object) -> bool | None:
    if isinstance(value, str):
        folded = value.strip().casefold()
        return True if folded in _YES | {"1", "x"} else False if folded in _NO | {"0"} else None
    return bool(value)


def _text(value: object) -> str:
    if isinstance(value, list | tuple | set | frozenset):
        return "\n".join(str(item) for item in value)
    return str(value)


def _compare(operator: Operator, value: object, wanted: Value) -> bool | None:
    if isinstance(wanted, bool):
        truth = _truth(value)
        return None if truth is None else _ordered(operator, truth, wanted)
    if isinstance(wanted, Amount):
        number = _number(value, wanted.unit)
        return None if number is None else _ordered(operator, number, _base(wanted))
    if isinstance(wanted, date):
        day = _day(value)
        return None if day is None else _ordered(operator, day.toordinal(), wanted.toordinal())
    return _compare_text(operator, value, wanted)


def _compare_text(operator: Operator, value: object, wanted: str) -> bool:
    if isinstance(value, list | tuple | set | frozenset):
        among = any(str(item).casefold() == wanted.casefold() for item in value)
        return not among if operator == "!=" else among
    return _ordered(operator, str(value).strip().casefold(), wanted.casefold())


def _ordered(operator: Operator, left: object, right: object) -> bool:
    if operator in {"=", "!="}:
        return (left == right) == (operator == "=")
    less = left < right  # type: ignore[operator]  # both sides are of one kind here
    if operator == "<":
        return bool(less)
    if operator == ">=":
        return not less
    return bool(less or left == right) == (operator == "<=")


def _base(amount: Amount) -> Decimal:
    return amount.number * (_UNITS[amount.unit][1] if amount.unit else 1)


def _number(value: object, unit: str | None) -> Decimal | None:
    """A record's value in the base of `unit`'s dimension."""
    factor = _UNITS[unit][1] if unit else Decimal(1)
    if isinstance(value, list | tuple | set | frozenset):
        return Decimal(len(value))
    if isinstance(value, timedelta):
        seconds = Decimal(str(value.total_seconds()))
        return seconds if unit and _UNITS[unit][0] == "time" else None
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float | Decimal):
        number = Decimal(str(value))
        return number * factor if number.is_finite() else None
    return _written(value, unit) if isinstance(value, str) else None


def _written(text: str, unit: str | None) -> Decimal | None:
    """A number as text: "45", "45 min", "1 h 30 min", "1:30" hours and minutes, "7,5"."""
    tidy = re.sub(r"(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))", "", text.strip().casefold())
    if re.fullmatch(r"\d{1,4}:\d{2}(:\d{2})?", tidy):
        return _clock(tidy) if unit and _UNITS[unit][0] == "time" else None
    if not re.fullmatch(r"(-?\d+(?:[.,]\d+)?\s*[^\W\d_]*[%€$£.]?[\s,]*)+", tidy):
        return None
    total = Decimal(0)
    for number, name in re.findall(r"(-?\d+(?:[.,]\d+)?)\s*([^\W\d_]+|[%€$£])?", tidy):
        part = _part(Decimal(number.replace(",", ".")), name or unit, unit)
        if part is None:
            return None
        total += part
    return total


def _clock(text: str) -> Decimal:
    hours, minutes, *seconds = (Decimal(part) for part in text.split(":"))
    return hours * 3600 + minutes * 60 + (seconds[0] if seconds else 0)


def _part(number: Decimal, name: str | None, unit: str | None) -> Decimal | None:
    if name is None:
        return number
    known, asked = _UNITS.get(name), _UNITS.get(unit or "")
    if known is None or (asked is not None and asked[0] != known[0]):
        return None
    return number * known[1] if asked is not None else number


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value).strip()[:10])
    except ValueError:
        return None
