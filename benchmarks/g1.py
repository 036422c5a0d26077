"""Protocol G1: how well a chance is judged, on real daily series.

Series of several domains, a missing day is 0. Goals of 28, 91 and 182 days start at up to four
random days with at least 84 days before (10 of them positive); each is looked at when 0, 25, 50,
75 and 90 % of its days are over, for five amounts: .7, .85, 1, 1.15 and 1.4 times what the 84 days
before would give. A forecaster sees the days up to the cut-off only. Goals that are reached already
are dropped. Scores are averaged over the domains.
"""

import gzip
import json
import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from math import erfc, sqrt
from pathlib import Path
from typing import NamedTuple

LENGTHS = (28, 91, 182)
CUTS = (0.0, 0.25, 0.5, 0.75, 0.9)
SHARES = (0.7, 0.85, 1.0, 1.15, 1.4)
BEFORE = 84
FEWEST_ACTIVE = 10
STARTS = 4
LEVELS = tuple(round(0.05 + 0.1 * i, 2) for i in range(10))


class Series(NamedTuple):
    id: str
    domain: str
    start: int
    values: list[float]


class Case(NamedTuple):
    """A goal at a cut-off. `history` ends with the cut-off's day; `ahead` is what came after."""

    series: Series
    begin: int
    length: int
    elapsed: int
    history: list[float]
    so_far: float
    ahead: float
    amounts: tuple[float, ...]

    @property
    def end(self) -> int:
        """The day number of the first day to come."""
        return self.series.start + len(self.history)

    @property
    def days(self) -> int:
        return self.length - self.elapsed

    @property
    def scale(self) -> float:
        """What the 84 days before the start would give over the whole goal."""
        return self.length * average(self.series.values[self.begin - BEFORE : self.begin])

    def needs(self) -> list[float]:
        return [amount - self.so_far for amount in self.amounts]


class Answer(NamedTuple):
    """The chance that the days to come bring at least x, and its cost in seconds."""

    above: Callable[[float], float]
    quantile: Callable[[float], float]


Method = Callable[[Case], Answer]


class Scores(NamedTuple):
    """Averages over the domains; `by_domain` has the same five for each."""

    brier: float
    ece: float
    crps: float
    covers: float
    cases: int
    by_domain: dict[str, tuple[float, float, float, float, int]]


def read(path: Path) -> list[Series]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [
        Series(
            row["id"],
            row["domain"],
            date.fromisoformat(row["start"]).toordinal(),
            [int(v) if v == int(v) else float(v) for v in row["y"]],
        )
        for row in rows
    ]


def cases(series: Sequence[Series], seed: int) -> Iterator[Case]:
    """All cases, the starts drawn with `seed`."""
    draw = random.Random(seed)
    for one in series:
        for length in LENGTHS:
            starts = possible_starts(one.values, length)
            for begin in draw.sample(starts, min(STARTS, len(starts))):
                yield from (case(one, begin, length, round(cut * length)) for cut in CUTS)


def possible_starts(values: Sequence[float], length: int) -> list[int]:
    return [
        begin
        for begin in range(BEFORE, len(values) - length + 1)
        if sum(v > 0 for v in values[begin - BEFORE : begin]) >= FEWEST_ACTIVE
    ]


def case(series: Series, begin: int, length: int, elapsed: int) -> Case:
    values = series.values
    now = begin + elapsed
    mean = sum(values[begin - BEFORE : begin]) / BEFORE
    return Case(
        series,
        begin,
        length,
        elapsed,
        values[:now],
        sum(values[begin:now]),
        sum(values[now : begin + length]),
        tuple(round(length * mean * share, 2) for share in SHARES),
    )


def weeks(series: Sequence[Series], seed: int) -> Iterator[Case]:
    """The weeks of a recurring goal, looked at on the eve of Monday and at the end of each day to
    Saturday: twelve random weeks a series. Where a series has whole numbers, so have the amounts.
    """
    draw = random.Random(seed)
    for one in series:
        whole = all(isinstance(v, int) for v in one.values)
        mondays = [b for b in possible_starts(one.values, 7) if (one.start + b) % 7 == 1]
        for begin in draw.sample(mondays, min(12, len(mondays))):
            for elapsed in range(7):
                found = case(one, begin, 7, elapsed)
                amounts = [max(1.0, round(a)) if whole else a for a in found.amounts]
                yield found._replace(amounts=tuple(amounts))


# Scores -----------------------------------------------------------------------------------------


