"""Goals that change, stop or cover something, without an amount."""

from smarta.core.period import Cadence
from smarta.core.reading.clause import Clause
from smarta.core.reading.grade import (
    GOING_ON,
    QUALITIES,
    Grade,
    Graded,
    a_new_one,
    able,
    goes_on,
    good,
    is_quality,
    one,
    repeated,
    towards_a_change,
    vague_at,
)
from smarta.core.reading.model import Kind
from smarta.core.reading.phrase import adjective, noun_phrase
from smarta.core.reading.tokens import WORD


def absolutely(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """A state that is reached or not: "klimatneutral", "topp tio", "net zero"."""
    i = clause.first("absolute", clause.start)
    moves = not clause.classes.isdisjoint(("change", "soft")) and "ensure" not in clause.classes
    if moves and not {"till", "to"} & set(clause.parsed.words[max(i - 2, 0) : max(i, 0)]):
        return None
    if i >= 0:
        return ("level", "met", "met", "absolute")
    i = clause.first("top", clause.start)
    if i < 0:
        return None
    made = {"deliver", "act"} & clause.classes and not clause.passive
    if not made and any(i <= n.first <= i + 4 for n in clause.parsed.numbers):
        return ("level", "met", "met", "rank")
    return None


def stopping(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """To stop something, or to have none of it."""
    i = clause.first("negation", clause.start)
    stop = "stop" in clause.classes
    if (stop or i >= 0) and clause.has("excess", max(i, 0)):
        return ("open", "partly", "partly", "not so much")
    if stop:
        return _stopped(clause)
    if _only(clause):
        return ("limit", "met", "met", "only that")
    if i < 0:
        return None
    return _not_done(clause, i) or _none_of_it(clause, i)


def _not_done(clause: Clause, i: int) -> Graded | None:
    """What is not to be done or not to be there."""
    if i <= clause.verb_end and clause.means("tolerating"):
        return ("limit", "met", "met", "not to occur")
    thing = clause.head >= 0 and QUALITIES.isdisjoint(clause.nouns)
    thing = thing and not clause.has("feeling", clause.start)
    if i < clause.verb and clause.means("present") and thing:
        return ("level", "met", "met", "have none of it")
    if not _negated(clause, i) or "feeling" in clause.roles[clause.verb]:
        return None
    if clause.has("nothing_said", i):
        return ("open", "open", "open", "not anything")
    return ("limit", "met", "met", "not to do")


def _none_of_it(clause: Clause, i: int) -> Graded | None:
    """None of what follows the negation that begins the text: "inga mobiler", "no sugar"."""
    felt_verb = "feeling" in clause.roles[clause.verb]
    some = clause.head > i or felt_verb or (clause.passive and clause.modal > i)
    later = i > clause.start + (clause.word(i) not in ("utan", "without"))
    if later or not some:
        return None
    own = "always" in clause.roles[i] or "aside" in clause.roles[i] or clause.word(i) == "not"
    if clause.has("feeling", i):
        felt: Grade = "open" if own else "partly"
        return ("open", felt, felt, "nobody feels so")
    becomes = own and clause.means("being") and not clause.nouns
    if becomes and not goes_on(clause, clause.head + 1):
        return ("open", "open", "open", "not to be so")
    return ("limit", "met", "met", "none of it")


def _negated(clause: Clause, i: int) -> bool:
    """Whether the negation at i says that something is not to be done, or not to be changed."""
    classes = clause.classes
    made = {"act", "deliver"} & classes and "soft" not in classes
    made = made or "duty" in classes
    after = range(i + clause.roles[i].get("length", 1), max(clause.verb, 0))
    before = i < clause.verb and all("modal" in clause.roles[k] for k in after)
    before = before and (i == clause.start or not after)
    if "change" in classes and "soft" not in classes:
        return before or i == clause.verb + 1
    if before:
        done = clause.passive and "soft" not in classes
        return bool(made) or done or not classes.isdisjoint({"act", "unknown"})
    told = clause.modal < 0 and not clause.subject_named and 0 <= clause.verb < i
    return told and i <= clause.verb_end and bool(made) and clause.word(i) == "inte"


def _stopped(clause: Clause) -> Graded:
    if clause.modal >= 0 and clause.word(clause.modal) in GOING_ON:
        return ("open", "partly", "partly", "go on stopping")
    if clause.has("feeling", clause.verb_end, clause.verb_end + 2):
        return ("open", "open", "open", "stop a feeling")
    if clause.has("excess", clause.verb_end):
        return ("open", "partly", "partly", "not so much")
    stopped = clause.roles[clause.verb_end].get("verb", ())
    if "state" in stopped or (clause.head < 0 and not stopped):
        return ("open", "open", "open", "stop nothing")
    ended = "deliver" in clause.classes or clause.means("ending")
    if is_quality(clause.nouns) and clause.universal < 0 and not ended:
        return ("open", "partly", "partly", "stop a quality")
    once = "deliverable" in clause.nouns and one(clause)
    return ("done" if once else "level" if ended else "limit", "met", "met", "stop")


def _only(clause: Clause) -> bool:
    """What is done in one way, place or time only: "bara handla på torsdagar"."""
    i = clause.verb - 1
    limited = i >= clause.start and "limiting" in clause.roles[i]
    if not limited or clause.modal >= 0:
        return False
    acts = {"act", "deliver", "soft", "duty"} & clause.classes
    return bool(acts) and clause.head >= 0


def changing(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """Towards more or less of something, without saying how much."""
    compared, nouns = clause.comparative, clause.nouns
    change = "change" in clause.classes
    if not change and compared < 0:
        return None
    beside = compared < clause.verb or (not change and _said_of_another(clause))
    more = _is_more(clause) or "dimension" in clause.known.noun(clause.word(compared + 1))
    if compared >= 0 and clause.classes and beside and not more:
        return None
    if able(clause) and "act" in clause.classes and compared < 0:
        return None
    made = "deliver" in clause.classes and (one(clause) or not clause.passive)
    thing = "deliverable" in nouns or ("countable" in nouns and one(clause) and a_new_one(clause))
    if made and thing and compared < 0:
        return None
    several = 0 <= compared < clause.verb and more and clause.subject_named
    if several and not adjective(clause, compared + 1):
        return ("open", "partly", "partly", "more of them")
    if change and "dimension" in nouns and _to_a_grade(clause):
        return ("level", "met", "met", "to a grade")
    felt = compared >= 0 and "feeling" in clause.roles[compared]
    if "dimension" in nouns and not ((QUALITIES & set(nouns) and "soft" in clause.classes) or felt):
        return ("open", "partly", "partly", "dimension")
    if compared >= 0 and _is_more(clause):
        return _more_of(clause, _what_more(clause))
    if change and compared < 0:
        return _changed(clause, nouns)
    return _better(clause, nouns)


def _said_of_another(clause: Clause) -> bool:
    """Whether it is not what is done that is compared: "write a guide for better meetings"."""
    done = {"deliver", "act"} & clause.classes and not clause.prepositional
    return bool(done) and clause.comparative >= clause.object[1] > clause.head >= clause.verb_end


def _to_a_grade(clause: Clause) -> bool:
    """Whether what changes is to reach a named step: "raise the rating to B", 'to "Silver"'."""
    parsed, i = clause.parsed, clause.head + 1
    if clause.word(i) not in ("to", "till") or i + 1 >= parsed.size:
        return False
    word = clause.word(i + 1)
    return word in ('"', "”", "“", "»") or (len(word) == 1 and parsed.shapes[i + 1] == WORD)


def _what_more(clause: Clause) -> tuple[str, ...]:
    """The classes of what there is to be more of: "komma i kontakt med fler sponsorer"."""
    if clause.comparative <= clause.head:
        return clause.nouns
    _, head, _ = noun_phrase(clause, clause.comparative + 1)
    return clause.known.noun(clause.word(head)) if head >= 0 else clause.nouns


def _is_more(clause: Clause) -> bool:
    """Whether amounts are compared: "fler", "less", "så många som möjligt"."""
    role = clause.roles[clause.comparative] if clause.comparative >= 0 else {}
    return "more" in role or role.get("length", 1) > 2


def _more_of(clause: Clause, nouns: tuple[str, ...]) -> Graded:
    """More or less of a thing or an act: "fler kunder", "träna mer", "mer inflytande"."""
    if "value" in nouns and not clause.subject_named:
        return ("open", "open", "open", "more of a value")
    several = clause.word(clause.comparative) in ("fler", "färre", "fewer")
    if QUALITIES & set(nouns) and not several and not _counted(clause):
        return ("open", "partly", "open", "more of a quality")
    following = clause.word(clause.comparative + 1)
    if clause.comparative >= clause.verb_end > 0 and following.endswith("ly"):
        return ("open", "partly", "open", "more in some way")
    if clause.verb >= 0 and _stands_last(clause, clause.comparative + 1):
        felt = clause.means("being") and not clause.subject_named
        return ("open", "open" if felt else "partly", "open", "more so")
    own = clause.means("being") and not clause.subject_named
    if own and clause.comparative == clause.verb_end and not nouns:
        becomes = clause.lemma in ("become", "bli") and goes_on(clause, clause.head + 1)
        return ("open", "partly" if becomes else "open", "open", "be more so")
    alone = clause.head < 0 and not goes_on(clause, clause.comparative + 1) and following != "att"
    if alone and (clause.lemma == "njuta" or "state" in clause.classes):
        return ("open", "open", "open", "live more")
    if "learn" in clause.classes or (
        clause.lemma == "göra" and not clause.nouns and clause.head > clause.comparative
    ):
        return ("open", "partly", "open", "more so")
    return ("open", "partly", "partly", "more of it")


def _stands_last(clause: Clause, i: int) -> bool:
    """Whether an adjective at i has no noun after it: "make talks more productive and lively"."""
    word, parsed = clause.word(i), clause.parsed
    told = adjective(clause, i) or (word.endswith("ed") and parsed.language == "en")
    last = parsed.shapes[i + 1] != WORD or "conjunction" in clause.roles[i + 1]
    return told and last and not clause.known.noun(word)


def _counted(clause: Clause) -> bool:
    """An increase of something, whatever it is, can be measured: "ökad delaktighet"."""
    return clause.word(clause.comparative).startswith(
        ("ök", "utök", "minsk", "höj", "sänk", "incr", "redu")
    )


def _changed(clause: Clause, nouns: tuple[str, ...]) -> Graded:
    improves = clause.means("improving") and "abstract" not in nouns
    if "soft" in clause.classes and not improves:
        many = repeated(clause) and not QUALITIES & set(nouns)
        also: Grade = "partly" if many or towards_a_change(clause) else "open"
        return ("open", "partly", also, "change a quality")
    return ("open", "partly", "partly", "change of it")


def _at_something(clause: Clause) -> bool:
    """Better at something that could be counted: "bättre på att spara", "better at calling"."""
    for i in range(clause.comparative + 2, clause.parsed.size):
        if {"act", "deliver"} & set(clause.roles[i].get("verb", ())):
            return clause.roles[i]["lemma"] not in ("lyssna", "listen")
        if "dimension" in clause.known.noun(clause.word(i)):
            return True
    return False


def _only_felt(clause: Clause, nouns: tuple[str, ...]) -> bool:
    """To be a better person, or to have it better: no topic to be better at."""
    own = not clause.subject_named and one(clause) and not nouns and clause.means("being")
    return own or "feeling" in clause.roles[clause.comparative]


def _better(clause: Clause, nouns: tuple[str, ...]) -> Graded:
    """Better or clearer: of something it is a topic, alone it is a feeling."""
    if "act" in clause.classes and "soft" not in clause.classes:
        return ("open", "partly", "partly", "better act")
    if _counted(clause) and "value" not in nouns and not clause.classes:
        return ("open", "partly", "partly", "increase of it")
    something = nouns or clause.head > clause.comparative
    if "value" in nouns or (clause.has("feeling", clause.start) and not something):
        return ("open", "open", "open", "feel better")
    role = clause.roles[clause.comparative]
    told = clause.head >= 0 or clause.subject_named or "deliver" in clause.classes
    measured = "measured" in role and told
    measured = measured or ("fitter" in role and clause.means("being"))
    plain = "soft" not in clause.classes or clause.subject_named
    if measured and plain and "abstract" not in nouns:
        return ("open", "partly", "partly", "measured by comparing")
    if "state" in clause.classes and _only_felt(clause, nouns):
        return ("open", "open", "open", "be a better one")
    if "change" in clause.classes and clause.head < 0:
        return ("open", "partly", "partly", "change better")
    if clause.lemma in ("göra", "make") and clause.comparative == clause.verb_end + 1:
        return ("open", "partly", "open", "make it better")
    if clause.head < 0 and not goes_on(clause, clause.comparative + 1):
        lives = clause.lemma in ("leva", "live")
        lives = lives or clause.word(clause.comparative + 1) in ("att", "to")
        return ("open", "partly" if lives else "open", "open", "better")
    return _better_at(clause, nouns)


def _better_at(clause: Clause, nouns: tuple[str, ...]) -> Graded:
    """Better at something one can do, or only a better one: "become a better boss"."""
    if clause.head < 0 and _at_something(clause):
        return ("open", "partly", "partly", "better at it")
    own = clause.means("being") and not clause.subject_named
    alone = clause.head < 0 and clause.word(clause.comparative + 1) not in ("på", "at", "in")
    if own and (alone or "person" in nouns):
        return ("open", "open", "open", "be a better one")
    return ("open", "partly", "open", "better something")


def covering(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """All of them: met where access, completion or coverage is counted, else partly."""
    classes = clause.classes
    own = clause.modal > clause.universal == clause.subject[0] and clause.lemma != "få"
    soft = "soft" in classes and "ensure" not in classes
    if (clause.passive or own) and 0 <= clause.universal < clause.verb and soft:
        return ("open", "partly", "partly", "all")
    done = clause.universal >= clause.verb_end and "ensure" not in classes
    each = "duty" in classes and (clause.passive or done)
    covered = each or "coverage" in clause.roles[clause.head]
    if clause.universal < 0 or not (covered or _COVERING & classes):
        return None
    if (soft and clause.lemma != "få") or _only_where(clause):
        return None
    if "deliver" not in classes and (each or "act" in classes):
        return _all_act(clause, cadence)
    felt = clause.has("feeling", clause.start)
    if "none_left" in clause.roles[clause.universal] and clause.universal > clause.verb:
        return ("level", "met", "met", "none left")
    if "reach" in classes and not felt and not QUALITIES & set(clause.nouns):
        return ("level", "met", "met", "all reach")
    thing = {"deliverable", "occasion"} & set(clause.nouns)
    praised = vague_at(clause, *clause.object) and clause.parsed.language == "sv"
    praised = praised or (clause.word(clause.universal - 1) == "för" and repeated(clause))
    plain = (thing or not felt) and not praised and not is_quality(clause.nouns)
    if "deliver" in classes and plain:
        perfect = clause.word(clause.verb - 1) in ("have", "has", "ha", "har")
        once: Kind = "level" if perfect or "ensure" in classes else "done"
        return ("rate" if cadence else once, "met", "met", "all done")
    if _all_have(clause, bool(thing)):
        return ("level", "met", "met", "all have it")
    told = felt and clause.modal < 0 and not clause.nouns and "ensure" not in classes
    return ("open", "open" if told else "partly", "partly", "all")


_COVERING = frozenset({"ensure", "state", "deliver", "reach", "act"})


def _only_where(clause: Clause) -> bool:
    """Whether "all" only tells where or what of: "präglas av respekt i alla led"."""
    i, thing = clause.universal, {"deliverable", "occasion"} & set(clause.nouns)
    if "state" not in clause.classes or i <= clause.verb or "ensure" in clause.classes:
        return False
    placed = "preposition" in clause.roles[i - 1] and clause.word(i - 1) not in ("till", "åt", "to")
    some = thing and clause.means("owning") and clause.word(i - 1) not in ("över", "of")
    some = some or (clause.word(clause.verb - 1) == "there" and not good(clause))
    return placed and not some and not clause.has("coverage", clause.verb_end)


def _all_act(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """All do something that is done once, each is done in its time, or all are able to."""
    if clause.universal >= clause.verb_end and _within(clause):
        return ("level", "met", "met", "all in time")
    subject = clause.subject[0] <= clause.universal < clause.subject[1]
    done = clause.passive or {"deliverable", "occasion", "countable"} & set(clause.nouns)
    if subject and done and not cadence:
        return ("level", "met", "met", "all do it")
    each = clause.universal >= clause.verb_end and not is_quality(clause.nouns)
    if each and clause.parsed.language == "sv" and not cadence:
        return ("level", "met", "met", "each of them")
    able = clause.parsed.words[clause.modal] in ("kunna", "kan", "can", "able", "to")
    return ("level", "met", "met", "all able") if able and clause.subject_named else None


def _all_have(clause: Clause, thing: bool) -> bool:
    """Whether each is covered, is given a thing, or has one of it."""
    if clause.has("coverage", clause.start):
        return True
    if "ensure" in clause.classes and clause.universal >= clause.verb_end:
        given = clause.head >= clause.verb_end and not good(clause)
        return given and not clause.has("feeling", clause.start)
    among = clause.universal > clause.head >= clause.verb_end
    if clause.lemma == "kunna" and clause.head > clause.verb:
        return not good(clause)
    exists = clause.lemma in ("finnas", "finns") or one(clause) or thing or among
    exists = exists or clause.nouns in ((), ("dimension",))
    owned = clause.means("owning") or clause.word(clause.verb - 1) == "there"
    role = clause.roles[clause.head]
    thing = clause.head >= 0 and ("verb" not in role or "bare" in role)
    return owned and exists and thing and not good(clause)


def _within(clause: Clause) -> bool:
    """Whether each one has its time: "svara alla inom två dagar"."""
    words = clause.parsed.words
    same = any(words[i : i + 2] in (["samma", "dag"], ["same", "day"]) for i in range(len(words)))
    return same or any(when.relation == "within" for when in clause.parsed.whens)
