"""To stop something, with nothing to do instead."""

from smarta.core.rules import Case, Hit, Rule

_ENDING_THINGS = frozenset({"slippa", "phase", "phase out", "fasa", "fasa ut", "avveckla"})
_OF_OTHERS = frozenset({"one", "change", "changes", "scope", "i", "in", "to", "trying", "only"})


def check(case: Case) -> Hit | None:
    clause, kind = case.clause, case.reading.kind
    stops = kind == "limit" or (kind == "open" and "stop" in clause.classes)
    if not stops or _replaced(case):
        return None
    if clause.verb >= 0 and "stop" in clause.classes and clause.lemma not in _ENDING_THINGS:
        return Hit(case.verb_span())
    i = clause.first("negation", clause.start)
    if i < 0 or clause.word(i + 1) in _OF_OTHERS or clause.word(i) == "slippa":
        return None
    return None if {"deliver", "change"} & set(clause.classes) else Hit(case.span(i))


def _replaced(case: Case) -> bool:
    words = case.clause.parsed.words
    return "stället" in words or "istället" in words or "instead" in words


RULE = Rule(
    code="S08",
    name="negative-goal",
    level="note",
    asks="how",
    source="Elliot & Friedman, Approach–avoidance goals (2007)",
    needs=("no amount",),
    check=check,
    words={
        "sv": {
            "name": "nej utan ersättare",
            "why": "Det är lättare att göra något nytt än att låta bli. Med en ersättare finns det "
            "något att göra när suget kommer.",
            "message": "Målet säger vad du slutar med, inte vad du gör i stället.",
            "question": "Vad gör du i stället när det tar emot?",
            "suggestion": "{text}, och i stället ___",
            "flags": (
                ("Sluta röka före årsskiftet", "Sluta"),
                ("inget godis på vardagar", "inget"),
            ),
            "passes": (
                "Sluta röka, och i stället ta en promenad",
                "Max två glas vin i veckan",
                "Springa varje morgon",
                "Slippa ont i ryggen",
            ),
        },
        "en": {
            "name": "a no without a replacement",
            "why": "Doing something new is easier than not doing something. With a replacement "
            "there is something to do when it is hard.",
            "message": "The goal says what you stop, not what you do instead.",
            "question": "What will you do instead when it is hard?",
            "suggestion": "{text}, and instead ___",
            "flags": (
                ("Quit smoking before New Year", "Quit"),
                ("no sweets on weekdays", "no"),
            ),
            "passes": (
                "Quit smoking and take a walk instead",
                "At most two glasses of wine a week",
                "Run every morning",
                "No change to the reporting routines",
            ),
        },
    },
)
