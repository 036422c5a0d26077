"""The clause that states the goal: who, verb, object, and how concrete these are."""

from collections.abc import Callable

from smarta.core.lexicons import EMPTY, Roles
from smarta.core.quantity import Quantity
from smarta.core.reading.phrase import AIMLESS, NOUN_OR_MODAL, SKIPPED_USES, noun_phrase
from smarta.core.reading.tokens import NUMBER, SYMBOL, WORD, Parsed
from smarta.core.reading.vocabulary import Vocabulary, look_up, vocabulary

_PASSIVE_HELPERS = frozenset({"be", "is", "are", "been", "being", "bli", "blir", "vara", "är"})


class Clause:
    """What the words of one goal text are to each other. Positions are tokens; −1: there is none.

    `verb` is the main verb, with `classes` and `lemma`; `subject` and `object` are half-open token
    ranges; `head` is the object's main noun and `nouns` its classes but for `_ASIDE`. `modal` makes
    it an intention ("ska", "want"). `word` gives the word of a token,
    `end` is where the words of its purpose begin.
    """

    __slots__ = (
        "at",
        "classes",
        "comparative",
        "end",
        "ensuring",
        "head",
        "known",
        "lemma",
        "main_end",
        "modal",
        "nouns",
        "object",
        "parsed",
        "passive",
        "prepositional",
        "roles",
        "start",
        "subject",
        "universal",
        "verb",
        "verb_end",
        "word",
    )  # fmt: skip

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.word: Callable[[int], str] = parsed.words.__getitem__
        self.known: Vocabulary = vocabulary(parsed.language)
        self.roles, self.at = look_up(parsed.words, parsed.size, self.known)
        self.roles.append(EMPTY)
        self.start = self.modal = self.verb = self.head = -1
        self.verb_end = 0
        self.ensuring = -1
        self.end = self.main_end = parsed.size
        self.classes: frozenset[str] = frozenset()
        self.lemma = ""
        self.subject = self.object = (0, 0)
        self.nouns: tuple[str, ...] = ()
        self.comparative = self.universal = -1
        self.passive = self.prepositional = False

    def means(self, role: str) -> bool:
        """Whether the main verb is one of those that the lexicon gives the role."""
        return role in self.known.words.get(self.lemma, EMPTY)

    def has(self, role: str, first: int = 0, last: int | None = None) -> bool:
        """Whether a token of [first, last) plays the role."""
        return role in self.at and self.first(role, first, last) >= 0

    def first(self, role: str, first: int = 0, last: int | None = None) -> int:
        """The first token of [first, last) that plays the role, else −1."""
        for i in self.at.get(role, ()):
            if i >= first:
                return i if i < (self.end if last is None else last) else -1
        return -1

    def first_free(self, role: str) -> int:
        """The main clause's first token with the role, outside times and amounts, else −1."""
        for i in self.at.get(role, ()):
            if self.start <= i < self.main_end and not self.parsed.used[i]:
                return i
        return -1

    @property
    def subject_named(self) -> bool:
        """Whether the subject is a thing or a group, and not just "I" or "we"."""
        first, last = self.subject
        return first < last and any(map(self._names, range(max(first, 0), last)))

    def _names(self, i: int) -> bool:
        role, parsed = self.roles[i], self.parsed
        adverb = parsed.words[i].endswith("ly") and "verb" not in role
        named = parsed.shapes[i] == WORD and not parsed.used[i] and not adverb
        return named and _NOT_NAMING.isdisjoint(role)

    def unit_classes(self, quantity: Quantity | None) -> tuple[str, ...]:
        """The classes of the noun that is counted."""
        if quantity is None or not quantity.unit:
            return ()
        return self.known.noun(quantity.unit.rpartition(" ")[2])


_NOT_NAMING = frozenset({"person", "one", "aside", "goalnoun"})


def find_clause(parsed: Parsed) -> Clause:
    """Take the goal's sentence apart. Linear in the number of tokens."""
    clause = Clause(parsed)
    clause.start = _start(clause)
    _find_verb(clause)
    _find_object(clause)
    clause.main_end = _main_end(clause)
    if "why" in clause.roles[clause.main_end]:
        clause.end = clause.main_end
    clause.comparative = _comparative(clause)
    clause.universal = _universal(clause)
    return clause


