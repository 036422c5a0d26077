"""The kind of a goal that has an amount, and whether the text says what the amount is about."""

from smarta.core.lexicons import EMPTY, Roles
from smarta.core.period import Cadence
from smarta.core.quantity import Quantity
from smarta.core.reading.clause import Clause
from smarta.core.reading.grade import one
from smarta.core.reading.labels import is_label
from smarta.core.reading.model import Kind
from smarta.core.reading.numbers import METRICS, is_year
from smarta.core.reading.tokens import WORD

_FUNCTION_ROLES = frozenset(
    {"preposition", "aside", "modal", "person", "one", "all", "conjunction", "comparative", "many"}
)


def says_what(clause: Clause) -> bool:
    """Whether a word beside the amount, the time and the verb says what it is about."""
    parsed, roles, verb = clause.parsed, clause.roles, clause.verb
    for i in range(clause.start, parsed.size):
        plain = parsed.shapes[i] == WORD and not parsed.used[i]
        if plain and _FUNCTION_ROLES.isdisjoint(roles[i]) and not verb <= i < clause.verb_end:
            return True
    return False


def kind_of_amount(clause: Clause, quantity: Quantity, cadence: Cadence | None) -> Kind:
    if clause.verb > 0 and "negation" in clause.roles[clause.verb - 1] and "act" in clause.classes:
        return "limit"
    share = quantity.unit == "%"
    if (share and _is_capped(clause, quantity)) or _abstains(clause):
        return "limit"
    if _of_a_thing_made(clause, quantity, cadence):
        return "done"
    if _is_turnover(clause, quantity) and cadence is None:
        return "total"
    if quantity.relative is not None or share:
        return "level"
    if quantity.comparison == "at_most" and (
        quantity.baseline is None or _is_held(clause, cadence)
    ):
        return _kind_at_most(clause, quantity, cadence)
    if cadence is not None and (quantity.baseline is None or quantity.comparison != "at_most"):
        return "rate"
    if quantity.baseline is not None or _moves_a_level(clause, quantity):
        return "level"
    if "act" in clause.classes and not {"daypart", "clock"}.isdisjoint(clause.parsed.at):
        return "rate"
    return _kind_of_count(clause, quantity)


def _is_capped(clause: Clause, quantity: Quantity) -> bool:
    """A share that is never to be passed ("rabatter aldrig över 10 %"), not one that is lowered."""
    words = clause.parsed.words
    return (
        quantity.comparison == "at_most"
        and "change" not in clause.classes
        and not (_CAPS.isdisjoint(words) and words[0] not in _NONE)
    )


def _abstains(clause: Clause) -> bool:
    """So long without something: "6 veckor utan alkohol", "sober 90 days"."""
    without = not clause.listed["without"].isdisjoint(clause.parsed.words)
    return without and bool(clause.parsed.durations)


_NONE = frozenset("ingen inga inget no".split())  # noqa: SIM905


def _is_held(clause: Clause, cadence: Cadence | None) -> bool:
    """Whether what is had today only tells where one stands ("max 5 a day, currently 12")."""
    return cadence is not None and _FROM.isdisjoint(clause.parsed.words)


_FROM = frozenset({"från", "from", "→", ">"})


def _is_turnover(clause: Clause, quantity: Quantity) -> bool:
    """A sum that is taken in over time: "omsättning 12 mkr 2027", "hit $2m in new business"."""
    if quantity.relative is not None or "change" in clause.classes or "growth" in clause.at:
        return False
    money = clause.parsed.lexicon.words.get((quantity.unit or "").split(" ")[0], EMPTY)
    summed = "money" in money or (quantity.unit is None and quantity.value >= 10_000)
    return summed and not clause.listed["taken_in"].isdisjoint(clause.parsed.words)


def _moves_a_level(clause: Clause, quantity: Quantity) -> bool:
    """An increase of what there is, and not new ones that are gathered one by one."""
    if quantity.comparison not in ("increase_by", "decrease_by"):
        return False
    classes = clause.classes
    if quantity.unit in clause.listed["weights"]:
        return True
    gathered = {"deliver", "act", "duty"} & classes and "change" not in classes
    new = _counts_new(clause, quantity)
    return not (gathered or new or clause.lemma in clause.listed["getting"])


