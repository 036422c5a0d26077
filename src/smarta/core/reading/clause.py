"""The clause that states the goal: who, verb, object, and how concrete these are."""

from smarta.core.lexicons import EMPTY, Roles
from smarta.core.quantity import Quantity
from smarta.core.reading.tokens import NUMBER, SYMBOL, WORD, Parsed
from smarta.core.reading.vocabulary import Vocabulary, look_up, vocabulary

_SKIPPED_USES = frozenset({"date", "cadence", "label"})
_PUNCTUATION = frozenset(',;:.!?()[]–—"”“•*/|')
_PASSIVE_HELPERS = frozenset({"be", "is", "are", "been", "being", "bli", "blir", "vara", "är"})


class Clause:
    """What the words of one goal text are to each other. Positions are tokens; −1: there is none.

    `verb` is the main verb, with `classes` and `lemma`; `subject` and `object` are half-open token
    ranges; `head` is the object's main noun and `nouns` its classes. `modal` is the word that makes
    it an intention ("ska", "want").
    """

    __slots__ = (
        "at", "classes", "comparative", "end", "head", "known", "lemma", "modal", "nouns", "object",
        "parsed", "passive", "prepositional", "roles", "start", "subject", "universal", "verb",
        "verb_end",
    )  # fmt: skip

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.known: Vocabulary = vocabulary(parsed.language)
        self.roles, self.at = look_up(parsed.words, parsed.size, self.known)
        self.roles.append(EMPTY)
        self.start = self.modal = self.verb = self.head = -1
        self.verb_end = 0
        self.end = parsed.size
        self.classes: tuple[str, ...] = ()
        self.lemma = ""
        self.subject = self.object = (0, 0)
        self.nouns: tuple[str, ...] = ()
        self.comparative = self.universal = -1
        self.passive = self.prepositional = False

    def word(self, i: int) -> str:
        return self.parsed.words[i]

    def has(self, role: str, first: int = 0, last: int | None = None) -> bool:
        """Whether a token of [first, last) plays the role."""
        return self.first(role, first, last) >= 0

    def first(self, role: str, first: int = 0, last: int | None = None) -> int:
        """The first token of [first, last) that plays the role, else −1."""
        for i in self.at.get(role, ()):
            if i >= first:
                return i if last is None or i < last else -1
        return -1

    def first_free(self, role: str) -> int:
        """The first token with the role that is no part of a time or an amount, else −1."""
        for i in self.at.get(role, ()):
            if i >= self.start and not self.parsed.used[i]:
                return i
        return -1

    @property
    def subject_named(self) -> bool:
        """Whether the subject is a thing or a group, and not just "I" or "we"."""
        first, last = self.subject
        return any(
            not self.roles[i].keys() & {"person", "one", "aside", "goalnoun"}
            and self.parsed.shapes[i] == WORD
            and not self.parsed.used[i]
            for i in range(max(first, 0), last)
        )

    def unit_classes(self, quantity: Quantity | None) -> tuple[str, ...]:
        """The classes of the noun that is counted."""
        if quantity is None or not quantity.unit:
            return ()
        return self.known.noun(quantity.unit.rpartition(" ")[2])


def find_clause(parsed: Parsed) -> Clause:
    """Take the goal's sentence apart. Linear in the number of tokens."""
    clause = Clause(parsed)
    clause.start = _start(clause)
    _find_verb(clause)
    _find_object(clause)
    clause.comparative = clause.first_free("comparative")
    clause.universal = clause.first_free("all")
    return clause


