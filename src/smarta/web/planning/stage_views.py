"""Planning the next stage of a direction, and letting a stage go on by itself."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from smarta.web import access
from smarta.web.access import Request
from smarta.web.accounts import services as accounts
from smarta.web.accounts.signals import DRAFT
from smarta.web.planning import stages
from smarta.web.planning.steps import address
from smarta.web.replies import tell


@login_required
@require_POST
def plan(request: Request, id: uuid.UUID) -> HttpResponse:
    """The next stage in one's own words; the five steps make a goal of it, and of this one."""
    goal = access.goal(request, id, "own")
    text = request.POST.get("text", "").strip()
    if not text:
        messages.error(request, _("Write what is to be reached."))
        return redirect(f"{reverse('goal', args=[id])}#st")
    draft = accounts.new_draft(user=request.user, text=text[:4000], goal=goal.pk)
    request.session[DRAFT] = str(draft.pk)
    return redirect(address(draft))


@login_required
@require_POST
def drop(request: Request, id: uuid.UUID, stage: uuid.UUID) -> HttpResponse:
    """The stage goes on as a goal by itself; the note that says so can undo it."""
    goal, one = access.goal(request, id, "own"), access.goal(request, stage, "own")
    _gone, problems = stages.drop_stage(direction=goal, goal=one, user=request.user)
    tell(request, problems)
    if not problems:
        undo = reverse("add_stage", args=[id, stage])
        messages.success(request, _("It is a goal by itself now."), extra_tags=f"undo:{undo}")
    return redirect("goal", id=id)


@login_required
@require_POST
def add(request: Request, id: uuid.UUID, stage: uuid.UUID) -> HttpResponse:
    """A goal of one's own becomes a stage."""
    goal, one = access.goal(request, id, "own"), access.goal(request, stage, "own")
    _row, problems = stages.add_stage(direction=goal, goal=one, user=request.user)
    tell(request, problems)
    return redirect("goal", id=id)
