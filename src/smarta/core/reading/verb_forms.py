"""Whether a word is a verb in its place: many are nouns, adjectives or names as well."""

from smarta.core.lexicons import EMPTY
from smarta.core.reading.clause import Clause
from smarta.core.reading.phrase import noun_phrase
from smarta.core.reading.tokens import WORD

PASSIVE_HELPERS = frozenset({"be", "is", "are", "been", "being", "bli", "blir", "vara", "är"})


def _praises(clause: Clause, i: int) -> bool:
    """ "trygga" and "clear" are no verbs before what is not definite: "trygga skolvägar"."""
    if clause.parsed.language == "sv":
        return "vague_adjective" in clause.roles[i] and not _definite(clause, i + 1)
    role = clause.roles[i].keys()
    if clause.word(i).endswith("ing"):
        return bool(role & {"admired", "feeling"} and clause.known.noun(clause.word(i + 1)))
    _, head, _ = noun_phrase(clause, i + 1)
    nouns = (
        set(clause.known.noun(clause.word(head))) if head == i + 1 or "adjective" in role else ()
    )
    return bool(role & {"vague_adjective", "adjective"}) and not _QUALIFIED.isdisjoint(nouns)


_QUALIFIED = frozenset({"abstract", "person", "body", "dimension"})


def _after_article(clause: Clause, i: int) -> bool:
    """Swedish: a participle before its noun: "ett ökat antal"."""
    before = clause.word(i - 1) if i > clause.start else ""
    alone = "comparative" in clause.roles[i] and before not in ("ha", "har", "hade", "fått")
    infinitive = clause.roles[i].get("lemma") == clause.word(i)
    if _supine(clause, i):
        return True
    named = before in _BEFORE_NOUNS and infinitive
    return alone or named or (before in ("en", "ett") and "one" in clause.roles[i - 1])


def _supine(clause: Clause, i: int) -> bool:
    """Swedish: "byggt", "ökat" with no "har" before it, so that it is an adjective or a noun."""
    word, lemma = clause.word(i), clause.roles[i].get("lemma", "")
    if not lemma.endswith("a") or word not in (lemma + "t", lemma[:-1] + "t"):
        return False
    classes = set(clause.roles[i].get("verb", ()))
    if i == clause.start and "deliver" in classes and not {"soft", "change"} & classes:
        return False
    return not _HAVE & set(clause.parsed.words[max(0, i - 3) : i])


_HAVE = frozenset({"ha", "har", "hade", "fått", "få", "får", "blivit"})


_BEFORE_NOUNS = frozenset({"varje", "varenda", "ingen", "inget", "min", "vår", "ny", "denna", "en"})


def _tells_of_a_noun(clause: Clause, i: int) -> bool:
    """Swedish: an infinitive that tells of a noun: "en stad att bo och leva i"."""
    if clause.modal >= 0 or clause.ensuring >= 0 or i <= clause.start:
        return False
    j = i - 1
    while j > clause.start and clause.roles[j].keys() & {"verb", "conjunction"}:
        j -= 1
    told = j > clause.start and clause.word(j) == "att" and clause.parsed.shapes[j - 1] == WORD
    return told and clause.roles[i].get("lemma") == clause.word(i)


WANTING = frozenset({"need", "needs", "want", "wants", "like"})
"""English: with a thing and no verb after them, they ask that it be there."""


_MOVED = frozenset({"into", "through", "around", "down", "off", "up", "along", "across", "back"})


def must_be_verb(clause: Clause, i: int, first: int) -> bool:
    """A word of no list where only a verb can stand: after "ska" or "to", or at the start."""
    parsed = clause.parsed
    if parsed.shapes[i] != WORD or parsed.used[i]:
        return False
    before = clause.roles[i - 1] if i else EMPTY
    swedish = parsed.language == "sv"
    if clause.modal >= 0 and clause.modal >= i - 2 and before.keys() & {"modal", "aside"}:
        named = parsed.text[parsed.starts[i]].isupper() or parsed.words[i].endswith("rna")
        ends = ("a", "as", "å", "ä", "ö", "y") if i == clause.modal + 1 else ("a", "as")
        verb = parsed.words[i].endswith(ends) and not named
        wanted = parsed.words[i].endswith("ly") or clause.word(clause.modal) in WANTING
        return verb if swedish else not wanted
    if i != first or clause.modal >= 0:
        return not swedish and clause.modal < 0 and _tells(clause, i)
    moved = not swedish and clause.word(i + 1) in _MOVED and parsed.shapes[i + 2] == WORD
    if moved and not clause.known.noun(parsed.words[i]):
        return True
    j = i + 1 + (not swedish and "particle" in clause.roles[i + 1])
    after = clause.roles[j].keys() | parsed.roles[j].keys()
    if swedish:
        word = parsed.words[i]
        if word.endswith("a") and "particle" in after:
            return True
        borrowed = word.endswith("era") and len(word) > 6 and parsed.shapes[i + 1] == WORD
        counted = bool(after & {"one", "all", "num"}) or _definite(clause, i + 1)
        plain = word.endswith("a") and not clause.known.noun(word)
        return borrowed or (plain and counted)
    made_verb = parsed.words[i].endswith(_VERB_ENDS) and parsed.shapes[i + 1] == WORD
    known = bool(clause.known.noun(parsed.words[i]))
    if (parsed.words[j] in _AFTER_VERBS and not (known and j > i + 1)) or made_verb:
        return True
    counted = bool(after & {"one", "all", "num", "many"})
    return counted and not known


