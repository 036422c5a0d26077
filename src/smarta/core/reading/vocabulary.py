"""What the words of a goal do: verbs by how concrete they are, nouns by what can be counted.

Built once for each language from its lexicon. A token's roles are found by one look-up; nouns that
are not listed in that form are found by their ending, so that compounds count as their last part.
"""

from typing import Any

from smarta.core.lexicons import EMPTY, Roles, load

NOUN_CLASSES = (
    ("DIMENSIONS", "dimension"),
    ("ABSTRACTS", "abstract"),
    ("DELIVERABLES", "deliverable"),
    ("VALUES", "value"),
    ("PEOPLE", "person"),
    ("OCCASIONS", "occasion"),
    ("SELF_DEFINED", "plain"),
    ("PROXIES", "proxy"),
    ("STOCKS", "stock"),
)
"""Constant in a language file → class of its nouns."""

WORD_ROLES = (
    ("MODALS", "modal"),
    ("GOAL_NOUNS", "goalnoun"),
    ("ALL_WORDS", "all"),
    ("COVERAGE", "coverage"),
    ("FEELINGS", "feeling"),
    ("SLOGANS", "slogan"),
    ("COMPARATIVES", "comparative"),
    ("VAGUE_ADJECTIVES", "vague_adjective"),
    ("VAGUE_VERBS", "vague_verb"),
    ("NEGATIONS", "negation"),
    ("ALWAYS", "always"),
    ("WHY", "why"),
    ("HOW", "how"),
    ("RESOURCES", "resource"),
    ("CONDITIONS", "condition"),
    ("IMPOSED", "imposed"),
    ("AGREED", "agreed"),
    ("PERSONS", "person"),
    ("QUESTION_WORDS", "asking"),
    ("PAST", "past"),
    ("PRONOUN_OBJECTS", "pronoun"),
    ("GENERIC_ACTS", "generic"),
    ("PREPOSITIONS", "preposition"),
    ("CONJUNCTIONS", "conjunction"),
    ("RELATIVES", "relative"),
    ("DETERMINERS_OF_ONE", "one"),
    ("CLAUSE_ADVERBS", "aside"),
    ("PLACES", "place"),
    ("READY", "ready"),
    ("PLACEHOLDERS", "placeholder"),
    ("OCCUPATION_VERBS", "becoming"),
    ("HAVING", "having"),
    ("AMBIGUOUS_UNITS", "ambiguous"),
    ("PARTICLES", "particle"),
    ("MANY", "many"),
    ("ADMIRED", "admired"),
    ("INQUIRIES", "inquiry"),
    ("NOTHING_SAID", "nothing_said"),
    ("REPEATEDLY", "repeatedly"),
    ("ABSOLUTES", "absolute"),
    ("TOPS", "top"),
    ("OPENERS", "opener"),
)
"""Constant in a language file → role of its words; a key of several words is a phrase."""


