"""In what form each question is answered."""

from typing import Literal, NamedTuple

Form = Literal["text", "long", "number", "date", "choice", "persons", "scale"]


class Choice(NamedTuple):
    """One answer to choose, in both languages; `hint` says what follows from it."""

    value: str
    sv: str
    en: str
    hint_sv: str = ""
    hint_en: str = ""


class AnswerForm(NamedTuple):
    """The form of an answer: choices for `choice`; `note` invites words beside it."""

    form: Form
    choices: tuple[Choice, ...] = ()
    note: tuple[str, str] | None = None


YES = Choice("yes", "Ja", "Yes")
PARTLY = Choice("partly", "Delvis", "Partly")
NO = Choice("no", "Nej", "No")

_HINDERS = ("Vad är det som hindrar?", "What is in the way?")

FORMS: dict[str, AnswerForm] = {
    "what": AnswerForm("text"),
    "who": AnswerForm("persons"),
    "why": AnswerForm("long"),
    "where": AnswerForm("text"),
    "resources": AnswerForm("long"),
    "when": AnswerForm(
        "choice",
        (
            Choice("once", "En gång", "Once"),
            Choice("day", "Varje dag", "Every day"),
            Choice("weekday", "Varje vardag", "Every working day"),
            Choice("week", "Varje vecka", "Every week"),
            Choice("month", "Varje månad", "Every month"),
            Choice("quarter", "Varje kvartal", "Every quarter"),
            Choice("year", "Varje år", "Every year"),
        ),
        ("Eller med egna ord, till exempel varannan vecka", "Or in words: every other week"),
    ),
    "unit": AnswerForm("text"),
    "amount": AnswerForm("number"),
    "baseline": AnswerForm("number"),
    "levels": AnswerForm("long"),
    "done_when": AnswerForm("long"),
    "definition": AnswerForm("long"),
    "ready": AnswerForm("choice", (YES, PARTLY, NO), _HINDERS),
    "worth": AnswerForm("choice", (YES, PARTLY, NO), ("Vad skulle göra det värt det?",
                                                      "What would make it worth it?")),
    "right_time": AnswerForm(
        "choice",
        (
            Choice("yes", "Ja, tiden är rätt", "Yes, the time is right"),
            Choice("partly", "Ja, med undantag", "Yes, with exceptions",
                   "De dagarna och veckorna räknas inte.", "Those days and weeks do not count."),
            Choice("no", "Nej, hellre senare", "No, rather later",
                   "Då flyttar vi start och slut tillsammans.", "Then we move start and end."),
        ),
        ("Vilka undantag? Till exempel: ledig v. 8", "Which exceptions? For instance: off week 8"),
    ),
    "fits": AnswerForm("choice", (YES, PARTLY, NO), ("Vad krockar det med?",
                                                     "What does it collide with?")),
    "right_person": AnswerForm("choice", (YES, PARTLY, NO), ("Vem borde annars äga det?",
                                                             "Who should own it instead?")),
    "others": AnswerForm("persons"),
    "confidence": AnswerForm("scale"),
    "how": AnswerForm("long"),
    "limits": AnswerForm("long"),
    "ability": AnswerForm("choice", (YES, PARTLY, NO), ("Vad saknas?", "What is missing?")),
    "missing": AnswerForm("long"),
    "before": AnswerForm("long"),
    "obstacles": AnswerForm("long"),
    "start": AnswerForm("date"),
    "end": AnswerForm("date"),
    "six_months": AnswerForm("long"),
    "six_weeks": AnswerForm("long"),
    "today": AnswerForm("text"),
}  # fmt: skip
