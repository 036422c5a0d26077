"""A goal: what is to be reached, by when, how it is measured, and its versions.

Values are frozen and say what a person said: `start` and `end` are dates, both included, as in a
`Reading`. `goal_from_json` takes what a person or `smarta check` wrote and answers with a goal or
with the problems in it, never with an exception.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Literal, NamedTuple, cast, get_args

from smarta.core.period import UNITS, WEEKDAYS, Cadence, Calendar, DateRange
from smarta.core.problem import Problem, problem
from smarta.core.quantity import MONEY, Comparison, Quantity, Relative, exact

Kind = Literal["total", "rate", "level", "limit", "done", "open"]
Aggregate = Literal["sum", "last", "mean", "max", "min", "count", "ratio"]
Carry = Literal["none", "deficit", "surplus", "both"]
Shape = Literal["even", "season"]

KINDS = get_args(Kind)
COMPARISONS = get_args(Comparison)
RELATIVES = get_args(Relative)
AGGREGATE_NAMES = get_args(Aggregate)
CARRIES = get_args(Carry)
SHAPES = get_args(Shape)

USUAL_AGGREGATE: dict[str, Aggregate] = {"level": "last", "open": "last", "done": "max"}
ADDED_UP: frozenset[str] = frozenset({"total", "rate", "limit", "done"})
_SIGNED_WORDS = """% ‰ procent percent procentenheter points poäng grader degrees °c °f netto net
resultat profit vinst saldo balance skillnad difference"""
SIGNED = frozenset(_SIGNED_WORDS.split())
"""Words in a unit whose values may lie below zero."""
WORDS = ("text", "action", "object", "who", "where", "why")


class Row(NamedTuple):
    """A corner of the target line: what is due by the end of `day`, or the `rate` per counted day
    from the row before. One of the two is given; `pace` computes the other."""

    day: date
    value: Decimal | None = None
    rate: Decimal | None = None


class Measure(NamedTuple):
    """What is counted, in which unit, and how a day's entries become one value."""

    unit: str | None
    aggregate: Aggregate


class Version(NamedTuple):
    """What changed from `start` on, and why. `goal` is the whole goal as it then stands."""

    start: date
    reason: str
    changes: Mapping[str, Any]
    goal: "Goal"


class Goal(NamedTuple):
    """`start` and `end` are both included; None where they are not said. `required` is how many
    periods of a recurring goal must be hit (None: every one that is not excused). `carry` says
    whether a period's deficit or surplus moves on to the next one. `rolling` judges the last days
    (a period long) on every day, instead of calendar periods. `shape` "season" gives each month of
    a total the share that it had in the year before the start, where there is one. `excused` days
    and `pauses` ask for nothing."""

    kind: Kind
    quantity: Quantity | None = None
    cadence: Cadence | None = None
    start: date | None = None
    end: date | None = None
    aggregate: Aggregate = "sum"
    line: tuple[Row, ...] = ()
    calendar: Calendar | None = None
    excused: tuple[DateRange, ...] = ()
    pauses: tuple[DateRange, ...] = ()
    versions: tuple[Version, ...] = ()
    required: int | None = None
    carry: Carry = "none"
    rolling: bool = False
    shape: Shape = "even"
    text: str | None = None
    action: str | None = None
    object: str | None = None
    who: str | None = None
    where: str | None = None
    why: str | None = None

    @property
    def measure(self) -> Measure:
        return Measure(self.quantity.unit if self.quantity else None, self.aggregate)

    @property
    def has_ratio(self) -> bool:
        """Whether any of its versions measures a share, which takes two numbers an entry."""
        return any(one.aggregate == "ratio" for one in (self, *(v.goal for v in self.versions)))

    @property
    def counts_things(self) -> bool:
        """Whether its entries count or measure out something that cannot be below zero.

        A level and a change may lie on either side of it, and money, points and degrees too; of
        an amount without a unit nothing is known.
        """
        unit, quantity = self.measure.unit, self.quantity
        if self.kind not in ADDED_UP or not unit or quantity is None:
            return False
        changes = quantity.comparison in {"increase_by", "decrease_by"}
        return not changes and (MONEY | SIGNED).isdisjoint(unit.casefold().split())

    def on(self, day: date) -> "Goal":
        """The goal as it stands on `day`: the last version that begins by then."""
        current = self
        for version in self.versions:
            if version.start <= day:
                current = version.goal
        return current


