"""Which time starts at a token: what digits and the roles of a word may be read as."""

from collections.abc import Callable
from datetime import date

from smarta.core.reading.calendar import Days, year_days
from smarta.core.reading.dates import (
    DOUBTFUL,
    MONTHLY,
    day_of_month,
    named_holiday,
    named_month,
    named_season,
    school_term,
)
from smarta.core.reading.expressions import Expression, fixed, is_measured, period_of, single
from smarta.core.reading.figures import compact_date, dotted_date, iso_date, slashed_date
from smarta.core.reading.numbered import (
    SIZES_BY_LETTER,
    fiscal_time,
    letter_after,
    lettered_period,
    ordinal_time,
    worded_ordinal,
)
from smarta.core.reading.numbers import DASHES, is_year
from smarta.core.reading.relative import (
    coming_weekday,
    current,
    day_from_today,
    determined,
    end_of_running,
    running_time,
)
from smarta.core.reading.tokens import NUMBER, WORD, Parsed


def expression_at(p: Parsed, i: int) -> Expression | None:
    """The time that starts at token i; None where none does."""
    if p.shapes[i] == NUMBER:
        return _from_number(p, i)
    roles = p.roles[i]
    for role, reader in _READERS:
        if role in roles:
            found = reader(p, i)
            if found is not None:
                return found
    return None


def _from_number(p: Parsed, i: int) -> Expression | None:
    for reader in _number_readers(p, i):
        found = reader(p, i)
        if found is not None:
            return found
    return None


_NEVER: tuple[Callable[[Parsed, int], Expression | None], ...] = ()


def _number_readers(p: Parsed, i: int) -> tuple[Callable[[Parsed, int], Expression | None], ...]:
    """What may find a time in these digits, by their length: most numbers are no times at all."""
    size = len(p.words[i])
    if size <= 2:
        after = p.shapes[i + 1]
        plain = after == WORD and not p.roles[i + 1] and p.starts[i + 1] > p.ends[i]
        if plain or "percent" in p.roles[i + 1]:
            return _NEVER
        named = p.words[i + 1] in SIZES_BY_LETTER and p.touching(i + 1) and size == 1
        return (letter_after,) if named else (slashed_date, day_of_month, ordinal_time)
    if size == 4 and "." not in p.words[i] and "," not in p.words[i]:
        return (iso_date, _year)
    return _NEVER if size == 3 and "." not in p.words[i] else (dotted_date, compact_date)


def _year(p: Parsed, i: int) -> Expression | None:
    """A year, where nothing says that the number counts something."""
    word = p.words[i]
    if p.used[i + 1] == "cadence":
        return None
    if is_year(word) and p.words[i + 1] == "års" and p.words[i + 2] in ("slut", "utgång"):
        return fixed(single(date(int(word), 12, 31)), i + 3, "end")
    if not is_year(word) or not _reads_as_year(p, i):
        return None
    year, j = int(word), i + 1
    j += p.words[j] in DASHES and "periodletter" in p.roles[j + 1]
    named = (
        bool({"periodletter", "month"} & p.roles[j].keys()) and p.words[j] not in DOUBTFUL - MONTHLY
    )
    follows = expression_at(p, j) if named else None
    if follows and follows.year is None:
        return Expression(follows.make, year, follows.last, follows.kind)
    return fixed(year_days(year), j, "year")


_LEVELS = frozenset({"till", "to", "från", "from", "över"})


def _reads_as_year(p: Parsed, i: int) -> bool:
    after, before = p.roles[i + 1], p.roles[i - 1]
    if "plan" in after and p.words[i - 1] not in ("för", "for"):
        return False
    if is_measured(p, i + 1) or "mult" in after or "tunit" in after or "container" in after:
        return False
    if "cmp" in before and "rel" not in before:
        return False
    priced = "money" in before and p.shapes[i - 2] != NUMBER and "mult" not in p.roles[i - 2]
    if p.words[i - 1] in ("mål", "målet", "målen", "goal", "goals"):
        return True
    if {"född", "födda", "born"} & {p.words[i - 1], p.words[i - 2]}:
        return False
    if "designator" in before or priced or p.touching(i):
        return p.words[i - 1] in ("(", "-", "–", "/", "[", "'")
    word = p.words[i + 1]
    plural = p.shapes[i + 1] == WORD and not after and word.endswith(("ar", "er", "or", "s"))
    counted = "adverb" in after or "adjective" in after
    if (plural or counted) and "rel" in before and p.words[i - 1] in _LEVELS:
        return False
    if "rel" in before or "tail" in before or p.words[i - 1] in ("år", "year", "det", "and", "och"):
        return not (plural and "dir" in p.at)
    return _bare_year(p, i) or ("part" in before and not (plural or counted))


def _bare_year(p: Parsed, i: int) -> bool:
    """A year that no preposition leads in ends its clause and lies around today."""
    after, before = p.roles[i + 1], p.roles[i - 1]
    if not p.on.year - 25 <= int(p.words[i]) <= p.on.year + 75 or (i and "dir" in before):
        return False
    if p.words[i - 1] in p.listed["earning"]:
        return False
    if "adverb" in after or "adjective" in after or "cmp" in after:
        return False
    closes = p.shapes[i + 1] > NUMBER or "stop" in after or "rel" in after
    word = p.words[i + 1]
    counted = not after and word.endswith(("ar", "er", "or"))
    return closes or i == 0 or (p.language == "sv" and not counted)


def _week_of_day(p: Parsed, j: int) -> Expression | None:
    """The week that holds the day at token j ("the week of October 7th")."""
    found = expression_at(p, j + (p.words[j] == "the"))
    if found is None or found.kind != "day":
        return None

    def make(y: int) -> Days | None:
        days = found.make(y)
        return period_of("week", days[0]) if days else None

    return Expression(make, found.year, found.last, "week")


def _unit_of_time(p: Parsed, i: int) -> Expression | None:
    """A running period, or the week that a day after it names."""
    if p.roles[i]["tunit"][0] == "week" and p.words[i + 1] == "of":
        return _week_of_day(p, i + 2) or current(p, i)
    return running_time(p, i)


_READERS = (
    ("holiday", named_holiday),
    ("today", day_from_today),
    ("endof", end_of_running),
    ("det", determined),
    ("fiscal", fiscal_time),
    ("month", named_month),
    ("term", school_term),
    ("season", named_season),
    ("weekday", coming_weekday),
    ("ordinal", worded_ordinal),
    ("periodletter", lettered_period),
    ("tunit", _unit_of_time),
)
TRIGGERS = frozenset((*(role for role, _ in _READERS), "digits", "part"))
