"""The chart as a drawing of its own: what it shows, and its dark form."""

import xml.etree.ElementTree as ElementTree
from datetime import timedelta
from decimal import Decimal

import pytest
from tests.web.cast import TODAY, keep

from smarta.core.entries import Entry
from smarta.web import formats
from smarta.web.reporting import chart_views
from smarta.web.tracking import services as tracking

pytestmark = pytest.mark.django_db

WAYS = {
    "rate": {"start": "2025-09-01"},
    "level": {"cadence": None, "aggregate": "last", "quantity": {"value": 70, "baseline": 90}},
}


@pytest.fixture(params=WAYS)
def drawing(request, alice, enter):
    """Half a year of values, of which a forecast can be made."""
    goal = keep(alice, kind=request.param, **WAYS[request.param])
    big = 9000 if request.param == "rate" else 88
    rows = [
        Entry(TODAY - timedelta(days=back), Decimal(big + back * 37 % 11), key=f"k{back}")
        for back in range(180)
    ]
    tracking.import_entries(goal=goal, user=alice, entries=rows, source="csv")
    answer = enter(alice).get(f"/goals/{goal.pk}/chart.svg")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_drawing_shows_the_forecasts_field_and_today(drawing):
    assert chart_views.BAND in drawing.split("</style>")[1]
    assert ">today<" in drawing


def test_every_colour_of_the_drawing_has_its_dark_form(drawing):
    ElementTree.fromstring(drawing)
    style, drawn = drawing.split("</style>")
    assert "prefers-color-scheme:dark" in style
    for light, dark in chart_views.DARK.items():
        assert f'[fill="{light}"]{{fill:{dark}}}' in style
        drawn = drawn.replace(light, "")
    assert "#" not in drawn.replace("&#", "").replace("url(#", "")
    assert '"black"' not in drawn
    assert '"white"' not in drawn


def test_the_target_is_drawn_to_the_end_of_the_last_period():
    rows = [{"start": "a", "past": "b", "target": 8}, {"start": "b", "past": "c", "target": 6}]
    drawn = [(one["start"], one["target"]) for one in chart_views.targets(rows)]
    assert drawn == [("a", 8), ("b", 6), ("c", 6)]


def test_numbers_and_months_are_written_as_on_the_pages():
    assert chart_views.locales("sv")["timeFormatLocale"]["months"][0] == "januari"
    assert chart_views.locales("en")["timeFormatLocale"]["months"][0] == "January"
    for language in ("sv", "en"):
        assert chart_views.locales(language)["formatLocale"]["thousands"] == formats.NBSP
