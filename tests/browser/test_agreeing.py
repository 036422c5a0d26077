"""Formulating a goal together: two are asked, one accepts, one counters, and all is asked again."""

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import accessible, press_to
from tests.web.cast import keep

from smarta.web.goals.models import Answer, GoalVersion

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def goal(alice):
    return keep(alice)


def involve(page: Page, name: str) -> str:
    """Ask somebody by a link; gives the link's path."""
    page.locator("summary", has=page.locator("xpath=self::*[not(*)]")).filter(
        has_text="Fråga någon mer"
    ).or_(page.locator("summary", has_text="Involve somebody")).first.click()
    page.fill("#inv-name", name)
    page.locator("form[action$='/people/'] button").click()
    link = page.locator("#link").input_value()
    accessible(page)
    page.locator("main a.btn").click()
    return link


def five_yes(page: Page) -> None:
    for question in ("ready", "worth", "right_time", "fits", "right_person"):
        page.locator(f"[name=q_{question}][value=yes]").check()


@pytest.mark.parametrize(("language", "width"), [("sv", 390), ("en", 1280)])
def test_one_accepts_one_counters_and_the_first_yes_is_void(visit, alice, goal, language, width):
    owner = visit(f"/goals/{goal.pk}/", user=alice, language=language, width=width)
    accessible(owner)
    first, second = involve(owner, "Jonas"), involve(owner, "Ali")
    jonas = visit(first, language=language, width=width)
    accessible(jonas)
    five_yes(jonas)
    jonas.locator("[name=outcome][value=accept]").check()
    jonas.locator("section button.btn").first.click()
    expect(jonas.locator(".note").first).to_be_visible()
    accessible(jonas)

    ali = visit(second, language=language, width=width)
    five_yes(ali)
    ali.locator("[name=q_right_time][value=no]").check()
    ali.locator("[name=n_right_time]").fill("Supportkön på fredagar")
    ali.locator("[name=outcome][value=counter]").check()
    ali.locator("[name=value]").fill("60 000")
    ali.locator("[name=words]").fill("Jag har bara fyra dagar.")
    accessible(ali)
    ali.locator("section button.btn").first.click()
    expect(ali.locator(".note").first).to_be_visible()

    owner.reload()
    people = owner.locator("section[aria-labelledby=ac]")
    expect(people.locator("ins").first).to_contain_text("60\u00a0000")
    accessible(owner)
    people.locator("button.btn.line", has_text="Ali").click()
    expect(owner.locator("h1")).to_contain_text("60\u00a0000")
    expect(people.locator(".person", has_text="Jonas").locator("del")).to_contain_text(
        "70\u00a0000"
    )
    assert GoalVersion.objects.filter(goal=goal).count() == 2

    jonas.goto(first)
    expect(jonas.locator(".note.watch").first).to_contain_text("60\u00a0000")
    five_yes(jonas)
    jonas.locator("[name=outcome][value=accept]").check()
    jonas.locator("section button.btn").first.click()
    expect(jonas.locator(".note.good").first).to_be_visible()
    assert Answer.objects.filter(goal=goal, outcome="accept", version=2).count() == 1


def test_an_answer_can_be_given_with_the_keyboard_alone(visit, alice, goal):
    owner = visit(f"/goals/{goal.pk}/", user=alice)
    link = involve(owner, "Jonas")
    page = visit(link, width=390)
    for question in ("ready", "worth", "right_time", "fits", "right_person"):
        press_to(page, f"[name=q_{question}]")
        page.keyboard.press("Space")
    press_to(page, "[name=outcome]")
    page.keyboard.press("ArrowDown")
    press_to(page, "[name=condition]")
    page.keyboard.type("någon annan tar supportkön")
    press_to(page, "section button.btn")
    page.keyboard.press("Enter")
    expect(page.locator(".note").first).to_be_visible()
    answer = Answer.objects.get(goal=goal)
    assert (answer.outcome, answer.condition) == ("accept_if", "någon annan tar supportkön")


def test_two_browsers_at_once_lose_nothing(visit, alice, goal):
    """Both open the same form; the second is shown what the first one did, and keeps its words."""
    one = visit(f"/goals/{goal.pk}/change/", user=alice)
    two = visit(f"/goals/{goal.pk}/change/", user=alice)
    one.fill("[name=value]", "65 000")
    one.fill("[name=reason]", "Knät")
    one.locator("main form button.btn").click()
    expect(one.locator("h1.sentence")).to_be_visible()
    two.fill("[name=statement]", "Gå mer på dagarna")
    two.fill("[name=reason]", "Bättre ord")
    two.locator("main form button.btn").click()
    expect(two.locator("[role=alert]").first).to_contain_text("65\u00a0000")
    expect(two.locator("[name=statement]")).to_have_value("Gå mer på dagarna")
    accessible(two)
    assert GoalVersion.objects.filter(goal=goal).count() == 2


def test_two_browsers_log_at_once_and_both_count(visit, alice, goal):
    one = visit(f"/goals/{goal.pk}/", user=alice)
    two = visit(f"/goals/{goal.pk}/", user=alice)
    for page, value in ((one, "4000"), (two, "5000")):
        page.locator(".dock [name=value]").fill(value)
        page.locator(".dock button.btn").click()
        expect(page.locator(".note.good")).to_be_visible()
    expect(two.locator(".stand")).to_contain_text("9\u00a0000")
