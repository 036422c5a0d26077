"""Which one of several: "tredje kvartalet", "the last Friday of May", "första veckan i juni"."""

from datetime import date, timedelta

from smarta.core.reading.calendar import PARTS_OF_YEAR, Days, day, month_days, week_days
from smarta.core.reading.dates import next_numbered, shifted_month
from smarta.core.reading.expressions import (
    Expression,
    date_expected,
    fixed,
    is_whole,
    period_of,
    single,
    year_after,
)
from smarta.core.reading.numbered import numbered_period
from smarta.core.reading.numbers import is_year, ordinal_at
from smarta.core.reading.tokens import NUMBER, Parsed


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
