"""Which questions make sense for a goal at all, as far as its text and answers show."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from smarta.core.definition import suggested
from smarta.core.reading import Reading

Answers = Mapping[str, Any]

_MEASURED_WORDS = """
% ‰ points procentenheter kr kronor krona sek eur euro euros € $ usd dollar dollars £ gbp pounds
tkr kkr mkr mnkr msek öre cents min minuter
minutes timmar hours h km kilometer kilometres mil miles m meter kg kilo pounds lbs kcal liter
litres times gånger poäng index
"""
_MEASURED = frozenset(_MEASURED_WORDS.split())
"""Units that mean the same to everybody: nobody is asked what counts as a kilometre."""

SIX_WEEKS, SIX_MONTHS = timedelta(weeks=6), timedelta(days=183)


def relevant(question: str, reading: Reading, answers: Answers) -> bool:
    """Whether the question is worth asking of this goal; those without a rule of their own are."""
    rule = _RULES.get(question)
    return rule is None or rule(reading, answers)


def _unit(reading: Reading, answers: Answers) -> str:
    quantity = reading.quantity
    said = str(answers.get("unit") or "")
    return said or (quantity.unit or "" if quantity else "")


def is_measured(unit: str) -> bool:
    """Whether the unit means the same to everybody: money, time, distance, per cent."""
    words = unit.casefold().split()
    return bool(words) and words[-1] in _MEASURED


_TIME_WORDS = "min minut minuter minute minutes timme timmar hour hours h"
_TIME = frozenset(_TIME_WORDS.split())


def is_time(unit: str) -> bool:
    """Whether the unit is a time one spends: half an hour is seldom a whole year's amount."""
    return unit.casefold() in _TIME


def _countable(reading: Reading, answers: Answers) -> bool:
    unit = _unit(reading, answers).casefold()
    if not unit or is_measured(unit):
        return False
    return suggested(unit, reading.language) is not None or unit.isalpha() or " " in unit


def _no_amount(reading: Reading, answers: Answers) -> bool:
    return reading.quantity is None


def _no_unit(reading: Reading, answers: Answers) -> bool:
    quantity = reading.quantity
    if quantity is None:
        return not _names_unit(answers.get("amount"))
    return quantity.unit is None and quantity.relative is None


def _names_unit(amount: object) -> bool:
    """Whether an answer to "how much" brought its unit along: "2 Mkr", "20 %"."""
    return any(character.isalpha() or character in "%€$£" for character in str(amount or ""))


def _changes(reading: Reading, answers: Answers) -> bool:
    """A change by so much needs to know from where."""
    quantity = reading.quantity
    if quantity is None or quantity.baseline is not None or reading.kind != "level":
        return False
    return quantity.comparison in {"increase_by", "decrease_by"}


def _no_figure(reading: Reading, answers: Answers) -> bool:
    """What counts as done is asked of goals whose number does not say it already."""
    return reading.quantity is None and not answers.get("amount") and reading.cadence is None


def _open(reading: Reading, answers: Answers) -> bool:
    """Written levels are for what has no number and no moment at which it is done."""
    return reading.kind == "open" and not answers.get("amount") and not answers.get("done_when")


def _may_recur(reading: Reading, answers: Answers) -> bool:
    return reading.cadence is None and reading.kind not in {"done", "level"}


def _lacks_something(reading: Reading, answers: Answers) -> bool:
    return not str(answers.get("ability") or "").casefold().startswith(("yes", "ja"))


def _lasts(span: timedelta) -> Callable[[Reading, Answers], bool]:
    def rule(reading: Reading, answers: Answers) -> bool:
        if reading.start is None or reading.end is None:
            return True
        return reading.end - reading.start >= span

    return rule


_RULES: dict[str, Callable[[Reading, Answers], bool]] = {
    "definition": _countable,
    "amount": _no_amount,
    "unit": _no_unit,
    "baseline": _changes,
    "done_when": _no_figure,
    "levels": _open,
    "when": _may_recur,
    "start": lambda reading, answers: reading.start is None,
    "end": lambda reading, answers: reading.end is None,
    "who": lambda reading, answers: reading.who is None,
    "where": lambda reading, answers: reading.where is None,
    "why": lambda reading, answers: reading.why is None,
    "missing": _lacks_something,
    "six_weeks": _lasts(SIX_WEEKS),
    "six_months": _lasts(SIX_MONTHS),
}
