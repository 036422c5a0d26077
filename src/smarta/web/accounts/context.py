"""What every page knows of its reader beside their language: light, dark, or as the device says."""

from django.http import HttpRequest

THEME = "theme"
"""The name of the cookie; it is kept in the browser, since a device may want its own."""
THEMES = ("", "light", "dark")


def theme(request: HttpRequest) -> dict[str, str]:
    chosen = request.COOKIES.get(THEME, "")
    return {"theme": chosen if chosen in THEMES else ""}
