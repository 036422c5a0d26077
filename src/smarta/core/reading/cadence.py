"""How often: "per vecka", "varannan dag", "mån–fre", "twice a month", "every 2 weeks"."""

from typing import NamedTuple

from smarta.core.period import Cadence, Unit
from smarta.core.reading.numbers import DASHES, ordinal_at
from smarta.core.reading.tokens import NUMBER, WORD, Parsed
from smarta.core.reading.vocabulary import vocabulary

_UNITS: dict[str, tuple[Unit, int]] = {
    "day": ("day", 1), "weekday": ("weekday", 1), "week": ("week", 1), "weekend": ("week", 1),
    "month": ("month", 1), "quarter": ("quarter", 1), "tertial": ("month", 4),
    "half": ("month", 6), "term": ("month", 6), "year": ("year", 1),
}  # fmt: skip
_JOINS = frozenset({",", "och", "and", "&", "/", "+", "samt", "eller", "or"})


class Found(NamedTuple):
    """A cadence at tokens [first, last)."""

    cadence: Cadence
    first: int
    last: int


def find_cadences(p: Parsed) -> list[Found]:
    """Every cadence in the text, in its order; their tokens are marked as used."""
    rows: set[int] = set()
    for role in ("each", "adverb", "weekdays", "weekday", "tunit"):
        if role in p.at:
            rows.update(p.at[role])
    found: list[Found] = []
    for i in sorted(rows):
        if p.used[i]:
            continue
        one = _cadence_at(p, i)
        if one is not None:
            if not is_thing(p, i):
                p.use(one.first, one.last, "cadence")
            found.append(one)
    return _on_working_days(found) if len(found) > 1 else found


def _on_working_days(found: list[Found]) -> list[Found]:
    """With each day made a working day, where the text says so ("25 samtal/dag mån–fre")."""
    if not any(one.cadence.unit == "weekday" for one in found):
        return found
    daily = Cadence("day", 1)
    return [
        one._replace(cadence=one.cadence._replace(unit="weekday"))
        if one.cadence._replace(span=None) == daily
        else one
        for one in found
    ]


def _cadence_at(p: Parsed, i: int) -> Found | None:
    roles = p.roles[i]
    if p.words[i - 2] in _OUT_OF and p.words[i - 1] in _DAYS_OF_A_WEEK:
        return _of_the_week(p, i)
    if "each" in roles:
        return _each(p, i)
    if "weekdays" in roles:
        found = _recurring(p, i)
        if found:
            return found
    if "adverb" in roles:
        return _adverb(p, i)
    found = _weekday(p, i) if "weekday" in roles else None
    return found or (_definite(p, i) if "tunit" in roles else None)


_OUT_OF = frozenset("of av outta utav".split())  # noqa: SIM905
_DAYS_OF_A_WEEK = frozenset("5 7 five seven fem sju".split())  # noqa: SIM905


def _of_the_week(p: Parsed, i: int) -> Found | None:
    """ "3 of 5 work days", "minst 4 av 7 dagar": so many each week; the days stay to be read."""
    first = i - 2 - (p.words[i - 3] in ("out", "ut"))
    days = p.roles[i].get("weekdays") or p.roles[i].get("tunit", ("",))[0]
    counted = first > 0 and (p.shapes[first - 1] == NUMBER or "num" in p.roles[first - 1])
    return _made(p, "week", 1, first, i) if counted and days in ("day", "weekday") else None


def _weekday(p: Parsed, i: int) -> Found | None:
    """ "mån och ons", and "the first Monday of the month" where no deadline leads it in."""
    found = _listed(p, i) or _habitual(p, i)
    short = p.shapes[i - 2] == NUMBER and ordinal_at(p, i - 2) is not None and i > 1
    if found or p.language != "en" or not (short or "ordinal" in p.roles[i - 1]):
        return found
    last = _in_each_month(p, i + 1)
    first = i - 1 - short
    first -= p.words[first - 1] == "the"
    deadline = p.roles[first - 1].get("rel") in ("by", "before", "from")
    return _made(p, "month", 1, first, last) if last and not deadline else None


def _made(p: Parsed, unit: str, every: int, first: int, last: int) -> Found | None:
    known = _UNITS.get(unit)
    if known is None or not 1 <= every <= 1000:
        return None
    return Found(Cadence(known[0], known[1] * every, p.span(first, last)), first, last)


