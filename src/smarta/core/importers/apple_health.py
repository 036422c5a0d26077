"""Apple Health: `export.zip`, or the `export.xml` in it, read as a stream in constant memory.

The document's own type definition is cut away before the parser sees it: it can define entities
that grow without end, and some versions of it are malformed. A file that defines entities is not
read at all.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import BinaryIO, NamedTuple
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from smarta.core.entries import Entry
from smarta.core.importers._cells import read_amount
from smarta.core.importers._model import Ask, Example, Importer, Keys, Record, Trouble

CHUNK = 1 << 16
LIMIT = 8 << 30
"""Bytes of XML, unpacked: decades of minute-by-minute records."""
LONGEST_TAG = 1 << 22
"""Bytes between two elements: more is no record, and would fill the memory."""
LONGEST_HEAD = 1 << 20
QUANTITY = "HKQuantityTypeIdentifier"

MEASURES: dict[str, tuple[str, str]] = {
    "steps": ("StepCount", "steps"),
    "distance": ("DistanceWalkingRunning", ""),
    "cycling": ("DistanceCycling", ""),
    "energy": ("ActiveEnergyBurned", ""),
    "exercise": ("AppleExerciseTime", "min"),
    "flights": ("FlightsClimbed", "floors"),
    "weight": ("BodyMass", ""),
    "water": ("DietaryWater", ""),
    "heart-rate": ("HeartRate", ""),
}
"""Name for --value → the record's type, and the unit of the entry (empty: as the record says)."""

WORKOUTS = "workouts"


class Element(NamedTuple):
    """An element's name and attributes, with its line."""

    name: str
    attributes: Mapping[str, str]
    line: int


class _StopError(Exception):
    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble


def sniff(head: bytes, name: str) -> int:
    """The root element of the XML, or a zip that holds such a file."""
    if b"<HealthData" in head or b"HealthData [" in head or b"HealthData\n[" in head:
        return 95
    if head.startswith(b"PK"):
        return 90 if b"apple_health_export/" in head or "health" in name else 0
    return 0


