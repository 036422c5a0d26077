"""Dates in figures alone: "2027-03-31", "31/3", "31.12.2027", "20270331"; and "2026–2028"."""

from datetime import date

from smarta.core.reading.calendar import day, month_days, term_days, week_days
from smarta.core.reading.deadlines import is_event
from smarta.core.reading.expressions import (
    Expression,
    date_expected,
    fixed,
    is_measured,
    single,
    year_after,
)
from smarta.core.reading.numbers import DASHES, is_year
from smarta.core.reading.tokens import NUMBER, Parsed


def iso_date(p: Parsed, i: int) -> Expression | None:
    """ "2027-03-31", "2027/03/31", "2027-03", "2026–2028", "2026/27", "2027-W12"."""
    words = p.words
    if not is_year(words[i]) or not p.touching(i + 1):
        return _spaced_years(p, i)
    sign, second = words[i + 1], words[i + 2]
    if second == "w" and p.shapes[i + 3] == NUMBER and p.touching(i + 3):
        return _week_of_year(p, int(words[i]), i + 3)
    year = int(words[i])
    month = p.roles[i + 2].get("month")
    if month and words[i + 3] == sign and words[i + 4].isdigit() and p.touching(i + 4):
        return fixed(single(day(year, month, int(words[i + 4][:2]))), i + 5, "day")
    if not second.isdigit() or not p.touching(i + 2):
        return None
    if words[i + 3] == sign and p.touching(i + 3) and words[i + 4].isdigit():
        return fixed(single(day(year, int(second[:2]), int(words[i + 4][:2]))), i + 5, "day")
    return _two_years(p, i, year, sign, second)


def _two_years(p: Parsed, i: int, year: int, sign: str, second: str) -> Expression | None:
    """ "2026–2028", "2026-27", "2027-03", and "2026/27", whose days are not known."""
    full = is_year(second)
    if len(second) != 2 and not full:
        return None
    last = int(second) if full else year - year % 100 + int(second)
    if last == year + 1 and "term" in p.roles[i + 3]:
        return fixed(term_days("schoolyear", year), i + 3 + p.roles[i + 3].get("length", 1), "term")
    if sign == "-" and not full and "01" <= second <= "12":
        return fixed(month_days(year, int(second)), i + 3, "month")
    if sign == "/" and (last == year + 1 or not full):
        return fixed(None, i + 3, "unknown")
    ranged = sign in DASHES or sign == "/"
    if ranged and (full or last > year):
        return fixed((date(year, 1, 1), date(last, 12, 31)), i + 3, "years")
    return None


def _spaced_years(p: Parsed, i: int) -> Expression | None:
    words = p.words
    joined = words[i + 1] in DASHES and not p.touching(i + 2)
    if is_year(words[i]) and joined and is_year(words[i + 2]) and words[i] < words[i + 2]:
        return fixed((date(int(words[i]), 1, 1), date(int(words[i + 2]), 12, 31)), i + 3, "years")
    return None


def _week_of_year(p: Parsed, year: int, i: int) -> Expression | None:
    week = p.words[i]
    return fixed(week_days(year, int(week)), i + 1, "week") if len(week) <= 2 else None


def dotted_date(p: Parsed, i: int) -> Expression | None:
    """ "31.12.2027", "2027.12.31", and "31.12" where a date is expected."""
    pieces = p.words[i].split(".")
    if len(pieces) == 3 and all(piece.isdigit() and len(piece) <= 4 for piece in pieces):
        a, b, c = (int(piece) for piece in pieces)
        if len(pieces[0]) == 4:
            return fixed(single(day(a, b, c)), i + 1, "day")
        if len(pieces[2]) in (2, 4):
            a, b = (b, a) if b > 12 else (a, b)
            return fixed(single(day(c if c > 99 else 2000 + c, b, a)), i + 1, "day")
    if len(pieces) == 2 and all(piece.isdigit() and len(piece) <= 2 for piece in pieces):
        a, b = int(pieces[0]), int(pieces[1])
        if 1 <= a <= 31 and 1 <= b <= 12 and _dotted_day(p, i):
            return Expression(lambda year: single(day(year, b, a)), None, i + 1, "day")
    return None


