"""Every week, for ever: it is never time to look back."""

from smarta.core.rules import Case, Hit, Rule

_UNTIL = frozenset({"until", "till", "til", "tills", "fram", "t.o.m", "tom"})
_BETWEEN = frozenset({"between", "mellan"})
_SOME = frozenset({"first", "last", "next", "första", "sista", "närmaste", "kommande"})


def check(case: Case) -> Hit | None:
    if case.reading.deadline is not None or _is_bounded(case) or _is_figure(case):
        return None
    return Hit(case.cadence.span)


_KINDS_OF_FIGURE = frozenset(
    "annual weekly monthly quarterly årlig årliga årligt månatlig månatliga".split()  # noqa: SIM905
)


def _is_figure(case: Case) -> bool:
    """Whether the period belongs to what is measured: "weekly count", "per person och år"."""
    reading, span = case.reading, case.cadence.span
    if reading.kind in ("rate", "total") or span is None:
        return False
    words = reading.text[span[0] : span[1]].casefold()
    return words in _KINDS_OF_FIGURE or " och " in words or " and " in words


def _is_bounded(case: Case) -> bool:
    """Whether the text says how long without a date: "for four months", "until the race"."""
    parsed = case.clause.parsed
    if case.says_any(_BETWEEN) and "date" in parsed.used:
        return True
    if parsed.durations or (parsed.language == "en" and case.says_any(_UNTIL)):
        return True
    if "tills" in parsed.words or ("fram" in parsed.words and "till" in parsed.words):
        return True
    return any(not _SOME.isdisjoint(parsed.words[i - 2 : i]) for i in parsed.at.get("tunit", ()))


RULE = Rule(
    code="T06",
    name="cadence-without-end",
    level="note",
    asks="end",
    needs=("goal", "cadence", "no end"),
    check=check,
    words={
        "sv": {
            "name": "återkommande utan slut",
            "why": "Ett mål som återkommer för alltid blir aldrig klart. Ett slutdatum är dagen då "
            "du bestämmer dig på nytt.",
            "message": "Det står hur ofta, men inte hur länge.",
            "question": "Till när gäller det?",
            "suggestion": "{text} till och med den ___",
            "flags": (
                ("Boka 8 kundmöten per vecka", "per vecka"),
                ("Springa varje morgon", "varje morgon"),
            ),
            "passes": (
                "Gå 70 000 steg i veckan under 2022",
                "Lansera webbplatsen i mars",
                "Springa två gånger i veckan fram till loppet",
            ),
        },
        "en": {
            "name": "recurring without an end",
            "why": "A goal that recurs for ever is never finished. An end date is the day on which "
            "you decide anew.",
            "message": "The text says how often, but not for how long.",
            "question": "Until when does it hold?",
            "suggestion": "{text} until ___",
            "flags": (
                ("Book 8 customer meetings per week", "per week"),
                ("Run every morning", "every morning"),
            ),
            "passes": (
                "Walk 70,000 steps a week in 2022",
                "Launch the website in March",
                "Walk 25 minutes every day for four months",
            ),
        },
    },
)
