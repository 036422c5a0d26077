"""Acceptance, person by person. Alice owns, Bob and Dana are involved."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from smarta.core.acceptance import (
    COMMITMENT,
    QUESTIONS,
    SCALE,
    Change,
    Commitment,
    Counter,
    FiveAnswer,
    Handover,
    Response,
    Terms,
    agreement,
    commitment_problems,
    counter_difference,
    failing,
    fall,
    half_way,
    is_easier,
    material_changes,
    owner,
    problems,
    standing,
)
from smarta.core.definition import Definition
from smarta.core.period import Cadence
from smarta.core.quantity import Quantity

MEETING = Definition("kundmöte", "kundmöten", counts="minst 30 minuter med en kund")
EIGHT = Terms(
    "rate",
    Quantity(Decimal(8), "kundmöten"),
    Cadence("week"),
    date(2027, 1, 4),
    date(2027, 6, 27),
    MEETING,
)
MADE, CHANGED, ASKED = date(2026, 11, 24), date(2026, 12, 1), date(2026, 11, 25)


def amount(terms: Terms, value: int) -> Terms:
    assert terms.quantity is not None
    return terms._replace(quantity=terms.quantity._replace(value=Decimal(value)))


def yes(person: str, version: int = 1) -> Response:
    return Response(person, version, "accept", date(2026, 11, 26))


def test_the_same_terms_differ_in_nothing() -> None:
    assert material_changes(EIGHT, EIGHT) == ()


@pytest.mark.parametrize(
    ("changed", "easier"),
    [
        ({"required": 20}, True),
        ({"carry": "surplus"}, True),
        ({"carry": "deficit"}, False),
        ({"carry": "both"}, None),
        ({"aggregate": "max"}, None),
        ({"rolling": True}, None),
    ],
)
def test_how_it_is_counted_is_a_part_of_what_one_agreed_to(changed, easier) -> None:
    (change,) = material_changes(EIGHT, EIGHT._replace(**changed))
    assert (change.field, change.easier) == (next(iter(changed)), easier)


def test_asking_for_all_periods_again_is_not_easier() -> None:
    (change,) = material_changes(EIGHT._replace(required=20), EIGHT)
    assert (change.before, change.after, change.easier) == (Decimal(20), None, False)


def test_a_lower_amount_is_material_and_easier() -> None:
    changes = material_changes(EIGHT, amount(EIGHT, 6))
    assert changes == (Change("amount", Decimal(8), Decimal(6), True),)
    assert is_easier(changes)


def test_a_higher_amount_is_harder() -> None:
    assert not is_easier(material_changes(EIGHT, amount(EIGHT, 10)))


def test_of_a_limit_the_higher_amount_is_easier() -> None:
    limit = Terms("limit", Quantity(Decimal(2), "glas vin", "at_most"), Cadence("week"))
    assert is_easier(material_changes(limit, amount(limit, 3)))
    assert not is_easier(material_changes(limit, amount(limit, 1)))


def test_of_a_weight_to_lose_the_higher_amount_is_easier() -> None:
    weight = Terms("level", Quantity(Decimal(80), "kg", baseline=Decimal(90)))
    assert is_easier(material_changes(weight, amount(weight, 84)))


def test_the_same_quota_every_other_week_is_easier() -> None:
    (change,) = material_changes(EIGHT, EIGHT._replace(cadence=Cadence("week", 2)))
    assert (change.field, change.easier) == ("cadence", True)


def test_more_time_makes_a_total_easier_and_a_quota_only_longer() -> None:
    later = date(2027, 9, 30)
    total = EIGHT._replace(kind="total", cadence=None)
    assert material_changes(total, total._replace(end=later))[0].easier is True
    assert material_changes(EIGHT, EIGHT._replace(end=later))[0].easier is None


def test_unit_direction_and_definition_are_material_without_a_verdict() -> None:
    assert EIGHT.quantity is not None
    other = EIGHT._replace(
        quantity=EIGHT.quantity._replace(unit="samtal", comparison="exactly"),
        definition=MEETING._replace(counts="minst 20 minuter med en kund"),
    )
    fields = [(change.field, change.easier) for change in material_changes(EIGHT, other)]
    assert fields == [("direction", None), ("unit", None), ("definition", None)]


def test_spacing_and_capitals_of_the_unit_are_wording() -> None:
    assert EIGHT.quantity is not None
    same = EIGHT._replace(quantity=EIGHT.quantity._replace(unit=" Kundmöten "))
    assert material_changes(EIGHT, same) == ()


def test_a_definition_that_comes_or_goes_is_material() -> None:
    (change,) = material_changes(EIGHT._replace(definition=None), EIGHT)
    assert (change.field, change.before, change.after) == ("definition", None, MEETING.counts)


def test_who_has_not_answered_waits_since_the_day_of_being_asked() -> None:
    found = standing("Bob", ASKED, [yes("Dana")], {1: (MADE, EIGHT)})
    assert (found.state, found.since) == ("waiting", ASKED)


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        ("accept", "accepted"),
        ("accept_if", "accepted_if"),
        ("decline", "declined"),
        ("counter", "countered"),
    ],
)
def test_each_answer_has_its_state(outcome: str, state: str) -> None:
    response = yes("Bob")._replace(outcome=outcome)  # type: ignore[arg-type]
    found = standing("Bob", ASKED, [response], {1: (MADE, EIGHT)})
    assert (found.state, found.since) == (state, date(2026, 11, 26))


def test_a_material_change_makes_a_yes_void_and_shows_the_difference() -> None:
    versions = {1: (MADE, EIGHT), 2: (CHANGED, amount(EIGHT, 6))}
    found = standing("Bob", ASKED, [yes("Bob")], versions)
    assert (found.state, found.since) == ("void", CHANGED)
    assert found.changes == (Change("amount", Decimal(8), Decimal(6), True),)


def test_a_change_of_wording_leaves_the_yes_as_it_is() -> None:
    versions = {1: (MADE, EIGHT), 2: (CHANGED, EIGHT)}
    assert standing("Bob", ASKED, [yes("Bob")], versions).state == "accepted"


def test_a_change_taken_back_makes_the_yes_good_again() -> None:
    versions = {1: (MADE, EIGHT), 2: (CHANGED, amount(EIGHT, 6)), 3: (date(2026, 12, 5), EIGHT)}
    assert standing("Bob", ASKED, [yes("Bob")], versions).state == "accepted"


def test_the_last_answer_of_a_person_counts() -> None:
    later = Response("Bob", 1, "decline", date(2026, 11, 28), failed="worth")
    assert standing("Bob", ASKED, [later, yes("Bob")], {1: (MADE, EIGHT)}).state == "declined"


def test_a_goal_is_agreed_only_when_everyone_the_owner_included_has_accepted() -> None:
    asked = {"Bob": ASKED, "Dana": MADE}
    versions = {1: (MADE, EIGHT)}
    some = agreement("Alice", asked, [yes("Alice"), yes("Bob")], versions)
    assert not some.agreed
    assert [one.person for one in some.standings] == ["Alice", "Dana", "Bob"]
    assert [one.person for one in some.unanswered] == ["Dana"]
    everyone = [yes("Alice"), yes("Bob"), yes("Dana")]
    assert agreement("Alice", asked, everyone, versions).agreed


def test_the_sketched_counter_offer_shows_six_for_eight_and_march_for_june() -> None:
    counter = Counter(value=Decimal(6), end=date(2027, 3, 31))
    assert [(c.field, c.before, c.after) for c in counter_difference(EIGHT, counter)] == [
        ("amount", Decimal(8), Decimal(6)),
        ("end", date(2027, 6, 27), date(2027, 3, 31)),
    ]


def test_a_counter_offer_taken_over_is_accepted_by_its_maker_and_voids_the_first_yes() -> None:
    offer = Counter(value=Decimal(6)).applied(EIGHT)
    versions = {1: (MADE, EIGHT), 2: (CHANGED, offer)}
    counter = Response("Dana", 1, "counter", ASKED, counter=Counter(value=Decimal(6)))
    found = agreement("Alice", {"Bob": ASKED, "Dana": ASKED}, [yes("Bob"), counter], versions)
    assert {one.person: one.state for one in found.standings} == {
        "Alice": "waiting",
        "Bob": "void",
        "Dana": "accepted",
    }


def test_an_offer_is_accepted_in_the_version_that_took_it_over_and_from_its_day() -> None:
    counter = Response("Dana", 1, "counter", ASKED, counter=Counter(value=Decimal(6)))
    later = CHANGED + timedelta(days=3)
    versions = {
        1: (MADE, EIGHT),
        2: (CHANGED, amount(EIGHT, 7)),
        3: (later, amount(EIGHT, 6)),
        4: (later + timedelta(days=1), amount(EIGHT, 6)),
    }
    found = standing("Dana", ASKED, [counter], versions)
    assert (found.state, found.taken, found.since) == ("accepted", 3, later)
    assert not standing("Dana", ASKED, [counter], {1: versions[1]}).taken


def test_a_counter_offer_taken_over_only_in_part_is_asked_again() -> None:
    offer = Counter(value=Decimal(6), end=date(2027, 3, 31))
    response = Response("Dana", 1, "counter", ASKED, counter=offer)
    versions = {1: (MADE, EIGHT), 2: (CHANGED, amount(EIGHT, 6))}
    assert standing("Dana", ASKED, [response], versions).state == "void"


@pytest.mark.parametrize(
    ("response", "field"),
    [
        (Response("Bob", 1, "accept_if", ASKED), "condition"),
        (Response("Bob", 1, "decline", ASKED), "failed"),
        (Response("Bob", 1, "decline", ASKED, failed="mood"), "failed"),
        (Response("Bob", 1, "counter", ASKED), "counter"),
        (Response("Bob", 1, "counter", ASKED, counter=Counter(value=Decimal(8))), "counter"),
        (Response("Bob", 1, "counter", ASKED, counter=Counter(end=date(2026, 12, 1))), "end"),
    ],
)
def test_an_answer_that_lacks_something_says_what(response: Response, field: str) -> None:
    found = problems(response, EIGHT)
    assert [problem.field for problem in found] == [field]
    assert found[0].message("sv") != found[0].message("en")


@pytest.mark.parametrize(
    "response",
    [
        yes("Bob"),
        Response("Bob", 1, "accept_if", ASKED, condition="Jonas tar supporten"),
        Response("Bob", 1, "decline", ASKED, failed="right_time"),
        Response("Bob", 1, "counter", ASKED, counter=Counter(value=Decimal(6))),
    ],
)
def test_a_whole_answer_has_no_problems(response: Response) -> None:
    assert problems(response, EIGHT) == ()


def test_the_question_that_failed_is_the_first_no_before_any_partly() -> None:
    five = (FiveAnswer("ready", "yes"), FiveAnswer("worth", "partly"), FiveAnswer("fits", "no"))
    assert failing(five) == "fits"
    assert failing(five[:2]) == "worth"
    assert failing(five[:1]) == ""


def test_five_questions_are_asked_and_four_items_with_five_steps() -> None:
    assert len(set(QUESTIONS)) == 5
    assert len({item.id for item in COMMITMENT}) == 4
    assert len(SCALE) == 5


def test_a_goal_changes_hands_only_with_the_new_owners_yes() -> None:
    offered = Handover("Alice", "Bob", ASKED)
    assert owner("Alice", [offered]) == "Alice"
    assert owner("Alice", [offered._replace(answered=MADE, accepted=False)]) == "Alice"
    assert owner("Alice", [offered._replace(answered=MADE, accepted=True)]) == "Bob"


def test_only_the_holder_can_hand_a_goal_over() -> None:
    first = Handover("Alice", "Bob", MADE, MADE, accepted=True)
    stale = Handover("Alice", "Dana", MADE, CHANGED, accepted=True)
    assert owner("Alice", [stale, first]) == "Bob"


def test_a_fall_of_commitment_is_told_from_three_quarters_of_a_step() -> None:
    first = Commitment("Bob", MADE, (5, 4, 4, 5))
    later = Commitment("Bob", CHANGED, (4, 3, 3, 5))
    assert first.mean == Decimal("4.5")
    assert fall([later, first], "Bob") == Decimal("0.75")
    assert fall([first, later._replace(answers=(5, 4, 3, 4))], "Bob") is None
    assert fall([first], "Bob") is None


def test_half_way_lies_in_the_middle_of_the_goal() -> None:
    assert half_way(date(2027, 1, 1), date(2027, 1, 31)) == date(2027, 1, 16)


@pytest.mark.parametrize("answers", [(), (1, 2, 3), (1, 2, 3, 6), (0, 2, 3, 4)])
def test_commitment_needs_four_answers_from_one_to_five(answers: tuple[int, ...]) -> None:
    assert len(commitment_problems(answers)) == 1
    assert commitment_problems((1, 2, 3, 5)) == ()
