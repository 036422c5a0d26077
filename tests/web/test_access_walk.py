"""Walks every address and every route of the API as everybody, on every object.

The table below says what each may do; a new address without a row fails the test, and so does an
answer that the row does not allow. Nothing may ever answer with an error of ours (500).
"""

import re
from datetime import timedelta
from decimal import Decimal
from typing import NamedTuple

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from tests.web.cast import TODAY, account, keep

from smarta.web.accounts import mail
from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import Membership
from smarta.web.goals import people
from smarta.web.goals import services as goals
from smarta.web.planning import services as planning
from smarta.web.tracking import services as tracking
from smarta.web.tracking import uploads

OWNER, INVOLVED, MEMBER, LEADER, OUTSIDER, ADMIN, VISITOR, HOLDER = WHO = (
    "owner",
    "involved",
    "member",
    "leader",
    "outsider",
    "administrator",
    "visitor",
    "holder",
)
SEE = {OWNER, INVOLVED, MEMBER, LEADER}
LOG = {OWNER, INVOLVED}
OWN = {OWNER}
TEAM = {MEMBER, LEADER, INVOLVED, OWNER}
SIGNED = set(WHO) - {VISITOR, HOLDER}
ALL = set(WHO)

# An address's name → who gets through. Others are shown the door: sign-in, 403 or 404.
PAGES = {
    # formulating a goal
    "start": ALL,
    "new": ALL,
    "read": ALL,
    "steps": OWN,
    "step_answer": OWN,
    "step_typing": OWN,
    "step_statement": OWN,
    "step_keep": OWN,
    "step_findings": OWN,
    "step_drop": OWN,
    "step_take_up": OWN,
    "rule": ALL,
    # goals
    "today": SIGNED,
    "goals": SIGNED,
    "accuracy": SIGNED,
    "goal": SEE,
    "sheet": SEE,
    "chart": SEE,
    "chart_file": SEE,
    "log": LOG,
    "entries": SEE,
    "entry": SEE,
    "withdraw": OWN,
    "restore": OWN,
    "add_activity": OWN,
    "activity": OWN,
    "funnel": OWN,
    "plan_stage": OWN,
    "add_stage": OWN,
    "drop_stage": OWN,
    "tick": LOG,
    "drop_activity": OWN,
    "take_up_activity": OWN,
    "involve": OWN,
    "new_link": OWN,
    "revoke": OWN,
    "answer": LOG,
    "commitment": LOG,
    "quiet": LOG,
    "take_counter": OWN,
    "offer_handover": OWN,
    "share": OWN,
    "take_over": SEE,
    "definition": OWN,
    "use_definition": OWN,
    "change_goal": OWN,
    "goal_history": OWN,
    "pause_goal": OWN,
    "resume_goal": OWN,
    "excuse_days": OWN,
    "counting": OWN,
    "workdays": OWN,
    "target_line": OWN,
    "drop_excuse": OWN,
    "end_goal": OWN,
    "reopen_goal": OWN,
    "delete_goal": OWN,
    "finding": OWN,
    "answer_handover": {OWNER, INVOLVED},
    "log_links": LOG,
    "drop_log_link": OWN,
    # a link of one's own
    "log_by_link": ALL,
    "answer_by_link": ALL,
    "commit_by_link": ALL,
    "quiet_by_link": ALL,
    # files
    "import": LOG,
    "import_preview": OWN,
    "drop_file": OWN,
    "undo_import": OWN,
    # teams and oneself
    "teams": SIGNED,
    "team": TEAM,
    "team_goals": TEAM,
    "team_target": {LEADER},
    "invite_to_team": {LEADER},
    "leave_team": TEAM,
    "back_in_team": {LEADER},
    "member": {LEADER},
    "revoke_invitation": {LEADER},
    "me": SIGNED,
    "keys": SIGNED,
    "drop_key": OWN,
    "make_calendar": SIGNED,
    "calendar": ALL,
    "export": SIGNED,
    "leave": SIGNED,
    # the installation
    "people": {ADMIN},
    "outbox": {ADMIN},
    "confirm_address": {ADMIN},
    "audit_log": {ADMIN},
    # anybody
    "first": set(),
    "invitation": ALL,
    "mute": ALL,
    "language": ALL,
    "chart_library": ALL,
    "theme": ALL,
}
SENDING = {"entry": OWN, "team": {LEADER}}
"""Where fewer may send than look."""

