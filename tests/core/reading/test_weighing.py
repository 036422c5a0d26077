"""Words weigh in where nothing plain decides."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smarta.core.reading import weighing
from smarta.core.reading.read import parse, understand
from smarta.core.reading.syntax import find_clause

TODAY = date(2026, 11, 23)
WIDTH = len(weighing.COLUMNS)
LABELLED = re.compile(r"[mpo]{3} (total|rate|level|limit|done|open) \| \S.*")
TRAINING = Path(__file__).resolve().parents[3] / "training"


def clause_of(text, language="en"):
    return find_clause(parse(text, on=TODAY, language=language))


def test_the_verdict_is_the_one_with_the_least_expected_distance():
    assert weighing.verdict(0.0, 0.0) == "partly"
    assert weighing.verdict(0.6, 0.6) == "partly"
    assert weighing.verdict(3.0, 0.0) == "open"
    assert weighing.verdict(0.0, 3.0) == "met"
    assert weighing.verdict(1000.0, 1.0) == "open"


def test_a_word_has_its_parts_and_itself():
    assert list(weighing.parts_of("mål")) == [
        *("_m", "må", "ål", "l_", "_må", "mål", "ål_", "_mål", "mål_", "_mål_"),
    ]
    assert "_planering_" in set(weighing.parts_of("planering"))


def test_a_very_long_word_has_no_more_parts_than_a_long_one():
    assert len(list(weighing.parts_of("a" * 60_000))) < 200


@given(st.lists(st.tuples(*[st.integers(-900, 900)] * WIDTH), max_size=200))
def test_weights_are_added_as_one_number(rows):
    total = sum(map(weighing.packed, rows))
    assert weighing.unpacked(total) == [sum(row[i] for row in rows) for i in range(WIDTH)]


def test_the_kind_is_the_one_with_the_most_weight():
    assert weighing.likeliest("open", [-1.0, -2.0, -0.5]) == "open"
    assert weighing.likeliest("open", [0.2, 0.1, 0.4]) == "limit"
    assert weighing.likeliest("done", [0.2, 0.1, -4.0]) == "done"


@pytest.mark.parametrize("kind", ["rate", "total"])
def test_what_comes_again_or_adds_up_stays_so(kind):
    assert weighing.likeliest(kind, [5.0, 0.0, 0.0]) == kind


def test_numbers_and_signs_are_no_words():
    assert weighing.words_of(clause_of("Run 3 laps - now!")) == ["run", "laps", "now"]


def test_what_the_branch_said_counts_for_itself():
    clause = clause_of("Qwxz the zzgrb")
    said = [weighing.weighed(clause, "goal", ("open", s, m, "x"))[1:3] for s, m in PAIRS]
    assert said == sorted(said, key=lambda pair: sum(map(RANK.__getitem__, pair)))


def test_a_language_without_weights_keeps_what_its_branches_say(monkeypatch):
    monkeypatch.setattr(weighing, "_table", lambda language: None)
    branch = ("done", "met", "met", "x")
    assert weighing.weighed(clause_of("Launch the website"), "goal", branch) == branch


RANK = {"open": 0, "partly": 1, "met": 2}
PAIRS = [("open", "open"), ("partly", "partly"), ("met", "met")]


@pytest.mark.parametrize("text", ["Handbook for new leaders", "It is time to choose a captain"])
def test_a_heading_that_names_a_thing_can_be_a_goal(text):
    _, sense = understand(text, on=TODAY, language="en")[:2]
    assert sense.form == "goal"
    assert sense.specific == "met"


@pytest.mark.parametrize("text", ["Read 12 books", "Call a customer every day", "What now?"])
def test_amounts_cadences_and_questions_are_not_weighed(text, monkeypatch):
    monkeypatch.setattr("smarta.core.reading.sense.weighed", None)
    understand(text, on=TODAY, language="en")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_feature_has_a_whole_number_for_each_column(language):
    folder = Path(weighing.__file__).parents[1] / "lexicons" / "weights"
    rows = (folder / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    assert len(rows) > 1000
    for row in rows:
        assert len(list(map(int, row.split("\t")[1].split(" ")))) == WIDTH
    assert {f"{letter} {grade}" for letter in "SM" for grade in ("open", "met")} <= {
        row.split("\t")[0] for row in rows
    }


@pytest.mark.parametrize("path", sorted(TRAINING.glob("*.txt")), ids=lambda path: path.stem)
def test_every_statement_of_the_training_has_its_label(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            assert LABELLED.fullmatch(line), line
