"""Numbers that are names, not amounts: list numbers, ages, clock times, ratings, versions."""

from smarta.core.reading.numbers import DASHES, is_hour, is_pressure, is_year, names, ordinal_at
from smarta.core.reading.tokens import END, NUMBER, WORD, Number, Parsed

_MERIDIEM = frozenset({"am", "pm", "a.m", "p.m", "o'clock", "oclock", "hrs"})
_AFTER_DASH = frozenset(
    """minuters minute min timmars timmes hour km mile meters kilos kg sidors page pages step steg
    word ords minut second sekunders fold""".split()  # noqa: SIM905
)


def is_label(p: Parsed, number: Number) -> bool:
    """Whether the number is no amount, whatever stands after it."""
    for test in _TESTS:  # noqa: SIM110 - any() costs more than most tests
        if test(p, number):
            return True
    return False


def _glued(p: Parsed, n: Number) -> bool:
    """ "Q3", "CO2", "B2B", "#4", "§ 5", "08-123"; not "ca.40"."""
    i = n.first
    if n.worded:
        return False
    before = p.roles[i - 1]
    led = "money" in before or (("cmp" in before or "rel" in before) and len(p.words[i - 1]) > 2)
    if p.touching(i) and p.shapes[i - 1] == WORD and not led:
        return p.words[i - 1] != "x" or not p.cadences
    if p.words[i - 1] in DASHES and p.touching(i) and p.touching(i - 1):
        return (p.shapes[i - 2] == WORD and p.words[i - 2] != "sub") or names(p, i - 2)
    if p.touching(i) and p.words[i - 1] in ("#", "§", ".", ":", "'", "@", "_", "\\"):
        clipped = p.words[i - 1] in (".", ":") and "cmp" in p.roles[i - 2]
        return not clipped and (p.words[i - 1] != "'" or p.touching(i - 1))
    return p.words[i].startswith("0") and len(p.words[i]) > 1 and p.words[i].isdigit()


def _glued_after(p: Parsed, n: Number) -> bool:
    """ "30-årsdag", "5-åringar", "3D", "4-day week"; not "5-minuters", "10km"."""
    j = n.last
    if n.worded or not p.touching(j) or j >= p.size:
        return False
    if p.words[j] in DASHES and p.shapes[j + 1] == WORD and p.touching(j + 1):
        return p.words[j + 1].split("-")[0] not in _AFTER_DASH
    if p.words[j] == "s" and p.words[n.first - 1] == "the":
        return True
    if p.words[j] == "g" and p.text[p.starts[j]] == "G" and p.language == "en":
        return True
    if p.shapes[j] == WORD and len(p.words[j]) <= 2:
        known = ("measure", "money", "tunit", "mult", "times", "percent", "container", "adverb")
        return not any(role in p.roles[j] for role in known)
    return p.words[j] == ":" and p.shapes[j + 1] in (NUMBER, WORD) and p.touching(j + 1)


def _designated(p: Parsed, n: Number) -> bool:
    """ "topp 3", "mål 2", "kapitel 5", "level 3", "§ 4"."""
    i = n.first
    before = p.roles[i - 1]
    if i == 0 or (n.worded and p.words[i - 1] not in ("topp", "top")):
        return False
    if p.words[i - 1] == "." and "designator" in p.roles[i - 2]:
        return True
    if "designator" not in before or p.used[i - 1]:
        return False
    if p.words[i - 1] in ("top", "topp") and p.words[i - 2] in ("the", "our", "my", "våra", "de"):
        return p.shapes[n.last] != WORD or p.says(p.listed["ranking"]) or "stop" in p.roles[n.last]
    if p.words[i - 1] == "typ" and p.shapes[n.last] == WORD:
        return False
    if p.words[i - 1] in ("mål", "goal", "target", "målet", "objective"):
        heads = p.shapes[n.last] == WORD and p.text[p.starts[n.last]].isupper()
        numbered = heads and not p.text[p.starts[n.last] : p.ends[n.last]].isupper()
        return numbered or p.shapes[n.last] > WORD or "stop" in p.roles[n.last]
    return "measure" not in before or n.value < 20


def _numbering(p: Parsed, n: Number) -> bool:
    """ "1. Öka …", "2) Sälj …", "1.2 Mål", "7 visit the museum"."""
    if n.first != 0 or n.worded or p.words[0].count(",") or len(p.words[0]) > 4:
        return False
    if p.words[1] in (".", ")", ":") and p.touching(1) and p.shapes[2] == WORD:
        return True
    owned = p.words[2] in ("the", "my", "our") and p.words[0].isdigit()
    if owned and p.shapes[1] == WORD and not p.touching(1):
        return True
    return (
        "." in p.words[0]
        and p.shapes[1] == WORD
        and not p.touching(1)
        and p.text[p.starts[1]].isupper()
        and (not p.roles[1])
    )


