"""A share, of a whole that is not named."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    share = case.quantity.unit == "%"
    return Hit(case.quantity.span) if share and not case.sense.about else None


RULE = Rule(
    code="M05",
    name="percent-of-what",
    level="ask",
    asks="unit",
    needs=("amount",),
    check=check,
    words={
        "sv": {
            "name": "procent av vad",
            "why": "En andel behöver sin helhet: 20 % av kunderna är något annat än 20 % av "
            "omsättningen.",
            "message": "{words}, men av vad?",
            "question": "Procent av vad?",
            "suggestion": "{text} av ___",
            "flags": (("Öka med 20 % i år", "20 %"), ("Nå 80 procent före sommaren", "80 procent")),
            "passes": (
                "Öka försäljningen med 20 % i år",
                "80 procent av eleverna ska nå godkänt",
                "Soliditet om minst 40 procent",
            ),
        },
        "en": {
            "name": "percent of what",
            "why": "A share needs its whole: 20% of the customers is something else than 20% of "
            "revenue.",
            "message": "{words}, but of what?",
            "question": "Percent of what?",
            "suggestion": "{text} of ___",
            "flags": (
                ("Increase by 20% this year", "20%"),
                ("Reach 80 percent before summer", "80 percent"),
            ),
            "passes": (
                "Increase sales by 20% this year",
                "80 percent of the pupils will pass",
                "An equity ratio of at least 40 percent",
            ),
        },
    },
)
