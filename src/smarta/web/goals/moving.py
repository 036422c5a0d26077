"""Moving a goal to another space, with every row that belongs to it."""

from django.apps import apps
from django.db import models

from smarta.web.accounts.models import Space
from smarta.web.goals.models import Definition, DefinitionVersion, Goal, GoalVersion
from smarta.web.rows import Owned

THROUGH = {"Tick": "activity__goal"}
"""Owned rows that reach their goal through another row."""


def move_goal(goal: Goal, space: Space) -> None:
    """Every row of the goal gets the new space; the caller holds the goal's row."""
    for model in apps.get_models():
        if issubclass(model, Owned):
            path = THROUGH.get(model.__name__, "goal")
            if path == "goal" and not has_field(model, "goal"):
                continue
            rows: models.QuerySet[Owned] = models.QuerySet(model).filter(**{path: goal.pk})
            rows.update(space=space)
    for definition in Definition.objects.filter(pk__in=definitions_of(goal)):
        take_definition(goal, definition, space)
    goal.space = space
    goal.save(update_fields=["space"])


def has_field(model: type[models.Model], name: str) -> bool:
    return any(field.name == name for field in model._meta.fields)


def definitions_of(goal: Goal) -> models.QuerySet[GoalVersion, object]:
    return GoalVersion.objects.filter(goal=goal, definition__isnull=False).values("definition")


def take_definition(goal: Goal, definition: Definition, space: Space) -> None:
    """The goal keeps the meaning of its unit when the old space goes: a copy of its own."""
    old = list(DefinitionVersion.objects.filter(definition=definition))
    copy = Definition.objects.create(
        space=space,
        unit=definition.unit,
        made_by_id=definition.made_by_id,
        made_at=definition.made_at,
    )
    for row in old:
        row.pk, row.space, row.definition = None, space, copy
    DefinitionVersion.objects.bulk_create(old)
    models.QuerySet(GoalVersion).filter(goal=goal, definition=definition).update(definition=copy)
