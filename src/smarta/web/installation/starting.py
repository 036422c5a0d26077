"""Getting Django ready outside a web server, and the database up to date."""

import os


def set_up() -> None:
    """Read the settings (a wrong one stops here with its line) and load the applications.

    Whatever is written from here on is readable by its owner alone.
    """
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "smarta.web.settings")
    import django

    django.setup()


def migrate() -> None:
    """Bring the database to this version's shape, with the table that rate limits are kept in."""
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)


def collect_static() -> None:
    """Copy styles and scripts into the data folder, under names that carry their content."""
    from django.core.management import call_command

    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
