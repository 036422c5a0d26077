"""The last day has already been."""

from smarta.core.quantity import Span
from smarta.core.rules import Case, Hit, Rule

_KEPT = frozenset(
    {
        "senast",
        "till",
        "före",
        "innan",
        "under",
        "för",
        "by",
        "before",
        "until",
        "during",
        "in",
        "for",
    }
)


def check(case: Case) -> Hit | None:
    reading = case.reading
    if case.end >= case.on:
        return None
    span = reading.end_span
    if span is not None and _is_other(reading.text, span):
        return None
    words = "" if span is None else reading.text[span[0] : span[1]]
    return Hit(span, {"date": case.end, "blank": _blank(words)})


def _is_other(text: str, span: Span) -> bool:
    """Whether the date is a start ("från och med 2025"), or a heading of a figure ("2025: 22")."""
    before = text[max(0, span[0] - _NEAR) : span[0]].casefold()
    heading = text[span[1] : span[1] + 1] == ":" and text[: span[0]].endswith("(")
    return heading or "från och med" in before or "fr.o.m" in before


_NEAR = 30
"""Characters before a date in which a "from" governs it."""


def _blank(words: str) -> str:
    """The flagged words with a blank for the time in them: "under ___", "by ___"."""
    first, _, rest = words.partition(" ")
    if not rest or first.casefold() not in _KEPT:
        return "___"
    return f"{first} den ___" if rest.casefold().startswith("den ") else f"{first} ___"


RULE = Rule(
    code="T04",
    name="deadline-past",
    level="fault",
    asks="end",
    needs=("goal", "end"),
    check=check,
    words={
        "sv": {
            "name": "slutdatum har passerat",
            "why": "Ett mål som redan är slut går att utvärdera, men inte att nå.",
            "message": "{date} har redan varit.",
            "question": "Vilket datum gäller nu?",
            "suggestion": "{before}{blank}{after}",
            "flags": (
                ("Gå 70 000 steg i veckan under 2022", "under 2022"),
                ("Lansera webbplatsen senast den 1 mars 2024", "senast den 1 mars 2024"),
            ),
            "passes": ("Lansera webbplatsen senast den 1 mars 2027", "Öka försäljningen i år"),
        },
        "en": {
            "name": "deadline past",
            "why": "A goal that has already ended can be evaluated, but not reached.",
            "message": "{date} has already been.",
            "question": "Which date holds now?",
            "suggestion": "{before}{blank}{after}",
            "flags": (
                ("Walk 70,000 steps a week during 2022", "during 2022"),
                ("Launch the website by 1 March 2024", "by 1 March 2024"),
            ),
            "passes": ("Launch the website by 1 March 2027", "Increase sales this year"),
        },
    },
)
