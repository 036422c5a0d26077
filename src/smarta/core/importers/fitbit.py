"""Fitbit: the daily activity table, and the activities part of an account export."""

from decimal import Decimal

from smarta.core.importers._columns import Layout, Measured, importer


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
    )
)