API = {
    "check": ALL,
    "me": SIGNED,
    "list_goals": SIGNED,
    "keep_goal": SIGNED,
    "one_goal": SEE,
    "drop_goal": OWN,
    "list_versions": SEE,
    "change_goal": OWN,
    "progress": SEE,
    "people": SEE,
    "excuse": OWN,
    "pause": OWN,
    "resume": OWN,
    "end": OWN,
    "list_entries": SEE,
    "log_entry": LOG,
    "log_many": LOG,
    "correct_entry": OWN,
    "withdraw_entry": OWN,
    "list_activities": SEE,
    "add_activity": OWN,
    "drop_activity": OWN,
    "tick": LOG,
    "untick": LOG,
}


DRAFT = ("steps", "step_answer", "step_typing", "step_statement", "step_findings", "step_keep")
DRAFT += ("step_drop", "step_take_up")


class Stage(NamedTuple):
    """One of every object, and everybody's browser."""

    browsers: dict[str, Client]
    ids: dict[str, object]
    goal: object


@pytest.fixture
def stage(db, settings):
    settings.RATES = dict.fromkeys(settings.RATES, (100000, 60))
    cast = {name: account(name.capitalize()) for name in WHO[:5]}
    cast[ADMIN] = account("Admin", administrator=True)
    team, _problems = accounts.make_team(user=cast[LEADER], name="Team")
    for name in (MEMBER, INVOLVED, OWNER):
        (row, _secret), _problems = accounts.invite(by=cast[LEADER], team=team)
        accounts.accept_invitation(user=cast[name], invitation=row)
    return build(cast, team)


def build(cast, team):
    owner = cast[OWNER]
    goal = keep(owner)
    goals.share(goal=goal, user=owner, team=team)
    (place, _secret), _problems = people.involve(goal=goal, by=owner, email=cast[INVOLVED].email)
    (_held, secret), _problems = people.involve(goal=goal, by=owner, name="Holder")
    offer, _problems = people.answer(
        involvement=place, version=1, outcome="counter", counter={"value": 60000}
    )
    handover, _problems = people.offer_handover(goal=goal, user=owner, to=cast[INVOLVED])
    entry, _problems = tracking.log_entry(goal=goal, user=owner, value=Decimal(5))
    batch, _problems = tracking.import_entries(goal=goal, user=owner, entries=[], source="file")
    upload, _problems = uploads.keep_upload(
        goal=goal, user=owner, file=SimpleUploadedFile("a.csv", b"date,value\n2026-03-01,5\n")
    )
    excused, _problems = goals.excuse(goal=goal, user=owner, start=TODAY, end=TODAY)
    activity, _problems = planning.add_activity(goal=goal, user=owner, text="Ring")
    (token, _key), _problems = accounts.make_token(user=owner, name="phone")
    (invitation, invited), _problems = accounts.invite(by=cast[LEADER], team=team)
    definition, _problems = goals.define(user=owner, unit="steg", meaning={"singular": "steg"})
    draft = accounts.new_draft(user=owner, text="Mitt")
    (log_link, log_secret), _problems = tracking.make_log_link(goal=goal, user=owner, name="x")
    stage = keep(owner, space=goal.space)
    goal_ids = {
        "person": place.pk,
        "answer": offer.pk,
        "row": excused.pk,
        "upload": upload.pk,
        "batch": batch.pk,
        "number": entry.number,
        "activity": activity.pk,
        "link": log_link.pk,
        "stage": stage.pk,
        "user_id": cast[MEMBER].pk,
        "day": TODAY.isoformat(),
        "definition": definition.pk,
    }
    own_id = {
        "team": team.pk,
        "team_goals": team.pk,
        "team_target": team.pk,
        "invite_to_team": team.pk,
        "leave_team": team.pk,
        "member": team.pk,
        "back_in_team": team.pk,
        "drop_key": token.pk,
        "revoke_invitation": invitation.pk,
        "answer_handover": handover.pk,
        "confirm_address": cast[MEMBER].pk,
        **dict.fromkeys(DRAFT, draft.pk),
    }
    secrets = {
        "answer_by_link": secret,
        "commit_by_link": secret,
        "quiet_by_link": secret,
        "log_by_link": log_secret,
        "calendar": accounts.make_feed(user=owner),
        "first": "nothing",
        "invitation": invited,
    }
    ids = {
        "goal": goal.pk,
        **goal_ids,
        "own": own_id,
        "secrets": secrets,
        "token": mail.mute_token("x@example.org"),
        "code": "S01",
        "seat": accounts.seat_of(
            Membership.objects.get(space=team, user=cast[MEMBER]), by=cast[LEADER]
        ),
    }
    return Stage({name: browser(cast.get(name)) for name in WHO}, ids, goal)


