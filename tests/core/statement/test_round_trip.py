"""Reading a composed statement gives its parts back."""

from datetime import date

import pytest
from tests.core.statement import test_english, test_swedish

from smarta.core.coach import parts_of
from smarta.core.definition import suggested
from smarta.core.quantity import Quantity
from smarta.core.reading import read
from smarta.core.statement import Parts, headline

ON = date(2026, 11, 24)
ALL = [parts for parts, text in (*test_swedish.GOLDEN, *test_english.GOLDEN) if text and parts.verb]


def spoken(quantity: Quantity | None, language: str) -> object:
    """An amount without its place, its unit in the singular where both forms are known."""
    if quantity is None:
        return None
    unit = (quantity.unit or "").casefold()
    known = suggested(unit, language)
    unit = known.singular if known and unit in (known.singular, known.plural) else unit
    if quantity.relative == "points":
        unit = "points"
    return (quantity.value, unit, quantity.comparison, quantity.baseline, quantity.upper)


@pytest.mark.parametrize("parts", ALL, ids=headline)
def test_amount_and_unit_come_back(parts: Parts) -> None:
    reading = read(headline(parts), on=ON)
    assert reading.language == parts.language
    assert spoken(reading.quantity, parts.language) == spoken(parts.quantity, parts.language)


@pytest.mark.parametrize("parts", ALL, ids=headline)
def test_cadence_start_and_end_come_back(parts: Parts) -> None:
    reading = read(headline(parts), on=ON)
    cadence = reading.cadence._replace(span=None) if reading.cadence else None
    assert (cadence, reading.start, reading.end) == (parts.cadence, parts.start, parts.end)


@pytest.mark.parametrize("parts", ALL, ids=headline)
def test_the_kind_of_goal_comes_back(parts: Parts) -> None:
    assert read(headline(parts), on=ON).kind == parts.kind


@pytest.mark.parametrize("parts", ALL, ids=headline)
def test_the_words_come_back(parts: Parts) -> None:
    again = parts_of(read(headline(parts), on=ON))
    assert again.who.casefold() == parts.who.casefold()
    assert again.where == parts.where
    if parts.quantity is None or parts.quantity.relative != "factor":
        words = f"{parts.verb} {parts.lead}".split()
        assert f"{again.verb} {again.lead}".split()[: len(words)] == words
    assert bool(again.why) == bool(parts.why)
    assert parts.why.rstrip(".").split()[-1:] == again.why.split()[-1:]


@pytest.mark.parametrize("parts", ALL, ids=headline)
def test_what_is_read_back_is_composed_the_same(parts: Parts) -> None:
    again = parts_of(read(headline(parts), on=ON))
    assert headline(again) == headline(parts)
