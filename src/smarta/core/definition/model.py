"""A definition and its versions, as frozen values."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from smarta.core.problem import Mistake
from smarta.core.wording import same, tidy


class Case(NamedTuple):
    """A borderline example and what was agreed about it."""

    text: str
    counts: bool


class Definition(NamedTuple):
    """What one of a unit is. `criteria` is an expression of core.criteria, or empty.

    `counts` and `counts_not` are noun phrases that complete "ett kundmöte är …". `start` is the
    first day on which this version holds (None: from the beginning), `reason` why it came.
    """

    singular: str
    plural: str
    language: str = "sv"
    counts: str = ""
    counts_not: str = ""
    criteria: str = ""
    cases: tuple[Case, ...] = ()
    start: date | None = None
    reason: str = ""


class DefinitionChange(NamedTuple):
    """One field in which two definitions differ."""

    field: str
    before: str
    after: str


def in_force(versions: Sequence[Definition], on: date) -> Definition | None:
    """The version that holds on the day: the latest whose first day is not after it."""
    started = [version for version in versions if version.start is None or version.start <= on]
    return max(started, key=lambda version: version.start or date.min, default=None)


def counted(definition: Definition, record: Mapping[str, object]) -> bool | None:
    """Whether a record counts as one; None without criteria, or where the record lacks a field."""
    from smarta.core import criteria  # the text path names units, and judges no record

    criterion, _ = criteria.parse(definition.criteria)
    return None if criterion is None else criteria.holds(criterion, record)


def differences(before: Definition, after: Definition) -> tuple[DefinitionChange, ...]:
    """What changes the meaning of the unit: its names, what counts, what does not, criteria.

    Spacing and the case of letters are wording, and so are examples, dates and reasons.
    """
    fields = ("singular", "counts", "counts_not", "criteria")
    pairs = [(name, str(getattr(before, name)), str(getattr(after, name))) for name in fields]
    return tuple(DefinitionChange(*pair) for pair in pairs if not same(pair[1], pair[2]))


def conflicts(definitions: Sequence[Definition]) -> tuple[tuple[int, int], ...]:
    """Pairs of places whose units have the same name and different definitions."""
    return tuple(
        (first, second)
        for first, one in enumerate(definitions)
        for second, other in enumerate(definitions[first + 1 :], first + 1)
        if _same_name(one, other) and differences(one, other)
    )


def _same_name(one: Definition, other: Definition) -> bool:
    names = {tidy(one.singular), tidy(one.plural)} - {""}
    return bool(names & {tidy(other.singular), tidy(other.plural)})


def definition_to_json(definition: Definition) -> dict[str, Any]:
    """A plain object; empty parts stay in it, so that every definition has the same shape."""
    return {
        "singular": definition.singular,
        "plural": definition.plural,
        "language": definition.language,
        "counts": definition.counts,
        "counts_not": definition.counts_not,
        "criteria": definition.criteria,
        "cases": [case._asdict() for case in definition.cases],
        "from": definition.start.isoformat() if definition.start else None,
        "reason": definition.reason,
    }


def definition_from_json(
    value: object,
) -> tuple[Definition | None, tuple[Mistake, ...]]:
    """Read a definition: (definition, ()) or (None, every problem found)."""
    if not isinstance(value, Mapping):
        return None, (_problem("definition", "ska vara ett objekt", "must be an object"),)
    problems = [*_text_problems(value), *_criteria_problems(value), *_date_problems(value)]
    if problems:
        return None, tuple(problems)
    names = {name: str(value.get(name) or "").strip() for name in _TEXTS}
    names["plural"] = names["plural"] or names["singular"]
    names["language"] = names["language"] or "sv"
    start = date.fromisoformat(str(value["from"])) if value.get("from") else None
    cases = tuple(_case(item) for item in value.get("cases") or ())
    return Definition(**names, cases=cases, start=start), ()


_TEXTS = (
    "singular",
    "plural",
    "language",
    "counts",
    "counts_not",
    "criteria",
    "reason",
)


def _problem(field: str, sv: str, en: str) -> Mistake:
    return Mistake(field, f"{field}: {sv}.", f"{field}: {en}.")


def _text_problems(value: Mapping[str, Any]) -> list[Mistake]:
    wrong = [name for name in _TEXTS if not isinstance(value.get(name) or "", str)]
    found = [_problem(name, "ska vara text", "must be text") for name in wrong]
    if not str(value.get("singular") or "").strip():
        found.append(_problem("singular", "enheten behöver ett namn", "the unit needs a name"))
    if value.get("language") not in (None, "", "sv", "en"):
        found.append(_problem("language", "ska vara sv eller en", "must be sv or en"))
    if not isinstance(value.get("cases") or [], list):
        found.append(_problem("cases", "ska vara en lista", "must be a list"))
    return found


def _criteria_problems(value: Mapping[str, Any]) -> list[Mistake]:
    text = value.get("criteria")
    if not isinstance(text, str) or not text.strip():
        return []
    from smarta.core import criteria

    return [
        Mistake("criteria", problem.message("sv"), problem.message("en"))
        for problem in criteria.parse(text)[1]
    ]


def _date_problems(value: Mapping[str, Any]) -> list[Mistake]:
    if value.get("from") is None:
        return []
    try:
        date.fromisoformat(str(value["from"]))
    except ValueError:
        return [_problem("from", "ska vara ett datum (2027-01-04)", "must be a date (2027-01-04)")]
    return []


def _case(item: object) -> Case:
    if isinstance(item, Mapping):
        return Case(str(item.get("text") or ""), bool(item.get("counts")))
    return Case(str(item), counts=True)
