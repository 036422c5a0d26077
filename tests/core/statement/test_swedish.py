"""Finished statements in Swedish, as a person would write them; ~ is a no-break space."""

from datetime import date

import pytest
from tests.core.statement.goals import DAY, JUNE, MARCH, MONTH, SPRING, WEEK, YEAR, q

from smarta.core.definition import suggested
from smarta.core.period import Cadence
from smarta.core.statement import Days, Involved, Parts, Plan, Stage, compose, headline, sheet


def sv(kind: str, **parts: object) -> Parts:
    return Parts("sv", kind, **parts)  # type: ignore[arg-type]


GOLDEN = [
    (
        sv("rate", who="Elin", verb="genomföra", quantity=q("8", "kundmöten"), cadence=WEEK,
           why="Tre av fyra order börjar med ett möte.", **SPRING),
        ("Elin genomför minst 8~kundmöten per vecka från 4~januari till 27~juni 2027, "
        "eftersom tre av fyra order börjar med ett möte."),
    ),
    (
        sv("rate", verb="gå", quantity=q("70000", "steg"), cadence=WEEK,
           start=date(2022, 1, 1), end=date(2022, 12, 31)),
        "Gå minst 70~000~steg per vecka under 2022.",
    ),
    (
        sv("total", who="vi", verb="sälja", lead="för", quantity=q("2000000", "kr"), **YEAR),
        "Vi säljer för minst 2~000~000~kr under 2027.",
    ),
    (
        sv("total", who="jag", verb="läsa", quantity=q("12", "böcker"), **YEAR),
        "Jag läser minst 12~böcker under 2027.",
    ),
    (
        sv("level", who="vi", verb="höja", lead="NKI", end=JUNE,
           quantity=q("75", "NKI", baseline=70)),
        "Vi höjer NKI från 70 till 75 senast den 30~juni 2027.",
    ),
    (
        sv("level", verb="höja", lead="NKI", quantity=q("75", "NKI"), end=JUNE),
        "Höja NKI till minst 75 senast den 30~juni 2027.",
    ),
    (
        sv("level", who="Sara", verb="minska", lead="sjukfrånvaron",
           quantity=q("4", "%", "at_most", baseline=6), **YEAR),
        "Sara minskar sjukfrånvaron från 6~% till högst 4~% under 2027.",
    ),
    (
        sv("level", verb="öka", lead="försäljningen",
           quantity=q("20", "%", "increase_by", relative="percent"), end=date(2027, 12, 31)),
        "Öka försäljningen med 20~% senast den 31~december 2027.",
    ),
    (
        sv("level", who="vi", verb="öka", lead="marknadsandelen",
           quantity=q("3", None, "increase_by", relative="points"), **YEAR),
        "Vi ökar marknadsandelen med 3~procentenheter under 2027.",
    ),
    (
        sv("level", who="vi", verb="öka", lead="antalet besökare",
           quantity=q("2", "besökare", "increase_by", relative="factor"), end=MARCH),
        "Vi fördubblar antalet besökare senast den 31~mars 2027.",
    ),
    (
        sv("level", verb="halvera", lead="svarstiden",
           quantity=q("0.5", None, "decrease_by", relative="factor"), end=MARCH),
        "Halvera svarstiden senast den 31~mars 2027.",
    ),
    (
        sv("limit", who="jag", verb="dricka", quantity=q("2", "glas vin", "at_most"), cadence=WEEK),
        "Jag dricker högst 2~glas vin per vecka.",
    ),
    (
        sv("limit", quantity=q("2", "timmar", "at_most"), lead="Skärmtid", cadence=DAY,
           start=date(2027, 1, 4)),
        "Skärmtid högst 2~timmar per dag från den 4~januari 2027.",
    ),
    (
        sv("done", who="Mira", verb="publicera", lead="den nya webbplatsen", end=MARCH),
        "Mira publicerar den nya webbplatsen senast den 31~mars 2027.",
    ),
    (
        sv("done", verb="ta", lead="körkort", deadline="före min 40-årsdag"),
        "Ta körkort före min 40-årsdag.",
    ),
    (
        sv("rate", who="jag", verb="ringa", lead="mamma", cadence=WEEK),
        "Jag ringer mamma varje vecka.",
    ),
    (
        sv("rate", who="Jonas", verb="följa upp", lead="alla A-kunder",
           cadence=Cadence("quarter"), **YEAR),
        "Jonas följer upp alla A-kunder varje kvartal under 2027.",
    ),
    (
        sv("rate", quantity=q("4", "kundbesök", upper=6), cadence=MONTH,
           start=date(2027, 3, 1), end=date(2027, 5, 31)),
        "4–6~kundbesök per månad från 1~mars till 31~maj 2027.",
    ),
    (
        sv("rate", who="jag", verb="meditera", quantity=q("10", "minuter"), cadence=DAY,
           why="för att sova bättre", end=MARCH),
        ("Jag mediterar minst 10~minuter per dag till och med den 31~mars 2027, "
        "för att sova bättre."),
    ),
    (
        sv("rate", who="jag", verb="träna", quantity=q("1", "träningspass"),
           cadence=Cadence("day", 2), where="på gymmet", why="orka bära barnen"),
        "Jag tränar minst 1~träningspass varannan dag på gymmet, för att orka bära barnen.",
    ),
    (
        sv("rate", who="Elin", quantity=q("1", "offerter"), cadence=Cadence("weekday")),
        "Elin skickar minst 1~offert per arbetsdag.",
    ),
    (
        sv("rate", who="teamet", quantity=q("20", "samtal"), cadence=DAY, tail="till nya kunder"),
        "Teamet ringer minst 20~samtal per dag till nya kunder.",
    ),
    (
        sv("total", who="Elin och Jonas", verb="teckna", quantity=q("5", "nya avtal"),
           start=date(2027, 1, 1), end=date(2027, 1, 31)),
        "Elin och Jonas tecknar minst 5~nya avtal under januari 2027.",
    ),
    (
        sv("total", who="vi", verb="rekrytera", quantity=q("3", "utvecklare", "exactly"),
           start=date(2027, 4, 1), end=date(2027, 6, 30)),
        "Vi rekryterar exakt 3~utvecklare under andra kvartalet 2027.",
    ),
    (
        sv("level", verb="väga", quantity=q("80", "kg", "at_most"), end=JUNE),
        "Väga högst 80~kg senast den 30~juni 2027.",
    ),
    (
        sv("level", who="jag", verb="gå ner", quantity=q("5", "kg", "decrease_by"), end=JUNE,
           why="jag orkar inte springa med barnen"),
        "Jag går ner 5~kg senast den 30~juni 2027, eftersom jag inte orkar springa med barnen.",
    ),
    (
        sv("level", lead="Soliditet", quantity=q("40", "%"), end=date(2027, 12, 31)),
        "Soliditet på minst 40~% senast den 31~december 2027.",
    ),
    (
        sv("level", who="bolaget", verb="ha", lead="en rörelsemarginal",
           quantity=q("10.5", "%"), **YEAR),
        "Bolaget har en rörelsemarginal på minst 10,5~% under 2027.",
    ),
    (
        sv("level", who="vi", verb="höja", lead="snittordern", quantity=q("17000", "kr",
           baseline=14000), end=MARCH),
        "Vi höjer snittordern från 14~000 till 17~000~kr senast den 31~mars 2027.",
    ),
    (
        sv("open", who="jag", verb="bli", lead="en bättre lyssnare", why="Teamet säger mer då"),
        "Jag blir en bättre lyssnare, eftersom teamet säger mer då.",
    ),
    (
        sv("limit", who="jag", verb="sluta", lead="snusa", end=date(2026, 12, 31)),
        "Jag slutar snusa senast den 31~december 2026.",
    ),
    (
        sv("done", who="Ali", verb="tapetsera om", lead="hallen",
           start=date(2026, 12, 1), end=date(2027, 1, 15)),
        "Ali tapetserar om hallen från 1~december 2026 till 15~januari 2027.",
    ),
    (
        sv("done", who="styrelsen", verb="sammanträda", where="i Umeå", end=MARCH),
        "Styrelsen ska sammanträda i Umeå senast den 31~mars 2027.",
    ),
    (
        sv("rate", who="vi", verb="hålla", quantity=q("2", "demor"), cadence=Cadence("week", 3),
           where="hos kund", **SPRING),
        "Vi håller minst 2~demor var tredje vecka hos kund från 4~januari till 27~juni 2027.",
    ),
    (sv("open", who="vi", lead="fler kundmöten"), "Vi: fler kundmöten."),
    (sv("open"), ""),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "expected"), GOLDEN)
