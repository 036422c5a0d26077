"""Pages over several goals: today, and the list."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render

from smarta.web.access import Request
from smarta.web.goals.queries import clashes
from smarta.web.reader import Reader, reader_of
from smarta.web.reporting import queries
from smarta.web.tracking import pages, showing
from smarta.web.tracking.forms import LogForm
from smarta.web.tracking.views import typed

FIRST = ("unreachable", "off_track", "at_risk", "no_data", "on_track", "ahead", "not_started")


def shown(line: queries.Line, reader: Reader) -> dict[str, Any]:
    """A goal in a list: its sentence, where it stands, its spark."""
    core = line.progress.goal.on(reader.on)
    found = line.progress.to_json(reader.language)
    return {
        "goal": line.goal,
        "version": line.version,
        "status": line.goal.outcome if line.goal.outcome in ("reached", "missed") else line.status,
        "dropped": line.goal.outcome == "dropped",
        "stand": showing.stand(core, found, reader),
        "spark": pages.spark(core, line.progress, line.progress.standing.log, reader.on),
        "is_mine": line.is_mine,
        "progress": line.progress,
        "found": found,
        "choices": showing.choices(core, found, reader),
        "core": core,
    }


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
        lines = [line for line in lines if words in line.version.statement.casefold()]
    context = {
        "nav": "goals",
        "lines": [shown(line, reader) for line in sorted(lines, key=ordering(order))],
        "count": count,
        "clashes": clashes([line.version for line in lines])[:5],
        "q": request.GET.get("q", ""),
        "show": view,
        "order": order,
    }
    return render(request, "goals/list.html", context)


def ordering(order: str) -> Any:
    if order == "name":
        return lambda line: line.version.statement.casefold()
    if order == "end":
        return lambda line: (line.version.end is None, line.version.end or line.version.valid_from)
    places = {status: place for place, status in enumerate(FIRST)}
    return lambda line: places.get(line.status, len(FIRST))


@login_required
def today(request: Request) -> HttpResponse:
    """What the day asks: values to log, things to do, people who wait, choices to make."""
    reader = reader_of(request)
    page = queries.today_page(request.user, on=reader.on)
    lines = [shown(line, reader) for line in page.lines]
    open_lines = [line for line in lines if line["status"] not in ("not_started", "paused")]
    lost = [line for line in open_lines if line["status"] == "unreachable" and not is_run(line)]
    again = typed(request)
    log = [line | {"form": form_of(line, reader, again)} for line in open_lines if line not in lost]
    week = next((line for line in log if days_of(line, reader)), None)
    context = {
        "nav": "today",
        "reader": reader,
        "log": log,
        "lost": lost,
        "resting": [line for line in lines if line not in open_lines],
        "to_do": page.to_do,
        "done": page.done,
        "asked": page.asked,
        "handovers": page.handovers,
        "drafts": page.drafts,
        "waiting": waiting(page, reader),
        "things": len(log) + len(page.to_do) + len(page.asked) + len(page.handovers) + len(lost),
        "week": week,
        "week_days": days_of(week, reader) if week else [],
    }
    return render(request, "goals/today.html", context)


def is_run(line: dict[str, Any]) -> bool:
    """A recurring goal whose period is lost goes on with the next one."""
    return bool(line["found"].get("periods"))


def form_of(line: dict[str, Any], reader: Reader, again: dict[str, str]) -> LogForm:
    """The field of a goal, with the value that could not be read when it was sent."""
    ratio, key = line["core"].aggregate == "ratio", str(line["goal"].pk)
    initial = {"value": again[key]} if key in again else {}
    return LogForm(day=reader.on, ratio=ratio, auto_id=f"{key}_%s", initial=initial)


def days_of(line: dict[str, Any], reader: Reader) -> list[showing.DayCell]:
    state = line["progress"]
    daily = pages.daily_of(state.goal, state.standing.log, line["found"], reader.on)
    return showing.days(line["core"], line["found"], daily, reader)


def waiting(page: queries.TodayPage, reader: Reader) -> list[dict[str, Any]]:
    """Who waits for this person's answer, since when."""
    return [
        {"involvement": row, "version": version, "since": reader.day(row.asked_at.date())}
        for row, version in page.asked
    ]
