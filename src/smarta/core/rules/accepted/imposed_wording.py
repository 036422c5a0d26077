"""The words make the goal somebody else's will."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    i = case.clause.first("imposed", 0, case.clause.parsed.size)
    if i < 0:
        return None
    words, last = case.clause.parsed.words, i + case.clause.roles[i].get("length", 1)
    return None if words[last] in ("inte", "not") or words[i - 1] == "not" else Hit(case.span(i))


RULE = Rule(
    code="A02",
    name="imposed-wording",
    level="note",
    asks="worth",
    source="Deci & Ryan, Self-determination theory (2000)",
    needs=("goal",),
    check=check,
    words={
        "sv": {
            "name": "låter påtvingat",
            "why": "Det man gör för att man måste tar lätt slut när ingen ser. Ett eget skäl "
            "håller längre.",
            "message": "”{words}” låter som om någon annan har bestämt.",
            "question": "Vill du det själv, och i så fall varför?",
            "flags": (
                ("Jag måste gå ner 5 kg till sommaren", "måste"),
                ("Chefen vill att jag bokar 20 möten i veckan", "Chefen vill"),
            ),
            "passes": (
                "Jag vill gå ner 5 kg till sommaren",
                "Vi ska boka 20 möten i veckan",
                "Ett möte i veckan kan, men måste inte, ske på distans",
            ),
        },
        "en": {
            "name": "sounds imposed",
            "why": "What one does because one must tends to end when nobody looks. A reason of "
            "one’s own lasts longer.",
            "message": "“{words}” sounds as if somebody else has decided.",
            "question": "Do you want it yourself, and if so, why?",
            "flags": (
                ("I must lose 5 kg by summer", "must"),
                ("My boss wants me to book 20 meetings a week", "My boss"),
            ),
            "passes": (
                "I want to lose 5 kg by summer",
                "We will book 20 meetings a week",
            ),
        },
    },
)
