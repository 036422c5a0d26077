"""When: the times of a text with what is said of them, and the start and end that follow."""

from datetime import date, timedelta

from smarta.core.reading.calendar import Days, add_months, month_days, year_days
from smarta.core.reading.deadlines import find_named, is_event
from smarta.core.reading.durations import DAYS_OR_MORE, JOINS, ahead, find_durations, safely
from smarta.core.reading.expressions import Expression, fixed, period_of, resolve, single
from smarta.core.reading.model import Phrase
from smarta.core.reading.numbers import DASHES, is_hour, is_timing, is_year
from smarta.core.reading.owned import LINKS, belongs_to_a_plan, is_reference
from smarta.core.reading.readers import TRIGGERS, expression_at
from smarta.core.reading.tokens import NUMBER, WORD, Parsed, When


def find_times(p: Parsed) -> None:
    """Fill `p.whens` in the order of the text, and mark their tokens as used."""
    _clocks(p)
    _half_days(p)
    find_durations(p)
    at = p.at
    rows: set[int] = set()
    for role in TRIGGERS & at.keys():
        rows.update(at[role])
    for i in sorted(rows):
        if not p.used[i]:
            safely(_time_at, p, i)
    for i in at.get("rel", ()):
        if p.roles[i]["rel"] in _TURNS and not p.used[i]:
            days = year_days(p.on.year) if p.roles[i]["rel"] == "yearend" else single(p.on)
            _append(p, days, "by", i, i + p.roles[i].get("length", 1))
    if len(p.whens) > 1:
        p.whens.sort(key=lambda when: when.first)
    find_named(p)


_TURNS = frozenset({"yearend", "dayend"})
"""Deadlines that need no time after them: "before the end of the year", "by end of day"."""
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


def _half_days(p: Parsed) -> None:
    """Mark the "am" of "10 min am + 10 min pm"."""
    for i in p.at.get("tunit", ()):
        if p.words[i + 1] in ("am", "pm") and p.shapes[i - 1] == NUMBER and not p.used[i + 1]:
            p.use(i + 1, i + 2, "clock")


def _time_at(p: Parsed, i: int) -> None:
    found, part, last = _with_part(p, i)
    if found is None:
        return
    relation, first = _relation(p, i, found.kind)
    if found.kind == "days" and relation in ("from", "between"):
        relation = "during"
    days = resolve(found, p.on)
    refers = is_reference(p, found, first)
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
    owned = relation in ("during", "by") and belongs_to_a_plan(p, first, i, last)
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
    if unit not in DAYS_OR_MORE or count != 1 or (p.language == "sv" and form != "the"):
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


_SKIPPED = frozenset(
    """den det the of av hela helåret helår år year kalenderåret månad på slutdatum kommande
    calendar whole entire a s.k. about around ca cirka omkring ungefär runt alla de ( :""".split()  # noqa: SIM905
)
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
    if p.words[k] in JOINS and p.words[k - 1] in ("now", "nu"):
        return "by", k - 2
    if p.whens and p.words[k] in JOINS and p.whens[-1].last >= k:
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
    link = word in DASHES or word in LINKS or p.roles[j].get("rel") == "by"
    link = link or (word == "/" and a.kind == "month" and "month" in p.roles[j + 1])
    both = word in JOINS and (relation == "between" or a.kind in ("quarter", "month", "years"))
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
