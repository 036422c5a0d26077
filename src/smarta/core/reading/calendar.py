"""Days of the calendar that a text may name: months, weeks, quarters, holidays."""

from datetime import date, timedelta

Days = tuple[date, date]
"""The first and the last day of a time, both of them in it."""

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def day(year: int, month: int, number: int) -> date | None:
    """The date, or None where the calendar has none such."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def month_length(year: int, month: int) -> int:
    """28 to 31. The standard library's calendar would load the locale for it."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def month_days(year: int, month: int, months: int = 1) -> Days:
    """From the 1st of a month to the last day `months` months on. Month 13 is next January."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last = month + months - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return (
        date(year, month, 1),
        date(end_year, end_month, month_length(end_year, end_month)),
    )


def year_days(year: int) -> Days:
    return date(year, 1, 1), date(year, 12, 31)


def fiscal_days(year: int, start_month: int) -> Days:
    """The fiscal year named after the calendar year in which it ends."""
    return month_days(year if start_month == 1 else year - 1, start_month, 12)


def week_days(year: int, week: int) -> Days | None:
    """Monday to Sunday of an ISO week; None where the year has no such week."""
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return monday, monday + timedelta(days=6)


def add_months(start: date, months: int) -> date:
    """The same day `months` later, cut to the month's length."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, month_length(year, month + 1)))


def season_days(year: int, months: tuple[int, int]) -> Days:
    """The season that starts in `year`, (12, 2) being December to the end of February."""
    first, last = months
    return month_days(year, first, (last - first) % 12 + 1)


PARTS_OF_YEAR = {"quarter": (3, 4), "half": (6, 2), "tertial": (4, 3)}
"""The months of a part, and how many of them a year has."""


def term_days(kind: str, year: int) -> Days:
    """A school term: spring January to June, autumn July to December, the school year both."""
    if kind == "schoolyear":
        return month_days(year, 7, 12)
    return month_days(year, 7 if kind == "autumn" else 1, 6)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, rest = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, rest + 1)


def holiday(rule: str, year: int) -> date:
    """The day of a holiday in a year: "12-24", "easter-2", "advent1", "may-sun-last" …"""
    name, shift = _shifted(rule)
    return _anchor(name, year) + timedelta(days=shift)


def _shifted(rule: str) -> tuple[str, int]:
    for sign in "+-":
        name, found, rest = rule.rpartition(sign)
        if found and name.isalpha():
            return name, int(sign + rest) if rest.isdigit() else 0
    return rule, 0


TURNS = {"yearturn": (12, 31), "halfturn": (6, 30)}
"""Where one period meets the next: what is done before it is done by its last day."""


def _anchor(name: str, year: int) -> date:
    if name in TURNS:
        return date(year, *TURNS[name])
    if name == "easter":
        return easter(year)
    if name == "midsummer":
        return _on_weekday(date(year, 6, 19), 4)
    if name == "allsaints":
        return _on_weekday(date(year, 10, 31), 5)
    if name == "thanksgiving":
        return _nth_weekday(year, 11, 3, 4)
    if name.startswith("advent"):
        return _on_weekday(date(year, 11, 27), 6) + timedelta(weeks=int(name[6:]) - 1)
    if name[0].isdigit():
        return date(year, int(name[:2]), int(name[3:]))
    month, weekday, place = name.split("-")
    number = -1 if place == "last" else int(place)
    return _nth_weekday(year, _MONTHS[month], _WEEKDAYS.index(weekday), number)


def _on_weekday(first: date, weekday: int) -> date:
    """The first such weekday on or after `first`."""
    return first + timedelta(days=(weekday - first.weekday()) % 7)


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    """The `number`th such weekday of a month, the last one for -1."""
    if number == -1:
        return _on_weekday(month_days(year, month)[1] - timedelta(days=6), weekday)
    return _on_weekday(date(year, month, 1), weekday) + timedelta(weeks=number - 1)
