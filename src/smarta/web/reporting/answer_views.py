"""Answering a goal: with an account, or by a link that is one person's own."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from smarta.web import access, clock, formats
from smarta.web.access import Request
from smarta.web.goals import people, queries
from smarta.web.goals.models import Goal, GoalVersion, Involvement
from smarta.web.goals.people_forms import AnswerForm, CommitmentForm
from smarta.web.goals.people_views import tell, to_goal
from smarta.web.limits import limited
from smarta.web.reader import language_of
from smarta.web.replies import refused
from smarta.web.tracking.queries import series


@login_required
@require_http_methods(["GET", "POST"])
def answer(request: Request, id: uuid.UUID) -> HttpResponse:
    """One's own answer to a goal, with an account."""
    row = own_place(request, access.goal(request, id, "answer"))
    return answering(request, row, reverse("answer", kwargs={"id": id}), "")


def own_place(request: Request, goal: Goal) -> Involvement:
    """The person's place in the goal; an owner who never had one gets it now."""
    row = people.involvement_of(goal, request.user.pk)
    return row or people.take_place(goal=goal, user=request.user)


@require_http_methods(["GET", "POST"])
@limited("link")
def answer_by_link(request: HttpRequest, secret: str) -> HttpResponse:
    """The same for the holder of a link. The link is one person's; it opens nothing else."""
    row = holder(request, secret)
    if row is None:
        return render(request, "goals/link_gone.html", status=404)
    return answering(request, row, request.path, secret)


def holder(request: HttpRequest, secret: str) -> Involvement | None:
    return people.by_link(secret, at=clock.now())


def answering(request: HttpRequest, row: Involvement, address: str, secret: str) -> HttpResponse:
    """Show the goal and take the answer; one given to an older version is shown beside the new."""
    version = queries.newest(row.goal)
    initial = offered(version, language_of())
    form = AnswerForm(request.POST or None, version=version, initial=initial)
    status = 200
    if request.method == "POST" and form.is_valid():
        _answer, problems = people.answer(involvement=row, **form.said(version))
        if not problems:
            return answered(request, row, address, secret)
        status = refused(form, problems)
        refresh(form, version)
    context = answer_page(row, version, form, address, secret)
    return render(request, "goals/answer.html", context, status=status)


def offered(version: GoalVersion, language: str) -> dict[str, Any]:
    """A counter-offer starts from the goal as it stands."""
    amount = formats.plain(version.amount, language)
    return {"value": amount, "start": version.start, "end": version.end}


def refresh(form: AnswerForm, version: GoalVersion) -> None:
    """The next attempt answers the version that is shown now; what was typed stays."""
    form.data = {**form.data.dict(), "version": str(version.number)}  # type: ignore[attr-defined]


def answered(request: HttpRequest, row: Involvement, address: str, secret: str) -> HttpResponse:
    messages.success(request, _("Your answer is kept. You can change it here."))
    if secret or row.user_id != row.goal.owner_id:
        return redirect(address + "?answered")
    return to_goal(row.goal)


def answer_page(
    row: Involvement, version: GoalVersion, form: AnswerForm, address: str, secret: str
) -> dict[str, Any]:
    """What the page shows: this goal, what its unit means, and this person's own answers only."""
    goal = row.goal
    own = next(
        (p for p in queries.people(goal).persons if p.involvement and p.involvement.pk == row.pk),
        None,
    )
    core = queries.core_goal(goal)
    return {
        "goal": goal,
        "version": version,
        "core": core,
        "log": series(goal, with_of=core.has_ratio),
        "meaning": queries.definition_in_force(goal, version),
        "why": unsaid_reason(version),
        "involvement": row,
        "mine": own,
        "asker": goal.owner,
        "form": form,
        "address": address,
        "secret": secret,
        "commitment": CommitmentForm(),
        "commit_address": address + "commitment/"
        if secret
        else reverse("commitment", kwargs={"id": goal.pk}),
        "quiet_address": address + "quiet/" if secret else reverse("quiet", kwargs={"id": goal.pk}),
        "asked_commitment": not asks_commitment(row, version),
        "nav": "goals",
    }


def unsaid_reason(version: GoalVersion) -> str:
    """Why it matters, where the goal's own sentence does not say it."""
    why = str(version.parts.get("why") or "").strip().rstrip(".")
    return f"{why}." if why and why.casefold() not in version.statement.casefold() else ""


def asks_commitment(row: Involvement, version: GoalVersion) -> bool:
    """Asked when one has accepted, and once more half-way."""
    occasions = set(row.commitments.values_list("occasion", flat=True))
    if "acceptance" not in occasions:
        return True
    on = clock.today(row.user or row)
    return "halfway" not in occasions and queries.is_past_half(version, on)


@login_required
@require_POST
def commitment(request: Request, id: uuid.UUID) -> HttpResponse:
    row = own_place(request, access.goal(request, id, "answer"))
    return committing(request, row, reverse("answer", kwargs={"id": id}))


@require_POST
@limited("link")
def commit_by_link(request: HttpRequest, secret: str) -> HttpResponse:
    row = holder(request, secret)
    if row is None:
        raise Http404
    return committing(request, row, reverse("answer_by_link", kwargs={"secret": secret}))


def committing(request: HttpRequest, row: Involvement, address: str) -> HttpResponse:
    form = CommitmentForm(request.POST)
    if form.is_valid():
        occasion = "halfway" if row.commitments.exists() else "acceptance"
        _row, problems = people.commit(involvement=row, items=form.items(), occasion=occasion)
        tell(request, problems)
    else:
        messages.error(request, _("Answer all four."))
    return redirect(address + "?answered")


@login_required
@require_POST
def quiet(request: Request, id: uuid.UUID) -> HttpResponse:
    """No more mails about this goal, or mails again."""
    row = own_place(request, access.goal(request, id, "answer"))
    people.mute(involvement=row, muted=not row.muted)
    return redirect("answer", id=id)


@require_POST
@limited("link")
def quiet_by_link(request: HttpRequest, secret: str) -> HttpResponse:
    row = holder(request, secret)
    if row is None:
        raise Http404
    people.mute(involvement=row, muted=not row.muted)
    return redirect("answer_by_link", secret=secret)
