"""The outbox. Every mail is a row first; it leaves by SMTP when a server is set.

Mails about goals wait for a digest and for morning where their reader lives; mails that somebody
is waiting for (a password, an invitation) leave at once.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from email.utils import parseaddr
from typing import Any

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import QuerySet

from smarta.web import clock
from smarta.web.accounts.models import Mail, Quiet, User
from smarta.web.writing import NOW, write

MORNING, EVENING = time(8), time(20)
MUTE_SALT = "smarta.mute"
TRIES = 6


def address_hash(address: str) -> str:
    return hashlib.sha256(b"smarta.quiet:" + address.strip().lower().encode()).hexdigest()


def not_at_night(instant: datetime, zone_holder: object | None) -> datetime:
    """The first moment from `instant` on that is neither night nor evening for the reader."""
    local = instant.astimezone(clock.zone_of(zone_holder))
    if MORNING <= local.time() < EVENING:
        return instant
    day = local.date() + timedelta(days=local.time() >= EVENING)
    return datetime.combine(day, MORNING, tzinfo=local.tzinfo)


def is_muted(address: str, user: User | None) -> bool:
    if user is not None and user.muted:
        return True
    return Quiet.objects.filter(address=address_hash(address)).exists()


@write
def post(
    *,
    to: str,
    why: str,
    subject: str,
    body: str,
    user: User | None = None,
    reader: object | None = None,
    secret: bool = False,
    digest: bool = False,
    at: datetime = NOW,
) -> Mail | None:
    """Put a mail into the outbox; None when its reader has asked for quiet.

    `why` is a code that the administrator may see, `secret` marks links that nobody else may.
    A `digest` mail is joined with others to the same reader and never leaves at night.
    """
    if digest and is_muted(to, user):
        return None
    return Mail.objects.create(
        to=to,
        user=user,
        why=why,
        subject=" ".join(subject.split())[:200],
        body=body,
        secret=secret,
        digest=digest,
        made_at=at,
        not_before=not_at_night(at + timedelta(minutes=10), reader or user) if digest else at,
    )


def waiting(at: datetime) -> QuerySet[Mail]:
    """The mails that may leave now, the oldest first."""
    return Mail.objects.filter(sent_at=None, not_before__lte=at, tries__lt=TRIES).order_by(
        "made_at"
    )


def deliver(*, at: datetime | None = None) -> int:
    """Send what may leave, digests joined by reader; returns how many mails left."""
    if settings.SMTP is None:
        return 0
    at = at or clock.now()
    bundles: dict[str, list[Mail]] = {}
    for mail in waiting(at).select_related("user")[:500]:
        bundles.setdefault(mail.to if mail.digest else str(mail.pk), []).append(mail)
    return sum(send(bundle, at) for bundle in bundles.values())


def send(bundle: Sequence[Mail], at: datetime) -> int:
    """Send one mail, or several to one reader as one; keeps the trouble when it fails."""
    rows = Mail.objects.filter(pk__in=[mail.pk for mail in bundle])
    try:
        message(bundle).send()
    except OSError as error:
        tries = bundle[0].tries + 1
        again = at + timedelta(minutes=5 * 2**tries)
        rows.update(tries=tries, not_before=again, trouble=type(error).__name__)
        return 0
    rows.update(sent_at=at, trouble="", tries=bundle[0].tries + 1)
    rows.filter(secret=True).update(body="")
    return 1


def message(bundle: Sequence[Mail]) -> EmailMessage:
    first = bundle[0]
    subject = first.subject if len(bundle) == 1 else f"{first.subject} (+{len(bundle) - 1})"
    body = "\n\n—\n\n".join(mail.body for mail in bundle)
    connection = get_connection(
        "django.core.mail.backends.smtp.EmailBackend", **(settings.SMTP or {})
    )
    message = EmailMessage(
        subject, body, settings.DEFAULT_FROM_EMAIL, [first.to], connection=connection
    )
    if first.digest:
        link = mute_link(first.to)
        message.body += f"\n\n{link}\n"
        message.extra_headers = {
            "List-Unsubscribe": f"<{link}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
    return message


def mute_token(address: str) -> str:
    return signing.dumps(address.strip().lower(), salt=MUTE_SALT)


def mute_link(address: str) -> str:
    """The link that ends mails to this address with one click."""
    return f"{settings.SMARTA_URL or 'http://localhost'}/mail/mute/{mute_token(address)}/"


@write
def mute(*, token: str, at: datetime = NOW) -> str | None:
    """Send no more digests to the address of this token; None when the token is not ours."""
    try:
        address = signing.loads(token, salt=MUTE_SALT)
    except signing.BadSignature:
        return None
    Quiet.objects.get_or_create(address=address_hash(address), defaults={"at": at})
    User.objects.filter(email__iexact=address).update(muted=True)
    return str(address)


class Outbox(BaseEmailBackend):
    """Where Django's and allauth's own mails go: they carry links that only the reader may see."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for mail in email_messages:
            for recipient in mail.recipients():
                post(
                    to=parseaddr(recipient)[1],
                    why=getattr(mail, "why", "account"),
                    subject=str(mail.subject),
                    body=str(mail.body),
                    secret=True,
                )
        return len(email_messages)


def as_administrator_sees(mails: QuerySet[Mail]) -> QuerySet[Mail, Any]:
    """To whom, why and since when; never the body, which may hold somebody's link."""
    return mails.values("id", "to", "why", "made_at", "not_before", "sent_at", "tries", "trouble")
