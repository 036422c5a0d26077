"""Better, faster, clearer: than what, and by how much?"""

from smarta.core.rules import Case, Hit, Rule

_SORTS = frozenset({"äldre", "yngre", "older", "younger", "later", "senare"})
_OR = frozenset({"or", "eller", "minst", "equally", "lika"})
_COMPARED = frozenset(
    {"than", "än", "compared", "jämfört", "jmf", "jmfr", "jämförelse", "relative", "versus", "vs"}
)
_FAR = 12
"""Tokens after a comparison in which it may be said what it is with."""
_NEAR = 4
"""Tokens before a comparison in which a "no" turns it round: "no more", "inte köpa fler"."""


def check(case: Case) -> Hit | None:
    clause = case.clause
    if clause.comparative < 0:
        return None
    if case.sense.form == "slogan" or case.sense.specific == case.sense.measurable == "met":
        return None
    for i in clause.at.get("comparative", ()):
        if i >= clause.start and not clause.parsed.used[i] and _is_bare(case, i):
            return Hit(case.span(i))
    return None


def _is_bare(case: Case, i: int) -> bool:
    """Whether a comparison is with nothing: not "or better", "older cases", "no more", "than"."""
    clause, words = case.clause, case.clause.parsed.words
    if words[i] in _SORTS or words[i - 1] in _OR or clause.has("negation", max(0, i - _NEAR), i):
        return False
    negated = "negation" in clause.roles[i] or clause.roles[i - 1].get("length", 1) > 1
    return not negated and _COMPARED.isdisjoint(words[i : i + _FAR])


RULE = Rule(
    code="S04",
    name="comparison-without-standard",
    level="ask",
    asks="amount",
    needs=("goal", "no amount"),
    check=check,
    words={
        "sv": {
            "name": "jämförelse utan måttstock",
            "why": "”Bättre” och ”fler” blir sanna av minsta lilla ändring. Säg vad det jämförs "
            "med och hur mycket som räcker.",
            "message": "”{words}” säger inte jämfört med vad.",
            "question": "Hur är det i dag, och hur långt ska det nå?",
            "flags": (
                ("tydligare roller i projektet", "tydligare"),
                ("Fler kundmöten", "Fler"),
                ("Snabbare releaser", "Snabbare"),
            ),
            "passes": (
                "Fler än 20 kundmöten i månaden",
                "Snabbare svar: högst 4 timmar",
                "Lansera tjänsten i mars",
                "Läsa fler böcker än förra året",
                "Inte köpa fler skor",
                "Följa upp äldre ärenden",
            ),
        },
        "en": {
            "name": "comparison without a standard",
            "why": "“Better” and “more” become true with the smallest change. Say what it is "
            "compared with and how much is enough.",
            "message": "“{words}” does not say than what.",
            "question": "How is it today, and how far should it go?",
            "flags": (
                ("clearer roles in the project", "clearer"),
                ("More customer meetings", "More"),
                ("Faster releases", "Faster"),
            ),
            "passes": (
                "More than 20 customer meetings a month",
                "Faster replies: at most 4 hours",
                "Launch the service in March",
                "Read more books than last year",
                "No more takeaways",
                "Keep the service at today’s level or better",
            ),
        },
    },
)
