"""A change of so and so much, from a place that is not said."""

from smarta.core.reading.tokens import NUMBER
from smarta.core.rules import Case, Hit, Rule

_COMPARED = frozenset(
    """jämfört jämförelse jämförelsen jmf jmfr basår basåret baslinje utgångsläge utgångsläget
    än compared baseline relative versus vs than""".split()  # noqa: SIM905
)
_NOW = frozenset({"nu", "idag", "now", "today", "currently", "nuläge"})


def check(case: Case) -> Hit | None:
    quantity = case.quantity
    if quantity.baseline is not None:
        return None
    if quantity.comparison not in ("increase_by", "decrease_by") and quantity.relative is None:
        return None
    return None if _is_told(case) else Hit(quantity.span)


def _is_told(case: Case) -> bool:
    """Whether the text says where it begins: a year to compare with, or how it is now."""
    parsed = case.clause.parsed
    if case.says_any(_COMPARED) or any(when.relation == "reference" for when in parsed.whens):
        return True
    return any(
        parsed.words[i] in _NOW and NUMBER in parsed.shapes[i + 1 : i + 4]
        for i in range(parsed.size)
    )


RULE = Rule(
    code="M04",
    name="change-without-baseline",
    level="ask",
    asks="baseline",
    needs=("amount", "level"),
    check=check,
    words={
        "sv": {
            "name": "ändring utan utgångsläge",
            "why": "En ändring på 20 % betyder olika saker beroende på var man börjar. Med "
            "utgångsläget går det att räkna ut målet.",
            "message": "Det står inte vad ändringen räknas från.",
            "question": "Hur är det i dag?",
            "suggestion": "{text}, från ___ i dag",
            "flags": (
                ("Öka försäljningen med 20 procent i år", "20 procent"),
                ("Halvera matsvinnet till 2030", "Halvera"),
            ),
            "passes": (
                "Öka försäljningen från 8 till 10 Mkr i år",
                "Höja NKI till 75",
                "Minska utsläppen med 50 % till 2030 jämfört med 2019",
                "Halvera ledtiden, nu 40 dagar, till påsk",
                "8 kundmöten i veckan",
            ),
        },
        "en": {
            "name": "change without baseline",
            "why": "A change of 20% means different things from different beginnings. With the "
            "baseline the target can be worked out.",
            "message": "The text does not say what the change is counted from.",
            "question": "How is it today?",
            "suggestion": "{text}, from ___ today",
            "flags": (
                ("Increase sales by 20 percent this year", "20 percent"),
                ("Halve food waste by 2030", "Halve"),
            ),
            "passes": (
                "Increase sales from 8 to 10 million this year",
                "Raise NPS to 45",
                "Cut emissions by 50% by 2030 compared to 2019",
                "8 customer meetings a week",
            ),
        },
    },
)
