"""Something countable is to be done, and how many is not said."""

from smarta.core.rules import WHOLE, Case, Hit, Rule

_REASONS = frozenset(
    {
        "repeated", "act", "act of a kind", "more of it", "more", "duty", "act on it",
        "act on things", "go on", "have some", "recurring more",
    }
)  # fmt: skip


def check(case: Case) -> Hit | None:
    clause = case.clause
    if clause.universal >= 0:
        return None
    if case.sense.reason not in _REASONS or case.reading.hedges:
        return None
    if clause.head < 0 or not _is_thing(case):
        return WHOLE
    return Hit(case.span(clause.head), says="message_once" if _is_single(case) else "message")


def _is_single(case: Case) -> bool:
    """Whether the object is one thing or person, so that what is open is how many times."""
    word = case.clause.word(case.clause.head)
    if case.reading.language == "en":
        return not word.endswith("s")
    return word.endswith(("en", "et", "an", "ing"))


def _is_thing(case: Case) -> bool:
    """Whether the object's main word is something that could be counted, and no name or verb."""
    clause, i = case.clause, case.clause.head
    if clause.parsed.used[i] or case.is_name(i):
        return False
    if "verb" in clause.roles[i] and not clause.known.noun(clause.word(i)):
        return False
    return not clause.parsed.roles[i].keys() & {"weekday", "weekdays", "daypart"}


RULE = Rule(
    code="M01",
    name="missing-amount",
    level="ask",
    asks="amount",
    needs=("goal", "no amount"),
    check=check,
    words={
        "sv": {
            "name": "antal saknas",
            "why": "Utan ett tal går det inte att se hur långt du har kommit, eller när det "
            "räcker.",
            "message": "Det står inte hur mycket eller hur många.",
            "message_once": "Det står inte om det är en gång eller flera.",
            "question": "Hur många, hur mycket eller hur ofta?",
            "flags": (
                ("Arrangera föreläsningar", "föreläsningar"),
                ("Publicera artiklar om vårt arbete", "artiklar"),
            ),
            "passes": (
                "Arrangera 4 föreläsningar",
                "Lansera webbplatsen i mars",
                "Öka försäljningen",
                "Ringa alla kunder",
            ),
        },
        "en": {
            "name": "missing amount",
            "why": "Without a number nobody can see how far you have come, or when it is enough.",
            "message": "The text does not say how much or how many.",
            "message_once": "The text does not say whether it is once or more often.",
            "question": "How many, how much or how often?",
            "flags": (
                ("Host coffee breaks", "breaks"),
                ("Publish blog posts about our work", "posts"),
            ),
            "passes": (
                "Host 4 coffee breaks",
                "Launch the website in March",
                "Increase sales",
                "Eat at every restaurant in town",
            ),
        },
    },
)
