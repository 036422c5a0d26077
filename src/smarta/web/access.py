"""Who may see and do what: fetch and authorise in one.

What a person may not see is answered as if it were not there (404); what they may see but not do
is refused (403). Every view and every route of the API takes its objects from here.

| | owner | involved | member of a team it is shared with | administrator | others |
|---|---|---|---|---|---|
| see the goal, its entries, history, plan | yes | yes | yes | no | no |
| log a value | yes | yes | no | no | no |
| correct, withdraw a value | all | their own | no | no | no |
| answer to the goal | yes | yes | no | no | no |
| change, pause, end, share, involve, plan | yes | no | no | no | no |
| the goal's audit log | yes | no | no | bare deeds | no |

An administrator looks after the installation and does not read people's goals.
"""

import uuid
from pathlib import Path
from typing import Literal, overload

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest

from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import Draft, Membership, Space, User
from smarta.web.accounts.signals import DRAFT
from smarta.web.goals.models import Definition, Goal, Handover, Involvement
from smarta.web.planning.models import Activity
from smarta.web.tracking.models import Batch, Entry, Upload


class Request(HttpRequest):
    """A request behind `login_required`: its user is a person."""

    user: User


To = Literal["see", "log", "answer", "own"]


def person(request: HttpRequest) -> User | None:
    """The signed-in user of a request, by session or by key."""
    user = request.user
    return user if isinstance(user, User) and user.is_active else None


def teams_of(user: User) -> QuerySet[Space]:
    return Space.objects.filter(
        pk__in=Membership.objects.filter(user=user).values("space"), kind=Space.TEAM
    )


def goals_of(user: User | None) -> QuerySet[Goal]:
    """The goals that this person may see: own ones, those they are involved in, shared ones."""
    if user is None:
        return Goal.objects.none()
    involved = Involvement.objects.filter(user=user, revoked_at=None).values("goal")
    shared = Goal.objects.filter(
        shares__team__in=Membership.objects.filter(user=user).values("space")
    ).values("pk")
    leads = Membership.objects.filter(user=user, role=Membership.LEADER).values("space")
    nobodys = Goal.objects.filter(owner__left_at__isnull=False, space__in=leads).values("pk")
    # A union, since databases answer each way by an index, and all four joined by "or" by
    # reading every goal.
    own = Goal.objects.filter(owner=user).values("pk")
    return Goal.objects.filter(pk__in=own.union(involved, shared, nobodys))


def may(user: User | None, goal: Goal, to: To) -> bool:
    """Whether a person who may see the goal may also do this."""
    if user is None:
        return False
    if goal.owner_id == user.pk or to == "see":
        return True
    if to == "own":
        return False
    return Involvement.objects.filter(goal=goal, user=user, revoked_at=None).exists()


def goal(request: HttpRequest, id: uuid.UUID, to: To = "see") -> Goal:
    """The goal, for somebody who may see it and do this to it."""
    user = person(request)
    found = goals_of(user).select_related("space", "owner").filter(pk=id).first()
    if found is None:
        raise Http404
    if not may(user, found, to):
        raise PermissionDenied
    return found


def entry(request: HttpRequest, goal_id: uuid.UUID, number: int, to: To = "see") -> Entry:
    """One entry; "own" here means to correct it: the owner any, the involved their own."""
    found_goal = goal(request, goal_id)
    found = Entry.objects.filter(space=found_goal.space_id, goal=found_goal, number=number).first()
    if found is None:
        raise Http404
    found.goal = found_goal
    user = person(request)
    mine = user is not None and found.who_id == user.pk and may(user, found_goal, "log")
    if to != "see" and not (mine or may(user, found_goal, "own")):
        raise PermissionDenied
    return found


def batch(request: HttpRequest, goal_id: uuid.UUID, id: int) -> Batch:
    """A reading of a file, for whoever may undo it."""
    found_goal = goal(request, goal_id, "log")
    found = Batch.objects.filter(space=found_goal.space_id, goal=found_goal, pk=id).first()
    if found is None:
        raise Http404
    if found_goal.owner_id != request.user.pk and found.who_id != request.user.pk:
        raise PermissionDenied
    return found


