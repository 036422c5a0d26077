"""What the rules say of a sentence: each finding with its rule, to look up and to dispute."""

import uuid
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from smarta.core.assessment import Assessment, rules
from smarta.web import access
from smarta.web.accounts import services as accounts
from smarta.web.goals.disputes import by_code, dispute
from smarta.web.reader import language_of


class Found(NamedTuple):
    """A finding as a page shows it. `letter` is the letter that it concerns."""

    code: str
    letter: str
    name: str
    message: str
    suggestion: str


class SetAside(NamedTuple):
    """A rule that does not count here, and why."""

    code: str
    name: str
    reason: str


def found(assessment: Assessment, language: str) -> list[Found]:
    """What may be said more clearly, in the order of the letters.

    What merely has not been said yet (nobody has accepted, no resources) is asked for instead.
    """
    return [
        Found(
            one.rule,
            letter,
            by_code(one.rule).words[language]["name"],
            one.message,
            one.suggestion or "",
        )
        for letter in ("S", "M", "T")
        for one in assessment.letters[letter].findings
    ]


def set_aside(dismissed: Mapping[str, Any], language: str) -> list[SetAside]:
    known = {rule.code: rule for rule in rules()}
    return [
        SetAside(code, known[code].words[language]["name"], str(reason or ""))
        for code, reason in dismissed.items()
        if code in known
    ]


@require_http_methods(["GET", "HEAD"])
def rule(request: HttpRequest, code: str) -> HttpResponse:
    """One rule: why it matters, what it flags and what it lets pass, in the reader's language."""
    one = by_code(code.upper())
    words = one.words[language_of()]
    shown = {
        "rule": one,
        "words": words,
        "flags": [text for text, _flagged in words["flags"]],
        "passes": words["passes"],
    }
    return render(request, "goals/rule.html", shown)


@require_POST
def judge(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """Set a finding aside in a draft with a reason, or bring it back (`do`: dismiss or restore)."""
    draft = access.draft(request, id)
    code, reason = dispute(request)
    left = {key: before for key, before in draft.dismissed.items() if key != code}
    accounts.keep_draft(draft=draft, dismissed=left if reason is None else left | {code: reason})
    return redirect("steps", id=draft.pk)
