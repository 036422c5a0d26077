"""Deleting one's account: what goes, what stays, and doing it."""

from datetime import datetime
from typing import NamedTuple

from allauth.account.models import EmailAddress
from django.db.models import Q
from django.utils.translation import gettext as _

from smarta.web.accounts.audit import record
from smarta.web.accounts.models import (
    Draft,
    Event,
    Invitation,
    Mail,
    Membership,
    Space,
    Token,
    User,
)
from smarta.web.goals import queries
from smarta.web.goals.models import Goal, GoalVersion, Handover, Involvement
from smarta.web.tracking.models import Entry
from smarta.web.writing import NOW, NotDone, Problem, mistakes, write


class Leaving(NamedTuple):
    """What a person who leaves takes away, and what stays without their name."""

    goes: list[GoalVersion]
    stays_owned: list[GoalVersion]
    stays_involved: list[GoalVersion]
    entries: int
    teams: list[Space]


def outlook(user: User) -> Leaving:
    """What would go and stay; a fixed number of queries."""
    own = list(Goal.objects.filter(owner=user).select_related("space"))
    newest = queries.newest_of(own)
    personal = [newest[goal.pk] for goal in own if goal.space.kind == Space.PERSONAL]
    shared = [newest[goal.pk] for goal in own if goal.space.kind == Space.TEAM]
    involved = Goal.objects.filter(
        pk__in=Involvement.objects.filter(user=user, revoked_at=None).values("goal")
    ).exclude(owner=user)
    others = list(queries.newest_of(involved).values())
    teams = Membership.objects.filter(user=user, space__kind=Space.TEAM).select_related("space")
    return Leaving(
        goes=personal,
        stays_owned=shared,
        stays_involved=others,
        entries=Entry.objects.filter(who=user).exclude(goal__owner=user).count(),
        teams=[row.space for row in teams],
    )


@mistakes
@write
def leave(*, user: User, at: datetime = NOW) -> None:
    """Delete the account. One's own space goes with everything in it; what belongs to a team or to
    somebody else's goal stays without name and address. The sole administrator stays until there
    is another one, unless nobody else is here.
    """
    user = User.objects.select_for_update().get(pk=user.pk)
    refuse_last_administrator(user)
    hand_on_teams(user)
    forget_links(user)
    record("account.deleted", at=at, actor_name=_("somebody who has left"), subject=user.pk)
    Space.objects.filter(person=user).delete()
    make_nameless(user, at)


def refuse_last_administrator(user: User) -> None:
    others = User.objects.filter(is_active=True).exclude(pk=user.pk)
    if user.is_staff and others.exists() and not others.filter(is_staff=True).exists():
        text = _("Make somebody else administrator first: smarta user admin ADDRESS.")
        raise NotDone(Problem("last-administrator", text))


def hand_on_teams(user: User) -> None:
    """Leave all teams; where nobody leads any more, the one who has been there longest does. A
    team without members goes, with what is in it."""
    for row in Membership.objects.filter(user=user, space__kind=Space.TEAM):
        others = Membership.objects.filter(space=row.space_id).exclude(user=user)
        if not others.exists():
            Goal.objects.filter(space=row.space_id).delete()
            Space.objects.filter(pk=row.space_id).delete()
        elif not others.filter(role=Membership.LEADER).exists():
            eldest = others.order_by("since", "pk").first()
            if eldest:
                Membership.objects.filter(pk=eldest.pk).update(role=Membership.LEADER)
    Membership.objects.filter(user=user).delete()


def forget_links(user: User) -> None:
    """Everything by which the person could still act or be reached."""
    Token.objects.filter(user=user).delete()
    Draft.objects.filter(user=user).delete()
    Mail.objects.filter(Q(user=user) | Q(to__iexact=user.email)).delete()
    EmailAddress.objects.filter(user=user).delete()
    Invitation.objects.filter(Q(made_by=user, used_at=None) | Q(email=user.email)).delete()
    Handover.objects.filter(Q(giver=user) | Q(taker=user), answered_at=None).delete()
    Involvement.objects.filter(user=user).update(name="", email="", secret=None, muted=True)
    Event.objects.filter(actor=user).update(actor_name="")


def make_nameless(user: User, at: datetime) -> None:
    user.email = f"{user.pk}@left.invalid"
    user.name = user.language = user.time_zone = ""
    user.is_active = user.is_staff = user.is_superuser = False
    user.left_at = at
    user.muted = True
    user.set_unusable_password()
    user.save()
