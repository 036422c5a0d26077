"""Who, what, where, why, how and with what: the other questions of S, as the text answers them."""

from datetime import date

import pytest

from smarta.core.reading import Phrase, Reading, read

TODAY = date(2026, 11, 23)
ELIN = (
    "Elin ska boka 8 kundmöten i veckan i Skåne genom att ringa varje morgon, "
    "eftersom tre av fyra order börjar med ett möte"
)


def told(phrase: Phrase | None) -> str | None:
    return phrase.text if phrase else None


def reading(text: str) -> Reading:
    return read(text, on=TODAY)


def test_every_part_of_a_full_sentence_is_found() -> None:
    found = reading(ELIN)
    assert told(found.who) == "Elin"
    assert told(found.action) == "boka"
    assert told(found.object) == "kundmöten"
    assert told(found.where) == "i Skåne"
    assert told(found.how) == "genom att ringa varje morgon"
    assert told(found.why) == "eftersom tre av fyra order börjar med ett möte"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Säljteamet ska ringa 20 kunder om dagen", "Säljteamet"),
        ("Jag vill springa ett maraton", "Jag"),
        ("The sales team will book 20 meetings a week", "The sales team"),
        ("I want to become a nurse", "I"),
        ("Andelen behöriga ska öka", None),
        ("Utsläppen ska minska", None),
        ("Rutinerna ska dokumenteras före sommaren", None),
        ("Lansera webbplatsen i mars", None),
        ("Målet är att öka försäljningen", None),
    ],
)
def test_who_is_somebody_and_not_what_is_measured(text: str, who: str | None) -> None:
    assert told(reading(text).who) == who


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Vi ska öka försäljningen i Norge med 20 %", "i Norge"),
        ("Springa i skogen tre gånger i veckan", "i skogen"),
        ("The team will sell 40 cars in Germany in Q3", "in Germany"),
        ("Lansera webbplatsen i mars", None),
        ("Boka 5 kundmöten i veckan", None),
        ("Exercise in the morning", None),
    ],
)
def test_where_is_a_place_and_no_time(text: str, where: str | None) -> None:
    assert told(reading(text).where) == where


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Gå 70 000 steg i veckan", "steg"),
        ("Utsläppen ska minska i hela kommunen", "Utsläppen"),
        ("Arbeta med vår arbetsmiljö", "vår arbetsmiljö"),
        ("Springa i skogen tre gånger i veckan", None),
    ],
)
def test_the_object_is_what_it_is_about(text: str, thing: str | None) -> None:
    assert told(reading(text).object) == thing


def test_means_and_conditions_are_kept_as_they_stand() -> None:
    found = reading("We will hire two engineers within budget if the board agrees")
    assert [phrase.text for phrase in found.conditions] == ["if the board agrees"]
    assert found.resources[0].text.startswith("within budget")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Hur många kundmöten i veckan är rimligt?", "question"),
        ("Should we hire more people?", "question"),
        ("Mål 2027", "heading"),
        ("test", "heading"),
        ("Förra året sålde vi för 9,8 Mkr.", "statement"),
        ("Last year we sold for 9.8 million.", "statement"),
        ("Kunden i fokus", "slogan"),
        ("We will be world-leading", "slogan"),
        ("Springa milen och sluta röka", "several"),
        ("Hire two sales reps and launch a new website", "several"),
        ("Ringa och mejla 20 kunder i veckan", "goal"),
        ("sälja mer", "goal"),
        ("", "empty"),
        ("…", "empty"),
    ],
)
def test_what_is_no_goal_is_told_apart(text: str, form: str) -> None:
    assert reading(text).form == form


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Läsa 12 böcker i år", "total"),
        ("Sell for 2 MSEK this year", "total"),
        ("8 meetings per week", "rate"),
        ("walk every morning", "rate"),
        ("Höja NPS till 45", "level"),
        ("weigh 80 kg", "level"),
        ("EBITDA margin at least 10 %", "level"),
        ("Säkerställa att alla barn har tillgång till förskola", "level"),
        ("at most 2 coffees a day", "limit"),
        ("Sluta röka", "limit"),
        ("Publish the report", "done"),
        ("Jag vill bli doktor", "done"),
        ("Stärka samarbetet med skolan", "open"),
        ("be happier", "open"),
    ],
)
def test_the_kind_of_goal(text: str, kind: str) -> None:
    assert read(text, on=TODAY, language=None).kind == kind
