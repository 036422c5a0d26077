"""Pages over several goals: today, and the list."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render

from smarta.web.access import Request
from smarta.web.goals.queries import clashes
from smarta.web.reader import Reader, reader_of
from smarta.web.reporting import lists, queries
from smarta.web.reporting.queries import Line
from smarta.web.tracking import glances
from smarta.web.tracking.views import typed

FIRST = ("unreachable", "off_track", "at_risk", "no_data", "on_track", "ahead", "not_started")


@login_required
def goals(request: Request) -> HttpResponse:
    """The goals that a person may see: searched, chosen and ordered by plain fields."""
    reader = reader_of(request)
    view, order = request.GET.get("show", ""), request.GET.get("order", "")
    lines = queries.goals_list(request.user, on=reader.on, ended=view == "ended")
    count = len(lines)
    if view == "mine":
        lines = [line for line in lines if line.is_mine]
    words = request.GET.get("q", "").strip().casefold()
    if words:
        lines = [line for line in lines if words in line.statement.casefold()]
    context = {
        "nav": "goals",
        "rows": lists.goal_rows(sorted(lines, key=ordering(order)), reader),
        "count": count,
        "clashes": clashes(lines)[:5],
        "q": request.GET.get("q", ""),
        "show": view,
        "order": order,
    }
    return render(request, "goals/list.html", context)


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
    open_lines = [line for line in going if not is_over(line, reader)]
    # A recurring goal whose period is lost goes on with the next one.
    lost = [line for line in open_lines if line.status == "unreachable" and not line.seen.run]
    log = [line for line in open_lines if line not in lost]
    week = next((line for line in log if line.seen.week), None)
    more = details(lost + [week] * bool(week), reader)
    context = {
        "nav": "today",
        "reader": reader,
        "log": lists.log_rows(log, request, reader, typed(request)),
        "lost": [lost_line(line, more[line.id], reader) for line in lost],
        "over": [(line, line.seen.stand[reader.language]) for line in over],
        "to_do": page.to_do,
        "done": page.done,
        "asked": page.asked,
        "handovers": page.handovers,
        "drafts": page.drafts,
        "waiting": waiting(page, reader),
        "things": len(log)
        + len(page.to_do)
        + len(page.asked)
        + len(page.handovers)
        + len(lost + over),
        "week": week,
        "week_days": more[week.id].days if week else [],
    }
    return render(request, "goals/today.html", context)


def is_over(line: Line, reader: Reader) -> bool:
    """Whether nothing more can be logged for a goal that nobody has ended yet."""
    is_done = line.seen.kind == "done" and line.status == "reached"
    return is_done or line.status == "missed" or (line.end is not None and line.end < reader.on)


def details(lines: list[Any], reader: Reader) -> dict[Any, glances.More]:
    """What is shown of the few goals that are lost or give the day its week."""
    ids = {line.id: line.space for line in lines}
    return glances.more(ids, on=reader.on, language=reader.language)


def lost_line(line: Line, more: glances.More, reader: Reader) -> dict[str, Any]:
    stand = line.seen.stand[reader.language]
    return {"line": line, "goal": {"pk": line.id}, "stand": stand, "choices": more.choices}


def waiting(page: queries.TodayPage, reader: Reader) -> list[dict[str, Any]]:
    """Who waits for this person's answer, since when."""
    return [
        {"involvement": row, "version": version, "since": reader.day(row.asked_at.date())}
        for row, version in page.asked
    ]
