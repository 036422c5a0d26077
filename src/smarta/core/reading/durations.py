"""Stretches of time: "inom sex veckor", "for two months", "two weeks before midsummer"."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from smarta.core.reading.calendar import add_months
from smarta.core.reading.expressions import resolve
from smarta.core.reading.numbers import DASHES
from smarta.core.reading.readers import expression_at
from smarta.core.reading.tokens import NUMBER, WORD, Number, Parsed, When

DAYS_OR_MORE = frozenset(
    {"day", "weekday", "week", "month", "quarter", "half", "tertial", "term", "year", "weekend"}
)
JOINS = frozenset({"och", "and", "&", "samt"})
Stretch = tuple[Decimal, str]
"""An amount of time and its unit."""


def find_durations(p: Parsed) -> None:
    """Find how far ahead an end lies, for `p.whens`, and how long all lasts, for `p.durations`."""
    for number in p.numbers:
        last = number.last + (p.words[number.last] in p.listed["in_a_row"])
        if "tunit" in p.roles[last]:
            safely(_duration, p, number if last == number.last else number._replace(last=last))
    if p.language == "en" and "tunit" in p.at:
        safely(_articles, p)


def safely(reader: Callable[..., None], *arguments: Any) -> None:
    """Read a time; one that lies outside the calendar (before year 1, after 9999) is none."""
    try:  # noqa: SIM105 - suppress() costs more than the reading
        reader(*arguments)
    except (ValueError, OverflowError):
        pass


def _duration(p: Parsed, number: Number) -> None:
    roles = p.roles[number.last]
    if "tunit" not in roles or p.used[number.first] or _is_age(p, number):
        return
    unit, count, form = roles["tunit"]
    if unit not in DAYS_OR_MORE or form == "its":
        return
    last = number.last + roles.get("length", 1)
    before = p.roles[last].get("rel") == "before" and not _is_reached(p, number.first)
    before = before and p.words[number.first - 1] not in ("på", "i", "under", "in", "for")
    if before and _set_before(p, number.value * count, unit, number.first, last):
        return
    relation, first = _duration_relation(p, number.first)
    if relation == "within" and _from_an_event(p, last):
        return
    if relation == "within" and _served(p, unit, first):
        return
    amount = number.value if relation == "next" else number.upper or number.value
    stretches, last = _stretches(p, (amount * count, unit), last)
    past = p.words[last] in ("sedan", "sen", "ago") or p.between(_PERFECT, max(0, first - 3), first)
    relation = "last" if past else relation
    now = _from_now(p, last)
    if relation in ("within", "next") or p.words[last] in ("framåt", "ahead", "hence") or now:
        _set_ahead(p, stretches, first, last + now)
    elif relation == "last":
        p.use(first, last, "past")
    elif not relation and (p.words[last] in p.listed["abstaining"] or _in_a_row(p, last)):
        p.durations.append((number.value * count, unit))
    elif relation == "for" and not _recurs(p, last) and p.words[first - 1] not in _BEING:
        p.use(first, last, "duration")
        p.durations.append((number.value * count, unit))


def _in_a_row(p: Parsed, j: int) -> bool:
    """ "3 månader i rad", "30 days in a row", "two weeks running"."""
    row = p.words[j + 1 + (p.words[j + 1] == "a")]
    led = p.words[j] in ("i", "in", "på") and row in ("rad", "row", "sträck", "följd")
    return led or p.words[j] in ("running", "straight")


_PERFECT = frozenset({"haven't", "hasn't", "havent", "hasnt"})
"""Before a stretch of time they say what was not done in it: "haven't bought in 6 months"."""


def _is_reached(p: Parsed, i: int) -> bool:
    """Whether a time is what to come to ("lead time 12 -> 8 days before Q3")."""
    arrow = p.words[i - 1] == "→" or (p.words[i - 1] == ">" and p.words[i - 2] in DASHES)
    return arrow or (p.words[i - 1] in ("till", "to") and p.shapes[i - 2] == NUMBER)


_BEING = frozenset({"är", "vara", "is", "are", "be"})
"""Before a number of years they tell an age: "är under 20 år"."""


def _stretches(p: Parsed, first: Stretch, last: int) -> tuple[list[Stretch], int]:
    """All of "2 years and 3 months", and the token after it."""
    found = [first]
    if p.words[last] in JOINS and p.words[last + 2] in ("half", "halvt"):
        return [first, (first[0] / 2, first[1])], last + 3
    k = last + (p.words[last] in JOINS or p.words[last] == ",")
    while p.shapes[k] == NUMBER or (k > last and "num" in p.roles[k]):
        number = next((n for n in p.numbers if n.first == k), None)
        unit, count, _ = p.roles[number.last].get("tunit", ("", 0, "")) if number else ("", 0, "")
        if number is None or unit not in DAYS_OR_MORE or _recurs(p, number.last + 1):
            break
        found.append((number.value * count, unit))
        last = number.last + 1
        k = last + (p.words[last] in JOINS)
    return found, last


def _from_now(p: Parsed, j: int) -> int:
    """The tokens of "from now", "från i dag", "efter idag" at j; 0 where there is none."""
    if p.words[j] not in ("from", "från", "efter", "after"):
        return 0
    today = p.roles[j + 1].get("today", 0 if p.words[j + 1] in ("now", "nu") else None)
    return 1 + int(p.roles[j + 1].get("length", 1)) if today == 0 else 0


def _recurs(p: Parsed, j: int) -> bool:
    """Whether a cadence follows at j ("3 dagar i veckan", "two days a week")."""
    roles = p.roles[j]
    if p.words[j] in ("i", "om"):
        return bool(p.roles[j + 1].get("tunit", ("", 0, ""))[2] == "the")
    return p.used[j] == "cadence" or "each" in roles or "adverb" in roles


def _is_age(p: Parsed, number: Number) -> bool:
    """Take years that tell how old somebody is for no time: "barn under 12 år"."""
    i, roles = number.first, p.roles[number.last]
    led = p.words[i - 1] in ("under", "över", "over") and p.words[i - 2] in p.listed["somebody"]
    if led and roles["tunit"][0] == "year":
        p.use(i - 1, number.last + roles.get("length", 1), "label")
        return True
    return False


def _duration_relation(p: Parsed, i: int) -> tuple[str, int]:
    """What stands before a number of days or more: within, next, last, for or nothing."""
    k, following = i - 1, ""
    while p.words[k] in _BEFORE_NUMBERS or ("det" in p.roles[k] and p.words[k] != "i"):
        following = _direction(p, k) or following
        k -= 1
    head = p.roles[k].get("tail", k)
    if "det" in p.roles[head] and p.words[head] != "i":
        following, k = _direction(p, head), head - 1
        head = p.roles[k].get("tail", k)
    relation = p.roles[head].get("rel")
    if not relation and any(p.words[k] in p.listed["courses"] for k in (i + 2, i + 3)):
        return "for", i
    if following == "last":
        return "last", head + 1
    if p.roles[head].get("ordinal") == 1:
        return "for", head
    if relation == "within" or (relation == "in" and not following):
        return "within", head
    if p.words[head] == "in":
        return "within", head
    if following:
        return "next", head if relation == "during" else head + 1
    if p.words[head] == "på" and p.language == "sv":
        return "for" if p.words[0] in _NONE else "within", head
    return ("for", head) if relation == "during" else ("", i)


_NONE = frozenset({"ingen", "inga", "inget", "inte"})
_BEFORE_NUMBERS = frozenset(
    """de the den about ca cirka ungefär a max högst just nästan närmaste närmsta kommande
    coming""".split()  # noqa: SIM905
)


def _direction(p: Parsed, k: int) -> str:
    """Whether the determiner at k points ahead or back."""
    if p.words[k] in ("närmaste", "närmsta"):
        return "next"
    shift = p.roles[k].get("det")
    return "" if shift is None else "last" if shift < 0 else "next"


def _set_ahead(p: Parsed, stretches: list[Stretch], first: int, last: int) -> None:
    end: date | None = p.on
    for amount, unit in stretches:
        end = ahead(end, amount, unit) if end else None
    if end is None:
        return
    during = p.words[first] in ("under", "during", "throughout")
    p.whens.append(When(p.on if during else None, end, "within", first, last))
    p.use(first, last, "date")


def _set_before(p: Parsed, amount: Decimal, unit: str, first: int, last: int) -> bool:
    """ "two weeks before midsummer": that long before the first day of what follows."""
    found = expression_at(p, last + p.roles[last].get("length", 1))
    days = resolve(found, p.on) if found else None
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit)
    if found is None or days is None or amount > 3000:
        return False
    back = int(amount * (7 if unit == "week" else 1))
    end = add_months(days[0], -int(amount) * months) if months else days[0] - timedelta(days=back)
    p.whens.append(When(None, end, "by", first, found.last))
    p.use(first, found.last, "date")
    return True


def ahead(on: date, amount: Decimal, unit: str) -> date | None:
    """The day `amount` units after `on`; parts of months and years in whole months and days."""
    months = {"month": 1, "quarter": 3, "tertial": 4, "half": 6, "term": 6, "year": 12}.get(unit)
    if amount > 3000:
        return None
    if months is None:
        return _days_ahead(on, amount, unit)
    whole, part = divmod(amount * months, 1)
    if on.year + int(whole) // 12 > 9990:
        return None
    return add_months(on, int(whole)) + timedelta(days=int(part * 30))


def _days_ahead(on: date, amount: Decimal, unit: str) -> date:
    if unit == "weekday":
        end = on
        for _ in range(int(amount)):
            end += timedelta(days=3 if end.weekday() == 4 else 2 if end.weekday() == 5 else 1)
        return end
    return on + timedelta(days=int(amount * (7 if unit in ("week", "weekend") else 1)))


def _articles(p: Parsed) -> None:
    """ "within a month", "in a year", "in half a year"."""
    for i in p.at.get("tunit", ()):
        if p.words[i - 1] not in ("a", "an", "the next", "one") or p.used[i]:
            continue
        unit, count, _ = p.roles[i]["tunit"]
        if p.roles[i + 1].get("rel") == "before" and _set_before(
            p, Decimal(count), unit, i - 1, i + 1
        ):
            continue
        if p.words[i + 1] == "from" and p.words[i + 2] in ("now", "today"):
            _set_ahead(p, [(Decimal(count), unit)], i - 1, i + 3)
            continue
        half = p.words[i - 2] == "half"
        head = p.roles[i - 2 - half].get("tail", i - 2 - half)
        lasting = unit in DAYS_OR_MORE and unit != "day" and not _recurs(p, i + 1)
        if p.words[head] == "for" and lasting:
            p.use(head, i + 1, "duration")
            p.durations.append((Decimal(count), unit))
            continue
        ahead_of = p.roles[head].get("rel") == "within" or p.words[head] == "in"
        ahead_of = ahead_of and not _served(p, unit, head)
        if ahead_of and unit in DAYS_OR_MORE and p.words[i - 1] != "one":
            amount = Decimal(count) / 2 if half else Decimal(count)
            _set_ahead(p, [(amount, unit)], head, i + 1)


def _served(p: Parsed, unit: str, first: int) -> bool:
    """Whether a time is no deadline, but how long each case or occasion may take."""
    if unit not in _SHORT_TIMES:
        return False
    return _answers(p, first) or _after_each(p, unit, first) or _defines_a_rate(p, first)


_SHORT_TIMES = frozenset({"day", "weekday", "week"})


def _answers(p: Parsed, first: int) -> bool:
    """Whether a time is how long an answer may take ("svara inom 2 dagar"), so an amount.

    What may as well be done once ("fix the roof within 3 weeks") is an answer where it is said of
    every case ("fix all bugs within 3 days").
    """
    share = "percent" in p.at and "dir" not in p.at and p.at["percent"][0] < first
    before = set(p.words[max(0, first - 10) : first])
    each = bool(_EACH_CASE & before) or _plural_cases(p, first)
    cases = each and bool(p.listed["cases"] & before)
    share = share or _share_of_cases(p)
    return share or cases or bool(p.listed["service"] & before)


_EACH_CASE = frozenset("all every each any new alla samtliga varje nya".split())  # noqa: SIM905


def _plural_cases(p: Parsed, first: int) -> bool:
    """Whether cases that come again are spoken of, without a number ("ship orders within 2 days").

    The last word before the time tells: a plural without "the" before it.
    """
    if any(number.first < first for number in p.numbers) or first < 2:
        return False
    word, before = p.words[first - 1], p.words[first - 2]
    plural = word.endswith("s") if p.language == "en" else word.endswith("nden")
    return plural and before not in ("the", "my", "our", "these", "both", "mina", "våra")


def _share_of_cases(p: Parsed) -> bool:
    """Whether a share of all cases is spoken of ("in 95 % of the cases")."""
    return "percent" in p.at and p.says(p.listed["all_cases"])


def _defines_a_rate(p: Parsed, first: int) -> bool:
    """Whether a time in brackets says what a share is of: "activation (sync within 7 days)"."""
    return "percent" in p.at and "(" in p.words[max(0, first - 5) : first]


def _from_an_event(p: Parsed, last: int) -> bool:
    """Whether a time counts from what happens ("within 90 days of hire"), so from no date."""
    if p.words[last] not in ("of", "efter", "after"):
        return False
    return p.shapes[last + 1] == WORD and "today" not in p.roles[last + 1]


def _after_each(p: Parsed, unit: str, first: int) -> bool:
    """Whether a time counts from each occasion ("a review every quarter, notes within a week")."""
    for found in p.cadences:
        apart = any(p.words[k] in ",;" for k in range(found.last, first))
        if apart and _LENGTHS[unit] < _LENGTHS[found.cadence.unit]:
            return True
    return False


_LENGTHS = {"day": 1, "weekday": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
