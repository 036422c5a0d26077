"""`smarta coach`: the five steps in the terminal."""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.interview import Talk, interview, left
from smarta.cli.paper import SHAPES
from smarta.cli.streams import json_file, json_line, named
from smarta.cli.words import say
from smarta.core.acceptance import failing
from smarta.core.coach import EXAMPLES, FORMS, Draft
from smarta.core.definition import definition_to_json
from smarta.core.goal import goal_to_json
from smarta.core.plan import if_then
from smarta.core.questions import BY_ID, QUESTIONS


@click.command("coach")
@click.argument("text", required=False, metavar="[TEXT]")
@click.option("--answers", metavar="FILE", help="Text and answers as JSON; nobody is asked.")
@click.option("--questions", is_flag=True, help="List the questions and their ids.")
@click.option("--save", metavar="FILE", help="Keep every answer in a file, to go on from later.")
@click.option("--json", "as_json", is_flag=True, help="The document smarta.coach/1.")
@common_options
@click.pass_obj
def command(
    settings: Settings,
    text: str | None,
    answers: str | None,
    questions: bool,
    save: str | None,
    as_json: bool,
) -> int:
    """Shape a goal in five steps: asks only what the text leaves open."""
    if questions:
        return list_questions(settings, as_json=as_json)
    talk = started(text, answers, settings, quiet=as_json)
    if answers is None or save is not None:
        talk = interview(talk, settings, quiet=as_json, keep=keeper(save, settings))
    draft = talk.draft(settings)
    if as_json:
        click.echo(json.dumps(document(talk, draft, settings), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(page(talk, draft, settings)))
    return 0


def list_questions(settings: Settings, *, as_json: bool) -> int:
    """Every question: its id, letter and words, and how it is answered."""
    if as_json:
        rows = [question_row(question.id, settings.lang) for question in QUESTIONS]
        document = {"schema": "smarta.questions/1", "questions": rows}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return 0
    for letter in "SMART":
        for question in QUESTIONS:
            if question.letter == letter:
                click.echo(f"{letter}  {question.id:<13} {words_of(question.id, settings.lang)}")
    return 0


def words_of(question: str, language: str) -> str:
    """A question's words without a goal to put into them."""
    return BY_ID[question].text[language].format(unit=say(language, "coach-one"))


def question_row(question: str, language: str) -> dict[str, Any]:
    """One question as JSON."""
    form = FORMS[question]
    return {
        "id": question,
        "letter": BY_ID[question].letter,
        "text": words_of(question, language),
        "why": BY_ID[question].why[language],
        "form": form.form,
        "choices": [{"value": c.value, "text": getattr(c, language)} for c in form.choices],
        "examples": {
            area: getattr(example, language) for area, example in EXAMPLES[question].items()
        },
    }


def started(text: str | None, answers: str | None, settings: Settings, *, quiet: bool) -> Talk:
    """The goal text and the answers that there are before anybody is asked."""
    if answers is not None:
        return from_file(answers, text, settings)
    if text is None:
        click.echo(say(settings.lang, "coach-first"), err=quiet)
        click.echo("> ", err=quiet, nl=False)
        text = sys.stdin.readline().strip()
    if not text.strip():
        raise click.UsageError(say(settings.lang, "coach-no-text"), click.get_current_context())
    return Talk(text, {}, [])


def from_file(name: str, text: str | None, settings: Settings) -> Talk:
    """{"text", "answers"} out of a file; TEXT on the command line goes before the file's."""
    source = json_file(name, settings.lang)
    if not isinstance(source, dict) or not isinstance(source.get("answers", {}), Mapping):
        raise BadInput(f"{named(name)}: {say(settings.lang, 'coach-bad-answers')}")
    said = text or source.get("text")
    if not isinstance(said, str) or not said.strip():
        raise BadInput(f"{named(name)}: {say(settings.lang, 'coach-no-text')}")
    given = dict(source.get("answers", {}))
    for question in given:
        if question not in BY_ID:
            reason = say(settings.lang, "coach-no-question", question=question)
            raise BadInput(f"{named(name)}: {reason}")
    return Talk(said, given, [])


def keeper(save: str | None, settings: Settings) -> Any:
    """What is done after every answer: nothing, or the file is written anew."""

    def keep(talk: Talk) -> None:
        if save is None:
            return
        try:
            Path(save).write_text(
                json_line({"text": talk.text, "answers": talk.answers}) + "\n", encoding="utf-8"
            )
        except OSError as error:
            reason = say(settings.lang, "cannot-write", reason=error.strerror)
            raise BadInput(f"{save}: {reason}") from None

    return keep


def document(talk: Talk, draft: Draft, settings: Settings) -> dict[str, Any]:
    """The document smarta.coach/1."""
    parts = draft.parts
    letters = talk.judged(settings).letters
    return {
        "schema": "smarta.coach/1",
        "text": talk.text,
        "language": parts.language,
        "statement": draft.statement,
        "headline": draft.headline,
        "goal": goal_to_json(draft.goal),
        "definition": definition_to_json(parts.definition) if parts.definition else None,
        "letters": {letter: judged.verdict for letter, judged in letters.items()},
        "answers": talk.answers,
        "people": [person._asdict() for person in parts.involved],
        "five": [answer._asdict() for answer in draft.five],
        "failed": failing(draft.five) or None,
        "confidence": draft.confidence,
        "plan": plan(draft),
        "questions": [
            {"letter": ask.letter, "id": ask.id, "text": ask.text} for ask in left(talk, settings)
        ],
        "problems": [
            {"question": problem.question, "message": problem.message(settings.lang)}
            for problem in draft.problems
        ],
    }


def plan(draft: Draft) -> dict[str, Any]:
    """Activities, stages and if–then plans as JSON."""
    language = draft.parts.language
    return {
        "activities": [
            {"text": one.text, "due": one.due.isoformat() if one.due else None}
            for one in draft.activities
        ],
        "stages": [
            {"date": stage.day.isoformat(), "text": stage.text} for stage in draft.parts.stages
        ],
        "levels": [level._asdict() for level in draft.scale.levels] if draft.scale else [],
        "if_then": [
            {"if": one.when, "then": one.then, "text": if_then.compose(one, language)}
            for one in draft.parts.plans
        ],
    }


def page(talk: Talk, draft: Draft, settings: Settings) -> Iterator[str]:
    """The finished statement as a page for people."""
    letters = talk.judged(settings).letters
    marks = "  ".join(f"{letter} {SHAPES[judged.verdict]}" for letter, judged in letters.items())
    yield ""
    yield draft.statement
    yield ""
    yield from (
        f"{letter}  {label + ': ' if label else ''}{text}" for letter, label, text in draft.sheet
    )
    if draft.sheet:
        yield ""
    yield marks
    for problem in draft.problems:
        yield f"! {problem.question}: {problem.message(settings.lang)}"
    questions = left(talk, settings)
    if questions:
        yield say(settings.lang, "coach-left", count=len(questions))
        yield from (f"  {ask.id:<13} {ask.text}" for ask in questions)
