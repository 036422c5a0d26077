"""A team's goals: whoever has not accepted first, the sum against the team's target, the spread.

Names stand from A to Z; another order only when it is asked for.
"""

import uuid
from collections.abc import Sequence
from decimal import Decimal
from itertools import chain
from typing import Any, NamedTuple

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from smarta.core import rollup
from smarta.core.entries import number
from smarta.core.goal import Goal as CoreGoal
from smarta.core.progress import Progress, progress
from smarta.web import access, formats, words
from smarta.web.access import Request
from smarta.web.accounts.models import Space
from smarta.web.goals import queries, saying, services
from smarta.web.goals.models import Goal
from smarta.web.goals.people_forms import TargetForm
from smarta.web.goals.persons import PersonShown, people_shown
from smarta.web.paging import paged
from smarta.web.reader import Reader, reader_of
from smarta.web.replies import tell
from smarta.web.reporting import team_chart
from smarta.web.reporting.views import FIRST
from smarta.web.tracking import queries as tracking
from smarta.web.tracking import showing

MOST_GOALS = 300
ROWS_A_PAGE = 50
RECENT = 13
"""Periods over which a person's mean is taken: a quarter of weeks."""


class One(NamedTuple):
    """A shared goal with everything that the page asks about it."""

    goal: Goal
    statement: str
    core: CoreGoal
    state: Progress
    people: queries.People
    stand: str

    @property
    def owner(self) -> str:
        return str(self.goal.owner)

    @property
    def answer(self) -> queries.Person:
        """The answer that the goal stands or falls with: of whoever has not accepted, the owner
        first."""
        open_ones = [one for one in self.people.persons if one.standing.state != "accepted"]
        return next(
            iter(sorted(open_ones, key=lambda one: not one.is_owner)), self.people.persons[0]
        )

    @property
    def key(self) -> tuple[str, str]:
        """What may be added up with it: the unit and the period; no unit where nothing may."""
        quantity = self.core.quantity
        adds_up = self.core.kind in ("rate", "total") and self.core.aggregate in ("sum", "count")
        if not adds_up or quantity is None or quantity.comparison != "at_least":
            return "", ""
        cadence = self.core.cadence
        period = f"{cadence.every} {cadence.unit}" if cadence else ""
        return (quantity.unit or "").casefold(), period

    @property
    def part(self) -> rollup.Part:
        counter = queries.counter_of(self.answer.answer) if self.answer.answer else None
        offer = counter.value if counter else None
        quantity = self.core.quantity
        return rollup.Part(
            number(quantity.value if quantity else Decimal(0)),
            self.answer.standing.state,
            None if offer is None else number(offer),
        )


def shared(team: Space, reader: Reader) -> list[One]:
    """The team's goals by their owners' names; a fixed number of queries."""
    rows = list(queries.shared_with(team)[:MOST_GOALS])
    newest, people = queries.newest_of(rows), queries.people_of(rows)
    cores = queries.core_goals(rows)
    logs = tracking.series_of(cores)
    found = []
    for goal, core in cores:
        state = progress(core, logs[goal.pk], on=reader.on)
        now = core.on(reader.on)
        stand = showing.stand(now, state.to_json(reader.language), reader)
        found.append(One(goal, newest[goal.pk].statement, now, state, people[goal.pk], stand))
    return sorted(found, key=lambda one: (one.owner.casefold(), one.statement.casefold()))


# What is added up ---------------------------------------------------------------------------------


class Group(NamedTuple):
    """Goals of one unit and period, added up."""

    name: str
    unit: str
    period: str
    sums: rollup.Promised
    bars: tuple[team_chart.SumBar, ...]
    key: list[tuple[str, str]]
    lines: list[str]
    likely: str
    spread: str
    strips: tuple[team_chart.Strip, ...]
    form: TargetForm


def groups(
    found: Sequence[One], targets: dict[tuple[str, str], Decimal], reader: Reader
) -> list[Group]:
    """The sums of what several people have in common, the largest group first."""
    alike: dict[tuple[str, str], list[One]] = {}
    for one in found:
        if one.key[0]:
            alike.setdefault(one.key, []).append(one)
    wanted = {key: some for key, some in alike.items() if len(some) > 1 or key in targets}
    order = sorted(wanted, key=lambda key: (-len(wanted[key]), key))
    return [group(wanted[key], targets.get(key), reader) for key in order]


