"""Pages about taking one's data out and leaving."""

from django import forms
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from smarta.web import clock
from smarta.web.access import Request
from smarta.web.accounts import services as accounts
from smarta.web.accounts.forms import LeaveForm
from smarta.web.goals.models import Goal
from smarta.web.limits import limited
from smarta.web.reporting import export as exporting
from smarta.web.reporting import leaving


@login_required
@require_http_methods(["GET"])
@limited("upload")
def export(request: Request) -> FileResponse:
    """Everything that is kept about the person, in one zip."""
    name = f"smarta-{clock.today(request.user).isoformat()}.zip"
    return FileResponse(exporting.archive(request.user), as_attachment=True, filename=name)


@login_required
@require_http_methods(["GET", "POST"])
@limited("link", methods=("POST",))
def make_calendar(request: Request) -> HttpResponse:
    """An address for calendar programs; a new one is shown once."""
    link = ""
    if request.method == "POST":
        secret = accounts.make_feed(user=request.user)
        link = request.build_absolute_uri(reverse("calendar", args=[secret]))
    response = render(request, "accounts/calendar.html", {"link": link})
    response["Cache-Control"] = "no-store"
    return response


@require_http_methods(["GET", "HEAD"])
@limited("link")
def calendar(request: HttpRequest, secret: str) -> HttpResponse:
    """The person's plan as it is now: ends, milestones and activities of their living goals."""
    user = accounts.feed_owner(secret)
    if user is None:
        raise Http404
    goals = Goal.objects.filter(owner=user, outcome="", archived_at=None).order_by("made_at")
    return HttpResponse(
        exporting.plan_ics(goals),
        content_type="text/calendar; charset=utf-8",
        headers={"Cache-Control": "no-store"},
    )


@login_required
@require_http_methods(["GET", "POST"])
@limited("link", methods=("POST",))
def leave(request: Request) -> HttpResponse:
    """Says what goes and what stays; the password and the button do it."""
    form = LeaveForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and confirmed(request, form):
        _left, problems = leaving.leave(user=request.user)
        if not problems:
            logout(request)
            return redirect("/")
        for problem in problems:
            form.add_error(None, str(problem.text))
    context = {"form": form, "outlook": leaving.outlook(request.user)}
    return render(request, "accounts/leave.html", context)


def confirmed(request: Request, form: forms.Form) -> bool:
    from django.utils.translation import gettext as _

    if request.user.check_password(form.cleaned_data["password"]):
        return True
    form.add_error("password", _("That is not your password."))
    return False