def _definite(clause: Clause, i: int) -> bool:
    """Swedish: what stands before a definite noun with no article is a verb: "sjösätta båten"."""
    _, head, prepositional = noun_phrase(clause, i)
    moved = any(clause.roles[j].keys() & {"verb", "modal"} for j in range(i, max(head, i + 1)))
    subject = moved or clause.word(i - 1).endswith("rna")
    word = "" if head < 0 or subject else clause.word(head)
    return len(word) > 4 and word.endswith(("en", "et", "na", "an")) and not prepositional


_AFTER_VERBS = frozenset({"a", "an", "the", "it", "them", "him"})
"""English: no noun has these after it."""


_VERB_ENDS = (
    "alise",
    "alize",
    "imise",
    "imize",
    "ilise",
    "ilize",
    "onise",
    "onize",
    "rify",
    "tify",
)


def _tells(clause: Clause, i: int) -> bool:
    """A word of no list between a noun and an article: "the website explains the rules"."""
    words, before = clause.parsed.words, clause.roles[i - 1]
    article = words[i + 1] in ("a", "an", "the", "how") and words[i].endswith("s")
    noun = clause.parsed.shapes[i - 1] == WORD and not before.keys() & {"preposition", "one"}
    return article and noun and not words[i - 1].endswith("s")


_ALL = frozenset({"all", "every", "each", "no"})


def is_verb(clause: Clause, i: int, ready: bool) -> bool:
    """Whether a word of a verb's form is a verb in its place."""
    role = clause.roles[i]
    if clause.word(i + 1) == "able" and clause.word(i) in PASSIVE_HELPERS:
        return False
    if "negation" in role and "length" in role:
        return False
    if i == clause.start and clause.modal < 0 and _praises(clause, i):
        return False
    return (_is_verb_sv if clause.parsed.language == "sv" else _is_verb_en)(clause, i, ready)


def _is_verb_sv(clause: Clause, i: int, ready: bool) -> bool:
    if _tells_of_a_noun(clause, i) or _after_article(clause, i) or _describes(clause, i):
        return False
    if _names(clause, i):
        return False
    alone = ready and clause.modal < 0 and clause.subject == (0, 0)
    return "bare" not in clause.roles[i] or (alone and not _praises(clause, i))


def _is_verb_en(clause: Clause, i: int, ready: bool) -> bool:
    role, word = clause.roles[i], clause.word(i)
    first = i == clause.start
    third = word.endswith("s") and word not in FINITE and role["lemma"] != word
    if (first and third) or (not first and _after_determiner(clause, i)) or _before_of(clause, i):
        return False
    nounlike = ("bare" in role or word.endswith("ing")) and role.get("lemma") != "ensure"
    if nounlike and clause.modal < 0 and ready and _noun_first(clause, i):
        return False
    if "bare" not in role:
        return _may_be_participle(clause, i)
    return ready or _third_person(clause, i) or _plural_has(clause, i)


def _names(clause: Clause, i: int) -> bool:
    """Swedish: a name that looks like a verb: "en fritidsgård i Åvalla"."""
    capital = clause.parsed.text[clause.parsed.starts[i]].isupper()
    return capital and i > clause.start and "preposition" in clause.roles[i - 1]


def _describes(clause: Clause, i: int) -> bool:
    """Swedish: what tells of the subject or is one: "bokade möten ska öka", "hälsa ska främjas"."""
    word, infinitive = clause.word(i), clause.roles[i].get("lemma") == clause.word(i)
    told = infinitive or (word.endswith(("at", "ad", "ade")) and i > clause.start)
    if not told or clause.modal >= 0 or "modal" in clause.roles[i]:
        return False
    modal = clause.first("modal", i + 1, min(i + 12, clause.parsed.size))
    if not infinitive or modal < 0:
        return modal >= 0
    between = range(i + 1, modal)
    ends = {"relative", "conjunction", "verb", "person"}
    plain = all(
        ends.isdisjoint(clause.roles[k]) and clause.parsed.shapes[k] == WORD for k in between
    )
    return plain and not {"att", "så", "hur"} & set(clause.parsed.words[i + 1 : modal])


def _before_of(clause: Clause, i: int) -> bool:
    """English: a thing by its name that could be an act too: "plan of action"."""
    named = "bare" in clause.roles[i] and clause.word(i + 1) == "of"
    return named and bool({"deliverable", "dimension"} & set(clause.known.noun(clause.word(i))))


def _after_determiner(clause: Clause, i: int) -> bool:
    every = "bare" in clause.roles[i] and clause.word(i - 1) in _ALL
    return "one" in clause.roles[i - 1] or every