def _comparative(clause: Clause) -> int:
    """The first word that compares with what is now, and not one thing with another."""
    i = clause.first_free("comparative")
    if i < 0 or clause.verb < i < clause.verb_end:
        return -1
    word, before = clause.word(i), clause.word(i - 1) if i else ""
    noun = clause.parsed.shapes[i + 1] == WORD and "preposition" not in clause.roles[i + 1]
    if before in _NOT_MORE or (noun and word in ("tidigare", "äldre", "yngre")):
        return -1
    sorts = i > 0 and word in _SORTING and "preposition" in clause.roles[i - 1]
    return -1 if sorts else i


def _universal(clause: Clause) -> int:
    """The first "all" or "every" that means everybody or each one, and not "at all levels"."""
    i = clause.first_free("all")
    lasts = clause.parsed.used[i + 1] == "date" and "rel" not in clause.parsed.roles[i + 1]
    if i >= 0 and (lasts or "occasional" in clause.roles[i]):
        return -1
    sorts = i >= 0 and not _SORTS.isdisjoint(clause.parsed.words[i + 1 : i + 3])
    return -1 if sorts else i


_SORTS = frozenset(
    """longer levels forms kinds types sectors stages dimensions aspects areas costs times ways
    nivåer
    former slag sätt områden sektorer delar avseenden""".split()  # noqa: SIM905
)
_NOT_MORE = frozenset({"aldrig", "never", "or", "eller"})
"""Before "mer" or "better" they end something, or allow for more than is asked."""
_SORTING = frozenset({"older", "younger", "larger", "smaller", "bigger", "äldre", "yngre", "flera"})
"""After a preposition they tell one group from another: "for older people"."""


def _main_end(clause: Clause) -> int:
    """Where the main clause ends and a purpose or a description of its object begins."""
    parsed, roles = clause.parsed, clause.roles
    if "why" not in clause.at and not parsed.says(_ENDING):
        return parsed.size
    aimed = clause.verb >= 0 and AIMLESS.isdisjoint(clause.classes)
    told = aimed or (clause.verb >= 0 and clause.head >= clause.verb_end)
    for i in range(max(clause.head + 1, clause.verb_end), parsed.size - 1):
        if parsed.words[i] not in _ENDING and "why" not in roles[i]:
            continue
        purpose = aimed and parsed.words[i] == "to" and "verb" in roles[i + 1]
        ends = told and ("why" in roles[i] or parsed.words[i] in ("which", "that"))
        if purpose or ends or (parsed.words[i] == "." and clause.verb >= 0):
            return i
    return parsed.size


_ENDING = frozenset({"to", "which", "that", "."})


def _start(clause: Clause) -> int:
    """Skip what stands before the goal: bullets, "Mål:", "Målet är att", "KR1:"."""
    parsed = clause.parsed
    start = _after_time(clause, _after_numbering(clause))
    framed = "goalnoun" in clause.at or parsed.words[start] == "#"
    after = _after_frame(clause, start) if framed else -1
    return after if after >= 0 else _after_opening(clause, _after_label(clause, start))


def _after_time(clause: Clause, start: int) -> int:
    """The goal after a time that leads it in: "Starting Monday no sugar", "fr.o.m. maj: inga …"."""
    parsed, i = clause.parsed, start
    while parsed.used[i] in ("date", "clock", "cadence"):
        i += 1
    if i == start:
        return start
    signed = parsed.words[i] in _TIME_ENDS
    goal = i + signed
    plain = parsed.shapes[goal] == WORD and not parsed.used[goal]
    return goal if plain and (signed or "negation" in clause.roles[goal]) else start


_TIME_ENDS = frozenset({":", ",", "-", "–"})


def _after_frame(clause: Clause, start: int) -> int:
    """The goal after "Målet är att", "KR1:", "#2:"; −1 where nothing of the kind leads it in."""
    parsed, roles = clause.parsed, clause.roles
    size = parsed.size
    frame = -1
    for i in range(start, min(parsed.size, start + 12)):
        word = parsed.words[i]
        length: int = roles[i].get("length", 1)
        if _acts_before(clause, start, i):
            return -1
        framed = "goalnoun" in roles[i] and parsed.words[i + length - 1] in _FRAME_VERBS
        if framed and i == start:
            goal = roles[min(i + length, size)].keys() & {"verb", "modal", "aside"}
            if goal or length > 2:
                return i + length
        elif "goalnoun" in roles[i] or (word == "#" and i == start):
            if frame < 0 and _made(clause, start, i):
                return -1
            frame = i
        elif frame >= 0 and (
            _ends_frame(clause, i)
            or ("ready" not in roles[i + 1] and _bare_frame(parsed, i, frame))
        ):
            return i + 1
    return -1


