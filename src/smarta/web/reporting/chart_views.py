"""A goal's chart to take away (PNG, SVG) and to look into: one Vega-Lite description for all three.

The page's own chart is drawn by a template; this one is made on request, since the first takes a
second and the library for the browser weighs most of a megabyte.
"""

import uuid
from datetime import date, timedelta
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from smarta.web import access, formats
from smarta.web.limits import limited
from smarta.web.reader import Reader, reader_of
from smarta.web.reporting.queries import GoalPage, goal_page
from smarta.web.tracking import chart, pages, showing

LOCALES = {"sv": "sv-SE", "en": "en-GB"}
SNIPPET = "window.vegaEmbed = vegaEmbed;"
TYPES = {"png": "image/png", "svg": "image/svg+xml", "json": "application/json"}


@login_required
@require_safe
def look(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """The chart to look into: values under the pointer, and files to take away."""
    goal = access.goal(request, id)
    reader = reader_of(request)
    page = goal_page(goal, on=reader.on)
    stand = showing.stand(page.core.on(reader.on), page.progress.to_json(reader.language), reader)
    context = {"goal": goal, "version": page.version, "stand": stand, "nav": "goals"}
    return render(request, "goals/chart.html", context)


@login_required
@require_safe
@limited("api")
def picture(request: HttpRequest, id: uuid.UUID, form: str) -> HttpResponse:
    """The chart as a file: png, svg, or json for the page that looks into it."""
    goal = access.goal(request, id)
    reader = reader_of(request)
    described = description(goal_page(goal, on=reader.on), reader)
    if form == "json":
        return JsonResponse({"spec": described, "dark": DARK, **locales(reader.language)})
    if form not in TYPES:
        raise Http404
    answer = HttpResponse(drawn(described, form, reader.language), content_type=TYPES[form])
    answer["Content-Disposition"] = f'attachment; filename="smarta.{form}"'
    return answer


def drawn(described: dict[str, Any], form: str, language: str) -> bytes:
    """The bytes of the picture. The library is imported here: nobody else pays for it."""
    import vl_convert

    said = locales(language)
    words: dict[str, Any] = {
        "format_locale": said["formatLocale"],
        "time_format_locale": said["timeFormatLocale"],
    }
    if form == "png":
        return bytes(vl_convert.vegalite_to_png(described, scale=2, **words))
    return with_dark_form(vl_convert.vegalite_to_svg(described, **words)).encode()


def with_dark_form(drawing: str) -> str:
    """The drawing with its dark colours for whoever looks at it on a dark screen."""
    rules = "".join(
        f'[{what}="{light}"]{{{what}:{dark}}}'
        for light, dark in DARK.items()
        for what in ("fill", "stroke")
    )
    style = f"<style>@media (prefers-color-scheme:dark){{{rules}}}</style>"
    head, rest = drawing.split(">", 1)
    return f"{head}>{style}{rest}"


@cache
def locales(language: str) -> dict[str, Any]:
    """How numbers and dates are written, as on the pages: vl-convert's Swedish months have a
    capital, and its English thousands a comma."""
    import vl_convert

    locale: Any = LOCALES[language]
    numbers: dict[str, Any] = dict(vl_convert.get_format_locale(locale))
    times: dict[str, Any] = dict(vl_convert.get_time_format_locale(locale))
    if language == "sv":
        for names in ("months", "shortMonths", "days", "shortDays"):
            times[names] = [name.lower() for name in times[names]]
    return {"formatLocale": numbers | {"thousands": formats.NBSP}, "timeFormatLocale": times}


@require_safe
def library(request: HttpRequest) -> FileResponse:
    """The library for the browser, out of the installed package: made once, and kept on disk."""
    path = library_file()
    answer = FileResponse(path.open("rb"), content_type="text/javascript; charset=utf-8")
    answer["Cache-Control"] = "public, max-age=86400"
    return answer


def library_file() -> Path:
    import vl_convert

    path = Path(settings.DATA) / "cache" / f"vega-{version('vl-convert-python')}.js"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(f".{uuid.uuid4().hex}")
        half.write_text(vl_convert.javascript_bundle(SNIPPET), encoding="utf-8")
        half.replace(path)
    return path


# The description ----------------------------------------------------------------------------------

PAPER, INK, QUIET, AXIS = "#fafaf7", "#182225", "#48565a", "#7d898b"
GOOD, OFF, BAND = "#1f6b4c", "#a03327", "#dfe7e4"
DARK = {
    PAPER: "#14181a",
    INK: "#e9ece8",
    QUIET: "#b3bdbd",
    AXIS: "#76848a",
    GOOD: "#7fcca5",
    OFF: "#f29d90",
    BAND: "#28353a",
}
"""Each colour of the style sheet's light theme with its dark one."""

Layer = dict[str, Any]
MOST_BARS = 104


def description(page: GoalPage, reader: Reader) -> dict[str, Any]:
    """The goal's chart in Vega-Lite: bars where it recurs, else the way with its target line."""
    found = page.progress.to_json(reader.language)
    core = page.core.on(reader.on)
    layers = bars(page, found, reader) if found.get("periods") else way(page, found, reader)
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "title": {"text": page.version.statement, "subtitle": showing.stand(core, found, reader)},
        "width": 720,
        "height": 280,
        "background": PAPER,
        "padding": 12,
        "config": config(),
        "layer": layers,
    }