def _each(p: Parsed, i: int) -> Found | None:
    roles, word = p.roles[i], p.words[i]
    every = roles["each"]
    j = i + roles.get("length", 1)
    if every == "all":
        return _all(p, i, j)
    if word in ("a", "an"):
        return _by_article(p, i)
    if word == "/" and not (p.touching(i) or p.touching(j)) and p.shapes[i - 1] == NUMBER:
        return None
    if word == "per" or word == "/":
        return _per(p, i, j)
    number = _counted(p, j)
    if number:
        every, j = number
    if number and p.words[j] == "of" and p.words[j + 1] == "the":
        every, j = 1, j + 2
    j += p.words[j] in ("hel", "ny", "enda", "single", "full", "the")
    return _unit_after(p, i, j, every)


def _counted(p: Parsed, j: int) -> tuple[int, int] | None:
    """The 3 of "var tredje", "var 3:e", "every 3", "every three"."""
    ordinal = ordinal_at(p, j)
    if ordinal and (ordinal[0] > 0 or "weekday" in p.roles[ordinal[1]]):
        return ordinal
    if p.shapes[j] == NUMBER and p.words[j].isdigit() and len(p.words[j]) < 4:
        return int(p.words[j]), j + 1
    number = p.roles[j].get("num")
    return (number, j + 1) if type(number) is int and number > 1 else None


def _unit_after(p: Parsed, i: int, j: int, every: int) -> Found | None:
    roles = p.roles[j]
    last = j + roles.get("length", 1)
    month = "tunit" in roles and "weekday" in roles and _after_weekdays(p, last) == last
    if "weekday" in roles and not month:
        last = _after_weekdays(p, last)
        monthly = _in_each_month(p, last)
        if monthly:
            return _made(p, "month", 1, i, monthly)
        return _made(p, "week", every, i, last + ("daypart" in p.roles[last]))
    if "tunit" in roles:
        unit, count, form = roles["tunit"]
        if form != "" or unit in ("second", "minute", "hour"):
            return None
        return _made(p, unit, every * count, i, last)
    if "daypart" in roles:
        return _made(p, roles["daypart"], every, i, last)
    if "endof" in roles:
        return _made(p, roles["endof"], every, i, last)
    named = bool(roles.keys() & _ONCE_A_YEAR) and p.words[i] not in ("/", "per")
    return _made(p, "year", every, i, last) if named or "fiscal" in roles else None


_ONCE_A_YEAR = frozenset({"month", "season", "holiday"})


def _in_each_month(p: Parsed, j: int) -> int:
    """The token after "of the month", "i månaden" at j, as in "every last Friday of the month"."""
    if p.words[j] not in ("of", "in", "i"):
        return 0
    k = j + 1 + (p.words[j + 1] in ("the", "each", "every", "varje"))
    return k + 1 if p.roles[k].get("tunit", ("",))[0] == "month" else 0


def _per(p: Parsed, i: int, j: int) -> Found | None:
    """ "per vecka", "/v", "per kund och månad", "per person and year"."""
    found = _unit_after(p, i, j, 1)
    if found:
        return found
    if p.words[j + 1] in ("och", "and", "per", "/", "&") and p.words[j] not in _HEADS:
        return _unit_after(p, i, j + 2, 1)
    return None


_HEADS = frozenset({"invånare", "capita", "inhabitant"})
"""So much for each of them and year is a statistic, and not what is done each year."""


def _all(p: Parsed, i: int, j: int) -> Found | None:
    """ "alla dagar", "alla vardagar", "all weekdays"."""
    roles = p.roles[j]
    if "weekdays" in roles:
        return _made(p, roles["weekdays"], 1, i, j + 1)
    unit = roles.get("tunit", ("", 0, ""))
    plural = p.words[j].endswith(("r", "s"))
    return _made(p, unit[0], unit[1], i, j + 1) if unit[1] and plural else None


_NOT_BEFORE_ARTICLE = frozenset(
    """for in within take during about once-off after before over of with is as than until by on
    at have half such not through be""".split()  # noqa: SIM905
)


