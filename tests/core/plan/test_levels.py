"""Three levels of goals."""

from decimal import Decimal

import pytest

from smarta.core.plan.levels import Ladder, level_of
from smarta.core.quantity import Quantity
from smarta.core.reading.model import Phrase, Reading


def said(kind: str, action: str, language: str = "sv") -> Reading:
    quantity = None if kind == "open" else Quantity(Decimal(8))
    action_phrase = Phrase(action, (0, len(action)))
    return Reading("", language, kind, quantity=quantity, action=action_phrase)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("reading", "level"),
    [
        (said("open", "bli"), "vision"),
        (said("rate", "Genomföra"), "activity"),
        (said("rate", "Hold", "en"), "activity"),
        (said("total", "Ringer"), "activity"),
        (said("total", "Sälja"), "outcome"),
        (said("level", "Höja"), "outcome"),
        (said("done", "Publish", "en"), "outcome"),
    ],
)
def test_a_text_stands_on_one_level(reading: Reading, level: str) -> None:
    assert level_of(reading) == level


def test_the_empty_levels_of_a_ladder_are_named_from_the_top() -> None:
    assert Ladder(outcomes=("2 Mkr",)).missing == ("vision", "activity")
