"""How much: which numbers are amounts, of what, and on which side of them the goal lies."""

from bisect import bisect_left
from decimal import Decimal
from typing import NamedTuple

from smarta.core.lexicons import EMPTY
from smarta.core.quantity import Comparison, Quantity, Relative
from smarta.core.reading.cadence import Found
from smarta.core.reading.counted import Unit, unit_of
from smarta.core.reading.labels import is_label
from smarta.core.reading.measured import moved_unit, named_unit
from smarta.core.reading.numbers import DASHES, EARNING, METRICS, RACES, TODAYS, decimal_of
from smarta.core.reading.tokens import NUMBER, WORD, Number, Parsed
from smarta.core.reading.vocabulary import vocabulary


class Amount(NamedTuple):
    """A quantity with the tokens [first, last) that state it.

    `rank`: 0 the goal's own amount, higher for what describes something else.
    """

    quantity: Quantity
    first: int
    last: int
    rank: int = 0


def find_amounts(p: Parsed, cadences: list[Found]) -> list[Amount]:
    """Every amount in the text, in its order."""
    if not p.numbers and not cadences and "factor" not in p.at and p.words[0] not in ("a", "an"):
        return []
    found: list[Amount] = []
    done = 0
    for number in p.numbers:
        if number.first < done or p.used[number.first] or is_label(p, number):
            continue
        amount = _amount(p, number, found)
        if amount is not None:
            done = amount.last
            p.use(amount.first, done, "amount")
            found.append(amount)
    _factors(p, found)
    _once(p, found)
    if len(found) > 1:
        found.sort(key=lambda amount: amount.first)
    _articles(p, cadences, found)
    if len(found) > 1:
        found = _between(p, _baselines(p, _ranges(p, found)))
    found = [_named(p, amount) if amount.quantity.unit is None else amount for amount in found]
    return _ranked(p, found, cadences)


def _named(p: Parsed, amount: Amount) -> Amount:
    """With its unit, where the text says elsewhere what it is the number of."""
    unit = named_unit(p, amount.first, amount.last)
    if unit is None and "dir" in p.at and amount.quantity.relative is None:
        unit = moved_unit(p, amount.first)
    return amount._replace(quantity=amount.quantity._replace(unit=unit)) if unit else amount


def chosen(amounts: list[Amount]) -> Quantity | None:
    """The one that states the goal's amount."""
    if not amounts:
        return None
    return _main(amounts).quantity


def _main(amounts: list[Amount]) -> Amount:
    if len(amounts) == 1:
        return amounts[0]
    return min(amounts, key=lambda amount: (amount.rank, amount.first))


def _amount(p: Parsed, number: Number, before: list[Amount]) -> Amount | None:
    unit = unit_of(p, number)
    if unit is None:
        return None
    if unit.kind == "none":
        unit = unit._replace(text=_metric(p, number.first))
    first, last = min(unit.first, number.first), max(unit.last, number.last)
    value = number.value * unit.factor + unit.extra
    upper = None if number.upper is None else number.upper * unit.factor
    said, first, last = _compared(p, first, last, number.last)
    if number.worded and number.value == 1 and not _one_counts(p, number, unit, said, last):
        return None
    if unit.kind == "none" and said is None and not _counts_bare(p, number, before):
        return None
    if _is_signed(p, number):
        value, upper, said = _signed(p, number, unit, value, upper, said)
    if unit.kind == "noun" and said is None and _already_there(p, number):
        return None
    comparison, relative = _direction(p, number, first, last, unit, said)
    comparison = "at_most" if value == 0 and comparison == "at_least" else comparison
    value, unit, relative = _parts(value, unit, comparison, relative)
    if _multiplies(p, number, unit, comparison):
        unit, comparison, relative = unit._replace(text=None), "increase_by", "factor"
    elif _is_factor(p, number):
        comparison, relative = _by(_way(p, first)[0]), "factor"
        value = value if comparison == "increase_by" else round(1 / (value or Decimal(1)), 6)
    quantity = Quantity(
        value=_plain(value), unit=unit.text, comparison=comparison, upper=upper,
        relative=relative, span=p.span(min(unit.first, number.first), max(unit.last, number.last)),
    )  # fmt: skip
    if upper is not None and _sets_out(p, number, unit):
        quantity = quantity._replace(
            value=upper, upper=None, baseline=quantity.value, comparison="at_least", relative=None
        )
    return Amount(quantity, first, last, _describes(p, number, unit))


