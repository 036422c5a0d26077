"""An amount that is gathered, from a day that is not said."""

from smarta.core.rules import WHOLE, Case, Hit, Rule


def check(case: Case) -> Hit | None:
    reading = case.reading
    if reading.start is not None or reading.kind in ("done", "open"):
        return None
    if reading.end is None and reading.cadence is None:
        return None
    return WHOLE


RULE = Rule(
    code="T02",
    name="missing-start",
    level="note",
    asks="start",
    needs=("goal",),
    check=check,
    words={
        "sv": {
            "name": "start saknas",
            "why": "Från startdatumet räknas vad som borde vara gjort i dag. Utan det börjar målet "
            "med det första du för in.",
            "message": "Det står inte när det börjar.",
            "question": "När börjar du?",
            "suggestion": "{text}, med start den ___",
            "flags": (("8 kundmöten i veckan", None), ("Spara 50 000 kr till juni", None)),
            "passes": (
                "Gå 70 000 steg i veckan under 2022",
                "Lansera webbplatsen i mars",
                "Öka försäljningen",
            ),
        },
        "en": {
            "name": "missing start",
            "why": "What should be done today is counted from the start date. Without it the goal "
            "begins with the first thing that you enter.",
            "message": "The text does not say when it starts.",
            "question": "When do you start?",
            "suggestion": "{text}, starting on ___",
            "flags": (("8 customer meetings a week", None), ("Save 5,000 dollars by June", None)),
            "passes": (
                "Walk 70,000 steps a week in 2022",
                "Launch the website in March",
                "Increase sales",
            ),
        },
    },
)
