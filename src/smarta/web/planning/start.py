"""The first page: a sentence, five letters that fill as one types, and the next question."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from smarta.core.coach import next_question
from smarta.web import access
from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import Draft
from smarta.web.goals import saying
from smarta.web.limits import limited
from smarta.web.planning.steps import address as step_address
from smarta.web.planning.steps import answers_of, as_written, asked, judged, skipped, still_to_ask
from smarta.web.reader import language_of

GROWS = tuple(
    dict(zip("SMART", states, strict=True))
    for states in (
        ("partly", "partly", "open", "open", "open"),
        ("met", "met", "open", "open", "met"),
        ("met", "met", "partly", "met", "met"),
    )
)
"""How the letters stand in the three lines of "how a goal grows"."""


def start(request: HttpRequest) -> HttpResponse:
    """The goal sentence for a visitor; today's page for who is signed in."""
    if request.user.is_authenticated:
        return redirect("today")
    return new(request)


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """The goal sentence. A POST (a browser without scripts) keeps it and goes on to the steps."""
    if request.method == "POST":
        draft = kept(request)
        return redirect(step_address(draft)) if draft else redirect("new")
    if "fresh" in request.GET:
        request.session.pop("draft", None)
    draft = access.draft(request)
    return render(request, "goals/start.html", page(request, draft))


@require_POST
@limited("reading")
def read(request: HttpRequest) -> HttpResponse:
    """What the text says so far, as fragments: the marked words, the letters, the question."""
    draft = kept(request)
    return render(request, "goals/start.html#reading", page(request, draft) | {"fragment": True})


def kept(request: HttpRequest) -> Draft | None:
    """The draft with the text as it was sent; none is made for an empty text."""
    text = request.POST.get("text", "")
    draft = access.draft(request, make=bool(text.strip()))
    if draft is None or draft.text == text:
        return draft
    accounts.keep_draft(draft=draft, text=text)
    return draft


def page(request: HttpRequest, draft: Draft | None) -> dict[str, Any]:
    """What the page and its fragments show of a draft."""
    language = language_of()
    text = draft.text if draft else ""
    shown: dict[str, Any] = {"nav": "new", "draft": draft, "text": text, "grows": GROWS}
    if draft is None or not draft.text.strip():
        return shown | {"letters": saying.letters(saying.NOTHING, language, request.user)}
    assessment = judged(request, draft)
    answers, late = answers_of(draft), skipped(draft)
    # Without an answer the text was judged as it stands, and that at every pause in typing.
    written = assessment if answers.keys() == late else as_written(request, draft)
    question = next_question(assessment, answers, late)
    return shown | {
        "assessment": assessment,
        "marks": saying.gloss(written),
        "letters": saying.letters(
            saying.verdicts(assessment), language, request.user, step_address(draft)
        ),
        "facts": saying.understood(assessment, language),
        "ask": asked(question, draft, language) if question else None,
        "left_to_ask": still_to_ask(draft, assessment, question) if question else "",
        "action": step_address(draft),
    }
