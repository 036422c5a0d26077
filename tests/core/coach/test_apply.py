"""What answers make of a goal: stories with the statement that they end in; ~ is a no-break space.

Today is Tuesday 24 November 2026.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from smarta.core.acceptance import FiveAnswer
from smarta.core.coach import Draft, apply
from smarta.core.coach.answers import TAKERS
from smarta.core.definition import suggested
from smarta.core.period import Cadence, DateRange
from smarta.core.questions import BY_ID
from smarta.core.statement import Days, Stage

ON = date(2026, 11, 24)


def made(text: str, **answers: Any) -> Draft:
    return apply(text, answers, on=ON)


def said(draft: Draft) -> str:
    return draft.headline.replace("\u00a0", "~")


def test_every_question_has_its_taker() -> None:
    assert set(TAKERS) == set(BY_ID)


STORIES: list[tuple[str, dict[str, Any], str]] = [
    ("Genomföra 8 kundmöten per vecka", {"who": "Elin", "start": "4 januari", "end": "27 juni",
     "why": "Tre av fyra order börjar med ett möte"},
     ("Elin genomför minst 8~kundmöten per vecka från 4~januari till 27~juni 2027, eftersom tre av "
     "fyra order börjar med ett möte.")),
    ("fler kundmöten", {"amount": "8 i veckan", "end": "sista juni"},
     "Minst 8~kundmöten per vecka till och med den 30~juni 2027."),
    ("fler kundmöten", {"amount": "8", "when": "week", "who": "Elin", "end": "2027-06-30"},
     "Elin håller minst 8~kundmöten per vecka till och med den 30~juni 2027."),
    ("Fler kundmöten", {"what": "Säljteamet genomför fler kundmöten med nya kunder",
     "amount": "40"},
     "Säljteamet genomför minst 40~kundmöten med nya kunder."),
    ("Ringa fler kunder", {"amount": "15", "when": "weekday", "who": "jag", "end": "påsk"},
     "Jag ringer minst 15~kunder per arbetsdag till och med den 28~mars 2027."),
    ("Fler nöjda kunder", {"amount": "85 %", "who": "Kundtjänst"},
     "Kundtjänst når 85~% nöjda kunder."),
    ("Spara pengar", {"amount": "50 000 kr", "who": "jag"}, "Jag sparar minst 50~000~kr."),
    ("Digitalisera våra tjänster", {"amount": "5", "unit": "tjänster", "who": "Kommunen"},
     "Kommunen digitaliserar minst 5~tjänster."),
    ("Reduce sick leave", {"amount": "to 4 %", "baseline": "6", "who": "The care unit"},
     "The care unit will reduce sick leave from 6% to at most 4%."),
    ("Publish more papers from the thesis", {"amount": "3"},
     "Publish at least 3~papers from the thesis."),
    ("Minska sjukfrånvaron i hemtjänsten", {"amount": "till 6 %"},
     "Minska sjukfrånvaron i hemtjänsten till högst 6~%."),
    ("Bättre digital service för invånarna", {"who": "Bo Dahl", "end": "31 december 2027"},
     "Bo Dahl: bättre digital service för invånarna senast den 31~december 2027."),
    ("Nöjdare kunder", {"who": "Mira"}, "Mira: nöjdare kunder."),
    ("Fem tjänster är digitala senast 31 maj 2027", {"who": "Bo Dahl"},
     "Bo Dahl: Fem tjänster är digitala senast 31 maj 2027."),
    ("Five services are online", {"end": "31 May 2027"},
     "Five services are online by 31~May 2027."),
    ("Write at least 500 words of my thesis every weekday", {"who": "I", "others": "just me"},
     "I will write at least 500~words of my thesis per working day."),
    ("Gå 70 000 steg i veckan under 2022", {},
     "Gå minst 70~000~steg per vecka under 2022."),
    ("sälja mer", {"amount": "2 Mkr", "end": "31 december 2027", "who": "vi"},
     "Vi säljer för minst 2~000~000~kr senast den 31~december 2027."),
    ("Öka försäljningen", {"amount": "20 %", "end": "sista juni 2027", "who": "Jag"},
     "Jag ökar försäljningen med 20~% senast den 30~juni 2027."),
    ("Höja NKI", {"amount": "till 75", "baseline": "70", "end": "30 juni 2027"},
     "Höja NKI från 70 till 75 senast den 30~juni 2027."),
    ("publicera den nya webbplatsen", {"who": "Mira", "end": "senast 31 mars"},
     "Mira publicerar den nya webbplatsen senast den 31~mars 2027."),
    ("läsa mer", {"unit": "böcker", "amount": "12", "start": "1 januari", "end": "2027-12-31"},
     "Läsa minst 12~böcker under 2027."),
    ("träna", {"when": "varannan dag", "where": "gymmet", "end": "31 mars"},
     "Träna varannan dag på gymmet till och med den 31~mars 2027."),
    ("bli bättre på att lyssna", {"what": "Be om återkoppling efter varje möte", "end": "v. 24"},
     "Be om återkoppling efter varje möte senast den 20~juni 2027."),
    ("Max två glas vin i veckan", {"who": "jag", "start": "nu"},
     "Jag dricker högst 2~glas vin per vecka från den 24~november 2026."),
    ("Hold 8 customer meetings per week", {"who": "Elin", "start": "4 January", "end": "27 June",
     "why": "Three of four orders begin with a meeting"},
     ("Elin will hold at least 8~customer meetings a week from 4~January to 27~June 2027, because "
     "three of four orders begin with a meeting.")),
    ("Walk more", {"unit": "steps", "amount": "10,000", "when": "every day", "end": "by 31 March",
     "who": "I"},
     "I will walk at least 10~000~steps a day until 31~March 2027."),
    ("more sales calls", {"amount": "20 a day", "who": "the team"},
     "The team will make at least 20~sales calls a day."),
    ("Increase sales", {"amount": "by 20%", "end": "end of June 2027", "who": "we"},
     "We will increase sales by 20% by 30~June 2027."),
    ("Raise NPS", {"amount": "to 45", "baseline": "30", "end": "30 June 2027", "who": "we"},
     "We will raise NPS from 30 to 45 by 30~June 2027."),
    ("more customer meetings", {"what": "8 a week"},
     "At least 8~customer meetings a week."),
    ("Launch the new website", {"end": "31 March", "who": "Mira"},
     "Mira will launch the new website by 31~March 2027."),
    ("Call my mother", {"when": "week", "who": "me"},
     "I will call my mother every week."),
    ("Read 12 books this year", {"who": "I", "why": "to sleep better"},
     "I will read at least 12~books during 2026, to sleep better."),
]  # fmt: skip


EVERYDAY: list[tuple[str, dict[str, Any], str]] = [
    ("Jag vill gå ner i vikt", {"amount": "5 kg", "end": "sommaren"},
     "Jag går ner i vikt med 5~kg senast den 31~augusti 2027."),
    ("sluta röka", {"end": "före nyår", "who": "jag", "why": "jag vill orka mer"},
     "Jag slutar röka senast den 30~december 2026, eftersom jag vill orka mer."),
    ("minska sjukfrånvaron från 8 till 5 procent under nästa år", {"who": "HR"},
     "HR minskar sjukfrånvaron från 8~% till högst 5~% under 2027."),
    ("svara på alla mejl inom 24 timmar", {"who": "vi"}, "Vi svarar på alla mejl inom 24~timmar."),
    ("Springa Lidingöloppet på under 3 timmar", {"who": "jag"},
     "Jag springer Lidingöloppet på under 3~timmar."),
    ("Dubbla omsättningen till 2028", {"who": "bolaget"},
     "Bolaget fördubblar omsättningen senast den 31~december 2028."),
    ("max 2 timmar skärmtid per dag", {"who": "barnen"},
     "Barnen har högst 2~timmar skärmtid per dag."),
    ("spara 2000 kr i månaden", {"who": "vi", "why": "resan till Japan"},
     "Vi sparar minst 2~000~kr per månad, för resan till Japan."),
    ("Kundnöjdhet", {"amount": "minst 4,5 av 5", "end": "Q2"},
     "Kundnöjdhet på minst 4,5 av 5 senast den 30~juni 2027."),
    ("bättre möten", {"what": "Avsluta varje möte fem minuter före utsatt tid", "who": "teamet"},
     "Teamet avslutar varje möte minst 5~minuter före utsatt tid."),
    ("Skriva klart uppsatsen", {"end": "15 januari", "who": "jag"},
     "Jag skriver klart uppsatsen senast den 15~januari 2027."),
    ("Springa 5 km varje söndag", {"who": "jag"}, "Jag springer minst 5~km varje söndag."),
    ("Springa 5 km per vecka", {"who": "jag, tillsammans med Maria", "where": "runt sjön"},
     "Jag springer minst 5~km per vecka runt sjön."),
    ("Run 5 km a week", {"who": "me, together with Maria", "where": "around the lake"},
     "I will run at least 5~km a week around the lake."),
    ("Bygga altan", {"end": "midsommar", "who": "jag och Kalle"},
     "Jag bygger altan senast den 25~juni 2027."),
    ("0 olyckor på bygget under 2027", {"who": "platschefen"},
     "Platschefen har högst 0~olyckor på bygget under 2027."),
    ("Vi ska bli bäst på kundservice", {"who": "kundtjänst", "amount": "90 % nöjda kunder"},
     "Kundtjänst: Vi ska bli bäst på kundservice (minst 90~% nöjda kunder)."),
    ("Reply to every support ticket within 4 hours", {"who": "support"},
     "Support will reply to every support ticket within 4~hours."),
    ("Save $200 a month", {"who": "I", "why": "a new bike"},
     "I will save at least $200 a month, for a new bike."),
    ("Ship version 2", {"end": "end of March", "who": "the team"},
     "The team will ship version 2 by 31~March 2027."),
    ("no more than 2 cups of coffee a day", {"who": "I"},
     "I will drink at most 2~cups of coffee a day."),
    ("20 new customers", {"who": "Elin", "end": "June"},
     "Elin will win at least 20~new customers by 30~June 2027."),
    ("improve NPS", {"amount": "45", "baseline": "30", "end": "2027"},
     "Improve NPS from 30 to 45 by 31~December 2027."),
    ("Write 500 words every morning", {"who": "I"},
     "I will write at least 500~words every morning."),
    ("hit the sales budget", {"amount": "£400k", "end": "December 2027", "who": "Tom"},
     "Tom will hit the sales budget of at least £400~000 by 31~December 2027."),
    ("Minska matsvinnet med hälften", {"who": "skolköket", "end": "VT27"},
     "Skolköket halverar matsvinnet senast den 30~juni 2027."),
    ("Svara kunder snabbare", {"amount": "inom 2 timmar", "who": "supporten"},
     "Supporten svarar kunder inom 2~timmar."),
    ("Ta fram en ny prislista till v. 12", {"who": "Sara"},
     "Sara tar fram en ny prislista senast den 28~mars 2027."),
    ("Dricka mer vatten", {"unit": "glas", "amount": "8", "when": "day", "who": "jag"},
     "Jag dricker minst 8~glas vatten per dag."),
    ("Increase the win rate to 30%", {"baseline": "22%", "who": "sales", "end": "Q2"},
     "Sales will increase the win rate from 22% to 30% by 30~June 2027."),
    ("Cut costs", {"amount": "10%", "who": "operations", "end": "year end"},
     "Operations will cut costs by 10% by 31~December 2026."),
    ("spend less time on my phone", {"amount": "at most 2 hours", "when": "day", "who": "I"},
     "I will spend at most 2~hours a day on my phone."),
    ("Läsa högt för barnen varje kväll i 15 minuter", {"who": "jag"},
     "Jag läser högt för barnen i minst 15~minuter varje kväll."),
    ("exercise more", {"what": "Go to the gym", "amount": "3 times", "when": "week", "who": "I"},
     "I will go to the gym at least 3~times a week."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answers", "expected"), [*STORIES, *EVERYDAY])
def test_answers_grow_into_a_statement(text: str, answers: dict[str, Any], expected: str) -> None:
    draft = made(text, **answers)
    assert draft.problems == ()
    assert said(draft) == expected


KEPT: list[tuple[str, dict[str, Any], str]] = [
    ("Styrelsen ska verka för bättre rutiner (se bilaga 2) och följa upp dem.", {"end": "31 mars"},
     ("Styrelsen ska verka för bättre rutiner (se bilaga 2) och följa upp dem senast den 31~mars "
     "2027.")),
    ("Bokföra löpande", {"who": "kassören", "why": "revisorn vill se siffrorna"},
     "Kassören bokför löpande, eftersom revisorn vill se siffrorna."),
    ("Ringa mamma på söndagar", {"who": "jag"}, "Jag ringer mamma på söndagar."),
    ("Enligt planen ska portalen vara klar senast 31 mars 2027.", {"who": "Mira"},
     "Mira: Enligt planen ska portalen vara klar senast 31 mars 2027."),
    ("Enligt planen ska portalen vara klar senast 31 mars 2027.", {}, ("Enligt planen ska portalen "
     "vara klar senast 31 mars 2027.")),
    ("What would it take to be the best? Let us find out.", {"who": "we"},
     "We: What would it take to be the best? Let us find out."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answers", "expected"), KEPT)
def test_a_sentence_that_would_lose_words_is_kept_as_it_was_written(
    text: str, answers: dict[str, Any], expected: str
) -> None:
    assert said(made(text, **answers)) == expected


def test_an_answer_that_says_otherwise_ends_the_keeping() -> None:
    draft = made("Enligt planen ska portalen vara klar senast 31 mars 2027.", end="30 april 2027")
    assert "31 mars" not in draft.headline
    assert draft.goal.end == date(2027, 4, 30)


def test_an_amount_gives_amount_unit_and_cadence_to_the_goal() -> None:
    goal = made("fler kundmöten", amount="8 i veckan").goal
    assert goal.kind == "rate"
    assert goal.quantity is not None
    assert (goal.quantity.value, goal.quantity.unit) == (Decimal(8), "kundmöten")
    assert goal.cadence == Cadence("week")


def test_a_change_by_per_cent_is_a_change_and_to_a_value_is_a_level() -> None:
    change = made("Öka försäljningen", amount="20 %").goal
    level = made("Höja NKI", amount="till 75", baseline=70).goal
    assert change.quantity is not None
    assert (change.kind, change.quantity.comparison) == ("level", "increase_by")
    assert level.quantity is not None
    assert (level.quantity.value, level.quantity.baseline) == (Decimal(75), Decimal(70))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("amount", "många"),
        ("end", "snart"),
        ("start", "någon gång"),
        ("when", "då och då"),
        ("confidence", "11"),
        ("confidence", "ganska"),
        ("ready", "tja"),
        ("obstacles", "Kunderna ställer in"),
        ("baseline", "lågt"),
        ("who", "7"),
        ("colour", "blue"),
    ],
)
def test_what_is_not_understood_is_said_and_changes_nothing(question: str, answer: str) -> None:
    before, after = made("Ringa 20 kunder"), made("Ringa 20 kunder", **{question: answer})
    assert [problem.question for problem in after.problems] == [question]
    assert after.headline == before.headline
    assert after.problems[0].message("sv") != after.problems[0].message("en")


def test_a_deadline_without_a_date_is_kept_in_its_words_and_asked_about() -> None:
    draft = made("Get a mortgage", who="we", end="before our baby arrives")
    assert draft.headline == "We will get a mortgage before our baby arrives."
    assert [problem.question for problem in draft.problems] == ["end"]


def test_an_end_before_the_start_is_said() -> None:
    draft = made("Sälja 40 bilar", start="1 juni 2027", end="1 maj 2027")
    assert [problem.question for problem in draft.problems] == ["end"]
    assert "1\u00a0maj 2027" in draft.problems[0].sv


def test_a_yes_takes_the_suggested_definition_over() -> None:
    definition = made("8 kundmöten per vecka", definition="ja").parts.definition
    assert definition is not None
    assert definition.criteria.startswith("duration >= 30 min")


def test_the_words_of_the_suggestion_bring_its_criteria_along() -> None:
    usual = suggested("kundmöten", "sv")
    assert usual is not None
    draft = made("8 kundmöten per vecka", definition=f" {usual.counts.capitalize()}.")
    assert draft.parts.definition == usual


def test_a_definition_of_ones_own_keeps_the_unit_in_both_numbers() -> None:
    definition = made(
        "8 kundmöten per vecka", definition="minst en timme hos kund"
    ).parts.definition
    assert definition is not None
    assert (definition.singular, definition.plural) == ("kundmöte", "kundmöten")
    assert (definition.counts, definition.criteria) == ("minst en timme hos kund", "")


def test_a_whole_definition_is_taken_and_its_mistakes_are_said() -> None:
    whole = {"singular": "besök", "criteria": "duration >= 20 min"}
    draft = made("8 besök per vecka", definition=whole)
    assert draft.parts.definition is not None
    assert draft.parts.definition.criteria == "duration >= 20 min"
    wrong = made("8 besök per vecka", definition={**whole, "criteria": "duration >="})
    assert [problem.question for problem in wrong.problems] == ["definition"]


@pytest.mark.parametrize(
    ("answer", "degree", "note"),
    [
        ("yes", "yes", ""),
        ("Ja", "yes", ""),
        (True, "yes", ""),
        (False, "no", ""),
        ("Ja, absolut", "yes", "absolut"),
        ("Ja, men bara till mars", "partly", "men bara till mars"),
        ("delvis", "partly", ""),
        ("Nej, det krockar med mässan", "no", "det krockar med mässan"),
        ({"answer": "partly", "note": "om Jonas hjälper till"}, "partly", "om Jonas hjälper till"),
        ({"value": "no", "note": ""}, "no", ""),
    ],
)
def test_the_owners_answers_are_yes_partly_or_no_with_words(
    answer: object, degree: str, note: str
) -> None:
    draft = made("Ringa 20 kunder", worth=answer)
    assert draft.five == (FiveAnswer("worth", degree, note),)  # type: ignore[arg-type]


def test_exceptions_become_excused_days_of_the_goal() -> None:
    draft = made("8 kundmöten per vecka", start="4 januari", right_time="Ja, men v. 8 är jag ledig")
    week = Days(date(2027, 2, 22), date(2027, 2, 28))
    assert draft.parts.excused == (week,)
    assert draft.goal.excused == (DateRange.of(week.start, week.end),)
    assert [one.text for one in draft.understood] == ["v.\u00a08 räknas inte."]


def test_several_weeks_and_a_span_of_weeks_are_excused() -> None:
    draft = made("8 möten per vecka", right_time={"answer": "partly", "note": "v. 8 och v. 28-31"})
    assert draft.parts.excused == (
        Days(date(2027, 2, 22), date(2027, 2, 28)),
        Days(date(2027, 7, 12), date(2027, 8, 8)),
    )


def test_rather_later_moves_start_and_end_together() -> None:
    draft = made(
        "Sälja 40 bilar",
        start="2027-01-01",
        end="2027-03-31",
        right_time={"answer": "no", "note": "1 februari"},
    )
    assert (draft.parts.start, draft.parts.end) == (date(2027, 2, 1), date(2027, 5, 1))


def test_rather_later_without_a_day_is_asked_again() -> None:
    draft = made("Sälja 40 bilar", right_time="nej")
    assert [problem.question for problem in draft.problems] == ["right_time"]


def test_six_months_six_weeks_and_today_become_stages_and_a_first_activity() -> None:
    draft = made(
        "8 kundmöten per vecka",
        six_months="200 möten",
        six_weeks="48 möten",
        today="Boka de tre första mötena",
    )
    assert draft.parts.stages == (
        Stage(date(2027, 1, 5), "48 möten"),
        Stage(date(2027, 5, 24), "200 möten"),
    )
    assert [(one.text, one.due) for one in draft.activities] == [("Boka de tre första mötena", ON)]


def test_obstacles_become_plans() -> None:
    draft = made("8 kundmöten", obstacles="Om kunden ställer in, då ringer jag nästa samma dag.")
    assert draft.sheet == (
        ("R", "Om och då", "Om kunden ställer in, då ringer jag nästa samma dag."),
    )


@pytest.mark.parametrize(
    "answer",
    [
        "Jag avbryter / jag lyssnar klart / jag frågar vidare",
        "Jag avbryter\njag lyssnar klart\njag frågar vidare",
        ["Jag avbryter", "jag lyssnar klart", "jag frågar vidare"],
    ],
)
def test_levels_make_an_open_goal_one_that_can_be_followed(answer: object) -> None:
    draft = made("Bli en bättre lyssnare", levels=answer)
    assert draft.scale is not None
    assert [level.score for level in draft.scale.levels] == [-1, 0, 1]
    assert draft.goal.kind == "level"
    assert draft.goal.quantity is not None
    assert (draft.goal.quantity.value, draft.goal.aggregate) == (0, "last")
    assert draft.sheet[0] == ("M", "Sämre än väntat", "Jag avbryter.")


def test_two_levels_are_too_few() -> None:
    draft = made("Bli en bättre lyssnare", levels="Jag avbryter / jag lyssnar")
    assert [problem.question for problem in draft.problems] == ["levels"]
    assert draft.scale is None


def test_people_own_and_are_involved_each_once() -> None:
    draft = made("8 kundmöten", who="Elin, Jonas", others="Jonas avlastar med supporten och Sara")
    assert draft.parts.who == "Elin"
    assert [(one.name, one.role) for one in draft.parts.involved] == [
        ("Jonas", "avlastar med supporten"),
        ("Sara", ""),
    ]


def test_somebody_named_twice_in_other_words_is_involved_once() -> None:
    draft = made("Springa 5 km per vecka", others="Maria", who="jag, tillsammans med Maria")
    assert [one.name for one in draft.parts.involved] == ["Maria"]


def test_ability_with_a_but_says_what_is_missing() -> None:
    assert made("8 möten", ability="Ja, men jag behöver en bättre lista").parts.missing
    assert made("8 möten", ability="ja").parts.missing == ""


@pytest.mark.parametrize("answer", [8, 8.0, "8", "8/10", "8 av 10"])
def test_confidence_is_a_whole_number_however_it_is_written(answer: object) -> None:
    assert made("8 möten", confidence=answer).confidence == 8


def test_answers_put_off_leave_the_goal_as_it_was() -> None:
    assert made("8 möten", amount="later", why="", who=None) == made("8 möten")
