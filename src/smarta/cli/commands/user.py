"""`smarta user`: accounts from the terminal of the machine that hosts them."""

import sys

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.words import say


@click.group("user")
@common_options
def command() -> None:
    """List, make and rescue accounts."""


def ready() -> None:
    from smarta.web.installation.starting import migrate, set_up

    set_up()
    migrate()


@command.command("list")
@common_options
@click.pass_obj
def list_users(settings: Settings) -> None:
    """Everybody with an account."""
    ready()
    from smarta.web.accounts.queries import people

    for user in people():
        mark = say(settings.lang, "administrator") if user.is_staff else ""
        click.echo(f"{user.email}\t{user.name}\t{mark}".rstrip())


@command.command("password")
@click.argument("email")
@common_options
@click.pass_obj
def password(settings: Settings, email: str) -> None:
    """Set a new password: asked for here, or read from standard input."""
    ready()
    from smarta.web.accounts import services
    from smarta.web.accounts.models import User

    user = User.objects.filter(email__iexact=email.strip(), is_active=True).first()
    if user is None:
        raise BadInput(say(settings.lang, "no-account", email=email))
    _user, problems = services.set_password(user=user, password=asked_password(settings))
    if problems:
        raise BadInput(" ".join(str(problem.text) for problem in problems))
    click.echo(say(settings.lang, "password-set", email=user.email))


def asked_password(settings: Settings) -> str:
    if sys.stdin.isatty():
        text = say(settings.lang, "new-password")
        return str(click.prompt(text, hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\n")


@command.command("add")
@click.argument("email")
@click.option("--name", default="", help="The person's name.")
@click.option("--admin", is_flag=True, help="An administrator of this installation.")
@common_options
@click.pass_obj
def add(settings: Settings, email: str, name: str, admin: bool) -> None:
    """Make an account; its password is asked for here, or read from standard input."""
    ready()
    from smarta.web.accounts import services

    user, problems = services.add_account(
        email=email, password=asked_password(settings), name=name, administrator=admin
    )
    if user is None:
        raise BadInput(" ".join(str(problem.text) for problem in problems))
    click.echo(say(settings.lang, "account-made", email=user.email))


@command.command("admin")
@click.argument("email")
@click.option("--no", is_flag=True, help="No longer an administrator.")
@common_options
@click.pass_obj
def admin(settings: Settings, email: str, no: bool) -> None:
    """Make a person an administrator, or no longer."""
    ready()
    from smarta.web.accounts import services
    from smarta.web.accounts.models import User

    user = User.objects.filter(email__iexact=email.strip(), is_active=True).first()
    if user is None:
        raise BadInput(say(settings.lang, "no-account", email=email))
    _user, problems = services.make_administrator(user=user, yes=not no)
    if problems:
        raise BadInput(" ".join(str(problem.text) for problem in problems))
    click.get_current_context().invoke(list_users)
