"""The chart to look into draws itself under the page's own policy, and can be taken away."""

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import accessible
from tests.web.cast import keep

pytestmark = pytest.mark.django_db(transaction=True)

CORNER = (
    """[...document.querySelector("#vis canvas").getContext("2d").getImageData(2, 2, 1, 1).data]"""
)


@pytest.mark.parametrize("width", [390, 1280])
def test_the_chart_is_as_wide_as_the_page_and_nothing_scrolls_sideways(visit, alice, width):
    goal = keep(alice)
    page = visit(f"/goals/{goal.pk}/chart/", user=alice, width=width)
    drawn = page.locator("#vis canvas")
    expect(drawn).to_be_visible(timeout=30_000)
    expect(page.get_by_role("heading", name="The chart")).to_be_visible()
    place = page.locator("#vis").bounding_box()
    assert drawn.bounding_box()["width"] == pytest.approx(place["width"], abs=1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_chart_is_drawn_under_the_policy_and_can_be_taken_away(visit, alice):
    goal = keep(alice)
    page = visit(f"/goals/{goal.pk}/chart/", user=alice, language="sv")
    expect(page.locator("#vis canvas")).to_be_visible(timeout=30_000)
    accessible(page)
    for theme, paper in (("light", [250, 250, 247]), ("dark", [20, 24, 26])):
        page = visit(f"/goals/{goal.pk}/chart/", user=alice, theme=theme)
        expect(page.locator("#vis canvas")).to_be_visible(timeout=30_000)
        assert page.evaluate(CORNER)[:3] == paper
    for form, begins in (("png", b"\x89PNG"), ("svg", b"<svg")):
        answer = page.request.get(f"/goals/{goal.pk}/chart.{form}")
        assert answer.ok
        assert answer.body().startswith(begins)
