"""Smarta: from a vague wish to a goal that is agreed, measured, reachable and seen coming."""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOMES = {
    "assess": "smarta.core.assessment",
    "calibration": "smarta.core.calibration",
    "forecast": "smarta.core.progress",
    "goal_from_json": "smarta.core.goal",
    "goal_to_json": "smarta.core.goal",
    "progress": "smarta.core.progress",
    "read": "smarta.core.reading",
    "realism": "smarta.core.realism",
}
"""Public name → the module that it lives in, imported when the name is first asked for."""

__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
