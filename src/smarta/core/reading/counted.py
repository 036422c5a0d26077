"""What a number counts: money, a measure, times, or any countable noun with its adjectives."""

from decimal import Decimal
from typing import NamedTuple

from smarta.core.reading.cadence import is_thing
from smarta.core.reading.numbers import in_hours, lasts
from smarta.core.reading.tokens import NUMBER, WORD, Number, Parsed


class Unit(NamedTuple):
    """A unit at tokens [first, last): its words, and what the number is to be multiplied by.

    `kind`: money, percent, points, measure, clock (hours and shorter), days, times, noun or none.
    `extra` is added after multiplying ("3 timmar och 30 minuter").
    """

    text: str | None
    kind: str
    first: int
    last: int
    factor: Decimal | int = 1
    extra: Decimal = Decimal(0)


_FILLERS = frozenset({"st", "stycken", "styck", "st.", "stk", "pcs", "units"})
_OF = frozenset({"av", "of"})
_CLOCK = {"second": 1, "minute": 60, "hour": 3600}


def unit_of(p: Parsed, n: Number) -> Unit | None:
    """The unit of a number; kind "none" without one, None where it cannot be an amount."""
    prefixed = _money_before(p, n)
    if prefixed:
        return prefixed
    j = n.last
    if p.words[n.first - 1] == "x" and p.used[j] == "cadence":
        return Unit(_TIMES[("x", p.language)], "times", n.first, j)
    if j - n.first > 2 and p.words[n.first + 1] == ":" and not lasts(p, n.first):
        return Unit("h" if in_hours(p, n.first) else "min", "clock", n.first, j)
    if p.words[j] in ("-", "–") and p.touching(j) and p.touching(j + 1):
        j += 1
    j += p.words[j] == "+" and p.touching(j)
    again = p.words[j] == "(" and p.words[j + 2] == ")"
    j += 3 if again and (p.shapes[j + 1] == NUMBER or "num" in p.roles[j + 1]) else 0
    roles = p.roles[j]
    for role, reader in _READERS:
        if role in roles:
            found = reader(p, n, j)
            if found is not None:
                return found
    before = n.first - 1 - (p.words[n.first - 1] == "-")
    if p.words[before] == "sub" and p.words[j] in p.listed["races"]:
        return Unit(None, "none", n.first, n.last)
    return _noun(p, n, j)


def _money_before(p: Parsed, n: Number) -> Unit | None:
    """ "$5,000", "SEK 2m", "USD 5k"."""
    i = n.first - 1
    i = p.roles[i].get("tail", i)
    roles = p.roles[i]
    if "money" not in roles or i < 0 or n.first == 0 or p.used[i]:
        return None
    symbol = not p.words[i].isalpha()
    if p.words[i] == ":" or (p.words[i] == "kr" and (p.touching(n.first) or i == 0)):
        return None
    if not symbol and p.shapes[i - 1] == NUMBER and p.words[i - 1]:
        return None
    text, factor = roles["money"]
    return _with_small_change(p, Unit(text, "money", i, n.last, factor))


def _percent(p: Parsed, n: Number, j: int) -> Unit:
    name = p.roles[j]["percent"]
    last = j + p.roles[j].get("length", 1)
    if name == "%" and p.words[last] == "-" and p.words[last + 1] in ("enheter", "enhet"):
        return Unit("%-enheter", "points", n.first, last + 2)
    if name == "points":
        return Unit(p.text[p.starts[j] : p.ends[last - 1]].lower(), "points", n.first, last)
    return Unit(name, "percent", n.first, last)


def _money(p: Parsed, n: Number, j: int) -> Unit:
    text, factor = p.roles[j]["money"]
    last = j + p.roles[j].get("length", 1)
    return _with_small_change(p, Unit(text, "money", n.first, last, factor))


_HUNDREDTHS = frozenset("cents cent pence penny pennies öre c p ¢".split())  # noqa: SIM905


