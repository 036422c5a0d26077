"""An amount that stays vague: some, many, a few."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    if case.reading.quantity is not None or not case.is_goal:
        return None
    parsed = case.clause.parsed
    other = {parsed.starts[i] for i in (*parsed.at.get("vague", ()), case.clause.comparative)}
    other |= {parsed.starts[i] for i in case.clause.at.get("repeatedly", ())}
    for hedge in case.reading.hedges:
        if hedge.span[0] not in other:
            return Hit(hedge.span)
    return None


RULE = Rule(
    code="M02",
    name="vague-amount",
    level="ask",
    asks="amount",
    check=check,
    words={
        "sv": {
            "name": "vag mängd",
            "why": "”Några” är tre för en och tio för en annan. Vi gör aldrig om det till ett tal "
            "åt dig.",
            "message": "”{words}” kan vara få eller många.",
            "question": "Vilket tal menar du?",
            "suggestion": "{before}___{after}",
            "flags": (
                ("Boka några kundmöten i veckan", "några"),
                ("Läsa många böcker i år", "många"),
            ),
            "passes": (
                "Boka 5 kundmöten i veckan",
                "Läsa en bok i månaden",
                "Motionera regelbundet",
            ),
        },
        "en": {
            "name": "vague amount",
            "why": "“Some” is three to one person and ten to another. We never turn it into a "
            "number for you.",
            "message": "“{words}” may be few or many.",
            "question": "Which number do you mean?",
            "suggestion": "{before}___{after}",
            "flags": (
                ("Book some customer meetings a week", "some"),
                ("Read many books this year", "many"),
            ),
            "passes": (
                "Book 5 customer meetings a week",
                "Read a book a month",
                "Exercise regularly",
            ),
        },
    },
)
