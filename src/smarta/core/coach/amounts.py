"""Answers that are amounts: what is done, in which unit, how much, and from where."""

import re
from decimal import Decimal
from functools import cache

from smarta.core.coach.draft import Draft, Heard
from smarta.core.coach.parts import parts_of
from smarta.core.quantity import MONEY, Quantity
from smarta.core.reading import Kind, Reading, read
from smarta.core.reading.vocabulary import vocabulary
from smarta.core.statement import Parts

_UP_WORDS = "öka höja utöka lyfta växa förlänga förbättra increase raise grow improve expand lift"
_DOWN_WORDS = "minska sänka korta förkorta krympa reducera reduce decrease lower cut shorten"
UP, DOWN = frozenset(_UP_WORDS.split()), frozenset(_DOWN_WORDS.split())
LOSING = frozenset({"gå ner", "gå ned", "tappa", "lose", "drop", "shed"})
"""Verbs whose amount is by how much, whatever its unit."""

_HEDGE_WORDS = """fler flera mer mera några många färre mindre bättre mycket lite snabbare some more
many several a few fewer less better much lots of faster quicker"""
_HEDGES = frozenset(_HEDGE_WORDS.split())
_SELLING = {"sälja": "för", "omsätta": "för", "handla": "för", "sell": "for"}
_TARGET = {"sv": r"\b(?:till|från)\b", "en": r"\b(?:to|from)\b"}


def _read(heard: Heard, text: str) -> Reading:
    return read(text, on=heard.on, language=heard.language, fiscal_start=heard.fiscal_start)


def what(draft: Draft, heard: Heard) -> Draft:
    """What is done or reached: its verb and words, and whatever else the answer says."""
    said = parts_of(_read(heard, heard.text))
    old = draft.parts
    if said.quantity and not said.verb and not said.quantity.unit:
        return amount(draft, heard)
    known = {
        name: getattr(said, name)
        for name in ("quantity", "cadence", "start", "end", "deadline", "why", "who")
        if getattr(said, name)
    }
    keep_amount = said.quantity is None and old.quantity is not None
    return draft.with_parts(
        verb=said.verb or old.verb,
        lead=_without_unit(said.lead, old.quantity) if keep_amount else said.lead,
        tail=said.tail,
        where=said.where,
        said=said.said,
        holds=said.holds,
        often=said.often,
        kind=old.kind if keep_amount or old.kind == "limit" else said.kind,
        **known,
    )


def _without_unit(lead: str, quantity: Quantity | None) -> str:
    """The words without the unit that the amount already names."""
    if quantity is None or not quantity.unit:
        return lead
    return " ".join(lead.replace(quantity.unit, "").split())


def unit(draft: Draft, heard: Heard) -> Draft:
    """What is counted; it waits for an amount where there is none."""
    said = heard.text.strip(" .")
    quantity = draft.parts.quantity
    reading = _read(heard, f"1 {said}").quantity
    name = said if reading is None or not reading.unit else _spelling(said, reading.unit)
    if quantity is None:
        return draft._replace(unit=name)
    return draft.with_parts(quantity=quantity._replace(unit=name))


def _spelling(said: str, unit_: str) -> str:
    """The unit in the letters in which it was said; "%" and the like as they are read."""
    at = said.casefold().find(unit_.casefold())
    return said[at : at + len(unit_)] if at >= 0 else unit_


