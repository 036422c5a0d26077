"""What a page says of a text: the marked words and the facts."""

from datetime import date

import pytest
from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.web.cast import TODAY

from smarta.core.assessment import assess
from smarta.core.period import Cadence
from smarta.web.goals import saying

ON = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        (
            "Genomföra 8 kundmöten per vecka",
            [("Genomföra", "S"), ("8", "M"), ("kundmöten", "ask"), ("per vecka", "T")],
        ),
        (
            "Hold 8 customer meetings per week",
            [("Hold", "S"), ("8", "M"), ("customer meetings", "ask"), ("per week", "T")],
        ),
        (
            "Gå 70 000 steg i veckan under 2022",
            [("Gå", "S"), ("70 000 steg", "M"), ("i veckan", "T"), ("under 2022", "T")],
        ),
    ],
)
def test_the_words_that_count_carry_their_letters(text, marks):
    shown = saying.gloss(assess(text, on=ON))
    assert [(m.text, m.letter or "ask") for m in shown if m.letter or m.ask] == marks


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120))
def test_the_marked_text_is_the_text(text):
    assert "".join(mark.text for mark in saying.gloss(assess(text, on=TODAY))) == text


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("må bättre", "how much?"),
        ("feel better", "how much?"),
        ("fler kundmöten", "how many?"),
        ("fewer sick days", "how many?"),
    ],
)
def test_how_many_is_asked_only_about_what_can_be_counted(text, asked):
    assert asked in {mark.ask for mark in saying.gloss(assess(text, on=ON))}


def test_what_is_understood_is_said_in_the_readers_language():
    assessment = assess("Genomföra 8 kundmöten per vecka", on=ON)
    with translation.override("sv"):
        facts = {fact.name: fact.value for fact in saying.understood(assessment, "sv")}
    assert facts["Vad"] == "genomföra kundmöten"
    assert facts["Hur mycket"] == "minst 8"
    assert facts["Hur ofta"] == "varje vecka, måndag–söndag"
    assert facts["Vem"] == ""


def test_every_other_week_is_a_word_of_its_own_in_swedish():
    with translation.override("sv"):
        assert saying.cadence(Cadence("week", 2)) == "varannan vecka"
        assert saying.cadence(Cadence("month", 3)) == "var 3:e månad"
