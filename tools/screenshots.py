"""Take a picture of every page at both widths, in both languages and both themes.

    python tools/screenshots.py [FOLDER] [--quick]

Fills an example organisation in a temporary folder, serves it on a free port of this machine, and
writes PNG files into FOLDER (a temporary one otherwise). `--quick` takes Swedish and light only.
"""

import argparse
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
ARGUMENTS = [
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OWN_PAGES = (
    *(
        "today",
        "goals",
        "accuracy",
        "teams",
        "me",
        "me/keys",
        "me/calendar",
        "me/leave",
        "rules/S04",
    ),
    *("account/password/change", "admin/people", "admin/outbox", "admin/audit"),
)
GOAL_PAGES = (
    *("change", "answer", "definition", "counting", "workdays", "line", "history", "chart"),
    "delete",
    *("import", "entries", "links", "sheet", "funnel"),
)
SENTENCE = {"sv": "Genomföra 8 kundmöten per vecka", "en": "Hold 8 customer meetings per week"}


def find_browser() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if path := shutil.which(name):
            return path
    sys.exit("No Chromium or Chrome was found on this machine.")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def serve(folder: str, port: int) -> subprocess.Popen[bytes]:
    environment = os.environ | {
        "SMARTA_DATA": folder,
        "SMARTA_DEBUG": "yes",
        "SMARTA_SIGNUP": "open",
        "SMARTA_READING_PER_MINUTE": "6000",
        "PYTHONPATH": str(ROOT / "src"),
    }
    run = [sys.executable, "-m"]
    demo = [*run, "smarta.cli.main", "demo", "--folder", folder]
    subprocess.run(demo, env=environment, check=True, stdout=subprocess.DEVNULL)
    command = [*run, "smarta.web", "runserver", "--noreload", f"127.0.0.1:{port}"]
    return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)


def wait_for(address: str) -> None:
    for _ in range(100):
        try:
            urllib.request.urlopen(address, timeout=2).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit("The server did not start.")


class Photographer:
    """One browser context: a width, a language, a theme."""

    def __init__(self, browser: Browser, home: str, folder: Path, kind: tuple[int, str, str]):
        width, language, theme = kind
        self.home, self.folder, self.name = home, folder, f"{language}-{theme}-{width}"
        self.language = language
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            locale="sv-SE" if language == "sv" else "en-GB",
            color_scheme=theme,
            reduced_motion="reduce",
        )
        self.page: Page = context.new_page()

    def take(self, name: str, path: str | None = None) -> None:
        if path is not None:
            self.page.goto(self.home + path)
        wide = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wide > 0:
            sys.stderr.write(f"{name} {self.name}: {wide} pixels too wide\n")
        self.page.screenshot(path=self.folder / f"{name}-{self.name}.png", full_page=True)

    def visitor(self) -> None:
        self.take("start-empty", "/")
        self.page.get_by_role("textbox").first.fill(SENTENCE[self.language])
        self.page.wait_for_selector("#reading .ask")
        self.page.wait_for_timeout(300)
        self.take("start")
        self.page.goto(self.page.locator("#letters a").nth(2).evaluate("a => a.href"))
        self.take("steps-A")
        link = self.page.url.split("?")[0]
        self.page.goto(link)
        self.take("steps")
        for name in ("account/login/", "account/signup/", "account/password/reset/"):
            self.take(re.sub(r"\W+", "-", name).strip("-"), f"/{name}")

    def sign_in(self, email: str, password: str) -> None:
        self.page.goto(f"{self.home}/account/login/")
        self.page.fill("[name=login]", email)
        self.page.fill("[name=password]", password)
        self.page.click("main button.btn")
        other = self.page.locator(f"button[name=language][value={self.language}]")
        if other.count():
            other.first.click()

    def member(self) -> None:
        for name in OWN_PAGES:
            self.take(name.replace("/", "-"), f"/{name}/")
        self.page.goto(f"{self.home}/goals/")
        goals = self.page.locator("a.goalrow").evaluate_all("all => all.map(a => a.pathname)")
        for number, goal in enumerate(goals[:8], 1):
            self.take(f"goal-{number}", goal)
        for name in GOAL_PAGES:
            self.take(name, f"{goals[1]}{name}/")
        entry = self.page.locator("a[href*='/entries/']").first
        self.page.goto(f"{self.home}{goals[1]}entries/")
        self.take("entry", entry.evaluate("a => a.pathname"))
        self.page.goto(f"{self.home}/teams/")
        team = self.page.locator("main .rows a").first
        if team.count():
            place = team.evaluate("a => a.pathname")
            self.take("team", place)
            self.take("team-goals", f"{place}goals/")


def pictures(home: str, folder: Path, kinds: list[tuple[int, str, str]]) -> None:
    sys.path.insert(0, str(ROOT / "src"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "smarta.web.settings")
    import django

    django.setup()
    from smarta.web.installation import demo

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=ARGUMENTS)
        for kind in kinds:
            photographer = Photographer(browser, home, folder, kind)
            photographer.visitor()
            photographer.sign_in(f"{demo.MAIN}@{demo.DOMAIN}", demo.PASSWORD)
            photographer.member()
        browser.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--quick", action="store_true", help="Swedish and light only")
    arguments = parser.parse_args()
    folder = arguments.folder or Path(tempfile.mkdtemp(prefix="smarta-pictures-"))
    folder.mkdir(parents=True, exist_ok=True)
    languages, themes = (
        (("sv",), ("light",)) if arguments.quick else (("sv", "en"), ("light", "dark"))
    )
    kinds = [(w, lang, theme) for w in (390, 1280) for lang in languages for theme in themes]
    with tempfile.TemporaryDirectory() as data:
        os.environ["SMARTA_DATA"] = data
        port = free_port()
        server = serve(data, port)
        try:
            wait_for(f"http://127.0.0.1:{port}/")
            pictures(f"http://127.0.0.1:{port}", folder, kinds)
        finally:
            server.terminate()
            server.wait()
    print(folder)


if __name__ == "__main__":
    main()
