"""Do the forecast's numbers hold on a kind of series that they were not chosen on?

    python -m benchmarks.tune_forecast [SERIES]

Each domain is left out once: the five numbers are searched on the others, one at a time, twice
around, for the lowest log score, and then scored on the domain left out. Beside them stand the
numbers in force (`thresholds.toml`). Not a part of `make eval`: it takes some minutes.
"""

import os
import sys
from collections.abc import Sequence
from math import log
from pathlib import Path

from benchmarks import g1
from benchmarks.eval_forecast import SERIES, ours
from smarta.core.forecast import outlook, sums

Numbers = dict[str, float]
HOMES = {
    "MIDDLE_WEIGHT": sums,
    "APART": sums,
    "LEVEL_DAYS": outlook,
    "THIN": outlook,
    "SEASON": outlook,
}
STEPS = (0.5, 0.7, 1.4, 2.0)


def set_numbers(numbers: Numbers) -> None:
    for name, value in numbers.items():
        setattr(HOMES[name], name, value)


def log_score(cases: Sequence[g1.Case]) -> float:
    """The mean log score, domains alike; chances are kept 0.005 from certainty."""
    losses: dict[str, list[float]] = {}
    for case in cases:
        answer = ours(case)
        for need in case.needs():
            if need > 0:
                p = min(max(answer.above(need), 0.005), 0.995)
                loss = -log(p if case.ahead >= need - 1e-9 else 1 - p)
                losses.setdefault(case.series.domain, []).append(loss)
    return g1.average([g1.average(one) for one in losses.values()])


def searched(numbers: Numbers, cases: Sequence[g1.Case]) -> Numbers:
    best, found = log_score(cases), dict(numbers)
    for _ in range(2):
        for name in HOMES:
            for step in STEPS:
                tried = {**found, name: found[name] * step}
                set_numbers(tried)
                score = log_score(cases)
                if score < best - 1e-5:
                    best, found = score, tried
            set_numbers(found)
    return found


def main() -> None:
    path = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SMARTA_SERIES", SERIES))
    series = g1.read(path)
    cases = [case for seed in range(3) for case in g1.cases(series, seed)]
    in_force = {name: float(getattr(home, name)) for name, home in HOMES.items()}
    methods = {"in force": in_force}
    print(f"{'left out':<10} {'numbers':<10} {'Brier':>6} {'ECE':>6} {'covers':>7}")
    rows: dict[str, list[g1.Scores]] = {}
    for domain in sorted({one.domain for one in series}):
        others = [case for case in cases if case.series.domain != domain][::4]
        own = [case for case in cases if case.series.domain == domain]
        set_numbers(in_force)
        methods["searched"] = searched(in_force, others)
        for name, numbers in methods.items():
            set_numbers(numbers)
            s = g1.score(ours, own)
            rows.setdefault(name, []).append(s)
            told = " ".join(f"{key.lower()} {value:.2f}" for key, value in numbers.items())
            print(f"{domain:<10} {name:<10} {s.brier:6.4f} {s.ece:6.3f} {s.covers:5.0f} %  {told}")
    for name, found in rows.items():
        means = [g1.average([one[i] for one in found]) for i in (0, 1, 3)]
        print(f"{'mean':<10} {name:<10} {means[0]:6.4f} {means[1]:6.3f} {means[2]:5.0f} %")


if __name__ == "__main__":
    main()