def _with_small_change(p: Parsed, unit: Unit) -> Unit:
    """With the 43 cents of "$20 and 43 cents", "20 kronor 43 öre"."""
    number = _number_after(p, unit.last)
    if number is None or p.words[number.last] not in _HUNDREDTHS or not 0 < number.value < 100:
        return unit
    return unit._replace(last=number.last + 1, extra=number.value / 100)


def _number_after(p: Parsed, j: int) -> Number | None:
    """The number at token j, or after "and" or a comma there."""
    k = j + (p.words[j] in _JOINTS)
    if p.shapes[k] != NUMBER and "num" not in p.roles[k]:
        return None
    return next((number for number in p.numbers if number.first == k), None)


_JOINTS = frozenset({"och", "and", "&", ","})


def _times(p: Parsed, n: Number, j: int) -> Unit | None:
    word = p.words[j]
    if word == "x" and p.shapes[j + 1] == NUMBER and not p.cadences:
        return None
    text = _TIMES.get((word, p.language), word)
    return Unit(text, "times", n.first, j + 1)


_TIMES = {("x", "en"): "times", ("x", "sv"): "gånger"}


def _time(p: Parsed, n: Number, j: int) -> Unit | None:
    unit = p.roles[j]["tunit"][0]
    last = j + p.roles[j].get("length", 1)
    if p.words[j] in _SHORT and not _short_fits(p, j):
        return None
    if unit not in _CLOCK:
        return _with_content(p, " ".join(p.words[j:last]), "days", n, last)
    if p.roles[j]["tunit"][1] == 30:
        return Unit("timme", "clock", n.first, last, Decimal("0.5"))
    extra, after = _rest_of_clock(p, unit, last)
    if after > last:
        return Unit(p.words[j], "clock", n.first, after, 1, extra)
    return _with_content(p, " ".join(p.words[j:last]), "clock", n, last)


_SHORT = frozenset({"s", "d", "v", "w", "y", "m", "mån", "mar", "second", "mo"})


def _short_fits(p: Parsed, j: int) -> bool:
    if p.words[j] == "w" and p.words[j + 1] == "/":
        return False
    return p.words[j] != "second" and (p.touching(j) or p.words[j] in ("mån", "v", "w", "mo"))


def _rest_of_clock(p: Parsed, unit: str, j: int) -> tuple[Decimal, int]:
    """The half in "3 timmar och 30 minuter", "1 h 30 min", "1h30"."""
    if _half_after(p, j):
        return Decimal("0.5"), j + 3
    k = j + (p.words[j] in _JOINTS)
    number = _number_after(p, j)
    if number is None:
        return Decimal(0), j
    small, count, _ = p.roles[number.last].get("tunit", ("", 1, ""))
    small = "minute" if p.words[number.last] == "m" and p.touching(number.last) else small
    if _CLOCK.get(small, 9999) < _CLOCK[unit]:
        ratio = Decimal(_CLOCK[small]) / Decimal(_CLOCK[unit])
        return number.value * count * ratio, number.last + 1
    if unit == "hour" and p.touching(k) and number.value < 60:
        return number.value / 60, number.last
    return Decimal(0), j


_ONE = frozenset({"a", "an", "en", "ett", "one"})
_HALVES = frozenset({"half", "halv", "halvt"})


def _measure(p: Parsed, n: Number, j: int) -> Unit | None:
    word = p.words[j]
    last = _end_of_measure(p, j)
    if word in _FILLERS:
        found = _noun(p, n, j + 1)
        return found if found and found.text else Unit(word, "noun", n.first, last)
    if word == "g" and p.language == "sv" and p.used[j + 1] == "cadence" and n.value <= 10:
        return Unit("gånger", "times", n.first, j + 1)
    if word == "w" and p.words[last] == "/":
        return None
    if word in ("in", "l", "t", "st", "g", "w", "m") and not p.touching(j) and _is_word(p, j):
        return None
    text = p.text[p.starts[j] : p.ends[last - 1]].lower()
    extra, after = _rest_of_measure(p, word, last)
    if after > last:
        return Unit(text, "measure", n.first, after, 1, extra)
    return _with_content(p, text, "measure", n, last)


