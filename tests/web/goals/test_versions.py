"""Changing a goal: versions from a date on, with a reason, and nothing overwritten."""

import re
from datetime import date, timedelta

import pytest
from tests.web.cast import NOW, STEPS, TODAY, keep

from smarta.core.goal import goal_from_json, goal_to_json
from smarta.web.goals import queries, services


def change(goal, user, based_on=1, reason="För mycket", **more):
    return services.change_goal(goal=goal, user=user, based_on=based_on, reason=reason, **more)


def with_amount(value):
    return {**STEPS, "quantity": {**STEPS["quantity"], "value": value}}


def test_a_goal_is_kept_with_its_first_version(goal, alice):
    row = queries.newest(goal)
    assert (row.number, row.kind, row.unit, row.amount) == (1, "rate", "steg", 70000)
    assert (row.start, row.end) == (date(2026, 1, 1), date(2026, 12, 31))
    assert goal.space == alice.own_space


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "wish"},
        {"end": "2025-01-01"},
        {"quantity": {"value": 0, "unit": "steg"}},
        {"start": "2026-02-30"},
    ],
)
def test_what_is_no_goal_is_said_and_not_kept(alice, wrong):
    made, problems = services.keep_goal(
        user=alice, statement="Gå", fields={**STEPS, **wrong}, language="sv"
    )
    assert made is None
    assert problems
    assert not alice.goals.exists()


def test_a_change_appends_a_version_and_keeps_the_old(goal, alice):
    row, problems = change(goal, alice, fields=with_amount(60000))
    assert not problems
    assert (row.number, row.valid_from, row.material, row.easier) == (2, TODAY, True, True)
    assert [v.amount for v in queries.versions(goal)] == [70000, 60000]


def test_wording_is_not_material_and_needs_no_reason(goal, alice):
    row, problems = change(goal, alice, reason="", statement="Gå sjuttiotusen steg i veckan")
    assert not problems
    assert not row.material


def test_a_material_change_needs_a_reason(goal, alice):
    _row, problems = change(goal, alice, reason=" ", fields=with_amount(60000))
    assert [p.code for p in problems] == ["no-reason"]
    assert queries.versions(goal)[-1].number == 1


def test_a_form_on_an_older_version_is_a_conflict(goal, alice):
    change(goal, alice, fields=with_amount(60000))
    _row, problems = change(goal, alice, fields=with_amount(50000))
    assert [p.code for p in problems] == ["conflict"]
    assert queries.versions(goal)[-1].amount == 60000


def test_the_past_is_not_rewritten(goal, alice):
    _row, problems = change(
        goal, alice, fields=with_amount(1), valid_from=TODAY - timedelta(days=1)
    )
    assert [p.code for p in problems] == ["in-the-past"]


def test_a_version_does_not_begin_before_the_one_before_it(goal, alice):
    later = TODAY + timedelta(days=30)
    change(goal, alice, fields=with_amount(60000), valid_from=later)
    _row, problems = change(goal, alice, based_on=2, fields=with_amount(50000), valid_from=TODAY)
    assert [p.code for p in problems] == ["before-version"]


def test_the_core_reads_each_version_from_its_day_on(goal, alice, hands):
    change(goal, alice, fields=with_amount(60000))
    core = queries.core_goal(goal)
    assert core.on(TODAY - timedelta(days=1)).quantity.value == 70000
    assert core.on(TODAY).quantity.value == 60000
    again, problems = goal_from_json(goal_to_json(core))
    assert not problems
    assert again.on(TODAY).quantity.value == 60000


def test_what_a_version_leaves_out_does_not_come_back(alice):
    goal = keep(alice, quantity={**STEPS["quantity"], "upper": 90000})
    change(goal, alice, fields=STEPS)
    core = queries.core_goal(goal)
    assert core.on(TODAY).quantity.upper is None
    again, _problems = goal_from_json(goal_to_json(core))
    assert again.on(TODAY).quantity.upper is None


def test_days_are_excused_and_goals_rest(goal, alice, hands):
    services.excuse(goal=goal, user=alice, start=TODAY, end=TODAY + timedelta(days=4))
    services.pause(goal=goal, user=alice)
    _row, problems = services.pause(goal=goal, user=alice)
    assert [p.code for p in problems] == ["paused"]
    hands.now = NOW + timedelta(days=10)
    services.resume(goal=goal, user=alice)
    core = queries.core_goal(goal)
    assert core.excused[0].days == 5
    assert (core.pauses[0].start, core.pauses[0].last) == (TODAY, TODAY + timedelta(days=9))


def test_the_history_of_one_day_is_in_the_order_of_its_hours(goal, alice, hands, enter):
    hands.now = NOW + timedelta(hours=1)
    services.excuse(goal=goal, user=alice, start=TODAY, end=TODAY, reason="first")
    hands.now = NOW + timedelta(hours=2)
    change(goal, alice, reason="second", fields=with_amount(60000))
    hands.now = NOW + timedelta(hours=3)
    services.pause(goal=goal, user=alice, reason="third")
    hands.now = NOW + timedelta(hours=4)
    services.end_goal(goal=goal, user=alice, outcome="dropped", learnt="fourth")
    page = enter(alice).get(f"/goals/{goal.pk}/").content.decode()
    told = page.split('id="hi"')[1].split("</section>")[0]
    assert re.findall("first|second|third|fourth", told) == ["fourth", "third", "second", "first"]


