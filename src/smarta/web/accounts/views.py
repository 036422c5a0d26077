"""Pages about people, teams and the installation."""

import uuid
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.signing import BadSignature
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from smarta.web import access, clock
from smarta.web.access import Request
from smarta.web.accounts import audit, mail, queries, services
from smarta.web.accounts.adapter import INVITATION
from smarta.web.accounts.context import THEME, THEMES
from smarta.web.accounts.forms import InviteForm, PersonForm, TeamForm, TokenForm
from smarta.web.accounts.models import Invitation, Mail, Membership, Space, Token, User
from smarta.web.limits import limited
from smarta.web.paging import paged


def tell(request: HttpRequest, problems: tuple[Any, ...]) -> None:
    for problem in problems:
        messages.error(request, str(problem.text))


def back(request: HttpRequest, otherwise: str) -> str:
    """Where a form came from, as long as that is a page of ours."""
    wanted = request.POST.get("next") or ""
    ours = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if ours and wanted.startswith("/") else otherwise


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Switch the language: kept in a cookie, and with the person when there is one."""
    response = redirect(back(request, "/"))
    wanted = request.POST.get("language", "")
    if wanted in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            wanted,
            max_age=365 * 86400,
            secure=settings.TLS,
            samesite="Lax",
            httponly=True,
        )
        if user := access.person(request):
            services.change_person(user=user, language=wanted)
    return response


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Light, dark, or as the device says: kept in a cookie of this browser."""
    response = redirect(back(request, "/"))
    wanted = request.POST.get(THEME, "")
    if wanted in THEMES:
        response.set_cookie(
            THEME,
            wanted,
            max_age=365 * 86400,
            secure=settings.TLS,
            samesite="Lax",
            httponly=True,
        )
    return response


# Invitations ------------------------------------------------------------------------------------


@require_http_methods(["GET"])
@limited("first")
def first(request: HttpRequest, secret: str) -> HttpResponse:
    """The one-time link of the first start: on to sign-up, whose account is the administrator."""
    found = services.open_invitation(secret, at=clock.now())
    if found is None or not found.first or User.objects.filter(left_at=None).exists():
        raise Http404
    request.session[INVITATION] = secret
    return redirect("account_signup")


@require_http_methods(["GET", "POST"])
@limited("link")
def invitation(request: HttpRequest, secret: str) -> HttpResponse:
    """An invitation: its holder signs up, or an existing person joins the team."""
    found = services.open_invitation(secret, at=clock.now())
    if found is None or found.first:
        return render(request, "accounts/invitation_gone.html", status=404)
    user = access.person(request)
    if request.method == "POST" and user:
        _used, problems = services.accept_invitation(user=user, invitation=found)
        tell(request, problems)
        return redirect("team", id=found.space_id) if found.space_id else redirect("/")
    if user is None:
        request.session[INVITATION] = secret
    return render(request, "accounts/invitation.html", {"invitation": found})


@login_required
@require_POST
def revoke_invitation(request: Request, id: uuid.UUID) -> HttpResponse:
    user = access.person(request)
    row = get_object_or_404(Invitation.objects.select_related("space"), pk=id, first=False)
    if user is None or not services.may_invite(user, row.space):
        raise Http404
    services.revoke_invitation(invitation=row, by=user)
    return redirect("team", id=row.space_id) if row.space_id else redirect("people")


# One's own settings -----------------------------------------------------------------------------


@login_required
@require_http_methods(["GET", "POST"])
def me(request: Request) -> HttpResponse:
    user = request.user
    form = PersonForm(request.POST or None, instance=User.objects.get(pk=user.pk))
    if request.method == "POST" and form.is_valid():
        _user, problems = services.change_person(user=form.instance, **form.cleaned_data)
        tell(request, problems)
        if not problems:
            messages.success(request, _("Saved."))
        return redirect("me")
    return render(request, "accounts/me.html", {"form": form})


@login_required
@require_http_methods(["GET", "POST"])
def keys(request: Request) -> HttpResponse:
    """Keys for the API; a new one is shown once."""
    form, secret = TokenForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        made, problems = services.make_token(user=request.user, **form.cleaned_data)
        tell(request, problems)
        secret = made[1] if made else ""
    rows = queries.tokens_of(request.user)
    return render(request, "accounts/keys.html", {"form": form, "keys": rows, "secret": secret})


@login_required
@require_POST
def drop_key(request: Request, id: uuid.UUID) -> HttpResponse:
    services.drop_token(token=get_object_or_404(Token, pk=id, user=request.user))
    return redirect("keys")


# Teams ------------------------------------------------------------------------------------------