def _acts_before(clause: Clause, start: int, i: int) -> bool:
    """Whether an act begins the text, so that a later "plan" or "target" is its object."""
    role = clause.roles[start] if i == start + 1 else EMPTY
    if "verb" not in role or "goalnoun" in role:
        return False
    return not _ACTING.isdisjoint(role["verb"]) and clause.word(i) not in _LABEL_ENDS


_ACTING = frozenset({"deliver", "act", "change", "reach"})


_FRAME_VERBS = frozenset({"to", "att", "is", "är"})


def _made(clause: Clause, start: int, i: int) -> bool:
    """Whether the goal's word is made ("draw up a plan of …") or done ("plan a trip to …")."""
    if i == start and "bare" in clause.roles[i] and "one" in clause.roles[i + 1]:
        return True
    if "deliverable" not in clause.known.noun(clause.word(i)):
        return False
    begins = clause.roles[start]
    return i > start and "verb" in begins and "state" not in begins["verb"]


def _ends_frame(clause: Clause, i: int) -> bool:
    """Whether a sign ends what names the goal: ":", " - ", and "…" where an act follows."""
    parsed = clause.parsed
    if parsed.words[i] in (".", "…"):
        return "verb" in clause.roles[i + 1]
    joins = parsed.words[i] in _DASHES and parsed.touching(i + 1)
    return parsed.words[i] in _FRAME_ENDS and not joins


def _after_numbering(clause: Clause) -> int:
    """The token after bullets, "1.", "a)", "iv." and "Objective 2.1"."""
    parsed, words = clause.parsed, clause.parsed.words
    i, size = 0, parsed.size
    while i < size and (parsed.shapes[i] == SYMBOL or (words[i] in ("att", "to") and i == 0)):
        i += 1
    if i and words[i - 1] == "[" and "]" in words[i : i + 5]:
        return _after_mention(clause, words.index("]", i))
    if words[i] == "p" and words[i + 1] in _PRIORITIES and parsed.shapes[i + 2] == SYMBOL:
        return _after_mention(clause, i + 2)
    marked = parsed.shapes[i] == NUMBER or len(words[i]) == 1 or words[i] in _ROMAN
    if marked and words[i + 1] in (".", ")") and parsed.shapes[i + 2] != NUMBER:
        return i + 2 if i + 2 < size else i
    if parsed.shapes[i] == NUMBER and "." in words[i] and not parsed.used[i]:
        return i + 1 if i + 1 < size and parsed.shapes[i + 1] == WORD else i
    for j in range(i, min(i + 3, size)) if "digits" in parsed.at else ():
        if _numbered_goal(clause, j):
            return j + 2 + (parsed.shapes[j + 2] == SYMBOL)
    return i


_PRIORITIES = frozenset("012345")


def _after_mention(clause: Clause, i: int) -> int:
    """The goal after "P1" and who is to do it: "- ", "(@kim):", "@kim"."""
    parsed = clause.parsed
    while i < parsed.size and parsed.shapes[i] == SYMBOL:
        i += 1 + (parsed.words[i] == "@")
    return min(i, parsed.size - 1)


_ROMAN = frozenset({"re", "ii", "iii", "iv", "vi", "vii", "viii", "ix"})


def _numbered_goal(clause: Clause, i: int) -> bool:
    """Whether "Specific objective 2.1", "O3" or "KR 1" ends at i, with the goal itself after it."""
    parsed, goal = clause.parsed, i + 2
    named = "goalnoun" in clause.roles[i] or parsed.words[i] == "o"
    if not named or parsed.shapes[i + 1] != NUMBER or goal + 1 >= parsed.size:
        return False
    if parsed.shapes[goal] == SYMBOL:
        return parsed.words[goal] in _FRAME_ENDS or parsed.words[goal] in (".", ")")
    glued = parsed.touching(i + 1) or parsed.text[parsed.starts[goal]].isupper()
    return parsed.shapes[goal] == WORD and glued


