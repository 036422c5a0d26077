"""At lunch, in the mornings, on a Tuesday: when, and not how often."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    if case.loose_time() != "moment":
        return None
    i = case.sense.time_at
    return Hit(case.clause.parsed.span(i, i + case.clause.parsed.roles[i].get("length", 1)))


RULE = Rule(
    code="T10",
    name="how-often-missing",
    level="ask",
    asks="when",
    needs=("goal", "loosely timed"),
    check=check,
    words={
        "sv": {
            "name": "hur ofta saknas",
            "why": "En tid på dagen eller en veckodag säger när, men inte om det är en gång eller "
            "varje gång. Först med hur ofta går det att följa upp.",
            "message": "”{words}” säger när, men inte hur ofta.",
            "question": "Är det en gång, eller hur ofta?",
            "suggestion": "{text}, varje ___",
            "flags": (("Ta en promenad efter lunch", "lunch"),),
            "passes": (
                "Ta en promenad efter lunch varje dag",
                "Träna på tisdagar",
                "Motionera regelbundet",
            ),
        },
        "en": {
            "name": "how often is missing",
            "why": "A time of day or a weekday says when, but not whether it is once or every "
            "time. It can be followed when one knows how often.",
            "message": "“{words}” says when, but not how often.",
            "question": "Is it once, or how often?",
            "suggestion": "{text}, every ___",
            "flags": (("Take a walk after lunch", "lunch"),),
            "passes": (
                "Take a walk after lunch every day",
                "Work out on Tuesdays",
                "Exercise regularly",
            ),
        },
    },
)
