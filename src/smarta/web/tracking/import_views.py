"""Reading a file in: handed in, looked at, and then kept. Nothing counts before that."""

import uuid
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from smarta.core.importers import importers
from smarta.web import access, clock
from smarta.web.access import Request
from smarta.web.goals import queries as goal_queries
from smarta.web.limits import limited
from smarta.web.reader import language_of
from smarta.web.tracking import services, uploads
from smarta.web.tracking.forms import FileForm
from smarta.web.tracking.models import Upload

SHOWN = 20


class ChoicesForm(forms.Form):
    """How to read the file, where it does not say so itself."""

    form = forms.ChoiceField(label=gettext_lazy("Format"), required=False)
    measure = forms.CharField(label=gettext_lazy("What counts"), required=False, max_length=80)
    dates = forms.ChoiceField(
        label=gettext_lazy("Dates such as 1/2/2026"),
        required=False,
        choices=[
            ("", "–"),
            ("dmy", gettext_lazy("day first")),
            ("mdy", gettext_lazy("month first")),
        ],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        language = language_of()
        names = [(name, one.title[language]) for name, one in importers().items()]
        field = self.fields["form"]
        field.choices = [("", gettext_lazy("recognise it")), *names]  # type: ignore[attr-defined]

    def chosen(self) -> dict[str, Any]:
        return dict(self.cleaned_data) if self.is_valid() else {}


@login_required
@require_http_methods(["GET", "POST"])
@limited("upload", methods=("POST",))
def hand_in(request: Request, id: uuid.UUID) -> HttpResponse:
    """Choose a file."""
    goal = access.goal(request, id, "log")
    form = FileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        upload, problems = uploads.keep_upload(
            goal=goal, user=request.user, file=form.cleaned_data["file"]
        )
        if upload:
            return redirect("import_preview", id=id, upload=upload.pk)
        for problem in problems:
            form.add_error("file", str(problem.text))
    context = {"goal": goal, "version": goal_queries.newest(goal), "form": form, "nav": "goals"}
    return render(request, "tracking/upload.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def look_at(request: Request, id: uuid.UUID, upload: uuid.UUID) -> HttpResponse:
    """What the file holds: what counts, what does not and why, what cannot be read, with lines."""
    row = access.upload(request, id, upload)
    given = request.POST if request.method == "POST" else request.GET
    form = ChoicesForm(given)
    choices = {**form.chosen(), "also": given.getlist("also")}
    today = clock.today(request.user)
    if request.method == "POST":
        batch, problems = uploads.keep_file(
            upload=row, user=request.user, on=today, choices=choices
        )
        for problem in problems:
            messages.error(request, str(problem.text))
        if batch:
            undo = reverse("undo_import", args=[id, batch.pk])
            messages.success(request, kept(batch.added, batch.changed), extra_tags=f"undo:{undo}")
        return redirect(f"/goals/{id}/")
    return render(request, "tracking/preview.html", page(row, form, choices, today))


def kept(added: int, changed: int) -> str:
    text = ngettext("%(n)d value kept.", "%(n)d values kept.", added) % {"n": added}
    if changed:
        more = ngettext("%(n)d value corrected.", "%(n)d values corrected.", changed)
        text += " " + more % {"n": changed}
    return text


def page(row: Upload, form: ChoicesForm, choices: dict[str, Any], today: Any) -> dict[str, Any]:
    found = uploads.preview(row, on=today, **choices)
    language = language_of()
    new = {entry.key for entry in found.sorted.new}
    return {
        "goal": row.goal,
        "version": goal_queries.newest(row.goal),
        "upload": row,
        "form": form,
        "found": found,
        "new": [record for record in found.counts if record.entry.key in new],
        "troubles": [(one.line, one.message(language)) for one in found.troubles],
        "shown": SHOWN,
        "keep": len(new) + len(found.sorted.changed),
        "also": choices["also"],
        "nav": "goals",
    }


@login_required
@require_POST
def drop(request: Request, id: uuid.UUID, upload: uuid.UUID) -> HttpResponse:
    """Keep nothing of the file."""
    uploads.drop_upload(upload=access.upload(request, id, upload))
    return redirect(f"/goals/{id}/")


@login_required
@require_POST
def undo(request: Request, id: uuid.UUID, batch: int) -> HttpResponse:
    """Take a whole file back."""
    _count, problems = services.undo_batch(
        batch=access.batch(request, id, batch), user=request.user
    )
    for problem in problems:
        messages.error(request, str(problem.text))
    if not problems:
        messages.success(request, _("The file is taken back."))
    return redirect(f"/goals/{id}/")
