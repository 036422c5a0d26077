"""Logging by a link: one field without signing in, for one goal, until it is taken back."""

import re
from datetime import timedelta

import pytest
from tests.web.cast import TODAY, keep

from smarta.web.goals import people
from smarta.web.tracking import services
from smarta.web.tracking.models import Entry, LogLink


@pytest.fixture
def link(goal, alice):
    (_row, secret), problems = services.make_log_link(goal=goal, user=alice, name="Phone")
    assert not problems
    return f"/log/{secret}/"


def sent(browser, place, **data):
    form = browser.get(place).context["form"]
    return browser.post(place, {"key": form["key"].value(), "day": TODAY, **data})


def test_a_value_is_logged_without_signing_in_as_whoever_made_the_link(enter, alice, link):
    answer = sent(enter(None), link, value="8 000", note="Round the lake")
    assert "8\u00a0000 logged for today." in answer.content.decode()
    entry = Entry.objects.get()
    assert (entry.value, entry.who, entry.source) == (8000, alice, "link")
    assert LogLink.objects.get().used_at is not None


def test_a_form_that_is_sent_twice_counts_once(enter, link):
    browser = enter(None)
    key = browser.get(link).context["form"]["key"].value()
    for _ in range(2):
        browser.post(link, {"value": "8", "day": TODAY, "key": key})
    assert Entry.objects.count() == 1


def test_a_value_in_the_address_stands_in_the_field_and_is_not_kept(enter, link):
    page = enter(None).get(f"{link}?value=8")
    assert page.context["form"]["value"].value() == "8"
    assert not Entry.objects.exists()


def test_what_was_just_logged_can_be_taken_back_there(enter, goal, link, log):
    other = log(5)
    browser = enter(None)
    page = sent(browser, link, value="8").content.decode()
    number = re.search(r'name="take_back" value="(\d+)"', page)[1]
    assert "Taken back." in browser.post(link, {"take_back": number}).content.decode()
    assert [entry.value for entry in Entry.objects.filter(live=True)] == [5]
    assert browser.post(link, {"take_back": other.number}).status_code == 404


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"value": "many"}, "Write a number"),
        ({"value": "8", "day": TODAY + timedelta(days=1)}, "That day has not come yet."),
    ],
)
def test_what_cannot_be_kept_is_said_and_stays_in_the_field(enter, link, data, said):
    answer = sent(enter(None), link, **data)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not Entry.objects.exists()


def test_the_link_shows_the_goals_sentence_and_nothing_else_of_it(enter, link, log):
    log(4711)
    page = enter(None).get(link).content.decode()
    assert "Gå 70\u00a0000 steg" in page
    assert "4\u00a0711" not in page
    assert "Alice" not in page


def test_a_link_that_was_taken_back_or_whose_maker_may_not_log_opens_nothing(
    enter, alice, bob, team, goal, link
):
    (row, _secret), _problems = people.involve(goal=goal, by=alice, user=bob)
    (_link, secret), _problems = services.make_log_link(goal=goal, user=bob, name="Bob’s")
    browser, place = enter(None), f"/log/{secret}/"
    assert browser.get(place).status_code == 200
    people.revoke(involvement=row, by=alice)
    assert browser.get(place).status_code == 404
    alices = LogLink.objects.get(made_by=alice)
    enter(alice).post(f"/goals/{goal.pk}/links/{alices.pk}/drop/")
    assert browser.get(link).status_code == 404


def test_the_page_of_links_shows_a_new_one_once_and_others_only_their_own(
    enter, alice, bob, team, goal, link
):
    people.involve(goal=goal, by=alice, user=bob)
    browser, place = enter(bob), f"/goals/{goal.pk}/links/"
    made = browser.post(place, {"name": "Watch"})
    assert "/log/" in made.context["link"]
    assert made["Cache-Control"] == "no-store"
    page = browser.get(place)
    assert page.context["link"] == ""
    assert [one.name for one in page.context["links"]] == ["Watch"]
    names = [one.name for one in enter(alice).get(place).context["links"]]
    assert names == ["Phone", "Watch"]


def test_a_share_is_logged_with_both_its_numbers_by_link_too(enter, alice):
    made = keep(alice, aggregate="ratio", quantity={"value": 30, "unit": "%"})
    (_row, secret), _problems = services.make_log_link(goal=made, user=alice, name="Phone")
    sent(enter(None), f"/log/{secret}/", value="3", of="10")
    assert Entry.objects.get().of == 10


def test_a_deed_is_done_by_one_button(enter, alice):
    made = keep(alice, kind="done", quantity=None, cadence=None, aggregate=None)
    (_row, secret), _problems = services.make_log_link(goal=made, user=alice, name="Phone")
    assert "It is done" in enter(None).get(f"/log/{secret}/").content.decode()
