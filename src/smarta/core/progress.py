"""The whole answer for one goal on one day: where it stands, the forecast, and the status."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from smarta.core.choices import Choice, choices, no_return
from smarta.core.entries import Entry, Log, Number, tidy
from smarta.core.forecast import Forecast, Quantiles
from smarta.core.foresight import foresee
from smarta.core.goal import Goal
from smarta.core.ledger import Period, Run
from smarta.core.period import LAST_DAY
from smarta.core.reasons import Reason
from smarta.core.standing import Standing, stand
from smarta.core.status import Status, judge
from smarta.core.thresholds import threshold

SCHEMA = "smarta.progress/1"


class CatchUp(NamedTuple):
    """What each remaining day that counts must bring, `on` included, to reach the amount."""

    per_day: Number
    days: int
    rest: Number


class Progress(NamedTuple):
    """Amounts are plain numbers that print as they were entered; dates are in `standing` as day
    numbers. `forecast` is None after the end."""

    goal: Goal
    on: date
    status: Status
    reasons: tuple[Reason, ...]
    standing: Standing
    forecast: Forecast | None

    @property
    def value(self) -> Number | None:
        return self.standing.value

    @property
    def target(self) -> Number | None:
        return self.standing.target

    @property
    def expected(self) -> Number | None:
        return self.standing.expected

    @property
    def distance(self) -> Number | None:
        return self.standing.distance

    @property
    def fraction(self) -> float | None:
        return self.standing.fraction

    @property
    def due_today(self) -> Number | None:
        return self.standing.due_today

    @property
    def due_days(self) -> list[tuple[date, Number]]:
        return [(date.fromordinal(day), amount) for day, amount in self.standing.due]

    @property
    def days_to_spare(self) -> int | None:
        return self.standing.days_to_spare

    @property
    def reachable(self) -> bool:
        return self.standing.reachable

    @property
    def periods(self) -> Sequence[Period]:
        return self.standing.periods

    @property
    def run(self) -> Run | None:
        return self.standing.run

    @property
    def probability(self) -> float | None:
        return self.forecast.probability if self.forecast else None

    @property
    def catch_up(self) -> CatchUp | None:
        return catch_up(self.standing)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Re-scope, extend, excuse, accept: once the goal can hardly be reached, else empty."""
        return choices(self.standing, self.status, self.forecast)

    @property
    def no_return(self) -> date | None:
        """After this day not even the best stretch of the last year would do."""
        return no_return(self.standing)

    def to_json(self, language: str = "en") -> dict[str, Any]:
        """The document `smarta.progress/1`."""
        s = self.standing
        return {
            "schema": SCHEMA,
            "on": self.on.isoformat(),
            "status": self.status,
            "reasons": [reason.to_json(language) for reason in self.reasons],
            "value": s.value,
            "expected": s.expected,
            "distance": s.distance,
            "fraction": _rounded(s.fraction),
            "due": {"today": s.due_today, "days": [[_iso(day), due] for day, due in s.due]},
            "days_to_spare": s.days_to_spare,
            "reachable": s.reachable,
            "catch_up": _catch_up_json(self.catch_up),
            "choices": [_choice_json(choice) for choice in self.choices],
            "periods": [_period_json(period) for period in s.periods],
            "run": s.run._asdict() if s.run else None,
            "forecast": _forecast_json(self.forecast),
        }


def progress(goal: Goal, entries: Sequence[Entry] | Log, *, on: date) -> Progress:
    """Where `goal` stands on the day `on`, what is due, how likely it is reached, and why.

    `on` is a day in progress: its entries so far count, and later ones do not exist yet.
    """
    standing = stand(goal, entries, on=on)
    forecast = _with_certainty(standing, foresee(standing))
    status, reasons = judge(standing, _chance(forecast))
    return Progress(goal, on, status, reasons, standing, forecast)


def _chance(forecast: Forecast | None) -> float | None:
    """The chance that a status may rest on: a few days' history says too little to colour by."""
    if forecast is None or forecast.history_days < threshold("chance_history_days"):
        return None
    return forecast.probability


def _with_certainty(s: Standing, forecast: Forecast | None) -> Forecast | None:
    """What is sure is said, also of measures that have no forecast: a period that is hit, or can
    no longer be; a run that has missed too many."""
    if forecast is None or s.run is None:
        return forecast
    if forecast.probability is None and s.period is not None:
        if not s.reachable:
            forecast = forecast._replace(probability=0.0)
        elif s.fulfilled and s.kind == "rate" and s.upper is None:
            forecast = forecast._replace(probability=1.0)
    if s.run.reachable or s.terms.end is None:
        return forecast
    return forecast._replace(goal_probability=0.0)


def forecast(goal: Goal, entries: Sequence[Entry] | Log, *, on: date) -> Forecast | None:
    """The forecast alone: the chance, the value in the end and the date; None after the end."""
    standing = stand(goal, entries, on=on)
    return _with_certainty(standing, foresee(standing))


def catch_up(s: Standing) -> CatchUp | None:
    """None where there is no line, no day left that counts, or nothing that adds up."""
    if (
        s.terms.aggregate == "ratio"
        or s.line is None
        or s.end is None
        or s.value is None
        or s.target is None
        or s.ended
    ):
        return None
    days = s.terms.counted.count(max(s.on, s.start), s.end)
    rest = tidy(max(0, s.sign * (s.target - s.value)), 12)
    return CatchUp(tidy(rest / days, 12), days, rest) if days else None


@lru_cache(maxsize=40_000)
def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def _rounded(value: float | None, digits: int = 3) -> Number | None:
    return None if value is None else round(value, digits)


def _catch_up_json(found: CatchUp | None) -> dict[str, Any] | None:
    return found._asdict() if found else None


def _choice_json(choice: Choice) -> dict[str, Any]:
    row = {name: value for name, value in choice._asdict().items() if value not in (None, "")}
    if choice.end is not None:
        row["end"] = choice.end.isoformat()
    return row


def _period_json(period: Period) -> dict[str, Any]:
    row = {
        "start": _iso(period.start),
        "end": _iso(period.end - 1),
        "value": period.value,
        "target": period.target,
        "verdict": period.verdict,
    }
    if period.partial:
        row["partial"] = True
    if period.carried:
        row["carried"] = period.carried
    if period.rolling:
        row["rolling"] = True
    return row


def _forecast_json(found: Forecast | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "probability": found.probability,
        "goal_probability": found.goal_probability,
        "final": found.final._asdict(),
        "reach_date": _dates(found.reach_date),
        "method": found.method,
        "history_days": found.history_days,
    }


def _dates(found: Quantiles) -> dict[str, str | None]:
    return {
        name: None if day is None or day > LAST_DAY else _iso(int(day))
        for name, day in found._asdict().items()
    }
