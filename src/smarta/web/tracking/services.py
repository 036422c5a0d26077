"""Writes of what happened. The sums that pages use are written in the same transaction."""

import uuid
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _

from smarta.core.entries import Entry as CoreEntry
from smarta.web import clock
from smarta.web.accounts.audit import record
from smarta.web.accounts.models import User
from smarta.web.goals import queries as goal_queries
from smarta.web.goals.models import Goal
from smarta.web.goals.services import locked
from smarta.web.links import hashed, new_secret
from smarta.web.tracking import caches
from smarta.web.tracking.models import Batch, Entry, LogLink
from smarta.web.writing import NOW, NotDone, Problem, clean, mistakes, write

FIRST_DAY = date(1900, 1, 1)
LARGEST = Decimal(10) ** 15
BY_HAND = "page"


# One value --------------------------------------------------------------------------------------


@mistakes
@write
def log_entry(
    *,
    goal: Goal,
    user: User | None,
    value: Decimal,
    day: date | None = None,
    moment: datetime | None = None,
    of: Decimal | None = None,
    note: str = "",
    source: str = BY_HAND,
    key: str = "",
    at: datetime = NOW,
) -> Entry:
    """One value on a day (today without one). Returns (entry, ()) or (None, problems).

    The same `source` and `key` again is answered with the entry that is there already, so that a
    form sent twice counts once. `of` is the denominator of a ratio.
    """
    goal = locked(goal)
    refuse_ended(goal)
    moment = moment or at
    day = checked_day(day or clock.day_of(moment, user), clock.day_of(at, user))
    if key and (known := known_entry(goal, source, key)):
        return known
    goal.entry_number += 1
    goal.save(update_fields=["entry_number"])
    row = Entry.objects.create(
        space_id=goal.space_id,
        goal=goal,
        number=goal.entry_number,
        seq=goal.entry_number,
        at=moment,
        day=day,
        value=checked_value(value, goal=goal),
        of=None if of is None else checked_value(of, "of", goal=goal),
        note=note.strip()[:2000],
        source=source[:60],
        key=(key or uuid.uuid4().hex)[:200],
        who=user,
        made_at=at,
    )
    caches.refresh(goal, {day}, at=at)
    return row


def refuse_ended(goal: Goal) -> None:
    if goal.outcome:
        text = _("The goal has ended. Open it again to log more.")
        raise NotDone(Problem("ended", text))


def checked_day(day: date, today: date) -> date:
    if day > today:
        raise NotDone(Problem("future", _("That day has not come yet."), "day"))
    if day < FIRST_DAY:
        raise NotDone(Problem("too-early", _("That day lies too far back."), "day"))
    return day


def checked_value(value: Decimal, field: str = "value", *, goal: Goal | None = None) -> Decimal:
    """A finite number of at most 15 digits, six of them decimals: what both databases keep.

    With its `goal` it is not below zero where the goal counts things.
    """
    if not value.is_finite() or abs(value) >= LARGEST:
        raise NotDone(Problem("number", _("Write the value as a number, such as 8 or 2.5."), field))
    rounded = value.quantize(Decimal("0.000001")).normalize()
    if len(rounded.as_tuple().digits) > 15:
        raise NotDone(Problem("digits", _("That is more than 15 digits."), field))
    if goal and rounded < 0 and counts_things(goal):
        text = _("What is counted cannot be below zero. Take a value back if it was wrong.")
        raise NotDone(Problem("below-zero", text, field))
    return rounded


def counts_things(goal: Goal) -> bool:
    return goal_queries.core_goal_of(goal_queries.newest(goal).fields).counts_things


def known_entry(goal: Goal, source: str, key: str) -> Entry | None:
    """The entry as it now stands for this key, corrected or withdrawn ones included."""
    first = Entry.objects.filter(
        space=goal.space_id, goal=goal, source=source, key=key, supersedes=None
    ).first()
    if first is None:
        return None
    rows = Entry.objects.filter(space=goal.space_id, goal=goal, seq=first.seq)
    return rows.order_by("-number").first()


# Links --------------------------------------------------------------------------------------------

MOST_LINKS = 20


