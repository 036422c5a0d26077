"""Realism in sentences: number first, then its meaning, then what one can do."""

from decimal import Decimal

from smarta.core.entries import Number, tidy
from smarta.core.realism.facts import Offer, Realism
from smarta.core.wording import day, number, of_ten


def sentences(found: Realism, language: str, whose: str = "") -> tuple[str, ...]:
    """What there is to say, in Swedish ("sv") or English.

    `whose`: the possessive of the person behind the history, the reader's own without it.
    """
    language = language if language == "sv" else "en"
    if found.kind in ("done", "open"):
        return ()
    told = [
        _history(found, language, whose),
        _chance(found, language),
        _verdict(found, language),
        _days(found, language),
        _next_step(found, language),
    ]
    return tuple(one for one in told if one)


def _verdict(found: Realism, language: str) -> str:
    words = _WORDS[language]
    return words.get(f"{found.verdict}-{found.kind}", words[found.verdict])


def _next_step(found: Realism, language: str) -> str:
    if found.baseline:
        first, last = (day(one, language) for one in found.baseline)
        return _WORDS[language]["baseline"].format(first=first, last=last)
    if found.verdict == "likely" or not found.offers:
        return ""
    offers = ", ".join(_offer(one, language) for one in found.offers)
    return _WORDS[language]["offers"].format(offers=offers)


def _offer(offer: Offer, language: str) -> str:
    amount, chance = _number(offer.amount, language), of_ten(offer.chance, language)
    return _WORDS[language]["offer"].format(amount=amount, chance=chance)


def _number(value: Number, language: str) -> str:
    return number(Decimal(repr(value)), language)


def _history(found: Realism, language: str, whose: str) -> str:
    if not found.periods or found.amount is None:
        return ""
    words = _WORDS[language]
    one, many = words[found.unit].split("|")
    kind = "kept" if found.kind == "limit" else "moved" if found.kind == "level" else "reached"
    return words[kind].format(
        whose=whose or words["whose"],
        reached=found.reached,
        periods=f"{found.periods} {one if found.periods == 1 else many}",
        amount=_number(found.amount, language),
    )


def _chance(found: Realism, language: str) -> str:
    if found.chance is None:
        return ""
    words = _WORDS[language]
    said = words["chance"].format(chance=of_ten(found.chance, language))
    if found.goal_chance is None:
        return said
    return f"{said} {words['whole'].format(chance=of_ten(found.goal_chance, language))}"


def _rounded(amount: Number | None) -> Number | None:
    """Two digits of a small amount a day say enough: 5.7 meetings, 1.1."""
    return amount if amount is None or amount >= _PRECISE else tidy(amount, 2)


def _days(found: Realism, language: str) -> str:
    words = _WORDS[language]
    day, work = _rounded(found.per_day), _rounded(found.per_working_day)
    if day is None:
        return ""
    if day < _LEAST_PER_DAY:
        return _seldom(day, language)
    if work is None or found.works_weekends:
        return words["per_day"].format(day=_number(day, language))
    if found.works_weekends is None and work != day:
        return words["both_days"].format(day=_number(day, language), work=_number(work, language))
    return words["per_working_day"].format(work=_number(work, language))


_LEAST_PER_DAY, _PRECISE = 0.5, 10
_MONTH = 365.25 / 12


def _seldom(day: Number, language: str) -> str:
    """So little a day that a week or a month says more: a book a month, not 0.0329 a day."""
    size, key = (7.0, "per_week") if day * 7 >= _LEAST_PER_DAY else (_MONTH, "per_month")
    return _WORDS[language][key].format(amount=_number(tidy(day * size, 2), language))


_WORDS = {
    "sv": {
        "day": "dag|dagar",
        "weekday": "arbetsdag|arbetsdagar",
        "week": "vecka|veckor",
        "month": "månad|månader",
        "quarter": "kvartal|kvartal",
        "year": "år|år",
        "stretch": "lika lång tid|lika långa tider",
        "whose": "dina",
        "reached": "{reached} av {whose} senaste {periods} nådde {amount}.",
        "kept": "{reached} av {whose} senaste {periods} höll sig till högst {amount}.",
        "moved": "I {reached} av {whose} senaste {periods} ändrades värdet så mycket.",
        "chance": "Chansen är {chance}.",
        "whole": "För hela målet är den {chance}.",
        "no_data": "Det finns för lite att gå på för att säga hur troligt det är.",
        "hardly": "Det når du knappast som det ser ut nu.",
        "hardly-limit": "Det håller du knappast som det ser ut nu.",
        "hard": "Det är svårt, men inte omöjligt.",
        "even": "Det kan gå åt båda hållen.",
        "likely": "Det är troligt, och ändå inte givet.",
        "nearly_certain": "Det händer nästan säkert ändå: målet är för lätt för att ändra något.",
        "per_day": "Det blir {day} per dag.",
        "per_week": "Det blir {amount} per vecka.",
        "per_month": "Det blir {amount} per månad.",
        "per_working_day": "Det blir {work} per arbetsdag.",
        "both_days": "Det blir {day} per dag, eller {work} per arbetsdag.",
        "baseline": "Logga i två veckor, {first} till {last}, och bestäm talet sedan.",
        "offers": "Det som är troligt: {offers}.",
        "offer": "{amount} ({chance})",
    },
    "en": {
        "day": "day|days",
        "weekday": "working day|working days",
        "week": "week|weeks",
        "month": "month|months",
        "quarter": "quarter|quarters",
        "year": "year|years",
        "stretch": "stretch of that length|stretches of that length",
        "whose": "your",
        "reached": "{reached} of {whose} last {periods} reached {amount}.",
        "kept": "{reached} of {whose} last {periods} stayed at {amount} or under.",
        "moved": "In {reached} of {whose} last {periods} the value moved that far.",
        "chance": "The chance is {chance}.",
        "whole": "For the whole goal it is {chance}.",
        "no_data": "There is too little to go on to say how likely it is.",
        "hardly": "As things stand you will hardly reach it.",
        "hardly-limit": "As things stand you will hardly stay under it.",
        "hard": "It is hard, but not out of reach.",
        "even": "It can go either way.",
        "likely": "It is likely, and still not given.",
        "nearly_certain": "It will almost certainly happen anyway: too easy to change anything.",
        "per_day": "That is {day} a day.",
        "per_week": "That is {amount} a week.",
        "per_month": "That is {amount} a month.",
        "per_working_day": "That is {work} a working day.",
        "both_days": "That is {day} a day, or {work} a working day.",
        "baseline": "Log for two weeks, {first} to {last}, and decide on the number then.",
        "offers": "What is likely: {offers}.",
        "offer": "{amount} ({chance})",
    },
}
