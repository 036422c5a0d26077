"""What the words of a goal do: verbs by how concrete they are, nouns by what can be counted.

Built once for each language from its lexicon. A token's roles are found by one look-up; nouns that
are not listed in that form are found by their ending, so that compounds count as their last part.
"""

from collections.abc import Callable, Iterable

from smarta.core.lexicons import EMPTY, Memo, Roles, load

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
    ("COUNTABLES", "countable"),
    ("BODIES", "body"),
    ("RULINGS", "ruling"),
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
    ("OBSERVABLE", "observable"),
    ("ALLOWING", "allowing"),
    ("REPORTING", "reporting"),
    ("SERIAL", "serial"),
    ("MADE_SO", "made_so"),
    ("CARRYING", "carrying"),
    ("INSERTING", "inserting"),
    ("TAKING_PART", "taking_part"),
    ("PRACTISING", "practising"),
    ("GOT_SO", "got_so"),
    ("OCCASIONAL", "occasional"),
    ("PARTITIVES", "partitive"),
    ("TRAILING", "trailing"),
    ("MEASURING", "measuring"),
    ("AIDING", "aiding"),
    ("PONDERING", "pondering"),
    ("POSSIBILITIES", "possible"),
    ("PROBLEMS", "problem"),
    ("SOLVING", "solving"),
    ("ENOUGH", "enough"),
    ("PLAIN_ADJECTIVES", "adjective"),
    ("EXCESS", "excess"),
    ("INSTEAD", "instead"),
    ("UPKEPT", "upkept"),
    ("MEASURED", "measured"),
    ("FITTER", "fitter"),
    ("TOLERATING", "tolerating"),
    ("YIELDING", "yielding"),
    ("COUNTERING", "countering"),
    ("ROUTINE", "routine"),
    ("ASSIGNED", "assigned"),
    ("ASKS", "asks"),
    ("ANSWERING", "answering"),
    ("FELT", "felt"),
    ("ONESELF", "oneself"),
    ("PRESENT", "present"),
    ("LIMITING", "limiting"),
    ("ENDING", "ending"),
    ("MORE", "more"),
    ("BEING", "being"),
    ("IMPROVING", "improving"),
    ("OWNING", "owning"),
    ("NONE_LEFT", "none_left"),
    ("ABSTINENT", "abstinent"),
    ("MARKED", "mark"),
)
"""Constant in a language file → role of its words; a key of several words is a phrase."""


_Seconds = dict[str, list[tuple[tuple[str, ...], str]]]
"""Second word of a phrase → its words after the first and their role, the longest first."""


_PLURALS = (
    ("ies", "y"), ("arna", "are"), ("arna", "e"), ("ar", "e"), ("or", "a"), ("orna", "a"),
    ("mmet", "m"), ("mmen", "m"), ("mmar", "m"),
)  # fmt: skip
"""Endings of a plural, and of its singular: "studies", "lärarna", "skolor"."""
_SHORTENED = tuple([a + b for a in "bcdfgjkmpstv" for b in "lrn"])
"""Swedish: the ends of stems that lose an -e- before an ending: "regl-er", "artikl-ar"."""


