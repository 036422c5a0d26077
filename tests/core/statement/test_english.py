"""Finished statements in English, as a person would write them; ~ is a no-break space."""

from datetime import date

import pytest
from tests.core.statement.goals import DAY, JUNE, MARCH, MONTH, SPRING, WEEK, YEAR, q

from smarta.core.definition import suggested
from smarta.core.period import Cadence
from smarta.core.statement import Days, Involved, Parts, Plan, Stage, compose, headline, sheet


def en(kind: str, **parts: object) -> Parts:
    return Parts("en", kind, **parts)  # type: ignore[arg-type]


GOLDEN = [
    (
        en("rate", who="Elin", verb="hold", quantity=q("8", "customer meetings"), cadence=WEEK,
           why="Three orders out of four begin with a meeting.", **SPRING),
        ("Elin will hold at least 8~customer meetings a week from 4~January to 27~June 2027, "
        "because three orders out of four begin with a meeting."),
    ),
    (
        en("rate", verb="walk", quantity=q("70000", "steps"), cadence=WEEK,
           start=date(2022, 1, 1), end=date(2022, 12, 31)),
        "Walk at least 70~000~steps a week during 2022.",
    ),
    (
        en("total", who="we", verb="sell", lead="for", quantity=q("200000", "£"), **YEAR),
        "We will sell for at least £200~000 during 2027.",
    ),
    (
        en("total", who="I", verb="read", quantity=q("12", "books"), **YEAR),
        "I will read at least 12~books during 2027.",
    ),
    (
        en("level", who="we", verb="raise", lead="NPS", end=JUNE,
           quantity=q("45", "NPS", baseline=30)),
        "We will raise NPS from 30 to 45 by 30~June 2027.",
    ),
    (
        en("level", verb="raise", lead="the response rate", quantity=q("60", "%"), end=JUNE),
        "Raise the response rate to at least 60% by 30~June 2027.",
    ),
    (
        en("level", who="Sara", verb="reduce", lead="sick leave",
           quantity=q("4", "%", "at_most", baseline=6), **YEAR),
        "Sara will reduce sick leave from 6% to at most 4% during 2027.",
    ),
    (
        en("level", verb="increase", lead="sales",
           quantity=q("20", "%", "increase_by", relative="percent"), end=date(2027, 12, 31)),
        "Increase sales by 20% by 31~December 2027.",
    ),
    (
        en("level", who="we", verb="increase", lead="our market share",
           quantity=q("3", None, "increase_by", relative="points"), **YEAR),
        "We will increase our market share by 3~percentage points during 2027.",
    ),
    (
        en("level", who="we", verb="increase", lead="the number of visitors",
           quantity=q("2", "visitors", "increase_by", relative="factor"), end=MARCH),
        "We will double the number of visitors by 31~March 2027.",
    ),
    (
        en("level", verb="halve", lead="the response time",
           quantity=q("0.5", None, "decrease_by", relative="factor"), end=MARCH),
        "Halve the response time by 31~March 2027.",
    ),
    (
        en("limit", who="I", verb="have", quantity=q("2", "drinks", "at_most"), cadence=WEEK),
        "I will have at most 2~drinks a week.",
    ),
    (
        en("limit", lead="Screen time", quantity=q("2", "hours", "at_most"), cadence=DAY,
           start=date(2027, 1, 4)),
        "Screen time at most 2~hours a day from 4~January 2027.",
    ),
    (
        en("done", who="Mira", verb="publish", lead="the new website", end=MARCH),
        "Mira will publish the new website by 31~March 2027.",
    ),
    (
        en("done", verb="get", lead="a driving licence", deadline="before my 40th birthday"),
        "Get a driving licence before my 40th birthday.",
    ),
    (
        en("rate", who="I", verb="call", lead="my mother", cadence=WEEK),
        "I will call my mother every week.",
    ),
    (
        en("rate", who="Jonas", verb="visit", lead="every key account",
           cadence=Cadence("quarter"), **YEAR),
        "Jonas will visit every key account every quarter during 2027.",
    ),
    (
        en("rate", quantity=q("4", "customer visits", upper=6), cadence=MONTH,
           start=date(2027, 3, 1), end=date(2027, 5, 31)),
        "4–6~customer visits a month from 1~March to 31~May 2027.",
    ),
    (
        en("rate", who="I", verb="meditate", lead="for", quantity=q("10", "minutes"), cadence=DAY,
           why="to sleep better", end=MARCH),
        "I will meditate for at least 10~minutes a day until 31~March 2027, to sleep better.",
    ),
    (
        en("rate", who="I", verb="do", quantity=q("1", "workouts"),
           cadence=Cadence("day", 2), where="at the gym", why="Keep up with the children"),
        "I will do at least 1~workout every other day at the gym, to keep up with the children.",
    ),
    (
        en("rate", who="Elin", quantity=q("1", "quotes"), cadence=Cadence("weekday")),
        "Elin will send at least 1~quote per working day.",
    ),
    (
        en("rate", who="the team", quantity=q("20", "calls"), cadence=DAY, tail="to new customers"),
        "The team will make at least 20~calls a day to new customers.",
    ),
    (
        en("total", who="Elin and Jonas", verb="sign", quantity=q("5", "new contracts"),
           start=date(2027, 1, 1), end=date(2027, 1, 31)),
        "Elin and Jonas will sign at least 5~new contracts during January 2027.",
    ),
    (
        en("total", who="we", verb="hire", quantity=q("3", "developers", "exactly"),
           start=date(2027, 4, 1), end=date(2027, 6, 30)),
        "We will hire exactly 3~developers during the second quarter of 2027.",
    ),
    (
        en("level", verb="weigh", quantity=q("80", "kg", "at_most"), end=JUNE),
        "Weigh at most 80~kg by 30~June 2027.",
    ),
    (
        en("level", who="I", verb="lose", quantity=q("5", "kg", "decrease_by"), end=JUNE,
           why="I cannot keep up with the children"),
        "I will lose 5~kg by 30~June 2027, because I cannot keep up with the children.",
    ),
    (
        en("level", lead="Equity ratio", quantity=q("40", "%"), end=date(2027, 12, 31)),
        "Equity ratio of at least 40% by 31~December 2027.",
    ),
    (
        en("level", who="the company", verb="have", lead="an operating margin",
           quantity=q("10.5", "%"), **YEAR),
        "The company will have an operating margin of at least 10.5% during 2027.",
    ),
    (
        en("level", who="we", verb="raise", lead="the average order",
           quantity=q("1700", "$", baseline=1400), end=MARCH),
        "We will raise the average order from $1~400 to $1~700 by 31~March 2027.",
    ),
    (
        en("open", who="I", verb="become", lead="a better listener", why="The team says more then"),
        "I will become a better listener, because the team says more then.",
    ),
    (
        en("limit", who="I", verb="stop", lead="smoking", end=date(2026, 12, 31)),
        "I will stop smoking by 31~December 2026.",
    ),
    (
        en("rate", who="we", verb="give", quantity=q("2", "demos"), cadence=Cadence("week", 3),
           where="at the customer's office", **SPRING),
        ("We will give at least 2~demos every 3 weeks at the customer's office from 4~January to "
        "27~June 2027."),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "expected"), GOLDEN)
