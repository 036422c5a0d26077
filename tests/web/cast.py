"""The cast of the web tests and small helpers. Importing this sets Django up."""

from datetime import UTC, date, datetime
from typing import Any

import django

django.setup()

from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import User
from smarta.web.goals import services as goals
from smarta.web.goals.models import Goal

NOW = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
TODAY = date(2026, 3, 11)
"""A Wednesday, in ISO week 11."""

PASSWORD = "a long enough password"
STEPS: dict[str, Any] = {
    "kind": "rate",
    "quantity": {"value": 70000, "unit": "steg", "comparison": "at_least"},
    "cadence": {"unit": "week", "every": 1},
    "start": "2026-01-01",
    "end": "2026-12-31",
    "aggregate": "sum",
}


def account(name: str, **more: Any) -> User:
    user = accounts.make_account(
        email=f"{name.lower()}@example.org",
        password=PASSWORD,
        name=name,
        language="en",
        time_zone="Europe/Stockholm",
        **more,
    )
    accounts.confirm_address(user=user, by=user)
    return user


def keep(user: User, **changes: Any) -> Goal:
    """A goal of 70,000 steps a week in 2026, with what is changed."""
    made, problems = goals.keep_goal(
        user=user,
        statement=changes.pop("statement", "Gå 70 000 steg i veckan under 2026"),
        definition=changes.pop("definition", None),
        space=changes.pop("space", None),
        fields={**STEPS, **changes},
        language="sv",
    )
    assert not problems, problems
    return made