def config() -> dict[str, Any]:
    """Every colour is said, so that each has its dark form."""
    return {
        "font": "sans-serif",
        "view": {"stroke": None},
        "axis": {
            "grid": False,
            "labelColor": QUIET,
            "domainColor": AXIS,
            "tickColor": AXIS,
            "labelFontSize": 13,
        },
        "title": {
            "anchor": "start",
            "color": INK,
            "subtitleColor": QUIET,
            "font": "serif",
            "fontSize": 21,
            "fontWeight": "normal",
            "subtitleFontSize": 15,
            "subtitlePadding": 6,
            "offset": 16,
            "limit": 760,
        },
    }


def moment(day: date) -> str:
    """A day's beginning, where the reader is: without an hour it would be Greenwich's."""
    return f"{day.isoformat()}T00:00:00"


def when(field: str = "day", **more: Any) -> dict[str, Any]:
    return {"field": field, "type": "temporal", "title": None, **more}


def amount(field: str = "value", **more: Any) -> dict[str, Any]:
    return {"field": field, "type": "quantitative", "title": None, **more}


def told(*fields: dict[str, Any]) -> list[dict[str, Any]]:
    """What stands at the pointer, each with its name in the reader's language."""
    names = {
        "start": _("From"),
        "last": _("Until"),
        "day": _("Day"),
        "value": _("Value"),
        "target": _("Goal"),
        "low": _("At least (9 of 10)"),
        "high": _("At most (9 of 10)"),
    }
    return [one | {"title": names[one["field"]]} for one in fields]


def layer(rows: list[dict[str, Any]], mark: dict[str, Any], **encoding: Any) -> Layer:
    return {"data": {"values": rows}, "mark": mark, "encoding": encoding}


def bars(page: GoalPage, found: dict[str, Any], reader: Reader) -> list[Layer]:
    """One bar a period, the forecast of those that are not over as a pale field behind them."""
    periods = showing.with_ahead(page.core.on(reader.on), found["periods"], reader.on)[-MOST_BARS:]
    fields = pages.bands(page.core, page.log, found, periods, reader.on)
    rows = [period_row(one, fields.get(one["start"])) for one in periods]
    wide = {"x": when("start"), "x2": {"field": "past"}}
    pointer = told(when("start"), when("last"), amount(), amount("target"))
    begun = [row for row in rows if row["verdict"] not in ("ahead", "excused")]
    is_missed = "datum.verdict === 'missed'"
    colours = {
        "fill": {"condition": {"test": is_missed, "value": PAPER}, "value": GOOD},
        "stroke": {"condition": {"test": is_missed, "value": OFF}, "value": GOOD},
    }
    excused = [row for row in rows if row["verdict"] == "excused"]
    inset = {"xOffset": 1, "x2Offset": -1}
    return [
        *forecast_fields([row for row in rows if "low" in row], wide),
        *today(reader),
        layer(
            begun, {"type": "bar", **inset}, **wide, y=amount(), y2=ZERO, **colours, tooltip=pointer
        ),
        layer(excused, rule(QUIET, 3, **inset), **wide, y=ZERO),
        layer(targets(rows), step(INK), x=when("start"), y=amount("target")),
    ]


