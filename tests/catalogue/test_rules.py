"""Every rule is proven by the texts that it brings: one test for all of them, new ones included."""

from datetime import date
from typing import Any

import pytest

from smarta.core.assessment import assess, rules
from smarta.core.questions import BY_ID
from smarta.core.rules import LANGUAGES, Rule

TODAY = date(2026, 11, 23)
NEEDED = ("name", "why", "message", "question", "flags", "passes")
ALLOWED = {
    *NEEDED,
    "message_more",
    "message_once",
    "message_whole",
    "suggestion",
    "suggestion_again",
    "suggestion_through",
}
RULES = rules()
CELLS = [(rule, language) for rule in RULES for language in LANGUAGES]


def named(value: Any) -> str:
    return value.code if isinstance(value, Rule) else str(value)


def found_by(rule: Rule, text: str, language: Any) -> list[Any]:
    assessed = assess(text, on=TODAY, language=language)
    judged = assessed.letters[rule.code[0]]  # type: ignore[index]
    return [finding for finding in judged.findings if finding.rule == rule.code]


def test_there_are_rules_for_every_letter() -> None:
    assert {rule.code[0] for rule in RULES} == set("SMART")


def test_codes_and_names_are_unique() -> None:
    codes, names = [r.code for r in RULES], [r.name for r in RULES]
    assert sorted(codes) == sorted(set(codes))
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_a_rule_asks_a_question_that_exists(rule: Rule) -> None:
    assert rule.asks is None or rule.asks in BY_ID


def test_no_cell_is_empty() -> None:
    """A new rule brings its words for every language; a new language its words for every rule."""
    empty = [
        f"{rule.code} {rule.name}: {language}.{key}"
        for rule, language in CELLS
        for key in NEEDED
        if not rule.words.get(language, {}).get(key)
    ]
    assert empty == []


@pytest.mark.parametrize(("rule", "language"), CELLS, ids=named)
def test_words_are_literals_under_known_keys(rule: Rule, language: str) -> None:
    words = rule.words[language]
    assert set(words) <= ALLOWED
    assert all(isinstance(words[key], str) for key in ALLOWED - {"flags", "passes"} if key in words)


@pytest.mark.parametrize(("rule", "language"), CELLS, ids=named)
def test_messages_are_short_and_do_not_shout(rule: Rule, language: str) -> None:
    words = rule.words[language]
    for key in {
        "message",
        "message_more",
        "message_once",
        "message_whole",
        "question",
    } & words.keys():
        assert len(words[key]) <= 110
        assert "!" not in words[key]
    assert words["question"].endswith("?")


@pytest.mark.parametrize(("rule", "language"), CELLS, ids=named)
def test_what_a_rule_flags_is_flagged_with_its_span(rule: Rule, language: str) -> None:
    for text, words in rule.words[language]["flags"]:
        findings = found_by(rule, text, language)
        assert len(findings) == 1, text
        span = findings[0].span
        assert (None if span is None else text[span[0] : span[1]]) == words, text


@pytest.mark.parametrize(("rule", "language"), CELLS, ids=named)
def test_near_misses_pass(rule: Rule, language: str) -> None:
    flagged = [text for text in rule.words[language]["passes"] if found_by(rule, text, language)]
    assert flagged == []


@pytest.mark.parametrize(("rule", "language"), CELLS, ids=named)
def test_messages_and_suggestions_have_no_blank_left(rule: Rule, language: str) -> None:
    for text, _ in rule.words[language]["flags"]:
        for finding in found_by(rule, text, language):
            said = finding.message + finding.question + (finding.suggestion or "")
            assert "{" not in said
            said = finding.suggestion
            assert said is None or "___" in said or finding.rule in ("S01", "S05"), said
