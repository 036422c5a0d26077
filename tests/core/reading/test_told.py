"""What is to be reached and no number says."""

from datetime import date

import pytest

from smarta.core.reading.read import understand

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("höja betyget i musik från D till B", "level", "mark"),
        ("at least a B in geography class", "level", "mark"),
        ("en nikotinfri vår", "limit", "do without"),
        ("sober october", "limit", "do without"),
        ("minst var femte besökare blir medlem", "level", "one of so many"),
        ("hemma senast 17.15 på vardagar", "rate", "at an hour"),
        ("in bed by 10 on school nights", "rate", "at an hour"),
    ],
)
def test_a_level_is_told_without_a_number(text: str, kind: str, reason: str) -> None:
    sense = understand(text, on=TODAY)[1]
    assert (sense.kind, sense.reason) == (kind, reason)


@pytest.mark.parametrize(
    "text", ["ett rökfritt Sverige", "klara kursen med minst C", "vitamin C varje dag"]
)
def test_what_only_looks_like_it_is_not(text: str) -> None:
    assert understand(text, on=TODAY)[1].reason not in ("do without", "mark")
