"""Pages over several goals: today, and the list."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import render

from smarta.web.access import Request
from smarta.web.clock import day_of
from smarta.web.goals import persons
from smarta.web.goals.queries import clashes
from smarta.web.paging import paged
from smarta.web.reader import Reader, reader_of
from smarta.web.reporting import lists, queries
from smarta.web.reporting.queries import Line
from smarta.web.reporting.scaled import scored
from smarta.web.tracking import glances
from smarta.web.tracking.views import typed

VIEWS, ORDERS = ("mine", "ended"), ("end", "name")
GOALS_A_PAGE, FIELDS_A_PAGE, THINGS_A_PAGE = 50, 25, 10
FIRST = ("unreachable", "off_track", "at_risk", "no_data", "on_track", "ahead", "not_started")


@login_required
def goals(request: Request) -> HttpResponse:
    """The goals that a person may see: searched, chosen and ordered by plain fields."""
    reader = reader_of(request)
    view, order = chosen(request, "show", VIEWS), chosen(request, "order", ORDERS)
    lines = queries.goals_list(request.user, on=reader.on, ended=view == "ended")
    count = len(lines)
    together = None if view else scored(lines, on=reader.on)
    if view == "mine":
        lines = [line for line in lines if line.is_mine]
    words = request.GET.get("q", "").strip().casefold()
    if words:
        lines = [line for line in lines if words in line.statement.casefold()]
    page = paged(request, sorted(lines, key=ordering(order)), GOALS_A_PAGE)
    context = {
        "nav": "goals",
        "page": page,
        "rows": lists.goal_rows(list(page), reader),
        "count": count,
        "none": not (count or view or words),
        "clashes": clashes(lines)[:5],
        "scored": together,
        "q": request.GET.get("q", ""),
        "show": view,
        "order": order,
    }
    return render(request, "goals/list.html", context)


def chosen(request: Request, name: str, known: tuple[str, ...]) -> str:
    """What the address chooses; empty for what is not there to be chosen."""
    value = request.GET.get(name, "")
    return value if value in known else ""


def ordering(order: str) -> Any:
    if order == "name":
        return lambda line: line.statement.casefold()
    if order == "end":
        return lambda line: (line.end is None, line.end or line.valid_from)
    places = {status: place for place, status in enumerate(FIRST)}
    return lambda line: places.get(line.seen.status, len(FIRST))


@login_required
def today(request: Request) -> HttpResponse:
    """What the day asks: values to log, things to do, people who wait, choices to make."""
    reader = reader_of(request)
    page = queries.today_page(request.user, on=reader.on)
    resting = ("not_started", "paused")
    going = [line for line in page.lines if line.status not in resting]
    over = [line for line in going if is_over(line, reader)]
    lost = [line for line in going if is_lost(line) and not is_over(line, reader)]
    asked_for = [line for line in going if not is_lost(line) and not is_over(line, reader)]
    log = [line for line in asked_for if line.seen.kind != "open"]
    fields = paged(request, sorted(log, key=ordering("")), FIELDS_A_PAGE)
    choices = paged(request, lost, THINGS_A_PAGE, "lost")
    week = next((line for line in fields if line.seen.week), None)
    more = details([*choices, *[week] * bool(week)], reader)
    asked = len(page.to_do) + len(page.asked) + len(page.offers) + len(page.handovers)
    token = get_token(request)  # masked once for all forms of the page
    context = {
        "nav": "today",
        "csrf_token": token,
        "reader": reader,
        "log": lists.log_rows(fields, token, reader, typed(request)),
        "fields": fields,
        "choices": choices,
        "lost": [lost_line(line, more[line.id], reader) for line in choices],
        "over": paged(request, stands(over, reader), FIELDS_A_PAGE, "over"),
        "deeds": paged(request, deeds(page), FIELDS_A_PAGE, "do"),
        "handovers": page.handovers,
        "offers": offers(page, reader),
        "none_at_all": not (page.lines or page.drafts or page.asked),
        "drafts": paged(request, page.drafts, THINGS_A_PAGE, "begun"),
        "waiting": paged(request, waiting(page, reader), FIELDS_A_PAGE, "wait"),
        "things": len(log) + len(lost) + len(over) + asked,
        "week": week,
        "week_days": lists.week_days(more[week.id].days if week else []),
    }
    return render(request, "goals/today.html", context)


def is_lost(line: Line) -> bool:
    """Out of reach; a recurring goal whose period is lost goes on with the next one."""
    return line.status == "unreachable" and not line.seen.run


def is_over(line: Line, reader: Reader) -> bool:
    """Whether nothing more can be logged for a goal that nobody has ended yet."""
    is_done = line.seen.kind == "done" and line.status == "reached"
    return is_done or line.status == "missed" or (line.end is not None and line.end < reader.on)


def stands(lines: list[Line], reader: Reader) -> list[tuple[Line, str]]:
    return [(line, line.stand(reader)) for line in lines]


def deeds(page: queries.TodayPage) -> list[tuple[Any, Any, bool]]:
    """What is to be done, then what has been: the goal's id, the item, whether it is done."""
    to_do = [(goal, item, False) for goal, item in page.to_do]
    return to_do + [(goal, item, True) for goal, item in page.done]


def details(lines: list[Any], reader: Reader) -> dict[Any, glances.More]:
    """What is shown of the few goals that are lost or give the day its week."""
    ids = {line.id: line.space for line in lines}
    return glances.more(ids, on=reader.on, language=reader.language)


def lost_line(line: Line, more: glances.More, reader: Reader) -> dict[str, Any]:
    return {
        "line": line,
        "goal": {"pk": line.id},
        "stand": line.stand(reader),
        "choices": more.choices,
    }


def offers(page: queries.TodayPage, reader: Reader) -> list[dict[str, Any]]:
    """What people have offered instead, beside what the goal says."""
    return [
        {
            "name": str(answer.involvement),
            "version": version,
            "differences": persons.offer(answer, reader, version),
            "words": answer.words,
            "since": reader.day(day_of(answer.at)),
        }
        for answer, version in page.offers
    ]


def waiting(page: queries.TodayPage, reader: Reader) -> list[dict[str, Any]]:
    """Who waits for this person's answer, since when."""
    return [
        {"involvement": row, "version": version, "since": reader.day(row.asked_at.date())}
        for row, version in page.asked
    ]
