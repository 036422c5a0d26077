"""A quality that everybody wants and nobody can point at."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    clause = case.clause
    if case.reading.quantity is not None or not case.is_goal:
        return None
    i = clause.first("vague_adjective", clause.start)
    if i < 0 or "comparative" in clause.roles[i]:
        return None
    return Hit(case.span(i))


RULE = Rule(
    code="S03",
    name="vague-adjective",
    level="ask",
    asks="what",
    check=check,
    words={
        "sv": {
            "name": "vagt adjektiv",
            "why": "Alla vill ha det som är bra, effektivt och attraktivt, men menar olika saker. "
            "Säg hur någon märker det, så går det att komma överens.",
            "message": "”{words}” ser olika ut för olika personer.",
            "question": "Hur skulle någon utifrån märka det?",
            "flags": (
                ("Vi ska ha en god arbetsmiljö", "god"),
                ("Ett effektivt arbetssätt på kontoret för alla", "effektivt"),
                ("Vara en närvarande pappa", "närvarande"),
            ),
            "passes": (
                "Högt tempo: 20 samtal om dagen",
                "Ha en ny hemsida klar före sommaren",
                "Få godkänt i matte",
            ),
        },
        "en": {
            "name": "vague adjective",
            "why": "Everybody wants what is good, effective and attractive, and means different "
            "things by it. Say how one would notice, and it can be agreed on.",
            "message": "“{words}” looks different to different people.",
            "question": "How would an outsider notice?",
            "flags": (
                ("We will have a good working environment", "good"),
                ("An effective way of working for all of us", "effective"),
                ("Be a healthy person", "healthy"),
            ),
            "passes": (
                "High pace: 20 calls a day",
                "Have the new website live before summer",
                "Pass the maths exam",
            ),
        },
    },
)
