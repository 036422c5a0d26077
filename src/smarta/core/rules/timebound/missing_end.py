"""No end, no deadline, no period that repeats: it can be put off for ever."""

from smarta.core.rules import Case, Hit, Rule

_HOLDING = frozenset({"hålla", "behålla", "keep", "stay", "maintain", "remain", "undvika", "avoid"})


def check(case: Case) -> Hit | None:
    reading = case.reading
    if reading.deadline is not None or case.sense.time == "met" or case.loose_time():
        return None
    if case.sense.time == "partly" and reading.start is None:
        return Hit(reword="")
    return Hit(reword="suggestion_through" if _holds_on(case) else "suggestion")


def _holds_on(case: Case) -> bool:
    """Whether the goal is a state to keep, which lasts until a day and is not reached by it."""
    clause = case.clause
    kept = case.reading.kind == "limit" and "stop" not in clause.classes
    return kept or clause.lemma in _HOLDING or "negation" in clause.roles[clause.start]


RULE = Rule(
    code="T01",
    name="missing-end",
    level="ask",
    asks="end",
    needs=("goal", "no end", "no cadence"),
    check=check,
    words={
        "sv": {
            "name": "slut saknas",
            "why": "Utan slutdatum går det alltid att göra det i morgon, och ingen kan säga om du "
            "ligger i fas.",
            "message": "Det står inte när målet ska vara nått.",
            "question": "När ska det senast vara nått?",
            "suggestion": "{text} senast den ___",
            "suggestion_through": "{text} till och med den ___",
            "flags": (("Öka försäljningen med 20 procent", None), ("Lansera ny webbplats", None)),
            "passes": (
                "Lansera ny webbplats i mars",
                "Öka försäljningen med 20 procent i år",
                "8 kundmöten i veckan",
            ),
        },
        "en": {
            "name": "missing end",
            "why": "Without an end date it can always be done tomorrow, and nobody can say whether "
            "you are on pace.",
            "message": "The text does not say when the goal is to be reached.",
            "question": "By when is it to be reached?",
            "suggestion": "{text} by ___",
            "suggestion_through": "{text} until ___",
            "flags": (("Increase sales by 20 percent", None), ("Launch a new website", None)),
            "passes": (
                "Launch a new website in March",
                "Increase sales by 20 percent this year",
                "8 customer meetings a week",
            ),
        },
    },
)