def test_the_headline_reads_as_a_person_would_write_it(parts: Parts, expected: str) -> None:
    assert headline(parts).replace("\u00a0", "~") == expected


def test_the_whole_statement_says_exceptions_people_definition_and_when_it_is_done() -> None:
    parts = sv(
        "rate", who="Elin", verb="genomföra", quantity=q("8", "kundmöten"), cadence=WEEK,
        why="tre av fyra order börjar med ett möte", definition=suggested("kundmöten", "sv"),
        excused=(Days(date(2027, 2, 22), date(2027, 2, 28)),),
        involved=(Involved("Jonas", "avlastar med supporten"), Involved("Sara"), Involved("Ali")),
        done_when="Varje vecka är avprickad", **SPRING,
    )  # fmt: skip
    assert compose(parts).replace("\u00a0", "~") == (
        "Elin genomför minst 8~kundmöten per vecka från 4~januari till 27~juni 2027, eftersom tre "
        "av fyra order börjar med ett möte. Undantag: v.~8. Jonas avlastar med supporten. Sara och "
        "Ali är med. Som kundmöte räknas ett möte på plats eller på distans, minst 30 minuter, med "
        "en kund eller någon som kan bli det. Räknas inte: inställda möten, korta avstämningar och "
        "möten med bara kollegor. Målet är nått när varje vecka är avprickad."
    )


