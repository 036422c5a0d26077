"""Working days: the weekdays, public holidays and days off by which a goal is paced."""

import re
import uuid
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from smarta.core.period import WEEKDAYS, Calendar
from smarta.web import access, clock
from smarta.web.access import Request
from smarta.web.goals import queries, services
from smarta.web.goals.models import GoalVersion
from smarta.web.goals.people_views import to_goal
from smarta.web.replies import refused

YEARS_AHEAD = 3
"""A goal without an end has its public holidays written down so far ahead."""

LONGEST = 3700
"""Days between the first and the last day off that are taken: ten years."""

DAYS = (
    gettext_lazy("Monday"),
    gettext_lazy("Tuesday"),
    gettext_lazy("Wednesday"),
    gettext_lazy("Thursday"),
    gettext_lazy("Friday"),
    gettext_lazy("Saturday"),
    gettext_lazy("Sunday"),
)
COUNTRIES = (
    ("", gettext_lazy("none")),
    ("SE", gettext_lazy("Sweden")),
    ("NO", gettext_lazy("Norway")),
    ("DK", gettext_lazy("Denmark")),
    ("FI", gettext_lazy("Finland")),
    ("DE", gettext_lazy("Germany")),
    ("NL", gettext_lazy("the Netherlands")),
    ("GB", gettext_lazy("the United Kingdom")),
    ("IE", gettext_lazy("Ireland")),
    ("US", gettext_lazy("the United States")),
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class WorkdaysForm(forms.Form):
    """Which days ask for something."""

    based_on = forms.IntegerField(widget=forms.HiddenInput)
    weekdays = forms.MultipleChoiceField(
        label=gettext_lazy("Days that count"),
        choices=list(zip(WEEKDAYS, DAYS, strict=True)),
        widget=forms.CheckboxSelectMultiple,
    )
    country = forms.ChoiceField(
        label=gettext_lazy("Public holidays"),
        help_text=gettext_lazy("Sweden’s three eves, at midsummer, Christmas and New Year, too."),
        choices=COUNTRIES,
        required=False,
    )
    days_off = forms.CharField(
        label=gettext_lazy("Other days off"),
        help_text=gettext_lazy("One a line: 2026-12-30, or from 2026-07-06 to 2026-07-31."),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def clean_days_off(self) -> set[date]:
        found: set[date] = set()
        for line in self.cleaned_data["days_off"].splitlines():
            if line.strip():
                found |= days_of(line)
        return found


def days_of(line: str) -> set[date]:
    """The days of one line: a date, or the first and the last of a stretch."""
    try:
        ends = [date.fromisoformat(text) for text in _DATE.findall(line)]
    except ValueError:
        ends = []
    if len(ends) not in (1, 2) or not 0 <= (ends[-1] - ends[0]).days <= LONGEST:
        raise forms.ValidationError(_("“%(line)s” names no days.") % {"line": line.strip()[:60]})
    return {ends[0] + timedelta(days=n) for n in range((ends[-1] - ends[0]).days + 1)}


def public_holidays(country: str, years: Iterable[int]) -> set[date]:
    """The days on which that country rests; Sweden's three eves are free in practice."""
    import holidays

    kinds = ("public", "de_facto") if country == "SE" else ("public",)
    return set(holidays.country_holidays(country, years=list(years), categories=kinds))


def years_of(version: GoalVersion, today: date) -> range:
    """The years that the goal lasts; open ends are cut to a few years."""
    first = min(version.start or today, today).year
    last = version.end.year if version.end else today.year + YEARS_AHEAD
    return range(max(first, today.year - 10), min(max(last, today.year), today.year + 10) + 1)


def calendar_of(data: dict[str, Any], years: range) -> dict[str, Any] | None:
    """The goal's calendar as it is kept; None when every day counts."""
    days = set(data["days_off"])
    if data["country"]:
        days |= public_holidays(data["country"], years)
    if len(data["weekdays"]) == len(WEEKDAYS) and not days:
        return None
    return {
        "weekdays": [name for name in WEEKDAYS if name in data["weekdays"]],
        "days_off": sorted(day.isoformat() for day in days),
        "country": data["country"] or None,
    }


def shown(version: GoalVersion, years: range) -> dict[str, Any]:
    """The form as it opens: the calendar as it stands."""
    calendar = queries.core_goal_of(version.fields).calendar or Calendar()
    known = {code for code, _name in COUNTRIES if code}
    country = calendar.country if calendar.country in known else ""
    own = set(calendar.days_off) - (public_holidays(country, years) if country else set())
    return {
        "based_on": version.number,
        "weekdays": [WEEKDAYS[day] for day in calendar.weekdays],
        "country": country,
        "days_off": "\n".join(stretches(own)),
    }


def stretches(days: set[date]) -> list[str]:
    """Days that follow each other as one line."""
    found: list[list[date]] = []
    for day in sorted(days):
        if found and (day - found[-1][-1]).days == 1:
            found[-1].append(day)
        else:
            found.append([day])
    return [f"{s[0]} – {s[-1]}" if len(s) > 1 else str(s[0]) for s in found]


@login_required
@require_http_methods(["GET", "POST"])
def workdays(request: Request, id: uuid.UUID) -> HttpResponse:
    """Say which days count, from today on; the past keeps the calendar that it had."""
    goal = access.goal(request, id, "own")
    version = queries.newest(goal)
    years = years_of(version, clock.today(request.user))
    form = WorkdaysForm(request.POST or None, initial=shown(version, years))
    status = 200
    if request.method == "POST" and form.is_valid():
        fields = {**version.fields, "calendar": calendar_of(form.cleaned_data, years)}
        _row, problems = services.change_goal(
            goal=goal,
            user=request.user,
            based_on=form.cleaned_data["based_on"],
            fields=fields,
        )
        if not problems:
            return to_goal(goal)
        status = refused(form, problems)
    context = {"goal": goal, "version": version, "form": form, "nav": "goals"}
    return render(request, "goals/workdays.html", context, status=status)
