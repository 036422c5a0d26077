"""If–then plans: written as one says them, read back as one wrote them."""

import pytest

from smarta.core.plan.if_then import compose, parse, plans
from smarta.core.statement import Plan


@pytest.mark.parametrize(
    ("when", "then", "sentence"),
    [
        ("kunden ställer in", "jag ringer nästa på listan samma dag",
         "Om kunden ställer in, då ringer jag nästa på listan samma dag."),
        ("kunden ställer in", "ringa nästa",
         "Om kunden ställer in, då ringer jag nästa."),
        ("Kunden ställer in.", "ring nästa.",
         "Om kunden ställer in, då ringer jag nästa."),
        ("det regnar", "kör jag passet på gymmet", "Om det regnar, då kör jag passet på gymmet."),
        ("klockan är nio på måndag", "boka veckans tre första möten",
         "Om klockan är nio på måndag, då bokar jag veckans tre första möten."),
        ("det krisar", "", "Om det krisar."),
        ("det krisar", "gymmet i stället", "Om det krisar, då gymmet i stället."),
    ],
)  # fmt: skip
def test_a_swedish_plan_has_its_verb_first_after_then(when: str, then: str, sentence: str) -> None:
    assert compose(Plan(when, then), "sv") == sentence


@pytest.mark.parametrize(
    ("when", "then", "sentence"),
    [
        ("a customer cancels", "I call the next on the list",
         "If a customer cancels, then I call the next on the list."),
        ("A customer cancels", "call the next on the list.",
         "If a customer cancels, then I call the next on the list."),
        ("it rains", "the gym it is", "If it rains, then the gym it is."),
        ("I oversleep", "I walk at lunch", "If I oversleep, then I walk at lunch."),
    ],
)  # fmt: skip
def test_an_english_plan_names_who_does_it(when: str, then: str, sentence: str) -> None:
    assert compose(Plan(when, then), "en") == sentence


@pytest.mark.parametrize(
    ("text", "language", "plan"),
    [
        ("Om kunden ställer in, då ringer jag nästa på listan samma dag.", "sv",
         Plan("kunden ställer in", "jag ringer nästa på listan samma dag")),
        ("om det regnar då kör jag på gymmet", "sv", Plan("det regnar", "jag kör på gymmet")),
        ("När det är måndag så bokar jag tre möten", "sv",
         Plan("det är måndag", "jag bokar tre möten")),
        ("Om det regnar, kör jag på gymmet", "sv", Plan("det regnar", "jag kör på gymmet")),
        ("Jag kör på gymmet om det regnar", "sv", Plan("det regnar", "Jag kör på gymmet")),
        ("kunden ställer in → ringa nästa", "sv", Plan("kunden ställer in", "ringa nästa")),
        ("If a customer cancels, then I call the next.", "en",
         Plan("a customer cancels", "I call the next")),
        ("When it rains, I go to the gym", "en", Plan("it rains", "I go to the gym")),
        ("I go to the gym whenever it rains", "en", Plan("it rains", "I go to the gym")),
    ],
)  # fmt: skip
def test_a_plan_is_read_in_the_ways_it_is_said(text: str, language: str, plan: Plan) -> None:
    assert parse(text, language) == plan


@pytest.mark.parametrize("text", ["", "Kunderna ställer in", "tiden"])
def test_an_obstacle_without_an_answer_is_no_plan(text: str) -> None:
    assert parse(text, "sv") is None


def test_several_lines_give_plans_and_what_is_left_open() -> None:
    text = (
        "Om kunden ställer in, då ringer jag nästa.\nSjuka barn. Om det regnar så springer jag inne"
    )
    found, left = plans(text, "sv")
    assert found == (
        Plan("kunden ställer in", "jag ringer nästa"),
        Plan("det regnar", "jag springer inne"),
    )
    assert left == ("Sjuka barn",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Om kunden ställer in, då ringer jag nästa på listan samma dag.",
        "Om klockan är nio på måndag, då bokar jag veckans tre första möten.",
        "Om testmiljön ligger nere, då flyttar vi tio kunder för hand.",
    ],
)
def test_what_is_composed_is_read_back_and_composed_the_same(sentence: str) -> None:
    plan = parse(sentence, "sv")
    assert plan is not None
    assert compose(plan, "sv") == sentence
