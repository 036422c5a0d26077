"""What forms answer with: the problems as notes, and the page that the form stood on."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse


def tell(request: HttpRequest, problems: tuple[Any, ...]) -> None:
    """Each problem as a note on the next page."""
    for problem in problems:
        messages.error(request, str(problem.text))


def back(request: HttpRequest, goal: Any) -> HttpResponse:
    """To today's page when the form stood there, else to the goal's."""
    if request.POST.get("from") == "today":
        page = request.POST.get("page", "")
        number = f"?page={page}" if page.isascii() and page.isdigit() and len(page) < 6 else ""
        return redirect(reverse("today") + number)
    return redirect("goal", id=goal.pk)
