"""Nothing in the text or the answers says that anybody has said yes to the goal."""

from smarta.core.rules import WHOLE, Case, Hit, Rule


def check(case: Case) -> Hit | None:
    return None if "agreed" in case.clause.at else WHOLE


RULE = Rule(
    code="A01",
    name="no-one-has-accepted",
    level="ask",
    asks="ready",
    source="Klein et al., The K.U.T. commitment scale (2014); Locke & Latham (1990)",
    needs=("goal",),
    check=check,
    words={
        "sv": {
            "name": "ingen har sagt ja",
            "why": "Ett mål som ingen har sagt ja till är en förhoppning. De som ska göra jobbet "
            "behöver säga ja själva.",
            "message": "Det står inte att någon har sagt ja till målet.",
            "question": "Är du beredd att göra det?",
            "flags": (
                ("Gå 70 000 steg i veckan under 2022", None),
                ("Genomföra 8 kundmöten per vecka", None),
            ),
            "passes": (
                "Vi har kommit överens om att genomföra 8 kundmöten per vecka",
                "Hur många möten är rimligt?",
            ),
        },
        "en": {
            "name": "no one has accepted",
            "why": "A goal that nobody has said yes to is a hope. Those who are to do the work "
            "need to say yes themselves.",
            "message": "The text does not say that anybody has accepted the goal.",
            "question": "Are you ready to do it?",
            "flags": (
                ("Walk 70,000 steps a week in 2022", None),
                ("Hold 8 customer meetings per week", None),
            ),
            "passes": (
                "We have agreed to hold 8 customer meetings per week",
                "How many meetings are reasonable?",
            ),
        },
    },
)
