"""Queries that are put together once. For few rows, Django takes ten times as long to write a query
as the database to answer it; so one that every page asks is written for values that do not exist,
and the real ones take their places each time.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import QuerySet

SOMEBODY = UUID("50e60d10-0000-4000-8000-000000000000")
SOME_DAY = date(1, 1, 2)
"""What stands for a person and a day in such a query."""


class Query(NamedTuple):
    """A query in the database's words. `readers` turn what the driver gives into values, by the
    place in the row."""

    sql: str
    params: tuple[Any, ...]
    readers: dict[int, tuple[list[Callable[..., Any]], Any]]


def prepared(rows: QuerySet[Any]) -> Query:
    """The query of these rows, with `values_list` or for whole ones."""
    compiler = rows.query.get_compiler(DEFAULT_DB_ALIAS)
    sql, params = compiler.as_sql()
    columns = [column for column, _sql, _name in compiler.select or []]
    return Query(sql, tuple(params), compiler.get_converters(columns))


def answered(query: Query, values: Mapping[Any, Any]) -> list[Sequence[Any]]:
    """The rows as the driver has them; `values` tells what stands in place of what."""
    given = {as_kept(place): as_kept(value) for place, value in values.items()}
    with connection.cursor() as cursor:
        cursor.execute(query.sql, [given.get(one, one) for one in query.params])
        return list(cursor.fetchall())


def found(query: Query, values: Mapping[Any, Any]) -> list[list[Any]]:
    """The rows with ids, times, truths and JSON as values, as Django reads them."""
    rows = [list(row) for row in answered(query, values)]
    for place, (readers, column) in query.readers.items():
        for row in rows:
            for read in readers:
                row[place] = read(row[place], column, connection)
    return rows


def as_kept(value: Any) -> Any:
    """A value as the database is given it; SQLite keeps ids and times as text."""
    if isinstance(value, UUID):
        return value if connection.features.has_native_uuid_field else value.hex
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return connection.ops.adapt_datefield_value(value) if isinstance(value, date) else value
