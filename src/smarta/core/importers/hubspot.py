"""HubSpot: an export of deals, each on its close date."""

from smarta.core.importers._columns import Layout, Measured, importer
from smarta.core.importers._model import Example

IMPORTER = importer(
    Layout(
        name="hubspot",
        title={"sv": "HubSpot, affärer", "en": "HubSpot, deals"},
        signatures=(
            ("dealname", "dealstage", "close date"),
            ("deal name", "deal stage", "close date"),
            ("dealname", "dealstage", "closedate"),
            ("affärsnamn", "affärsfas", "avslutsdatum"),
        ),
        date=("close date", "closedate", "avslutsdatum"),
        measures=(
            Measured("amount", ("amount", "belopp", "amount in company currency"), ""),
            Measured("deals", (), "deals"),
        ),
        note=("dealname", "deal name", "affärsnamn"),
        key=("record id", "deal id", "post-id"),
        dates="mdy",
        examples=(
            Example(
                "Deal Name,Deal Stage,Close Date,Amount\nX,Closed Won,03-01-2026,900\n",
                (("2026-03-01", "900"),),
            ),
            Example(
                "dealname,dealstage,close date\nX,Closed Won,03-01-2026\n", (("2026-03-01", "1"),)
            ),
        ),
        aliases={
            "dealname": "name",
            "deal name": "name",
            "affärsnamn": "name",
            "dealstage": "stage",
            "deal stage": "stage",
            "affärsfas": "stage",
            "deal owner": "owner",
            "affärsägare": "owner",
        },
    )
)
