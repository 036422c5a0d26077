"""Does it happen as often as was said? Chances told, against what became of them.

The same table serves the program's own forecasts and what people said they were sure of. What was
told is never stored by need: `told` works it out again from the entries that existed then.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from smarta.core.entries import Entry, Log
from smarta.core.goal import Goal
from smarta.core.progress import progress
from smarta.core.standing import stand

_BINS = 10


class Told(NamedTuple):
    """On the day `on` the chance of what was over on `end` was `chance`; `came` says what became
    of it."""

    on: date
    end: date
    chance: float
    came: bool


class Bin(NamedTuple):
    """Of `times` times, with a chance from `low` on (below `low` + 0.1; the last with 1), `said` on
    average, it came `came` times."""

    low: float
    times: int
    said: float
    came: int


class Calibration(NamedTuple):
    """`brier`: mean squared distance between chance and outcome, 0 is best (Brier 1950). `always`:
    the same when one had said how often it comes at all. `error`: the expected calibration error
    (Naeini et al. 2015). None without any pair."""

    pairs: int
    came: int
    said: float | None
    brier: float | None
    always: float | None
    error: float | None
    bins: tuple[Bin, ...]

    def to_json(self) -> dict[str, Any]:
        return {**self._asdict(), "bins": [one._asdict() for one in self.bins]}


def calibration(told_pairs: Iterable[tuple[float, bool]]) -> Calibration:
    """The table of (chance, whether it came) pairs; chances between 0 and 1."""
    groups: list[list[tuple[float, bool]]] = [[] for _ in range(_BINS)]
    for chance, hit in told_pairs:
        groups[min(int(chance * _BINS + 1e-9), _BINS - 1)].append((chance, hit))
    every = [pair for group in groups for pair in group]
    count = len(every)
    if not count:
        return Calibration(0, 0, None, None, None, None, ())
    came = sum([hit for _, hit in every])
    share = came / count
    bins = [
        Bin(
            k / _BINS,
            len(group),
            sum([p for p, _ in group]) / len(group),
            sum([h for _, h in group]),
        )
        for k, group in enumerate(groups)
        if group
    ]
    return Calibration(
        count,
        came,
        sum(p for p, _ in every) / count,
        sum((p - hit) ** 2 for p, hit in every) / count,
        share * (1 - share),
        sum(abs(one.said * one.times - one.came) for one in bins) / count,
        tuple(bins),
    )


def told(
    goal: Goal, entries: Sequence[Entry] | Log, *, on: date, most: int | None = None
) -> tuple[Told, ...]:
    """What the forecast said in the middle of each period that is over by the end of `on`, or of
    the last `most` of them.

    A goal without periods counts as one, once it has ended. Excused periods and days on which
    there was no chance to tell are left out, and so is what was certain by then.
    """
    log = Log.of_entries(entries)
    found = []
    ended = _ended(goal, log, on)
    for start, end, came in ended if most is None else ended[-most:]:
        middle = date.fromordinal(start + (end - start) // 2)
        chance = progress(goal, log, on=middle).probability
        if chance is not None and 0 < chance < 1:
            found.append(Told(middle, date.fromordinal(end - 1), chance, came))
    return tuple(found)


def _ended(goal: Goal, log: Log, on: date) -> list[tuple[int, int, bool]]:
    """[start, end) and outcome of all that is over by the end of `on`."""
    s = stand(goal, log, on=on)
    if s.run is not None:
        return [
            (period.start, period.end, period.verdict == "hit")
            for period in s.periods
            if period.end <= s.on + 1 and period.verdict in ("hit", "missed")
        ]
    if s.terms.end is None or s.on < s.terms.end - 1 or s.target is None:
        return []
    return [(s.terms.start, s.terms.end, s.fulfilled)]
