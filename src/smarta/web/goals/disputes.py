"""Which rule a form disputes, and why it does not count here."""

from django.http import Http404, HttpRequest

from smarta.core.assessment import rules
from smarta.core.rules import Rule

LONGEST_REASON = 2000


def by_code(code: str) -> Rule:
    """The rule of this code; a page about another one is not there."""
    for rule in rules():
        if rule.code == code:
            return rule
    raise Http404


def dispute(request: HttpRequest) -> tuple[str, str | None]:
    """The code of the rule, and the reason to set it aside; None brings it back (do=restore)."""
    code = by_code(request.POST.get("rule", "").upper()).code
    if request.POST.get("do") == "restore":
        return code, None
    return code, request.POST.get("reason", "").strip()[:LONGEST_REASON]
