"""A unit that means different things to different readers."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    quantity = case.reading.quantity
    if quantity is None or not quantity.unit or quantity.span is None:
        return None
    if "ambiguous" not in case.clause.known.words.get(quantity.unit, {}):
        return None
    return Hit(quantity.span, {"unit": quantity.unit})


RULE = Rule(
    code="M10",
    name="ambiguous-unit",
    level="ask",
    asks="unit",
    check=check,
    words={
        "sv": {
            "name": "tvetydig enhet",
            "why": "Pund är pengar eller vikt, en mil är tio kilometer här och 1,6 i en del andra "
            "länder. Ett ord till gör det säkert.",
            "message": "”{unit}” kan läsas på mer än ett sätt.",
            "question": "Vilken enhet menar du?",
            "flags": (
                ("Gå ner 10 pund till sommaren", "10 pund"),
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
                ("Lose 10 pounds by summer", "10 pounds"),
                ("Recycle 5 tons a year", "5 tons"),
            ),
            "passes": ("Lose 5 kg by summer", "Save 500 dollars a month"),
        },
    },
)
