"""Goal sentences of our own making, Swedish and English in turn, about 68 characters long."""

import random
from collections.abc import Iterator
from itertools import islice

SWEDISH = (
    "Hålla {n} kundmöten per vecka med nya kunder i Västsverige under {year}",
    "Gå minst {k} steg om dagen till och med den 31 maj {year} för orken",
    "Öka försäljningen med {p} % till senast 31 december {year} i hela länet",
    "Minska antalet reklamationer från {m} till {n} i månaden före midsommar",
    "Säljteamet ska nå {p} Mkr i nya avtal under tredje kvartalet {year}",
    "Läsa {n} böcker om projektledning inom sex månader, gärna på kvällstid",
    "Högst {n} glas vin i veckan fram till påsk, för att sova bättre om natten",
    "Bli bättre på att följa upp våra offerter så snart som möjligt i höst",
    "Lansera den nya webbplatsen senast vecka {w} tillsammans med byrån i Umeå",
    "Förbättra samarbetet mellan avdelningarna så att alla känner sig delaktiga",
)
ENGLISH = (
    "Hold {n} customer meetings per week with new accounts in the north region",
    "Walk at least {k} steps every day until 31 May {year} to feel more alive",
    "Increase sales by {p}% by the end of {year} across all of our regions",
    "Reduce the number of complaints from {m} to {n} a month before midsummer",
    "The sales team closes ${p},000 in new contracts during the third quarter",
    "Read {n} books about project management within six months, in the evenings",
    "No more than {n} glasses of wine a week until Easter, to sleep better",
    "Get better at following up our proposals as soon as possible this autumn",
    "Launch the new website no later than week {w} together with the agency",
    "Improve collaboration between the departments so that everybody feels heard",
)


def sentences() -> Iterator[str]:
    """Without end, and the same every time."""
    chance = random.Random(2026)
    while True:
        for swedish, english in zip(SWEDISH, ENGLISH, strict=True):
            yield swedish.format(**figures(chance))
            yield english.format(**figures(chance))


def figures(chance: random.Random) -> dict[str, object]:
    """Numbers to put into a sentence."""
    return {
        "n": chance.randint(2, 20),
        "m": chance.randint(21, 60),
        "k": f"{chance.randint(5, 15)} 000",
        "p": chance.randint(2, 40),
        "w": chance.randint(2, 50),
        "year": chance.randint(2026, 2029),
    }


def some(count: int) -> list[str]:
    """The first of them."""
    return list(islice(sentences(), count))
