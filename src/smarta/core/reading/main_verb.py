"""The main verb of the goal's clause, the word of intention before it, and its subject."""

from smarta.core.lexicons import EMPTY, Roles
from smarta.core.reading.clause import Clause
from smarta.core.reading.phrase import NOUN_OR_MODAL, SKIPPED_USES
from smarta.core.reading.tokens import WORD
from smarta.core.reading.verb_forms import FINITE, PASSIVE_HELPERS, WANTING, is_verb, must_be_verb


def find_verb(clause: Clause) -> None:
    """The main verb, the word of intention before it, and the subject before that."""
    parsed, roles = clause.parsed, clause.roles
    i = first = clause.significant(clause.start)
    in_relative = False
    ready = True
    """Whether a word that may be a noun too would be a verb here."""
    while i < parsed.size:
        role = roles[i]
        if parsed.used[i] in SKIPPED_USES:
            i += 1
            continue
        if parsed.words[i] in _SENTENCE_ENDS and clause.modal < 0 and i > first:
            break
        if "relative" in role and i > first:
            in_relative = i != clause.ensuring
        elif in_relative and not (parsed.words[i] in _OUGHT and "modal" in roles[i - 1]):
            in_relative = "verb" not in role or "modal" in role or _and_verb(clause, i)
            ready = False
        elif _intends(clause, i, first):
            in_relative, ready = False, True
        elif "verb" in role and is_verb(clause, i, ready) and _take_verb(clause, i):
            return
        elif not role and must_be_verb(clause, i, first):
            _take_verb(clause, i)
            return
        else:
            ready = _still_ready(clause, i, ready)
        i += role.get("length", 1)
    _take_other(clause, first)


_OUGHT = frozenset({"ska", "skall", "bör", "måste", "får", "kan", "should", "must", "can"})
"""After a modal that ends a relative clause, they begin the main one: "alla som vill ska få"."""


def _and_verb(clause: Clause, i: int) -> bool:
    """Whether a second verb follows in the same relative clause: "som arbetar eller studerar"."""
    roles = clause.roles
    return "conjunction" in roles[i + 1] and "verb" in roles[min(i + 2, clause.parsed.size)]


def _take_other(clause: Clause, first: int) -> None:
    """What stands for a verb where there is none: "ensure" itself, or an act as a noun."""
    if clause.ensuring >= 0:
        _take_verb(clause, _ensuring_verb(clause), alone=True)
    elif _begins(clause, first):
        return
    elif clause.modal < 0:
        _take_act(clause, first)
    elif "verb" in clause.roles[clause.modal] and clause.word(clause.modal) in _HELPING_ALONE:
        i, clause.modal = clause.modal, -1
        _take_verb(clause, i)
    elif clause.word(clause.modal) in WANTING:
        clause.verb, clause.verb_end, clause.modal = clause.modal, clause.modal + 1, -1
        clause.lemma, clause.classes = "have", frozenset({"state"})


def _begins(clause: Clause, first: int) -> bool:
    """Swedish: take "börja" as the verb, where no other follows it."""
    for i in range(first, min(first + 6, clause.parsed.size - 1)):
        if clause.word(i) in ("börja", "börjar") and (clause.modal >= 0 or i == first):
            if clause.modal < 0:
                clause.subject = (clause.start, i)
            clause.verb, clause.verb_end, clause.lemma = i, i + 1, "börja"
            clause.classes = frozenset({"deliver"})
            return True
    return False


_HELPING_ALONE = frozenset({"tar", "får", "vågar", "kunna", "kan"})
"""Swedish: words of intention that are verbs of their own where none follows."""


def _take_act(clause: Clause, first: int) -> None:
    """A noun for an act and what it is done to: "planering av årsmötet", "adoption of a plan"."""
    for i in range(first, min(first + 3, clause.parsed.size - 2)):
        if clause.roles[i].keys() & {"preposition", "conjunction", "comparative"}:
            return
        if clause.word(i + 1) in ("av", "of") and not clause.parsed.used[i]:
            role = clause.known.act_of(clause.word(i))
            measured = "dimension" in clause.known.noun(clause.word(i))
            if measured and "one" not in clause.roles[i + 2]:
                return
            if {"deliver", "change", "act", "duty", "soft"} & set(role.get("verb", ())):
                clause.verb, clause.verb_end, clause.lemma = i, i + 2, role["lemma"]
                clause.classes = frozenset(role["verb"])
            return


