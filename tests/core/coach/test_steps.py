"""What is asked, in which form, with which examples."""

from datetime import date

import pytest

from smarta.core.assessment import Asked, Assessment, Judged
from smarta.core.coach import (
    AREAS,
    EXAMPLES,
    FORMS,
    apply,
    is_answer,
    judge,
    letter_name,
    next_question,
    steps,
)
from smarta.core.questions import BY_ID, LETTERS, QUESTIONS, Letter
from smarta.core.reading.model import Reading

ON = date(2026, 11, 24)


def assessed(*ids: str, met: str = "") -> Assessment:
    """An assessment that leaves these questions open; the letters in `met` are met."""
    letters: dict[Letter, Judged] = {
        letter: Judged("met" if letter in met else "open") for letter in LETTERS
    }
    asked = tuple(
        Asked(BY_ID[id_].letter, id_, BY_ID[id_].text["sv"], BY_ID[id_].why["sv"]) for id_ in ids
    )
    return Assessment(Reading("fler kundmöten", "sv"), letters, asked, "sv")


def test_every_question_has_a_form_and_three_examples_in_two_languages() -> None:
    for question in QUESTIONS:
        assert question.id in FORMS, question.id
        assert set(EXAMPLES[question.id]) == set(AREAS), question.id
        assert question.why["sv"]
        assert question.why["en"]


def test_no_example_is_the_same_in_both_languages_but_figures() -> None:
    for examples in EXAMPLES.values():
        for example in examples.values():
            assert example.sv != example.en or example.sv[0].isdigit()


def test_questions_come_in_the_order_of_the_assessment() -> None:
    ask = next_question(assessed("amount", "why"), {})
    assert ask is not None
    assert (ask.id, ask.number, ask.total) == ("amount", 1, 2)


def test_a_letter_that_is_met_waits_for_nothing() -> None:
    ask = next_question(assessed("why", "amount", met="M"), {})
    assert ask is not None
    assert ask.id == "why"


@pytest.mark.parametrize("value", [None, "", "  ", "later", [], {}])
def test_a_question_put_off_is_kept_for_later_and_not_asked_next(value: object) -> None:
    open_ones = assessed("amount", "why")
    ask = next_question(open_ones, {"amount": value})
    assert ask is not None
    assert ask.id == "why"
    measurable = steps(open_ones, {"amount": value})[1]
    assert [ask.id for ask in measurable.later] == ["amount"]
    assert measurable.open == ()


def test_when_only_skipped_questions_are_left_nothing_is_asked() -> None:
    assert next_question(assessed("why"), {}, skipped=["why"]) is None


LAST_YEARS = "Gå 70 000 steg i veckan under 2022"


def asked_of(text: str, **answers: str) -> tuple[str, str] | None:
    ask = next_question(judge(text, answers, on=ON), answers)
    return ask and (ask.id, ask.text)


def test_a_deadline_that_has_passed_is_asked_for_anew_before_all_else() -> None:
    assert asked_of(LAST_YEARS) == ("end", "Vilket datum gäller nu?")
    assert asked_of("Lansera webben senast 1 mars 2024") == ("end", "Vilket datum gäller nu?")
    assert asked_of("Walk 70,000 steps a week during 2022") == ("end", "Which date holds now?")


def test_who_looks_back_at_a_goal_skips_its_passed_deadline() -> None:
    ask = next_question(judge(LAST_YEARS, {}, on=ON), {}, skipped=["end"])
    assert ask is not None
    assert ask.id != "end"


def test_a_new_end_brings_its_own_start_or_has_it_asked_for() -> None:
    answers = {"end": "31 december 2027"}
    assert apply(LAST_YEARS, answers, on=ON).parts.start is None
    assert asked_of(LAST_YEARS, **answers) == ("start", "När börjar det?")
    whole = apply(LAST_YEARS, {"end": "under 2027"}, on=ON)
    assert whole.parts.start == date(2027, 1, 1)


def test_a_number_alone_of_things_is_asked_how_often_before_its_end() -> None:
    often = ("when", "Är det en gång, eller hur ofta?")
    assert asked_of("Fler kundmöten", amount="8", definition="ett möte") == often
    once = asked_of("Fler kundmöten", amount="8", definition="ett möte", when="once")
    assert once is not None
    assert once[0] == "end"
    assert asked_of("Fler kundmöten", amount="8 i veckan", definition="ett möte")[0] == "end"  # type: ignore[index]
    assert asked_of("Sälja mer", amount="2 Mkr")[0] == "end"  # type: ignore[index]


def test_a_time_to_spend_is_asked_how_often_before_its_end() -> None:
    walk = "Take a walk of 30 minutes after work"
    assert asked_of("feel better", what=walk) == ("when", "Is it once, or how often?")
    assert asked_of("feel better", what=f"{walk} every day")[0] == "end"  # type: ignore[index]
    assert asked_of("Practise for 30 hours")[0] != "when"  # type: ignore[index]


def test_an_end_that_has_passed_is_taken_and_said() -> None:
    made = apply("Läsa 12 böcker", {"end": "2020-01-31"}, on=ON)
    assert made.parts.end == date(2020, 1, 31)
    assert [one.text for one in made.understood] == ["31\u00a0januari 2020 har redan varit."]


def test_an_answer_out_of_order_is_counted_and_not_asked_again() -> None:
    answers = {"today": "Ringa Ali"}
    found = steps(assessed("amount", "today"), answers)
    assert found[4].answered == ("today",)
    assert found[4].open == ()
    ask = next_question(assessed("amount", "today"), answers)
    assert ask is not None
    assert (ask.number, ask.total) == (2, 2)


def test_zero_and_no_are_answers() -> None:
    assert is_answer(0)
    assert is_answer(False)
    assert is_answer("no")


def test_the_names_of_a_and_t_can_be_chosen_and_a_strange_one_falls_back() -> None:
    assert letter_name("A", "sv") == "accepterat"
    assert letter_name("A", "sv", "ambitiöst") == "ambitiöst"
    assert letter_name("T", "en", "ambitious") == "time-bound"
    assert letter_name("T", "sv", "tidsbegränsat") == "tidsbegränsat"
