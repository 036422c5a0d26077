"""Something countable is to be done, and how many is not said."""

from smarta.core.rules import Case, Hit, Rule

_REASONS = frozenset(
    {"repeated", "act", "act of a kind", "more of it", "more", "duty", "act on it"}
)


def check(case: Case) -> Hit | None:
    if case.reading.quantity is not None or not case.is_goal:
        return None
    if case.sense.reason not in _REASONS or case.reading.hedges:
        return None
    clause = case.clause
    return Hit(case.span(clause.head)) if clause.head >= 0 else Hit()


RULE = Rule(
    code="M01",
    name="missing-amount",
    level="ask",
    asks="amount",
    check=check,
    words={
        "sv": {
            "name": "antal saknas",
            "why": "Utan ett tal går det inte att se hur långt du har kommit, eller när det "
            "räcker.",
            "message": "Det står inte hur mycket eller hur många.",
            "question": "Hur många, eller hur mycket?",
            "flags": (
                ("Arrangera föreläsningar", "föreläsningar"),
                ("Publicera artiklar om vårt arbete", "artiklar"),
            ),
            "passes": (
                "Arrangera 4 föreläsningar",
                "Lansera webbplatsen i mars",
                "Öka försäljningen",
            ),
        },
        "en": {
            "name": "missing amount",
            "why": "Without a number nobody can see how far you have come, or when it is enough.",
            "message": "The text does not say how much or how many.",
            "question": "How many, or how much?",
            "flags": (
                ("Host coffee breaks", "breaks"),
                ("Publish blog posts about our work", "posts"),
            ),
            "passes": (
                "Host 4 coffee breaks",
                "Launch the website in March",
                "Increase sales",
            ),
        },
    },
)
