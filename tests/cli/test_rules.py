"""`smarta rules`: the list, one rule, and the pages that are made of them."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Smarta
from tests.cli.schemas import hold


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_rule_is_listed_by_its_letter(smarta: Smarta, language: str) -> None:
    result = smarta("rules", "--json", "--lang", language)
    found = hold("rules", json.loads(result.out))
    assert "".join(dict.fromkeys(rule["letter"] for rule in found)) == "SMART"
    listed = smarta("rules", "--lang", language).out
    assert [line.split()[0] for line in listed.splitlines()] == [rule["code"] for rule in found]


def test_a_rule_is_found_by_code_and_by_name(smarta: Smarta) -> None:
    by_code = smarta("rules", "s02")
    assert by_code.code == 0
    assert by_code.out == smarta("rules", "vague-verb").out
    assert "{" not in smarta("rules", "S01").out
    [one] = [json.loads(smarta("rules", "S02", "--json").out)]
    hold("rules", [one])


def test_a_rule_that_is_not_there_is_said_with_its_nearest(smarta: Smarta) -> None:
    result = smarta("rules", "vague-verbs")
    assert (result.code, result.out) == (2, "")
    assert "did you mean vague-verb" in result.err


def test_the_pages_hold_every_rule_in_both_languages(smarta: Smarta, tmp_path: Path) -> None:
    assert smarta("rules", "--markdown", str(tmp_path)).code == 0
    codes = [rule["code"] for rule in json.loads(smarta("rules", "--json").out)]
    for language in ("sv", "en"):
        page = (tmp_path / f"{language}.md").read_text(encoding="utf-8")
        assert all(f"## {code} " in page for code in codes)


def test_the_pages_in_the_documentation_are_up_to_date(smarta: Smarta, tmp_path: Path) -> None:
    smarta("rules", "--markdown", str(tmp_path))
    kept = Path(__file__).parents[2] / "docs" / "rules"
    for page in tmp_path.iterdir():
        again = "run make rules"
        assert (kept / page.name).read_text("utf-8") == page.read_text("utf-8"), again
