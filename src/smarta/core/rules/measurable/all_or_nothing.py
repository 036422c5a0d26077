"""100 %, always, never, all: one single miss, and the goal is lost."""

from smarta.core.rules import Case, Hit, Rule

_EVERY_TIME = frozenset({"alltid", "always", "varenda"})
_NOT_EACH = frozenset({"both", "each", "no", "zero", "none", "ingen", "inga", "inget", "noll"})


def check(case: Case) -> Hit | None:
    quantity, clause = case.reading.quantity, case.clause
    if quantity is not None:
        full = quantity.unit == "%" and quantity.value == 100 and quantity.relative is None
        if full:
            return Hit(quantity.span)
    i = clause.first("always", clause.start)
    if quantity is not None and clause.word(i) not in _EVERY_TIME:
        return None
    if i >= 0 and clause.word(i) in ("perfect", "perfekt"):
        i = -1
    whole = clause.universal == clause.start and "feeling" in clause.roles[clause.verb]
    if i < 0 and (whole or case.sense.reason.startswith("all")):
        i = clause.universal
        i = -1 if "preposition" in clause.roles[i - 1] and i != clause.start else i
    if i < 0 or clause.word(i) in _NOT_EACH:
        return None
    return Hit(case.span(i), reword="")


RULE = Rule(
    code="M11",
    name="all-or-nothing",
    level="note",
    asks="done_when",
    needs=("goal",),
    check=check,
    words={
        "sv": {
            "name": "allt eller inget",
            "why": "Ett enda undantag gör målet missat. Ibland är det rätt, som för säkerhet; "
            "annars är ”minst 95 %” ett ärligare mål.",
            "message": "”{words}” lämnar inget utrymme för undantag.",
            "question": "Ska ett enda undantag räknas som att målet är missat?",
            "suggestion": "{before}minst ___ %{after}",
            "flags": (
                ("100 % av kunderna ska vara nöjda", "100 %"),
                ("Aldrig missa ett träningspass", "Aldrig"),
                ("Alla medlemmar ska ha tillgång till lokalen", "Alla"),
                ("Alltid svara inom en timme", "Alltid"),
            ),
            "passes": (
                "95 % av kunderna ska vara nöjda",
                "Träna tre gånger i veckan",
                "Ringa alla kunder på listan",
                "Hitta den perfekta gåvan",
                "Starta en grupp i varje lag",
            ),
        },
        "en": {
            "name": "all or nothing",
            "why": "A single exception makes the goal missed. Sometimes that is right, as for "
            "safety; else “at least 95%” is a more honest goal.",
            "message": "“{words}” leaves no room for an exception.",
            "question": "Should one single exception mean that the goal is missed?",
            "suggestion": "{before}at least ___%{after}",
            "flags": (
                ("100% of customers are satisfied", "100%"),
                ("Never miss a workout", "Never"),
                ("All members should have access to the room", "All"),
                ("All customers are satisfied", "All"),
            ),
            "passes": (
                "95% of customers are satisfied",
                "Exercise three times a week",
                "Ring the customers on the list",
                "Find the perfect gift",
            ),
        },
    },
)