def _ensuring_verb(clause: Clause) -> int:
    """The verb before "that" itself, where no other verb follows it."""
    i = clause.ensuring
    while i > 0 and "verb" not in clause.roles[i]:
        i -= 1
    clause.ensuring = -1
    return i


_SENTENCE_ENDS = frozenset(".;!?")


def _intends(clause: Clause, i: int, first: int) -> bool:
    """Take a word of intention ("ska", "want", "have to"), which sets the subject apart."""
    word, role = clause.word(i), clause.roles[i]
    if "modal" in role:
        if word == "try" and "verb" in role:
            return False
        if not _is_modal(clause, i, first):
            return False
        if word == "going" and clause.word(i - 1) in clause.listed["leading"]:
            return False
    elif word not in _MODAL_BEFORE or clause.word(i + 1) not in _MODAL_BEFORE[word]:
        return False
    if clause.ensuring >= 0:
        clause.modal = i
        return True
    if clause.modal < 0:
        helped = i > clause.start and clause.word(i - 1) in ("be", "being")
        clause.subject = (clause.start, i - helped)
    clause.modal = i
    return True


_PLANNING = frozenset(
    {"to", "going", "planning", "hoping", "trying", "aiming", "committed", "determined", "about"}
)


_MODAL_BEFORE = dict.fromkeys(("am", "are", "is"), _PLANNING) | dict.fromkeys(
    "have has like love able got expected ready going decided".split(),  # noqa: SIM905
    frozenset({"to"}),
)
"""Words of intention, and the words that make them so: "is planning", "have to"."""


def _still_ready(clause: Clause, i: int, ready: bool) -> bool:
    """A verb may still follow a pronoun, an adverb or a sign, but not a noun."""
    role, word = clause.roles[i], clause.word(i)
    if "person" in role or ("assigned" in role and clause.modal == i):
        return True
    if ("negation" in role and "length" in role) or clause.word(i - 1) == "#":
        return ready
    if "aside" in role or clause.parsed.shapes[i] != WORD or word.endswith(("ly", "vis")):
        return ready
    return False if clause.modal < 0 or clause.parsed.language == "en" else ready


def _is_modal(clause: Clause, i: int, first: int) -> bool:
    word = clause.word(i)
    if clause.word(i + 1) == "with":
        return False
    if word == "to":
        before = clause.roles[i - 1] if i else EMPTY
        if i == first or "modal" in before or _tasked(clause, i, first):
            return True
        return clause.modal >= 0 and i - clause.modal <= 3
    return i > first or word not in NOUN_OR_MODAL


def _tasked(clause: Clause, i: int, first: int) -> bool:
    """English: whether it is told who is to do it: "Kim to book the hall"."""
    if clause.modal >= 0 or i > first + 3 or "verb" not in clause.roles[i + 1]:
        return False
    nouns = clause.known.noun(clause.word(i - 1))
    named = clause.parsed.text[clause.parsed.starts[i - 1]].isupper() and not clause.roles[i - 1]
    return bool({"person", "body"} & set(nouns)) or (named and not nouns)


def _take_verb(clause: Clause, i: int, alone: bool = False) -> bool:
    """Make token i the main verb, unless it leads on to another one ("se till att … tas fram")."""
    parsed, role = clause.parsed, clause.roles[i]
    after = i + role.get("length", 1)
    if _leads_on(clause, i, after) and not alone:
        return False
    aim = _aim_of(clause, i, after)
    if aim >= 0:
        clause.modal = aim
        return _take_verb(clause, aim + 1)
    if clause.ensuring >= 0:
        clause.subject = (clause.ensuring + 1, i)
    elif clause.modal < 0:
        clause.subject = (clause.start, i)
    elif parsed.language == "sv":
        clause.subject = _inverted(clause, i)
    follower = _helped(clause, i, after)
    if follower >= 0:
        told = parsed.words[after] == "been" or parsed.words[i] not in ("har", "ha", "have")
        clause.passive = told and not parsed.words[follower].endswith("ing")
        i, role, after = follower, _told_of(clause, follower), follower + 1
    if parsed.words[i] in _MOVING and _apart(clause, after) and parsed.language == "en":
        role = {**role, "verb": ("change",)}
    clause.verb, clause.lemma = i, role.get("lemma", parsed.words[i])
    unlisted = ("deliver",) if clause.passive else ("unknown",)
    classes, clause.verb_end = _joined_verb(clause, role.get("verb", unlisted), after)
    clause.classes = frozenset((*classes, "ensure") if clause.ensuring >= 0 else classes)
    unlisted_lemma = clause.lemma[-1:] != "s" or "verb" not in role
    if parsed.language == "sv" and parsed.words[i].endswith("s") and unlisted_lemma:
        own = clause.first("person", *clause.subject)
        clause.passive = own < 0 or "all" in clause.roles[own]
    return True


