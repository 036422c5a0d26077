"""The target line: how much of a goal is to be there along the way to its amount."""

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any, Literal

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from smarta.core.entries import Log, decimal
from smarta.core.goal import Goal as CoreGoal
from smarta.core.goal import Row, goal_to_json
from smarta.core.pace import Line, filled, phased, seasonal, stepwise
from smarta.core.period import Cadence, Periods
from smarta.core.standing import stand
from smarta.web import access, clock, formats
from smarta.web.access import Request
from smarta.web.amounts import AmountField, amount
from smarta.web.goals import queries, services
from smarta.web.goals.models import Goal, GoalVersion
from smarta.web.reader import language_of
from smarta.web.replies import refused
from smarta.web.tracking import queries as tracking

MOST_PERIODS = 24
"""A goal that holds more months is given by quarters, and one with more of those by years."""

SHAPES = {
    "even": gettext_lazy("Evenly to the end"),
    "season": gettext_lazy("As last year: each month gets the share that it had then"),
    "periods": gettext_lazy("An amount for each period"),
    "dates": gettext_lazy("Amounts on dates of your own"),
}
_LINE = re.compile(r"\s*(\d{4}-\d\d-\d\d)[\s:;=]+(.+?)\s*(/.*)?")


@dataclass(frozen=True)
class Course:
    """A goal that has a line: from `base` on the day `start` to the amount on the day `end`, both
    included. `base` is None for a level that nothing is known of."""

    goal: CoreGoal
    log: Log
    line: Line
    start: date
    end: date
    base: Decimal | None
    amount: Decimal

    @property
    def shapes(self) -> list[str]:
        """A level has no periods and no season: what it reaches, it is at."""
        return list(SHAPES) if self.goal.kind == "total" else ["even", "dates"]

    @property
    def unit(self) -> Literal["month", "quarter", "year"]:
        """How long the periods are that the amounts are given for."""
        months = (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1
        if months <= MOST_PERIODS:
            return "month"
        return "quarter" if months <= 3 * MOST_PERIODS else "year"

    def spans(self) -> list[tuple[int, int]]:
        """The periods as day numbers, the end of each not included."""
        first, past = self.start.toordinal(), self.end.toordinal() + 1
        whole = Periods(Cadence(self.unit), first).between(first, past)
        return [(max(begin, first), min(stop, past)) for begin, stop in whole]

    def names(self, language: str) -> list[str]:
        days = [date.fromordinal(begin) for begin, _stop in self.spans()]
        return [name_of(self.unit, day, language) for day in days]

    def amounts(self) -> list[Decimal]:
        """What the line asks of each period, rounded so that the sum stays what it is."""
        plain = self.amount == self.amount.to_integral_value()
        step = Decimal(1) if plain and self.amount >= len(self.spans()) else Decimal("0.01")
        ends = [decimal(self.line.by_end_of(stop - 1)) or Decimal(0) for _b, stop in self.spans()]
        marks = [self.base or Decimal(0), *(mark.quantize(step) for mark in ends)]
        return [after - before for before, after in pairwise(marks)]

    def beginning(self) -> list[Row]:
        """The row that holds the line down until the first date."""
        return [] if self.base is None else [Row(self.start, self.base)]


def course_of(goal: Goal, version: GoalVersion, today: date) -> Course | None:
    """The goal's line as it stands; None where it has none: no amount, no start or end, or one that
    comes again."""
    core = queries.core_goal_of(version.fields)
    if core.kind not in ("total", "level") or core.start is None:
        return None
    log = tracking.series(goal, with_of=core.aggregate == "ratio")
    found = stand(core, log, on=today)
    if found.line is None or found.terms.end is None or found.target is None:
        return None
    base = Decimal(0) if core.kind == "total" else decimal(found.terms.baseline)
    return Course(
        goal=core,
        log=log,
        line=found.line,
        start=core.start,
        end=date.fromordinal(found.terms.end - 1),
        base=base,
        amount=decimal(found.target) or Decimal(0),
    )


def name_of(unit: str, day: date, language: str) -> str:
    """January 2027, quarter 1 2027, 2027."""
    if unit == "month":
        return f"{formats.month(day, language)} {day.year}"
    if unit == "quarter":
        number = (day.month + 2) // 3
        return _("quarter %(number)s %(year)s") % {"number": number, "year": day.year}
    return str(day.year)


# What is typed ------------------------------------------------------------------------------------


class LineForm(forms.Form):
    """The shape of the line, and the amounts of the two shapes that have some.

    Its `line` and `shape` are the goal's fields when the form is valid.
    """

    based_on = forms.IntegerField(widget=forms.HiddenInput)
    shape = forms.ChoiceField(label=gettext_lazy("How it rises"), widget=forms.RadioSelect)
    rows = forms.CharField(
        label=gettext_lazy("Dates and amounts"),
        help_text=gettext_lazy(
            "One a line, what is to be there by then: 2027-03-31 40. Or the pace up to a date, "
            "per day: 2027-06-30 0.5/day."
        ),
        required=False,
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    steps = forms.BooleanField(
        label=gettext_lazy("In steps: nothing is due between two dates"), required=False
    )

    def __init__(self, course: Course, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.course = course
        self.line: Sequence[Row] = ()
        choices = [(name, SHAPES[name]) for name in course.shapes]
        self.fields["shape"].choices = choices  # type: ignore[attr-defined]
        if "periods" in course.shapes:
            language = language_of()
            for place, name in enumerate(course.names(language)):
                self.fields[f"period_{place}"] = AmountField(label=name, required=False)

    @property
    def periods(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name.startswith("period_")]

    def clean(self) -> None:
        make = {"season": self._season, "periods": self._periods, "dates": self._dates}
        shape = self.cleaned_data.get("shape")
        if shape in make and not self.errors:
            self.line = make[shape]()

    def _season(self) -> Sequence[Row]:
        course = self.course
        if seasonal(course.start, course.end, course.amount, course.log) is None:
            text = _("Nothing is logged from the year before the start. Import it first.")
            self.add_error("shape", text)
        return ()

    def _periods(self) -> Sequence[Row]:
        course = self.course
        given = [self.cleaned_data[field.name] or Decimal(0) for field in self.periods]
        if sum(given) != course.amount:
            language = language_of()
            text = _("The amounts make %(sum)s together; the goal is %(amount)s.") % {
                "sum": formats.number(sum(given), language),
                "amount": formats.number(course.amount, language),
            }
            self.add_error("shape", text)
        return phased(course.start, course.end, Cadence(course.unit), given)

    def _dates(self) -> Sequence[Row]:
        course = self.course
        try:
            rows = [*course.beginning(), *rows_of(self.cleaned_data["rows"], course)]
        except forms.ValidationError as mistake:
            self.add_error("rows", mistake)
            return ()
        return in_steps(rows, course) if self.cleaned_data["steps"] else rows


def rows_of(text: str, course: Course) -> list[Row]:
    """The rows that are typed, one a line, in order of their dates."""
    rows = sorted(row_of(line, course) for line in text.splitlines() if line.strip())
    if not rows:
        raise forms.ValidationError(_("Give at least one date with its amount."))
    for before, after in pairwise(rows):
        if before.day == after.day:
            raise forms.ValidationError(_("%(day)s stands there twice.") % {"day": after.day})
    return rows


def row_of(line: str, course: Course) -> Row:
    match = _LINE.fullmatch(line)
    found = amount(match[2]) if match else None
    try:
        day = date.fromisoformat(match[1]) if match else None
    except ValueError:
        day = None
    if match is None or day is None or found is None:
        text = _("“%(line)s” is no date with an amount.") % {"line": line.strip()[:60]}
        raise forms.ValidationError(text)
    if not course.start < day <= course.end:
        text = _("%(day)s is not within the goal, %(start)s to %(end)s.")
        ends = {"day": day, "start": course.start, "end": course.end}
        raise forms.ValidationError(text % ends)
    return Row(day, rate=found) if match[3] else Row(day, found)


def in_steps(rows: Sequence[Row], course: Course) -> list[Row]:
    """The same amounts, each due on its date and nothing before; the last on the goal's end."""
    known = computed(rows, course)
    if known[-1].day < course.end:
        known = [*known, Row(course.end, course.amount)]
    return stepwise([row._replace(rate=None) for row in known])


def computed(rows: Sequence[Row], course: Course) -> list[Row]:
    """The rows with both amount and pace."""
    return filled(rows, course.start, course.base or Decimal(0), course.line.counted)


# What is shown ------------------------------------------------------------------------------------


def shape_of(course: Course) -> str:
    """The shape of the line that is kept."""
    if not course.goal.line:
        return course.goal.shape
    by_period = phased(course.start, course.end, Cadence(course.unit), course.amounts())
    return "periods" if tuple(by_period) == course.goal.line else "dates"


def without_steps(rows: Sequence[Row]) -> list[Row]:
    """The rows before they were made steps: no row that only says that nothing has changed."""
    eves = [
        row.value == before.value and after.day - row.day == timedelta(days=1)
        for before, row, after in zip(rows, rows[1:], rows[2:], strict=False)
    ]
    return [row for row, eve in zip(rows, [False, *eves, False], strict=False) if not eve]


def typed_rows(course: Course) -> tuple[list[Row], bool]:
    """(the rows as a person would type them, whether they are steps)."""
    rows = without_steps(course.goal.line)
    steps = len(rows) < len(course.goal.line)
    if rows and rows[:1] == course.beginning():
        rows = rows[1:]
    return rows, steps


def shown(course: Course, version: GoalVersion) -> dict[str, Any]:
    """The form as it opens: the line as it stands."""
    language, shape = language_of(), shape_of(course)
    rows, steps = typed_rows(course) if shape == "dates" else ([], False)
    plain = [formats.plain(one, language) for one in course.amounts()]
    return {
        "based_on": version.number,
        "shape": shape,
        "rows": "\n".join(as_typed(row, language) for row in rows),
        "steps": steps,
        **{f"period_{place}": value for place, value in enumerate(plain)},
    }


def as_typed(row: Row, language: str) -> str:
    if row.value is not None:
        return f"{row.day} {formats.plain(row.value, language)}"
    return f"{row.day} {formats.plain(row.rate, language)}/" + _("day")


def table(course: Course) -> list[Row]:
    """What is due by when, and at which pace: the line in force."""
    rows, steps = typed_rows(course)
    if not course.goal.line and course.goal.shape == "season":
        rows = seasonal(course.start, course.end, course.amount, course.log) or []
        rows = rows[1:]
    rows = [*course.beginning(), *rows]
    if not rows or rows[-1].day < course.end:
        rows.append(Row(course.end, course.amount))
    known = computed(rows, course)[len(course.beginning()) :]
    return [row._replace(rate=None) for row in known] if steps else known


@login_required
@require_http_methods(["GET", "POST"])
def target_line(request: Request, id: uuid.UUID) -> HttpResponse:
    """Say how the goal's line rises, from today on; the past keeps the line that it had."""
    goal = access.goal(request, id, "own")
    version = queries.newest(goal)
    course = course_of(goal, version, clock.today(request.user))
    context = {"goal": goal, "version": version, "nav": "goals"}
    if course is None:
        return render(request, "goals/line.html", context)
    form = LineForm(course, request.POST or None, initial=shown(course, version))
    status = 200
    if request.method == "POST" and form.is_valid():
        problems = kept(goal, request, form)
        if not problems:
            return redirect("goal", goal.pk)
        status = refused(form, problems)
    context |= {"form": form, "rows": table(course), "unit": version.unit}
    return render(request, "goals/line.html", context, status=status)


def kept(goal: Goal, request: Request, form: LineForm) -> Sequence[Any]:
    """Make the typed line the goal's next version; the problems where that is not possible."""
    shape: Literal["even", "season"] = "even"
    if form.cleaned_data["shape"] == "season":
        shape = "season"
    wanted = form.course.goal._replace(line=tuple(form.line), shape=shape)
    _row, problems = services.change_goal(
        goal=goal,
        user=request.user,
        based_on=form.cleaned_data["based_on"],
        fields=goal_to_json(wanted),
    )
    return problems
