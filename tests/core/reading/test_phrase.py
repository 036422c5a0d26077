"""The main noun of the object, in long noun phrases."""

from datetime import date

import pytest

from smarta.core.reading.read import understand

PHRASES = """
en plan | Draw up a plan of cross-border checks and sharing duties
en policy | Adopt a clear and consistent policy on lone working
en framework | Build a robust, well tested and documented framework for alerts
en list | Make a list of all the florists we use
en report | Publish the annual report on river levels in the county
en system | Introduce a fair, open and transparent system for bonuses
en walks | Take a couple of walks along the canal
en leadership | Provide strong, sustained leadership for the merger
en committee | Set up a hiring committee chaired by the bursar
en fence | Get the fence painted before midsummer
en barn | Sell the barn my uncle owned
en garden | Restore the garden they inherited
en pipeline | Move the nightly data pipeline over to the new cluster
en novel | Finish writing my second novel
en tool | Ship a command line tool that converts old files
en quality | Improve the quality of care for people living with asthma
en garage | Clear the garage early
en letter | Answer every letter the same day
en strategy | Adopt the new digital and data strategy
en fund | Set up an emergency fund worth two months of rent
en number | Increase the number of apprentices in the quarry
sv brev | Besvara varje brev samma dag
sv plan | Ta fram en långsiktig plan för underhåll av bryggor
sv rutiner | Ta fram tydliga och kända rutiner för nyckelkvittens
sv cykelväg | Bygga en gång- och cykelväg mellan byn och badet
sv köket | Få köket renoverat före advent
sv antalet | Minska antalet klagomål på sena tåg
sv strategi | Anta en ny, samlad strategi för dagvatten
sv huset | Sälja huset vi ärvde efter farmor
sv kartläggning | Göra en kartläggning gällande buller och damm
"""


@pytest.mark.parametrize("row", [row for row in PHRASES.splitlines() if row])
def test_the_main_noun_is_found_in_a_long_phrase(row: str) -> None:
    wanted, _, text = row.partition(" | ")
    clause = understand(text, on=date(2026, 3, 2))[1].clause
    assert clause.word(clause.head) == wanted.split()[1]
