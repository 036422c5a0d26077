"""A direction and its stages: planned one at a time, never two at once, seen under it."""

from datetime import timedelta

import pytest
from tests.web.cast import NOW, keep

from smarta.web.accounts.models import Draft
from smarta.web.goals import services as goals
from smarta.web.planning import formulating, stages
from smarta.web.planning.models import Stage

DONE = {"kind": "done", "quantity": None, "cadence": None, "aggregate": "max"}
TEXT = "Besöka 20 företag i Umeå"


def keep_stage(user, statement, start, end):
    return keep(user, statement=statement, start=start, end=end, **DONE)


@pytest.fixture
def direction(alice):
    text = "Bli det självklara valet i Norrland"
    fields = {"kind": "open", "quantity": None, "cadence": None, "end": None}
    return keep(alice, statement=text, aggregate="last", **fields)


@pytest.fixture
def staged(alice, direction):
    """Two stages: one that is under way and one to come."""
    found = []
    for statement, start, end in (
        ("Få 6 nya avtal", "2026-03-01", "2026-08-31"),
        ("Öppna kontor i Luleå", "2026-09-01", "2027-02-28"),
    ):
        goal = keep_stage(alice, statement, start, end)
        _row, problems = stages.add_stage(direction=direction, goal=goal, user=alice)
        assert not problems
        found.append(goal)
    return found


def codes(direction, goal, user):
    _row, problems = stages.add_stage(direction=direction, goal=goal, user=user)
    return [one.code for one in problems]


def test_two_stages_are_never_in_force_at_once(alice, direction, staged):
    other = keep_stage(alice, TEXT, "2026-08-01", "2026-10-31")
    _row, problems = stages.add_stage(direction=direction, goal=other, user=alice)
    assert "collides with “Få 6 nya avtal”" in str(problems[0].text)


def test_a_stage_is_a_goal_of_ones_own_with_an_end_and_no_stages(alice, bob, direction, staged):
    endless = keep(alice, end=None)
    assert codes(direction, endless, alice) == ["no-end"]
    assert codes(direction, keep(bob), alice) == ["not-yours"]
    assert codes(direction, direction, alice) == ["not-yours"]
    assert codes(staged[0], keep_stage(alice, TEXT, "2027-03-01", "2027-04-01"), alice) == [
        "nested"
    ]


def test_the_next_stage_goes_through_the_five_steps(enter, alice, direction):
    browser = enter(alice)
    steps = browser.post(f"/goals/{direction.pk}/stages/", {"text": TEXT})["Location"]
    assert "Bli det självklara valet i Norrland" in browser.get(steps).content.decode()
    draft = Draft.objects.get()
    draft.answers = {"end": "2026-06-01", "start": "2026-03-11"}
    goal, problems = formulating.keep(alice, draft)
    assert not problems
    assert stages.direction_of(goal) == direction


def test_a_stage_without_an_end_is_not_kept_and_its_draft_stays(alice, direction):
    draft = Draft.objects.create(
        user=alice, space=direction.space, text=TEXT, goal=direction.pk, made_at=NOW, changed_at=NOW
    )
    goal, problems = formulating.keep(alice, draft)
    assert goal is None
    assert [one.code for one in problems] == ["no-end"]
    assert Draft.objects.exists()


def test_a_direction_shows_its_stages_and_a_stage_its_direction(enter, alice, direction, staged):
    browser = enter(alice)
    page = browser.get(f"/goals/{direction.pk}/").content.decode()
    assert page.index("Få 6 nya avtal") < page.index("Öppna kontor i Luleå")
    below = browser.get(f"/goals/{staged[0].pk}/").content.decode()
    assert f'part of <a href="/goals/{direction.pk}/">' in below
    assert f'action="/goals/{staged[0].pk}/stages/"' not in below


def test_a_direction_without_a_measure_asks_for_no_values(enter, alice, direction):
    browser = enter(alice)
    page = browser.get(f"/goals/{direction.pk}/").content.decode()
    assert 'name="value"' not in page
    assert "The goal has no measure; those who set it judge how it goes." in page
    assert 'name="value"' not in browser.get("/today/").content.decode()


def test_a_stage_that_has_ended_asks_how_it_went(enter, alice, direction, staged, hands):
    hands.now = NOW.replace(month=9, day=10)
    page = enter(alice).get(f"/goals/{direction.pk}/").content.decode()
    assert f'href="/goals/{staged[0].pk}/#ch"' in page
    goals.end_goal(goal=staged[0], user=alice, outcome="reached", learnt="Ring först")
    again = enter(alice).get(f"/goals/{direction.pk}/").content.decode()
    assert f'href="/goals/{staged[0].pk}/#ch"' not in again
    assert "Ring först" in again


@pytest.mark.parametrize(("days", "opened"), [(30, False), (354, True)])
def test_the_next_stage_is_asked_for_when_the_last_one_nears_its_end(
    enter, alice, direction, staged, hands, days, opened
):
    hands.now = NOW + timedelta(days=days)
    page = enter(alice).get(f"/goals/{direction.pk}/").content.decode()
    assert ('<details class="more" open>' in page) is opened


def test_the_list_shows_stages_under_their_direction(enter, alice, direction, staged):
    page = enter(alice).get("/goals/", headers={"accept-language": "en"}).content.decode()
    under = page[page.index('class="rows tight kids"') :]
    assert page.index("Bli det självklara valet") < page.index('class="rows tight kids"')
    assert under.index("Få 6 nya avtal") < under.index("Öppna kontor i Luleå")
    assert "stage 1 of 2 is under way" in page


def test_a_stage_can_be_set_free_and_taken_back(enter, alice, direction, staged):
    browser, one = enter(alice), staged[0]
    way = f"/goals/{direction.pk}/stages/{one.pk}"
    page = browser.post(f"{way}/drop/", follow=True).content.decode()
    assert f'action="{way}/add/"' in page
    assert Stage.objects.count() == 1
    browser.post(f"{way}/add/")
    assert Stage.objects.count() == 2


def test_a_stage_that_one_may_not_see_is_left_out(enter, bob, alice, direction, staged, team):
    goals.share(goal=direction, team=team, user=alice)
    page = enter(bob).get(f"/goals/{direction.pk}/").content.decode()
    assert "Bli det självklara valet" in page
    assert "Få 6 nya avtal" not in page


def test_a_weekly_quota_is_not_taken_in_stages(enter, alice, goal):
    assert "/stages/" not in enter(alice).get(f"/goals/{goal.pk}/").content.decode()


def test_a_goal_of_a_whole_year_may_be_taken_in_stages_and_says_so_quietly(enter, alice):
    long = keep(alice, **DONE)
    page = enter(alice).get(f"/goals/{long.pk}/").content.decode()
    assert "Take it in stages" in page
    assert "Plan the first stage" not in page
