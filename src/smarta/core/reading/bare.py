"""Numbers without a unit: "NPS 45", "till 45", and where "one" or "the three" count nothing."""

from smarta.core.reading.counted import Unit
from smarta.core.reading.direction import in_half
from smarta.core.reading.numbers import BETWEEN, METRICS, TODAYS
from smarta.core.reading.several import SHAFTS, holds_now
from smarta.core.reading.tokens import NUMBER, WORD, Amount, Number, Parsed


def counts_bare(p: Parsed, number: Number, before: list[Amount]) -> bool:
    """Whether a number that no unit follows is an amount; `before` are those found so far."""
    if is_factor(p, number):
        return True
    return _stands_alone(p, number) or _goes_with_now(p, number, before)


def _stands_alone(p: Parsed, number: Number) -> bool:
    """Whether a number without a unit is an amount all the same ("NPS 45", "till 45")."""
    i, after = number.first, p.words[number.last]
    k = i - (p.words[i - 1] in TODAYS)
    before = p.words[k - 1]
    if in_half(p, number) or p.used[number.last] == "cadence" or _is_all(p, number):
        return True
    if (i == 0 and p.words[0] in ("half", "halva")) or _earned(p, number):
        return True
    if _is_counted(p, i):
        return True
    scaled = number.last - number.first == 2 and p.words[number.last - 1] in ("m", "b")
    if "mult" in p.roles[number.last - 1] or (scaled and p.touching(number.last - 1)):
        return not _race(p, number)
    signed = before in ("+", "-") and p.words[i - 2] in METRICS
    if p.words[number.last - 1] in ("'", "’") or signed:
        return True
    if after in ("of", "av", "out"):
        return number.value < 1 or after == "out" or p.shapes[number.last + 1] == NUMBER
    if "dir" in p.roles[i - 1] or (number.value >= 100 and "cadence" in p.used):
        return True
    if before in _LEADS or (before in BETWEEN and number.upper is not None):
        return _measured_before(p, k) and (before in _LEADS or "dir" in p.at)
    if _on_arrow(p, number) or _falls(p, number):
        return True
    return i > 0 and before in METRICS and not p.touching(i)


def _earned(p: Parsed, number: Number) -> bool:
    """Whether a bare sum is what somebody saves, earns or pays ("amortera 100 000")."""
    if p.words[number.first - 1] in ("sleep", "sova") and number.value <= 12:
        return p.shapes[number.last] > NUMBER
    if p.words[number.first - 1] in ("ha", "have") and number.value >= 5000:
        return "stop" in p.roles[number.last]
    before = p.words[max(0, number.first - 3) : number.first]
    if number.value < 40 or p.listed["earning"].isdisjoint(before):
        return False
    return p.shapes[number.last] > NUMBER or "stop" in p.roles[number.last]


def _is_counted(p: Parsed, i: int) -> bool:
    """Whether the number at i is how many there are: "antal kunder 40", "antalet … är 40"."""
    head = p.roles[i - 2].get("tail", i - 2)
    if "counting" in p.roles[head] and p.shapes[i - 1] == WORD and i > 1:
        return True
    stated = p.words[i - 1] in ("vara", "be", "är", "is", "uppgå")
    return stated and _counted_before(p, i) is not None


def _on_arrow(p: Parsed, number: Number) -> bool:
    """Whether an arrow leads from the number or to it ("7 → 2", "7 -> 2")."""
    i, j = number.first - 1, number.last
    j += p.words[j] in p.listed["now"]
    after = p.words[j] == "→" or (p.words[j] in SHAFTS and p.words[j + 1] == ">")
    return after or p.words[i] == "→" or (p.words[i] == ">" and p.words[i - 1] in SHAFTS)


def _falls(p: Parsed, number: Number) -> bool:
    """Whether a smaller number follows after "to" ("churn 5 to 3 %")."""
    if p.words[number.last] not in ("to", "till"):
        return False
    return any(n.first == number.last + 1 and n.value < number.value for n in p.numbers)


def is_factor(p: Parsed, number: Number) -> bool:
    """ "by a factor of 3", "med en faktor 3"."""
    k = number.first - 1 - (p.words[number.first - 1] == "of")
    return p.words[k] in ("faktor", "factor") and "dir" in p.at


