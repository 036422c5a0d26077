"""What is counted has no definition yet: eight customer meetings, but what is one?"""

from functools import lru_cache

from smarta.core.quantity import Quantity
from smarta.core.reading.units import one_of, undefined_unit
from smarta.core.rules import Case, Hit, Rule

_COUNTED_ALIKE = frozenset(
    """tree trees vegetable vegetables fruit fruits state states song songs car cars person patient
    patients school schools album albums home homes house houses builder builders dev devs
    employee employees anställda medarbetare
    developer developers follower followers subscriber subscribers subs cig cigs summit peak peaks
    bil bilar person personer träd låt låtar låtarna följare prenumerant prenumeranter deltagare
    lägenhet lägenheter bostad bostäder stad städer land länder cigg manus skiva skivor""".split()  # noqa: SIM905
)
"""Things of which everybody knows one when seeing it, or that a counter shows."""
_NO_UNITS = frozenset(
    """left cumulative edition rating score grade index nummer enheter units recruit kvar nps enps
    mrr arr remaining total totalt""".split()  # noqa: SIM905
)
_REFUSED = frozenset({"nej", "decline", "avboka", "cancel"})
_KINDS = ("kunder", "kunderna")
"""Compounds that say which kind of a thing, as "gamla" does: "referenskunder"."""
_LISTING = frozenset({"objective", "target", "goal", "mål", "delmål", "priority", "action", "kr"})


def check(case: Case) -> Hit | None:
    quantity = case.quantity
    if not quantity.unit or quantity.unit.rpartition(" ")[2] in _COUNTED_ALIKE:
        return None
    place = undefined_unit(case.clause, quantity)
    if place is None or not _is_counted(case, place):
        return None
    span = case.clause.parsed.span(*place)
    written = case.reading.text[span[0] : span[1]]
    singular, counts = _suggested(quantity.unit, case.reading.language)
    if counts and case.says_any(_REFUSED):
        counts = None
    one = one_of(written, singular or _article(case, written), case.clause)
    return Hit(span, {"unit": one, "bare": singular or written, "counts": counts or "___"})


def _article(case: Case, written: str) -> str | None:
    """The unit where English needs an article before it: one blog post."""
    single = case.quantity.value == 1 and case.reading.language == "en"
    return written if single else None


def _is_counted(case: Case, place: tuple[int, int]) -> bool:
    """Whether the unit is a thing that can be counted more than once, and in more ways than one."""
    clause, quantity = case.clause, case.quantity
    last = clause.word(place[1] - 1)
    if last in _NO_UNITS or len(last) < 3 or last.endswith("ade"):
        return False
    if clause.parsed.roles[place[1] - 1].keys() & {"weekday", "weekdays"}:
        return False
    if quantity.value == 1 and case.reading.cadence is None:
        return False
    if case.reading.cadence is None and _may_be_year(quantity):
        return False
    if clause.word(place[0] - 2) in _LISTING:
        return False
    roles = clause.roles[place[1] - 1]
    if "vague_adjective" in roles or "comparative" in roles or last in clause.known.words:
        return False
    return not all(case.is_name(i) for i in range(*place))


def _may_be_year(quantity: Quantity) -> bool:
    return 1990 <= quantity.value < 2100 and quantity.value % 1 == 0


@lru_cache(maxsize=512)
def _suggested(unit: str, language: str) -> tuple[str | None, str | None]:
    """The name of one, and what counts as one, where the house has a suggestion.

    A word that says which kind ("old customers") is no part of any suggestion, so there is none.
    """
    from smarta.core.definition.suggested import suggested, suggested_by_name

    found = suggested(unit, language)
    if found is None:
        return None, None
    folded = unit.casefold()
    if folded in (found.singular.casefold(), found.plural.casefold()):
        return found.singular, found.counts
    known = suggested_by_name(unit, language) or " " not in unit
    return None, found.counts if known and not folded.endswith(_KINDS) else None


RULE = Rule(
    code="S01",
    name="undefined-unit",
    level="ask",
    asks="definition",
    source="Locke & Latham, A Theory of Goal Setting & Task Performance (1990), on goal clarity",
    needs=("goal", "amount"),
    check=check,
    words={
        "sv": {
            "name": "odefinierad enhet",
            "why": "Två som räknar på var sitt sätt får olika svar på om målet är nått. När alla "
            "räknar likadant går det att lita på siffran.",
            "message": "Det står inte vad som räknas som {unit}.",
            "question": "Vad räknas som {unit}?",
            "suggestion": "{whole} Som {unit} räknas {counts}.",
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
                "Plantera 200 träd i år",
            ),
        },
        "en": {
            "name": "undefined unit",
            "why": "Two people who count in their own ways disagree about whether the goal is "
            "reached. When everybody counts alike, the number can be trusted.",
            "message": "The text does not say what counts as {unit}.",
            "question": "What counts as {unit}?",
            "suggestion": "{whole} What counts as {unit}: {counts}.",
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
                "Plant 200 trees this year",
            ),
        },
    },
)
