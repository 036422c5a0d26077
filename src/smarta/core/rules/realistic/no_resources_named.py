"""Neither means nor limits are named, so that nobody can say whether it can be done."""

from smarta.core.rules import WHOLE, Case, Hit, Rule


def check(case: Case) -> Hit | None:
    reading = case.reading
    if case.is_habit or reading.resources or reading.how is not None:
        return None
    return WHOLE


RULE = Rule(
    code="R01",
    name="no-resources-named",
    level="note",
    asks="limits",
    needs=("goal",),
    check=check,
    words={
        "sv": {
            "name": "inga resurser eller gränser",
            "why": "Om ett mål är realistiskt avgörs av vad man har att göra det med: tid, pengar, "
            "hjälp. Gränser som sägs i förväg går att planera för.",
            "message": "Det står inte vad som finns att göra det med.",
            "question": "Vilken tid, vilka pengar och vilken hjälp finns det?",
            "suggestion": "{text}, med hjälp av ___",
            "flags": (("Lansera webbplatsen i mars", None), ("8 kundmöten i veckan", None)),
            "passes": (
                "Lansera webbplatsen i mars inom befintlig budget",
                "Öka försäljningen med 20 % genom att ringa fler kunder",
            ),
        },
        "en": {
            "name": "no resources or limits",
            "why": "Whether a goal is realistic depends on what there is to do it with: time, "
            "money, help. Limits that are said beforehand can be planned for.",
            "message": "The text does not say what there is to do it with.",
            "question": "Which time, money and help are there?",
            "suggestion": "{text}, with the help of ___",
            "flags": (("Launch the website in March", None), ("8 customer meetings a week", None)),
            "passes": (
                "Launch the website in March within budget",
                "Increase sales by 20% by calling more customers",
            ),
        },
    },
)
