"""A number, and nothing that it counts."""

from smarta.core.quantity import Span
from smarta.core.reading.kind import bare_number
from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    quantity, parsed = case.reading.quantity, case.clause.parsed
    if case.sense.about:
        return None
    if quantity is not None:
        alone = not quantity.unit and quantity.relative is None
        return Hit(quantity.span) if alone and not _is_listed(case, quantity.span) else None
    i = bare_number(case.clause)
    if i < 0 or _is_listed(case, parsed.span(i, i + 1)):
        return None
    return Hit(parsed.span(i, i + 1))


def _is_listed(case: Case, span: Span | None) -> bool:
    """Whether the number is the text's own place in a list: "3. Write things down"."""
    if span is None:
        return False
    text, (first, last) = case.reading.text, span
    return text[last : last + 1] in (".", ")", ":") and not any(map(str.isalnum, text[:first]))


RULE = Rule(
    code="M07",
    name="number-without-unit",
    level="ask",
    asks="unit",
    needs=("unmeasurable",),
    check=check,
    words={
        "sv": {
            "name": "tal utan enhet",
            "why": "Ett tal säger något först när det står vad det räknar.",
            "message": "Det står inte vad talet {words} gäller.",
            "question": "I vilken enhet mäts det?",
            "suggestion": "{before}{words} ___{after}",
            "flags": (("Nå 500 före sommaren", "500"), ("Sälja 40 i år", "40")),
            "passes": (
                "Nå 500 medlemmar före sommaren",
                "NKI på lägst 75",
                "Sälja 40 bilar i år",
                "3. Le mer",
            ),
        },
        "en": {
            "name": "number without unit",
            "why": "A number says something only when one knows what it counts.",
            "message": "The text does not say what {words} stands for.",
            "question": "In which unit is it measured?",
            "suggestion": "{before}{words} ___{after}",
            "flags": (("Reach 500 before summer", "500"), ("Sell 40 this year", "40")),
            "passes": (
                "Reach 500 members before summer",
                "NPS of at least 45",
                "Sell 40 cars",
                "3. Smile more",
            ),
        },
    },
)