def test_the_headline_reads_as_a_person_would_write_it(parts: Parts, expected: str) -> None:
    assert headline(parts).replace("\u00a0", "~") == expected


def test_the_whole_statement_says_exceptions_people_definition_and_when_it_is_done() -> None:
    parts = en(
        "rate", who="Elin", verb="hold", quantity=q("8", "customer meetings"), cadence=WEEK,
        why="three orders out of four begin with a meeting",
        definition=suggested("customer meetings", "en"),
        excused=(Days(date(2027, 2, 22), date(2027, 2, 28)),
                 Days(date(2027, 5, 3), date(2027, 5, 16))),
        involved=(Involved("Jonas", "takes over support"), Involved("Sara"), Involved("Ali")),
        done_when="Every week is ticked off", **SPRING,
    )  # fmt: skip
    assert compose(parts).replace("\u00a0", "~") == (
        "Elin will hold at least 8~customer meetings a week from 4~January to 27~June 2027, "
        "because three orders out of four begin with a meeting. Week~8 does not count. "
        "Weeks~18–19 do not count. Jonas takes over support. Sara and Ali are involved. "
        "A customer meeting is a meeting in person or online, at least 30 minutes long, with a "
        "customer or someone who may become one. Not counted: cancelled meetings, quick check-ins "
        "and meetings with colleagues only. The goal is reached when every week is ticked off."
    )


def test_the_sheet_lists_the_way_the_plans_the_stages_and_today() -> None:
    parts = en(
        "rate", how="Twenty calls every morning", missing="someone to take support",
        plans=(Plan("a customer cancels", "I call the next on the list the same day"),),
        stages=(Stage(date(2027, 1, 5), "48 meetings"),), first="book the first three meetings",
    )  # fmt: skip
    assert [tuple(cell.replace("\u00a0", "~") for cell in row) for row in sheet(parts)] == [
        ("R", "The way there", "Twenty calls every morning."),
        ("R", "Missing", "Someone to take support."),
        (
            "R",
            "If and then",
            "If a customer cancels, then I call the next on the list the same day.",
        ),
        ("T", "On the way", "By 5~January 2027: 48 meetings."),
        ("T", "First", "Today: book the first three meetings."),
    ]


@pytest.mark.parametrize(
    ("person", "sentence"),
    [
        (Involved("Jonas", "takes over support"), "Jonas takes over support."),
        (Involved("Sara", "in purchasing"), "Sara in purchasing is involved."),
        (Involved("Inger", "in finance approves"), "Inger in finance approves."),
        (Involved("Sara", "from sales helps"), "Sara from sales helps."),
        (Involved("my sister"), "My sister is involved."),
    ],
)
def test_who_else_is_in_it_makes_a_sentence(person: Involved, sentence: str) -> None:
    assert compose(en("open", lead="x", involved=(person,))) == f"X. {sentence}"
