"""Asking people, their answers, counter-offers, void acceptances, and handing over."""

import re
from datetime import timedelta
from decimal import Decimal

import pytest
from allauth.account.models import EmailAddress
from tests.web.cast import NOW, STEPS, keep

from smarta.web.accounts.models import Event, Mail
from smarta.web.goals import people, queries, services
from smarta.web.goals.models import Answer
from smarta.web.reporting import answer_views

YES = {question: {"degree": "yes"} for question in people.acceptance.QUESTIONS}


@pytest.fixture
def asked(goal, alice, bob):
    """Bob, who has an account, and the secret of his link."""
    made, problems = people.involve(goal=goal, by=alice, email="BOB@example.org")
    assert not problems
    return made


def say(row, outcome="accept", version=1, **more):
    return people.answer(involvement=row, version=version, outcome=outcome, questions=YES, **more)


def states(goal):
    return {one.name: one.standing.state for one in queries.people(goal).persons}


def test_an_address_with_an_account_is_that_person(asked, bob):
    assert asked[0].user == bob


def test_whoever_has_not_answered_is_seen_waiting(goal, asked):
    assert states(goal) == {"Alice": "waiting", "Bob": "waiting"}
    assert [one.name for one in queries.people(goal).unanswered] == ["Alice", "Bob"]


def test_a_goal_is_agreed_when_everybody_has_accepted(goal, asked, alice):
    say(asked[0])
    assert states(goal)["Bob"] == "accepted"
    assert not queries.people(goal).agreed
    say(people.involvement_of(goal, alice.pk), confidence=8)
    assert queries.people(goal).agreed


@pytest.mark.parametrize(
    ("outcome", "more", "code"),
    [
        ("accept_if", {}, "answer"),
        ("accept_if", {"condition": "Om jag får hjälp"}, ""),
        ("decline", {}, "answer"),
        ("decline", {"failed": "worth"}, ""),
        ("counter", {"counter": {}}, "answer"),
        ("counter", {"counter": {"value": 70000}}, "answer"),
        ("counter", {"counter": {"value": "60000"}}, ""),
        ("counter", {"counter": {"value": "sixty"}}, "value"),
        ("counter", {"counter": {"end": "2026-02-30"}}, "date"),
        ("counter", {"counter": {"end": "2025-01-01"}}, "answer"),
        ("maybe", {}, "outcome"),
        ("accept", {"confidence": 11}, "confidence"),
        ("accept", {"version": 2}, "conflict"),
    ],
)
def test_an_answer_holds_what_it_needs(asked, outcome, more, code):
    _row, problems = say(asked[0], outcome, **more)
    assert [p.code for p in problems] == ([code] if code else [])


def test_a_material_change_voids_and_asks_again_and_wording_does_not(goal, asked, alice, hands):
    say(asked[0])
    services.change_goal(goal=goal, user=alice, based_on=1, statement="Gå mera")
    assert states(goal)["Bob"] == "accepted"
    fields = {**STEPS, "end": "2027-06-30"}
    hands.now = NOW + timedelta(days=1)
    services.change_goal(goal=goal, user=alice, based_on=2, fields=fields, reason="Mer tid")
    assert states(goal)["Bob"] == "void"
    bob = next(one for one in queries.people(goal).persons if one.name == "Bob")
    assert [change.field for change in bob.standing.changes] == ["end"]
    assert Mail.objects.filter(why="changed", digest=True, to="bob@example.org").count() == 1
    assert [row.user for row, _version in queries.waiting_for(asked[0].user)] == [asked[0].user]


def test_a_counter_offer_is_taken_over_with_one_action(goal, asked, alice, enter):
    answer, _problems = say(asked[0], "counter", counter={"value": 60000, "end": "2026-11-30"})
    address = f"/goals/{goal.pk}/answers/{answer.pk}/take/"
    assert enter(alice).post(address, {"based_on": 1}).status_code == 302
    row = queries.newest(goal) if goal.refresh_from_db() is None else None
    assert (row.number, row.amount, row.end.isoformat()) == (2, 60000, "2026-11-30")
    said = row.statement.replace("\u00a0", " ")
    assert said == "Gå 60 000 steg i veckan från 1 januari till 30 november 2026"
    assert "Bob" in row.reason


