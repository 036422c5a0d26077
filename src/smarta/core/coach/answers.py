"""What each answer makes of the goal.

Every question has one small function: it takes the draft so far and the answer, and returns the
draft with the answer in it, or with a problem that says what was not understood. Amounts, dates
and cadences are read by the same reader as the goal itself.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from smarta.core import wording
from smarta.core.acceptance import Degree, FiveAnswer
from smarta.core.coach.amounts import amount, baseline, unit, what
from smarta.core.coach.draft import Draft, Heard
from smarta.core.coach.parts import parts_of
from smarta.core.coach.people import people
from smarta.core.coach.steps import is_answer
from smarta.core.coach.times import end, right_time, start, when
from smarta.core.definition import Definition, definition_from_json, suggested
from smarta.core.plan import if_then
from smarta.core.plan.activities import Activity
from smarta.core.plan.milestones import horizons
from smarta.core.plan.scaling import scale
from smarta.core.reading import Language, read
from smarta.core.statement import Parts, Stage

Take = Callable[[Draft, Heard], Draft]


def apply(
    text: str,
    answers: Mapping[str, Any],
    *,
    on: date,
    language: Language | None = None,
    fiscal_start: int | None = None,
) -> Draft:
    """The goal that a text and its answers make. Never raises for any answer.

    `answers` maps question ids to a text, a number, a list (people), or {"answer", "note"}
    ("value" is the same as "answer"); empty ones, None and "later" are left out, and unknown ids
    are problems.
    """
    reading = read(text, on=on, language=language, fiscal_start=fiscal_start)
    parts = parts_of(reading)
    draft = Draft(_without_past(parts, answers, on))
    for question in answers:
        if question not in TAKERS:
            draft = draft.but(
                question,
                f"Frågan ”{question}” finns inte; smarta coach --questions visar dem som finns.",
                f"There is no question “{question}”; smarta coach --questions lists them.",
            )
    for question, take in TAKERS.items():
        if not is_answer(answers.get(question)):
            continue
        heard = _heard(question, answers[question], on, reading.language, fiscal_start)
        if is_answer(heard.text) or is_answer(heard.note) or isinstance(heard.value, Mapping):
            draft = take(draft, heard)
    return _without_contradiction(draft, parts)


def _without_past(parts: Parts, answers: Mapping[str, Any], on: date) -> Parts:
    """Of a period that has passed, nothing holds once another end is named."""
    lapsed = parts.end is not None and parts.end < on and is_answer(answers.get("end"))
    return parts._replace(start=None, end=None) if lapsed else parts


def _without_contradiction(draft: Draft, before: Parts) -> Draft:
    """A sentence is kept as it was written only as long as no answer says otherwise.

    Another owner is put before it.
    """
    now = draft.parts
    if now.said != before.said:
        return draft
    other = {name for name in before.holds if getattr(now, name) != getattr(before, name)}
    if other <= {"who"}:
        return draft.with_parts(holds=now.holds - other)
    return draft.with_parts(said="", holds=frozenset())


def _heard(
    question: str, value: Any, on: date, language: Language, fiscal_start: int | None
) -> Heard:
    note = ""
    if isinstance(value, Mapping) and value.keys() <= {"answer", "value", "note"}:
        note = str(value.get("note") or "").strip()
        value = value.get("answer", value.get("value", ""))
    text = value.strip() if isinstance(value, str) else _plain(value)
    return Heard(question, text, note, value, on, language, fiscal_start)


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list | tuple):
        return ", ".join(str(item) for item in value)
    return "" if value is None else str(value)


def said(heard: Heard) -> str:
    """The answer's words, the note with them."""
    return " ".join(filter(None, (heard.text, heard.note)))


def _text_into(part: str) -> Take:
    """A question whose answer is kept as it was said."""

    def take(draft: Draft, heard: Heard) -> Draft:
        return draft.with_parts(**{part: said(heard)})

    return take


def who(draft: Draft, heard: Heard) -> Draft:
    """The first named owns the goal, the others are involved."""
    found = people(heard.value)
    if not found:
        return draft.but(heard.question, "Skriv minst ett namn.", "Write at least one name.")
    rest = (*found[1:], *draft.parts.involved)
    return draft.with_parts(who=found[0].name, involved=_once(rest))


