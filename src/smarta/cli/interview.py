"""The conversation of `smarta coach`: one question, one answer, the goal so far."""

import sys
from collections.abc import Callable
from typing import Any, NamedTuple

import click

from smarta.cli.conventions import Settings
from smarta.cli.paper import paint
from smarta.cli.words import say
from smarta.core.assessment import Assessment
from smarta.core.coach import Ask, Draft, apply, judge, letter_name, next_question, steps
from smarta.core.definition import suggested

DONE = frozenset({"klar", "klart", "done", "quit", "q", "slut"})
BACK = frozenset({"<", "tillbaka", "back"})
WHY = frozenset({"?", "varför?", "why?"})


class Talk(NamedTuple):
    """A goal text with its answers, and the order in which they came."""

    text: str
    answers: dict[str, Any]
    skipped: list[str]

    def judged(self, settings: Settings) -> Assessment:
        """The text with what has been answered."""
        return judge(
            self.text,
            self.answers,
            on=settings.on,
            language=language_of(settings),
            message_language="sv" if settings.lang == "sv" else "en",
        )

    def draft(self, settings: Settings) -> Draft:
        """The goal that the text and the answers make."""
        return apply(self.text, self.answers, on=settings.on, language=language_of(settings))


def language_of(settings: Settings) -> Any:
    """The language of the text, where it is fixed."""
    return settings.text_lang


def interview(talk: Talk, settings: Settings, *, quiet: bool, keep: Callable[[Talk], None]) -> Talk:
    """Ask until nothing is open or the person is done; `keep` is called after every answer.

    With `quiet` the conversation goes to standard error, so that standard output stays a document.
    """
    tell(say(settings.lang, "coach-help"), quiet)
    while ask := next_question(talk.judged(settings), talk.answers, talk.skipped):
        shown = False
        answer = None
        while answer is None or answer in WHY:
            put(ask, settings, quiet, examples=shown)
            propose(talk, ask, settings, quiet)
            answer = heard(quiet)
            shown = True
        if answer in DONE:
            break
        take(talk, ask, answer, settings, quiet)
        keep(talk)
    return talk


def take(talk: Talk, ask: Ask, answer: str, settings: Settings, quiet: bool) -> None:
    """Keep an answer, put the question off, or go back to the one before."""
    if answer in BACK:
        go_back(talk)
    elif not answer:
        talk.skipped.append(ask.id)
    else:
        talk.answers[ask.id] = chosen(ask, answer)
        reply(talk, ask, settings, quiet)


def go_back(talk: Talk) -> None:
    """Take the last answer back, so that its question is asked again."""
    if talk.answers:
        talk.answers.pop(next(reversed(talk.answers)))


def chosen(ask: Ask, answer: str) -> str:
    """A choice by its number, with what was written after it; else the words themselves."""
    head, _, note = answer.partition(" ")
    figure = head.rstrip(".,:")
    if ask.form.choices and figure.isdecimal() and 1 <= int(figure) <= len(ask.form.choices):
        value = ask.form.choices[int(figure) - 1].value
        return f"{value}, {note.strip()}" if note.strip() else value
    return answer


def reply(talk: Talk, ask: Ask, settings: Settings, quiet: bool) -> None:
    """What was understood; an answer that was not is taken away and asked again."""
    draft = talk.draft(settings)
    wrong = [problem for problem in draft.problems if problem.question == ask.id]
    for problem in wrong:
        tell(paint(f"  {problem.message(settings.lang)}", "yellow"), quiet)
    if wrong and not (draft.obstacles or draft.parts.deadline):
        talk.answers.pop(ask.id)
        return
    for understood in draft.understood:
        if understood.question == ask.id:
            tell(f"  {say(settings.lang, 'coach-taken', text=understood.text)}", quiet)
    tell(paint(f"  {draft.statement}", bold=True), quiet)


def put(ask: Ask, settings: Settings, quiet: bool, *, examples: bool) -> None:
    """A question as it stands in a terminal."""
    name = letter_name(ask.letter, settings.lang).capitalize()
    place = say(settings.lang, "coach-place", name=name, number=ask.number, total=ask.total)
    tell(f"\n{paint(place, 'bright_black')}", quiet)
    tell(paint(ask.text, bold=True), quiet)
    tell(paint(ask.why, "bright_black"), quiet)
    if examples:
        for _, text in ask.examples:
            tell(f"  – {text}", quiet)
    for number, choice in enumerate(ask.form.choices, 1):
        hint = getattr(choice, f"hint_{settings.lang}")
        tell(f"  {number}. {getattr(choice, settings.lang)}{f' ({hint})' if hint else ''}", quiet)


def propose(talk: Talk, ask: Ask, settings: Settings, quiet: bool) -> None:
    """What a unit usually means, to be taken over with a yes."""
    parts = talk.draft(settings).parts
    unit = parts.quantity.unit if ask.id == "definition" and parts.quantity else None
    found = suggested(unit, parts.language) if unit else None
    if found:
        tell(f"  {say(settings.lang, 'coach-proposal', text=found.counts)}", quiet)


def heard(quiet: bool) -> str:
    """A line from the person; the end of the input is the same as being done."""
    tell("> ", quiet, end=False)
    line = sys.stdin.readline()
    return line.strip() if line else "done"


def tell(text: str, quiet: bool, *, end: bool = True) -> None:
    """Write to the person."""
    click.echo(text, err=quiet, nl=end)


def left(talk: Talk, settings: Settings) -> list[Ask]:
    """The questions that are still open, those put off last."""
    found = steps(talk.judged(settings), talk.answers, talk.skipped)
    return [
        *(ask for step in found for ask in step.open),
        *(ask for step in found for ask in step.later),
    ]
