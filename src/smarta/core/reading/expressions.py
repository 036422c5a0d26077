"""Times that a text names, without what is said of them: "31 mars", "Q3 2027", "next week".

Each `Expression` can be asked for its days in a year; `resolve` picks the year that a text leaves
out: the first whose last day is today or later. `readers` finds them.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from smarta.core.reading.calendar import Days, add_months, month_days
from smarta.core.reading.numbers import is_year
from smarta.core.reading.tokens import WORD, Parsed


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
    """A time whose days are the same in every year that is asked for."""
    return Expression(lambda _: days, 0, last, kind)


def single(found: date | None) -> Days | None:
    """The days of one day."""
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


def year_after(p: Parsed, j: int) -> tuple[int | None, int]:
    """The year after a time at token j ("2027", "-27", "of next year"), and what follows it."""
    word = p.words[j]
    if word[:1].isdigit() and is_year(word):
        return (int(word), j + 1) if not is_measured(p, j + 1) else (None, j)
    relative = _relative_year(p, j)
    if relative[0] is not None:
        return relative
    k = j + (word in (",", "of"))
    if p.words[k] in _SPELLED_YEARS:
        return _spelled_year(p, k) or (None, j)
    if word not in _YEAR_JOINTS:
        spelled = p.roles[j].get("num", 0)
        return (spelled, j + 1) if type(spelled) is int and 1900 <= spelled <= 2100 else (None, j)
    following = p.words[j + 1]
    if is_year(following) and not is_measured(p, j + 2):
        return int(following), j + 2
    if word in _LOOSE:
        return _relative_year(p, j + 1) if word != "," else (None, j)
    short = len(following) == 2 and following.isdigit() and p.touching(j + 1)
    signed = p.touching(j) or word in ("-", "–", "'", "’")
    if short and signed and "20" <= following <= "60" and p.words[j + 2] != "/":
        return 2000 + int(following), j + 2
    return (None, j)


_YEAR_JOINTS = frozenset({",", "of", "år", "year", "'", "’", "-", "–", "/", "in", "i", "under"})
_LOOSE = frozenset({",", "of", "år", "year", "in", "i", "under"})


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


_SPELLED_YEARS = frozenset({"nineteen", "twenty", "two"})


def _relative_year(p: Parsed, j: int) -> tuple[int | None, int]:
    """ "nästa år", "next year", "i år", "this year" at token j."""
    roles = p.roles[j]
    if "det" not in roles:
        return None, j
    k = j + roles.get("length", 1)
    unit = p.roles[k].get("tunit")
    if unit is None or unit[0] != "year" or unit[1] != 1:
        return None, j
    return p.on.year + roles["det"], k + 1


def year_of_period(p: Parsed, j: int) -> tuple[int | None, int]:
    """The year after a period, where "Q3 27" will do as well as "Q3 2027"."""
    year, k = year_after(p, j)
    text = p.words[j]
    if year is None and len(text) == 2 and text.isdigit() and "24" <= text <= "40":
        bare = not p.roles[j + 1] and p.shapes[j + 1] != WORD
        return (2000 + int(text), j + 1) if bare else (None, j)
    return year, k


def is_measured(p: Parsed, j: int) -> bool:
    """Whether the number before token j is an amount, since j says of what."""
    roles = p.roles[j]
    return "money" in roles or "measure" in roles or "percent" in roles or "times" in roles


def date_expected(p: Parsed, i: int) -> bool:
    """Whether what comes before token i asks for a date, as "senast" does."""
    while p.used[i - 1] == "clock":
        i -= 1
    before = p.words[i - 1]
    if before in ("den", "the") or "weekday" in p.roles[i - 1]:
        return True
    head = p.roles[i - 1].get("tail", i - 1)
    relation = p.roles[head].get("rel")
    return relation in ("by", "before", "from", "done") and before != "to"


def is_whole(p: Parsed, i: int, j: int) -> bool:
    """Whether tokens [i, j) are the whole text, but for the point after them."""
    return i == 0 and (j >= p.size or (j == p.size - 1 and p.words[j] == "."))
