"""Each person's answer to a goal, what makes it void, and how committed people are.

A goal is agreed when everyone involved has accepted the terms as they stand. A material change
(amount, unit, definition, dates, direction) makes an earlier yes void; wording does not.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol

from smarta.core.definition import Definition, differences
from smarta.core.period import Cadence
from smarta.core.problem import Mistake
from smarta.core.quantity import Quantity

Outcome = Literal["accept", "accept_if", "decline", "counter"]
State = Literal["accepted", "accepted_if", "declined", "countered", "waiting", "void"]
Degree = Literal["yes", "partly", "no"]
Field = Literal[
    "kind",
    "amount",
    "ceiling",
    "baseline",
    "direction",
    "unit",
    "cadence",
    "start",
    "end",
    "required",
    "aggregate",
    "carry",
    "rolling",
    "definition",
]

QUESTIONS = ("ready", "worth", "right_time", "fits", "right_person")
"""The five questions of A, in the order in which they are asked of everyone."""


class Terms(NamedTuple):
    """What a person says yes to. Dates are inclusive; None: not said. `required`, `aggregate`,
    `carry` and `rolling` say how it is counted, as in a Goal."""

    kind: str
    quantity: Quantity | None = None
    cadence: Cadence | None = None
    start: date | None = None
    end: date | None = None
    definition: Definition | None = None
    required: int | None = None
    aggregate: str = "sum"
    carry: str = "none"
    rolling: bool = False


class HasTerms(Protocol):
    """Anything with the parts of a goal: a Goal, a version, a reading."""

    @property
    def kind(self) -> str: ...
    @property
    def quantity(self) -> Quantity | None: ...
    @property
    def cadence(self) -> Cadence | None: ...
    @property
    def start(self) -> date | None: ...
    @property
    def end(self) -> date | None: ...
    @property
    def required(self) -> int | None: ...
    @property
    def aggregate(self) -> str: ...
    @property
    def carry(self) -> str: ...
    @property
    def rolling(self) -> bool: ...


def terms_of(goal: HasTerms, definition: Definition | None = None) -> Terms:
    """The terms of a goal, with the definition of its unit in force."""
    return Terms(
        goal.kind,
        goal.quantity,
        goal.cadence,
        goal.start,
        goal.end,
        definition,
        goal.required,
        goal.aggregate,
        goal.carry,
        goal.rolling,
    )


class Change(NamedTuple):
    """One material change. `easier`: True, False, or None where it cannot be told.

    `before` and `after` are plain values (Decimal, date, str, None) for the page to write out.
    """

    field: Field
    before: Decimal | date | str | None
    after: Decimal | date | str | None
    easier: bool | None = None


def material_changes(before: Terms, after: Terms) -> tuple[Change, ...]:
    """What differs in substance, in the order kind, amount, direction, unit, time, how it is
    counted, definition."""
    changes = [
        _change("kind", before.kind, after.kind),
        *_amount_changes(before, after),
        *_time_changes(before, after),
        *_counting_changes(before, after),
        *_definition_changes(before.definition, after.definition),
    ]
    return tuple(change for change in changes if change is not None)


def is_easier(changes: Iterable[Change]) -> bool:
    """Whether any of the changes makes the goal easier: then it must be said."""
    return any(change.easier for change in changes)


def _change(
    field: Field,
    before: Decimal | date | str | None,
    after: Decimal | date | str | None,
    easier: bool | None = None,
) -> Change | None:
    return None if before == after else Change(field, before, after, easier)


def _amount_changes(before: Terms, after: Terms) -> list[Change | None]:
    old, new = before.quantity or _NOTHING, after.quantity or _NOTHING
    lower_better = _lower_is_better(after)
    return [
        _change(
            "amount",
            old.value if before.quantity else None,
            new.value if after.quantity else None,
            _eased(before, after, lower_better),
        ),
        _change("ceiling", old.upper, new.upper, _less(old.upper, new.upper)),
        _change("baseline", old.baseline, new.baseline),
        _change("direction", _direction(old), _direction(new)),
        _change("unit", _unit(old), _unit(new)),
    ]


_NOTHING = Quantity(Decimal(0))


def _direction(quantity: Quantity) -> str:
    return (
        f"{quantity.comparison} {quantity.relative}" if quantity.relative else quantity.comparison
    )


def _unit(quantity: Quantity) -> str | None:
    return " ".join(quantity.unit.casefold().split()) if quantity.unit else None


def _lower_is_better(terms: Terms) -> bool:
    quantity = terms.quantity
    if quantity is None:
        return False
    down = quantity.baseline is not None and quantity.value < quantity.baseline
    return (
        terms.kind == "limit"
        or quantity.comparison == "at_most"
        or (terms.kind == "level" and quantity.comparison == "at_least" and down)
    )


def _eased(before: Terms, after: Terms, lower_better: bool) -> bool | None:
    if before.quantity is None or after.quantity is None:
        return None
    same = _unit(before.quantity) == _unit(after.quantity)
    if not same or before.quantity.comparison != after.quantity.comparison:
        return None
    less = after.quantity.value < before.quantity.value
    return less != lower_better


def _less(before: Decimal | None, after: Decimal | None) -> bool | None:
    """A ceiling that is raised or taken away is easier; so is a floor the other way round."""
    if before == after:
        return None
    return after is None or (before is not None and after > before)


def _time_changes(before: Terms, after: Terms) -> list[Change | None]:
    bounded = after.kind in {"total", "level", "done"}
    return [
        _change("cadence", _cadence(before), _cadence(after), _slower(before, after)),
        _change("start", before.start, after.start, _starts_earlier(before, after, bounded)),
        _change("end", before.end, after.end, _ends_later(before, after, bounded)),
    ]


def _cadence(terms: Terms) -> str | None:
    cadence = terms.cadence
    return None if cadence is None else f"{cadence.every} {cadence.unit}"


_DAYS = {"day": 1, "weekday": 1.4, "week": 7, "month": 30.4, "quarter": 91.3, "year": 365.2}


def _slower(before: Terms, after: Terms) -> bool | None:
    """The same amount over a longer period is easier, and harder for a limit."""
    old, new = before.cadence, after.cadence
    if old is None or new is None:
        return None
    longer = _DAYS[new.unit] * new.every > _DAYS[old.unit] * old.every
    return longer != _lower_is_better(after)


def _starts_earlier(before: Terms, after: Terms, bounded: bool) -> bool | None:
    if not bounded or before.start is None or after.start is None:
        return None
    return after.start < before.start


def _ends_later(before: Terms, after: Terms, bounded: bool) -> bool | None:
    """More time for the same result is easier; of a quota it is only a longer promise."""
    if not bounded or before.end is None:
        return None
    return after.end is None or after.end > before.end


_HELP = {"deficit": -1, "none": 0, "both": 0, "surplus": 1}
"""How far what moves on to the next period helps: a surplus does, a deficit is owed."""


def _counting_changes(before: Terms, after: Terms) -> list[Change | None]:
    old, new = before, after
    helped = _HELP[new.carry] - _HELP[old.carry]
    return [
        _change("required", _whole(old), _whole(new), _less(_whole(new), _whole(old))),
        _change("aggregate", old.aggregate, new.aggregate),
        _change("carry", old.carry, new.carry, helped > 0 if helped else None),
        _change("rolling", _judged(old), _judged(new)),
    ]


def _whole(terms: Terms) -> Decimal | None:
    """Of a recurring goal the periods that must be hit; None: all of them."""
    return None if terms.required is None else Decimal(terms.required)


def _judged(terms: Terms) -> str:
    return "rolling" if terms.rolling else "periods"


def _definition_changes(before: Definition | None, after: Definition | None) -> list[Change | None]:
    if before is None or after is None:
        meaning = [definition.counts if definition else None for definition in (before, after)]
        return [_change("definition", meaning[0], meaning[1])]
    return [
        Change("definition", change.before, change.after) for change in differences(before, after)
    ]


class FiveAnswer(NamedTuple):
    """An answer to one of the five questions, with what was said about it."""

    question: str
    degree: Degree
    note: str = ""


class Counter(NamedTuple):
    """What a person offers instead; None leaves that part as it is."""

    value: Decimal | None = None
    start: date | None = None
    end: date | None = None
    definition: Definition | None = None
    note: str = ""

    def applied(self, terms: Terms) -> Terms:
        """The terms as the person would have them."""
        quantity = terms.quantity
        if self.value is not None:
            quantity = (quantity or _NOTHING)._replace(value=self.value)
        return terms._replace(
            quantity=quantity,
            start=self.start or terms.start,
            end=self.end or terms.end,
            definition=self.definition or terms.definition,
        )


def counter_difference(terms: Terms, counter: Counter) -> tuple[Change, ...]:
    """The counter-offer as what differs from the goal; taking it over is a new version."""
    return material_changes(terms, counter.applied(terms))


class Response(NamedTuple):
    """One person's answer to the terms of one version, on a day."""

    person: str
    version: int
    outcome: Outcome
    day: date
    five: tuple[FiveAnswer, ...] = ()
    condition: str = ""
    failed: str = ""
    counter: Counter | None = None
    words: str = ""


