"""Digits in both conventions."""

from decimal import Decimal

import pytest

from smarta.core.reading.numbers import decimal_of


@pytest.mark.parametrize(
    ("text", "swedish", "english"),
    [
        ("70000", "70000", "70000"),
        ("70 000", "70000", "70000"),
        ("70\u00a0000", "70000", "70000"),
        ("70.000", "70000", "70000"),
        ("70,000", "70000", "70000"),
        ("1.250", "1250", "1.250"),
        ("1,250", "1250", "1250"),
        ("0,125", "0.125", "0.125"),
        ("2,5", "2.5", "2.5"),
        ("2.5", "2.5", "2.5"),
        ("1.250.000", "1250000", "1250000"),
        ("1,250,000.50", "1250000.50", "1250000.50"),
        ("1.250.000,50", "1250000.50", "1250000.50"),
        (".5", "0.5", "0.5"),
    ],
)
def test_digits_are_read_by_the_convention_that_fits(text: str, swedish: str, english: str) -> None:
    assert decimal_of(text, True) == Decimal(swedish)
    assert decimal_of(text, False) == Decimal(english)


@pytest.mark.parametrize("text", ["31.12.2027", "3.11.7", "1,25,000.5.1", "9" * 60])
def test_dates_versions_and_endless_digits_are_no_numbers(text: str) -> None:
    assert decimal_of(text, True) is None
