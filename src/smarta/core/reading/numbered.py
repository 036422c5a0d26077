"""Periods by number or place: "Q3", "v. 12–15", "FY27 Q1", "tredje kvartalet", "last Friday"."""

from datetime import date, timedelta

from smarta.core.reading.calendar import (
    PARTS_OF_YEAR,
    Days,
    add_months,
    day,
    fiscal_days,
    month_days,
    term_days,
    week_days,
)
from smarta.core.reading.dates import bare_term, next_numbered, shifted_month
from smarta.core.reading.expressions import (
    Expression,
    date_expected,
    fixed,
    is_whole,
    period_of,
    resolve,
    single,
    year_after,
    year_of_period,
)
from smarta.core.reading.numbers import DASHES, is_year, ordinal_at
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


def ordinal_time(p: Parsed, i: int) -> Expression | None:
    """ "3:e kvartalet", "the 2nd Friday of May", with the place in digits."""
    found = ordinal_at(p, i)
    return ordinal_period(p, found[0], found[1]) if found else None


def worded_ordinal(p: Parsed, i: int) -> Expression | None:
    """ "tredje kvartalet", "the third of March", "den första mars"."""
    roles = p.roles[i]
    j = i + roles.get("length", 1)
    k = j + (p.words[j] in ("of", "i"))
    if "month" in p.roles[k] and (1 <= roles["ordinal"] <= 31 or p.language == "sv"):
        return _days_of_month_at(p, k, roles["ordinal"])
    if "det" in p.roles[k] and 1 <= roles["ordinal"] <= 31:
        shifted = shifted_month(p, k)
        if shifted:
            begin = shifted[0][0]
            return fixed(single(day(begin.year, begin.month, roles["ordinal"])), shifted[1], "day")
    return ordinal_period(p, roles["ordinal"], j) or _word_day_only(p, i, j)


def _word_day_only(p: Parsed, i: int, j: int) -> Expression | None:
    """ "senast den andre", "by the first", "Friday the first": where nothing follows."""
    number = p.roles[i]["ordinal"]
    if not 1 <= number <= 31 or p.words[i - 1] not in ("den", "the") or p.shapes[j] <= NUMBER:
        return None
    expected = date_expected(p, i - 1) or "weekday" in p.roles[i - 2] or is_whole(p, i - 1, j)
    return next_numbered(p, number, j) if expected else None


def _days_of_month_at(p: Parsed, k: int, number: int) -> Expression:
    month = p.roles[k]["month"]
    year, j = year_after(p, k + 1)
    if number == -1:
        return Expression(lambda y: single(month_days(y, month)[1]), year, j, "day")
    return Expression(lambda y: single(day(y, month, number)), year, j, "day")


def ordinal_period(p: Parsed, number: int, j: int) -> Expression | None:
    """The third quarter, the last week of May, the first Monday in May; `j` is after "third"."""
    roles = p.roles[j]
    if "weekday" in roles:
        return nth_day(p, number, j)
    if p.words[j] == "half" and (p.words[j + 1] == "of" or is_year(p.words[j + 1])):
        return numbered_period(p, "half", number, j + 1)
    if "tunit" not in roles:
        return None
    kind, _, _ = roles["tunit"]
    k = j + roles.get("length", 1)
    if p.words[k] in ("of", "i", "under") and p.roles[k + 1].get("tunit", ("",))[0] == "year":
        k += 2
    elif p.words[k] in ("of",) and p.words[k + 1] == "the" and "tunit" in p.roles[k + 2]:
        k += 3
    if kind in PARTS_OF_YEAR:
        most = PARTS_OF_YEAR[kind][1]
        number = most if number == -1 else number
        return numbered_period(p, kind, number, k)
    if kind == "month" and p.words[j - 2] == "årets":
        return Expression(lambda y: month_days(y, number % 13), None, k, "month")
    if kind in ("week", "month"):
        return (_nth_week(p, number, k) if kind == "week" else None) or _of_the_goal(p, j, k)
    return _nth_of_month(p, number, k, kind) if kind in ("day", "weekend") else None