def upload(request: HttpRequest, goal_id: uuid.UUID, id: uuid.UUID) -> Upload:
    """A file that this person handed in; nobody else's, the goal's owner included."""
    found_goal = goal(request, goal_id, "log")
    found = Upload.objects.filter(
        space=found_goal.space_id, goal=found_goal, pk=id, who=person(request)
    ).first()
    if found is None or not (Path(settings.MEDIA_ROOT) / "uploads" / found.file).is_file():
        raise Http404
    found.goal = found_goal
    return found


def activity(request: HttpRequest, goal_id: uuid.UUID, id: uuid.UUID, to: To = "own") -> Activity:
    found_goal = goal(request, goal_id, to)
    found = Activity.objects.filter(space=found_goal.space_id, goal=found_goal, pk=id).first()
    if found is None:
        raise Http404
    return found


def involvement(
    request: HttpRequest, goal_id: uuid.UUID, id: uuid.UUID, to: To = "own"
) -> Involvement:
    """A person's place in a goal; only the owner manages it, only the person answers for it."""
    found_goal = goal(request, goal_id)
    found = Involvement.objects.filter(space=found_goal.space_id, goal=found_goal, pk=id).first()
    if found is None:
        raise Http404
    mine = found.user_id == request.user.pk and found.revoked_at is None
    if not (mine if to == "answer" else may(person(request), found_goal, to)):
        raise PermissionDenied
    return found


def handover(request: HttpRequest, id: uuid.UUID) -> Handover:
    """An offer of responsibility, for its giver and its taker."""
    user = person(request)
    found = (
        Handover.objects.select_related("goal", "giver", "taker")
        .filter(Q(giver=user) | Q(taker=user), pk=id, answered_at=None)
        .first()
    )
    if user is None or found is None:
        raise Http404
    return found


def definitions_of(user: User | None) -> QuerySet[Definition]:
    """The definitions of one's own space and teams, and of the goals that one may see."""
    if user is None:
        return Definition.objects.none()
    spaces = Membership.objects.filter(user=user).values("space")
    return Definition.objects.filter(space__in=spaces)


def definition(request: HttpRequest, id: uuid.UUID, to: To = "see") -> Definition:
    """A definition; a team's is changed by its leaders, one's own by oneself."""
    user = person(request)
    found = definitions_of(user).filter(pk=id).select_related("space").first()
    if user is None or found is None:
        raise Http404
    if to == "own" and not leads(user, found.space_id):
        raise PermissionDenied
    return found


def leads(user: User, space_id: uuid.UUID) -> bool:
    """Whether the space is the person's own, or a team that they lead."""
    roles = [Membership.OWNER, Membership.LEADER]
    return Membership.objects.filter(space=space_id, user=user, role__in=roles).exists()


def team(request: HttpRequest, id: uuid.UUID, to: Literal["see", "lead"] = "see") -> Space:
    """A team, for its members; "lead" for its leaders."""
    user = person(request)
    if user is None:
        raise Http404
    membership = (
        Membership.objects.select_related("space")
        .filter(space=id, space__kind=Space.TEAM, user=user)
        .first()
    )
    if membership is None:
        raise Http404
    if to == "lead" and membership.role not in {Membership.LEADER, Membership.OWNER}:
        raise PermissionDenied
    return membership.space


def administrator(request: HttpRequest) -> User:
    """The signed-in administrator; for others the page does not exist."""
    user = person(request)
    if user is None or not user.is_staff:
        raise Http404
    return user


@overload
def draft(request: HttpRequest, id: uuid.UUID, *, make: bool = False) -> Draft: ...
@overload
def draft(request: HttpRequest, id: None = None, *, make: Literal[True]) -> Draft: ...
@overload
def draft(request: HttpRequest, id: None = None, *, make: bool = False) -> Draft | None: ...
def draft(request: HttpRequest, id: uuid.UUID | None = None, *, make: bool = False) -> Draft | None:
    """The draft of this browser or person: the one with this id, else the one being written.

    A visitor reaches only the draft that their own session names.
    """
    user, kept = person(request), request.session.get(DRAFT)
    wanted = id or (uuid.UUID(kept) if kept else None)
    found = None
    if wanted and user:
        found = Draft.objects.filter(pk=wanted, user=user).first()
    elif wanted and str(wanted) == kept:
        found = Draft.objects.filter(pk=wanted, user=None).first()
    if id and found is None:
        raise Http404
    if found is None and make:
        found = accounts.new_draft(user=user)
    if found is not None and kept != str(found.pk):
        request.session[DRAFT] = str(found.pk)
    return found
