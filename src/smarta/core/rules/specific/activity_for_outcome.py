"""An activity stands where a result may be meant: a level of goals, not an error."""

from smarta.core.reading.tokens import NUMBER
from smarta.core.rules import Case, Hit, Rule

_OUTCOMES = frozenset(
    """få get receive hitta find keep hålla behålla stay remain maintain make göra bring sälja sell
    save spara earn tjäna include given ge föra win vinna engage""".split()  # noqa: SIM905
)


def check(case: Case) -> Hit | None:
    clause = case.clause
    if case.reading.why is not None or clause.verb < 0:
        return None
    if not {"duty", "soft"} & clause.classes or "change" in clause.classes:
        return None
    if case.reading.kind in ("level", "limit") or clause.lemma in _OUTCOMES or not _is_done(case):
        return None
    if "S02" in case.applied:
        return None
    if "deliver" in clause.classes and case.reading.kind == "done":
        return None
    return Hit(case.verb_span())


def _is_done(case: Case) -> bool:
    """Whether the verb is what one does: not a noun or an adjective that looks like one."""
    clause = case.clause
    if clause.parsed.used[clause.verb] or clause.parsed.shapes[clause.verb - 1] == NUMBER:
        return False
    if "proxy" in clause.unit_classes(case.reading.quantity):
        return False
    endings = ("ing", "ed", "s") if clause.parsed.language == "en" else ("at", "ade")
    ending = clause.word(clause.verb).endswith(endings)
    return clause.verb == clause.start or clause.passive or not ending


RULE = Rule(
    code="S11",
    name="activity-for-outcome",
    level="note",
    asks="why",
    needs=("goal",),
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
                "Sälja för 2 Mkr före sommaren",
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
                "Maintain a retention rate of 70%",
            ),
        },
    },
)
