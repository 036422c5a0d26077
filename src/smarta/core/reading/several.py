"""Amounts of one text: "från 30 till 45", "$10–$20", and which of them is the goal's."""

from bisect import bisect_left
from decimal import Decimal

from smarta.core.lexicons import EMPTY
from smarta.core.quantity import Quantity
from smarta.core.reading.cadence import Found
from smarta.core.reading.counted import Unit
from smarta.core.reading.direction import MOVES
from smarta.core.reading.numbers import BETWEEN, DASHES, TODAYS, decimal_of
from smarta.core.reading.tokens import NUMBER, Amount, Number, Parsed


def with_baselines(p: Parsed, found: list[Amount]) -> list[Amount]:
    """Join "från 30 till 45", "30 → 45" and "now 30, want 45" into one amount with a baseline."""
    result: list[Amount] = []
    waiting: Amount | None = None
    for amount in found:
        k = amount.first - 1
        article = p.words[k] in ("a", "an", "en", "ett") or p.words[k] in TODAYS
        before = p.words[amount.first - 1 - article]
        if waiting is not None:
            joined = _join(p, waiting, amount)
            result.append(joined or waiting)
            waiting = None
            if joined:
                continue
        if before in ("från", "from", "ifrån"):
            if result and _leads_to(p, result[-1], amount):
                result[-1] = _with_baseline(p, result[-1], amount)
                continue
            waiting = amount
            continue
        arrow = before == "→" or (before in SHAFTS and p.words[amount.first] == ">")
        if (arrow or _falls_to(p, result, amount)) and result:
            joined = _join(p, result[-1], amount)
            if joined:
                result[-1] = joined
                continue
        result.append(amount)
    return _from_now(p, result + ([waiting] if waiting else []))


def _falls_to(p: Parsed, before: list[Amount], amount: Amount) -> bool:
    """Whether an amount follows a greater one after "to" ("churn 5 % to 3 %")."""
    if p.words[amount.first - 1] not in ("to", "till") or not before:
        return False
    near = before[-1].last == amount.first - 1
    return near and before[-1].quantity.value > amount.quantity.value


def _from_now(p: Parsed, found: list[Amount]) -> list[Amount]:
    """Take what is said to hold now as where the goal's amount sets out from."""
    if len(found) < 2:
        return found
    now = next((amount for amount in found if holds_now(p, amount)), None)
    if now is None:
        return found
    rest = [amount for amount in found if amount is not now]
    for place, amount in enumerate(rest):
        gained = not _GAINED.isdisjoint((amount.quantity.unit or "").split(" "))
        if gained or (amount.quantity.comparison in MOVES and _is_less(amount, now)):
            continue
        same = amount.quantity.unit == now.quantity.unit
        if same or None in (amount.quantity.unit, now.quantity.unit):
            rest[place] = _with_baseline(p, amount, now)
            return rest
    return found


def _is_less(amount: Amount, now: Amount) -> bool:
    """Whether a change is of a part of what there is ("lose 10 kg, weigh 92 now")."""
    return amount.quantity.value * 2 < now.quantity.value


_GAINED = frozenset({"nya", "new", "ny", "nytt"})
"""What is new is counted from nothing, however many there are now."""


def holds_now(p: Parsed, amount: Amount) -> bool:
    """Whether a word of the present or the past stands before or after an amount."""
    k = amount.first - 1
    while k > 0 and (p.words[k] in _STATING or p.roles[k].get("cmp") == "about"):
        k -= 1
    after = amount.last + (p.used[amount.last] == "cadence")
    if p.words[k] == "weigh" and p.words[k - 1] == "i":
        return True
    had = p.words[amount.first - 1] in ("har", "have")
    if had and p.between(_WANTING, amount.last, p.size):
        return True
    now, following = p.listed["now"], p.words[after]
    follows = following in now and following not in ("was", "var")
    return p.words[k] in now or follows or _aside_of(p, amount)


def _aside_of(p: Parsed, amount: Amount) -> bool:
    """Whether an amount stands in brackets with its year: "(11,2 i år)", "(2025: 22)"."""
    inside = p.words[amount.last : amount.last + 4]
    before = p.words[max(0, amount.first - 3) : amount.first]
    opened = "(" in before and amount.first > 1
    if not opened or ")" not in inside:
        return False
    near = range(amount.first - 2, amount.last + 3)
    return any(when.first in near and when.relation in _ASIDE for when in p.whens)


_WANTING = frozenset("ska skall vill måste want need goal mål målet".split())  # noqa: SIM905
_ASIDE = frozenset({"during", "reference"})
_STATING = frozenset(
    "på at är is ligger vi jag we i i'm we're har have had to about : = ( den det it".split()  # noqa: SIM905
)


