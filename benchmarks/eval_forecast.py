"""How good the forecast is: protocol G1, its own and others' figures side by side.

    python -m benchmarks.eval_forecast [SERIES] [--seeds N]

SERIES is a gzipped file of JSON lines {id, domain, start, y} (default: SMARTA_SERIES, else
../shared/samples/g1_dev.jsonl.gz). The file stays outside this project.
"""

import argparse
import os
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from statistics import NormalDist

from benchmarks import g1, g1_more
from smarta.core import forecast
from smarta.core.entries import log_from_json
from smarta.core.forecast import sums
from smarta.core.goal import Goal, goal_from_json
from smarta.core.progress import progress

SHORT = (7, 14, 28, 56)
SERIES = "../shared/samples/g1_dev.jsonl.gz"
Z = {p: NormalDist().inv_cdf(p) for p in (*g1.LEVELS, 0.1, 0.9)}


def ours(case: g1.Case) -> g1.Answer:
    outlook = forecast.learn(case.history, end=case.end)
    if outlook is None:
        return g1.Answer(lambda _x: 0.5, lambda _p: 0.0)
    mean, variance = sums.moments(outlook, case.end, case.end + case.days)
    return g1.Answer(
        lambda x: sums.chance(
            mean, variance, sums.to_reach(outlook, x, case.days), signed=outlook.signed
        ),
        lambda p: sums.quantile(mean, variance, Z[p], signed=outlook.signed),
    )


METHODS: dict[str, g1.Method] = {
    "linear pace": g1.linear,
    "normal, 84 days": g1.normal84,
    "pool of four": g1.pool,
    "Smarta": ours,
}


def microseconds(method: g1.Method, some: Sequence[g1.Case]) -> float:
    """The median over five passes of the time for one goal: learning and one chance."""
    passes = []
    for _ in range(5):
        began = time.perf_counter()
        for case in some:
            method(case).above(case.scale)
        passes.append((time.perf_counter() - began) / len(some) * 1e6)
    return sorted(passes)[2]


def table(
    title: str, cases: Sequence[g1.Case], methods: Sequence[str] = tuple(METHODS)
) -> dict[str, g1.Scores]:
    """Prints the methods' scores side by side."""
    print(f"\n{title}: {len(cases)} goals at a cut-off\n")
    print(f"{'method':<16} {'Brier':>6} {'ECE':>6} {'CRPS %':>7} {'covers':>7} {'µs':>6}")
    scores = {}
    for name in methods:
        method = METHODS[name]
        s = scores[name] = g1.score(method, cases)
        covers = "–" if name == "linear pace" else f"{s.covers:.0f} %"
        cost = microseconds(method, cases[:: max(1, len(cases) // 200)])
        print(f"{name:<16} {s.brier:6.3f} {s.ece:6.3f} {s.crps:7.1f} {covers:>7} {cost:6.0f}")
    return scores


def by_domain(scores: g1.Scores) -> None:
    print(f"\n{'Smarta, by domain':<18} {'Brier':>6} {'ECE':>6} {'CRPS %':>7} {'covers':>7} cases")
    for domain, (brier, ece, crps, covers, cases) in scores.by_domain.items():
        print(f"{domain:<18} {brier:6.3f} {ece:6.3f} {crps:7.1f} {covers:5.0f} % {cases}")


def goals(scores: dict[str, g1.Scores]) -> bool:
    """Prints what is asked of the forecast, and whether it is so."""
    own = scores["Smarta"]
    linear, normal = scores["linear pace"].brier, scores["normal, 84 days"].brier
    in_domains = all(70 <= row[3] <= 90 for row in own.by_domain.values())
    asked = [
        (f"Brier {own.brier / linear:.3f} of linear", own.brier <= 0.60 * linear, "≤ 0.60"),
        (f"Brier {own.brier / normal:.3f} of normal", own.brier <= 0.80 * normal, "≤ 0.80"),
        (f"calibration error {own.ece:.3f}", own.ece <= 0.03, "≤ 0.03"),
        (f"80 % interval covers {own.covers:.0f} %", 77 <= own.covers <= 83, "77 to 83"),
        ("each domain", in_domains, "70 to 90"),
    ]
    print()
    for words, holds, bound in asked:
        print(f"{'yes' if holds else 'NO ':<4} {words} ({bound})")
    return all(holds for _, holds, _ in asked)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("series", nargs="?", default=os.environ.get("SMARTA_SERIES", SERIES))
    parser.add_argument("--seeds", type=int, default=3, help="draws of four starts a series")
    options = parser.parse_args(arguments)
    path = Path(options.series)
    if not path.exists():
        print(f"No series at {path}: the forecast is not scored.")
        return
    series = g1.read(path)
    cases = [case for seed in range(options.seeds) for case in g1.cases(series, seed)]
    seeds = range(options.seeds)
    cases = [case for seed in seeds for case in g1.cases(series, seed)]
    scores = table(f"Forecast, protocol G1, {len(series)} series", cases)
    by_domain(scores["Smarta"])
    goals(scores)
    table("The weeks of a recurring goal", [c for seed in seeds for c in g1.weeks(series, seed)])
    for days in SHORT:
        short_history(days, cases[::3])
    for title, rows in (
        ("Levels, 2 to 26 weeks ahead", g1_more.levels_table(series, 0)),
        ("Shares of two sums", g1_more.shares_table(series, 0)),
        ("So many days of a week, yes or no", g1_more.days_table(series, 0)),
        ("So many weeks of a run", g1_more.runs_table(series, 0)),
    ):
        short_table(title, rows)
    whole_path(cases[:: max(1, len(cases) // 300)])
    made = list(g1.cases(g1_more.generated(0), 0))
    table("Generated series, a check of the code and no measure of quality", made)


def short_table(title: str, rows: Sequence[g1_more.Row]) -> None:
    print(f"\n{title}: {rows[0].pairs} chances\n\n{'method':<18} {'Brier':>6} {'ECE':>6}")
    for row in rows:
        print(f"{row.name:<18} {row.brier:6.3f} {row.error:6.3f}")


def whole_path(cases: Sequence[g1.Case]) -> None:
    """The answers of `smarta progress` on the same goals, entries before the start included."""
    farthest = 0.0
    for case in cases:
        first = case.series.start
        entries, _ = log_from_json([[iso(first + i), v] for i, v in enumerate(case.history)])
        for amount, need in zip(case.amounts, case.needs(), strict=True):
            if need > 0:
                on = date.fromordinal(case.end - 1)
                found = progress(as_goal(case, amount), entries, on=on).probability
                here = ours(case).above(need)
                farthest = max(farthest, abs(here - found) if found is not None else 1.0)
    print(f"\nThe same by `smarta progress`: at most {farthest:.0e} apart on {len(cases)} goals")


def as_goal(case: g1.Case, amount: float) -> Goal:
    begin = case.series.start + case.begin
    goal, problems = goal_from_json(
        {
            "kind": "total",
            "quantity": {"value": amount},
            "start": iso(begin),
            "end": iso(begin + case.length - 1),
        }
    )
    assert goal is not None, problems
    return goal


def iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def short_history(days: int, cases: Sequence[g1.Case]) -> None:
    """The same goals when only the last `days` before the cut-off are known."""
    short = [case._replace(history=case.history[-days:]) for case in cases]
    told = [case for case in short if forecast.learn(case.history, end=case.end) is not None]
    share = round(100 * len(told) / len(short))
    title = f"G1 with {days} days of history ({share} % get a chance, the rest none)"
    table(title, told, ("linear pace", "normal, 84 days", "Smarta"))


if __name__ == "__main__":
    main()
