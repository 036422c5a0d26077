"""From what a text says to the parts of its statement, in the user's own words."""

import re
from functools import cache

from smarta.core.quantity import Quantity, Span
from smarta.core.reading.model import Phrase, Reading
from smarta.core.statement import Parts, headline
from smarta.core.statement.verbs_en import KNOWN, base
from smarta.core.statement.verbs_sv import infinitive, present

_PRONOUNS = {
    "jag": "jag", "vi": "vi", "du": "du", "man": "man", "i": "I", "we": "we", "you": "you",
    "they": "they",
}  # fmt: skip

_BEFORE_AMOUNT = {
    "sv": "minst|lägst|åtminstone|högst|max|maximalt|exakt|precis|ca|cirka|ungefär|runt|mer än|"
    "fler än|mindre än|färre än|upp till|som mest|som minst",
    "en": "at least|at most|no more than|not more than|no less than|no fewer than|exactly|about|"
    "around|more than|less than|fewer than|up to|max|maximum|minimum",
}
_FROM_TO = {
    "sv": r"\bfrån\s+\S+(?:\s+\S+)?(?:\s+till)?$",
    "en": r"\bfrom\s+\S+(?:\s+\S+)?(?:\s+to)?$",
}
_LOOSE = {
    "sv": "och|samt|att|ska|skall|vill|jag|vi|målet är att|det är",
    "en": "and|that|will|shall|want to|we|the goal is to",
}


def parts_of(reading: Reading) -> Parts:
    """The parts that the text itself holds; what it does not say stays empty.

    Where taking the sentence apart would lose or move words of the person's own, it is kept as it
    stands (`said`), with the names of the parts that it holds.
    """
    reading = _with_action(reading)
    found = _taken_apart(reading)
    if is_plain(reading, found):
        return found
    text = " ".join(reading.text.split())
    held = frozenset(name for name in _IN_SENTENCE if getattr(found, name))
    return found._replace(said=text, holds=held)


_IN_SENTENCE = (
    "who",
    "verb",
    "lead",
    "quantity",
    "tail",
    "cadence",
    "start",
    "end",
    "deadline",
    "where",
    "why",
)
"""Parts that a sentence can say by itself."""


def _taken_apart(reading: Reading) -> Parts:
    lead, tail = _around(reading)
    return Parts(
        language=reading.language,
        kind=reading.kind,
        who=_who(reading.who),
        verb=verb_of(reading),
        lead=lead,
        quantity=_as_spelled(reading),
        tail=tail,
        cadence=reading.cadence,
        start=reading.start,
        end=reading.end,
        deadline=_text(reading.deadline) if reading.end is None else "",
        where=_text(_last(reading.where, reading)),
        why=_text(reading.why),
        often=_own_words_for_cadence(reading),
    )


LONGEST_PLAIN = 12
"""Words beside amount, times, place and reason: longer sentences have clauses of their own."""


_STATES = frozenset({"vara", "be", "bli", "become"})
"""Verbs of which what stands before them is no doer: "Fem tjänster är digitala"."""


def is_plain(reading: Reading, found: Parts) -> bool:
    """Whether the sentence is simple enough to be put together anew without losing a word."""
    if found.verb in _STATES and not found.who and reading.action and reading.action.span[0]:
        return False
    text = _without(reading.text, _taken(reading)).strip().rstrip(".!")
    begins = reading.action is not None and reading.action.span[0] == 0
    goal = reading.form in ("goal", "empty") or (reading.form == "statement" and begins)
    if not goal or _pattern(r"[.!?:;]\s|[()\n]").search(text):
        return False
    own = _words_of(_without(reading.text, _taken(reading)))
    if len(own) > LONGEST_PLAIN:
        return False
    kept = set(_words_of(headline(found)))
    kept |= set(_words_of(reading.action.text)) if reading.action else set()
    if reading.quantity and reading.quantity.comparison == "at_most":
        kept |= _AT_MOST
    return all(word in kept or word in _FILLERS for word in own)


_AT_MOST = frozenset({"no", "not", "than", "fewer", "less", "mindre", "färre", "än", "inte"})
"""Words that "at most" says in their place."""