def _sets_out(p: Parsed, number: Number, unit: Unit) -> bool:
    """Whether "raise NPS 32 to 50" sets out from 32; "gain 3 to 5 kg" is a range."""
    joint = next((k for k in range(number.first, number.last) if p.words[k] in ("to", "till")), -1)
    if joint < 0:
        return False
    way, place = _way(p, number.first)
    named = number.first - place > 1 and way == "up"
    if unit.kind in ("percent", "points"):
        return named and "percent" in p.roles[joint - 1]
    return named or (unit.kind == "none" and bool(unit.text))


def _multiplies(p: Parsed, number: Number, unit: Unit, comparison: Comparison) -> bool:
    """ "grow 10x", "3x fler", "tre gånger så många": so many times as much."""
    if unit.kind != "times":
        return False
    if unit.text == "fold":
        return comparison not in ("decrease_by", "at_most")
    if p.words[number.last] != "x":
        return _times_as_many(p, number.last + 1)
    if not p.cadences and "dimension" in _classes(p, number.last + 1):
        return True
    return (
        comparison == "increase_by"
        or p.words[number.last + 1] in ("our", "the", "my")
        or p.roles[number.last + 1].get("change") == "up"
        or (p.lexicon.words.get(p.words[number.last + 1], EMPTY).get("change") == "up")
    )


def _times_as_many(p: Parsed, k: int) -> bool:
    """Whether "så många", "as much" or "more customers" stands at k."""
    if p.words[k] in ("så", "as"):
        return p.words[k + 1] in _MANY
    more = p.lexicon.words.get(p.words[k], EMPTY).get("change") == "up"
    after = p.roles[k + 1].keys()
    return more and p.shapes[k + 1] == WORD and not p.used[k + 1] and not after & _NO_NOUNS


_MANY = frozenset("många mycket stor stort stora många hög many much big large high".split())  # noqa: SIM905
_NO_NOUNS = frozenset({"stop", "rel", "each", "adverb", "num"})


def _classes(p: Parsed, i: int) -> tuple[str, ...]:
    return vocabulary(p.language).noun(p.words[i])


def _parts(
    value: Decimal, unit: Unit, comparison: Comparison, relative: Relative | None
) -> tuple[Decimal, Unit, Relative | None]:
    """ "by half" is the factor 0.5; other parts of the whole by which it moves are percent."""
    if unit.kind != "none" or not 0 < value < 1 or comparison not in _MOVES:
        return value, unit, relative
    if value == Decimal("0.5") and comparison == "decrease_by":
        return value, unit, "factor"
    return round(value * 100, 2), unit._replace(text="%", kind="percent"), "percent"


_MOVES = ("increase_by", "decrease_by")


def _metric(p: Parsed, i: int) -> str | None:
    """The measure that a bare number is on: the "nps" of "NPS till 45"."""
    counted = _counted_before(p, i)
    if counted:
        return counted
    k = i - 1
    while k >= 0 and i - k < 6 and (p.words[k] in _SMALL or "cmp" in p.roles[k]):
        k -= 1
    return p.words[k] if k >= 0 and p.words[k] in METRICS - {"average", "snitt"} else None


def _counted_before(p: Parsed, i: int) -> str | None:
    """The "medlemmar" of "antalet medlemmar ska vara 1 500", the "users" of "number of users"."""
    for k in range(i - 2, max(-1, i - 9), -1):
        of = k + 1 + (p.words[k + 1] == "of")
        if p.words[k] in ("antalet", "antal") or (p.words[k] == "number" and of > k + 1):
            noun = p.shapes[of] == WORD and not p.roles[of] and of < i
            return p.words[of] if noun else None
    return None


_SMALL = frozenset(
    "på till to of at vid from från = : is är about ca över under minst".split()  # noqa: SIM905
)


def _plain(value: Decimal) -> Decimal:
    """The value without a tail of zeros ("2.500" and "0.50" from counting)."""
    return value.normalize() + 0


def _already_there(p: Parsed, number: Number) -> bool:
    """ "the three pillars", "de tre kommunerna": so many there are, whatever the goal is."""
    among = p.words[number.first - 2] in ("bland", "among", "of") or p.words[number.last] == "best"
    best = among and p.words[number.last] in _BEST
    return p.words[number.first - 1] in _DEFINITE and not best


_BEST = frozenset("bästa främsta största ledande best top largest leading".split())  # noqa: SIM905


_DEFINITE = frozenset(
    "the these those our your their its both de dessa båda våra era deras mina my".split()  # noqa: SIM905
)


def _is_signed(p: Parsed, number: Number) -> bool:
    i = number.first
    sign = p.words[i - 1]
    if sign == "minus":
        return i == 1 or p.shapes[i - 2] != NUMBER
    alone = i == 1 and p.size <= number.last + ("percent" in p.roles[number.last])
    return sign in ("-", "−", "–", "+") and (p.touching(i) or alone)


