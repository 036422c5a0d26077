"""Something measurable is named, and the level to reach is not."""

from smarta.core.rules import Case, Hit, Rule

_HEADINGS = frozenset({"time", "tid", "resultat", "result", "results"})
_TO = frozenset({"till", "to"})
_CLOSE = 6
"""Tokens after the measure: with more between them, a level at the end no longer belongs to it."""


def check(case: Case) -> Hit | None:
    clause = case.clause
    head = clause.head
    if case.sense.measurable != "partly" or not _is_measure(case):
        return None
    if head < 0 or not (clause.known.noun(clause.word(head)) or case.sense.reason == "dimension"):
        return Hit(reword="", says="message_whole")
    if head == clause.start and clause.word(head) in _HEADINGS:
        return None
    rest = clause.parsed.words[head + 1 : clause.parsed.size]
    single = "," not in rest and case.sense.form == "goal" and _TO.isdisjoint(rest)
    changes = "change" in clause.classes and single and case.reading.cadence is None
    fits = changes and len(rest) <= _CLOSE and clause.comparative < 0
    return Hit(case.span(head), reword="suggestion" if fits else "")


_OF_A_MEASURE = frozenset({"change", "change of it", "increase of it", "measured by comparing"})


def _is_measure(case: Case) -> bool:
    """Whether a measure is named, or something that is to grow or shrink."""
    reason = case.sense.reason
    if "dimension" in reason or reason in _OF_A_MEASURE:
        return case.clause.head < 0 or not case.clause.parsed.used[case.clause.head]
    return False


RULE = Rule(
    code="M03",
    name="dimension-without-level",
    level="ask",
    asks="amount",
    needs=("no amount", "unmeasurable"),
    check=check,
    words={
        "sv": {
            "name": "mått utan nivå",
            "why": "Det du vill ändra går att mäta, och det är halva vägen. Nivån säger när det är "
            "nog.",
            "message": "”{words}” går att mäta, men nivån saknas.",
            "message_whole": "Det går att mäta, men nivån saknas.",
            "question": "Vilken nivå ska det nå?",
            "suggestion": "{text} till ___",
            "flags": (
                ("Öka försäljningen", "försäljningen"),
                ("Minska utsläppen från våra transporter", "utsläppen"),
            ),
            "passes": (
                "Öka försäljningen till 10 Mkr",
                "Halvera utsläppen",
                "Lansera webbplatsen i mars",
            ),
        },
        "en": {
            "name": "dimension without level",
            "why": "What you want to change can be measured, which is half the way. The level says "
            "when it is enough.",
            "message": "“{words}” can be measured, but the level is missing.",
            "message_whole": "It can be measured, but the level is missing.",
            "question": "Which level should it reach?",
            "suggestion": "{text} to ___",
            "flags": (
                ("Increase sales", "sales"),
                ("Reduce emissions from our transports", "emissions"),
            ),
            "passes": (
                "Increase sales to 10 million",
                "Halve emissions",
                "Launch the website in March",
            ),
        },
    },
)
