"""An edited statement is read again; a counter-offer is written into the sentence."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from smarta.core.coach import apply, followed, restated, reworded
from smarta.core.period import Cadence

ON = date(2026, 11, 24)
ANSWERS: dict[str, Any] = {
    "who": "Elin",
    "start": "4 januari",
    "end": "27 juni",
    "ready": "ja",
    "today": "Boka tre möten",
}
TEXT = "Genomföra 8 kundmöten per vecka"


def test_an_edited_amount_becomes_the_goals_amount() -> None:
    before = apply(TEXT, ANSWERS, on=ON).headline
    text, answers = reworded(before, before.replace("minst 8", "minst 6"), ANSWERS, on=ON)
    goal = apply(text, answers, on=ON).goal
    assert goal.quantity is not None
    assert goal.quantity.value == Decimal(6)
    assert (goal.start, goal.end, goal.who) == (date(2027, 1, 4), date(2027, 6, 27), "Elin")


def test_answers_that_the_sentence_does_not_hold_stay() -> None:
    before = apply(TEXT, ANSWERS, on=ON).headline
    _, answers = reworded(before, before, ANSWERS, on=ON)
    assert answers == {"ready": "ja", "today": "Boka tre möten"}


def test_a_date_that_is_edited_away_is_gone() -> None:
    before = apply(TEXT, ANSWERS, on=ON).headline
    after = before[: before.index(" från")] + "."
    text, answers = reworded(before, after, ANSWERS, on=ON)
    goal = apply(text, answers, on=ON).goal
    assert (goal.start, goal.end) == (None, None)


def test_a_counter_offer_is_written_into_the_sentence() -> None:
    before = apply(TEXT, ANSWERS, on=ON).headline
    offer = restated(before, on=ON, value=Decimal(6), end=date(2027, 3, 31))
    assert offer.replace("\u00a0", " ") == (
        "Elin genomför minst 6 kundmöten per vecka från 4 januari till 31 mars 2027."
    )


@pytest.mark.parametrize(
    ("text", "offer", "expected"),
    [
        ("Gå 70 000 steg i veckan under 2026", {"value": Decimal(60000)},
         "Gå 60~000 steg i veckan under 2026"),
        ("Gå 70 000 steg i veckan under 2027", {"end": date(2027, 11, 30)},
         "Gå 70 000 steg i veckan från 1~januari till 30~november 2027"),
        ("Hålla åtta kundmöten per vecka", {"value": Decimal(6)}, "Hålla 6 kundmöten per vecka"),
        ("Sälja för 2 Mkr senast 31 mars 2027", {"value": Decimal(1500000)},
         "Sälja för 1~500~000 kr senast 31 mars 2027"),
        ("Sälja för 2 Mkr senast 31 mars 2027, eftersom det behövs.", {"end": date(2027, 4, 30)},
         "Sälja för 2 Mkr senast den 30~april 2027, eftersom det behövs."),
        ("Read 12 books this year", {"value": Decimal(10)}, "Read 10 books this year"),
        ("Read 12 books", {"end": date(2027, 6, 30)}, "Read at least 12~books by 30~June 2027."),
        ("Enligt planen ska vi ringa 20 kunder om dagen (minst).", {"value": Decimal(15)},
         "Enligt planen ska vi ringa 15 kunder om dagen (minst)."),
    ],
)  # fmt: skip
def test_an_offer_is_written_where_the_old_figure_stood(
    text: str, offer: dict[str, Any], expected: str
) -> None:
    assert restated(text, on=ON, **offer).replace("\u00a0", "~") == expected


def test_a_statement_restated_without_a_change_stays_as_it_is() -> None:
    before = apply(TEXT, ANSWERS, on=ON).headline
    assert restated(before, on=ON) == before


def test_the_goal_follows_what_an_edit_says_otherwise_and_nothing_else() -> None:
    before = "Gå 70 000 steg i veckan under 2026"
    assert followed(before, before, on=ON) == {}
    assert followed(before, "Gå 70 000 steg i veckan", on=ON) == {}
    edited = followed(before, "Gå 60 000 steg varannan vecka under 2026", on=ON)
    assert edited["quantity"].value == Decimal(60000)
    assert edited["cadence"] == Cadence("week", 2)
    assert set(edited) == {"quantity", "cadence"}
    later = followed(before, "Gå 70 000 steg i veckan till och med 30 juni 2027", on=ON)
    assert later == {"end": date(2027, 6, 30)}
