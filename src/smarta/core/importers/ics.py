"""Calendars (iCalendar): every event that has begun, recurrences and their exceptions included.

An event counts 1 (or its minutes, with the measure "duration"). Cancelled events are left out.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, BinaryIO, NamedTuple

from smarta.core.entries import Entry
from smarta.core.importers._model import Ask, Example, Importer, Keys, Record, Trouble
from smarta.core.importers._table import decode

LIMIT = 64 << 20
EARLIEST = date(1900, 1, 1)
LINE = "X-SMARTA-LINE"
DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}
MOST = 50_000
"""Occurrences of one series: two a day for longer than anyone has kept a calendar."""
ONLINE = re.compile(
    r"https?://\S*(zoom\.|teams\.|meet\.google|whereby|webex|jitsi|gotomeet)|\bteams\b|\bzoom\b"
    r"|google meet|videomöte|video call|online",
    re.I,
)
SHARED_DOMAINS = frozenset(
    {
        *("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com"),
        *("icloud.com", "me.com", "telia.com", "comhem.se", "proton.me", "protonmail.com"),
    }
)
"""Domains at which one's colleagues do not sit."""


class Block(NamedTuple):
    """A part of the file from a BEGIN to its END, with the line of the BEGIN."""

    line: int
    lines: list[str]

    @property
    def text(self) -> str:
        return "\r\n".join(self.lines)


def sniff(head: bytes, name: str) -> int:
    """The first line of every calendar."""
    start = decode(head).lstrip("\ufeff \t\r\n")[:40].upper()
    return 95 if start.startswith("BEGIN:VCALENDAR") else 30 * name.endswith(".ics")


def read(file: BinaryIO, ask: Ask) -> Iterator[Record | Trouble]:
    """The events that began by the end of `ask.on`, in the order of time; then the troubles."""
    raw = file.read(LIMIT + 1)
    if len(raw) > LIMIT:
        yield Trouble("too-large", values={"limit": LIMIT >> 20})
        return
    try:
        import icalendar  # noqa: F401
        import recurring_ical_events  # noqa: F401
    except ModuleNotFoundError as missing:
        yield Trouble("needs-module", values={"module": missing.name or "icalendar"})
        return
    head, events = split(decode(raw).lstrip("\ufeff"))
    if not head:
        yield Trouble("bad-calendar", 1, {"reason": "BEGIN:VCALENDAR"})
        return
    troubles: list[Trouble] = []
    good = [event for event in events if usable(event, troubles)]
    yield from occurrences(head, good, troubles, ask)
    yield from troubles


def split(text: str) -> tuple[list[str], list[Block]]:
    """The calendar without its events, and its events."""
    head: list[str] = []
    events: list[Block] = []
    current: Block | None = None
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip().upper()
        if bare == "BEGIN:VEVENT":
            current = Block(number, [line.strip(), f"{LINE}:{number}"])
        elif current is not None:
            current.lines.append(line)
            if bare == "END:VEVENT":
                events.append(current)
                current = None
        elif head or bare == "BEGIN:VCALENDAR":
            head.append(line)
    if current is not None:
        events.append(current)
    return [line for line in head if line.strip().upper() != "END:VCALENDAR"], events


def usable(event: Block, troubles: list[Trouble]) -> bool:
    """Whether an event stands on its own; if not, what is wrong is noted."""
    from icalendar import Event

    parsed: Any
    reason = ""
    try:
        parsed = Event.from_ical(event.text)
        if parsed.get("DTSTART") is None:
            reason = "DTSTART"
        elif parsed.errors:
            reason = f"{parsed.errors[0][0]}: {parsed.errors[0][1]}"
        elif parsed.end < parsed.start:
            reason = "DTEND < DTSTART"
        elif not all(bounded(rule, parsed.start) for rule in as_list(parsed.get("RRULE"))):
            reason = "RRULE"
    except Exception as error:  # what a broken event raises is not told by the parser
        reason = str(error) or type(error).__name__
    if reason:
        values = {"name": summary(event), "reason": " ".join(reason.split())[:120]}
        troubles.append(Trouble("bad-event", event.line, values))
    return not reason


