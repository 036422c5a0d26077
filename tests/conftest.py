"""The web tests' settings, before anything reads them. The core's tests need none of this."""

import os
import tempfile
from pathlib import Path

import pytest
from hatch_build import compile_catalogues

FOLDER = tempfile.mkdtemp(prefix="smarta-tests-")
(Path(FOLDER) / "static").mkdir()
os.environ["DJANGO_SETTINGS_MODULE"] = "smarta.web.settings"
os.environ["SMARTA_DATA"] = FOLDER
os.environ["SMARTA_SECRET_KEY"] = "only for tests, and long enough to pass the check of it"
for name in [name for name in os.environ if name.startswith("SMARTA_")]:
    if name not in {"SMARTA_DATA", "SMARTA_SECRET_KEY"}:
        del os.environ[name]

compile_catalogues()
"""Swedish pages are tested in a tree that nobody has installed, too."""


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> None:
    """SQLite as it runs in earnest: in a file, in WAL mode, with threads that wait for each other.

    A database in memory is shared between threads in another way, and would hide their meeting.
    """
    from django.db import connection

    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(Path(FOLDER) / "tests.sqlite3")
    elif worker := os.environ.get("PYTEST_XDIST_WORKER"):
        name = connection.settings_dict["TEST"].get("NAME") or "test_smarta"
        connection.settings_dict["TEST"]["NAME"] = f"{name}_{worker}"
