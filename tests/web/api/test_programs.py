"""What programs can do: judge a text, keep goals, log values, ask where a goal stands."""

import json
from datetime import timedelta

import pytest
from tests.web.cast import NOW, STEPS, keep

from smarta.web.goals import queries
from smarta.web.tracking.models import Entry


@pytest.fixture
def api(alice, enter):
    """Alice's browser, which speaks JSON."""
    browser = enter(alice)

    def call(method, path, body=None):
        data = {} if body is None else {"data": body, "content_type": "application/json"}
        answer = getattr(browser, method)(f"/api/{path}", **data)
        return answer.status_code, json.loads(answer.content) if answer.content else None

    return call


def test_anybody_may_have_a_text_judged(client, db):
    answer = client.post("/api/check", {"text": "Gå 70 000 steg i veckan"}, "application/json")
    found = answer.json()
    assert (answer.status_code, found["schema"]) == (200, "smarta.assessment/1")
    assert set(found["letters"]) == set("SMART")


def test_but_only_so_often(client, db, settings):
    settings.RATES = {**settings.RATES, "reading": (3, 60)}
    codes = [
        client.post("/api/check", {"text": "x"}, "application/json").status_code for _ in range(4)
    ]
    assert codes == [200, 200, 200, 429]


def test_a_text_has_a_greatest_length(client, db):
    answer = client.post("/api/check", {"text": "x" * 65537}, "application/json")
    assert answer.status_code == 422
    assert answer.json()["problems"][0]["field"].endswith("text")


def test_a_goal_is_kept_changed_and_asked_about(api):
    status, made = api("post", "goals", {"statement": "Gå 70 000 steg", "fields": STEPS})
    assert status == 201
    assert made["status"] == "no_data"
    place = f"goals/{made['id']}"
    fields = {**STEPS, "quantity": {"value": 60000, "unit": "steg"}}
    change = {"based_on": 1, "fields": fields, "reason": "Knät"}
    assert api("post", f"{place}/versions", change)[0] == 201
    status, found = api("post", f"{place}/versions", change)
    assert (status, found["problems"][0]["code"]) == (409, "conflict")
    assert [v["number"] for v in api("get", f"{place}/versions")[1]] == [1, 2]
    status, found = api("get", f"{place}/progress?on=2026-03-11")
    assert (status, found["schema"]) == (200, "smarta.progress/1")


def test_what_is_no_goal_is_said_field_by_field(api):
    status, found = api("post", "goals", {"statement": "Gå", "fields": {"kind": "wish"}})
    assert (status, found["problems"][0]["field"]) == (422, "kind")
    status, found = api("post", "goals", {"statement": "Gå"})
    assert (status, found["problems"][0]["field"]) == (422, "fields")


def test_values_are_logged_corrected_and_taken_back(api, goal):
    place = f"goals/{goal.pk}/entries"
    status, entry = api("post", place, {"value": 9000.5, "key": "a", "note": "Å"})
    assert (status, entry["value"], entry["counts"]) == (201, 9000.5, True)
    assert api("post", place, {"value": 9000.5, "key": "a"})[1]["number"] == entry["number"]
    status, newer = api("patch", f"{place}/1", {"value": 9500})
    assert (status, newer["value"], newer["note"], newer["supersedes"]) == (200, 9500, "Å", 1)
    assert api("patch", f"{place}/1", {"value": 1})[0] == 409
    assert api("delete", f"{place}/2")[0] == 204
    assert api("get", place)[1]["entries"] == []
    assert len(api("get", f"{place}?all=true")[1]["entries"]) == 3


@pytest.mark.parametrize("value", ["NaN", "Infinity", 1e300, "x", None])
def test_what_is_no_number_is_refused(api, goal, value):
    status, found = api("post", f"goals/{goal.pk}/entries", {"value": value})
    assert status == 422
    assert found["problems"]
    assert not Entry.objects.exists()


def test_many_values_come_page_by_page(api, goal):
    rows = [{"value": n, "day": "2026-03-01", "key": f"k{n}"} for n in range(620)]
    status, batch = api("post", f"goals/{goal.pk}/entries/bulk", {"entries": rows})
    assert (status, batch["added"]) == (201, 620)
    assert api("post", f"goals/{goal.pk}/entries/bulk", {"entries": rows})[1]["known"] == 620
    first = api("get", f"goals/{goal.pk}/entries")[1]
    rest = api("get", f"goals/{goal.pk}/entries?after={first['next']}")[1]
    assert (len(first["entries"]), len(rest["entries"]), rest["next"]) == (500, 120, None)


def test_a_value_without_its_key_is_refused_in_bulk(api, goal):
    status, found = api(
        "post", f"goals/{goal.pk}/entries/bulk", {"entries": [{"value": 1, "key": "a"}]}
    )
    assert (status, found["problems"][0]["field"]) == (422, "entries.0")


def test_the_day_of_a_moment_is_that_of_the_person(api, goal, alice, hands):
    hands.now = NOW + timedelta(days=1)
    status, entry = api(
        "post", f"goals/{goal.pk}/entries", {"value": 1, "at": "2026-03-10T23:30:00+00:00"}
    )
    assert (status, entry["day"]) == (201, "2026-03-11")


def test_activities_are_added_ticked_and_dropped(api, goal):
    place = f"goals/{goal.pk}/activities"
    status, made = api("post", place, {"text": "Ring", "day": "2026-03-11"})
    assert (status, made["due"]) == (201, True)
    assert api("put", f"{place}/{made['id']}/ticks/2026-03-11")[0] == 204
    assert api("get", place)[1][0]["done"]
    assert api("delete", f"{place}/{made['id']}/ticks/2026-03-11")[0] == 204
    assert api("delete", f"{place}/{made['id']}")[0] == 204
    assert api("get", place)[1] == []


def test_people_say_who_has_not_answered(api, goal):
    found = api("get", f"goals/{goal.pk}/people")[1]
    assert [(p["name"], p["state"]) for p in found["persons"]] == [("Alice", "waiting")]
    assert not found["agreed"]


def test_a_goal_rests_and_ends(api, goal):
    place = f"goals/{goal.pk}"
    for deed in ("pause", "resume"):
        assert api("post", f"{place}/{deed}")[0] == 204
    assert api("post", f"{place}/end", {"outcome": "reached"})[0] == 204
    assert api("post", f"{place}/entries", {"value": 1})[0] == 422
    assert api("get", "goals")[1] == []
    assert len(api("get", "goals?ended=true")[1]) == 1


def test_every_answer_of_an_error_is_in_the_description(api):
    status, found = api("get", "openapi.json")
    assert status == 200
    for path, methods in found["paths"].items():
        for method, operation in methods.items():
            assert {"404", "422", "429"} <= set(operation["responses"]), (path, method)


def test_the_page_of_the_api_is_served_from_here_alone(client, alice, enter):
    assert client.get("/api/docs").status_code == 302
    page = enter(alice).get("/api/docs").content.decode()
    assert "//cdn" not in page
    assert "http" not in page.replace("http://www.w3.org", "")


def test_a_key_signs_nobody_in(client, alice, goal):
    from smarta.web.accounts import services

    (_row, secret), _problems = services.make_token(user=alice, name="phone", may_write=True)
    answer = client.get(f"/goals/{goal.pk}/", HTTP_AUTHORIZATION=f"Bearer {secret}")
    assert answer.status_code == 302
    assert "sessionid" not in answer.cookies


def test_the_newest_version_is_what_a_list_shows(api, alice):
    goal = keep(alice)
    assert api("get", "goals")[1][0]["version"]["number"] == queries.newest(goal).number