def draft(assessment: Any) -> Goal:
    """The goal that an assessed text proposes (takes an Assessment or its Reading)."""
    reading = getattr(assessment, "reading", assessment)
    phrases = {name: getattr(reading, name, None) for name in WORDS[1:]}
    words: dict[str, Any] = {name: getattr(p, "text", p) for name, p in phrases.items()}
    kind: Kind = reading.kind
    return Goal(
        kind=kind,
        quantity=reading.quantity,
        cadence=reading.cadence,
        start=reading.start,
        end=reading.end,
        aggregate=USUAL_AGGREGATE.get(kind, "sum"),
        text=reading.text,
        **words,
    )


# From JSON ------------------------------------------------------------------------------------


class _Reader:
    """Takes fields out of a JSON object and notes what is wrong with them."""

    def __init__(self, source: Mapping[str, Any], problems: list[Problem], prefix: str) -> None:
        self.source = source
        self.problems = problems
        self.prefix = prefix

    def wrong(self, field: str, code: str, **values: object) -> None:
        self.problems.append(problem(self.prefix + field, code, **values))

    def one_of(self, field: str, allowed: Sequence[str], usual: str | None) -> Any:
        value = self.source.get(field)
        if value is None:
            return usual
        if value not in allowed:
            self.wrong(field, "not-a-choice", value=value, choices=", ".join(allowed))
            return usual
        return value

    def flag(self, field: str) -> bool:
        value = self.source.get(field)
        if value is not None and not isinstance(value, bool):
            self.wrong(field, "not-a-choice", value=value, choices="true, false")
        return value is True

    def amount(self, field: str) -> Decimal | None:
        value = self.source.get(field)
        if value is None:
            return None
        amount = exact(value)
        if amount is None:
            self.wrong(field, "not-a-number", value=value)
        return amount

    def day(self, field: str) -> date | None:
        value = self.source.get(field)
        return None if value is None else self.as_date(field, value)

    def as_date(self, field: str, value: object) -> date | None:
        if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        self.wrong(field, "not-a-date", value=value)
        return None

    def whole(self, field: str) -> int | None:
        value = self.source.get(field)
        if value is None:
            return None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value < 10**6:
            self.wrong(field, "not-whole", value=value)
            return None
        return value

    def rows(self, field: str) -> list[Any]:
        value = self.source.get(field)
        if value is None:
            return []
        if not isinstance(value, list):
            self.wrong(field, "not-a-list")
            return []
        return value

    def inner(self, field: str) -> "_Reader | None":
        """A reader of the object in that field; None when there is none."""
        value = self.source.get(field)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            self.wrong(field, "not-an-object")
            return None
        return _Reader(value, self.problems, f"{self.prefix}{field}.")


def goal_from_json(source: object) -> tuple[Goal | None, list[Problem]]:
    """A goal from a JSON object; only `kind` must be there. With any problem there is no goal.

    Takes what `smarta check` prints under `reading` and `smarta coach` under `goal`, and also their
    whole answers. Fields that it does not know are left alone.
    """
    if not isinstance(source, Mapping):
        return None, [problem("", "not-a-goal")]
    for inner in ("goal", "reading"):
        if "kind" not in source and isinstance(source.get(inner), Mapping):
            source = {"text": source.get("text"), **source[inner]}
    problems: list[Problem] = []
    goal = _goal(_Reader(source, problems, ""))
    if goal is not None and not problems:
        goal = goal._replace(versions=_versions(source, problems))
    return (goal, []) if not problems else (None, problems)


def _goal(reader: _Reader) -> Goal | None:
    kind = reader.one_of("kind", KINDS, None)
    if kind is None:
        if reader.source.get("kind") is None:
            reader.wrong("kind", "missing-choice", choices=", ".join(KINDS))
        return None
    words: dict[str, Any] = {name: _words(reader.source.get(name)) for name in WORDS}
    goal = Goal(
        kind=kind,
        quantity=_quantity(reader.inner("quantity"), kind),
        cadence=_cadence(reader.inner("cadence")),
        start=reader.day("start"),
        end=reader.day("end"),
        aggregate=reader.one_of("aggregate", AGGREGATE_NAMES, USUAL_AGGREGATE.get(kind, "sum")),
        line=_line(reader),
        calendar=_calendar(reader.inner("calendar")),
        excused=_ranges(reader, "excused"),
        pauses=_ranges(reader, "pauses"),
        required=reader.whole("required"),
        carry=reader.one_of("carry", CARRIES, "none"),
        rolling=reader.flag("rolling"),
        shape=reader.one_of("shape", SHAPES, "even"),
        **words,
    )
    _check(goal, reader)
    return goal


