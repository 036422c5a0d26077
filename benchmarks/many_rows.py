"""A database as full as a large installation's, written by the database itself.

One person, one goal and one entry are made as pages make them; everything else is copied from
them in SQL. Entries stand in the order in which they came, one day after the other over all goals,
as years of use leave them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from django.db import connection, transaction
from django.db.models import Index, Model

from benchmarks.bench_pages import person

GOALS_A_PERSON = 20
ENTRIES_A_GOAL = 100
YEAR, DECADE = 365, 3650
GOAL: dict[str, Any] = {
    "kind": "rate",
    "quantity": {"value": 70_000, "unit": "steg", "comparison": "at_least"},
    "cadence": {"unit": "week", "every": 1},
    "aggregate": "sum",
}


class Filled(NamedTuple):
    """Who has the goals with a year and with ten years of entries, and how many rows there are."""

    user: Any
    year: Any
    decade: Any
    entries: int
    goals: int


def fill(entries: int) -> Filled:
    """At least so many entries, 100 a goal and 20 goals a person, beside the two long goals."""
    from smarta.web.goals.models import Goal
    from smarta.web.tracking import services as tracking
    from smarta.web.tracking.models import Entry

    user = person()
    pattern, year, decade = (kept(user, days) for days in (YEAR, YEAR, DECADE))
    tracking.log_entry(goal=pattern, user=user, value=Decimal(8000))
    with quickly(), transaction.atomic():
        numbers(max(DECADE, entries // ENTRIES_A_GOAL // GOALS_A_PERSON))
        copy_people(user, max(1, entries // ENTRIES_A_GOAL // GOALS_A_PERSON))
        copy_goals(user, pattern)
        lengths(year, decade, pattern)
        copy_entries(pattern, today_of(user))
    counted()
    refresh(year, decade)
    return Filled(user, year, decade, Entry.objects.count(), Goal.objects.count())


def today_of(user: Any) -> date:
    from smarta.web import clock

    return clock.today(user)


def kept(user: Any, days: int) -> Any:
    """A weekly quota that began so many days ago."""
    from smarta.web.goals import services as goals

    today = today_of(user)
    made, problems = goals.keep_goal(
        user=user,
        statement=f"Gå 70 000 steg i veckan, sedan {days} dagar",
        fields=GOAL
        | {"start": str(today - timedelta(days=days)), "end": str(date(today.year + 1, 12, 31))},
        language="sv",
    )
    assert not problems, problems
    return made


def refresh(*goals: Any) -> None:
    """The caches of the goals whose own pages are measured."""
    from smarta.web import clock
    from smarta.web.tracking import caches

    for goal in goals:
        goal.refresh_from_db()
        with transaction.atomic():
            caches.refresh_standing(goal, at=clock.now())


# In SQL -------------------------------------------------------------------------------------------


def run(sql: str, *params: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)


@contextmanager
def quickly() -> Iterator[None]:
    """Rows go in without what makes many rows slow: nothing is lost if it breaks off half-way."""
    before, after = {"sqlite": QUICK_SQLITE, "postgresql": QUICK_POSTGRESQL}[connection.vendor]
    with loose_indexes():
        for sql in before:
            run(sql)
        yield
        for sql in after:
            run(sql)


QUICK_SQLITE = (
    ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA cache_size=-4000000"),
    ("PRAGMA cache_size=-16000", "PRAGMA synchronous=NORMAL", "PRAGMA journal_mode=WAL"),
)
QUICK_POSTGRESQL = (
    ("SET session_replication_role = replica", "SET maintenance_work_mem = '1GB'"),
    ("SET session_replication_role = origin",),
)


@contextmanager
def loose_indexes() -> Iterator[None]:
    """Without the indexes of the large tables, which are built anew afterwards. SQLite keeps a
    unique constraint without a condition inside of the table, where it stays."""
    from smarta.web.tracking.models import DayTotal, Entry

    loose: list[tuple[type[Model], Any]] = [
        (model, one)
        for model in (Entry, DayTotal)
        for one in (*model._meta.indexes, *model._meta.constraints)
        if connection.vendor != "sqlite" or getattr(one, "condition", None)
    ]
    with connection.schema_editor() as editor:
        for model, one in loose:
            (editor.remove_index if isinstance(one, Index) else editor.remove_constraint)(
                model, one
            )
    yield
    with connection.schema_editor() as editor:
        for model, one in loose:
            (editor.add_index if isinstance(one, Index) else editor.add_constraint)(model, one)


def words() -> dict[str, str]:
    """What the two databases say differently."""
    if connection.vendor == "sqlite":
        return {
            "id": "lower(hex(randomblob(16)))",
            "value": "abs(random()) % 20001",
            "day": "date(%s, '-' || s.n || ' days')",
        }
    return {
        "id": "gen_random_uuid()",
        "value": "floor(random() * 20001)",
        "day": "(%s::date - s.n::integer)",
    }


def key(one: Any) -> Any:
    """An id as the database keeps it."""
    return one.hex if connection.vendor == "sqlite" else one


def copy(model: type[Model], pattern: Any, source: str, *params: Any, **changed: str) -> None:
    """Copies of one row, t, for each row of `source`, with some columns changed."""
    columns, values = [], []
    for field in model._meta.concrete_fields:
        name = field.column
        if field.primary_key and field.get_internal_type() == "BigAutoField":
            continue
        columns.append(f'"{name}"')
        values.append(changed.get(name, words()["id"] if field.primary_key else f't."{name}"'))
    table, own = model._meta.db_table, model._meta.pk
    assert own is not None
    run(
        f'INSERT INTO "{table}" ({", ".join(columns)}) SELECT {", ".join(values)} '
        f"FROM {source.format(t=f'{table} t', own=f't.{own.column}')}",
        *params,
        pattern,
    )


def numbers(largest: int) -> None:
    """A table that holds each number from 0 on."""
    run("CREATE TEMPORARY TABLE bench_numbers (n INTEGER PRIMARY KEY)")
    run(
        "INSERT INTO bench_numbers WITH RECURSIVE up (n) AS "
        "(SELECT 0 UNION ALL SELECT n + 1 FROM up WHERE n < %s) SELECT n FROM up",
        largest,
    )


def copy_people(user: Any, many: int) -> None:
    """So many more people, each with a space of their own."""
    from smarta.web.accounts.models import Membership, Space, User

    one = "bench_numbers s CROSS JOIN {t} WHERE s.n < %s AND {own} = %s"
    copy(User, key(user.pk), one, many, email="'bench' || s.n || '@example.org'")
    others = "accounts_user u CROSS JOIN {t} WHERE u.id <> %s AND {own} = %s"
    copy(Space, key(user.own_space.pk), others, key(user.pk), person_id="u.id")
    member = Membership.objects.get(user=user)
    owned = "accounts_space p CROSS JOIN {t} WHERE p.person_id <> %s AND {own} = %s"
    copy(Membership, member.pk, owned, key(user.pk), space_id="p.id", user_id="p.person_id")


def copy_goals(user: Any, pattern: Any) -> None:
    """The pattern 20 times for everybody else, with its version, people and caches."""
    from smarta.web.goals.models import Goal, GoalVersion, Involvement
    from smarta.web.tracking.models import Glance, Standing

    copy(
        Goal,
        key(pattern.pk),
        "bench_numbers s CROSS JOIN accounts_space p CROSS JOIN {t} "
        f"WHERE s.n < {GOALS_A_PERSON} AND p.person_id <> %s AND {{own}} = %s",
        key(user.pk),
        space_id="p.id",
        owner_id="p.person_id",
    )
    others = "goals_goal g CROSS JOIN {t} WHERE g.owner_id <> %s AND {own} = %s"
    mine = {"goal_id": "g.id", "space_id": "g.space_id"}
    owner = key(user.pk)
    version = GoalVersion.objects.get(goal=pattern)
    copy(GoalVersion, version.pk, others, owner, **mine, made_by_id="g.owner_id")
    involved = Involvement.objects.get(goal=pattern)
    persons = {"user_id": "g.owner_id", "made_by_id": "g.owner_id"}
    copy(Involvement, key(involved.pk), others, owner, **mine, **persons)
    copy(Standing, key(pattern.pk), others, owner, **mine)
    copy(Glance, Glance.objects.get(goal=pattern).pk, others, owner, **mine)


def lengths(year: Any, decade: Any, pattern: Any) -> None:
    """How many entries each goal gets."""
    run(
        "UPDATE goals_goal SET entry_number = CASE WHEN id = %s THEN %s WHEN id = %s THEN %s "
        "ELSE %s END WHERE id <> %s",
        *(key(decade.pk), DECADE, key(year.pk), YEAR, ENTRIES_A_GOAL, key(pattern.pk)),
    )


def copy_entries(pattern: Any, today: date) -> None:
    """One entry a day for each goal, the oldest day first; and the sums of the days."""
    from smarta.web.tracking.models import DayTotal, Entry

    place = "g.entry_number - s.n"
    copy(
        Entry,
        Entry.objects.get(goal=pattern).pk,
        "bench_numbers s CROSS JOIN goals_goal g CROSS JOIN {t} "
        "WHERE s.n < g.entry_number AND g.id <> %s AND {own} = %s ORDER BY s.n DESC",
        str(today) if connection.vendor == "sqlite" else today,
        key(pattern.pk),
        goal_id="g.id",
        space_id="g.space_id",
        who_id="g.owner_id",
        number=place,
        seq=place,
        day=words()["day"],
        value=words()["value"],
        key="'bench:' || s.n",
    )
    sums = dict.fromkeys(("total", "last", "least", "most"), "e.value")
    copy(
        DayTotal,
        DayTotal.objects.get(goal=pattern).pk,
        "tracking_entry e CROSS JOIN {t} WHERE e.goal_id <> %s AND {own} = %s ORDER BY e.id",
        key(pattern.pk),
        goal_id="e.goal_id",
        space_id="e.space_id",
        day="e.day",
        **sums,
    )


def counted() -> None:
    """PostgreSQL's own upkeep, which runs by itself after a while."""
    if connection.vendor == "postgresql":
        run("VACUUM ANALYZE")
