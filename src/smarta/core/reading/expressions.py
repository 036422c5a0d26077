"""Times that a text names, without what is said of them: "31 mars", "Q3 2027", "next week".

Each `Expression` can be asked for its days in a year; `resolve` picks the year that a text leaves
out: the first whose last day is today or later.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from smarta.core.reading.calendar import (
    TURNS,
    Days,
    add_months,
    day,
    fiscal_days,
    holiday,
    month_days,
    season_days,
    week_days,
    year_days,
)  # fmt: skip
from smarta.core.reading.deadlines import is_event
from smarta.core.reading.numbers import DASHES, EARNING, is_year, ordinal_at
from smarta.core.reading.tokens import NUMBER, SYMBOL, WORD, Parsed


class Expression(NamedTuple):
    """A time at tokens [first, last): its days in a given year, and the year if the text has it.

    `kind` names what it is ("day", "week", "month", "quarter", …); "fixed" ones have their days
    whatever the year, "unknown" ones are times without known days (a fiscal year).
    """

    make: Callable[[int], Days | None]
    year: int | None
    last: int
    kind: str


def fixed(days: Days | None, last: int, kind: str = "fixed") -> Expression:
    return Expression(lambda _: days, 0, last, kind)


def single(found: date | None) -> Days | None:
    return None if found is None else (found, found)


def resolve(found: Expression, on: date) -> Days | None:
    """The days of a time: in its year, else the first that are not over on the day `on`."""
    if found.year is not None:
        return found.make(found.year)
    for year in range(on.year - 1, on.year + 9):
        days = found.make(year)
        if days and days[1] >= on:
            return days
    return None


def period_of(unit: str, on: date, shift: int = 0) -> Days | None:
    """The week, month, quarter … that holds `on`, or the one `shift` further on."""
    if unit == "day":
        return single(on + timedelta(days=shift))
    if unit == "week":
        monday = on - timedelta(days=on.weekday()) + timedelta(weeks=shift)
        return monday, monday + timedelta(days=6)
    if unit == "weekend":
        saturday = on - timedelta(days=on.weekday()) + timedelta(weeks=shift, days=5)
        return saturday, saturday + timedelta(days=1)
    size = {"month": 1, "quarter": 3, "tertial": 4, "half": 6, "term": 6, "year": 12}.get(unit)
    if size is None:
        return None
    first = add_months(on.replace(day=1), -((on.month - 1) % size) + shift * size)
    return month_days(first.year, first.month, size)


_YEAR_JOINTS = frozenset({",", "of", "år", "year", "'", "’", "-", "–", "/", "in", "i", "under"})
_LOOSE = frozenset({",", "of", "år", "year", "in", "i", "under"})


def year_after(p: Parsed, j: int) -> tuple[int | None, int]:
    """The year after a time at token j ("2027", "-27", "of next year"), and what follows it."""
    word = p.words[j]
    if word[:1].isdigit() and is_year(word):
        return (int(word), j + 1) if not _measured(p, j + 1) else (None, j)
    relative = relative_year(p, j)
    if relative[0] is not None:
        return relative
    k = j + (word in (",", "of"))
    if p.words[k] in _SPELLED_YEARS:
        return _spelled_year(p, k) or (None, j)
    if word not in _YEAR_JOINTS:
        spelled = p.roles[j].get("num", 0)
        return (spelled, j + 1) if type(spelled) is int and 1900 <= spelled <= 2100 else (None, j)
    following = p.words[j + 1]
    if is_year(following) and not _measured(p, j + 2):
        return int(following), j + 2
    if word in _LOOSE:
        return relative_year(p, j + 1) if word != "," else (None, j)
    short = len(following) == 2 and following.isdigit() and p.touching(j + 1)
    signed = p.touching(j) or word in ("-", "–", "'", "’")
    if short and signed and "20" <= following <= "60" and p.words[j + 2] != "/":
        return 2000 + int(following), j + 2
    return (None, j)


_SPELLED_YEARS = frozenset({"nineteen", "twenty", "two"})


def _spelled_year(p: Parsed, j: int) -> tuple[int, int] | None:
    """ "two thousand and thirty", "nineteen ninety-nine" at token j, and what follows it."""
    whole = next((n for n in p.numbers if n.first == j), None)
    if whole is None:
        return None
    if 1900 <= whole.value <= 2100 and whole.upper is None:
        return int(whole.value), whole.last
    rest = next((n for n in p.numbers if n.first == whole.last and n.worded), None)
    if rest is None or whole.value not in (19, 20) or not 10 <= rest.value <= 99:
        return None
    return int(whole.value) * 100 + int(rest.value), rest.last


def relative_year(p: Parsed, j: int) -> tuple[int | None, int]:
    """ "nästa år", "next year", "i år", "this year" at token j."""
    roles = p.roles[j]
    if "det" not in roles:
        return None, j
    k = j + roles.get("length", 1)
    unit = p.roles[k].get("tunit")
    if unit is None or unit[0] != "year" or unit[1] != 1:
        return None, j
    return p.on.year + roles["det"], k + 1


def _measured(p: Parsed, j: int) -> bool:
    roles = p.roles[j]
    return "money" in roles or "measure" in roles or "percent" in roles or "times" in roles


def expression_at(p: Parsed, i: int) -> Expression | None:
    """The time that starts at token i; None where none does."""
    if p.shapes[i] == NUMBER:
        return _from_number(p, i)
    roles = p.roles[i]
    for role, reader in _READERS:
        if role in roles:
            found = reader(p, i)
            if found is not None:
                return found
    return None


# From digits


_NEVER: tuple[Callable[[Parsed, int], Expression | None], ...] = ()


def _from_number(p: Parsed, i: int) -> Expression | None:
    for reader in _number_readers(p, i):
        found = reader(p, i)
        if found is not None:
            return found
    return None


def _number_readers(p: Parsed, i: int) -> tuple[Callable[[Parsed, int], Expression | None], ...]:
    """What may find a time in these digits, by their length: most numbers are no times at all."""
    size = len(p.words[i])
    if size <= 2:
        after = p.shapes[i + 1]
        plain = after == WORD and not p.roles[i + 1] and p.starts[i + 1] > p.ends[i]
        if plain or "percent" in p.roles[i + 1]:
            return _NEVER
        named = p.words[i + 1] in _SIZES_BY_LETTER and p.touching(i + 1) and size == 1
        return (_letter_after,) if named else (_slashed, _day_month, _ordinal)
    if size == 4 and "." not in p.words[i] and "," not in p.words[i]:
        return (_iso, _year)
    return _NEVER if size == 3 and "." not in p.words[i] else (_dotted, _compact)


_SIZES_BY_LETTER = {"q": "quarter", "h": "half", "t": "tertial"}


def _letter_after(p: Parsed, i: int) -> Expression | None:
    """ "1Q27", "2H 2027": the number before the letter; "2h" alone is an amount of hours."""
    kind, year = _SIZES_BY_LETTER[p.words[i + 1]], p.words[i + 2]
    short = len(year) == 2 and year.isdigit() and p.touching(i + 2) and year >= "20"
    if not (short or is_year(year)) or not p.words[i].isdigit():
        return None
    if kind != "quarter" and p.text[p.starts[i + 1]].islower():
        return None
    months, most = _SIZES[kind]
    number = int(p.words[i])
    if not 1 <= number <= most:
        return None
    days = month_days(int(year) if len(year) == 4 else 2000 + int(year), 1 + months * (number - 1))
    return fixed((days[0], add_months(days[0], months) - timedelta(days=1)), i + 3, kind)


def _iso(p: Parsed, i: int) -> Expression | None:
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
        return fixed(_term("schoolyear", year), i + 3 + p.roles[i + 3].get("length", 1), "term")
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


def _dotted(p: Parsed, i: int) -> Expression | None:
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
    asked = p.words[i - 1] not in ("till", "från", "från") and _date_expected(p, i)
    return p.language == "sv" and asked and not _measured(p, i + 1)


def _date_expected(p: Parsed, i: int) -> bool:
    """Whether what comes before token i asks for a date, as "senast" does."""
    while p.used[i - 1] == "clock":
        i -= 1
    before = p.words[i - 1]
    if before in ("den", "the") or "weekday" in p.roles[i - 1]:
        return True
    head = p.roles[i - 1].get("tail", i - 1)
    relation = p.roles[head].get("rel")
    return relation in ("by", "before", "from", "done") and before != "to"


def _slashed(p: Parsed, i: int) -> Expression | None:
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
    if sign == "-" and len(first) == len(second) == 2 and _date_expected(p, i):
        a, b = (b, a) if b > 12 or (p.language == "en" and a <= 12) else (a, b)
        measured = _measured(p, i + 3) or not 1 <= b <= 12
        return None if measured else Expression(lambda y: single(day(y, b, a)), None, i + 3, "day")
    if sign != "/" or (a, b) == (24, 7) or (a + b == 24 and p.says(_FASTING)):
        return None
    if b > 12 or (p.language == "en" and a <= 12):
        a, b = b, a
    year, j = year_after(p, i + 3)
    ranged = words[i + 3] in DASHES and words[i + 5] == "/"
    ranged = ranged or (words[i - 1] in DASHES and words[i - 3] == "/")
    ready = p.words[i - 1] in _READY and j >= p.size
    ready = ready or is_event(p, i - 1)
    asked = year or a > 12 or ranged or ready or _date_expected(p, i)
    if 1 <= a <= 31 and 1 <= b <= 12 and asked:
        return Expression(lambda y: single(day(y, b, a)), year, j, "day")
    return None


_READY = frozenset("live up done ready out finished due uppe ute släppt lanserad".split())  # noqa: SIM905
_FASTING = frozenset("fasta fastar fast fasting".split())  # noqa: SIM905
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


def _day_month(p: Parsed, i: int) -> Expression | None:
    """ "31 mars 2027", "31st of March", "1–15 mars", "1 till 15 mars"."""
    number = p.words[i]
    if len(number) > 2 or not number.isdigit() or not 1 <= int(number) <= 31:
        return None
    ordinal = ordinal_at(p, i)
    j = ordinal[1] if ordinal else i + 1
    last = int(number)
    ranged = p.words[j] in DASHES or p.words[j] in _UP_TO or p.words[j] in ("och", "and")
    ranged = ranged and "designator" not in p.roles[i - 1]
    if ranged and p.words[j + 1].isdigit() and len(p.words[j + 1]) <= 2:
        ordinal = ordinal_at(p, j + 1)
        last, j = int(p.words[j + 1]), ordinal[1] if ordinal else j + 2
    bare = ordinal is None and p.words[i - 1] not in ("den", "the")
    j += p.words[j] in _BEFORE_MONTH and not (bare and p.words[j] in ("i", "in"))
    first = int(number)
    kind = "days" if first != last else "day"
    month = _month_number(p, j)
    if not month:
        shifted = _shifted_month(p, j)
        if shifted:
            begin = shifted[0][0]
            a, b = day(begin.year, begin.month, first), day(begin.year, begin.month, last)
            return fixed((a, b) if a and b and a <= b else None, shifted[1], kind)
        return _day_only(p, i, ordinal is not None) if first == last else None
    year, k = _year_of_period(p, j + 1)

    def make(y: int) -> Days | None:
        a, b = day(y, month, first), day(y, month, last)
        return (a, b) if a and b and a <= b else None

    return Expression(make, year, k, kind)


_BEFORE_MONTH = frozenset({"of", "i", "in", ".", "day", "-", "/"})
_UP_TO = frozenset({"till", "to", "until", "til", "through", "thru"})


def _shifted_month(p: Parsed, k: int) -> tuple[Days, int] | None:
    """The days of "next month" or "den här månaden" at token k, and what follows it."""
    roles = p.roles[k]
    if "det" not in roles or p.words[k] == "i":
        return None
    j = k + roles.get("length", 1)
    if p.roles[j].get("tunit", ("",))[0] != "month":
        return None
    days = period_of("month", p.on, roles["det"])
    return (days, j + p.roles[j].get("length", 1)) if days else None


def _month_number(p: Parsed, j: int) -> int:
    """The month at token j, where a day number stands before it ("jul" is July there)."""
    found: int = p.roles[j].get("month", 0)
    return found


def _day_only(p: Parsed, i: int, ordinal: bool) -> Expression | None:
    """ "the 15th", "den 25": the next day of that number, where a date is expected."""
    j = ordinal_at(p, i)[1] if ordinal else i + 1  # type: ignore[index]
    if not _may_be_day_only(p, i, j, ordinal):
        return None
    if p.shapes[j] == WORD and "stop" not in p.roles[j]:
        return None
    if "each" in p.roles[j] or "each" in p.roles[j + 1]:
        return None
    return _next_numbered(p, int(p.words[i]), j)


def _may_be_day_only(p: Parsed, i: int, j: int, ordinal: bool) -> bool:
    """Whether the number of a day says a date alone: "by the 15th", "Tuesday 15th", "den 25"."""
    if ordinal and "weekday" in p.roles[i - 1]:
        return True
    if p.words[i - 1] not in ("den", "the"):
        return False
    if _date_expected(p, i - 1) or _is_whole(p, i - 1, j):
        return True
    return ordinal and p.words[i - 2] in ("på", "on")


def _is_whole(p: Parsed, i: int, j: int) -> bool:
    """Whether tokens [i, j) are the whole text, but for the point after them."""
    return i == 0 and (j >= p.size or (j == p.size - 1 and p.words[j] == "."))


def _next_numbered(p: Parsed, number: int, j: int) -> Expression | None:
    """The next day with that number in its month."""
    on = p.on
    for months in range(4):
        start = add_months(on.replace(day=1), months)
        found = day(start.year, start.month, number)
        if found and found >= on:
            return fixed((found, found), j, "day")
    return None


def _ordinal(p: Parsed, i: int) -> Expression | None:
    found = ordinal_at(p, i)
    return _ordinal_period(p, found[0], found[1]) if found else None


def _compact(p: Parsed, i: int) -> Expression | None:
    """ "20270331", and "270331" where a date is expected."""
    text = p.words[i]
    if not text.isdigit() or len(text) not in (6, 8):
        return None
    if len(text) == 6 and not _date_expected(p, i):
        return None
    full = text if len(text) == 8 else "20" + text
    found = day(int(full[:4]), int(full[4:6]), int(full[6:]))
    if found is None or not 1950 < found.year < 2100 or _measured(p, i + 1):
        return None
    return fixed((found, found), i + 1, "day")


def _year(p: Parsed, i: int) -> Expression | None:
    """A year, where nothing says that the number counts something."""
    word = p.words[i]
    if p.used[i + 1] == "cadence":
        return None
    if is_year(word) and p.words[i + 1] == "års" and p.words[i + 2] in ("slut", "utgång"):
        return fixed(single(date(int(word), 12, 31)), i + 3, "end")
    if not is_year(word) or not _reads_as_year(p, i):
        return None
    year, j = int(word), i + 1
    j += p.words[j] in DASHES and "periodletter" in p.roles[j + 1]
    named = (
        bool({"periodletter", "month"} & p.roles[j].keys())
        and p.words[j] not in _DOUBTFUL - _MONTHLY
    )
    follows = expression_at(p, j) if named else None
    if follows and follows.year is None:
        return Expression(follows.make, year, follows.last, follows.kind)
    return fixed(year_days(year), j, "year")


_LEVELS = frozenset({"till", "to", "från", "from", "över"})


def _reads_as_year(p: Parsed, i: int) -> bool:
    after, before = p.roles[i + 1], p.roles[i - 1]
    if "plan" in after and p.words[i - 1] not in ("för", "for"):
        return False
    if _measured(p, i + 1) or "mult" in after or "tunit" in after or "container" in after:
        return False
    if "cmp" in before and "rel" not in before:
        return False
    priced = "money" in before and p.shapes[i - 2] != NUMBER and "mult" not in p.roles[i - 2]
    if p.words[i - 1] in ("mål", "målet", "målen", "goal", "goals"):
        return True
    if {"född", "födda", "born"} & {p.words[i - 1], p.words[i - 2]}:
        return False
    if "designator" in before or priced or p.touching(i):
        return p.words[i - 1] in ("(", "-", "–", "/", "[", "'")
    word = p.words[i + 1]
    plural = p.shapes[i + 1] == WORD and not after and word.endswith(("ar", "er", "or", "s"))
    counted = "adverb" in after or "adjective" in after
    if (
        (plural or counted)
        and "rel" in before
        and p.words[i - 1] in ("till", "to", "från", "from", "över")
    ):
        return False
    if "rel" in before or "tail" in before or p.words[i - 1] in ("år", "year", "det", "and", "och"):
        return not (plural and "dir" in p.at)
    return _bare_year(p, i) or ("part" in before and not (plural or counted))


def _bare_year(p: Parsed, i: int) -> bool:
    """A year that no preposition leads in ends its clause and lies around today."""
    after, before = p.roles[i + 1], p.roles[i - 1]
    if not p.on.year - 25 <= int(p.words[i]) <= p.on.year + 75 or (i and "dir" in before):
        return False
    if p.words[i - 1] in EARNING:
        return False
    if "adverb" in after or "adjective" in after or "cmp" in after:
        return False
    closes = p.shapes[i + 1] > NUMBER or "stop" in after or "rel" in after
    word = p.words[i + 1]
    counted = not after and word.endswith(("ar", "er", "or"))
    return closes or i == 0 or (p.language == "sv" and not counted)


# From words


def _lettered(p: Parsed, i: int) -> Expression | None:
    """ "Q3", "kvartal 3", "v. 12–15", "H1", "HT26", "FY27", "week 12"."""
    kind = p.roles[i]["periodletter"]
    j = i + p.roles[i].get("length", 1)
    loose = len(p.words[i]) > 1 or p.words[i] in ("q", "v")
    if p.words[j] in (".", "-", "–") and loose:
        j += 1
    if p.shapes[j] != NUMBER or not (loose or p.touching(j)):
        return _bare_term(p, i, kind)
    if p.shapes[i - 1] == NUMBER and p.touching(i) and not is_year(p.words[i - 1]):
        return None
    if p.shapes[j + 1] == WORD and p.touching(j + 1):
        return None
    text = p.words[j]
    if not text.isdigit() or len(text) > 4:
        return None
    if kind in ("autumn", "spring", "fiscal"):
        return _with_short_year(p, kind, text, j + 1)
    return _numbered(p, kind, int(text), j + 1)


def _bare_term(p: Parsed, i: int, kind: str) -> Expression | None:
    """ "under HT", "innan VT": the term whose end comes next, where a preposition leads it in."""
    if p.words[i] not in ("ht", "vt") or not p.roles[i - 1].keys() & {"rel", "det"}:
        return None
    return Expression(lambda y: _term(kind, y), None, i + 1, "term")


def _with_short_year(p: Parsed, kind: str, text: str, j: int) -> Expression | None:
    year = int(text) if len(text) == 4 else 2000 + int(text)
    if len(text) not in (2, 4):
        return None
    if kind == "fiscal":
        return _fiscal_period(p, year, *_fiscal_part(p, j))
    return fixed(_term(kind, year), j, "term")


def _term(kind: str, year: int) -> Days:
    """A school term: spring January to June, autumn July to December, the school year both."""
    if kind == "schoolyear":
        return month_days(year, 7, 12)
    return month_days(year, 7 if kind == "autumn" else 1, 6)


_SIZES = {"quarter": (3, 4), "half": (6, 2), "tertial": (4, 3)}


def _numbered(p: Parsed, kind: str, number: int, j: int) -> Expression | None:
    if kind == "week":
        return _weeks(p, number, j)
    months, most = _SIZES[kind]
    if not 1 <= number <= most:
        return None
    j += p.words[j] in _FISCAL_JOINTS and "fiscal" in p.roles[j + 1]
    if "fiscal" in p.roles[j]:
        year, last = _fiscal_year(p, j)
        return _fiscal_period(p, year, (kind, number), last)
    year, j = _year_of_period(p, j)
    return Expression(lambda y: month_days(y, 1 + months * (number - 1), months), year, j, kind)


def _year_of_period(p: Parsed, j: int) -> tuple[int | None, int]:
    year, k = year_after(p, j)
    text = p.words[j]
    if year is None and len(text) == 2 and text.isdigit() and "24" <= text <= "40":
        bare = not p.roles[j + 1] and p.shapes[j + 1] != WORD
        return (2000 + int(text), j + 1) if bare else (None, j)
    return year, k


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


def _month(p: Parsed, i: int) -> Expression | None:
    """ "mars", "March 31st, 2027", "May 2027"; not "may" or "march" as other words."""
    number = p.roles[i]["month"]
    j = i + 1 + (p.words[i + 1] in ("månad", "månads"))
    j += p.words[j] == "." and len(p.words[i]) == 3 and p.words[j + 1].isdigit()
    if p.words[j - 1] == "månads" and p.words[j] in ("utgång", "slut"):
        return Expression(lambda y: single(month_days(y, number)[1]), None, j + 1, "end")
    joined = p.words[j] in ("-", "/") and p.touching(j) and p.touching(j + 1)
    j += joined and p.words[j + 1].isdigit() and int(p.words[j + 1][:3]) <= 23
    on_day = _day_after_month(p, j)
    if on_day:
        return _days_of_month(p, number, *on_day)
    year, k = _year_of_period(p, j) if p.language == "sv" else year_after(p, j)
    if year is None and not _clearly_month(p, i):
        return None
    return Expression(lambda y: month_days(y, number), year, k, "month")


def _days_of_month(p: Parsed, month: int, first: int, j: int) -> Expression:
    """ "March 31st, 2027", "March 1–15"."""
    last, text = first, p.words[j + 1]
    ranged = p.words[j] in DASHES or p.words[j] in _UP_TO
    if ranged and text.isdigit() and len(text) <= 2 and _day_after_month(p, j + 1):
        last, j = int(text), j + 2
    year, j = year_after(p, j)
    kind = "days" if first != last else "day"

    def make(y: int) -> Days | None:
        a, b = day(y, month, first), day(y, month, last)
        return (a, b) if a and b and a <= b else None

    return Expression(make, year, j, kind)


def _day_after_month(p: Parsed, j: int) -> tuple[int, int] | None:
    j += p.words[j] in ("the", "den")
    text = p.words[j]
    if p.language == "sv" and len(text) == 2 and "24" <= text <= "31" and not _year_next(p, j + 1):
        return None
    spelled = p.roles[j].get("ordinal", 0)
    if 1 <= spelled <= 31:
        return spelled, j + p.roles[j].get("length", 1)
    if len(text) > 2 or not text.isdigit() or not 1 <= int(text) <= 31:
        return None
    ordinal = ordinal_at(p, j)
    if ordinal:
        return int(text), ordinal[1]
    after, shape = p.roles[j + 1], p.shapes[j + 1]
    if "rel" in after or (p.words[j + 1] in DASHES and _dated_after(p, j + 2)):
        return int(text), j + 1
    if is_event(p, j + 1) or (p.words[j + 1] == "w" and p.words[j + 2] == "/"):
        return int(text), j + 1
    closes = (shape == SYMBOL and p.words[j + 1] not in "%/€$£-–") or shape > SYMBOL
    if closes or is_year(p.words[j + 1]) or ("stop" in after and "each" not in after):
        return int(text), j + 1
    return None


def _year_next(p: Parsed, j: int) -> bool:
    """Whether a year in full follows at j, so that "aug 25, 2027" has a day before it."""
    return is_year(p.words[j + (p.words[j] == ",")])


def _dated_after(p: Parsed, j: int) -> bool:
    text = p.words[j]
    return "month" in p.roles[j] or (text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31)


_DOUBTFUL = frozenset(
    {"may", "march", "mar", "sep", "sept", "dec", "jan", "jun", "jul", "aug", "apr", "nov", "maj"}
)


_MONTHLY = frozenset("jan jun jul aug sep sept nov dec".split())  # noqa: SIM905
_BETWEEN = frozenset({"to", "and", "through", "till", "until", "&", "och"})


def _clearly_month(p: Parsed, i: int) -> bool:
    """Whether a word that may mean something else ("may", "march", "Jan") is a month at i."""
    if p.words[i] not in _DOUBTFUL or (i == 0 and p.words[1] == ":"):
        return True
    for j, k in ((i + 1, i + 2), (i - 1, i - 2)):
        if "month" in p.roles[k] and (p.words[j] in DASHES or p.words[j] in _BETWEEN):
            return True
    before = p.words[i - 1]
    capital = p.text[p.starts[i]].isupper()
    if capital and before in _BETWEEN and "month" in p.roles[i - 2]:
        return True
    lower = p.text[p.starts[i]].islower() and p.words[i] not in ("may", "march", "maj")
    if lower and i and i + 1 == p.size:
        return True
    k = i - 2 if before in DASHES else i - 1
    roles = p.roles[p.roles[k].get("tail", k)]
    led = "rel" in roles or "part" in roles or "det" in roles
    if p.words[i] in ("may", "march"):
        return before == "(" or (led and (before not in ("to", "i") or capital))
    return led or before in DASHES or p.words[i + 1] in DASHES or before in ("(", "/", ",")


def _season(p: Parsed, i: int) -> Expression | None:
    months = p.roles[i]["season"]
    word = p.words[i]
    if p.language == "en" and ("event" in p.roles[i + 1] or _qualifies(p, i)):
        return None
    year, j = _year_of_period(p, i + 1)
    if year is None and p.words[i + 2] == "/" and p.words[i + 3].isdigit() and p.touching(i + 2):
        year, j = 2000 + int(p.words[i + 1][-2:]), i + 4
    if year is None and word in _SHORT_SEASONS and not _season_expected(p, i):
        return None
    return Expression(lambda y: season_days(y, months), year, j, "season")


def _qualifies(p: Parsed, i: int) -> bool:
    """Whether a season says what kind of thing is meant ("winter sports day")."""
    led = p.roles[p.roles[i - 1].get("tail", i - 1)].keys() & {"rel", "det", "part"}
    noun = p.shapes[i + 1] == WORD and not p.roles[i + 1]
    return noun and (i == 0 or (not led and p.words[i - 1] != "the"))


_SHORT_SEASONS = frozenset({"vår", "host", "höst", "vinter", "sommar", "spring", "fall", "var"})


def _season_expected(p: Parsed, i: int) -> bool:
    before, after = p.words[i - 1], p.words[i + 1]
    roles = p.roles[p.roles[i - 1].get("tail", i - 1)]
    if p.language == "en":
        led = "rel" in roles or "det" in roles or "part" in roles
        return before == "the" or (led and before != "to")
    follows = p.roles[i + 1].keys() & {"stop", "rel", "vague", "hedge"}
    if p.shapes[i + 1] == WORD and not follows:
        return False
    return (before == "i" or "det" in roles) and after != "och"


def _holiday(p: Parsed, i: int) -> Expression | None:
    rule = p.roles[i]["holiday"]
    if _names_a_thing(p, i):
        return None
    after = p.words[i + p.roles[i].get("length", 1)]
    if rule in TURNS and after.isdigit() and len(after) < 3:
        return fixed(None, i + p.roles[i].get("length", 1) + 1, "unknown")
    if "month" in p.roles[i] and _day_after_month(p, i + 1):
        return None
    year, j = year_after(p, i + p.roles[i].get("length", 1))
    kind = "end" if rule in TURNS else "holiday"
    return Expression(lambda y: single(holiday(rule, y)), year, j, kind)


def _today(p: Parsed, i: int) -> Expression | None:
    if p.words[i - 1] in ("of", "av", "than", "än") or _tells_state(p, i):
        return None
    compared = p.words[i - 1].endswith("er") and p.words[i - 2] in ("a", "the")
    if compared and p.roles[i]["today"] == 1:
        return None
    if p.roles[i]["today"] < 0 and p.roles[i - 1].get("rel") != "from":
        return None
    found = p.on + timedelta(days=p.roles[i]["today"])
    return fixed((found, found), i + p.roles[i].get("length", 1), "day")


def _names_a_thing(p: Parsed, i: int) -> bool:
    """Whether a holiday says what kind of thing is meant ("the Halloween candy"), not when."""
    j = i + p.roles[i].get("length", 1)
    noun = p.shapes[j] == WORD and not p.roles[j] and not p.touching(j)
    led = p.roles[p.roles[i - 1].get("tail", i - 1)]
    return p.language == "en" and noun and "rel" not in led and "part" not in led


_FEW = 9
"""Words beyond which a text that says "today" describes more often than it sets a day."""


def _tells_state(p: Parsed, i: int) -> bool:
    """Whether "today" tells what holds now, as in "NPS to 50 (today 32)" and in long texts."""
    led = p.roles[p.roles[i - 1].get("tail", i - 1)].get("rel") in ("by", "from", "before")
    if p.roles[i]["today"] == 0 and p.size > _FEW and not led:
        return True
    told = any(number.last <= i for number in p.numbers)
    if told and (p.words[i + 1] == "→" or p.words[i + 2] == ">"):
        return True
    return told and p.words[i - 1] in ("(", ",", ";") and p.shapes[i + 1] == NUMBER


def _weekday(p: Parsed, i: int, shift: int | None = None) -> Expression | None:
    """The coming Friday, which a week on is another, with `shift` the one of this or the next week.

    On a Friday, "on Friday" is not today, which would be called so.
    """
    number, j = p.roles[i]["weekday"], i + 1
    if len(p.words[i]) == 3 and p.text[p.starts[i] : p.ends[i]].isupper():
        return None
    after = p.roles[j]
    if "weekday" in after or "weekdays" in after or _numbered_day(p, j):
        return None
    if after.get("rel") in ("before", "after"):
        return None
    monday = p.on - timedelta(days=p.on.weekday())
    week = _week_at(p, j + (p.words[j] in ("i", "of", "in")))
    if week:
        return _in_week(week, number)
    if shift is None and not _date_expected(p, i) and not _stands_for_a_day(p, i):
        return None
    if p.cadences and ("ordinal" in p.roles[i - 1] or _each_week(p)):
        return None
    ahead = (number - p.on.weekday()) % 7 or 7
    found = p.on + timedelta(days=ahead) if shift != 1 else monday + timedelta(days=7 + number)
    return fixed((found, found), j, "day")


def _each_week(p: Parsed) -> bool:
    """Whether what is to be done comes again each week, so that its day is that of every week."""
    return any(found.cadence.unit == "week" for found in p.cadences)


def _week_at(p: Parsed, k: int) -> Expression | None:
    """The week that "i vecka 12", "of next week" names at token k."""
    if "periodletter" in p.roles[k]:
        found = _lettered(p, k)
        return found if found and found.kind == "week" else None
    if "det" not in p.roles[k] or p.words[k] == "i":
        return None
    j = k + p.roles[k].get("length", 1)
    if p.roles[j].get("tunit", ("",))[0] != "week":
        return None
    return _shifted_unit(p, j, p.roles[k]["det"])


def _stands_for_a_day(p: Parsed, i: int) -> bool:
    """Whether a weekday is a day to come: after "på", or in full at the end of a clause."""
    if p.words[i - 1] in ("på", "on", "nu") or _is_whole(p, i, i + 1):
        return True
    after = p.shapes[i + 1]
    closes = after > WORD and p.words[i + 1] not in ("/", "-", "–", "&") and not p.at.get("each")
    part = "daypart" in p.roles[i + 1] and (
        p.shapes[i + 2] > WORD or bool(p.roles[i + 2].keys() & {"stop", "rel"})
    )
    clock = p.used[i + 1] == "clock" or part
    named = len(p.words[i]) > 5 or (p.words[i] in _CLIPPED and i + 1 >= p.size)
    return named and (clock or closes) and p.words[i - 1] not in ("/", "-", "–", ",")


_CLIPPED = frozenset(
    """tis tisd ons onsd tors torsd fre fred lör sön tue tues wed weds thu thurs
    fri""".split()  # noqa: SIM905
)


def _numbered_day(p: Parsed, j: int) -> bool:
    """Whether the date itself follows a weekday ("fredagen den 12 mars", "Friday, March 12")."""
    if p.used[j] == "clock":
        return False
    j += p.words[j] == ","
    if "month" in p.roles[j]:
        return p.shapes[j + 1] == NUMBER or "ordinal" in p.roles[j + 1]
    k = j + (p.words[j] in ("den", "the"))
    named = "ordinal" in p.roles[k] and "tunit" not in p.roles[k]
    return p.shapes[k] == NUMBER or (named and (k > j or "month" in p.roles[k + 1]))


def _in_week(week: Expression, number: int) -> Expression:
    def make(y: int) -> Days | None:
        days = week.make(y)
        return single(days[0] + timedelta(days=number)) if days else None

    return Expression(make, week.year, week.last, "day")


def _determined(p: Parsed, i: int) -> Expression | None:
    """ "nästa vecka", "this quarter", "next May", "the next six weeks"."""
    shift = p.roles[i]["det"]
    j = i + p.roles[i].get("length", 1)
    if p.words[i] == "i":
        return _in_year(p, j)
    if shift < 0 and "weekday" in p.roles[j]:
        return _nth_day(p, -1, j) or fixed(None, j + 1, "past")
    roles = p.roles[j]
    if "tunit" in roles:
        return _shifted_unit(p, j, shift)
    if "weekday" in roles:
        return _weekday(p, j, 0 if p.words[j - 1] in _COMING else shift)
    if "season" in roles or "month" in roles or "term" in roles or "holiday" in roles:
        return _shifted_name(p, i, j, shift)
    if "fiscal" in roles:
        return _shifted_fiscal(p, j, shift)
    past = _lettered(p, j) if shift < 0 and "periodletter" in roles else None
    return fixed(None, past.last, "past") if past else None


_COMING = frozenset({"kommande", "nästkommande", "coming", "upcoming"})
"""Before a weekday they mean the first to come, where "next" means next week's."""


