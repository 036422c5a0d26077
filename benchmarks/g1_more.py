"""What G1 does not cover, on the same real series: levels, shares, yes-or-no days, whole runs.

No protocol of others exists for these. Each is scored beside what a careful person would do by
hand, and on goals that are made of the series themselves:

    levels     the mean of each week, logged on Sundays: where will it be in 2, 4, 13 and 26 weeks?
    shares     one series by the sum of two of its domain: the share after 7, 28 and 91 days
    days       1 for a day with anything, else 0: so many days of a week
    runs       weeks at or above their usual amount: so many of 4, 13 and 26
"""

import random
from collections.abc import Callable, Iterator, Sequence
from math import sqrt
from typing import NamedTuple

from benchmarks.g1 import Series, average, brier, calibration_error, phi, possible_starts
from smarta.core import forecast
from smarta.core.forecast import levels, runs, sums

Pairs = dict[str, list[tuple[float, bool]]]


class Row(NamedTuple):
    name: str
    brier: float
    error: float
    pairs: int


def scored(name: str, pairs: Pairs) -> Row:
    """Averages over the domains."""
    return Row(
        name,
        average([brier(one) for one in pairs.values()]),
        average([calibration_error(one) for one in pairs.values()]),
        sum(len(one) for one in pairs.values()),
    )


def add(pairs: Pairs, domain: str, chance: float, came: bool) -> None:
    pairs.setdefault(domain, []).append((chance, came))


# Levels -----------------------------------------------------------------------------------------


class LevelCase(NamedTuple):
    domain: str
    days: list[int]
    values: list[float]
    ahead: int
    outcome: float
    amounts: list[float]


def level_cases(series: Sequence[Series], seed: int) -> Iterator[LevelCase]:
    draw = random.Random(seed)
    for one in series:
        weeks = [average(one.values[i : i + 7]) for i in range(0, len(one.values) - 6, 7)]
        days = [one.start + 7 * i + 6 for i in range(len(weeks))]
        for ahead in (2, 4, 13, 26):
            nows = range(12, len(weeks) - ahead)
            for now in draw.sample(nows, min(4, len(nows))):
                recent = weeks[now - 11 : now + 1]
                spread = sqrt(average([(v - average(recent)) ** 2 for v in recent]))
                if len(set(recent)) < 3:
                    continue
                spread *= max(1.0, sqrt(ahead / 4))
                amounts = [weeks[now] + k * spread for k in (-1.2, -0.5, 0, 0.5, 1.2)]
                history = days[: now + 1], weeks[: now + 1]
                yield LevelCase(one.domain, *history, 7 * ahead, weeks[now + ahead], amounts)


def walk(case: LevelCase) -> tuple[float, float]:
    """A random walk from the last value, by the steps so far."""
    steps = [(b - a) ** 2 for a, b in zip(case.values, case.values[1:], strict=False)]
    return case.values[-1], average(steps[-84:]) * case.ahead / 7


def straight(case: LevelCase) -> tuple[float, float]:
    """The least squares line through the last 84 values, with its prediction interval."""
    days, values = case.days[-84:], case.values[-84:]
    middle, mean = average(days), average(values)
    squares = sum((d - middle) ** 2 for d in days)
    slope = sum((d - middle) * (v - mean) for d, v in zip(days, values, strict=True)) / squares
    rest = [v - mean - slope * (d - middle) for d, v in zip(days, values, strict=True)]
    noise = sum(r * r for r in rest) / (len(days) - 2)
    at = days[-1] + case.ahead - middle
    return mean + slope * at, noise * (1 + 1 / len(days) + at * at / squares)


def ours_level(case: LevelCase) -> tuple[float, float]:
    outlook = forecast.learn_level(case.days, case.values)
    assert outlook is not None
    return levels.at_day(outlook, case.days[-1] + case.ahead)


def levels_table(series: Sequence[Series], seed: int) -> list[Row]:
    cases = list(level_cases(series, seed))
    methods: dict[str, Callable[[LevelCase], tuple[float, float]]] = {
        "straight line": straight,
        "random walk": walk,
        "Smarta": ours_level,
    }
    rows = []
    for name, method in methods.items():
        pairs: Pairs = {}
        for case in cases:
            mean, variance = method(case)
            for amount in case.amounts:
                chance = phi((mean - amount) / sqrt(max(variance, 1e-12)))
                add(pairs, case.domain, chance, case.outcome >= amount)
        rows.append(scored(name, pairs))
    return rows


# Shares -----------------------------------------------------------------------------------------


