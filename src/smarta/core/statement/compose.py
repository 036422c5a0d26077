"""A goal's parts as finished prose in the goal's language."""

from decimal import Decimal
from types import ModuleType

from smarta.core import wording
from smarta.core.definition import Definition, suggested
from smarta.core.quantity import Quantity
from smarta.core.statement import en, sv
from smarta.core.statement.model import Days, Parts
from smarta.core.statement.units import CONSUMED, DEFAULT_VERBS

_CODES = frozenset({"sek", "eur", "usd", "gbp", "nok", "dkk", "chf"})
_SIGNS = frozenset({"$", "€", "£"})
_PREPOSITIONS = """till på med för om i av under över från inom efter hos vid utan to of at by with
in on over from within under below above for until after without"""
_DETERMINERS = "my our his her their the these those all alla mina våra sina de dessa"
_ENDS_OPEN = frozenset((_PREPOSITIONS + " " + _DETERMINERS).split())
_BOUNDS = "inom under within below över over above före efter before after innan kl"
_BARE = frozenset((_BOUNDS + " " + _DETERMINERS).split())
"""Words that say the direction themselves, or that it is these: no "at least" goes between."""


def compose(parts: Parts) -> str:
    """The finished statement: one sentence that says the goal, then those that make it clear.

    Exceptions, who else is in it, what counts as one, and when it is done follow the first. How it
    can be reached and the stages stand in `sheet`.
    """
    words = _words(parts)
    sentences = [headline(parts)]
    sentences += [
        words.excused(wording.weeks(days.start, days.end, parts.language), _several(days))
        for days in parts.excused
    ]
    sentences += words.involved(parts)
    if parts.definition:
        sentences += _definition(parts.definition, words)
    if parts.done_when:
        sentences.append(words.done_when(parts))
    return " ".join(filter(None, sentences))


def headline(parts: Parts) -> str:
    """The goal in one sentence: who does what, how much, how often, when, where and why."""
    words = _words(parts)
    if parts.said:
        return wording.sentence(_kept(parts, words))
    text = " ".join(filter(None, _core(parts, words))) + str(words.why(parts))
    return wording.sentence(text)


def _kept(parts: Parts, words: ModuleType) -> str:
    """A sentence as it was written, with what it does not hold put before and after it."""

    def new(*names: str) -> bool:
        return not parts.holds & set(names)

    text = parts.said.strip().rstrip(".")
    if parts.who and new("who"):
        text = f"{parts.who}: {text}"
    if parts.quantity and new("quantity"):
        amount = " ".join(filter(None, (_compared(parts.quantity, parts, words), parts.tail)))
        text += f" ({amount})"
    often = _often(parts, words, counted=False) if new("cadence") else ""
    time = words.time(parts) if new("start", "end", "deadline") else ""
    text = " ".join(filter(None, (text, often, parts.where if new("where") else "", time)))
    return text + (str(words.why(parts)) if new("why") else "")


def sheet(parts: Parts) -> tuple[tuple[str, str, str], ...]:
    """The rest as rows: letter, label and sentence, in the order of the letters R and T."""
    words = _words(parts)
    rows = [
        ("R", words.LABELS[name], wording.sentence(getattr(parts, name)))
        for name in ("how", "resources", "limits", "missing", "before")
        if getattr(parts, name)
    ]
    rows += [("R", words.LABELS["plan"], words.plan(plan.when, plan.then)) for plan in parts.plans]
    rows += [
        (
            "T",
            words.LABELS["stage"],
            words.stage(wording.day(stage.day, parts.language), stage.text),
        )
        for stage in parts.stages
    ]
    if parts.first:
        rows.append(("T", words.LABELS["first"], words.first(parts.first)))
    return tuple(rows)


def _words(parts: Parts) -> ModuleType:
    return sv if parts.language == "sv" else en


def _several(days: Days) -> bool:
    """Whether the days are more than one week or one day, for the verb that follows."""
    return (days.end - days.start).days not in {0, 6}


def _definition(definition: Definition, words: ModuleType) -> list[str]:
    if not definition.counts:
        return []
    found: list[str] = words.definition(
        definition.singular, definition.counts, definition.counts_not
    )
    return found


def _core(parts: Parts, words: ModuleType) -> list[str]:
    verb = _verb(parts, words)
    named = bool(parts.who and not verb)
    who = f"{parts.who}:" if named else parts.who
    counted = bool(parts.quantity) or bool(_figures(parts.lead))
    often = _often(parts, words, counted=counted)
    lead = _lead(parts, verb, words)
    what = [wording.clause(lead, parts.language) if named else lead, *_amount(parts, words, verb)]
    part_of_unit = parts.tail.split(" ")[0].casefold() in {"of", "av"}
    close = bool(parts.quantity) and (part_of_unit or not _open(parts.tail, first=True))
    return [
        who,
        words.predicate(verb, parts.who) if verb else "",
        *what,
        *((parts.tail, often) if close else (often, parts.tail)),
        parts.where,
        words.time(parts),
    ]


_TO = ("till", "to", "på", "of", "med", "by")


def _lead(parts: Parts, verb: str, words: ModuleType) -> str:
    """The words before the amount, without a preposition that the amount brings itself or lacks."""
    quantity = parts.quantity
    head, _, last = parts.lead.rpartition(" ")
    if quantity is None or last.casefold() not in _TO:
        return parts.lead
    factor = quantity.relative == "factor" and verb in words.FACTORS.values()
    return head if factor or quantity.baseline is not None else parts.lead


