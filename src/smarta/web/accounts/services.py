"""Writes about people, teams, invitations and drafts."""

import uuid
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import available_timezones

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core import signing
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import F
from django.utils.translation import gettext as _

from smarta.web.accounts import mail
from smarta.web.accounts.audit import record
from smarta.web.accounts.models import Draft, Invitation, Membership, Space, Token, User
from smarta.web.links import hashed, new_secret
from smarta.web.writing import NOW, NotDone, Problem, mistakes, write

LONGEST_TEXT = 64 * 1024
"""Characters of a goal text that are kept; the reader takes as many."""


# Accounts ---------------------------------------------------------------------------------------


@write
def make_account(
    *,
    email: str,
    password: str | None,
    name: str = "",
    language: str = "",
    time_zone: str = "",
    administrator: bool = False,
    at: datetime = NOW,
) -> User:
    """An account with a space of its own."""
    user = User.objects.create_user(
        email=email,
        password=password,
        name=name,
        language=language,
        time_zone=time_zone,
        is_staff=administrator,
        is_superuser=administrator,
    )
    own_space(user=user, at=at)
    record("account.made", at=at, actor=user, subject=user.pk)
    return user


@write
def own_space(*, user: User, at: datetime = NOW) -> Space:
    """The person's own space, made when there is none yet."""
    space, made = Space.objects.get_or_create(
        person=user, defaults={"kind": Space.PERSONAL, "made_at": at}
    )
    if made:
        Membership.objects.create(space=space, user=user, role=Membership.OWNER, since=at)
    return space


@mistakes
@write
def add_account(
    *, email: str, password: str, name: str = "", administrator: bool = False, at: datetime = NOW
) -> User:
    """An account made by whoever looks after the machine."""
    email = email.strip().lower()
    check_address(email)
    if User.objects.filter(email=email).exists():
        raise NotDone(Problem("taken", _("That address already has an account."), "email"))
    check_password(password, User(email=email, name=name))
    user = make_account(
        email=email, password=password, name=name, administrator=administrator, at=at
    )
    EmailAddress.objects.create(user=user, email=email, primary=True, verified=True)
    return user


def check_address(email: str) -> None:
    try:
        validate_email(email)
    except ValidationError:
        raise NotDone(Problem("address", _("That is no e-mail address."), "email")) from None


def check_password(password: str, user: User) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise NotDone(*(Problem("password", text, "password") for text in error.messages)) from None


@mistakes
@write
def set_password(*, user: User, password: str, at: datetime = NOW) -> User:
    """A new password; whoever is signed in as this person elsewhere must sign in again."""
    check_password(password, user)
    user.set_password(password)
    user.save(update_fields=["password"])
    record("password.set", at=at, actor=None, subject=user.pk)
    return user


@mistakes
@write
def make_administrator(*, user: User, yes: bool = True, at: datetime = NOW) -> User:
    """Let a person look after the installation, or no longer; one always does."""
    others = User.objects.filter(is_active=True, is_staff=True).exclude(pk=user.pk)
    if not yes and not others.exists():
        raise NotDone(Problem("last-administrator", _("Somebody must be administrator.")))
    user.is_staff = user.is_superuser = yes
    user.save(update_fields=["is_staff", "is_superuser"])
    record("administrator.made" if yes else "administrator.unmade", at=at, subject=user.pk)
    return user


@mistakes
@write
def change_person(*, user: User, at: datetime = NOW, **changes: Any) -> User:
    """Change name, language, time_zone, name_of_a, name_of_t or muted."""
    allowed = {"name", "language", "time_zone", "name_of_a", "name_of_t", "muted"}
    if unknown := set(changes) - allowed:
        raise TypeError(f"change_person cannot change {sorted(unknown)}")
    if changes.get("time_zone") and changes["time_zone"] not in available_timezones():
        raise NotDone(Problem("time-zone", _("There is no such time zone."), "time_zone"))
    if changes.get("language") and changes["language"] not in dict(settings.LANGUAGES):
        raise NotDone(Problem("language", _("Smarta does not speak that language."), "language"))
    for field, value in changes.items():
        setattr(user, field, value)
    user.save(update_fields=[*changes])
    return user