def as_list(value: Any) -> list[Any]:
    """A property that may stand once, several times, or not at all."""
    return value if isinstance(value, list) else [] if value is None else [value]


def bounded(rule: Any, start: Any) -> bool:
    """Whether a recurrence can be gone through: nothing that stands still (an interval of 0), that
    recurs within the hour, or more often than any calendar does."""
    interval = int((rule.get("INTERVAL") or [1])[0])
    step = DAYS.get(str((rule.get("FREQ") or [""])[0]).upper(), 0) * interval
    if step < 1 or never(rule):
        return False
    times = 1
    for part in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        times *= max(1, len(rule.get(part) or []))
    days = max(1, len(rule.get("BYDAY") or []), len(rule.get("BYMONTHDAY") or []))
    years = max(1, 2100 - start.year)
    return years * 366 // step * times * days <= MOST or (step >= DAYS["WEEKLY"] and times <= 4)


def never(rule: Any) -> bool:
    """Whether a recurrence waits for a day that no month has, such as 30 February."""
    months = [int(month) for month in rule.get("BYMONTH") or range(1, 13)]
    days = [abs(int(day)) for day in rule.get("BYMONTHDAY") or [1]]
    return all(day > LONGEST.get(month, 31) for month in months for day in days)


LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
"""Days of the months that have fewer than 31."""


def summary(event: Block) -> str:
    """An event's title as it stands in the file."""
    titles = (line.partition(":")[2] for line in event.lines if line.upper().startswith("SUMMARY"))
    return next(titles, "?").strip()[:60]


def occurrences(
    head: list[str], events: Iterable[Block], troubles: list[Trouble], ask: Ask
) -> Iterator[Record]:
    """Each time that an event took place."""
    from icalendar import Calendar
    from recurring_ical_events import of

    lines = [*head, *(line for event in events for line in event.lines), "END:VCALENDAR", ""]
    try:
        calendar = Calendar.from_ical("\r\n".join(lines))
        after = datetime.combine(ask.on + timedelta(days=1), time(), UTC) + timedelta(hours=14)
        found = of(calendar, skip_bad_series=True).between(EARLIEST, after)
    except Exception as error:  # whatever is left that the libraries refuse
        reason = " ".join(str(error).split())[:120] or type(error).__name__
        troubles.append(Trouble("bad-calendar", 1, {"reason": reason}))
        return
    found = [event for event in found if day_of(event) <= ask.on and held(event)]
    found.sort(key=order)
    own = own_addresses(calendar, found, ask)
    keys = Keys("ics")
    for event in found:
        yield record(event, own, keys, ask)


def day_of(event: Any) -> date:
    """The day on which an event begins, where it takes place."""
    start = event.start
    found: date = start.date() if isinstance(start, datetime) else start
    return found


def held(event: Any) -> bool:
    """Whether an event was not called off."""
    return str(event.get("STATUS", "")).upper() != "CANCELLED"


def order(event: Any) -> tuple[date, str, int]:
    """By day, then by the time of day, then by the place in the file."""
    start = event.start
    clock = start.isoformat() if isinstance(start, datetime) else ""
    return day_of(event), clock, int(event.get(LINE, 0))


def record(event: Any, own: frozenset[str], keys: Keys, ask: Ask) -> Record:
    """An event as an entry."""
    start, day = event.start, day_of(event)
    minutes = ask.measure == "duration"
    fields = fields_of(event, own)
    length = Decimal(round(fields["duration"].total_seconds())) / 60 if minutes else Decimal(1)
    entry = Entry(
        day,
        length,
        note=fields["title"],
        source="ics",
        key=keys.next(day, own_key(event)),
        unit="min" if minutes else "events",
        at=start if isinstance(start, datetime) else None,
    )
    return Record(entry, fields, int(event.get(LINE, 0)) or None)


def own_key(event: Any) -> str:
    """The event's own id and which of its recurrences it is; empty when it has none."""
    uid = str(event.get("UID", "")).strip()
    original = event.get("RECURRENCE-ID")
    moment = original.dt if original is not None else event.start
    return f"{uid}:{moment.isoformat()}" if uid else ""


