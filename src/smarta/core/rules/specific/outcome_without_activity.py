"""A result stands there without anything to do for it: a level of goals, not an error."""

from smarta.core.rules import WHOLE, Case, Hit, Rule


def check(case: Case) -> Hit | None:
    acts = {"act", "duty", "deliver"} & case.clause.classes
    return None if acts or case.reading.how is not None else WHOLE


RULE = Rule(
    code="S12",
    name="outcome-without-activity",
    level="note",
    asks="how",
    needs=("goal", "level"),
    check=check,
    words={
        "sv": {
            "name": "resultat utan aktivitet",
            "why": "Ett resultat går sällan att göra direkt. De aktiviteter som ska ge det går att "
            "planera, bocka av och ändra.",
            "message": "Målet säger vad som ska bli, inte vad ni gör för att det ska bli så.",
            "question": "Vilka två eller tre aktiviteter ger mest?",
            "suggestion": "{text}, genom att ___",
            "flags": (
                ("Höja NKI från 70 till 75", None),
                ("Sänka sjukfrånvaron till 4 procent", None),
            ),
            "passes": (
                "Höja NKI från 70 till 75 genom att svara inom en timme",
                "8 kundmöten i veckan",
                "Lansera webbplatsen i mars",
                "Svara på 95 % av mejlen inom en dag",
            ),
        },
        "en": {
            "name": "outcome without activity",
            "why": "An outcome can seldom be done directly. The activities that should bring it "
            "can be planned, ticked off and changed.",
            "message": "The goal says what will be, not what you do to make it so.",
            "question": "Which two or three activities help most?",
            "suggestion": "{text}, by doing ___",
            "flags": (
                ("Raise NPS from 30 to 45", None),
                ("Lower absence to 4 percent", None),
            ),
            "passes": (
                "Raise NPS from 30 to 45 by answering within an hour",
                "8 customer meetings a week",
                "Launch the website in March",
                "Answer 95% of the emails within a day",
            ),
        },
    },
)
