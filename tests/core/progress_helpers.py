"""Short ways to write a goal, its entries and a day in tests."""

from datetime import date, timedelta
from typing import Any

from smarta.core.entries import log_from_json
from smarta.core.goal import goal_from_json
from smarta.core.progress import Progress, progress

DAY = timedelta(days=1)


def answer(goal: dict[str, Any], entries: list[Any], on: str) -> Progress:
    built, problems = goal_from_json(goal)
    assert problems == []
    assert built is not None
    log, wrong = log_from_json(entries)
    assert wrong == []
    return progress(built, log, on=date.fromisoformat(on))


def document(goal: dict[str, Any], entries: list[Any], on: str) -> dict[str, Any]:
    return answer(goal, entries, on).to_json()


def daily(first: str, last: str, value: float) -> list[list[Any]]:
    """The same value on every day from `first` to `last`, both included."""
    day, stop = date.fromisoformat(first), date.fromisoformat(last)
    rows = []
    while day <= stop:
        rows.append([day.isoformat(), value])
        day += DAY
    return rows


def goal(kind: str, value: float | None = None, **fields: Any) -> dict[str, Any]:
    """A goal as JSON; words of the quantity may be given beside its other fields."""
    inner = ("unit", "comparison", "baseline", "upper", "relative")
    quantity = {name: fields.pop(name) for name in inner if name in fields}
    if value is not None:
        quantity["value"] = value
    cadence = fields.pop("cadence", None)
    if isinstance(cadence, str):
        cadence = {"unit": cadence}
    return {"kind": kind, "quantity": quantity or None, "cadence": cadence, **fields}
