"""`smarta serve`: the web pages on this machine."""

import click

from smarta.cli.conventions import BadInput, Settings, common_options
from smarta.cli.words import say


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", type=click.IntRange(1, 64), help="Processes; else by the machine.")
@click.option("--threads", default=4, show_default=True, type=click.IntRange(1, 64))
@common_options
@click.pass_obj
def command(settings: Settings, host: str, port: int, workers: int | None, threads: int) -> None:
    """Bring the database up to date and serve the pages, on the loopback address by default."""
    serve(settings, host, port, workers, threads)


def serve(settings: Settings, host: str, port: int, workers: int | None, threads: int) -> None:
    """Does not return while the server runs."""
    from smarta.web.installation.starting import collect_static, migrate, set_up

    set_up()
    from smarta.web.installation import serving

    if not serving.is_free(host, port):
        raise BadInput(say(settings.lang, "port-taken", host=host, port=port))
    migrate()
    collect_static()
    greet(settings, address_of(host, port))
    serving.Server(host, port, workers or serving.usual_workers(), threads).run()


def address_of(host: str, port: int) -> str:
    """The address to open: the public one where it is set."""
    from django.conf import settings

    name = f"[{host}]" if ":" in host else host
    shown = "127.0.0.1" if host in {"0.0.0.0", "::"} else name  # noqa: S104 compared, not bound
    return settings.SMARTA_URL or f"http://{shown}:{port}"


def greet(settings: Settings, address: str) -> None:
    from smarta.web.installation.serving import first_link

    click.echo(say(settings.lang, "serving", address=address + "/"))
    link = first_link(address)
    if link:
        click.echo(say(settings.lang, "first-account", link=link))
