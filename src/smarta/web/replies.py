"""What forms answer with: the problems as notes or at their fields, and the page they stood on."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from smarta.web.writing import Problem


def tell(request: HttpRequest, problems: tuple[Any, ...]) -> None:
    """Each problem as a note on the next page."""
    for problem in problems:
        messages.error(request, str(problem.text))


def refused(form: forms.Form, problems: Sequence[Problem]) -> int:
    """Each problem at its field, or at the form, and the status of the page that shows them: 409
    where somebody else was first, else 422."""
    for problem in problems:
        form.add_error(*placed(problem, form))
    return 409 if problems[0].code == "conflict" else 422


def placed(problem: Problem, form: forms.Form) -> tuple[str | None, str]:
    """The form's field that a problem is about, and its sentence without the name in the JSON."""
    name, text = problem.field.rpartition(".")[2], str(problem.text)
    said = text.removeprefix(f"{problem.field}: ")
    if said != text:
        said = f"{said[:1].upper()}{said[1:]}."
    return name if name in form.fields else None, said


def back(request: HttpRequest, goal: Any) -> HttpResponse:
    """To today's page when the form stood there, else to the goal's."""
    if request.POST.get("from") == "today":
        page = request.POST.get("page", "")
        number = f"?page={page}" if page.isascii() and page.isdigit() and len(page) < 6 else ""
        return redirect(reverse("today") + number)
    return redirect("goal", id=goal.pk)