def _noun_first(clause: Clause, i: int) -> bool:
    """English: whether a word like "interview" begins the subject: "interview notes are …"."""
    if _is_told_of(clause, i):
        return True
    for j in range(i + 1, min(clause.parsed.size - 1, i + 7)):
        if clause.word(j) in ("are", "is") or (j <= i + 2 and clause.word(j) in _HELPERS_AFTER):
            return True
        if not _AFTER_SUBJECT.isdisjoint(clause.roles[j]):
            return False
        if clause.parsed.shapes[j] != WORD or clause.word(j) in _NO_SUBJECT:
            return False
    return False


_AFTER_SUBJECT = frozenset({"one", "all", "conjunction", "relative", "person"})


_NO_SUBJECT = frozenset({"if", "whether", "there", "what", "how", "where", "it", "them"})


def _is_told_of(clause: Clause, i: int) -> bool:
    """English: whether a thing stands before what has been done: "contract signed with …"."""
    told, word = clause.roles[i + 1], clause.word(i + 1)
    done = word.endswith("ed") and "deliver" in told.get("verb", ()) and "bare" not in told
    thing = {"deliverable", "occasion"} & set(clause.known.noun(clause.word(i)))
    after = clause.roles[min(i + 2, clause.parsed.size)]
    ends = not after or "preposition" in after or bool(clause.parsed.used[i + 2])
    return done and bool(thing) and ends


_BEFORE_PARTICIPLES = frozenset(
    {"have", "has", "am", "are", "is", "i'm", "we're", "be", "not", "to", "going", "start"}
    | {"finally", "keep", "continue", "been"}
)


_NO_NOUN = frozenset({"preposition", "one", "all", "person", "many"})


_OPENING_PARTICIPLES = frozenset({"by", "on", "of", "for"})


def _may_be_participle(clause: Clause, i: int) -> bool:
    """ "launching" and "launched" are verbs at the beginning and after a helping verb only."""
    word = clause.word(i)
    if not word.endswith(("ing", "ed")) and word not in clause.known.irregular:
        return True
    first, before = clause.significant(clause.start), clause.word(i - 1)
    told = word.endswith("ed") and {"soft", "act"} & set(clause.roles[i]["verb"])
    if i <= first and told and _NO_NOUN.isdisjoint(clause.roles[i + 1]):
        return False
    opening = before in _OPENING_PARTICIPLES and i <= first + 1 + 2 * (before != "on")
    return i <= first or opening or before in _BEFORE_PARTICIPLES


def _plural_has(clause: Clause, i: int) -> bool:
    """A plain English verb after its plural subject: "all projects have a roadmap"."""
    roles, before = clause.roles, clause.word(i - 1)
    if (clause.modal >= 0 and clause.ensuring < 0) or i <= clause.start:
        return False
    if "preposition" in roles[i - 1]:
        return False
    if clause.word(i) in FINITE:
        return clause.parsed.shapes[i - 1] == WORD
    goes_on = clause.parsed.shapes[i + 1] == WORD
    goes_on = goes_on and (before == "staff" or "preposition" not in roles[i + 1])
    if clause.ensuring >= 0 and i > clause.ensuring + 1:
        return goes_on
    plural = before.endswith("s") and not before.endswith(("ss", "us", "'s"))
    if not plural and before not in _GROUPS:
        return False
    told = bool({"one", "all", "person"} & roles[i + 1].keys()) or "state" in roles[i]["verb"]
    if (goes_on and told) or clause.word(i + 1) in ("how", "what", "which"):
        return True
    acting = not clause.word(i).endswith("s") and before != "staff"
    people = {"body", "person", "stock"} & set(clause.known.noun(before)) or before == "people"
    every = clause.word(clause.significant(clause.start)) in ("all", "both")
    return acting and bool(people or every) and clause.parsed.shapes[i + 1] == WORD


_GROUPS = frozenset({"people", "children", "women", "men", "staff"})


FINITE = frozenset({"have", "has", "are", "is", "exist", "exists"})


_HELPERS_AFTER = frozenset(
    {"are", "is", "was", "were", "have", "has", "will", "shall", "should", "must", "can", "may"}
)


def _third_person(clause: Clause, i: int) -> bool:
    """An English verb in -s between a subject and what it does: "the treasurer records …"."""
    roles, before = clause.roles, clause.word(i - 1)
    if clause.modal >= 0 or i <= clause.start or not clause.word(i).endswith("s"):
        return False
    if clause.parsed.shapes[i - 1] != WORD or "preposition" in roles[i - 1]:
        return False
    if roles[i - 1].keys() & {"comparative", "vague_adjective"}:
        return False
    if "change" in roles[i]["verb"] and clause.word(i + 1).endswith("ly"):
        return True
    if clause.word(i + 1) in _HELPERS_AFTER:
        return False
    begins = roles[clause.start].keys() & {"one", "all", "person"}
    counted = {"occasion", "dimension"} & set(clause.known.noun(clause.word(i)))
    goes_on = clause.parsed.shapes[i + 1] == WORD and (
        "preposition" not in roles[i + 1] or not counted
    )
    return bool(begins) or (goes_on and not before.endswith("s"))
