"""The five steps: one question at a time, answered, skipped, taken back or out of order."""

import uuid
from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from smarta.core.assessment import Assessment
from smarta.core.coach import (
    AREA_NAMES,
    LATER,
    Ask,
    is_answer,
    judge,
    letter_name,
    next_question,
    steps,
)
from smarta.core.questions import BY_ID
from smarta.web import access, clock
from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import Draft, User
from smarta.web.accounts.signals import DRAFT, KEEPING
from smarta.web.goals import queries, saying
from smarta.web.planning import findings, formulating
from smarta.web.reader import language_of

TYPED = "_typed"
"""Where a draft keeps what has been typed into a question's form but not sent."""


def address(draft: Draft) -> str:
    return reverse("steps", args=[draft.pk])


def answers_of(draft: Draft) -> dict[str, Any]:
    """What has been answered, without what is only typed."""
    return {key: value for key, value in draft.answers.items() if not key.startswith("_")}


def direction(request: HttpRequest, draft: Draft) -> str:
    """The statement of the goal that this one is to be a stage of."""
    goal = formulating.direction_of(request.user, draft)
    return queries.newest(goal).statement if goal else ""


def skipped(draft: Draft) -> frozenset[str]:
    return frozenset(key for key, value in answers_of(draft).items() if not is_answer(value))


def judged(request: HttpRequest, draft: Draft, without: str = "") -> Assessment:
    """The draft's text with its answers; `without` leaves one out, so that it is asked again."""
    answers = {key: value for key, value in answers_of(draft).items() if key != without}
    return _judged(request, draft, answers)


def as_written(request: HttpRequest, draft: Draft) -> Assessment:
    """The draft's text alone: its spans are places in what the person sees in the field."""
    return _judged(request, draft, {})


def _judged(request: HttpRequest, draft: Draft, answers: dict[str, Any]) -> Assessment:
    return judge(
        draft.text,
        answers,
        on=clock.today(request.user),
        message_language=language_of(),
        dismissed=tuple(draft.dismissed),
    )