@mistakes
@write
def make_log_link(*, goal: Goal, user: User, name: str, at: datetime = NOW) -> tuple[LogLink, str]:
    """A link for logging, and its secret, which is shown once."""
    rows = LogLink.objects.filter(space=goal.space_id, goal=goal)
    if rows.count() >= MOST_LINKS:
        raise NotDone(Problem("too-many", _("A goal can have at most 20 links."), "name"))
    secret = new_secret()
    row = LogLink.objects.create(
        space_id=goal.space_id,
        goal=goal,
        name=name.strip()[:80],
        secret=hashed(secret),
        made_by=user,
        made_at=at,
    )
    record("log-link.made", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    return row, secret


@write
def drop_log_link(*, link: LogLink, user: User, at: datetime = NOW) -> None:
    record("log-link.dropped", at=at, actor=user, space=link.space_id, subject=link.goal_id)
    link.delete()


def log_link(secret: str) -> LogLink | None:
    """The link with this secret, while whoever made it may log."""
    row = LogLink.objects.select_related("goal__owner", "made_by")
    return row.filter(secret=hashed(secret), made_by__is_active=True).first()


@write
def note_use(*, link: LogLink, at: datetime = NOW) -> None:
    """The day of the last use is enough to see which links are forgotten."""
    if link.used_at is None or link.used_at.date() != at.date():
        LogLink.objects.filter(pk=link.pk).update(used_at=at)


@mistakes
@write
def correct_entry(
    *,
    entry: Entry,
    user: User | None,
    value: Decimal | None = None,
    day: date | None = None,
    note: str | None = None,
    of: Decimal | None = None,
    at: datetime = NOW,
) -> Entry:
    """Say it better: a new row in the old one's place; the old one stays readable.

    A row that somebody has corrected or withdrawn meanwhile is a "conflict".
    """
    goal = locked(entry.goal)
    today = clock.day_of(at, user)
    return succeed(
        goal,
        entry,
        user,
        at,
        value=entry.value if value is None else checked_value(value, goal=goal),
        of=entry.of if of is None else checked_value(of, "of", goal=goal),
        day=entry.day if day is None else checked_day(day, today),
        note=entry.note if note is None else note.strip()[:2000],
    )


@mistakes
@write
def withdraw_entry(*, entry: Entry, user: User | None, note: str = "", at: datetime = NOW) -> Entry:
    """Take a value back: a new row says so, and neither counts."""
    goal = locked(entry.goal)
    return succeed(goal, entry, user, at, withdrawal=True, live=False, note=note.strip()[:2000])


@mistakes
@write
def restore_entry(*, entry: Entry, user: User | None, at: datetime = NOW) -> Entry:
    """Undo a withdrawal: the value that it took back counts again. `entry` is the withdrawal."""
    goal = locked(entry.goal)
    if not entry.withdrawal:
        raise NotDone(Problem("not-withdrawn", _("That value has not been taken back.")))
    before = Entry.objects.get(superseded_by=entry)
    return succeed(goal, entry, user, at, withdrawal=False, live=True, note=before.note)


def succeed(goal: Goal, entry: Entry, user: User | None, at: datetime, **changes: Any) -> Entry:
    """Append the row that takes an entry's place."""
    newer = Entry.objects.filter(supersedes=entry.pk).exists()
    if newer:
        raise NotDone(Problem("conflict", _("This value was changed meanwhile.")))
    goal.entry_number += 1
    goal.save(update_fields=["entry_number"])
    Entry.objects.filter(pk=entry.pk).update(live=False)
    kept = {
        name: getattr(entry, name) for name in ("at", "day", "value", "of", "note", "source", "key")
    }
    row = Entry.objects.create(
        **{**kept, "withdrawal": False, "live": True, **changes},
        space_id=goal.space_id,
        goal=goal,
        number=goal.entry_number,
        seq=entry.seq,
        who=user,
        made_at=at,
        supersedes=entry,
    )
    caches.refresh(goal, {entry.day, row.day}, at=at)
    return row


# Many values ------------------------------------------------------------------------------------


class Sorted(NamedTuple):
    """What a file holds beside what is kept already, by the stable keys of its rows."""

    new: list[CoreEntry]
    changed: list[tuple[Entry, CoreEntry]]
    known: int


def sort_out(goal: Goal, entries: Iterable[CoreEntry], source: str) -> Sorted:
    """Tell new rows from known and from corrected ones; a value that was taken back stays so."""
    latest: dict[str, Entry] = {}
    rows = Entry.objects.filter(space=goal.space_id, goal=goal, source=source)
    for row in rows.order_by("number"):
        latest[row.key] = row
    new: dict[str, CoreEntry] = {}
    changed: dict[str, tuple[Entry, CoreEntry]] = {}
    count = 0
    for entry in entries:
        count += 1
        key = key_of(entry)
        old = latest.get(key)
        if old is None:
            new[key] = entry
        elif settled(old, entry):
            changed.pop(key, None)
        else:
            changed[key] = (old, entry)
    return Sorted(list(new.values()), list(changed.values()), count - len(new) - len(changed))


def key_of(entry: CoreEntry) -> str:
    return str(clean(entry.key))[:200]


def settled(old: Entry, entry: CoreEntry) -> bool:
    """The row as it stands is what the file says, or what a person has decided since."""
    if old.withdrawal or (old.supersedes_id is not None and old.batch_id is None):
        return old.batch_id is None
    return (old.day, old.value) == (entry.day, entry.value.quantize(Decimal("0.000001")))


@mistakes
@write
def import_entries(
    *,
    goal: Goal,
    user: User | None,
    entries: Sequence[CoreEntry],
    source: str,
    name: str = "",
    problems: Sequence[Any] = (),
    at: datetime = NOW,
) -> Batch:
    """Keep many entries at once. Each has a key; what is there already is not counted twice, a
    value that the file has corrected is corrected, and the good rows are kept beside bad ones.
    """
    goal = locked(goal)
    refuse_ended(goal)
    positive = counts_things(goal)
    good = [entry for entry in entries if keepable(entry, positive=positive)]
    found = sort_out(goal, good, source)
    batch = Batch.objects.create(
        space_id=goal.space_id,
        goal=goal,
        source=source[:60],
        name=name[:200],
        added=len(found.new),
        changed=len(found.changed),
        known=found.known,
        problems=[as_row(problem) for problem in problems][:1000],
        who=user,
        made_at=at,
    )
    keep_new(goal, user, batch, found.new, source, at)
    keep_changed(goal, user, batch, found.changed, at)
    days = {entry.day for entry in found.new}
    days |= {day for old, entry in found.changed for day in (old.day, entry.day)}
    caches.refresh(goal, days, at=at)
    record(
        "entries.imported",
        at=at,
        actor=user,
        space=goal.space_id,
        subject=goal.pk,
        added=batch.added,
        changed=batch.changed,
    )
    return batch


def as_row(problem: Any) -> dict[str, Any]:
    """A problem of an importer as it is shown again later: the line and the sentence."""
    line = getattr(problem, "line", None)
    return {"line": line, "text": str(getattr(problem, "message", "") or problem)}


def keepable(entry: CoreEntry, *, positive: bool = False) -> bool:
    """Whether a row can be kept; a `positive` one is not below zero."""
    return (
        entry.value.is_finite()
        and abs(entry.value) < LARGEST
        and not (positive and entry.value < 0)
        and entry.day >= FIRST_DAY
        and bool(entry.key)
    )


def keep_new(
    goal: Goal,
    user: User | None,
    batch: Batch,
    entries: Sequence[CoreEntry],
    source: str,
    at: datetime,
) -> None:
    first = goal.entry_number + 1
    goal.entry_number += len(entries)
    goal.save(update_fields=["entry_number"])
    rows = [
        Entry(
            space_id=goal.space_id,
            goal=goal,
            number=number,
            seq=number,
            at=instant(entry, user),
            day=entry.day,
            value=checked_value(entry.value),
            of=entry.of,
            note=clean(entry.note)[:2000],
            source=source[:60],
            key=key_of(entry),
            who=user,
            made_at=at,
            batch=batch,
        )
        for number, entry in enumerate(entries, first)
    ]
    Entry.objects.bulk_create(rows, batch_size=500)


def keep_changed(
    goal: Goal,
    user: User | None,
    batch: Batch,
    changed: Sequence[tuple[Entry, CoreEntry]],
    at: datetime,
) -> None:
    first = goal.entry_number + 1
    goal.entry_number += len(changed)
    goal.save(update_fields=["entry_number"])
    Entry.objects.filter(pk__in=[old.pk for old, _entry in changed]).update(live=False)
    rows = [
        Entry(
            space_id=goal.space_id,
            goal=goal,
            number=number,
            seq=old.seq,
            at=instant(entry, user),
            day=entry.day,
            value=checked_value(entry.value),
            of=entry.of,
            note=clean(entry.note)[:2000],
            source=old.source,
            key=old.key,
            who=user,
            made_at=at,
            supersedes=old,
            batch=batch,
        )
        for number, (old, entry) in enumerate(changed, first)
    ]
    Entry.objects.bulk_create(rows, batch_size=500)


def instant(entry: CoreEntry, user: User | None) -> datetime:
    """When it happened: as the file says, else the day's beginning where the person lives."""
    zone = clock.zone_of(user)
    moment = entry.at or datetime.combine(entry.day, datetime.min.time())
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


@mistakes
@write
def undo_batch(*, batch: Batch, user: User | None, at: datetime = NOW) -> int:
    """Take a whole import back: its rows no longer count, and what it corrected counts again.

    What a person has corrected since then stays as they left it. Returns how many rows went.
    """
    goal = locked(batch.goal)
    if batch.undone_at:
        raise NotDone(Problem("undone", _("That has been undone already.")))
    own = Entry.objects.filter(goal=goal, batch=batch, live=True)
    rows = list(own)
    earlier = before_batch(batch, rows)
    first = goal.entry_number + 1
    goal.entry_number += len(rows)
    goal.save(update_fields=["entry_number"])
    own.update(live=False)
    news = [
        undoing(row, earlier.get(row.seq), number, user, at)
        for number, row in enumerate(rows, first)
    ]
    Entry.objects.bulk_create(news, batch_size=500)
    batch.undone_at = at
    batch.save(update_fields=["undone_at"])
    caches.refresh(goal, {row.day for row in [*rows, *news]}, at=at)
    record("entries.undone", at=at, actor=user, space=goal.space_id, subject=goal.pk)
    return len(rows)


def before_batch(batch: Batch, rows: Sequence[Entry]) -> dict[int, Entry]:
    """What stood in each place before this batch, and has not been taken back itself."""
    places = {row.seq: row.number for row in rows if row.supersedes_id}
    chain = Entry.objects.filter(space=batch.space_id, goal=batch.goal_id, withdrawal=False)
    chain = chain.exclude(batch=batch).exclude(batch__undone_at__isnull=False)
    found = {}
    for row in chain.order_by("number").iterator():
        if row.number < places.get(row.seq, 0):
            found[row.seq] = row
    return found


def undoing(
    row: Entry, before: Entry | None, number: int, user: User | None, at: datetime
) -> Entry:
    """The row that takes an imported one back: what stood there before, or a withdrawal."""
    shown = before or row
    return Entry(
        space_id=row.space_id,
        goal_id=row.goal_id,
        number=number,
        seq=row.seq,
        at=shown.at,
        day=shown.day,
        value=shown.value,
        of=shown.of,
        note=shown.note,
        source=row.source,
        key=row.key,
        who=user,
        made_at=at,
        supersedes=row,
        withdrawal=before is None,
        live=before is not None,
        batch_id=before.batch_id if before else row.batch_id,
    )


def rebuild_all(*, at: datetime | None = None) -> int:
    """Compute every goal's sums anew, one transaction each; returns how many goals there are."""
    moment = at or clock.now()
    ids = list(Goal.objects.order_by("pk").values_list("pk", flat=True))
    for one in ids:
        with transaction.atomic():
            goal = Goal.objects.select_for_update().filter(pk=one).first()
            if goal:
                caches.rebuild(goal, at=moment)
    return len(ids)
