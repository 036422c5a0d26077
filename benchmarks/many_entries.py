"""What the database takes for a page and for an entry, in a full installation.

python -m benchmarks.many_entries ENTRIES     in a new database at DATABASE_URL (else SQLite)

Prints one figure a line as JSON. Time is that of each statement with its rows fetched, and of the
commit: the processor's, here and in the server, so that other work on the machine does not count,
and beside it what the clock says.
"""

import json
import os
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.bench_pages import signed_in
from benchmarks.figures import Figure

LIMIT = 2.0
"""Milliseconds that 19 of 20 pages stay under, whatever they show."""
LARGE = 1000
"""Rows: PostgreSQL reads all of a smaller table rather than look it up; SQLite never does."""
REQUESTS = 100


def main(entries: int) -> None:
    """Fill a database in a temporary folder, and measure."""
    with tempfile.TemporaryDirectory(prefix="smarta-bench-") as folder:
        os.environ.update(SMARTA_DATA=folder, DJANGO_SETTINGS_MODULE="smarta.web.settings")
        from smarta.web.installation.starting import collect_static, migrate, set_up

        set_up()
        migrate()
        collect_static()
        for figure in figures(entries):
            print(json.dumps(figure), flush=True)


def figures(entries: int) -> Iterator[Figure]:
    """How long the filling took, each page and deed, and what reads a whole table."""
    from django.db import connection

    from benchmarks import many_rows

    start = time.perf_counter()
    filled = many_rows.fill(entries)
    took = time.perf_counter() - start
    name = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[connection.vendor]
    rows = f"{filled.entries:,} entries of {filled.goals:,} goals"
    yield Figure(f"{name}, {rows}", f"filled in {took:.0f} s")
    seen: dict[str, Any] = {}
    for what, work, many, limit in deeds(filled):
        found = calls(work, many)
        times = [one.processor for one in found]
        slow = statistics.quantiles(times, n=20)[-1]
        goal, good = (f"under {limit:g} ms", slow < limit) if limit else ("", None)
        value = f"{statistics.median(times):.2f} to {slow:.2f} ms"
        clock = f"; {statistics.median(one.clock for one in found):.2f} by the clock"
        yield Figure(f"{name}, {what}", value, goal + clock, good)
        if os.environ.get("SLOWEST"):
            yield from slowest(found)
        seen |= {sql: params for one in found for sql, params, _ in one.said}
    whole = sorted({scan for sql, params in seen.items() for scan in scans(sql, params)})
    yield Figure(
        f"{name}, statements of {len(seen)} that read a whole table",
        str(len(whole)),
        "; ".join(whole) or "0",
        not whole,
    )


Deed = tuple[str, Callable[[int], object], int, float]


def deeds(filled: Any) -> Iterator[Deed]:
    """(name, the deed for the n-th time, how often, milliseconds allowed; 0: none is promised)."""
    from smarta.web.accounts.models import User
    from smarta.web.goals.models import Goal

    chance = random.Random(1)
    people = list(User.objects.exclude(pk=filled.user.pk).order_by("pk")[:2000])
    people = chance.sample(people, min(REQUESTS, len(people)))
    goals = [chance.choice(list(Goal.objects.filter(owner=one)[:20])) for one in people]
    cookies = [signed_in(one) for one in people]
    own = signed_in(filled.user)
    many = len(people)
    yield "the list of goals", lambda n: get("/goals/", cookies[n % many]), REQUESTS, LIMIT
    yield "today", lambda n: get("/today/", cookies[n % many]), REQUESTS, LIMIT
    yield (
        "a goal's page, 100 entries",
        lambda n: get(f"/goals/{goals[n % many].pk}/", cookies[n % many]),
        REQUESTS,
        LIMIT,
    )
    for name, goal in (("365", filled.year), ("3,650", filled.decade)):
        limit = LIMIT if goal is filled.year else 0
        yield (
            f"a goal's page, {name} entries",
            lambda n, goal=goal: get(f"/goals/{goal.pk}/", own),
            REQUESTS,
            limit,
        )
    yield "writing an entry, the 101st", lambda n: log(goals[n % many], n), REQUESTS, 0
    yield "writing an entry, the 3,651st", lambda n: log(filled.decade, n), REQUESTS, 0


def get(address: str, cookie: str) -> None:
    """A page through every layer."""
    from django.core.handlers.wsgi import WSGIHandler

    from benchmarks.bench_pages import asked

    global _handler
    _handler = _handler or WSGIHandler()
    status, _size = asked(_handler, address, cookie)
    assert status == 200, (address, status)


_handler: Any = None


def log(goal: Any, number: int) -> None:
    """An entry of today's, as a page writes it."""
    from smarta.web.tracking import services as tracking

    _row, problems = tracking.log_entry(goal=goal, user=goal.owner, value=Decimal(number))
    assert not problems, problems


