"""Requests a second on one core, and the slowest in twenty, in a database of its own.

The first goal has a year of entries, another ten years; there are 20 goals in the list.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any

from benchmarks.figures import Figure, alternate

GOAL: dict[str, Any] = {
    "kind": "rate",
    "quantity": {"value": 70_000, "unit": "steg", "comparison": "at_least"},
    "cadence": {"unit": "week", "every": 1},
    "aggregate": "sum",
}
REQUESTS = 60


def run() -> Iterator[Figure]:
    """The list and the goal's page, beside a list as Django is usually written."""
    with tempfile.TemporaryDirectory(prefix="smarta-bench-") as folder:
        get, pages = served(folder)
        for name, address in pages.items():
            status, size = get(address)
            if status != 200:
                yield Figure(f"{name} ({address})", f"status {status}", "200", good=False)
                return
            yield Figure(f"size of {name}", f"{size / 1000:.1f} kB")
        times = alternate({name: many(get, address) for name, address in pages.items()}, passes=5)
        per_second = {name: REQUESTS / seconds for name, seconds in times.items()}
        usual = per_second["a usual list"]
        for name, rate in per_second.items():
            goal, good = "", None
            if name in ("goals", "today"):
                goal, good = "3 times the usual list", rate >= 3 * usual
            share = f"  × {rate / usual:.2f}"
            yield Figure(f"requests a second, {name}", f"{rate:,.0f}/s{share}", goal, good)
        for name, limit in (("a goal with a year", 100), ("a goal with ten years", 100)):
            slow = percentile(get, pages[name])
            goal = f"under {limit} ms"
            yield Figure(f"95th percentile, {name}", f"{slow:.1f} ms", goal, slow < limit)


Get = Callable[[str], tuple[int, int]]


def served(folder: str) -> tuple[Get, dict[str, str]]:
    """The application in this process, and the addresses to ask for."""
    os.environ.update(SMARTA_DATA=folder, DJANGO_SETTINGS_MODULE="smarta.web.settings")
    os.environ.pop("DATABASE_URL", None)
    from smarta.web.installation.starting import collect_static, migrate, set_up

    set_up()
    migrate()
    collect_static()
    year, decade, cookie = filled()
    from django.conf import settings
    from django.core.handlers.wsgi import WSGIHandler

    settings.ROOT_URLCONF = "benchmarks.usual"
    handler = WSGIHandler()
    pages = {
        "a usual list": "/usual/",
        "goals": "/goals/",
        "today": "/today/",
        "a goal with a year": f"/goals/{year}/",
        "a goal with ten years": f"/goals/{decade}/",
    }
    return lambda address: asked(handler, address, cookie), pages


def asked(handler: Any, address: str, cookie: str) -> tuple[int, int]:
    """One request through every layer: its status, and the size of its answer."""
    answer: list[str] = []
    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": address,
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "8000",
        "HTTP_HOST": "127.0.0.1:8000",
        "HTTP_COOKIE": cookie,
        "HTTP_ACCEPT_LANGUAGE": "sv",
        "wsgi.input": BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.url_scheme": "http",
    }
    response = handler(environ, lambda status, headers: answer.append(status))
    size = sum(map(len, response))
    response.close()
    return int(answer[0].split()[0]), size


def many(get: Get, address: str) -> Callable[[], object]:
    """A pass of requests for one page."""
    return lambda: [get(address) for _ in range(REQUESTS)]


def percentile(get: Get, address: str) -> float:
    """The milliseconds of processor time that 19 of 20 requests stay under."""
    times = []
    for _ in range(100):
        start = time.process_time()
        get(address)
        times.append(1000 * (time.process_time() - start))
    return statistics.quantiles(times, n=20)[-1]


def filled() -> tuple[Any, Any, str]:
    """20 goals with a year of entries, one of them with ten; two ids and a signed-in cookie."""
    from smarta.web import clock

    user = person()
    today = clock.today(user)
    ids = [goal(user, number, 3650 if number == 1 else 365, today) for number in range(20)]
    return ids[0], ids[1], signed_in(user)


def person() -> Any:
    """Whose goals are measured."""
    from smarta.web.accounts import services as accounts

    return accounts.make_account(
        email="bench@example.org",
        password="a long enough password",
        name="Bench",
        language="sv",
        time_zone="Europe/Stockholm",
    )


def signed_in(user: Any) -> str:
    """A cookie of this person's."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return f"{settings.SESSION_COOKIE_NAME}={session.session_key}"


def goal(user: Any, number: int, days: int, today: date) -> Any:
    """A weekly quota that began so many days ago, with an entry on each of them."""
    from smarta.core.entries import Entry
    from smarta.web.goals import services as goals
    from smarta.web.tracking import services as tracking

    start = today - timedelta(days=days)
    made, problems = goals.keep_goal(
        user=user,
        statement=f"Gå 70 000 steg i veckan, mål nummer {number}",
        fields=GOAL | {"start": str(start), "end": str(date(today.year + 1, 12, 31))},
        language="sv",
    )
    assert not problems, problems
    chance = random.Random(number)
    entries = [
        Entry(day, Decimal(chance.randint(0, 20_000)), source="bench", key=f"bench:{day}")
        for day in (start + timedelta(days=n) for n in range(days))
    ]
    tracking.import_entries(goal=made, user=user, entries=entries, source="bench")
    return made.pk
