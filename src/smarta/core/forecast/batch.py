"""The forecast of sums for a whole organisation at once: the same formulas, on arrays.

A test holds the answers equal to those of `learn` and `total`, one goal at a time. For goals whose
every day counts; a goal with a calendar of its own is asked for singly. numpy is imported here and
nowhere else in the core.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from smarta.core.forecast import outlook as single
from smarta.core.forecast.amounts import SPREAD
from smarta.core.forecast.sums import APART, MIDDLE_WEIGHT, WIDEST

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


class Chances(NamedTuple):
    """One number for each goal; NaN where the history is too thin to say anything."""

    probability: Floats
    p10: Floats
    p50: Floats
    p90: Floats


class _Learned(NamedTuple):
    known: Flags
    week: Floats
    month: Floats
    year: Floats
    noise: Floats
    level: Floats
    shares: Floats
    season_base: Floats
    damping: Floats
    signed: Flags
    whole: Flags
    most: Floats


def total(
    values: ArrayLike,
    history: ArrayLike,
    *,
    end: int,
    need: ArrayLike,
    start: ArrayLike,
    stop: ArrayLike,
    so_far: ArrayLike = 0.0,
) -> Chances:
    """For each goal (row) the chance that the days [start, stop) bring at least `need`.

    `values` has a column for each day, the last being the day before `end` (a day number), and
    zeros before the first of a goal's `history` days. At least the last 448 days are wanted for
    goals that have them.
    """
    table = np.ascontiguousarray(values, dtype=np.float64)
    days = np.asarray(history, dtype=np.int64)
    asked, begin, past, had = np.broadcast_arrays(
        np.asarray(need, dtype=np.float64),
        np.asarray(start, dtype=np.int64),
        np.asarray(stop, dtype=np.int64),
        np.asarray(so_far, dtype=np.float64),
    )
    with np.errstate(all="ignore"):
        learned = _learn(table, days, end)
        mean, variance, count = _moments(learned, table, end, begin, past)
        probability = _chance(learned, mean, variance, _to_reach(learned, asked, count))
        low, middle, high = (had + _quantile(learned, mean, variance, z, count) for z in SPREAD)
    none = np.where(learned.known, 0.0, np.nan)
    return Chances(probability + none, low + none, middle + none, high + none)


def _learn(table: Floats, days: NDArray[np.int64], end: int) -> _Learned:
    recent = _last(table, 364)
    months = _last(table, 84)
    week = _last(table, 7).sum(1) / 7
    month = _last(table, 28).sum(1) / np.minimum(days, 28)
    year = recent.sum(1) / np.minimum(days, 364)
    active = (recent != 0).sum(1) >= single.FEWEST_ACTIVE
    signed = (months.min(1) < 0) | (year <= 0)
    noise, shares = _pattern(months, days, end)
    quarter = np.maximum(np.minimum(days, 84), 1)
    noise = np.maximum(noise, (months.sum(1) / quarter) ** 2 / (2 * quarter))
    level = (noise + _weekly(table, days, noise)) / 2
    top = np.maximum(month, year)
    level = np.where(signed, level, np.minimum(level, 28 * top**2))
    unsure = level * (1 / single.LEVEL_DAYS + single.THIN / np.minimum(days, 364))
    base, damping = _season_base(table, days, level / 7 / np.maximum(top, 1e-300) ** 2)
    whole = (months == np.floor(months)).all(1)
    return _Learned(
        (days >= single.FEWEST_DAYS) & active,
        week,
        month,
        year,
        noise,
        unsure,
        np.where(signed[:, None], 1.0, shares),
        base,
        np.where(signed, 0.0, damping),
        signed,
        whole,
        np.where(whole & (months.max(1) == 1) & (months.min(1) >= 0), 1.0, 0.0),
    )


def _last(table: Floats, days: int) -> Floats:
    return table[:, -days:]


def _pattern(months: Floats, days: NDArray[np.int64], end: int) -> tuple[Floats, Floats]:
    """Variance within weekdays, and the weekdays' shares, Monday first."""
    goals = len(months)
    weeks = np.minimum(days // 7, months.shape[1] // 7)
    most = months.shape[1] // 7
    grid = months[:, months.shape[1] - 7 * most :].reshape(goals, most, 7)
    grid = grid * (np.arange(most) >= (most - weeks)[:, None])[:, :, None]
    sums, squares = grid.sum(1), np.einsum("gwd,gwd->g", grid, grid)
    count = np.maximum(weeks, 1)
    within = squares - (sums**2).sum(1) / count
    noise = np.maximum(within, 0.0) / np.maximum(7 * weeks - 7, 1)
    means = sums / count[:, None]
    mean = means.sum(1) / 7
    between = ((means**2).sum(1) - 7 * mean**2) / 6
    by_chance = noise / count
    uneven = (mean > 0) & (between > by_chance) & (weeks >= 3)
    trust = np.where(uneven, (1 - by_chance / between) / mean, 0.0)
    shares = 1 + trust[:, None] * (means - mean[:, None])
    shares = np.roll(shares, (end - 1) % 7, axis=1)
    return np.where(days >= 21, noise, _variance(months, np.minimum(days, 84))), shares


def _variance(values: Floats, count: NDArray[np.int64]) -> Floats:
    """Of the last `count` values of each row; zeros stand before them."""
    sums, squares = values.sum(1), np.einsum("gd,gd->g", values, values)
    return np.asarray(np.maximum(squares - sums**2 / count, 0.0) / np.maximum(count - 1, 1))


def _weekly(table: Floats, days: NDArray[np.int64], noise: Floats) -> Floats:
    most = min(table.shape[1] // 7, 26)
    weeks = np.minimum(days // 7, most)
    sums = table[:, table.shape[1] - 7 * most :].reshape(len(table), most, 7).sum(2)
    sums = sums * (np.arange(most) >= (most - weeks)[:, None])
    return np.where(weeks >= 4, _variance(sums, weeks) / 7, noise)


def _season_base(table: Floats, days: NDArray[np.int64], noise: Floats) -> tuple[Floats, Floats]:
    before = table[:, -448:-364]
    count = np.clip(days - 364, 1, 84)
    base = before.sum(1) / count
    damping = single.SEASON / (1 + single.SEASON_NOISE * noise)
    return base, np.where(days >= 392, damping, 0.0)


def _moments(
    learned: _Learned, table: Floats, end: int, start: NDArray[np.int64], stop: NDArray[np.int64]
) -> tuple[Floats, Floats, Floats]:
    count = np.maximum(stop - start, 0).astype(np.float64)
    days = _average_days(learned.shares, start, stop)
    far = np.sqrt(np.maximum(stop - end, 1) / 28)
    weights = (1 / far, np.full_like(far, MIDDLE_WEIGHT), far)
    means = (learned.week, learned.month, learned.year)
    whole = weights[0] + weights[1] + weights[2]
    mean = sum(w * m for w, m in zip(weights, means, strict=True)) / whole
    apart = sum(w * (m - mean) ** 2 for w, m in zip(weights, means, strict=True)) / whole
    variance = days * learned.noise + days * days * (learned.level + APART * apart)
    mean = days * mean * _season(learned, table, start - end, stop - end)
    return np.where(days > 0, mean, 0.0), np.where(days > 0, variance, 0.0), count


def _average_days(shares: Floats, start: NDArray[np.int64], stop: NDArray[np.int64]) -> Floats:
    length = np.maximum(stop - start, 0)
    rest = length % 7
    step = np.arange(7)
    weekday = (start[..., None] + length[..., None] // 7 * 7 + step - 1) % 7
    part = np.take_along_axis(shares, np.broadcast_to(weekday, (len(shares), 7)), axis=1)
    return np.asarray(length - rest + (part * (step < rest[..., None])).sum(1))


def _season(
    learned: _Learned, table: Floats, start: NDArray[np.int64], stop: NDArray[np.int64]
) -> Floats:
    if table.shape[1] < 392 or not learned.damping.any():
        return np.ones(len(table))
    sums = np.zeros((len(table), 365))
    np.cumsum(table[:, -364:], axis=1, out=sums[:, 1:])
    rows = np.arange(len(table))
    a, b = np.clip(start, 0, 364), np.clip(stop, 0, 364)
    ratio = (sums[rows, b] - sums[rows, a]) / np.maximum(b - a, 1) / learned.season_base
    believed = np.clip(ratio, 0.25, 4.0) ** learned.damping
    used = (learned.damping > 0) & (stop <= 364) & (learned.season_base > 0)
    return np.where(used, believed, 1.0)


def _to_reach(learned: _Learned, need: Floats, count: Floats) -> Floats:
    steps = np.ceil(need - 1e-9)
    by_one = np.where(steps > count, np.inf, steps - 0.5)
    stepped = np.where(learned.most > 0, by_one, steps - 0.25)
    return np.where(learned.whole, stepped, need)


def _root(mean: Floats, variance: Floats) -> tuple[Floats, Floats]:
    relative = np.minimum(variance / mean**2, WIDEST)
    return 1 - relative / 8, np.sqrt(relative) / 2


def _chance(learned: _Learned, mean: Floats, variance: Floats, need: Floats) -> Floats:
    middle, spread = _root(mean, variance)
    gap = middle - np.sqrt(np.maximum(need, 0.0) / mean)
    smooth = np.where(spread > 0, gap / spread, np.where(gap >= 0, np.inf, -np.inf))
    smooth = np.where(need <= 0, np.inf, np.where(mean > 0, smooth, -np.inf))
    width = np.sqrt(variance)
    free = np.where(width > 0, (mean - need) / width, np.where(mean >= need, np.inf, -np.inf))
    return normal(np.where(learned.signed, free, smooth))


def _quantile(learned: _Learned, mean: Floats, variance: Floats, z: float, count: Floats) -> Floats:
    middle, spread = _root(mean, variance)
    smooth = np.where(mean > 0, mean * np.maximum(0.0, middle + z * spread) ** 2, 0.0)
    smooth = np.where(learned.most > 0, np.minimum(smooth, count * learned.most), smooth)
    return np.where(learned.signed, mean + z * np.sqrt(variance), smooth)


def normal(z: Floats) -> Floats:
    """Φ by the continued form of Hart (1968) as given by West (2005): 15 digits."""
    a = np.minimum(np.abs(z), 40.0)
    e = np.exp(-a * a / 2)
    up, down = np.full_like(a, _UP[0]), np.full_like(a, _DOWN[0])
    for p in _UP[1:]:
        up = up * a + p
    for q in _DOWN[1:]:
        down = down * a + q
    near = e * up / down
    far = e / (a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))))) / 2.506628274631
    below = np.where(a < 7.07106781186547, near, far)
    return np.where(z > 0, 1 - below, below)


_UP = (
    3.52624965998911e-02,
    0.700383064443688,
    6.37396220353165,
    33.912866078383,
    112.079291497871,
    221.213596169931,
    220.206867912376,
)
_DOWN = (
    8.83883476483184e-02,
    1.75566716318264,
    16.064177579207,
    86.7807322029461,
    296.564248779674,
    637.333633378831,
    793.826512519948,
    440.413735824752,
)
