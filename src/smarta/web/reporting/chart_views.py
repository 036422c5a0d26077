"""A goal's chart to take away (PNG, SVG) and to look into: one Vega-Lite description for all three.

The page's own chart is drawn by a template; this one is made on request, since the first takes a
second and the library for the browser weighs most of a megabyte.
"""

import uuid
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from smarta.web import access
from smarta.web.goals import queries
from smarta.web.limits import limited
from smarta.web.reader import Reader, reader_of
from smarta.web.reporting.queries import GoalPage, goal_page
from smarta.web.tracking import pages, showing

LOCALES: dict[str, Any] = {"sv": "sv-SE", "en": "en-GB"}
SNIPPET = "window.vegaEmbed = vegaEmbed;"
TYPES = {"png": "image/png", "svg": "image/svg+xml", "json": "application/json"}


@login_required
@require_safe
def look(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """The chart to look into: values under the pointer, and files to take away."""
    goal = access.goal(request, id)
    context = {"goal": goal, "version": queries.newest(goal), "nav": "goals"}
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
        return JsonResponse({"spec": described, **locales(reader.language)})
    if form not in TYPES:
        raise Http404
    answer = HttpResponse(drawn(described, form, reader.language), content_type=TYPES[form])
    answer["Content-Disposition"] = f'attachment; filename="smarta.{form}"'
    return answer


def drawn(described: dict[str, Any], form: str, language: str) -> bytes:
    """The bytes of the picture. The library is imported here: nobody else pays for it."""
    import vl_convert

    locale = LOCALES[language]
    words: dict[str, Any] = {"format_locale": locale, "time_format_locale": locale}
    if form == "png":
        return bytes(vl_convert.vegalite_to_png(described, scale=2, **words))
    return str(vl_convert.vegalite_to_svg(described, **words)).encode()


@cache
def locales(language: str) -> dict[str, Any]:
    """How the browser's library writes numbers and dates."""
    import vl_convert

    locale = LOCALES[language]
    return {
        "formatLocale": vl_convert.get_format_locale(locale),
        "timeFormatLocale": vl_convert.get_time_format_locale(locale),
    }


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

INK, QUIET, GOOD, OFF, BAND = "#182225", "#48565a", "#1f6b4c", "#a03327", "#dfe7e4"


def description(page: GoalPage, reader: Reader) -> dict[str, Any]:
    """The goal's chart in Vega-Lite: bars where it recurs, else the way with its target line."""
    found = page.progress.to_json(reader.language)
    core = page.core.on(reader.on)
    layers = bars(found) if found.get("periods") else way(page, found, reader)
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": {"text": page.version.statement, "subtitle": showing.stand(core, found, reader)},
        "width": 720,
        "height": 280,
        "background": "#fafaf7",
        "config": {"font": "sans-serif", "view": {"stroke": None}, "axis": {"grid": False}},
        "layer": layers,
    }


def when(field: str = "day", **more: Any) -> dict[str, Any]:
    return {"field": field, "type": "temporal", "title": None, **more}


def amount(field: str = "value", **more: Any) -> dict[str, Any]:
    return {"field": field, "type": "quantitative", "title": None, **more}


def bars(found: dict[str, Any]) -> list[dict[str, Any]]:
    rows = [one for one in found["periods"] if one["verdict"] != "excused"][-104:]
    data = {"values": rows}
    hit = "datum.verdict === 'missed'"
    encoding = {
        "x": when("start", timeUnit="yearmonthdate"),
        "y": amount(),
        "fill": {"condition": {"test": hit, "value": "#fafaf7"}, "value": GOOD},
        "stroke": {"condition": {"test": hit, "value": OFF}, "value": GOOD},
        "tooltip": [when("start"), when("end"), amount(), amount("target")],
    }
    target = {"mark": {"type": "line", "interpolate": "step", "color": INK}, "data": data}
    return [
        {"data": data, "mark": {"type": "bar", "width": 6}, "encoding": encoding},
        target | {"encoding": {"x": when("start"), "y": amount("target")}},
    ]


def way(page: GoalPage, found: dict[str, Any], reader: Reader) -> list[dict[str, Any]]:
    actual = pages.by_day(page.core, page.log.until(reader.on.toordinal()))
    target = pages.target_line(page.core, page.log, reader.on)

    def line(points: Any, color: str, wide: float) -> dict[str, Any]:
        values = [{"day": day.isoformat(), "value": value} for day, value in points]
        return {
            "data": {"values": values},
            "mark": {"type": "line", "color": color, "strokeWidth": wide, "tooltip": True},
            "encoding": {"x": when(), "y": amount(scale={"zero": False})},
        }

    return [line(target, INK, 1.5), line(actual, QUIET, 2.5)]
