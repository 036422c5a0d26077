"""How much: the numbers that are amounts, and what they are amounts of."""

from decimal import Decimal

from smarta.core.lexicons import EMPTY
from smarta.core.quantity import Comparison, Quantity, Relative
from smarta.core.reading.bare import already_there, counts_bare, is_factor, metric, one_counts
from smarta.core.reading.cadence import Found
from smarta.core.reading.comparison import compared
from smarta.core.reading.counted import Unit, unit_of
from smarta.core.reading.direction import MOVES, by, direction, way_before
from smarta.core.reading.labels import is_label
from smarta.core.reading.measured import moved_unit, named_unit
from smarta.core.reading.several import (
    describes,
    plain,
    ranked,
    with_baselines,
    with_bounds,
    with_ranges,
)
from smarta.core.reading.tokens import NUMBER, WORD, Amount, Number, Parsed
from smarta.core.reading.vocabulary import vocabulary


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
        found = with_bounds(p, with_baselines(p, with_ranges(p, found)))
    found = [_named(p, amount) if amount.quantity.unit is None else amount for amount in found]
    return ranked(p, found, cadences)


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
        unit = unit._replace(text=metric(p, number.first))
    first, last = min(unit.first, number.first), max(unit.last, number.last)
    value = number.value * unit.factor + unit.extra
    upper = None if number.upper is None else number.upper * unit.factor
    said, first, last = compared(p, first, last, number.last)
    if number.worded and number.value == 1 and not one_counts(p, number, unit, said, last):
        return None
    if unit.kind == "none" and said is None and not counts_bare(p, number, before):
        return None
    if _is_signed(p, number):
        value, upper, said = _signed(p, number, unit, value, upper, said)
    if unit.kind == "noun" and said is None and already_there(p, number):
        return None
    comparison, relative = direction(p, number, first, last, unit, said)
    comparison = "at_most" if value == 0 and comparison == "at_least" else comparison
    value, unit, relative = _parts(value, unit, comparison, relative)
    if _multiplies(p, number, unit, comparison):
        unit, comparison, relative = unit._replace(text=None), "increase_by", "factor"
    elif is_factor(p, number):
        comparison, relative = by(way_before(p, first)[0]), "factor"
        value = value if comparison == "increase_by" else round(1 / (value or Decimal(1)), 6)
    quantity = Quantity(
        value=plain(value), unit=unit.text, comparison=comparison, upper=upper,
        relative=relative, span=p.span(min(unit.first, number.first), max(unit.last, number.last)),
    )  # fmt: skip
    if upper is not None and _sets_out(p, number, unit):
        quantity = quantity._replace(
            value=upper, upper=None, baseline=quantity.value, comparison="at_least", relative=None
        )
    return Amount(quantity, first, last, describes(p, number, unit))


def _sets_out(p: Parsed, number: Number, unit: Unit) -> bool:
    """Whether "raise NPS 32 to 50" sets out from 32; "gain 3 to 5 kg" is a range."""
    joint = next((k for k in range(number.first, number.last) if p.words[k] in ("to", "till")), -1)
    if joint < 0:
        return False
    way, place = way_before(p, number.first)
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
    if unit.kind != "none" or not 0 < value < 1 or comparison not in MOVES:
        return value, unit, relative
    if value == Decimal("0.5") and comparison == "decrease_by":
        return value, unit, "factor"
    return round(value * 100, 2), unit._replace(text="%", kind="percent"), "percent"


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
    if unit.kind in ("percent", "points", "money") or unit.text in p.listed["weights"]:
        return value, upper, said or "decrease_by"
    return -value, upper, said


def _factors(p: Parsed, found: list[Amount]) -> None:
    for i in p.at.get("factor", ()):
        if p.used[i]:
            continue
        value, way = p.roles[i]["factor"]
        last = i + p.roles[i].get("length", 1)
        quantity = Quantity(Decimal(value), None, by(way), relative="factor", span=p.span(i, last))
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
