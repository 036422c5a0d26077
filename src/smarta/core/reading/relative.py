"""Times told from today: "nästa vecka", "this quarter", "på fredag", "under året", "tomorrow"."""

from datetime import timedelta

from smarta.core.reading.calendar import Days, add_months, month_days, season_days, year_days
from smarta.core.reading.dates import named_holiday, school_term
from smarta.core.reading.expressions import (
    Expression,
    date_expected,
    fixed,
    is_whole,
    period_of,
    resolve,
    single,
)
from smarta.core.reading.numbered import lettered_period, nth_day, ordinal_period, shifted_fiscal
from smarta.core.reading.numbers import is_year, ordinal_at
from smarta.core.reading.tokens import NUMBER, WORD, Parsed


def determined(p: Parsed, i: int) -> Expression | None:
    """ "nästa vecka", "this quarter", "next May", "the next six weeks"."""
    shift = p.roles[i]["det"]
    j = i + p.roles[i].get("length", 1)
    if p.words[i] == "i":
        return _in_year(p, j)
    if shift < 0 and "weekday" in p.roles[j]:
        return nth_day(p, -1, j) or fixed(None, j + 1, "past")
    roles = p.roles[j]
    if "tunit" in roles:
        return _shifted_unit(p, j, shift)
    if "weekday" in roles:
        return coming_weekday(p, j, 0 if p.words[j - 1] in _COMING else shift)
    if "season" in roles or "month" in roles or "term" in roles or "holiday" in roles:
        return _shifted_name(p, i, j, shift)
    if "fiscal" in roles:
        return shifted_fiscal(p, j, shift)
    past = lettered_period(p, j) if shift < 0 and "periodletter" in roles else None
    return fixed(None, past.last, "past") if past else None


_COMING = frozenset({"kommande", "nästkommande", "coming", "upcoming"})
"""Before a weekday they mean the first to come, where "next" means next week's."""


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
        return ordinal_period(p, -1, j)
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
    return school_term(p, j) if "term" in roles else named_holiday(p, j)


def coming_weekday(p: Parsed, i: int, shift: int | None = None) -> Expression | None:
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
    if shift is None and not date_expected(p, i) and not _stands_for_a_day(p, i):
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
        found = lettered_period(p, k)
        return found if found and found.kind == "week" else None
    if "det" not in p.roles[k] or p.words[k] == "i":
        return None
    j = k + p.roles[k].get("length", 1)
    if p.roles[j].get("tunit", ("",))[0] != "week":
        return None
    return _shifted_unit(p, j, p.roles[k]["det"])


def _stands_for_a_day(p: Parsed, i: int) -> bool:
    """Whether a weekday is a day to come: after "på", or in full at the end of a clause."""
    if p.words[i - 1] in ("på", "on", "nu") or is_whole(p, i, i + 1):
        return True
    after = p.shapes[i + 1]
    closes = after > WORD and p.words[i + 1] not in ("/", "-", "–", "&") and not p.at.get("each")
    part = "daypart" in p.roles[i + 1] and (
        p.shapes[i + 2] > WORD or bool(p.roles[i + 2].keys() & {"stop", "rel"})
    )
    clock = p.used[i + 1] == "clock" or part
    named = len(p.words[i]) > 5 or (p.words[i] in p.listed["clipped_days"] and i + 1 >= p.size)
    return named and (clock or closes) and p.words[i - 1] not in ("/", "-", "–", ",")


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


def day_from_today(p: Parsed, i: int) -> Expression | None:
    """ "idag", "tomorrow", "day after tomorrow"; not where it only tells what holds now."""
    if p.words[i - 1] in ("of", "av", "than", "än") or _tells_state(p, i):
        return None
    compared = p.words[i - 1].endswith("er") and p.words[i - 2] in ("a", "the")
    if compared and p.roles[i]["today"] == 1:
        return None
    if p.roles[i]["today"] < 0 and p.roles[i - 1].get("rel") != "from":
        return None
    found = p.on + timedelta(days=p.roles[i]["today"])
    return fixed((found, found), i + p.roles[i].get("length", 1), "day")


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


def end_of_running(p: Parsed, i: int) -> Expression | None:
    """The last day of the running month or year, where one word says so: "månadsskiftet"."""
    days = period_of(p.roles[i]["endof"], p.on)
    return fixed(single(days[1]) if days else None, i + 1, "end")


def running_time(p: Parsed, i: int) -> Expression | None:
    """ "årets sista kvartal", "månadens slut", "årets tredje månad"; "under året"."""
    unit, _, form = p.roles[i]["tunit"]
    if p.words[i + 1] in ("after", "efter") and "det" in p.roles[i + 2]:
        return _after_next(p, i, unit)
    if form == "this":
        return fixed(period_of(unit, p.on), i + 1, unit)
    if form == "its":
        if p.words[i + 1] in ("slut", "utgång", "end"):
            days = period_of(unit, p.on)
            return fixed(single(days[1]), i + 2, "end") if days else None
        found = ordinal_at(p, i + 1)
        return ordinal_period(p, found[0], found[1]) if found else None
    return current(p, i)


def _after_next(p: Parsed, i: int, unit: str) -> Expression | None:
    """ "the week after next", "månaden efter nästa"."""
    j = i + 2 + p.roles[i + 2].get("length", 1)
    if p.roles[i + 2]["det"] != 1 or "tunit" in p.roles[j]:
        return None
    days = period_of(unit, p.on, 2) if unit != "day" else None
    return fixed(days, j, unit) if days else None


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
