"""The five steps on the page: one question at a time, skipped, back, out of order, and kept."""

import re

import pytest
from tests.web.cast import PASSWORD, TODAY, keep

from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import Draft
from smarta.web.goals import queries
from smarta.web.goals.models import Goal
from smarta.web.planning import formulating, steps
from smarta.web.planning import queries as planning

pytestmark = pytest.mark.django_db

TEXT = "Genomföra 8 kundmöten per vecka"


@pytest.fixture
def draft(alice) -> Draft:
    alice.language = "sv"
    alice.save(update_fields=["language"])
    return accounts.new_draft(user=alice, text=TEXT)


def send(browser, draft, question, answer="", note="", action="answer"):
    sent = {"question": question, "answer": answer, "note": note, "action": action}
    answer = browser.post(f"/steps/{draft.pk}/answer/", sent)
    draft.refresh_from_db()
    return answer


def test_an_answer_is_kept_and_the_statement_grows(alice, enter, draft):
    browser = enter(alice)
    send(browser, draft, "who", "Elin")
    page = browser.get(f"/steps/{draft.pk}/").content.decode()
    assert '<span class="new">Elin' in page


def test_a_skipped_question_is_asked_last_and_can_be_answered_later(alice, enter, draft):
    browser = enter(alice)
    send(browser, draft, "definition", action="skip")
    page = browser.get(f"/steps/{draft.pk}/").content.decode()
    assert "Vad räknas som" not in page.split("<h1")[1].split("</h1>")[0]
    assert "?question=definition" in page
    page = browser.get(f"/steps/{draft.pk}/?question=definition").content.decode()
    assert "Vad räknas som" in page.split("<h1")[1].split("</h1>")[0]


def test_an_answer_can_be_changed_and_one_goes_back_to_it(alice, enter, draft):
    browser = enter(alice)
    send(browser, draft, "why", "tre av fyra order börjar med ett möte")
    page = browser.get(f"/steps/{draft.pk}/").content.decode()
    assert f"/steps/{draft.pk}/?question=why" in page
    page = browser.get(f"/steps/{draft.pk}/?question=why").content.decode()
    assert "tre av fyra order börjar med ett möte</textarea>" in page


def test_what_is_not_understood_is_said_and_stays_in_the_field(alice, enter, draft):
    answer = send(enter(alice), draft, "end", "när grisar flyger")
    text = answer.content.decode()
    assert answer.status_code == 422
    assert 'role="alert"' in text
    assert "när grisar flyger" in text
    assert "end" not in formulating.said(draft.answers)


def test_an_empty_answer_asks_for_one_or_a_skip(alice, enter, draft):
    answer = send(enter(alice), draft, "why")
    assert "hoppa över" in answer.content.decode()


def test_what_is_typed_but_not_sent_is_there_again(alice, enter, draft):
    browser = enter(alice)
    browser.post(f"/steps/{draft.pk}/typing/", {"question": "why", "answer": "för att"})
    page = browser.get(f"/steps/{draft.pk}/?question=why").content.decode()
    assert "för att</textarea>" in page


def test_an_edited_statement_is_read_again_and_the_parts_follow(alice, enter, draft):
    browser = enter(alice)
    send(browser, draft, "who", "Elin")
    words = {"statement": "Elin genomför minst 6 kundmöten per vecka"}
    browser.post(f"/steps/{draft.pk}/statement/", words)
    draft.refresh_from_db()
    made = formulating.formed(draft, TODAY)
    assert made.goal.quantity.value == 6
    assert made.parts.who == "Elin"


def test_a_kept_goal_has_its_definition_its_plan_and_its_owners_yes(alice, enter, draft):
    draft.answers = {
        "definition": "ett möte på minst 30 minuter med en kund",
        "obstacles": "Om kunden ställer in, då ringer jag nästa på listan samma dag",
        "six_weeks": "48 möten",
        "today": "Boka tre möten",
        "ready": "yes",
        "worth": "yes",
        "right_time": "yes",
        "fits": "partly",
        "right_person": "yes",
        "confidence": "8",
        "end": "2026-12-31",
    }
    draft.save()
    enter(alice).post(f"/steps/{draft.pk}/keep/")
    goal = Goal.objects.get(owner=alice)
    version = queries.newest(goal)
    assert version.fields["quantity"]["value"] == 8
    assert version.fields["end"] == "2026-12-31"
    assert not version.statement.endswith(".")
    assert queries.definition_in_force(goal, version).counts
    kinds = sorted(item.activity.kind for item in planning.plan(goal, on=TODAY))
    assert kinds == ["activity", "milestone", "plan"]
    assert queries.people(goal).agreed
    assert not Draft.objects.exists()