def _end_of_measure(p: Parsed, j: int) -> int:
    """The token after a measure: "m", "m2", "°C", "degrees Celsius", "miles per hour"."""
    last: int = j + p.roles[j].get("length", 1)
    after = p.words[last]
    if after in ("2", "3") and p.touching(last):
        return last + 1
    if after in _SCALES and p.words[j] in _DEGREES:
        return last + 1
    paced = after in ("per", "i", "an") and p.words[last + 1] in _PACES and p.words[j] in _SIZES
    return last + 2 if paced else last


_DEGREES = frozenset("° grader grad degrees degree".split())  # noqa: SIM905
_SCALES = frozenset("c f k celsius fahrenheit kelvin".split())  # noqa: SIM905
_PACES = frozenset("timme timmen h hour minut minuten minute sekund sekunden second s".split())  # noqa: SIM905
_SIZES: dict[str, tuple[str, Decimal]] = {
    word: (system, Decimal(size))
    for system, size, words in (
        ("metric", "100000", "km kms kilometer kilometers kilometre kilometres"),
        ("metric", "100", "m meter meters metre metres metrar"),
        ("metric", "10", "dm decimeter"),
        ("metric", "1", "cm centimeter centimeters centimetre centimetres"),
        ("imperial", "160934.4", "mile miles mi"),
        ("imperial", "91.44", "yard yards yd yds"),
        ("imperial", "30.48", "feet foot ft fot"),
        ("imperial", "2.54", "inches inch in tum"),
        ("weight", "1000", "kg kgs kilo kilos kilogram kilograms"),
        ("weight", "100", "hg hekto"),
        ("weight", "1", "g gram grams"),
        ("pounds", "6350.29318", "stone"),
        ("pounds", "453.59237", "lb lbs pound pounds"),
        ("pounds", "28.349523125", "oz ounce ounces"),
    )
    for word in words.split()
}
"""The system of a measure, and how much it is: lengths in centimetres, weights in grams."""


def _rest_of_measure(p: Parsed, word: str, last: int) -> tuple[Decimal, int]:
    """What a smaller measure adds: "2 km och 500 m", "7 feet 10 inches", "a mile and a half"."""
    if _half_after(p, last):
        return Decimal("0.5"), last + 3
    number = _number_after(p, last) if word in _SIZES else None
    if number is None or number.upper is not None:
        return Decimal(0), last
    system, size = _SIZES[word]
    other, small = _SIZES.get(p.words[number.last], ("", size))
    share = number.value * small / size
    if other != system or small >= size or share >= 100:
        return Decimal(0), last
    return round(share, 6), number.last + 1


def _half_after(p: Parsed, j: int) -> bool:
    """Whether "and a half" or "och en halv" stands at j."""
    return p.words[j] in _JOINTS and p.words[j + 1] in _ONE and p.words[j + 2] in _HALVES


def _is_word(p: Parsed, j: int) -> bool:
    """Whether a letter that may be a measure is a small word here ("5 in the morning")."""
    return p.words[j] in ("in", "st") and p.language == "en" and p.shapes[j + 1] <= NUMBER


def _container(p: Parsed, n: Number, j: int) -> Unit | None:
    return _with_content(p, p.words[j], "noun", n, j + 1)