def _signed(
    p: Parsed, number: Number, unit: Unit, value: Decimal, upper: Decimal | None, said: str | None
) -> tuple[Decimal, Decimal | None, str | None]:
    """ "-20 %" is a change, "-5 grader" a value below zero."""
    i = number.first - 1
    if p.words[i] != "minus" and p.touching(i) and p.shapes[i - 1] in (WORD, NUMBER):
        return value, upper, said
    if p.words[i] == "+":
        return value, upper, said or "increase_by"
    if unit.kind in ("percent", "points", "money") or unit.text in _WEIGHTS:
        return value, upper, said or "decrease_by"
    return -value, upper, said


_WEIGHTS = frozenset("kg kilo kilon kilos kgs lbs lb pounds stone".split())  # noqa: SIM905
_PREPOSITIONS = frozenset("över under over above below beyond".split())  # noqa: SIM905


def _one_counts(p: Parsed, number: Number, unit: Unit, said: str | None, last: int) -> bool:
    """Whether "en", "ett" or "one" is a number here and not an article."""
    if number.first == 0 and p.size <= last + 1 and p.shapes[last] > NUMBER:
        return unit.kind != "noun" or " " not in (unit.text or "")
    if p.words[number.first - 1] in _PREPOSITIONS and unit.kind == "noun":
        return False
    if said in ("at_least", "at_most", "exactly") or unit.kind in ("money", "percent", "times"):
        return unit.text is not None or said is not None
    if unit.kind in ("clock", "measure"):
        return True
    if p.words[number.first] == "one" and unit.kind == "noun":
        return p.words[number.first - 1] not in _NO_ONE and p.used[number.last] == ""
    return p.used[last] == "cadence" and unit.text is not None


_NO_ONE = frozenset("no any every each this that the which as at all day in".split())  # noqa: SIM905


def _stands_alone(p: Parsed, number: Number) -> bool:
    """Whether a number without a unit is an amount all the same ("NPS 45", "till 45")."""
    i, after = number.first, p.words[number.last]
    k = i - (p.words[i - 1] in TODAYS)
    before = p.words[k - 1]
    if _in_half(p, number) or p.used[number.last] == "cadence" or _is_all(p, number):
        return True
    if (i == 0 and p.words[0] in ("half", "halva")) or _earned(p, number):
        return True
    if _is_counted(p, i):
        return True
    scaled = number.last - number.first == 2 and p.words[number.last - 1] in ("m", "b")
    if "mult" in p.roles[number.last - 1] or (scaled and p.touching(number.last - 1)):
        return not _race(p, number)
    signed = before in ("+", "-") and p.words[i - 2] in METRICS
    if p.words[number.last - 1] in ("'", "’") or signed:
        return True
    if after in ("of", "av", "out"):
        return number.value < 1 or after == "out" or p.shapes[number.last + 1] == NUMBER
    if "dir" in p.roles[i - 1] or (number.value >= 100 and "cadence" in p.used):
        return True
    if before in _LEADS or (before in _BETWEEN and number.upper is not None):
        return _measured_before(p, k) and (before in _LEADS or "dir" in p.at)
    if _on_arrow(p, number) or _falls(p, number):
        return True
    return i > 0 and before in METRICS and not p.touching(i)


def _earned(p: Parsed, number: Number) -> bool:
    """Whether a bare sum is what somebody saves, earns or pays ("amortera 100 000")."""
    if p.words[number.first - 1] in ("sleep", "sova") and number.value <= 12:
        return p.shapes[number.last] > NUMBER
    if p.words[number.first - 1] in ("ha", "have") and number.value >= 5000:
        return "stop" in p.roles[number.last]
    if number.value < 40 or EARNING.isdisjoint(p.words[max(0, number.first - 3) : number.first]):
        return False
    return p.shapes[number.last] > NUMBER or "stop" in p.roles[number.last]


def _is_counted(p: Parsed, i: int) -> bool:
    """Whether the number at i is how many there are: "antal kunder 40", "antalet … är 40"."""
    head = p.roles[i - 2].get("tail", i - 2)
    if "counting" in p.roles[head] and p.shapes[i - 1] == WORD and i > 1:
        return True
    stated = p.words[i - 1] in ("vara", "be", "är", "is", "uppgå")
    return stated and _counted_before(p, i) is not None


def _on_arrow(p: Parsed, number: Number) -> bool:
    """Whether an arrow leads from the number or to it ("7 → 2", "7 -> 2")."""
    i, j = number.first - 1, number.last
    j += p.words[j] in _NOW
    after = p.words[j] == "→" or (p.words[j] in _SHAFTS and p.words[j + 1] == ">")
    return after or p.words[i] == "→" or (p.words[i] == ">" and p.words[i - 1] in _SHAFTS)


