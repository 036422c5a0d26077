"""Days, months, seasons and holidays by name: "31 mars", "March 1–15", "i höst", "midsommar"."""

from smarta.core.reading.calendar import (
    TURNS,
    Days,
    add_months,
    day,
    holiday,
    month_days,
    season_days,
    term_days,
)
from smarta.core.reading.deadlines import is_event
from smarta.core.reading.expressions import (
    Expression,
    date_expected,
    fixed,
    is_whole,
    period_of,
    single,
    year_after,
    year_of_period,
)
from smarta.core.reading.numbers import DASHES, is_year, ordinal_at
from smarta.core.reading.tokens import SYMBOL, WORD, Parsed


def day_of_month(p: Parsed, i: int) -> Expression | None:
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
        shifted = shifted_month(p, j)
        if shifted:
            begin = shifted[0][0]
            a, b = day(begin.year, begin.month, first), day(begin.year, begin.month, last)
            return fixed((a, b) if a and b and a <= b else None, shifted[1], kind)
        return _day_only(p, i, ordinal is not None) if first == last else None
    year, k = year_of_period(p, j + 1)

    def make(y: int) -> Days | None:
        a, b = day(y, month, first), day(y, month, last)
        return (a, b) if a and b and a <= b else None

    return Expression(make, year, k, kind)


_BEFORE_MONTH = frozenset({"of", "i", "in", ".", "day", "-", "/"})
_UP_TO = frozenset({"till", "to", "until", "til", "through", "thru"})


def shifted_month(p: Parsed, k: int) -> tuple[Days, int] | None:
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
    return next_numbered(p, int(p.words[i]), j)


def _may_be_day_only(p: Parsed, i: int, j: int, ordinal: bool) -> bool:
    """Whether the number of a day says a date alone: "by the 15th", "Tuesday 15th", "den 25"."""
    if ordinal and "weekday" in p.roles[i - 1]:
        return True
    if p.words[i - 1] not in ("den", "the"):
        return False
    if date_expected(p, i - 1) or is_whole(p, i - 1, j):
        return True
    return ordinal and p.words[i - 2] in ("på", "on")


def next_numbered(p: Parsed, number: int, j: int) -> Expression | None:
    """The next day with that number in its month."""
    on = p.on
    for months in range(4):
        start = add_months(on.replace(day=1), months)
        found = day(start.year, start.month, number)
        if found and found >= on:
            return fixed((found, found), j, "day")
    return None


def named_month(p: Parsed, i: int) -> Expression | None:
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
    year, k = year_of_period(p, j) if p.language == "sv" else year_after(p, j)
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
    """(The number of the day at token j, after its month, and what follows it), or None."""
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


DOUBTFUL = frozenset(
    {"may", "march", "mar", "sep", "sept", "dec", "jan", "jun", "jul", "aug", "apr", "nov", "maj"}
)
"""Months whose spelling may be another word or a name: something has to lead them in."""
MONTHLY = frozenset("jan jun jul aug sep sept nov dec".split())  # noqa: SIM905
"""Those of them that are months wherever a year stands before them."""
_BETWEEN = frozenset({"to", "and", "through", "till", "until", "&", "och"})


def _clearly_month(p: Parsed, i: int) -> bool:
    """Whether a word that may mean something else ("may", "march", "Jan") is a month at i."""
    if p.words[i] not in DOUBTFUL or (i == 0 and p.words[1] == ":"):
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


def named_season(p: Parsed, i: int) -> Expression | None:
    """ "i höst", "spring 2027", "vintern 26/27"; not "fall" and "var" as other words."""
    months = p.roles[i]["season"]
    word = p.words[i]
    if p.language == "en" and ("event" in p.roles[i + 1] or _qualifies(p, i)):
        return None
    year, j = year_of_period(p, i + 1)
    if year is None and p.words[i + 2] == "/" and p.words[i + 3].isdigit() and p.touching(i + 2):
        year, j = 2000 + int(p.words[i + 1][-2:]), i + 4
    if year is None and word in p.listed["short_seasons"] and not _season_expected(p, i):
        return None
    return Expression(lambda y: season_days(y, months), year, j, "season")


def _qualifies(p: Parsed, i: int) -> bool:
    """Whether a season says what kind of thing is meant ("winter sports day")."""
    led = p.roles[p.roles[i - 1].get("tail", i - 1)].keys() & {"rel", "det", "part"}
    noun = p.shapes[i + 1] == WORD and not p.roles[i + 1]
    return noun and (i == 0 or (not led and p.words[i - 1] != "the"))


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


def named_holiday(p: Parsed, i: int) -> Expression | None:
    """ "before Christmas", "midsommar 2027", "årsskiftet"; not that of a Christmas party."""
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


def _names_a_thing(p: Parsed, i: int) -> bool:
    """Whether a holiday says what kind of thing is meant ("the Halloween candy"), not when."""
    j = i + p.roles[i].get("length", 1)
    noun = p.shapes[j] == WORD and not p.roles[j] and not p.touching(j)
    led = p.roles[p.roles[i - 1].get("tail", i - 1)]
    return p.language == "en" and noun and "rel" not in led and "part" not in led


def school_term(p: Parsed, i: int) -> Expression | None:
    """ "vårterminen 2027", "läsåret 2026/27", "the autumn term"."""
    kind = p.roles[i]["term"]
    j = i + p.roles[i].get("length", 1)
    if kind == "schoolyear" and is_year(p.words[j]) and p.words[j + 1] in ("/", "-", "–"):
        return fixed(term_days(kind, int(p.words[j])), j + 3, "term")
    if len(p.words[i]) <= 2:
        return None
    year, j = year_after(p, j)
    return Expression(lambda y: term_days(kind, y), year, j, "term")


def bare_term(p: Parsed, i: int, kind: str) -> Expression | None:
    """ "under HT", "innan VT": the term whose end comes next, where a preposition leads it in."""
    if p.words[i] not in ("ht", "vt") or not p.roles[i - 1].keys() & {"rel", "det"}:
        return None
    return Expression(lambda y: term_days(kind, y), None, i + 1, "term")
