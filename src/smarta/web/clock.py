"""Now and today: the one place in the web application that asks the time."""

from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from django.utils import timezone


def now() -> datetime:
    """The present instant, with its zone (UTC)."""
    return timezone.now()


def zone_of(person: object | None) -> tzinfo:
    """The zone in which this person's days begin; the installation's for a visitor."""
    name = getattr(person, "time_zone", "")
    return ZoneInfo(name) if name else timezone.get_default_timezone()


def today(person: object | None = None) -> date:
    """The date on this person's wall."""
    return now().astimezone(zone_of(person)).date()


def day_of(instant: datetime, person: object | None = None) -> date:
    """The date on which `instant` falls for this person."""
    return instant.astimezone(zone_of(person)).date()
