"""Additions to a goal text: before what closes it, and none where there is no place."""

import pytest

from smarta.core.rewording import LONGEST, body, reworded


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Lansera ny webbplats", "Lansera ny webbplats senast den ___"),
        ("Lansera ny webbplats.", "Lansera ny webbplats senast den ___."),
        ("Lansera ny webbplats!!", "Lansera ny webbplats senast den ___!!"),
        ("Lansera ny webbplats,", "Lansera ny webbplats senast den ___"),
        ("”Jag ska sluta snusa.”", "”Jag ska sluta snusa senast den ___.”"),
        ("Lansera ny webbplats (Ali och Bo)", "Lansera ny webbplats senast den ___ (Ali och Bo)"),
        ("Lansera ny webbplats #nystart 💪", "Lansera ny webbplats senast den ___ #nystart 💪"),
        ("3. Läsa fler böcker", "3. Läsa fler böcker senast den ___"),
        ("Delmål 2. Läsa fler böcker", "Delmål 2. Läsa fler böcker senast den ___"),
        ("  gå ner i vikt ", "gå ner i vikt senast den ___"),
        ("**Gå ner i vikt**", "**Gå ner i vikt senast den ___**"),
        ("Höja andelen till 20 %", "Höja andelen till 20 % senast den ___"),
    ],
)
def test_what_is_added_stands_before_what_closes_the_text(text: str, said: str) -> None:
    assert reworded("{text} senast den ___", text, None, None) == said


@pytest.mark.parametrize(
    "text",
    [
        "Läsa mer. Titta mindre på tv",
        "Read more! Watch less television.",
        "Betala skulderna och",
        "x" * (LONGEST + 1),
    ],
)
def test_nothing_is_added_to_several_sentences_or_to_one_that_breaks_off(text: str) -> None:
    assert reworded("{text} by ___", text, None, None) is None


@pytest.mark.parametrize("text", ["Call customers, e.g. new ones", "Mail ca. 20 kunder", "1. Ring"])
def test_an_abbreviation_or_a_list_number_ends_no_sentence(text: str) -> None:
    assert body(text).addable


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("8 demos", "8 demos. Så."),
        ("8 demos.", "8 demos. Så."),
        ("8 demos!!", "8 demos!! Så."),
        ("”8 demos.”", "”8 demos.” Så."),
        ("8 demos, ", "8 demos. Så."),
    ],
)
def test_a_sentence_of_its_own_follows_a_closed_one(text: str, said: str) -> None:
    assert reworded("{whole} Så.", text, None, None) == said


def test_what_replaces_the_first_words_takes_their_capital() -> None:
    assert reworded("{before}minst ___ %{after}", "100 % nöjda", (0, 5), None) == (
        "Minst ___ % nöjda"
    )
    assert reworded("{before}by ___{after}", "Hire soon.", (5, 9), None) == "Hire by ___."


@pytest.mark.parametrize("text", ["", " ", ".", "()", "”", "###", "💪", "och"])
def test_any_text_has_a_body(text: str) -> None:
    assert body(text).text in text
