"""A funnel backwards on a sales goal: how many calls for how many orders, by own figures."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from math import ceil
from typing import Any, NamedTuple

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from smarta.core.entries import Log
from smarta.core.goal import Goal as CoreGoal
from smarta.core.period import Counted
from smarta.core.plan import funnel as core_funnel
from smarta.core.problem import Mistake
from smarta.core.progress import Progress, progress
from smarta.core.quantity import MONEY
from smarta.web import access, clock, formats
from smarta.web.access import Request
from smarta.web.accounts.models import User
from smarta.web.amounts import AmountField
from smarta.web.goals import queries
from smarta.web.goals.models import Goal
from smarta.web.planning.models import Funnel
from smarta.web.reader import Language, language_of
from smarta.web.tracking import queries as tracking
from smarta.web.writing import NOW, mistakes, write

_SOLD_WORDS = """order ordrar affär affärer avtal kund kunder kontrakt licens licenser försäljning
försäljningar deal deals contract contracts customer customers client clients sale sales orders
licence licences license licenses subscription subscriptions prenumeration prenumerationer"""
SOLD = MONEY | frozenset(_SOLD_WORDS.split())
"""What one sells, or is paid: a goal of these has a way of calls and meetings before it."""

STEPS = 4
USUAL_DAYS = (0, 1, 2, 3, 4)


class Rest(NamedTuple):
    """What is left of a goal, or of the running period of one that comes again."""

    amount: float
    days: int
    last: date


class Shown(NamedTuple):
    """A funnel on the page. `of` says what the counting starts from; `problems` why there is none.

    Each row is a step's name, its need, its interval, its need a day and its hit rate.
    """

    of: str
    orders: str
    rows: list[tuple[str, str, str, str, str]]
    lever: str
    problems: list[str]
    brief: str


def fits(core: CoreGoal) -> bool:
    """Whether a goal has orders at its end: something that one sells, in all or again and again."""
    unit = (core.measure.unit or "").casefold()
    quantity = core.quantity
    known = not SOLD.isdisjoint(unit.split())
    upward = quantity is not None and quantity.comparison != "at_most"
    return known and upward and core.kind in {"total", "rate"}


def is_money(core: CoreGoal) -> bool:
    return not MONEY.isdisjoint((core.measure.unit or "").casefold().split())


# Reads and writes -------------------------------------------------------------------------------


def figures_of(goal: Goal) -> dict[str, Any]:
    """The newest figures; none yet is an empty dict."""
    rows = Funnel.objects.filter(space=goal.space_id, goal=goal).order_by("-made_at", "-pk")
    row = rows.first()
    return dict(row.figures) if row else {}


@mistakes
@write
def keep_figures(
    *, goal: Goal, user: User, figures: Mapping[str, Any], at: datetime = NOW
) -> Funnel:
    """Append new figures: the earlier ones stay."""
    return Funnel.objects.create(
        space_id=goal.space_id, goal=goal, figures=dict(figures), who=user, made_at=at
    )


# Counting backwards -----------------------------------------------------------------------------


def rest_of(core: CoreGoal, state: Progress, on: date) -> Rest | None:
    """What is left and in how many working days, the day itself included; None without an end."""
    if core.quantity is None or state.target is None:
        return None
    first, last = on, core.end
    if core.kind == "rate":
        today = on.toordinal()
        running = next((one for one in state.periods if one.start <= today < one.end), None)
        last = date.fromordinal(running.end - 1) if running else None
    if last is None:
        return None
    first = max(first, core.start or first)
    amount = float(state.target) - float(state.value or 0)
    return Rest(amount, working_days(core, first, last), last)


def working_days(core: CoreGoal, first: date, last: date) -> int:
    """The days of the goal's calendar, Monday to Friday without one; both ends included."""
    chosen = core.calendar
    weekdays = chosen.weekdays if chosen else USUAL_DAYS
    off = [(day.toordinal(), day.toordinal() + 1) for day in chosen.days_off] if chosen else []
    return int(Counted(weekdays, off).count(first.toordinal(), last.toordinal() + 1))