def account_of(email: str) -> User | None:
    """The account behind an address, as long as the address is known to be that person's: by a
    mail that was answered, an invitation that was sent to it, or the administrator's word."""
    user = User.objects.filter(email=email.strip().lower(), is_active=True).first()
    return user if user and is_verified(user) else None


def is_verified(user: User) -> bool:
    return EmailAddress.objects.filter(user=user, email__iexact=user.email, verified=True).exists()


@write
def confirm_address(*, user: User, by: User, at: datetime = NOW) -> None:
    """The administrator's word that this address is this person's."""
    EmailAddress.objects.update_or_create(
        user=user, email=user.email, defaults={"primary": True, "verified": True}
    )
    record("address.confirmed", at=at, actor=by, subject=user.pk)


# Invitations ------------------------------------------------------------------------------------


@write
def first_link(*, at: datetime = NOW) -> str | None:
    """The secret of the one-time link that makes the first account, or None once there is one."""
    if User.objects.filter(left_at=None).exists():
        return None
    Invitation.objects.filter(first=True, used_at=None).update(revoked_at=at)
    secret = new_secret()
    Invitation.objects.create(
        secret=hashed(secret), first=True, made_at=at, expires_at=at + settings.FIRST_LINK_LIFE
    )
    return secret


@mistakes
@write
def invite(
    *, by: User, email: str = "", team: Space | None = None, at: datetime = NOW
) -> tuple[Invitation, str]:
    """An invitation and the secret of its link. Administrators invite anybody, leaders to a team.

    An invitation that names an address works for that address only.
    """
    if not may_invite(by, team):
        raise NotDone(Problem("not-allowed", _("Only a leader of the team can invite to it.")))
    secret = new_secret()
    invitation = Invitation.objects.create(
        space=team,
        email=email.strip().lower(),
        secret=hashed(secret),
        made_by=by,
        made_at=at,
        expires_at=at + settings.INVITATION_LIFE,
    )
    record("invitation.made", at=at, actor=by, space=team, subject=invitation.pk)
    return invitation, secret


def may_invite(user: User, team: Space | None) -> bool:
    if team is None:
        return user.is_staff
    return Membership.objects.filter(
        space=team, user=user, role__in=[Membership.LEADER, Membership.OWNER]
    ).exists()


def open_invitation(secret: str, *, at: datetime) -> Invitation | None:
    """The invitation that this secret opens, if it still does."""
    return (
        Invitation.objects.select_related("space", "made_by")
        .filter(secret=hashed(secret), used_at=None, revoked_at=None, expires_at__gt=at)
        .first()
    )


@mistakes
@write
def accept_invitation(*, user: User, invitation: Invitation, at: datetime = NOW) -> Invitation:
    """Use an invitation up: the first makes an administrator, a team's makes a member."""
    gone = Problem("invitation-used", _("This invitation has been used or has expired."))
    taken = Invitation.objects.filter(
        pk=invitation.pk, used_at=None, revoked_at=None, expires_at__gt=at
    ).update(used_at=at, used_by=user)
    if not taken:
        raise NotDone(gone)
    if invitation.email and invitation.email != user.email.lower():
        raise NotDone(Problem("other-address", _("This invitation is for another address.")))
    if invitation.first:
        make_first_administrator(user)
    if invitation.space:
        Membership.objects.get_or_create(
            space=invitation.space, user=user, defaults={"role": Membership.MEMBER, "since": at}
        )
    record("invitation.used", at=at, actor=user, space=invitation.space_id, subject=invitation.pk)
    return invitation


def make_first_administrator(user: User) -> None:
    """Only while nobody else has an account: an old link must not make a second one."""
    if User.objects.filter(left_at=None).exclude(pk=user.pk).exists():
        raise NotDone(Problem("not-first", _("This installation already has an administrator.")))
    user.is_staff = user.is_superuser = True
    user.save(update_fields=["is_staff", "is_superuser"])


@write
def mail_invitation(*, invitation: Invitation, link: str, at: datetime = NOW) -> None:
    """Send the link to the address that the invitation names."""
    what = invitation.space.name if invitation.space else "Smarta"
    mail.post(
        to=invitation.email,
        why="invitation",
        secret=True,
        subject=_("%(name)s invites you to %(what)s") % {"name": invitation.made_by, "what": what},
        body=_("The invitation is yours alone and holds for two weeks:\n%(link)s\n")
        % {"link": link},
        at=at,
    )