_NOBODY_WORDS = """ingen|inga|nej|nobody|no|none|no one|jag|bara jag|endast jag|ingen annan|mig|
i|me|only me|just me|only i|nobody else|no one else|myself"""
_NOBODY = frozenset(_NOBODY_WORDS.replace("\n", "").split("|"))


def others(draft: Draft, heard: Heard) -> Draft:
    """More people, with what they do."""
    if heard.text.casefold().strip(".") in _NOBODY:
        return draft
    found = people(heard.value)
    if not found:
        return draft.but(heard.question, "Skriv minst ett namn.", "Write at least one name.")
    return draft.with_parts(involved=_once((*draft.parts.involved, *found)))


def _once(found: Any) -> Any:
    """Each name once, the longest role kept."""
    kept: dict[str, Any] = {}
    for person in found:
        known = kept.get(person.name)
        if known is None or len(person.role) > len(known.role):
            kept[person.name] = person
    return tuple(kept.values())


_PLACE_WORDS = {
    "sv": "i på hos vid från till inom över under mellan genom utomlands hemma ute inne hela alla "
    "runt kring omkring längs utmed nära bakom framför utanför utomhus inomhus där överallt borta",
    "en": "in at on with from to within across under between through abroad home outside inside "
    "around along near by behind beside outdoors indoors where wherever anywhere everywhere all",
}


def where(draft: Draft, heard: Heard) -> Draft:
    """A place, with the preposition that it lacks."""
    words = said(heard).strip(" .")
    known = words.split()[0].casefold() in _PLACE_WORDS[heard.language].split()
    return draft.with_parts(where=words if known else f"{_preposition(words, heard)} {words}")


_AT_PLACES_WORDS = """gymmet jobbet kontoret landet fabriken sjukhuset skolan banan slingan mässan
webben nätet lagret verkstaden universitetet högskolan biblioteket torget arbetet marknaden"""
_AT_PLACES = frozenset(_AT_PLACES_WORDS.split())


def _preposition(words: str, heard: Heard) -> str:
    if heard.language == "en":
        return "in"
    return "på" if words.split()[0].casefold() in _AT_PLACES else "i"


def definition(draft: Draft, heard: Heard) -> Draft:
    """What counts: a yes to the suggestion or its words, a text of one's own, or a whole
    definition."""
    name = draft.parts.quantity.unit if draft.parts.quantity else draft.unit
    proposed = suggested(name or "", heard.language)
    if isinstance(heard.value, Mapping):
        return _whole_definition(draft, heard)
    if heard.text.casefold().strip(".!") in _YES:
        if proposed is None:
            return draft.but(heard.question, "Skriv vad som räknas.", "Write what counts.")
        return draft.with_parts(definition=proposed)
    if proposed and wording.same(said(heard), proposed.counts):
        return draft.with_parts(definition=proposed)
    singular = proposed.singular if proposed else name or draft.parts.lead
    plural = proposed.plural if proposed else name or draft.parts.lead
    own = Definition(singular or "", plural or "", heard.language, said(heard))
    return draft.with_parts(definition=own)


def _whole_definition(draft: Draft, heard: Heard) -> Draft:
    found, problems = definition_from_json(heard.value)
    for problem in problems:
        draft = draft.but(heard.question, problem.sv, problem.en)
    return draft.with_parts(definition=found) if found else draft


_YES = frozenset({"yes", "ja", "y", "j", "true", "ok", "okej", "absolut", "visst", "sure", "1"})
_PARTLY = frozenset(
    {"partly", "delvis", "kanske", "maybe", "nja", "till viss del", "somewhat", "in part"}
)
_NO = frozenset({"no", "nej", "n", "false", "nope", "0"})


def degree(text: str) -> tuple[Degree | None, str]:
    """Yes, partly or no, and the words that followed it: "Ja, men v. 8 …" is yes and a note."""
    head, _, rest = text.partition(",")
    for words, found in ((_YES, "yes"), (_PARTLY, "partly"), (_NO, "no")):
        if head.strip(" .!").casefold() in words:
            return found, rest.strip()  # type: ignore[return-value]
    first, _, rest = text.partition(" ")
    for words, found in ((_YES, "yes"), (_PARTLY, "partly"), (_NO, "no")):
        if first.strip(" .,!").casefold() in words:
            return found, rest.strip()  # type: ignore[return-value]
    return None, text


