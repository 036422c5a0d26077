"""Strava: `activities.csv` of an account export, of the older (ten columns) and newer kind."""

from collections.abc import Iterator
from decimal import Decimal
from typing import BinaryIO

from smarta.core.importers._columns import Layout, Measured, importer
from smarta.core.importers._model import Ask, Example, Importer, Record, Trouble

TITLE = {"sv": "Strava, aktiviteter", "en": "Strava, activities"}
MINUTE = Decimal(1) / 60

OLD = Layout(
    name="strava",
    title=TITLE,
    signatures=(("id", "date", "elapsed time", "distance", "commute"),),
    date=("date",),
    measures=(
        Measured("distance", ("distance",), "km", Decimal("0.001")),
        Measured("duration", ("elapsed time",), "min", MINUTE),
        Measured("activities", (), "activities"),
    ),
    note=("name",),
    key=("id",),
    utc=True,
)
NEW = OLD._replace(
    signatures=(
        ("activity id", "activity date", "activity type"),
        ("aktivitets-id", "aktivitetsdatum", "aktivitetstyp"),
    ),
    date=("activity date", "aktivitetsdatum"),
    measures=(
        Measured("distance", ("distance", "distans", "sträcka"), "km"),
        Measured("duration", ("moving time", "elapsed time", "tid i rörelse"), "min", MINUTE),
        Measured("elevation", ("elevation gain",), "m"),
        Measured("activities", (), "activities"),
    ),
    note=("activity name", "aktivitetsnamn"),
    key=("activity id", "aktivitets-id"),
    aliases={
        "activity type": "type",
        "aktivitetstyp": "type",
        "activity name": "name",
        "aktivitetsnamn": "name",
    },
)
_OLD, _NEW = importer(OLD), importer(NEW)


def sniff(head: bytes, name: str) -> int:
    """Either generation."""
    return max(_OLD.sniff(head, name), _NEW.sniff(head, name))


def read(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
    """The activities, in the layout that the heading shows."""
    head = file.read(4096)
    file.seek(0)
    return (_OLD if _OLD.sniff(head, "") else _NEW).read(file, ask)


EXAMPLES = (
    Example(
        "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
        "7,2026-03-01 16:54:28,,Ride,,3600,9000.0,false,,\n",
        (("2026-03-01", "9"),),
    ),
    Example(
        "Activity ID,Activity Date,Activity Name,Activity Type,Distance,Distance\n"
        '5,"Mar 1, 2026, 4:54:28 PM",Tur,Ride,9.5,9500\n',
        (("2026-03-01", "9.5"),),
    ),
)

IMPORTER = Importer("strava", TITLE, sniff, read, tuple(m.name for m in NEW.measures), EXAMPLES)
