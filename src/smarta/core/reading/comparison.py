"""What is said of an amount: "minst 5", "no more than 10", "50+", "2 h max", "about 30"."""

from smarta.core.reading.numbers import DASHES
from smarta.core.reading.tokens import NUMBER, WORD, Parsed


def compared(p: Parsed, first: int, last: int, end: int) -> tuple[str | None, int, int]:
    """(comparison that is said, first and last token with its words)."""
    k = first - 1
    k -= p.words[k] in DASHES and p.words[k - 1] == "sub"
    k = _past_marks(p, k)
    about = False
    for _ in range(4):
        head = p.roles[k].get("tail", k)
        said = p.roles[head].get("cmp")
        if k < 0 or p.used[head] not in ("", "comparison"):
            break
        if said and said != "about":
            if _is_relation(p, head, said) or _goes_up(p, head):
                break
            p.use(head, first, "comparison")
            return "at_most" if _denied(p, head, said) else said, head, last
        if not said and p.words[k] not in _BETWEEN_WORDS:
            break
        about = about or said == "about"
        k = head - 1
    after = _compared_after(p, last) or _compared_after(p, _past_cadence(p, last))
    after = after or _capped(p, last) or _compared_after(p, end)
    if after:
        return after[0], first, max(last, after[1]) if p.used[last] != "cadence" else last
    return ("about" if about else None), first, last


def _past_marks(p: Parsed, k: int) -> int:
    """The last word of a comparison that a mark parts from its number ("max. 3", "max: 3", "kaffe
    (max): 2"); k itself where there is none."""
    before = k
    while p.words[before] in _MARKS and k - before < len(_MARKS):
        before -= 1
    head = p.roles[before].get("tail", before)
    closed = p.words[before + 1] == ")" and p.words[head - 1] != "("
    return before if p.roles[head].get("cmp", "about") != "about" and not closed else k


_MARKS = frozenset({".", ":", ")"})


_BETWEEN_WORDS = frozenset(
    """the a an en ett på of till to med by om att vara be i sig in som at is är uppgå uppgår
    ligga blir bli for för från""".split()  # noqa: SIM905
)


def _denied(p: Parsed, head: int, said: str) -> bool:
    """Whether nobody is to have more than so much ("ingen klass med fler än 24 elever")."""
    if said != "at_least" or p.words[head] not in _MORE_THAN:
        return False
    return p.words[0] == "no" or p.between(_NOBODY, 0, head) or p.between(_NOT, head - 5, head)


_MORE_THAN = frozenset(
    "more longer higher over above fler flera mer mera längre högre över".split()  # noqa: SIM905
)
_NOT = frozenset({"inte", "ej", "not", "don't", "dont"})
_NOBODY = frozenset("ingen inga inget none nobody never aldrig".split())  # noqa: SIM905


def _goes_up(p: Parsed, head: int) -> bool:
    """Whether "up to" says where to come, as in "the average is to get up to 85", and no bound."""
    if p.words[head] not in ("upp", "up"):
        return False
    return not p.listed["rising"].isdisjoint(p.words[max(0, head - 4) : head])


def _is_relation(p: Parsed, head: int, said: str) -> bool:
    """ "över" and "under" belong to a time where the number after them was one."""
    return p.used[head] == "date"


def _compared_after(p: Parsed, last: int) -> tuple[str, int] | None:
    """ "50+", "5 eller fler", "10 or less", "5 st minst", "3 max"."""
    if p.used[last] == "date":
        return None
    if p.words[last] == "/" and p.shapes[last + 1] == NUMBER:
        last += 2
    word, after = p.words[last], p.words[last + 1]
    if word == "+" and p.touching(last) and p.shapes[last + 1] != NUMBER:
        return "at_least", last + 1
    if word in ("eller", "or"):
        if after in ("fler", "mer", "mera", "more", "higher", "above", "over", "högre", "större"):
            return "at_least", last + 2
        if after in ("färre", "mindre", "less", "fewer", "lower", "below", "under", "lägre"):
            return "at_most", last + 2
    if word == "(" and p.roles[last + 1].get("cmp"):
        return p.roles[last + 1]["cmp"], last + 2
    said = p.roles[last].get("cmp")
    if "length" in p.roles[last] and p.words[last] not in ("at", "som", "a", "in"):
        return None
    if said in ("at_least", "at_most") and _closes(p, last + p.roles[last].get("length", 1)):
        return said, last + p.roles[last].get("length", 1)
    return None


def _capped(p: Parsed, last: int) -> tuple[str, int] | None:
    """ "2 h screen time max", "$100/mo cap": a bound after what is measured and how often."""
    for k in range(last, min(last + 5, p.size)):
        said = _BOUNDS.get(p.words[k])
        if said and _closes(p, k + 1) and p.words[k - 1] not in ("vid", "at", "som"):
            return said, last
        if p.shapes[k] != WORD and p.used[k] != "cadence":
            return None
        if not p.used[k] and not _ANEW.isdisjoint(p.roles[k]):
            return None
    return None


_ANEW = frozenset({"cmp", "num", "rel"})
"""With these something else begins that is said of an amount."""
_BOUNDS = {
    "max": "at_most", "maximum": "at_most", "tops": "at_most", "cap": "at_most",
    "limit": "at_most", "ceiling": "at_most", "tak": "at_most", "maximalt": "at_most",
    "min": "at_least", "minimum": "at_least", "minst": "at_least", "högst": "at_most",
}  # fmt: skip


def _past_cadence(p: Parsed, last: int) -> int:
    """The token after the cadence that stands at `last` ("5 a day max")."""
    while p.used[last] == "cadence":
        last += 1
    return last


def _closes(p: Parsed, j: int) -> bool:
    return p.shapes[j] > NUMBER or "each" in p.roles[j] or p.used[j] in ("cadence", "date")
