"""Reasons: data first, and a sentence in each language."""

import re
from datetime import date
from pathlib import Path

import pytest

from smarta.core import status
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


def test_a_sum_is_told_in_words_and_with_its_numbers() -> None:
    numbers = {"value": 4011, "due_yesterday": 20000}
    reason = Reason("below-yesterday", numbers, formula="value < due_yesterday")
    assert reason.sum("sv") == ("värdet < det som skulle vara nått i går: 4\u00a0011 < 20\u00a0000")
    assert reason.sum("en") == "the value < what was due yesterday: 4\u00a0011 < 20\u00a0000"


def test_a_threshold_in_a_sum_is_written_as_the_language_writes_it() -> None:
    reason = Reason("far-behind", {"days": 9}, formula="days > 2.8")
    assert (reason.sum("sv"), reason.sum("en")) == ("dagar > 2,8: 9 > 2,8", "days > 2.8: 9 > 2.8")


def test_a_sum_over_dates_is_told_in_words_alone() -> None:
    reason = Reason("silence", {"days": 40}, {"last": date(2026, 1, 1)}, "on − last")
    assert reason.sum("en") == "today − the day of the last entry"


def test_where_nothing_was_worked_out_there_is_no_sum() -> None:
    assert Reason("no-entries").sum("sv") == ""


def test_every_formula_of_the_status_can_be_told() -> None:
    source = (Path(status.__file__)).read_text(encoding="utf-8")
    formulas = re.findall(r'"((?:value|days|hit|due_yesterday|on|prob)[^"{]* [^"{]+)"', source)
    assert len(formulas) >= 12
    for formula in formulas:
        assert Reason("", formula=formula).sum("sv"), formula
        assert Reason("", formula=formula).sum("en"), formula
