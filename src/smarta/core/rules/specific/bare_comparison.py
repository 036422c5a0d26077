"""Better, faster, clearer: than what, and by how much?"""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    clause = case.clause
    if case.reading.quantity is not None or not case.is_goal or clause.comparative < 0:
        return None
    if clause.parsed.used[clause.comparative] == "date":
        return None
    return Hit(case.span(clause.comparative))


RULE = Rule(
    code="S04",
    name="comparison-without-standard",
    level="ask",
    asks="amount",
    check=check,
    words={
        "sv": {
            "name": "jämförelse utan måttstock",
            "why": "”Bättre” och ”fler” blir sanna av minsta lilla ändring. Säg vad det jämförs "
            "med och hur mycket som räcker.",
            "message": "”{words}” säger inte jämfört med vad.",
            "question": "Hur är det i dag, och hur långt ska det nå?",
            "flags": (
                ("tydligare roller i projektet", "tydligare"),
                ("Fler kundmöten", "Fler"),
                ("Snabbare releaser", "Snabbare"),
            ),
            "passes": (
                "Fler än 20 kundmöten i månaden",
                "Snabbare svar: högst 4 timmar",
                "Lansera tjänsten i mars",
            ),
        },
        "en": {
            "name": "comparison without a standard",
            "why": "“Better” and “more” become true with the smallest change. Say what it is "
            "compared with and how much is enough.",
            "message": "“{words}” does not say than what.",
            "question": "How is it today, and how far should it go?",
            "flags": (
                ("clearer roles in the project", "clearer"),
                ("More customer meetings", "More"),
                ("Faster releases", "Faster"),
            ),
            "passes": (
                "More than 20 customer meetings a month",
                "Faster replies: at most 4 hours",
                "Launch the service in March",
            ),
        },
    },
)
