"""English prose: the words and their order."""

from smarta.core import wording
from smarta.core.statement.model import Parts
from smarta.core.statement.verbs_en import KNOWN, base

COMPARISONS = {"at_least": "at least", "at_most": "at most", "exactly": "exactly"}
PER = {
    "day": "a day",
    "weekday": "per working day",
    "week": "a week",
    "month": "a month",
    "quarter": "a quarter",
    "year": "a year",
}
NOUNS = {
    "day": "day",
    "weekday": "working day",
    "week": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
}
FACTORS = {"2": "double", "3": "triple", "4": "quadruple", "0.5": "halve"}
STATES = frozenset({"have", "reach", "keep", "be", "hit", "stay", "achieve"})
QUITTING = frozenset({"stop", "quit", "end"})
WHY_STARTS = ("because ", "since ", "so that ", "so ", "to ", "in order to ", "as ", "for ")
AND, POINTS = "and", "percentage points"


def predicate(verb: str, who: str) -> str:
    """The verb: bare without an owner, else after will."""
    return f"will {verb}" if who else verb


def cadence(unit: str, every: int, counted: bool) -> str:
    """a week beside an amount, every week without one, every other week, every 3 weeks."""
    noun = NOUNS[unit]
    if every == 1:
        return PER[unit] if counted else f"every {noun}"
    return f"every other {noun}" if every == 2 else f"every {every} {noun}s"


def time(parts: Parts) -> str:
    """When: the whole period, or from, or by, or until."""
    start, end = parts.start, parts.end
    runs = parts.kind in {"rate", "limit"} and parts.verb not in QUITTING
    if start and end:
        return wording.span(start, end, "en")
    if end:
        return f"{'until' if runs else 'by'} {wording.day(end, 'en')}"
    if start:
        return f"from {wording.day(start, 'en')}"
    return parts.deadline


def why(parts: Parts) -> str:
    """The reason as the end of the sentence: because …, or to … as it was said."""
    text = wording.clause(parts.why, "en", parts.names)
    if not text:
        return ""
    if text.startswith(WHY_STARTS):
        return f", {text}"
    head = text.split()[0]
    if head in KNOWN and len(text.split()) > 1:
        return f", to {text}"
    return f", for {text}" if _is_phrase(text) else f", because {text}"


_FINITE_WORDS = """is are was were am will would can could has have had do does did want wants need
needs must should may might i we they he she it you there"""
_FINITE = frozenset(_FINITE_WORDS.split())


def _is_phrase(text: str) -> bool:
    """Whether a reason is a thing ("a new bike") and no clause: few words and no verb."""
    words = text.casefold().replace("'", " ").replace("’", " ").split()
    return (
        len(words) <= 4
        and not any(
            word in _FINITE or (base(word) in KNOWN and base(word) != word) for word in words[1:]
        )
        and words[0] not in _FINITE
    )


def factor(verb: str, value: str) -> str:
    """double for twice; else the verb as it is."""
    return FACTORS.get(value, verb)


def baseline(before: str, after: str) -> str:
    """from 30 to 45."""
    return f"from {before} to {after}"


def by(amount: str) -> str:
    """by 20%."""
    return f"by {amount}"


def between(low: str, high: str) -> str:
    """4–6."""
    return f"{low}–{high}"


def excused(days: str, several: bool) -> str:
    """The days that do not count, as a sentence of its own."""
    return wording.sentence(f"{days} {'do' if several else 'does'} not count")


def involved(parts: Parts) -> list[str]:
    """Who else: those with a sentence each, then the bare names together."""
    said = [one.said for one in parts.involved if _tells(one.role)]
    bare = [one.said for one in parts.involved if not _tells(one.role)]
    if bare:
        verb = "is" if len(bare) == 1 else "are"
        said.append(f"{wording.listing(bare, 'en')} {verb} involved.")
    return [wording.sentence(text) for text in said]


_NOT_VERBS_WORDS = "in on at from of with for by the a an my our his her their"
_NOT_VERBS = frozenset(_NOT_VERBS_WORDS.split())


def _tells(role: str) -> bool:
    """Whether a role says what is done ("takes over support") and not only where ("in sales")."""
    words = role.casefold().split()
    if not words:
        return False
    return words[0] not in _NOT_VERBS or any(base(w) in KNOWN and base(w) != w for w in words)


def definition(singular: str, counts: str, counts_not: str) -> list[str]:
    """What counts and what does not."""
    article = "An" if singular[:1] in "aeiou" and not singular.startswith("uni") else "A"
    said = [f"{article} {singular} is {wording.clause(counts, 'en')}."]
    if counts_not:
        said.append(f"Not counted: {wording.clause(counts_not, 'en')}.")
    return said


def done_when(parts: Parts) -> str:
    """When the goal counts as done."""
    text = wording.clause(parts.done_when, "en", parts.names)
    return f"The goal is reached when {text.removeprefix('when ')}."


LABELS = {
    "how": "The way there",
    "resources": "To help",
    "limits": "Limits",
    "missing": "Missing",
    "before": "Before",
    "plan": "If and then",
    "stage": "On the way",
    "first": "First",
}


def plan(when: str, then: str) -> str:
    """If …, then …; "call X" becomes "I call X"."""
    condition = wording.clause(when, "en")
    if not then.strip():
        return wording.sentence(f"If {condition}")
    said = wording.clause(then, "en")
    who = "I " if said.split()[0] in KNOWN else ""
    return wording.sentence(f"If {condition}, then {who}{said}")


def stage(day: str, text: str) -> str:
    """By …: what is reached then."""
    return wording.sentence(f"By {day}: {text}")


def first(text: str) -> str:
    """What is done today."""
    return wording.sentence(f"Today: {text}")
