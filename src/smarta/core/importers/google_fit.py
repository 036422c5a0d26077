"""Google Fit: "Daily activity metrics" out of Google Takeout."""

from decimal import Decimal

from smarta.core.importers._columns import Layout, Measured, importer

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
    )
)
