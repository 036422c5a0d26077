"""A quality that everybody wants and nobody can point at."""

from smarta.core.rules import Case, Hit, Rule

_NAMED = frozenset(
    {
        ("low", "back"),
        ("high", "school"),
        ("professional", "school"),
        ("low", "season"),
        ("low", "and"),
    }
)
_OPENING = frozenset({"öppen", "öppet", "öppna"})
_HOLDS_OPEN = frozenset({"ha", "har", "hålla", "håller", "hållas"})
_PEOPLE = frozenset({"aktiva", "engagerade", "unga"})
_BEFORE_PEOPLE = frozenset({"och", "de", "redan", "alla", ","})


def check(case: Case) -> Hit | None:
    clause = case.clause
    if case.sense.form == "slogan":
        return None
    for i in clause.at.get("vague_adjective", ()):
        if i >= clause.start and "comparative" not in clause.roles[i] and _is_praise(case, i):
            return Hit(case.span(i))
    return None


def _is_praise(case: Case, i: int) -> bool:
    """Whether the word says how something is: not opening hours, a name, or active members."""
    words = case.clause.parsed.words
    if words[i - 1] == "#" or (words[i - 1] == "," and words[i] == "inkluderande"):
        return False
    if case.is_name(i) or (words[i], words[i + 1].rstrip("s")) in _NAMED:
        return False
    if words[i] in _OPENING:
        return not (i == case.clause.start or words[i - 1] in _HOLDS_OPEN)
    return not (words[i] in _PEOPLE and words[i - 1] in _BEFORE_PEOPLE)


RULE = Rule(
    code="S03",
    name="vague-adjective",
    level="ask",
    asks="what",
    needs=("goal", "no amount", "unspecific"),
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
                "Öppet på lördagar hela sommaren",
                "Utbilda alla ledare i kursen Trygga lag",
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
                "Be rid of low back pain",
            ),
        },
    },
)
