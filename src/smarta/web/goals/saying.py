"""What a page says about a text or a goal: pure functions from core values to words and marks."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from smarta.core.assessment import Assessment
from smarta.core.coach import letter_name
from smarta.core.period import Cadence
from smarta.core.quantity import Quantity
from smarta.core.questions import LETTERS
from smarta.core.statement import en as english
from smarta.core.statement import sv as swedish
from smarta.web import formats, words


class Mark(NamedTuple):
    """A run of the text: `letter` earned by it, or `ask` where a question is put about it."""

    text: str
    letter: str = ""
    ask: str = ""


class LetterShown(NamedTuple):
    """One of the five letters as it is drawn."""

    key: str
    name: str
    verdict: str
    word: Any
    url: str = ""
    current: bool = False


def letters(
    verdicts: Mapping[str, str], language: str, person: Any = None, url: str = "", current: str = ""
) -> list[LetterShown]:
    """The five letters; the names of A and T are the person's own choice."""
    chosen = {"A": getattr(person, "name_of_a", ""), "T": getattr(person, "name_of_t", "")}
    return [
        LetterShown(
            key,
            letter_name(key, language, chosen.get(key)).capitalize(),
            verdicts[key],
            words.VERDICT[verdicts[key]],
            f"{url}?letter={key}" if url else "",
            key == current,
        )
        for key in LETTERS
    ]


def verdicts(assessment: Assessment) -> dict[str, str]:
    return {key: assessment.letters[key].verdict for key in LETTERS}


NOTHING: dict[str, str] = dict.fromkeys(LETTERS, "open")


# The words that count -------------------------------------------------------------------------


def gloss(assessment: Assessment) -> list[Mark]:
    """The whole text in runs: which words earned which letter, which are asked about."""
    reading = assessment.reading
    paint: list[tuple[str, str]] = [("", "")] * len(reading.text)
    for (start, end), mark in _coats(assessment):
        for place in range(max(start, 0), min(end, len(paint))):
            paint[place] = mark
    return list(_runs(reading.text, paint))


ABOUT_WORDS = frozenset({"definition", "amount", "what", "unit"})
"""Questions about the words themselves; what is merely missing is asked below, not in the text."""


def _coats(assessment: Assessment) -> Iterator[tuple[tuple[int, int], tuple[str, str]]]:
    """From the undermost to the uppermost: S, T, M, then what is asked about."""
    reading = assessment.reading
    for key in ("S", "T", "M"):
        for evidence in assessment.letters[key].evidence:
            if evidence.span:
                yield evidence.span, (key, "")
    for span in (reading.cadence and reading.cadence.span, reading.start_span, reading.end_span):
        if span:
            yield span, ("T", "")
    if reading.quantity and reading.quantity.span:
        yield reading.quantity.span, ("M", "")
    for key in LETTERS:
        for finding in assessment.letters[key].findings:
            if finding.span and finding.asks in ABOUT_WORDS:
                words = reading.text[slice(*finding.span)]
                yield finding.span, ("", asked_briefly(finding.asks, words))


_COUNTED = frozenset({"fler", "flera", "färre", "många", "fewer", "many", "several"})
"""Words that only go with what can be counted; the others ask how much."""


def asked_briefly(question: str, words: str) -> str:
    """What is asked about words of the text, in the room below them."""
    counted = not _COUNTED.isdisjoint(words.casefold().split())
    known = {
        "definition": _("what counts?"),
        "amount": _("how many?") if counted else _("how much?"),
        "what": _("what is meant?"),
        "unit": _("in what?"),
    }
    return known.get(question, "?")


def _runs(text: str, paint: Sequence[tuple[str, str]]) -> Iterator[Mark]:
    start = 0
    for place in range(1, len(text) + 1):
        if place < len(text) and paint[place] == paint[start]:
            continue
        yield from _tidied(text[start:place], *paint[start])
        start = place


def _tidied(run: str, letter: str, ask: str) -> Iterator[Mark]:
    """A run without space at its ends, so that no blank is underlined."""
    inner = run.strip()
    if not inner or not (letter or ask) or not any(c.isalnum() for c in inner):
        yield Mark(run)
        return
    before = run[: len(run) - len(run.lstrip())]
    after = run[len(run.rstrip()) :]
    if before:
        yield Mark(before)
    yield Mark(inner, letter, ask)
    if after:
        yield Mark(after)


# What was understood --------------------------------------------------------------------------


class Fact(NamedTuple):
    """A line of "understood so far"; `value` is empty when the text does not say it."""

    name: str
    value: str


def amount(quantity: Quantity | None, language: str) -> str:
    """minst 8 · högst 2 · öka med 20 % · från 30 till 45 · 3–4"""
    if quantity is None:
        return ""
    value = formats.number(quantity.value, language)
    percent = quantity.relative == "percent" or quantity.unit == "%"
    if percent and quantity.relative != "factor":
        value = value + (f"{formats.NBSP}%" if language == "sv" else "%")
    if quantity.upper is not None:
        value = f"{value}–{formats.number(quantity.upper, language)}"
    if quantity.relative == "factor":
        value = _("times %(number)s") % {"number": value}
    if quantity.baseline is not None:
        baseline = formats.number(quantity.baseline, language)
        return _("from %(baseline)s to %(value)s") % {"baseline": baseline, "value": value}
    return _compared(quantity.comparison) % {"value": value}


def _compared(comparison: str) -> str:
    return {
        "at_least": _("at least %(value)s"),
        "at_most": _("at most %(value)s"),
        "exactly": _("exactly %(value)s"),
        "increase_by": _("%(value)s more"),
        "decrease_by": _("%(value)s less"),
    }[comparison]


