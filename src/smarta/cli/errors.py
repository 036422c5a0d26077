"""One clear line for a usage mistake, in the user's language."""

import click

from smarta.cli.words import say


def one_line(error: click.ClickException, language: str) -> str:
    """The line that goes to standard error."""
    if isinstance(error, click.UsageError):
        known = error.ctx.obj if error.ctx else None
        language = getattr(known, "lang", language)
        return f"smarta: {usage(error, language)} {hint(error, language)}".rstrip()
    return "smarta: " + " ".join(error.format_message().split())


def usage(error: click.UsageError, language: str) -> str:
    """What is wrong with the command line."""
    if isinstance(error, click.NoSuchOption):
        return say(language, "no-such-option", name=error.option_name)
    if isinstance(error, click.MissingParameter) and error.param and error.ctx:
        return say(language, "missing", name=error.param.make_metavar(error.ctx))
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return say(language, "which-command")
    if isinstance(error, click.BadOptionUsage):
        return say(language, "needs-value", name=error.option_name)
    if isinstance(error, click.BadParameter) and error.param:
        return bad_parameter(error, error.param, language)
    if error.message.startswith("Got unexpected extra"):
        words = error.message.partition("(")[2].rstrip(")")
        return say(language, "too-many", words=words)
    return " ".join(error.format_message().split())


def bad_parameter(error: click.BadParameter, param: click.Parameter, language: str) -> str:
    """What is wrong with the value of an option."""
    name = param.opts[0] if param.opts else param.name
    if isinstance(param.type, click.Choice):
        options = ", ".join(map(str, param.type.choices))
        return say(language, "bad-choice", name=name, options=options)
    if isinstance(param.type, click.IntRange) and None not in (param.type.min, param.type.max):
        return say(language, "bad-range", name=name, low=param.type.min, high=param.type.max)
    if isinstance(param.type, click.Path | click.File):
        return say(language, "bad-file", reason=" ".join(error.message.split()))
    return say(language, "bad-value", name=name)


def hint(error: click.UsageError, language: str) -> str:
    """Where to read how it should be."""
    path = error.ctx.command_path if error.ctx else "smarta"
    return say(language, "see-help", path=path)