def values_of(core: CoreGoal, log: Log, typed: float | None) -> Sequence[float]:
    """What orders are worth: as it was typed, else each logged one; a count of orders is one."""
    if not is_money(core):
        return (1.0, 1.0)
    if typed:
        return (typed, typed)
    return [float(value) for value in log.values if value > 0]


def counted(
    core: CoreGoal, log: Log, state: Progress, figures: Mapping[str, Any], *, on: date
) -> tuple[core_funnel.Funnel | None, Rest | None, tuple[Mistake, ...]]:
    """The figures counted back from what is left."""
    rest = rest_of(core, state, on)
    if rest is None:
        return None, None, (Mistake("end", "Målet har inget slut.", "The goal has no end."),)
    steps = [
        core_funnel.Step(one["name"], int(one["tried"]), int(one["won"]), float(one["hours"] or 0))
        for one in figures.get("steps", [])
    ]
    values = values_of(core, log, figures.get("value"))
    found, problems = core_funnel.backwards(rest.amount, values, steps, rest.days)
    return found, rest, problems


def shown(
    core: CoreGoal,
    log: Log,
    state: Progress,
    figures: Mapping[str, Any],
    language: Language,
    *,
    on: date,
) -> Shown | None:
    """The funnel in words; None before there are figures."""
    if not figures:
        return None
    found, rest, problems = counted(core, log, state, figures, on=on)
    if found is None or rest is None:
        return Shown("", "", [], "", [one.message(language) for one in problems], "")
    given = figures["steps"]
    rows = [row(need, one, language) for need, one in zip(found.steps, given, strict=True)]
    day = ", ".join(f"{a_day(need.per_day, language)} {need.name}" for need in found.steps)
    return Shown(
        of=left(core, rest, language),
        orders=orders(core, found, language),
        rows=rows,
        lever=lever(found, language),
        problems=[],
        brief=_("Per working day: %(steps)s.") % {"steps": day},
    )


def left(core: CoreGoal, rest: Rest, language: Language) -> str:
    amount = f"{formats.number(round(rest.amount, 2), language)} {core.measure.unit}"
    values = {
        "amount": amount,
        "day": formats.full_date(rest.last, language),
        "days": formats.number(rest.days, language),
    }
    return _("%(amount)s left until %(day)s, in %(days)s working days.") % values


def orders(core: CoreGoal, found: core_funnel.Funnel, language: Language) -> str:
    """How many orders that takes, where they are worth money."""
    if not is_money(core):
        return ""
    about = formats.number(ceil(found.orders), language)
    between = span(found.orders_low, found.orders_high, language)
    if between == about:
        return _("That is about %(orders)s orders.") % {"orders": about}
    values = {"orders": about, "between": between}
    return _("That is about %(orders)s orders, likely %(between)s.") % values


def row(
    need: core_funnel.Need, step: Mapping[str, Any], language: Language
) -> tuple[str, str, str, str, str]:
    won, tried = (formats.number(step[name], language) for name in ("won", "tried"))
    return (
        need.name,
        formats.number(ceil(need.needed), language),
        span(need.low, need.high, language),
        a_day(need.per_day, language),
        _("%(won)s of %(tried)s") % {"won": won, "tried": tried},
    )


def span(low: float, high: float, language: Language) -> str:
    first, last = formats.number(round(low), language), formats.number(round(high), language)
    return first if first == last else f"{first}–{last}"


def a_day(amount: float, language: Language) -> str:
    return formats.number(round(amount, 1 if amount < 10 else 0), language)


def lever(found: core_funnel.Funnel, language: Language) -> str:
    """Where a tenth better saves most work; only where hours were given."""
    if not found.levers:
        return ""
    best = found.levers[0]
    is_value = best.name == core_funnel.ORDER_VALUE
    values = {
        "name": _("what an order is worth") if is_value else best.name,
        "saved": formats.number(round(best.hours_saved), language),
        "hours": formats.number(round(found.hours), language),
    }
    return _("One tenth better at %(name)s saves most: %(saved)s of %(hours)s hours.") % values


# The page ---------------------------------------------------------------------------------------


