"""What lists show of a goal: worked out once a day and a write, kept, and read as plain values.

A glance holds for one day, for the write that it came after, and for the program that made it.
Where it does not hold it is worked out from entries and versions, for all such goals together, and
kept. It can never hide a write: a reader takes the stamp before the entries, so that what it keeps
is either as new as its stamp or not believed.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from django.db import DatabaseError, transaction
from django.db.models import F
from django.utils import translation

import smarta
from smarta.core.entries import Log
from smarta.core.goal import Goal as CoreGoal
from smarta.core.progress import Progress, progress
from smarta.web import prepared
from smarta.web.goals import queries as goal_queries
from smarta.web.goals.models import Goal
from smarta.web.reader import Language, Reader
from smarta.web.tracking import chart, pages, queries, showing
from smarta.web.tracking.models import Glance, Standing

LANGUAGES: tuple[Language, ...] = ("sv", "en")
NEVER = -1
"""The stamp of what must not be kept; a standing never has it."""

DAYS_KEPT = 2
"""Glances of days so far back go: in any time zone it is yesterday, today or tomorrow."""


class Seen(NamedTuple):
    """What every list shows of a goal. `week`: it has days to show; `run`: periods follow on."""

    status: str
    kind: str
    ratio: bool
    run: bool
    week: bool
    spark: str
    stand: dict[str, str]


class More(NamedTuple):
    """What is shown of few goals, in one language."""

    choices: list[showing.ChoiceShown]
    days: list[showing.DayCell]


@cache
def made_by() -> str:
    """This program: other words or rules make other glances."""
    root = Path(smarta.__file__).parent
    digest = blake2b(digest_size=8)
    for folder in ("core", "web"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".py", ".toml", ".mo"):
                digest.update(path.read_bytes())
    return digest.hexdigest()


# Working out ------------------------------------------------------------------------------------


def glance(goal: Goal, core: CoreGoal, log: Log, *, on: date, stamp: int | None) -> Glance:
    """The row as it follows from entries and versions on a day."""
    state = progress(core, log, on=on)
    words = {language: in_words(core, state, Reader(language, on)) for language in LANGUAGES}
    stands: dict[str, str] = {language: stand for language, (stand, _found) in words.items()}
    said = {
        "kind": core.on(on).kind,
        "ratio": core.on(on).aggregate == "ratio",
        "run": bool(state.periods),
        "week": any(found["days"] for _stand, found in words.values()),
        "spark": drawn(pages.spark(core.on(on), state, log, on)),
        **stands,
    }
    return Glance(
        space_id=goal.space_id,
        goal=goal,
        day=on,
        stamp=NEVER if stamp is None else stamp,
        made_by=made_by(),
        status=str(state.status),
        said=said,
        more={language: found for language, (_stand, found) in words.items()},
    )


def in_words(core: CoreGoal, state: Progress, reader: Reader) -> tuple[str, dict[str, Any]]:
    """Where it stands as a sentence; its choices and days."""
    with translation.override(reader.language):
        found, now = state.to_json(reader.language), core.on(reader.on)
        daily = pages.daily_of(core, state.standing.log, found, reader.on)
        days = showing.days(now, found, daily, reader)
        more = {
            "choices": [list(one) for one in showing.choices(now, found, reader)],
            "days": [[cell.day.isoformat(), *cell[1:]] for cell in days],
        }
        return showing.stand(now, found, reader), more


def drawn(spark: chart.Spark) -> str:
    """The inside of a spark's drawing: paths of numbers."""
    parts = [
        f'<path class="sb" d="{spark.bars}"/>' if spark.bars else "",
        f'<path class="sl" d="{spark.line}"/>' if spark.line else "",
        '<circle class="sh" cx="{}" cy="{}" r="2.75"/>'.format(*spark.head) if spark.head else "",
        f'<path class="st" d="{spark.target}"/>' if spark.target else "",
    ]
    return "".join(parts)


# Keeping ----------------------------------------------------------------------------------------


def keep(rows: list[Glance]) -> None:
    """Write these glances over older ones of their days."""
    Glance.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["space", "goal", "day"],
        update_fields=["stamp", "made_by", "status", "said", "more"],
        batch_size=100,
    )


# Reading ----------------------------------------------------------------------------------------

