"""Pages about the people in a goal: asking them, their answers, sharing and handing over."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from smarta.web import access
from smarta.web.access import Request
from smarta.web.accounts.models import User
from smarta.web.goals import people, queries, services
from smarta.web.goals.models import Answer, Goal, Involvement
from smarta.web.goals.people_forms import InvolveForm
from smarta.web.limits import limited


def tell(request: HttpRequest, problems: tuple[Any, ...]) -> None:
    for problem in problems:
        messages.error(request, str(problem.text))


def to_goal(goal: Goal | uuid.UUID) -> HttpResponse:
    return redirect(f"/goals/{getattr(goal, 'pk', goal)}/")


# Asking -----------------------------------------------------------------------------------------


@login_required
@require_POST
@limited("invite")
def involve(request: Request, id: uuid.UUID) -> HttpResponse:
    """Ask somebody: by mail, or by a link of their own that is shown here once."""
    goal = access.goal(request, id, "own")
    form = InvolveForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("That is no e-mail address."))
        return to_goal(goal)
    chosen = form.cleaned_data.pop("person")
    user = User.objects.filter(pk=chosen, is_active=True).first() if chosen else None
    made, problems = people.involve(goal=goal, by=request.user, user=user, **form.cleaned_data)
    tell(request, problems)
    if made is None:
        return to_goal(goal)
    if user:
        messages.success(request, _("%(name)s is asked.") % {"name": user})
        return to_goal(goal)
    return show_link(request, goal, *made)


def show_link(request: Request, goal: Goal, row: Involvement, secret: str) -> HttpResponse:
    """The one time that a person's link is readable."""
    link = request.build_absolute_uri(reverse("answer_by_link", kwargs={"secret": secret}))
    context = {"goal": goal, "involvement": row, "link": link, "nav": "goals"}
    response = render(request, "goals/link.html", context)
    response["Cache-Control"] = "no-store"
    return response


@login_required
@require_POST
@limited("invite")
def new_link(request: Request, id: uuid.UUID, person: uuid.UUID) -> HttpResponse:
    row = access.involvement(request, id, person)
    secret, problems = people.new_link(involvement=row, by=request.user)
    tell(request, problems)
    return show_link(request, row.goal, row, secret) if secret else to_goal(id)


@login_required
@require_POST
def revoke(request: Request, id: uuid.UUID, person: uuid.UUID) -> HttpResponse:
    row = access.involvement(request, id, person)
    if row.user_id == row.goal.owner_id:
        messages.error(request, _("The owner is always part of the goal."))
    else:
        people.revoke(involvement=row, by=request.user)
    return to_goal(id)


# Counter-offers ---------------------------------------------------------------------------------


@login_required
@require_POST
def take_counter(request: Request, id: uuid.UUID, answer: int) -> HttpResponse:
    """Take a counter-offer over: one action, a new version."""
    goal = access.goal(request, id, "own")
    row = get_object_or_404(Answer, space=goal.space_id, goal=goal, pk=answer, outcome="counter")
    based_on = as_number(request.POST.get("based_on"))
    _version, problems = people.take_counter(answer=row, user=request.user, based_on=based_on)
    tell(request, problems)
    return to_goal(goal)


# Handing over and sharing -----------------------------------------------------------------------


@login_required
@require_POST
def offer_handover(request: Request, id: uuid.UUID) -> HttpResponse:
    """Offer the responsibility to somebody involved (`person`: the id of their place)."""
    goal = access.goal(request, id, "own")
    row = queries.involvements(goal).filter(pk=as_id(request.POST.get("person"))).first()
    if row is None or row.user is None:
        messages.error(request, _("Choose a person with an account."))
        return to_goal(goal)
    _offer, problems = people.offer_handover(goal=goal, user=request.user, to=row.user)
    tell(request, problems)
    return to_goal(goal)


def as_number(text: str | None) -> int:
    """The number in a form; one that no version has when it is none."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


def as_id(text: str | None) -> uuid.UUID:
    """The id in a form; one that nothing has when it is none."""
    try:
        return uuid.UUID(text or "")
    except ValueError:
        return uuid.UUID(int=0)


@login_required
@require_POST
def answer_handover(request: Request, id: uuid.UUID) -> HttpResponse:
    row = access.handover(request, id)
    yes = request.POST.get("yes") == "yes"
    _row, problems = people.answer_handover(handover=row, user=request.user, yes=yes)
    tell(request, problems)
    return to_goal(row.goal) if yes and not problems else redirect("/")


@login_required
@require_POST
def share(request: Request, id: uuid.UUID) -> HttpResponse:
    """Let a team see the goal, or no longer (`do`: share or unshare)."""
    goal = access.goal(request, id, "own")
    team = access.teams_of(request.user).filter(pk=as_id(request.POST.get("team"))).first()
    if request.POST.get("do") == "unshare":
        wanted = as_id(request.POST.get("team"))
        row = goal.shares.select_related("team").filter(space=goal.space_id, team=wanted).first()
        if row:
            services.unshare(goal=goal, user=request.user, team=row.team)
    elif team is None:
        messages.error(request, _("Choose one of your teams."))
    else:
        _share, problems = services.share(goal=goal, user=request.user, team=team)
        tell(request, problems)
    return to_goal(goal)


@login_required
@require_POST
def take_over(request: Request, id: uuid.UUID) -> HttpResponse:
    """A leader takes over a team's goal whose owner has left."""
    goal = access.goal(request, id)
    _goal, problems = people.take_over(goal=goal, user=request.user)
    tell(request, problems)
    return to_goal(goal)
