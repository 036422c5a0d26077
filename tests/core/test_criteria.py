"""The language of criteria: what it reads, what it answers, and how it says what is wrong."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smarta.core.criteria import (
    Among,
    Amount,
    Compare,
    Every,
    Not,
    fields,
    holds,
    missing,
    parse,
)

MEETING = {
    "title": "Kundmöte Ahlgrens",
    "type": "Digital",
    "duration": timedelta(minutes=45),
    "attendees": {"external": 2, "names": ["Elin", "Bo"]},
    "day": date(2027, 1, 14),
}


def answer(text: str, record: dict[str, object]) -> bool | None:
    criterion, problems = parse(text)
    assert criterion is not None, problems
    return holds(criterion, record)


def test_the_three_examples_of_a_customer_meeting_are_read() -> None:
    criterion, problems = parse(
        "duration >= 30 min and attendees.external >= 1 and type in (physical, digital)"
    )
    assert problems == ()
    assert criterion == Every(
        (
            Compare("duration", ">=", Amount(Decimal(30), "min")),
            Compare("attendees.external", ">=", Amount(Decimal(1))),
            Among("type", ("physical", "digital")),
        )
    )
    assert holds(criterion, MEETING) is True


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("duration >= 30 min", True),
        ("duration >= 1 h", False),
        ("duration < 0,8 h", True),
        ("duration = 45 min", True),
        ("duration != 45 min", False),
        ("duration <= 45 min och inte duration > 1 timme", True),
        ("type = digital", True),
        ("type != digital", False),
        ("type in (physical, phone)", False),
        ("type not in (physical, phone)", True),
        ("type i (fysiskt, digital)", True),
        ('title contains "kundmöte"', True),
        ("title innehåller ahlgrens", True),
        ("attendees.names contains elin", True),
        ("attendees.names = bo", True),
        ("attendees.names >= 2", True),
        ("day >= 2027-01-01 and day <= 2027-01-31", True),
        ("day > 2027-01-14", False),
        ("(type = phone or type = digital) and not duration < 15 min", True),
        ("type = phone eller duration ≥ 2700 s", True),
        ("DURATION >= 30 min", True),
    ],
)
def test_a_record_is_judged_as_the_words_say(text: str, expected: bool) -> None:
    assert answer(text, MEETING) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (45, True),
        (45.0, True),
        ("45", True),
        ("45 min", True),
        ("0:45", True),
        ("0,75 h", True),
        ("1 h 5 min", True),
        ("20 min", False),
        ("00:20:00", False),
        (timedelta(minutes=29, seconds=59), False),
        (timedelta(minutes=30), True),
        ("half an hour", None),
        ("5 km", None),
        (float("nan"), None),
        ("", None),
    ],
)
def test_a_duration_counts_however_it_is_written(value: object, expected: bool | None) -> None:
    assert answer("duration >= 30 min", {"duration": value}) is expected


def test_amounts_of_money_and_large_numbers_are_read_in_the_swedish_way() -> None:
    assert answer("amount >= 100 000 kr", {"amount": 100000}) is True
    assert answer("amount >= 100 tkr", {"amount": "99 999 kr"}) is False
    assert answer("amount >= 1 mkr", {"amount": "1 000 000 kr"}) is True


def test_what_the_record_does_not_tell_is_unknown() -> None:
    criterion, _ = parse("duration >= 30 min and not type = phone")
    assert criterion is not None
    assert holds(criterion, {"duration": 40}) is None
    assert holds(criterion, {"duration": 10}) is False
    assert missing(criterion, {"duration": 40}) == ("type",)
    assert fields(criterion) == ("duration", "type")


def test_a_duration_without_a_unit_in_the_criterion_is_not_guessed() -> None:
    assert answer("duration >= 30", {"duration": timedelta(minutes=45)}) is None


def test_a_field_alone_asks_whether_it_is_true() -> None:
    assert answer("signed", {"signed": True}) is True
    assert answer("signed and paid", {"signed": "ja", "paid": "no"}) is False
    assert answer("signed = true", {"signed": "yes"}) is True
    assert answer("not signed", {"signed": "kanske"}) is None


def test_a_datetime_compares_by_its_day() -> None:
    record: dict[str, object] = {"at": datetime(2027, 3, 1, 23, 59), "sent": "2027-03-02T08:00"}
    assert answer("at <= 2027-03-01 and sent = 2027-03-02", record) is True


@pytest.mark.parametrize(
    ("text", "code", "position"),
    [
        ("", "empty", 0),
        ("   ", "empty", 0),
        ("duration >= ", "expected-value", 12),
        ("duration >= 30 bananas", "unknown-unit", 15),
        ("duration 30 min", "expected-comparison", 9),
        (">= 30 min", "expected-field", 0),
        ("duration >= 30 min attendees >= 1", "unexpected", 19),
        ("type in physical", "expected-list", 8),
        ("type in (physical", "unclosed-parenthesis", 8),
        ("(duration >= 30 min", "unclosed-parenthesis", 0),
        ("title = 'kund", "unclosed-quote", 8),
        ("duration >= 30 min; drop", "unknown-character", 18),
        ("day >= 2027-02-30", "impossible-date", 7),
        ("and", "expected-field", 0),
        ("type = a b", "unexpected", 9),
        ("x" * 2001, "too-long", 2000),
        ("(" * 60 + "a" + ")" * 60, "too-deep", 40),
    ],
)
def test_a_mistake_is_said_with_its_place(text: str, code: str, position: int) -> None:
    criterion, problems = parse(text)
    assert criterion is None
    assert [(p.code, p.position) for p in problems] == [(code, position)]
    assert problems[0].message("sv") != problems[0].message("en")
    assert "{" not in problems[0].message("sv") + problems[0].message("en")


def test_not_binds_closer_than_and_and_and_closer_than_or() -> None:
    criterion, _ = parse("not a and b or c")
    record: dict[str, object] = {"a": True, "b": True, "c": True}
    assert criterion is not None
    assert holds(criterion, record) is True
    assert holds(criterion, {**record, "c": False}) is False


def test_a_double_negation_is_the_thing_itself() -> None:
    criterion, _ = parse("not not a")
    assert isinstance(criterion, Not)
    assert holds(criterion, {"a": True}) is True


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_no_text_makes_the_reader_raise(text: str) -> None:
    criterion, problems = parse(text)
    assert (criterion is None) == bool(problems)
    if criterion is not None:
        assert holds(criterion, {}) is None
