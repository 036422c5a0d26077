"""Numbers as people write them: digits in both conventions, words, fractions and ranges.

Finds every number; which of them are amounts is for `amounts` to say.
"""

from decimal import Decimal

from smarta.core.reading.tokens import NUMBER, WORD, Number, Parsed

DASHES = frozenset("-–—−‑‐")
_AND = frozenset({"and", "och", "&"})
_ONE = frozenset({"a", "an", "en", "ett", "one"})
_OR = frozenset({"or", "eller", "alt", "till", "to", "upp till", "á", "à"})
BETWEEN = frozenset({"mellan", "between"})
TODAYS = frozenset({"dagens", "nuvarande", "current", "today's", "todays"})
_FROM = frozenset({"från", "from", "fran", "ifrån"})
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_SWEDISH_ENDS = frozenset({"a", "e", "dje", "de", "te", "nde", "ste"})
_SPACES = str.maketrans("", "", " \u00a0\u2009\u202f'’")
_TOUCHING_ONLY = frozenset({"k", "m", "b", "t", "mm", "mil"})
_FACTS = {"m": 10**6, "b": 10**9, "mm": 10**6, "mil": 10**6, "t": 10**3}
_LONGEST = 24
"""Digits beyond which a row of digits is no amount (and would cost much to compute with)."""


def decimal_of(text: str, swedish: bool) -> Decimal | None:
    """The value of a token of digits; None where it is a date, a version or too long.

    A point or comma before exactly three digits groups thousands ("70.000", "1,250,000"), except
    a point in English before digits other than 000 ("1.250") and after a lone 0; else it is the
    decimal sign.
    """
    if len(text) > _LONGEST:
        return None
    if text.isdigit():
        return Decimal(text)
    if text[0] in ".,":
        return Decimal("0." + text[1:])
    text = text.translate(_SPACES)
    points, commas = text.count("."), text.count(",")
    if points and commas:
        last = "." if text.rfind(".") > text.rfind(",") else ","
        return _mixed(text, last)
    sign = "." if points else ","
    pieces = text.split(sign)
    if len(pieces) == 1:
        return Decimal(text)
    if len(pieces) > 2:
        return Decimal("".join(pieces)) if _grouped(pieces) else None
    groups = _grouped(pieces) and (sign == "," or swedish or pieces[1] == "000")
    return Decimal("".join(pieces)) if groups else Decimal(".".join(pieces))


def _mixed(text: str, decimal: str) -> Decimal | None:
    grouping = "," if decimal == "." else "."
    whole, _, part = text.rpartition(decimal)
    if decimal in whole or not _grouped(whole.split(grouping)):
        return None
    return Decimal(whole.replace(grouping, "") + "." + part)


def _grouped(pieces: list[str]) -> bool:
    first = pieces[0]
    return 1 <= len(first) <= 3 and first[0] != "0" and all(len(piece) == 3 for piece in pieces[1:])


def find_numbers(p: Parsed) -> None:
    """Fill `p.numbers`, from left to right, ranges as one."""
    at = p.at
    rows: set[int] = set()
    for role in ("digits", "num", "mult", "frac"):
        if role in at:
            rows.update(at[role])
    done = 0
    for i in sorted(rows):
        if i >= done:
            found = _ranged(p, i)
            if found is not None:
                p.numbers.append(found)
                done = found.last


def _ranged(p: Parsed, i: int) -> Number | None:
    first = number_at(p, i)
    if first is None:
        return None
    value, j, worded, scaled = first
    k = _after_range_sign(p, i, j) if not names(p, i) else 0
    second = number_at(p, k) if k else None
    if second is None:
        return Number(value, None, i, j, worded)
    upper, last, _, scale = second
    if scale != 1 and scaled == 1 and value < upper:
        value *= scale
    elif scale == scaled == 1 and _in_thousands(value, upper):
        value *= 1000
    if upper <= value:
        return Number(value, None, i, j, worded)
    return Number(value, upper, i, last, worded)


