"""A goal's facts put together for its page: progress, days, periods, chart. No database."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from smarta.core.entries import ADDITIVE, Log, measured
from smarta.core.forecast import total
from smarta.core.foresight import view
from smarta.core.goal import Goal
from smarta.core.ledger import Versions
from smarta.core.progress import Progress
from smarta.core.standing import stand
from smarta.web.reader import Reader
from smarta.web.tracking import chart, showing

STEPS_OF_A_LINE = 120
"""Points at which a target line is drawn: more than a screen's pixels show nothing more."""


class Shown(NamedTuple):
    """What the page's measuring half shows of a goal on a day."""

    status: str
    stand: str
    facts: list[showing.Line]
    reasons: list[tuple[str, str]]
    days: list[showing.DayCell]
    picture: showing.Picture | None
    ledger: list[showing.Cell]
    counts: showing.Counts | None
    rows: list[showing.Row]
    older: int
    newer: int
    points: list[tuple[date, float]]
    found: Mapping[str, Any]

    @property
    def skip_older(self) -> int:
        return self.newer + chart.PER_PAGE

    @property
    def skip_newer(self) -> int:
        return max(0, self.newer - chart.PER_PAGE)


def shown(goal: Goal, log: Log, state: Progress, reader: Reader, *, skip: int = 0) -> Shown:
    """The goal as it stands on the reader's day. `skip`: periods left out at the new end."""
    found = state.to_json(reader.language)
    now = goal.on(reader.on)
    periods = found.get("periods") or []
    strip = showing.with_ahead(now, periods, reader.on)
    page = strip[: len(strip) - skip][-chart.PER_PAGE :]
    picture = (
        showing.bars(goal, page, found, bands(goal, log, found, page, reader.on), reader)
        if periods
        else way(goal, log, found, reader)
    )
    return Shown(
        status=found["status"],
        stand=showing.stand(now, found, reader),
        facts=[
            *showing.facts(now, found, reader),
            *showing.to_come(now, state, reader),
            *showing.rest_before(now, state, reader),
        ],
        reasons=[(one.text(reader.language), one.sum(reader.language)) for one in state.reasons],
        days=showing.days(now, found, daily_of(goal, log, found, reader.on), reader),
        picture=picture,
        ledger=showing.ledger(now, page, reader),
        counts=showing.counts(page, now.cadence, reader.language) if periods else None,
        rows=showing.rows(now, page, reader),
        older=max(0, len(strip) - skip - chart.PER_PAGE),
        newer=skip,
        points=[] if periods else newest_first(so_far(goal, log, reader.on)),
        found=found,
    )


def newest_first(points: list[tuple[date, float]]) -> list[tuple[date, float]]:
    """The table behind a line: its latest points."""
    return points[::-1][: chart.PER_PAGE]


def daily_of(goal: Goal, log: Log, found: Mapping[str, Any], on: date) -> dict[date, float]:
    """The values of the days of the running period."""
    now = showing.current(found, on)
    if now is None:
        return {}
    days, values = measured(goal.on(on), log).daily(goal.on(on).aggregate)
    first = bisect_left(days, showing.as_date(now["start"]).toordinal())
    last = bisect_right(days, on.toordinal())
    return {
        date.fromordinal(day): float(value)
        for day, value in zip(days[first:last], values[first:last], strict=True)
    }


def bands(
    goal: Goal, log: Log, found: Mapping[str, Any], page: Sequence[Mapping[str, Any]], on: date
) -> dict[str, tuple[float, float, float]]:
    """The forecast of the running period and of those to come, by their starts."""
    now = showing.current(found, on)
    final = (found.get("forecast") or {}).get("final") or {}
    if now is None or final.get("p10") is None or final.get("p90") is None:
        return {}
    ahead = [one for one in page if one["verdict"] == "ahead"]
    return {
        now["start"]: (final["p10"], final.get("p50") or final["p10"], final["p90"]),
        **bands_ahead(goal, log, ahead, on),
    }


