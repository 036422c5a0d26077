"""What people read in a terminal: number first, then its meaning, then what one can do."""

import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

import click

from smarta.cli.words import say

SHAPES = {"open": "○", "partly": "◐", "met": "●"}
COLOURS = {"open": "bright_black", "partly": "yellow", "met": "green"}


def paint(text: str, colour: str | None = None, *, bold: bool = False) -> str:
    """Colour for a terminal that wants it; plain text for files, pipes and NO_COLOR."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return text
    return click.style(text, fg=colour, bold=bold)


def assessment(answer: dict[str, Any], language: str, place: str = "") -> str:
    """The verdict for each letter with the words that earned it, and the next question."""
    lines = [place] if place else []
    lines += [paint(shown(answer["text"]), bold=True), ""]
    for letter, judged in answer["letters"].items():
        lines += letter_lines(letter, judged, language)
    questions = answer.get("questions") or []
    if questions:
        lines += ["", say(language, "ask", text=questions[0]["text"])]
    return "\n".join(lines) + "\n\n"


def letter_lines(letter: str, judged: dict[str, Any], language: str) -> Iterator[str]:
    """One letter: shape, word and evidence; then a line for each fault and gap.

    What is only worth knowing stays in the JSON: it would drown what one can act on.
    """
    verdict = judged["verdict"]
    word = say(language, f"verdict.{verdict}")
    mark = paint(f"{SHAPES[verdict]} {word:<6}", COLOURS[verdict])
    earned = list(dict.fromkeys(shown(e["text"]) for e in judged["evidence"]))
    yield f"  {letter} {mark}  {' · '.join(earned)}".rstrip()
    for finding in judged["findings"]:
        if finding["level"] == "note":
            continue
        rule = paint(f"[{finding['rule']} {finding['name']}]", "bright_black")
        yield f"             {finding['message']} {rule}"
        if finding.get("suggestion"):
            yield f"             → {shown(finding['suggestion'])}"


def shown(text: str, longest: int = 200) -> str:
    """A text on one line, without characters that would steer a terminal."""
    tidy = "".join(c if c.isprintable() else " " for c in text)
    tidy = " ".join(tidy.split())
    return tidy if len(tidy) <= longest else tidy[: longest - 1] + "…"


LEVELS = {"fault": "error", "ask": "warning", "note": "notice"}
ASKED_OF_PEOPLE = ("A", "R")
"""Letters that people answer and no text alone can fulfil: a notice is enough in a review."""


def annotations(
    answer: dict[str, Any], file: str | None, at: Callable[[int], tuple[int, int]]
) -> Iterator[str]:
    """GitHub workflow commands, one a finding."""
    for judged in answer["letters"].values():
        for finding in judged["findings"]:
            yield annotation(finding, len(answer["text"]), file, at)


def annotation(
    finding: dict[str, Any], length: int, file: str | None, at: Callable[[int], tuple[int, int]]
) -> str:
    """One finding as `::warning file=…,line=…,col=…::message`, at its words or the whole text."""
    span = finding["span"] or [0, length]
    line, column = at(span[0])
    end_line, end_column = at(max(span[0], span[1] - 1))
    place = {"file": file, "line": line, "endLine": end_line, "col": column}
    if end_line == line:
        place["endColumn"] = end_column + 1
    place["title"] = f"{finding['rule']} {finding['name']}"
    settings = ",".join(f"{k}={property_value(v)}" for k, v in place.items() if v is not None)
    words = " ".join(filter(None, (finding["message"], finding["question"])))
    level = LEVELS.get(finding["level"], "notice")
    if level == "warning" and finding["rule"].startswith(ASKED_OF_PEOPLE):
        level = "notice"
    return f"::{level} {settings}::{data(words)}"


def refusal(problem: str, file: str | None, line: int) -> str:
    """A line that could not be read, as a workflow command."""
    return f"::error file={property_value(file)},line={line}::{data(problem)}"


def data(text: object) -> str:
    """A message for a workflow command."""
    return str(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def property_value(text: object) -> str:
    """A property of a workflow command."""
    return data(text).replace(":", "%3A").replace(",", "%2C")
