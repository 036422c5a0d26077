"""Every phrasing in the corpora is read as what it means."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import smarta
from smarta.core import lexicons

TODAY = date(2026, 11, 23)
FOLDER = Path(lexicons.__file__).parent / "phrasings"
SAID_ONLY = ("comparison", "unit", "relative", "upper", "every")


def phrasings(language: str) -> list[tuple[str, str, dict[str, Any]]]:
    groups = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    return [(group, text, row) for group, rows in groups.items() for text, row in rows.items()]


def read_as(text: str, language: Any) -> dict[str, Any]:
    reading = smarta.read(text, on=TODAY, language=language)
    amount, cadence = reading.quantity, reading.cadence
    found: dict[str, Any] = {"start": reading.start, "end": reading.end}
    if amount:
        found |= {key: getattr(amount, key) for key in ("value", "upper", "unit", "comparison")}
        found |= {"baseline": amount.baseline, "relative": amount.relative}
    if cadence:
        found |= {"per": cadence.unit, "every": cadence.every}
    return {key: number(value) for key, value in found.items() if value is not None}


def number(value: Any) -> Any:
    return round(float(value), 6) if isinstance(value, Decimal | int | float) else value


CASES = [(language, *row) for language in ("sv", "en") for row in phrasings(language)]


@pytest.mark.parametrize(
    ("language", "group", "text", "meaning"), CASES, ids=[f"{c[0]}-{c[2]}" for c in CASES]
)
def test_a_phrasing_is_read_as_what_it_means(
    language: str, group: str, text: str, meaning: dict[str, Any]
) -> None:
    found = read_as(text, language)
    wanted = {key: number(value) for key, value in meaning.items()}
    for key in SAID_ONLY:
        if key not in wanted:
            found.pop(key, None)
    assert found == wanted


def test_each_language_has_several_hundred_phrasings() -> None:
    assert min(len(phrasings(language)) for language in ("sv", "en")) >= 300
