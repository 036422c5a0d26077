"""A last day years away, with no stage on the way."""

from smarta.core.rules import Case, Hit, Rule

_FAR = 548
"""Days: eighteen months. Beyond it a plan needs a stage to be felt today."""


def check(case: Case) -> Hit | None:
    reading = case.reading
    begins = max(case.on, reading.start) if reading.start else case.on
    if (case.end - case.on).days <= _FAR or begins > case.end or _has_stage(case):
        return None
    return Hit(reading.end_span, {"date": case.end})


def _has_stage(case: Case) -> bool:
    """Whether another day on the way is named: "by 50% by 2030, and by 75% by 2040"."""
    whens = case.clause.parsed.whens
    return len({when.end for when in whens if when.end and when.relation != "reference"}) > 1


RULE = Rule(
    code="T05",
    name="far-deadline",
    level="note",
    asks="six_months",
    needs=("goal", "end", "no cadence"),
    check=check,
    words={
        "sv": {
            "name": "långt till slutet",
            "why": "Det som ska vara klart om flera år märks inte i dag. En etapp inom ett halvår "
            "gör målet levande och lätt att ändra.",
            "message": "Det är långt till {date}, och ingen etapp på vägen är nämnd.",
            "question": "Hur långt kan ni ha kommit om sex månader?",
            "suggestion": "{text}, och ___ inom sex månader",
            "flags": (
                ("Halvera utsläppen till 2030", "till 2030"),
                ("Bygga 400 lägenheter senast 2032", "senast 2032"),
            ),
            "passes": (
                "Halvera utsläppen till 2027",
                "8 kundmöten i veckan till 2030",
                "Minska utsläppen med 30 % till 2029 och med 60 % till 2032",
            ),
        },
        "en": {
            "name": "far deadline",
            "why": "What is due in several years is not felt today. A stage within half a year "
            "keeps the goal alive and easy to change.",
            "message": "{date} is far away, and no stage on the way is named.",
            "question": "How far can you be in six months?",
            "suggestion": "{text}, and ___ within six months",
            "flags": (
                ("Halve emissions by 2030", "by 2030"),
                ("Build 400 homes by 2032", "by 2032"),
            ),
            "passes": (
                "Halve emissions by 2027",
                "8 customer meetings a week until 2030",
                "Cut emissions by 30% by 2029 and by 60% by 2032",
            ),
        },
    },
)
