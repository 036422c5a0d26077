"""Neither a number nor a result that anybody could see: how would one tell?"""

from smarta.core.rules import WHOLE, Case, Hit, Rule

_SAID_BY = frozenset({"M01", "M02", "M03", "M05", "M06", "M07"})


def check(case: Case) -> Hit | None:
    if not _SAID_BY.isdisjoint(case.applied):
        return None
    if case.sense.measurable == "open":
        return WHOLE
    return Hit(says="message_more" if "S04" in case.applied else "message")


RULE = Rule(
    code="M12",
    name="nothing-to-measure",
    level="ask",
    asks="done_when",
    needs=("goal", "unmeasurable"),
    check=check,
    words={
        "sv": {
            "name": "inget att mäta",
            "why": "Ett mål behöver inte ha ett tal, men någon annan ska kunna se när det är nått. "
            "Det som inte går att räkna går att beskriva.",
            "message": "Det står inte hur det märks att målet är nått.",
            "message_more": "Det står inte vid vilken nivå det räcker.",
            "question": "Vad ska någon annan kunna se när målet är nått?",
            "flags": (
                ("Vara snäll mot mig själv", None),
                ("Ha bra sammanhållning i laget", None),
                ("Utbilda fler ledare", None),
            ),
            "passes": (
                "Lansera webbplatsen i mars",
                "Öka försäljningen",
                "Arrangera föreläsningar",
            ),
        },
        "en": {
            "name": "nothing to measure",
            "why": "A goal needs no number, but somebody else should be able to see when it is "
            "reached. What cannot be counted can be described.",
            "message": "The text does not say how one would tell that the goal is reached.",
            "message_more": "The text does not say which level is enough.",
            "question": "What should somebody else be able to see when it is reached?",
            "flags": (
                ("Be kind to myself", None),
                ("Have a good team spirit", None),
                ("Train more leaders", None),
            ),
            "passes": (
                "Launch the website in March",
                "Increase sales",
                "Host coffee breaks",
            ),
        },
    },
)
