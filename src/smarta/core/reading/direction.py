"""Where an amount leads: up or down, and to it or by it: "raise to 50", "minska med 5 %"."""

from bisect import bisect_left
from decimal import Decimal

from smarta.core.lexicons import EMPTY
from smarta.core.quantity import Comparison, Relative
from smarta.core.reading.counted import Unit
from smarta.core.reading.tokens import Number, Parsed
from smarta.core.reading.vocabulary import vocabulary

MOVES = ("increase_by", "decrease_by")


def direction(
    p: Parsed, number: Number, first: int, last: int, unit: Unit, said: str | None
) -> tuple[Comparison, Relative | None]:
    """(comparison, what it is relative to) of an amount, where `said` is what stands beside it."""
    if said in ("increase_by", "decrease_by"):
        return said, _relative(unit)  # type: ignore[return-value]
    beside = _beside(p, number, last, unit)
    if beside:
        return by(beside), _relative(unit)
    way, place = way_before(p, first)
    if said == "at_least" and unit.kind == "clock" and p.words[first] in ("better", "bättre"):
        said = "at_most"
    change = _change_after(p, last, unit, said)
    if (change and unit.kind in ("percent", "points")) or (change and _counts_change(p, last)):
        return by(change), _relative(unit)
    comparison = said if said in ("at_least", "at_most", "exactly") else None
    halves = number.value == Decimal("0.5") and unit.kind in ("none", "noun")
    if halves and first == 0 and p.words[0] in ("half", "halva") and p.words[1] not in _PART_OF:
        return "decrease_by", "factor"
    bounded = said == "at_most" and way == "down" and unit.kind in ("noun", "times", "percent")
    bounded = bounded and p.words[first - 1] not in ("by", "med")
    if way in ("up", "down") and not bounded and _moves_by(p, first, place, unit, number):
        return by(way), _relative(unit)
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


def by(way: str) -> Comparison:
    """The comparison of a change by so much, downwards or upwards."""
    return "decrease_by" if way == "down" else "increase_by"


def _relative(unit: Unit) -> Relative | None:
    if unit.kind == "percent":
        return "percent"
    return "points" if unit.kind == "points" else None


def way_before(p: Parsed, first: int) -> tuple[str, int]:
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
    while p.words[k] in _ABOUT:
        k -= 1
    before = p.words[k]
    if p.words[place] == "up" and first > 1 and unit.kind in ("noun", "clock", "days", "times"):
        return False
    raised = p.words[number.first - 1] in ("up", "down") and p.words[first - 2] not in _SAVING
    if (
        raised
        or p.words[number.first - 1] in ("med", "by")
        or in_half(p, number)
        or before in ("med", "by")
    ):
        return True
    if p.words[place] in _TAKEN.get(unit.kind, ("lift",)) and first - place == 1:
        return False
    if any(p.words[j] in _TO for j in (k, number.first - 1)):
        return before in ("of", "på", "om") and p.words[place] in p.listed["change_nouns"]
    if unit.kind in ("percent", "points"):
        return not _reaches(p, place, number.first)
    if p.words[place] in ("lose", "gain", "shed", "tappa") and first - place == 1:
        return True
    return first - place <= 3 and unit.kind != "none" and p.words[place] not in ("improve", "nå")


_ABOUT = frozenset("the a an about ca cirka ungefär another ytterligare".split())  # noqa: SIM905


def in_half(p: Parsed, number: Number) -> bool:
    """ "cut it in half"."""
    return p.words[number.first] == "half" and p.words[number.first - 1] == "in" and "dir" in p.at


_TO = frozenset({"till", "to", "→", "at", "vid", "into", "på", "of", "i", "in", "om"})
_SAVING = frozenset({"save", "saving", "saved"})
_TAKEN = {"money": ("lift", "raise", "raising", "raised")}
"""Verbs that take hold of an amount right after them, and do not move anything by it."""


def _reaches(p: Parsed, place: int, first: int) -> bool:
    """Whether "to" or "till" stands between the verb and the amount, with no other number there."""
    return p.between(_LEVELS, place + 1, first)


_LEVELS = frozenset("till to över under above below".split())  # noqa: SIM905


def _level(p: Parsed, first: int, way: str, place: int, unit: Unit) -> Comparison:
    """The comparison that goes without saying: at least, but at most for what is to sink."""
    if unit.kind == "none" and p.words[first - 1] == "på" and p.says(p.listed["races"]):
        return "at_most"
    if p.words[first - 1] in ("inom", "within") and unit.kind == "noun":
        return "at_most"
    if way in ("", "keep", "reach") and _better_low(p, first):
        return "at_most"
    if way in ("down", "limit"):
        return "at_most" if way == "limit" or first - place < 14 else "at_least"
    taken = p.words[first - 1] in _TAKING or p.words[unit.last] in _PROMISES
    if taken and unit.kind in ("clock", "days") and not _lasts(p, first):
        return "at_most"
    return "at_least"


def _lasts(p: Parsed, first: int) -> bool:
    """Swedish: whether the time is how long an occasion lasts: "en promenad på 30 minuter"."""
    nouns = vocabulary(p.language).noun(p.words[first - 2])
    occasion = "occasion" in nouns and "deliverable" not in nouns
    return p.words[first - 1] == "på" and occasion and not p.says(p.listed["races"])


_TAKING = frozenset({"på", "in", "inom", "within", "under", "senast"})
_PROMISES = frozenset({"sla", "turnaround", "slas"})
"""After a time they say that it may take that long ("a 30 day SLA")."""


def _better_low(p: Parsed, first: int) -> bool:
    """Whether what is measured before the amount at `first` is the better the lower it is."""
    return not p.listed["better_low"].isdisjoint(p.words[max(0, first - 4) : first])