def _dotted_day(p: Parsed, i: int) -> bool:
    """Whether "31.12" is a day: "till 4.5" may as well be a mark, "senast 4.5" is not."""
    asked = p.words[i - 1] not in ("till", "från", "från") and date_expected(p, i)
    return p.language == "sv" and asked and not is_measured(p, i + 1)


def slashed_date(p: Parsed, i: int) -> Expression | None:
    """ "31/3", "31/3-27", "31/3 2027", "31/3/2027", "3/31/2027", "31-03-2027"."""
    words = p.words
    sign = words[i + 1]
    if sign not in ("/", "-") or not (p.touching(i + 1) and p.touching(i + 2)):
        return None
    first, second = words[i], words[i + 2]
    if is_year(second) and first in _MONTH_NUMBERS:
        return fixed(month_days(int(second), int(first)), i + 3, "month")
    if not (first.isdigit() and second.isdigit() and len(first) <= 2 and len(second) <= 2):
        return None
    a, b = int(first), int(second)
    if words[i + 3] == sign and p.touching(i + 4) and len(words[i + 4]) in (2, 4):
        return _three_parts(p, a, b, words[i + 4], i + 5)
    if sign == "-" and len(first) == len(second) == 2 and date_expected(p, i):
        a, b = (b, a) if b > 12 or (p.language == "en" and a <= 12) else (a, b)
        measured = is_measured(p, i + 3) or not 1 <= b <= 12
        return None if measured else Expression(lambda y: single(day(y, b, a)), None, i + 3, "day")
    if sign != "/" or (a, b) == (24, 7) or (a + b == 24 and p.says(p.listed["fasting"])):
        return None
    if b > 12 or (p.language == "en" and a <= 12):
        a, b = b, a
    year, j = year_after(p, i + 3)
    ranged = words[i + 3] in DASHES and words[i + 5] == "/"
    ranged = ranged or (words[i - 1] in DASHES and words[i - 3] == "/")
    ready = p.words[i - 1] in p.listed["finished"] and j >= p.size
    ready = ready or is_event(p, i - 1)
    asked = year or a > 12 or ranged or ready or date_expected(p, i)
    if 1 <= a <= 31 and 1 <= b <= 12 and asked:
        return Expression(lambda y: single(day(y, b, a)), year, j, "day")
    return None


_MONTH_NUMBERS = frozenset(f"{n:02}" for n in range(1, 13)) | {str(n) for n in range(1, 13)}


def _three_parts(p: Parsed, a: int, b: int, last: str, j: int) -> Expression | None:
    """Day, month, year; in English month first, in Swedish year first for "27-03-05"."""
    if not last.isdigit():
        return None
    ahead = 0 <= 2000 + a - p.on.year <= 20 and not 0 <= 2000 + int(last) - p.on.year <= 20
    if p.language == "sv" and p.words[j - 2] == "-" and len(last) == 2 and ahead:
        found = day(2000 + a, b, int(last))
        return fixed((found, found), j, "day") if found else None
    year = int(last) if len(last) == 4 else 2000 + int(last)
    if b > 12 or (p.language == "en" and a <= 12 and p.words[j - 2] == "/"):
        a, b = b, a
    found = day(year, b, a)
    return fixed((found, found), j, "day") if found else None


def compact_date(p: Parsed, i: int) -> Expression | None:
    """ "20270331", and "270331" where a date is expected."""
    text = p.words[i]
    if not text.isdigit() or len(text) not in (6, 8):
        return None
    if len(text) == 6 and not date_expected(p, i):
        return None
    full = text if len(text) == 8 else "20" + text
    found = day(int(full[:4]), int(full[4:6]), int(full[6:]))
    if found is None or not 1950 < found.year < 2100 or is_measured(p, i + 1):
        return None
    return fixed((found, found), i + 1, "day")
