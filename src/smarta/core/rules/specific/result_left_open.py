"""A topic, and not what is to be done about it: two readers picture different things."""

from smarta.core.rules import WHOLE, Case, Hit, Rule

_SAID_BY = frozenset({"S02", "S03", "S04", "S07"})


def check(case: Case) -> Hit | None:
    return WHOLE if _SAID_BY.isdisjoint(case.applied) else None


RULE = Rule(
    code="S13",
    name="result-left-open",
    level="ask",
    asks="what",
    needs=("goal", "unspecific"),
    check=check,
    words={
        "sv": {
            "name": "resultatet är öppet",
            "why": "Ett ämne räcker som början. När det står vad som ska vara gjort eller "
            "annorlunda ser alla samma sak framför sig.",
            "message": "Två som läser målet kan se olika saker framför sig.",
            "question": "Vad ska vara gjort eller annorlunda när målet är nått?",
            "flags": (
                ("Ha koll på ekonomin", None),
                ("Öka kundnöjdheten", None),
            ),
            "passes": (
                "Lansera webbplatsen i mars",
                "Stärka relationen till nyckelkunderna",
                "Vi ska vara världsledande",
                "8 kundmöten i veckan",
            ),
        },
        "en": {
            "name": "the result is left open",
            "why": "A topic will do as a beginning. Once it says what will be done or different, "
            "everybody pictures the same thing.",
            "message": "Two readers of the goal may picture different things.",
            "question": "What will be done or different when the goal is reached?",
            "flags": (
                ("Be spontaneous", None),
                ("Increase customer satisfaction", None),
            ),
            "passes": (
                "Launch the website in March",
                "Strengthen the relationship with key accounts",
                "We will be world-leading",
                "8 customer meetings a week",
            ),
        },
    },
)