def _start(clause: Clause) -> int:
    """Skip what stands before the goal: bullets, "Mål:", "Målet är att", "KR1:"."""
    parsed, roles = clause.parsed, clause.roles
    size = parsed.size
    start = 0
    while start < size and (
        parsed.shapes[start] == SYMBOL or (parsed.words[start] in ("att", "to") and start == 0)
    ):
        start += 1
    frame = -1
    for i in range(start, min(size, start + 12)):
        if "goalnoun" in roles[i]:
            frame = i
        elif (frame >= 0 and parsed.words[i] in ("att", "to", "that", ":")) or (
            frame == i - 1 and parsed.words[i] in ("är", "is") and _no_frame_word(parsed, i)
        ):
            return i + 1
    return start


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
        if parsed.used[i] in _SKIPPED_USES:
            i += 1
            continue
        if parsed.words[i] in _SENTENCE_ENDS and clause.modal < 0 and i > first:
            break
        if "relative" in role and i > first:
            in_relative = True
        elif in_relative:
            in_relative = "verb" not in role or "modal" in role
            ready = False
        elif _intends(clause, i, first):
            ready = True
        elif "verb" in role and _is_verb(clause, i, ready) and _take_verb(clause, i):
            return
        else:
            ready = _still_ready(clause, i, ready)
        i += role.get("length", 1)


_SENTENCE_ENDS = frozenset(".;!?")


def _intends(clause: Clause, i: int, first: int) -> bool:
    """Take a word of intention ("ska", "want", "have to"), which sets the subject apart."""
    if "modal" in clause.roles[i]:
        if not _is_modal(clause, i, first):
            return False
    elif clause.word(i) not in _MODAL_BEFORE_TO or clause.word(i + 1) != "to":
        return False
    if clause.modal < 0:
        clause.subject = (clause.start, i)
    clause.modal = i
    return True


_MODAL_BEFORE_TO = frozenset({"have", "has", "like", "love", "able", "got", "expected", "ready"})


def _still_ready(clause: Clause, i: int, ready: bool) -> bool:
    """A verb may still follow a pronoun, an adverb or a sign, but not a noun."""
    role, word = clause.roles[i], clause.word(i)
    if "person" in role:
        return True
    if "aside" in role or clause.parsed.shapes[i] != WORD or word.endswith(("ly", "vis")):
        return ready
    return False if clause.modal < 0 or clause.parsed.language == "en" else ready


def _significant(clause: Clause, i: int) -> int:
    """The first token from i on that is no date, no sign and no adverb."""
    parsed = clause.parsed
    while i < parsed.size and (parsed.used[i] in _SKIPPED_USES or parsed.shapes[i] == SYMBOL):
        i += 1
    return i


def _is_modal(clause: Clause, i: int, first: int) -> bool:
    word = clause.word(i)
    if word == "to":
        before = clause.roles[i - 1] if i else EMPTY
        return i == first or "modal" in before or (clause.modal >= 0 and i - clause.modal <= 3)
    return i > first or word not in _NOUN_OR_MODAL


_NOUN_OR_MODAL = frozenset({"plan", "aim", "need", "hope", "can", "will", "får", "tar", "kommer"})


def _is_verb(clause: Clause, i: int, ready: bool) -> bool:
    """Whether a word of a verb's form is a verb in its place."""
    role, english = clause.roles[i], clause.parsed.language == "en"
    if i > clause.start and "one" in clause.roles[i - 1] and english:
        return False
    if "bare" not in role:
        return not english or _may_be_participle(clause, i)
    if not english:
        return ready and clause.modal < 0 and clause.subject == (0, 0)
    return ready or _third_person(clause, i)


_BEFORE_PARTICIPLES = frozenset(
    {"have", "has", "am", "are", "is", "i'm", "we're", "be", "not", "to", "going", "start", "by"}
)


def _may_be_participle(clause: Clause, i: int) -> bool:
    """ "launching" and "launched" are verbs at the beginning and after a helping verb only."""
    if not clause.word(i).endswith(("ing", "ed")):
        return True
    return i <= _significant(clause, clause.start) or clause.word(i - 1) in _BEFORE_PARTICIPLES


def _third_person(clause: Clause, i: int) -> bool:
    """An English verb in -s after a named subject: "the treasurer records"."""
    begins = clause.roles[clause.start].keys() & {"one", "all", "person"}
    plain = clause.parsed.shapes[i - 1] == WORD and "preposition" not in clause.roles[i - 1]
    return bool(begins) and clause.word(i).endswith("s") and clause.modal < 0 and plain