class Vocabulary:
    """The words of one language: `roles(word)`, `noun(word)`, and phrases by their first two words.

    `noun` gives the classes of a noun in any form, and () for a noun that no list knows. `met` are
    the roles of every word that was met, its phrases, and whether it may be a verb with a particle:
    these hang on the words that follow.

    Only base forms are stored; a form is traced back to its verb when it is first met, since a
    table of every form costs more at each start than most runs ever ask for.
    """

    __slots__ = (
        "_kinds", "_nouns", "_particles", "_stems", "_verbs", "absolutes", "abstracts", "acts",
        "adverbs", "endings", "irregular", "language", "met", "neuters", "noun", "papers",
        "phrases", "praising", "short", "singulars", "superlatives", "verbal", "words",
    )  # fmt: skip

    def __init__(self, language: str) -> None:
        self.language = language
        self.words: dict[str, Roles] = {}
        self.phrases: dict[str, _Seconds] = {}
        self._verbs: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, str] = {}
        self._particles: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._nouns: set[str] = set()
        self._kinds: list[tuple[str, frozenset[str]]] = []
        self.met: Memo[tuple[Roles, _Seconds, bool]] = Memo(self._meet)
        self.noun: Callable[[str], tuple[str, ...]] = Memo(self._look_up).__getitem__
        source = vars(load(language).vocabulary)
        self.neuters: tuple[str, ...] = tuple(source.get("NEUTERS", "").split())
        self.acts: frozenset[str] = frozenset(source.get("ACTS", "").split())
        self.abstracts: tuple[str, ...] = tuple(source.get("ABSTRACT_ENDINGS", "").split())
        self.adverbs: tuple[str, ...] = tuple(source.get("ADVERB_ENDINGS", "").split())
        self.singulars: tuple[str, ...] = tuple(source.get("SINGULARS", "").split())
        self.absolutes: tuple[str, ...] = tuple(source.get("ABSOLUTE_ENDINGS", "").split())
        self.superlatives: tuple[str, ...] = tuple(source.get("SUPERLATIVE_ENDINGS", "").split())
        self.praising: tuple[str, ...] = tuple(source.get("VAGUE_ENDINGS", "").split())
        self.papers: tuple[str, ...] = tuple(source.get("PAPER_ENDS", "").split())
        self.irregular: dict[str, str] = source.get("IRREGULAR", {})
        self.endings: tuple[str, ...] = tuple(source["NOUN_ENDINGS"].split())
        self.short: frozenset[str] = frozenset(source.get("SHORT_TAILS", "").split())
        self.verbal: tuple[tuple[str, tuple[str, ...]], ...] = source.get("VERBAL_ENDINGS", ())
        for name, verbs in source["VERBS"].items():
            self._add_verbs(name, verbs)
        for constant, role in WORD_ROLES:
            self._add_words(source.get(constant, ()), role)
        for constant, name in NOUN_CLASSES:
            nouns = source.get(constant, "").split()
            self._kinds.append((name, frozenset(nouns)))
            self._nouns.update(nouns)
        phrases = [rows for seconds in self.phrases.values() for rows in seconds.values()]
        for rows in (*phrases, *self._particles.values()):
            rows.sort(key=lambda row: -len(row[0]))

    def _add_words(self, words: str | tuple[str, ...], role: str) -> None:
        for word in words.split() if isinstance(words, str) else words:
            if " " in word:
                first, *rest = word.split(" ")
                seconds = self.phrases.setdefault(first, {})
                seconds.setdefault(rest[0], []).append((tuple(rest), role))
            else:
                self.words.setdefault(word, {})[role] = True

    def _add_verbs(self, name: str, verbs: str) -> None:
        known = self._verbs
        for verb in verbs.split():
            head, _, particles = verb.partition("_")
            if "/" in head:
                stem, _, ending = head.partition("/")
                head = stem + ending
                self._stems[stem] = head
            if particles:
                known.setdefault(head, ())
                row = (tuple(particles.split("_")), name)
                self._particles.setdefault(head, []).append(row)
            elif head not in known:
                known[head] = (name,)
            elif name not in known[head]:
                known[head] = (*known[head], name)

    def roles(self, word: str) -> Roles:
        """What a word can do, in whichever form it stands."""
        return self.met[word][0]

    def _meet(self, word: str) -> tuple[Roles, _Seconds, bool]:
        roles = self._with_verb(word)
        # A verb that takes no particle stays as it is, whatever follows.
        hangs = "lemma" in roles and ("verb" not in roles or roles["lemma"] in self._particles)
        return roles, self.phrases.get(word, EMPTY), hangs

    def _with_verb(self, word: str) -> Roles:
        roles = self.words.get(word, EMPTY)
        if not roles and word.endswith(self.superlatives) and len(word) > 6:
            return {"admired": True}
        if not roles and word.endswith(self.absolutes) and len(word) > 7:
            return {"absolute": True}
        if not roles and self.praising and word.endswith(self.praising):
            return {"vague_adjective": True}
        base, bare = (_swedish_base if self.language == "sv" else _english_base)(self, word)
        if not base:
            return roles
        classes = self._verbs[base]
        verb: Roles = {"lemma": base} if not classes else {"verb": classes, "lemma": base}
        if bare:
            verb["bare"] = True
        return {**roles, **verb}

    def particle(self, lemma: str, words: list[str], i: int) -> tuple[str, int] | None:
        """(class, length) of a verb with the particle that follows it ("ta fram"), or None."""
        for rest, name in self._particles.get(lemma, ()):
            if words[i + 1] == rest[0] and tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
                return name, len(rest) + 1
        return None

    def _as_verb(self, base: str) -> Roles:
        return {"verb": self._verbs[base], "lemma": base}

    def told(self, word: str) -> Roles:
        """The verb of a Swedish past participle ("upprättad" → "upprätta"), as its roles."""
        word = word[:-1] if word.endswith("ts") else word
        if word in self.irregular and self.irregular[word] in self._verbs:
            return self._as_verb(self.irregular[word])
        for end in ("ade", "ad", "at"):
            base = word[: -len(end)] + "a"
            if word.endswith(end) and base in self._verbs:
                return self._as_verb(base)
        if word.endswith(("tt", "dd")) and word[:-2] in self._verbs:
            return self._as_verb(word[:-2])
        for end in ("da", "ta", "na", "en", "et", "it", "d", "t"):
            base = self._stems.get(word[: -len(end)], "")
            if word.endswith(end) and base:
                return self._as_verb(base)
        for prefix in _PREFIXES:
            if word.startswith(prefix) and len(word) > len(prefix) + 3:
                return self.told(word[len(prefix) :])
        return EMPTY

    def act_of(self, word: str) -> Roles:
        """The verb of a noun for an act ("planering" → "planera"), as its roles."""
        if word in self.acts:
            return {"verb": ("deliver",), "lemma": word}
        if self.language == "en":
            base = self._verb_of((word,))
            return self._as_verb(base) if base else EMPTY
        for end, last in (("ing", "a"), ("ning", "a"), ("nde", ""), ("ation", "era")):
            base = word[: -len(end)] + last
            if word.endswith(end) and base in self._verbs:
                return self._as_verb(base)
        base = self._stems.get(word[:-4], "") if word.endswith("ning") else ""
        if base:
            return self._as_verb(base)
        for prefix in _PREFIXES:
            if word.startswith(prefix) and len(word) > len(prefix) + 5:
                return self.act_of(word[len(prefix) :])
        for cut in range(3, len(word) - 7):
            if (
                word[cut:].endswith(("ing", "ation"))
                and word[cut:].removesuffix("ing") + "a" in self._verbs
            ):
                return self.act_of(word[cut:])
        return EMPTY

    def is_verb(self, base: str) -> bool:
        return base in self._verbs

    def stem(self, word: str) -> str:
        """The infinitive of a Swedish stem ("höj" → "höja"), or ""."""
        return self._stems.get(word, "")

    def is_neuter(self, word: str) -> bool:
        """Whether a Swedish noun, as it stands or with a plural -n, takes "ett"."""
        return word.endswith(self.neuters) or word[:-1].endswith(self.neuters)

    def _look_up(self, word: str) -> tuple[str, ...]:
        nouns = self._nouns
        stems = [word, *(word[: -len(e)] for e in self.endings if word.endswith(e))]
        stems += [word[: -len(e)] + last for e, last in _PLURALS if word.endswith(e)]
        stems += [s[:-1] + "e" + s[-1] for s in stems[1:] if s.endswith(_SHORTENED)]
        listed = [stem for stem in stems if stem in nouns]
        if listed:
            return self._classes(listed)
        if self.language == "en":
            if "-" in word:
                return self.noun(word.rpartition("-")[2])
            return self._by_ending(stems)
        for cut in range(2, min(len(word) - 2, 40)):
            for stem in stems:
                tail = stem[cut:]
                if tail in nouns and (len(tail) > 3 or tail in self.short):
                    return self._classes([tail])
        return self._by_ending(stems)

    def _classes(self, stems: list[str]) -> tuple[str, ...]:
        return tuple([name for name, nouns in self._kinds if not nouns.isdisjoint(stems)])

    def _by_ending(self, stems: list[str]) -> tuple[str, ...]:
        """The class of a noun that is made of a listed verb, or of an adjective, else ()."""
        verb = self._verb_of(stems)
        if verb:
            found = _class_of_act(self._verbs[verb])
            going_on = stems[-1].endswith(_GOING_ON) and "deliverable" in found
            return () if going_on else found
        return ("abstract",) if any(s.endswith(self.abstracts) for s in stems) else ()

    def _verb_of(self, stems: Iterable[str]) -> str:
        """The listed verb that a noun is made of ("installation" → "install"), or ""."""
        for stem in stems:
            for end, makes in self.verbal:
                if stem.endswith(end) and len(stem) > len(end) + 2:
                    for last in makes:
                        verb = stem[: -len(end)] + last
                        if self._verbs.get(verb):
                            return verb
        return ""