@pytest.mark.parametrize(
    "offer",
    [
        {"value": 60000},
        {"definition": {"singular": "steg", "language": "sv", "counts": "bara utomhus"}},
    ],
)
def test_whose_counter_offer_was_taken_over_has_accepted_it_and_is_not_waited_for(
    goal, asked, alice, bob, hands, enter, offer
):
    answer, _problems = say(asked[0], "counter", counter=offer)
    people.take_counter(answer=answer, user=alice, based_on=1)
    assert states(goal)["Bob"] == "accepted"
    assert queries.waiting_for(bob) == []
    assert Mail.objects.get(to="bob@example.org", digest=True).why == "taken"
    hands.now = NOW + timedelta(days=5)
    people.remind()
    assert not Mail.objects.filter(to="bob@example.org", why="reminder").exists()
    page = enter(alice).get(f"/goals/{goal.pk}/").content.decode()
    assert "own offer, taken over as version 2 on 11\u00a0March" in page
    assert "became version 2" in enter(bob).get(f"/goals/{goal.pk}/answer/").content.decode()
    services.change_goal(
        goal=goal, user=alice, based_on=2, reason="Mer", fields={**STEPS, "end": None}
    )
    assert len(queries.waiting_for(bob)) == 1


def test_a_counter_offer_of_another_meaning_becomes_a_definition(goal, asked, alice):
    offer = {"definition": {"singular": "steg", "language": "sv", "counts": "bara utomhus"}}
    answer, problems = say(asked[0], "counter", counter=offer)
    assert not problems
    row, problems = people.take_counter(answer=answer, user=alice, based_on=1)
    assert not problems
    assert queries.definition_in_force(goal, row).counts == "bara utomhus"


def test_only_the_owner_takes_a_counter_offer_over(goal, asked, bob, enter):
    answer, _problems = say(asked[0], "counter", counter={"value": 60000})
    address = f"/goals/{goal.pk}/answers/{answer.pk}/take/"
    assert enter(bob).post(address, {"based_on": 1}).status_code == 403


def test_a_person_without_an_account_answers_by_a_link(goal, alice, client):
    (_row, secret), _problems = people.involve(goal=goal, by=alice, name="Eva")
    address = f"/answer/{secret}/"
    page = client.get(address)
    assert page.status_code == 200
    assert "Gå 70\u00a0000 steg" in page.content.decode()
    assert page["Cache-Control"] == "private, no-store"
    assert page["Referrer-Policy"] == "same-origin"
    sent = client.post(address, {"version": 1, "outcome": "accept", "q_ready": "yes"})
    assert sent.status_code == 302
    assert states(goal)["Eva"] == "accepted"
    assert Answer.objects.get().questions == {"ready": {"degree": "yes", "note": ""}}


def test_an_answer_to_an_older_version_is_shown_the_newer_one(goal, alice, client):
    (_row, secret), _problems = people.involve(goal=goal, by=alice, name="Eva")
    services.change_goal(
        goal=goal, user=alice, based_on=1, fields={**STEPS, "end": "2026-06-30"}, reason="Kortare"
    )
    sent = client.post(f"/answer/{secret}/", {"version": 1, "outcome": "accept", "words": "Kul!"})
    assert sent.status_code == 409
    assert "Kul!" in sent.content.decode()
    assert not Answer.objects.exists()


@pytest.mark.parametrize("how", ["expired", "revoked", "renewed", "made up"])
def test_a_link_ends(goal, alice, client, hands, how):
    (row, secret), _problems = people.involve(goal=goal, by=alice, name="Eva")
    if how == "expired":
        hands.now = NOW + timedelta(days=31)
    elif how == "revoked":
        people.revoke(involvement=row, by=alice)
    elif how == "renewed":
        people.new_link(involvement=row, by=alice)
    else:
        secret += "x"
    assert client.get(f"/answer/{secret}/").status_code == 404
    sent = client.post(f"/answer/{secret}/", {"version": 1, "outcome": "accept"})
    assert sent.status_code == 404
    assert not Answer.objects.exists()