def _take_verb(clause: Clause, i: int) -> bool:
    """Make token i the main verb, unless it only helps another one ("börja springa")."""
    parsed, roles = clause.parsed, clause.roles
    role = roles[i]
    word = parsed.words[i]
    if clause.modal < 0:
        clause.subject = (clause.start, i)
    after = i + role.get("length", 1)
    if word in _PASSIVE_HELPERS:
        follower = _participle(clause, after)
        if follower >= 0:
            clause.passive = True
            i, role = follower, roles[follower]
            after = i + 1
    elif word in (
        "börja",
        "börjar",
        "start",
        "begin",
        "sluta",
        "fortsätta",
        "försöka",
        "try",
        "keep",
    ):
        follower = after + (parsed.words[after] in ("att", "to"))
        if word not in ("sluta",) and "verb" in roles[min(follower, parsed.size)]:
            clause.modal = i
            return False
    clause.verb, clause.verb_end = i, after
    clause.classes, clause.lemma = role["verb"], role["lemma"]
    if parsed.language == "sv" and word.endswith("s") and not clause.lemma.endswith("s"):
        clause.passive = not clause.has("person", *clause.subject)
    return True


def _participle(clause: Clause, i: int) -> int:
    """An English past participle after "be", with at most one adverb between."""
    for j in (i, i + 1):
        if j < clause.parsed.size and "verb" in clause.roles[j]:
            word = clause.word(j)
            if word.endswith(("ed", "en", "wn", "lt", "de", "ld", "nt", "pt")) and len(word) > 3:
                return j
    return -1


def _find_object(clause: Clause) -> None:
    """The noun phrase after the verb (before it, in the passive), and its main noun."""
    parsed = clause.parsed
    first = clause.verb_end if clause.verb >= 0 else _significant(clause, clause.start)
    last, head, prepositional = _phrase(clause, first, parsed.size)
    if head < 0 and clause.verb >= 0 and clause.subject[1] > clause.subject[0]:
        first, end = clause.subject
        last, head, _ = _phrase(clause, _significant(clause, first), end)
    elif clause.passive and clause.subject[1] > clause.subject[0]:
        first, end = clause.subject
        last, head, _ = _phrase(clause, _significant(clause, first), end)
        prepositional = False
    clause.object, clause.head, clause.prepositional = (first, last), head, prepositional
    if head >= 0:
        clause.nouns = clause.known.noun(parsed.words[head])


def _phrase(clause: Clause, i: int, end: int) -> tuple[int, int, bool]:
    """(end, main noun or −1, whether a preposition came first) of the phrase that starts at i."""
    parsed, roles = clause.parsed, clause.roles
    prepositional, head, begun = False, -1, False
    while i < end:
        word, role = parsed.words[i], roles[i]
        if parsed.used[i] in _SKIPPED_USES or _bounds(role, word):
            if begun and not _list_goes_on(clause, i, end):
                break
            prepositional = prepositional or "preposition" in role or word in ("att", "to")
        elif parsed.shapes[i] == NUMBER:
            begun = True
        elif parsed.shapes[i] == WORD and ("aside" not in role or begun):
            begun = True
            head = head if role.keys() & _NO_HEAD else i
        i += 1
    return i, head, prepositional


def _bounds(role: Roles, word: str) -> bool:
    """Whether a token ends a noun phrase that has begun."""
    return (
        "preposition" in role
        or "conjunction" in role
        or "relative" in role
        or word in _PUNCTUATION
        or word in ("att", "to")
    )


_NO_HEAD = frozenset(
    {"comparative", "all", "person", "aside", "pronoun", "modal", "negation", "one", "particle"}
)


def _list_goes_on(clause: Clause, i: int, end: int) -> bool:
    """Whether "och" joins two adjectives ("bättre och tydligare roller") and not two things."""
    roles = clause.roles
    before, after = roles[i - 1], roles[i + 1] if i + 1 < end else EMPTY
    kinds = {"vague_adjective", "comparative", "feeling", "slogan"}
    return bool(before.keys() & kinds and after.keys() & kinds)