def _after_label(clause: Clause, start: int) -> int:
    """The goal after a label and ":" or " - ": "Research: run a study", "Infra - replace …"."""
    parsed, roles = clause.parsed, clause.roles
    if not parsed.says(_LABEL_ENDS):
        return start
    for i in range(start + 1, min(parsed.size - 1, start + 7)):
        word = parsed.words[i]
        if word == ":" or (word in _DASHES and not parsed.touching(i)):
            return i + 1 if _is_goal(clause, i + 1, word == ":" and i <= start + 3) else start
        used = parsed.used[i] and parsed.used[i] not in SKIPPED_USES
        named = i > start + 1 and "verb" in roles[start]
        if named or used or not _NOT_LABELS.isdisjoint(roles[i]):
            return start
    return start


_NOT_LABELS = frozenset({"modal", "person", "one", "preposition"})


def _is_goal(clause: Clause, i: int, short: bool) -> bool:
    """Whether what follows a label is a goal without it: an act, or a thing with no amount."""
    parsed, role = clause.parsed, clause.roles[i]
    if "verb" in role and "state" not in role["verb"] and not parsed.used[i]:
        return True
    return short and not any(parsed.used) and parsed.size - i >= 2


_DASHES = frozenset({"-", "–", "—"})
_LABEL_ENDS = _DASHES | {":"}


def _after_opening(clause: Clause, start: int) -> int:
    """The goal after an opening that ends in a comma: "För att …, ska", "As part of …, we"."""
    parsed, roles = clause.parsed, clause.roles
    aim = start > 0 and parsed.words[start - 1] == "to"
    doing = parsed.words[start].endswith("ing") and "verb" in roles[start]
    if not (aim or doing or "opener" in roles[start]):
        return start
    for i in range(start + 2, min(parsed.size - 2, start + 20)):
        if parsed.words[i] == ",":
            goal = {"person"} if aim else {"person", "modal", "verb", "one", "all"}
            return i + 1 if roles[i + 1].keys() & goal else start
    return start


_FRAME_ENDS = frozenset({"att", "to", "that", ":", "-", "–", "—"})


def _bare_frame(parsed: Parsed, i: int, frame: int) -> bool:
    """ "målet är" and "a goal of", followed by the goal itself."""
    if parsed.words[i] == "of":
        return parsed.words[i + 1].endswith("ing")
    return frame == i - 1 and parsed.words[i] in ("är", "is") and _no_frame_word(parsed, i)


def _no_frame_word(parsed: Parsed, i: int) -> bool:
    """Whether "målet är" is followed by the goal itself, and not by "att"."""
    return not {"att", "to", "that"} & set(parsed.words[i + 1 : i + 4])


def _find_verb(clause: Clause) -> None:
    """The main verb, the word of intention before it, and the subject before that."""
    parsed, roles = clause.parsed, clause.roles
    i = first = _significant(clause, clause.start)
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
        elif "verb" in role and _is_verb(clause, i, ready) and _take_verb(clause, i):
            return
        elif not role and _must_be_verb(clause, i, first):
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
    elif clause.word(clause.modal) in _WANTING:
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


_WANTING = frozenset({"need", "needs", "want", "wants", "like"})
"""English: with a thing and no verb after them, they ask that it be there."""


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


_MOVED = frozenset({"into", "through", "around", "down", "off", "up", "along", "across", "back"})


def _must_be_verb(clause: Clause, i: int, first: int) -> bool:
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
        wanted = parsed.words[i].endswith("ly") or clause.word(clause.modal) in _WANTING
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


_SENTENCE_ENDS = frozenset(".;!?")


def _intends(clause: Clause, i: int, first: int) -> bool:
    """Take a word of intention ("ska", "want", "have to"), which sets the subject apart."""
    word, role = clause.word(i), clause.roles[i]
    if "modal" in role:
        if word == "try" and "verb" in role:
            return False
        if not _is_modal(clause, i, first):
            return False
        if word == "going" and clause.word(i - 1) in _LEADING:
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


def _significant(clause: Clause, i: int) -> int:
    """The first token from i on that is no date, no sign and no adverb."""
    parsed = clause.parsed
    while i < parsed.size and (parsed.used[i] in SKIPPED_USES or parsed.shapes[i] == SYMBOL):
        i += 1
    return i


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


_ALL = frozenset({"all", "every", "each", "no"})


