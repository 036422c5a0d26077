"""Long lists in pages. The address says which page of which list, each by a name of its own."""

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest


def paged(
    request: HttpRequest, rows: Sequence[Any] | QuerySet[Any], size: int, name: str = "page"
) -> Page[Any]:
    """The page that is asked for, the first without one, and the last for one beyond it."""
    return Paginator(rows, size).get_page(request.GET.get(name))
