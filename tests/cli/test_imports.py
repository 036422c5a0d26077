"""`smarta check` pays for itself alone: what it does not need, it does not import."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROBE = """
import json, sys
from smarta.cli.main import main
before = set(sys.modules)
assert main(["check", "--json", "Gå 70 000 steg i veckan under 2022"]) == 0
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})), file=sys.stderr)
"""


def roots() -> set[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "LANG": "sv_SE.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, env=environment, check=True
    )
    return set(json.loads(done.stderr))


def test_check_imports_click_and_the_standard_library_alone() -> None:
    allowed = set(sys.stdlib_module_names) | {"smarta", "click", "__main__", "__mp_main__"}
    from_site = {"_distutils_hack", "sitecustomize", "usercustomize", "_virtualenv"}
    others = {name for name in roots() if not name.startswith(("_sysconfig", "__editable__"))}
    assert others - allowed - from_site == set()


def test_slow_libraries_stay_away_from_check() -> None:
    slow = {"numpy", "django", "babel", "holidays", "icalendar", "markdown_it", "xml", "zipfile"}
    slow |= {"dataclasses", "pathlib", "urllib", "tomllib", "csv", "difflib"}
    assert roots() & slow == set()
