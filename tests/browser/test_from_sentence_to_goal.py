"""The whole path of a new user: a sentence, letters, questions, an account, a followed goal."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import accessible, press_to
from tests.web.cast import keep

SENTENCE = {"sv": "Gå 70 000 steg i veckan under 2026", "en": "Hold 8 customer meetings per week"}
WORDS = {
    "sv": {"kept": "Målet är sparat.", "undo": "Ångra", "back": "tillbakataget", "met": "klart"},
    "en": {"kept": "The goal is kept.", "undo": "Undo", "back": "taken back", "met": "met"},
}
DATES = {"start": "2026-01-01", "end": "2026-12-31"}
PASSWORD = "en lugn sjö i skogen"

pytestmark = pytest.mark.django_db(transaction=True)


def type_sentence(page: Page, language: str) -> None:
    page.locator("#g").press_sequentially(SENTENCE[language], delay=5)
    expect(page.locator("#letters .met").first).to_be_visible()
    expect(page.locator("#reading .ask h2")).to_be_visible()


@pytest.mark.parametrize(("language", "width"), [("sv", 390), ("en", 1280), ("sv", 1280)])
def test_a_visitor_types_answers_signs_up_and_follows_the_goal(
    visit, alice, tmp_path, language, width
):
    words = WORDS[language]
    page = visit("/", width=width, language=language)
    accessible(page)
    type_sentence(page, language)
    for letter in ("S", "M", "T"):
        expect(page.locator("#letters a", has_text=words["met"])).not_to_have_count(0)
        expect(page.locator(f'#gloss mark[data-l="{letter}"]')).not_to_have_count(0)
    accessible(page)
    page.locator("#letters a").nth(2).click()
    answer_what_is_asked(page, 3)
    accessible(page)
    keep_and_sign_up(page, width)
    expect(page.locator(".note.good").last).to_contain_text(words["kept"])
    accessible(page)
    log_correct_and_take_back(page, words)
    import_file(page, tmp_path)
    accessible(page)
    page.goto("/today/")
    expect(page.locator(".todo").first).to_be_visible()
    accessible(page)


def answer_what_is_asked(page: Page, times: int) -> None:
    """Choose the first choice, write a word where one is asked for, and skip once."""
    for _ in range(times):
        form = page.locator("#question")
        before = page.locator("h1").inner_text()
        if form.locator("[type=radio]").count():
            form.locator("[type=radio]").first.check()
        else:
            asked = form.locator("[name=question]").input_value()
            form.locator("[name=answer]").fill(DATES.get(asked, "Jag"))
        form.locator("button[value=answer]").click()
        expect(page.locator("h1")).not_to_have_text(before)
    before = page.locator("h1").inner_text()
    page.locator("button[value=skip]").click()
    expect(page.locator("h1")).not_to_have_text(before)


def keep_and_sign_up(page: Page, width: int) -> None:
    page.locator("form[action$='/keep/'] button").click()
    expect(page.locator("[name=password1]")).to_be_visible()
    accessible(page)
    page.fill("[name=email]", f"ny{width}@exempel.se")
    page.fill("[name=password1]", PASSWORD)
    page.locator("main button.btn").click()
    expect(page.locator("h1.sentence")).to_be_visible()


def log_correct_and_take_back(page: Page, words: dict[str, str]) -> None:
    page.locator(".dock [name=value]").fill("9 321")
    page.locator(".dock button.btn").click()
    expect(page.locator(".note.good")).to_contain_text("9\u00a0321")
    page.locator(".latest a").first.click()
    page.fill("[name=value]", "9 400")
    page.locator("main button.btn").first.click()
    expect(page.locator(".latest").first).to_contain_text("9\u00a0400")
    page.locator(".latest form button").first.click()
    expect(page.locator(".note.good")).to_contain_text(words["back"])
    page.get_by_role("button", name=words["undo"]).click()
    expect(page.locator(".latest").first).to_contain_text("9\u00a0400")


def import_file(page: Page, folder: Path) -> None:
    """Rows with a decimal comma, one that cannot be read; the good ones are kept."""
    rows = [f"2026-02-{day:02d};{9000 + day * 37},5;" for day in range(1, 29)]
    file = folder / "steg.csv"
    file.write_text("date;value;note\n" + "\n".join(rows) + "\n2026-03-02;många;\n", "utf-8")
    page.locator("a[href$='/import/']").first.click()
    page.set_input_files("[type=file]", file)
    page.locator("main button.btn").first.click()
    expect(page.locator("h1")).to_contain_text("28")
    expect(page.locator("main")).to_contain_text("30")
    accessible(page)
    page.locator("button[form=keep], main form button.btn").first.click()
    expect(page.locator(".ledger li.now")).to_be_visible()
    assert page.locator(".ledger li.miss, .ledger li.hit").count() >= 1
    expect(page.locator("figure.chart svg:visible")).to_have_count(1)


def test_the_first_page_works_without_scripts(visit, alice):
    page = visit("/", scripts=False)
    page.locator("#g").fill("Hålla 8 kundmöten per vecka")
    page.locator("noscript button, #write button").first.click()
    expect(page.locator("#question")).to_be_visible()
    expect(page.locator("#statement")).to_contain_text("8")


def test_what_was_typed_is_there_again_after_a_reload(visit, alice):
    page = visit("/")
    type_sentence(page, "sv")
    page.wait_for_timeout(500)
    page.reload()
    expect(page.locator("#g")).to_have_value(SENTENCE["sv"])
    page.locator("#letters a").nth(3).click()
    field = page.locator("#question textarea, #question input[name=answer]").first
    with page.expect_response("**/typing/"):
        field.press_sequentially("halvfärdigt sv", delay=5)
    page.reload()
    expect(page.locator("#question [name=answer], #question [name=note]").first).to_have_value(
        "halvfärdigt sv"
    )


def test_the_path_can_be_walked_with_the_keyboard_alone(visit, alice):
    page = visit("/", width=390)
    press_to(page, "#g")
    page.keyboard.type("Läsa 12 böcker under 2026", delay=5)
    expect(page.locator("#reading .ask h2")).to_be_visible()
    page.wait_for_timeout(400)
    press_to(page, "#letters a:nth-child(4)")
    page.keyboard.press("Enter")
    expect(page.locator("#question")).to_be_visible()
    press_to(page, "#question [name=answer]")
    if page.evaluate("document.activeElement.type") == "radio":
        page.keyboard.press("Space")
    else:
        page.keyboard.type("En halvtimme före läggdags")
    press_to(page, "#question button[value=answer]")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    expect(page.locator(".more summary", has_text="svarat")).to_be_visible()
    press_to(page, "form[action$='/keep/'] button")
    page.keyboard.press("Enter")
    expect(page.locator("[name=password1]")).to_be_visible()


def test_a_word_longer_than_the_line_breaks(visit, alice):
    word = "x" * 300
    goal = keep(alice, statement=f"Gå {word} steg i veckan")
    writing = visit("/", width=390)
    writing.locator("#g").fill(word)
    writing.wait_for_selector("#reading .ask")
    accessible(writing)
    for address in ("/goals/", "/today/", f"/goals/{goal.pk}/", f"/goals/{goal.pk}/change/"):
        accessible(visit(address, user=alice, width=390))


def test_the_language_is_switched_by_a_button_and_kept(visit, alice):
    page = visit("/", language="sv")
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.goto("/account/login/")
    expect(page.locator("h1")).to_have_text("Sign in")