def test_whose_history_it_is_is_said_to_everybody_else(goal, asked, alice, bob, log, enter):
    for day in range(28):
        log(9000, day=NOW.date() - timedelta(days=day))
    address = f"/goals/{goal.pk}/answer/"
    assert "of Alice’s last" in enter(bob).get(address).content.decode()
    assert "of your last" in enter(alice).get(address).content.decode()


def test_the_same_person_is_asked_once(goal, alice, asked):
    for given in ({"email": "bob@example.org"}, {"email": "bob@EXAMPLE.org", "name": "B"}):
        _made, problems = people.involve(goal=goal, by=alice, **given)
        assert [p.code for p in problems] == ["already"]


def test_the_link_is_in_the_mail_and_nowhere_else(goal, asked):
    row, secret = asked
    mail = Mail.objects.get(why="question")
    assert (mail.to, mail.secret) == ("bob@example.org", True)
    assert f"/answer/{secret}/" in mail.body
    assert secret not in str(type(row).objects.filter(pk=row.pk).values())


def test_whoever_does_not_answer_is_reminded_once(goal, asked, hands):
    assert people.remind() == 0
    hands.now = NOW + timedelta(days=5)
    assert people.remind() == 1
    assert people.remind() == 0
    assert Mail.objects.filter(why="reminder", to="bob@example.org").count() == 1


def test_whoever_has_answered_or_muted_is_not_reminded(goal, asked, alice, hands):
    say(asked[0])
    (eva, _secret), _problems = people.involve(goal=goal, by=alice, email="eva@example.org")
    people.mute(involvement=eva)
    hands.now = NOW + timedelta(days=5)
    people.remind()
    assert not Mail.objects.filter(why="reminder").exists()


def test_an_address_that_nobody_has_confirmed_is_nobodys(goal, alice, bob):
    EmailAddress.objects.all().delete()
    (row, _secret), _problems = people.involve(goal=goal, by=alice, email=bob.email)
    assert row.user is None
    assert people.claim(user=bob) == 1


def test_whoever_is_in_the_team_is_asked_by_their_account(goal, alice, bob, charlie, team, enter):
    browser, place = enter(alice), f"/goals/{goal.pk}/people/"
    assert "Bob" in browser.get(f"/goals/{goal.pk}/").content.decode()
    browser.post(place, {"person": charlie.pk})
    assert set(states(goal)) == {"Alice"}
    assert browser.post(place, {"person": bob.pk}).status_code == 302
    assert set(states(goal)) == {"Alice", "Bob"}


def test_an_account_finds_what_its_address_was_asked(goal, alice, charlie):
    (row, _secret), _problems = people.involve(goal=goal, by=alice, email="new@example.org")
    assert row.user is None
    charlie.email = "new@example.org"
    charlie.save()
    assert people.claim(user=charlie) == 1
    row.refresh_from_db()
    assert row.user == charlie


def test_commitment_is_asked_in_four_items(asked):
    for items, count in (([5, 4, 4, 5], 0), ([5, 4, 4], 1), ([0, 4, 4, 5], 1)):
        _row, problems = people.commit(involvement=asked[0], items=items)
        assert len(problems) == count


def test_a_goal_is_handed_over_only_with_a_yes(goal, asked, alice, bob, log):
    log(100)
    offer, _problems = people.offer_handover(goal=goal, user=alice, to=bob)
    goal.refresh_from_db()
    assert goal.owner == alice
    assert Mail.objects.filter(why="handover", to="bob@example.org").exists()
    _row, problems = people.answer_handover(handover=offer, user=alice, yes=True)
    assert [p.code for p in problems] == ["not-allowed"]
    people.answer_handover(handover=offer, user=bob, yes=True)
    goal.refresh_from_db()
    assert (goal.owner, goal.space) == (bob, bob.own_space)
    assert goal.entries.get().space == bob.own_space
    assert set(states(goal)) == {"Alice", "Bob"}


def test_a_goal_is_not_handed_to_a_stranger(goal, alice, charlie):
    _offer, problems = people.offer_handover(goal=goal, user=alice, to=charlie)
    assert [p.code for p in problems] == ["taker"]


