"""The outbox: who gets what when, and who may see it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail as django_mail
from tests.web.cast import NOW

from smarta.web.accounts import mail
from smarta.web.accounts.models import Mail

SMTP = {"host": "localhost", "port": 1, "username": "", "password": ""}


@pytest.fixture
def delivered(settings, monkeypatch):
    """A mail server that takes everything."""
    settings.SMTP = SMTP
    monkeypatch.setattr(
        mail,
        "get_connection",
        lambda *_a, **_k: django_mail.get_connection(
            "django.core.mail.backends.locmem.EmailBackend"
        ),
    )
    django_mail.outbox = []
    return django_mail.outbox


def post(**more):
    given = {"to": "eva@example.org", "why": "answered", "subject": "Hej", "body": "…", **more}
    return mail.post(**given)


def test_without_a_server_mails_wait(db):
    post()
    assert mail.deliver() == 0
    assert Mail.objects.get().sent_at is None


def test_a_digest_joins_what_waits_for_one_reader(db, delivered, hands):
    for subject in ("One", "Two"):
        post(digest=True, subject=subject)
    assert mail.deliver() == 0
    hands.now = NOW + timedelta(minutes=11)
    assert mail.deliver() == 1
    assert delivered[0].subject == "One (+1)"
    assert "/mail/mute/" in delivered[0].body
    assert delivered[0].extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail.deliver() == 0


@pytest.mark.parametrize(
    ("zone", "hour", "sent_at"),
    [
        ("Europe/Stockholm", 21, datetime(2026, 3, 12, 7, 0, tzinfo=UTC)),
        ("Europe/Stockholm", 2, datetime(2026, 3, 11, 7, 0, tzinfo=UTC)),
        ("America/Los_Angeles", 10, datetime(2026, 3, 11, 15, 0, tzinfo=UTC)),
        ("Australia/Sydney", 1, datetime(2026, 3, 11, 1, 10, tzinfo=UTC)),
    ],
)
def test_no_digest_leaves_at_night_where_its_reader_lives(alice, zone, hour, sent_at):
    alice.time_zone = zone
    at = datetime(2026, 3, 11, hour, 0, tzinfo=UTC)
    row = post(user=alice, digest=True, at=at)
    assert row.not_before == sent_at


def test_the_body_of_a_secret_mail_is_forgotten_once_it_is_sent(db, delivered):
    post(secret=True, body="https://secret/")
    mail.deliver()
    assert delivered[0].body == "https://secret/"
    assert Mail.objects.get().body == ""


def test_a_server_in_trouble_is_tried_again_later(db, settings, hands):
    settings.SMTP = SMTP
    post()
    assert mail.deliver() == 0
    row = Mail.objects.get()
    assert (row.tries, row.trouble) == (1, "ConnectionRefusedError")
    assert row.not_before > NOW


def test_one_click_mutes_digests_but_not_what_one_asks_for(db, client):
    answer = client.post(f"/mail/mute/{mail.mute_token('Eva@example.org')}/")
    assert answer.status_code == 200
    assert post(digest=True) is None
    assert post(why="password", secret=True)


def test_opening_the_mute_link_only_asks(db, client):
    assert client.get(f"/mail/mute/{mail.mute_token('eva@example.org')}/").status_code == 200
    assert post(digest=True)


def test_a_made_up_mute_link_does_nothing(db, client):
    assert client.post("/mail/mute/eva%40example.org:x:y/").status_code == 404


def test_the_administrator_sees_to_whom_and_why_and_never_the_link(dana, enter, client):
    client.post("/account/password/reset/", {"email": dana.email})
    row = Mail.objects.get()
    assert (row.to, row.secret) == (dana.email, True)
    assert "/password/reset/key/" in row.body
    page = enter(dana).get("/admin/outbox/").content.decode()
    assert dana.email in page
    assert "reset" not in page.split("<main")[1]
    assert row.body.split("http")[1].split()[0] not in page


def test_asking_for_a_password_does_not_tell_who_has_an_account(client, alice):
    known = client.post("/account/password/reset/", {"email": alice.email})
    unknown = client.post("/account/password/reset/", {"email": "nobody@example.org"})
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    assert Mail.objects.count() == 1