_SHAFTS = DASHES | {"="}


def _falls(p: Parsed, number: Number) -> bool:
    """Whether a smaller number follows after "to" ("churn 5 to 3 %")."""
    if p.words[number.last] not in ("to", "till"):
        return False
    return any(n.first == number.last + 1 and n.value < number.value for n in p.numbers)


def _counts_bare(p: Parsed, number: Number, before: list[Amount]) -> bool:
    if _is_factor(p, number):
        return True
    return _stands_alone(p, number) or _goes_with_now(p, number, before)


def _is_factor(p: Parsed, number: Number) -> bool:
    """ "by a factor of 3", "med en faktor 3"."""
    k = number.first - 1 - (p.words[number.first - 1] == "of")
    return p.words[k] in ("faktor", "factor") and "dir" in p.at


def _goes_with_now(p: Parsed, number: Number, before: list[Amount]) -> bool:
    """Whether a bare number is the other half of "9 days now, want 4", "want 4 days, now 9"."""
    named = p.shapes[number.last] == WORD and "stop" not in p.roles[number.last]
    if named or not before:
        return False
    return _holds_now(p, before[-1]) or p.words[number.first - 1] in _NOW


def _is_all(p: Parsed, number: Number) -> bool:
    """Whether the number, with its sign, is the whole text."""
    begins = number.first == 0 or (number.first == 1 and p.words[0] in _SIGNS)
    return begins and p.size <= number.last + 1


_LEADS = frozenset("till to på of at från from = : | med by om för is".split())  # noqa: SIM905


_SIGNS = frozenset("- − – + minus plus".split())  # noqa: SIM905


def _race(p: Parsed, number: Number) -> bool:
    """ "a 10k", "run 5k"."""
    if p.words[number.last - 1] != "k" or number.value > 100_000:
        return False
    j = number.last
    if p.words[j] in ("sub", "under", "below", "in", "på") and p.shapes[j + 1] == NUMBER:
        return True
    return p.words[number.first - 1] in ("a", "my", "the", "first", "an") or p.says(_RUNNING)


_RUNNING = frozenset("run running race springa löpa jog".split())  # noqa: SIM905


def _in_half(p: Parsed, number: Number) -> bool:
    """ "cut it in half"."""
    return p.words[number.first] == "half" and p.words[number.first - 1] == "in" and "dir" in p.at


def _measured_before(p: Parsed, i: int) -> bool:
    """Whether something that moves or is measured comes before the number at i."""
    before = p.words[i - 1]
    if before in ("from", "från"):
        return any(k < i for k in p.at.get("dir", ())) or _goes_on(p, i)
    if before in (":", "=", "|"):
        return i > 1
    return before not in ("by", "med", "om", "för") or any(k < i for k in p.at.get("dir", ()))


def _goes_on(p: Parsed, i: int) -> bool:
    return any(p.words[k] in ("till", "to", "->", "→") for k in range(i + 1, i + 4))


# Comparison


_TO = frozenset({"till", "to", "→", "at", "vid", "into", "på", "of", "i", "in", "om"})
_BETWEEN_WORDS = frozenset(
    """the a an en ett på of till to med by om att vara be i sig in som at is är uppgå uppgår
    ligga blir bli for för från""".split()  # noqa: SIM905
)


def _compared(p: Parsed, first: int, last: int, end: int) -> tuple[str | None, int, int]:
    """(comparison that is said, first and last token with its words)."""
    k = first - 1
    k -= p.words[k] in DASHES and p.words[k - 1] == "sub"
    k -= p.words[k] == "." and "cmp" in p.roles[k - 1]
    about = False
    for _ in range(4):
        head = p.roles[k].get("tail", k)
        said = p.roles[head].get("cmp")
        if k < 0 or p.used[head] not in ("", "comparison"):
            break
        if said and said != "about":
            if _is_relation(p, head, said) or _goes_up(p, head):
                break
            p.use(head, first, "comparison")
            return "at_most" if _denied(p, head, said) else said, head, last
        if not said and p.words[k] not in _BETWEEN_WORDS:
            break
        about = about or said == "about"
        k = head - 1
    after = _compared_after(p, last) or _compared_after(p, _past_cadence(p, last))
    after = after or _capped(p, last) or _compared_after(p, end)
    if after:
        return after[0], first, max(last, after[1]) if p.used[last] != "cadence" else last
    return ("about" if about else None), first, last


def _denied(p: Parsed, head: int, said: str) -> bool:
    """Whether nobody is to have more than so much ("ingen klass med fler än 24 elever")."""
    if said != "at_least" or p.words[head] not in _MORE_THAN:
        return False
    return p.words[0] == "no" or p.between(_NOBODY, 0, head) or p.between(_NOT, head - 5, head)


