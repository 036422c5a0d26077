"""Reasons: data first, and a sentence in each language."""

import re
from datetime import date

import pytest

from smarta.core.reasons import WORDS, Reason


def test_numbers_and_dates_are_written_as_the_language_writes_them() -> None:
    reason = Reason(
        "ended-short", {"value": 1640000, "amount": 2000000.5}, {"end": date(2027, 3, 31)}
    )
    assert reason.text("sv") == (
        "1\u00a0640\u00a0000 av 2\u00a0000\u00a0000,5 när tiden gick ut 31\u00a0mars 2027."
    )
    assert reason.text("en") == (
        "1\u00a0640\u00a0000 of 2\u00a0000\u00a0000.5 when the time was up on 31\u00a0March 2027."
    )


@pytest.mark.parametrize(
    ("days", "words"), [(1, "1 dag till"), (3, "3 dagar till"), (0, "0 dagar")]
)
def test_one_day_is_a_dag_and_several_are_dagar(days: int, words: str) -> None:
    reason = Reason("before-the-line", {"value": 9, "expected": 8, "days": days})
    assert words in reason.text("sv")


@pytest.mark.parametrize("rule", sorted(WORDS))
def test_both_languages_say_the_same_numbers(rule: str) -> None:
    names = {language: set(re.findall(r"\{(\w+)", text)) for language, text in WORDS[rule].items()}
    assert set(names) == {"sv", "en"}
    assert names["sv"] == names["en"]


def test_the_json_holds_everything_that_the_sentence_says() -> None:
    reason = Reason("silence", {"days": 40}, {"last": date(2026, 1, 1)}, "on − last")
    assert reason.to_json("en") == {
        "rule": "silence",
        "text": "The last entry is from 1\u00a0January 2026, 40 days ago.",
        "numbers": {"days": 40},
        "dates": {"last": "2026-01-01"},
        "formula": "on − last",
    }