@require_http_methods(["GET", "HEAD"])
def page(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """The next question, or the one that was asked for by its id or its letter.

    Whoever pressed "Keep the goal" as a visitor comes here with their new account, once, and then
    it is kept.
    """
    draft = access.draft(request, id)
    if not draft.text.strip():
        return redirect("new")
    if request.user.is_authenticated and request.session.pop(KEEPING, "") == str(draft.pk):
        return kept(request, request.user, draft)
    return render(request, "goals/steps.html", shown(request, draft))


def shown(request: HttpRequest, draft: Draft, problem: str = "") -> dict[str, Any]:
    language = language_of()
    assessment = judged(request, draft)
    question = wanted(request, draft, assessment)
    all_steps = steps(assessment, answers_of(draft), skipped(draft))
    later = [ask for step in all_steps for ask in step.later]
    left = [ask for step in all_steps for ask in step.open]
    current = question.letter if question else ""
    return {
        "nav": "new",
        "draft": draft,
        "action": address(draft),
        "title": question.text if question else _("The goal so far"),
        "ask": asked(question, draft, language, problem) if question else None,
        "counted": counted(draft, assessment, question) if question else (0, 0),
        "later": later,
        "left": [ask for ask in (*left, *later) if question is None or ask.id != question.id],
        "answered": answered(draft, language),
        "back": back(draft, question),
        "letters": saying.letters(
            saying.verdicts(assessment), language, request.user, address(draft), current
        ),
        "editing": "edit" in request.GET,
        "direction": direction(request, draft),
        "clearer": findings.found(assessment, language),
        "set_aside": findings.set_aside(draft.dismissed, language),
        "judge_at": reverse("step_findings", args=[draft.pk]),
        **formulating.so_far(request.user, draft, assessment, answers_of(draft), language),
    }


def wanted(request: HttpRequest, draft: Draft, assessment: Assessment) -> Ask | None:
    """The question named in the address, else the first open one of its letter, else the next."""
    name = request.POST.get("question") or request.GET.get("question", "")
    if name:
        again = judged(request, draft, without=name)
        found = by_id(again, draft, name)
        if found:
            return found
    letter = request.GET.get("letter", "")
    for step in steps(assessment, answers_of(draft), skipped(draft)):
        if step.letter == letter and (step.open or step.later):
            return (*step.open, *step.later)[0]
    return next_question(assessment, answers_of(draft), skipped(draft))


def by_id(assessment: Assessment, draft: Draft, name: str) -> Ask | None:
    answers = {key: value for key, value in answers_of(draft).items() if key != name}
    asks = [ask for step in steps(assessment, answers) for ask in (*step.open, *step.later)]
    return next((ask for ask in asks if ask.id == name), None)


def asked(ask: Ask, draft: Draft, language: str, problem: str = "") -> dict[str, Any]:
    """A question as its form is drawn, with what was typed or answered before."""
    value, note = before(draft, ask.id)
    proposed = formulating.suggestion(ask.id, draft, language)
    place = 0 if language == "sv" else 1
    return {
        "id": ask.id,
        "text": ask.text,
        "why": ask.why,
        "kind": ask.form.form,
        "label": formulating.answer_label(ask.id, draft, language),
        "letter_name": letter_name(ask.letter, language).capitalize(),
        "choices": [
            {
                "value": choice.value,
                "text": getattr(choice, language),
                "hint": getattr(choice, f"hint_{language}"),
            }
            for choice in ask.form.choices
        ],
        "doubts": any(choice.value == "partly" for choice in ask.form.choices),
        "note_label": ask.form.note[place] if ask.form.note else "",
        "scale": [str(number) for number in range(1, 11)],
        "examples": [
            {"area": AREA_NAMES[area][place], "text": text} for area, text in ask.examples
        ],
        "example": ask.examples[0][1] if ask.examples and not proposed else "",
        "suggestion": proposed,
        "value": value,
        "note": note,
        "problem": problem,
    }


def before(draft: Draft, question: str) -> tuple[str, str]:
    """What stands in the form: what was typed last, else the earlier answer."""
    typed = draft.answers.get(TYPED, {}).get(question)
    value = typed if typed is not None else draft.answers.get(question)
    if isinstance(value, Mapping):
        return str(value.get("answer", "")), str(value.get("note", ""))
    if isinstance(value, list):
        return ", ".join(str(one) for one in value), ""
    return ("" if value in (None, LATER) else str(value)), ""


def still_to_ask(draft: Draft, assessment: Assessment, now: Ask) -> str:
    """What is left after the question `now`: what a letter waits for, apart from what can wait."""
    asks = others(draft, assessment, now)
    waiting = sum(waits(ask, assessment) for ask in asks)
    return time_left(waiting, can_wait=len(asks) > waiting)


def counted(draft: Draft, assessment: Assessment, now: Ask) -> tuple[int, int]:
    """Which question this is, and of how many that a letter waits for; 0 of 0 where it can wait."""
    if not waits(now, assessment):
        return 0, 0
    place = 1 + sum(map(is_answer, answers_of(draft).values()))
    return place, place + sum(waits(ask, assessment) for ask in others(draft, assessment, now))


def others(draft: Draft, assessment: Assessment, now: Ask) -> list[Ask]:
    """The questions that are not answered, but for `now`."""
    return [
        ask
        for step in steps(assessment, answers_of(draft), skipped(draft))
        for ask in (*step.open, *step.later)
        if ask.id != now.id
    ]


def waits(ask: Ask, assessment: Assessment) -> bool:
    """Whether the goal is unfinished without the answer: its unit, or a letter that is not met."""
    met = assessment.letters[ask.letter].verdict == "met"
    return ask.id == "definition" or (BY_ID[ask.id].needed and not met)


def time_left(questions: int, *, can_wait: bool) -> str:
    """How much is left, counted as twenty seconds a question; `can_wait`: others come later."""
    if questions <= 0:
        return _("All the others can wait.") if can_wait else _("The last question.")
    minutes = max(1, round(questions / 3))
    text = ngettext("Then one more.", "Then %(count)d more, about %(minutes)s min.", questions)
    said = text % {"count": questions, "minutes": minutes}
    rest = _("The rest can wait.")
    return f"{said} {rest}" if can_wait else said


def answered(draft: Draft, language: str) -> list[dict[str, str]]:
    """Every answered question with what was said, in the order of answering."""
    found = []
    for name, value in answers_of(draft).items():
        if is_answer(value):
            text = formulating.question_text(name, draft, language)
            found.append(
                {"id": name, "text": text, "said": formulating.answer_text(name, value, language)}
            )
    return found


def back(draft: Draft, question: Ask | None) -> str:
    """The question before this one; before the first stands the sentence itself."""
    names = list(answers_of(draft))
    place = names.index(question.id) if question and question.id in names else len(names)
    return f"{address(draft)}?question={names[place - 1]}" if place else reverse("new")


# Writing ------------------------------------------------------------------------------------------


@require_POST
def answer(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """Keep one answer, or put the question off, and go on to the next."""
    draft = access.draft(request, id)
    name = request.POST.get("question", "")
    if not formulating.is_question(name):
        return redirect(address(draft))
    value, problem = formulating.answer_value(
        name,
        sent(request, draft, name),
        draft,
        on=clock.today(request.user),
        language=language_of(),
    )
    if problem:
        typed(draft, name, request.POST.get("answer", ""), request.POST.get("note", ""))
        return render(request, "goals/steps.html", shown(request, draft, problem), status=422)
    answers = {key: kept for key, kept in draft.answers.items() if key != name}
    answers[name] = value
    answers[TYPED] = {k: v for k, v in answers.get(TYPED, {}).items() if k != name}
    accounts.keep_draft(draft=draft, answers=answers)
    return redirect(address(draft))


def sent(request: HttpRequest, draft: Draft, name: str) -> tuple[str, str]:
    """What the form says: its answer and note; "later" for a question that is put off."""
    action = request.POST.get("action")
    if action == "skip":
        return LATER, ""
    if action == "suggestion":
        return formulating.suggestion(name, draft, language_of()), ""
    return request.POST.get("answer", "").strip(), request.POST.get("note", "").strip()


def typed(draft: Draft, name: str, value: str, note: str) -> None:
    """Keep what stands in a form that has not been sent, so that a reload finds it again."""
    kept = dict(draft.answers.get(TYPED, {}))
    kept[name] = {"answer": value, "note": note}
    accounts.keep_draft(draft=draft, answers={**draft.answers, TYPED: kept})


@require_POST
def typing(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """The autosave of an answer's field."""
    draft = access.draft(request, id)
    name = request.POST.get("question", "")
    if formulating.is_question(name):
        typed(draft, name, request.POST.get("answer", ""), request.POST.get("note", ""))
    return HttpResponse(status=204)


@require_POST
def statement(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """Keep the finished sentence as it was edited; it is read again and the parts follow."""
    draft = access.draft(request, id)
    text = request.POST.get("statement", "").strip()
    if text:
        formulating.reword(draft, text, on=clock.today(request.user))
    return redirect(address(draft))


@require_POST
def keep(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """Make the draft a goal; a visitor makes an account first, and then it is kept."""
    draft = access.draft(request, id)
    if not request.user.is_authenticated:
        request.session[KEEPING] = str(draft.pk)
        return redirect(f"{reverse('account_signup')}?next={address(draft)}")
    return kept(request, request.user, draft)


def kept(request: HttpRequest, user: User, draft: Draft) -> HttpResponse:
    """The goal's page, or back to the steps with what stands in the way."""
    goal, problems = formulating.keep(user, draft)
    if goal is None:
        for problem in problems:
            messages.error(request, str(problem.text))
        return redirect(address(draft))
    request.session.pop("draft", None)
    messages.success(request, _("The goal is kept."))
    return redirect("goal", id=goal.pk)


PUT_AWAY = "put-away"
"""The key of the session under which the draft that was put away last waits for an undo."""


@require_POST
def drop(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """Put a begun goal away; the note that says so can undo it."""
    draft = access.draft(request, id)
    goal = str(draft.goal) if draft.goal else None
    words = {name: getattr(draft, name) for name in KEPT}
    request.session[PUT_AWAY] = words | {"goal": goal, "id": str(id)}
    accounts.drop_draft(draft=draft)
    undo = reverse("step_take_up", args=[id])
    messages.success(request, _("Put away."), extra_tags=f"undo:{undo}")
    return redirect("today" if request.user.is_authenticated else "new")


KEPT = ("text", "language", "answers", "dismissed")


@require_POST
def take_up(request: HttpRequest, id: uuid.UUID) -> HttpResponse:
    """Undo a putting away: the same words and answers on a page of their own."""
    before = request.session.pop(PUT_AWAY, {})
    if before.pop("id", "") != str(id):
        raise Http404
    user = request.user if request.user.is_authenticated else None
    draft = accounts.new_draft(user=user, **before)
    request.session[DRAFT] = str(draft.pk)
    return redirect("today" if user else "new")