def _words(value: object) -> str | None:
    """A text, or the text of a {"text", "span"} as readings have them."""
    if isinstance(value, Mapping):
        value = value.get("text")
    return value if isinstance(value, str) else None


def _quantity(reader: _Reader | None, kind: Kind) -> Quantity | None:
    if reader is None:
        return None
    value = reader.amount("value")
    unit = reader.source.get("unit")
    quantity = Quantity(
        value=Decimal(0) if value is None else value,
        unit=unit if isinstance(unit, str) else None,
        comparison=reader.one_of(
            "comparison", COMPARISONS, "at_most" if kind == "limit" else "at_least"
        ),
        baseline=reader.amount("baseline"),
        upper=reader.amount("upper"),
        relative=reader.one_of("relative", RELATIVES, None),
    )
    if value is None:
        return None
    _check_quantity(quantity, kind, reader)
    return quantity


def _check_quantity(quantity: Quantity, kind: Kind, reader: _Reader) -> None:
    changes = quantity.comparison in ("increase_by", "decrease_by")
    capped = kind == "limit" or quantity.comparison == "at_most"
    must_be_reached = kind in ("total", "rate") and not capped
    if quantity.value == 0 and (must_be_reached or changes):
        reader.wrong("value", "zero")
    if quantity.value < 0 and (must_be_reached or changes):
        reader.wrong("value", "not-above-zero")
    if quantity.upper is not None and quantity.upper < quantity.value:
        reader.wrong("upper", "below-value")


def _cadence(reader: _Reader | None) -> Cadence | None:
    if reader is None:
        return None
    unit = reader.one_of("unit", UNITS, None)
    if unit is None:
        if reader.source.get("unit") is None:
            reader.wrong("unit", "missing-choice", choices=", ".join(UNITS))
        return None
    return Cadence(unit, reader.whole("every") or 1)


def _line(reader: _Reader) -> tuple[Row, ...]:
    rows: list[Row] = []
    for index, source in enumerate(reader.rows("line")):
        row = _line_row(reader, f"line[{index}]", source)
        if row is None:
            continue
        if rows and row.day < rows[-1].day:
            reader.wrong(f"line[{index}].date", "out-of-order")
        rows.append(row)
    return tuple(rows)


def _line_row(reader: _Reader, field: str, source: object) -> Row | None:
    if not isinstance(source, Mapping):
        reader.wrong(field, "not-a-row")
        return None
    inner = _Reader(source, reader.problems, f"{reader.prefix}{field}.")
    day, value, rate = inner.day("date"), inner.amount("value"), inner.amount("rate")
    if source.get("date") is None:
        inner.wrong("date", "missing")
    if (source.get("value") is None) == (source.get("rate") is None):
        inner.wrong("value", "value-or-rate")
    return None if day is None else Row(day, value, rate)


def _calendar(reader: _Reader | None) -> Calendar | None:
    if reader is None:
        return None
    names = reader.rows("weekdays") or list(WEEKDAYS)
    if reader.source.get("weekdays") == []:
        reader.wrong("weekdays", "no-choice", choices=", ".join(WEEKDAYS))
    weekdays = set()
    for name in names:
        if name in WEEKDAYS:
            weekdays.add(WEEKDAYS.index(name))
        else:
            choices = ", ".join(WEEKDAYS)
            reader.wrong("weekdays", "not-a-choice", value=name, choices=choices)
    off = [reader.as_date("days_off", day) for day in reader.rows("days_off")]
    days_off = tuple(sorted({day for day in off if day}))
    return Calendar(tuple(sorted(weekdays)), days_off, _words(reader.source.get("country")))


def _ranges(reader: _Reader, field: str) -> tuple[DateRange, ...]:
    """Days, or {"start", "end"} with both included; without an end until further notice."""
    found = []
    for index, source in enumerate(reader.rows(field)):
        name = f"{field}[{index}]"
        if isinstance(source, Mapping):
            one = _range(_Reader(source, reader.problems, f"{reader.prefix}{name}."))
        else:
            day = reader.as_date(name, source)
            one = DateRange.of(day, day) if day else None
        if one:
            found.append(one)
    return tuple(found)


def _range(reader: _Reader) -> DateRange | None:
    start, end = reader.day("start"), reader.day("end")
    if start is None:
        if reader.source.get("start") is None:
            reader.wrong("start", "missing")
        return None
    if end is not None and end < start:
        reader.wrong("end", "end-before-start", end=end, start=start)
        return None
    return DateRange.of(start, end)