def group(found: list[One], target: Decimal | None, reader: Reader) -> Group:
    unit, period = found[0].key
    sums = rollup.promised((one.part for one in found), None if target is None else number(target))
    values = means(found)
    spread = rollup.spread(values)
    return Group(
        named(found[0].core),
        unit,
        period,
        sums,
        sum_bars(found, sums, reader),
        key_of(sums, reader),
        closing(sums, reader),
        likely(found, reader),
        spread_said(spread, reader) if spread else "",
        strips(values, spread, reader) if spread else (),
        TargetForm(
            initial={"unit": unit, "period": period, "amount": queries.plain(target)},
            auto_id=f"{unit}-{period}-%s".replace(" ", "-"),
        ),
    )


def named(core: CoreGoal) -> str:
    """kundmöten per vecka"""
    unit = core.quantity.unit if core.quantity else ""
    return f"{unit} {saying.per(core.cadence)}".strip()


def sum_bars(
    found: Sequence[One], sums: rollup.Promised, reader: Reader
) -> tuple[team_chart.SumBar, ...]:
    blocks = []
    for one in found:
        part = one.part
        amount = part.offer if part.state == "countered" and part.offer else part.amount
        blocks.append(team_chart.Block(one.owner, float(amount), rollup.PLACES[part.state]))
    accepted = _("%(amount)s accepted") % {"amount": reader.number(sums.accepted)}
    goal = _("goal %(amount)s") % {"amount": reader.number(sums.target)}
    return tuple(
        team_chart.sum_bar(blocks, sums, width, number=reader.number, accepted=accepted, goal=goal)
        for width in (team_chart.WIDE, team_chart.SLIM)
    )


def key_of(sums: rollup.Promised, reader: Reader) -> list[tuple[str, str]]:
    """The key below the bar: its class and what it says."""
    texts = {
        "hit": (_("accepted, %(amount)s"), sums.accepted),
        "offered": (_("with a condition or another amount, %(amount)s"), sums.offered),
        "asked": (_("no answer, %(amount)s"), sums.unanswered),
        "": (_("said no to, %(amount)s"), sums.declined),
    }
    return [
        (kind, text % {"amount": reader.number(value)})
        for kind, (text, value) in texts.items()
        if value
    ]


def closing(sums: rollup.Promised, reader: Reader) -> list[str]:
    """What would close the gap to the target."""
    if not sums.short:
        return []
    more = sums.offered + sums.unanswered
    lines = []
    if more:
        text = _("Everybody says yes to what is asked or offered: +%(more)s.")
        lines.append(text % {"more": reader.number(more)})
    if not sums.gap:
        return [*lines, _("Then it is enough.")]
    lines.append(_("Then %(gap)s are missing.") % {"gap": reader.number(sums.gap)})
    text = _("Or the team’s target becomes %(amount)s.")
    return [*lines, text % {"amount": reader.number(sums.accepted + more)}]


def likely(found: Sequence[One], reader: Reader) -> str:
    """What they are likely to reach together, where each has a forecast that carries it."""
    finals = [one.state.forecast.final for one in found if one.state.forecast]
    known = [(f.p10, f.p50, f.p90) for f in finals if f.p10 is not None]
    together = rollup.together(known) if len(known) == len(found) else None  # type: ignore[arg-type]
    if together is None:
        return ""
    text = _("Together likely %(low)s to %(high)s by the end of it, in the middle %(middle)s.")
    said = {name: reader.number(round(value)) for name, value in together._asdict().items()}
    return text % said


def means(found: Sequence[One]) -> list[float]:
    """Each person's mean over the latest periods that asked for something."""
    result = []
    for one in found:
        ended = [p for p in one.state.periods if p.verdict in ("hit", "missed") and not p.partial]
        values = [float(p.value or 0) for p in ended if p.end <= reader_day(one)][-RECENT:]
        if values:
            result.append(sum(values) / len(values))
    return result


def reader_day(one: One) -> int:
    return one.state.on.toordinal() + 1