def problems(response: Response, terms: Terms) -> tuple[Mistake, ...]:
    """What must be filled in before the answer can be sent."""
    checks = {
        "accept_if": (
            bool(response.condition.strip()),
            Mistake("condition", "Skriv vad som måste gälla.", "Write what would have to hold."),
        ),
        "decline": (
            response.failed in QUESTIONS,
            Mistake(
                "failed",
                "Välj vilken av de fem frågorna som fäller det.",
                "Choose which of the five questions decides it.",
            ),
        ),
        "counter": (
            response.counter is not None and bool(counter_difference(terms, response.counter)),
            Mistake(
                "counter",
                "Ändra talet, ett datum eller definitionen; annars är förslaget detsamma.",
                "Change the amount, a date or the definition; otherwise the offer is the same.",
            ),
        ),
    }
    good, problem = checks.get(response.outcome, (True, _FINE))
    return _counter_dates(response, terms) if good else (problem,)


_FINE = Mistake("", "", "")


def _counter_dates(response: Response, terms: Terms) -> tuple[Mistake, ...]:
    if response.counter is None:
        return ()
    offer = response.counter.applied(terms)
    if offer.start is None or offer.end is None or offer.start <= offer.end:
        return ()
    return (Mistake("end", "Slutet ligger före starten.", "The end comes before the start."),)


