"""A number, and nothing that it counts."""

from smarta.core.reading.kind import bare_number
from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    quantity, parsed = case.reading.quantity, case.clause.parsed
    if case.sense.about:
        return None
    if quantity is not None:
        return None if quantity.unit or quantity.relative is not None else Hit(quantity.span)
    i = bare_number(case.clause)
    return Hit(parsed.span(i, i + 1)) if i >= 0 else None


RULE = Rule(
    code="M07",
    name="number-without-unit",
    level="ask",
    asks="unit",
    check=check,
    words={
        "sv": {
            "name": "tal utan enhet",
            "why": "Ett tal säger något först när det står vad det räknar.",
            "message": "{words}, men det står inte av vad.",
            "question": "I vilken enhet mäts det?",
            "suggestion": "{before}{words} ___{after}",
            "flags": (("Nå 500 före sommaren", "500"), ("Sälja 40 i år", "40")),
            "passes": ("Nå 500 medlemmar före sommaren", "NKI på lägst 75", "Sälja 40 bilar i år"),
        },
        "en": {
            "name": "number without unit",
            "why": "A number says something only when one knows what it counts.",
            "message": "{words}, but the text does not say of what.",
            "question": "In which unit is it measured?",
            "suggestion": "{before}{words} ___{after}",
            "flags": (("Reach 500 before summer", "500"), ("Sell 40 this year", "40")),
            "passes": ("Reach 500 members before summer", "NPS of at least 45", "Sell 40 cars"),
        },
    },
)
