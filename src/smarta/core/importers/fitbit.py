"""Fitbit: the daily activity table, and the activities part of an account export."""

from decimal import Decimal

from smarta.core.importers._columns import Layout, Measured, importer
from smarta.core.importers._model import Example


def _skip(head: bytes) -> int:
    """An account export names its part on a line of its own."""
    return 1 if head.split(b"\n", 1)[0].strip() in (b"Activities", b"\xef\xbb\xbfActivities") else 0


IMPORTER = importer(
    Layout(
        name="fitbit",
        title={"sv": "Fitbit, aktivitet per dag", "en": "Fitbit, activity per day"},
        signatures=(
            ("activitydate", "totalsteps"),
            ("date", "calories burned", "steps", "minutes sedentary"),
        ),
        date=("activitydate", "date"),
        measures=(
            Measured("steps", ("totalsteps", "steps"), "steps"),
            Measured("distance", ("totaldistance", "distance"), "km"),
            Measured("calories", ("calories", "calories burned"), "kcal"),
            Measured("active", ("veryactiveminutes", "minutes very active"), "min"),
            Measured("sedentary", ("sedentaryminutes", "minutes sedentary"), "min"),
            Measured("floors", ("floors",), "floors", Decimal(1)),
        ),
        dates="mdy",
        skip=_skip,
        examples=(
            Example(
                "Id,ActivityDate,TotalSteps,Calories\n1,3/1/2026,900,1800\n",
                (("2026-03-01", "900"),),
            ),
            Example(
                "Activities\nDate,Calories Burned,Steps,Minutes Sedentary\n2026-03-01,1,900,2\n",
                (("2026-03-01", "900"),),
            ),
        ),
    )
)