_FILLER_WORDS = """att ska skall vill måste jag vi målet mål är mitt vårt min max minst högst lägst
mest exakt till från senast under före innan den det hela om i på för med per to will want my our of
i we the goal is at least most exactly by from until before during in on for a an per more"""
_FILLERS = frozenset(_FILLER_WORDS.split())
"""Words that say nothing more once the parts are known."""


def _words_of(text: str) -> list[str]:
    return _pattern(r"[^\W\d_]+").findall(text.casefold())


def _last(phrase: Phrase | None, reading: Reading) -> Phrase | None:
    """A phrase only if nothing but amounts, times and reasons comes after it."""
    if phrase is None:
        return None
    rest = _words_of(_without(reading.text, _taken(reading, places=False))[phrase.span[1] :])
    return phrase if _TIME.issuperset(rest) else None


_SPECIFIC_WORDS = """morgon morgnar kväll kvällar helg helger vardag vardagar natt nätter lunch
frukost mån tis ons tors fre lör sön morning mornings evening evenings weekend weekends night
nights lunch breakfast mon tue wed thu fri sat sun weekdays"""
_SPECIFIC = frozenset(_SPECIFIC_WORDS.split())


def _own_words_for_cadence(reading: Reading) -> str:
    """ "på söndagar", "every morning": words that say more than once a week or a day."""
    if reading.cadence is None or reading.cadence.span is None:
        return ""
    first, last = reading.cadence.span
    text = reading.text[first:last]
    named = any(_names_day(word) for word in _words_of(text))
    return text if named else ""


def _names_day(word: str) -> bool:
    single = word.removesuffix("s") if word.endswith("days") else word
    weekday = single.endswith(("dag", "dagar", "sday", "nday", "iday", "rday", "dagarna"))
    return word in _SPECIFIC or (weekday and single not in _ANY_DAY)


_ANY_DAY = frozenset({"dag", "dagar", "arbetsdag", "arbetsdagar"})


_MODAL_WORDS = "ska skall vill måste kommer att will shall want to must"
_MODALS = frozenset(_MODAL_WORDS.split())
_NO = frozenset({"no", "not", "never", "inga", "inget", "ingen", "inte", "aldrig"})


def _with_action(reading: Reading) -> Reading:
    """The reading with a verb that this side knows and the reader did not take for one.

    A verb stands first ("Be om …"), after a word of intention, or inflected after who does it.
    """
    if reading.action is not None and not _NO.intersection(_words_of(reading.action.text)):
        return reading
    reading = reading._replace(action=None)
    text = _without(reading.text, _taken(reading))
    words = [(match.group(), match.start()) for match in _pattern(r"[^\W\d_]+").finditer(text)]
    for place, (word, at) in enumerate(words[:6]):
        meant = place > 0 and words[place - 1][0].casefold() in _MODALS
        known = _verb_in(word, reading.language, first=place == 0 or meant)
        if known or (meant and _after_modal(word, reading.language)):
            before = reading.text[:at].strip(" .,:")
            who = reading.who or _doer(before)
            return reading._replace(action=Phrase(word, (at, at + len(word))), who=who)
    return reading


_NO_VERBS = frozenset({"var", "för", "inför"})
"""Forms of "vara", "föra" and "införa" that are nearly always another word."""


def _verb_in(word: str, language: str, *, first: bool) -> bool:
    """Whether the word is a verb in its place: any form at the head, else the present tense."""
    lower = word.casefold()
    if lower in _MODALS or lower in _NO_VERBS:
        return False
    if language == "en":
        return first and base(lower) in KNOWN
    verb = infinitive(lower)
    return present(verb) == lower or (first and bool(present(verb)))


def _after_modal(word: str, language: str) -> bool:
    """What follows ska or will is a verb, known or not."""
    return word.islower() and (language == "en" or word.endswith(("a", "as", "å")))


def _doer(text: str) -> Phrase | None:
    words = [word for word in text.split() if word.casefold() not in _MODALS]
    said = " ".join(words)
    return Phrase(said, (0, len(text))) if 0 < len(words) <= 4 else None