def _by_article(p: Parsed, i: int) -> Found | None:
    """ "three times a week", "a book a month", "some calls a day"; not "in a week", "a day off"."""
    if p.language != "en" or i == 0 or p.words[i - 1] in _NOT_BEFORE_ARTICLE:
        return None
    roles = p.roles[i + 1]
    counted_out = p.words[i + 2] == "of" and p.words[i - 1].endswith("s")
    no_cadence = p.words[i + 2] in ("off", "out", "of", "ago", "long") and not counted_out
    if "tunit" not in roles or no_cadence:
        return None
    if any(word in ("living", "live", "lives") for word in p.words[max(0, i - 7) : i]):
        return None
    counted = bool(p.numbers) and p.numbers[0].first < i
    often = "times" in p.roles[i - 1] or "once" in p.roles[i - 1]
    amount = counted or often or p.between(_SOME, 0, i)
    article = any(word in ("a", "an", "one") for word in p.words[max(0, i - 4) : i])
    unit, count, form = roles["tunit"]
    if form or not (amount or article) or (article and not amount and unit in ("second", "minute")):
        return None
    return _made(p, unit, count, i, i + 1 + roles.get("length", 1))


def _recurring(p: Parsed, i: int) -> Found | None:
    """ "på söndagar", "weekdays", "on Tuesdays and Thursdays"; not "3 nights"."""
    kind, first, last = p.roles[i]["weekdays"], i, i + p.roles[i].get("length", 1)
    before = p.roles[i - 1]
    if (p.shapes[i - 1] == NUMBER and not after_hours(p, i)) or "num" in before:
        return None
    if kind in ("day", "") and "weekday" in before:
        kind, first, before = "week", i - 1, p.roles[i - 2]
    led = before.get("rel") == "during" or p.words[first - 1] in ("the", "alla", "all")
    if kind == "day" and not (led and p.words[0] not in _BEING):
        return None
    first -= before.get("rel") == "during"
    if (p.words[last] in DASHES or p.words[last] in _TO) and "weekdays" in p.roles[last + 1]:
        working = p.words[i][:3] in ("mon", "mån") and p.words[last + 1][:3] in ("fri", "fre")
        return _made(p, "weekday" if working else kind, 1, first, last + 2)
    while p.words[last] in _JOINS and "weekdays" in p.roles[last + 1]:
        last += 2
    return _made(p, kind, 1, first, last)


_BEING = frozenset({"be", "feel", "vara", "bli", "må", "känna"})
"""What one is at a time of day is no act that comes again each day."""
_TO = frozenset({"to", "till", "through", "thru"})


_THINGS = ("möte", "möten", "brev", "avstämning", "avstämningar", "rapport", "rapporter")


def is_thing(p: Parsed, i: int) -> bool:
    """Whether a cadence is part of a thing that recurs ("kvartalsmöte"), which stays to be read."""
    word = p.words[i]
    return "adverb" in p.roles[i] and word.endswith((*_THINGS, "uppföljning", "uppföljningar"))


def _adverb(p: Parsed, i: int) -> Found | None:
    unit, every = p.roles[i]["adverb"]
    after_days = p.roles[i - 1].get("tunit", ("",))[0] == "day" or p.roles[i].get("length") == 4
    if p.words[i] == "out" and not after_days:
        return None
    if p.words[i] in p.listed["time_adjectives"] and _of_statistic(p, i):
        return None
    if p.words[i] in p.listed["time_adjectives"] and _by_means(p, i):
        return None
    if p.words[i] == "pm" and not _priced(p, i):
        return None
    if is_thing(p, i) and p.shapes[i - 1] == NUMBER and i > 0:
        return None
    if p.words[i] == "everyday" and p.shapes[i + 1] == WORD and not p.roles[i + 1]:
        return None
    return _made(p, unit, every, i, i + p.roles[i].get("length", 1))


def after_hours(p: Parsed, i: int) -> bool:
    """Whether hours stand before the days at i ("18-20 vardagar"), and not how many of them."""
    hours = p.words[i - 2] in DASHES and p.words[i - 1].isdigit() and p.words[i - 3].isdigit()
    return hours and i > 2 and 6 <= int(p.words[i - 3][:3]) <= int(p.words[i - 1][:3]) <= 24


def _of_statistic(p: Parsed, i: int) -> bool:
    """Whether "monthly" at i says which figure is meant ("weekly incident count", "annual plans").

    Beside a share or a change of level an adjective of time names a kind of thing, not how often.
    """
    after = p.roles[i + 1]
    if "change" in after or "dir" in after:
        return False
    if p.words[i + 1] in p.listed["statistics"]:
        return True
    noun = p.shapes[i + 1] == WORD and not after.keys() & {"stop", "rel", "each", "cmp"}
    moved = any(p.roles[k]["dir"] in ("up", "down") for k in p.at.get("dir", ()))
    return noun and (moved or "percent" in p.at)


def _priced(p: Parsed, i: int) -> bool:
    """Whether a sum of money stands before "pm", so that it means per month and not a time."""
    return p.shapes[i - 1] == NUMBER and "money" in p.roles[i - 2]


