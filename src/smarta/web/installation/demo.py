"""An example organisation, invented, the same every time but for the dates, which end today."""

import random
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from django.contrib.auth.hashers import make_password

from smarta.core.entries import Entry as CoreEntry
from smarta.web import clock
from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import Membership, Space, User
from smarta.web.goals import people
from smarta.web.goals import services as goals
from smarta.web.goals.models import Goal
from smarta.web.planning import services as planning
from smarta.web.tracking import services as tracking

SEED = 20270104
PASSWORD = "en lugn sjö i Bergslagen"  # noqa: S105 the example's, printed when it is filled
DOMAIN = "exempel.se"
TEAM = "Säljteamet på Älvdala Möbler"
MAIN = "karin"

FIVE = ("ready", "worth", "right_time", "fits", "right_person")


class Seller(NamedTuple):
    """A member of the example team: how many meetings a week, and what they said to the goal."""

    name: str
    target: int
    usual: float
    outcome: str
    words: str = ""


SELLERS = (
    Seller("Maja", 8, 8.2, "accept"),
    Seller("Olle", 8, 6.1, "counter", "Jag har supporten på fredagar till mars."),
    Seller("Yusuf", 7, 7.4, "accept"),
    Seller("Britta", 8, 7.9, "accept"),
    Seller("Henrik", 6, 5.2, "accept_if"),
    Seller("Leila", 8, 8.8, "accept"),
    Seller("Tuva", 6, 4.4, ""),
    Seller("Nils", 7, 6.9, "decline", "Jag går på föräldraledighet."),
)

MEETING = {
    "singular": "kundmöte",
    "plural": "kundmöten",
    "language": "sv",
    "counts": "ett möte på minst 30 minuter, på plats eller på distans, med en kund eller någon"
    " som kan bli det",
    "counts_not": "interna möten och samtal som bara bokar ett möte",
    "criteria": "duration >= 30 min and attendees.external >= 1",
    "cases": [{"text": "lunch med en kund", "counts": True}],
}


def is_filled() -> bool:
    return User.objects.filter(email=f"{MAIN}@{DOMAIN}").exists()


def fill(*, on: date) -> None:
    """Fill an empty database with the example; `on` is the day that it ends on."""
    chance = random.Random(SEED)  # noqa: S311 an example, not a secret
    password = make_password(PASSWORD)
    karin = person("Karin", password, administrator=True)
    sellers = [(seller, person(seller.name, password)) for seller in SELLERS]
    team = make_team(karin, [user for _seller, user in sellers])
    meeting, _problems = goals.define(user=karin, unit="kundmöten", meaning=MEETING, space=team)
    for seller, user in sellers:
        quota(seller, user, karin, team, meeting, on, chance)
    goals.set_team_target(
        team=team, user=karin, unit="kundmöten", period="1 week", amount=Decimal(64)
    )
    budget(karin, team, on, chance)
    steps(karin, on, chance)
    weight(karin, on, chance)
    coffee(karin, on, chance)
    course(karin, on)


def person(name: str, password: str, *, administrator: bool = False) -> User:
    """An account with a confirmed address; `password` is hashed, since hashing takes its time."""
    user = accounts.make_account(
        email=f"{name.lower()}@{DOMAIN}",
        password=None,
        name=name,
        language="sv",
        time_zone="Europe/Stockholm",
        administrator=administrator,
    )
    User.objects.filter(pk=user.pk).update(password=password)
    accounts.confirm_address(user=user, by=user)
    return user


def require(problems: Any) -> None:
    if problems:
        raise ValueError(f"the example does not hold: {problems}")


def make_team(leader: User, members: list[User]) -> Space:
    team, problems = accounts.make_team(user=leader, name=TEAM)
    require(problems)
    for user in members:
        Membership.objects.create(space=team, user=user, role=Membership.MEMBER, since=clock.now())
    return team


def morning(day: date) -> datetime:
    return datetime.combine(day, time(8, 15), tzinfo=clock.zone_of(None))


def keep(user: User, statement: str, fields: dict[str, Any], since: date, **more: Any) -> Goal:
    goal, problems = goals.keep_goal(
        user=user, statement=statement, fields=fields, language="sv", at=morning(since), **more
    )
    require(problems)
    return goal


