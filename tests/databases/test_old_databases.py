"""An old database with rows in it is carried to the newest shape, and nothing is lost."""

import datetime as dt
import json
import uuid
import zipfile
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from smarta.web.goals import queries
from smarta.web.goals.models import Goal, Involvement
from smarta.web.installation import backup
from smarta.web.planning import stages
from smarta.web.planning.models import Funnel, Stage
from smarta.web.tracking import services
from smarta.web.tracking.queries import series

pytestmark = pytest.mark.django_db(transaction=True)
FIRST = [
    ("accounts", "0001_initial"),
    ("goals", "0001_initial"),
    ("planning", "0001_initial"),
    ("tracking", "0001_initial"),
]
AT = dt.datetime(2026, 1, 1, 8, tzinfo=dt.UTC)


@pytest.fixture
def old():
    """The database as the first release left it; afterwards it is brought back to today."""
    executor = MigrationExecutor(connection)
    executor.migrate(FIRST)
    yield executor.loader.project_state(FIRST).apps
    newest()


def newest():
    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())


def fill(apps):
    """One goal with two versions and three rows of a series, in the first release's shape."""
    ids = [uuid.uuid4() for _ in range(3)]
    user = apps.get_model("accounts.User").objects.create(
        pk=ids[0], email="old@example.org", name="Old", date_joined=AT
    )
    space = apps.get_model("accounts.Space").objects.create(
        pk=ids[1], kind="personal", person=user, made_at=AT
    )
    goal = apps.get_model("goals.Goal").objects.create(
        pk=ids[2], space=space, owner=user, current=2, entry_number=3, made_at=AT
    )
    for number, amount in ((1, 8), (2, 6)):
        apps.get_model("goals.GoalVersion").objects.create(
            space=space,
            goal=goal,
            number=number,
            valid_from=dt.date(2026, 1, number),
            language="sv",
            statement="Genomföra kundmöten",
            fields={
                "kind": "total",
                "quantity": {"value": amount, "unit": "möten"},
                "start": "2026-01-01",
                "end": "2026-12-31",
            },
            kind="total",
            unit="möten",
            amount=amount,
            made_at=AT,
        )
    entries(apps, space, goal)
    return goal.pk


def entries(apps, space, goal):
    model, earlier = apps.get_model("tracking.Entry"), None
    for number, (value, live) in enumerate(((3, False), (4, True), (5, True)), 1):
        earlier = model.objects.create(
            space=space,
            goal=goal,
            number=number,
            seq=1 if number < 3 else 3,
            at=AT,
            day=dt.date(2026, 1, 5),
            value=value,
            source="page",
            key=f"k{max(number, 2) if number < 3 else number}",
            made_at=AT,
            supersedes=earlier if number == 2 else None,
            live=live,
        )


def test_an_old_database_keeps_its_goals_and_entries(old):
    pk = fill(old)
    newest()
    goal = Goal.objects.get(pk=pk)
    assert [row.amount for row in queries.versions(goal)] == [8, 6]
    assert series(goal).values == [4, 5]
    assert services.rebuild_all() == 1
    assert goal.standing.total == 9


def test_an_old_goal_can_have_stages_and_a_funnel_afterwards(old):
    pk = fill(old)
    newest()
    goal = Goal.objects.get(pk=pk)
    assert stages.stages_of(goal) == []
    Stage.objects.create(space=goal.space, goal=goal, direction=goal, made_at=AT)
    assert stages.direction_of(goal) == goal
    assert Funnel.objects.create(space=goal.space, goal=goal, figures={}, made_at=AT).pk


def test_an_old_goals_people_are_found_by_an_index_afterwards(old):
    pk = fill(old)
    goal, user = old.get_model("goals.Goal").objects.get(pk=pk), old.get_model("accounts.User")
    old.get_model("goals.Involvement").objects.create(
        space=goal.space, goal=goal, user=user.objects.get(), made_at=AT, asked_at=AT
    )
    newest()
    kept = Goal.objects.get(pk=pk)
    assert [str(row) for row in queries.involvements(kept)] == ["Old"]
    with connection.cursor() as cursor:
        table = Involvement._meta.db_table
        found = connection.introspection.get_constraints(cursor, table)["people_of_a_goal"]
    assert found["columns"] == ["space_id", "goal_id"]


def test_an_old_backup_is_restored_into_the_newest_shape(old, tmp_path):
    """Saved by the first release, read by this one, on this database."""
    pk = fill(old)
    path = tmp_path / "old.zip"
    with zipfile.ZipFile(path, "w") as archive:
        manifest = {"schema": backup.SCHEMA, "version": "0.1.0", "migrations": dict(FIRST)}
        archive.writestr("manifest.json", json.dumps(manifest))
        for name, _migration in FIRST:
            for model in old.get_app_config(name).get_models():
                backup.write_rows(archive, model)
    newest()
    call_command("flush", interactive=False, verbosity=0)
    counted = backup.restore(path)
    assert counted.rows == 8
    goal = Goal.objects.get(pk=pk)
    assert [row.amount for row in queries.versions(goal)] == [8, 6]
    assert series(goal).values == [4, 5]


def test_every_model_has_its_migration():
    call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())
