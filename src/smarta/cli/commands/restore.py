"""`smarta restore`: a backup back into an empty installation."""

from pathlib import Path

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.words import say


@click.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@common_options
@click.pass_obj
def command(settings: Settings, file: Path) -> None:
    """Read FILE, written by `smarta backup`, into an installation without accounts."""
    from smarta.web.installation.starting import set_up

    set_up()
    from smarta.web.installation import backup

    try:
        counted = backup.restore(file)
    except backup.Unusable as error:
        raise BadInput(str(error)) from None
    click.echo(say(settings.lang, "restored", file=file, rows=counted.rows, files=counted.files))