def fill_in(goal: Goal, user: User, entries: list[tuple[date, Decimal, str]], name: str) -> None:
    rows = [
        CoreEntry(day, value, note=note, source=name, key=f"{name}:{place}")
        for place, (day, value, note) in enumerate(entries)
    ]
    _batch, problems = tracking.import_entries(
        goal=goal, user=user, entries=rows, source=name, name=name
    )
    require(problems)


def days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


# The team's goals -------------------------------------------------------------------------------


def quota(
    seller: Seller,
    user: User,
    leader: User,
    team: Space,
    meeting: Any,
    on: date,
    chance: random.Random,
) -> None:
    """A weekly quota with a history of eight months, and this person's answer to it."""
    first = monday(on) - timedelta(weeks=34)
    fields = {
        "kind": "rate",
        "quantity": {"value": seller.target, "unit": "kundmöten", "comparison": "at_least"},
        "cadence": {"unit": "week", "every": 1},
        "start": first.isoformat(),
        "end": (monday(on) + timedelta(weeks=17, days=6)).isoformat(),
        "aggregate": "sum",
        "calendar": {"weekdays": ["mon", "tue", "wed", "thu", "fri"]},
    }
    statement = f"Genomföra {seller.target} kundmöten per vecka"
    goal = keep(user, statement, fields, first, space=team, definition=meeting)
    fill_in(goal, user, meetings(seller, first, on, chance), "kalender")
    for year in {first.year, on.year}:
        rest_in_summer(goal, user, first, on, year)
    require(goals.share(goal=goal, user=user, team=team)[1])
    answer(goal, user, seller)
    plan(goal, user, on)


def rest_in_summer(goal: Goal, user: User, first: date, on: date, year: int) -> None:
    """Weeks 28 to 31 ask for nothing, where they lie behind."""
    summer = date.fromisocalendar(year, 28, 1)
    end = summer + timedelta(weeks=4, days=-1)
    if first <= summer and end < on:
        done = goals.excuse(goal=goal, user=user, start=summer, end=end, reason="Semester")
        require(done[1])


def meetings(
    seller: Seller, first: date, on: date, chance: random.Random
) -> list[tuple[date, Decimal, str]]:
    """Meetings on working days, fewer on Mondays and Fridays, none in the summer weeks."""
    shape = (0.8, 1.2, 1.2, 1.1, 0.7)
    found = []
    for day in days(first, on):
        if day.weekday() > 4 or 28 <= day.isocalendar().week <= 31:
            continue
        expected = seller.usual / 5 * shape[day.weekday()]
        count = sum(chance.random() < expected / 4 for _ in range(4))
        if count:
            found.append((day, Decimal(count), ""))
    return found


def answer(goal: Goal, user: User, seller: Seller) -> None:
    if not seller.outcome:
        return
    row = people.take_place(goal=goal, user=user)
    more: dict[str, dict[str, Any]] = {
        "accept": {"confidence": 8},
        "accept_if": {"condition": "Om jag slipper mässan i Mora."},
        "decline": {"failed": "right_time"},
        "counter": {"counter": {"value": seller.target - 2}},
    }
    degrees = {question: {"degree": "yes"} for question in FIVE}
    if seller.outcome in {"decline", "counter"}:
        degrees["right_time"] = {"degree": "no", "note": seller.words}
    _row, problems = people.answer(
        involvement=row,
        version=goal.current,
        outcome=seller.outcome,
        questions=degrees,
        words=seller.words,
        **more[seller.outcome],
    )
    require(problems)


def plan(goal: Goal, user: User, on: date) -> None:
    activities: list[dict[str, Any]] = [
        {"text": "Boka nästa veckas möten", "cadence": {"unit": "week", "every": 1}},
        {"text": "Ring tio gamla kunder", "day": on, "effect": 3, "effort": 1},
        {
            "text": "ringer jag nästa på listan samma dag",
            "kind": "plan",
            "trigger": "kunden ställer in",
        },
    ]
    for activity in activities:
        require(planning.add_activity(goal=goal, user=user, **activity)[1])