def _rated(p: Parsed, n: Number) -> bool:
    """ "8/10", "24/7", "50/50": neither side is an amount; "9 of 10" is for the first."""
    i, j = n.first, n.last
    if is_pressure(p, i):
        return False
    slash = p.words[j] == "/" and p.touching(j) and p.shapes[j + 1] == NUMBER
    after = p.words[i - 1] == "/" and p.touching(i) and p.shapes[i - 2] == NUMBER
    of = p.words[i - 1] in ("av", "of", "in") and (
        p.shapes[i - 2] == NUMBER or "num" in p.roles[i - 2]
    )
    if not slash or after or of:
        return after or of
    part = "," in p.words[i] or "." in p.words[i]
    named = p.shapes[j + 2] == WORD and not p.roles[j + 2] and not p.touching(j + 2)
    return not (part or named or p.words[i - 1] in ("to", "till", "of", "på", "at", "minst"))


def _denominator(p: Parsed, n: Number) -> bool:
    """ "per 100 000 invånare", "out of 1,000"."""
    before = p.words[n.first - 1]
    if before in ("per", "/") and n.first > 0:
        return p.words[n.first - 2] != "w"
    return before == "of" and p.words[n.first - 2] == "out"


def _clock(p: Parsed, n: Number) -> bool:
    """ "kl 18.30", "18:30", "7 am", "at 7"."""
    i, j = n.first, n.last
    if p.words[i - 1] in ("kl", "klockan") or (p.words[i - 1] == "." and p.words[i - 2] == "kl"):
        return True
    if p.words[j] in _MERIDIEM and p.words[j] != "hrs" and p.used[j] != "cadence":
        return True
    if p.words[i - 1] == ":" and p.touching(i) and p.shapes[i - 2] == NUMBER:
        return True
    if n.upper is not None and "weekdays" in p.roles[j] and p.used[j] == "cadence":
        return True
    return not n.worded and is_hour(p, i)


def _aged(p: Parsed, n: Number) -> bool:
    """ "i åldern 16–24 år", "children under 5", "65 år och äldre", "when I turn 40"."""
    i, j = n.first, n.last
    before = p.roles[p.roles[i - 1].get("tail", i - 1)]
    if "age" in p.roles[j] or ("age" in before and p.words[i - 1] not in ("age",)):
        return True
    if p.words[i - 1] in ("age", "ages", "aged", "fyller", "turn", "turning"):
        return True
    year = p.roles[j].get("tunit", ("",))[0] == "year"
    if year and "age" in p.roles[j + 1]:
        return True
    if _own_age(p, n, year) or _retiring(p, n):
        return True
    head = p.roles[i - 1].get("tail", i - 1)
    person = p.words[head - 1] in p.listed["aged"] or p.words[head - 2] in p.listed["aged"]
    compared = "cmp" in p.roles[head] or p.words[i - 1] in ("från", "from", "mellan", "between")
    return (
        person
        and compared
        and "percent" not in p.roles[j]
        and (year or p.shapes[j] >= 2 or "stop" in p.roles[j])
    )


_SELF = frozenset({"i'm", "im", "am"})


def _own_age(p: Parsed, n: Number, year: bool) -> bool:
    """ "jag är 45 år", "I'm 52 and …": what somebody is, not what is to be reached."""
    i, j = n.first, n.last
    if n.worded or not 4 <= n.value <= 110:
        return False
    if p.words[i - 1] in _SELF and i > 0:
        return year or p.shapes[j] > NUMBER or "stop" in p.roles[j]
    if p.words[i - 1] != "är" or not (year or p.shapes[j] > NUMBER):
        return False
    return p.words[i - 2] in ("jag", ",") or (year and i == 1)


def _retiring(p: Parsed, n: Number) -> bool:
    """The age at which somebody retires ("retire at 60", "gå i pension vid 62")."""
    if p.words[n.first - 1] not in ("at", "by", "vid", "före", "before", "innan"):
        return False
    bare = p.shapes[n.last] > NUMBER or "stop" in p.roles[n.last] or "tunit" in p.roles[n.last]
    return bare and 40 <= n.value <= 80 and not p.listed["retiring"].isdisjoint(p.words[: n.first])


def _yearly(p: Parsed, n: Number) -> bool:
    """A year that no date took ("Agenda 2030", "2019 års")."""
    if n.worded or n.upper is not None or not is_year(p.words[n.first]):
        return False
    j = n.last
    roles = p.roles[j]
    if "plan" in roles or p.words[j] == "agenda":
        return True
    if "cmp" in p.roles[n.first - 1] and p.words[j] and "rel" not in p.roles[n.first - 1]:
        return False
    counts = "stop" not in roles or "adverb" in roles or "adjective" in roles
    unit = p.shapes[j] == WORD and counts and p.words[j] != "års"
    money = "money" in p.roles[n.first - 1] or p.words[j] in "%€$£"
    return not (unit or money) or p.shapes[j] == END


def _ordinal(p: Parsed, n: Number) -> bool:
    return not n.worded and ordinal_at(p, n.first) is not None


