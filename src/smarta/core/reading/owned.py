"""Times that are not the goal's: what it is compared with ("1990 levels"), "the 2027 budget"."""

from smarta.core.reading.expressions import Expression
from smarta.core.reading.numbers import DASHES
from smarta.core.reading.tokens import NUMBER, SYMBOL, WORD, Parsed

LINKS = frozenset({"till", "to", "until", "till och med", "t.o.m", "through", "thru", "tom"})


def is_reference(p: Parsed, found: Expression, first: int) -> bool:
    """Whether a time is one to compare with ("1990 levels", "2019 års nivå", "than last year")."""
    told = p.words[found.last]
    year = found.kind in ("year", "years") and told != "budget"
    if year and told in p.listed["base_years"]:
        return True
    if _sets_the_base(p, found, first):
        return True
    if p.words[first - 1] == "(" and p.words[found.last] == ":":
        return p.shapes[found.last + 1] == NUMBER
    if found.kind == "year" and p.words[first - 3] in ("från", "from") and first > 2:
        return p.shapes[first - 2] == NUMBER
    set_by = p.roles[first].get("rel") in ("by", "before") and found.kind != "past"
    return not set_by and (found.kind == "past" or _compared(p, first))


def _sets_the_base(p: Parsed, found: Expression, first: int) -> bool:
    """ "with 2019 as the base year", "down 40 % by 2030 from 1990"."""
    if found.kind != "year" or not found.make(p.on.year):
        return False
    if p.words[found.last] in ("som", "as"):
        return not p.listed["base_years"].isdisjoint(p.words[found.last + 1 : found.last + 4])
    back = p.words[first] in ("from", "från") and (
        ("percent" in p.at and "dir" in p.at) or _is_source(p, first - 1)
    )
    days = found.make(p.on.year)
    goes_on = p.words[found.last] in LINKS or p.words[found.last] in DASHES
    return back and not goes_on and days is not None and days[1] < p.on


def _is_source(p: Parsed, k: int) -> bool:
    """Whether the noun at k is from a year ("the survey from 2023"), and nothing starts then."""
    noun = k >= 0 and p.shapes[k] == WORD and not p.roles[k]
    return noun and p.words[k] not in p.listed["taking_effect"]


def _compared(p: Parsed, first: int) -> bool:
    """Whether "than", "jämfört med" … stands before the time, with no other time between."""
    for k in range(first - 1, max(-1, first - 8), -1):
        if p.used[k] == "date" or (p.shapes[k] == SYMBOL and p.words[k] in ".;,:"):
            return False
        if "reference" in p.roles[k] or p.words[k] in ("än", "than"):
            return not _compares_amount(p, k)
    return False


def _compares_amount(p: Parsed, k: int) -> bool:
    """ "more than 20 %" compares with a number, not with a time."""
    j = k + p.roles[k].get("length", 1)
    counted = bool({"num", "frac", "mult"} & p.roles[j].keys())
    return counted or (p.shapes[j] == NUMBER and len(p.words[j]) != 4)


def belongs_to_a_plan(p: Parsed, first: int, i: int, last: int) -> bool:
    """Whether the date is the object's own ("a budget for Q1 2020"), not the goal's."""
    before = p.roles[first - 1]
    if first == i and p.words[last - 1] in p.listed["genitives"] and p.shapes[last] == WORD:
        return not p.used[last] and "stop" not in p.roles[last]
    if first == i and (_in_a_name(p, i) or _of_what_recurs(p, i)):
        return True
    if p.language == "en" and first == i and _before_a_noun(p, i, last):
        return True
    if "plan" in before and (first == i or p.words[first] in ("för", "for", "of", "av")):
        return True
    return p.words[first] in ("för", "for") and _plan_before(p, first)


def _plan_before(p: Parsed, first: int) -> bool:
    """Whether a plan and whose it is stand before "for": "the budget for each team for 2027"."""
    for k in range(first - 1, max(first - 6, 0), -1):
        if p.used[k] or p.shapes[k] != WORD:
            return False
        if "plan" in p.roles[k]:
            return True
    return False


def _before_a_noun(p: Parsed, i: int, last: int) -> bool:
    """ "the Q1 2020 planning", "a Christmas party"; not "target end 2026 MRR"."""
    noun = p.shapes[last] == WORD and not p.roles[last] and not p.touching(last)
    return (
        noun
        and i > 0
        and "part" not in p.roles[i]
        and p.shapes[i - 1] == WORD
        and "rel" not in p.roles[i - 1]
    )


def _of_what_recurs(p: Parsed, i: int) -> bool:
    """Whether a time is what the occasions are part of ("each term of the school year")."""
    return p.words[i - 1] == "the" and p.words[i - 2] == "of" and p.used[i - 3] == "cadence"


def _in_a_name(p: Parsed, i: int) -> bool:
    """Whether years belong to a name ("the Framework 2015–2030")."""
    k = p.starts[i - 1] if i else 0
    named = p.language == "en" or p.words[i + 1] in DASHES
    year = p.shapes[i] == NUMBER and p.words[i][:2] in ("19", "20") and len(p.words[i]) == 4
    return named and year and i > 1 and p.shapes[i - 1] == WORD and p.text[k].isupper()