def budget(karin: User, team: Space, on: date, chance: random.Random) -> None:
    """The year's orders: a total with milestones."""
    first, last = date(on.year, 1, 1), date(on.year, 12, 31)
    fields = {
        "kind": "total",
        "quantity": {"value": 4200000, "unit": "kr", "comparison": "at_least"},
        "start": first.isoformat(),
        "end": last.isoformat(),
        "aggregate": "sum",
    }
    statement = f"Sälja möbler till kontor för 4 200 000 kr under {on.year}"
    goal = keep(karin, statement, fields, first, space=team)
    orders = []
    for day in days(first, on):
        if day.weekday() < 5 and chance.random() < 0.22:
            orders.append((day, Decimal(chance.randrange(20, 130) * 1000), ""))
    fill_in(goal, karin, orders, "order")
    for third, text in ((1, "Ny prislista ute"), (2, "Två ramavtal klara")):
        day = on + (last - on) * third / 3
        horizon = "six_weeks" if third == 1 else "six_months"
        require(
            planning.add_activity(
                goal=goal, user=karin, text=text, kind="milestone", day=day, horizon=horizon
            )[1]
        )
    for name in ("maja", "leila"):
        _made, problems = people.involve(goal=goal, by=karin, email=f"{name}@{DOMAIN}", tell=False)
        require(problems)


# Karin's own goals ------------------------------------------------------------------------------


def steps(karin: User, on: date, chance: random.Random) -> None:
    """A recurring total of one's own, with a version that changed and an excused week."""
    first = date(on.year, 1, 1)
    fields = {
        "kind": "rate",
        "quantity": {"value": 70000, "unit": "steg", "comparison": "at_least"},
        "cadence": {"unit": "week", "every": 1},
        "start": first.isoformat(),
        "end": date(on.year, 12, 31).isoformat(),
        "aggregate": "sum",
    }
    goal = keep(karin, f"Gå 70 000 steg i veckan under {on.year}", fields, first)
    walked = [(day, Decimal(int(chance.gauss(9800, 3200))), "") for day in days(first, on)]
    fill_in(goal, karin, [(d, max(v, Decimal(400)), n) for d, v, n in walked], "stegräknare")
    ill = monday(on) - timedelta(weeks=6)
    if ill > first:
        require(
            goals.excuse(
                goal=goal, user=karin, start=ill, end=ill + timedelta(days=6), reason="Influensa"
            )[1]
        )


def weight(karin: User, on: date, chance: random.Random) -> None:
    first = on - timedelta(days=120)
    fields = {
        "kind": "level",
        "quantity": {"value": 72, "unit": "kg", "comparison": "at_most", "baseline": 78},
        "start": first.isoformat(),
        "end": (on + timedelta(days=60)).isoformat(),
        "aggregate": "last",
    }
    goal = keep(karin, "Gå ner från 78 till 72 kg", fields, first)
    weighed = [
        (day, Decimal(str(round(78 - place * 0.031 + chance.gauss(0, 0.4), 1))), "")
        for place, day in enumerate(days(first, on))
        if place % 3 == 0
    ]
    fill_in(goal, karin, weighed, "våg")


def coffee(karin: User, on: date, chance: random.Random) -> None:
    first = monday(on) - timedelta(weeks=12)
    fields = {
        "kind": "limit",
        "quantity": {"value": 15, "unit": "koppar kaffe", "comparison": "at_most"},
        "cadence": {"unit": "week", "every": 1},
        "start": first.isoformat(),
        "end": (monday(on) + timedelta(weeks=14, days=6)).isoformat(),
        "aggregate": "sum",
    }
    goal = keep(karin, "Dricka högst 15 koppar kaffe i veckan", fields, first)
    cups = [(day, Decimal(chance.choice((1, 2, 2, 2, 3))), "") for day in days(first, on)]
    fill_in(goal, karin, cups, "hand")


def course(karin: User, on: date) -> None:
    """A draft that is not a goal yet, and one that is done once."""
    fields = {
        "kind": "done",
        "start": (on - timedelta(days=20)).isoformat(),
        "end": (on + timedelta(days=40)).isoformat(),
    }
    goal = keep(karin, "Klara truckkortet", fields, on - timedelta(days=20))
    require(
        planning.add_activity(goal=goal, user=karin, text="Boka provet", horizon="today", start=on)[
            1
        ]
    )
    draft = accounts.new_draft(user=karin)
    accounts.keep_draft(draft=draft, text="Fler nöjda kunder", language="sv")