def names(p: Parsed, i: int) -> bool:
    """Whether the digits at i end a name, so that no range starts there ("p95 to 300")."""
    named = p.shapes[i] == NUMBER and p.touching(i) and p.shapes[i - 1] == WORD
    return named and not p.roles[i - 1].keys() & _BEFORE_DIGITS


_BEFORE_DIGITS = frozenset({"money", "cmp", "rel"})


def _in_thousands(value: Decimal, upper: Decimal) -> bool:
    """Whether the thousands that end a range are meant at its start too: "50–60 000"."""
    return upper % 1000 == 0 and value >= 1 and value * 1000 < upper <= value * 5000


def _after_range_sign(p: Parsed, i: int, j: int) -> int:
    """Where the upper end of a range begins, 0 where no range goes on at j."""
    words = p.words
    if "percent" in p.roles[j] and (words[j + 1] in DASHES or words[j + 1] in _OR):
        j += 1
    word = words[j]
    if word in DASHES:
        both = p.touching(j) == p.touching(j + 1)
        return j + 1 if both and (p.shapes[j + 1] == NUMBER or "num" in p.roles[j + 1]) else 0
    before = words[i - 1 - (words[i - 1] in _ONE or words[i - 1] in TODAYS)]
    if before in BETWEEN:
        return j + 1 if word in _AND else 0
    if word in _OR and before not in _FROM:
        return j + 1 if _is_number(p, j + 1) and not _dated(p, j + 1) else 0
    return 0


def _is_number(p: Parsed, i: int) -> bool:
    return p.shapes[i] == NUMBER or ("num" in p.roles[i] and p.words[i] not in _ONE)


def _dated(p: Parsed, i: int) -> bool:
    """Whether the number at i is a year or a day of a month."""
    return is_year(p.words[i]) or "month" in p.roles[i + 1]


METRICS = frozenset(
    """puls vilopuls vikt midja elo lsat mcat gmat gre ftp vo2max hrv streak
    mrr arr acv aov roas ctr cpa cac ltv kundbetyg nps enps nki nmi hmi csat
    bmi iq gpa toefl ielts sat oee roi index score betyg rating poäng
    kpi esi nöjdhet snittbetyg grade
    högskoleprov högskoleprovet uptime average snitt""".split()  # noqa: SIM905
)
"""What a bare number after them is on."""


def is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and "1900" <= word <= "2100"


def number_at(p: Parsed, i: int) -> tuple[Decimal, int, bool, int] | None:
    """(value, token after it, in words, multiplier) of the number that starts at token i."""
    if p.shapes[i] == NUMBER:
        return _digits_at(p, i)
    roles = p.roles[i]
    if "num" in roles or "mult" in roles:
        return _words_at(p, i)
    if "frac" in roles:
        return _fraction_at(p, i)
    return None


def _digits_at(p: Parsed, i: int) -> tuple[Decimal, int, bool, int] | None:
    value = decimal_of(p.words[i], p.language == "sv")
    if value is None:
        return None
    j = i + 1
    if p.words[j] == "/" and p.touching(j) and p.shapes[j + 1] == NUMBER and p.touching(j + 1):
        part = _slashed(p.words[i], p.words[j + 1]) if not _is_grade(p, j) else None
        graded = p.words[j + 1] in ("5", "10", "100") and part is None
        if graded or is_pressure(p, i):
            return value, j, False, 1
        return None if part is None else (part, j + 2, False, 1)
    if p.words[j + 1] == "/" and p.shapes[j] == NUMBER and p.shapes[j + 2] == NUMBER:
        part = _slashed(p.words[j], p.words[j + 2]) if p.touching(j + 1) else None
        if part is not None:
            return value + part, j + 3, False, 1
    if "frac" in p.roles[j] and p.words[j] in "½⅓⅔¼¾⅕⅛":
        value, j = value + fraction(p.roles[j]["frac"]), j + 1
    if is_timing(p, i):
        return _timing(p, i, value)
    value, j = _and_a_half(p, value, j)
    value, j, worded, scale = _scaled(p, i, value, j)
    if scale >= 1000 and (p.shapes[j] == NUMBER or p.shapes[j + 1] == NUMBER):
        value, j = _with_rest(p, value, j, scale)
    return value, j, worded, scale


