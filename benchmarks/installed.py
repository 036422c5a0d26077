"""Smarta as a user has it: a wheel in an environment of its own, byte-compiled."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = ("src", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE")


def environment() -> dict[str, str]:
    """The user's environment, without what would change how Python starts."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "SMARTA_"))}


@contextmanager
def installation() -> Iterator[Path]:
    """The interpreter of such an environment; everything is made in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="smarta-bench-") as name:
        folder = Path(name)
        source = copied(folder / "source")
        python = folder / "venv" / "bin" / "python"
        quietly(sys.executable, "-m", "venv", "--without-pip", str(folder / "venv"))
        quietly(*PIP, "wheel", *OFFLINE, "-w", str(folder), str(source))
        wheel = next(folder.glob("*.whl"))
        quietly(*PIP, "--python", str(python), "install", *OFFLINE[:2], str(wheel))
        beside = next((folder / "venv").glob("lib/python*/site-packages"))
        click = find_spec("click")
        assert click is not None
        assert click.origin is not None
        shutil.copytree(Path(click.origin).parent, beside / "click")
        quietly(str(python), "-m", "compileall", "-q", str(beside))
        yield python


PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "-q")
OFFLINE = ("--no-deps", "--no-index", "--no-build-isolation")


def copied(folder: Path) -> Path:
    """The sources elsewhere: building them leaves nothing in the repository."""
    folder.mkdir()
    for name in SOURCES:
        path = ROOT / name
        if path.is_dir():
            ignore = shutil.ignore_patterns("__pycache__")
            shutil.copytree(path, folder / name, ignore=ignore)
        elif path.exists():
            shutil.copy(path, folder / name)
    return folder


def quietly(*command: str) -> None:
    """Run a step; what went wrong is shown."""
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
