"""What a forecast says."""

from typing import NamedTuple


class Quantiles(NamedTuple):
    """The values that are undershot with the chance 10, 50 and 90 %; None: beyond what is foreseen.

    For a date: the day by which there is a chance of 10, 50 and 90 % that it has happened.
    """

    p10: float | None = None
    p50: float | None = None
    p90: float | None = None


class Forecast(NamedTuple):
    """Chances are between 0 and 1; None means that the data do not carry one.

    `final` is the value at the end (of the period, for a goal that comes again); `reach_date`
    holds day ordinals; `method` names what was assumed; `history_days` counts the days learned
    from.
    """

    probability: float | None = None
    goal_probability: float | None = None
    final: Quantiles = Quantiles()
    reach_date: Quantiles = Quantiles()
    method: str = "none"
    history_days: int = 0
