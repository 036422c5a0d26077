"""A question, a heading or a statement: nothing is to be reached yet."""

from smarta.core.rules import WHOLE, Case, Hit, Rule


def check(case: Case) -> Hit:
    return WHOLE


RULE = Rule(
    code="S06",
    name="not-a-goal",
    level="ask",
    asks="what",
    needs=("no goal",),
    check=check,
    words={
        "sv": {
            "name": "inte ett mål än",
            "why": "Frågor, rubriker och påståenden är bra början, men det går inte att nå dem.",
            "message": "Här står ännu inte vad som ska nås.",
            "question": "Vad ska vara gjort eller annorlunda när det är klart?",
            "flags": (
                ("Hur många kundmöten i veckan är rimligt?", None),
                ("Mål 2027", None),
                ("Förra året sålde vi för 9,8 Mkr.", None),
            ),
            "passes": ("Sälja för 10 Mkr i år", "sälja mer", "10 kundmöten i veckan"),
        },
        "en": {
            "name": "not a goal yet",
            "why": "Questions, headings and statements are good beginnings, but they cannot be "
            "reached.",
            "message": "The text does not yet say what is to be reached.",
            "question": "What will be done or different when it is finished?",
            "flags": (
                ("How many customer meetings a week are reasonable?", None),
                ("Goals 2027", None),
                ("Last year we sold for 9.8 million.", None),
            ),
            "passes": ("Sell for 10 million this year", "sell more", "10 meetings a week"),
        },
    },
)
