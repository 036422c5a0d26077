"""Whole processes from an installed wheel: time against the bare interpreter, memory, goals/s."""

import json
import os
import random
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from benchmarks.figures import Figure, alternate
from benchmarks.installed import environment, installation
from benchmarks.sentences import sentences

TEXT = "Gå 70 000 steg i veckan under 2022"
BUDGET = 8
PASSES = 15


def run() -> Iterator[Figure]:
    """Start-up, then streams."""
    with installation() as python, tempfile.TemporaryDirectory() as name:
        smarta = str(python.with_name("smarta"))
        yield from starts(str(python), smarta)
        yield from memory(smarta, Path(name))
        yield from goals(smarta, Path(name))


def starts(python: str, smarta: str) -> Iterator[Figure]:
    """One sentence as a whole process."""
    times = alternate(
        {
            "bare": process(python, "-c", "pass"),
            "click": process(python, "-c", "import click"),
            "check": process(smarta, "check", TEXT),
            "json": process(smarta, "check", "--json", TEXT),
            "english": process(smarta, "check", "Hold 8 customer meetings per week"),
        },
        PASSES,
        time.perf_counter,
    )
    bare = times["bare"]
    yield Figure("bare interpreter", f"{bare * 1000:.1f} ms")
    yield Figure("… with click", f"× {times['click'] / bare:.1f}")
    for name, title in (("check", "smarta check, Swedish"), ("english", "smarta check, English"),
                        ("json", "smarta check --json")):  # fmt: skip
        ratio = times[name] / bare
        yield Figure(title, f"× {ratio:.1f}", f"at most × {BUDGET}", ratio <= BUDGET)


def process(*command: str) -> Callable[[], object]:
    """A whole process, its output thrown away."""
    surroundings = environment()

    def work() -> object:
        return subprocess.run(command, stdout=subprocess.DEVNULL, env=surroundings, check=True)

    return work


class Ran(NamedTuple):
    """A finished process: wall and processor seconds, and the peak of its memory in MB."""

    wall: float
    processor: float
    peak: float


def measured(*command: str, given: Path) -> Ran:
    """Run a command on a file as its standard input."""
    start = time.perf_counter()
    with given.open("rb") as stdin, Path(os.devnull).open("wb") as out:
        child = subprocess.Popen(command, stdin=stdin, stdout=out, env=environment())
        _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, command
    wall = time.perf_counter() - start
    return Ran(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def memory(smarta: str, folder: Path) -> Iterator[Figure]:
    """The peak of `check --lines`, which must not grow with the number of lines."""
    many = int(os.environ.get("SMARTA_BENCH_LINES", "20000"))
    peaks, speed = {}, 0.0
    for count in (many // 10, many):
        path = folder / f"{count}.txt"
        with path.open("w", encoding="utf-8") as file:
            file.writelines(f"{text}\n" for text in islice(sentences(), count))
        ran = measured(smarta, "check", "--lines", "-", given=path)
        peaks[count], speed = ran.peak, count / ran.processor
    yield Figure(f"check --lines, {many:,} lines", f"{speed:,.0f}/s", "by processor time")
    peak = peaks[many]
    yield Figure("… peak memory", f"{peak:.1f} MB", "under 40 MB", peak < 40)
    grown = peak - peaks[many // 10]
    yield Figure("… more than for a tenth of it", f"{grown:+.1f} MB", "constant", grown < 2)


def goals(smarta: str, folder: Path) -> Iterator[Figure]:
    """`progress --lines`: goals with a year of daily entries, start to finish."""
    count = 2000
    path = folder / "goals.jsonl"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(goal) + "\n" for goal in islice(year_goals(), count))
    runs = [measured(smarta, "progress", "--lines", "-", given=path) for _ in range(3)]
    wall = sorted(ran.wall for ran in runs)[1]
    rate = count / sorted(ran.processor for ran in runs)[1]
    yield Figure("progress --lines, a year a goal", f"{rate:,.0f} goals/s", "1,000/s", rate >= 1000)
    yield Figure("… by the clock on the wall", f"{count / wall:,.0f} goals/s")


def year_goals() -> Iterator[dict[str, object]]:
    """Goals of the four kinds that have lines, each with 365 days of entries."""
    chance = random.Random(2022)
    first = date(2022, 1, 1)
    week = {"unit": "week", "every": 1}
    shapes = (
        {"kind": "rate", "quantity": {"value": 70_000, "unit": "steg"}, "cadence": week},
        {"kind": "total", "quantity": {"value": 3_000_000, "unit": "steg"}},
        {"kind": "level", "quantity": {"value": 12_000, "unit": "steg"}},
        {"kind": "limit", "quantity": {"value": 90_000, "unit": "steg"}, "cadence": week},
    )
    while True:
        for shape in shapes:
            goal = shape | {"start": "2022-01-01", "end": "2022-12-31"}
            entries = [
                [str(first + timedelta(days=day)), chance.randint(0, 20_000)] for day in range(365)
            ]
            yield {"goal": goal, "entries": entries, "on": "2022-11-20"}