def score(method: Method, all_cases: Sequence[Case]) -> Scores:
    pairs: dict[str, list[tuple[float, bool]]] = {}
    covered: dict[str, list[bool]] = {}
    losses: dict[str, list[float]] = {}
    for one in all_cases:
        answer, domain = method(one), one.series.domain
        told = [(answer.above(need), one.ahead >= need - 1e-9) for need in one.needs() if need > 0]
        pairs.setdefault(domain, []).extend(told)
        room = 1e-6 * one.scale
        inside = answer.quantile(0.1) - room <= one.ahead <= answer.quantile(0.9) + room
        covered.setdefault(domain, []).append(inside)
        losses.setdefault(domain, []).append(crps(answer, one.ahead) / one.scale)
    by_domain = {
        domain: (
            brier(pairs[domain]),
            calibration_error(pairs[domain]),
            100 * average(losses[domain]),
            100 * average([float(c) for c in covered[domain]]),
            len(pairs[domain]),
        )
        for domain in sorted(pairs)
    }
    means = [average([row[i] for row in by_domain.values()]) for i in range(4)]
    return Scores(*means, sum(row[4] for row in by_domain.values()), by_domain)


def average(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def brier(pairs: Sequence[tuple[float, bool]]) -> float:
    """The mean squared distance between the chance and what happened (Brier 1950)."""
    return average([(p - hit) ** 2 for p, hit in pairs])


def calibration_error(pairs: Sequence[tuple[float, bool]]) -> float:
    """The expected calibration error in ten bins of equal width (Naeini et al. 2015)."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(10)]
    for p, hit in pairs:
        bins[min(int(p * 10), 9)].append((p, hit))
    return sum(abs(sum(p - hit for p, hit in b)) for b in bins) / len(pairs)


def crps(answer: Answer, outcome: float) -> float:
    """The continuous ranked probability score, as twice the mean quantile loss at ten levels."""
    told = [(p, outcome - answer.quantile(p)) for p in LEVELS]
    return 2 * average([max(p * miss, (p - 1) * miss) for p, miss in told])


# What others do ---------------------------------------------------------------------------------


def phi(z: float) -> float:
    return 0.5 * erfc(-z / sqrt(2))


def normal_above(mean: float, variance: float) -> Callable[[float], float]:
    deviation = sqrt(max(variance, 1e-12))
    return lambda x: phi((mean - x) / deviation)


def searched(above: Callable[[float], float], highest: float) -> Answer:
    """An answer whose quantiles are found by halving."""

    def quantile(p: float) -> float:
        low, high = 0.0, highest
        for _ in range(24):
            middle = (low + high) / 2
            low, high = (middle, high) if above(middle) > 1 - p else (low, middle)
        return (low + high) / 2

    return Answer(above, quantile)


def linear(case: Case) -> Answer:
    """The pace so far (at the start: of the 84 days before), taken as certain."""
    pace = case.so_far / case.elapsed if case.elapsed else case.scale / case.length
    comes = pace * case.days
    return Answer(lambda x: float(comes >= x), lambda _p: comes)


def normal84(case: Case) -> Answer:
    mean, variance = mean_and_variance(case.history[-84:])
    return searched(normal_above(case.days * mean, case.days * variance), highest(case))


def pool(case: Case) -> Answer:
    """The plain mean of four probabilities in closed form."""
    h, y = case.days, case.history
    m28, v28 = mean_and_variance(y[-28:])
    m84, v84 = mean_and_variance(y[-84:])
    m364, _ = mean_and_variance(y[-364:])
    w12, w26 = weekly_variance(y, 12), weekly_variance(y, 26)
    mean = h * (0.45 * m28 + 0.35 * m84 + 0.2 * m364)
    parts = (
        normal_above(h * m28, h * v28),
        normal_above(h * m84, max(v84, w12) * (h + h * h / 84)),
        gamma_above(mean, max(v84, w26) * h + (0.02 + 0.0018 * h) * mean * mean),
        last_week_above(y, h),
    )
    return searched(lambda x: sum(part(x) for part in parts) / 4, highest(case))


def gamma_above(mean: float, variance: float) -> Callable[[float], float]:
    """Gamma by Wilson and Hilferty (1931)."""
    if mean <= 0:
        return lambda x: float(x <= 0)
    shape = mean * mean / variance
    return lambda x: phi((1 - 1 / (9 * shape) - (max(x, 0) / mean) ** (1 / 3)) * 3 * sqrt(shape))


def last_week_above(y: Sequence[float], h: int) -> Callable[[float], float]:
    week, before = y[-7:], y[-14:-7]
    n, r = divmod(h, 7)
    steps = average([(a - b) ** 2 for a, b in zip(week, before, strict=True)])
    variance = steps * (r * pyramid(n + 1) + (7 - r) * pyramid(n))
    return normal_above(n * sum(week) + sum(week[:r]), variance)


def pyramid(n: int) -> float:
    return n * (n + 1) * (2 * n + 1) / 6


def mean_and_variance(values: Sequence[float]) -> tuple[float, float]:
    mean = average(values)
    return mean, sum((v - mean) ** 2 for v in values) / (len(values) - 1)


def weekly_variance(y: Sequence[float], weeks: int) -> float:
    weeks = min(len(y) // 7, weeks)
    tail = y[len(y) - 7 * weeks :]
    return mean_and_variance([sum(tail[i : i + 7]) for i in range(0, len(tail), 7)])[1] / 7


def highest(case: Case) -> float:
    return max(max(case.history) * case.days, 1.0)
