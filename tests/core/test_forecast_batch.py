"""Many goals at once get the answers that they get one by one."""

import random
from datetime import date

import numpy as np
import pytest

from smarta.core import forecast
from smarta.core.forecast import batch

TODAY = date(2026, 3, 4).toordinal()
WIDTH = 448


def histories():
    """Series of many kinds and lengths: steady, weekly, sparse, yes or no, negative, none."""
    draw = random.Random(7)
    kinds = [
        lambda day: 5000 + draw.randint(-900, 900),
        lambda day: 0 if day % 7 in (5, 6) else draw.randint(1, 9),
        lambda day: draw.choice([0, 0, 0, 0, 0, 3, 12]),
        lambda day: draw.choice([0, 1, 1]),
        lambda day: draw.uniform(-3, 5),
        lambda day: round(draw.expovariate(0.01), 2),
        lambda day: 0,
    ]
    for length in (0, 3, 7, 13, 14, 21, 30, 84, 100, 364, 391, 392, 400, 448):
        for kind in kinds:
            yield [kind(day) for day in range(length)]


def one_by_one(values, need, start, stop):
    outlook = forecast.learn(values, end=TODAY)
    return forecast.total(outlook, need=need, start=start, end=stop)


@pytest.mark.parametrize(("wait", "days"), [(0, 1), (0, 6), (0, 30), (3, 95), (0, 400)])
def test_a_batch_answers_as_one_by_one(wait, days):
    rows = list(histories())
    table = np.zeros((len(rows), WIDTH))
    for i, values in enumerate(rows):
        if values:
            table[i, -len(values) :] = values
    means = [sum(v[-84:]) / max(1, len(v[-84:])) for v in rows]
    need = [round(mean * days * (0.6 + 0.1 * (i % 9)), 1) for i, mean in enumerate(means)]
    start, stop = TODAY + wait, TODAY + wait + days
    found = batch.total(table, [len(v) for v in rows], end=TODAY, need=need, start=start, stop=stop)
    for i, values in enumerate(rows):
        one = one_by_one(values, need[i], start, stop)
        if one.probability is None or not one.history_days:
            assert np.isnan(found.probability[i])
            continue
        assert found.probability[i] == pytest.approx(one.probability, abs=1e-9), i
        assert found.p10[i] == pytest.approx(one.final.p10, rel=1e-9, abs=1e-9)
        assert found.p50[i] == pytest.approx(one.final.p50, rel=1e-9, abs=1e-9)
        assert found.p90[i] == pytest.approx(one.final.p90, rel=1e-9, abs=1e-9)