def _leads_to(p: Parsed, target: Amount, base: Amount) -> bool:
    """ "to 45 from 30"."""
    return base.first - target.last <= 3 and p.words[target.first - 1] in ("to", "till")


def _join(p: Parsed, base: Amount, target: Amount) -> Amount | None:
    linked = any(
        p.words[k] in ("till", "to", "→", ">", "ner", "ned", "ned", "upp")
        or p.words[k] in DASHES
        or p.roles[p.roles[k].get("tail", k)].get("cmp")
        for k in range(base.last, target.first + 1)
    )
    if target.first - base.last > 6 or not linked or _other_things(base, target):
        return None
    return _with_baseline(p, target, base)


def _other_things(base: Amount, target: Amount) -> bool:
    """Whether two nouns are counted ("5 meetings → 2 quotes"), so that neither is the other's."""
    one, other = base.quantity.unit, target.quantity.unit
    if one is None or other is None or len(one) < 4 or len(other) < 4:
        return False
    return one[:3] != other[:3] and not set(one.split(" ")) & set(other.split(" "))


def _with_baseline(p: Parsed, target: Amount, base: Amount) -> Amount:
    a, b = target.quantity, base.quantity
    unit = a.unit or b.unit
    value = b.value if b.unit else _to_scale(p, b.value, target)
    comparison = a.comparison
    up_to = p.words[target.first] in ("upp", "up") and a.value > value
    if comparison in ("at_least", "increase_by", "decrease_by") or up_to:
        comparison = "at_most" if a.value < value else "at_least"
    quantity = a._replace(unit=unit, baseline=plain(value), comparison=comparison, relative=None)
    return Amount(quantity, min(base.first, target.first), max(base.last, target.last), target.rank)


def _to_scale(p: Parsed, base: Decimal, target: Amount) -> Decimal:
    """The 45 of "from 45 to 60 million" in millions, where only that lies near the target."""
    value = target.quantity.value
    i = bisect_left(p.numbers, target.first, key=_first)
    place = p.numbers[i].first if i < len(p.numbers) else target.last
    if place >= target.last or p.shapes[place] != NUMBER or base * 20 >= value:
        return base
    digits = decimal_of(p.words[place], p.language == "sv")
    if not digits:
        return base
    scaled = base * (value / digits)
    return scaled if value < scaled * 20 and scaled < value * 20 else base


def _first(number: Number) -> int:
    return number.first


def plain(value: Decimal) -> Decimal:
    """The value without a tail of zeros ("2.500" and "0.50" from counting)."""
    return value.normalize() + 0


SHAFTS = DASHES | {"="}


def with_ranges(p: Parsed, found: list[Amount]) -> list[Amount]:
    """Join the ends of "between 5 kg and 8 kg", "$10–$20", "3km-5km" into one amount."""
    result = found[:1]
    for amount in found[1:]:
        before = result[-1]
        link, near = p.words[before.last], amount.first - before.last == 1
        between = p.words[before.first - 1] in BETWEEN and link in ("and", "och")
        near = near and p.words[amount.first] != ">"
        if near and (between or link in DASHES) and _same(before.quantity, amount.quantity):
            result[-1] = _range(p, before, amount)
        else:
            result.append(amount)
    return result


def _same(low: Quantity, high: Quantity) -> bool:
    plain = low.upper is None and high.upper is None
    return plain and low.unit == high.unit is not None and low.value < high.value


def _range(p: Parsed, low: Amount, high: Amount) -> Amount:
    """One amount with the value of `low` and the upper end of `high`."""
    quantity = low.quantity._replace(
        unit=high.quantity.unit, upper=high.quantity.value, span=p.span(low.first, high.last)
    )
    return low._replace(quantity=quantity, last=high.last)


def with_bounds(p: Parsed, found: list[Amount]) -> list[Amount]:
    """ "minst 8 och högst 12 möten": a floor and a ceiling of the same are one amount."""
    result: list[Amount] = []
    for amount in found:
        before = result[-1] if result else None
        if before is not None and _bounds(p, before, amount):
            result[-1] = _bounded(p, before, amount)
        else:
            result.append(amount)
    return result


def _bounds(p: Parsed, one: Amount, other: Amount) -> bool:
    """Whether two amounts beside each other bound the same: "at least 8 but at most 12 visits"."""
    sides = {one.quantity.comparison, other.quantity.comparison}
    units = {one.quantity.unit, other.quantity.unit} - {None}
    joined = other.first - one.last == 1 and p.words[one.last] in _BOUND_JOINTS
    if sides != {"at_least", "at_most"} or len(units) > 1 or not joined:
        return False
    low, high = sorted((one, other), key=lambda amount: amount.quantity.comparison)
    said = "cmp" in p.roles[low.first] and "cmp" in p.roles[high.first]
    return said and low.quantity.value < high.quantity.value


_BOUND_JOINTS = frozenset("och men and but ,".split())  # noqa: SIM905


