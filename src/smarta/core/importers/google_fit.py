"""Google Fit: "Daily activity metrics" out of Google Takeout."""

from decimal import Decimal

from smarta.core.importers._columns import Layout, Measured, importer
from smarta.core.importers._model import Example

IMPORTER = importer(
    Layout(
        name="google-fit",
        title={"sv": "Google Fit, dagsvärden", "en": "Google Fit, daily metrics"},
        signatures=(
            ("date", "step count"),
            ("date", "move minutes count"),
            ("date", "heart points", "calories (kcal)"),
        ),
        date=("date",),
        measures=(
            Measured("steps", ("step count",), "steps"),
            Measured("distance", ("distance (m)",), "km", Decimal("0.001")),
            Measured("active", ("move minutes count",), "min"),
            Measured("calories", ("calories (kcal)",), "kcal"),
            Measured("heart-points", ("heart points",), "heart points"),
            Measured("weight", ("average weight (kg)",), "kg"),
        ),
        examples=(
            Example(
                "Date,Calories (kcal),Step count,Distance (m)\n2026-03-01,1800.5,900,700\n"
                "2026-03-02,1500,,\n",
                (("2026-03-01", "900"),),
            ),
        ),
    )
)
