"""The last day comes before the first."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    reading = case.reading
    if reading.start is None or case.end >= reading.start:
        return None
    return Hit(reading.end_span, {"date": case.end})


RULE = Rule(
    code="T08",
    name="end-before-start",
    level="fault",
    asks="end",
    needs=("end",),
    check=check,
    words={
        "sv": {
            "name": "slutet kommer före starten",
            "why": "Då finns det ingen dag att göra det på. Oftast har två datum bytt plats.",
            "message": "Slutet, {date}, kommer före starten.",
            "question": "Vilka datum gäller?",
            "flags": (("8 möten i veckan, start 1 juni 2027, slut 31 mars 2027", "31 mars 2027"),),
            "passes": ("Boka 8 möten i veckan från 1 mars 2027 till 30 juni 2027",),
        },
        "en": {
            "name": "the end comes before the start",
            "why": "Then there is no day to do it on. Usually two dates have changed places.",
            "message": "The end, {date}, comes before the start.",
            "question": "Which dates hold?",
            "flags": (
                ("8 meetings a week, start 1 June 2027, end 31 March 2027", "end 31 March 2027"),
            ),
            "passes": ("Book 8 meetings a week from 1 March 2027 until 30 June 2027",),
        },
    },
)
