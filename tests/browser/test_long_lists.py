"""A long list is walked with the keyboard alone, at phone width."""

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import accessible, press_to
from tests.web.cast import keep

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_next_page_of_goals_is_reached_with_the_keyboard(visit, alice):
    for number in range(51):
        keep(alice, statement=f"Gå {70000 + number} steg i veckan")
    page = visit("/goals/?order=name", user=alice, width=390)
    expect(page.locator("a.goalrow")).to_have_count(50)
    press_to(page, "[rel=next]")
    accessible(page)
    page.keyboard.press("Enter")
    expect(page.locator("a.goalrow")).to_have_count(1)
    expect(page.locator("nav.pages")).to_contain_text("Page 2 of 2")
    accessible(page)
    assert "order=name" in page.url