def failing(five: Sequence[FiveAnswer]) -> str:
    """The first question answered no, else the first answered partly, else nothing."""
    for degree in ("no", "partly"):
        for answer in five:
            if answer.degree == degree:
                return answer.question
    return ""


class Standing(NamedTuple):
    """Where one person stands. `since`: the day of the answer, or that of being asked.

    `changes` are the differences that made an earlier yes void; they are shown when asking again.
    `taken` is the number of the version that took this person's counter-offer over, 0 for none.
    """

    person: str
    state: State
    since: date
    response: Response | None = None
    changes: tuple[Change, ...] = ()
    taken: int = 0


_STATES: dict[Outcome, State] = {
    "accept": "accepted",
    "accept_if": "accepted_if",
    "decline": "declined",
    "counter": "countered",
}


def standing(
    person: str,
    asked: date,
    responses: Iterable[Response],
    versions: Mapping[int, tuple[date, Terms]],
) -> Standing:
    """Where a person stands to the newest of the versions (number → day made, terms).

    Whoever made a counter-offer that the goal has taken over has accepted it by making it.
    """
    own = [response for response in responses if response.person == person]
    latest = max(own, key=lambda response: (response.version, response.day), default=None)
    if latest is None:
        return Standing(person, "waiting", asked)
    answered, newest = versions[latest.version][1], versions[max(versions)][1]
    changes = material_changes(answered, newest)
    if not changes:
        return Standing(person, _STATES[latest.outcome], latest.day, latest)
    later = [number for number in sorted(versions) if number > latest.version]
    if latest.counter and not material_changes(latest.counter.applied(answered), newest):
        offer = latest.counter.applied(answered)
        taken = next(one for one in later if not material_changes(offer, versions[one][1]))
        return Standing(person, "accepted", versions[taken][0], latest, taken=taken)
    different = next(one for one in later if material_changes(answered, versions[one][1]))
    return Standing(person, "void", versions[different][0], latest, changes)