@login_required
@require_http_methods(["GET", "POST"])
def teams(request: Request) -> HttpResponse:
    form = TeamForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        made, problems = services.make_team(user=request.user, name=form.cleaned_data["name"])
        tell(request, problems)
        if made:
            return redirect("team", id=made.pk)
    rows = queries.teams_of(request.user)
    context = {"form": form, "memberships": rows, "nav": "team"}
    return render(request, "accounts/teams.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def team(request: Request, id: uuid.UUID) -> HttpResponse:
    """A team's one plain page: its members, and for leaders its name and invitations."""
    space = access.team(request, id, "lead" if request.method == "POST" else "see")
    form = TeamForm(request.POST or None, initial={"name": space.name})
    if request.method == "POST" and form.is_valid():
        name = form.cleaned_data["name"]
        _team, problems = services.rename_team(team=space, by=request.user, name=name)
        tell(request, problems)
        return redirect("team", id=id)
    page = queries.team_page(space, request.user)
    context = {"page": page, "form": form, "nav": "team"}
    return render(request, "accounts/team.html", context)


@login_required
@require_POST
@limited("invite")
def invite_to_team(request: Request, id: uuid.UUID) -> HttpResponse:
    """Invite by mail, or make a link to pass on; it is shown once."""
    space = access.team(request, id, "lead")
    form = InviteForm(request.POST)
    link = ""
    if form.is_valid():
        link = send_invitation(request, form.cleaned_data["email"], space)
    page = queries.team_page(space, request.user)
    rename = TeamForm(initial={"name": space.name})
    context = {"page": page, "form": rename, "invite_form": form, "link": link, "nav": "team"}
    return render(request, "accounts/team.html", context)


def send_invitation(request: Request, email: str, space: Any) -> str:
    """Make the invitation; the link is mailed when there is an address, and returned otherwise."""
    made, problems = services.invite(by=request.user, email=email, team=space)
    tell(request, problems)
    if made is None:
        return ""
    link = request.build_absolute_uri(reverse("invitation", kwargs={"secret": made[1]}))
    if not email:
        return link
    services.mail_invitation(invitation=made[0], link=link)
    messages.success(request, _("An invitation is on its way to %(email)s.") % {"email": email})
    return ""


@login_required
@require_POST
def leave_team(request: Request, id: uuid.UUID) -> HttpResponse:
    space = access.team(request, id)
    own = get_object_or_404(Membership, space=space, user=request.user)
    return redirect("teams") if take_out(request, own) else redirect("team", id=id)


@login_required
@require_POST
def member(request: Request, id: uuid.UUID, user_id: uuid.UUID) -> HttpResponse:
    """A leader makes a member a leader, a leader a member, or takes somebody out."""
    space = access.team(request, id, "lead")
    found = get_object_or_404(Membership, space=space, user=user_id)
    if request.POST.get("do") == "remove":
        take_out(request, found)
    else:
        role = request.POST.get("role", "")
        _role, problems = services.set_role(team=space, user=found.user, role=role, by=request.user)
        tell(request, problems)
    return redirect("team", id=id)


def take_out(request: Request, one: Membership) -> bool:
    """Take somebody out of a team, oneself included; the note that says so can undo it."""
    team, seat = one.space, services.seat_of(one, by=request.user)
    _gone, problems = services.leave_team(team=team, user=one.user, by=request.user)
    tell(request, problems)
    if problems:
        return False
    said = _("You have left %(team)s.") if one.user == request.user else _("%(name)s is taken out.")
    undo = reverse("back_in_team", args=[team.pk, seat])
    names = {"team": team, "name": one.user}
    messages.success(request, said % names, extra_tags=f"undo:{undo}")
    return True


@login_required
@require_POST
def back_in_team(request: Request, id: uuid.UUID, seat: str) -> HttpResponse:
    """Undo a leaving of a moment ago. Whoever left may not see the team any more, so the seat is
    the permission: it names the team, the person and who took them out."""
    space = get_object_or_404(Space, pk=id)
    try:
        _row, problems = services.back_in_team(team=space, seat=seat, by=request.user)
    except BadSignature as error:
        raise Http404 from error
    tell(request, problems)
    return redirect("team", id=id)


# The installation -------------------------------------------------------------------------------


@login_required
@require_http_methods(["GET", "POST"])
@limited("invite", methods=("POST",))
def people(request: Request) -> HttpResponse:
    """Who has an account; the administrator invites more."""
    access.administrator(request)
    form, link = InviteForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        link = send_invitation(request, form.cleaned_data["email"], None)
    context = {
        "people": paged(request, queries.people(), 100),
        "invitations": queries.open_invitations(None),
        "form": form,
        "link": link,
    }
    return render(request, "accounts/people.html", context)


@login_required
@require_POST
def confirm_address(request: Request, id: uuid.UUID) -> HttpResponse:
    """The administrator says that an address is that person's."""
    by = access.administrator(request)
    user = get_object_or_404(User, pk=id, left_at=None)
    services.confirm_address(user=user, by=by)
    return redirect("people")


@login_required
@require_http_methods(["GET"])
def outbox(request: Request) -> HttpResponse:
    """The mails on their way: to whom and why, never what they say."""
    access.administrator(request)
    rows = mail.as_administrator_sees(Mail.objects.order_by("-made_at"))
    page = paged(request, rows, 100)
    return render(request, "accounts/outbox.html", {"page": page, "smtp": bool(settings.SMTP)})


@login_required
@require_http_methods(["GET"])
def audit_log(request: Request) -> HttpResponse:
    access.administrator(request)
    page = paged(request, audit.of_all(), 100)
    return render(request, "accounts/audit.html", {"page": page})


@csrf_exempt  # mail programs post here by themselves (RFC 8058); the token is the permission
@require_http_methods(["GET", "POST"])
@limited("link")
def mute(request: HttpRequest, token: str) -> HttpResponse:
    """No more digests. A GET only asks, since mail filters open links; a POST does it."""
    if request.method == "POST":
        done = mail.mute(token=token) is not None
        if not done:
            raise Http404
        return render(request, "accounts/muted.html", {"done": True})
    return render(request, "accounts/muted.html", {"done": False})
