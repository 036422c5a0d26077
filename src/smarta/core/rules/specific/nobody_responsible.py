"""A passive sentence: it is to be done, by nobody in particular."""

from smarta.core.reading.tokens import SYMBOL, WORD
from smarta.core.rules import Case, Hit, Rule

_NAMING = frozenset(
    {
        "ansvarig",
        "ansvariga",
        "ansvarar",
        "ansvar",
        "ansv",
        "owner",
        "responsible",
        "owned",
        "owners",
    }
)


def check(case: Case) -> Hit | None:
    clause = case.clause
    if clause.verb < 0 or not _is_passive(case) or case.says_any(_NAMING):
        return None
    words, verb_end = clause.parsed.words, clause.verb_end
    if any(
        word in ("av", "by") and not clause.parsed.used[verb_end + i]
        for i, word in enumerate(words[verb_end : verb_end + 3])
    ):
        return None
    if "-" in words[clause.verb] or not _has_subject(case):
        return None
    return Hit(clause.parsed.span(clause.verb, _last_of_verb(case)))


def _is_passive(case: Case) -> bool:
    """Whether something is done to the subject: not "are satisfied", and "ska ses över" too."""
    clause = case.clause
    if "feeling" in clause.roles[clause.verb] or "comparative" in clause.roles[clause.verb_end]:
        return False
    if clause.passive or clause.parsed.language != "sv":
        return clause.passive
    return clause.word(clause.verb) == "ses" and clause.word(clause.verb + 1) == "över"


def _has_subject(case: Case) -> bool:
    """Whether a word stands before the verb: what begins with a verb is no passive."""
    return WORD in case.clause.parsed.shapes[: case.clause.verb]


def _last_of_verb(case: Case) -> int:
    """The verb's end without a preposition that leads on to something else: "skickas | till"."""
    clause, last = case.clause, case.clause.verb_end
    while last - 1 > clause.verb and (
        clause.word(last - 1) in _LEADING_ON or clause.parsed.shapes[last - 1] == SYMBOL
    ):
        last -= 1
    return last


_LEADING_ON = frozenset({"till", "för", "med", "i", "på", "to", "for", "with", "a", "an", "the"})


RULE = Rule(
    code="S09",
    name="nobody-responsible",
    level="ask",
    asks="who",
    needs=("goal",),
    check=check,
    words={
        "sv": {
            "name": "ingen som gör det",
            "why": "När något ”ska göras” väntar alla på någon annan. Ett namn gör det till "
            "någons.",
            "message": "”{words}” säger inte vem som gör det.",
            "question": "Vem gör det?",
            "suggestion": "{text}, med ___ som ansvarig",
            "flags": (
                ("Rutinerna ska dokumenteras före sommaren", "dokumenteras"),
                ("Samverkan med skolan ska utvecklas", "utvecklas"),
            ),
            "passes": (
                "Rutinerna ska dokumenteras av Ali före sommaren",
                "Ali dokumenterar rutinerna före sommaren",
                "Vi ska träffas varje vecka",
                "Läs ett kapitel varje kväll",
                "Rutinerna ska dokumenteras (ansvarig: Ali)",
                "Alla ska trivas på jobbet",
            ),
        },
        "en": {
            "name": "nobody who does it",
            "why": "When something “is to be done”, everybody waits for somebody else. A name "
            "makes it somebody’s.",
            "message": "“{words}” does not say who does it.",
            "question": "Who does it?",
            "suggestion": "{text}, with ___ responsible",
            "flags": (
                ("The routines should be documented before summer", "documented"),
                ("Processing times will be reduced", "reduced"),
            ),
            "passes": (
                "The routines should be documented by Ali before summer",
                "Ali documents the routines before summer",
                "We will meet every week",
            ),
        },
    },
)