def _shifted_fiscal(p: Parsed, j: int, shift: int) -> Expression | None:
    """ "this fiscal year", "nästa räkenskapsår"."""
    found = _fiscal(p, j)
    days = resolve(found, p.on) if found else None
    if found is None or days is None or not shift:
        return found
    later = [found.make(days[1].year + n) for n in (shift, shift + 1)]
    after = [one for one in later if one and (one[0] > days[0]) == (shift > 0)]
    return fixed(after[0] if after else None, found.last, "fiscal")


def _in_year(p: Parsed, j: int) -> Expression | None:
    """ "i år"."""
    if p.words[j] in ("år", "ar") and p.shapes[j + 1] != NUMBER:
        return fixed(year_days(p.on.year), j + 1, "year")
    return None


def _shifted_unit(p: Parsed, j: int, shift: int) -> Expression | None:
    unit, count, _ = p.roles[j]["tunit"]
    if count != 1 or unit in ("second", "minute", "hour", "weekday"):
        return None
    if p.words[j - 1] == "last" and p.words[j + 1] in ("of", "in"):
        return _ordinal_period(p, -1, j)
    last = j + p.roles[j].get("length", 1)
    if p.words[j].endswith("s") and p.language == "en" and p.words[j][-2:] != "'s":
        return None
    rolling = unit in _MONTHS or unit == "week"
    if rolling and p.words[j - 2] == "the" and shift == 1 and p.words[j - 3] in _ROLLING:
        end = add_months(p.on, _MONTHS[unit]) if unit in _MONTHS else p.on + timedelta(days=7)
        return fixed(single(end), last, "end")
    days = period_of(unit, p.on, shift)
    if unit == "term" and p.language == "en":
        return fixed(None, last, "unknown")
    return fixed(days, last, "past" if shift < 0 else unit) if days else None


