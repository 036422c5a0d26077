"""Two goals in one sentence: when one is reached and the other is not, neither answer is true."""

from smarta.core.reading.form import second_goal
from smarta.core.rewording import LONGEST, body
from smarta.core.rules import Case, Hit, Rule

_FOR_EXAMPLE = frozenset({"g", "ex", "eg", "ie", "e"})
_RELATIVES = frozenset({"where", "which", "that", "who", "som", "där"})
_MEANS = frozenset({"by", "through", "genom", "via", "as", "som"})


def check(case: Case) -> Hit | None:
    i = second_goal(case.clause)
    if i < 0 or _is_choice(case, i) or _is_same(case, i):
        return None
    parsed = case.clause.parsed
    if len(parsed.text) > LONGEST:
        return Hit(case.span(i), reword="")
    one = parsed.text[: parsed.ends[i - 2]].strip(_QUOTES + ",;.")
    two = body(parsed.text).text[parsed.starts[i] :].strip(_QUOTES + ",;.")
    lacks_subject = parsed.language == "sv" and parsed.words[i].endswith("s")
    values = {"one": one, "two": two[:1].upper() + two[1:]}
    return Hit(case.span(i), values, reword="" if lacks_subject else "suggestion")


_QUOTES = " ”“\"'"


def _is_choice(case: Case, i: int) -> bool:
    """Whether what follows is another way or an example: "or", "e.g.", "by asking and …"."""
    words, clause = case.clause.parsed.words, case.clause
    if words[i - 1] in ("or", "eller") or clause.parsed.touching(i):
        return True
    if words[i - 1] == "." and words[i - 2] in _FOR_EXAMPLE:
        return True
    told = words[clause.verb_end : i]
    if not _RELATIVES.isdisjoint(told) and words[i - 1] != ".":
        return True
    return words[i - 1] != "." and words[i].endswith(("ing", "ed")) and not _MEANS.isdisjoint(told)


def _is_same(case: Case, i: int) -> bool:
    """Whether both verbs share what they are about ("meet and exceed"), or the word is a noun."""
    words, clause = case.clause.parsed.words, case.clause
    if clause.roles[i].get("comparative") or words[i] in ("kit", "see", "se"):
        return True
    if words[i - 1] == ".":
        return False
    if words[clause.verb + 1] == "," or (words[i - 2] == "," and clause.known.noun(words[i])):
        return True
    noun = clause.parsed.language == "en" and words[i].endswith(("s", "ed"))
    return noun or i - 2 < clause.verb_end or words[i + 1] == "kit"


RULE = Rule(
    code="S05",
    name="several-goals",
    level="ask",
    asks="what",
    needs=("several",),
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
                ("Gå ner 5 kg och lära mig spanska", "lära"),
                ("Skriva en bok; springa milen", "springa"),
            ),
            "passes": (
                "Anställa två säljare och en ekonom",
                "Ringa och mejla 20 kunder i veckan",
                "Ta fram och besluta en plan",
                "Sluta röka eller snusa",
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
                ("Lose 5 kg and learn Spanish", "learn"),
            ),
            "passes": (
                "Hire two sales reps and an accountant",
                "Call and email 20 customers a week",
                "Draft and adopt a plan",
                "Interview 20 users and learn from them",
                "Adopt policies and programs for the office",
                "Meet and exceed the targets of the region",
            ),
        },
    },
)
