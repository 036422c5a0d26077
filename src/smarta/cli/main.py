"""The entry point `smarta`. The only place under the command line that asks what day it is."""

import gc
import os
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

import click

from smarta.cli.conventions import Settings, common_options, language_of
from smarta.cli.streams import prepare
from smarta.cli.words import say

ORDER = ("check", "coach", "entries", "progress", "rules", "serve")


class Commands(click.Group):
    """Commands that are imported only when they are called: `smarta check` pays for itself."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The files of the folder, the everyday ones first."""
        files = os.listdir(os.path.join(os.path.dirname(__file__), "commands"))
        names = {f[:-3].replace("_", "-") for f in files if f.endswith(".py") and f[0] != "_"}
        return [n for n in ORDER if n in names] + sorted(names - set(ORDER))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command in the file of that name, or None."""
        name = cmd_name.replace("-", "_")
        full = f"smarta.cli.commands.{name}"
        if not name.isidentifier() or name.startswith("_"):
            return None
        if cmd_name != "check":
            gc.enable()
        try:
            module = __import__(full, fromlist=["command"])
        except ModuleNotFoundError as missing:
            if missing.name == full:
                return None
            raise
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called, or one line on what it may have been."""
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], self.list_commands(ctx), 1)
            hint = say(ctx.obj.lang, "did-you-mean", near=near[0]) if near else ""
            words = say(ctx.obj.lang, "no-such-command", name=args[0])
            raise click.UsageError(f"{words} {hint}".rstrip(), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing any of them."""
        language = ctx.obj.lang
        rows = [(n, say(language, f"command.{n}")) for n in self.list_commands(ctx)]
        with formatter.section(say(language, "commands")):
            formatter.write_dl(rows)


def version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print the version and stop."""
    if wanted and not ctx.resilient_parsing:
        from smarta import __version__

        click.echo(f"smarta {__version__}")
        ctx.exit()


@click.group(cls=Commands, context_settings={"help_option_names": []})
@common_options
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=version,
    help="Print the version.",
)
def program() -> None:
    """Smarta: from a vague wish to a goal that is agreed, measured, reachable and seen coming."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code is 0 done, 1 not good enough, 2 bad usage or input."""
    prepare()
    words = list(sys.argv[1:] if arguments is None else arguments)
    today = date.today()  # noqa: DTZ011 the user's own day, read here and nowhere else
    settings = Settings(on=today, lang=language_of(os.environ))
    try:
        return run(words, settings)
    except BrokenPipeError:
        return output_closed(0)
    except OSError as error:
        click.echo(f"smarta: {error.strerror or error}", err=True)
        return output_closed(2)
    except click.Abort:
        click.echo(err=True)
        return 130


def run(words: list[str], settings: Settings) -> int:
    """The exit code of one command line; what is wrong with it in one line."""
    try:
        answer: Any = program.main(words, "smarta", standalone_mode=False, obj=settings)
        return int(answer or 0)
    except click.ClickException as error:
        from smarta.cli.errors import one_line

        click.echo(one_line(error, settings.lang), err=True)
    except ModuleNotFoundError as missing:
        click.echo(say(settings.lang, "missing-part", module=missing.name), err=True)
    return 2


def output_closed(code: int) -> int:
    """Nothing more can be written: say nothing of it at the interpreter's end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


if __name__ == "__main__":
    raise SystemExit(main())
