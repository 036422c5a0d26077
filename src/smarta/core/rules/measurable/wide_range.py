"""A range so wide that its lower end says little about its upper one."""

from smarta.core.rules import Case, Hit, Rule

_WIDE = 2
"""An upper end from this many times the lower one on leaves open what is meant."""


def check(case: Case) -> Hit | None:
    quantity = case.quantity
    if quantity.upper is None or quantity.value <= 0:
        return None
    return Hit(quantity.span) if quantity.upper >= _WIDE * quantity.value else None


RULE = Rule(
    code="M09",
    name="wide-range",
    level="ask",
    asks="amount",
    needs=("amount",),
    check=check,
    words={
        "sv": {
            "name": "för vitt spann",
            "why": "I ett vitt spann är den lägre änden lätt att nå och den övre lätt att glömma. "
            "Säg vad som räcker, och vad som vore riktigt bra.",
            "message": "{words} är ett vitt spann.",
            "question": "Vilket tal räcker för att målet ska vara nått?",
            "flags": (
                ("Boka 5–15 kundmöten i veckan", "5–15 kundmöten"),
                ("Läsa 10-30 böcker i år", "10-30 böcker"),
            ),
            "passes": ("Boka 4–6 kundmöten i veckan", "Läsa 12 böcker i år"),
        },
        "en": {
            "name": "too wide a range",
            "why": "In a wide range the lower end is easy to reach and the upper one easy to "
            "forget. Say what is enough, and what would be really good.",
            "message": "{words} is a wide range.",
            "question": "Which number is enough for the goal to be reached?",
            "flags": (
                ("Book 5–15 customer meetings a week", "5–15 customer meetings"),
                ("Read 10-30 books this year", "10-30 books"),
            ),
            "passes": ("Book 4–6 customer meetings a week", "Read 12 books this year"),
        },
    },
)