def _bounded(p: Parsed, one: Amount, other: Amount) -> Amount:
    low, high = sorted((one, other), key=lambda amount: amount.quantity.comparison)
    quantity = low.quantity._replace(
        unit=one.quantity.unit or other.quantity.unit,
        upper=high.quantity.value,
        span=p.span(one.first, other.last),
    )
    return one._replace(quantity=quantity, last=other.last)


def describes(p: Parsed, number: Number, unit: Unit) -> int:
    """Higher than 0 for amounts that say what kind of thing is meant ("möten om 30 minuter")."""
    k = number.first - 1
    head = p.roles[k].get("tail", k)
    if "cmp" in p.roles[head]:
        head -= 1
    before = p.words[head]
    if before in ("à", "@"):
        return 2
    whole = p.words[number.first - 1] in ("all", "alla", "samtliga") and number.worded
    if whole or (number.value == 0 and p.words[number.first - 1] in ("net", "netto")):
        return 1
    if before in ("inom", "within") and "(" in p.words[max(0, head - 5) : head]:
        return 1
    team = not p.listed["teams"].isdisjoint(p.words[max(0, head - 2) : head])
    if team and before in _SIZING:
        return 1
    if before in ("om", "of", "längre", "lasting", "på") and p.used[head - 1] in ("amount", "unit"):
        return 1
    return 0


_SIZING = frozenset({"of", "på", "om", "(", "med", "with"})


def ranked(p: Parsed, found: list[Amount], cadences: list[Found]) -> list[Amount]:
    """Where a text has several, the number of times beside a cadence states the goal.

    What is given ("Given 10 problems, …") says in which case, not how much.
    """
    if len(found) < 2:
        return found
    firsts = {cadence.first for cadence in cadences}
    result: list[Amount] = []
    given = p.words.index(",") if p.words[0] in _GIVEN and "," in p.words else 0
    apart = _apart_from_cadence(found, firsts)
    for amount in found:
        unit = amount.quantity.unit or ""
        if amount is apart:
            result.append(amount._replace(rank=1))
            continue
        if amount.first < given:
            result.append(amount._replace(rank=3))
            continue
        if amount.quantity.value == 7 and unit in ("days", "dagar") and len(firsts) > 1:
            result.append(amount._replace(rank=2))
            continue
        counted = unit.startswith(_OCCASIONS)
        multiplied = bool(cadences) and "x" in (p.words[amount.last - 1], p.words[amount.first - 1])
        within = any(amount.first < first < amount.last for first in firsts)
        beside = counted and (amount.last in firsts or multiplied or within)
        timed = bool(result) and not cadences and _times_it(p, result[-1], amount)
        first = beside or timed or _says_the_factor(result, amount)
        result.append(amount._replace(rank=-1) if first else amount)
    return result


def _apart_from_cadence(found: list[Amount], firsts: set[int]) -> Amount | None:
    """The 30 000 of "save 30 000 for the trip, 5 000 kr a month", which comes with no cadence."""
    first, beside = found[0], next((a for a in found[1:] if a.last in firsts), None)
    if beside is None or first.quantity.baseline is not None:
        return None
    if any(first.last <= k < beside.first for k in firsts):
        return None
    units = {first.quantity.unit, beside.quantity.unit}
    same = len(units) == 1 or None in units
    return first if same and first.quantity.relative is None else None


_OCCASIONS = (
    "gång", "ggr", "times", "dag", "dgr", "day", "x", "pass", "kväll", "kvällar", "night", "morn",
    "evening",
)  # fmt: skip
_GIVEN = frozenset({"given", "based", "utifrån"})


def _says_the_factor(before: list[Amount], amount: Amount) -> bool:
    """Whether "from 6 to 3 hours" says in figures what "halve" says before it."""
    if amount.quantity.baseline is None or not before:
        return False
    factor, reached = before[-1].quantity, amount.quantity
    down = reached.baseline is not None and reached.value < reached.baseline
    return factor.relative == "factor" and (factor.comparison == "decrease_by") == down


def _times_it(p: Parsed, way: Amount, time: Amount) -> bool:
    """Whether a time is what a distance is to be done in ("10 km på under 55 min")."""
    unit = p.lexicon.words.get(time.quantity.unit or "", EMPTY).get("tunit", ("",))[0]
    unit_of_way = way.quantity.unit or ""
    distance = unit_of_way == "k" or "measure" in p.lexicon.words.get(unit_of_way, EMPTY)
    near = 0 <= time.first - way.last <= 2 and time.quantity.comparison == "at_most"
    bare = time.quantity.unit is None and unit_of_way in _LENGTHS
    timed = unit in ("hour", "minute", "second") or bare
    return near and distance and timed


_LENGTHS = frozenset("k km kms kilometer kilometers m meter meters mil mile miles".split())  # noqa: SIM905
