"""The help: complete, in both languages, without importing what is not called."""

from collections.abc import Iterator
from datetime import date

import click
import pytest
from tests.cli.conftest import Smarta

from smarta.cli.conventions import Settings
from smarta.cli.help import SWEDISH
from smarta.cli.main import program

CONTEXT = click.Context(program, obj=Settings(date(2026, 11, 23), "sv"))


def commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name in group.list_commands(CONTEXT):
        command = group.get_command(CONTEXT, name)
        yield (*path, name)
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


EVERY = [(), *commands(program)]


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
def test_every_command_explains_itself_in_both_languages(
    smarta: Smarta, path: tuple[str, ...]
) -> None:
    english = smarta(*path, "--help", "--lang", "en")
    assert (english.code, english.err) == (0, "")
    assert "Usage: smarta" in english.out


def texts(command: click.Command) -> Iterator[str]:
    yield command.help or ""
    for param in command.params:
        if isinstance(param, click.Option):
            yield param.help or ""
    if isinstance(command, click.Group):
        for name in command.list_commands(CONTEXT):
            inner = command.get_command(CONTEXT, name)
            assert inner is not None
            yield from texts(inner)


def test_every_help_text_has_its_swedish() -> None:
    known = {*SWEDISH, *SWEDISH.values()}
    assert {" ".join(text.split()) for text in texts(program) if text} - known == set()


@pytest.mark.parametrize(
    ("words", "swedish", "english"),
    [
        ((), "Vilket kommando? Se smarta --help.", "Which command? See smarta --help."),
        (("chekc",), "Kommandot chekc finns inte. Menade du check?", "Did you mean check?"),
        (("check", "--on"), "--on behöver ett värde.", "--on needs a value."),
        (("rules", "a", "b"), "b är för mycket.", "b is too much."),
    ],
)
def test_a_wrong_call_is_one_line_in_the_users_language(
    smarta: Smarta, words: tuple[str, ...], swedish: str, english: str
) -> None:
    for language, expected in (("sv_SE", swedish), ("en_GB", english)):
        result = smarta(*words, LC_ALL=language)
        assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
        assert expected in result.err


def test_the_version_is_told(smarta: Smarta) -> None:
    from smarta import __version__

    assert smarta("--version").out == f"smarta {__version__}\n"
