"""A user's mistake is a value, not an exception."""

from typing import NamedTuple


class Problem(NamedTuple):
    """Which field (or which place in a file), what is wrong with it and what to do."""

    field: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        return f"{self.field}: {self.message}" if self.field else self.message