# What was said to the database --------------------------------------------------------------------

Said = tuple[str, Any, float]
"""A statement, its parameters, and the seconds that it took with its rows."""


class Call(NamedTuple):
    """What one call said to the database; milliseconds of the processor, and by the clock."""

    said: list[Said]
    processor: float
    clock: float


def calls(work: Callable[[int], object], many: int) -> list[Call]:
    """So many calls, after three that are not counted."""
    from django.db import connection

    for n in range(3):
        work(n)
    log: list[Said] = []
    spent: list[float] = []
    found = []
    undo = listened(connection, log, spent)
    try:
        for n in range(many):
            log.clear()
            spent.clear()
            before = server_time(connection)
            work(n)
            processor = sum(spent) + server_time(connection) - before
            clock = sum(taken for *_, taken in log)
            found.append(Call(merged(log), 1000 * processor, 1000 * clock))
    finally:
        undo()
    return found


def server_time(connection: Any) -> float:
    """The seconds that the server's process for this connection has computed; 0 for SQLite, which
    computes in this one."""
    if connection.vendor == "sqlite":
        return 0.0
    pid = connection.connection.info.backend_pid
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9


def merged(log: list[Said]) -> list[Said]:
    """Fetching belongs to the statement before it."""
    found: list[Said] = []
    for sql, params, taken in log:
        if sql or not found:
            found.append((sql, params, taken))
        else:
            before = found[-1]
            found[-1] = (before[0], before[1], before[2] + taken)
    return found


def listened(connection: Any, log: list[Said], spent: list[float]) -> Callable[[], None]:
    """Write down what the connection is told, how long it takes, and the processor's part in that;
    returns what ends it."""
    from django.db.backends.utils import CursorWrapper

    def timed(call: Any, sql: str = "", params: Any = None) -> Any:
        start, busy = time.perf_counter(), time.process_time()
        try:
            return call()
        finally:
            spent.append(time.process_time() - busy)
            log.append((sql, params, time.perf_counter() - start))

    class Timed(CursorWrapper):
        def execute(self, sql: str, params: Any = None) -> Any:
            return timed(lambda: super(Timed, self).execute(sql, params), sql, params)

        def executemany(self, sql: str, rows: Any) -> Any:
            return timed(lambda: super(Timed, self).executemany(sql, rows), sql)

        def fetchone(self) -> Any:
            return timed(self.cursor.fetchone)

        def fetchmany(self, size: int) -> Any:
            return timed(lambda: self.cursor.fetchmany(size))

        def fetchall(self) -> Any:
            return timed(self.cursor.fetchall)

    commit = connection._commit
    connection.make_cursor = lambda cursor: Timed(cursor, connection)
    connection._commit = lambda: timed(commit, "COMMIT")

    def undo() -> None:
        del connection.make_cursor, connection._commit

    return undo


def slowest(found: list[Call]) -> Iterator[Figure]:
    """The five statements that took most, for whoever looks for the reason."""
    sums: dict[str, float] = {}
    for one in found:
        for sql, _params, taken in one.said:
            sums[sql] = sums.get(sql, 0) + taken
    for sql, taken in sorted(sums.items(), key=lambda pair: -pair[1])[:5]:
        yield Figure(f"    {sql[:300]}", f"{1000 * taken / len(found):.3f} ms")


def scans(sql: str, params: Any) -> Iterator[str]:
    """The large tables that a statement reads from end to end."""
    if not sql.startswith(("SELECT", "UPDATE", "DELETE")) or params is None:
        return
    from django.db import connection

    prefix = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN "
    pattern = r"^SCAN (\w+)" if connection.vendor == "sqlite" else r"Seq Scan on (\w+)"
    with connection.cursor() as cursor:
        cursor.execute(prefix + sql, params)
        plan = [str(row[-1]) for row in cursor.fetchall()]
    for line in plan:
        found = re.search(pattern, line)
        if found and (table := table_of(found[1], sql)) and is_large(table):
            yield f"{table}: {sql[sql.find(' FROM ') :][:200]}"


def table_of(name: str, sql: str) -> str:
    """The table behind a name or an alias in a statement; nothing for a part of the statement."""
    from django.db import connection

    tables = set(connection.introspection.table_names())
    alias = re.search(rf'"(\w+)" {re.escape(name)}\b', sql)
    table = name if name in tables else alias[1] if alias else ""
    return table if table in tables else ""


def is_large(table: str) -> bool:
    from django.db import connection

    if connection.vendor == "sqlite":
        return True
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT COUNT(*) FROM (SELECT 1 FROM "{table}" LIMIT {LARGE + 1}) AS t')
        return int(cursor.fetchone()[0]) > LARGE


if __name__ == "__main__":
    main(int(sys.argv[1]))
