"""What a status is worth: of the goals that had it, how many were reached in the end.

    python -m benchmarks.eval_status [SERIES]

The goals are those of protocol G1 (benchmarks/g1.py), from a quarter of their time on. A green one
should mostly be reached and a red one mostly not; the ochre one lies between.
"""

import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks import g1
from smarta.core.entries import Log
from smarta.core.goal import goal_from_json
from smarta.core.progress import progress

SERIES = "../shared/samples/g1_dev.jsonl.gz"
ORDER = ("reached", "ahead", "on_track", "at_risk", "off_track", "no_data")


def judged(cases: Iterator[g1.Case]) -> Iterator[tuple[str, bool]]:
    """(status, whether the goal was reached) of every goal under way."""
    for case in cases:
        if case.elapsed == 0:
            continue
        start = case.series.start + case.begin
        days = range(case.series.start, case.end)
        log = Log(days, case.history)
        for amount in case.amounts:
            goal, _ = goal_from_json(
                {
                    "kind": "total",
                    "quantity": {"value": amount},
                    "start": date.fromordinal(start).isoformat(),
                    "end": date.fromordinal(start + case.length - 1).isoformat(),
                }
            )
            assert goal is not None
            found = progress(goal, log, on=date.fromordinal(case.end - 1))
            yield found.status, case.so_far + case.ahead >= amount


def main(arguments: list[str]) -> int:
    """Print the share reached for each status."""
    path = Path(arguments[0] if arguments else os.environ.get("SMARTA_SERIES", SERIES))
    if not path.exists():
        print(f"status: {path} is not there, nothing measured")
        return 0
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for status, reached in judged(g1.cases(g1.read(path), seed=1)):
        counts[status][reached] += 1
    print("Status of goals under way, and how many were reached")
    for status in ORDER:
        if status in counts:
            total = counts[status].total()
            share = counts[status][True] / total
            print(f"  {status:<10} {total:>7,} goals   {share:4.0%} reached")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
