"""The faults of goal statements: one file a fault, in a folder for the letter that it concerns.

A rule brings its own proof: texts that it must flag, with the words it flags, and near misses that
it must pass. Its check looks at what has been read; it never goes through the text again. What a
rule `needs` of a text is said beside the check, so that no text is held against a rule in vain.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from smarta.core.period import Cadence
from smarta.core.quantity import Quantity, Span
from smarta.core.reading.grade import Grade
from smarta.core.reading.model import Form, Kind, Reading
from smarta.core.reading.sense import Sense
from smarta.core.reading.tokens import NUMBER, WORD

Level = Literal["fault", "ask", "note"]
Fact = (
    Form
    | Kind
    | Literal["goal", "no goal", "amount", "no amount", "cadence", "no cadence", "end", "no end"]
    | Literal["specific", "unspecific", "measurable", "unmeasurable"]
    | Literal["timed", "loosely timed", "untimed"]
)
"""What is plain of a text before any rule looks at it. A slogan and several goals are goals too."""

_GOALS = frozenset({"goal", "several", "slogan"})
_TIMED: dict[Grade, Fact] = {"met": "timed", "partly": "loosely timed", "open": "untimed"}


def facts(reading: Reading, sense: Sense) -> tuple[Fact, ...]:
    """The facts of one text, of which every rule says which it needs."""
    return (
        sense.form,
        sense.kind,
        "goal" if sense.form in _GOALS else "no goal",
        "no amount" if reading.quantity is None else "amount",
        "no cadence" if reading.cadence is None else "cadence",
        "no end" if reading.end is None else "end",
        "specific" if sense.specific == "met" else "unspecific",
        "measurable" if sense.measurable == "met" else "unmeasurable",
        _TIMED[sense.time],
    )


class Case:
    """What a check looks at: the reading, its words, and the day that counts as today.

    `quantity`, `cadence` and `end` are those of the reading, for rules that need one. `is_habit`
    tells whether the goal is something that whoever writes does again and again, alone. `applied`
    holds the codes of the rules that have applied so far: those of the letters before, and of lower
    numbers.
    """

    __slots__ = (
        "applied", "cadence", "clause", "end", "is_habit", "on", "quantity", "reading", "sense",
        "told",
    )  # fmt: skip

    def __init__(self, reading: Reading, sense: Sense, on: date) -> None:
        self.reading = reading
        self.sense = sense
        self.clause = sense.clause
        self.on = on
        self.quantity: Quantity = reading.quantity  # type: ignore[assignment]
        self.cadence: Cadence = reading.cadence  # type: ignore[assignment]
        self.end: date = reading.end  # type: ignore[assignment]
        recurring = reading.kind in ("rate", "limit") or reading.cadence is not None
        self.is_habit = recurring and "act" in self.clause.classes
        self.applied: set[str] = set()
        self.told: tuple[bool, int] | None = None

    def loose_time(self) -> Literal["vague", "moment", ""]:
        """What keeps the time loose: a vague word ("soon"), or a moment of no day ("at lunch")."""
        i, parsed = self.sense.time_at, self.clause.parsed
        if self.sense.time != "partly" or i < 0:
            return ""
        if "vague" in parsed.roles[i] or "repeatedly" in self.clause.roles[i]:
            return "vague"
        counted = parsed.shapes[i - 1] == NUMBER or parsed.words[i - 2] in ("senast", "inom")
        counted = counted or parsed.words[i - 2] == "within"
        return "" if counted else "moment"

    def verb_span(self) -> Span:
        """The characters of the verb and what belongs to it, without an article after it."""
        action = self.reading.action
        clause = self.clause
        return action.span if action else clause.parsed.span(clause.verb, clause.verb_end)

    def is_name(self, i: int) -> bool:
        """Whether token i has a capital that no beginning of a sentence gives it."""
        parsed = self.clause.parsed
        start = parsed.starts[i]
        if i == 0 or parsed.words[i - 1] in _ENDING or self.is_shouted():
            return False
        return parsed.text[start : start + 1].isupper() and self._lettering()[1] < i

    def is_shouted(self) -> bool:
        """Whether the text has capitals only."""
        return self._lettering()[0]

    def _lettering(self) -> tuple[bool, int]:
        """Whether the text has capitals only, and its first word: found once for each text."""
        if self.told is None:
            shapes = self.clause.parsed.shapes
            first = shapes.index(WORD) if WORD in shapes else len(shapes)
            self.told = self.reading.text.isupper(), first
        return self.told

    def says_any(self, words: frozenset[str]) -> bool:
        """Whether any of the words stands in the text."""
        return self.clause.parsed.says(words)

    def span(self, i: int) -> Span:
        """The characters of token i, or of the phrase that starts there."""
        return self.clause.parsed.span(i, i + self.clause.roles[i].get("length", 1))


_ENDING = frozenset({".", ":", "!", "?", "•", "-", "–", "—", "*", "|", ")", "”", '"', "“"})


class Hit(NamedTuple):
    """A place where a rule applies (None: the text as a whole); `values` fill its message.

    `reword` is the key of the rule's words that holds the rewording to suggest, `says` that of the
    message.
    """

    span: Span | None = None
    values: Mapping[str, str | date] | None = None
    reword: str = "suggestion"
    says: str = "message"


WHOLE = Hit()
"""The text as a whole."""


class Rule(NamedTuple):
    """A fault, and its words in every language.

    `level`: "fault" contradicts itself or cannot be, "ask" is a gap worth a question, "note" is
    worth knowing. `asks` is the id of the question that closes the gap. `needs` are the facts
    without which it cannot apply and is not asked. `words` maps a language to
    {"name", "why", "message", "question", "flags": ((text, flagged words), …), "passes": (text,
    …)}, and where it has one "suggestion": a rewording in the text's language, in which {text} is
    the text up to what closes it, {whole} the text as a closed sentence, {before} and {after} what
    stands around the flagged {words}.
    """

    code: str
    name: str
    level: Level
    check: Callable[[Case], Hit | None]
    words: dict[str, dict[str, Any]]
    asks: str | None = None
    source: str | None = None
    needs: tuple[Fact, ...] = ()


LANGUAGES = ("sv", "en")
"""The languages that every rule has words for."""
