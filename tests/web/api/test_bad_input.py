"""Whatever a program sends, it is answered, and never with an error of ours."""

import json
import random
import re
from copy import deepcopy

import pytest
from tests.web.test_access_walk import BODIES, routes

from smarta.web.accounts import services as accounts
from smarta.web.planning import services as planning

NASTY = [
    None,
    True,
    -1,
    0,
    10**30,
    1e308,
    float("nan"),
    float("inf"),
    "",
    " ",
    "\x00",
    "\ud800",
    "a\u202eb\u200d👩‍👩‍👧 ﷽",
    "x" * 5000,
    "2026-02-30",
    "0001-01-01",
    "9999-12-31",
    [],
    {},
    [[]],
    {"a": {"b": [None, float("nan"), "\x00"]}},
]
KNOWN = {
    "fields": {"kind": "total", "quantity": {"value": 5, "unit": "x"}, "start": "2026-01-01"},
    "entries": [{"value": 5, "day": "2026-03-01", "key": "a"}],
    "cadence": {"unit": "week"},
}
FIELDS = (
    *("text", "language", "answers", "statement", "fields", "parts", "definition", "space"),
    *("based_on", "reason", "valid_from", "value", "day", "at", "of", "note", "source", "key"),
    *("entries", "kind", "trigger", "horizon", "start", "cadence", "effect", "effort", "end"),
    *("outcome", "learnt"),
)


def body(name, dice):
    """A body that is right but for a few fields, some of them deep inside."""
    found = json.loads(json.dumps({**BODIES.get(name, {}), **KNOWN}))
    for field in dice.sample(FIELDS, 4):
        found[field] = deepcopy(dice.choice(NASTY))
    if isinstance(found["fields"], dict):
        found["fields"][dice.choice(["quantity", "kind", "end", "line"])] = deepcopy(
            dice.choice(NASTY)
        )
    return found


@pytest.mark.parametrize("seed", range(4))
def test_no_body_is_too_strange(goal, alice, enter, settings, seed):
    settings.RATES = dict.fromkeys(settings.RATES, (100000, 60))
    activity, _problems = planning.add_activity(goal=goal, user=alice, text="Ring")
    ids = {
        "id": str(goal.pk),
        "number": "1",
        "activity": str(activity.pk),
        "day": "2026-03-11",
    }
    client = enter(alice)
    client.raise_request_exception = False
    dice = random.Random(seed)
    for name, method, path in routes():
        if method == "get" or name in {"drop_goal", "end"}:
            continue
        place = "/" + re.sub(r"\{(?:\w+:)?(\w+)\}", lambda m: ids[m.group(1)], path)
        for _ in range(8):
            sent = body(name, dice)
            answer = getattr(client, method)(
                place, json.dumps(sent), content_type="application/json"
            )
            assert answer.status_code < 500, (method, place, sent)
            assert answer.status_code == 204 or answer["Content-Type"].startswith(
                "application/json"
            ), (method, place, answer.status_code)


@pytest.mark.parametrize("sent", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"text": "\\ud800"}'])
def test_no_bytes_are_too_strange(client, db, sent):
    client.raise_request_exception = False
    answer = client.post("/api/check", sent, content_type="application/json")
    assert answer.status_code < 500


def test_what_a_database_cannot_keep_is_left_out_of_a_draft(alice):
    draft = accounts.new_draft(user=alice)
    kept, problems = accounts.keep_draft(
        draft=draft, text="a\x00b\ud800", answers={"why\x00": ["\x00x", float("nan")]}
    )
    assert not problems
    assert (kept.text, kept.answers) == ("ab?", {"why": ["x", None]})
