"""A goal's standing follows its versions, its pauses and its end."""

from datetime import datetime
from typing import Any

from django.dispatch import receiver

from smarta.web.goals.models import Goal
from smarta.web.goals.signals import goal_changed
from smarta.web.tracking import caches


@receiver(goal_changed)
def follow(sender: Any, goal: Goal, at: datetime, **kwargs: Any) -> None:
    caches.refresh_standing(goal, at=at)
