"""What the database takes for a page and for an entry, on SQLite and on PostgreSQL.

200,000 entries unless the environment says otherwise: ENTRIES=10000000 make bench (a quarter
of an hour, and some gigabytes in the temporary folder while it runs).
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure

ROOT = Path(__file__).parents[1]
USUAL = 200_000


def run() -> Iterator[Figure]:
    """Each database in a process of its own, since a process knows only one."""
    entries = os.environ.get("ENTRIES", str(USUAL))
    measure = [sys.executable, "-m", "benchmarks.many_entries", entries]
    yield from measured(measure)
    yield from measured([sys.executable, "tools/with_postgres.py", *measure])


def measured(command: list[str]) -> Iterator[Figure]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SMARTA_")}
    environment.pop("DATABASE_URL", None)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, env=environment, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            yield Figure(*json.loads(line))
    if process.returncode:
        yield Figure(" ".join(command[1:]), f"exit {process.returncode}", "0", good=False)
