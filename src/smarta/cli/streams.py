"""UTF-8 in, UTF-8 out, one line at a time."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, BinaryIO, NamedTuple, NoReturn

from smarta.cli.conventions import BadInput
from smarta.cli.words import say

LONGEST_LINE = 1 << 23
"""Bytes: a goal with ten years of entries fits many times over, and memory stays bounded."""

# "\ud800" in JSON is one half of a pair and cannot be UTF-8; backslashreplace writes it back so.
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


class Line(NamedTuple):
    """A line of input: its number from 1, and its text or what is wrong with it."""

    number: int
    text: str
    problem: str | None = None
    offset: int | None = None


def prepare() -> None:
    """Make standard output and error speak UTF-8, whatever the terminal claims."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


_BREAKS = (("\x85", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


def json_line(value: Any) -> str:
    """One JSON object on one line, without its line end, for readers who split at any break."""
    line = _encode(value)
    if not line.isascii():
        for character, escaped in _BREAKS:
            line = line.replace(character, escaped)
    return line


def emit(value: Any) -> None:
    """Print a JSON object on a line of its own, at once: the reader may be waiting for it."""
    emit_line(json_line(value))


def emit_line(line: str) -> None:
    """Print a line that is JSON already."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def read_lines(file: BinaryIO, language: str) -> Iterator[Line]:
    """The lines of a file; only "\\n" ends one, and a bad one does not stop the rest."""
    number = 0
    while raw := file.readline(LONGEST_LINE + 1):
        number += 1
        if len(raw) > LONGEST_LINE and not raw.endswith(b"\n"):
            skip_rest(file)
            yield Line(number, "", say(language, "line-too-long", limit=LONGEST_LINE))
            continue
        yield decoded(number, raw[:-1] if raw.endswith(b"\n") else raw, language)


def decoded(number: int, raw: bytes, language: str) -> Line:
    """The line as text, or the offset of the first byte that is not UTF-8."""
    try:
        return Line(number, raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        reason = say(language, "not-utf8", offset=error.start, byte=raw[error.start])
        return Line(number, "", reason, error.start)


def skip_rest(file: BinaryIO) -> None:
    """Read past the rest of a line that is too long to keep."""
    while chunk := file.readline(LONGEST_LINE):
        if chunk.endswith(b"\n"):
            return


@contextmanager
def opened(name: str, language: str) -> Iterator[BinaryIO]:
    """A file, or standard input for "-"; a file that cannot be read is the user's mistake."""
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        file: IO[bytes] = open(name, "rb")  # noqa: SIM115 closed below
    except (OSError, ValueError) as error:
        raise BadInput(f"{name}: {reason_of(error, language)}") from None
    with file:
        yield file  # type: ignore[misc]  # IO[bytes] of a binary mode is a BinaryIO


def reason_of(error: Exception, language: str) -> str:
    """Why a file cannot be read, in words."""
    if isinstance(error, FileNotFoundError):
        return say(language, "no-such-file")
    if isinstance(error, IsADirectoryError):
        return say(language, "is-a-folder")
    if isinstance(error, PermissionError):
        return say(language, "not-allowed")
    return say(language, "cannot-read", reason=str(error))


def named(file: str) -> str:
    """A file's name as messages show it."""
    return "<stdin>" if file == "-" else file


def json_file(name: str, language: str) -> Any:
    """The JSON in a file; what is wrong with it is the user's mistake, with line and reason."""
    with opened(name, language) as file:
        raw = file.read()
    try:
        return json.loads(raw.decode("utf-8-sig"), parse_constant=refuse)
    except json.JSONDecodeError as error:
        reason = say(language, "not-json", reason=error.msg, column=error.colno)
        raise BadInput(f"{named(name)}:{error.lineno}: {reason}") from None
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        reason = say(language, "not-utf8", offset=error.start, byte=raw[error.start])
        raise BadInput(f"{named(name)}:{line}: {reason}") from None
    except (ValueError, RecursionError) as error:
        reason = say(language, "not-json", reason=error, column=1)
        raise BadInput(f"{named(name)}:1: {reason}") from None


def refuse(name: str) -> NoReturn:
    """NaN and Infinity are no JSON."""
    raise ValueError(name)


class BadLines:
    """Remembers the bad lines of a stream: the first in full, the rest as a number."""

    def __init__(self, file: str, language: str) -> None:
        self.file, self.language = named(file), language
        self.first, self.count = "", 0

    def add(self, number: int, reason: str) -> None:
        """Note a bad line."""
        self.first = self.first or f"{self.file}:{number}: {reason}"
        self.count += 1

    def close(self) -> None:
        """Stop with exit code 2 if there was any."""
        if self.count:
            more = say(self.language, "and-more", count=self.count - 1) if self.count > 1 else ""
            raise BadInput(f"{self.first}{more}")