def five(draft: Draft, heard: Heard) -> Draft:
    """One of the owner's own five answers."""
    found, note = degree(heard.text)
    if found is None:
        return draft.but(
            heard.question,
            "Svara ja, delvis eller nej; skriv gärna mer efter ett komma.",
            "Answer yes, partly or no; more words may follow a comma.",
        )
    if found == "yes" and note.casefold().startswith(("men ", "but ", "med undantag", "except")):
        found = "partly"
    note = " ".join(filter(None, (note, heard.note)))
    return draft._replace(five=(*draft.five, FiveAnswer(heard.question, found, note)))


def right_time_and_five(draft: Draft, heard: Heard) -> Draft:
    """Whether the time is right, and the days that are left out."""
    after = five(draft, heard)
    return right_time(after, heard) if len(after.five) > len(draft.five) else after


def confidence(draft: Draft, heard: Heard) -> Draft:
    """A whole number from 1 to 10."""
    figure = heard.text.split("/")[0].split(" ")[0].strip(".,")
    if not figure.isdecimal() or not 1 <= int(figure) <= 10:
        return draft.but(
            heard.question,
            "Svara med ett helt tal från 1 till 10.",
            "Answer with a whole number from 1 to 10.",
        )
    return draft._replace(confidence=int(figure))


def ability(draft: Draft, heard: Heard) -> Draft:
    """Whether one has what it takes; what follows a but is missing."""
    found, note = degree(heard.text)
    missing = " ".join(filter(None, (note, heard.note)))
    for opening in ("men ", "but ", "jag behöver ", "i need "):
        if missing.casefold().startswith(opening):
            missing = missing[len(opening) :]
    if found == "yes" and not heard.note and "," in heard.text and note == missing:
        return draft
    return draft.with_parts(missing=missing) if missing else draft


def obstacles(draft: Draft, heard: Heard) -> Draft:
    """If–then plans; an obstacle without an answer to it is asked about."""
    found, left = if_then.plans(said(heard), heard.language)
    for one in left:
        draft = draft.but(
            heard.question,
            f"Vad gör du då? Skriv: om {one[0].lower()}{one[1:]}, då …",
            f"What will you do then? Write: if {one[0].lower()}{one[1:]}, then …",
        )
    return draft._replace(
        parts=draft.parts._replace(plans=found), obstacles=(*draft.obstacles, *left)
    )


def levels(draft: Draft, heard: Heard) -> Draft:
    """Written levels, worst first: one a line, or with / or ; between them."""
    lines = heard.value if isinstance(heard.value, list) else re.split(r"\s*[\n;/]\s*", said(heard))
    found, problems = scale([str(line) for line in lines])
    for problem in problems:
        draft = draft.but(heard.question, problem.sv, problem.en)
    return draft._replace(scale=found) if found else draft


def stage(draft: Draft, heard: Heard) -> Draft:
    """Six months or six weeks from now, or from the start, as a dated stage."""
    days = horizons(on=heard.on, start=draft.parts.start, end=draft.parts.end)
    day = getattr(days, heard.question) or draft.parts.end
    if day is None:
        return draft
    stages = (*draft.parts.stages, Stage(day, said(heard)))
    return draft.with_parts(stages=tuple(sorted(stages)))


def today(draft: Draft, heard: Heard) -> Draft:
    """The first activity, due today."""
    first = Activity(said(heard), due=heard.on, effect=3, effort=1)
    return draft._replace(
        parts=draft.parts._replace(first=said(heard)), activities=(*draft.activities, first)
    )


TAKERS: dict[str, Take] = {
    "what": what,
    "unit": unit,
    "amount": amount,
    "baseline": baseline,
    "when": when,
    "start": start,
    "end": end,
    "who": who,
    "where": where,
    "why": _text_into("why"),
    "levels": levels,
    "done_when": _text_into("done_when"),
    "definition": definition,
    "resources": _text_into("resources"),
    "limits": _text_into("limits"),
    "how": _text_into("how"),
    "ability": ability,
    "missing": _text_into("missing"),
    "before": _text_into("before"),
    "obstacles": obstacles,
    "ready": five,
    "worth": five,
    "right_time": right_time_and_five,
    "fits": five,
    "right_person": five,
    "others": others,
    "confidence": confidence,
    "six_months": stage,
    "six_weeks": stage,
    "today": today,
}
"""Question id → what its answer does, in the order in which answers build on each other."""
