"""The forecast of one goal with a year of daily entries, alone, beside others', and in a batch.

The pool of four closed forms, as `../shared/baselines.md` has it, takes 0.11 ms a goal there and
4 µs in a batch; AutoETS takes 130 ms. Compare within one run.
"""

import random
from collections.abc import Iterator

from benchmarks import g1
from benchmarks.figures import Figure, alternate

END = 739_000
DAYS = 120
NEED = 600.0


def year(seed: int) -> list[float]:
    draw = random.Random(seed)
    return [draw.choice([0, 2, 3, 8, 12]) * (END - 448 + n) % 13 for n in range(448)]


def run() -> Iterator[Figure]:
    """One goal with everything (chance, quantiles, dates), the pool's chance, a batch of 2,000."""
    import numpy as np

    from smarta.core import forecast
    from smarta.core.forecast import batch

    values = year(1)
    case = g1.Case(
        g1.Series("", "", END - 448, values), 448, DAYS, 0, values, 0.0, 0.0, (NEED,) * 5
    )
    table = np.array([year(n) for n in range(50)] * 40, dtype=float)
    need, history = np.full(len(table), NEED), np.full(len(table), table.shape[1])

    def one() -> object:
        outlook = forecast.learn(values, end=END)
        return forecast.total(outlook, need=NEED, start=END, end=END + DAYS)

    times = alternate(
        {
            "one": lambda: [one() for _ in range(200)],
            "pool": lambda: [g1.pool(case).above(NEED) for _ in range(200)],
            "batch": lambda: batch.total(
                table, history, end=END, need=need, start=END, stop=END + DAYS
            ),
        }
    )
    one_time, pool_time = times["one"] / 200 * 1e6, times["pool"] / 200 * 1e6
    each = times["batch"] / len(table) * 1e6
    yield Figure("one goal: chance, quantiles, dates", f"{one_time:.0f} µs", "0.2 ms with progress")
    yield Figure("the pool of four: one chance", f"{pool_time:.0f} µs", "0.11 ms elsewhere")
    yield Figure(f"a batch of {len(table):,}, each", f"{each:.1f} µs", "at most 10 µs", each <= 10)