_GOING_ON = ("ande", "ende")
"""Swedish: the noun of an act that is going on, and not of what comes of it: "byggande"."""


def _class_of_act(verb: tuple[str, ...]) -> tuple[str, ...]:
    """What the noun of a verb is: "installation" is a thing, "främjande" a quality.

    The noun of an act or of a change may be either.
    """
    if "change" in verb:
        return ("abstract",) if "soft" in verb else ()
    if "deliver" in verb:
        return () if "soft" in verb else ("deliverable",)
    return ("abstract",) if "soft" in verb or "state" in verb else ()


def _swedish_base(known: Vocabulary, word: str) -> tuple[str, bool]:
    """(infinitive, whether the form may be a noun too): "lanseras" → "lansera", "höj" → "höja"."""
    if known.is_verb(word):
        return word, False
    if known.stem(word):
        return known.stem(word), not (word.endswith("för") and len(word) > 5)
    for end in ("er", "es", "ts", "s", "t"):
        if word.endswith(end) and known.stem(word[: -len(end)]):
            return known.stem(word[: -len(end)]), False
    for end in ("des", "ts", "tt", "r", "s", "t"):
        if word.endswith(end) and known.is_verb(word[: -len(end)]):
            return word[: -len(end)], False
    return _compound_base(known, word), False