def _phone(p: Parsed, n: Number) -> bool:
    """A row of groups of digits ("070-123 45 67", "+46 8 123 45")."""
    if n.worded:
        return False
    first = _row_start(p, n.first)
    if p.words[first - 1] == "+" and first > 0:
        return first < n.first or p.shapes[n.last] == NUMBER or p.words[n.last] in ("-", "(")
    zero = p.words[first].isdigit() and p.words[first][0] == "0" != p.words[first]
    more = p.shapes[n.last] == NUMBER
    inside = first < n.first and (zero or more)
    return (inside or (zero and (more or n.last - n.first > 1))) and not p.used[first]


def _row_start(p: Parsed, i: int) -> int:
    """The first of the groups of digits that stand before i with a space or a hyphen between."""
    while i > 0:
        hyphen = p.words[i - 1] == "-" and i > 1
        if p.shapes[i - 1 - hyphen] != NUMBER:
            break
        i -= 1 + hyphen
    return i


def _income_line(p: Parsed, n: Number) -> bool:
    """ "people living on less than $1.25 a day" says who, not how much."""
    if not p.says(_LIVING):
        return False
    before = p.words[max(0, n.first - 6) : n.first]
    if _LIVING.isdisjoint(before) or before[-1:] in (["by"], ["med"]):
        return False
    k = n.first - len(before) + next(i for i, word in enumerate(before) if word in _LIVING)
    return p.words[k + 1] in ("on", "på", "för", "as", "under", "below", "som")


_LIVING = frozenset({"living", "lever", "live", "measured", "definierat", "mäts"})


def _multiplied(p: Parsed, n: Number) -> bool:
    """The 3 of "3 x 200 meter"; beside a cadence it says how many times."""
    sign = p.words[n.last] in ("x", "×", "*") and p.shapes[n.last + 1] == NUMBER
    return sign and not p.cadences


def _version(p: Parsed, n: Number) -> bool:
    """ "Go 1.15 modules", "Web 2.0 tools", "the 2024 edition"."""
    i = n.first
    if p.words[n.last] in p.listed["editions"] and not n.worded and i:
        return is_year(p.words[i]) or "." in p.words[i]
    if i < 2 or n.worded or "." not in p.words[i] or p.shapes[i - 1] != WORD:
        return False
    named = p.text[p.starts[i - 1]].isupper() and not p.roles[i - 1]
    return named and p.shapes[n.last] == WORD and not p.roles[n.last]


def _named(p: Parsed, n: Number) -> bool:
    """ "zero trust", "one team", "couch to 5k": a name with a number in it."""
    if p.words[n.first - 1] == "to" and p.words[n.first - 2] == "couch":
        return True
    if p.words[n.last] == "on" and p.shapes[n.last + 1] == NUMBER and n.value == 1:
        return True
    if p.words[n.first - 1] == "on" and p.shapes[n.first - 2] == NUMBER and n.value == 1:
        return True
    if _of_software(p, n) or (p.words[n.first] == "401" and p.words[n.first + 1] == "k"):
        return True
    return (p.words[n.first], p.words[n.last]) in _NAMES and n.worded


def _of_software(p: Parsed, n: Number) -> bool:
    """ "upgrade to Python 4", "ship iOS 18 support": the number of a version of something named."""
    i = n.first - 1
    if n.worded or i < 1 or p.shapes[i] != WORD or p.touching(n.first) or p.roles[i]:
        return False
    name = p.text[p.starts[i] : p.ends[i]]
    if name == name.lower():
        return False
    if p.words[n.last] in p.listed["supporting"]:
        return True
    moved = not p.listed["upgrading"].isdisjoint(p.words[max(0, i - 4) : i])
    return moved and not p.roles[n.last].keys() & _COUNTING


_COUNTING = frozenset({"percent", "money", "times", "tunit"})

_NAMES = frozenset(
    [("zero", noun) for noun in ("trust", "tolerance", "day", "sum", "knowledge", "waste", "down")]
    + [
        ("one", noun)
        for noun in (
            "team", "place", "source", "voice", "company", "platform", "dream", "vision", "way",
            "stop", "day", "another", "thing", "side", "hand", "time", "more", "true", "size",
        )
    ]
)  # fmt: skip


def _confidence(p: Parsed, n: Number) -> bool:
    """ "60 % confidence", "(0.7)", "[80 %]"; "80 % sure"."""
    j = n.last + ("percent" in p.roles[n.last])
    beside = (p.words[j], p.words[n.first - 1], p.words[n.first - 2])
    if not p.listed["sure"].isdisjoint(beside):
        return True
    return p.words[n.first - 1] in ("(", "[") and p.words[j] in (")", "]") and n.first > 0


_TESTS = (
    _confidence, _version, _named,
    _multiplied, _glued,
    _ordinal, _glued_after, _designated, _numbering, _rated, _denominator, _clock, _aged,
    _yearly, _phone, _income_line,
)  # fmt: skip
