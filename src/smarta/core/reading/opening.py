"""What stands before the goal: bullets, times, "Målet är att", "KR1:", labels and openings."""

from smarta.core.lexicons import EMPTY
from smarta.core.reading.clause import Clause
from smarta.core.reading.phrase import SKIPPED_USES
from smarta.core.reading.tokens import NUMBER, SYMBOL, WORD, Parsed


def goal_start(clause: Clause) -> int:
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
