"""Reads about people and teams."""

from typing import NamedTuple

from allauth.account.models import EmailAddress
from django.db.models import Exists, OuterRef, QuerySet

from smarta.web.accounts.models import Invitation, Membership, Space, Token, User


class Team(NamedTuple):
    """A team as its members see it; invitations only for its leaders."""

    space: Space
    members: list[Membership]
    mine: Membership
    invitations: list[Invitation]

    @property
    def lead(self) -> bool:
        return self.mine.role in {Membership.LEADER, Membership.OWNER}


def team_page(space: Space, user: User) -> Team:
    """The team's page; two queries, three for a leader."""
    rows = Membership.objects.select_related("user").filter(space=space)
    members = sorted(rows, key=lambda row: str(row.user).casefold())
    mine = next(row for row in members if row.user_id == user.pk)
    leads = mine.role in {Membership.LEADER, Membership.OWNER}
    return Team(space, members, mine, list(open_invitations(space)) if leads else [])


def open_invitations(space: Space | None) -> QuerySet[Invitation]:
    rows = Invitation.objects.filter(space=space, used_at=None, revoked_at=None, first=False)
    return rows.order_by("-made_at")


def teams_of(user: User) -> list[Membership]:
    """The teams that a person is in, with their role, by name."""
    rows = Membership.objects.select_related("space").filter(user=user, space__kind=Space.TEAM)
    return sorted(rows, key=lambda row: row.space.name.casefold())


def tokens_of(user: User) -> QuerySet[Token]:
    return Token.objects.filter(user=user).order_by("-made_at")


def people() -> list[User]:
    """Everybody with an account, by name, and whether their address is confirmed (`confirmed`)."""
    known = EmailAddress.objects.filter(user=OuterRef("pk"), email=OuterRef("email"), verified=True)
    rows = User.objects.filter(left_at=None).annotate(confirmed=Exists(known))
    return sorted(rows, key=lambda user: str(user).casefold())


def teammates(user: User) -> list[User]:
    """Everybody who is in a team with this person, by name; one query."""
    teams = Membership.objects.filter(user=user, space__kind=Space.TEAM).values("space")
    rows = User.objects.filter(memberships__space__in=teams, is_active=True).exclude(pk=user.pk)
    return sorted(rows.distinct(), key=lambda one: str(one).casefold())