def _with_content(p: Parsed, text: str, kind: str, n: Number, last: int) -> Unit:
    """Add what is in it: "glas vin", "cups of coffee"; not for plain lengths and hours."""
    if "container" not in p.roles[last - 1] or kind in ("clock", "days"):
        return Unit(text, kind, n.first, last)
    if p.words[last] in _OF and _nounlike(p, last + 1):
        joint, end = p.words[last], last + 2
        while p.touching(end) and p.shapes[end] <= NUMBER:
            end += 1
        content = p.text[p.starts[last + 1] : p.ends[end - 1]].lower()
        return Unit(f"{text} {joint} {content}", kind, n.first, end)
    lighter = p.words[last].endswith("are") and kind == "measure"
    plain = (
        p.language == "sv"
        and not lighter
        and _nounlike(p, last)
        and (kind == "noun" or _closed(p, last + 1))
    )
    if plain and text not in ("sidor", "steg", "varv", "rundor"):
        return Unit(f"{text} {p.words[last]}", kind, n.first, last + 1)
    return Unit(text, kind, n.first, last)


def _kilometres(p: Parsed, n: Number, j: int) -> Unit | None:
    """The "k" of "run 5k", which multiplies nothing."""
    return Unit("k", "measure", n.first, j + 1) if p.words[j] == "k" else None


def _evenings(p: Parsed, n: Number, j: int) -> Unit:
    """ "3 mornings", "två vardagar"."""
    last = j + p.roles[j].get("length", 1)
    return Unit(" ".join(p.words[j:last]), "days", n.first, last)


def _closed(p: Parsed, j: int) -> bool:
    """Whether the phrase of a plain measure ends at j, so that "2 liter vatten" is one."""
    ends = p.shapes[j] > WORD or p.used[j] in ("cadence", "date") or "stop" in p.roles[j]
    return ends and "dir" not in p.at


def _nounlike(p: Parsed, j: int) -> bool:
    return (
        p.shapes[j] == WORD
        and not p.used[j]
        and _NOT_NOUNS.isdisjoint(p.roles[j])
        and p.words[j] not in ("per", "i", "om", "a")
    )


_NOT_NOUNS = frozenset(
    """stop each rel det adverb month weekday weekdays holiday today cmp num mult hedge dir tail
    vague reference money percent""".split()  # noqa: SIM905
)


_ADJECTIVE_ENDS = (
    "ade", "ande", "ende", "iga", "ska", "ella", "iva", "ala", "nya", "sta", "ena", "rda", "nda",
    "tta", "ra", "na", "ta", "da", "la", "ga", "ka",
)  # fmt: skip


_PARTICIPLES = ("kad", "ngd", "rad", "rat", "kat", "lad", "lat")
"""Endings of what "1 bokad demo" and "1 stängd affär" have before their noun."""


def noun_of(p: Parsed, n: Number, j: int) -> str | None:
    """The noun that starts at token j, with its adjectives; None where none does."""
    found = _noun(p, n, j)
    return found.text if found else None


def _noun(p: Parsed, n: Number, j: int) -> Unit | None:
    """A noun with the adjectives before it; kind none where no noun follows."""
    filler = j if p.words[j] in _FILLERS else -1
    j = _noun_start(p, j + (filler >= 0))
    words: list[str] = []
    k = j
    while len(words) < 4 and _goes_on(p, k, words):
        words.append(p.words[k])
        k += 1
        if _complete(p, words, k):
            break
    if not words and filler >= 0:
        return Unit(p.words[filler], "noun", n.first, filler + 1)
    if not words:
        return Unit(None, "none", n.first, n.last)
    if k < p.size and p.words[k] == "of" and _nounlike(p, k + 1) and words[-1] in _GROUPS:
        words += ["of", p.words[k + 1]]
        k += 2
    return Unit(" ".join(words), "noun", n.first, k)


