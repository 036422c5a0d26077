"""The Monday letter: which of one's goals have gone silent. One a week at most, and none when
every goal is heard of."""

from datetime import date, datetime, timedelta

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from smarta.web import clock
from smarta.web.accounts import mail
from smarta.web.accounts.models import Mail, User
from smarta.web.goals.models import Goal
from smarta.web.goals.people import absolute
from smarta.web.reader import language_of
from smarta.web.reporting.queries import Line, lines

WHY = "silence"
MONDAY = 0
BETWEEN = timedelta(days=6)
"""Two letters are a week apart; a clock that is put forward makes it no less than six days."""

MOST = 20
MEASURED = ("rate", "total", "level", "limit")


def send_letters(*, at: datetime | None = None) -> int:
    """Write to everybody whose Monday it is and who has a silent goal; returns how many letters.

    They wait in the outbox for morning where their reader lives, like every digest.
    """
    at = at or clock.now()
    owners = Goal.objects.filter(outcome="", archived_at=None).values("owner")
    users = User.objects.filter(pk__in=owners, is_active=True, muted=False, left_at=None)
    return sum(letter(user, at) for user in users.iterator())


def letter(user: User, at: datetime) -> bool:
    """This person's letter, where there is one to write."""
    on = clock.day_of(at, user)
    if on.weekday() != MONDAY or has_one(user, at):
        return False
    silent = gone_silent(user, on)
    if not silent:
        return False
    with translation.override(user.language or None):
        posted = mail.post(
            to=user.email,
            user=user,
            why=WHY,
            subject=subject(silent),
            body=body(silent, language_of()),
            digest=True,
            at=at,
        )
    return posted is not None


def has_one(user: User, at: datetime) -> bool:
    """A letter of this week, or an older one that has not left yet: they do not pile up."""
    rows = Mail.objects.filter(user=user, why=WHY)
    return rows.filter(made_at__gt=at - BETWEEN).exists() or rows.filter(sent_at=None).exists()


def gone_silent(user: User, on: date) -> list[Line]:
    """The person's own goals that are measured and have too little to go on, begun a while ago."""
    return [
        line
        for line in lines("mine", user, on)
        if line.is_mine
        and line.seen.kind in MEASURED
        and line.status == "no_data"
        and on - line.valid_from >= timedelta(days=7)
    ]


def subject(silent: list[Line]) -> str:
    text = ngettext(
        "One of your goals has gone silent",
        "%(count)s of your goals have gone silent",
        len(silent),
    )
    return text % {"count": len(silent)}


def body(silent: list[Line], language: str) -> str:
    rows = [
        f"{line.statement}\n{line.seen.stand[language]}\n{absolute(f'/goals/{line.id}/')}"
        for line in silent[:MOST]
    ]
    ways = _("Log a value, pause the goal, change it, or end it: all of them are honest.")
    return "\n\n".join([subject(silent) + ":", *rows, ways])