def browser(user):
    client = Client(raise_request_exception=False)
    if user:
        client.force_login(user)
    return client


def patterns(resolver=None, before="", space=""):
    """Every address as (name, pattern, view); allauth's own are its own affair."""
    for one in (resolver or get_resolver()).url_patterns:
        place = before + str(one.pattern)
        if isinstance(one, URLResolver):
            if place != "account/":
                yield from patterns(one, place, one.namespace or space)
        elif isinstance(one, URLPattern) and one.name:
            yield (f"{space}:{one.name}" if space else one.name), place


def address(stage, name, pattern):
    """The address of the stage's object."""
    short = name.split(":")[-1]

    def filled(match):
        kind = match.group(1)
        if kind == "id":
            return str(stage.ids["own"].get(short, stage.ids["goal"]))
        if kind == "form":
            return "json"
        if kind == "secret":
            return stage.ids["secrets"][short]
        return str(stage.ids[kind])

    return "/" + re.sub(r"<(?:\w+:)?(\w+)>", filled, pattern)


PUBLIC_FILES = {"api:openapi-json", "api:openapi-view", "api:api-root"}


def ours():
    return [(name, place) for name, place in patterns() if name not in PUBLIC_FILES]


def opened(answer):
    """Whether the person was let in: a door that is shown is sign-in, 401, 403, 404 or 405."""
    if answer.status_code == 302:
        return not answer["Location"].startswith("/account/login/")
    return answer.status_code not in {401, 403, 404, 405}


def page_names():
    return {name for name, _place in ours() if not name.startswith("api:")}


def test_every_address_of_this_part_has_its_row():
    assert set(PAGES) == page_names()


def test_every_route_of_the_api_has_its_row():
    assert {name.removeprefix("api:") for name, _place in ours() if name.startswith("api:")} == (
        set(API)
    )


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("method", ["get", "post"])
def test_pages_let_in_whom_they_should_and_nobody_else(stage, who, method):
    for name, pattern in ours():
        if name.startswith("api:") or name not in PAGES or name in {"leave", "export"}:
            continue
        place = address(stage, name, pattern)
        answer = safely(stage.browsers[who], method, place)
        assert answer.status_code < 500, (who, method, place)
        allowed = SENDING.get(name, PAGES[name]) if method == "post" else PAGES[name]
        if who not in allowed:
            assert not opened(answer), (who, method, place, answer.status_code)
        elif method == "get" and name not in POST_ONLY:
            assert opened(answer), (who, method, place, answer.status_code)


POST_ONLY = {
    *("involve", "new_link", "revoke", "commitment", "quiet", "take_counter", "offer_handover"),
    *("share", "take_over", "pause_goal", "resume_goal", "excuse_days", "drop_excuse"),
    *("end_goal", "reopen_goal", "finding", "step_findings", "answer_handover", "commit_by_link"),
    *("quiet_by_link", "drop_file", "undo_import", "invite_to_team", "leave_team", "member"),
    *("revoke_invitation", "drop_key", "language", "theme", "read", "log", "withdraw", "restore"),
    *("step_answer", "step_typing", "step_statement", "step_keep", "add_activity", "tick"),
    "drop_activity",
    "drop_log_link",
    "team_target",
    "take_up_activity",
    "plan_stage",
    "add_stage",
    "drop_stage",
    "step_drop",
    "step_take_up",
    "back_in_team",
    "use_definition",
    "confirm_address",
}


def safely(client, method, place, **more):
    """A call that leaves nothing behind."""
    from django.db import transaction

    answer = None
    with transaction.atomic():
        answer = getattr(client, method)(place, **more)
        transaction.set_rollback(True)
    return answer


