"""Deadlines that have a name and no date: "before my 40th birthday", "till nästa möte"."""

from smarta.core.reading.tokens import NUMBER, SYMBOL, WORD, Parsed, When


def find_named(p: Parsed) -> None:
    """Add the deadlines and stretches that have no date to `p.whens`."""
    _named_stretches(p)
    for i in p.at.get("rel", ()):
        if p.used[i]:
            continue
        relation = p.roles[i]["rel"]
        if relation == "during":
            _during_an_event(p, i)
        elif relation in ("before", "by", "named"):
            _before_an_event(p, i)


def _during_an_event(p: Parsed, i: int) -> None:
    """ "Under semestern", "this season", "vid nästa mätning"; what else goes on is vague."""
    race = p.words[i + 1] in p.listed["races"]
    if _runs_through(p, i) or _at_an_event(p, i):
        p.whens.append(When(None, None, "named", i, i + 2))
    elif p.words[i] in ("during", "throughout"):
        p.whens += [When(None, None, "vague", i, i + 1)] if i else []
    elif p.words[i] in ("på", "at") and _is_known_event(p, i) and not race:
        p.whens.append(When(None, None, "vague", i, i + 1))


def _before_an_event(p: Parsed, i: int) -> None:
    last = _event_end(p, i) or _age_end(p, i)
    start = i + p.roles[i].get("length", 1)
    if last:
        relation = "named" if _can_be_fixed(p, i, last) else "vague"
        p.whens.append(When(None, None, relation, i, last))
        p.use(i, last, "date")
    elif p.roles[i]["rel"] == "before" and (_happens(p, start) or _comes(p, i, start)):
        p.whens.append(When(None, None, "vague", i, i + 1))


def _comes(p: Parsed, i: int, start: int) -> bool:
    """Swedish: "innan första snön": what it leads to comes at some time, and is no act."""
    return p.words[i] == "innan" and p.shapes[start] == WORD and not p.used[start]


def _named_stretches(p: Parsed) -> None:
    """A stretch or event that is named with no preposition: "this season", "nästa säsong"."""
    for i in p.at.get("det", ()):
        j = i + p.roles[i].get("length", 1)
        to_come = p.roles[i]["det"] >= 0 and "rel" not in p.roles[i]
        if to_come and p.words[j] in p.listed["stretches"]:
            p.whens.append(When(None, None, "named", i, j + 1))
    for i in p.at.get("event", ()):
        if p.words[i] in ("nästa", "next") and "rel" not in p.roles[i - 1]:
            p.whens.append(When(None, None, "named", i, i + 2))


def is_event(p: Parsed, j: int) -> bool:
    """Whether token j is what happens on a day: a listed event, or a compound of one."""
    if "event" in p.roles[j]:
        return True
    word = p.words[j]
    if word in _ENDS:
        return p.words[j - 1].endswith("s") and len(p.words[j - 1]) > 4
    long = len(word) > 7 or p.words[j - 1] == "nästa"
    return long and word.endswith(p.lexicon.event_ends)


_ENDS = frozenset({"slut", "utgång", "gång"})
"""After a genitive they make an event of it: "till kursens slut"."""


def _age_end(p: Parsed, i: int) -> int:
    """The token after an age that ends the text ("visit 30 countries before 30"), else 0."""
    j = i + p.roles[i].get("length", 1)
    if p.cadences:
        return 0
    age = p.words[j].isdigit() and len(p.words[j]) == 2 and p.words[j] > "12" and not p.used[j]
    return j + 1 if age and p.roles[i]["rel"] == "before" and p.shapes[j + 1] > NUMBER else 0


def _is_known_event(p: Parsed, i: int) -> bool:
    """Whether an event in the definite form follows the preposition at i."""
    if p.language == "en":
        named = is_event(p, i + 1) and "length" in p.roles[i + 1]
        return named or (p.words[i + 1] in _OWNERS and any(is_event(p, k) for k in (i + 2, i + 3)))
    word = p.words[i + 1]
    return word.endswith(("n", "t", "na")) and is_event(p, i + 1)


def _at_an_event(p: Parsed, i: int) -> bool:
    """Whether the event at "vid" or "at" at i is one to come: "vid bokslutet", "at next review"."""
    if p.words[i] == "vid" and _is_known_event(p, i):
        return True
    k = i + 1 + (p.words[i + 1] in ("my", "our", "the"))
    coming = p.words[k] in ("nästa", "next") and p.words[i] in ("vid", "på", "at")
    return coming and (is_event(p, k) or is_event(p, k + 1))


