"""A count that can rise without anything getting better."""

from smarta.core.rules import Case, Hit, Rule

_CLOSED = frozenset({"signed", "won", "accepted", "signade", "vunna", "undertecknade", "påskrivna"})


def check(case: Case) -> Hit | None:
    clause, quantity = case.clause, case.quantity
    if "proxy" not in _classes(case):
        return None
    unit = clause.parsed.lexicon.words.get(quantity.unit or "", {})
    if "tunit" in unit and clause.lemma not in _WORKING:
        return None
    if case.reading.why is not None or case.says_any(_CLOSED):
        return None
    return Hit(quantity.span)


_WORKING = frozenset({"jobba", "arbeta", "work"})


def _classes(case: Case) -> tuple[str, ...]:
    """The classes of what is counted: of "lines of code" those of the lines."""
    unit = case.quantity.unit or ""
    if " of " not in unit:
        return case.clause.unit_classes(case.quantity)
    return case.clause.known.noun(unit.partition(" of ")[0].rpartition(" ")[2])


RULE = Rule(
    code="M08",
    name="gameable-proxy",
    level="note",
    asks="why",
    source="Goodhart's law; Strathern, Improving ratings (1997)",
    needs=("goal", "amount"),
    check=check,
    words={
        "sv": {
            "name": "mått som är lätt att lura",
            "why": "Klick, följare och skickade mejl kan öka utan att något blir bättre. Ett mått "
            "till, på det du egentligen vill, håller ihop dem.",
            "message": "{words} kan öka utan att det du vill blir bättre.",
            "question": "Vad ska det leda till, och hur märks det?",
            "suggestion": "{text}, så att ___",
            "flags": (
                ("10 000 följare på Instagram före jul", "10 000 följare"),
                ("Skicka 200 mejl i veckan", "200 mejl"),
            ),
            "passes": (
                "10 nya kunder före jul",
                "Sova 8 timmar varje natt",
                "5 offerter signade före jul",
                "Skicka 200 mejl i veckan så att vi får 10 möten",
            ),
        },
        "en": {
            "name": "a proxy that is easy to game",
            "why": "Clicks, followers and sent emails can rise without anything getting better. A "
            "second measure, of what you really want, keeps them honest.",
            "message": "{words} can rise without what you want getting better.",
            "question": "What should it lead to, and how will it show?",
            "suggestion": "{text}, so that ___",
            "flags": (
                ("10,000 followers on Instagram before Christmas", "10,000 followers"),
                ("Send 200 emails a week", "200 emails"),
                ("Work 50 hours a week", "50 hours"),
            ),
            "passes": (
                "10 new customers before Christmas",
                "Sleep 8 hours a night",
                "Send 200 emails a week so that we get 10 meetings",
            ),
        },
    },
)