_MORE_THAN = frozenset(
    "more longer higher over above fler flera mer mera längre högre över".split()  # noqa: SIM905
)
_NOT = frozenset({"inte", "ej", "not", "don't", "dont"})
_NOBODY = frozenset("ingen inga inget none nobody never aldrig".split())  # noqa: SIM905


def _goes_up(p: Parsed, head: int) -> bool:
    """Whether "up to" says where to come, as in "the average is to get up to 85", and no bound."""
    if p.words[head] not in ("upp", "up"):
        return False
    return not _RISING.isdisjoint(p.words[max(0, head - 4) : head])


_RISING = frozenset(
    """ska skall vill måste gå komma kom nå öka höja lyfta få dra växa get go going bring raise
    grow push move increase""".split()  # noqa: SIM905
)


def _is_relation(p: Parsed, head: int, said: str) -> bool:
    """ "över" and "under" belong to a time where the number after them was one."""
    return p.used[head] == "date"


def _compared_after(p: Parsed, last: int) -> tuple[str, int] | None:
    """ "50+", "5 eller fler", "10 or less", "5 st minst", "3 max"."""
    if p.used[last] == "date":
        return None
    if p.words[last] == "/" and p.shapes[last + 1] == NUMBER:
        last += 2
    word, after = p.words[last], p.words[last + 1]
    if word == "+" and p.touching(last) and p.shapes[last + 1] != NUMBER:
        return "at_least", last + 1
    if word in ("eller", "or"):
        if after in ("fler", "mer", "mera", "more", "higher", "above", "over", "högre", "större"):
            return "at_least", last + 2
        if after in ("färre", "mindre", "less", "fewer", "lower", "below", "under", "lägre"):
            return "at_most", last + 2
    if word == "(" and p.roles[last + 1].get("cmp"):
        return p.roles[last + 1]["cmp"], last + 2
    said = p.roles[last].get("cmp")
    if "length" in p.roles[last] and p.words[last] not in ("at", "som", "a", "in"):
        return None
    if said in ("at_least", "at_most") and _closes(p, last + p.roles[last].get("length", 1)):
        return said, last + p.roles[last].get("length", 1)
    return None


def _capped(p: Parsed, last: int) -> tuple[str, int] | None:
    """ "2 h screen time max", "$100/mo cap": a bound after what is measured and how often."""
    for k in range(last, min(last + 5, p.size)):
        said = _BOUNDS.get(p.words[k])
        if said and _closes(p, k + 1) and p.words[k - 1] not in ("vid", "at", "som"):
            return said, last
        if p.shapes[k] != WORD and p.used[k] != "cadence":
            return None
        if not p.used[k] and not _ANEW.isdisjoint(p.roles[k]):
            return None
    return None


_ANEW = frozenset({"cmp", "num", "rel"})
"""With these something else begins that is said of an amount."""


_BOUNDS = {
    "max": "at_most", "maximum": "at_most", "tops": "at_most", "cap": "at_most",
    "limit": "at_most", "ceiling": "at_most", "tak": "at_most", "maximalt": "at_most",
    "min": "at_least", "minimum": "at_least", "minst": "at_least", "högst": "at_most",
}  # fmt: skip


def _past_cadence(p: Parsed, last: int) -> int:
    """The token after the cadence that stands at `last` ("5 a day max")."""
    while p.used[last] == "cadence":
        last += 1
    return last


def _closes(p: Parsed, j: int) -> bool:
    return p.shapes[j] > NUMBER or "each" in p.roles[j] or p.used[j] in ("cadence", "date")


# Direction: up or down, to or by


def _direction(
    p: Parsed, number: Number, first: int, last: int, unit: Unit, said: str | None
) -> tuple[Comparison, Relative | None]:
    if said in ("increase_by", "decrease_by"):
        return said, _relative(unit)  # type: ignore[return-value]
    beside = _beside(p, number, last, unit)
    if beside:
        return _by(beside), _relative(unit)
    way, place = _way(p, first)
    if said == "at_least" and unit.kind == "clock" and p.words[first] in ("better", "bättre"):
        said = "at_most"
    change = _change_after(p, last, unit, said)
    if (change and unit.kind in ("percent", "points")) or (change and _counts_change(p, last)):
        return _by(change), _relative(unit)
    comparison = said if said in ("at_least", "at_most", "exactly") else None
    halves = number.value == Decimal("0.5") and unit.kind in ("none", "noun")
    if halves and first == 0 and p.words[0] in ("half", "halva") and p.words[1] not in _PART_OF:
        return "decrease_by", "factor"
    bounded = said == "at_most" and way == "down" and unit.kind in ("noun", "times", "percent")
    bounded = bounded and p.words[first - 1] not in ("by", "med")
    if way in ("up", "down") and not bounded and _moves_by(p, first, place, unit, number):
        return _by(way), _relative(unit)
    return comparison or _level(p, first, way, place, unit), None  # type: ignore[return-value]


