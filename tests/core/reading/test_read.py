"""What a reading promises: the dates of the contract, one goal amount, and named deadlines."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

import smarta

MONDAY = date(2026, 11, 23)


def read(text: str, **how: Any) -> Any:
    return smarta.read(text, **{"on": MONDAY} | how)


def days(text: str, **how: Any) -> tuple[str | None, str | None]:
    reading = read(text, **how)
    return tuple(one and one.isoformat() for one in (reading.start, reading.end))  # type: ignore[return-value]


def test_the_first_example_is_a_weekly_quota() -> None:
    reading = read("Genomföra 8 kundmöten per vecka")
    assert (reading.quantity.value, reading.quantity.unit) == (8, "kundmöten")
    assert (reading.cadence.unit, reading.cadence.every) == ("week", 1)
    assert (reading.start, reading.end) == (None, None)


def test_the_second_example_has_spans_that_cut_out_its_words() -> None:
    text = "Gå 70 000 steg i veckan under 2022"
    reading = read(text)
    assert reading.quantity.span == (3, 14)
    assert reading.cadence.span == (15, 23)
    assert text[slice(*reading.end_span)] == "under 2022"
    assert days(text) == ("2022-01-01", "2022-12-31")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Klart till 2030", None, "2030-12-31"),
        ("Klart senast 2030", None, "2030-12-31"),
        ("Done by 2030", None, "2030-12-31"),
        ("Done by May", None, "2027-05-31"),
        ("Sell more in Q3", "2027-07-01", "2027-09-30"),
        ("Done before May", None, "2027-04-30"),
        ("Klart före 1 mars", None, "2027-02-28"),
        ("Klart innan påsk", None, "2027-03-27"),
        ("Klart inför sommaren", None, "2027-05-31"),
        ("Done until June 30", None, "2027-06-30"),
        ("Träna från 1 januari", "2027-01-01", None),
        ("Run from January 1", "2027-01-01", None),
        ("Sälja mer under 2027", "2027-01-01", "2027-12-31"),
        ("Klart till midsommar", None, "2027-06-25"),
        ("Klart till jul", None, "2026-12-24"),
        ("Done by Christmas", None, "2026-12-25"),
        ("Klart till nyår", None, "2026-12-31"),
        ("Klart till våren", None, "2027-05-31"),
        ("Klart i vinter", "2026-12-01", "2027-02-28"),
        ("Klart under VT27", "2027-01-01", "2027-06-30"),
        ("Klart under HT26", "2026-07-01", "2026-12-31"),
        ("Klart inom sex veckor", None, "2027-01-04"),
    ],
)
def test_a_preposition_decides_which_day_of_a_time_counts(
    text: str, start: str | None, end: str | None
) -> None:
    assert days(text) == (start, end)


def test_a_time_without_a_year_is_the_first_that_is_not_over() -> None:
    assert days("Klart senast 23 november") == (None, "2026-11-23")
    assert days("Klart senast 22 november") == (None, "2027-11-22")
    assert days("Klart i november") == ("2026-11-01", "2026-11-30")


def test_months_ahead_are_cut_to_the_length_of_the_month() -> None:
    assert days("Klart inom tre månader", on=date(2026, 11, 30)) == (None, "2027-02-28")
    assert days("Klart inom ett år", on=date(2028, 2, 29)) == (None, "2029-02-28")


def test_a_winter_that_has_begun_goes_on_over_the_turn_of_the_year() -> None:
    assert days("Klart i vinter", on=date(2027, 1, 15)) == ("2026-12-01", "2027-02-28")


def test_week_53_is_found_in_the_year_that_has_one() -> None:
    assert days("Mässa vecka 53", on=date(2027, 2, 1)) == ("2032-12-27", "2033-01-02")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Klart under räkenskapsåret 2027", "2026-05-01", "2027-04-30"),
        ("Klart senast räkenskapsåret 2026/27", None, "2027-04-30"),
        ("Done by the end of FY27", None, "2027-04-30"),
        ("Done in Q3 FY27", "2026-11-01", "2027-01-31"),
        ("Done in fiscal Q2", "2027-08-01", "2027-10-31"),
        ("Done this fiscal year", "2026-05-01", "2027-04-30"),
        ("Done next fiscal year", "2027-05-01", "2028-04-30"),
    ],
)
def test_fiscal_periods_are_known_only_when_the_setting_says_when_they_start(
    text: str, start: str | None, end: str | None
) -> None:
    assert days(text) == (None, None)
    assert days(text, fiscal_start=5) == (start, end)


def test_the_last_deadline_in_the_text_is_the_end() -> None:
    text = "Delrapport senast 1 mars 2027 och slutrapport senast 1 juni 2027"
    assert days(text) == (None, "2027-06-01")


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("Run a marathon before my 40th birthday", "before my 40th birthday"),
        ("Springa ett maraton innan jag fyller 40", "innan jag fyller 40"),
        ("Gå ner 3 kg före bröllopet", "före bröllopet"),
        ("Get 500 signups by launch", "by launch"),
    ],
)
def test_a_deadline_that_is_named_but_not_known_is_kept_as_such(text: str, deadline: str) -> None:
    reading = read(text)
    assert reading.deadline.text == deadline
    assert reading.end is None


def test_the_amount_that_goes_with_the_cadence_is_the_goals() -> None:
    reading = read("One hour in the morning, three days a week")
    assert (reading.quantity.value, reading.quantity.unit) == (3, "days")
    assert [amount.value for amount in reading.quantities] == [1, 3]


def test_a_condition_on_the_thing_is_not_the_goals_amount() -> None:
    reading = read("8 möten om minst 30 minuter varje vecka")
    assert (reading.quantity.value, reading.quantity.unit) == (8, "möten")


def test_from_and_to_make_one_amount_with_its_baseline() -> None:
    amount = read("Öka snittordern från 14 kkr till 17 kkr").quantity
    assert (amount.value, amount.baseline, amount.unit) == (17000, 14000, "kr")


def test_a_factor_is_told_from_a_plain_change() -> None:
    doubled = read("Fördubbla omsättningen").quantity
    more = read("Öka med 2 butiker").quantity
    assert (doubled.value, doubled.comparison, doubled.relative) == (2, "increase_by", "factor")
    assert (more.value, more.comparison, more.relative) == (2, "increase_by", None)


def test_hedges_stay_hedges() -> None:
    reading = read("Ha några fler kundmöten snart")
    assert reading.quantity is None
    assert reading.end is None
    assert {hedge.text for hedge in reading.hedges} >= {"några", "snart"}


def test_an_amount_in_words_is_exact() -> None:
    assert read("Spara två och en halv miljon kronor").quantity.value == Decimal(2500000)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sälja för 2 Mkr", "sv"),
        ("8 kundmöten i veckan", "sv"),
        ("sluta roka", "sv"),
        ("100% leveransprecision", "sv"),
        ("öka sales med 20% by Q3", "sv"),
        ("Sell more", "en"),
        ("8 customer meetings a week", "en"),
        ("quit smoking", "en"),
        ("90% on-time delivery", "en"),
        ("Walk 10,000 steps", "en"),
    ],
)
def test_the_language_is_recognised(text: str, language: str) -> None:
    assert read(text).language == language


def test_decomposed_letters_are_read_like_composed_ones() -> None:
    text = "Tra\u0308na 3 ga\u030anger i ma\u030anaden"
    reading = read(text, language="sv")
    assert reading.quantity.value == 3
    assert text[slice(*reading.cadence.span)] == "i ma\u030anaden"


def test_a_word_of_no_list_may_stand_before_with() -> None:
    assert read("I will zumba with my team", language="en").action is not None