def _often(parts: Parts, words: ModuleType, *, counted: bool) -> str:
    """The cadence, in the text's own words where they say more."""
    cadence = parts.cadence
    if parts.often or cadence is None:
        return parts.often
    return str(words.cadence(cadence.unit, cadence.every, counted))


def _figures(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _verb(parts: Parts, words: ModuleType) -> str:
    """The verb as it was said, or the one that a factor or the unit brings with it."""
    quantity = parts.quantity
    if quantity and quantity.relative == "factor":
        return str(words.factor(parts.verb, f"{quantity.value.normalize():f}"))
    if parts.verb or not parts.who or quantity is None:
        return parts.verb
    definition = suggested(quantity.unit, parts.language) if quantity.unit else None
    table = DEFAULT_VERBS[parts.language]
    if parts.kind == "limit" or quantity.comparison == "at_most":
        consumed = definition is not None and definition.singular in CONSUMED
        return table[definition.singular] if consumed and definition else table["limit"]
    return table.get(definition.singular, table[""]) if definition else table[""]


def _amount(parts: Parts, words: ModuleType, verb: str) -> list[str]:
    quantity = parts.quantity
    if quantity is None:
        return []
    if quantity.relative == "factor":
        return [] if verb in words.FACTORS.values() else [words.by(_measured(quantity, parts))]
    if quantity.baseline is not None:
        bare = quantity._replace(upper=None)
        return [words.baseline(_bare(quantity.baseline, bare, parts), _target(bare, parts, words))]
    if quantity.comparison in {"increase_by", "decrease_by"}:
        amount = _measured(quantity, parts)
        return [amount if _open(parts.lead) or not parts.lead else words.by(amount)]
    return [_joint(parts, verb, words), _compared(quantity, parts, words)]


def _target(quantity: Quantity, parts: Parts, words: ModuleType) -> str:
    """What a change leads to; "at least" goes without saying there, "at most" does not."""
    amount = _measured(quantity, parts)
    if quantity.comparison == "at_least":
        return amount
    return " ".join(filter(None, (words.COMPARISONS.get(quantity.comparison, ""), amount)))


def _bare(value: Decimal, quantity: Quantity, parts: Parts) -> str:
    """A baseline: with its unit only where the sign stands close to the figure."""
    close = quantity.unit in {"%", "‰"} | _SIGNS
    if close:
        return _measured(quantity._replace(value=value), parts)
    return wording.number(value, parts.language)


def _open(words: str, *, first: bool = False) -> bool:
    """Whether the words before an amount end in one that leads on to it ("till", "my"); `first`:
    whether those after it begin so."""
    return bool(words) and words.split()[0 if first else -1].casefold() in _ENDS_OPEN


def _joint(parts: Parts, verb: str, words: ModuleType) -> str:
    """The preposition between what is measured and its level, where none was said."""
    if not parts.lead or _open(parts.lead):
        return ""
    if parts.kind != "level":
        return _for_money(parts, verb)
    state = not verb or verb in words.STATES
    if parts.language == "sv":
        return "på" if state else "till"
    return "of" if state else "to"


_MONEY_WORDS = "kr sek kronor € eur euro $ usd dollar dollars £ gbp pounds"
_MONEY = frozenset(_MONEY_WORDS.split())


def _for_money(parts: Parts, verb: str) -> str:
    """ "sälja bilar för 2 Mkr", "a budget of £400": money after what it is for."""
    unit = parts.quantity.unit if parts.quantity else None
    if not unit or unit.casefold() not in _MONEY:
        return ""
    selling = verb in {"sälja", "köpa", "sell", "buy"}
    if parts.language == "sv":
        return "för" if selling else "på"
    return "for" if selling else "of"


def _compared(quantity: Quantity, parts: Parts, words: ModuleType) -> str:
    amount = _measured(quantity, parts)
    bare = parts.lead.split()[-1:] and parts.lead.split()[-1].casefold() in _BARE
    if quantity.upper is not None or bare:
        return amount
    silent = parts.kind in {"level", "done"} and quantity.comparison == "at_least"
    if silent and (parts.kind == "done" or not parts.lead):
        return amount
    return " ".join(filter(None, (words.COMPARISONS.get(quantity.comparison, ""), amount)))


def _measured(quantity: Quantity, parts: Parts) -> str:
    """The figure with its unit, the sign before or after it as the language has it."""
    language = parts.language
    figure = _figure(quantity, language)
    unit = quantity.unit or ""
    if quantity.relative == "points":
        unit = unit if unit not in {"", "%", "points"} else _words(parts).POINTS
    if unit == "%":
        return figure + (f"{wording.NBSP}%" if language == "sv" else "%")
    if unit in _SIGNS and language == "en":
        return unit + figure
    if not unit or unit.casefold() in parts.lead.casefold().split():
        return figure
    return f"{figure}{wording.NBSP}{_inflected(unit, quantity, parts)}"


def _figure(quantity: Quantity, language: str) -> str:
    low = wording.number(quantity.value, language)
    if quantity.upper is None:
        return low
    return f"{low}–{wording.number(quantity.upper, language)}"


def _inflected(unit: str, quantity: Quantity, parts: Parts) -> str:
    """The unit in the number that its figure asks for, where both forms are known."""
    if unit.casefold() in _CODES:
        return unit.upper()
    definition = parts.definition or suggested(unit, parts.language)
    if definition is None:
        return unit
    one = quantity.value == 1 and quantity.upper is None
    forms = (
        (definition.plural, definition.singular)
        if one
        else (definition.singular, definition.plural)
    )
    return forms[1] if unit.casefold() == forms[0].casefold() else unit