def test_the_sheet_lists_the_way_the_plans_the_stages_and_today() -> None:
    parts = sv(
        "rate", how="Ringa tjugo samtal varje förmiddag", missing="någon som tar supportkön",
        plans=(Plan("kunden ställer in", "ringer jag nästa på listan samma dag"),),
        stages=(Stage(date(2027, 1, 5), "48 möten"),), first="boka de tre första mötena",
    )  # fmt: skip
    assert [tuple(cell.replace("\u00a0", "~") for cell in row) for row in sheet(parts)] == [
        ("R", "Vägen dit", "Ringa tjugo samtal varje förmiddag."),
        ("R", "Saknas", "Någon som tar supportkön."),
        ("R", "Om och då", "Om kunden ställer in, då ringer jag nästa på listan samma dag."),
        ("T", "På väg", "Senast den 5~januari 2027: 48 möten."),
        ("T", "Först", "I dag: boka de tre första mötena."),
    ]


@pytest.mark.parametrize(
    ("person", "sentence"),
    [
        (Involved("Jonas", "avlastar med supporten"), "Jonas avlastar med supporten."),
        (Involved("Sara", "är chef och beställer"), "Sara är chef och beställer."),
        (Involved("Ali", "skjutsar barnen"), "Ali skjutsar barnen."),
        (Involved("Sara", "på inköp"), "Sara på inköp är med."),
        (Involved("Sara", "på inköp beställer"), "Sara på inköp beställer."),
        (Involved("min syster"), "Min syster är med."),
    ],
)
def test_who_else_is_in_it_makes_a_sentence(person: Involved, sentence: str) -> None:
    assert compose(sv("open", lead="x", involved=(person,))) == f"X. {sentence}"
