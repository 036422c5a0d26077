"""A real Chromium on Django's live server. Without a browser the tests fail, and say so."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

# Playwright's sync API runs an event loop in the thread that also makes the tests' rows.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from tests.web.cast import account

from smarta.web import clock
from smarta.web.accounts.models import User

NOW = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
"""A Wednesday, in ISO week 11."""

ARGUMENTS = [
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
LOCALES = {"sv": "sv-SE", "en": "en-GB"}


def find_browser() -> str:
    for name in NAMES:
        if path := shutil.which(name):
            return path
    pytest.fail("No Chromium or Chrome was found; install Debian's chromium package.")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=find_browser(), args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture(autouse=True)
def _a_quiet_house(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fixed day, open sign-up, cheap passwords and no limits that a quick test would meet."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.SIGNUP_OPEN = True
    settings.ACCOUNT_RATE_LIMITS = False
    settings.RATES = {name: (10_000, seconds) for name, (_n, seconds) in settings.RATES.items()}
    monkeypatch.setattr(clock, "now", lambda: NOW)


Open = Callable[..., Page]


@pytest.fixture
def visit(browser: Browser, live_server: Any) -> Iterator[Open]:
    """Opens a browser of its own: width, language, theme, with scripts or without."""
    contexts: list[BrowserContext] = []
    strangers: list[str] = []

    def opened(
        path: str = "/",
        *,
        width: int = 1280,
        language: str = "sv",
        theme: str = "light",
        scripts: bool = True,
        user: User | None = None,
    ) -> Page:
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            locale=LOCALES[language],
            color_scheme=theme,
            java_script_enabled=scripts,
        )
        contexts.append(context)
        context.set_default_timeout(8_000)
        if user is not None:
            context.add_cookies([session_of(user, live_server.url)])
        page = context.new_page()
        page.on("request", lambda request: note_stranger(request.url))
        page.on("pageerror", lambda error: strangers.append(f"script error: {error}"))
        page.on("console", lambda message: note_refusal(message.text))
        page.goto(path)
        return page

    def note_stranger(url: str) -> None:
        if not url.startswith((live_server.url, "data:", "blob:")):
            strangers.append(url)

    def note_refusal(text: str) -> None:
        if "Content Security Policy" in text or "Refused" in text:
            strangers.append(text)

    yield opened
    for context in contexts:
        context.close()
    assert not strangers, "something came from outside, or was refused by the page's own policy"


def session_of(user: User, url: str) -> Any:
    """The cookie of a signed-in browser."""
    from django.conf import settings
    from django.test import Client

    client = Client()
    client.force_login(user)
    value = client.cookies[settings.SESSION_COOKIE_NAME].value
    return {"name": settings.SESSION_COOKIE_NAME, "value": value, "url": url}


@pytest.fixture
def alice(transactional_db: None) -> User:
    return account("Alice", administrator=True)


@pytest.fixture
def bob(transactional_db: None) -> User:
    return account("Bob")


def accessible(page: Page) -> None:
    """No finding of axe, and nothing wider than the window."""
    found = Axe().run(page)
    told = [
        f"{one['id']}: {one['nodes'][0]['html'][:160]} {one['nodes'][0]['failureSummary'][:200]}"
        for one in found.response["violations"]
    ]
    assert not told, f"{page.url}\n" + "\n".join(told)
    over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert over <= 0, f"{page.url} is {over} pixels wider than the window"


def press_to(page: Page, selector: str, most: int = 120) -> None:
    """Move with the Tab key alone until the element has the focus, which must be seen."""
    for _ in range(most):
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached with the keyboard on {page.url}")
