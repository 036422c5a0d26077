"""Swedish prose: the words and their order."""

from smarta.core import wording
from smarta.core.statement.model import Parts
from smarta.core.statement.verbs_sv import infinitive, present

COMPARISONS = {"at_least": "minst", "at_most": "högst", "exactly": "exakt"}
PER = {
    "day": "per dag",
    "weekday": "per arbetsdag",
    "week": "per vecka",
    "month": "per månad",
    "quarter": "per kvartal",
    "year": "per år",
}
NOUNS = {
    "day": ("dag", "varannan", "var"),
    "weekday": ("arbetsdag", "varannan", "var"),
    "week": ("vecka", "varannan", "var"),
    "month": ("månad", "varannan", "var"),
    "quarter": ("kvartal", "vartannat", "vart"),
    "year": ("år", "vartannat", "vart"),
}
EVERY = {
    "day": "varje dag",
    "weekday": "varje vardag",
    "week": "varje vecka",
    "month": "varje månad",
    "quarter": "varje kvartal",
    "year": "varje år",
}
ORDINALS = {3: "tredje", 4: "fjärde", 5: "femte", 6: "sjätte", 7: "sjunde", 8: "åttonde",
            9: "nionde", 10: "tionde", 12: "tolfte"}  # fmt: skip
FACTORS = {"2": "fördubbla", "3": "tredubbla", "4": "fyrdubbla", "0.5": "halvera"}
STATES = frozenset({"ha", "nå", "hålla", "vara", "bli", "ligga", "uppgå"})
QUITTING = frozenset({"sluta", "upphöra", "avsluta"})
WHY_STARTS = ("eftersom ", "för att ", "så att ", "därför att ", "för ")
PRONOUNS = frozenset({"jag", "vi", "du", "han", "hon", "de", "hen", "man"})
AND, POINTS = "och", "procentenheter"


def predicate(verb: str, who: str) -> str:
    """The verb: an infinitive without an owner, present tense where it is known, else ska."""
    if not who:
        return verb
    return present(verb) or f"ska {verb}"


def cadence(unit: str, every: int, counted: bool) -> str:
    """per vecka beside an amount, varje vecka without one, varannan vecka, var tredje vecka."""
    noun, other, each = NOUNS[unit]
    if (unit, every) == ("month", 6):
        return "per halvår" if counted else "varje halvår"
    if every == 1:
        return PER[unit] if counted else EVERY[unit]
    if every == 2:
        return f"{other} {noun}"
    return f"{each} {ORDINALS.get(every, f'{every}:e')} {noun}"


def time(parts: Parts) -> str:
    """When: the whole period, or from, or at the latest."""
    start, end = parts.start, parts.end
    runs = parts.kind in {"rate", "limit"} and parts.verb not in QUITTING
    if start and end:
        return wording.span(start, end, "sv")
    if end:
        last = wording.day(end, "sv")
        return f"till och med den {last}" if runs else f"senast den {last}"
    if start:
        return f"från den {wording.day(start, 'sv')}"
    return parts.deadline


def why(parts: Parts) -> str:
    """The reason as the end of the sentence: eftersom …, or för att … as it was said."""
    text = wording.clause(parts.why, "sv", parts.names)
    if not text:
        return ""
    if text.startswith(WHY_STARTS):
        return f", {text}"
    if text.startswith("att "):
        return f", för {text}"
    if present(text.split()[0]):
        return f", för att {text}"
    if _is_phrase(text):
        return f", för {text}"
    return f", eftersom {_subordinate(text)}"


_FINITE_WORDS = "är har vill ska kan får måste bör blir ger går står finns var hade skulle kunde"
_FINITE = frozenset(_FINITE_WORDS.split())


def _is_phrase(text: str) -> bool:
    """Whether a reason is a thing ("resan till Japan") and no clause: few words and no verb."""
    words = text.casefold().split()
    return len(words) <= 4 and not any(
        word in _FINITE or present(infinitive(word)) == word or word.endswith(("ar", "er", "ade"))
        for word in words
    )


