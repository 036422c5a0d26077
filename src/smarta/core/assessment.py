"""Reading + answers × rules → a verdict for each letter, with its evidence, findings and questions.

What the text says and what has been answered are weighed alike. Nothing is asked twice, and nothing
is assumed: a letter that neither text nor answers speak of is open.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from functools import cache, lru_cache
from itertools import compress
from typing import Any, Literal, NamedTuple

from smarta.core._catalogue import discover
from smarta.core.quantity import Quantity, Span
from smarta.core.questions import BY_ID, LETTERS, QUESTIONS, Letter
from smarta.core.reading import Language, Phrase, Reading, read, understand
from smarta.core.reading.sense import Sense
from smarta.core.rewording import reworded
from smarta.core.rules import Case, Fact, Hit, Rule, facts

Verdict = Literal["met", "partly", "open"]

SCHEMA = "smarta.assessment/1"


class Evidence(NamedTuple):
    """Words that earned a letter something, and for which of its questions."""

    slot: str
    text: str
    span: Span | None


class Finding(NamedTuple):
    """A rule that applies to a text that is `written` in one language and `spoken` of in another.

    `asks` is a question's id. Message, question and suggestion are put together when they are asked
    for: who only wants to know how a text is judged never needs them.
    """

    fault: Rule
    hit: Hit
    text: str
    written: Language
    spoken: Language

    @property
    def rule(self) -> str:
        return self.fault.code

    @property
    def name(self) -> str:
        return self.fault.name

    @property
    def level(self) -> str:
        return self.fault.level

    @property
    def span(self) -> Span | None:
        return self.hit.span

    @property
    def asks(self) -> str | None:
        return self.fault.asks

    @property
    def message(self) -> str:
        return self._filled_in(self.hit.says)

    @property
    def question(self) -> str:
        return self._filled_in("question")

    @property
    def suggestion(self) -> str | None:
        """The text reworded, in its own language; None where no rewording can be made."""
        template = self.fault.words[self.written].get(self.hit.reword)
        if template is None:
            return None
        return reworded(template, self.text, self.hit.span, self.hit.values)

    def _filled_in(self, key: str) -> str:
        words: str = self.fault.words[self.spoken][key]
        if "{" not in words:
            return words
        values: dict[str, Any] = {"words": _cut(self.text, self.hit.span)}
        if self.hit.values:
            values |= self.hit.values
            values |= _spoken(self.hit.values, self.spoken, self.written)
        return words.format_map(values)

    def __repr__(self) -> str:
        return f"<{self.rule} {self.name}: {self.message}>"


def _spoken(values: Mapping[str, Any], spoken: Language, written: Language) -> dict[str, Any]:
    """What a message says otherwise: dates in its form, another language's words quoted."""
    told: dict[str, Any] = {}
    if spoken != written and "bare" in values:
        told["unit"] = f"”{values['bare']}”" if spoken == "sv" else f"“{values['bare']}”"
    for name, value in values.items():
        if isinstance(value, date):
            from smarta.core.wording import day  # few texts need it, and it loads the calendar

            told[name] = day(value, spoken)
    return told


def _cut(text: str, span: Span | None) -> str:
    return "" if span is None else text[span[0] : span[1]]


class Judged(NamedTuple):
    """One letter."""

    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()
    findings: tuple[Finding, ...] = ()


class Asked(NamedTuple):
    """A question that text and answers leave open; `why` says what the answer is good for."""

    letter: Letter
    id: str
    text: str
    why: str


class Assessment(NamedTuple):
    """A goal text, judged. `questions` come with the one that helps most first."""

    reading: Reading
    letters: dict[Letter, Judged]
    questions: tuple[Asked, ...]
    message_language: Language

    def to_json(self) -> dict[str, Any]:
        """The document `smarta.assessment/1` (docs/wire-schema.md), ready for json.dumps."""
        return {
            "schema": SCHEMA,
            "text": self.reading.text,
            "language": self.reading.language,
            "reading": reading_to_json(self.reading),
            "letters": {letter: _judged_to_json(self.letters[letter]) for letter in LETTERS},
            "questions": [
                {"letter": asked.letter, "id": asked.id, "text": asked.text, "why": asked.why}
                for asked in self.questions
            ],
        }