@pytest.mark.parametrize(
    ("deed", "sent", "said"),
    [
        ("excuse", {}, "Give the first and the last day."),
        ("excuse", {"end": "2026-03-12"}, "Give the first and the last day."),
        ("excuse", {"start": "2026-03-12", "end": "2026-03-11"}, "The end comes before the start."),
        ("pause", {"reason": "x" * 2001}, "Ensure this value has at most 2000 characters"),
        ("resume", {}, "The goal is not paused."),
        ("end", {"outcome": "sold"}, "Say how it ended."),
    ],
)
def test_a_deed_that_cannot_be_done_is_answered_on_the_goals_page(
    goal, alice, enter, deed, sent, said
):
    browser = enter(alice)
    answer = browser.post(f"/goals/{goal.pk}/{deed}/", sent, follow=True)
    assert answer.content.decode().count(said) == 1
    goal.refresh_from_db()
    assert not goal.outcome
    assert not goal.exemptions.exists()


def test_a_goal_ends_with_what_was_learnt_and_opens_again(goal, alice):
    services.end_goal(goal=goal, user=alice, outcome="missed", learnt="Börja i tid")
    goal.refresh_from_db()
    assert (goal.outcome, goal.ended_on, goal.learnt) == ("missed", TODAY, "Börja i tid")
    services.reopen_goal(goal=goal, user=alice)
    goal.refresh_from_db()
    assert goal.outcome == ""


def test_dismissed_findings_stay_dismissed(goal, alice):
    for reason in ("Vi vet", "Vi vet vad det är"):
        services.dismiss_finding(goal=goal, user=alice, rule="S03", reason=reason)
    assert dict(goal.dismissed.values_list("rule", "reason")) == {"S03": "Vi vet vad det är"}
    services.restore_finding(goal=goal, rule="S03")
    assert not goal.dismissed.exists()


def test_two_browsers_on_one_goal_lose_nothing(goal, alice, enter):
    one, other = enter(alice), enter(alice)
    form = {
        "based_on": 1,
        "statement": "Gå 60 000 steg i veckan",
        "value": "60 000",
        "unit": "steg",
        "start": "2026-01-01",
        "end": "2026-12-31",
        "valid_from": TODAY.isoformat(),
        "reason": "Knät",
    }
    address = f"/goals/{goal.pk}/change/"
    assert one.post(address, form).status_code == 302
    late = other.post(address, {**form, "value": "50 000", "statement": "Gå 50 000 steg"})
    assert late.status_code == 409
    page = late.content.decode()
    assert "Gå 60\u00a0000 steg i veckan" in page
    assert "Gå 50 000 steg" in page
    assert queries.versions(goal)[-1].amount == 60000
    again = other.post(address, {**form, "value": "50 000", "based_on": 2})
    assert again.status_code == 302
    assert queries.versions(goal)[-1].amount == 50000


FORM = {
    "based_on": 1,
    "value": "70000",
    "unit": "steg",
    "start": "2026-01-01",
    "end": "2026-12-31",
    "valid_from": TODAY.isoformat(),
    "reason": "Knät",
}


def changed(goal, page, **form):
    assert page.post(f"/goals/{goal.pk}/change/", {**FORM, **form}).status_code == 302
    goal.refresh_from_db()
    return queries.newest(goal)


def test_a_figure_that_is_changed_is_written_into_the_sentence(goal, alice, enter):
    said = queries.newest(goal).statement
    row = changed(goal, enter(alice), statement=said, value="60000", end="2026-11-30")
    assert (row.amount, row.end) == (60000, date(2026, 11, 30))
    assert row.statement.replace("\u00a0", " ") == (
        "Gå 60 000 steg i veckan från 1 januari till 30 november 2026"
    )


def test_what_an_edited_sentence_says_the_goal_follows(goal, alice, enter):
    row = changed(goal, enter(alice), statement="Gå 50 000 steg i veckan under 2026")
    assert (row.amount, row.end) == (50000, date(2026, 12, 31))
    assert row.material


def test_a_figure_that_is_none_is_said_beside_its_field(goal, alice, enter):
    sent = {"based_on": 1, "statement": "Gå", "value": "-3", "unit": "steg", "valid_from": TODAY}
    page = enter(alice).post(f"/goals/{goal.pk}/change/", {**sent, "reason": "x"}).content.decode()
    assert 'id="id_value_error">Must be above 0.<' in page
    assert "quantity" not in page


def test_a_figure_in_the_form_goes_before_the_sentence(goal, alice, enter):
    row = changed(goal, enter(alice), statement="Gå mycket varje vecka", value="40000")
    assert row.amount == 40000
