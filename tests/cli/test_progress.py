"""`smarta progress`: one goal from files, and any number from a stream."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.cli.conftest import Smarta
from tests.cli.schemas import hold

GOAL = {
    "kind": "rate",
    "quantity": {"value": 10, "unit": "möten"},
    "cadence": {"unit": "week"},
    "start": "2026-03-02",
    "end": "2026-03-29",
}
ENTRIES = "date,value\n2026-03-02,4\n2026-03-05,7\n2026-03-09,2\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    goal, entries = tmp_path / "goal.json", tmp_path / "entries.csv"
    goal.write_text(json.dumps(GOAL), encoding="utf-8")
    entries.write_text(ENTRIES, encoding="utf-8")
    return str(goal), str(entries)


def test_a_goal_and_its_entries_give_its_progress(smarta: Smarta, files: tuple[str, str]) -> None:
    hold("goal", GOAL)
    result = smarta("progress", *files, "--on", "2026-03-10", "--json")
    found = hold("progress", json.loads(result.out))
    # week two: 2 of 10 by Tuesday, when 10 * 2/7 = 2.857 is due; week one had 11
    assert found["value"] == 2
    assert [period["verdict"] for period in found["periods"]] == ["hit", "open"]
    assert result.err == ""


@pytest.mark.parametrize(("language", "words"), [("sv", "2 av 10 möten"), ("en", "2 of 10 möten")])
def test_people_see_the_number_first(
    smarta: Smarta, files: tuple[str, str], language: str, words: str
) -> None:
    result = smarta("progress", *files, "--on", "2026-03-10", "--lang", language)
    assert words in result.out.replace("\u00a0", " ").splitlines()[0]


def test_people_see_what_each_day_left_must_bring(smarta: Smarta, files: tuple[str, str]) -> None:
    out = smarta("progress", *files, "--on", "2026-03-10", "--lang", "en").out
    # 8 of the 10 on the six days from Tuesday to Sunday
    assert "Or 1.33 a day, today included, on the 6 days that are left." in out


def test_a_floor_and_a_ceiling_stand_in_the_first_line(
    smarta: Smarta, files: tuple[str, str], tmp_path: Path
) -> None:
    both = {**GOAL, "quantity": {"value": 10, "upper": 12, "unit": "möten"}}
    path = tmp_path / "both.json"
    path.write_text(json.dumps(both), encoding="utf-8")
    out = smarta("progress", str(path), files[1], "--on", "2026-03-10", "--lang", "en").out
    assert "2 of 10–12 möten" in out.replace("\u00a0", " ")


def test_entries_printed_by_entries_are_taken(smarta: Smarta, files: tuple[str, str]) -> None:
    printed = smarta("entries", files[1], "--json").out
    direct = smarta("progress", *files, "--on", "2026-03-10", "--json").out
    again = smarta(
        "progress", files[0], "-", "--on", "2026-03-10", "--json", given=printed.encode()
    ).out
    assert direct == again


def test_other_columns_of_a_table_are_ignored(smarta: Smarta, files: tuple[str, str]) -> None:
    rows = "id,date,value,of,colour\n7,2026-03-02,4,9,red\n7,2026-03-02,3,,\n8,2026-03-03,1,,\n"
    result = smarta("progress", files[0], "-", "--on", "2026-03-04", "--json", given=rows.encode())
    assert json.loads(result.out)["value"] == 8


def test_what_check_prints_is_a_goal(smarta: Smarta, files: tuple[str, str]) -> None:
    checked = smarta("check", "--json", "Hålla 8 kundmöten per vecka", "--on", "2026-03-01").out
    result = smarta(
        "progress", "-", files[1], "--on", "2026-03-10", "--json", given=checked.encode()
    )
    assert result.code == 0
    hold("progress", json.loads(result.out))


def test_lines_answer_in_order_and_bad_ones_in_their_place(smarta: Smarta) -> None:
    good = json.dumps({"goal": GOAL, "entries": [["2026-03-02", 4]], "on": "2026-03-04"})
    hold("progress-line", json.loads(good))
    lines = [good, "{", "[]", '{"goal": {"kind": "dance"}}', good.replace("4]", '"x"]'), good]
    result = smarta("progress", "--lines", "-", given="\n".join(lines).encode())
    found = [json.loads(line) for line in result.out.splitlines()]
    assert ["error" in one for one in found] == [False, True, True, True, True, False]
    assert [hold("error", one)["line"] for one in found if "error" in one] == [2, 3, 4, 5]
    assert (found[0], result.code, result.err.count("\n")) == (found[5], 2, 1)


@pytest.mark.parametrize(
    "line",
    [
        '{"goal": {"kind": "total", "quantity": {"value": 0}}, "entries": []}',
        '{"goal": {"kind": "total", "start": "2026-02-01", "end": "2026-01-01"}}',
        '{"goal": {"kind": "total", "quantity": {"value": NaN}}}',
        '{"goal": {"kind": "total", "quantity": {"value": true}}}',
        '{"goal": {"kind": "total"}, "on": "2026-02-30"}',
        '{"goal": {"kind": "total"}, "entries": [["2026-01-01"]]}',
        '{"goal": {"kind": "total"}, "entries": {"2026-01-01": 1}}',
        "[" * 100_000,
        "1" * 5000,
    ],
)
def test_what_cannot_be_is_an_error_in_its_place(smarta: Smarta, line: str) -> None:
    result = smarta("progress", "--lines", "-", given=line.encode())
    hold("error", json.loads(result.out))
    assert result.code == 2


def test_today_is_the_day_that_is_asked_for(smarta: Smarta) -> None:
    line = json.dumps({"goal": GOAL, "entries": []}).encode()
    result = smarta("progress", "--lines", "-", "--on", "2026-02-01", given=line)
    found = json.loads(result.out)
    assert (found["on"], found["status"]) == ("2026-02-01", "not_started")


@pytest.mark.parametrize(
    ("goal", "entries", "reason"),
    [
        ('{"kind": "rate",\n}', ENTRIES, "goal.json:2: not JSON"),
        ('{"kind": "danse"}', ENTRIES, "goal.json: kind: "),
        ("\ufeff", ENTRIES, "goal.json:1: not JSON"),
        (json.dumps(GOAL), "date,value\n2026-03-02,x\n", "entries.csv:2: “x” is not a number"),
        (json.dumps(GOAL), "\x00\x01", "entries.csv"),
    ],
)
def test_bad_files_are_named_with_line_and_reason(
    smarta: Smarta, files: tuple[str, str], goal: str, entries: str, reason: str
) -> None:
    Path(files[0]).write_text(goal, encoding="utf-8")
    Path(files[1]).write_text(entries, encoding="utf-8")
    result = smarta("progress", *files, "--json")
    assert (result.code, result.out) == (2, "")
    assert reason in result.err
    assert result.err.count("\n") == 1


@pytest.mark.parametrize("words", [(), ("goal.json",), ("-", "-"), ("a", "b", "--lines", "-")])
def test_a_wrong_command_line_is_one_line(smarta: Smarta, words: tuple[str, ...]) -> None:
    result = smarta("progress", *words)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)


days = st.dates().map(str) | st.just("2026-03-01") | st.text(max_size=4)
amounts = st.integers() | st.floats() | st.none() | st.text(max_size=3) | st.booleans()
goals = st.fixed_dictionaries(
    {"kind": st.sampled_from(["total", "rate", "level", "limit", "done", "open", "x"])},
    optional={
        "quantity": st.fixed_dictionaries(
            {"value": amounts},
            optional={
                "comparison": st.sampled_from(
                    ["at_least", "at_most", "exactly", "increase_by", "decrease_by"]
                ),
                "relative": st.sampled_from([None, "factor", "percent", "points"]),
                "baseline": amounts,
                "upper": amounts,
            },
        ),
        "cadence": st.fixed_dictionaries(
            {"unit": st.sampled_from(["day", "weekday", "week", "month", "quarter", "year"])},
            optional={"every": st.integers(-1, 9)},
        ),
        "start": st.dates(min_value=__import__("datetime").date(2026, 1, 1)).map(str),
        "end": st.dates(max_value=__import__("datetime").date(2027, 1, 1)).map(str),
        "aggregate": st.sampled_from(["sum", "last", "mean", "max", "min", "count"]),
    },
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(goals, st.lists(st.tuples(days, amounts), max_size=5), st.just("2026-06-01") | days)
def test_any_goal_gives_a_document_or_an_error(
    smarta: Smarta, goal: Any, entries: list[Any], on: str
) -> None:
    line = json.dumps({"goal": goal, "entries": entries, "on": on}).encode()
    result = smarta("progress", "--lines", "-", given=line)
    answer = json.loads(result.out)
    hold("error" if "error" in answer else "progress", answer)


def test_what_is_wrong_with_a_goal_is_told_in_swedish_too(
    smarta: Smarta, files: tuple[str, str]
) -> None:
    Path(files[0]).write_text('{"kind": "rate", "start": "i går"}', encoding="utf-8")
    assert "start: 'i går' är inget datum" in smarta("progress", *files, "--lang", "sv").err
