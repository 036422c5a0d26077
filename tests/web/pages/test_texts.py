"""Every text of the pages has its Swedish words, and the templates keep to the policy."""

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tools"))

import messages  # noqa: E402

from smarta.web import words  # noqa: E402

TEMPLATES = sorted((messages.WEB / "templates").rglob("*.html"))


def test_no_text_lacks_its_swedish_words():
    missing = messages.untranslated(messages.collected("sv"))
    assert not [message.id for message in missing]


def test_no_text_hides_from_the_collector():
    """Texts inside f-strings are not collected, and would stay English."""
    known = set()
    for message in messages.collected("sv"):
        known |= set(message.id) if isinstance(message.id, tuple) else {message.id}
    for path in messages.WEB.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text())):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in {"_", "ngettext"}:
                text = call.args[0]
                assert not isinstance(text, ast.Constant) or text.value in known, (path, text.value)


def test_every_verb_of_the_log_and_every_errand_of_a_mail_has_its_words():
    sources = "".join(path.read_text() for path in messages.WEB.rglob("*.py"))
    verbs = set(re.findall(r'"([a-z]+\.[a-z]+)"(?= if yes| else "|,? at=|,\n +at=)', sources))
    verbs |= set(re.findall(r'else "([a-z]+\.[a-z]+)"', sources)) | {"goal.pause", "goal.excused"}
    assert len(verbs) > 30
    assert verbs - set(words.DEED) == set()
    errands = set(re.findall(r'why="(\w+)"|tell\(row, \w+, "(\w+)"', sources))
    assert {one or other for one, other in errands} - set(words.ERRAND) == set()


def test_what_stands_in_a_text_stands_in_its_translation():
    """A name that is put into a text must be put into its translation too, and no other."""
    wrong = []
    for message in messages.collected("sv"):
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        if not message.id:
            continue
        known = set().union(*(places(text) for text in ids))
        wrong += [text for text in strings if places(text) - known]
        if len(ids) == 1 and places(ids[0]) != places(strings[0]):
            wrong.append(strings[0])
    assert not wrong


def places(text: str) -> set[str]:
    return set(re.findall(r"%\((\w+)\)", text))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_holds_no_inline_style_or_script(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle=|<style|\son[a-z]{3,}=\"|javascript:|hx-on", text)
    assert not re.search(r"<script(?![^>]*\bsrc=)", text)
    assert not re.search(r"""(?:src|href|action)=["']https?:""", text)


def test_every_class_of_a_template_is_in_the_style_sheet():
    """A class without a rule is a slip of the pen; a few say what a test or a script looks for."""
    css = (messages.WEB / "static" / "smarta" / "smarta.css").read_text(encoding="utf-8")
    known = set(re.findall(r"\.([a-zA-Z][\w-]*)", css))
    quiet = {"latest", "turns", "day", "n5", "n1", "n2", "n3", "n4", "strong", "l", "u"}
    unknown = {}
    for path in TEMPLATES:
        for found in re.findall(r'class="([^"{}]*)"', path.read_text(encoding="utf-8")):
            for name in set(found.split()) - known - quiet:
                unknown.setdefault(name, path.name)
    assert not unknown
