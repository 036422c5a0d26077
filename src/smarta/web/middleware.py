"""What holds for every request: the person's language and time zone, and careful headers."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from smarta.web import clock

Answer = Callable[[HttpRequest], HttpResponse]


def person(answer: Answer) -> Answer:
    """Speak the signed-in person's language, in their time zone."""

    def middleware(request: HttpRequest) -> HttpResponse:
        user = request.user if request.user.is_authenticated else None
        language = getattr(user, "language", "")
        if language:
            translation.activate(language)
            request.LANGUAGE_CODE = language
        with timezone.override(clock.zone_of(user)):
            return answer(request)

    return middleware


POLICY = ", ".join(
    f"{feature}=()"
    for feature in ["camera", "geolocation", "microphone", "payment", "usb", "interest-cohort"]
)


def headers(answer: Answer) -> Answer:
    """Ask browsers for no devices, and let no cache keep what a person sees."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        response.setdefault("Permissions-Policy", POLICY)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if request.user.is_authenticated or request.path.startswith("/answer/"):
            response.setdefault("Cache-Control", "private, no-store")
        return response

    return middleware
