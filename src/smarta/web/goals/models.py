"""Goals, their versions, what the unit means, and who has said what about them."""

from django.db import models
from django.db.models import F, Q

from smarta.web.accounts.models import User
from smarta.web.rows import Named, Once, Owned, pointer


class Definition(Named):
    """What counts as one of a unit. Its words and criteria are in its versions."""

    unit = models.CharField(max_length=120)
    made_by = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["space", "unit"], name="definitions_of_a_unit")]


class DefinitionVersion(Owned):
    """The definition as it holds from a date on. Created once, never updated."""

    definition = models.ForeignKey(
        Definition, on_delete=models.CASCADE, db_index=False, related_name="versions"
    )
    number = models.PositiveIntegerField()
    valid_from = models.DateField()
    language = models.CharField(max_length=5)
    singular = models.CharField(max_length=120)
    plural = models.CharField(max_length=120, blank=True)
    counts = models.TextField(blank=True)
    counts_not = models.TextField(blank=True)
    criteria = models.TextField(blank=True)
    cases = models.JSONField(default=list)
    reason = models.TextField(blank=True)
    made_by = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()
    objects = Once.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["space", "definition", "number"], name="definition_versions_in_order"
            )
        ]


class Goal(Named):
    """A goal and whoever is responsible for it. What it asks for is in its versions.

    `current` is the number of the newest version, `entry_number` of the newest entry: both are
    counters, taken under the lock of this row. `outcome` is empty while the goal lives.
    """

    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="goals")
    current = models.PositiveIntegerField(default=0)
    entry_number = models.PositiveIntegerField(default=0)
    outcome = models.CharField(max_length=12, blank=True)
    ended_on = models.DateField(null=True, blank=True)
    learnt = models.TextField(blank=True)
    made_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["space", "owner", "outcome"], name="goals_of_a_person")]


class GoalVersion(Owned):
    """The goal as it holds from a date on, with the reason. Created once, never updated.

    `fields` is the goal as JSON as the command line reads it (kind, quantity, cadence, start, end,
    aggregate, line, calendar …); the columns beside it repeat what pages search by. `parts` holds
    the answers of the five steps. `material` says that it asked everybody again.
    """

    goal = models.ForeignKey(
        Goal, on_delete=models.CASCADE, db_index=False, related_name="versions"
    )
    number = models.PositiveIntegerField()
    valid_from = models.DateField()
    reason = models.TextField(blank=True)
    language = models.CharField(max_length=5)
    statement = models.TextField()
    fields = models.JSONField()
    parts = models.JSONField(default=dict)
    kind = models.CharField(max_length=12)
    unit = models.CharField(max_length=120, blank=True)
    amount = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    start = models.DateField(null=True, blank=True)
    end = models.DateField(null=True, blank=True)
    definition = pointer("goals.Definition", keep=True)
    definition_number = models.PositiveIntegerField(null=True, blank=True)
    material = models.BooleanField(default=True)
    easier = models.BooleanField(default=False)
    made_by = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()
    objects = Once.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["space", "goal", "number"], name="goal_versions_in_order"
            ),
            models.CheckConstraint(
                condition=Q(end__isnull=True) | Q(start__isnull=True) | Q(end__gte=F("start")),
                name="a_goal_ends_after_its_start",
            ),
        ]


class Exemption(Owned):
    """Days that ask for nothing: excused ones, or a pause (open-ended while `end` is empty)."""

    EXCUSED, PAUSE = "excused", "pause"
    goal = models.ForeignKey(
        Goal, on_delete=models.CASCADE, db_index=False, related_name="exemptions"
    )
    kind = models.CharField(max_length=12)
    start = models.DateField()
    end = models.DateField(null=True, blank=True)
    reason = models.TextField(blank=True)
    made_by = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["space", "goal", "start"], name="exemptions_of_a_goal")]
        constraints = [
            models.CheckConstraint(
                condition=Q(end__isnull=True) | Q(end__gte=F("start")),
                name="an_exemption_ends_after_its_start",
            )
        ]


