"""The post office: delivers mails, reminds, and forgets what nobody came back to.

`python -m smarta.web.installation.postman` runs beside the server and ends with it.
"""

import logging
import os
import time

from smarta.web.installation.starting import set_up

EVERY = 30
"""Seconds between two rounds."""

TIDY = 120
"""Rounds between two tidyings: an hour."""


def deliver_round() -> None:
    from smarta.web.accounts import mail

    mail.deliver()


def tidy_round() -> None:
    """Remind those who have not answered, write to those whose goals are silent; drop old drafts
    and expired sessions."""
    from django.core.management import call_command

    from smarta.web.accounts import services
    from smarta.web.goals import people
    from smarta.web.reporting import letters
    from smarta.web.tracking import uploads

    people.remind()
    people.ask_halfway()
    letters.send_letters()
    services.drop_old_drafts()
    uploads.drop_old_uploads()
    call_command("clearsessions", verbosity=0)


def main() -> None:
    set_up()
    from django.db import close_old_connections

    parent, rounds = os.getppid(), 0
    while os.getppid() == parent:
        try:
            deliver_round()
            if rounds % TIDY == 0:
                tidy_round()
        except Exception:  # a full disk or a lost database must not end the post office
            logging.getLogger(__name__).exception("a round failed")
        close_old_connections()
        rounds += 1
        time.sleep(EVERY)


if __name__ == "__main__":
    main()