class Vocabulary:
    """`words` gives a word's roles; `phrases[first word]` the phrases that may follow."""

    __slots__ = ("_nouns", "_seen", "endings", "language", "neuters", "phrases", "words")

    def __init__(self, language: str) -> None:
        self.language = language
        self.words: dict[str, dict[str, Any]] = {}
        self.phrases: dict[str, list[tuple[tuple[str, ...], str, Any]]] = {}
        self._nouns: dict[str, tuple[str, ...]] = {}
        self._seen: dict[str, tuple[str, ...]] = {}
        source = vars(load(language).vocabulary)
        self.neuters: tuple[str, ...] = tuple(source.get("NEUTERS", "").split())
        self.endings: tuple[str, ...] = tuple(source["NOUN_ENDINGS"].split())
        inflect = _swedish_forms if language == "sv" else _english_forms
        for name, verbs in source["VERBS"].items():
            for verb in verbs.split():
                self._add_verb(name, verb, inflect)
        for constant, role in WORD_ROLES:
            for word in _listed(source.get(constant, ())):
                self._add(word, role)
        for constant, name in NOUN_CLASSES:
            for noun in source.get(constant, "").split():
                self._nouns[noun] = (*self._nouns.get(noun, ()), name)
        for rows in self.phrases.values():
            rows.sort(key=lambda row: -len(row[0]))

    def _add(self, word: str, role: str) -> None:
        if " " in word:
            first, *rest = word.split(" ")
            self.phrases.setdefault(first, []).append((tuple(rest), role, True))
        else:
            self.words.setdefault(word, {})[role] = True

    def _add_verb(self, name: str, verb: str, inflect: Any) -> None:
        head, *particles = verb.split("_")
        lemma = head.replace("/", "")
        for form, bare in inflect(head):
            if particles:
                row = (tuple(particles), "verb", (name, lemma))
                self.phrases.setdefault(form, []).append(row)
                continue
            roles = self.words.setdefault(form, {})
            roles["verb"] = (*roles.get("verb", ()), name)
            roles.setdefault("lemma", lemma)
            if bare:
                roles["bare"] = True

    def is_neuter(self, word: str) -> bool:
        """Whether a Swedish noun, as it stands or with a plural -n, takes "ett"."""
        return word.endswith(self.neuters) or word[:-1].endswith(self.neuters)

    def noun(self, word: str) -> tuple[str, ...]:
        """The classes of a noun in any form, or () for a noun that no list knows."""
        found = self._seen.get(word)
        if found is None:
            if len(self._seen) > 4096:
                self._seen.clear()
            found = self._seen[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> tuple[str, ...]:
        nouns = self._nouns
        stems = [word, *(word[: -len(e)] for e in self.endings if word.endswith(e))]
        for stem in stems:
            if stem in nouns:
                return nouns[stem]
        if self.language == "en":
            return nouns.get(word.rpartition("-")[2], ())
        for cut in range(2, len(word) - 3):
            for stem in stems:
                tail = stem[cut:]
                if len(tail) > 3 and tail in nouns:
                    return nouns[tail]
        return ()


def _listed(words: Any) -> list[str] | tuple[str, ...]:
    return words.split() if isinstance(words, str) else words


def _swedish_forms(verb: str) -> list[tuple[str, bool]]:
    """(form, whether it may be a noun too). "höj/a": höja, höj, höjer …; "lansera": lanserar …"""
    if "/" in verb:
        stem = verb.partition("/")[0]
        ends = ("a", "er", "as", "s", "es", "t", "ts")
        return [(stem + end, False) for end in ends] + [(stem, not _is_present(stem))]
    if verb.endswith("a"):
        return [(verb + end, False) for end in ("", "r", "s", "t", "ts", "des")]
    return [(verb + end, False) for end in ("", "r", "s", "tt")]


def _is_present(stem: str) -> bool:
    """ "genomför" is the present tense of genomföra; "inför" is more often a preposition."""
    return stem.endswith("för") and len(stem) > 4 and stem != "inför"


def _english_forms(verb: str) -> list[tuple[str, bool]]:
    """(form, whether it may be a noun too): the base form may, "launching" and "launched" not."""
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past = verb[:-1] + "ies", verb[:-1] + "ied"
    else:
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
        past = stem + "ed"
    forms = [(verb, True), (third, True), (stem + "ing", False), (past, False)]
    if len(verb) <= 6 and verb[-1] in "bdgklmnprt" and verb[-2] in "aeiou" and len(verb) > 2:
        forms += [(verb + verb[-1] + "ing", False), (verb + verb[-1] + "ed", False)]
    return forms


_loaded: dict[str, Vocabulary] = {}


def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of `language`, built at the first call."""
    found = _loaded.get(language)
    if found is None:
        found = _loaded[language] = Vocabulary(language)
    return found


def look_up(
    words: list[str], size: int, known: Vocabulary
) -> tuple[list[Roles], dict[str, list[int]]]:
    """The roles of each of `size` tokens, and the tokens of each role.

    The roles of a phrase stand on its first token, with the phrase's "length".
    """
    table, phrases = known.words, known.phrases
    found: list[Roles] = []
    at: dict[str, list[int]] = {}
    for i in range(size):
        word = words[i]
        roles = table.get(word, EMPTY)
        if word in phrases:
            for rest, role, meaning in phrases[word]:
                if tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
                    roles = _with_phrase(roles, role, meaning, len(rest) + 1)
                    break
        found.append(roles)
        for role in roles:
            if role in at:
                at[role].append(i)
            else:
                at[role] = [i]
    return found, at


def _with_phrase(roles: Roles, role: str, meaning: Any, length: int) -> Roles:
    if role != "verb":
        return {**roles, role: True, "length": length}
    name, lemma = meaning
    return {**roles, "verb": (name,), "lemma": lemma, "length": length}
