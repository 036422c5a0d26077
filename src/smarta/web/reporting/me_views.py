"""Pages about taking one's data out and leaving."""

from django import forms
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from smarta.web import clock
from smarta.web.access import Request
from smarta.web.accounts.forms import LeaveForm
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
