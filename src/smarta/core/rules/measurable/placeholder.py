"""A blank that was to be filled in later."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    i = case.clause.first("placeholder")
    return Hit(case.span(i)) if i >= 0 else None


RULE = Rule(
    code="M06",
    name="placeholder",
    level="ask",
    asks="amount",
    check=check,
    words={
        "sv": {
            "name": "platshållare",
            "why": "En lucka som ingen fyller blir lätt kvar. En gissning i dag går att ändra i "
            "morgon.",
            "message": "”{words}” är inte ifyllt än.",
            "question": "Vilket tal ska stå där?",
            "suggestion": "{before}___{after}",
            "flags": (("Öka försäljningen med XX % i år", "XX"), ("TBD kundmöten", "TBD")),
            "passes": ("Öka försäljningen med 20 % i år", "Springa 3 x 3 200 meter"),
        },
        "en": {
            "name": "placeholder",
            "why": "A blank that nobody fills tends to stay. A guess today can be changed "
            "tomorrow.",
            "message": "“{words}” is not filled in yet.",
            "question": "Which number should stand there?",
            "suggestion": "{before}___{after}",
            "flags": (("Increase sales by XX % this year", "XX"), ("TBD customer meetings", "TBD")),
            "passes": ("Increase sales by 20% this year", "Run 3 x 3,200 metres"),
        },
    },
)