def spread_said(found: rollup.Spread, reader: Reader) -> str:
    text = _(
        "One dot a person, the mean of the latest periods. Lowest %(low)s, the middle half"
        " %(lower)s to %(upper)s, the middle %(middle)s, highest %(high)s. No names, no ranking."
    )
    return text % {name: tenth(value, reader) for name, value in found._asdict().items()}


def tenth(value: float, reader: Reader) -> str:
    return reader.number(round(value, 1) if abs(value) < 100 else round(value))


def strips(
    values: Sequence[float], found: rollup.Spread, reader: Reader
) -> tuple[team_chart.Strip, ...]:
    word = _("middle %(value)s") % {"value": tenth(found.middle, reader)}
    widths = (700, team_chart.SLIM)
    return tuple(
        team_chart.strip(values, found, width, number=reader.number, word=word) for width in widths
    )


# The page -----------------------------------------------------------------------------------------


def headline(found: Sequence[One], sums: Sequence[Group], reader: Reader) -> str:
    """Who has not accepted, and what lacks to the target."""
    if not found:
        return _("No goal is shared with the team yet.")
    count = sum(1 for one in found if not one.people.agreed)
    if count:
        text = ngettext(
            "%(count)s goal is not accepted yet.", "%(count)s goals are not accepted yet.", count
        )
        said = formats.small(count, reader.language)
        first = text % {"count": said[:1].upper() + said[1:]}
    else:
        first = _("Everybody has accepted.")
    short = next(((one.sums.short, one.name) for one in sums if one.sums.short), None)
    if short is None:
        return first
    text = _("Together they are %(short)s %(name)s short of the target.")
    return f"{first} {text % {'short': reader.number(short[0]), 'name': short[1]}}"


def first_to_talk_to(found: Sequence[One], reader: Reader) -> list[tuple[One, PersonShown]]:
    """Everybody who has not accepted a goal as it stands: no answer first, then the others."""
    order = ("waiting", "void", "declined", "countered", "accepted_if")
    pairs = [
        (one, person)
        for one in found
        if not one.people.agreed
        for person in people_shown(one.goal, one.people, reader)
        if person.state in order
    ]
    return sorted(pairs, key=lambda pair: order.index(pair[1].state))


def ordered(found: list[One], order: str) -> list[One]:
    if order != "standing":
        return found
    return sorted(
        found,
        key=lambda one: FIRST.index(one.state.status) if one.state.status in FIRST else len(FIRST),
    )


def row_of(one: One) -> dict[str, Any]:
    state = "accepted" if one.people.agreed else one.answer.standing.state
    return {
        "goal": one.goal,
        "owner": one.owner,
        "statement": one.statement,
        "answer": words.ANSWER[state].short,
        "status": one.state.status,
        "stand": one.stand,
    }


@login_required
@require_http_methods(["GET"])
def page(request: Request, id: uuid.UUID) -> HttpResponse:
    team = access.team(request, id)
    reader = reader_of(request)
    found = shared(team, reader)
    sums = groups(found, queries.team_targets(team), reader)
    order = request.GET.get("order", "")
    talk = paged(request, first_to_talk_to(found, reader), ROWS_A_PAGE, "talk")
    rows = paged(request, ordered(found, order), ROWS_A_PAGE)
    context = {
        "nav": "team",
        "team": team,
        "lead": access.leads(request.user, team.pk),
        "reader": reader,
        "headline": headline(found, sums, reader),
        "talk": talk,
        "groups": sums,
        "page": rows,
        "rows": [row_of(one) for one in rows],
        "order": order,
    }
    return render(request, "goals/team.html", context)


@login_required
@require_POST
def target(request: Request, id: uuid.UUID) -> HttpResponse:
    """The team's target for a unit and a period, set by whoever leads the team."""
    team = access.team(request, id, "lead")
    form = TargetForm(request.POST)
    if form.is_valid():
        _row, problems = services.set_team_target(team=team, user=request.user, **form.cleaned_data)
        tell(request, problems)
    else:
        for text in chain.from_iterable(form.errors.values()):
            messages.error(request, str(text))
    return redirect("team_goals", id=id)