def test_the_log_says_who_did_what_and_not_what_they_wrote(goal, asked, alice):
    say(asked[0], "decline", failed="worth", words="Aldrig i livet")
    verbs = list(Event.objects.filter(subject=goal.pk).values_list("verb", flat=True))
    assert verbs == ["goal.made", "person.involved", "goal.answered"]
    assert "Aldrig" not in str(list(Event.objects.values()))


def test_a_meaning_that_changes_asks_everybody_again(alice, bob, team):
    meaning = {"singular": "möte", "language": "sv", "counts": "minst 30 minuter"}
    definition, problems = services.define(user=alice, unit="möten", meaning=meaning, space=team)
    assert not problems
    goal = keep(alice, definition=definition, space=team)
    (row, _secret), _problems = people.involve(goal=goal, by=alice, email=bob.email)
    say(row)
    services.redefine(
        definition=definition,
        user=alice,
        meaning={**meaning, "counts": "minst 20 minuter"},
        based_on=1,
        reason="Korta möten räknas",
    )
    goal.refresh_from_db()
    assert goal.current == 2
    assert states(goal)["Bob"] == "void"


def test_goals_that_count_the_same_unit_differently_are_pointed_out(alice, enter):
    made = []
    for counts in ("minst 30 minuter", "minst 20 minuter"):
        meaning = {"singular": "steg", "language": "sv", "counts": counts}
        definition, _problems = services.define(user=alice, unit="steg", meaning=meaning)
        made.append(keep(alice, definition=definition))
    made.append(keep(alice))
    rows = [queries.newest(goal) for goal in made]
    assert [(one.one, one.other) for one in queries.clashes(rows)] == [tuple(rows[:2])]
    assert queries.clashes(rows[1:]) == []
    assert "in different ways" in enter(alice).get("/goals/").content.decode()


def committed(client, secret, *items):
    ids = ("bound", "care", "dedicated", "chosen")
    return client.post(f"/answer/{secret}/commitment/", dict(zip(ids, items, strict=True)))


def test_a_fall_of_commitment_is_shown_to_the_owner_only(goal, alice, bob, client, hands, enter):
    (row, secret), _problems = people.involve(goal=goal, by=alice, email="eva@example.org")
    people.involve(goal=goal, by=alice, email=bob.email)
    say(row)
    assert "How committed are you" in client.get(f"/answer/{secret}/").content.decode()
    committed(client, secret, 5, 5, 5, 4)
    assert "How committed are you" not in client.get(f"/answer/{secret}/").content.decode()
    assert people.ask_halfway() == 0
    people.new_link(involvement=row, by=alice)
    hands.now = NOW + timedelta(days=120)
    assert people.ask_halfway() == 1
    assert people.ask_halfway() == 0
    assert Mail.objects.filter(why="halfway", to="eva@example.org").count() == 1
    secret, _problems = people.new_link(involvement=row, by=alice)
    assert "How committed are you" in client.get(f"/answer/{secret}/").content.decode()
    committed(client, secret, 3, 3, 4, 4)
    assert [(one.name, one.by) for one in queries.falls(goal)] == [("eva", Decimal("1.25"))]
    place = f"/goals/{goal.pk}/"
    assert "commitment has fallen" in enter(alice).get(place).content.decode()
    assert "commitment has fallen" not in enter(bob).get(place).content.decode()


def test_a_counter_offer_starts_from_the_amount_as_it_stands(enter, alice, goal):
    page = enter(alice).get(f"/goals/{goal.pk}/answer/").content.decode()
    assert re.search(r'name="value"[^>]*value="70000"', page)
    assert re.search(r'id="id_value_helptext">steg<', page)


def test_the_reason_is_said_once(enter, alice, goal):
    version = queries.newest(goal)
    assert answer_views.unsaid_reason(version) == ""
    version.parts = {"why": "jag vill orka mer"}
    assert answer_views.unsaid_reason(version) == "jag vill orka mer."
    version.statement = "Gå 70 000 steg i veckan, eftersom jag vill orka mer"
    assert answer_views.unsaid_reason(version) == ""
