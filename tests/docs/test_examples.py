"""The documentation's examples are run, so that they stay true.

In README.md and docs/**/*.md a fenced block marked `console` holds commands after "$ " with what
they print; a block marked `python` holds a doctest. "..." stands for anything.
"""

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(console|python)\n(.*?)^```", re.M | re.S)
LOOSE = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def blocks(language: str) -> list[tuple[str, str]]:
    return [
        (f"{page.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}", match[2])
        for page in PAGES
        for text in [page.read_text(encoding="utf-8")]
        for match in BLOCK.finditer(text)
        if match[1] == language
    ]


def commands(block: str) -> list[tuple[str, str]]:
    parts = re.split(r"^\$ ", block, flags=re.M)[1:]
    return [(head, output) for head, _, output in (part.partition("\n") for part in parts)]


def run(line: str, folder: Path) -> str:
    words = shlex.split(line)
    if words[0] != "smarta":
        pytest.fail(f"an example may only call smarta: {line}")
    environment = {"PYTHONPATH": str(ROOT / "src"), "LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "smarta.cli.main", *words[1:]]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", env=environment, cwd=folder, check=False
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize(("where", "block"), blocks("console"))
def test_a_command_prints_what_the_page_says(where: str, block: str, tmp_path: Path) -> None:
    for line, expected in commands(block):
        got = run(line, tmp_path)
        assert doctest.OutputChecker().check_output(expected, got, LOOSE), f"{where}: {line}\n{got}"


@pytest.mark.parametrize(("where", "block"), blocks("python"))
def test_a_python_example_is_true(where: str, block: str) -> None:
    test = doctest.DocTestParser().get_doctest(block, {}, where, where, 0)
    runner = doctest.DocTestRunner(optionflags=LOOSE)
    assert test.examples, f"{where}: a python block without an example"
    runner.run(test)
    assert runner.summarize(verbose=False).failed == 0


def test_there_are_examples_to_run() -> None:
    assert blocks("console")
    assert blocks("python")