def _text(phrase: Phrase | None) -> str:
    return phrase.text.strip(" .,;") if phrase else ""


def _who(phrase: Phrase | None) -> str:
    text = _text(phrase)
    return _PRONOUNS.get(text.casefold(), text)


def verb_of(reading: Reading) -> str:
    """The verb of the action, in the infinitive, with the small words that belong to it."""
    words = _text(reading.action).split()
    if not words:
        return ""
    verb = infinitive(words[0]) if reading.language == "sv" else base(words[0])
    return " ".join((verb, *words[1:]))


def _as_spelled(reading: Reading) -> Quantity | None:
    """The amount, with its unit in the letters of the text ("NPS", not "nps")."""
    quantity = reading.quantity
    if quantity is None or quantity.unit is None:
        return quantity
    at = reading.text.casefold().find(quantity.unit.casefold())
    if at < 0 or len(reading.text.casefold()) != len(reading.text):
        return quantity
    return quantity._replace(unit=reading.text[at : at + len(quantity.unit)])


def _around(reading: Reading) -> tuple[str, str]:
    """The words between the verb and the amount, and those after it, times and places left out."""
    text = _without(reading.text, _taken(reading))
    if reading.start_span or reading.end_span:
        text = without_time_words(text + " ", reading.language)
    begin = reading.action.span[1] if reading.action else 0
    if reading.quantity is None or reading.quantity.span is None:
        return _tidy(text[begin:], reading.language), ""
    first, last = reading.quantity.span
    lead = text[begin:first] if begin <= first else ""
    changes = reading.quantity.baseline is not None
    tail = _tidy(text[max(last, begin) :], reading.language)
    return _lead(lead, reading.language, changes=changes), tail


def _taken(reading: Reading, *, places: bool = True) -> list[Span]:
    """The places in the text whose words have parts of their own."""
    where = _last(reading.where, reading) if places else None
    phrases = [reading.who, where, reading.why, reading.deadline]
    spans = [phrase.span for phrase in phrases if phrase]
    spans += [s for s in (reading.start_span, reading.end_span) if s]
    if reading.cadence and reading.cadence.span:
        spans.append(reading.cadence.span)
    if reading.quantity and reading.quantity.span:
        spans.append(reading.quantity.span)
    return spans


def _without(text: str, spans: list[Span]) -> str:
    """The text with the places blanked, so that every offset stays where it was."""
    for first, last in spans:
        text = text[:first] + " " * (last - first) + text[last:]
    return text


def _lead(text: str, language: str, *, changes: bool) -> str:
    """The words before an amount; `changes`: those of a baseline, "från 30 till", go too."""
    tidy = _tidy(text, language)
    tidy = _pattern(rf"(?:^|\s)(?:{_BEFORE_AMOUNT[language]})$").sub("", tidy).strip()
    return _pattern(_FROM_TO[language]).sub("", tidy).strip() if changes else tidy


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


_TIME_WORDS = {
    "sv": "från och med|till och med|fram till|med start|från|till|senast|hela|under|före|"
    "innan|den",
    "en": "starting|from|until|till|by|during|before|since|on",
}
"""Words that a date leaves behind when it is taken out."""

_TIME = frozenset(" ".join(_TIME_WORDS.values()).replace("|", " ").split())


def without_time_words(text: str, language: str) -> str:
    """Blank the words that stood before a date, where nothing but its place follows them."""
    pattern = _pattern(rf"(?:\b(?:{_TIME_WORDS[language]})\s+)+(?=\s{{3}}|$)")
    return pattern.sub(lambda match: " " * len(match.group()), text)


def _tidy(text: str, language: str) -> str:
    """Single spaces, no loose marks or joining words at either end."""
    words = " ".join(text.split()).strip(" .,;:!–—-")
    loose = _LOOSE[language]
    words = _pattern(rf"^(?:(?:{loose})(?:\s+|$))+").sub("", words)
    words = _pattern(rf"(?:(?:^|\s+)(?:{loose}))+$").sub("", words)
    return words.strip(" .,;:–—-")