_ROLLING = frozenset({"in", "within", "over", "for"})
"""Before "the next month" they mean a month from today, not the calendar's."""
_MONTHS = {"month": 1, "year": 12}


def _shifted_name(p: Parsed, i: int, j: int, shift: int) -> Expression | None:
    found = _unguarded(p, j)
    if found is None:
        return None
    if shift < 0:
        return fixed(None, found.last, "past")
    days = resolve(found, p.on)
    if shift and days and days[0] <= p.on:
        days = found.make(p.on.year + 1)
    return fixed(days, found.last, found.kind)


def _unguarded(p: Parsed, j: int) -> Expression | None:
    roles = p.roles[j]
    if "season" in roles:
        months = roles["season"]
        return Expression(lambda y: season_days(y, months), None, j + 1, "season")
    if "month" in roles:
        number = roles["month"]
        return Expression(lambda y: month_days(y, number), None, j + 1, "month")
    return _school(p, j) if "term" in roles else _holiday(p, j)


def _school(p: Parsed, i: int) -> Expression | None:
    kind = p.roles[i]["term"]
    j = i + p.roles[i].get("length", 1)
    if kind == "schoolyear" and is_year(p.words[j]) and p.words[j + 1] in ("/", "-", "–"):
        return fixed(_term(kind, int(p.words[j])), j + 3, "term")
    if len(p.words[i]) <= 2:
        return None
    year, j = year_after(p, j)
    return Expression(lambda y: _term(kind, y), year, j, "term")


