"""What the API takes and gives. Goals and progress are the documents of docs/wire-schema.md."""

import uuid
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ninja import Field, Schema


class ProblemOut(Schema):
    """Something to put right: a stable code, a sentence, and the field that it is about."""

    code: str
    text: str
    field: str = ""


class Problems(Schema):
    problems: list[ProblemOut]


class CheckIn(Schema):
    text: str = Field(max_length=65536)
    language: str | None = Field(None, pattern="^(sv|en)$")
    message_language: str | None = Field(None, pattern="^(sv|en)$")
    answers: dict[str, Any] = {}


class Me(Schema):
    id: uuid.UUID
    email: str
    name: str
    language: str
    time_zone: str


class GoalIn(Schema):
    statement: str = Field(min_length=1, max_length=4000)
    fields: dict[str, Any]
    parts: dict[str, Any] = {}
    language: str = Field("sv", pattern="^(sv|en)$")
    definition: uuid.UUID | None = None
    space: uuid.UUID | None = None


class ChangeIn(Schema):
    """A new version. `based_on` is the version that the change rests on."""

    based_on: int
    reason: str = Field("", max_length=4000)
    statement: str | None = Field(None, max_length=4000)
    fields: dict[str, Any] | None = None
    parts: dict[str, Any] | None = None
    valid_from: date | None = None


class VersionOut(Schema):
    number: int
    valid_from: date
    reason: str
    language: str
    statement: str
    fields: dict[str, Any]
    material: bool
    easier: bool
    made_at: datetime


class GoalOut(Schema):
    id: uuid.UUID
    owner: str
    mine: bool
    status: str
    outcome: str
    ended_on: date | None
    version: VersionOut


class EntryIn(Schema):
    """One value. The same `source` and `key` twice count once; without a `day` it is today."""

    value: Decimal = Field(max_digits=24)
    day: date | None = None
    at: datetime | None = None
    of: Decimal | None = Field(None, max_digits=24)
    note: str = Field("", max_length=2000)
    source: str = Field("api", min_length=1, max_length=60)
    key: str = Field("", max_length=200)


class EntriesIn(Schema):
    entries: list[EntryIn] = Field(max_length=5000)


class EntryChange(Schema):
    value: Decimal | None = Field(None, max_digits=24)
    day: date | None = None
    of: Decimal | None = Field(None, max_digits=24)
    note: str | None = Field(None, max_length=2000)


class EntryOut(Schema):
    number: int
    day: date
    at: datetime
    value: float
    of: float | None
    note: str
    source: str
    key: str
    who: str
    counts: bool
    supersedes: int | None


class EntryPage(Schema):
    """`next` is the number to ask for after, or null at the end."""

    entries: list[EntryOut]
    next: int | None


class BatchOut(Schema):
    id: int
    added: int
    changed: int
    known: int


class PersonOut(Schema):
    name: str
    is_owner: bool
    state: str
    since: date
    version: int | None


class PeopleOut(Schema):
    agreed: bool
    persons: list[PersonOut]


class ActivityIn(Schema):
    text: str = Field(min_length=1, max_length=2000)
    kind: str = "activity"
    trigger: str = Field("", max_length=2000)
    horizon: str = ""
    start: date | None = None
    day: date | None = None
    cadence: dict[str, Any] | None = None
    effect: int | None = None
    effort: int | None = None


class ActivityOut(Schema):
    id: uuid.UUID
    text: str
    kind: str
    trigger: str
    horizon: str
    start: date | None
    day: date | None
    cadence: dict[str, Any] | None
    effect: int | None
    effort: int | None
    revision: int
    done: bool
    due: bool
    ticked: list[date]


class ExcuseIn(Schema):
    start: date
    end: date
    reason: str = Field("", max_length=2000)


class EndIn(Schema):
    outcome: str
    learnt: str = Field("", max_length=4000)


class Text(Schema):
    detail: str
