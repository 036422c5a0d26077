"""The commands that keep an installation, as somebody at a terminal runs them."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def smarta(tmp_path):
    """Run a command on an installation of its own: an SQLite file in a temporary folder."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("SMARTA_")}
    clean.pop("DATABASE_URL", None)
    clean |= {"PYTHONPATH": str(ROOT / "src"), "LC_ALL": "C.UTF-8"}

    def run(*words, folder="data", stdin="", **environment):
        return subprocess.run(
            [sys.executable, "-m", "smarta.cli.main", *map(str, words)],
            env=clean | {"SMARTA_DATA": str(tmp_path / folder)} | environment,
            input=stdin,
            capture_output=True,
            text=True,
            cwd=tmp_path,
            check=False,
        )

    run.environment = clean | {"SMARTA_DATA": str(tmp_path / "data")}
    return run


def test_accounts_are_made_listed_and_rescued(smarta):
    made = smarta("user", "add", "Eva@example.org", "--admin", stdin="a long password\n")
    assert made.returncode == 0, made.stderr
    assert smarta("user", "list").stdout == "eva@example.org\t\tadministrator\n"
    short = smarta("user", "password", "eva@example.org", stdin="short\n")
    assert (short.returncode, short.stdout) == (2, "")
    assert short.stderr.count("\n") == 1
    assert smarta("user", "password", "eva@example.org", stdin="another one\n").returncode == 0
    assert smarta("user", "password", "who@example.org", stdin="x\n").returncode == 2
    assert smarta("user", "admin", "eva@example.org", "--no").returncode == 2


def test_the_example_is_backed_up_and_restored(smarta, tmp_path):
    filled = smarta("demo", "--folder", tmp_path / "demo", "--on", "2026-11-24")
    assert filled.returncode == 0, filled.stderr
    saved = smarta("backup", "b.zip", folder="demo")
    assert saved.returncode == 0, saved.stderr
    restored = smarta("restore", "b.zip", folder="new")
    assert restored.returncode == 0, restored.stderr
    rows = [re.search(r"(\d+) rows", said.stdout).group(1) for said in (saved, restored)]
    assert rows[0] == rows[1]
    again = smarta("restore", "b.zip", folder="new")
    assert (again.returncode, again.stderr.count("\n")) == (2, 1)
    assert smarta("rebuild", folder="new").returncode == 0
    assert (
        smarta("user", "list", folder="new").stdout == smarta("user", "list", folder="demo").stdout
    )


def test_a_wrong_setting_stops_a_command_with_one_line(smarta):
    found = smarta("user", "list", SMARTA_PROXIES="many")
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith("smarta: SMARTA_PROXIES must be")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def line_with(process, part):
    for line in process.stdout:
        if part in line:
            return line
    raise AssertionError(f"{part} was never said")


def test_serve_prints_its_address_and_the_link_of_the_first_account(smarta, tmp_path):
    port = free_port()
    command = [sys.executable, "-m", "smarta.cli.main", "serve", "--port", str(port)]
    with subprocess.Popen(
        command, env=smarta.environment, stdout=subprocess.PIPE, text=True, cwd=tmp_path
    ) as server:
        try:
            assert f"http://127.0.0.1:{port}/" in line_with(server, "answers at")
            link = re.search(r"http\S+/first/\S+/", line_with(server, "first account")).group()
            page = fetched(link)
            assert "password1" in page
            taken = smarta("serve", "--port", port)
            assert (taken.returncode, taken.stderr.count("\n")) == (2, 1)
        finally:
            server.send_signal(signal.SIGTERM)
    assert server.returncode == 0
    folder = tmp_path / "data"
    assert {oct(path.stat().st_mode)[-2:] for path in folder.iterdir()} == {"00"}


def fetched(link):
    """The page behind a link, with cookies as a browser keeps them, once the server is up."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    for _ in range(80):
        try:
            return browser.open(link).read().decode()
        except OSError:
            time.sleep(0.25)
    raise AssertionError("the server did not come up")


def test_a_backup_is_json_lines_that_anything_can_read(smarta, tmp_path):
    import zipfile

    smarta("user", "add", "eva@example.org", stdin="a long password\n")
    smarta("backup", "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as found:
        names, row = found.read("rows/accounts.user.jsonl").decode().splitlines()
    assert dict(zip(json.loads(names), json.loads(row), strict=True))["email"] == "eva@example.org"