def _counts_new(clause: Clause, quantity: Quantity) -> bool:
    """Whether what is counted comes beside what there is: "10 nya kunder"."""
    return not clause.listed["new"].isdisjoint((quantity.unit or "").split(" "))


def _kind_at_most(clause: Clause, quantity: Quantity, cadence: Cadence | None) -> Kind:
    if cadence is not None and clause.lemma not in ("öka", "increase", "raise", "höja"):
        return "limit"
    if "change" in clause.classes or "reach" in clause.classes:
        return "level"
    if quantity.value == 0:
        return "limit"
    if any(clause.parsed.roles[k]["dir"] == "down" for k in clause.parsed.at.get("dir", ())):
        return "level"
    if not clause.listed["screens"].isdisjoint(clause.parsed.words):
        return "limit"
    acts = {"act", "duty", "deliver"} & clause.classes
    weighed = quantity.unit in clause.listed["weights"] and not acts
    return "level" if weighed or _is_state(clause) or _timed(clause, quantity) else "limit"


_CAPS = frozenset("max maximum maximalt aldrig never".split())  # noqa: SIM905


def _timed(clause: Clause, quantity: Quantity) -> bool:
    """A result in a time: "springa milen under 50 minuter", "svara inom 4 timmar"."""
    unit, role = quantity.unit or "", _roles(clause, quantity)
    parsed = clause.parsed
    raced = not clause.listed["races"].isdisjoint(parsed.words) or any(
        "measure" in parsed.roles[number.last] or parsed.words[number.last - 1] == "k"
        for number in parsed.numbers
    )
    timed = "tunit" in role or (not unit and raced)
    return timed and (bool(clause.classes) or raced)


def _takes_money(clause: Clause, quantity: Quantity) -> bool:
    """Whether a sum follows right after the verb: "raise $50k", not "raise my pay to $5k"."""
    words = clause.parsed.lexicon.words
    sum_of_money = any("money" in words.get(word, EMPTY) for word in (quantity.unit or "").split())
    start = clause.parsed.starts[clause.verb_end]
    return sum_of_money and quantity.span is not None and quantity.span[0] == start


def _roles(clause: Clause, quantity: Quantity) -> Roles:
    """What the first word of the unit is listed as."""
    unit = quantity.unit or ""
    return clause.parsed.lexicon.words.get(unit.split(" ")[0], EMPTY)


def _is_state(clause: Clause) -> bool:
    state = {"state", "reach"} & clause.classes or clause.lemma in ("väga", "weigh")
    return "dimension" in clause.nouns or bool(state)


def _kind_of_count(clause: Clause, quantity: Quantity) -> Kind:
    classes = clause.classes
    if "ensure" in classes and clause.universal >= 0:
        return "level"
    if (
        (0 < quantity.value < 1 and quantity.unit is None)
        or _is_scored(clause, quantity)
        or clause.lemma in clause.listed["lying_at"]
        or (not classes and clause.word(clause.start) in _MOVED)
        or (clause.has("top", clause.start) and not {"deliver", "act"} & classes)
    ):
        return "level"
    if _at_a_moment(clause):
        return "rate"
    if not {"change", "reach"} & classes and _counts_new(clause, quantity):
        return "total"
    if clause.lemma == "raise" and _takes_money(clause, quantity):
        return "total"
    if _is_once(clause, quantity, classes):
        return "done"
    if {"deliver", "act", "duty"} & classes or clause.lemma in clause.listed["getting"]:
        return "total"
    if {"change", "reach", "state"} & classes or quantity.unit is None:
        return "level"
    if classes:
        return "total"
    return "level" if _is_stock(clause, quantity) else "total"


def _is_scored(clause: Clause, quantity: Quantity) -> bool:
    """What one is at, and not what one gathers: a score, an average, a weight that is lifted."""
    words, unit = clause.parsed.words, quantity.unit or ""
    if unit in _SCORES or (unit in _POINTS and not clause.classes) or _is_average(clause, quantity):
        return True
    if unit in clause.listed["weights"]:
        return not clause.listed["lifts"].isdisjoint(words)
    going = not clause.classes and not _RECURRING.isdisjoint(words)
    return going or not _ACTIVE.isdisjoint(unit.split(" "))


