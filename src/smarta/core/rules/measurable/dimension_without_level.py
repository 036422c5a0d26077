"""Something measurable is named, and the level to reach is not."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    if case.sense.reason != "dimension" or case.clause.head < 0:
        return None
    changes = "change" in case.clause.classes
    return Hit(case.span(case.clause.head), reword="suggestion" if changes else "")


RULE = Rule(
    code="M03",
    name="dimension-without-level",
    level="ask",
    asks="amount",
    check=check,
    words={
        "sv": {
            "name": "mått utan nivå",
            "why": "Det du vill ändra går att mäta, och det är halva vägen. Nivån säger när det är "
            "nog.",
            "message": "”{words}” går att mäta, men nivån saknas.",
            "question": "Vilken nivå ska det nå?",
            "suggestion": "{text} till ___",
            "flags": (
                ("Öka försäljningen", "försäljningen"),
                ("Minska utsläppen från våra transporter", "utsläppen"),
            ),
            "passes": (
                "Öka försäljningen till 10 Mkr",
                "Halvera utsläppen",
                "Lansera webbplatsen i mars",
            ),
        },
        "en": {
            "name": "dimension without level",
            "why": "What you want to change can be measured, which is half the way. The level says "
            "when it is enough.",
            "message": "“{words}” can be measured, but the level is missing.",
            "question": "Which level should it reach?",
            "suggestion": "{text} to ___",
            "flags": (
                ("Increase sales", "sales"),
                ("Reduce emissions from our transports", "emissions"),
            ),
            "passes": (
                "Increase sales to 10 million",
                "Halve emissions",
                "Launch the website in March",
            ),
        },
    },
)