class FunnelForm(forms.Form):
    """What an order is worth, and up to four steps; a step without a name is left out."""

    value = AmountField(
        label=gettext_lazy("What an order is worth on average"),
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "num"}),
    )

    def __init__(self, core: CoreGoal, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not is_money(core):
            del self.fields["value"]
        whole = forms.NumberInput(attrs={"class": "num", "min": 0})
        for n in range(STEPS):
            self.fields[f"name_{n}"] = forms.CharField(
                label=_("Step %(n)s") % {"n": n + 1}, max_length=60, required=False
            )
            self.fields[f"tried_{n}"] = forms.IntegerField(
                label=_("How many"), required=False, min_value=0, max_value=10**9, widget=whole
            )
            self.fields[f"won_{n}"] = forms.IntegerField(
                label=_("Led on"), required=False, min_value=0, max_value=10**9, widget=whole
            )
            self.fields[f"hours_{n}"] = AmountField(
                label=_("Hours for one"),
                required=False,
                widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "num"}),
            )

    @property
    def rows(self) -> list[list[forms.BoundField]]:
        names = ("name", "tried", "won", "hours")
        return [[self[f"{name}_{n}"] for name in names] for n in range(STEPS)]

    def clean(self) -> None:
        """A named step needs its figures, and cannot lead on to more than it holds."""
        for n in range(STEPS):
            name, tried, won = (self.cleaned_data.get(f"{one}_{n}") for one in _ASKED)
            if not name:
                continue
            if tried is None or won is None:
                self.add_error(f"tried_{n}", _("Write how many, and how many led on."))
            elif won > tried:
                self.add_error(f"won_{n}", _("More led on than there were."))

    def figures(self) -> dict[str, Any]:
        """The shape that is kept."""
        data = self.cleaned_data
        value = data.get("value")
        steps = [
            {
                "name": data[f"name_{n}"],
                "tried": data[f"tried_{n}"],
                "won": data[f"won_{n}"],
                "hours": float(data[f"hours_{n}"] or 0),
            }
            for n in range(STEPS)
            if data[f"name_{n}"]
        ]
        return {"value": float(value) if value else None, "steps": steps}


_ASKED = ("name", "tried", "won")


def initial(figures: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """The fields as they were kept; the usual names of steps before the first time."""
    steps = figures.get("steps") or [{"name": name} for name in usual_steps()]
    found: dict[str, Any] = {"value": formats.plain(figures.get("value"), language)}
    for n, one in enumerate(steps[:STEPS]):
        hours = formats.plain(one.get("hours") or None, language)
        found |= {f"name_{n}": one["name"], f"hours_{n}": hours}
        found |= {f"{name}_{n}": one.get(name) for name in ("tried", "won")}
    return found


def usual_steps() -> list[str]:
    return [_("calls"), _("meetings"), _("quotes")]


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: Request, id: uuid.UUID) -> HttpResponse:
    """One's own figures, and what they make of what is left of the goal."""
    goal = access.goal(request, id, "own")
    version, on, language = queries.newest(goal), clock.today(request.user), language_of()
    core = queries.core_goal(goal).on(on)
    figures = figures_of(goal)
    form = FunnelForm(core, request.POST or None, initial=initial(figures, language))
    if request.method == "POST" and form.is_valid():
        keep_figures(goal=goal, user=request.user, figures=form.figures())
        messages.success(request, _("Kept."))
        return redirect("funnel", id=id)
    log = tracking.series(goal)
    state = progress(queries.core_goal(goal), log, on=on)
    context = {
        "nav": "goals",
        "goal": goal,
        "version": version,
        "form": form,
        "fits": fits(core),
        "found": shown(core, log, state, figures, language, on=on),
        "logged": is_money(core) and len(log) > 1,
    }
    return render(request, "goals/funnel.html", context, status=422 if form.errors else 200)


def on_goal(goal: Goal, core: CoreGoal, log: Log, state: Progress, *, on: date) -> dict[str, Any]:
    """What the goal's own page says of its funnel: whether there may be one, and its figures a
    day. One query where there may."""
    if not fits(core) or goal.outcome:
        return {"funnel": None, "has_funnel": False}
    found = shown(core, log, state, figures_of(goal), language_of(), on=on)
    return {"funnel": found, "has_funnel": True}
