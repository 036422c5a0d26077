"""Whole stories: a goal, its entries and a day → the facts that follow.

Each story in the TOML files beside this one has its arithmetic in a comment, worked out by hand and
never taken from the program. `facts` are paths into the document `smarta.progress/1`; "null" stands
for null.
"""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from smarta.core.entries import Log, log_from_json
from smarta.core.goal import goal_from_json
from smarta.core.progress import progress

HERE = Path(__file__).parent


def stories() -> list[Any]:
    found = []
    for path in sorted(HERE.glob("*.toml")):
        for story in tomllib.loads(path.read_text("utf-8"))["story"]:
            found.append(pytest.param(story, id=f"{path.stem}: {story['name']}"))
    return found


def entries_of(story: dict[str, Any]) -> Log:
    rows = [list(row) for row in story.get("entries", [])]
    for first, last, value in story.get("every_day", []):
        day, stop = date.fromisoformat(first), date.fromisoformat(last)
        while day <= stop:
            rows.append([day.isoformat(), value])
            day += timedelta(days=1)
    log, problems = log_from_json(rows)
    assert problems == []
    return log


def at(document: Any, path: str) -> Any:
    for step in path.split("."):
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


@pytest.mark.parametrize("story", stories())
def test_the_facts_follow(story: dict[str, Any]) -> None:
    goal, problems = goal_from_json(story["goal"])
    assert problems == []
    assert goal is not None
    document = progress(goal, entries_of(story), on=date.fromisoformat(story["on"])).to_json()
    found = {path: at(document, path) for path in story["facts"]}
    expected = {path: None if v == "null" else v for path, v in story["facts"].items()}
    assert found == {path: near(value) for path, value in expected.items()}


def near(value: Any) -> Any:
    if isinstance(value, list):
        return [near(one) for one in value]
    return value if isinstance(value, str | bool | None) else pytest.approx(value, abs=5e-4)


def test_there_are_at_least_sixty_stories() -> None:
    assert len(stories()) >= 60


def test_every_complaint_about_other_tools_has_a_story() -> None:
    told = {story.values[0].get("complaint") for story in stories()}
    complaints = {
        "lower is better",
        "changing a target",
        "recurring",
        "work that was done",
        "silence",
        "history and projection",
        "weekends and holidays",
        "floor and ceiling",
        "weeks and boundaries",
        "entry must be free",
    }
    assert complaints <= told
