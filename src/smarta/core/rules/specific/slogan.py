"""A sentence for the wall: true of everybody, reached by nobody."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    clause = case.clause
    i = clause.first("slogan", clause.start)
    if i < 0:
        i = clause.first("admired", clause.start)
        i = -1 if clause.word(i) in ("ledande", "leading") else i
    if i < 0:
        i = next((k for k in range(clause.start, clause.parsed.size) if _is_most(case, k)), -1)
    return Hit(case.span(i)) if i >= 0 else _whole(case)


def _whole(case: Case) -> Hit | None:
    """The text as a whole, where no word of it is the one to point at."""
    return None if case.clause.modal >= 0 else Hit(says="message_whole")


def _is_most(case: Case, i: int) -> bool:
    """Whether a word is in its highest degree: "nöjdaste", "happiest"."""
    word = case.clause.word(i)
    return len(word) > 6 and word.endswith(("aste", "iest"))


RULE = Rule(
    code="S07",
    name="slogan",
    level="ask",
    asks="what",
    needs=("slogan",),
    check=check,
    words={
        "sv": {
            "name": "slagord",
            "why": "Ett slagord kan ge riktning, men ingen kan säga när det är uppnått. Ett mål på "
            "vägen dit kan man nå.",
            "message": "”{words}” är en riktning snarare än något som går att nå.",
            "message_whole": "Det här är en riktning snarare än något som går att nå.",
            "question": "Vad skulle vara det första tecknet på att ni är på väg dit?",
            "flags": (
                ("Vi ska vara världsledande", "världsledande"),
                ("Nacka ska ha ett företagsklimat i toppklass", "toppklass"),
                ("Kunden i fokus", "Kunden i fokus"),
                ("Vi ska ha länets nöjdaste kunder", "nöjdaste"),
            ),
            "passes": (
                "Bli bland de tio bästa i mätningen 2027",
                "Lansera en modern webbplats",
                "Ledande befattningshavare ska ha gått kursen",
            ),
        },
        "en": {
            "name": "slogan",
            "why": "A slogan can give a direction, but nobody can say when it is reached. A goal "
            "on the way there can be.",
            "message": "“{words}” is a direction rather than something to reach.",
            "message_whole": "This is a direction rather than something to reach.",
            "question": "What would be the first sign that you are on the way there?",
            "flags": (
                ("We will be world-leading", "world-leading"),
                ("Be the number one in our field", "number one"),
                ("Customer first", "Customer first"),
            ),
            "passes": (
                "Be among the ten best in the 2027 survey",
                "Launch a modern website",
                "Publish the first report in March",
            ),
        },
    },
)