def _check(goal: Goal, reader: _Reader) -> None:
    if goal.start and goal.end and goal.end < goal.start:
        reader.wrong("end", "end-before-start", end=goal.end, start=goal.start)


def _versions(source: Mapping[str, Any], problems: list[Problem]) -> tuple[Version, ...]:
    """Each row's changes laid over all that came before it; a part of an object changes alone."""
    reader = _Reader(source, problems, "")
    dated = []
    for index, row in enumerate(reader.rows("versions")):
        inner = _Reader(row if isinstance(row, Mapping) else {}, problems, f"versions[{index}].")
        since = inner.day("from")
        if since is None:
            if inner.source.get("from") is None:
                inner.wrong("from", "missing")
            continue
        dated.append((since, index, inner))
    merged = {name: value for name, value in source.items() if name != "versions"}
    found = []
    for since, _, inner in sorted(dated, key=lambda item: item[:2]):
        changes = {k: v for k, v in inner.source.items() if k not in ("from", "reason")}
        merged = _laid_over(merged, changes)
        goal = _goal(_Reader(merged, problems, inner.prefix))
        if goal is not None:
            reason = _words(inner.source.get("reason")) or ""
            found.append(Version(since, reason, changes, goal))
    return tuple(found)


def _laid_over(below: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for name, value in changes.items():
        old = merged.get(name)
        both = isinstance(old, Mapping) and isinstance(value, Mapping)
        merged[name] = {**cast("dict[str, Any]", old), **value} if both else value
    return merged


# To JSON --------------------------------------------------------------------------------------


def json_number(value: Decimal | int | float | None) -> int | float | None:
    """A number as JSON writes it: 17214, not 17214.0."""
    if value is None or isinstance(value, int):
        return value
    whole = int(value)
    return whole if whole == value else float(value)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def quantity_to_json(quantity: Quantity | None) -> dict[str, Any] | None:
    if quantity is None:
        return None
    return {
        "value": json_number(quantity.value),
        "unit": quantity.unit,
        "comparison": quantity.comparison,
        "baseline": json_number(quantity.baseline),
        "upper": json_number(quantity.upper),
        "relative": quantity.relative,
    }


def _range_to_json(one: DateRange) -> Any:
    if one.days == 1:
        return one.start.isoformat()
    return {"start": one.start.isoformat(), "end": _iso(one.last)}


def _row_to_json(row: Row) -> dict[str, Any]:
    name, amount = ("rate", row.rate) if row.value is None else ("value", row.value)
    return {"date": row.day.isoformat(), name: json_number(amount)}


def _calendar_to_json(calendar: Calendar) -> dict[str, Any]:
    written: dict[str, Any] = {
        "weekdays": [WEEKDAYS[day] for day in calendar.weekdays],
        "days_off": [day.isoformat() for day in calendar.days_off],
    }
    return written | ({"country": calendar.country} if calendar.country else {})


_OPTIONAL: tuple[tuple[str, Callable[[Goal], Any]], ...] = (
    ("line", lambda goal: [_row_to_json(row) for row in goal.line]),
    ("calendar", lambda goal: _calendar_to_json(goal.calendar) if goal.calendar else None),
    ("excused", lambda goal: [_range_to_json(one) for one in goal.excused]),
    ("pauses", lambda goal: [_range_to_json(one) for one in goal.pauses]),
    ("required", lambda goal: goal.required),
    ("carry", lambda goal: goal.carry if goal.carry != "none" else None),
    ("rolling", lambda goal: goal.rolling or None),
    ("shape", lambda goal: goal.shape if goal.shape != "even" else None),
    ("versions", lambda goal: [_version_to_json(version) for version in goal.versions]),
    *((name, lambda goal, name=name: getattr(goal, name)) for name in WORDS),
)


def _version_to_json(version: Version) -> dict[str, Any]:
    return {
        "from": version.start.isoformat(),
        "reason": version.reason,
        **cast("dict[str, Any]", version.changes),
    }


def goal_to_json(goal: Goal) -> dict[str, Any]:
    """The shape that `goal_from_json` takes. What is empty is left out, but for the main fields."""
    cadence = goal.cadence
    main = {
        "kind": goal.kind,
        "quantity": quantity_to_json(goal.quantity),
        "cadence": {"unit": cadence.unit, "every": cadence.every} if cadence else None,
        "start": _iso(goal.start),
        "end": _iso(goal.end),
        "aggregate": goal.aggregate,
    }
    rest = {name: write(goal) for name, write in _OPTIONAL}
    return main | {name: value for name, value in rest.items() if value not in (None, [])}