_PREFIXES = (
    "fram", "till", "över", "under", "vidare", "slut", "färdig", "åter", "bort", "ned", "ner",
    "sam", "upp", "för", "av", "om", "ut", "in", "på", "ny",
)  # fmt: skip


def _compound_base(known: Vocabulary, word: str) -> str:
    """The listed verb that a Swedish verb ends in ("miljöcertifieras" → "certifiera"), or ""."""
    base = word[:-1] if word.endswith(("as", "ar", "at")) else word
    if len(base) < 7 or not base.endswith("a") or base.endswith("inga"):
        return ""
    shortest = 5 if not known.noun(word) else 7
    for cut in range(2, min(len(base) - shortest + 1, 40)):
        if known.is_verb(base[cut:]):
            return base[cut:]
    for prefix in _PREFIXES:
        if base.startswith(prefix) and known.is_verb(base[len(prefix) :]):
            return base[len(prefix) :]
    return ""


_REPEATING = frozenset({"re", "co", "pre", "de", "cross", "self", "over", "under"})


def _english_base(known: Vocabulary, word: str) -> tuple[str, bool]:
    """(base form, whether the form may be a noun too): "launches", "launching" → "launch".

    "-ise" is found as "-ize", and "re-open" as "open".
    """
    found = _english_form(known, word)
    if not found[0] and "is" in word[-5:]:
        cut = word.rindex("is")
        found = _english_form(known, word[:cut] + "iz" + word[cut + 2 :])
    if not found[0] and "-" in word:
        prefix, _, rest = word.partition("-")
        found = _english_form(known, rest) if prefix in _REPEATING else found
    return found


def _english_form(known: Vocabulary, word: str) -> tuple[str, bool]:
    if known.is_verb(word):
        return word, True
    if word.endswith("s"):
        for end, last in (("s", ""), ("es", ""), ("ies", "y")):
            base = word.removesuffix(end) + last
            sounds = end != "es" or base.endswith(("s", "x", "z", "h", "o"))
            if word.endswith(end) and sounds and known.is_verb(base):
                return base, True
    if word in known.irregular and known.is_verb(known.irregular[word]):
        return known.irregular[word], False
    cut = 3 if word.endswith("ing") else 2 if word.endswith("ed") else 0
    if cut and len(word) > cut + 1:
        stem = word[:-cut]
        for base in (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem):
            if known.is_verb(base):
                return base, False
        if word.endswith("ied") and known.is_verb(word[:-3] + "y"):
            return word[:-3] + "y", False
    return "", False


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
    found: list[Roles] = []
    at: dict[str, list[int]] = {}
    for i, (roles, seconds, hangs) in enumerate(map(known.met.__getitem__, words[:size])):
        if seconds and words[i + 1] in seconds:
            roles = _with_phrase(roles, seconds[words[i + 1]], words, i)
        if hangs:
            roles = _with_particle(roles, known, words, i)
        found.append(roles)
        for role in roles:
            if role in at:
                at[role].append(i)
            else:
                at[role] = [i]
    return found, at


def _with_phrase(
    roles: Roles, rows: list[tuple[tuple[str, ...], str]], words: list[str], i: int
) -> Roles:
    for rest, role in rows:
        if tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
            return {**roles, role: True, "length": len(rest) + 1}
    return roles


_BETWEEN = ("ligen", "vis", "bundet", "erligt", "pande", "vi", "jag", "sig", "oss", "mig")
"""Swedish: what may stand between a verb and its particle: "vi följer årligen upp"."""


def _with_particle(roles: Roles, known: Vocabulary, words: list[str], i: int) -> Roles:
    """A verb with its particle; a verb that is one only with a particle is none without it."""
    found = known.particle(roles["lemma"], words, i)
    if found is None and known.language == "sv" and words[i + 1].endswith(_BETWEEN):
        apart = known.particle(roles["lemma"], words, i + 1)
        found = apart and (apart[0], apart[1] + 1)
    if found is not None:
        return {**roles, "verb": (found[0],), "length": found[1]}
    if "verb" in roles:
        return roles
    return {role: meaning for role, meaning in roles.items() if role not in ("lemma", "bare")}
