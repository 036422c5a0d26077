"""`smarta demo`: a filled example organisation, in a data folder of its own."""

import os
from pathlib import Path

import click

from smarta.cli.conventions import Settings, common_options
from smarta.cli.words import say


@click.command("demo")
@click.option("--folder", type=click.Path(file_okay=False, path_type=Path), help="Where it lives.")
@click.option("--serve", "and_serve", is_flag=True, help="Serve it when it is filled.")
@click.option("--port", default=8001, show_default=True, type=click.IntRange(1, 65535))
@common_options
@click.pass_obj
def command(settings: Settings, folder: Path | None, and_serve: bool, port: int) -> None:
    """Fill an example organisation, which ends today; your own data are not touched."""
    chosen = folder or folder_beside()
    os.environ["SMARTA_DATA"] = str(chosen)
    os.environ.pop("DATABASE_URL", None)
    fill(settings, chosen)
    if and_serve:
        from smarta.cli.commands.serve import serve

        serve(settings, "127.0.0.1", port, None, 4)


def folder_beside() -> Path:
    """A folder beside the installation's own data folder."""
    home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    own = Path(os.environ.get("SMARTA_DATA") or home / "smarta").expanduser()
    return own.with_name(own.name + "-demo")


def fill(settings: Settings, folder: Path) -> None:
    from smarta.web.installation.starting import migrate, set_up

    set_up()
    migrate()
    from smarta.web.installation import demo

    if demo.is_filled():
        click.echo(say(settings.lang, "demo-full", folder=folder))
    else:
        demo.fill(on=settings.on)
    email = f"{demo.MAIN}@{demo.DOMAIN}"
    click.echo(say(settings.lang, "demo-filled", email=email, password=demo.PASSWORD))
