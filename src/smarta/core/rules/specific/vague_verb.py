"""A verb that says that something is worked on, and not what is done."""

from smarta.core.rules import Case, Hit, Rule

_LINKS = frozenset(
    {"med", "för", "på", "kring", "mot", "inom", "till", "on", "with", "for", "towards", "toward"}
)
_TO_DO = frozenset({"att", "to", "how", "hur"})


def check(case: Case) -> Hit | None:
    clause = case.clause
    if clause.verb < 0 or _is_adjective(case):
        return None
    if "vague_verb" not in clause.roles[clause.verb] and not _vague_lemma(case):
        return None
    first, last = case.verb_span()
    words, parsed = clause.parsed.words, clause.parsed
    after = next((i for i in range(clause.verb, parsed.size) if parsed.starts[i] >= last), -1)
    links = after > 0 and words[after] in _LINKS and not clause.passive
    if links and words[after + 1] not in _TO_DO:
        last, after = parsed.ends[after], after + 1
    blank = after < 0 or not _leads_on(case, after)
    return Hit((first, last), reword="suggestion" if blank else "")


def _leads_on(case: Case, i: int) -> bool:
    """Whether what follows hangs on the verb, so that a blank could not take its place."""
    words, clause = case.clause.parsed.words, case.clause
    return clause.has("comparative", i, i + 2) or not _TO_DO.isdisjoint(words[i : i + 3])


def _is_adjective(case: Case) -> bool:
    """Whether the word tells how something is: "stärkt samarbete", "managed services"."""
    clause = case.clause
    if clause.verb == clause.comparative or "vague_adjective" in clause.roles[clause.verb]:
        return True
    return clause.word(clause.verb).endswith("ed") and not clause.passive


def _vague_lemma(case: Case) -> bool:
    known = case.clause.known.words.get(case.clause.lemma, {})
    return "vague_verb" in known


RULE = Rule(
    code="S02",
    name="vague-verb",
    level="ask",
    asks="what",
    source="Doran, There's a S.M.A.R.T. way to write management's goals (1981): specific",
    needs=("goal", "no amount", "unspecific"),
    check=check,
    words={
        "sv": {
            "name": "vagt verb",
            "why": "Verb som ”arbeta med”, ”främja” och ”utveckla” säger att något pågår, inte vad "
            "som ska vara gjort. Då är det svårt att börja, och omöjligt att bli klar.",
            "message": "”{words}” kan betyda olika saker.",
            "question": "Vad gör ni som någon annan skulle kunna se?",
            "suggestion": "{before}___{after}",
            "flags": (
                ("Verka för god sammanhållning i laget", "Verka för"),
                ("Vi ska arbeta med vår arbetsmiljö", "arbeta med"),
                ("Samverkan med civilsamhället ska utvecklas", "utvecklas"),
                ("Stärka relationen till nyckelkunderna", "Stärka"),
            ),
            "passes": (
                "Lansera nya webbplatsen i mars",
                "Arbeta 30 timmar i veckan",
                "Förbättra NPS från 30 till 45",
                "Ringa alla kunder före jul",
                "Ta fram en handlingsplan",
                "Skapa en årsplan i januari",
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
                ("We will work on our culture", "work on"),
                ("Strengthen the relationship with key accounts", "Strengthen"),
            ),
            "passes": (
                "Launch the new website in March",
                "Work 30 hours a week",
                "Improve NPS from 30 to 45",
                "Call every customer before Christmas",
                "Develop a reporting system for the board",
            ),
        },
    },
)