def amount(draft: Draft, heard: Heard) -> Draft:
    """How much: the number, and what else the answer says of unit, cadence and direction."""
    reading = _read(heard, heard.text)
    quantity = reading.quantity or _bare(heard)
    if quantity is None:
        return draft.but(
            heard.question,
            f"”{heard.text}” gick inte att läsa som ett tal. Skriv till exempel 8, 2 Mkr eller "
            "20 %.",
            f"“{heard.text}” could not be read as a number. Write for instance 8, 2 million or "
            "20%.",
        )
    old, quantity = _counted(draft, quantity, heard)
    named = _named(old, quantity, draft.unit or (old.quantity.unit if old.quantity else None))
    said = parts_of(reading)
    directed = _directed(old, named, heard)
    lead, extra = _lead_beside(old, directed)
    directed, lead = _filled(directed, lead, old.language)
    within = (heard.text.split() or [""])[0].casefold()
    lead = f"{lead} {within}".strip() if within in _WITHIN else lead
    cadence = reading.cadence._replace(span=None) if reading.cadence else old.cadence
    changed = old._replace(
        quantity=directed._replace(span=None),
        lead=lead,
        tail=old.tail or extra or said.tail,
        cadence=cadence,
        start=old.start or reading.start,
        end=old.end or reading.end,
    )
    return draft._replace(parts=changed._replace(kind=_kind(changed)))


_MORE = frozenset(["fler", "flera", "more", "many", "several"])


def _counted(draft: Draft, quantity: Quantity, heard: Heard) -> tuple[Parts, Quantity]:
    """The parts without what "fler" or "more" counts, which the amount counts instead, and the
    rest behind it.

    A number alone takes the hedge's place: "fler kundmöten med nya kunder" and 40 are read as
    "40 kundmöten med nya kunder"; so does a share, of what then follows it.
    """
    old = draft.parts
    hedge, _, counted = old.lead.partition(" ")
    plain = not draft.unit and old.quantity is None and quantity.unit in {None, "%"}
    if not plain or old.verb in UP | DOWN or hedge.casefold() not in _MORE:
        return old, quantity
    if quantity.unit:
        return old._replace(lead="", tail=f"{counted} {old.tail}".strip()), quantity
    said = parts_of(_read(heard, f"{old.verb} 10 {counted}")).quantity
    if said is None or not said.unit or not counted.casefold().startswith(said.unit.casefold()):
        return old, quantity
    name, rest = counted[: len(said.unit)], counted[len(said.unit) :]
    return (
        old._replace(lead="", tail=f"{rest} {old.tail}".strip(), kind=_as_counted(old.kind)),
        quantity._replace(unit=name),
    )


def _as_counted(kind: Kind) -> Kind:
    """What is counted is not a level that one is at."""
    return "open" if kind == "level" else kind


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"-?\d+(?:[.,]\d+)?")


def _bare(heard: Heard) -> Quantity | None:
    """A number alone, which a reader of sentences may not take for an amount."""
    match = _number().fullmatch(heard.text.replace("\u00a0", "").replace(" ", ""))
    return Quantity(Decimal(match.group().replace(",", "."))) if match else None


def _named(old: Parts, quantity: Quantity, known: str | None) -> Quantity:
    """The amount with its unit: as said, else as asked, else the words that were there."""
    if quantity.unit or quantity.relative == "factor":
        return quantity
    if known:
        return quantity._replace(unit=known)
    words = _unhedged(old.lead)
    plain = words and len(words.split()) <= 3 and old.kind not in {"level", "limit"}
    if plain and is_measured(words, old.language):
        return quantity
    if plain and old.verb not in UP | DOWN:
        return quantity._replace(unit=words)
    return quantity


def is_measured(words: str, language: str) -> bool:
    """Whether the words name something that has a level ("kundnöjdhet") and is not counted."""
    last = words.split()[-1].casefold()
    several = language == "en" and last.endswith("s")
    return not several and "dimension" in vocabulary(language).noun(last)


def _unhedged(lead: str) -> str:
    return " ".join(word for word in lead.split() if word.casefold() not in _HEDGES)


