"""Numbers, dates and weeks as the two languages write them."""

from datetime import date
from decimal import Decimal

import pytest

from smarta.web import formats
from smarta.web.reporting.templatetags import smarta as tags


@pytest.mark.parametrize(
    ("value", "swedish", "english"),
    [
        (70000, "70\u00a0000", "70\u00a0000"),
        (Decimal("5.60"), "5,6", "5.6"),
        (-3, "\u22123", "\u22123"),
        (0, "0", "0"),
        (Decimal("1234567.891"), "1\u00a0234\u00a0567,89", "1\u00a0234\u00a0567.89"),
        (0.1 + 0.2, "0,3", "0.3"),
    ],
)
def test_a_number_is_grouped_by_no_break_spaces(value, swedish, english):
    assert formats.number(value, "sv") == swedish
    assert formats.number(value, "en") == english


def test_per_cent_never_says_certain_or_impossible_of_what_is_not():
    assert formats.percent(0.72, "sv") == "72\u00a0%"
    assert formats.percent(0.72, "en") == "72%"
    assert formats.percent(0.004, "sv") == "under\u00a01\u00a0%"
    assert formats.percent(0.996, "en") == "over\u00a099%"
    assert formats.percent(1, "en") == "100%"


def test_a_persons_text_is_not_torn_apart_inside_a_figure_or_a_date():
    assert (
        tags.whole("4 200 000 kr före 31 mars 2027")
        == "4\u00a0200\u00a0000\u00a0kr före 31\u00a0mars 2027"
    )
    assert tags.whole("by 4 May, in 3 months") == "by 4\u00a0May, in 3 months"


def test_whose_it_is():
    assert formats.possessive("Karin", "sv") == "Karins"
    assert formats.possessive("Lars", "sv") == "Lars"
    assert formats.possessive("Lars", "en") == "Lars’s"


def test_dates_weeks_and_spans():
    day = date(2027, 3, 31)
    assert formats.full_date(day, "sv") == "31\u00a0mars 2027"
    assert formats.full_date(day, "en") == "31\u00a0March 2027"
    assert formats.week(date(2026, 3, 16), "sv") == "v.\u00a012"
    assert formats.week(date(2026, 3, 16), "en") == "week\u00a012"
    assert formats.long_week(date(2026, 3, 16), "sv") == "vecka\u00a012"
    assert formats.long_week(date(2026, 3, 16), "en") == "week\u00a012"
    assert formats.clock(14, 0, "sv") == "kl.\u00a014"
    first, last = date(2027, 1, 4), date(2027, 6, 27)
    assert formats.span(first, last, "sv") == "4\u00a0januari–\u206027\u00a0juni 2027"
    assert formats.span(date(2027, 6, 4), last, "sv") == "4–\u206027\u00a0juni 2027"
    assert formats.span(first, None, "en") == "from 4\u00a0January 2027"
    assert formats.span(None, None, "sv") == ""