_PART_OF = frozenset({"a", "an", "of", "av"})


def _beside(p: Parsed, number: Number, last: int, unit: Unit) -> str:
    """The way that a word right before or after a measure tells: "ner 5 kg", "5 kilo bort"."""
    if unit.kind == "noun":
        return "down" if p.words[number.last] in ("färre", "fewer") else ""
    if unit.kind in ("measure", "money", "percent", "points"):
        leads = number.first < 3 or unit.kind in ("percent", "points")
        before = _UP_OR_DOWN.get(p.words[number.first - 1], "") if leads else ""
        before = "" if before and _ends_verb(p, number.first - 1) else before
        return before or ("down" if p.words[last] in _AWAY and unit.kind == "measure" else "")
    return ""


def _ends_verb(p: Parsed, i: int) -> bool:
    """Whether the "up" at i belongs to a verb that moves nothing ("follow up 100 % of …")."""
    known = vocabulary(p.language)
    lemma = known.roles(p.words[i - 1]).get("lemma", "") if i else ""
    found = known.particle(lemma, p.words, i - 1) if lemma else None
    return found is not None and found[0] != "change"


_UP_OR_DOWN = {
    "ner": "down", "ned": "down", "down": "down", "minus": "down",
    "upp": "up", "up": "up", "plus": "up",
}  # fmt: skip
_AWAY = frozenset("mindre lättare bort less lighter off".split())  # noqa: SIM905


def _by(way: str) -> Comparison:
    return "decrease_by" if way == "down" else "increase_by"


def _relative(unit: Unit) -> Relative | None:
    if unit.kind == "percent":
        return "percent"
    return "points" if unit.kind == "points" else None


def _way(p: Parsed, first: int) -> tuple[str, int]:
    """The last verb or noun of direction before the amount in its clause, and its token."""
    rows = p.at.get("dir", [])
    i = bisect_left(rows, first)
    if i == 0:
        return "", -1
    k = rows[i - 1]
    return ("", -1) if p.between(_BREAKS, k + 1, first) else (p.roles[k]["dir"], k)


_BREAKS = frozenset(
    ". ; genom through via via samtidigt while whilst medan att".split()  # noqa: SIM905
)


def _change_after(p: Parsed, last: int, unit: Unit, said: str | None) -> str:
    """ "20 % fler kunder", "10 % lower", "a 5 % relative cut"; growth of at least is a level."""
    last += p.words[last] in _KINDS_OF_CHANGE
    word = p.words[last]
    way: str = p.lexicon.words.get(word, EMPTY).get("change", "")
    if not way and p.language == "sv" and word.endswith("ning"):
        return "up" if word.endswith(_RISES) else "down" if word.endswith(_FALLS) else ""
    if way == "growth":
        return "" if said or p.language == "sv" else "up"
    return way


_RISES, _FALLS = ("höjning", "ökning"), ("minskning", "sänkning")
_KINDS_OF_CHANGE = frozenset("relative overall net total further annual absolute".split())  # noqa: SIM905


def _counts_change(p: Parsed, last: int) -> bool:
    """Whether a plain number before "more" is a change ("5 färre kunder än i fjol")."""
    return any(p.words[k] in ("än", "than") for k in range(last + 1, last + 6))


def _moves_by(p: Parsed, first: int, place: int, unit: Unit, number: Number) -> bool:
    """Whether the verb at `place` moves something by the amount, and not to it."""
    k = first - 1
    while p.words[k] in (
        "the",
        "a",
        "an",
        "about",
        "ca",
        "cirka",
        "ungefär",
        "another",
        "ytterligare",
    ):
        k -= 1
    before = p.words[k]
    if p.words[place] == "up" and first > 1 and unit.kind in ("noun", "clock", "days", "times"):
        return False
    raised = p.words[number.first - 1] in ("up", "down") and p.words[first - 2] not in _SAVING
    if (
        raised
        or p.words[number.first - 1] in ("med", "by")
        or _in_half(p, number)
        or before in ("med", "by")
    ):
        return True
    if p.words[place] in _TAKEN.get(unit.kind, ("lift",)) and first - place == 1:
        return False
    if any(p.words[j] in _TO for j in (k, number.first - 1)):
        return before in ("of", "på", "om") and p.words[place] in _CHANGE_NOUNS
    if unit.kind in ("percent", "points"):
        return not _reaches(p, place, number.first)
    if p.words[place] in ("lose", "gain", "shed", "tappa") and first - place == 1:
        return True
    return first - place <= 3 and unit.kind != "none" and p.words[place] not in ("improve", "nå")


