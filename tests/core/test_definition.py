"""Definitions of the unit: suggested, checked, versioned and compared."""

from datetime import date, timedelta

import pytest

from smarta.core import criteria
from smarta.core.definition import (
    Case,
    Definition,
    all_suggested,
    conflicts,
    counted,
    definition_from_json,
    definition_to_json,
    differences,
    in_force,
    suggested,
)

MEETING = Definition(
    "kundmöte",
    "kundmöten",
    counts="ett möte på minst 30 minuter med en kund",
    criteria="duration >= 30 min and attendees.external >= 1",
    cases=(Case("Kunden kommer sent", True),),
)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_at_least_25_units_are_suggested_each_complete(language: str) -> None:
    found = all_suggested(language)
    assert len(found) >= 25
    for definition in found:
        assert definition.counts
        assert definition.counts_not
        assert {case.counts for case in definition.cases} == {True, False}
        if definition.criteria:
            assert criteria.parse(definition.criteria)[1] == ()


def test_both_languages_suggest_the_same_number_of_units() -> None:
    assert len(all_suggested("sv")) == len(all_suggested("en"))


@pytest.mark.parametrize(
    ("words", "language", "singular"),
    [
        ("kundmöten", "sv", "kundmöte"),
        ("nya kundmöten", "sv", "kundmöte"),
        ("Kundmötena", "sv", "kundmöte"),
        ("provträningspass", "sv", "träningspass"),
        ("hållbarhetsmöten", "sv", "möte"),
        ("böcker", "sv", "bok"),
        ("steg", "sv", "steg"),
        ("customer meetings", "en", "customer meeting"),
        ("new meetings", "en", "meeting"),
        ("discovery calls", "en", "call"),
        ("pages", "en", "page"),
    ],
)
def test_a_unit_is_found_by_any_form_of_its_word(words: str, language: str, singular: str) -> None:
    found = suggested(words, language)
    assert found is not None
    assert found.singular == singular


@pytest.mark.parametrize("words", ["", "xyz", "%", "kr", "grod"])
def test_an_unknown_unit_gets_no_definition(words: str) -> None:
    assert suggested(words, "sv") is None


def test_a_meeting_of_20_minutes_is_no_customer_meeting() -> None:
    record = {"duration": timedelta(minutes=20), "attendees.external": 1}
    assert counted(MEETING, record) is False
    assert counted(MEETING, {**record, "duration": timedelta(minutes=30)}) is True
    assert counted(MEETING, {"duration": timedelta(minutes=40)}) is None


def test_a_definition_without_criteria_cannot_tell() -> None:
    assert counted(MEETING._replace(criteria=""), {"duration": 45}) is None


def test_the_version_in_force_is_the_latest_that_has_begun() -> None:
    later = MEETING._replace(start=date(2027, 3, 1), counts="ett möte på minst 45 minuter")
    versions = [later, MEETING]
    assert in_force(versions, date(2027, 2, 28)) == MEETING
    assert in_force(versions, date(2027, 3, 1)) == later
    assert in_force([later], date(2027, 2, 28)) is None


def test_wording_such_as_spacing_and_capitals_is_no_difference() -> None:
    same = MEETING._replace(counts="Ett möte på  minst 30 minuter med en kund.", reason="stavning")
    assert differences(MEETING, same) == ()


def test_a_longer_minimum_is_a_difference_with_before_and_after() -> None:
    longer = MEETING._replace(criteria="duration >= 45 min and attendees.external >= 1")
    (change,) = differences(MEETING, longer)
    assert (change.field, change.before, change.after) == (
        "criteria",
        MEETING.criteria,
        longer.criteria,
    )


def test_two_goals_that_mean_different_things_by_the_same_word_are_pointed_out() -> None:
    other = MEETING._replace(counts="alla samtal med en kund")
    call = Definition("samtal", "samtal", counts="alla samtal")
    assert conflicts([MEETING, call, other, MEETING]) == ((0, 2), (2, 3))


def test_a_definition_survives_json() -> None:
    dated = MEETING._replace(start=date(2027, 1, 4), reason="enades på mötet")
    assert definition_from_json(definition_to_json(dated)) == (dated, ())


@pytest.mark.parametrize(
    ("value", "field"),
    [
        ([], "definition"),
        ({"plural": "möten"}, "singular"),
        ({"singular": "möte", "criteria": "duration >="}, "criteria"),
        ({"singular": "möte", "from": "2027-02-30"}, "from"),
        ({"singular": "möte", "language": "de"}, "language"),
        ({"singular": "möte", "counts": 3}, "counts"),
        ({"singular": "möte", "cases": "inga"}, "cases"),
    ],
)
def test_a_definition_that_is_wrong_says_where(value: object, field: str) -> None:
    definition, problems = definition_from_json(value)
    assert definition is None
    assert [problem.field for problem in problems] == [field]
    assert problems[0].message("sv") != problems[0].message("en")


def test_a_customer_is_not_taken_for_a_new_one():
    assert suggested("kunder", "sv").singular == "kund"
    assert suggested("nya kunder", "sv").singular == "ny kund"
    assert suggested("customers", "en").singular == "customer"
    assert suggested("new clients", "en").singular == "new customer"