def _word_ordinal(p: Parsed, i: int) -> Expression | None:
    """ "tredje kvartalet", "the third of March", "den första mars"."""
    roles = p.roles[i]
    j = i + roles.get("length", 1)
    k = j + (p.words[j] in ("of", "i"))
    if "month" in p.roles[k] and (1 <= roles["ordinal"] <= 31 or p.language == "sv"):
        return _days_of_month_at(p, k, roles["ordinal"])
    if "det" in p.roles[k] and 1 <= roles["ordinal"] <= 31:
        shifted = _shifted_month(p, k)
        if shifted:
            begin = shifted[0][0]
            return fixed(single(day(begin.year, begin.month, roles["ordinal"])), shifted[1], "day")
    return _ordinal_period(p, roles["ordinal"], j) or _word_day_only(p, i, j)


def _word_day_only(p: Parsed, i: int, j: int) -> Expression | None:
    """ "senast den andre", "by the first", "Friday the first": where nothing follows."""
    number = p.roles[i]["ordinal"]
    if not 1 <= number <= 31 or p.words[i - 1] not in ("den", "the") or p.shapes[j] <= NUMBER:
        return None
    expected = _date_expected(p, i - 1) or "weekday" in p.roles[i - 2] or _is_whole(p, i - 1, j)
    return _next_numbered(p, number, j) if expected else None


