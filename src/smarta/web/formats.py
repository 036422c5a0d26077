"""How numbers, dates and weeks are written in the two languages. Pure functions, no settings.

Groups of three digits are held together by no-break spaces in both languages, since a comma reads
as a decimal sign to half of the readers: 70 000. Swedish writes 5,6 and 72 %, English 5.6 and 72%.
"""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

NBSP = "\u00a0"
JOINER = "\u2060"
MINUS = "\u2212"

MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "en": "January February March April May June July August September October November December",
}
WEEKDAYS = {
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
SHORT_WEEKDAYS = {"sv": "mån tis ons tors fre lör sön", "en": "Mon Tue Wed Thu Fri Sat Sun"}
SMALL = {
    "sv": "noll en två tre fyra fem sex sju åtta nio tio elva tolv",
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
}


def _words(table: dict[str, str], language: str) -> Sequence[str]:
    return table["sv" if language.startswith("sv") else "en"].split()


def number(value: Decimal | int | float, language: str, decimals: int = 2) -> str:
    """`value` rounded half up to at most `decimals` places, without trailing zeros."""
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    text = f"{abs(rounded):,f}"
    whole, _, rest = text.partition(".")
    rest = rest.rstrip("0")
    point = "," if language.startswith("sv") else "."
    sign = MINUS if rounded < 0 else ""
    return sign + whole.replace(",", NBSP) + (point + rest if rest else "")


def plain(value: Decimal | int | float | None, language: str) -> str:
    """`value` as a person would type it into a field: no groups, the language's decimal sign."""
    if value is None:
        return ""
    return number(value, language, decimals=6).replace(NBSP, "").replace(MINUS, "-")


def percent(fraction: Decimal | float, language: str) -> str:
    """A share of one as whole per cent; what is nearly 0 or 1 is never said to be it."""
    share = float(fraction)
    mark = f"{NBSP}%" if language.startswith("sv") else "%"
    if 0 < share < 0.01:
        return f"under{NBSP}1{mark}"
    if 0.99 < share < 1:
        return ("över" if language.startswith("sv") else "over") + f"{NBSP}99{mark}"
    return number(share * 100, language, decimals=0) + mark


def small(value: int, language: str) -> str:
    """Whole numbers up to twelve as words, greater ones as figures."""
    names = _words(SMALL, language)
    return names[value] if 0 <= value < len(names) else number(value, language)


def month(day: date, language: str) -> str:
    """The name of the day's month."""
    return _words(MONTHS, language)[day.month - 1]


def weekday(day: date, language: str) -> str:
    """The name of the weekday."""
    return _words(WEEKDAYS, language)[day.weekday()]


def short_weekday(day: date, language: str) -> str:
    """mån, Mon."""
    return _words(SHORT_WEEKDAYS, language)[day.weekday()]


def day_month(day: date, language: str) -> str:
    """25 november, 25 November."""
    return f"{day.day}{NBSP}{month(day, language)}"


def full_date(day: date, language: str) -> str:
    """25 november 2026, 25 November 2026."""
    return f"{day_month(day, language)} {day.year}"


def near_date(day: date, language: str, *, on: date) -> str:
    """The date without its year when that is the year of `on`."""
    return day_month(day, language) if day.year == on.year else full_date(day, language)


def long_day(day: date, language: str) -> str:
    """onsdag 25 november, Wednesday 25 November."""
    return f"{weekday(day, language)} {day_month(day, language)}"


def span(start: date | None, end: date | None, language: str) -> str:
    """Both days included: 4 januari–27 juni 2027, 4–27 juni 2027; an open end is written as one."""
    if start is None:
        till = "till " if language.startswith("sv") else "to "
        return till + full_date(end, language) if end else ""
    if end is None:
        return ("från " if language.startswith("sv") else "from ") + full_date(start, language)
    first = day_month(start, language) if start.year == end.year else full_date(start, language)
    if (start.year, start.month) == (end.year, end.month):
        first = str(start.day)
    return f"{first}–{JOINER}{full_date(end, language)}"


def possessive(name: str, language: str) -> str:
    """Karins, Lars; Karin’s, Lars’s."""
    if language.startswith("sv"):
        return name if name[-1:].lower() in "sxz" else f"{name}s"
    return f"{name}’s"


def week(day: date, language: str) -> str:
    """The ISO week that holds the day: v. 12, week 12."""
    name = "v." if language.startswith("sv") else "week"
    return f"{name}{NBSP}{day.isocalendar().week}"


def long_week(day: date, language: str) -> str:
    """The week in full, as a sentence may begin: vecka 12, week 12."""
    name = "vecka" if language.startswith("sv") else "week"
    return f"{name}{NBSP}{day.isocalendar().week}"


def short_week(day: date, language: str) -> str:
    """The week where room is scarce: v. 12, w 12."""
    return f"{'v.' if language.startswith('sv') else 'w'}{NBSP}{day.isocalendar().week}"


def clock_time(hour: int, minute: int, language: str) -> str:
    """9.40, 9:40: a time without its kl."""
    return f"{hour}{'.' if language.startswith('sv') else ':'}{minute:02d}"


def clock(hour: int, minute: int, language: str) -> str:
    """kl. 14, kl. 9.40; 14:00, 9:40."""
    if language.startswith("sv"):
        return f"kl.{NBSP}{hour}" + (f".{minute:02d}" if minute else "")
    return f"{hour}:{minute:02d}"
