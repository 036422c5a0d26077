"""Answers that are times: how often, from when, until when, and which days are left out."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from smarta.core import wording
from smarta.core.coach.draft import Draft, Heard
from smarta.core.period import UNITS, Cadence
from smarta.core.reading import Kind, Reading, read
from smarta.core.statement import Days

_ONCE = frozenset({"once", "en gång", "engång", "en enda gång", "one time", "just once", "1"})
_NOW = frozenset({"nu", "genast", "i dag", "idag", "now", "today", "at once", "right away"})
_BEFORE_END = {"sv": ("senast {}", "{}", "till {}"), "en": ("by {}", "{}", "until {}")}
_BEFORE_START = {"sv": ("från {}", "{}", "från och med {}"), "en": ("from {}", "{}", "since {}")}
_BEFORE_CADENCE = {"sv": ("{}", "varje {}", "per {}"), "en": ("{}", "every {}", "per {}")}
_ALREADY_WORDS = """senast till före innan inför inom under från om tills by until before within
during from in on at för fram om t.o.m tom f.o.m from since"""
_ALREADY = frozenset(_ALREADY_WORDS.split())
"""Words that an answer may begin with itself; then nothing is put before it."""
_BEFORE_DAYS = {"sv": ("under {}", "{}", "den {}"), "en": ("during {}", "{}", "on {}")}


def _read(heard: Heard, text: str) -> Reading:
    return read(text, on=heard.on, language=heard.language, fiscal_start=heard.fiscal_start)


def when(draft: Draft, heard: Heard) -> Draft:
    """Once, or how often: a unit by its name, or words such as "varannan vecka"."""
    said = (heard.note or heard.text).casefold().strip(" .")
    if said in _ONCE or said.startswith(("en gång,", "once,")):
        return _read_bounds(draft.with_parts(cadence=None, often=""), heard)
    found = Cadence(said) if said in UNITS else _cadence(heard, said)
    if found is None:
        dated = _read_bounds(draft, heard)
        if dated != draft:
            return dated
        return draft.but(
            heard.question,
            "Skriv en gång, eller hur ofta: varje dag, varannan vecka, två gånger i månaden.",
            "Write once, or how often: every day, every other week, twice a month.",
        )
    quantity = draft.parts.quantity
    capped = quantity is not None and quantity.comparison == "at_most"
    kind: Kind = "limit" if capped else _repeated(draft.parts.kind)
    return draft.with_parts(cadence=found, often="", kind=kind)


def _repeated(kind: Kind) -> Kind:
    return kind if kind in {"limit", "level"} else "rate"


def _cadence(heard: Heard, said: str) -> Cadence | None:
    for pattern in _BEFORE_CADENCE[heard.language]:
        found = _read(heard, pattern.format(said)).cadence
        if found:
            return found._replace(span=None)
    return None


def _read_bounds(draft: Draft, heard: Heard) -> Draft:
    """Dates said along with the answer: "en gång, före sommaren"."""
    reading = _read(heard, heard.note or heard.text)
    return draft.with_parts(
        start=reading.start or draft.parts.start, end=reading.end or draft.parts.end
    )


def start(draft: Draft, heard: Heard) -> Draft:
    """The first day."""
    found = first_day(heard, heard.text)
    if found is None:
        return _unread(draft, heard)
    return _ordered(draft.with_parts(start=found), heard)


def end(draft: Draft, heard: Heard) -> Draft:
    """The last day; a named deadline without a date is kept in its words."""
    for pattern in _patterns(_BEFORE_END, heard.language, heard.text):
        reading = _read(heard, pattern.format(heard.text))
        if reading.end:
            changed = draft.with_parts(end=reading.end, deadline="")
            if reading.start and _says_both(heard.text):
                changed = changed.with_parts(start=reading.start)
            return _ordered(changed, heard)
        if reading.deadline:
            named = heard.text if _starts(heard.text, reading.deadline.text) else ""
            return _unread(draft.with_parts(deadline=named or reading.deadline.text), heard)
    iso = _iso(heard.text)
    return _ordered(draft.with_parts(end=iso, deadline=""), heard) if iso else _unread(draft, heard)


def _starts(said: str, deadline: str) -> bool:
    return said.casefold().startswith(deadline.casefold())


def _patterns(before: Mapping[str, tuple[str, ...]], language: str, text: str) -> tuple[str, ...]:
    """The ways to read a bare date; only as it stands where it brings its own preposition."""
    head = text.split()[0].casefold().strip(".") if text.split() else ""
    return ("{}",) if head in _ALREADY else before[language]


def _says_both(text: str) -> bool:
    """Whether an answer names a start as well: from … to …, during 2027, 1 March–31 May."""
    return bool(
        re.search(r"\b(?:från|from|mellan|between|under|during)\b|\d\s*–\s*\d", text, re.IGNORECASE)
    )


def first_day(heard: Heard, text: str) -> date | None:
    """The first day that a text names, or None."""
    if text.casefold().strip(" .") in _NOW:
        return heard.on
    if text.casefold().strip(" .") in {"i morgon", "imorgon", "tomorrow"}:
        return heard.on + timedelta(days=1)
    for pattern in _patterns(_BEFORE_START, heard.language, text):
        reading = _read(heard, pattern.format(text))
        found = reading.start or (reading.end if pattern == "{}" else None)
        if found:
            return found
    return _iso(text)


def _iso(text: str) -> date | None:
    match = re.search(r"\d{4}-\d{2}-\d{2}", text)
    try:
        return date.fromisoformat(match.group()) if match else None
    except ValueError:
        return None


def _unread(draft: Draft, heard: Heard) -> Draft:
    return draft.but(
        heard.question,
        f"”{heard.text}” gick inte att läsa som ett datum. Skriv till exempel 31 mars eller v. 24.",
        f"“{heard.text}” could not be read as a date. Write for instance 31 March or week 24.",
    )


def _ordered(draft: Draft, heard: Heard) -> Draft:
    """The draft, with a word when the end lies before the start, or has passed."""
    first, last = draft.parts.start, draft.parts.end
    if first is None or last is None or first <= last:
        return _past(draft, heard)
    dates = [(wording.day(first, lang), wording.day(last, lang)) for lang in ("sv", "en")]
    return draft.but(
        heard.question,
        f"Slutet, {dates[0][1]}, ligger före starten, {dates[0][0]}.",
        f"The end, {dates[1][1]}, comes before the start, {dates[1][0]}.",
    )


def _past(draft: Draft, heard: Heard) -> Draft:
    """A goal that has ended can be looked back on, so its end is taken, and said."""
    last = draft.parts.end
    if heard.question != "end" or last is None or last >= heard.on:
        return draft
    day, means = wording.day(last, heard.language), "{} har redan varit."
    return draft.taking(
        heard.question, (means if heard.language == "sv" else "{} has already been.").format(day)
    )


def right_time(draft: Draft, heard: Heard) -> Draft:
    """Exceptions become excused days; "rather later" with a date moves start and end together."""
    text = " ".join(filter(None, (heard.text, heard.note)))
    if draft.five[-1].degree == "no":
        return _later(draft, heard, text)
    found = excused(heard, text, draft.parts.start)
    if not found:
        return draft
    names = wording.listing(
        [wording.weeks(days.start, days.end, heard.language) for days in found], heard.language
    )
    means = f"{names} räknas inte." if heard.language == "sv" else f"{names}: not counted."
    changed = draft.with_parts(excused=tuple(sorted({*draft.parts.excused, *found})))
    return changed.taking(heard.question, means)


def _later(draft: Draft, heard: Heard, text: str) -> Draft:
    begin = first_day(heard, heard.note or text)
    first, last = draft.parts.start, draft.parts.end
    if begin is None:
        return draft.but(
            heard.question,
            "När passar det bättre? Skriv en dag, så flyttas start och slut tillsammans.",
            "When would be better? Write a day, and start and end will move together.",
        )
    moved = last + (begin - (first or heard.on)) if last else None
    return draft.with_parts(start=begin, end=moved)


_KEYWORD = r"\b(?:veckorna|vecka|v\.?|weeks|week|w\.?)\s*"
_ONE_OR_SPAN = r"\d{1,2}(?:\s*(?:–|-|till|to)\s*\d{1,2})?"


@cache
def _week_lists() -> re.Pattern[str]:
    """Week numbers with what belongs to them: v. 8, vecka 18–21 och 30, weeks 8, 9 and 12."""
    more = rf"(?:\s*(?:,|och|and|&)\s*(?:{_KEYWORD})?{_ONE_OR_SPAN}(?![\d.:%]))*"
    return re.compile(rf"{_KEYWORD}({_ONE_OR_SPAN}{more})", re.IGNORECASE)


@cache
def _week_spans() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})(?:\s*(?:–|-|till|to)\s*(\d{1,2}))?")


def excused(heard: Heard, text: str, start: date | None) -> tuple[Days, ...]:
    """The days that a text leaves out: ISO weeks, and periods and dates that the reader knows.

    A week number means the first such week that has not passed at the start, else today.
    """
    after = max(heard.on, start) if start else heard.on
    found = [
        _week_days(int(first), int(last or first), after)
        for listed in _week_lists().findall(text)
        for first, last in _week_spans().findall(listed)
    ]
    if found:
        return tuple(days for days in found if days)
    for piece in re.split(r"[,.;\n]+\s+|\s+(?:och|and)\s+", text):
        days = _named_days(heard, piece)
        if days:
            found.append(days)
    return tuple(days for days in found if days)


def _week_days(first: int, last: int, after: date) -> Days | None:
    for year in (after.year, after.year + 1):
        try:
            begin, end = date.fromisocalendar(year, first, 1), date.fromisocalendar(year, last, 7)
        except ValueError:
            continue
        if end >= after and begin <= end:
            return Days(begin, end)
    return None


def _named_days(heard: Heard, piece: str) -> Days | None:
    for pattern in _BEFORE_DAYS[heard.language]:
        reading = _read(heard, pattern.format(piece.strip()))
        if reading.start and reading.end and reading.start <= reading.end:
            return Days(reading.start, reading.end)
    return None
