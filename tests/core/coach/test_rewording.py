"""An edited statement is read again; a counter-offer is written into the sentence."""

from datetime import date
from decimal import Decimal
from typing import Any

from smarta.core.coach import apply, restated, reworded

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


def test_a_statement_restated_without_a_change_stays_as_it_is() -> None:
    before = apply(TEXT, ANSWERS, on=ON).headline
    assert restated(before, on=ON) == before