_SUBJECT_WORDS = "jag vi du ni han hon den det de man ingen alla kunden kunderna"
_ADVERB_WORDS = "inte aldrig ofta alltid redan bara sällan fortfarande"
_SUBJECTS = frozenset(_SUBJECT_WORDS.split())
_ADVERBS = frozenset(_ADVERB_WORDS.split())


def _subordinate(text: str) -> str:
    """ "vi har inte råd" → "vi inte har råd": the adverb goes before the verb in a clause."""
    words = text.split()
    if len(words) > 2 and words[0] in _SUBJECTS and words[2] in _ADVERBS:
        words[1], words[2] = words[2], words[1]
    return " ".join(words)


def factor(verb: str, value: str) -> str:
    """fördubbla for twice; else the verb as it is."""
    return FACTORS.get(value, verb)


def baseline(before: str, after: str) -> str:
    """från 30 till 45."""
    return f"från {before} till {after}"


def by(amount: str) -> str:
    """med 20 %."""
    return f"med {amount}"


def between(low: str, high: str) -> str:
    """4–6."""
    return f"{low}–{high}"


def excused(days: str, several: bool) -> str:
    """The days that do not count, as a sentence of its own."""
    return f"Undantag: {days}."


def involved(parts: Parts) -> list[str]:
    """Who else: those with a sentence each, then the bare names together."""
    said = [one.said for one in parts.involved if _tells(one.role)]
    bare = [one.said for one in parts.involved if not _tells(one.role)]
    if bare:
        said.append(f"{wording.listing(bare, 'sv')} är med.")
    return [wording.sentence(text) for text in said]


_NOT_VERBS_WORDS = "för över under inför efter bakom utanför inför mellan hos på i från"
_NOT_VERBS = frozenset(_NOT_VERBS_WORDS.split())
_SHORT_VERBS = frozenset({"är", "ska", "kan", "vill", "bör", "måste"})


def _tells(role: str) -> bool:
    """Whether a role says what is done ("avlastar med supporten") and not only where ("på inköp").

    A first word in -r that is no preposition is taken for a verb that the table does not know.
    """
    words = role.casefold().split()
    if not words:
        return False
    known = any(word in _SHORT_VERBS or present(infinitive(word)) == word for word in words)
    return known or (words[0].endswith("r") and words[0] not in _NOT_VERBS)


def definition(singular: str, counts: str, counts_not: str) -> list[str]:
    """What counts and what does not."""
    said = [f"Som {singular} räknas {wording.clause(counts, 'sv')}."]
    if counts_not:
        said.append(f"Räknas inte: {wording.clause(counts_not, 'sv')}.")
    return said


def done_when(parts: Parts) -> str:
    """When the goal counts as done."""
    text = wording.clause(parts.done_when, "sv", parts.names)
    return f"Målet är nått när {_subordinate(text.removeprefix('när '))}."


LABELS = {
    "how": "Vägen dit",
    "resources": "Till hjälp",
    "limits": "Gränser",
    "missing": "Saknas",
    "before": "Förut",
    "plan": "Om och då",
    "stage": "På väg",
    "first": "Först",
}


def plan(when: str, then: str) -> str:
    """Om …, då …, with the verb first after då."""
    condition = wording.clause(when, "sv")
    if not then.strip():
        return wording.sentence(f"Om {condition}")
    return wording.sentence(f"Om {condition}, då {_inverted(then)}")


def _inverted(text: str) -> str:
    """The main clause after då: "jag ringer X", "ringa X" and "ring X" → "ringer jag X"."""
    words = wording.clause(text, "sv").split()
    if words[0] in PRONOUNS and len(words) > 1:
        return " ".join((words[1], words[0], *words[2:]))
    if len(words) > 1 and words[1] in PRONOUNS:
        return " ".join(words)
    now = present(infinitive(words[0]))
    return " ".join((now, "jag", *words[1:])) if now else " ".join(words)


def stage(day: str, text: str) -> str:
    """Senast den …: what is reached then."""
    return wording.sentence(f"Senast den {day}: {text}")


def first(text: str) -> str:
    """What is done today."""
    return wording.sentence(f"I dag: {text}")
