"""Every week, for ever: it is never time to look back."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    reading = case.reading
    if not case.is_goal or reading.cadence is None or reading.end is not None:
        return None
    if reading.deadline is not None:
        return None
    return Hit(reading.cadence.span)


RULE = Rule(
    code="T06",
    name="cadence-without-end",
    level="note",
    asks="end",
    check=check,
    words={
        "sv": {
            "name": "återkommande utan slut",
            "why": "Ett mål som återkommer för alltid blir aldrig klart. Ett slutdatum är dagen då "
            "du bestämmer dig på nytt.",
            "message": "Det står hur ofta, men inte hur länge.",
            "question": "Till när gäller det?",
            "suggestion": "{text} till och med den ___",
            "flags": (
                ("Boka 8 kundmöten per vecka", "per vecka"),
                ("Springa varje morgon", "varje morgon"),
            ),
            "passes": ("Gå 70 000 steg i veckan under 2022", "Lansera webbplatsen i mars"),
        },
        "en": {
            "name": "recurring without an end",
            "why": "A goal that recurs for ever is never finished. An end date is the day on which "
            "you decide anew.",
            "message": "The text says how often, but not for how long.",
            "question": "Until when does it hold?",
            "suggestion": "{text} until ___",
            "flags": (
                ("Book 8 customer meetings per week", "per week"),
                ("Run every morning", "every morning"),
            ),
            "passes": ("Walk 70,000 steps a week in 2022", "Launch the website in March"),
        },
    },
)