def test_an_open_goal_is_followed_by_its_written_levels(alice, enter, draft):
    draft.text = "Bli ett bättre team"
    draft.answers = {"levels": "Vi bråkar\nVi pratar varje vecka\nVi hjälper varandra"}
    draft.save()
    goal, problems = formulating.keep(alice, draft)
    assert not problems
    browser = enter(alice)
    page = browser.get(f"/goals/{goal.pk}/").content.decode()
    assert page.index("Vi hjälper varandra") < page.index("Vi bråkar")
    browser.post(f"/goals/{goal.pk}/log/", {"value": "0", "day": TODAY.isoformat()})
    assert "nått" in browser.get(f"/goals/{goal.pk}/").content.decode()


def test_a_visitor_keeps_what_was_typed_through_signing_up(enter, settings, alice):
    settings.SIGNUP_OPEN = True
    browser = enter(None)
    browser.post("/new/", {"text": TEXT})
    draft = Draft.objects.get(user=None)
    answer = browser.post(f"/steps/{draft.pk}/keep/")
    assert answer.url.startswith("/account/signup/?next=/steps/")
    person = {"email": "ny@exempel.se", "password1": "en lugn sjö i skogen"}
    answer = browser.post(answer.url, person | {"next": f"/steps/{draft.pk}/"})
    assert answer.url == f"/steps/{draft.pk}/"
    answer = browser.get(answer.url)
    goal = Goal.objects.get(owner__email="ny@exempel.se")
    assert answer.url == f"/goals/{goal.pk}/"


def test_signing_in_keeps_nothing_that_nobody_asked_to_keep(enter, alice):
    browser = enter(None)
    browser.post("/new/", {"text": TEXT})
    draft = Draft.objects.get(user=None)
    browser.post("/account/login/", {"login": alice.email, "password": PASSWORD})
    assert browser.get(f"/steps/{draft.pk}/").status_code == 200
    assert not Goal.objects.exists()


def test_the_page_that_makes_an_account_shows_the_goal_that_waits(enter, settings, alice):
    settings.SIGNUP_OPEN = True
    browser = enter(None)
    browser.post("/new/", {"text": TEXT})
    draft = Draft.objects.get(user=None)
    assert TEXT not in browser.get("/account/signup/").content.decode()
    draft.answers = {"end": "30 juni 2027"}
    draft.save()
    answer = browser.post(f"/steps/{draft.pk}/keep/")
    page = browser.get(answer.url).content.decode().replace("\xa0", " ")
    assert "Genomföra minst 8 kundmöten per vecka till och med den 30 juni 2027." in page


def test_an_answer_that_cannot_be_read_is_marked_in_its_field(alice, enter, draft):
    sent = {"question": "start", "answer": "hej", "action": "answer"}
    page = enter(alice).post(f"/steps/{draft.pk}/answer/", sent).content.decode()
    field = page.split('id="d"')[1].split(">")[0]
    assert 'aria-invalid="true"' in field
    assert 'aria-describedby="problem dh"' in field


def test_a_total_is_divided_over_its_months_and_nothing_is_left_over(alice, enter, draft):
    draft.text = "Sälja för 1 000 000 kr från 1 januari till 31 december 2026"
    draft.save()
    goal, _problems = formulating.keep(alice, draft)
    page = enter(alice).get(f"/goals/{goal.pk}/").content.decode()
    assert "Fördelat över tiden" in page
    assert page.count("84\u00a0932") or page.count("84\u00a0931")


def left_to_ask(enter, text, language="en"):
    browser = enter(None)
    page = browser.post(
        "/read/", {"text": text}, headers={"Accept-Language": language, "HX-Request": "true"}
    )
    return page.content.decode()


def test_the_start_page_counts_only_what_a_letter_waits_for(enter, db):
    said = left_to_ask(enter, "Hold 8 customer meetings per week under 2027")
    assert "The rest can wait." in said
    assert "Then 20 more" not in said
    assert "Then 21 more" not in said


def test_a_step_counts_the_same_questions_as_the_start_page(alice, enter):
    draft = accounts.new_draft(user=alice, text="feel better")
    page = enter(alice).get(f"/steps/{draft.pk}/", headers={"accept-language": "en"})
    count = int(re.search(r"question 1 of (\d+)", page.content.decode())[1])
    assert f"Then {count - 1} more" in left_to_ask(enter, "feel better")


def test_a_question_that_can_wait_is_not_counted(alice, enter):
    draft = accounts.new_draft(user=alice, text=TEXT)
    place = f"/steps/{draft.pk}/?question=resources"
    page = enter(alice).get(place, headers={"accept-language": "en"}).content.decode()
    assert "Specific · can wait" in page


def test_nothing_left_to_wait_for_is_said_as_it_is():
    assert steps.time_left(0, can_wait=False) == "The last question."
    assert steps.time_left(0, can_wait=True) == "All the others can wait."
    assert steps.time_left(9, can_wait=True) == "Then 9 more, about 3 min. The rest can wait."


def test_a_goal_whose_time_is_up_asks_for_no_value_today(alice, enter):
    keep(alice, start="2024-01-01", end="2024-12-31")
    page = enter(alice).get("/today/").content.decode()
    assert "Ready to end" in page
    assert "0 of 53 weeks were hit." in page
    assert 'class="log today"' not in page
