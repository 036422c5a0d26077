"""Every row that belongs to somebody belongs to a space, and every index begins with it."""

import ast
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models

from smarta.web.goals.models import Answer, GoalVersion
from smarta.web.rows import Owned

WEB = Path(__file__).parents[2] / "src" / "smarta" / "web"
SERIES = "a_goals_series"
"""The one covering index, by the goal."""

OURS = [
    model
    for name in ("accounts", "goals", "tracking", "planning")
    for model in apps.get_app_config(name).get_models()
]
OWNED = [model for model in OURS if issubclass(model, Owned)]


def test_the_rows_of_people_are_owned():
    """What is not owned is a person, a space, or on its way to one."""
    free = {model.__name__ for model in OURS} - {model.__name__ for model in OWNED}
    people = {"User", "Space", "Invitation", "Token", "Event", "Mail", "Quiet", "Draft"}
    assert free == people


def test_unique_constraints_and_indices_begin_with_the_space():
    for model in OWNED:
        unique = [
            one for one in model._meta.constraints if isinstance(one, models.UniqueConstraint)
        ]
        for one in [*unique, *model._meta.indexes]:
            assert one.fields[0] == "space" or one.name == SERIES, (model, one)


def test_primary_keys_are_single_columns():
    for model in OURS:
        assert not isinstance(model._meta.pk, models.CompositePrimaryKey)


def test_only_the_clock_asks_the_time():
    """Nothing but clock.py calls now() or today() of datetime, date, timezone or time."""
    asking = {
        path.relative_to(WEB).as_posix()
        for path in WEB.rglob("*.py")
        if any(asks(node) for node in ast.walk(ast.parse(path.read_text())))
    }
    assert asking == {"clock.py"}


def asks(node):
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"now", "today", "utcnow", "localdate", "localtime", "time"}
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"datetime", "date", "timezone", "time", "dt"}
        and not node.args
    )


def test_versions_and_answers_are_never_updated(goal):
    for rows in (goal.versions.all(), GoalVersion.objects.all(), Answer.objects.all()):
        with pytest.raises(TypeError, match="never updated"):
            rows.update(words="rewritten")
