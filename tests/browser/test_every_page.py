"""Every page at both widths, in both languages and both themes: axe finds nothing, nothing is wide,
nothing comes from outside."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.browser.conftest import accessible
from tests.web.cast import TODAY, keep

from smarta.web.accounts import services as accounts
from smarta.web.goals import people
from smarta.web.goals import services as goals
from smarta.web.planning import funnel, stages
from smarta.web.planning import services as planning
from smarta.web.tracking import services as tracking

pytestmark = pytest.mark.django_db(transaction=True)

KINDS = [
    (390, "sv", "light"),
    (390, "en", "dark"),
    (1280, "sv", "dark"),
    (1280, "en", "light"),
]
"""Each width with each language, each theme with both: what one changes shows with the others."""
FIELDS = {
    "total": {"quantity": {"value": 2000000, "unit": "kr"}, "start": "2026-01-01"},
    "level": {"quantity": {"value": 45, "unit": "nps", "baseline": 30}, "start": "2026-01-01"},
    "limit": {"quantity": {"value": 2, "unit": "kvällar"}, "cadence": {"unit": "week"}},
    "done": {},
    "open": {},
}


@pytest.fixture
def house(alice, bob):
    """A goal of every kind with some values, a plan, people, a team and a draft."""
    team, _problems = accounts.make_team(user=alice, name="Säljteamet")
    made = [keep(alice)]
    for kind, fields in FIELDS.items():
        one, problems = goals.keep_goal(
            user=alice,
            statement=f"Ett mål av slaget {kind}",
            fields={"kind": kind, "end": "2026-12-31", **fields},
            language="sv",
        )
        assert one is not None, problems
        made.append(one)
    for goal in made[:4]:
        for day in range(40):
            value = Decimal(9000 + 37 * day) if goal is made[0] else Decimal(day % 3 + 30)
            tracking.log_entry(
                goal=goal, user=alice, value=value, day=TODAY - timedelta(days=2 * day)
            )
    person, secret = people.involve(goal=made[0], by=alice, name="Jonas", tell=False)[0]
    bobs = people.involve(goal=made[0], by=alice, email=bob.email, tell=False)[0][0]
    people.answer(involvement=bobs, version=1, outcome="counter", counter={"value": 60000})
    assert not stages.add_stage(direction=made[5], goal=made[4], user=alice)[1]
    figures = {"value": None, "steps": [{"name": "samtal", "tried": 99, "won": 9, "hours": 0.2}]}
    funnel.keep_figures(goal=made[1], user=alice, figures=figures)
    goals.share(goal=made[0], user=alice, team=team)
    goals.excuse(goal=made[0], user=alice, start=date(2026, 3, 2), end=date(2026, 3, 8))
    planning.add_activity(goal=made[0], user=alice, text="gå till jobbet", trigger="det är sol")
    activity, _problems = planning.add_activity(
        goal=made[0], user=alice, text="Köp skor", day=TODAY, effect=3, effort=1
    )
    (_link, log), _problems = tracking.make_log_link(goal=made[0], user=alice, name="Telefonen")
    draft = accounts.new_draft(user=alice, text="Genomföra 8 kundmöten per vecka")
    kept = {"goals": made, "secret": secret, "team": team, "draft": draft, "person": person}
    return kept | {"activity": activity, "log": log}


def addresses(house) -> list[str]:
    first = f"/goals/{house['goals'][0].pk}"
    pages = [
        "/new/",
        "/today/",
        "/goals/",
        "/accuracy/",
        "/teams/",
        "/me/",
        "/me/keys/",
        "/me/calendar/",
        "/me/leave/",
    ]
    pages += ["/admin/people/", "/admin/outbox/", "/admin/audit/", "/nothing-here/"]
    pages += [f"/goals/{goal.pk}/" for goal in house["goals"]]
    pages += [f"{first}/{name}/" for name in ("change", "answer", "import", "entries", "sheet")]
    pages += [f"/goals/{house['goals'][1].pk}/funnel/"]
    pages += [f"{first}/{name}/" for name in ("history", "definition", "delete", "entries/1")]
    pages += [f"{first}/{name}/" for name in ("counting", "workdays", "line", "links")]
    pages += [f"{first}/plan/{house['activity'].pk}/", f"/log/{house['log']}/"]
    pages += [f"/steps/{house['draft'].pk}/{query}" for query in ("", "?edit", "?letter=A")]
    pages += [f"/teams/{house['team'].pk}/goals/"]
    pages += [f"/teams/{house['team'].pk}/", "/account/password/change/", "/account/email/"]
    return pages


@pytest.mark.parametrize(("width", "language", "theme"), KINDS)
def test_no_page_has_a_finding(visit, alice, house, width, language, theme):
    alice.language = language
    alice.save(update_fields=["language"])
    page = visit("/today/", user=alice, width=width, language=language, theme=theme)
    for address in addresses(house):
        page.goto(address)
        assert page.locator("main").count() == 1, address
        accessible(page)


@pytest.mark.parametrize(("width", "language", "theme"), KINDS)
def test_no_page_of_a_visitor_has_a_finding(visit, house, width, language, theme):
    page = visit("/", width=width, language=language, theme=theme)
    for address in (
        "/",
        "/account/login/",
        "/account/signup/",
        "/account/password/reset/",
        f"/answer/{house['secret']}/",
        "/answer/nobody/",
        "/invitation/nobody/",
        "/nothing-here/",
    ):
        page.goto(address)
        accessible(page)


def test_what_folds_out_has_no_finding_either(visit, alice, house):
    page = visit(f"/goals/{house['goals'][0].pk}/", user=alice)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    accessible(page)


def test_the_chosen_theme_wins_over_the_devices(visit, alice):
    page = visit("/me/", user=alice, theme="light")
    page.select_option("#theme", "dark")
    page.locator("form[action$='/theme/'] button").click()
    assert page.locator("html").get_attribute("data-theme") == "dark"
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark == "rgb(20, 24, 26)"