def _with_rest(p: Parsed, value: Decimal, j: int, scale: int) -> tuple[Decimal, int]:
    """With what "2 miljoner 500 tusen" has after its millions."""
    k = j + (p.words[j] in _AND)
    factor = p.roles[k + 1].get("mult", scale) if p.shapes[k] == NUMBER else scale
    rest = decimal_of(p.words[k], p.language == "sv") if 100 <= factor < scale else None
    if rest is None or rest * factor >= scale or p.words[k + 1] in _TOUCHING_ONLY:
        return value, j
    return value + rest * factor, k + 2


_WITHIN = frozenset(
    """sub under below in på than inom within time tid beat slå underskrida : -> → to till from
    från""".split()  # noqa: SIM905
)


def is_timing(p: Parsed, i: int) -> bool:
    """Whether digits with a colon are the time of a race ("a sub 3:45 marathon"), not a clock."""
    if p.words[i + 1] != ":" or not (p.touching(i + 1) and p.touching(i + 2)):
        return False
    pair = p.shapes[i + 2] == NUMBER and len(p.words[i + 2]) == 2
    if pair and lasts(p, i):
        return True
    return pair and p.words[i - 1] in _WITHIN and p.says(p.listed["racing"])


def lasts(p: Parsed, i: int) -> bool:
    """Whether the digits with a colon at i count hours or minutes ("7:30 hours a night")."""
    unit = p.roles[i + 3].get("tunit", ("",))[0]
    if unit not in ("hour", "minute") or p.words[i - 1] in _AT_A_TIME:
        return False
    return not p.says(p.listed["racing"])


_AT_A_TIME = frozenset(
    "at by before after until till kl klockan före efter senast from från to".split()  # noqa: SIM905
)


def in_hours(p: Parsed, i: int) -> bool:
    """Whether the time of a race at i is in hours and minutes, not in minutes and seconds."""
    if p.words[i + 3] == ":" and p.touching(i + 4):
        return True
    return len(p.words[i]) == 1 and p.says(p.listed["long_races"])


def _timing(p: Parsed, i: int, value: Decimal) -> tuple[Decimal, int, bool, int]:
    """ "3:45" as 3.75, in hours or minutes."""
    value += Decimal(p.words[i + 2]) / 60
    if p.words[i + 3] == ":" and p.touching(i + 4) and p.words[i + 4].isdigit():
        return round(value + Decimal(p.words[i + 4]) / 3600, 3), i + 5, False, 1
    return round(value, 3), i + 3, False, 1


def _is_grade(p: Parsed, j: int) -> bool:
    """Whether the 5 after the slash at j ends a scale ("4/5 strength"), not a part of something."""
    after = p.roles[j + 2].keys()
    measured = _MEASURED | {"mult", "stop", "times", "money"}
    return p.words[j + 1] == "5" and p.shapes[j + 2] == WORD and not after & measured


_PRESSURE = frozenset("blodtryck blodtrycket bp pressure mmhg".split())  # noqa: SIM905


def is_pressure(p: Parsed, i: int) -> bool:
    """Whether the number at i is the upper of a blood pressure ("under 130/80")."""
    upper = p.words[i].isdigit() and len(p.words[i]) == 3 and p.words[i + 1] == "/"
    return upper and p.says(_PRESSURE)