def _noun_start(p: Parsed, j: int) -> int:
    """Past what may stand between a number and its noun: "5-star", "or more", "of 10"."""
    starred = p.shapes[j] == NUMBER or "num" in p.roles[j]
    j += _star(p, j) if starred else 0
    more = p.words[j] in ("or", "eller") and "change" in p.roles[j + 1]
    j += 2 if more and _nounlike_next(p, j + 2) else 0
    j += p.words[j] in ("färre", "fewer") and _nounlike_next(p, j + 1)
    k = j + (p.words[j] == "out" and p.words[j + 1] == "of") + 1
    of = p.words[k - 1] in _OF or (p.words[j] == "/" and p.touching(j))
    k += of and p.words[k] in _ALL_THERE_ARE
    return k + 1 if of and (p.shapes[k] == NUMBER or "num" in p.roles[k]) else j


_ALL_THERE_ARE = frozenset("de mina våra the my our alla all these".split())  # noqa: SIM905
"""Between "of" and how many there are: "5 of my 20 clients"."""


def _star(p: Parsed, j: int) -> int:
    """The tokens of "5 star" or "five-star" at j, which say what kind of thing is counted."""
    k = j + 1 + (p.words[j + 1] in ("-", "–"))
    return k + 1 - j if p.words[k] in ("star", "stars", "stjärnigt", "stjärniga") else 0


_GROUPS = frozenset(
    """pieces types rounds sets cups glasses bottles servings portions slices lines hours minutes
    days kinds pairs tons tonnes lots rows bags boxes forms""".split()  # noqa: SIM905
)


_MORE = frozenset("more fler extra additional nya new other further mer".split())  # noqa: SIM905


def _goes_on(p: Parsed, k: int, words: list[str]) -> bool:
    if p.shapes[k] != WORD or p.used[k]:
        return False
    roles = p.roles[k]
    if "daypart" in roles and "length" in roles:
        return False
    if not words and p.words[k] in _MORE:
        return _nounlike_next(p, k + 1)
    if not roles and p.words[k].endswith("ly") and p.words[k] not in _NOUNS_IN_LY:
        return not words and _nounlike_next(p, k + 1)
    if not roles or "adjective" in roles:
        return True
    if "adverb" in roles and not is_thing(p, k):
        return not words and _nounlike_next(p, k + 1)
    if is_thing(p, k) or (words and p.words[k] in ("nights", "mornings", "evenings")):
        return True
    return _NOT_NOUNS.isdisjoint(roles)


_NOUNS_IN_LY = frozenset("family supply reply assembly anomaly ally butterfly".split())  # noqa: SIM905


def _nounlike_next(p: Parsed, k: int) -> bool:
    return p.shapes[k] == WORD and not p.used[k] and _NOT_NOUNS.isdisjoint(p.roles[k])


def _complete(p: Parsed, words: list[str], k: int) -> bool:
    """Whether the last word is the noun that ends the phrase."""
    word, roles = words[-1], p.roles[k - 1]
    if "adjective" in roles or "adverb" in roles:
        return False
    if p.language == "sv":
        told = word.endswith(_PARTICIPLES) and p.shapes[k] == WORD and not p.roles[k]
        return not (word.endswith(_ADJECTIVE_ENDS) or told) or not _nounlike_next(p, k)
    plural = (
        word.endswith("s")
        and not word.endswith(("ss", "us", "is", "'s", "ous"))
        and (word not in ("sales", "news", "business", "customs"))
    )
    measured = ("measure" in roles or "tunit" in roles) and not _plain_noun(p, k)
    return plural or word in _PLURALS or measured


def _plain_noun(p: Parsed, k: int) -> bool:
    """Whether an unknown plural goes on a phrase ("new degree programs")."""
    return p.shapes[k] == WORD and not p.roles[k] and p.words[k].endswith("s")


_PLURALS = frozenset(
    """people children men women feet teeth mice media data staff personnel revenue employees
    push-ups pushups sign-ups signups""".split()  # noqa: SIM905
)

_READERS = (
    ("percent", _percent),
    ("money", _money),
    ("times", _times),
    ("tunit", _time),
    ("measure", _measure),
    ("container", _container),
    ("weekdays", _evenings),
    ("mult", _kilometres),
)