ZERO: dict[str, Any] = {"datum": 0}


def targets(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each period's target from its first day on, and the last one's to its end."""
    found = [{"start": row["start"], "target": row["target"]} for row in rows]
    return [*found, {"start": rows[-1]["past"], "target": rows[-1]["target"]}]


def period_row(one: dict[str, Any], field: tuple[float, float, float] | None) -> dict[str, Any]:
    """A period from its first day to the day after its last."""
    start, last = showing.as_date(one["start"]), showing.as_date(one["end"])
    known = {name: one.get(name) for name in ("value", "target", "verdict")}
    ends = {"start": moment(start), "last": moment(last), "past": moment(last + timedelta(days=1))}
    likely = dict(zip(("low", "mid", "high"), field, strict=True)) if field else {}
    return {**known, **ends, **likely}


def forecast_fields(rows: list[dict[str, Any]], wide: dict[str, Any]) -> list[Layer]:
    """10 to 90 % of each period, with a short stroke in its middle."""
    pointer = told(when("start"), when("last"), amount("low"), amount("high"))
    field = {"x": wide["x"], "x2": wide["x2"], "y": amount("low"), "y2": {"field": "high"}}
    return [
        layer(rows, {"type": "bar", "color": BAND, "stroke": BAND}, **field, tooltip=pointer),
        layer(rows, rule(QUIET, 1.5, xOffset=2, x2Offset=-2), **wide, y=amount("mid")),
    ]


def rule(color: str, wide: float, **more: Any) -> dict[str, Any]:
    return {"type": "rule", "color": color, "strokeWidth": wide, **more}


def step(color: str) -> dict[str, Any]:
    return {"type": "line", "interpolate": "step-after", "color": color, "strokeWidth": 1.5}


def today(reader: Reader) -> list[Layer]:
    """The dotted upright, with its word above it."""
    rows = [{"day": moment(reader.on), "text": _("today")}]
    upright = rule(INK, 1, strokeDash=[2, 3])
    word = {"type": "text", "color": INK, "fontWeight": "bold", "fontSize": 13, "dy": -8}
    return [
        layer(rows, upright, x=when()),
        layer(rows, word, x=when(), y={"value": 0}, text={"field": "text"}),
    ]


def way(page: GoalPage, found: dict[str, Any], reader: Reader) -> list[Layer]:
    """The values so far, the line they were to follow, and the field in which they may land."""
    actual = pages.by_day(page.core, page.log.until(reader.on.toordinal()))
    target = pages.target_line(page.core, page.log, reader.on)
    fan = showing.fan(page.core.on(reader.on), found)
    edges = chart.fan_edges(chart.Point(*actual[-1]), fan) if actual and fan else []
    rows = [one._asdict() | {"day": moment(one.day)} for one in edges]
    level = amount("low", scale={"zero": False})
    band = {"type": "area", "color": BAND}
    pointer = told(when(), amount("low"), amount("high"))
    return [
        layer(rows, band, x=when(), y=level, y2={"field": "high"}, tooltip=pointer),
        layer(rows[-1:], {"type": "tick", "color": QUIET}, x=when(), y=amount("mid")),
        line(target, INK, 1.5),
        line(actual, QUIET, 2.5),
        *today(reader),
    ]


def line(points: list[tuple[date, float]], color: str, wide: float) -> Layer:
    rows = [{"day": moment(day), "value": value} for day, value in points]
    mark = {"type": "line", "color": color, "strokeWidth": wide}
    value = amount(scale={"zero": False})
    return layer(rows, mark, x=when(), y=value, tooltip=told(when(), amount()))
