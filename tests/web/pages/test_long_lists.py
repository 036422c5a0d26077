"""Lists are shown in pages: none grows without end, and nothing on them gets lost."""

import re
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.web.cast import TODAY, keep

from smarta.core.entries import Entry
from smarta.web.goals import services as goals
from smarta.web.planning import services as planning
from smarta.web.tracking import services as tracking

pytestmark = pytest.mark.django_db


@pytest.fixture
def many(alice):
    """Sixty goals, each with its number in its name."""
    return [keep(alice, statement=f"Gå {70000 + n} steg i veckan") for n in range(60)]


def walked(browser, address, name="page"):
    """Every page of a list, by its own link to the next one."""
    pages = [browser.get(address).content.decode()]
    while found := re.search(rf'rel="next" href="(\?[^"#]*{name}=\d+)', pages[-1]):
        query = found[1].replace("&amp;", "&")
        pages.append(browser.get(address.split("?")[0] + query).content.decode())
    return pages


def test_the_goals_are_shown_in_pages_and_each_of_them_once(alice, enter, many):
    pages = walked(enter(alice), "/goals/")
    rows = [re.findall(r'class="goalrow" href="([^"]+)"', page) for page in pages]
    assert [len(found) for found in rows] == [50, 10]
    assert len({row for found in rows for row in found}) == 60
    assert "Page 1 of 2" in pages[0]
    assert 'rel="prev"' not in pages[0]


def test_a_search_goes_on_through_the_pages(alice, enter, many):
    pages = walked(enter(alice), "/goals/?q=steg&order=name")
    assert len(pages) == 2
    assert 'value="steg"' in pages[1]
    assert '<option value="name" selected' in pages[1]


def test_few_goals_have_no_pages(alice, enter):
    keep(alice)
    assert 'class="pages' not in enter(alice).get("/goals/").content.decode()


@pytest.mark.parametrize("asked", ["0", "-1", "99", "x", "²", "9" * 5000])
def test_a_page_that_is_not_there_is_the_nearest(alice, enter, many, asked):
    answer = enter(alice).get("/goals/", {"page": asked})
    assert answer.status_code == 200
    assert "goalrow" in answer.content.decode()


def test_today_asks_in_pages_and_comes_back_to_the_page_that_was_logged_on(alice, enter, many):
    browser = enter(alice)
    pages = walked(browser, "/today/")
    assert [page.count('class="log today"') for page in pages] == [25, 25, 10]
    assert "Sixty things" in pages[0] or "60 things" in pages[0]
    form = pages[1].split('class="log today"')[1].split("</form>")[0]
    place = re.search(r'action="([^"]+)"', form)[1]
    sent = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))
    answer = browser.post(place, {**sent, "value": "5000"})
    assert answer["Location"] == "/today/?page=2"
    assert browser.post(place, {**sent, "value": "x", "page": "//evil"})["Location"] == "/today/"


def test_what_is_to_be_done_is_shown_in_pages(alice, enter):
    goal = keep(alice)
    for number in range(30):
        planning.add_activity(goal=goal, user=alice, text=f"Ring {number}", day=TODAY)
    pages = walked(enter(alice), "/today/", "do")
    assert [page.count("tickform") for page in pages] == [25, 5]


def test_the_history_of_a_goal_is_shown_in_pages(alice, enter):
    goal = keep(alice)
    for number in range(25):
        day = TODAY - timedelta(days=number)
        goals.excuse(goal=goal, user=alice, start=day, end=day, reason=f"skäl {number}.")
    browser = enter(alice)
    pages = walked(browser, f"/goals/{goal.pk}/", "history")
    told = [page.split('id="hi"')[1].split("</section>")[0] for page in pages]
    assert [one.count("<li>") for one in told] == [20, 6]
    log = browser.get(f"/goals/{goal.pk}/history/").content.decode()
    assert log.count("excused days") == 25


def test_all_values_are_reached_however_many_there_are_of_one_day(alice, enter):
    goal = keep(alice)
    rows = [Entry(TODAY, Decimal(n), key=f"k{n}") for n in range(1, 251)]
    tracking.import_entries(goal=goal, user=alice, entries=rows, source="csv")
    pages = walked(enter(alice), f"/goals/{goal.pk}/entries/")
    found = [n for page in pages for n in re.findall(r'<b class="num">(\d+)</b>', page)]
    assert sorted(map(int, found)) == list(range(1, 251))


def test_pages_ask_no_more_of_the_database_than_one(alice, enter, many):
    browser = enter(alice)
    counts = []
    for address in ("/goals/", "/goals/?page=2"):
        browser.get(address)
        with CaptureQueriesContext(connection) as asked:
            browser.get(address)
        counts.append(len(asked))
    assert counts[0] == counts[1]
