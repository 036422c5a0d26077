"""A goal's progress for a person in a terminal."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from smarta.cli.paper import paint, shown
from smarta.cli.words import say
from smarta.core.progress import Progress
from smarta.core.wording import day, number, of_ten, span

MARKS = {
    "not_started": ("◌", "bright_black"),
    "ahead": ("●▴", "green"),
    "on_track": ("●", "green"),
    "at_risk": ("◐", "yellow"),
    "off_track": ("○▾", "red"),
    "unreachable": ("⊘", "red"),
    "reached": ("■", "green"),
    "missed": ("□", "red"),
    "no_data": ("⋯", "bright_black"),
    "paused": ("‖", "bright_black"),
}


def standing(found: Progress, language: str) -> str:
    """The number first, then its meaning, then what one can do."""
    return "\n".join(lines(found, language)) + "\n"


def lines(found: Progress, language: str) -> Iterator[str]:
    """Headline, reasons, what is due, the chance, and the run so far."""
    mark, colour = MARKS[found.status]
    if found.goal.text:
        yield paint(shown(found.goal.text), bold=True)
    word = say(language, f"status.{found.status}")
    yield f"{paint(f'{mark} {word}', colour)}  {headline(found, language)}".rstrip()
    for reason in found.reasons:
        yield f"  {reason.text(language)}"
    yield from due(found, language)
    yield from chance(found, language)
    yield from run(found, language)


def headline(found: Progress, language: str) -> str:
    """5 of 8 meetings, and of which days."""
    if found.value is None:
        return ""
    unit = found.goal.measure.unit or ""
    value = amount(found.value, language)
    if found.target is None:
        return f"{value} {unit}".strip()
    key = "at-most" if found.goal.kind == "limit" else "of"
    target = amount(found.target, language)
    if found.standing.upper is not None:
        target = f"{target}–{amount(found.standing.upper, language)}"
    text = say(language, key, value=value, target=target, unit=unit)
    current = found.standing.period if found.goal.cadence else None
    if current is None:
        return " ".join(text.split())
    start, last = date.fromordinal(current.start), date.fromordinal(current.end - 1)
    return f"{' '.join(text.split())}, {span(start, last, language)}"


def due(found: Progress, language: str) -> Iterator[str]:
    """What is needed today, and how long one may rest."""
    if found.due_today is None:
        return
    spare = found.days_to_spare
    if found.due_today:
        yield "  " + say(language, "due-today", amount=amount(found.due_today, language))
    elif spare:
        yield "  " + say(language, "spare-one" if spare == 1 else "spare", days=spare)
    else:
        yield "  " + say(language, "nothing-due")
    yield from to_come(found, language)


def to_come(found: Progress, language: str) -> Iterator[str]:
    """What each day that is left must bring, and when it will be too late."""
    rate, last = found.catch_up, found.no_return
    if rate is not None and rate.rest > 0 and rate.days > 1:
        each = amount(round(rate.per_day) if rate.per_day >= 100 else rate.per_day, language)
        yield "  " + say(language, "catch-up", amount=each, days=rate.days)
    if last is not None and found.reachable:
        key = "no-return" if last >= found.on else "too-late"
        yield "  " + say(language, key, date=day(last, language))


def chance(found: Progress, language: str) -> Iterator[str]:
    """The chance as one counts it on ten fingers."""
    if found.forecast is None:
        return
    if found.probability is not None:
        yield "  " + say(language, "chance", chance=of_ten(found.probability, language))
    whole = found.forecast.goal_probability
    if whole is not None and found.goal.cadence:
        yield "  " + say(language, "chance-whole", chance=of_ten(whole, language))


def run(found: Progress, language: str) -> Iterator[str]:
    """The periods of a recurring goal, counted."""
    whole = found.run
    if whole is None:
        return
    yield "  " + say(
        language,
        "run",
        hit=whole.hit,
        missed=whole.missed,
        excused=whole.excused,
        left=whole.open,
    )


def amount(value: float, language: str) -> str:
    """An amount as people write it."""
    return number(Decimal(repr(round(value, 2))), language)