def _is_verb(clause: Clause, i: int, ready: bool) -> bool:
    """Whether a word of a verb's form is a verb in its place."""
    role = clause.roles[i]
    if clause.word(i + 1) == "able" and clause.word(i) in _PASSIVE_HELPERS:
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
    third = word.endswith("s") and word not in _FINITE and role["lemma"] != word
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
    first, before = _significant(clause, clause.start), clause.word(i - 1)
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
    if clause.word(i) in _FINITE:
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
    every = clause.word(_significant(clause, clause.start)) in ("all", "both")
    return acting and bool(people or every) and clause.parsed.shapes[i + 1] == WORD


_GROUPS = frozenset({"people", "children", "women", "men", "staff"})
_FINITE = frozenset({"have", "has", "are", "is", "exist", "exists"})


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
        helps = words[i] in _PASSIVE_HELPERS or words[i] in ("har", "ha")
        acted = words[i] == "ha" and clause.modal >= 0 and _has_acted(clause, after)
        return after if acted or (helps and _is_made(clause, after)) else -1
    if words[i] in ("have", "has") and words[after] == "been":
        return _participle(clause, after + 1)
    perfect = words[i] == "have" and words[i - 1] == "to" and clause.modal >= 0
    again = clause.roles[min(after + 1, clause.parsed.size)].keys() & {"one", "all", "preposition"}
    told = words[i] in ("have", "has") and (again or _ends(clause, after + 1))
    if told and "verb" in clause.roles[after]:
        return _participle(clause, after)
    return _participle(clause, after) if perfect or words[i] in _PASSIVE_HELPERS else -1


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
        if clause.word(j) in _FINITE and j > i:
            return True
        if clause.roles[j].keys() & {"preposition", "conjunction", "relative"}:
            return False
    return False


_MOVING = frozenset({"bring", "drive", "get", "push"})


def _apart(clause: Clause, i: int) -> bool:
    """English: whether "down" or "up" ends what the verb moves: "bring response times down"."""
    for j in range(i, min(clause.parsed.size, i + 6)):
        if clause.word(j) in ("down", "up") and j > i:
            return _ends(clause, j + 1)
        if "preposition" in clause.roles[j] or clause.parsed.shapes[j] != WORD:
            return False
    return False


def _ends(clause: Clause, i: int) -> bool:
    parsed = clause.parsed
    return i >= parsed.size or bool(parsed.used[i]) or parsed.shapes[i] != WORD


_EQUALS = frozenset({"är", "blir", "innebär", "gå", "går", "vara"})
"""Swedish: what follows "att" is the goal, and what stands before only names it."""
_LEADING = frozenset(
    {"få", "börja", "börjar", "start", "begin", "keep", "act", "endeavour", "endeavor"}
)
_ENSURING = frozenset({"se", "tillse", "säkerställa", "säkerställ", "ensure", "make"})


def _leads_on(clause: Clause, i: int, after: int) -> bool:
    """Whether the verb only helps one that follows: "börja springa", "ensure that … have"."""
    parsed = clause.parsed
    if parsed.words[i] in _LEADING:
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
    if not sure and parsed.words[i] not in _ENSURING:
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


_EXISTING = frozenset({"finnas", "finns", "exist"})


def _find_object(clause: Clause) -> None:
    """The noun phrase after the verb (before it, in the passive), and its main noun."""
    parsed = clause.parsed
    first = clause.verb_end if clause.verb >= 0 else _significant(clause, clause.start)
    if clause.verb >= 0 and parsed.words[first] == "," and "preposition" in clause.roles[first + 1]:
        first = 1 + (
            parsed.words.index(",", first + 1) if "," in parsed.words[first + 1 :] else first
        )
    last, head, prepositional = noun_phrase(clause, first)
    if clause.verb >= 0 and clause.subject[1] > clause.subject[0]:
        there = "change" in clause.classes or clause.lemma in _EXISTING
        moved = prepositional and there and clause.subject_named
        acts = "act" in clause.classes and not {"deliver", "change"} & clause.classes
        if (head < 0 and not acts) or clause.passive or moved:
            begin, end = clause.subject
            until, noun, _ = noun_phrase(clause, _significant(clause, begin), end)
            if noun >= 0 or moved:
                first, last, head = begin, until, noun
            prepositional = prepositional and not (clause.passive or moved)
    clause.object, clause.head, clause.prepositional = (first, last), head, prepositional
    if head >= 0:
        clause.nouns = tuple([n for n in clause.known.noun(parsed.words[head]) if n not in _ASIDE])


_ASIDE = frozenset({"body", "ruling"})
"""Classes that a noun has beside being a thing or a quality."""
