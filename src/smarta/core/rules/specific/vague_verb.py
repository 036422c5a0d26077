"""A verb that says that something is worked on, and not what is done."""

from smarta.core.rules import Case, Hit, Rule


def check(case: Case) -> Hit | None:
    clause = case.clause
    if case.reading.quantity is not None or not case.is_goal or clause.verb < 0:
        return None
    if "vague_verb" not in clause.roles[clause.verb] and not _vague_lemma(case):
        return None
    return Hit(clause.parsed.span(clause.verb, clause.verb_end))


def _vague_lemma(case: Case) -> bool:
    known = case.clause.known.words.get(case.clause.lemma, {})
    return "vague_verb" in known


RULE = Rule(
    code="S02",
    name="vague-verb",
    level="ask",
    asks="what",
    source="Doran, There's a S.M.A.R.T. way to write management's goals (1981): specific",
    check=check,
    words={
        "sv": {
            "name": "vagt verb",
            "why": "Verb som ”arbeta med”, ”främja” och ”utveckla” säger att något pågår, inte vad "
            "som ska vara gjort. Då är det svårt att börja, och omöjligt att bli klar.",
            "message": "”{words}” kan betyda mycket.",
            "question": "Vad gör ni som någon annan skulle kunna se?",
            "suggestion": "{before}___{after}",
            "flags": (
                ("Verka för god sammanhållning i laget", "Verka"),
                ("Vi ska arbeta med vår arbetsmiljö", "arbeta"),
                ("Samverkan med civilsamhället ska utvecklas", "utvecklas"),
                ("Stärka relationen till nyckelkunderna", "Stärka"),
            ),
            "passes": (
                "Lansera nya webbplatsen i mars",
                "Arbeta 30 timmar i veckan",
                "Förbättra NPS från 30 till 45",
                "Ringa alla kunder före jul",
            ),
        },
        "en": {
            "name": "vague verb",
            "why": "Verbs such as “work on”, “promote” and “develop” say that something goes on, "
            "not what will be done. It is hard to begin, and there is no way to finish.",
            "message": "“{words}” can mean many things.",
            "question": "What will you do that somebody else could see?",
            "suggestion": "{before}___{after}",
            "flags": (
                ("Promote good team spirit", "Promote"),
                ("We will work on our culture", "work"),
                ("Strengthen the relationship with key accounts", "Strengthen"),
            ),
            "passes": (
                "Launch the new website in March",
                "Work 30 hours a week",
                "Improve NPS from 30 to 45",
                "Call every customer before Christmas",
            ),
        },
    },
)
