"""Every setting, read from the environment. docs/settings.md explains them; a test compares.

A wrong value stops the start with one line that names the setting, what it may be and what it was.
"""

import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import available_timezones

import dj_database_url
from csp.constants import NONE, SELF
from django.core.management.utils import get_random_secret_key

READ: dict[str, str] = {}
"""The name of every setting that was asked for, and its default as text."""


def wrong(name: str, may_be: str) -> NoReturn:
    """Stop the start with one line; never shows the value of anything secret."""
    secret = name in {"DATABASE_URL", "SMARTA_SMTP", "SMARTA_SECRET_KEY"}
    was = "" if secret else f", not {os.environ.get(name, '')!r}"
    sys.stderr.write(f"smarta: {name} must be {may_be}{was}\n")
    raise SystemExit(2)


def env(name: str, default: str = "") -> str:
    """The setting as text, without space around it; an empty one is as good as none."""
    READ[name] = default
    return os.environ.get(name, "").strip() or default


def envbool(name: str, *, default: bool) -> bool:
    value = env(name, "yes" if default else "no").lower()
    if value not in {"yes", "no", "true", "false", "1", "0", "on", "off"}:
        wrong(name, "yes or no")
    return value in {"yes", "true", "1", "on"}


def envint(name: str, default: int, *, least: int, most: int) -> int:
    value = env(name, str(default))
    if not (value.isascii() and value.isdigit() and least <= int(value[:9]) <= most):
        wrong(name, f"a whole number from {least} to {most}")
    return int(value)


def envchoice(name: str, default: str, *choices: str) -> str:
    value = env(name, default)
    if value not in choices:
        wrong(name, " or ".join(choices))
    return value


def envlist(name: str) -> list[str]:
    return [part.strip() for part in env(name).split(",") if part.strip()]


# Where things are -------------------------------------------------------------------------------

WEB = Path(__file__).parent
USER_DATA = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "smarta"
DATA = Path(env("SMARTA_DATA") or USER_DATA).expanduser()
MEDIA_ROOT = DATA / "media"
STATIC_ROOT = DATA / "static"
STATIC_URL = "/static/"
MEDIA_URL = "/media/"


def make_data_folder() -> None:
    """The folder holds people's goals and the secret key: nobody else on the machine reads it."""
    try:
        DATA.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        wrong("SMARTA_DATA", f"a folder that can be made and written ({error.strerror})")
    if not os.access(DATA, os.W_OK):
        wrong("SMARTA_DATA", "a folder that can be written")


def kept_secret_key() -> str:
    """The key of this installation, made on the first start and kept, readable by its owner."""
    path = DATA / "secret_key"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip() or wrong("SMARTA_SECRET_KEY", f"in {path}, which is empty")
    with os.fdopen(handle, "w") as file:
        file.write(key := get_random_secret_key() + get_random_secret_key())
    return key


make_data_folder()
SECRET_KEY = env("SMARTA_SECRET_KEY") or kept_secret_key()
if len(SECRET_KEY) < 50:
    wrong("SMARTA_SECRET_KEY", "at least 50 characters long")
DEBUG = envbool("SMARTA_DEBUG", default=False)

# How it is reached ------------------------------------------------------------------------------


def public_address() -> str:
    address = env("SMARTA_URL").rstrip("/")
    parts = urlsplit(address)
    if address and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path):
        wrong("SMARTA_URL", "an address such as https://goals.example.org")
    return address


SMARTA_URL = public_address()
TLS = SMARTA_URL.startswith("https://")
PROXIES = envint("SMARTA_PROXIES", 0, least=0, most=5)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *envlist("SMARTA_HOSTS")]
if SMARTA_URL:
    ALLOWED_HOSTS.append(str(urlsplit(SMARTA_URL).hostname))
if "*" in ALLOWED_HOSTS:
    wrong("SMARTA_HOSTS", "a list of host names, none of them *")
CSRF_TRUSTED_ORIGINS = [SMARTA_URL] if SMARTA_URL else []
if PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
ALLAUTH_TRUSTED_PROXY_COUNT = PROXIES

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = TLS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_NAME = "__Host-smarta" if TLS else "smarta"
CSRF_COOKIE_NAME = "__Host-csrf" if TLS else "smarta_csrf"
SESSION_COOKIE_AGE = 86400 * envint("SMARTA_SESSION_DAYS", 30, least=1, most=400)
SESSION_ENGINE = "smarta.web.accounts.sessions"
HSTS_DAYS = envint("SMARTA_HSTS_DAYS", 365, least=0, most=730)
SECURE_HSTS_SECONDS = 86400 * HSTS_DAYS if TLS else 0
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [NONE],
    }
}

# The database -----------------------------------------------------------------------------------


def database() -> dict[str, Any]:
    url = env("DATABASE_URL") or f"sqlite:///{DATA / 'smarta.sqlite3'}"
    try:
        found: dict[str, Any] = dict(dj_database_url.parse(url, conn_max_age=60))
    except (ValueError, KeyError):
        wrong("DATABASE_URL", "an address such as postgres://user:password@host/name")
    if found["ENGINE"].endswith("sqlite3"):
        found["OPTIONS"] = SQLITE_OPTIONS
    elif not found["ENGINE"].endswith("postgresql"):
        wrong("DATABASE_URL", "an address that starts with sqlite:// or postgres://")
    found["CONN_HEALTH_CHECKS"] = True
    return found


