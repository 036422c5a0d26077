"""`smarta check`: texts, streams of lines, and documents."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.cli.conftest import Smarta
from tests.cli.schemas import hold

ON = ("--on", "2026-11-23")


def answers(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize("text", ["Gå 70 000 steg i veckan under 2022", "Hold 8 meetings a week"])
def test_a_text_is_judged_as_json(smarta: Smarta, text: str) -> None:
    result = smarta("check", text, "--json", *ON)
    assert (result.code, result.err) == (0, "")
    assert hold("assessment", json.loads(result.out))["text"] == text


def test_several_texts_give_a_line_each_in_their_order(smarta: Smarta) -> None:
    result = smarta("check", "--json", "Läsa en bok", "Read a book", "", *ON)
    assert [a["text"] for a in answers(result.out)] == ["Läsa en bok", "Read a book", ""]


@pytest.mark.parametrize(("language", "word"), [("sv", "Nästa fråga"), ("en", "Next question")])
def test_people_get_the_letters_and_the_next_question(
    smarta: Smarta, language: str, word: str
) -> None:
    result = smarta("check", "bli gladare", "--lang", language, *ON)
    assert word in result.out
    letters = [line.split()[0] for line in result.out.splitlines() if line[:2] == "  "]
    assert "".join(letters).startswith("S")
    assert "\x1b" not in result.out


@pytest.mark.parametrize(
    ("environment", "word"),
    [
        ({"LANG": "sv_SE.UTF-8"}, "Nästa fråga"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "sv_SE.UTF-8"}, "Next question"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:sv:en"}, "Nästa fråga"),
        ({"LANG": "C", "LANGUAGE": "sv"}, "Next question"),
        ({}, "Next question"),
    ],
)
def test_messages_follow_the_environment(
    smarta: Smarta, environment: dict[str, str], word: str
) -> None:
    assert word in smarta("check", "bli gladare", **environment).out


def test_the_language_of_the_text_can_be_fixed(smarta: Smarta) -> None:
    result = smarta("check", "gå", "--json", "--text-lang", "en", "--lang", "sv", *ON)
    assert json.loads(result.out)["language"] == "en"


def test_control_characters_never_reach_the_terminal(smarta: Smarta) -> None:
    assert "\x1b" not in smarta("check", "springa \x1b[31m\x07 mer").out


def test_each_line_gives_a_line_and_only_newline_ends_one(smarta: Smarta) -> None:
    given = "en\r\n\ntvå\u2028\x0b\x85tre\nutan slut".encode()
    result = smarta("check", "--lines", "-", given=given)
    assert result.code == 0
    assert [a["text"] for a in answers(result.out)] == [
        "en\r",
        "",
        "två\u2028\x0b\x85tre",
        "utan slut",
    ]


def test_a_line_that_is_not_utf8_is_said_and_the_rest_goes_on(smarta: Smarta) -> None:
    result = smarta("check", "--lines", "-", "--lang", "en", given=b"one\ntw\xffo\nthree\n\xc3\n")
    first, bad, third, last = answers(result.out)
    assert result.code == 2
    assert (first["text"], third["text"]) == ("one", "three")
    assert (hold("error", bad)["line"], bad["offset"]) == (2, 2)
    assert hold("error", last)["line"] == 4
    assert result.err.count("\n") == 1
    assert "<stdin>:2:" in result.err


@pytest.mark.parametrize(
    ("form", "said"),
    [("text", "<stdin>:2: byte 0"), ("github", "::error file=<stdin>,line=2::byte 0")],
)
def test_a_bad_line_is_said_in_the_form_of_the_others(smarta: Smarta, form: str, said: str) -> None:
    given = b"one\n\xff\nthree\n"
    result = smarta("check", "--lines", "-", "--lang", "en", "--format", form, given=given)
    assert result.code == 2
    assert said in result.out
    assert '{"error"' not in result.out


def test_lines_are_read_from_a_file(smarta: Smarta, tmp_path: Path) -> None:
    path = tmp_path / "goals.txt"
    path.write_text("gå mer\n", encoding="utf-8")
    assert len(answers(smarta("check", "--lines", str(path)).out)) == 1


def test_nothing_in_gives_nothing_out(smarta: Smarta) -> None:
    assert smarta("check", "--lines", "-") == (0, "", "")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("check",), "Give a goal text"),
        (("check", "x", "--lines", "-"), "Choose one"),
        (("check", "--lines", "nowhere.txt"), "nowhere.txt: there is no such file"),
        (("check", "--file", "plan.docx"), "plan.docx"),
        (("check", "x", "--column", "mål"), "--column belongs"),
        (("check", "x", "--on", "2026-02-30"), "2026-02-30 is not a date"),
        (("check", "x", "--lang", "fi"), "--lang must be one of"),
        (("check", "x", "--colour"), "no option --colour"),
        (("chekc", "x"), "chekc"),
        (("check", "--lines", "/"), "/: is a folder"),
        (("check", "caf\udce9"), "text 1 is not UTF-8"),
    ],
)
def test_a_mistake_is_one_clear_line_and_exit_code_2(
    smarta: Smarta, words: tuple[str, ...], reason: str
) -> None:
    result = smarta(*words)
    assert (result.code, result.out) == (2, "")
    assert reason in result.err
    assert result.err.count("\n") == 1


def test_mistakes_are_told_in_swedish_too(smarta: Smarta) -> None:
    assert "finns inte" in smarta("check", "x", "--färg", LANG="sv_SE.UTF-8").err
    assert "inget datum" in smarta("check", "x", "--lang", "sv", "--on", "i går").err


def test_strict_says_not_good_enough_with_1(smarta: Smarta) -> None:
    assert smarta("check", "bli gladare").code == 0
    assert smarta("check", "bli gladare", "--strict").code == 1
    assert smarta("check", "--lines", "-", "--strict", given=b"bli gladare\n").code == 1
    assert smarta("check", "--lines", "-", "--strict", given=b"\xff\n").code == 2


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=400))
def test_any_bytes_give_an_answer_for_every_line(smarta: Smarta, raw: bytes) -> None:
    result = smarta("check", "--lines", "-", given=raw)
    lines = raw.split(b"\n")
    expected = lines[:-1] if lines[-1] == b"" else lines
    got = answers(result.out) if result.out.strip() else []
    assert len(got) == len(expected)
    assert result.code == (2 if any("error" in a for a in got) else 0)
    for answer in got:
        hold("error" if "error" in answer else "assessment", answer)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=300))
def test_any_text_gives_a_document_that_keeps_to_its_schema(smarta: Smarta, text: str) -> None:
    raw = text.replace("\n", " ").encode("utf-8", "ignore")
    [answer] = answers(smarta("check", "--lines", "-", given=raw + b"\n").out)
    hold("assessment", answer)
    assert answer["text"] == raw.decode()
    for span in spans(answer):
        assert 0 <= span[0] <= span[1] <= len(raw.decode())


def spans(value: object) -> list[list[int]]:
    """Every span in a document."""
    if isinstance(value, dict):
        own = [value["span"]] if value.get("span") else []
        return own + [span for inner in value.values() for span in spans(inner)]
    if isinstance(value, list):
        return [span for inner in value for span in spans(inner)]
    return []


def test_a_month_that_cannot_be_is_refused_with_what_would_do(smarta):
    result = smarta("check", "--fiscal-start", "13", "Sell more")
    assert result.code == 2
    assert "--fiscal-start must be a whole number from 1 to 12" in result.err