SOME_DAY, SOME_PROGRAM = prepared.SOME_DAY, "some program"
Ids = dict[UUID, UUID]
"""Goals by their ids, with the space of each: it comes first in the index."""


def seen(ids: Ids, *, on: date) -> dict[UUID, Seen]:
    """What lists show of these goals on a day; one query, and eight more where some are old."""
    rows = holding(ids, on, made_by()).values_list("goal", "status", "said")
    found = {goal: shown(status, said) for goal, status, said in rows}
    old = {one: space for one, space in ids.items() if one not in found}
    return found | {row.goal_id: shown(row.status, row.said) for row in renewed(old, on)}


def more(ids: Ids, *, on: date, language: Language) -> dict[UUID, More]:
    """Choices and days of these goals; one query, and eight more where some are old."""
    found = kept_more(ids, on)
    old = {one: space for one, space in ids.items() if one not in found}
    found |= {row.goal_id: row.more for row in renewed(old, on)}
    return {goal: unpacked(kept[language]) for goal, kept in found.items()}


def kept_more(ids: Ids, on: date) -> dict[UUID, Any]:
    """What is kept of these few goals, by a query that is put together once for each number."""
    if not ids:
        return {}
    query, places = more_of(len(ids))
    values = dict(zip(places, [*ids, *ids.values(), on, made_by()], strict=True))
    return dict(prepared.found(query, values))


@cache
def more_of(count: int) -> tuple[prepared.Query, list[Any]]:
    """The query for so many goals, and what stands in it for them, their spaces, the day and the
    program."""
    some = [UUID(int=n) for n in range(1, 2 * count + 1)]
    rows = holding(dict(zip(some[:count], some[count:], strict=True)), SOME_DAY, SOME_PROGRAM)
    query = prepared.prepared(rows.values_list("goal", "more"))
    return query, [*some, SOME_DAY, SOME_PROGRAM]


def holding(ids: Ids, on: date, program: str) -> Any:
    return Glance.objects.filter(
        space__in=set(ids.values()),
        goal__in=list(ids),
        day=on,
        made_by=program,
        stamp=F("goal__standing__stamp"),
    )


def held(now: Any, stamp: Any, maker: str | None, status: str, said: Any) -> Seen | None:
    """What a joined row shows where it holds: `now` is the standing's stamp."""
    return shown(status, said) if stamp is not None and (stamp, maker) == (now, made_by()) else None


def shown(status: str, said: dict[str, Any]) -> Seen:
    stand: dict[str, str] = {language: said[language] for language in LANGUAGES}
    traits = {name: said[name] for name in ("kind", "ratio", "run", "week", "spark")}
    return Seen(status=status, stand=stand, **traits)


def unpacked(kept: dict[str, Any]) -> More:
    return More(
        [showing.ChoiceShown(*one) for one in kept["choices"]],
        [day_cell(*one) for one in kept["days"]],
    )


def day_cell(day: str, *rest: Any) -> showing.DayCell:
    cell = showing.DayCell._make((date.fromisoformat(day), *rest))
    return cell._replace(discs=tuple(cell.discs))


def renewed(old: Ids, on: date) -> list[Glance]:
    """What these goals show on a day, worked out together and kept."""
    if not old:
        return []
    rows = worked_out(old, on)
    try:
        with transaction.atomic():
            keep([row for row in rows if row.stamp != NEVER])
            past = on - timedelta(days=DAYS_KEPT)
            kept = Glance.objects.filter(space__in=set(old.values()), goal__in=list(old))
            kept.filter(day__lt=past).delete()
    except DatabaseError:
        # Somebody writes for long, or the goal is gone: the page does not need the cache.
        pass
    return rows


def worked_out(ids: Iterable[UUID], on: date) -> list[Glance]:
    """The stamps are read before the entries: a write between them makes the glance old."""
    ids = list(ids)
    stamps = dict(Standing.objects.filter(goal__in=ids).values_list("goal", "stamp"))
    cores = goal_queries.core_goals(list(Goal.objects.filter(pk__in=ids)))
    logs = queries.series_of(cores)
    return [
        glance(goal, core, logs[goal.pk], on=on, stamp=stamps.get(goal.pk)) for goal, core in cores
    ]
