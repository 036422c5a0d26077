"""A change of so and so much, from a place that is not said."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    quantity = case.reading.quantity
    if quantity is None or quantity.baseline is not None or case.reading.kind != "level":
        return None
    if quantity.comparison not in ("increase_by", "decrease_by") and quantity.relative is None:
        return None
    return Hit(quantity.span)


RULE = Rule(
    code="M04",
    name="change-without-baseline",
    level="ask",
    asks="baseline",
    check=check,
    words={
        "sv": {
            "name": "ändring utan utgångsläge",
            "why": "En ändring på 20 % betyder olika saker beroende på var man börjar. Med "
            "utgångsläget går det att räkna ut målet.",
            "message": "{words}, men det står inte räknat från vad.",
            "question": "Hur är det i dag?",
            "suggestion": "{text}, från ___ i dag",
            "flags": (
                ("Öka försäljningen med 20 procent i år", "20 procent"),
                ("Halvera matsvinnet till 2030", "Halvera"),
            ),
            "passes": (
                "Öka försäljningen från 8 till 10 Mkr i år",
                "Höja NKI till 75",
                "8 kundmöten i veckan",
            ),
        },
        "en": {
            "name": "change without baseline",
            "why": "A change of 20% means different things from different beginnings. With the "
            "baseline the target can be worked out.",
            "message": "{words}, but the text does not say from what.",
            "question": "How is it today?",
            "suggestion": "{text}, from ___ today",
            "flags": (
                ("Increase sales by 20 percent this year", "20 percent"),
                ("Halve food waste by 2030", "Halve"),
            ),
            "passes": (
                "Increase sales from 8 to 10 million this year",
                "Raise NPS to 45",
                "8 customer meetings a week",
            ),
        },
    },
)
