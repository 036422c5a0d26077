"""What holds for every command: today, languages, and what bad input is."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

import click

from smarta.cli.words import say

LANGUAGES = ("sv", "en")


class Settings(NamedTuple):
    """The answers that hold for a whole command.

    `lang` is the language of the messages; `text_lang` that of the texts that are read (None:
    recognised from each text).
    """

    on: date
    lang: str
    text_lang: str | None = None


class BadInput(click.ClickException):
    """Input that cannot be used; the message names the file, the line and the reason."""

    exit_code = 2


class Day(click.ParamType):  # type: ignore[type-arg]  # older ones are not generic
    """A date as 2026-11-23."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date; a wrong one is the user's mistake."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            language = ctx.obj.lang if ctx and ctx.obj else "en"
            raise BadInput(say(language, "bad-date", value=value)) from None


def language_of(environment: Mapping[str, str]) -> str:
    """The language of the messages: Swedish where the environment says so, else English."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE")
    wish = next((environment[name] for name in names if environment.get(name)), "")
    if environment.get("LANGUAGE") and wish.split(".")[0] not in ("C", "POSIX"):
        wish = environment["LANGUAGE"]
    for choice in wish.split(":"):
        code = choice[:2].lower()
        if code in LANGUAGES:
            return code
    return "en"


def _remember(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if value is not None and param.name:
        ctx.obj = ctx.obj._replace(**{param.name: value})


def _option(*names: str, **more: Any) -> Callable[[Any], Any]:
    return click.option(*names, expose_value=False, callback=_remember, **more)


def _help(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from smarta.cli.help import show

        click.echo(show(ctx))
        ctx.exit()


def common_options(function: Any) -> Any:
    """Add --on, --lang, --text-lang and --help; `@click.pass_obj` then gives the Settings."""
    choice = click.Choice(LANGUAGES)
    function = click.option(
        *("-h", "--help"),
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_help,
        help="Show this help.",
    )(function)
    function = _option("--text-lang", type=choice, help="Language of the texts that are read.")(
        function
    )
    function = _option("--lang", is_eager=True, type=choice, help="Language of the messages.")(
        function
    )
    return _option("--on", type=Day(), help="The day that counts as today, as 2026-11-23.")(
        function
    )
