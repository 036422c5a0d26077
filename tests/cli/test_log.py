"""`smarta log`: one more value at the end of a file."""

from pathlib import Path

import pytest
from tests.cli.conftest import Smarta

GOAL = """{"kind": "rate", "quantity": {"value": 10, "unit": "möten"}, "cadence": {"unit": "week"},
"start": "2026-03-02", "end": "2026-03-29"}"""
DAY = ("--on", "2026-03-10", "--lang", "en")


def test_a_new_file_begins_with_its_heading(smarta: Smarta, tmp_path: Path) -> None:
    file = tmp_path / "meetings.csv"
    first = smarta("log", str(file), "4", "--note", "by phone, short", *DAY)
    second = smarta("log", str(file), "70 000", *DAY)
    assert (first.code, first.out) == (0, "4 written down for 10\u00a0March 2026.\n")
    assert second.out == "70\u00a0000 written down for 10\u00a0March 2026.\n"
    assert file.read_text(encoding="utf-8") == (
        'date,value,of,note\n2026-03-10,4,,"by phone, short"\n2026-03-10,70000,,\n'
    )


def test_the_goal_is_shown_as_it_stands_then(smarta: Smarta, tmp_path: Path) -> None:
    file, goal = tmp_path / "meetings.csv", tmp_path / "goal.json"
    goal.write_text(GOAL, encoding="utf-8")
    out = smarta("log", str(file), "4", "--goal", str(goal), *DAY).out
    assert "4 of 10 möten" in out.replace("\u00a0", " ")


def test_a_value_goes_under_the_files_own_heading(smarta: Smarta, tmp_path: Path) -> None:
    file = tmp_path / "mått.csv"
    file.write_text("Datum;Kund;Värde\n2026-03-09;Anna;2,5", encoding="utf-8")
    assert smarta("log", str(file), "3,5", *DAY).code == 0
    assert file.read_text(encoding="utf-8").splitlines()[1:] == [
        "2026-03-09;Anna;2,5",
        "2026-03-10;;3,5",
    ]


def test_a_share_has_both_its_numbers(smarta: Smarta, tmp_path: Path) -> None:
    file = tmp_path / "offers.csv"
    smarta("log", str(file), "3", "--of", "10", *DAY)
    assert file.read_text(encoding="utf-8").endswith("2026-03-10,3,10,\n")


@pytest.mark.parametrize(
    ("heading", "words", "said"),
    [
        ("date,value", ("many",), "many is no number; write it as 8 or 2.5"),
        ("date,steps", ("4",), "heading has no column value"),
        ("date,value", ("4", "--of", "9"), "heading has no column of"),
    ],
)
def test_what_cannot_be_written_is_one_line_and_leaves_the_file_alone(
    smarta: Smarta, tmp_path: Path, heading: str, words: tuple[str, ...], said: str
) -> None:
    file = tmp_path / "entries.csv"
    file.write_text(f"{heading}\n", encoding="utf-8")
    result = smarta("log", str(file), *words, *DAY)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert file.read_text(encoding="utf-8") == f"{heading}\n"


def test_a_folder_is_no_file(smarta: Smarta, tmp_path: Path) -> None:
    result = smarta("log", str(tmp_path), "4", *DAY)
    assert (result.code, result.err.count("\n")) == (2, 1)
