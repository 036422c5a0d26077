"""When: the times of a text with what is said of them, and the start and end that follow."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from smarta.core.reading.calendar import Days, add_months, month_days, year_days
from smarta.core.reading.deadlines import find_named, is_event
from smarta.core.reading.expressions import Expression, fixed, period_of, resolve, single
from smarta.core.reading.model import Phrase
from smarta.core.reading.numbers import DASHES, is_hour, is_timing, is_year
from smarta.core.reading.readers import TRIGGERS, expression_at
from smarta.core.reading.tokens import NUMBER, SYMBOL, WORD, Number, Parsed, When

_SKIPPED = frozenset(
    """den det the of av hela helåret helår år year kalenderåret månad på slutdatum kommande
    calendar whole entire a s.k. about around ca cirka omkring ungefär runt alla de ( :""".split()  # noqa: SIM905
)
_LINKS = frozenset({"till", "to", "until", "till och med", "t.o.m", "through", "thru", "tom"})
_JOINS = frozenset({"och", "and", "&", "samt"})
_DAYS_OR_MORE = frozenset(
    {"day", "weekday", "week", "month", "quarter", "half", "tertial", "term", "year", "weekend"}
)


def find_times(p: Parsed) -> None:
    """Fill `p.whens` in the order of the text, and mark their tokens as used."""
    _clocks(p)
    _half_days(p)
    for number in p.numbers:
        last = number.last + (p.words[number.last] in p.listed["in_a_row"])
        if "tunit" in p.roles[last]:
            _safely(_duration, p, number if last == number.last else number._replace(last=last))
    if p.language == "en" and "tunit" in p.at:
        _safely(_articles, p)
    at = p.at
    rows: set[int] = set()
    for role in TRIGGERS & at.keys():
        rows.update(at[role])
    for i in sorted(rows):
        if not p.used[i]:
            _safely(_time_at, p, i)
    for i in at.get("rel", ()):
        if p.roles[i]["rel"] in _TURNS and not p.used[i]:
            days = year_days(p.on.year) if p.roles[i]["rel"] == "yearend" else single(p.on)
            _append(p, days, "by", i, i + p.roles[i].get("length", 1))
    if len(p.whens) > 1:
        p.whens.sort(key=lambda when: when.first)
    find_named(p)


_TURNS = frozenset({"yearend", "dayend"})
"""Deadlines that need no time after them: "before the end of the year", "by end of day"."""


def _safely(reader: Callable[..., None], *arguments: Any) -> None:
    """Read a time; one that lies outside the calendar (before year 1, after 9999) is none."""
    try:  # noqa: SIM105 - suppress() costs more than the reading
        reader(*arguments)
    except (ValueError, OverflowError):
        pass


_MERIDIEM = frozenset({"am", "pm", "a.m", "p.m", "o'clock", "oclock"})


def _clocks(p: Parsed) -> None:
    """Mark the times of day: "kl 18.30", "18:30", "at 7 am"."""
    for i in p.at.get("digits", ()):
        if p.words[i + 1] == ":" and is_timing(p, i):
            continue
        first, last = i, i + 1
        if p.words[last] == ":" and p.touching(last) and p.touching(i + 2):
            last += 2 * (p.shapes[i + 2] == NUMBER and len(p.words[i + 2]) == 2)
        before = i - 1 - (p.words[i - 1] == ".")
        if p.words[before] in ("kl", "klockan"):
            first = before
        last += p.words[last] in _MERIDIEM and p.used[last] != "cadence"
        if (first, last) != (i, i + 1) or is_hour(p, i):
            first -= p.words[first - 1] == "at"
            p.use(first, last, "clock")


# Stretches of time: "inom sex veckor", "in 30 days", "for two months"


def _half_days(p: Parsed) -> None:
    """Mark the "am" of "10 min am + 10 min pm"."""
    for i in p.at.get("tunit", ()):
        if p.words[i + 1] in ("am", "pm") and p.shapes[i - 1] == NUMBER and not p.used[i + 1]:
            p.use(i + 1, i + 2, "clock")


def _duration(p: Parsed, number: Number) -> None:
    roles = p.roles[number.last]
    if "tunit" not in roles or p.used[number.first] or _is_age(p, number):
        return
    unit, count, form = roles["tunit"]
    if unit not in _DAYS_OR_MORE or form == "its":
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


_SHORT_TIMES = frozenset({"day", "weekday", "week"})
_EACH_CASE = frozenset("all every each any new alla samtliga varje nya".split())  # noqa: SIM905


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


def _served(p: Parsed, unit: str, first: int) -> bool:
    """Whether a time is no deadline, but how long each case or occasion may take."""
    if unit not in _SHORT_TIMES:
        return False
    return _answers(p, first) or _after_each(p, unit, first) or _defines_a_rate(p, first)


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


Stretch = tuple[Decimal, str]
"""An amount of time and its unit."""


def _stretches(p: Parsed, first: Stretch, last: int) -> tuple[list[Stretch], int]:
    """All of "2 years and 3 months", and the token after it."""
    found = [first]
    if p.words[last] in _JOINS and p.words[last + 2] in ("half", "halvt"):
        return [first, (first[0] / 2, first[1])], last + 3
    k = last + (p.words[last] in _JOINS or p.words[last] == ",")
    while p.shapes[k] == NUMBER or (k > last and "num" in p.roles[k]):
        number = next((n for n in p.numbers if n.first == k), None)
        unit, count, _ = p.roles[number.last].get("tunit", ("", 0, "")) if number else ("", 0, "")
        if number is None or unit not in _DAYS_OR_MORE or _recurs(p, number.last + 1):
            break
        found.append((number.value * count, unit))
        last = number.last + 1
        k = last + (p.words[last] in _JOINS)
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
        lasting = unit in _DAYS_OR_MORE and unit != "day" and not _recurs(p, i + 1)
        if p.words[head] == "for" and lasting:
            p.use(head, i + 1, "duration")
            p.durations.append((Decimal(count), unit))
            continue
        ahead_of = p.roles[head].get("rel") == "within" or p.words[head] == "in"
        ahead_of = ahead_of and not _served(p, unit, head)
        if ahead_of and unit in _DAYS_OR_MORE and p.words[i - 1] != "one":
            amount = Decimal(count) / 2 if half else Decimal(count)
            _set_ahead(p, [(amount, unit)], head, i + 1)


# Times with their relation: "senast 31 mars", "from May to July", "by the end of Q2"


def _time_at(p: Parsed, i: int) -> None:
    found, part, last = _with_part(p, i)
    if found is None:
        return
    relation, first = _relation(p, i, found.kind)
    if found.kind == "days" and relation in ("from", "between"):
        relation = "during"
    days = resolve(found, p.on)
    refers = _is_reference(p, found, first)
    if "part" not in p.roles[i] and part == "" and not refers:
        joined = _joined(p, found, relation, first)
        if joined:
            days, last, relation = joined
            _append(p, days, _own(p, relation, first, i, last), first, last)
            return
    if refers:
        relation = "reference"
    if relation == "during" and found.kind in ("month", "season") and is_event(p, last):
        relation = "by"
    relation, last = _said_after(p, relation, last)
    if found.kind == "end" and relation in ("during", "before"):
        relation = "by"
    if relation == "before" and days and days[0] <= p.on <= days[1] and found.kind != "day":
        relation = "by"
    if part:
        days, relation = _parted(days, part, relation, found.kind)
    turns = found.kind == "end" and not part
    _append(p, days, _own(p, relation, first, i, last), first, last, turns)


def _own(p: Parsed, relation: str, first: int, i: int, last: int) -> str:
    """The relation, "plan" where the time is the object's own."""
    owned = relation in ("during", "by") and _belongs_to_a_plan(p, first, i, last)
    return "plan" if owned else relation


def _append(
    p: Parsed, days: Days | None, relation: str, first: int, last: int, turns: bool = False
) -> None:
    start, end = _bounds(days, relation, turns)
    p.whens.append(When(start, end, relation, first, last))
    p.use(first, last, "date")


def _bounds(
    days: Days | None, relation: str, turns: bool = False
) -> tuple[date | None, date | None]:
    """The start and end that "by", "before" … an X make of X's first and last day.

    What starts from where a period `turns` starts with the day after its last.
    """
    if days is None or relation in ("reference", "since", "plan", "vague", "after"):
        return None, None
    if relation == "before":
        return None, days[0] - timedelta(days=1) if days[0] > date.min else None
    if relation == "from":
        return days[0] + timedelta(days=turns), None
    return (days[0] if relation in ("during", "between") else None), days[1]


def _with_part(p: Parsed, i: int) -> tuple[Expression | None, str, int]:
    """The time at i, with "end", "mid" … where the text names a part of it."""
    part = ""
    j = i
    if "part" in p.roles[i]:
        part = p.roles[i]["part"]
        j = i + p.roles[i].get("length", 1)
        j += p.words[j] in ("-", "av", "of") and "part" in p.roles[i]
        j += p.words[j] in ("the", "den", "det")
    found = expression_at(p, j)
    if found is None and part:
        found = _running(p, j)
    if found is None or (part and p.used[j]):
        return None, "", i
    return found, part, found.last


def _running(p: Parsed, j: int) -> Expression | None:
    """The running month in "end of the month", "slutet av månaden"."""
    unit, count, form = p.roles[j].get("tunit", ("", 0, ""))
    if unit not in _DAYS_OR_MORE or count != 1 or (p.language == "sv" and form != "the"):
        return None
    days = period_of(unit, p.on)
    if unit == "term" and p.language == "en":
        return fixed(None, j + p.roles[j].get("length", 1), "unknown")
    return fixed(days, j + p.roles[j].get("length", 1), unit) if days else None


def _parted(days: Days | None, part: str, relation: str, kind: str) -> tuple[Days | None, str]:
    """The days and relation of the end, middle or half of a time."""
    if days is None:
        return None, relation
    loose = "by" if relation == "during" else relation
    if part in ("end", "late", "rest"):
        return (single(days[1]), loose) if relation != "from" else (days, "vague")
    if part == "mid":
        middle = days[0] + (days[1] - days[0]) / 2
        middle = date(days[0].year, 6, 30) if kind == "year" else middle
        middle = days[0].replace(day=15) if kind == "month" else middle
        return single(middle), loose
    if part in ("half1", "half2"):
        return _half(days, part), relation
    return (single(days[0]), relation) if relation in ("from", "by", "before") else (days, "vague")


def _half(days: Days, part: str) -> Days:
    if (days[1] - days[0]).days > 300:
        return month_days(days[0].year, 1 if part == "half1" else 7, 6)
    middle = days[0] + (days[1] - days[0]) // 2
    return (days[0], middle) if part == "half1" else (middle + timedelta(days=1), days[1])


def _relation(p: Parsed, i: int, kind: str) -> tuple[str, int]:
    """(how the time at token i is meant, first token of what says so)."""
    k = i - 1
    while k >= 0 and (
        p.words[k] in _SKIPPED
        or p.used[k] == "clock"
        or "weekday" in p.roles[k]
        or (p.words[k] == "," and "weekday" in p.roles[k - 1])
    ):
        k -= 1
    head = p.roles[k].get("tail", k)
    roles = p.roles[head]
    if k < 0 or "rel" not in roles or p.used[head]:
        return _shared_relation(p, i, k, kind)
    relation = roles["rel"]
    if relation in ("during", "in"):
        event = _before_event(p, head - 1, kind)
        if event:
            return "by", event[1]
        outer = p.roles[head - 1].get("tail", head - 1)
        stronger = p.roles[outer].get("rel")
        if head > 0 and stronger in ("by", "before", "from") and p.words[outer] not in ("to",):
            return str(stronger), outer
    return _RELATIONS.get(relation, "during"), head


_RELATIONS = {
    "by": "by", "before": "before", "from": "from", "since": "since", "after": "after",
    "within": "by", "done": "by", "between": "between", "yearend": "by", "late": "by",
    "dayend": "by",
}  # fmt: skip


def _shared_relation(p: Parsed, i: int, k: int, kind: str) -> tuple[str, int]:
    """In "senast 1 mars och 1 juni" the second date is meant as the first is."""
    event = _before_event(p, k, kind)
    if event:
        return event
    if p.words[k] in _JOINS and p.words[k - 1] in ("now", "nu"):
        return "by", k - 2
    if p.whens and p.words[k] in _JOINS and p.whens[-1].last >= k:
        return p.whens[-1].relation, i
    return "during", i


def _before_event(p: Parsed, k: int, kind: str) -> tuple[str, int] | None:
    """The relation of the event that a date belongs to ("inför tentan 14 januari").

    A day may belong to anything that is named ("till nästa mätning 20 april"), other times only
    to what is known as an event.
    """
    aside = p.words[k + 1] == "("
    if kind != "day" and "event" not in p.roles[k] and "tail" not in p.roles[k]:
        return None
    for j in range(k, max(-1, k - 5), -1):
        if p.used[j] or (p.shapes[j] != WORD and not aside and "tail" not in p.roles[j]):
            return None
        relation = p.roles[j].get("rel")
        if relation in ("before", "by") and p.words[j] != "to":
            meal = any("daypart" in p.roles[m] for m in range(j + 1, k + 1))
            return "by" if meal else relation, j
    return None


def _said_after(p: Parsed, relation: str, last: int) -> tuple[str, int]:
    """What follows a time: "… at the latest", "… och framåt", "… onwards"."""
    roles, word = p.roles[last], p.words[last]
    if roles.get("rel") == "late" or (word in ("latest", "senast") and relation == "during"):
        return "by", last + roles.get("length", 1)
    over = last + (word in ("är", "is"))
    if relation == "before" and p.words[over] in _ENDED and p.words[last - 1] not in _ENDED:
        return "by", over + 1
    if word in ("onwards", "onward", "framåt") or (
        word in ("och", "and") and p.words[last + 1] in ("framåt", "onwards", "onward", "framöver")
    ):
        return "from", last + 1 + (word in ("och", "and"))
    return relation, last


_ENDED = frozenset({"ends", "end", "over", "out", "done", "slutar", "slut", "över"})


def _joined(
    p: Parsed, a: Expression, relation: str, first: int
) -> tuple[Days | None, int, str] | None:
    """ "mars–maj", "from May to July", "mellan 1 mars och 5 april", "Q1 and Q2"."""
    j = a.last
    word = p.words[j]
    link = word in DASHES or word in _LINKS or p.roles[j].get("rel") == "by"
    link = link or (word == "/" and a.kind == "month" and "month" in p.roles[j + 1])
    both = word in _JOINS and (relation == "between" or a.kind in ("quarter", "month", "years"))
    if not (link or both) or relation not in ("during", "from", "between"):
        return None
    k = j + p.roles[j].get("length", 1)
    while p.words[k] in ("den", "the", "i", "och", "with", "med", "end"):
        k += 1
    b = expression_at(p, k)
    if b is None or (both and relation != "between" and b.kind != a.kind):
        return None
    days = _span_of(a, b, p.on)
    return (days, b.last, "during") if days or b.kind == "unknown" else None


def _span_of(a: Expression, b: Expression, on: date) -> Days | None:
    """From the first day of a to the last of b, a year that one lacks taken from the other."""
    for year in range(on.year - 1, on.year + 9):
        base = b.year or a.year or year
        start = a.make(a.year if a.year is not None else base)
        end = b.make(b.year if b.year is not None else base)
        if start and end and end[1] < start[0] and a.year is not None and b.year is not None:
            return start[0], end[1]
        if start and end and end[1] < start[0]:
            start, end = _turned(a, b, base, start, end)
        dated = a.year is not None or b.year is not None
        if start and end and start[0] <= end[1] and (dated or end[1] >= on):
            return start[0], end[1]
        if a.year is not None and b.year is not None:
            return None
    return None


def _turned(
    a: Expression, b: Expression, base: int, start: Days, end: Days
) -> tuple[Days | None, Days | None]:
    """Over a turn of the year: "oktober till mars"."""
    if a.year is None and b.year:
        return a.make(base - 1), end
    return start, b.make(base + 1)


def _is_reference(p: Parsed, found: Expression, first: int) -> bool:
    """Whether a time is one to compare with ("1990 levels", "2019 års nivå", "than last year")."""
    told = p.words[found.last]
    year = found.kind in ("year", "years") and told != "budget"
    if year and told in p.listed["base_years"]:
        return True
    if _sets_the_base(p, found, first):
        return True
    if p.words[first - 1] == "(" and p.words[found.last] == ":":
        return p.shapes[found.last + 1] == NUMBER
    if found.kind == "year" and p.words[first - 3] in ("från", "from") and first > 2:
        return p.shapes[first - 2] == NUMBER
    set_by = p.roles[first].get("rel") in ("by", "before") and found.kind != "past"
    return not set_by and (found.kind == "past" or _compared(p, first))


def _sets_the_base(p: Parsed, found: Expression, first: int) -> bool:
    """ "with 2019 as the base year", "down 40 % by 2030 from 1990"."""
    if found.kind != "year" or not found.make(p.on.year):
        return False
    if p.words[found.last] in ("som", "as"):
        return not p.listed["base_years"].isdisjoint(p.words[found.last + 1 : found.last + 4])
    back = p.words[first] in ("from", "från") and (
        ("percent" in p.at and "dir" in p.at) or _is_source(p, first - 1)
    )
    days = found.make(p.on.year)
    goes_on = p.words[found.last] in _LINKS or p.words[found.last] in DASHES
    return back and not goes_on and days is not None and days[1] < p.on


def _is_source(p: Parsed, k: int) -> bool:
    """Whether the noun at k is from a year ("the survey from 2023"), and nothing starts then."""
    noun = k >= 0 and p.shapes[k] == WORD and not p.roles[k]
    return noun and p.words[k] not in p.listed["taking_effect"]


def _compared(p: Parsed, first: int) -> bool:
    """Whether "than", "jämfört med" … stands before the time, with no other time between."""
    for k in range(first - 1, max(-1, first - 8), -1):
        if p.used[k] == "date" or (p.shapes[k] == SYMBOL and p.words[k] in ".;,:"):
            return False
        if "reference" in p.roles[k] or p.words[k] in ("än", "than"):
            return not _compares_amount(p, k)
    return False


def _compares_amount(p: Parsed, k: int) -> bool:
    """ "more than 20 %" compares with a number, not with a time."""
    j = k + p.roles[k].get("length", 1)
    counted = bool({"num", "frac", "mult"} & p.roles[j].keys())
    return counted or (p.shapes[j] == NUMBER and len(p.words[j]) != 4)


def _belongs_to_a_plan(p: Parsed, first: int, i: int, last: int) -> bool:
    """Whether the date is the object's own ("a budget for Q1 2020"), not the goal's."""
    before = p.roles[first - 1]
    if first == i and p.words[last - 1] in p.listed["genitives"] and p.shapes[last] == WORD:
        return not p.used[last] and "stop" not in p.roles[last]
    if first == i and (_in_a_name(p, i) or _of_what_recurs(p, i)):
        return True
    if p.language == "en" and first == i and _before_a_noun(p, i, last):
        return True
    if "plan" in before and (first == i or p.words[first] in ("för", "for", "of", "av")):
        return True
    return p.words[first] in ("för", "for") and _plan_before(p, first)


def _plan_before(p: Parsed, first: int) -> bool:
    """Whether a plan and whose it is stand before "for": "the budget for each team for 2027"."""
    for k in range(first - 1, max(first - 6, 0), -1):
        if p.used[k] or p.shapes[k] != WORD:
            return False
        if "plan" in p.roles[k]:
            return True
    return False


def _before_a_noun(p: Parsed, i: int, last: int) -> bool:
    """ "the Q1 2020 planning", "a Christmas party"; not "target end 2026 MRR"."""
    noun = p.shapes[last] == WORD and not p.roles[last] and not p.touching(last)
    return (
        noun
        and i > 0
        and "part" not in p.roles[i]
        and p.shapes[i - 1] == WORD
        and "rel" not in p.roles[i - 1]
    )


def _of_what_recurs(p: Parsed, i: int) -> bool:
    """Whether a time is what the occasions are part of ("each term of the school year")."""
    return p.words[i - 1] == "the" and p.words[i - 2] == "of" and p.used[i - 3] == "cadence"


def _in_a_name(p: Parsed, i: int) -> bool:
    """Whether years belong to a name ("the Framework 2015–2030")."""
    k = p.starts[i - 1] if i else 0
    named = p.language == "en" or p.words[i + 1] in DASHES
    year = p.shapes[i] == NUMBER and p.words[i][:2] in ("19", "20") and len(p.words[i]) == 4
    return named and year and i > 1 and p.shapes[i - 1] == WORD and p.text[k].isupper()


# What the times mean together


def bounds(p: Parsed) -> tuple[When | None, When | None, Phrase | None]:
    """(the time that sets the start, the one that sets the end, a deadline without a date)."""
    if not p.whens:
        return None, None, None
    deadlines = [when for when in p.whens if when.end and when.relation in _ENDING]
    ranges = [when for when in p.whens if when.start and when.end and when.relation == "during"]
    if len(ranges) > 1:
        ranges = _main_first(p, ranges)
    starts = [when for when in p.whens if when.start and when.relation == "from"]
    end = _staged(p, deadlines) or max(deadlines, key=_end, default=None)
    end = end or (ranges[0] if ranges else None)
    start = min(starts, key=_start, default=None)
    if start is None and ranges and not deadlines:
        start = ranges[0]
    if not deadlines and len(ranges) > 1 and all(when.start == when.end for when in ranges):
        start, end = min(ranges, key=_start), max(ranges, key=_end)
    if start is None:
        start = next((when for when in deadlines if when.start), None)
    if end is None and start and start.start and p.durations:
        end = _after_duration(p, start)
    if start and end and end.end and start.start and start.start > end.end:
        start = _a_year_earlier(p, start, end.end)
    named = next((when for when in p.whens if when.relation == "named"), None)
    return start, end, p.phrase(named.first, named.last) if named else None


def _main_first(p: Parsed, ranges: list[When]) -> list[When]:
    """The year that is named before "this year" and before an earlier year told of first."""
    years = [when for when in ranges if is_year(p.words[when.last - 1])]
    if len(years) != 1:
        return ranges
    others = [when for when in ranges if when not in years]
    return years + others if any(_is_this_year(p, when) for when in others) else ranges


def _is_this_year(p: Parsed, when: When) -> bool:
    return when.start == date(p.on.year, 1, 1) and when.end == date(p.on.year, 12, 31)


def _staged(p: Parsed, deadlines: list[When]) -> When | None:
    """The first of several deadlines that have each its amount: "25 % by 2026 and 50 % by 2030"."""
    if len(deadlines) < 2 or len(p.amounts) < 2:
        return None
    one, other = deadlines[0], deadlines[1]
    places = [amount.first for amount in p.amounts]
    before = any(k < one.first for k in places)
    return one if before and any(one.last <= k < other.first for k in places) else None


def _after_duration(p: Parsed, start: When) -> When | None:
    """The last of "30 days starting January 1"."""
    amount, unit = p.durations[0]
    after = ahead(start.start, amount, unit) if start.start else None
    return start._replace(end=after - timedelta(days=1)) if after else None


def _a_year_earlier(p: Parsed, start: When, end: date) -> When:
    """ "From October … until March": the October before. What says its year stays as it is said."""
    if start.start is None or start.start.year == 1:
        return start
    said = any(str(start.start.year)[-2:] in p.words[k] for k in range(start.first, start.last))
    earlier = add_months(start.start, -12)
    return start._replace(start=earlier) if not said and earlier <= end else start


_ENDING = frozenset({"by", "before", "within"})


def _end(when: When) -> date:
    return when.end or date.min


def _start(when: When) -> date:
    return when.start or date.max