BODIES = {
    "check": {"text": "Gå mera"},
    "keep_goal": {"statement": "Gå", "fields": {"kind": "done"}},
    "change_goal": {"based_on": 1, "statement": "Gå mer"},
    "excuse": {"start": "2026-03-11", "end": "2026-03-11"},
    "end": {"outcome": "reached"},
    "log_entry": {"value": 5},
    "log_many": {"entries": [{"value": 5, "day": "2026-03-01", "key": "a"}]},
    "correct_entry": {"value": 6},
    "add_activity": {"text": "Ring"},
}


def routes():
    from smarta.web.api.routes import api

    for path, item in api._routers[0][1].path_operations.items():
        for operation in item.operations:
            for method in operation.methods:
                yield operation.view_func.__name__, method.lower(), "api" + path


@pytest.mark.parametrize("who", WHO)
def test_the_api_lets_in_whom_it_should_and_nobody_else(stage, who):
    for name, method, path in routes():
        place = address(stage, name, path.replace("{", "<").replace("}", ">"))
        body = {"data": BODIES.get(name, {}), "content_type": "application/json"}
        answer = safely(stage.browsers[who], method, place, **(body if method != "get" else {}))
        assert answer.status_code < 500, (who, method, place)
        allowed = who in API[name]
        assert opened(answer) == allowed, (who, method, place, answer.status_code)


@pytest.mark.parametrize("who", [OUTSIDER, ADMIN, VISITOR])
def test_what_one_may_not_see_looks_as_if_it_were_not_there(stage, who):
    """The answer for a goal of somebody else is the one for a goal that does not exist."""
    client = stage.browsers[who]
    real = client.get(f"/api/goals/{stage.goal.pk}")
    made_up = client.get("/api/goals/00000000-0000-4000-8000-000000000000")
    assert (real.status_code, real.content) == (made_up.status_code, made_up.content)


@pytest.mark.parametrize("who", [OUTSIDER, ADMIN, VISITOR])
def test_the_objects_of_one_goal_are_not_reached_through_another(stage, who, db):
    """Ids of somebody's goal under an address of one's own."""
    mallory = account(f"Mallory{who}")
    own = keep(mallory)
    client = browser(mallory)
    for name, pattern in ours():
        if "goals/<uuid:id>/" not in pattern or pattern.count("<") < 2 or "<str:form>" in pattern:
            continue
        place = address(stage, name, pattern).replace(str(stage.goal.pk), str(own.pk))
        for method in ("get", "post", "delete", "patch", "put"):
            if name.endswith(("tick", "untick")) or "entries" in pattern:
                continue
            answer = safely(client, method, place)
            assert answer.status_code in {404, 405, 415, 422}, (method, place, answer.status_code)


def test_forms_without_their_token_are_refused(stage):
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    client.force_login(stage.goal.owner)
    for name, pattern in ours():
        if name.startswith("api:") or name == "mute":
            continue
        try:
            place = address(stage, name, pattern)
        except KeyError:
            continue
        answer = safely(client, "post", place)
        assert answer.status_code in {403, 405}, (place, answer.status_code)
    body = {"data": {"value": 5}, "content_type": "application/json"}
    refused = client.post(f"/api/goals/{stage.goal.pk}/entries", **body)
    assert refused.status_code == 403


def test_every_page_carries_its_headers(stage):
    for name in ("me", "teams", "change_goal"):
        place = next(address(stage, n, p) for n, p in ours() if n == name)
        answer = stage.browsers[OWNER].get(place)
        policy = answer["Content-Security-Policy"]
        assert "unsafe-inline" not in policy
        assert "default-src 'none'" in policy
        assert answer["X-Frame-Options"] == "DENY"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Referrer-Policy"] == "same-origin"
        assert "no-store" in answer["Cache-Control"]
        body = answer.content.decode()
        assert " style=" not in body
        assert not re.search(r"<script(?![^>]*src=)|\son\w+=", body)


def test_a_link_opens_one_goal_for_one_person_and_ends(stage, hands):
    holder = stage.browsers[HOLDER]
    place = f"/answer/{stage.ids['secrets']['answer_by_link']}/"
    page = holder.get(place).content.decode()
    assert "Gå 70\u00a0000 steg" in page
    assert "Involved" not in page
    assert not opened(holder.get(f"/goals/{stage.goal.pk}/answer/"))
    hands.now += timedelta(days=40)
    assert holder.get(place).status_code == 404
