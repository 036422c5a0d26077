"""`smarta check`: judge goal texts, letter by letter."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.streams import BadLines, emit, emit_line, json_line, named, opened, read_lines
from smarta.cli.words import say

if TYPE_CHECKING:
    from smarta.core.assessment import Asked, Assessment
    from smarta.core.questions import Letter

JUDGED: "tuple[Letter, ...]" = ("S", "M", "T")


class Text(NamedTuple):
    """A goal text with the place where it stands.

    `file` is None for a text given as an argument. `line` and `column` count from 1; `places`
    gives them for each character of the text (None: counted on from `column`).
    """

    text: str
    file: str | None = None
    line: int = 1
    column: int = 1
    cell: str | None = None
    document: bool = False
    places: tuple[tuple[int, int], ...] | None = None

    def at(self, character: int) -> tuple[int, int]:
        """Line and column of a character of the text."""
        if not self.places:
            return self.line, self.column + (0 if self.cell else character)
        return self.places[min(character, len(self.places) - 1)]


@click.command("check")
@click.argument("texts", nargs=-1, metavar="[TEXT]...")
@click.option("--lines", metavar="FILE", help="One goal a line, JSON out; - is stdin.")
@click.option("--file", "file", metavar="PATH", help="Goals in Markdown, text, CSV or Excel.")
@click.option("--column", metavar="NAME", help="The column with the goals, with --file.")
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]))
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--strict", is_flag=True, help="Exit 1 unless S, M and T are met.")
@click.option(
    "--fiscal-start",
    type=click.IntRange(1, 12),
    metavar="MM",
    help="The month in which the fiscal year starts.",
)
@common_options
@click.pass_obj
def command(
    settings: Settings,
    texts: tuple[str, ...],
    lines: str | None,
    file: str | None,
    column: str | None,
    form: str | None,
    as_json: bool,
    strict: bool,
    fiscal_start: int | None,
) -> int:
    """Judge goal texts: a verdict for each letter, the words that earned it, the next question."""
    refuse_mixtures(settings, texts, lines, file, column)
    judge = judge_with(settings, fiscal_start)
    form = form or ("json" if as_json or lines is not None else "text")
    if lines is not None:
        return check_lines(lines, judge, PRINTERS[form], settings, strict=strict)
    given = arguments(texts, settings) if file is None else goals_in(file, column, settings)
    return check_texts(list(given), judge, PRINTERS[form], settings, strict=strict)


def refuse_mixtures(
    settings: Settings,
    texts: tuple[str, ...],
    lines: str | None,
    file: str | None,
    column: str | None,
) -> None:
    """Exactly one source of texts, and --column only where there are columns."""
    sources = bool(texts) + (lines is not None) + (file is not None)
    if sources != 1:
        key = "one-source" if sources else "nothing-to-check"
        raise click.UsageError(say(settings.lang, key), click.get_current_context())
    if column is not None and file is None:
        message = say(settings.lang, "column-needs-file")
        raise click.UsageError(message, click.get_current_context())


def judge_with(settings: Settings, fiscal_start: int | None) -> "Judge":
    """How a text is judged."""
    from smarta import assess

    def judge(text: str) -> "Assessment":
        found: Assessment = assess(
            text,
            on=settings.on,
            language=settings.text_lang,
            message_language=settings.lang,
            fiscal_start=fiscal_start,
        )
        return found

    return judge


def arguments(texts: Iterable[str], settings: Settings) -> Iterator[Text]:
    """The texts of the command line; bytes that are not UTF-8 arrive as lone surrogates."""
    for number, text in enumerate(texts, 1):
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            message = say(settings.lang, "argument-not-utf8", number=number)
            raise BadInput(message) from None
        yield Text(text)


def goals_in(file: str, column: str | None, settings: Settings) -> Iterator[Text]:
    """The goals that a document holds."""
    from smarta.cli.documents import goals

    return goals(file, column, settings.lang)


def check_texts(
    texts: list[Text],
    judge: "Judge",
    write: "Printer",
    settings: Settings,
    *,
    strict: bool,
) -> int:
    """Judge the texts in their order; 1 when one is not good enough and --strict asks."""
    good = True
    for text in texts:
        answer = judge(text.text)
        write(text, answer, settings.lang)
        good = good and met(answer)
    return 0 if good or not strict else 1


def check_lines(
    name: str,
    judge: "Judge",
    write: "Printer",
    settings: Settings,
    *,
    strict: bool,
) -> int:
    """Judge a stream: constant memory, an answer for every line, the bad ones said at the end."""
    gc.enable()
    bad, good = BadLines(name, settings.lang), True
    with opened(name, settings.lang) as file:
        for line in read_lines(file, settings.lang):
            if line.problem is not None:
                bad.add(line.number, line.problem)
                refuse(Text("", named(name), line.number), line.problem, line.offset, write)
                continue
            answer = judge(line.text)
            write(Text(line.text, named(name), line.number), answer, settings.lang)
            good = good and met(answer)
    bad.close()
    return 0 if good or not strict else 1


def refuse(text: Text, problem: str, offset: int | None, write: "Printer") -> None:
    """The answer in the place of a bad line, in the form of the others."""
    if write is print_json:
        place = {} if offset is None else {"offset": offset}
        emit({"error": problem, "line": text.line} | place)
    elif write is print_github:
        from smarta.cli.paper import refusal

        emit_line(refusal(problem, text.file, text.line))
    else:
        emit_line(f"{text.file}:{text.line}: {problem}\n")


def met(found: "Assessment") -> bool:
    """Whether what a text alone can fulfil is fulfilled."""
    return all(found.letters[letter].verdict == "met" for letter in JUDGED)


Judge = Callable[[str], "Assessment"]
Printer = Callable[[Text, "Assessment", str], None]


def print_json(text: Text, found: "Assessment", language: str) -> None:
    """One JSON object on a line; with its place when it comes from a document."""
    if not text.document:
        emit_line(one_line(found))
        return
    place = {"file": text.file, "line": text.line, "column": text.column}
    emit(found.to_json() | place | ({"cell": text.cell} if text.cell else {}))


def one_line(found: "Assessment") -> str:
    """The document as JSON. Its questions are the same for most texts, and two thirds of it: they
    are written once and put in their place, the last."""
    line = json_line(found._replace(questions=()).to_json())
    assert line.endswith(NO_QUESTIONS)
    return f"{line[:-2]}{', '.join(map(question_json, found.questions))}]}}"


NO_QUESTIONS = '"questions": []}'


@lru_cache(maxsize=1000)
def question_json(asked: "Asked") -> str:
    """A question as JSON."""
    return json_line({"letter": asked.letter, "id": asked.id, "text": asked.text, "why": asked.why})


def print_text(text: Text, found: "Assessment", language: str) -> None:
    """The verdicts for a person to read."""
    from smarta.cli.paper import assessment

    sys.stdout.write(assessment(found.to_json(), language, place_of(text)))
    sys.stdout.flush()


def print_github(text: Text, found: "Assessment", language: str) -> None:
    """Workflow commands that a review shows beside the line."""
    from smarta.cli.paper import annotations

    for line in annotations(found.to_json(), text.file, text.at):
        sys.stdout.write(line + "\n")
    sys.stdout.flush()


def place_of(text: Text) -> str:
    """file:line:column, or nothing for a text of the command line."""
    if text.file is None:
        return ""
    return f"{text.file}:{text.cell or f'{text.line}:{text.column}'}"


PRINTERS: dict[str, Printer] = {"text": print_text, "json": print_json, "github": print_github}
