"""One's plan in a calendar program, by an address of its own."""

from datetime import timedelta

from icalendar import Calendar
from tests.web.cast import TODAY, keep

from smarta.web.accounts.models import Token
from smarta.web.goals import services as goals
from smarta.web.planning import services as planning


def address(browser):
    link = browser.post("/me/calendar/").context["link"]
    return link.removeprefix("http://testserver")


def events(browser, place):
    answer = browser.get(place)
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    found = Calendar.from_ical(answer.content).walk("VEVENT")
    return {str(one["summary"]): one for one in found}


def test_a_calendar_reads_the_plan_as_it_is_now_without_signing_in(enter, alice, goal):
    place = address(enter(alice))
    add = {"goal": goal, "user": alice}
    planning.add_activity(**add, text="Halvvägs", kind="milestone", day=TODAY)
    week = {"unit": "week", "every": 2}
    planning.add_activity(**add, text="Ring", cadence=week)
    found = events(enter(None), place)
    assert set(found) == {"Gå 70 000 steg i veckan under 2026", "Halvvägs", "Ring"}
    assert found["Halvvägs"]["dtstart"].dt == TODAY
    assert found["Halvvägs"]["dtend"].dt == TODAY + timedelta(days=1)
    assert found["Ring"]["dtstart"].dt == TODAY
    assert found["Ring"]["rrule"].to_ical() == b"FREQ=WEEKLY;UNTIL=20261231;INTERVAL=2"


def test_goals_that_have_ended_and_those_of_others_are_not_in_it(enter, alice, bob, goal):
    place = address(enter(alice))
    keep(bob, statement="Bobs")
    goals.end_goal(goal=goal, user=alice, outcome="dropped")
    assert events(enter(None), place) == {}


def test_the_address_is_shown_once_and_taken_back_among_the_keys(enter, alice):
    browser = enter(alice)
    place = address(browser)
    assert browser.get("/me/calendar/").context["link"] == ""
    token = Token.objects.get()
    assert token.name in browser.get("/me/keys/").content.decode()
    browser.post(f"/me/keys/{token.pk}/drop/")
    assert enter(None).get(place).status_code == 404


def test_the_address_of_a_calendar_is_no_key_for_programs(enter, alice, goal):
    secret = address(enter(alice)).removeprefix("/calendar/").removesuffix(".ics")
    for bearer in (secret, f"calendar:{secret}", f"smarta_{secret}"):
        headers = {"Authorization": f"Bearer {bearer}"}
        assert enter(None).get("/api/goals", headers=headers).status_code == 401
