"""A sentence for the wall: true of everybody, reached by nobody."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    if case.sense.form != "slogan":
        return None
    i = case.clause.first("slogan", case.clause.start)
    return Hit(case.span(i)) if i >= 0 else None


RULE = Rule(
    code="S07",
    name="slogan",
    level="ask",
    asks="what",
    check=check,
    words={
        "sv": {
            "name": "slagord",
            "why": "Ett slagord kan ge riktning, men ingen kan säga när det är uppnått. Ett mål på "
            "vägen dit kan man nå.",
            "message": "”{words}” är en riktning snarare än något som går att nå.",
            "question": "Vad skulle vara det första tecknet på att ni är på väg dit?",
            "flags": (
                ("Vi ska vara världsledande", "världsledande"),
                ("Nacka ska ha ett företagsklimat i toppklass", "toppklass"),
                ("Kunden i fokus", "Kunden i fokus"),
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
