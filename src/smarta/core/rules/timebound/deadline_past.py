"""The last day has already been."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    reading = case.reading
    if not case.is_goal or reading.end is None or reading.end >= case.on:
        return None
    reword = "suggestion" if reading.cadence is None else "suggestion_through"
    return Hit(reading.end_span, {"date": reading.end}, reword)


RULE = Rule(
    code="T04",
    name="deadline-past",
    level="fault",
    asks="end",
    check=check,
    words={
        "sv": {
            "name": "slutdatum har passerat",
            "why": "Ett mål som redan är slut går att utvärdera, men inte att nå.",
            "message": "{date} har redan varit.",
            "question": "Vilket datum gäller nu?",
            "suggestion": "{before}senast den ___{after}",
            "suggestion_through": "{before}till och med den ___{after}",
            "flags": (
                ("Gå 70 000 steg i veckan under 2022", "under 2022"),
                ("Lansera webbplatsen senast den 1 mars 2024", "senast den 1 mars 2024"),
            ),
            "passes": ("Lansera webbplatsen senast den 1 mars 2027", "Öka försäljningen i år"),
        },
        "en": {
            "name": "deadline past",
            "why": "A goal that has already ended can be evaluated, but not reached.",
            "message": "{date} has already been.",
            "question": "Which date holds now?",
            "suggestion": "{before}by ___{after}",
            "suggestion_through": "{before}until ___{after}",
            "flags": (
                ("Walk 70,000 steps a week during 2022", "during 2022"),
                ("Launch the website by 1 March 2024", "by 1 March 2024"),
            ),
            "passes": ("Launch the website by 1 March 2027", "Increase sales this year"),
        },
    },
)
