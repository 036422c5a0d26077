"""Whatever a form sends, the page answers, and never with an error of ours."""

import random

import pytest
from tests.web.test_access_walk import OWNER, POST_ONLY, address, ours, safely, stage

__all__ = ["stage"]

NASTY = [
    "",
    " ",
    "\x00",
    "-1",
    "9" * 5000,
    "1e999",
    "NaN",
    "²",
    "2026-02-30",
    "0001-01-01",
    "00000000-0000-4000-8000-000000000000",
    "a\u202eb\u200d👩‍👩‍👧 ﷽",
    "x" * 70000,
    "<script>alert(1)</script>",
    "{{ 7 }}{% x %}",
    "on",
    "yes",
    "2026-03-11",
    "70 000",
]
FIELDS = (
    *("text", "value", "of", "day", "note", "key", "name", "email", "person", "reason", "start"),
    *("end", "statement", "unit", "valid_from", "based_on", "version", "outcome", "condition"),
    *("failed", "words", "confidence", "counts", "singular", "criteria", "yes", "no", "team"),
    *("goal_version", "definition", "do", "rule", "learnt", "trigger", "kind", "question"),
    *("answer", "answers", "next", "done", "role", "language", "time_zone", "measure", "also"),
    *("form", "dates", "revision", "move", "theme", "cadence", "amount", "id", "weekdays"),
)


def pages():
    left_out = {"export"}
    return sorted({name for name, _ in ours() if not name.startswith("api:")} - left_out)


@pytest.mark.parametrize("seed", range(2))
def test_no_form_is_too_strange(stage, seed):
    dice = random.Random(seed)
    places = {name: place for name, place in ours() if not name.startswith("api:")}
    for name in pages():
        place = address(stage, name, places[name])
        for _ in range(4):
            sent = {field: dice.choice(NASTY) for field in dice.sample(FIELDS, len(FIELDS) // 2)}
            answer = safely(stage.browsers[OWNER], "post", place, data=sent)
            assert answer.status_code < 500, (place, sent)
            assert b"<script>alert" not in getattr(answer, "content", b""), place
        if name not in POST_ONLY:
            sent = {field: dice.choice(NASTY[:4] + NASTY[5:]) for field in FIELDS[:12]}
            sent = {field: text[:500] for field, text in sent.items()}
            answer = safely(stage.browsers[OWNER], "get", place, data=sent)
            assert answer.status_code < 500, (place, sent)
            assert b"<script>alert" not in getattr(answer, "content", b""), place
