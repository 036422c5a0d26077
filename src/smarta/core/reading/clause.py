"""The clause that states the goal, as it is filled in: who, verb, object, their classes."""

from collections.abc import Callable

from smarta.core.lexicons import EMPTY
from smarta.core.quantity import Quantity
from smarta.core.reading.phrase import SKIPPED_USES
from smarta.core.reading.tokens import SYMBOL, WORD, Parsed
from smarta.core.reading.vocabulary import Vocabulary, look_up, vocabulary


class Clause:
    """What the words of one goal text are to each other. Positions are tokens; −1: there is none.

    `verb` is the main verb, with `classes` and `lemma`; `subject` and `object` are half-open token
    ranges; `head` is the object's main noun and `nouns` its classes, without those that it has
    beside being a thing or a quality. `modal` makes it an intention ("ska", "want"). `word` gives
    the word of a token, `end` is where the words of its purpose begin. `syntax.find_clause` fills
    it in.
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
        "listed",
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
        self.listed = parsed.listed
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

    def significant(self, i: int) -> int:
        """The first token from i on that is no date, no sign and no adverb."""
        parsed = self.parsed
        while i < parsed.size and (parsed.used[i] in SKIPPED_USES or parsed.shapes[i] == SYMBOL):
            i += 1
        return i

    def ends(self, i: int) -> bool:
        """Whether no word of the clause stands at i: its end, a sign, a time or an amount."""
        parsed = self.parsed
        return i >= parsed.size or bool(parsed.used[i]) or parsed.shapes[i] != WORD


_NOT_NAMING = frozenset({"person", "one", "aside", "goalnoun"})