def fields_of(event: Any, own: frozenset[str]) -> dict[str, Any]:
    """What a definition can ask about an event."""
    start, words = event.start, {n: str(event.get(n, "")) for n in ("SUMMARY", "LOCATION")}
    description = str(event.get("DESCRIPTION", ""))
    categories = event.get("CATEGORIES", [])
    parts = categories if isinstance(categories, list) else [categories]
    fields: dict[str, Any] = {
        "title": words["SUMMARY"],
        "summary": words["SUMMARY"],
        "location": words["LOCATION"],
        "description": description,
        "status": str(event.get("STATUS", "")).lower(),
        "categories": [str(c) for part in parts for c in getattr(part, "cats", [part])],
        "duration": event.end - start if isinstance(start, datetime) else timedelta(0),
        "all_day": not isinstance(start, datetime),
        "date": day_of(event),
        "weekday": day_of(event).isoweekday(),
    }
    fields["type"] = type_of(fields, str(event.get("X-GOOGLE-CONFERENCE", "")))
    return fields | people(event, own)


def type_of(fields: Mapping[str, Any], conference: str) -> str | None:
    """ "digital" with a link to a call, "physical" with a place; None when neither is told."""
    if conference or ONLINE.search(f"{fields['location']}\n{fields['description']}"):
        return "digital"
    return "physical" if fields["location"].strip() else None


def people(event: Any, own: frozenset[str]) -> dict[str, Any]:
    """Who takes part: those who declined, rooms and equipment left out."""
    listed = event.get("ATTENDEE", [])
    guests = [a for a in (listed if isinstance(listed, list) else [listed]) if takes_part(a)]
    organizer = event.get("ORGANIZER")
    everyone = dict.fromkeys(address(a) for a in (guests + ([organizer] if organizer else [])))
    if not everyone:
        return {}
    fields: dict[str, Any] = {"attendees": list(everyone)}
    if organizer:
        fields["organizer"] = address(organizer)
    if own:
        external = [a for a in everyone if not belongs(a, own)]
        fields["attendees.external"] = external
        fields["attendees.internal"] = [a for a in everyone if a not in external]
    return fields


def takes_part(attendee: Any) -> bool:
    """A person who has not declined."""
    parameters = getattr(attendee, "params", {})
    return str(parameters.get("PARTSTAT", "")).upper() != "DECLINED" and str(
        parameters.get("CUTYPE", "")
    ).upper() not in ("ROOM", "RESOURCE")


def address(person: Any) -> str:
    """A mail address, lower case."""
    return str(person).removeprefix("mailto:").removeprefix("MAILTO:").strip().casefold()


def belongs(person: str, own: frozenset[str]) -> bool:
    """Whether an address is one's own or of one's own domain (or of a part of it)."""
    domain = person.rpartition("@")[2]
    return person in own or any(domain == d or domain.endswith(f".{d}") for d in own)


def own_addresses(calendar: Any, events: Iterable[Any], ask: Ask) -> frozenset[str]:
    """What is not external: the domains that are asked for, else that of the calendar's owner,
    else that of whoever organises most. Of a shared mail service only the one address is own."""
    if ask.own_domains:
        return frozenset(d.casefold().lstrip("@") for d in ask.own_domains)
    name = str(calendar.get("X-WR-CALNAME", "")).strip().casefold()
    owner = name if re.fullmatch(r"[^\s@]+@[^\s@]+", name) else ""
    if not owner:
        organizers = Counter(address(e["ORGANIZER"]) for e in events if e.get("ORGANIZER"))
        domains: Counter[str] = Counter()
        for person, count in organizers.items():
            domains[person if _shared(person) else person.rpartition("@")[2]] += count
        return frozenset(own for own, _ in domains.most_common(1))
    return frozenset({owner if _shared(owner) else owner.rpartition("@")[2]})


def _shared(person: str) -> bool:
    return person.rpartition("@")[2] in SHARED_DOMAINS


IMPORTER = Importer(
    "ics",
    {"sv": "Kalender (ICS)", "en": "Calendar (ICS)"},
    sniff,
    read,
    ("events", "duration"),
    (
        Example(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260301T090000Z\nDTEND:20260301T100000Z\n"
            "RRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\nEND:VCALENDAR\n",
            (("2026-03-01", "1"), ("2026-03-02", "1")),
        ),
    ),
)