# IMMEDIATE: a writer waits at the start of its transaction instead of failing in the middle of it.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"
        "PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY; PRAGMA journal_size_limit=67108864;"
    ),
}
DATABASES = {"default": database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    # Shared by all processes, so that rate limits count every request once.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "smarta_cache",
        "OPTIONS": {"MAX_ENTRIES": 20000},
    }
}

# The application --------------------------------------------------------------------------------

INSTALLED_APPS = [
    "smarta.web.accounts",
    "smarta.web.goals",
    "smarta.web.tracking",
    "smarta.web.planning",
    "smarta.web.reporting",
    "smarta.web.api",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "csp",
    "django_htmx",
    "template_partials",
    "ninja",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "smarta.web.middleware.person",
    "smarta.web.middleware.headers",
]
ROOT_URLCONF = "smarta.web.urls"
WSGI_APPLICATION = "smarta.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [WEB / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "smarta.web.accounts.context.theme",
            ],
        },
    },
]
STATICFILES_DIRS = [path for path in [WEB / "static"] if path.is_dir()]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        # Names that carry a hash of the content; `smarta serve` collects them at its start.
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = DEBUG
FILE_UPLOAD_PERMISSIONS = 0o600
UPLOAD_BYTES = 1024 * 1024 * envint("SMARTA_UPLOAD_MB", 10, least=1, most=200)
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 300
DATA_UPLOAD_MAX_NUMBER_FILES = 4

# People -----------------------------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["smarta.web.accounts.backend.Backend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator")
] + [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    }
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = LOGOUT_REDIRECT_URL = "/"
SIGNUP_OPEN = envchoice("SMARTA_SIGNUP", "invitation", "invitation", "open") == "open"
ACCOUNT_ADAPTER = "smarta.web.accounts.adapter.Adapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "smarta.web.accounts.forms.SignupForm"
ACCOUNT_FORMS = {
    "login": "smarta.web.accounts.entrance_forms.LoginForm",
    "signup": "smarta.web.accounts.entrance_forms.SignupForm",
    "reset_password": "smarta.web.accounts.entrance_forms.ResetPasswordForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_CONFIRM_EMAIL_ON_GET = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_MAX_EMAIL_ADDRESSES = 3
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if TLS else "http"
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "signup": "10/h/ip",
    "reset_password": "10/h/ip,3/h/key",
    "reset_password_from_key": "10/m/ip",
    "change_password": "5/m/user",
    "manage_email": "10/m/user",
    "confirm_email": "1/3m/key",
    "reauthenticate": "10/m/user",
}
# Limits of our own, as "how many/seconds", counted for each visitor or person.
RATES = {
    "reading": (envint("SMARTA_READING_PER_MINUTE", 60, least=1, most=6000), 60),
    "link": (30, 60),
    "invite": (30, 3600),
    "upload": (20, 3600),
    "api": (300, 60),
    "first": (10, 60),
}
INVITATION_LIFE = timedelta(days=14)
ANSWER_LINK_LIFE = timedelta(days=30)
FIRST_LINK_LIFE = timedelta(days=7)
DRAFT_LIFE = timedelta(days=30)

# Language and time ------------------------------------------------------------------------------

LANGUAGES = [("sv", "Svenska"), ("en", "English")]
LANGUAGE_CODE = envchoice("SMARTA_LANGUAGE", "en", "sv", "en")
LOCALE_PATHS = [WEB / "locale"]
USE_I18N = USE_TZ = True
TIME_ZONE = env("SMARTA_TIME_ZONE", "Europe/Stockholm")
if TIME_ZONE not in available_timezones():
    wrong("SMARTA_TIME_ZONE", "a time zone such as Europe/Stockholm")

# Mail -------------------------------------------------------------------------------------------


def smtp() -> dict[str, Any] | None:
    """The server that mails leave by, or None: then they wait in the outbox."""
    if not (address := env("SMARTA_SMTP")):
        return None
    parts = urlsplit(address)
    try:
        port = parts.port or {"smtps": 465, "smtp": 587}[parts.scheme]
        starttls = parse_qs(parts.query).get("starttls", ["yes"])[0]
    except (KeyError, ValueError):
        port, starttls = 0, ""
    if not port or not parts.hostname or starttls not in {"yes", "no"}:
        wrong("SMARTA_SMTP", "an address such as smtp://user:password@mail.example.org:587")
    return {
        "host": parts.hostname,
        "port": port,
        "username": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "use_ssl": parts.scheme == "smtps",
        "use_tls": parts.scheme == "smtp" and starttls == "yes",
        "timeout": 20,
    }


SMTP = smtp()
EMAIL_BACKEND = "smarta.web.accounts.mail.Outbox"
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("SMARTA_MAIL_FROM", "smarta@localhost")
if "@" not in DEFAULT_FROM_EMAIL or any(mark in DEFAULT_FROM_EMAIL for mark in "\r\n"):
    wrong("SMARTA_MAIL_FROM", "an e-mail address")
ACCOUNT_EMAIL_VERIFICATION = ("mandatory" if SIGNUP_OPEN else "optional") if SMTP else "none"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"django": {"handlers": [], "level": "WARNING"}},
}
SILENCED_SYSTEM_CHECKS = [
    "security.W008",  # TLS ends at the proxy, which redirects; docs/hosting.md shows how
    "security.W021",  # preloading HSTS is the domain's owner's decision
    "security.W005",  # and so are its subdomains
]
