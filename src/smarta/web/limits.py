"""Rate limits beside those of sign-in, counted in the cache that all processes share."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from smarta.web import clock
from smarta.web.links import hashed

View = Callable[..., Any]


def whose(request: HttpRequest) -> str:
    """The person, or for a visitor the address that they come from, hashed."""
    if request.user.is_authenticated:
        return str(request.user.pk)
    try:
        address = get_adapter().get_client_ip(request)
    except (ImproperlyConfigured, PermissionDenied):  # a forged or missing header of a proxy
        address = "nowhere"
    return hashed(address)[:32]


def over(request: HttpRequest, rate: str) -> int:
    """Count a request; seconds to wait when it is one too many, else 0."""
    most, seconds = settings.RATES[rate]
    now = int(clock.now().timestamp())
    window = now // seconds
    key = f"rate:{rate}:{whose(request)}:{window}"
    cache.add(key, 0, timeout=seconds + 5)
    try:
        count = cache.incr(key)
    except ValueError:  # it has just been culled
        return 0
    return 0 if count <= most else (window + 1) * seconds - now


def limited(
    rate: str, *, methods: tuple[str, ...] = ("GET", "HEAD", "POST")
) -> Callable[[View], View]:
    """Let a view be called as often as settings.RATES[rate] says."""

    def around(view: View) -> View:
        @wraps(view)
        def counting(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            wait = over(request, rate) if request.method in methods else 0
            return too_many(wait) if wait else view(request, *args, **kwargs)

        return counting

    return around


def too_many(wait: int) -> HttpResponse:
    text = _("That was too often. Try again in %(seconds)d seconds.") % {"seconds": wait}
    return HttpResponse(
        text,
        status=429,
        content_type="text/plain; charset=utf-8",
        headers={"Retry-After": str(wait)},
    )