class Share(Owned):
    """A team that may see a goal. Goals are private until shared."""

    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, db_index=False, related_name="shares")
    team = models.ForeignKey("accounts.Space", on_delete=models.CASCADE, related_name="+")
    made_by = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["space", "goal", "team"], name="one_share_a_team")
        ]


class TeamTarget(Owned):
    """What a team is to reach together, of a unit in a period. The newest counts; without an
    amount there is none any more."""

    unit = models.CharField(max_length=120)
    period = models.CharField(max_length=20, blank=True)
    amount = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    made_by = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()
    objects = Once.as_manager()

    class Meta:
        indexes = [models.Index(fields=["space", "unit", "period"], name="targets_of_a_team")]


class Involvement(Named):
    """A person whom a goal concerns: with an account, or with a link of their own.

    Of the link only the hash is kept; it expires, and it can be revoked.
    """

    goal = models.ForeignKey(
        Goal, on_delete=models.CASCADE, db_index=False, related_name="involvements"
    )
    user = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="involvements"
    )
    name = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=5, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    secret = models.CharField(max_length=64, null=True, blank=True, unique=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    muted = models.BooleanField(default=False)
    made_by = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()
    asked_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True, blank=True)
    halfway_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["space", "goal"], name="people_of_a_goal")]
        constraints = [
            models.UniqueConstraint(
                fields=["space", "goal", "user"],
                condition=Q(user__isnull=False),
                name="involved_once_by_account",
            ),
            models.UniqueConstraint(
                fields=["space", "goal", "email"],
                condition=~Q(email="") & Q(revoked_at__isnull=True),
                name="involved_once_by_address",
            ),
        ]

    def __str__(self) -> str:
        return str(self.user) if self.user else self.name or self.email.split("@")[0]


class Answer(Owned):
    """What a person said to a version of a goal. Created once, never updated; the newest counts.

    `questions` holds the five answers (ready, worth, right_time, fits, right_person → degree and
    note), `counter` the parts that a counter-offer changes, `confidence` a number from 1 to 10.
    """

    involvement = models.ForeignKey(
        Involvement, on_delete=models.CASCADE, db_index=False, related_name="answers"
    )
    goal = pointer("goals.Goal")
    version = models.PositiveIntegerField()
    outcome = models.CharField(max_length=12)
    questions = models.JSONField(default=dict)
    condition = models.TextField(blank=True)
    failed = models.CharField(max_length=40, blank=True)
    counter = models.JSONField(null=True, blank=True)
    words = models.TextField(blank=True)
    confidence = models.PositiveSmallIntegerField(null=True, blank=True)
    at = models.DateTimeField()
    objects = Once.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["space", "goal", "involvement", "at"], name="answers_in_time")
        ]


class Commitment(Owned):
    """The four items of the K.U.T. scale as one person answered them, 1 to 5 each."""

    involvement = models.ForeignKey(
        Involvement, on_delete=models.CASCADE, db_index=False, related_name="commitments"
    )
    goal = pointer("goals.Goal")
    occasion = models.CharField(max_length=12)
    items = models.JSONField()
    at = models.DateTimeField()
    objects = Once.as_manager()

    class Meta:
        indexes = [models.Index(fields=["space", "goal", "involvement"], name="commitments_of")]


class Handover(Named):
    """An offer to take over the responsibility for a goal; nothing changes without a yes."""

    goal = models.ForeignKey(
        Goal, on_delete=models.CASCADE, db_index=False, related_name="handovers"
    )
    giver = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    taker = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True)
    accepted = models.BooleanField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["space", "goal"],
                condition=Q(answered_at__isnull=True),
                name="one_open_handover_a_goal",
            )
        ]


class DismissedFinding(Owned):
    """A finding that its user has set aside, with the reason; it stays so."""

    goal = models.ForeignKey(
        Goal, on_delete=models.CASCADE, db_index=False, related_name="dismissed"
    )
    rule = models.CharField(max_length=40)
    reason = models.TextField(blank=True)
    made_by = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["space", "goal", "rule"], name="dismissed_once")
        ]