def _by_means(p: Parsed, i: int) -> bool:
    """ "through monthly surveys" says how something is reached, and not how often.

    Nor does what is part of each day ("i det dagliga arbetet"), where no meeting is meant.
    """
    if p.words[i - 1] in ("through", "via", "genom"):
        return True
    part = p.words[i - 2] in _PART_OF and p.words[i - 1] in _OF_ONE
    return part and "occasion" not in vocabulary(p.language).noun(p.words[i + 1])


_PART_OF = frozenset({"i", "av", "för", "in", "into", "of", "for"})
_OF_ONE = frozenset(
    {"den", "det", "de", "min", "din", "sin", "vår", "mitt", "ditt", "sitt", "vårt"}
)
_OF_ONE |= {"the", "my", "your", "our", "their", "its"}


def _listed(p: Parsed, i: int) -> Found | None:
    """ "mån–fre", "tis och tors", "Mon, Wed and Fri"."""
    last = i + 1
    if p.words[last] in DASHES and "weekday" in p.roles[last + 1]:
        days = (p.roles[i]["weekday"], p.roles[last + 1]["weekday"])
        return _made(p, "weekday" if days == (0, 4) else "week", 1, i, last + 2)
    if (
        p.words[last] in ("till", "to", "thru", "through", "t.o.m", "tom")
        and "weekday" in p.roles[last + 1]
    ):
        days = (p.roles[i]["weekday"], p.roles[last + 1]["weekday"])
        return _made(p, "weekday" if days == (0, 4) else "week", 1, i, last + 2)
    last = _after_weekdays(p, last)
    return _made(p, "week", 1, i, last) if last > i + 1 else None


def _habitual(p: Parsed, i: int) -> Found | None:
    """ "sweets only on Saturday", "aldrig vin på fredag": on each of them."""
    if p.words[i - 1] not in ("på", "on") or not p.between(_HABITS, 0, i):
        return None
    return _made(p, "week", 1, i - 1, i + 1)


_HABITS = frozenset(
    "aldrig never bara only endast alltid always max högst ingen inga inget inte no".split()  # noqa: SIM905
)


def _after_weekdays(p: Parsed, last: int) -> int:
    """The token after the weekdays that go on at `last`: "… wed fri", "… , Wed and Fri"."""
    while True:
        k = last
        while p.words[k] in _JOINS:
            k += 1
        if "weekday" not in p.roles[k] or k > last + 2:
            return last
        last = k + 1


def _definite(p: Parsed, i: int) -> Found | None:
    """ "i veckan", "om dagen", "i månaden", where something is counted before it."""
    unit, count, form = p.roles[i]["tunit"]
    before = p.words[i - 1]
    if unit in ("week", "weekend") and _never_then(p, i):
        return _made(p, "week" if unit == "weekend" else "weekday", 1, i - 1, i + 1)
    clipped = form == "" and p.words[i] in _CLIPPED and p.shapes[i + 1] != NUMBER
    if clipped and before == "i" and _counts_before(p, i):
        return _made(p, unit, count, i - 1, i + 1)
    number = p.shapes[i - 2] == NUMBER or "num" in p.roles[i - 2]
    if i and form in ("", "the") and "times" in p.roles[i - 1] and number:
        return _made(p, unit, count, i, i + 1) if p.words[i][-1:] != "s" else None
    if form != "the" or i == 0:
        return None
    if before == "om" and unit in ("day", "year"):
        return _made(p, unit, count, i - 1, i + 1)
    if before != "i" or unit not in ("week", "month", "quarter", "half", "term", "tertial"):
        return None
    if unit == "week" and not _counts_before(p, i):
        return None
    return _made(p, unit, count, i - 1, i + 1)


def _never_then(p: Parsed, i: int) -> bool:
    """ "inga mejl på helgen", "no soda during the week": on each of them."""
    before = p.words[i - 1] == "på" or p.words[max(0, i - 2) : i] == ["during", "the"]
    return before and p.words[i + 1] != "of" and p.between(_HABITS, 0, i)


_CLIPPED = frozenset({"mån", "månad", "v", "vecka"})


def _counts_before(p: Parsed, i: int) -> bool:
    counted = any(number.first < i for number in p.numbers)
    often = (*p.at.get("times", ()), *p.at.get("once", ()))
    return counted or any(k < i for k in often) or p.between(_SOME, 0, i)


_SOME = frozenset({"några", "par", "flera", "some", "several", "few", "couple", "many", "lots"})
