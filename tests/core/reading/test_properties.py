"""What holds for every text, sensible or not."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import smarta
from smarta.core.reading.read import parse

MONDAY = date(2026, 11, 23)
WORDS = """
5 70 000 2,5 1/2 8/10 31/3 2027 2027-03-31 v. vecka 12 Q3 H1 HT26 mars maj may jul jan påsk i
om per varje var an a the next nästa sista första senast till från by before innan under över
minst högst inte mer än % kr Mkr $ € – - / : . , ( ) ' en ett halv half och and två gånger
times möten meetings timmar hours minuter veckan året dagen week day month öka minska halvera
double increase reduce to med mån fre Monday dagligen daily fiscal FY27 räkenskapsåret kl 18:30
am st x k m bn miljoner thousand dussin dozen ½ § # + ~ < ≤ 99999999999999999999
"""
PIECES = st.sampled_from(WORDS.split())
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join))
TODAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))


def spans(reading: Any) -> list[tuple[int, int]]:
    found = [reading.start_span, reading.end_span]
    found += [amount.span for amount in reading.quantities]
    found += [reading.cadence and reading.cadence.span]
    for phrase in (reading.deadline, reading.action, reading.object, reading.who, reading.where):
        found.append(phrase and phrase.span)
    return [span for span in found if span]


@settings(max_examples=400, deadline=None)
@given(text=TEXTS)
def test_no_text_makes_read_raise_and_every_span_lies_in_it(text: str) -> None:
    reading = smarta.read(text, on=MONDAY)
    for first, last in spans(reading):
        assert 0 <= first < last <= len(text)
    for phrase in (*reading.hedges, *filter(None, (reading.deadline, reading.action))):
        assert text[slice(*phrase.span)] == phrase.text


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, on=TODAYS, start=st.sampled_from([None, 1, 5, 12]))
def test_any_day_may_be_today(text: str, on: date, start: int | None) -> None:
    reading = smarta.read(text, on=on, fiscal_start=start)
    assert reading.text == text


@settings(max_examples=100, deadline=None)
@given(text=TEXTS)
def test_the_parts_of_a_text_do_not_overlap(text: str) -> None:
    parsed = parse(text, on=MONDAY)
    taken = [(found.first, found.last) for found in parsed.cadences]
    taken += [(when.first, when.last) for when in parsed.whens]
    for first, last in taken:
        assert 0 <= first < last <= parsed.size


@pytest.mark.parametrize("piece", ["5 möten i veckan senast 31 mars 2027, ", "om ", "2027 ", "1/"])
def test_reading_takes_time_in_proportion_to_the_text(piece: str) -> None:
    def steps(size: int) -> int:
        parsed = parse((piece * size)[:size], on=MONDAY)
        return parsed.size + len(parsed.whens) + len(parsed.numbers) + len(parsed.amounts)

    assert steps(65536) <= 4.2 * steps(16384)