def _slashed(top: str, bottom: str) -> Decimal | None:
    if top.isdigit() and bottom in ("2", "3", "4", "5", "8") and 0 < int(top[:3]) < int(bottom):
        return Decimal(top) / Decimal(bottom)
    return None


def fraction(text: str) -> Decimal:
    """The value of "2/3", to 28 digits."""
    top, _, bottom = text.partition("/")
    return Decimal(top) / Decimal(bottom or 1)


def _and_a_half(p: Parsed, value: Decimal, j: int) -> tuple[Decimal, int]:
    """With the part that "och en halv", "and a quarter" or "och tre femtedelar" at j adds."""
    if p.words[j] not in _AND or "frac" not in p.roles[j + 2]:
        return value, j
    parts = 1 if p.words[j + 1] in _ONE else p.roles[j + 1].get("num")
    if type(parts) is not int:
        return value, j
    return value + parts * fraction(p.roles[j + 2]["frac"]), j + 3


def _scaled(p: Parsed, i: int, value: Decimal, j: int) -> tuple[Decimal, int, bool, int]:
    scale = 1
    while True:
        factor = _multiplier(p, i, value, j)
        if not factor or scale * factor > 10**18:
            return value * scale, j, False, scale
        scale, j = scale * factor, j + 1
        j += p.words[j] == "." and "money" in p.roles[j + 1]


def _multiplier(p: Parsed, i: int, value: Decimal, j: int) -> int:
    """What the word at j multiplies the number before it by; 0 where it does not."""
    word = p.words[j]
    if word in _TOUCHING_ONLY:
        return _letter(p, i, value, j, word)
    if word in ("'", "’") and p.language == "sv" and p.touching(j) and p.words[i - 1] != word:
        return 1000
    found: int = p.roles[j].get("mult", 0)
    return found


def _letter(p: Parsed, i: int, value: Decimal, j: int, word: str) -> int:
    """The factor of a single letter after a number: "70k", "$2m", "2M", "5 M kr"."""
    touching = p.touching(j)
    money = "money" in p.roles[i - 1] or "money" in p.roles[j + 1]
    if word == "k":
        if touching and _ran(p, i, j):
            return 0
        return 1000 if touching or money or p.text[p.starts[j]] == "K" else 0
    if word == "t" and money and p.language == "en":
        return 10**12
    if money or (word == "b" and touching and not p.words[i].isdigit()):
        return _FACTS[word]
    if word == "m" and p.text[p.starts[j]] == "M":
        return 10**6
    if word == "m" and touching and not p.listed["sums"].isdisjoint(p.words[max(i - 4, 0) : i]):
        return 10**6
    if word == "m" and touching and p.language == "en" and value < 50:
        follows = p.shapes[j + 1] == WORD and not p.roles[j + 1]
        return 10**6 if follows else 0
    return 0


def _ran(p: Parsed, i: int, j: int) -> bool:
    """Whether "k" at j is kilometres that somebody moves ("run 5k", not "walk 10k steps")."""
    follows = p.roles[j + 1].keys() & {"stop", "rel", "each", "adverb"}
    if p.shapes[j + 1] == WORD and not follows and p.words[j + 2] != "/":
        return False
    before = p.words[max(0, i - 4) : i]
    steps = not _WALKING.isdisjoint(before) and p.words[j + 1] in ("/", "a", "per", "om", "i")
    return not steps and not p.listed["on_foot"].isdisjoint(before)


_WALKING = frozenset("walk gå promenera".split())  # noqa: SIM905
"""On foot a thousand times so much every day is steps."""