@write
def revoke_invitation(*, invitation: Invitation, by: User, at: datetime = NOW) -> None:
    Invitation.objects.filter(pk=invitation.pk, used_at=None).update(revoked_at=at)
    record("invitation.revoked", at=at, actor=by, space=invitation.space_id, subject=invitation.pk)


# Teams ------------------------------------------------------------------------------------------


@mistakes
@write
def make_team(*, user: User, name: str, at: datetime = NOW) -> Space:
    """A team whose maker leads it."""
    if not name.strip():
        raise NotDone(Problem("no-name", _("Give the team a name."), "name"))
    team = Space.objects.create(kind=Space.TEAM, name=name.strip()[:120], made_at=at)
    Membership.objects.create(space=team, user=user, role=Membership.LEADER, since=at)
    record("team.made", at=at, actor=user, space=team, subject=team.pk)
    return team


@mistakes
@write
def rename_team(*, team: Space, by: User, name: str, at: datetime = NOW) -> Space:
    if not name.strip():
        raise NotDone(Problem("no-name", _("Give the team a name."), "name"))
    team.name = name.strip()[:120]
    team.save(update_fields=["name"])
    record("team.renamed", at=at, actor=by, space=team, subject=team.pk)
    return team


@mistakes
@write
def leave_team(*, team: Space, user: User, by: User, at: datetime = NOW) -> None:
    """Take a person out of a team; a team that still has members keeps a leader."""
    Space.objects.select_for_update().get(pk=team.pk)
    others = Membership.objects.filter(space=team).exclude(user=user)
    if others.exists() and not others.filter(role=Membership.LEADER).exists():
        text = _("Somebody else must lead the team before its last leader leaves.")
        raise NotDone(Problem("last-leader", text))
    Membership.objects.filter(space=team, user=user).delete()
    record("team.left", at=at, actor=by, space=team, subject=team.pk, person=str(user.pk))


SEAT = "accounts.seat"
SEAT_LASTS = timedelta(hours=1)
"""So long an undo may wait on the page that it is shown on."""


def seat_of(membership: Membership, *, by: User) -> str:
    """What `back_in_team` takes to give this membership back to whom `by` took it from."""
    seat = (membership.space_id, membership.user_id, membership.role, by.pk)
    return signing.dumps([str(one) for one in seat], salt=SEAT)


@mistakes
@write
def back_in_team(*, team: Space, seat: str, by: User, at: datetime = NOW) -> Membership:
    """Undo a leaving: only by whoever did it, within the hour, in the role that was left.

    Raises BadSignature for a seat that is not ours, too old, of another team or of another hand.
    """
    space, person, role, hand = signing.loads(seat, salt=SEAT, max_age=SEAT_LASTS)
    user = User.objects.filter(pk=person, left_at=None).first()
    if user is None or (space, hand) != (str(team.pk), str(by.pk)):
        raise signing.BadSignature
    leads = Membership.objects.filter(space=team, user=by, role=Membership.LEADER)
    if user != by and not leads.exists():
        raise signing.BadSignature
    row, made = Membership.objects.get_or_create(
        space=team, user=user, defaults={"role": role, "since": at}
    )
    if made:
        record("team.back", at=at, actor=by, space=team, subject=team.pk, person=person)
    return row


@mistakes
@write
def set_role(*, team: Space, user: User, role: str, by: User, at: datetime = NOW) -> Membership:
    """Make a member a leader, or a leader a member; a team keeps at least one leader."""
    Space.objects.select_for_update().get(pk=team.pk)
    if role not in {Membership.LEADER, Membership.MEMBER}:
        raise NotDone(Problem("role", _("There is no such role."), "role"))
    leaders = Membership.objects.filter(space=team, role=Membership.LEADER)
    if role == Membership.MEMBER and not leaders.exclude(user=user).exists():
        raise NotDone(Problem("last-leader", _("A team needs a leader.")))
    membership = Membership.objects.get(space=team, user=user)
    membership.role = role
    membership.save(update_fields=["role"])
    record("team.role", at=at, actor=by, space=team, subject=team.pk, person=str(user.pk))
    return membership