def read(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
    """The records of one type (steps unless another is asked for), or the workouts."""
    zipped = file.read(2) == b"PK"
    file.seek(0)
    try:
        yield from _read_zip(file, ask) if zipped else _records(elements(file), ask)
    except _StopError as stop:
        yield stop.trouble
    except (BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        yield Trouble("bad-zip")


def _read_zip(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
    with ZipFile(file) as archive:
        for member in archive.infolist():
            if member.filename.endswith(".xml") and "cda" not in member.filename:
                with archive.open(member) as inside:
                    head = inside.read(LONGEST_HEAD)
                if b"HealthData" in head:
                    with archive.open(member) as inside:
                        yield from _records(elements(inside), ask)  # type: ignore[arg-type]
                    return
    yield Trouble("no-health-data")


def elements(file: BinaryIO) -> Iterator[Element]:
    """The start of every element, in constant memory."""
    found: deque[Element] = deque()
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        found.append(Element(name, attributes, parser.CurrentLineNumber))

    parser.StartElementHandler = start
    parser.EntityDeclHandler = _refuse
    silent = 0
    try:
        for chunk in _chunks(file):
            parser.Parse(chunk, False)
            silent = 0 if found else silent + len(chunk)
            if silent > LONGEST_TAG:
                raise _StopError(Trouble("bad-xml", parser.CurrentLineNumber, {"reason": "<"}))
            while found:
                yield found.popleft()
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        yield from found
        raise _StopError(Trouble("bad-xml", error.lineno, {"reason": reason})) from None


def _refuse(*_: object) -> None:
    raise _StopError(Trouble("unsafe-xml"))


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of the file, its type definition replaced by as many line ends."""
    head = file.read(LONGEST_HEAD)
    yield _without_definition(head)
    size = len(head)
    while chunk := file.read(CHUNK):
        size += len(chunk)
        if size > LIMIT:
            raise _StopError(Trouble("too-large", values={"limit": LIMIT >> 20}))
        yield chunk


def _without_definition(head: bytes) -> bytes:
    start = head.find(b"<!DOCTYPE")
    if start < 0:
        return head
    inner = head.find(b"[", start)
    plain_end = head.find(b">", start)
    end = head.find(b"]>", start) + 2 if 0 <= inner < plain_end else plain_end + 1
    if end < 2:
        raise _StopError(Trouble("unsafe-xml"))
    definition = head[start:end]
    if b"<!ENTITY" in definition:
        raise _StopError(Trouble("unsafe-xml"))
    return head[:start] + b"\n" * definition.count(b"\n") + head[end:]


def _records(found: Iterator[Element], ask: Ask) -> Iterator[Record | Trouble]:
    wanted = ask.measure or "steps"
    kind, unit = MEASURES.get(wanted.casefold(), (wanted, ""))
    keys, devices = Keys("apple-health"), Devices()
    for element in found:
        if wanted.casefold() == WORKOUTS and element.name == "Workout":
            yield _entry(element, "duration", element.attributes.get("durationUnit", "min"), keys)
        elif element.name == "Record" and _type(element) == kind.removeprefix(QUANTITY):
            devices.saw(element)
            yield _entry(element, "value", unit or element.attributes.get("unit", ""), keys)
    yield from devices.remark()


class Devices:
    """Remembers which devices counted on which days: a phone and a watch count the same steps."""

    def __init__(self) -> None:
        self.by_day: dict[str, str] = {}
        self.together: dict[str, None] = {}

    def saw(self, element: Element) -> None:
        """Note the device of a record."""
        device = element.attributes.get("sourceName", "")
        known = self.by_day.setdefault(element.attributes.get("startDate", "")[:10], device)
        if known != device:
            self.together |= {known: None, device: None}

    def remark(self) -> Iterator[Trouble]:
        """Say so, since nobody but the user knows which one they wore."""
        if self.together:
            watch = next((d for d in self.together if "watch" in d.casefold()), None)
            first = watch or next(iter(self.together))
            values = {"devices": ", ".join(self.together), "first": first}
            yield Trouble("several-devices", values=values, remark=True)


def _type(element: Element) -> str:
    return element.attributes.get("type", "").removeprefix(QUANTITY)


def _entry(element: Element, field: str, unit: str, keys: Keys) -> Record | Trouble:
    written = element.attributes.get("startDate", "")
    at = instant(written)
    if at is None:
        return Trouble("bad-date", element.line, {"value": written})
    day = at.date()
    key = keys.next(day)
    value = read_amount(element.attributes.get(field, ""), ".")
    if isinstance(value, str):
        return Trouble(value, element.line, {"value": element.attributes.get(field, "")})
    entry = Entry(day, value.value, source="apple-health", key=key, unit=unit, at=at)
    return Record(entry, _fields(element, at), element.line)


def _fields(element: Element, at: datetime) -> dict[str, object]:
    """The attributes under plain names, and the duration."""
    attributes = element.attributes
    kind = attributes.get("workoutActivityType", "").removeprefix("HKWorkoutActivityType")
    fields: dict[str, object] = {**attributes, "type": kind or _type(element)}
    fields |= {"device": attributes.get("sourceName", ""), "date": at.date()}
    end = instant(attributes.get("endDate", ""))
    if end is not None:
        fields["duration"] = end - at
    return fields


STAMP = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}) ?([+-]\d{2}):?(\d{2})")


def instant(text: str) -> datetime | None:
    """2022-03-01 08:11:12 +0100 as an instant."""
    found = STAMP.match(text)
    if found is None:
        return None
    try:
        return datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3]}:{found[4]}")
    except ValueError:
        return None


IMPORTER = Importer(
    "apple-health",
    {
        "sv": "Apple Hälsa (export.zip eller export.xml)",
        "en": "Apple Health (export.zip or .xml)",
    },
    sniff,
    read,
    (*MEASURES, WORKOUTS),
    (
        Example(
            '<?xml version="1.0"?><!DOCTYPE HealthData [<!ELEMENT HealthData ANY>]><HealthData>'
            '<Record type="HKQuantityTypeIdentifierStepCount" sourceName="Watch" unit="count" '
            'startDate="2026-03-01 23:50:00 +0100" endDate="2026-03-02 00:10:00 +0100" '
            'value="900"/></HealthData>',
            (("2026-03-01", "900"),),
        ),
    ),
)
