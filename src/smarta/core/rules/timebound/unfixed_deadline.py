"""A last day that is named, and that no calendar knows."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    deadline = case.reading.deadline
    return None if deadline is None else Hit(deadline.span)


RULE = Rule(
    code="T09",
    name="unfixed-deadline",
    level="ask",
    asks="end",
    needs=("goal", "no end"),
    check=check,
    words={
        "sv": {
            "name": "slut utan datum",
            "why": "Du vet när det är, men ingen kalender vet det. Med ett datum går det att räkna "
            "ut vad som behövs varje vecka.",
            "message": "”{words}” har inget datum än.",
            "question": "Vilket datum är det?",
            "suggestion": "{text} (den ___)",
            "flags": (("Springa milen före min 40-årsdag", "före min 40-årsdag"),),
            "passes": ("Springa milen före jul", "Springa milen före den 3 maj"),
        },
        "en": {
            "name": "a deadline without a date",
            "why": "You know when it is, but no calendar does. With a date it can be worked out "
            "what is needed every week.",
            "message": "“{words}” has no date yet.",
            "question": "Which date is it?",
            "suggestion": "{text} (on ___)",
            "flags": (("Run 10k before my 40th birthday", "before my 40th birthday"),),
            "passes": ("Run 10k before Christmas", "Run 10k before 3 May"),
        },
    },
)