# Drafts -----------------------------------------------------------------------------------------


@write
def new_draft(*, user: User | None = None, at: datetime = NOW, **fields: Any) -> Draft:
    """An empty page to formulate a goal on, a visitor's when there is no user."""
    space = own_space(user=user, at=at) if user else None
    return Draft.objects.create(user=user, space=space, made_at=at, changed_at=at, **fields)


@mistakes
@write
def keep_draft(
    *, draft: Draft, based_on: int | None = None, at: datetime = NOW, **changes: Any
) -> Draft:
    """Keep what was typed: text, language, answers or dismissed, each as a whole.

    With `based_on` the writing is refused ("conflict") when somebody has written since then.
    """
    if unknown := set(changes) - {"text", "language", "answers", "dismissed"}:
        raise TypeError(f"keep_draft cannot change {sorted(unknown)}")
    rows = Draft.objects.filter(pk=draft.pk)
    if based_on is not None:
        rows = rows.filter(revision=based_on)
    if "text" in changes:
        changes["text"] = changes["text"].replace("\x00", "")[:LONGEST_TEXT]
    if not rows.update(**changes, changed_at=at, revision=F("revision") + 1):
        raise NotDone(Problem("conflict", _("This was changed in another window meanwhile.")))
    draft.refresh_from_db()
    return draft


@write
def adopt_draft(*, user: User, draft_id: uuid.UUID, at: datetime = NOW) -> Draft | None:
    """Give a visitor's draft to the account that the same browser has signed in to."""
    draft = Draft.objects.filter(pk=draft_id, user=None).first()
    if draft is None:
        return None
    draft.user, draft.space = user, own_space(user=user, at=at)
    draft.save(update_fields=["user", "space"])
    return draft


@write
def drop_draft(*, draft: Draft, at: datetime = NOW) -> None:
    draft.delete()


@write
def drop_old_drafts(*, at: datetime = NOW) -> int:
    """Forget visitors' drafts that nobody has come back to."""
    old = Draft.objects.filter(user=None, changed_at__lt=at - settings.DRAFT_LIFE)
    return old.delete()[0]


# Keys for the API -------------------------------------------------------------------------------


@mistakes
@write
def make_token(
    *, user: User, name: str, may_write: bool = False, at: datetime = NOW
) -> tuple[Token, str]:
    """A key for programs; it is shown once, and only its hash is kept."""
    if not name.strip():
        raise NotDone(Problem("no-name", _("Say what the key is for."), "name"))
    secret = "smarta_" + new_secret()
    token = Token.objects.create(
        user=user, name=name.strip()[:80], secret=hashed(secret), may_write=may_write, made_at=at
    )
    record("key.made", at=at, actor=user, subject=token.pk)
    return token, secret


FEED = "calendar:"
"""Stands before a calendar's secret when it is hashed: the address of a calendar is no key."""


@write
def make_feed(*, user: User, at: datetime = NOW) -> str:
    """The secret of an address from which a calendar program reads one's plan; shown once."""
    secret = new_secret()
    token = Token.objects.create(
        user=user, name=_("Calendar"), secret=hashed(FEED + secret), made_at=at
    )
    record("key.made", at=at, actor=user, subject=token.pk)
    return secret


def feed_owner(secret: str) -> User | None:
    """Whose calendar this address is."""
    rows = Token.objects.select_related("user").filter(user__is_active=True)
    found = rows.filter(secret=hashed(FEED + secret)).first()
    return found.user if found else None


@write
def drop_token(*, token: Token, at: datetime = NOW) -> None:
    record("key.dropped", at=at, actor=token.user, subject=token.pk)
    token.delete()


# Signing up by the page -------------------------------------------------------------------------


def other_address() -> ValidationError:
    return ValidationError(_("This invitation is for another address."))


@write
def open_account(*, user: User, invitation: Invitation | None, at: datetime = NOW) -> User:
    """Keep a new user with a space of their own, and use up the invitation that let them in."""
    user.save()
    own_space(user=user, at=at)
    record("account.made", at=at, actor=user, subject=user.pk)
    if invitation:
        _used, problems = accept_invitation(user=user, invitation=invitation, at=at)
        if problems:
            raise NotDone(*problems)
    return user
