"""One file holds everything, on both databases, and comes back as it was."""

import json
import zipfile
from decimal import Decimal

import pytest
from django.conf import settings
from django.core.management import call_command
from tests.web.cast import TODAY, account, keep

from smarta.web.accounts import mail
from smarta.web.accounts.models import Mail, User
from smarta.web.goals import people, queries
from smarta.web.goals.models import Goal
from smarta.web.installation import backup, demo
from smarta.web.reporting import queries as reporting
from smarta.web.tracking import services as tracking
from smarta.web.tracking.models import Entry

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def filled():
    alice, bob = account("Alice"), account("Bob")
    goal = keep(alice)
    for value in ("0.1", "70000", "1234567.123456"):
        entry, _problems = tracking.log_entry(goal=goal, user=alice, value=Decimal(value))
    tracking.correct_entry(entry=entry, user=alice, value=Decimal(5), note="Å\x0b\u2028ä\n")
    (row, _secret), _problems = people.involve(goal=goal, by=alice, email=bob.email)
    people.answer(involvement=row, version=1, outcome="decline", failed="worth")
    return goal


def everything():
    """Every row that a backup holds, as text."""
    return {
        model._meta.label: json.dumps(
            [list(row) for row in backup.rows_of(model).values_list()], default=backup.as_text
        )
        for model in backup.kept_models()
    }


def test_a_backup_comes_back_as_it_was(filled, tmp_path):
    before, page = everything(), reporting.goal_page(filled, on=TODAY).progress.to_json()
    (settings.MEDIA_ROOT / "kept").mkdir(parents=True)
    (settings.MEDIA_ROOT / "kept" / "a.bin").write_bytes(b"\x00\xff")
    saved = backup.save(tmp_path / "b.zip")
    assert (tmp_path / "b.zip").stat().st_mode & 0o777 == 0o600
    call_command("flush", interactive=False, verbosity=0)
    (settings.MEDIA_ROOT / "kept" / "a.bin").unlink()
    restored = backup.restore(tmp_path / "b.zip")
    assert restored == saved
    assert everything() == before
    assert (settings.MEDIA_ROOT / "kept" / "a.bin").read_bytes() == b"\x00\xff"
    assert reporting.goal_page(filled, on=TODAY).progress.to_json() == page


def test_numbers_go_on_after_a_restore(filled, tmp_path):
    backup.save(tmp_path / "b.zip")
    call_command("flush", interactive=False, verbosity=0)
    backup.restore(tmp_path / "b.zip")
    user = User.objects.get(email="alice@example.org")
    row, problems = tracking.log_entry(goal=filled, user=user, value=Decimal(1))
    assert not problems
    assert row.number == 5
    assert Entry.objects.count() == 5


def test_secret_links_are_not_in_a_backup(filled, tmp_path):
    mail.post(to="x@example.org", why="password", subject="", body="https://secret", secret=True)
    assert Mail.objects.filter(secret=True).exists()
    backup.save(tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as found:
        everything = b"".join(found.read(name) for name in found.namelist())
    assert b"https://secret" not in everything
    assert settings.SECRET_KEY.encode() not in everything


@pytest.mark.parametrize("fault", ["not a zip", "schema", "newer", "full", "way out", "cut"])
def test_what_cannot_be_restored_is_said_and_changes_nothing(filled, tmp_path, fault):
    path = tmp_path / "b.zip"
    backup.save(path)
    before = everything()
    if fault != "full":
        spoil(path, fault)
        call_command("flush", interactive=False, verbosity=0)
        before = everything()
    with pytest.raises(backup.Unusable):
        backup.restore(path)
    assert everything() == before
    assert not list(tmp_path.glob("*.part"))


def spoil(path, fault):
    if fault == "not a zip":
        path.write_bytes(b"nothing")
        return
    if fault == "cut":
        path.write_bytes(path.read_bytes()[:-200])
        return
    with zipfile.ZipFile(path) as found:
        parts = {name: found.read(name) for name in found.namelist()}
    manifest = json.loads(parts["manifest.json"])
    if fault == "schema":
        manifest["schema"] = "other/1"
    elif fault == "newer":
        manifest["migrations"]["goals"] = "9999_from_the_future"
    else:
        parts["media/../../out"] = b"x"
    parts["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w") as found:
        for name, content in parts.items():
            found.writestr(name, content)


def test_the_example_fills_and_holds(db):
    demo.fill(on=TODAY)
    karin = User.objects.get(email=f"{demo.MAIN}@{demo.DOMAIN}")
    lines = reporting.goals_list(karin, on=TODAY)
    assert len(lines) >= 12
    assert {"accepted", "countered", "waiting", "declined", "accepted_if"} <= {
        person.standing.state
        for goal in Goal.objects.filter(pk__in=[line.id for line in lines])
        for person in queries.people(goal).persons
    }
