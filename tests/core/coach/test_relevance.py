"""Questions that make no sense for a goal are not asked."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from smarta.core.coach.relevance import relevant
from smarta.core.period import Cadence
from smarta.core.quantity import Quantity
from smarta.core.reading.model import Phrase, Reading

PLAIN = Reading("", "sv", "total")


def counting(unit: str | None, **more: Any) -> Reading:
    return PLAIN._replace(quantity=Quantity(Decimal(8), unit, **more))


@pytest.mark.parametrize(
    ("question", "reading", "answers", "asked"),
    [
        ("definition", counting("kundmöten"), {}, True),
        ("definition", counting("hembesök"), {}, True),
        ("definition", counting("%"), {}, False),
        ("definition", counting("kr"), {}, False),
        ("definition", counting("km"), {}, False),
        ("definition", PLAIN, {}, False),
        ("definition", PLAIN, {"unit": "kundmöten"}, True),
        ("amount", PLAIN, {}, True),
        ("amount", counting("km"), {}, False),
        ("unit", counting(None), {}, True),
        ("unit", counting("km"), {}, False),
        ("unit", PLAIN, {"amount": "2 Mkr"}, False),
        ("unit", PLAIN, {"amount": "8"}, True),
        ("baseline", counting("%", comparison="increase_by")._replace(kind="level"), {}, True),
        ("baseline", counting("kg", baseline=Decimal(9))._replace(kind="level"), {}, False),
        ("baseline", counting("kundmöten"), {}, False),
        ("levels", PLAIN._replace(kind="open"), {}, True),
        ("levels", PLAIN._replace(kind="open"), {"amount": "8"}, False),
        ("levels", PLAIN, {}, False),
        ("done_when", PLAIN, {}, True),
        ("done_when", PLAIN, {"amount": "8"}, False),
        ("when", PLAIN, {}, True),
        ("when", PLAIN._replace(kind="done"), {}, False),
        ("when", PLAIN._replace(cadence=Cadence("week")), {}, False),
        ("start", PLAIN._replace(start=date(2027, 1, 1)), {}, False),
        ("end", PLAIN, {}, True),
        ("who", PLAIN._replace(who=Phrase("Vi", (0, 2))), {}, False),
        ("missing", PLAIN, {"ability": "yes"}, False),
        ("missing", PLAIN, {"ability": "delvis"}, True),
        ("six_weeks", PLAIN._replace(start=date(2027, 1, 1), end=date(2027, 1, 31)), {}, False),
        ("six_weeks", PLAIN._replace(start=date(2027, 1, 1), end=date(2027, 3, 31)), {}, True),
        ("six_months", PLAIN._replace(start=date(2027, 1, 1), end=date(2027, 3, 31)), {}, False),
        ("six_months", PLAIN, {}, True),
        ("ready", PLAIN, {}, True),
    ],
)
def test_a_question_is_asked_only_where_it_makes_sense(
    question: str, reading: Reading, answers: dict[str, str], asked: bool
) -> None:
    assert relevant(question, reading, answers) is asked
