"""An amount that stays vague: some, many, a few."""

from smarta.core.rules import Case, Hit, Rule

_NO_AMOUNTS = frozenset(
    {
        "försöka", "gärna", "kanske", "helst", "olika", "nån", "någon", "något", "om möjligt",
        "så långt som möjligt", "try", "hopefully", "maybe", "perhaps", "possibly", "if possible",
        "as far as possible", "ofta", "ibland", "often", "sometimes", "occasionally",
    }
)  # fmt: skip
"""Hedges that keep something else vague than an amount."""
_LIKE = frozenset({"lika", "as", "so", "så", "inte", "not", "any"})


def check(case: Case) -> Hit | None:
    clause, parsed = case.clause, case.clause.parsed
    for i in parsed.at.get("hedge", ()):
        length = parsed.roles[i].get("length", 1)
        if not parsed.used[i] and _is_amount(case, i, length) and i >= clause.start:
            return Hit(parsed.span(i, i + length))
    return None


def _is_amount(case: Case, i: int, length: int) -> bool:
    """Whether a hedge stands for a number: not "significantly", "more insightful", "as many as"."""
    clause = case.clause
    words, roles = clause.parsed.words, clause.roles[i]
    if "comparative" in roles or "vague_adjective" in roles or "repeatedly" in roles:
        return False
    if " ".join(words[i : i + length]) in _NO_AMOUNTS or (length == 1 and words[i - 1] in _LIKE):
        return False
    return not clause.has("negation", max(0, i - 2), i)


RULE = Rule(
    code="M02",
    name="vague-amount",
    level="ask",
    asks="amount",
    needs=("goal", "no amount", "unmeasurable"),
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
                "Ha minst lika många medlemmar som 2018",
                "Försöka springa milen i maj",
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
                "Hopefully make the team this autumn",
                "Give more insightful feedback",
            ),
        },
    },
)