def _goes_with_now(p: Parsed, number: Number, before: list[Amount]) -> bool:
    """Whether a bare number is the other half of "9 days now, want 4", "want 4 days, now 9"."""
    named = p.shapes[number.last] == WORD and "stop" not in p.roles[number.last]
    if named or not before:
        return False
    return holds_now(p, before[-1]) or p.words[number.first - 1] in p.listed["now"]


def _is_all(p: Parsed, number: Number) -> bool:
    """Whether the number, with its sign, is the whole text."""
    begins = number.first == 0 or (number.first == 1 and p.words[0] in _SIGNS)
    return begins and p.size <= number.last + 1


_SIGNS = frozenset("- − – + minus plus".split())  # noqa: SIM905
_LEADS = frozenset("till to på of at från from = : | med by om för is".split())  # noqa: SIM905


def _measured_before(p: Parsed, i: int) -> bool:
    """Whether something that moves or is measured comes before the number at i."""
    before = p.words[i - 1]
    if before in ("from", "från"):
        return any(k < i for k in p.at.get("dir", ())) or _goes_on(p, i)
    if before in (":", "=", "|"):
        return i > 1
    return before not in ("by", "med", "om", "för") or any(k < i for k in p.at.get("dir", ()))


def _goes_on(p: Parsed, i: int) -> bool:
    return any(p.words[k] in ("till", "to", "->", "→") for k in range(i + 1, i + 4))


def _race(p: Parsed, number: Number) -> bool:
    """ "a 10k", "run 5k"."""
    if p.words[number.last - 1] != "k" or number.value > 100_000:
        return False
    j = number.last
    if p.words[j] in ("sub", "under", "below", "in", "på") and p.shapes[j + 1] == NUMBER:
        return True
    return p.words[number.first - 1] in ("a", "my", "the", "first", "an") or p.says(_RUNNING)


_RUNNING = frozenset("run running race springa löpa jog".split())  # noqa: SIM905


def one_counts(p: Parsed, number: Number, unit: Unit, said: str | None, last: int) -> bool:
    """Whether "en", "ett" or "one" is a number here and not an article."""
    if number.first == 0 and p.size <= last + 1 and p.shapes[last] > NUMBER:
        return unit.kind != "noun" or " " not in (unit.text or "")
    if p.words[number.first - 1] in _PREPOSITIONS and unit.kind == "noun":
        return False
    if said in ("at_least", "at_most", "exactly") or unit.kind in ("money", "percent", "times"):
        return unit.text is not None or said is not None
    if unit.kind in ("clock", "measure"):
        return True
    if p.words[number.first] == "one" and unit.kind == "noun":
        return p.words[number.first - 1] not in _NO_ONE and p.used[number.last] == ""
    return p.used[last] == "cadence" and unit.text is not None


_PREPOSITIONS = frozenset("över under over above below beyond".split())  # noqa: SIM905
_NO_ONE = frozenset("no any every each this that the which as at all day in".split())  # noqa: SIM905


def already_there(p: Parsed, number: Number) -> bool:
    """ "the three pillars", "de tre kommunerna": so many there are, whatever the goal is."""
    among = p.words[number.first - 2] in ("bland", "among", "of") or p.words[number.last] == "best"
    best = among and p.words[number.last] in p.listed["best"]
    return p.words[number.first - 1] in _DEFINITE and not best


_DEFINITE = frozenset(
    "the these those our your their its both de dessa båda våra era deras mina my".split()  # noqa: SIM905
)


def metric(p: Parsed, i: int) -> str | None:
    """The measure that a bare number is on: the "nps" of "NPS till 45"."""
    counted = _counted_before(p, i)
    if counted:
        return counted
    k = i - 1
    while k >= 0 and i - k < 6 and (p.words[k] in _SMALL or "cmp" in p.roles[k]):
        k -= 1
    return p.words[k] if k >= 0 and p.words[k] in METRICS - {"average", "snitt"} else None


_SMALL = frozenset(
    "på till to of at vid from från = : is är about ca över under minst".split()  # noqa: SIM905
)


def _counted_before(p: Parsed, i: int) -> str | None:
    """The "medlemmar" of "antalet medlemmar ska vara 1 500", the "users" of "number of users"."""
    for k in range(i - 2, max(-1, i - 9), -1):
        of = k + 1 + (p.words[k + 1] == "of")
        if p.words[k] in ("antalet", "antal") or (p.words[k] == "number" and of > k + 1):
            noun = p.shapes[of] == WORD and not p.roles[of] and of < i
            return p.words[of] if noun else None
    return None
