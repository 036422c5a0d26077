"""What is to be reached and no number says: a mark, an hour, one of so many, doing without."""

from smarta.core.period import Cadence
from smarta.core.reading.clause import Clause
from smarta.core.reading.grade import Graded
from smarta.core.reading.numbers import ordinal_at
from smarta.core.reading.tokens import WORD


def told(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """The grade of a goal whose level is told without a number; None where none is."""
    if clause.has("mark", clause.start) and _is_marked(clause):
        return ("level", "met", "met", "mark")
    i = clause.first("abstinent", clause.start)
    if i >= 0 and _does_without(clause, i):
        return ("limit", "met", "met", "do without")
    if _one_of_so_many(clause):
        return ("level", "met", "met", "one of so many")
    if "clock" in clause.parsed.used and _is_habit(clause):
        return ("rate", "met", "met" if cadence is not None else "partly", "at an hour")
    return None


def _is_marked(clause: Clause) -> bool:
    """A mark in letters: "at least a B in stats", "höja betyget från E till C"."""
    parsed = clause.parsed
    for i in range(clause.start + 1, parsed.size):
        word = parsed.words[i]
        letter = len(word) == 1 and word in "abcdef" and not parsed.touching(i)
        before = parsed.words[i - 1]
        capital = letter and parsed.text[parsed.starts[i]].isupper()
        if (capital and before in _BEFORE_MARKS) or (letter and before == "minst"):
            return clause.lemma not in ("klara", "pass")
    return False


_BEFORE_MARKS = frozenset(
    "a an ett minst least above över to till from från straight all under lägst bara".split()  # noqa: SIM905
)


def _does_without(clause: Clause, i: int) -> bool:
    """To live without something oneself ("ett rökfritt 2027"), not a thing free of it."""
    parsed = clause.parsed
    j = i + clause.roles[i].get("length", 1)
    timed = bool(parsed.roles[j].keys() & {"tunit", "season", "month", "weekday"})
    alone = parsed.shapes[j] != WORD or bool(parsed.used[j]) or timed
    alone = alone or bool(
        {"preposition", "rel"} & (clause.roles[j].keys() | parsed.roles[j].keys())
    )
    lived = not clause.classes or clause.lemma in parsed.listed["living"]
    return alone and lived and not clause.subject_named


def _one_of_so_many(clause: Clause) -> bool:
    """ "Merförsäljning på minst var tredje order", "every other customer buys again"."""
    parsed = clause.parsed
    for i in parsed.at.get("each", ()):
        every, j = parsed.roles[i]["each"], i + parsed.roles[i].get("length", 1)
        ordinal = ordinal_at(parsed, j) if parsed.words[i] == "var" else None
        every, j = ordinal or (every, j)
        plain = parsed.shapes[j] == WORD and not parsed.roles[j]
        if every not in (1, "all") and plain and not parsed.used[i]:
            return True
    return False


def _is_habit(clause: Clause) -> bool:
    """Where to be at an hour: "i säng före 23", "be home by 6 on weekdays"."""
    if clause.has("negation", clause.start) or not clause.classes <= {"state"}:
        return False
    return clause.parsed.says(clause.listed["hourly"])
