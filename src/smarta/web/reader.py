"""Who reads a page: the language, and the day that is today for them."""

from datetime import date
from typing import Literal, NamedTuple

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from smarta.web import clock, formats

Language = Literal["sv", "en"]


def language_of() -> Language:
    """The language that the page speaks."""
    return "sv" if (get_language() or "en").startswith("sv") else "en"


class Reader(NamedTuple):
    """How numbers and days are said to this reader."""

    language: Language
    on: date

    def number(self, value: float | None) -> str:
        return "" if value is None else formats.number(value, self.language)

    def percent(self, share: float | None) -> str:
        return "" if share is None else formats.percent(share, self.language)

    def day(self, day: date) -> str:
        return formats.near_date(day, self.language, on=self.on)

    def soon(self, day: date) -> str:
        """today, by Friday, by 31 March: how near a last day is said."""
        away = (day - self.on).days
        if away == 0:
            return _("today")
        if 0 < away < 7:
            return _("by %(weekday)s") % {"weekday": formats.weekday(day, self.language)}
        return _("by %(date)s") % {"date": self.day(day)}


def reader_of(request: HttpRequest) -> Reader:
    return Reader(language_of(), clock.today(request.user))