def _days_of_month_at(p: Parsed, k: int, number: int) -> Expression:
    month = p.roles[k]["month"]
    year, j = year_after(p, k + 1)
    if number == -1:
        return Expression(lambda y: single(month_days(y, month)[1]), year, j, "day")
    return Expression(lambda y: single(day(y, month, number)), year, j, "day")


def _ordinal_period(p: Parsed, number: int, j: int) -> Expression | None:
    """The third quarter, the last week of May, the first Monday in May; `j` is after "third"."""
    roles = p.roles[j]
    if "weekday" in roles:
        return _nth_day(p, number, j)
    if p.words[j] == "half" and (p.words[j + 1] == "of" or is_year(p.words[j + 1])):
        return _numbered(p, "half", number, j + 1)
    if "tunit" not in roles:
        return None
    kind, _, _ = roles["tunit"]
    k = j + roles.get("length", 1)
    if p.words[k] in ("of", "i", "under") and p.roles[k + 1].get("tunit", ("",))[0] == "year":
        k += 2
    elif p.words[k] in ("of",) and p.words[k + 1] == "the" and "tunit" in p.roles[k + 2]:
        k += 3
    if kind in _SIZES:
        most = _SIZES[kind][1]
        number = most if number == -1 else number
        return _numbered(p, kind, number, k)
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
        saturday = nth_weekday(days, 5, number)
        return (saturday, saturday + timedelta(days=1)) if saturday else None

    return Expression(make, month.year, month.last, kind)


