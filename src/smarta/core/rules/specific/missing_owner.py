"""Nobody is named, so that everybody may think that somebody else owns the goal."""

from smarta.core.reading.tokens import WORD
from smarta.core.rules import Case, Hit, Rule

_LABEL = 2
"""Words before the verb that may be left out of a rewording: "Goal 1:"."""


def check(case: Case) -> Hit | None:
    if case.is_habit or case.reading.who is not None or case.clause.passive:
        return None
    verb, parsed = case.clause.verb, case.clause.parsed
    if verb < 0 or verb != case.clause.start or parsed.shapes[verb] != WORD:
        return Hit(reword="")
    if case.clause.lemma.endswith(("ing", "ed")) or parsed.shapes[:verb].count(WORD) > _LABEL:
        return Hit(reword="")
    rest = parsed.text[parsed.ends[verb] :].strip().rstrip(",;: ")
    return Hit(values={"verb": case.clause.lemma, "rest": rest})


RULE = Rule(
    code="S10",
    name="missing-owner",
    level="note",
    asks="who",
    needs=("goal",),
    check=check,
    words={
        "sv": {
            "name": "ingen ägare",
            "why": "Ett mål utan ägare blir lätt ingens. Ägaren behöver inte göra allt, men vet "
            "hur det går.",
            "message": "Det står inte vems målet är.",
            "question": "Vem äger målet, och vilka är med?",
            "suggestion": "___ ska {verb} {rest}",
            "flags": (("Öka försäljningen med 10 % i år", None), ("8 kundmöten i veckan", None)),
            "passes": (
                "Jag ska springa ett maraton 2027",
                "Säljteamet ska boka 20 möten i veckan",
                "Hur många möten är rimligt?",
                "Gå 70 000 steg i veckan",
            ),
        },
        "en": {
            "name": "no owner",
            "why": "A goal without an owner easily becomes nobody’s. The owner need not do it all, "
            "but knows how it goes.",
            "message": "The text does not say whose goal it is.",
            "question": "Who owns the goal, and who is involved?",
            "suggestion": "___ will {verb} {rest}",
            "flags": (("Increase sales by 10% this year", None), ("8 meetings a week", None)),
            "passes": (
                "I want to run a marathon in 2027",
                "The sales team will book 20 meetings a week",
                "How many meetings are reasonable?",
                "Walk 70,000 steps a week",
            ),
        },
    },
)