class Agreement(NamedTuple):
    """All standings of a goal, the owner first, then those who have not answered."""

    standings: tuple[Standing, ...]

    @property
    def agreed(self) -> bool:
        """Whether everyone has accepted the terms as they stand."""
        return bool(self.standings) and all(one.state == "accepted" for one in self.standings)

    @property
    def unanswered(self) -> tuple[Standing, ...]:
        """Those who have not answered, or must be asked again, the longest wait first."""
        open_ones = [one for one in self.standings if one.state in {"waiting", "void"}]
        return tuple(sorted(open_ones, key=lambda one: one.since))


def agreement(
    owner: str,
    asked: Mapping[str, date],
    responses: Sequence[Response],
    versions: Mapping[int, tuple[date, Terms]],
) -> Agreement:
    """The standing of everyone asked (person → day asked); the owner is always among them."""
    everyone = dict(asked)
    everyone.setdefault(owner, min(day for day, _ in versions.values()))
    found = [standing(person, day, responses, versions) for person, day in everyone.items()]
    return Agreement(tuple(sorted(found, key=lambda one: (one.person != owner, one.since))))


class Handover(NamedTuple):
    """A goal offered to a new owner; it is theirs only when they say yes."""

    giver: str
    receiver: str
    offered: date
    answered: date | None = None
    accepted: bool = False


def owner(first: str, handovers: Iterable[Handover]) -> str:
    """Who owns the goal: one person always, the last who said yes to taking it over."""
    holder = first
    for handover in sorted(handovers, key=lambda one: one.answered or date.max):
        if handover.accepted and handover.giver == holder:
            holder = handover.receiver
    return holder


class CommitmentItem(NamedTuple):
    """One item of the commitment scale in both languages."""

    id: str
    sv: str
    en: str


COMMITMENT = (
    CommitmentItem(
        "bound",
        "I vilken grad står du bakom det här målet?",
        "How committed are you to this goal?",
    ),
    CommitmentItem(
        "care",
        "Hur mycket bryr du dig om det här målet?",
        "To what extent do you care about this goal?",
    ),
    CommitmentItem(
        "dedicated",
        "Hur helhjärtat går du in för det här målet?",
        "How dedicated are you to this goal?",
    ),
    CommitmentItem(
        "chosen",
        "I vilken grad har du själv valt att binda dig vid det här målet?",
        "To what extent have you chosen to be committed to this goal?",
    ),
)
"""The four items of the K.U.T. scale (Klein, Cooper, Molloy & Swanson 2014, Journal of Applied
Psychology 99, 222–238, public domain); the Swedish is our own."""

SCALE = (
    ("inte alls", "not at all"),
    ("lite", "slightly"),
    ("till viss del", "moderately"),
    ("ganska mycket", "quite a bit"),
    ("helt och hållet", "extremely"),
)
"""The words for 1 to 5, Swedish and English."""


class Commitment(NamedTuple):
    """One person's four answers, 1 to 5 each, on a day."""

    person: str
    day: date
    answers: tuple[int, int, int, int]

    @property
    def mean(self) -> Decimal:
        """The mean of the four, 1 to 5."""
        return Decimal(sum(self.answers)) / 4


FALL = Decimal("0.75")
"""A fall of the mean that is worth a word: three of four items one step down."""


def commitment_problems(answers: Sequence[int]) -> tuple[Mistake, ...]:
    """What is wrong with four answers as they came in."""
    if len(answers) == len(COMMITMENT) and all(1 <= answer <= 5 for answer in answers):
        return ()
    return (
        Mistake(
            "answers",
            "Svara på alla fyra frågorna med ett tal från 1 till 5.",
            "Answer all four questions with a number from 1 to 5.",
        ),
    )


def half_way(start: date, end: date) -> date:
    """The day on which commitment is asked again: the middle of the two, both included."""
    return start + (end - start) // 2


def fall(answers: Iterable[Commitment], person: str) -> Decimal | None:
    """How much a person's mean has fallen since the first time; None unless at least FALL.

    For the owner's eyes only.
    """
    own = sorted((one for one in answers if one.person == person), key=lambda one: one.day)
    if len(own) < 2:
        return None
    fallen = own[0].mean - own[-1].mean
    return fallen if fallen >= FALL else None