def _of_the_goal(p: Parsed, j: int, k: int) -> Expression | None:
    """ "by the end of the first week": a time of the goal's own, whose days are not known."""
    places = [p.roles[m].get("tail", m) for m in range(max(0, j - 4), j)]
    before = [p.roles[m] for m in places]
    led = any(roles.get("rel") in ("by", "within") or "part" in roles for roles in before)
    return fixed(None, k, "unknown") if led and p.words[k] not in ("of", "in", "i") else None


def _nth_of_month(p: Parsed, number: int, k: int, kind: str) -> Expression | None:
    """ "tredje dagen i oktober", "the last weekend of May"."""
    month = _of_month(p, k)
    if month is None:
        return None

    def make(y: int) -> Days | None:
        days = month.make(y)
        if days is None:
            return None
        if kind == "day":
            return single(days[1] if number == -1 else day(days[0].year, days[0].month, number))
        saturday = _nth_weekday(days, 5, number)
        return (saturday, saturday + timedelta(days=1)) if saturday else None

    return Expression(make, month.year, month.last, kind)


def _nth_week(p: Parsed, number: int, k: int) -> Expression | None:
    """The `number`th week of a month, from Monday on: its weeks are those with its Thursdays."""
    month = _of_month(p, k)
    if month is None:
        return _nth_week_of_year(p, number, k)

    def make(y: int) -> Days | None:
        days = month.make(y)
        thursday = _nth_weekday(days, 3, number) if days else None
        return period_of("week", thursday) if thursday else None

    return Expression(make, month.year, month.last, "week")


def _nth_week_of_year(p: Parsed, number: int, k: int) -> Expression | None:
    """ "the third week of 2027", "sista veckan 2027": by ISO numbers."""
    year, j = year_after(p, k)
    if year is None:
        return None
    last = week_days(year, 53) or week_days(year, 52)
    return fixed(last if number == -1 else week_days(year, number), j, "week")


def _of_month(p: Parsed, k: int) -> Expression | None:
    """The month of "in May" or "of next month" at token k."""
    shifted = shifted_month(p, k + (p.words[k] in ("of", "in", "i")))
    if shifted:
        return fixed(shifted[0], shifted[1], "month")
    if p.words[k] not in ("of", "in", "i") or "month" not in p.roles[k + 1]:
        return None
    number = p.roles[k + 1]["month"]
    year, j = year_after(p, k + 2)
    return Expression(lambda y: month_days(y, number), year, j, "month")


def nth_day(p: Parsed, number: int, j: int) -> Expression | None:
    """The `number`th such weekday of the month that follows token j, a weekday."""
    weekday, month = p.roles[j]["weekday"], _of_month(p, j + 1)
    if month is None:
        return _nth_of_running_month(p, weekday, number, j + 1)

    def make(y: int) -> Days | None:
        days = month.make(y)
        return single(_nth_weekday(days, weekday, number)) if days else None

    return Expression(make, month.year, month.last, "day")


def _nth_of_running_month(p: Parsed, weekday: int, number: int, j: int) -> Expression | None:
    """The next "first Monday of the month"."""
    if p.words[j : j + 3] != ["of", "the", "month"]:
        return None
    for shift in (0, 1):
        days = period_of("month", p.on, shift)
        found = _nth_weekday(days, weekday, number) if days else None
        if found and found >= p.on:
            return fixed((found, found), j + 3, "day")
    return None


def _nth_weekday(days: Days, weekday: int, number: int) -> date | None:
    """The `number`th such weekday from days[0] to days[1], the last one for −1."""
    if number == -1:
        return days[1] - timedelta(days=(days[1].weekday() - weekday) % 7)
    found = days[0] + timedelta(days=(weekday - days[0].weekday()) % 7, weeks=number - 1)
    return found if found <= days[1] else None
