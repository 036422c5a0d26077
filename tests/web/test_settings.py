"""The settings: documented, strict, and safe without any."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from smarta.web import settings

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "settings.md"
PRINT = "from smarta.web import settings as s; print(eval({!r}))"


def start(tmp_path, expression="'started'", **environment):
    """Read the settings in a process of its own."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("SMARTA_")}
    clean.pop("DATABASE_URL", None)
    return subprocess.run(
        [sys.executable, "-c", PRINT.format(expression)],
        env=clean | {"PYTHONPATH": "src", "SMARTA_DATA": str(tmp_path / "data")} | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_setting_is_documented_and_every_documented_setting_is_read():
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", DOCUMENT.read_text(), re.MULTILINE))
    assert set(rows) == set(settings.READ)
    for name, default in settings.READ.items():
        if default:
            assert rows[name] == f"`{default}`", name


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("SMARTA_DEBUG", "maybe", "SMARTA_DEBUG must be yes or no, not 'maybe'"),
        ("SMARTA_PROXIES", "-1", "SMARTA_PROXIES must be a whole number from 0 to 5, not '-1'"),
        ("SMARTA_PROXIES", "²", "SMARTA_PROXIES must be a whole number from 0 to 5, not '²'"),
        ("SMARTA_SIGNUP", "all", "SMARTA_SIGNUP must be invitation or open, not 'all'"),
        ("SMARTA_LANGUAGE", "no", "SMARTA_LANGUAGE must be sv or en, not 'no'"),
        ("SMARTA_HOSTS", "*", "SMARTA_HOSTS must be a list of host names, none of them *"),
        ("SMARTA_URL", "goals.example.org", "SMARTA_URL must be an address such as"),
        ("SMARTA_TIME_ZONE", "Mars", "SMARTA_TIME_ZONE must be a time zone such as"),
        ("SMARTA_MAIL_FROM", "nobody", "SMARTA_MAIL_FROM must be an e-mail address"),
        ("SMARTA_SMTP", "http://mail", "SMARTA_SMTP must be an address such as"),
        ("SMARTA_SECRET_KEY", "short", "SMARTA_SECRET_KEY must be at least 50 characters long"),
        ("DATABASE_URL", "mysql://a:secret@b/c", "DATABASE_URL must be an address"),
        ("SMARTA_DATA", "/proc/nowhere", "SMARTA_DATA must be a folder that can be"),
    ],
)
def test_a_wrong_value_stops_the_start_with_one_line(tmp_path, name, value, line):
    found = start(tmp_path, **{name: value})
    assert found.returncode == 2
    assert found.stdout == ""
    assert found.stderr.startswith(f"smarta: {line}")
    assert found.stderr.count("\n") == 1
    assert "secret@" not in found.stderr


def test_the_secret_key_is_made_once_and_is_its_owners_alone(tmp_path):
    first, second = (start(tmp_path, "s.SECRET_KEY").stdout for _ in range(2))
    path = tmp_path / "data" / "secret_key"
    assert first == second
    assert len(first) > 60
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_behind_tls_cookies_are_secure_and_browsers_stay_there(tmp_path):
    wanted = "[s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_HSTS_SECONDS > 0]"
    secure = start(tmp_path, wanted, SMARTA_URL="https://goals.example.org")
    assert secure.stdout == "[True, True, True]\n"
    assert start(tmp_path, wanted).stdout == "[False, False, False]\n"


def test_nobody_is_believed_about_addresses_unless_a_proxy_is_set(tmp_path):
    wanted = "getattr(s, 'SECURE_PROXY_SSL_HEADER', None)"
    assert start(tmp_path, wanted).stdout == "None\n"
    assert "https" in start(tmp_path, wanted, SMARTA_PROXIES="1").stdout


def test_the_policy_allows_no_inline_code():
    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert directives["default-src"] == ["'none'"]
    assert directives["script-src"] == directives["style-src"] == ["'self'"]


def test_djangos_own_check_for_servers_finds_nothing(tmp_path):
    # The browser tests allow this in their own process, and it is not a server's setting.
    ours = {
        name: value for name, value in os.environ.items() if name != "DJANGO_ALLOW_ASYNC_UNSAFE"
    }
    found = subprocess.run(
        [sys.executable, "-m", "smarta.web", "check", "--deploy", "--fail-level", "WARNING"],
        env=ours
        | {
            "PYTHONPATH": "src",
            "SMARTA_DATA": str(tmp_path / "data"),
            "SMARTA_URL": "https://goals.example.org",
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stderr
