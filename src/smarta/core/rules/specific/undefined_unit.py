"""What is counted has no definition yet: eight customer meetings, but what is one?"""

from smarta.core.reading.units import one_of, undefined_unit
from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    quantity = case.reading.quantity
    if quantity is None or not quantity.unit or not case.is_goal:
        return None
    place = undefined_unit(case.clause, quantity)
    if place is None:
        return None
    singular, counts = _suggested(quantity.unit, case.reading.language)
    one = one_of(quantity.unit, singular, case.clause)
    values = {"unit": one, "bare": singular or quantity.unit, "counts": counts or "___"}
    return Hit(case.clause.parsed.span(*place), values)


def _suggested(unit: str, language: str) -> tuple[str | None, str | None]:
    """The name of one, and what counts as one, where the house has a suggestion."""
    from smarta.core.definition import suggested

    found = suggested(unit, language)
    return (found.singular, found.counts) if found else (None, None)


RULE = Rule(
    code="S01",
    name="undefined-unit",
    level="ask",
    asks="definition",
    source="Locke & Latham, A Theory of Goal Setting & Task Performance (1990), on goal clarity",
    check=check,
    words={
        "sv": {
            "name": "odefinierad enhet",
            "why": "Två som räknar på var sitt sätt får olika svar på om målet är nått. När alla "
            "räknar likadant går det att lita på siffran.",
            "message": "Det står inte vad som räknas som {unit}.",
            "question": "Vad räknas som {unit}?",
            "suggestion": "{text}. Som {unit} räknas {counts}.",
            "flags": (
                ("Genomföra 8 kundmöten per vecka", "kundmöten"),
                ("Boka 12 demos i kvartalet", "demos"),
                ("20 kvalificerade leads i månaden", "kvalificerade leads"),
                ("Träna 3 pass i veckan", "pass"),
            ),
            "passes": (
                "Gå 70 000 steg i veckan under 2022",
                "Läsa 12 böcker i år",
                "Springa 5 km varje söndag",
                "Spara 50 000 kr till juni",
                "Träna tre gånger i veckan",
            ),
        },
        "en": {
            "name": "undefined unit",
            "why": "Two people who count in their own ways disagree about whether the goal is "
            "reached. When everybody counts alike, the number can be trusted.",
            "message": "The text does not say what counts as {unit}.",
            "question": "What counts as {unit}?",
            "suggestion": "{text}. What counts as {unit}: {counts}.",
            "flags": (
                ("Hold 8 customer meetings per week", "customer meetings"),
                ("Book 12 demos a quarter", "demos"),
                ("20 qualified leads a month", "qualified leads"),
                ("Do 3 workouts a week", "workouts"),
            ),
            "passes": (
                "Walk 70,000 steps a week in 2022",
                "Read 12 books this year",
                "Run 5 km every Sunday",
                "Save 5,000 dollars by June",
                "Exercise three times a week",
            ),
        },
    },
)
