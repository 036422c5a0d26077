"""Soon, in the long term, regularly: a time that nobody can find in a calendar."""

from smarta.core.rules import Case, Hit, Rule

_NOT_A_DAY = frozenset(
    {
        "long-term", "long term", "short-term", "short term", "regular", "regelbunden",
        "regelbundna", "långsiktig", "långsiktiga", "gradually", "gradvis", "successivt",
        "progressively", "ongoing",
    }
)  # fmt: skip
"""Words that tell how, beside a noun or a change: neither a date nor "every …" can replace them."""
_AGAIN = frozenset({"now and then", "då och då", "from time to time", "ibland", "occasionally"})
_AS = frozenset({"as", "så"})


def check(case: Case) -> Hit | None:
    if case.loose_time() != "vague":
        return None
    i, parsed = case.sense.time_at, case.clause.parsed
    again = "repeatedly" in case.clause.roles[i]
    span = parsed.span(i, i + parsed.roles[i].get("length", 1))
    words = parsed.text[span[0] : span[1]].casefold()
    if words in _NOT_A_DAY or parsed.words[i - 1] in _AS:
        return Hit(span, reword="")
    if {"negation", "comparative"} & case.clause.roles[i - 1].keys():
        return Hit(span, reword="")
    again = again or words in _AGAIN
    return Hit(span, reword="suggestion_again" if again else "suggestion")


RULE = Rule(
    code="T03",
    name="vague-time",
    level="ask",
    asks="end",
    needs=("goal", "loosely timed"),
    check=check,
    words={
        "sv": {
            "name": "vag tid",
            "why": "”Snart” och ”på sikt” går inte att hitta i en kalender. Ett datum, eller hur "
            "ofta, går att planera efter.",
            "message": "”{words}” går inte att hitta i en kalender.",
            "question": "Vilken dag senast, eller hur ofta?",
            "suggestion": "{before}senast den ___{after}",
            "suggestion_again": "{before}varje ___{after}",
            "flags": (
                ("Vi ska snart anställa en ekonom", "snart"),
                ("Öka försäljningen på sikt", "på sikt"),
                ("Motionera regelbundet", "regelbundet"),
            ),
            "passes": ("Öka försäljningen före jul", "Motionera varje vecka"),
        },
        "en": {
            "name": "vague time",
            "why": "“Soon” and “in the long term” cannot be found in a calendar. A date, or how "
            "often, can be planned for.",
            "message": "“{words}” cannot be found in a calendar.",
            "question": "Which day at the latest, or how often?",
            "suggestion": "{before}by ___{after}",
            "suggestion_again": "{before}every ___{after}",
            "flags": (
                ("We will hire an accountant soon", "soon"),
                ("Increase sales in the long term", "in the long term"),
                ("Exercise regularly", "regularly"),
            ),
            "passes": ("Increase sales before Christmas", "Exercise every week"),
        },
    },
)
