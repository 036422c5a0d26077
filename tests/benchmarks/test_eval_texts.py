"""The scores of `make eval`, worked out by hand on a handful of labels."""

import json
import math
from pathlib import Path
from typing import Any

import pytest
from benchmarks.eval_texts import Case, f1, kappa, main, right, wanted

from benchmarks import eval_texts

LABEL: dict[str, Any] = {
    "id": "one",
    "lang": "sv",
    "text": "Ringa tre kunder om dagen",
    "S": "met",
    "M": "met",
    "T": "met",
    "kind": "rate",
    "quantity": 3,
    "per": "day",
    "start": None,
    "end": None,
}
ANSWER = {k: LABEL[k] for k in ("lang", "S", "M", "T", "kind", "quantity", "per", "start", "end")}


def case(label: dict[str, Any] | None = None, **answered: Any) -> Case:
    return Case(LABEL | (label or {}), ANSWER | answered)


def test_perfect_agreement_is_one() -> None:
    assert kappa([("open", "open"), ("met", "met")]) == 1


def test_kappa_weighs_a_miss_by_its_distance() -> None:
    # observed 1 of 2 pairs off by one; expected: (0+2+1+1)/4 = 1 a pair; 1 - (1/2) / 1 = 0.5
    assert kappa([("open", "open"), ("met", "partly")]) == pytest.approx(1 - 0.5 / 1.0)


def test_kappa_of_labels_that_do_not_vary_is_not_a_number() -> None:
    assert math.isnan(kappa([("met", "met")]))


def test_either_raters_verdict_is_right() -> None:
    disputed = case({"S": "met", "S_alt": "partly"}, S="partly")
    assert wanted(disputed, "S") == "partly"
    assert right(disputed, "S")


def test_f1_counts_a_wrong_answer_as_both_a_miss_and_a_false_alarm() -> None:
    value, labelled, answered = f1([case(), case(quantity=4.0)], "quantity")
    assert (labelled, answered) == (2, 2)
    assert value == 0.5


def test_fields_on_which_careful_people_differ_are_not_scored() -> None:
    assert f1([case({"either": ["per"]}, per=None), case()], "per")[0] == 1


def test_numbers_are_compared_to_within_rounding() -> None:
    assert right(case({"quantity": 9.8}, quantity=9.8000000000001), "quantity")


def test_a_folder_without_labels_is_said(tmp_path: Path, capsys: Any) -> None:
    assert main([str(tmp_path)]) == 2
    assert "no labelled texts" in capsys.readouterr().err


def test_held_out_texts_are_never_printed(
    tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(eval_texts, "FILES", {"dev.jsonl": {1}})
    monkeypatch.setattr(eval_texts, "answer", lambda text: ANSWER | {"quantity": 5.0})
    rows = [LABEL | {"text": "seen text"}, LABEL | {"text": "hidden text"}]
    (tmp_path / "dev.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "seen text" in out
    assert "hidden text" not in out
