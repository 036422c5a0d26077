"""If–then plans: composed and read, in Swedish and English.

"Om kunden ställer in, då ringer jag nästa på listan samma dag." Deciding beforehand what one will
do when a certain thing happens is what makes it happen (Gollwitzer 1999, "implementation
intentions").
"""

import re
from functools import cache

from smarta.core.statement import Plan, en, sv


def compose(plan: Plan, language: str) -> str:
    """The whole sentence. What is done may come as "jag ringer", "ringa" or "ring"."""
    if language == "sv":
        return sv.plan(plan.when, plan.then)
    return en.plan(plan.when, plan.then)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    if language == "sv":
        heads, joints = "om|ifall|när|varje gång", "då|så"
    else:
        heads, joints = "if|when|whenever|in case", "then"
    flags = re.IGNORECASE | re.DOTALL
    return (
        re.compile(rf"(?:{heads})\s+(?P<when>[^,]+?),?\s+(?:{joints})\s+(?P<then>.+)", flags),
        re.compile(rf"(?:{heads})\s+(?P<when>[^,]+),\s*(?P<then>.+)", flags),
        re.compile(rf"(?P<then>.+?),?\s+(?:{heads})\s+(?P<when>.+)", flags),
        re.compile(r"(?P<when>.+?)\s*(?:→|->|=>|:)\s*(?P<then>.+)", flags),
    )


def parse(text: str, language: str) -> Plan | None:
    """One plan out of a sentence; None where it does not say both what happens and what is done."""
    tidy = text.strip().rstrip(".").strip()
    for pattern in _patterns(language):
        match = pattern.fullmatch(tidy)
        if match:
            then = _plain(match["then"].strip(), language)
            return Plan(match["when"].strip(), then)
    return None


def _plain(then: str, language: str) -> str:
    """ "ringer jag X" → "jag ringer X": the order that stands alone."""
    words = then.split()
    if language == "sv" and len(words) > 1 and words[1] in sv.PRONOUNS and words[0].islower():
        return " ".join((words[1], words[0], *words[2:]))
    return then


def plans(text: str, language: str) -> tuple[tuple[Plan, ...], tuple[str, ...]]:
    """Every plan in a text, and the obstacles that have no "then" yet.

    One a line or a sentence.
    """
    lines = [line for line in re.split(r"[\n;]|(?<=[.!?])\s+", text) if line.strip(" .,!?")]
    read = [(line.strip().rstrip("."), parse(line, language)) for line in lines]
    return (
        tuple(plan for _, plan in read if plan),
        tuple(line for line, plan in read if plan is None),
    )