_SAVING = frozenset({"save", "saving", "saved"})
_TAKEN = {"money": ("lift", "raise", "raising", "raised")}
"""Verbs that take hold of an amount right after them, and do not move anything by it."""
_CHANGE_NOUNS = frozenset(
    """increase reduction decrease rise drop cut ökning ökningen minskning minskningen sänkning
    höjning reduktion""".split()  # noqa: SIM905
)


def _reaches(p: Parsed, place: int, first: int) -> bool:
    """Whether "to" or "till" stands between the verb and the amount, with no other number there."""
    return p.between(_LEVELS, place + 1, first)


_LEVELS = frozenset("till to över under above below".split())  # noqa: SIM905


_TAKING = frozenset({"på", "in", "inom", "within", "under", "senast"})
_PROMISES = frozenset({"sla", "turnaround", "slas"})
"""After a time they say that it may take that long ("a 30 day SLA")."""


def _level(p: Parsed, first: int, way: str, place: int, unit: Unit) -> Comparison:
    """The comparison that goes without saying: at least, but at most for what is to sink."""
    if unit.kind == "none" and p.words[first - 1] == "på" and p.says(RACES):
        return "at_most"
    if p.words[first - 1] in ("inom", "within") and unit.kind == "noun":
        return "at_most"
    if way in ("", "keep", "reach") and _better_low(p, first):
        return "at_most"
    if way in ("down", "limit"):
        return "at_most" if way == "limit" or first - place < 14 else "at_least"
    if unit.kind in ("clock", "days") and (
        p.words[first - 1] in _TAKING or p.words[unit.last] in _PROMISES
    ):
        return "at_most"
    return "at_least"


def _better_low(p: Parsed, first: int) -> bool:
    """Whether what is measured before the amount at `first` is the better the lower it is."""
    return not _BETTER_LOW.isdisjoint(p.words[max(0, first - 4) : first])


_BETTER_LOW = frozenset(
    """screen churn churnen bounce absence absenteeism sickness defects errors complaints
    downtime latency screentime turnaround attrition backlog rejections wait bmi puls
    vilopuls pulsen hba1c kolesterol kolesterolet hcp handicap blodsocker blodsockret
    långtidssocker sjukfrånvaro sjukfrånvaron svinn svinnet kassation kassationer
    reklamationer klagomål svarstid svarstiden ledtid ledtiden handläggningstid
    handläggningstiden väntetid väntetiden skärmtid skärmtiden personalomsättning
    personalomsättningen felfrekvens olyckor midjemått blodtryck blodtrycket nettoskuld
    belåningsgrad driftstopp""".split()  # noqa: SIM905
)


# Halve, double, once


def _factors(p: Parsed, found: list[Amount]) -> None:
    for i in p.at.get("factor", ()):
        if p.used[i]:
            continue
        value, way = p.roles[i]["factor"]
        last = i + p.roles[i].get("length", 1)
        quantity = Quantity(Decimal(value), None, _by(way), relative="factor", span=p.span(i, last))
        p.use(i, last, "amount")
        found.append(Amount(quantity, i, last))


def _once(p: Parsed, found: list[Amount]) -> None:
    """ "once a week", "twice", "en gång" beside a cadence."""
    for i in p.at.get("once", ()):
        if p.used[i] or p.used[i + 1] != "cadence":
            continue
        quantity = Quantity(Decimal(p.roles[i]["once"]), "times", span=p.span(i, i + 1))
        p.use(i, i + 1, "amount")
        found.append(Amount(quantity, i, i + 1))


def _articles(p: Parsed, cadences: list[Found], found: list[Amount]) -> None:
    """ "an hour a day", "a mile every morning": one of it, where no number says otherwise."""
    if p.language != "en" or found:
        return
    if p.size and p.words[0] in ("a", "an"):
        _whole_article(p, found)
    for cadence in cadences:
        for i in range(max(0, cadence.first - 3), cadence.first - 1):
            unit = _article_unit(p, i, cadence.first)
            if unit is not None:
                span = p.span(i, unit.last)
                quantity = Quantity(Decimal(1), unit.text, span=span)
                p.use(i, unit.last, "amount")
                found.append(Amount(quantity, i, unit.last))
                return


def _whole_article(p: Parsed, found: list[Amount]) -> None:
    """ "a gallon", "an hour and a half", where that is all that is said."""
    unit = _article_unit(p, 0, p.size)
    value = Decimal(1)
    if unit is None and " ".join(p.words[p.size - 3 : p.size]) == "and a half":
        unit, value = _article_unit(p, 0, p.size - 3), Decimal("1.5")
    if unit is not None and (unit.kind != "noun" or " of " in str(unit.text)):
        quantity = Quantity(value, unit.text, span=p.span(0, p.size))
        found.append(Amount(quantity, 0, p.size))