def _helped(clause: Clause, i: int, after: int) -> int:
    """The participle that a helping verb at i leads to ("is sold", "vara upprättad"), or −1."""
    words = clause.parsed.words
    if clause.parsed.language == "sv":
        helps = words[i] in PASSIVE_HELPERS or words[i] in ("har", "ha")
        acted = words[i] == "ha" and clause.modal >= 0 and _has_acted(clause, after)
        return after if acted or (helps and _is_made(clause, after)) else -1
    if words[i] in ("have", "has") and words[after] == "been":
        return _participle(clause, after + 1)
    perfect = words[i] == "have" and words[i - 1] == "to" and clause.modal >= 0
    again = clause.roles[min(after + 1, clause.parsed.size)].keys() & {"one", "all", "preposition"}
    told = words[i] in ("have", "has") and (again or clause.ends(after + 1))
    if told and "verb" in clause.roles[after]:
        return _participle(clause, after)
    return _participle(clause, after) if perfect or words[i] in PASSIVE_HELPERS else -1


def _told_of(clause: Clause, i: int) -> Roles:
    """The roles of a participle as those of its verb."""
    told = clause.known.told(clause.word(i)) if clause.parsed.language == "sv" else EMPTY
    acted = clause.word(i - 1) == "ha" and _has_acted(clause, i)
    if acted or "deliver" in told.get("verb", ()):
        classes = set(told["verb"]) - {"act", "duty", "change"}
        return {**told, "verb": tuple(classes | {"deliver"})}
    return told or clause.roles[i]


def _has_acted(clause: Clause, i: int) -> bool:
    """Swedish: whether an act is over: "alla ska ha svarat"."""
    classes = set(clause.known.told(clause.word(i)).get("verb", ()))
    return bool(classes & {"act", "duty"}) and "soft" not in classes


_MADE_ENDS = ("erad", "erat", "erade")


def _is_made(clause: Clause, i: int) -> bool:
    """Swedish: whether a participle says that something is made, and not how it is."""
    classes = set(clause.known.told(clause.word(i)).get("verb", ()))
    good = clause.roles[i].keys() & {"feeling", "vague_adjective", "ready", "comparative"}
    if not classes and not clause.roles[i]:
        return clause.word(i).endswith(_MADE_ENDS)
    return "deliver" in classes and "soft" not in classes and not good


def _inverted(clause: Clause, i: int) -> tuple[int, int]:
    """Swedish: the subject stands after "ska" when a time or a place opens the sentence."""
    j = clause.modal + clause.roles[clause.modal].get("length", 1)
    while j < i and (clause.parsed.used[j] or clause.roles[j].keys() & {"aside", "negation"}):
        j += 1
    if j < i and clause.word(j) == "att":
        j += 1
    if j >= i or "preposition" in clause.roles[j] or clause.parsed.shapes[j] != WORD:
        return clause.subject
    return (j, i)


def _finite_follows(clause: Clause, i: int) -> bool:
    """English: whether a clause follows without "that": "ensure every new hire has a mentor"."""
    for j in range(i, min(clause.parsed.size - 1, i + 7)):
        if clause.word(j) in FINITE and j > i:
            return True
        if clause.roles[j].keys() & {"preposition", "conjunction", "relative"}:
            return False
    return False


_MOVING = frozenset({"bring", "drive", "get", "push"})


def _apart(clause: Clause, i: int) -> bool:
    """English: whether "down" or "up" ends what the verb moves: "bring response times down"."""
    for j in range(i, min(clause.parsed.size, i + 6)):
        if clause.word(j) in ("down", "up") and j > i:
            return clause.ends(j + 1)
        if "preposition" in clause.roles[j] or clause.parsed.shapes[j] != WORD:
            return False
    return False


