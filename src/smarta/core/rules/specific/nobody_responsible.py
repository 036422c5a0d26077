"""A passive sentence: it is to be done, by nobody in particular."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    clause = case.clause
    if not case.is_goal or not clause.passive or clause.verb < 0:
        return None
    words, verb_end = clause.parsed.words, clause.verb_end
    if any(
        word in ("av", "by") and not clause.parsed.used[verb_end + i]
        for i, word in enumerate(words[verb_end : verb_end + 3])
    ):
        return None
    return Hit(clause.parsed.span(clause.verb, clause.verb_end))


RULE = Rule(
    code="S09",
    name="nobody-responsible",
    level="ask",
    asks="who",
    check=check,
    words={
        "sv": {
            "name": "ingen som gör det",
            "why": "När något ”ska göras” väntar alla på någon annan. Ett namn gör det till "
            "någons.",
            "message": "”{words}” säger inte vem som gör det.",
            "question": "Vem gör det?",
            "suggestion": "{before}{words} av ___{after}",
            "flags": (
                ("Rutinerna ska dokumenteras före sommaren", "dokumenteras"),
                ("Samverkan med skolan ska utvecklas", "utvecklas"),
            ),
            "passes": (
                "Rutinerna ska dokumenteras av Ali före sommaren",
                "Ali dokumenterar rutinerna före sommaren",
                "Vi ska träffas varje vecka",
            ),
        },
        "en": {
            "name": "nobody who does it",
            "why": "When something “is to be done”, everybody waits for somebody else. A name "
            "makes it somebody’s.",
            "message": "“{words}” does not say who does it.",
            "question": "Who does it?",
            "suggestion": "{before}{words} by ___{after}",
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
