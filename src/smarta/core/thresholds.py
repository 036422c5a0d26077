"""The tunable numbers, from `thresholds.toml`, read once and only when one is asked for."""

import os
from functools import cache
from typing import Any


@cache
def table() -> dict[str, Any]:
    """Name → {value, since, why}."""
    import tomllib

    with open(os.path.join(os.path.dirname(__file__), "thresholds.toml"), "rb") as file:
        return tomllib.load(file)


@cache
def threshold(name: str) -> float:
    """The value in force; a name that is not in the table is our own mistake (KeyError)."""
    return float(table()[name]["value"])
