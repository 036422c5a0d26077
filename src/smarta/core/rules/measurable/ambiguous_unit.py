"""A unit that means different things to different readers."""

from smarta.core.rules import Case, Hit, Rule

_SETTLED = {
    "pounds": "lose gain drop shed weigh save earn raise pay spend owe",
    "pound": "lose gain drop shed weigh save earn raise pay spend owe",
    "stone": "lose gain drop shed weigh",
    "points": "decrease reduce raise lower score improve increase",
    "pund": "spara tjäna betala",
    "poäng": "höja öka sänka minska förbättra ta plugga läsa",
}
"""The verbs beside which a unit has one meaning only."""


def check(case: Case) -> Hit | None:
    quantity = case.quantity
    if not quantity.unit or quantity.span is None:
        return None
    if "ambiguous" not in case.clause.known.words.get(quantity.unit, {}):
        return None
    if case.clause.lemma in _SETTLED.get(quantity.unit, "").split():
        return None
    return Hit(quantity.span, {"unit": quantity.unit})


RULE = Rule(
    code="M10",
    name="ambiguous-unit",
    level="ask",
    asks="unit",
    needs=("amount",),
    check=check,
    words={
        "sv": {
            "name": "tvetydig enhet",
            "why": "Pund är pengar eller vikt, en mil är tio kilometer här och 1,6 i en del andra "
            "länder. Ett ord till gör det säkert.",
            "message": "”{unit}” kan läsas på mer än ett sätt.",
            "question": "Vilken enhet menar du?",
            "flags": (
                ("Samla 10 pund till sommaren", "10 pund"),
                ("Samla 500 punkter", "500 punkter"),
            ),
            "passes": ("Gå ner 5 kg till sommaren", "Spara 500 kr i månaden"),
        },
        "en": {
            "name": "ambiguous unit",
            "why": "Pounds are money or weight, a mil is ten kilometres in Sweden, a ton depends "
            "on the country. One more word makes it certain.",
            "message": "“{unit}” can be read in more than one way.",
            "question": "Which unit do you mean?",
            "flags": (
                ("Collect 500 pounds by summer", "500 pounds"),
                ("Recycle 5 tons a year", "5 tons"),
            ),
            "passes": (
                "Lose 5 kg by summer",
                "Save 500 dollars a month",
                "Lose 10 pounds by summer",
            ),
        },
    },
)