def _nth_week(p: Parsed, number: int, k: int) -> Expression | None:
    """The `number`th week of a month, from Monday on: its weeks are those with its Thursdays."""
    month = _of_month(p, k)
    if month is None:
        return _nth_week_of_year(p, number, k)

    def make(y: int) -> Days | None:
        days = month.make(y)
        thursday = nth_weekday(days, 3, number) if days else None
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
    shifted = _shifted_month(p, k + (p.words[k] in ("of", "in", "i")))
    if shifted:
        return fixed(shifted[0], shifted[1], "month")
    if p.words[k] not in ("of", "in", "i") or "month" not in p.roles[k + 1]:
        return None
    number = p.roles[k + 1]["month"]
    year, j = year_after(p, k + 2)
    return Expression(lambda y: month_days(y, number), year, j, "month")


def nth_weekday(days: Days, weekday: int, number: int) -> date | None:
    """The `number`th such weekday from days[0] to days[1], the last one for −1."""
    if number == -1:
        return days[1] - timedelta(days=(days[1].weekday() - weekday) % 7)
    found = days[0] + timedelta(days=(weekday - days[0].weekday()) % 7, weeks=number - 1)
    return found if found <= days[1] else None


def _nth_of_running_month(p: Parsed, weekday: int, number: int, j: int) -> Expression | None:
    """The next "first Monday of the month"."""
    if p.words[j : j + 3] != ["of", "the", "month"]:
        return None
    for shift in (0, 1):
        days = period_of("month", p.on, shift)
        found = nth_weekday(days, weekday, number) if days else None
        if found and found >= p.on:
            return fixed((found, found), j + 3, "day")
    return None


