"""`smarta rebuild`: the sums that pages rest on, computed anew."""

import click

from smarta.cli.conventions import Settings, common_options
from smarta.cli.words import say


@click.command("rebuild")
@common_options
@click.pass_obj
def command(settings: Settings) -> None:
    """Compute every goal's totals and standing again from its entries and versions."""
    from smarta.web.installation.starting import migrate, set_up

    set_up()
    migrate()
    from smarta.web.tracking.services import rebuild_all

    click.echo(say(settings.lang, "rebuilt", count=rebuild_all()))
