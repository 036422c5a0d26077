"""How numbers, dates and lists are written in prose, in Swedish and English.

Thousands are held together by no-break spaces in both languages, since a comma is a decimal sign
to half of the readers. Swedish writes 5,6 and 72 %, English 5.6 and 72%.
"""

import calendar
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

NBSP = "\u00a0"

MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "en": "January February March April May June July August September October November December",
}
_QUARTERS = {
    "sv": ("första kvartalet", "andra kvartalet", "tredje kvartalet", "fjärde kvartalet"),
    "en": ("the first quarter of", "the second quarter of", "the third quarter of",
           "the fourth quarter of"),
}  # fmt: skip


def number(value: Decimal, language: str) -> str:
    """A number in figures, exactly as large as it is: 70 000, 5,6, −3."""
    text = f"{abs(value):f}"
    whole, _, rest = text.partition(".")
    rest = rest.rstrip("0")
    grouped = f"{int(whole):,}".replace(",", NBSP)
    point = "," if language == "sv" else "."
    sign = "\u2212" if value < 0 else ""
    return sign + grouped + (point + rest if rest else "")


def percent(value: Decimal, language: str) -> str:
    """Per cent: 20 % in Swedish, 20% in English."""
    return number(value, language) + (f"{NBSP}%" if language == "sv" else "%")


_OF_TEN = {
    "sv": ("mindre än 1 av 20", "mer än 19 av 20", "{} av 10"),
    "en": ("less than 1 of 20", "more than 19 of 20", "{} of 10"),
}


def of_ten(chance: float, language: str) -> str:
    """A chance from 0 to 1 as one counts it on ten fingers: 7 of 10; 0 and 10 only when certain."""
    low, high, some = _OF_TEN[language]
    if 0 < chance < 0.05:
        return low
    return high if 0.95 <= chance < 1 else some.format(int(chance * 10 + 0.5))


def day(when: date, language: str, *, year: bool = True) -> str:
    """4 januari 2027, 4 January 2027; without its year where that is said elsewhere."""
    name = MONTHS[language].split()[when.month - 1]
    return f"{when.day}{NBSP}{name}" + (f" {when.year}" if year else "")


def span(start: date, end: date, language: str) -> str:
    """Both days included, with the word before it: från 4 januari till 27 juni 2027, under 2027."""
    whole = whole_period(start, end, language)
    if whole:
        return ("under " if language == "sv" else "during ") + whole
    first = day(start, language, year=start.year != end.year)
    last = day(end, language)
    return f"från {first} till {last}" if language == "sv" else f"from {first} to {last}"


def whole_period(start: date, end: date, language: str) -> str:
    """The name of the year, quarter or month that the days (both included) fill, or nothing."""
    if (start.month, start.day) == (1, 1) and end == date(start.year, 12, 31):
        return str(start.year)
    if start.day != 1 or end != _last_of_month(end):
        return ""
    if (start.year, start.month) == (end.year, end.month):
        return f"{MONTHS[language].split()[start.month - 1]} {start.year}"
    if start.year == end.year and start.month % 3 == 1 and end.month == start.month + 2:
        return f"{_QUARTERS[language][start.month // 3]} {start.year}"
    return ""


def _last_of_month(when: date) -> date:
    return when.replace(day=calendar.monthrange(when.year, when.month)[1])


def weeks(start: date, end: date, language: str) -> str:
    """Days, both included, as ISO weeks where they are whole weeks of one year: v. 8, weeks 18–21.

    Else as dates.
    """
    first, last = start.isocalendar(), end.isocalendar()
    whole = first.weekday == 1 and last.weekday == 7 and first.year == last.year
    if not whole:
        return _days(start, end, language)
    if first.week == last.week:
        return f"v.{NBSP}{first.week}" if language == "sv" else f"week{NBSP}{first.week}"
    name = f"v.{NBSP}" if language == "sv" else f"weeks{NBSP}"
    return f"{name}{first.week}–{last.week}"


def _days(start: date, end: date, language: str) -> str:
    if start == end:
        return day(start, language)
    same_month = (start.year, start.month) == (end.year, end.month)
    first = str(start.day) if same_month else day(start, language, year=start.year != end.year)
    return f"{first}–{day(end, language)}"


def listing(items: Sequence[str], language: str) -> str:
    """a, b och c; a, b and c."""
    word = " och " if language == "sv" else " and "
    return word.join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def same(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but spacing, capitals and a full stop."""
    return tidy(one) == tidy(other)


def tidy(text: str) -> str:
    """A text for comparing: single spaces, small letters, no full stop at its end."""
    return " ".join(text.casefold().split()).rstrip(".")


def sentence(text: str) -> str:
    """A text as a sentence: first letter large, one full stop unless it ends in another mark."""
    said = text.strip().rstrip(",;")
    if not said:
        return ""
    return said[0].upper() + said[1:] + ("" if said[-1] in ".!?…" else ".")


def clause(text: str, language: str, names: Sequence[str] = ()) -> str:
    """A text as a part of a sentence: no full stop, and a small first letter unless it is a name.

    `names` are those known in the goal; the English I, and words with capitals or figures inside,
    keep their letters too.
    """
    said = text.strip().rstrip(".").strip()
    first = said.split()[0].strip(",;:") if said else ""
    pronoun = language == "en" and (first == "I" or first[:2] in {"I'", "I’"})
    special = len(first) > 1 and not first[1:].replace("-", "").islower()
    if not said or pronoun or special or first in names:
        return said
    return said[0].lower() + said[1:]
