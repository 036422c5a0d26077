"""Periods with a number, and fiscal years: "Q3", "v. 12–15", "HT26", "1Q27", "FY27 Q1"."""

from datetime import timedelta

from smarta.core.reading.calendar import (
    PARTS_OF_YEAR,
    Days,
    add_months,
    fiscal_days,
    month_days,
    term_days,
    week_days,
)
from smarta.core.reading.dates import bare_term
from smarta.core.reading.expressions import Expression, fixed, resolve, year_after, year_of_period
from smarta.core.reading.numbers import DASHES, is_year
from smarta.core.reading.tokens import NUMBER, WORD, Parsed


def lettered_period(p: Parsed, i: int) -> Expression | None:
    """ "Q3", "kvartal 3", "v. 12–15", "H1", "HT26", "FY27", "week 12"."""
    kind = p.roles[i]["periodletter"]
    j = i + p.roles[i].get("length", 1)
    loose = len(p.words[i]) > 1 or p.words[i] in ("q", "v")
    if p.words[j] in (".", "-", "–") and loose:
        j += 1
    if p.shapes[j] != NUMBER or not (loose or p.touching(j)):
        return bare_term(p, i, kind)
    if p.shapes[i - 1] == NUMBER and p.touching(i) and not is_year(p.words[i - 1]):
        return None
    if p.shapes[j + 1] == WORD and p.touching(j + 1):
        return None
    text = p.words[j]
    if not text.isdigit() or len(text) > 4:
        return None
    if kind in ("autumn", "spring", "fiscal"):
        return _with_short_year(p, kind, text, j + 1)
    return numbered_period(p, kind, int(text), j + 1)


def _with_short_year(p: Parsed, kind: str, text: str, j: int) -> Expression | None:
    year = int(text) if len(text) == 4 else 2000 + int(text)
    if len(text) not in (2, 4):
        return None
    if kind == "fiscal":
        return _fiscal_period(p, year, *_fiscal_part(p, j))
    return fixed(term_days(kind, year), j, "term")


def numbered_period(p: Parsed, kind: str, number: int, j: int) -> Expression | None:
    """The week, quarter, tertial or half with a number, of the year that token j may name."""
    if kind == "week":
        return _weeks(p, number, j)
    months, most = PARTS_OF_YEAR[kind]
    if not 1 <= number <= most:
        return None
    j += p.words[j] in _FISCAL_JOINTS and "fiscal" in p.roles[j + 1]
    if "fiscal" in p.roles[j]:
        year, last = _fiscal_year(p, j)
        return _fiscal_period(p, year, (kind, number), last)
    year, j = year_of_period(p, j)
    return Expression(lambda y: month_days(y, 1 + months * (number - 1), months), year, j, kind)


def _weeks(p: Parsed, first: int, j: int) -> Expression | None:
    last = first
    sign = p.words[j]
    if sign in DASHES or sign in ("till", "to", "t.o.m", "through", "och", "and"):
        k = j + 1 + (p.roles[j + 1].get("periodletter") == "week") + (p.words[j + 2] == ".")
        if p.words[k].isdigit() and first < int(p.words[k][:3]) <= 53:
            last, j = int(p.words[k]), k + 1
    if not 1 <= first <= 53:
        return None
    year, j = year_after(p, j)

    def make(y: int) -> Days | None:
        a, b = week_days(y, first), week_days(y, last)
        return (a[0], b[1]) if a and b else None

    return Expression(make, year, j, "week" if first == last else "days")


def letter_after(p: Parsed, i: int) -> Expression | None:
    """ "1Q27", "2H 2027": the number before the letter; "2h" alone is an amount of hours."""
    kind, year = SIZES_BY_LETTER[p.words[i + 1]], p.words[i + 2]
    short = len(year) == 2 and year.isdigit() and p.touching(i + 2) and year >= "20"
    if not (short or is_year(year)) or not p.words[i].isdigit():
        return None
    if kind != "quarter" and p.text[p.starts[i + 1]].islower():
        return None
    months, most = PARTS_OF_YEAR[kind]
    number = int(p.words[i])
    if not 1 <= number <= most:
        return None
    days = month_days(int(year) if len(year) == 4 else 2000 + int(year), 1 + months * (number - 1))
    return fixed((days[0], add_months(days[0], months) - timedelta(days=1)), i + 3, kind)


SIZES_BY_LETTER = {"q": "quarter", "h": "half", "t": "tertial"}
"""The periods whose number may stand before their letter."""


def fiscal_time(p: Parsed, i: int) -> Expression | None:
    """ "räkenskapsåret 2026/27", "fiscal year 2027", "FY27 Q1", "fiscal Q3"."""
    year, j = _fiscal_year(p, i)
    part, j = _fiscal_part(p, j)
    if year is None and part is not None:
        year, j = year_after(p, j)
    return _fiscal_period(p, year, part, j)


def _fiscal_year(p: Parsed, i: int) -> tuple[int | None, int]:
    """The year after "fiscal year" or "FY" at token i; of "2026/27" the one in which it ends."""
    j = i + p.roles[i].get("length", 1)
    text = p.words[j]
    if is_year(text):
        if p.words[j + 1] in ("/", "-", "–") and p.shapes[j + 2] == NUMBER:
            return int(text) + 1, j + 3
        return int(text), j + 1
    if len(text) == 2 and text.isdigit() and p.words[i] == "fy":
        return 2000 + int(text), j + 1
    return None, j


_FISCAL_JOINTS = frozenset({"-", "–", "/", ",", "of", "'", "i", "."})
_FiscalPart = tuple[str, int] | None


def _fiscal_part(p: Parsed, j: int) -> tuple[_FiscalPart, int]:
    j += p.words[j] in _FISCAL_JOINTS and "periodletter" in p.roles[j + 1]
    kind = p.roles[j].get("periodletter")
    if kind in PARTS_OF_YEAR and p.words[j + 1].isdigit() and len(p.words[j + 1]) == 1:
        return (kind, int(p.words[j + 1])), j + 2
    return None, j


def _fiscal_period(p: Parsed, year: int | None, part: _FiscalPart, last: int) -> Expression:
    """A fiscal year or a part of it; its days are unknown until it is said when it starts."""
    start = p.fiscal_start
    if start is None:
        return fixed(None, last, "unknown")
    months, number = (12, 1) if part is None else (PARTS_OF_YEAR[part[0]][0], part[1])

    def make(y: int) -> Days | None:
        first = add_months(fiscal_days(y, start)[0], months * (number - 1))
        return month_days(first.year, first.month, months)

    return Expression(make, year, last, "fiscal")


def shifted_fiscal(p: Parsed, j: int, shift: int) -> Expression | None:
    """ "this fiscal year", "nästa räkenskapsår"."""
    found = fiscal_time(p, j)
    days = resolve(found, p.on) if found else None
    if found is None or days is None or not shift:
        return found
    later = [found.make(days[1].year + n) for n in (shift, shift + 1)]
    after = [one for one in later if one and (one[0] > days[0]) == (shift > 0)]
    return fixed(after[0] if after else None, found.last, "fiscal")
