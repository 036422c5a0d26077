"""The faults of goal statements: one file a fault, in a folder for the letter that it concerns.

A rule brings its own proof: texts that it must flag, with the words it flags, and near misses that
it must pass. Its check looks at what has been read; it never goes through the text again.
"""

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from smarta.core.quantity import Span
from smarta.core.reading.model import Reading

Level = Literal["fault", "ask", "note"]


class Hit(NamedTuple):
    """A place where a rule applies; `values` fill the blanks of its message."""

    span: Span | None = None
    values: dict[str, str] | None = None
    suggestion: str | None = None


class Rule(NamedTuple):
    """A fault, and its words in every language.

    `level`: "fault" contradicts itself or cannot be, "ask" is a gap worth a question, "note" is
    worth knowing. `asks` is the id of the question that closes the gap. `words` maps a language to
    {"why", "message", "question", "flags": ((text, flagged words), …), "passes": (text, …)}.
    """

    code: str
    name: str
    level: Level
    check: Callable[[Reading], Hit | None]
    words: dict[str, dict[str, Any]]
    asks: str | None = None
    source: str | None = None
