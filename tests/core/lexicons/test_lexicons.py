"""A language is one file of plain words, and both languages fill the same tables."""

import ast
from pathlib import Path
from types import ModuleType

import pytest

from smarta.core import lexicons
from smarta.core.lexicons import LISTS, REQUIRED_LANGUAGES, ROLES, en, load, one_slip, sv

FOLDER = Path(lexicons.__file__).parent


@pytest.mark.parametrize("language", REQUIRED_LANGUAGES)
def test_a_language_file_holds_literals_only(language: str) -> None:
    tree = ast.parse((FOLDER / f"{language}.py").read_text(encoding="utf-8"))
    assignments = [node for node in tree.body if not isinstance(node, ast.Expr)]
    for node in assignments:
        assert isinstance(node, ast.Assign)
        ast.literal_eval(node.value)


@pytest.mark.parametrize("module", [sv, en], ids=["sv", "en"])
def test_every_role_has_its_table_in_every_language(module: ModuleType) -> None:
    assert [name for name in ROLES if not hasattr(module, name)] == []


@pytest.mark.parametrize("module", [sv, en], ids=["sv", "en"])
def test_every_list_has_its_words_in_every_language(module: ModuleType) -> None:
    assert [name for name in LISTS if not isinstance(getattr(module, name, None), str)] == []


@pytest.mark.parametrize("language", REQUIRED_LANGUAGES)
def test_a_list_names_a_word_once(language: str) -> None:
    rows = [getattr(load(language).vocabulary, name).split() for name in LISTS]
    assert [words for words in rows if len(words) != len(set(words))] == []


@pytest.mark.parametrize("language", REQUIRED_LANGUAGES)
def test_words_are_in_lower_case(language: str) -> None:
    known = load(language)
    words = [*known.words, *(word for listed in known.listed.values() for word in listed)]
    assert [word for word in words if word != word.lower()] == []


def test_swedish_words_are_read_without_their_dots_too() -> None:
    words = load("sv").words
    assert words["manad"] is words["månad"]
    assert "each" in words["var"]


def test_swedish_tens_and_ones_are_written_in_one_word() -> None:
    assert load("sv").words["tjugofem"] == {"num": 25}


@pytest.mark.parametrize("word", ["vekca", "veka", "veccka"])
def test_one_slip_of_the_pen_is_forgiven(word: str) -> None:
    assert one_slip(word, "vecka")


@pytest.mark.parametrize("word", ["lampa", "veckor", "backa", "vek"])
def test_more_than_one_slip_is_another_word(word: str) -> None:
    assert not one_slip(word, "vecka")
