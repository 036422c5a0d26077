"""How a goal is to be reached: activities, if-then plans, milestones, and what was ticked off;
the stages of a long goal, and the figures of a funnel."""

from django.db import models

from smarta.web.accounts.models import User
from smarta.web.goals.models import Goal
from smarta.web.rows import Named, Once, Owned, pointer


class Activity(Named):
    """Something to do for a goal: once on a day, at a cadence, or when something happens.

    `kind` is activity, milestone (a dated stage), plan (if `trigger`, then `text`), or resource.
    `horizon` is the question that it answers: six_months, six_weeks, today, or empty.
    """

    goal = models.ForeignKey(
        Goal, on_delete=models.CASCADE, db_index=False, related_name="activities"
    )
    kind = models.CharField(max_length=12, default="activity")
    text = models.TextField()
    trigger = models.TextField(blank=True)
    horizon = models.CharField(max_length=12, blank=True)
    start = models.DateField(null=True, blank=True)
    day = models.DateField(null=True, blank=True)
    cadence = models.JSONField(null=True, blank=True)
    amount = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    effect = models.PositiveSmallIntegerField(null=True, blank=True)
    effort = models.PositiveSmallIntegerField(null=True, blank=True)
    assignee = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    position = models.PositiveIntegerField(default=0)
    made_by = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()
    dropped_at = models.DateTimeField(null=True, blank=True)
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["space", "goal", "position"], name="activities_in_order")]


class Tick(Owned):
    """An activity done on a day."""

    activity = models.ForeignKey(
        Activity, on_delete=models.CASCADE, db_index=False, related_name="ticks"
    )
    day = models.DateField()
    who = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["space", "activity", "day"], name="one_tick_a_day")
        ]


class Stage(Owned):
    """A goal that is one stage on the way of another, the direction; of one direction at most."""

    goal = pointer("goals.Goal")
    direction = pointer("goals.Goal")
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["space", "goal"], name="a_stage_of_one_direction")
        ]
        indexes = [models.Index(fields=["space", "direction"], name="stages_of_a_direction")]


class Funnel(Owned):
    """One's own figures from the first step to an order, for a goal. The newest row counts.

    `figures` is {"value": what an order is worth, "steps": [{"name", "tried", "won", "hours"}]}.
    """

    goal = pointer("goals.Goal")
    figures = models.JSONField()
    who = pointer("accounts.User", keep=True)
    made_at = models.DateTimeField()
    objects = Once.as_manager()

    class Meta:
        indexes = [models.Index(fields=["space", "goal", "made_at"], name="funnels_in_time")]
