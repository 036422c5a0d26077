"""`smarta` as a person or a script calls it, in this process."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from smarta.cli.main import main

ROOT = Path(__file__).parents[2]


class Result(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str


Smarta = Callable[..., Result]


@pytest.fixture
def smarta(monkeypatch: pytest.MonkeyPatch) -> Smarta:
    """Run a command line with bytes on standard input."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def run(*words: str, given: bytes = b"", **environment: str) -> Result:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        streams = {name: io.TextIOWrapper(io.BytesIO(), "ascii") for name in ("stdout", "stderr")}
        stdin = io.TextIOWrapper(io.BytesIO(given), "utf-8")
        for name, stream in {"stdin": stdin, **streams}.items():
            monkeypatch.setattr(sys, name, stream)
        code = main(words)
        texts = [read(stream) for stream in streams.values()]
        monkeypatch.undo()
        return Result(code, *texts)

    return run


def read(stream: io.TextIOWrapper) -> str:
    """What was written, as UTF-8."""
    stream.flush()
    buffer: Any = stream.buffer
    return str(buffer.getvalue().decode("utf-8"))
