"""An activity stands where a result may be meant: a level of goals, not an error."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    clause = case.clause
    if not case.is_goal or case.reading.why is not None or clause.verb < 0:
        return None
    if not {"duty", "soft"} & clause.classes or "change" in clause.classes:
        return None
    if "deliver" in clause.classes and case.reading.kind == "done":
        return None
    return Hit(clause.parsed.span(clause.verb, clause.verb_end))


RULE = Rule(
    code="S11",
    name="activity-for-outcome",
    level="note",
    asks="why",
    check=check,
    words={
        "sv": {
            "name": "aktivitet i stället för resultat",
            "why": "Mål finns på flera nivåer: det man gör, det man får fram och det som blir "
            "annorlunda. Alla duger, men det är bra att veta vilken det är.",
            "message": "”{words}” är något man gör. Ett resultat skulle säga vad det leder till.",
            "question": "Vad ska det leda till?",
            "suggestion": "{text}, för att ___",
            "flags": (
                ("Arrangera föreläsningar om stress", "Arrangera"),
                ("Informera medlemmarna varje månad", "Informera"),
            ),
            "passes": (
                "Öka medlemsantalet till 300",
                "Arrangera föreläsningar för att fler ska söka hjälp i tid",
                "Lansera webbplatsen i mars",
            ),
        },
        "en": {
            "name": "activity instead of outcome",
            "why": "Goals come on several levels: what one does, what one produces and what "
            "becomes different. Each will do, but it is good to know which it is.",
            "message": "“{words}” is something one does. An outcome would say what it leads to.",
            "question": "What should it lead to?",
            "suggestion": "{text}, so that ___",
            "flags": (
                ("Host talks about stress", "Host"),
                ("Inform the members every month", "Inform"),
            ),
            "passes": (
                "Grow membership to 300",
                "Host talks about stress so that more people seek help early",
                "Launch the website in March",
            ),
        },
    },
)
