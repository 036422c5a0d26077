"""How services write: keyword-only, in one transaction, at one shared instant."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from math import isfinite
from typing import Any, NamedTuple, ParamSpec, TypeVar

from django.db import transaction
from django.utils.functional import Promise

from smarta.web import clock

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

NOW = datetime.min.replace(tzinfo=UTC)
"""The default of a service's `at`: the present instant, taken once."""


class Problem(NamedTuple):
    """Something that the person can put right: a code, a sentence in their language, the field."""

    code: str
    text: str | Promise
    field: str = ""


class NotDone(Exception):  # noqa: N818 (it carries a person's mistake out of a transaction)
    """Undoes the transaction of a service that returns the problem to its caller."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*(problem.code for problem in problems))
        self.problems = problems


def clean(value: Any) -> Any:
    """What both databases can keep: texts without NUL and half characters, numbers that are."""
    if isinstance(value, str):
        return value.replace("\x00", "").encode("utf-8", "replace").decode()
    if isinstance(value, float) and not isfinite(value):
        return None
    if type(value) is dict:
        return {clean(name): clean(inner) for name, inner in value.items()}
    if type(value) in (list, tuple):
        return type(value)(clean(inner) for inner in value)
    return value


def write(service: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
    """Run the service in a transaction; its `at` becomes now when the caller gives none."""

    @wraps(service)
    def atomically(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        given: Any = kwargs
        for name, value in given.items():
            given[name] = clean(value)
        if given.get("at") in (None, NOW):
            given["at"] = clock.now()
        with transaction.atomic():
            return service(*args, **kwargs)

    return atomically


def mistakes(service: Callable[Arguments, Any]) -> Callable[Arguments, Any]:
    """Turn NotDone into the value (None, problems), after the transaction has been undone."""

    @wraps(service)
    def answering(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Any:
        try:
            return service(*args, **kwargs), ()
        except NotDone as mistake:
            return None, mistake.problems

    return answering
