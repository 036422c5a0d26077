"""What happened: entries as they were said, and the sums that make pages cheap."""

from django.db import models
from django.db.models import Q

from smarta.web.accounts.models import User
from smarta.web.goals.models import Goal
from smarta.web.rows import Named, Owned, pointer


class Entry(Owned):
    """One measured value. Corrected or withdrawn by a new row that points at the old one.

    `number` counts the goal's rows as they came, `seq` the place in the goal's series (a
    correction keeps the place of what it corrects). `live` is a cache: nothing supersedes the row
    and it withdraws nothing; `smarta rebuild` computes it anew. `key` is the source's stable id,
    so that the same file twice is not counted twice. `of` is the denominator of a ratio.
    """

    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, db_index=False, related_name="entries")
    number = models.PositiveIntegerField()
    seq = models.PositiveIntegerField()
    at = models.DateTimeField()
    day = models.DateField()
    value = models.DecimalField(max_digits=24, decimal_places=6)
    of = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    note = models.TextField(blank=True)
    source = models.CharField(max_length=60)
    key = models.CharField(max_length=200)
    who = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", db_index=False
    )
    made_at = models.DateTimeField()
    supersedes = models.OneToOneField(
        "self", on_delete=models.CASCADE, null=True, blank=True, related_name="superseded_by"
    )
    withdrawal = models.BooleanField(default=False)
    live = models.BooleanField(default=True)
    batch = models.ForeignKey(
        "tracking.Batch", on_delete=models.SET_NULL, null=True, blank=True, db_index=False
    )

    class Meta:
        indexes = [
            # The one index that answers a goal's series by itself, on both databases. SQLite
            # looks `live` up again although the condition says it, so it stands at the end.
            models.Index(
                fields=["goal", "day", "seq", "value", "live"],
                condition=Q(live=True),
                name="a_goals_series",
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["space", "goal", "number"], name="entries_in_order"),
            models.UniqueConstraint(
                fields=["space", "goal", "source", "key"],
                condition=Q(supersedes__isnull=True),
                name="one_entry_a_key",
            ),
        ]


class Batch(Owned):
    """One reading of a file or one call that brought many entries; undone as a whole."""

    goal = pointer("goals.Goal", name="batches")
    source = models.CharField(max_length=60)
    name = models.CharField(max_length=200, blank=True)
    added = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    known = models.PositiveIntegerField(default=0)
    problems = models.JSONField(default=list)
    who = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["space", "goal", "made_at"], name="batches_of_a_goal")]


class DayTotal(Owned):
    """A cache: what one day's live entries of a goal come to."""

    goal = pointer("goals.Goal", name="day_totals")
    day = models.DateField()
    count = models.PositiveIntegerField()
    total = models.DecimalField(max_digits=28, decimal_places=6)
    last = models.DecimalField(max_digits=24, decimal_places=6)
    least = models.DecimalField(max_digits=24, decimal_places=6)
    most = models.DecimalField(max_digits=24, decimal_places=6)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["space", "goal", "day"], name="one_total_a_day")
        ]


class Standing(Owned):
    """A cache: where a goal stood on `as_of`, and the first day on which that may differ.

    It holds for any day from `as_of` on and before `flips_on`, as long as nothing is written.
    `stamp` is another one after each write: what was worked out under an older one is old.
    """

    goal = models.OneToOneField(
        Goal, on_delete=models.CASCADE, primary_key=True, related_name="standing"
    )
    count = models.PositiveIntegerField(default=0)
    total = models.DecimalField(max_digits=30, decimal_places=6, default=0)
    first_day = models.DateField(null=True, blank=True)
    last_day = models.DateField(null=True, blank=True)
    status = models.CharField(max_length=16, blank=True)
    as_of = models.DateField(null=True, blank=True)
    flips_on = models.DateField(null=True, blank=True)
    stamp = models.BigIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["space", "flips_on"], name="standings_that_flip")]


class Glance(Owned):
    """A cache: what lists show of a goal on one day, in every language.

    It holds while its `stamp` is that of the goal's standing, and only for the program that made
    it (`made_by`). `said` is what every list needs; `more` what few ask for: choices and days.
    """

    goal = pointer("goals.Goal", name="glances")
    day = models.DateField()
    stamp = models.BigIntegerField()
    made_by = models.CharField(max_length=16)
    status = models.CharField(max_length=16)
    said = models.JSONField()
    more = models.JSONField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["space", "goal", "day"], name="one_glance_a_day")
        ]


class Upload(Named):
    """A file that was handed in and not decided about yet. It is deleted with the decision, or
    after a day."""

    goal = pointer("goals.Goal", name="uploads")
    name = models.CharField(max_length=200)
    file = models.CharField(max_length=80)
    who = pointer("accounts.User")
    made_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["space", "goal"], name="uploads_of_a_goal")]


class LogLink(Owned):
    """A link by which values of a goal are logged without signing in. Only its hash is kept.

    What is logged through it is logged as whoever made it.
    """

    goal = models.ForeignKey(
        Goal, on_delete=models.CASCADE, db_index=False, related_name="log_links"
    )
    name = models.CharField(max_length=80)
    secret = models.CharField(max_length=64, unique=True)
    made_by = models.ForeignKey(
        User, on_delete=models.CASCADE, db_index=False, related_name="log_links"
    )
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["space", "goal"], name="log_links_of_a_goal")]