def _words_at(p: Parsed, i: int) -> tuple[Decimal, int, bool, int] | None:
    words, roles = p.words, p.roles
    if words[i] in ("a", "an") and not _counted_by_article(p, i):
        return None
    if "num" not in roles[i] and (words[i] in _TOUCHING_ONLY or len(words[i]) < 4):
        return None
    if "num" not in roles[i] and i and "hedge" in roles[roles[i - 1].get("tail", i - 1)]:
        return None
    if words[i] in _ONE and "frac" in roles[i + 1]:
        return _fraction_at(p, i + 1)
    value, j = _spelled(p, i)
    if "frac" in roles[j] and value > 1 and _plural_fraction(p, j):
        return value * fraction(roles[j]["frac"]), j + 1, False, 1
    value, k = _and_a_half(p, value, j)
    if k != j or value != value.to_integral_value():
        value, j, _, _ = _scaled(p, i, value, k)
    return value, j, True, 1


def _counted_by_article(p: Parsed, i: int) -> bool:
    roles = p.roles[i + 1]
    if "mult" in roles:
        return len(p.words[i + 1]) > 3
    if "frac" in roles and "tunit" not in roles:
        return _article_fraction(p, i + 1)
    if p.words[i + 4] == "half" and _MEASURED & roles.keys():
        return p.words[i + 2] == "and" and p.words[i + 3] == "a"
    return "frac" in roles and _article_fraction(p, i + 1)


def _article_fraction(p: Parsed, i: int) -> bool:
    """Whether "a third" at i is a fraction, not the third of something in a row."""
    after = p.words[i + 1]
    if p.words[i] == "half" or after == "of" or p.shapes[i + 1] > NUMBER:
        return True
    return p.words[i - 2] in ("by", "to") and bool({"stop", "rel"} & p.roles[i + 1].keys())


def _plural_fraction(p: Parsed, j: int) -> bool:
    return p.words[j] != "quarters" or p.words[j + 1] == "of"


def _spelled(p: Parsed, i: int) -> tuple[Decimal, int]:
    """The number in words that starts at i ("two hundred and fifty thousand")."""
    total, current, j, last, factor = Decimal(0), Decimal(0), i, "", 100
    while True:
        roles = p.roles[j]
        if "num" in roles:
            value = Decimal(roles["num"])
            if last and not _fits(current, value, last, factor):
                break
            current, last = current + value, "num"
        elif "mult" in roles and len(p.words[j]) > 2:
            factor = roles["mult"]
            if factor <= 100:
                current, last, factor = (current or 1) * factor, "hundred", 100
            elif last == "mult" and total < factor:
                total *= factor
            else:
                total, current, last = total + (current or 1) * factor, Decimal(0), "mult"
        elif not _goes_on(p, j, last):
            break
        j += 1
    value = total + current
    return _pointed(p, value, j) if p.words[j] in ("point", "komma") else (value, j)


def _pointed(p: Parsed, value: Decimal, j: int) -> tuple[Decimal, int]:
    """The decimals that are spelled one by one after "point" at j ("three point one four")."""
    k, text = j + 1, ""
    while len(text) < _LONGEST and p.words[k] not in ("a", "an"):
        digit = p.roles[k].get("num")
        if type(digit) is not int or not 0 <= digit <= 99 or (text and digit > 9):
            break
        after = p.roles[k + 1].get("num", 0)
        if digit >= 20 and digit % 10 == 0 and type(after) is int and 1 <= after <= 9:
            digit, k = digit + after, k + 1
        text, k = text + str(digit), k + 1
    return (value + Decimal(f"0.{text}"), k) if text else (value, j)


def _goes_on(p: Parsed, j: int, last: str) -> bool:
    """Whether "and" or a comma at j goes on a number: "two thousand, one hundred and five"."""
    if last not in ("hundred", "mult"):
        return False
    if p.words[j] == "," and last == "mult":
        return "num" in p.roles[j + 1] and any(
            "mult" in p.roles[k] and len(p.words[k]) > 2 for k in (j + 2, j + 3)
        )
    small = p.roles[j + 1].get("num") and (p.words[j + 1] not in _ONE or p.words[j + 1] == "one")
    return p.words[j] in _AND and bool(small)