def _nth_day(p: Parsed, number: int, j: int) -> Expression | None:
    weekday, month = p.roles[j]["weekday"], _of_month(p, j + 1)
    if month is None:
        return _nth_of_running_month(p, weekday, number, j + 1)

    def make(y: int) -> Days | None:
        days = month.make(y)
        return single(nth_weekday(days, weekday, number)) if days else None

    return Expression(make, month.year, month.last, "day")


def _fiscal(p: Parsed, i: int) -> Expression | None:
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
    if kind in _SIZES and p.words[j + 1].isdigit() and len(p.words[j + 1]) == 1:
        return (kind, int(p.words[j + 1])), j + 2
    return None, j


def _fiscal_period(p: Parsed, year: int | None, part: _FiscalPart, last: int) -> Expression:
    """A fiscal year or a part of it; its days are unknown until it is said when it starts."""
    start = p.fiscal_start
    if start is None:
        return fixed(None, last, "unknown")
    months, number = (12, 1) if part is None else (_SIZES[part[0]][0], part[1])

    def make(y: int) -> Days | None:
        first = add_months(fiscal_days(y, start)[0], months * (number - 1))
        return month_days(first.year, first.month, months)

    return Expression(make, year, last, "fiscal")


def _end_of(p: Parsed, i: int) -> Expression | None:
    days = period_of(p.roles[i]["endof"], p.on)
    return fixed(single(days[1]) if days else None, i + 1, "end")