def _is_average(clause: Clause, quantity: Quantity) -> bool:
    """Whether "average" stands before the amount, or right after it."""
    text, (first, last) = clause.parsed.text.lower(), quantity.span or (0, 0)
    return any(word in text[:first] or word in text[last : last + 14] for word in _AVERAGES)


_SCORES = METRICS - {"poäng", "score", "average", "snitt"}
_POINTS = frozenset({"poäng", "points", "pts"})
_AVERAGES = ("snitt", "average", "avg ", "medelvärde", "medelbetyg")
_RECURRING = frozenset({"mrr", "arr"})
_ACTIVE = frozenset({"active", "aktiva"})


def _at_a_moment(clause: Clause) -> bool:
    """An act at a time of day or on each occasion comes again: "read 30 pages before bed"."""
    timed = "daypart" in clause.parsed.at or "clock" in clause.parsed.used
    return timed and not clause.parsed.whens


_MOVED = frozenset({"ner", "ned", "upp", "down", "up"})


def _is_once(clause: Clause, quantity: Quantity, classes: frozenset[str]) -> bool:
    """One deliverable, or a distance that is covered in one go."""
    unit = (quantity.unit or "").split(" ")[0]
    if quantity.value == 1 and quantity.upper is None:
        thing = not classes and "deliverable" in clause.unit_classes(quantity)
        if thing or "deliver" in classes:
            return True
    if _of_one_thing(clause, quantity, classes):
        return True
    within = any(when.relation in ("during", "between") for when in clause.parsed.whens)
    covered = unit in clause.listed["distances"] and quantity.value <= 300
    return covered and "act" in classes and not within


def _of_one_thing(clause: Clause, quantity: Quantity, classes: frozenset[str]) -> bool:
    """English: one result that a few take part in: "establish presence on two sites"."""
    made = "deliver" in classes or (not classes and "deliverable" in clause.nouns)
    if clause.parsed.language != "en" or not made or quantity.value > 5:
        return False
    for number in clause.parsed.numbers:
        if number.worded and number.value == quantity.value:
            return 0 <= clause.head < number.first and (
                "preposition" in clause.roles[number.first - 1]
            )
    return False


def _of_a_thing_made(clause: Clause, quantity: Quantity, cadence: Cadence | None) -> bool:
    """An amount that only describes the one thing to make: "a résumé with at most 3 errors"."""
    made = "deliver" in clause.classes and not {"change", "reach", "act"} & clause.classes
    parsed = clause.parsed
    if not made or cadence is not None or not one(clause) or "deliverable" not in clause.nouns:
        return False
    for amount in parsed.amounts:
        if amount.quantity.span == quantity.span:
            described = parsed.words[amount.first - 1] in ("with", "med", "and", "och")
            return clause.head < amount.first and described
    return False


def _is_stock(clause: Clause, quantity: Quantity) -> bool:
    """What there is of something at a time, and not what is added: "1000 active users"."""
    nouns = clause.unit_classes(quantity)
    if _counts_new(clause, quantity):
        return False
    first = clause.word(clause.start) if clause.start < clause.parsed.size else ""
    named_first = "dimension" in clause.known.noun(first) and not clause.parsed.used[clause.start]
    return "stock" in nouns or named_first


def bare_number(clause: Clause) -> int:
    """The goal's number in figures that belongs to no time, amount or label, else −1."""
    parsed = clause.parsed
    for number in parsed.numbers:
        i = number.first
        if i < clause.start or parsed.used[i] or number.worded or is_year(parsed.words[i]):
            continue
        if number.value > 1 and not is_label(parsed, number):
            return i
    return -1


def has_placeholder(clause: Clause) -> bool:
    """Whether the amount is left to be filled in: "to XX minutes", "from X to Y"."""
    if clause.has("placeholder", clause.start):
        return True
    words, parsed = clause.parsed.words, clause.parsed
    if not parsed.says(_UNFILLED):
        return False
    for i in range(max(clause.start, 1), parsed.size):
        if words[i] in _UNFILLED and words[i - 1] in _BEFORE_AMOUNTS and not parsed.touching(i):
            return parsed.text[parsed.starts[i]].isupper()
    return False


_UNFILLED = frozenset({"x", "y", "z", "n"})
_BEFORE_AMOUNTS = frozenset({"to", "from", "by", "till", "från", "med", "least", "minst"})
