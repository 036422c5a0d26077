"""Dates and numbers in the cells of a column, in the ways that people and programs write them."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from typing import NamedTuple

from smarta.core.entries import LARGEST

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januari",
            "feb february februari",
            "mar march mars",
            "apr april",
            "may maj",
            "jun june juni",
            "jul july juli",
            "aug august augusti",
            "sep sept september",
            "oct october okt oktober",
            "nov november",
            "dec december",
        ),
        1,
    )
    for name in names.split()
}


class Moment(NamedTuple):
    """A day, and the instant on it where one is given."""

    day: date
    at: datetime | None = None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    clock = (
        r"(?:[ T,]+(?P<clock>\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?)"
        r"\s*(?P<half>[aApP]\.?[mM]\.?)?"
        r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
    )
    return tuple(
        re.compile(rf"\s*(?:{body}){clock}\s*$")
        for body in (
            r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})",
            r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
            r"(?P<first>\d{1,2})[-/.](?P<second>\d{1,2})[-/.](?P<y>\d{4})",
            r"(?P<d>\d{1,2})\.?[ -](?P<name>[^\W\d]{3,9})\.?,?[ -](?P<y>\d{4})",
            r"(?P<name>[^\W\d]{3,9})\.? (?P<d>\d{1,2}),? (?P<y>\d{4})",
        )
    )


def _match(text: str) -> re.Match[str] | None:
    return next((m for p in _patterns() if (m := p.match(text))), None)


def order_of(values: Iterable[str]) -> str | None:
    """Whether "1/2/2026" has the day or the month first, by the clearest cell; None: no telling."""
    for value in values:
        found = _match(value)
        if found and "first" in found.re.groupindex:
            if int(found["first"]) > 12:
                return "dmy"
            if int(found["second"]) > 12:
                return "mdy"
    return None


@lru_cache(maxsize=10_000)
def read_moment(text: str, order: str | None = None) -> Moment | str:
    """The moment, or the code of what is wrong: "bad-date", "which-date"."""
    found = _match(text)
    if found is None:
        return "bad-date"
    parts = found.groupdict()
    if parts.get("first"):
        if order is None and parts["first"] != parts["second"]:
            return "which-date"
        day, month = parts["first"], parts["second"]
        if order == "mdy":
            day, month = month, day
    else:
        day, month = parts["d"], parts.get("m") or str(MONTHS.get(parts["name"].casefold(), 0))
    try:
        on = date(int(parts["y"]), int(month), int(day))
        return Moment(on, _instant(on, parts))
    except ValueError:
        return "bad-date"


def _instant(on: date, parts: dict[str, str]) -> datetime | None:
    if not parts.get("clock"):
        return None
    hour, minute, *rest = re.split(r"[:.]", parts["clock"].split(",")[0])
    hours = int(hour)
    if parts.get("half"):
        hours = hours % 12 + (12 if parts["half"][0] in "pP" else 0)
    seconds = int(rest[0]) if rest else 0
    return datetime(
        on.year, on.month, on.day, hours, int(minute), seconds, tzinfo=_zone(parts["zone"])
    )


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text in ("Z", "UTC", "GMT"):
        return UTC
    sign = -1 if text[0] == "-" else 1
    digits = text[1:].replace(":", "")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))


class Amount(NamedTuple):
    """A number with the unit that stands beside it in the cell, if any."""

    value: Decimal
    unit: str | None = None


@cache
def _number_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?P<before>[^\W\d]{1,4}\.?|[$€£])?\s*"
        r"(?P<number>[-+−–]?\d[\d\s.,'’]*(?:[eE][-+]?\d+)?|[-+−–]?[.,]\d+)\s*"
        r"(?P<unit>[%‰$€£]|[^\W\d][^\d]{0,20})?\s*$"
    )


def decimal_mark(values: Iterable[str], delimiter: str) -> str:
    """Whether a column writes 2,5 or 2.5, by its clearest cells, else by the file's separator."""
    grouped = ""
    for value in values:
        marks = [c for c in value if c in ",."]
        if not marks:
            continue
        mark, other = marks[-1], "." if marks[-1] == "," else ","
        if len(set(marks)) == 2:
            return mark
        if len(marks) > 1:
            return other
        if not re.search(r"\d[.,]\d{3}(?!\d)", value) or re.match(r"\s*[-+]?0[.,]", value):
            return mark
        grouped = grouped or mark
    if grouped == "." or delimiter == ",":
        return "."
    return ","


def read_amount(text: str, mark: str) -> Amount | str:
    """The amount, or the code of what is wrong: "bad-number", "absurd-number"."""
    found = _number_pattern().match(text[:60]) if len(text) <= 60 else None
    if found is None:
        return "bad-number"
    digits = re.sub(r"[\s'’]", "", found["number"]).translate({0x2212: "-", 0x2013: "-"})
    digits = digits.replace("," if mark == "." else ".", "")
    if mark == ",":
        digits = digits.replace(",", ".")
    try:
        value = Decimal(digits)
    except InvalidOperation:
        return "bad-number"
    if abs(value) >= LARGEST:
        return "absurd-number"
    return Amount(value, found["unit"].strip() if found["unit"] else found["before"])
