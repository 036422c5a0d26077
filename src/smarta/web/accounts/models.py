"""People, the spaces that hold their rows, who did what, and the mails on their way."""

from typing import Any

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext

from smarta.web.rows import Owned, new_id, pointer


class People(UserManager["User"]):
    """Makes users who are known by their e-mail address."""

    def create_user(  # type: ignore[override]
        self, email: str, password: str | None = None, **fields: Any
    ) -> "User":
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractUser):
    """A person with an account. One who has left keeps a nameless row, so that shared rows hold."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    username = None  # type: ignore[assignment]
    first_name = last_name = None  # type: ignore[assignment]
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120, blank=True)
    language = models.CharField(max_length=5, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    name_of_a = models.CharField(max_length=24, blank=True)
    name_of_t = models.CharField(max_length=24, blank=True)
    muted = models.BooleanField(default=False)
    left_at = models.DateTimeField(null=True, blank=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []
    objects = People()  # type: ignore[misc]

    class Meta:
        constraints = [models.UniqueConstraint(Lower("email"), name="one_user_per_address")]

    def __str__(self) -> str:
        if self.left_at:
            return gettext("somebody who has left")
        return self.name or self.email.split("@")[0]

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return str(self)


class Space(models.Model):
    """What rows belong to: one person's own space, or a team's."""

    PERSONAL, TEAM = "personal", "team"
    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    kind = models.CharField(max_length=12)
    name = models.CharField(max_length=120, blank=True)
    person = models.OneToOneField(
        User, on_delete=models.CASCADE, null=True, blank=True, related_name="own_space"
    )
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="personal", person__isnull=False)
                | Q(kind="team", person__isnull=True),
                name="a_space_is_a_persons_or_a_teams",
            )
        ]

    def __str__(self) -> str:
        return self.name or str(self.person or self.id)


class Membership(Owned):
    """Who is in a team, and as what."""

    OWNER, LEADER, MEMBER = "owner", "leader", "member"
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=12, default=MEMBER)
    since = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["space", "user"], name="one_membership_a_person")
        ]


class Invitation(models.Model):
    """A link that makes an account, or lets its holder into a team. Only its hash is kept."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    space = models.ForeignKey(
        Space, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    email = models.EmailField(blank=True)
    secret = models.CharField(max_length=64, unique=True)
    first = models.BooleanField(default=False)
    made_by = models.ForeignKey(
        User, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    used_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    revoked_at = models.DateTimeField(null=True, blank=True)


class Token(models.Model):
    """A key for the API. Only its hash is kept."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=80)
    secret = models.CharField(max_length=64, unique=True)
    may_write = models.BooleanField(default=False)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)


class Event(models.Model):
    """Who did what, when, to what. Says nothing of the content."""

    space = pointer("accounts.Space", null=True)
    actor = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    actor_name = models.CharField(max_length=120, blank=True)
    verb = models.CharField(max_length=60)
    subject = models.UUIDField(null=True, blank=True)
    facts = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["space", "subject", "at"], name="events_of_a_subject"),
            models.Index(fields=["at"], name="events_in_time"),
        ]


class Mail(models.Model):
    """A mail on its way out. Without an SMTP server it waits here, and says to whom and why."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    to = models.EmailField()
    user = models.ForeignKey(User, on_delete=models.CASCADE, null=True, blank=True)
    why = models.CharField(max_length=60)
    subject = models.CharField(max_length=200)
    body = models.TextField()
    secret = models.BooleanField(default=False)
    digest = models.BooleanField(default=False)
    made_at = models.DateTimeField()
    not_before = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    trouble = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["not_before"], condition=Q(sent_at__isnull=True), name="mails_that_wait"
            )
        ]


class Quiet(models.Model):
    """An address that has asked for no more mails; its hash, for people without an account."""

    address = models.CharField(max_length=64, unique=True)
    at = models.DateTimeField()


class Draft(models.Model):
    """A goal that is being formulated: kept as one types, by a visitor too, adopted on sign-up."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    space = models.ForeignKey(
        Space, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    user = models.ForeignKey(User, on_delete=models.CASCADE, null=True, blank=True)
    goal = models.UUIDField(null=True, blank=True)
    text = models.TextField(blank=True)
    language = models.CharField(max_length=5, blank=True)
    answers = models.JSONField(default=dict)
    dismissed = models.JSONField(default=dict)
    revision = models.PositiveIntegerField(default=0)
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["space", "user", "changed_at"], name="drafts_of_a_person")]