_EQUALS = frozenset({"är", "blir", "innebär", "gå", "går", "vara"})
"""Swedish: what follows "att" is the goal, and what stands before only names it."""


def _leads_on(clause: Clause, i: int, after: int) -> bool:
    """Whether the verb only helps one that follows: "börja springa", "ensure that … have"."""
    parsed = clause.parsed
    if parsed.words[i] in parsed.listed["leading"]:
        follower = after + (parsed.words[after] in ("att", "to"))
        led = clause.roles[min(follower, parsed.size)]
        if "verb" in led and not (parsed.words[i] == "få" and "bare" in led):
            clause.modal = i
            return True
    possible = after + (parsed.words[after] == "möjligt")
    if parsed.words[i] in _EQUALS and parsed.words[possible] == "att":
        clause.modal = i
        return True
    task = clause.first("assigned", after, min(after + 6, parsed.size))
    if task >= 0:
        clause.modal = task
        return True
    sure = clause.roles[i].get("lemma") == "ensure" or parsed.words[after - 1] == "sure"
    if not sure and parsed.words[i] not in parsed.listed["ensuring"]:
        return False
    if parsed.words[after] not in ("att", "that"):
        if not sure or not _finite_follows(clause, after):
            return False
        after -= 1
    clause.modal = i if clause.modal < 0 else clause.modal
    clause.ensuring = after
    return True


def _aim_of(clause: Clause, i: int, after: int) -> int:
    """The "to" before what is to come of working with somebody, else −1."""
    if clause.word(after) != "with" or clause.roles[i].get("lemma") not in _JOINING:
        return -1
    for j in range(after + 2, min(after + 10, clause.parsed.size - 1)):
        if clause.word(j) == "to" and "verb" in clause.roles[j + 1]:
            return j
    return -1


_JOINING = frozenset({"work", "partner", "collaborate", "cooperate", "team", "join", "liaise"})


def _plain_change(classes: tuple[str, ...]) -> bool:
    return "change" in classes and "soft" not in classes


def _joined_verb(
    clause: Clause, classes: tuple[str, ...], after: int
) -> tuple[tuple[str, ...], int]:
    """The classes and the end of verbs that share their object: "skydda och bevara"."""
    roles, size = clause.roles, clause.parsed.size
    while clause.word(after) == "," and _listed_verb(clause, after + 1):
        classes = (*classes, *roles[after + 1]["verb"])
        after += 1 + roles[after + 1].get("length", 1)
    after += clause.word(after) == "," and "conjunction" in roles[min(after + 1, size)]
    if after < size and ("conjunction" in roles[after] or clause.word(after) == "/"):
        i = after + 1
        while i < size and "aside" in roles[i]:
            i += 1
        if i < size and "verb" in roles[i] and not clause.parsed.used[i]:
            both = (*classes, *roles[i]["verb"])
            if _plain_change(classes) or _plain_change(roles[i]["verb"]):
                both = tuple([name for name in both if name != "soft"])
            return both, i + roles[i].get("length", 1)
    return classes, after


def _listed_verb(clause: Clause, i: int) -> bool:
    """Whether the token is a verb in a list of them: "recruit, train and keep nurses"."""
    role = clause.roles[min(i, clause.parsed.size)]
    j = i + role.get("length", 1)
    after = clause.roles[min(j, clause.parsed.size)]
    listed = clause.word(j) in (",", "/") or "conjunction" in after
    return "verb" in role and not clause.parsed.used[i] and listed


_PARTICIPLE_ENDS = (
    "ing",
    "ed",
    "en",
    "wn",
    "lt",
    "de",
    "ld",
    "nt",
    "pt",
    "ght",
    "und",
    "ast",
    "aid",
)


def _participle(clause: Clause, i: int) -> int:
    """An English participle after "be", with at most one adverb between."""
    for j in (i, i + 1):
        if j < clause.parsed.size and "verb" in clause.roles[j]:
            word = clause.word(j)
            ends = word.endswith(_PARTICIPLE_ENDS) and len(word) > 3 and word != "being"
            if word in clause.known.irregular or (ends and clause.roles[j].get("lemma") != word):
                return j
        elif "one" in clause.roles[min(j, clause.parsed.size)]:
            return -1
        elif clause.word(j).endswith("ed") and not clause.roles[j] and len(clause.word(j)) > 4:
            return j
    return -1