def with_unit(quantity: Quantity | None, language: str) -> str:
    said = amount(quantity, language)
    unit = quantity.unit if quantity else None
    return f"{said}{formats.NBSP}{unit}" if said and unit and unit != "%" else said


def cadence(value: Cadence | None, whole: bool = True) -> str:
    """varje vecka, måndag–söndag · varannan månad · var tredje dag"""
    if value is None:
        return ""
    if value.every == 1:
        once = {
            "day": _("every day"),
            "weekday": _("every working day"),
            "week": _("every week, Monday–Sunday") if whole else _("every week"),
            "month": _("every month"),
            "quarter": _("every quarter"),
            "year": _("every year"),
        }
        return once[value.unit]
    return _every(value.unit, value.every)


def _every(unit: str, count: int) -> str:
    if count == 2:
        return {
            "day": _("every other day"),
            "weekday": _("every other working day"),
            "week": _("every other week"),
            "month": _("every other month"),
            "quarter": _("every other quarter"),
            "year": _("every other year"),
        }[unit]
    texts = {
        "day": ngettext("every day", "every %(count)d days", count),
        "weekday": ngettext("every working day", "every %(count)d working days", count),
        "week": ngettext("every week", "every %(count)d weeks", count),
        "month": ngettext("every month", "every %(count)d months", count),
        "quarter": ngettext("every quarter", "every %(count)d quarters", count),
        "year": ngettext("every year", "every %(count)d years", count),
    }
    return texts[unit] % {"count": count}


def per(value: Cadence | None) -> str:
    """per vecka, a week: what follows an amount"""
    if value is None:
        return ""
    if value.every != 1:
        return cadence(value)
    return {
        "day": _("a day"),
        "weekday": _("a working day"),
        "week": _("a week"),
        "month": _("a month"),
        "quarter": _("a quarter"),
        "year": _("a year"),
    }[value.unit]


def understood(assessment: Assessment, language: str) -> list[Fact]:
    """The facts of the text; the first five are always named, the others where they are said."""
    reading = assessment.reading
    facts = [
        Fact(_("What"), _what(assessment)),
        Fact(_("How much"), _how_much(assessment, language)),
        Fact(_("How often"), cadence(reading.cadence)),
        Fact(_("Who"), reading.who.text if reading.who else ""),
        Fact(_("From, to"), formats.span(reading.start, reading.end, language)),
    ]
    more = [(_("Where"), reading.where), (_("Why"), reading.why)]
    facts += [Fact(name, phrase.text) for name, phrase in more if phrase]
    if reading.deadline and not reading.end:
        facts[4] = Fact(_("From, to"), reading.deadline.text)
    return facts


def _how_much(assessment: Assessment, language: str) -> str:
    """The amount; its unit is left out where "what" names it already."""
    quantity = assessment.reading.quantity
    if quantity is not None and quantity.unit and quantity.unit in _what(assessment):
        return amount(quantity, language)
    return with_unit(quantity, language)


def _what(assessment: Assessment) -> str:
    reading = assessment.reading
    parts = [reading.action.text if reading.action else "", reading.object and reading.object.text]
    unit = reading.quantity.unit if reading.quantity else None
    thing = parts[1] or unit or ""
    action = parts[0] or ""
    if thing and thing.lower() in action.lower():
        thing = ""
    said = " ".join(part for part in (action, thing) if part)
    return said[:1].lower() + said[1:]


def meaning(row: Any) -> list[str]:
    """What counts as one, as sentences in the definition's own language; none without one."""
    if row is None:
        return []
    said = swedish if row.language == "sv" else english
    return said.definition(row.singular, row.counts, row.counts_not) if row.counts else []


def kept(value: Decimal | int | float | None, language: str) -> str:
    return "" if value is None else formats.number(value, language)


def when(day: date, language: str, *, on: date) -> str:
    """i dag, i går, or the date"""
    away = (on - day).days
    if away == 0:
        return _("today")
    if away == 1:
        return _("yesterday")
    return formats.near_date(day, language, on=on)


# How it is counted ----------------------------------------------------------------------------

AGGREGATES = {
    "sum": gettext_lazy("the sum of the values"),
    "count": gettext_lazy("how many values there are"),
    "last": gettext_lazy("the latest value"),
    "mean": gettext_lazy("the mean of the values"),
    "max": gettext_lazy("the highest value"),
    "min": gettext_lazy("the lowest value"),
    "ratio": gettext_lazy("a share: so many out of so many, each logged with both numbers"),
}
COMPARISONS = {
    "at_least": gettext_lazy("to be reached: more is better"),
    "at_most": gettext_lazy("not to be passed: less is better"),
    "exactly": gettext_lazy("to be met exactly"),
    "increase_by": gettext_lazy("what it is to rise by"),
    "decrease_by": gettext_lazy("what it is to fall by"),
}
CARRIES = {
    "none": gettext_lazy("nothing: each period stands alone"),
    "deficit": gettext_lazy("what was missing"),
    "surplus": gettext_lazy("what was over"),
    "both": gettext_lazy("both"),
}
JUDGED = {
    "periods": gettext_lazy("calendar periods"),
    "rolling": gettext_lazy("the last days, on every day"),
}
COUNTING: dict[str, dict[str, Any]] = {
    "aggregate": AGGREGATES,
    "carry": CARRIES,
    "rolling": JUDGED,
}
"""The words for what a version says of how it is counted, field by field."""


def counting(field: str, given: Any) -> str:
    return str(COUNTING[field].get(str(given), given))