def _directed(old: Parts, quantity: Quantity, heard: Heard) -> Quantity:
    """With a verb of change, "20 %" is by how much; "till 75" is where to."""
    target = re.search(_TARGET[heard.language], heard.text, re.IGNORECASE)
    if quantity.comparison != "at_least" or quantity.relative == "factor":
        return quantity
    if old.kind == "limit" and old.verb not in UP | DOWN:
        return quantity._replace(comparison="at_most")
    if _is_losing(old):
        return quantity._replace(comparison="decrease_by")
    if target or quantity.unit != "%" or old.verb not in UP | DOWN:
        return quantity._replace(comparison="at_most") if old.verb in DOWN else quantity
    change = "increase_by" if old.verb in UP else "decrease_by"
    return quantity._replace(comparison=change, relative="percent")  # type: ignore[arg-type]


def _is_losing(parts: Parts) -> bool:
    return any(f"{parts.verb} {parts.lead} ".startswith(f"{verb} ") for verb in LOSING)


_WITHIN = frozenset({"inom", "within"})
_TIME_WORDS = """minut minuter timme timmar dag dagar dygn vecka veckor månad månader h min minute
minutes hour hours day days week weeks month months"""
_TIMES = frozenset(_TIME_WORDS.split())
_VESSEL_WORDS = """glas kopp koppar liter dl flaska flaskor portion portioner skiva skivor glass
glasses cup cups litre litres liter liters bottle bottles portions slice slices"""
_VESSELS = frozenset(_VESSEL_WORDS.split())


_OWN_WORDS = "våra mina sina era dina our my your their all alla"
_OWN = frozenset(_OWN_WORDS.split())


def _lead_beside(old: Parts, quantity: Quantity) -> tuple[str, str]:
    """The words before the amount, without hedges and without the unit itself; and those that
    follow it instead ("time on my phone" → "2 hours … on my phone")."""
    words, unit = _unhedged(old.lead), (quantity.unit or "").casefold()
    named = words.casefold().split()
    if unit and named[-1:] == [unit] and _OWN.issuperset(named[:-1]):
        words = ""
    if words.casefold() in {"pengar", "money"} and unit in MONEY:
        words = ""
    head, _, rest = words.partition(" ")
    if head.casefold() in {"time", "tid"} and unit in _TIMES:
        return "", rest
    return (_SELLING.get(old.verb, "") if unit in MONEY and not words else words), ""


def _filled(quantity: Quantity, lead: str, language: str) -> tuple[Quantity, str]:
    """What is in the glass belongs to it: "8 glas vatten", "8 glasses of water"."""
    unit = (quantity.unit or "").casefold()
    if unit not in _VESSELS or not lead.isalpha():
        return quantity, lead
    joint = " " if language == "sv" else " of "
    return quantity._replace(unit=f"{quantity.unit}{joint}{lead}"), ""


def _kind(parts: Parts) -> Kind:
    quantity = parts.quantity
    if quantity is None or (parts.kind == "limit" and parts.verb not in UP | DOWN):
        return parts.kind
    timed = quantity.comparison == "at_most" and not parts.cadence
    if timed and (quantity.unit or "").casefold() in _TIMES:
        return "level"
    changes = quantity.comparison in {"increase_by", "decrease_by"} or quantity.baseline is not None
    if parts.kind == "level" or changes or parts.verb in UP | DOWN:
        return "level"
    if quantity.unit is None and parts.lead and is_measured(parts.lead, parts.language):
        return "level"
    if parts.cadence:
        return "limit" if quantity.comparison == "at_most" else "rate"
    return "level" if quantity.unit == "%" else "total"


def baseline(draft: Draft, heard: Heard) -> Draft:
    """Where one stands today."""
    quantity = _read(heard, heard.text).quantity or _bare(heard)
    if quantity is None or draft.parts.quantity is None:
        return draft.but(
            heard.question,
            f"”{heard.text}” gick inte att läsa som ett tal. Skriv till exempel 30.",
            f"“{heard.text}” could not be read as a number. Write for instance 30.",
        )
    return draft.with_parts(quantity=draft.parts.quantity._replace(baseline=quantity.value))