def _article_unit(p: Parsed, i: int, end: int) -> Unit | None:
    if p.words[i] not in ("a", "an") or p.used[i]:
        return None
    unit = unit_of(p, Number(Decimal(1), None, i, i + 1, True))
    return unit if unit and unit.text and unit.last == end and unit.kind != "times" else None


# From 30 to 45


def _baselines(p: Parsed, found: list[Amount]) -> list[Amount]:
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
        arrow = before == "→" or (before in _SHAFTS and p.words[amount.first] == ">")
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
    now = next((amount for amount in found if _holds_now(p, amount)), None)
    if now is None:
        return found
    rest = [amount for amount in found if amount is not now]
    for place, amount in enumerate(rest):
        gained = not _GAINED.isdisjoint((amount.quantity.unit or "").split(" "))
        if gained or (amount.quantity.comparison in _MOVES and _is_less(amount, now)):
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


def _holds_now(p: Parsed, amount: Amount) -> bool:
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
    return p.words[k] in _NOW or p.words[after] in _NOW - {"was", "var"} or _aside_of(p, amount)


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


_NOW = frozenset(
    """väger i'm im we're nu now currently idag today current nuläge nuläget nuvarande
    utgångsläge presently baseline was var igår dagsläget i-dag""".split()  # noqa: SIM905
)
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
    quantity = a._replace(unit=unit, baseline=_plain(value), comparison=comparison, relative=None)
    return Amount(quantity, min(base.first, target.first), max(base.last, target.last), target.rank)


def _ranges(p: Parsed, found: list[Amount]) -> list[Amount]:
    """Join the ends of "between 5 kg and 8 kg", "$10–$20", "3km-5km" into one amount."""
    result = found[:1]
    for amount in found[1:]:
        before = result[-1]
        link, near = p.words[before.last], amount.first - before.last == 1
        between = p.words[before.first - 1] in _BETWEEN and link in ("and", "och")
        near = near and p.words[amount.first] != ">"
        if near and (between or link in DASHES) and _same(before.quantity, amount.quantity):
            result[-1] = _range(p, before, amount)
        else:
            result.append(amount)
    return result


_BETWEEN = frozenset({"between", "mellan"})


def _same(low: Quantity, high: Quantity) -> bool:
    plain = low.upper is None and high.upper is None
    return plain and low.unit == high.unit is not None and low.value < high.value


def _range(p: Parsed, low: Amount, high: Amount) -> Amount:
    """One amount with the value of `low` and the upper end of `high`."""
    quantity = low.quantity._replace(
        unit=high.quantity.unit, upper=high.quantity.value, span=p.span(low.first, high.last)
    )
    return low._replace(quantity=quantity, last=high.last)


def _first(number: Number) -> int:
    return number.first


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


# Which one is the goal's


def _describes(p: Parsed, number: Number, unit: Unit) -> int:
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
    if before in _SIZING and (p.words[head - 1] in _TEAMS or p.words[head - 2] in _TEAMS):
        return 1
    if before in ("om", "of", "längre", "lasting", "på") and p.used[head - 1] in ("amount", "unit"):
        return 1
    return 0


_SIZING = frozenset({"of", "på", "om", "(", "med", "with"})
_TEAMS = frozenset(
    """team teamet teamets grupp gruppen gäng gänget säljteam säljteamet säljkår säljkåren crew
    group squad staff personal avdelning avdelningen we vi""".split()  # noqa: SIM905
)
"""Before "of 6" or "(8 pers)" they say how many there are, not how much they are to do."""


def _between(p: Parsed, found: list[Amount]) -> list[Amount]:
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


def _ranked(p: Parsed, found: list[Amount], cadences: list[Found]) -> list[Amount]:
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


_LENGTHS = frozenset("k km kms kilometer kilometers m meter meters mil mile miles".split())  # noqa: SIM905


def _times_it(p: Parsed, way: Amount, time: Amount) -> bool:
    """Whether a time is what a distance is to be done in ("10 km på under 55 min")."""
    unit = p.lexicon.words.get(time.quantity.unit or "", EMPTY).get("tunit", ("",))[0]
    unit_of_way = way.quantity.unit or ""
    distance = unit_of_way == "k" or "measure" in p.lexicon.words.get(unit_of_way, EMPTY)
    near = 0 <= time.first - way.last <= 2 and time.quantity.comparison == "at_most"
    bare = time.quantity.unit is None and unit_of_way in _LENGTHS
    timed = unit in ("hour", "minute", "second") or bare
    return near and distance and timed