def _fits(current: Decimal, value: Decimal, last: str, factor: int) -> bool:
    """Whether a number word can go on a number: "twenty" + "five", "tvåtusen" + "femhundra".

    `factor` is that of the last word that multiplied, which what comes after it stays below.
    """
    if last in ("hundred", "mult"):
        return value < factor
    if current >= 100 and current % 100 == 0:
        return 10 <= value < (1000 if current % 1000 == 0 else 100)
    return 20 <= current % 100 <= 90 and current % 10 == 0 and 1 <= value <= 9


def _fraction_at(p: Parsed, i: int) -> tuple[Decimal, int, bool, int] | None:
    """ "half", "half a million", "en halv miljon", "a third", "a quarter of a million"."""
    words, roles = p.words, p.roles
    if words[i] == "half" and words[i + 1] not in _AFTER_HALF and _is_plain(p, i + 1):
        return None
    named = "ordinal" in roles[i] or "tunit" in roles[i]
    if named and words[i - 1] not in _ONE:
        return None
    if named and not _article_fraction(p, i):
        return None
    value, j = fraction(roles[i]["frac"]), i + 1
    k = j + (words[j] == "of")
    if words[k] in _ONE and "mult" in roles[k + 1]:
        return value * roles[k + 1]["mult"], k + 2, False, 1
    if "mult" in roles[j]:
        return value * roles[j]["mult"], j + 1, False, 1
    article = words[k] in ("a", "an") and bool(_MEASURED & roles[k + 1].keys())
    return value, k + 1 if article else j, False, 1


_AFTER_HALF = frozenset("a an of the my our all as their his her".split())  # noqa: SIM905


def _is_plain(p: Parsed, j: int) -> bool:
    """Whether a word is a noun of its own after "half" ("half marathon")."""
    return p.shapes[j] == WORD and not (p.roles[j].keys() & (_MEASURED | {"mult", "stop"}))


_MEASURED = frozenset({"tunit", "measure", "percent", "container"})


def ordinal_at(p: Parsed, i: int) -> tuple[int, int] | None:
    """(value, token after it) of "3rd", "3:e", "1:a", "tredje", "third", "last" (-1) at i."""
    if "ordinal" in p.roles[i]:
        return p.roles[i]["ordinal"], i + p.roles[i].get("length", 1)
    if p.shapes[i] != NUMBER or not p.touching(i + 1):
        return None
    number, end = p.words[i], p.words[i + 1]
    if not number.isdigit() or len(number) > 3:
        return None
    if end == ":" and p.words[i + 2] in _SWEDISH_ENDS:
        return int(number), i + 3
    ended = end in _ORDINAL_ENDS if p.language == "en" else end in ("a", "e")
    return (int(number), i + 2) if ended else None


def is_hour(p: Parsed, i: int) -> bool:
    """Whether a number is a time of day ("in bed by 11", "vakna 6.30", "hemma före 18")."""
    word, before = p.words[i], p.words[i - 1]
    if before not in _AT and before not in _RISING and "weekday" not in p.roles[i - 1]:
        return False
    dotted = len(word) > 3 and word[-3] == "." and word[-2:].isdigit() and word[-2:] < "60"
    hour = word[:-3] if dotted else word[:-2] if len(word) == 4 and not is_year(word) else word
    if not hour.isdigit() or len(hour) > 2 or int(hour) > 24:
        return False
    if dotted and "weekday" in p.roles[i - 1]:
        return True
    if not p.says(p.listed["hourly"]):
        return False
    if before not in _AT and not dotted:
        return False
    j = i + 1
    alone = p.shapes[j] > NUMBER or p.used[j] == "cadence"
    return alone or bool(p.roles[j].keys() & {"rel", "each", "stop"})


_AT = frozenset("by at before vid före innan efter after senast mig oss sig dig kl".split())  # noqa: SIM905
_RISING = frozenset("vakna upp up wake hem hemma home säng sängen bed".split())  # noqa: SIM905
