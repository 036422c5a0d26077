"""Collect the texts of templates and Python sources into the .po files, and compile them.

Pure Python: needs neither xgettext nor msgfmt. `--check` writes nothing and fails when a text
lacks a translation.
"""

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from hatch_build import LOCALE, compile_catalogues  # noqa: E402

WEB = ROOT / "src" / "smarta" / "web"
LANGUAGES = ("sv", "en")
HEADER = """# Smarta: the texts of the pages.
msgid ""
msgstr ""
"Project-Id-Version: Smarta\\n"
"Language: {language}\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
"""Nothing in it changes from day to day, so that a catalogue without news is the same file."""
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


def texts_of(path: Path) -> Iterator[tuple]:
    """Every marked text of one file: message, comments and context."""
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".html" or path.suffix == ".txt":
        source = templatize(source, origin=str(path))
    found = extract("python", BytesIO(source.encode()), KEYWORDS, ("Translators:",))
    for _line, message, comments, context in found:
        yield message, comments, context


def template() -> Catalog:
    """All texts of the web part, in the order of their files."""
    catalogue = Catalog(charset="utf-8")
    paths = sorted([*WEB.rglob("*.py"), *WEB.rglob("*.html"), *WEB.rglob("*.txt")])
    for path in paths:
        for message, comments, context in texts_of(path):
            place = (str(path.relative_to(ROOT)), None)
            catalogue.add(message, None, [place], auto_comments=comments, context=context)
    return catalogue


def catalogue_of(language: str) -> Catalog:
    """The translations there are."""
    path = LOCALE / language / "LC_MESSAGES" / "django.po"
    if not path.exists():
        return Catalog(locale=language, charset="utf-8", fuzzy=False)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def untranslated(catalogue: Catalog) -> list[Message]:
    """The texts without words in the catalogue's language."""
    return [
        message
        for message in catalogue
        if message.id and (message.fuzzy or not all(forms(message)))
    ]


def forms(message: Message) -> tuple[str, ...]:
    """What is written for it: one text, or one for each number."""
    written = message.string or ""
    return (written,) if isinstance(written, str) else tuple(written)


def collected(language: str) -> Catalog:
    """The language's catalogue with the texts of the sources as they are now."""
    catalogue = catalogue_of(language)
    catalogue.update(template(), no_fuzzy_matching=True, keep_user_comments=True)
    catalogue.obsolete.clear()
    return catalogue


def write(language: str, catalogue: Catalog) -> None:
    path = LOCALE / language / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(HEADER.format(language=language).encode())
        write_po(file, catalogue, width=100, include_lineno=False, omit_header=True)


def main(arguments: list[str]) -> int:
    missing = 0
    for language in LANGUAGES:
        catalogue = collected(language)
        if "--check" not in arguments:
            write(language, catalogue)
        empty = untranslated(catalogue) if language != "en" else []
        missing += len(empty)
        for message in empty:
            sys.stderr.write(f"{language}: not translated: {message.id!r}\n")
    compile_catalogues()
    return 1 if missing and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
