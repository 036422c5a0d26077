"""More hours than there are: 30 hours a day, 8 days a week."""

from decimal import Decimal

from smarta.core.rules import Case, Hit, Rule

_HOURS = {"day": 24, "weekday": 24, "week": 168, "month": 744, "quarter": 2208, "year": 8784}
_DAYS = {"day": 1, "weekday": 1, "week": 7, "month": 31, "quarter": 92, "year": 366}
_IN_HOURS = {"second": Decimal(1) / 3600, "minute": Decimal(1) / 60, "hour": Decimal(1)}


def check(case: Case) -> Hit | None:
    quantity, cadence = case.quantity, case.cadence
    if not quantity.unit or quantity.comparison not in ("at_least", "exactly"):
        return None
    role = case.clause.parsed.lexicon.words.get(quantity.unit, {}).get("tunit")
    if role is None:
        return None
    unit, factor = role[0], role[1]
    if unit in _IN_HOURS:
        asked, there = quantity.value * factor * _IN_HOURS[unit], _HOURS[cadence.unit]
    elif unit in ("day", "weekday"):
        asked, there = quantity.value * factor, _DAYS[cadence.unit]
    else:
        return None
    return Hit(quantity.span) if asked > there * cadence.every else None


RULE = Rule(
    code="R02",
    name="impossible-amount",
    level="fault",
    asks="amount",
    needs=("amount", "cadence"),
    check=check,
    words={
        "sv": {
            "name": "ryms inte i tiden",
            "why": "Ett dygn har 24 timmar och en vecka sju dagar. Oftast är det en siffra för "
            "mycket, eller fel period.",
            "message": "{words} ryms inte i perioden.",
            "question": "Vilket tal menade du?",
            "suggestion": "{before}___{after}",
            "flags": (
                ("Plugga 30 timmar om dagen", "30 timmar"),
                ("Träna 8 dagar i veckan", "8 dagar"),
            ),
            "passes": (
                "Plugga 30 timmar i veckan",
                "Träna 7 dagar i veckan",
                "Högst 30 timmar i veckan",
            ),
        },
        "en": {
            "name": "does not fit in the time",
            "why": "A day has 24 hours and a week seven days. It is usually one digit too many, or "
            "the wrong period.",
            "message": "{words} does not fit in the period.",
            "question": "Which number did you mean?",
            "suggestion": "{before}___{after}",
            "flags": (
                ("Study 30 hours a day", "30 hours"),
                ("Exercise 8 days a week", "8 days"),
            ),
            "passes": (
                "Study 30 hours a week",
                "Exercise 7 days a week",
                "At most 30 hours a week",
            ),
        },
    },
)