def _runs_through(p: Parsed, i: int) -> bool:
    """Whether a stretch that has a name follows at i: "under säsongen", "during the trip"."""
    if p.words[i] in ("under", "över", "during", "over") and _is_known_event(p, i):
        return True
    gone = p.words[i] == "under" and is_event(p, i + 2) and p.words[i + 2] in _ENDS
    return gone or any(p.words[k] in p.listed["stretches"] for k in (i + 1, i + 2))


def _happens(p: Parsed, j: int) -> bool:
    """Whether something that happens or a meal follows at j, and not a thing that comes second."""
    if "daypart" in p.roles[j] or p.words[j] in _SUBJECTS:
        return True
    named = p.shapes[j] == WORD and p.text[p.starts[j]].isupper()
    told = p.language == "sv" or p.words[j + 2].endswith("s")
    return named and p.shapes[j + 2] == WORD and told


def _can_be_fixed(p: Parsed, i: int, last: int) -> bool:
    """Whether what is named has a day that can be asked for; "before we run out" has none."""
    weather = p.words[i + 1] in ("det", "it")
    if weather or not p.listed["distant"].isdisjoint(p.words[i:last]):
        return False
    known = any(is_event(p, k) or "age" in p.roles[k] for k in range(i, last))
    known = known or p.shapes[last - 1] == NUMBER
    return known or not p.listed["happening"].isdisjoint(p.words[i:last])


def _event_end(p: Parsed, i: int) -> int:
    """The token after the event that a relation at i names; 0 where it names none."""
    relation = p.roles[i]["rel"]
    start = i + p.roles[i].get("length", 1)
    clause = relation in ("before", "named") and _says_what_happens(p, start)
    if p.words[i] == "by" and not _names_a_day(p, start):
        return 0
    if p.words[i] == "till" and p.between(p.listed["going"], max(0, i - 3), i):
        return 0
    for j in range(start, min(start + 7, p.size)):
        if p.shapes[j] == SYMBOL and p.words[j] not in "-'’/":
            return j if clause and j > start + 1 else 0
        known = is_event(p, j) or "age" in p.roles[j]
        if known and not (
            relation == "by" and p.words[i] in ("to", "till") and not _personal(p, start)
        ):
            last = j + int(p.roles[j].get("length", 1))
            return last + (p.shapes[last] == NUMBER and "age" in p.roles[j])
    return min(start + 7, p.size) if clause else 0


def _says_what_happens(p: Parsed, start: int) -> bool:
    """Whether a clause follows: "we move", "avtalet går ut", "the course starts"."""
    if p.words[start] in _SUBJECTS:
        return True
    thing = p.shapes[start] == WORD and p.words[start].endswith(("en", "et", "an"))
    if p.language == "en":
        thing = p.words[start] in ("the", "my", "our")
    near = p.words[start + 1 : start + 3 + (p.language == "en")]
    return thing and not p.listed["happening"].isdisjoint(near)


def _names_a_day(p: Parsed, start: int) -> bool:
    """Whether "by" leads to a day ("by my birthday"), and not to a means ("by better routines")."""
    if p.language == "sv" or "age" in p.roles[start]:
        return True
    j = start
    while p.words[j] in _OWNERS or "ordinal" in p.roles[j] or p.shapes[j] == NUMBER:
        j += 1
    j += "event" not in p.roles[j] and j > start and not p.words[j].endswith("ing")
    after = p.words[j + p.roles[j].get("length", 1)]
    compound = p.shapes[j + 1] == WORD and not p.roles[j + 1] and after.endswith("s")
    return "event" in p.roles[j] and not compound


_OWNERS = frozenset(
    "the my our your his her their its next this a an upcoming annual final th st nd rd 's".split()  # noqa: SIM905
)


_SUBJECTS = frozenset(
    ("jag", "vi", "du", "han", "hon", "de", "det", "i", "we", "you", "he", "she", "they", "it")
) | {"i'm", "im", "we're"}


def _personal(p: Parsed, start: int) -> bool:
    if p.words[start + 1] in _ENDS and p.words[start].endswith("s"):
        return True
    return p.words[start] in ("min", "mitt", "my", "our", "vår", "the", "nästa", "next") or (
        is_event(p, start) and p.words[start - 1] != "to"
    )