def assess(
    text: str,
    *,
    on: date,
    language: Language | None = None,
    message_language: Language | None = None,
    answers: Mapping[str, Any] | None = None,
    dismissed: Collection[str] = (),
    fiscal_start: int | None = None,
) -> Assessment:
    """Judge a goal text as it stands on the day `on`; never raises for any text.

    `language` fixes the language of the text (else it is recognised), `message_language` that of
    the messages (else the text's). `answers` maps question ids of `core/questions.py` to what was
    answered; an answered question is not asked again, and its letter moves. `dismissed` holds codes
    of rules whose findings are left out. `fiscal_start` is the month (1 to 12) in which the fiscal
    year begins.
    """
    reading, sense = understand(text, on=on, language=language, fiscal_start=fiscal_start)
    spoken: Language = message_language or reading.language
    given = {id: value for id, value in answers.items() if is_answered(value)} if answers else {}
    found = _findings(reading, sense, on, spoken, given, dismissed)
    told = _evidence(reading, sense)
    verdicts = _verdicts(reading, sense, given, on)
    letters = {
        letter: Judged(verdicts[letter], told.get(letter, ()), found[letter]) for letter in LETTERS
    }
    return Assessment(reading, letters, _questions(reading, sense, letters, given, spoken), spoken)


# Findings -----------------------------------------------------------------------------------------


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of its code."""
    found: tuple[Rule, ...] = discover("smarta.core.rules", "RULE")
    return tuple(sorted(found, key=lambda rule: (LETTERS.index(_letter(rule.code)), rule.code)))


def _letter(code: str) -> Letter:
    return code[0]  # type: ignore[return-value]


def _findings(
    reading: Reading,
    sense: Sense,
    on: date,
    spoken: Language,
    given: Mapping[str, Any],
    dismissed: Collection[str],
) -> dict[Letter, tuple[Finding, ...]]:
    found: dict[Letter, tuple[Finding, ...]] = dict.fromkeys(LETTERS, ())
    case = Case(reading, sense, on)
    for letter, check, rule in _checks(facts(reading, sense)):
        hit = check(case)
        if hit is None:
            continue
        case.applied.add(rule.code)
        if rule.code not in dismissed and rule.asks not in given:
            found[letter] += (Finding(rule, hit, reading.text, reading.language, spoken),)
    return found


@cache
def _checks(
    known: tuple[Fact, ...],
) -> tuple[tuple[Letter, Callable[[Case], Hit | None], Rule], ...]:
    """What every text with these facts goes through, picked once for all of them."""
    apt = [rule for rule in rules() if set(rule.needs) <= set(known)]
    return tuple((_letter(rule.code), rule.check, rule) for rule in apt)


# Verdicts -----------------------------------------------------------------------------------------

_NO = frozenset({"nej", "no", "n", "inte", "nope", "nej tack", "false", "not really", "nja"})
_RANK: dict[Verdict, int] = {"open": 0, "partly": 1, "met": 2}


def is_answered(value: Any) -> bool:
    """Whether a value answers anything: blank text and None do not, "no" and 0 do."""
    return value is not None and (not isinstance(value, str) or bool(value.strip()))


def is_no(value: Any) -> bool:
    """Whether an answer is a plain no."""
    if isinstance(value, str):
        return value.strip().casefold().rstrip(".!") in _NO
    return value is False


def _better(one: Verdict, other: Verdict) -> Verdict:
    return one if _RANK[one] >= _RANK[other] else other


def _verdicts(
    reading: Reading, sense: Sense, given: Mapping[str, Any], on: date
) -> dict[Letter, Verdict]:
    """Of each letter, the better of what the text and what the answers earn it."""
    agreed: Verdict = "partly" if "agreed" in sense.clause.at else "open"
    means: Verdict = "partly" if reading.how or reading.resources else "open"
    told = _measurable(given, reading)
    if not given:
        countable = _better(sense.measurable, told)
        return {"S": sense.specific, "M": countable, "A": agreed, "R": means, "T": sense.time}
    return {
        "S": _better(sense.specific, _specific(given, reading, on)),
        "M": _better(sense.measurable, told),
        "A": _better(agreed, _answered("A", given)),
        "R": _better(means, _answered("R", given)),
        "T": _better(sense.time, _timebound(given, reading, on)),
    }


def _specific(given: Mapping[str, Any], reading: Reading, on: date) -> Verdict:
    """What "what" was answered with is judged like a text, and is a topic at least."""
    if "what" not in given:
        return "open"
    _, sense = understand(str(given["what"]), on=on, language=reading.language)
    return _better("partly", sense.specific)


def _measurable(given: Mapping[str, Any], reading: Reading) -> Verdict:
    """Met by a condition for done, by written levels, or by an amount of something named."""
    if "done_when" in given or "levels" in given:
        return "met"
    amount = "amount" in given or reading.quantity is not None
    named = (
        "unit" in given
        or (reading.quantity is not None and reading.quantity.unit is not None)
        or reading.object is not None
        or (isinstance(given.get("amount"), str) and not given["amount"].strip().isdigit())
    )
    if amount and named:
        return "met"
    return "partly" if "amount" in given or "unit" in given or "definition" in given else "open"


def _timebound(given: Mapping[str, Any], reading: Reading, on: date) -> Verdict:
    """Met by an end that can be found in a calendar, or by how often; partly by any other time."""
    if not given.keys() & {"end", "start", "when"}:
        return "open"
    for id in ("end", "when"):
        value = given.get(id)
        if isinstance(value, date):
            return "met"
        if isinstance(value, str) and _is_time(value, reading.language, on):
            return "met"
    return "partly"


def _is_time(value: str, language: Language, on: date) -> bool:
    """Whether an answer says a day or how often, alone ("31 mars") or after "by"."""
    for text in (value, f"{'senast' if language == 'sv' else 'by'} {value}"):
        again = read(text, on=on, language=language)
        if again.end is not None or again.cadence is not None or again.deadline is not None:
            return True
    return False


def _answered(letter: Letter, given: Mapping[str, Any]) -> Verdict:
    """Met once every question that the letter waits for is answered, and none of them with no."""
    if not given:
        return "open"
    needed = [q.id for q in QUESTIONS if q.letter == letter and q.needed]
    told = [id for id in needed if id in given]
    if len(told) == len(needed) and not any(_holds_back(id, given) for id in told):
        return "met"
    others = any(q.id in given for q in QUESTIONS if q.letter == letter)
    return "partly" if told or others else "open"


def _holds_back(id: str, given: Mapping[str, Any]) -> bool:
    """A no to a question of A, or lacking ability with nothing said about what is missing."""
    if BY_ID[id].letter == "A":
        return is_no(given[id]) and id != "others"
    return id == "ability" and is_no(given[id]) and "missing" not in given


# Evidence and questions ---------------------------------------------------------------------------


def _evidence(reading: Reading, sense: Sense) -> dict[Letter, tuple[Evidence, ...]]:
    """The words that earned each letter what it has, with the question that they answer."""
    if reading.form == "empty":
        return {}
    return {
        "S": _of_specific(reading, sense),
        "M": _of_measurable(reading, sense),
        "T": _of_time(reading),
        "R": _of_means(reading),
    }


def _told(reading: Reading, slot: str, span: Span | None) -> tuple[Evidence, ...]:
    return () if span is None else (Evidence(slot, reading.text[span[0] : span[1]], span),)


def _named(slot: str, phrase: Phrase | None) -> tuple[Evidence, ...]:
    return () if phrase is None else (Evidence(slot, phrase.text, phrase.span),)


def _of_specific(reading: Reading, sense: Sense) -> tuple[Evidence, ...]:
    if sense.specific == "open":
        return ()
    return (
        *_told(reading, "action", _action_span(reading)),
        *_named("who", reading.who),
        *_named("where", reading.where),
        *_named("why", reading.why),
    )


def _action_span(reading: Reading) -> Span | None:
    """From the action to what it is about, amount included: "Gå 70 000 steg"."""
    parts = (reading.action, reading.object, reading.quantity)
    spans = [part.span for part in parts if part and part.span]
    if not spans:
        return None
    return min(spans)[0], max([end for _, end in spans])


def _of_measurable(reading: Reading, sense: Sense) -> tuple[Evidence, ...]:
    if reading.quantity is not None:
        return _told(reading, "amount", reading.quantity.span)
    if sense.measurable == "open":
        return ()
    if sense.measurable == "met":
        return _told(reading, "done_when", _action_span(reading))
    return _named("unit", reading.object)


def _of_time(reading: Reading) -> tuple[Evidence, ...]:
    cadence, end = reading.cadence, reading.end_span
    return (
        *_told(reading, "cadence", cadence and cadence.span),
        *_told(reading, "start", reading.start_span),
        *_told(reading, "end", None if end == reading.start_span else end),
        *_named("deadline", reading.deadline),
    )


def _of_means(reading: Reading) -> tuple[Evidence, ...]:
    how = _named("how", reading.how)
    if not reading.resources:
        return how
    return (*how, *[Evidence("resources", *phrase) for phrase in reading.resources])


@lru_cache(maxsize=512)
def _open(closed: frozenset[str], spoken: Language) -> tuple[Asked, ...]:
    """The questions that are not closed; many texts close the same ones."""
    return tuple(
        Asked(q.letter, q.id, q.text[spoken], q.why[spoken])
        for q in QUESTIONS
        if q.id not in closed
    )


def _questions(
    reading: Reading,
    sense: Sense,
    letters: Mapping[Letter, Judged],
    given: Mapping[str, Any],
    spoken: Language,
) -> tuple[Asked, ...]:
    """What text and answers leave open, in the order of `core/questions.py`."""
    closed = _closed_by_text(reading, sense, letters)
    closed.update(given)
    unit = _unit_to_define(letters)
    if not is_no(given.get("ability")):
        closed.add("missing")
    if unit is None:
        closed.add("definition")
    faults = _of_faults(letters, spoken)
    if faults:
        closed.update([asked.id for asked in faults])
    asked = _open(frozenset(closed), spoken)
    if unit is not None and "definition" not in closed:
        letter, id, _, why = asked[0]
        asked = (Asked(letter, id, unit.question, why), *asked[1:])
    return (*faults, *asked) if faults else asked


def _of_faults(letters: Mapping[Letter, Judged], spoken: Language) -> list[Asked]:
    """What mends a contradiction comes first. A goal that has ended is none: one may look back."""
    found = [
        finding
        for judged in letters.values()
        for finding in judged.findings
        if finding.fault.level == "fault" and finding.fault.name != "deadline-past"
    ]
    if not found:
        return []
    first = {f.asks: f for f in reversed(found) if f.asks is not None}
    return [
        Asked(BY_ID[id].letter, id, fault.question, BY_ID[id].why[spoken])
        for id, fault in first.items()
    ]


def _unit_to_define(letters: Mapping[Letter, Judged]) -> Finding | None:
    for finding in letters["S"].findings:
        if finding.fault.asks == "definition":
            return finding
    return None


def _closed_by_text(reading: Reading, sense: Sense, letters: Mapping[Letter, Judged]) -> set[str]:
    """The questions that the text itself answers, or that do not arise for its kind of goal."""
    quantity, closed = reading.quantity, set()
    if letters["S"].verdict == "met":
        closed.add("what")
    if letters["M"].verdict == "met":
        closed |= _OF_AMOUNT
    if reading.kind != "open" or letters["M"].verdict != "open":
        closed.add("levels")
    if quantity is not None:
        closed.add("amount")
        closed |= {"unit"} if quantity.unit else set()
    elif reading.object is not None and sense.measurable == "partly":
        closed.add("unit")
    if reading.cadence is not None or reading.kind in ("done", "level", "total"):
        closed.add("when")
    if reading.kind != "level" or (quantity is not None and quantity.baseline is not None):
        closed.add("baseline")
    told = (
        reading.end, reading.start, reading.who, reading.why, reading.where, reading.how,
        reading.resources,
    )  # fmt: skip
    closed.update(compress(_TOLD, told))
    return closed


_OF_AMOUNT = frozenset({"amount", "unit", "done_when", "levels"})
_TOLD = ("end", "start", "who", "why", "where", "how", "resources")


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """The facts of a reading under the names of the contract, which is also a goal as JSON."""
    cadence = reading.cadence
    return {
        "kind": reading.kind,
        "form": reading.form,
        "quantity": _quantity_to_json(reading.quantity),
        "quantities": [_quantity_to_json(quantity) for quantity in reading.quantities],
        "cadence": None
        if cadence is None
        else {"unit": cadence.unit, "every": cadence.every, "span": _span(cadence.span)},
        "start": reading.start.isoformat() if reading.start else None,
        "start_span": _span(reading.start_span),
        "end": reading.end.isoformat() if reading.end else None,
        "end_span": _span(reading.end_span),
        "deadline": _phrase(reading.deadline),
        "action": _phrase(reading.action),
        "object": _phrase(reading.object),
        "who": _phrase(reading.who),
        "where": _phrase(reading.where),
        "why": _phrase(reading.why),
        "how": _phrase(reading.how),
        "conditions": [_phrase(phrase) for phrase in reading.conditions],
        "resources": [_phrase(phrase) for phrase in reading.resources],
        "hedges": [_phrase(phrase) for phrase in reading.hedges],
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)


def _phrase(phrase: Phrase | None) -> dict[str, Any] | None:
    return None if phrase is None else {"text": phrase.text, "span": list(phrase.span)}


def _number(value: Any) -> int | float | None:
    """A Decimal as a JSON number: whole where it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _quantity_to_json(quantity: Quantity | None) -> dict[str, Any] | None:
    if quantity is None:
        return None
    return {
        "value": _number(quantity.value),
        "unit": quantity.unit,
        "comparison": quantity.comparison,
        "baseline": _number(quantity.baseline),
        "upper": _number(quantity.upper),
        "relative": quantity.relative,
        "span": _span(quantity.span),
    }


def _judged_to_json(judged: Judged) -> dict[str, Any]:
    return {
        "verdict": judged.verdict,
        "evidence": [
            {"slot": e.slot, "text": e.text, "span": _span(e.span)} for e in judged.evidence
        ],
        "findings": [
            {
                "rule": finding.rule,
                "name": finding.name,
                "level": finding.level,
                "span": _span(finding.span),
                "message": finding.message,
                "question": finding.question,
                "suggestion": finding.suggestion,
                "asks": finding.asks,
            }
            for finding in judged.findings
        ],
    }