def _its(p: Parsed, i: int) -> Expression | None:
    """ "årets sista kvartal", "månadens slut", "årets tredje månad"; "under året"."""
    unit, _, form = p.roles[i]["tunit"]
    if unit == "week" and p.words[i + 1] == "of":
        return _week_of_day(p, i + 2) or current(p, i)
    if p.words[i + 1] in ("after", "efter") and "det" in p.roles[i + 2]:
        return _after_next(p, i, unit)
    if form == "this":
        return fixed(period_of(unit, p.on), i + 1, unit)
    if form == "its":
        if p.words[i + 1] in ("slut", "utgång", "end"):
            days = period_of(unit, p.on)
            return fixed(single(days[1]), i + 2, "end") if days else None
        found = ordinal_at(p, i + 1)
        return _ordinal_period(p, found[0], found[1]) if found else None
    return current(p, i)


def _after_next(p: Parsed, i: int, unit: str) -> Expression | None:
    """ "the week after next", "månaden efter nästa"."""
    j = i + 2 + p.roles[i + 2].get("length", 1)
    if p.roles[i + 2]["det"] != 1 or "tunit" in p.roles[j]:
        return None
    days = period_of(unit, p.on, 2) if unit != "day" else None
    return fixed(days, j, unit) if days else None


def _week_of_day(p: Parsed, j: int) -> Expression | None:
    """The week that holds the day at token j ("the week of October 7th")."""
    found = expression_at(p, j + (p.words[j] == "the"))
    if found is None or found.kind != "day":
        return None

    def make(y: int) -> Days | None:
        days = found.make(y)
        return period_of("week", days[0]) if days else None

    return Expression(make, found.year, found.last, "week")


def current(p: Parsed, i: int) -> Expression | None:
    """The running period, where token i names one in the definite form ("under året")."""
    unit, count, form = p.roles[i]["tunit"]
    before = p.words[i - 1]
    if is_year(p.words[i + 1]):
        return None
    if form == "the" and _is_this(p, i, unit):
        return fixed(period_of(unit, p.on), i + 1, unit)
    if unit == "weekend" and before == "på" and p.cadences:
        return None
    if before == "of" and "tail" in p.roles[i - 1] and p.language == "en":
        return _running_period(p, i, unit, count)
    definite = form == "the" if p.language == "sv" else before == "the"
    led = p.roles[i - 2 if p.language == "en" else i - 1]
    head = p.roles[led.get("tail", i - 2 if p.language == "en" else i - 1)]
    if unit == "year" and before == "för" and form == "the":
        return fixed(period_of(unit, p.on), i + 1, unit)
    if not definite or count != 1 or before in ("i", "om", "på", "per", "för"):
        return _at_its_end(p, i, unit)
    if head.get("rel") not in ("by", "before", "during", "within") and "part" not in head:
        return None
    if p.language == "en" and p.words[i - 2] in ("to", "in", "for", "at", "on", "up to"):
        return None
    if unit == "day" and p.words[i - 2] != "of" and before != "under":
        return None
    days = period_of(unit, p.on)
    return fixed(days, i + 1, unit) if days else None


def _is_this(p: Parsed, i: int, unit: str) -> bool:
    """Swedish: "i helgen" and, where nothing recurs, "i veckan" are the coming and this one."""
    before = p.words[i - 1]
    if unit == "weekend":
        return before in ("i", "till", "under") or (before == "på" and not p.cadences)
    often = p.roles[p.roles[i - 2].get("tail", i - 2)].keys() & {"tunit", "times", "once", "vague"}
    once = not p.cadences and not often
    return unit == "week" and before == "i" and once


def _running_period(p: Parsed, i: int, unit: str, count: int) -> Expression | None:
    """ "by end of month"."""
    if p.words[i + 1].isdigit() and len(p.words[i + 1]) < 3:
        return fixed(None, i + 2, "unknown")
    days = period_of(unit, p.on) if count == 1 and unit != "day" else None
    return fixed(days, i + 1, unit) if days else None


def _at_its_end(p: Parsed, i: int, unit: str) -> Expression | None:
    """ "by month end", "before quarter end"."""
    if p.words[i + 1] != "end":
        return None
    days = period_of(unit, p.on)
    return fixed(single(days[1]), i + 2, "end") if days else None


_READERS = (
    ("holiday", _holiday),
    ("today", _today),
    ("endof", _end_of),
    ("det", _determined),
    ("fiscal", _fiscal),
    ("month", _month),
    ("term", _school),
    ("season", _season),
    ("weekday", _weekday),
    ("ordinal", _word_ordinal),
    ("periodletter", _lettered),
    ("tunit", _its),
)
TRIGGERS = frozenset((*(role for role, _ in _READERS), "digits", "part"))
