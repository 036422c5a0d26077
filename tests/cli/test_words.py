"""Every trouble is said in both languages, with the same values."""

import re

import pytest

from smarta.cli.words import WORDS
from smarta.core.importers import importers
from smarta.core.importers._words import TROUBLES
from smarta.core.problem import WORDS as GOAL

PROBLEMS = {tongue: {code: text[tongue] for code, text in GOAL.items()} for tongue in ("sv", "en")}


@pytest.mark.parametrize("words", [TROUBLES, WORDS, PROBLEMS])
def test_both_languages_say_the_same_with_the_same_values(words: dict[str, dict[str, str]]) -> None:
    assert words["sv"].keys() == words["en"].keys()
    for key, text in words["sv"].items():
        assert set(re.findall(r"{(\w+)", text)) == set(re.findall(r"{(\w+)", words["en"][key])), key


def test_every_format_has_a_title_in_both_languages() -> None:
    for importer in importers().values():
        assert importer.title["sv"] != importer.title["en"]