def bands_ahead(
    goal: Goal, log: Log, ahead: Sequence[Mapping[str, Any]], on: date
) -> dict[str, tuple[float, float, float]]:
    """What the whole periods to come are likely to bring; nothing where the data carry none."""
    outlook = view(stand(goal, log, on=on)).outlook
    if outlook is None or goal.aggregate not in ADDITIVE:
        return {}
    found = {}
    for one in ahead:
        first = showing.as_date(one["start"]).toordinal()
        past = showing.as_date(one["end"]).toordinal() + 1
        final = total(outlook, need=one["target"] or 1.0, start=first, end=past).final
        if final.p10 is not None and final.p50 is not None and final.p90 is not None:
            found[one["start"]] = (final.p10, final.p50, final.p90)
    return found


# The way of a total or a level --------------------------------------------------------------------


def way(goal: Goal, log: Log, found: Mapping[str, Any], reader: Reader) -> showing.Picture | None:
    now = goal.on(reader.on)
    return showing.line(
        now, found, so_far(goal, log, reader.on), target_line(goal, log, reader.on), reader
    )


def so_far(goal: Goal, log: Log, on: date) -> list[tuple[date, float]]:
    """The way from the goal's start to `on`, measured as it is now."""
    return by_day(goal.on(on)._replace(start=goal.start), log.until(on.toordinal()))


def by_day(goal: Goal, log: Log) -> list[tuple[date, float]]:
    """(day, value): the running sum of a total or limit, each day's value of the others."""
    days, values = measured(goal, log).daily(goal.aggregate)
    first = bisect_left(days, goal.start.toordinal()) if goal.start else 0
    days, values = days[first:], values[first:]
    if goal.kind in ("total", "rate", "limit") and goal.aggregate in ("sum", "count"):
        values = running(values)
    return [(date.fromordinal(day), float(v)) for day, v in zip(days, values, strict=True)]


def running(values: Sequence[float]) -> list[float]:
    total, found = 0.0, []
    for value in values:
        total += value
        found.append(total)
    return found


def target_line(goal: Goal, log: Log, on: date) -> list[tuple[date, float]]:
    """The target line as it was in force, version by version, from the start to the end."""
    found: list[tuple[date, float]] = []
    starts = [version.start for version in goal.versions if version.start <= on]
    for place in range(len(starts) + 1):
        begin = starts[place - 1] if place else date.min
        stop = starts[place] if place < len(starts) else date.max
        version = (goal.versions[place - 1].goal if place else goal)._replace(versions=())
        found += [(day, value) for day, value in line_of(version, log, on) if begin <= day < stop]
    return found


def line_of(goal: Goal, log: Log, on: date) -> list[tuple[date, float]]:
    """The line of one version, at its corners and evenly between."""
    line = stand(goal, log, on=on).line
    if line is None:
        terms = Versions(goal, log, on.toordinal()).now
        if terms.amount is None or goal.kind not in ("limit", "level"):
            return []
        last = goal.end or on
        return [(date.fromordinal(terms.start), float(terms.amount)), (last, float(terms.amount))]
    first, past = line.days[0], line.days[-1]
    step = max(1, (past - first) // STEPS_OF_A_LINE)
    days = sorted({*range(first, past, step), *(day - 1 for day in line.days[1:]), first})
    points = [(date.fromordinal(day), float(line.by_end_of(day))) for day in days]
    start = (date.fromordinal(first), float(line.corners[0].value))
    return [start, *points[1:]]


# In a list ----------------------------------------------------------------------------------------


def spark(goal: Goal, state: Progress, log: Log, on: date) -> chart.Spark:
    """The latest thirteen periods as bars, or the latest values as a line."""
    if state.periods:
        last = [one for one in state.periods if one.start <= on.toordinal()][-13:]
        values = [None if one.value is None else float(one.value) for one in last]
        return chart.spark(values, None if state.target is None else float(state.target), True)
    points = by_day(goal, log.until(on.toordinal()))
    step = max(1, len(points) // 20)
    values = [value for _day, value in points[::-1][::step][::-1]]
    target = showing.target_of(goal.on(on), {})
    return chart.spark(values, target, False)
