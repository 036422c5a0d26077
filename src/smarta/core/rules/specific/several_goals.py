"""Two goals in one sentence: when one is reached and the other is not, neither answer is true."""

from smarta.core.reading.form import second_goal
from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    if case.sense.form != "several":
        return None
    i = second_goal(case.clause)
    if i < 0:
        return None
    parsed = case.clause.parsed
    one = parsed.text[: parsed.ends[i - 2]].strip(" ,;.")
    two = parsed.text[parsed.starts[i] :].strip(" ,;.")
    return Hit(case.span(i), {"one": one, "two": two[:1].upper() + two[1:]})


RULE = Rule(
    code="S05",
    name="several-goals",
    level="ask",
    asks="what",
    check=check,
    words={
        "sv": {
            "name": "flera mål i ett",
            "why": "När det ena är nått och det andra inte, är varken ja eller nej ett sant svar. "
            "Två mål kan följas var för sig.",
            "message": "Här finns mer än ett mål; det andra börjar med ”{words}”.",
            "question": "Vilket av dem gäller det här målet?",
            "suggestion": "{one}\n{two}",
            "flags": (
                ("Anställa två säljare och lansera en ny webbplats", "lansera"),
                ("Springa milen och sluta röka", "sluta"),
            ),
            "passes": (
                "Anställa två säljare och en ekonom",
                "Ringa och mejla 20 kunder i veckan",
                "Ta fram och besluta en plan",
            ),
        },
        "en": {
            "name": "several goals in one",
            "why": "When one is reached and the other is not, neither yes nor no is a true answer. "
            "Two goals can be followed each on its own.",
            "message": "There is more than one goal here; the second begins with “{words}”.",
            "question": "Which of them is this goal about?",
            "suggestion": "{one}\n{two}",
            "flags": (
                ("Hire two sales reps and launch a new website", "launch"),
                ("Run 10k and quit smoking", "quit"),
            ),
            "passes": (
                "Hire two sales reps and an accountant",
                "Call and email 20 customers a week",
                "Draft and adopt a plan",
            ),
        },
    },
)
