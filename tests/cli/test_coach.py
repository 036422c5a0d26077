"""`smarta coach`: with answers from a file, with a person, and with what can go wrong."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.schemas import hold

from smarta.cli.main import main
from smarta.core.goal import goal_from_json
from smarta.core.questions import QUESTIONS

DAY = ["--on", "2026-11-24"]


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main([*arguments])
    out, err = capsys.readouterr()
    return code, out, err


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def answers_file(folder: Path, **source: Any) -> str:
    path = folder / "answers.json"
    path.write_text(json.dumps(source), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_questions_are_listed_with_ids_letters_forms_and_examples(
    capsys: pytest.CaptureFixture[str], language: str
) -> None:
    code, out, _ = run(capsys, "coach", "--questions", "--json", "--lang", language)
    hold("questions", json.loads(out))
    rows = json.loads(out)["questions"]
    assert code == 0
    assert [row["id"] for row in rows] == [question.id for question in QUESTIONS]
    assert all(set(row["examples"]) == {"sales", "project", "private"} for row in rows)
    assert not [row for row in rows if "{" in row["text"]]


def test_answers_from_a_file_ask_nobody_and_end_with_statement_and_goal(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    name = answers_file(
        tmp_path,
        text="Genomföra 8 kundmöten per vecka",
        answers={
            "who": "Elin",
            "ready": "ja",
            "confidence": 7,
            "today": "Boka tre möten",
            "obstacles": "Om kunden ställer in, då ringer jag nästa.",
        },
    )
    code, out, _ = run(capsys, "coach", "--answers", name, "--json", "--lang", "sv", *DAY)
    answer = json.loads(out)
    hold("coach", answer)
    assert goal_from_json(answer)[1] == []
    assert code == 0
    assert answer["schema"] == "smarta.coach/1"
    assert answer["statement"].startswith("Elin")
    assert answer["confidence"] == 7
    assert answer["five"] == [{"question": "ready", "degree": "yes", "note": ""}]
    assert answer["plan"]["activities"] == [{"text": "Boka tre möten", "due": "2026-11-24"}]
    assert answer["plan"]["if_then"][0]["text"] == "Om kunden ställer in, då ringer jag nästa."
    assert answer["goal"]["kind"]
    assert answer["problems"] == []


def test_an_answer_that_is_not_understood_is_said_and_the_rest_is_kept(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    name = answers_file(tmp_path, text="Ta körkort", answers={"confidence": 11, "who": "Bo"})
    code, out, _ = run(capsys, "coach", "--answers", name, "--json", "--lang", "sv", *DAY)
    answer = json.loads(out)
    assert code == 0
    assert [problem["question"] for problem in answer["problems"]] == ["confidence"]
    assert answer["statement"].startswith("Bo")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[]", "answers"),
        ("{", "JSON"),
        ('{"answers": {}}', "goal text"),
        ('{"text": "x", "answers": {"colour": "red"}}', "colour"),
        ('{"text": "x", "answers": []}', "answers"),
    ],
)
def test_a_file_that_is_no_answers_says_so_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: str, reason: str
) -> None:
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    code, out, err = run(capsys, "coach", "--answers", str(path), "--lang", "en", *DAY)
    assert code == 2
    assert out == ""
    assert reason in err
    assert "bad.json" in err
    assert err.count("\n") == 1


def test_a_person_is_asked_and_may_skip_look_go_back_and_stop(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typed(monkeypatch, "", "?", "<", "done")
    save = tmp_path / "kept.json"
    code, out, _ = run(capsys, "coach", "Get a dog", "--lang", "en", "--save", str(save), *DAY)
    assert code == 0
    assert "question 1 of" in out
    assert "  – " in out
    assert "Left to ask" in out
    assert json.loads(save.read_text(encoding="utf-8"))["text"] == "Get a dog"


def test_the_end_of_the_input_ends_the_conversation(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch)
    code, out, err = run(capsys, "coach", "Get a dog", "--lang", "en", "--json", *DAY)
    assert code == 0
    assert json.loads(out)["text"] == "Get a dog"
    assert "question 1 of" in err


def test_without_a_text_the_goal_itself_is_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "Get a dog", "done")
    code, out, _ = run(capsys, "coach", "--lang", "en", *DAY)
    assert code == 0
    assert "What do you want to reach?" in out
    typed(monkeypatch, "")
    code, _, err = run(capsys, "coach", "--lang", "en", *DAY)
    assert code == 2
    assert "goal text" in err


def test_a_conversation_goes_on_from_the_file_that_kept_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    name = answers_file(tmp_path, text="Get a dog", answers={"why": "for company"})
    typed(monkeypatch, "done")
    code, out, _ = run(capsys, "coach", "--answers", name, "--save", name, "--lang", "en", *DAY)
    assert code == 0
    assert "question 2 of" in out


def test_what_a_unit_usually_means_is_taken_over_with_a_yes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "yes", "done")
    code, out, _ = run(capsys, "coach", "Hold 8 customer meetings a week", "--lang", "en", *DAY)
    assert code == 0
    assert "Suggested, answer yes to take it: a meeting in person or online" in out
    assert "A customer meeting is a meeting in person or online" in out
