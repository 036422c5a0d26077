"""`smarta backup`: everything in one file."""

from pathlib import Path

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.words import say


@click.command("backup")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@common_options
@click.pass_obj
def command(settings: Settings, file: Path) -> None:
    """Save all rows and files in FILE, a zip that restores on SQLite and on PostgreSQL."""
    from smarta.web.installation.starting import migrate, set_up

    set_up()
    migrate()
    from smarta.web.installation import backup

    try:
        counted = backup.save(file)
    except OSError as error:
        raise BadInput(f"{file}: {error.strerror}") from None
    click.echo(say(settings.lang, "saved", file=file, rows=counted.rows, files=counted.files))
