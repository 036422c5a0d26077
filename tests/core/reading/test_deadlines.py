"""Deadlines that have a name and no date."""

from datetime import date

import pytest

from smarta.core.reading.read import understand

TODAY = date(2026, 11, 23)
NAMED = (
    "Värva 20 medlemmar före nästa styrelsemöte",
    "Värva 20 medlemmar till nästa prov",
    "Värva 20 medlemmar innan kursen börjar",
    "Värva 20 medlemmar till kursens slut",
    "Läsa 3 böcker under semestern",
    "Ta 12 poäng i höstserien",
    "Recruit 20 members before my next checkup",
    "Recruit 20 members at our next review",
    "Recruit 20 members before the lease ends",
    "Read 3 books during the trip",
    "Visit 30 countries before 40",
)
LOOSE = (
    "Måla klart innan första snön",
    "Värva 20 medlemmar innan deadline",
    "Få 30 nya kontakter på mässan",
    "Fix the fence before it freezes",
    "Recruit 20 members before retirement",
    "Recruit 20 members before the deadline",
)
NO_TIME = (
    "Följa med till kundmötet med rätt underlag",
    "Put people before profits",
)


@pytest.mark.parametrize("text", NAMED)
def test_an_event_to_come_bounds_a_goal_though_its_day_is_not_known(text: str) -> None:
    reading, sense = understand(text, on=TODAY)
    assert sense.time == "met"
    assert reading.end is None


@pytest.mark.parametrize("text", LOOSE)
def test_what_comes_at_some_time_bounds_a_goal_in_part(text: str) -> None:
    assert understand(text, on=TODAY)[1].time == "partly"


@pytest.mark.parametrize("text", NO_TIME)
def test_an_event_that_is_gone_to_is_no_deadline(text: str) -> None:
    assert understand(text, on=TODAY)[1].time == "open"