def shares_table(series: Sequence[Series], seed: int) -> list[Row]:
    draw = random.Random(seed)
    so_far: Pairs = {}
    own: Pairs = {}
    domains = sorted({one.domain for one in series})
    for domain in domains:
        members = [one for one in series if one.domain == domain]
        for _ in range(300):
            part, whole = _pair(*draw.sample(members, 2))
            for length in (7, 28, 91):
                if len(part) > 84 + length:
                    begin = draw.randrange(84, len(part) - length)
                    for now in (begin, begin + length // 3, begin + 2 * length // 3):
                        _share_case(domain, part, whole, (begin, now, begin + length), so_far, own)
    return [scored("share so far", so_far), scored("Smarta", own)]


def _pair(one: Series, other: Series) -> tuple[list[float], list[float]]:
    """Both scaled to the same mean: the first, and their sum."""
    size = min(len(one.values), len(other.values))
    a, b = average(one.values[:size]) or 1, average(other.values[:size]) or 1
    part = [3 * v / a for v in one.values[:size]]
    return part, [x + 3 * v / b for x, v in zip(part, other.values, strict=False)]


def _share_case(
    domain: str,
    part: Sequence[float],
    whole: Sequence[float],
    days: tuple[int, int, int],
    so_far: Pairs,
    own: Pairs,
) -> None:
    begin, now, end = days
    before = [(p, w) for p, w in zip(part[now - 84 : now], whole[now - 84 : now], strict=True) if w]
    outlook = forecast.learn_share([p for p, _ in before], [w for _, w in before], 84)
    if outlook is None or not sum(whole[begin:end]):
        return
    outcome = sum(part[begin:end]) / sum(whole[begin:end])
    had, of = sum(part[begin:now]), sum(whole[begin:now])
    for step in (-0.15, -0.05, 0.0, 0.05, 0.15):
        amount = outlook.part + step
        found = forecast.share(outlook, amount=amount, sign=1, days=end - now, part=had, whole=of)
        if found.probability is not None:
            add(own, domain, found.probability, outcome >= amount)
            present = had / of if of else outlook.part
            add(so_far, domain, float(present >= amount), outcome >= amount)


# Days and runs ----------------------------------------------------------------------------------


def days_table(series: Sequence[Series], seed: int) -> list[Row]:
    """So many days of a week, at the end of each of its days."""
    draw = random.Random(seed)
    pace: Pairs = {}
    own: Pairs = {}
    for one in series:
        done = [int(v > 0) for v in one.values]
        mondays = [b for b in possible_starts(done, 7) if (one.start + b) % 7 == 1]
        for begin in draw.sample(mondays, min(12, len(mondays))):
            usual = sum(done[begin - 84 : begin]) / 12
            asked = {min(7, max(1, round(usual * k))) for k in (0.5, 0.7, 0.85, 1, 1.15, 1.4)}
            for now in range(begin, begin + 7):
                outlook = forecast.learn(done[:now], end=one.start + now)
                for amount in sorted(asked):
                    need = amount - sum(done[begin:now])
                    if need <= 0 or outlook is None:
                        continue
                    came = sum(done[now : begin + 7]) >= need
                    end = one.start + begin + 7
                    found = forecast.total(outlook, need=need, start=one.start + now, end=end)
                    add(own, one.domain, found.probability or 0.0, came)
                    rate = sum(done[begin:now]) / (now - begin) if now > begin else usual / 7
                    add(pace, one.domain, float(rate * (begin + 7 - now) >= need), came)
    return [scored("pace so far", pace), scored("Smarta", own)]


class RunCase(NamedTuple):
    series: Series
    now: int
    left: int
    amount: float
    needed: int
    came: bool


def run_cases(series: Sequence[Series], seed: int) -> Iterator[RunCase]:
    draw = random.Random(seed)
    for one in series:
        for weeks in (4, 13, 26):
            starts = [b for b in possible_starts(one.values, 7 * weeks) if (one.start + b) % 7 == 1]
            for begin in draw.sample(starts, min(3, len(starts))):
                for share in (0.3, 0.5, 0.7):
                    yield from _run(one, begin, weeks, share)


def _run(one: Series, begin: int, weeks: int, share: float) -> Iterator[RunCase]:
    before = sorted(sum(one.values[begin - 7 * k - 7 : begin - 7 * k]) for k in range(12))
    amount = before[int(share * 12)]
    sums_ahead = [
        sum(one.values[begin + 7 * k : begin + 7 * k + 7]) >= amount for k in range(weeks)
    ]
    for cut in (0, 0.25, 0.5, 0.75):
        over = round(cut * weeks)
        for required in (0.4, 0.6, 0.75, 0.9, 1.0):
            needed = max(1, round(required * weeks)) - sum(sums_ahead[:over])
            if amount > 0 and 0 < needed <= weeks - over:
                came = sum(sums_ahead[over:]) >= needed
                yield RunCase(one, begin + 7 * over, weeks - over, amount, needed, came)


def runs_table(series: Sequence[Series], seed: int) -> list[Row]:
    alone: Pairs = {}
    own: Pairs = {}
    for case in run_cases(series, seed):
        one, now = case.series, case.now
        before = [sum(one.values[now - 7 * k - 7 : now - 7 * k]) >= case.amount for k in range(12)]
        usual = (sum(before) + 0.5) / 13
        add(alone, one.domain, runs.at_least(case.needed, [(usual, case.left)]), case.came)
        outlook = forecast.learn(one.values[:now], end=one.start + now)
        start, end = one.start + now, one.start + now + 7
        later = [forecast.Ahead(end, end + 7, case.amount, case.left - 1)] if case.left > 1 else []
        found = forecast.run(
            outlook, need=case.amount, start=start, end=end, ahead=later, hits_needed=case.needed
        )
        add(own, one.domain, found.goal_probability or 0.0, case.came)
    return [scored("weeks on their own", alone), scored("Smarta", own)]


# Generated --------------------------------------------------------------------------------------


def generated(seed: int, many: int = 40) -> list[Series]:
    """Series whose level is known to walk: a check of the code, no measure of quality."""
    draw = random.Random(seed)
    found = []
    for number in range(many):
        level, walk_size = draw.uniform(2, 50), draw.uniform(0.005, 0.05)
        weekend = draw.choice([1.0, 0.5, 0.0])
        values: list[float] = []
        for day in range(500):
            level *= sums.quantile(1.0, walk_size**2, draw.gauss(0, 1))
            mean = level * (weekend if day % 7 > 4 else 1.0)
            values.append(round(draw.gammavariate(2, mean / 2)) if mean > 0 else 0)
        found.append(Series(f"made_{number}", "made", 737791, values))
    return found
