"""Goals that name something to be or to have, or nothing but a thing, without an amount."""

from smarta.core.lexicons import Roles
from smarta.core.period import Cadence
from smarta.core.reading.clause import Clause
from smarta.core.reading.form import (
    is_ability,
    is_due,
    is_feature,
    is_new_thing,
    is_praised_for,
    is_thing_of,
    told_result,
)
from smarta.core.reading.grade import (
    DONE,
    GOING_ON,
    QUALITIES,
    Graded,
    compared,
    goes_on,
    good,
    is_quality,
    one,
    praised_after,
    repeated,
    towards_a_change,
    vague_at,
)
from smarta.core.reading.model import Kind
from smarta.core.reading.phrase import noun_phrase


def becoming(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """To become or to have something that is there or not there."""
    if clause.verb < 0 or not {"state", "deliver", "soft"} & clause.classes:
        return None
    upkept = clause.has("upkept", clause.verb_end) and clause.head >= 0
    if upkept and clause.universal < 0 and _kept(clause):
        return ("open", "met", "partly", "keep done")
    if clause.lemma in ("have", "get", "få", "ha") and _is_done(clause):
        return ("done", "met", "met", "have it done")
    told = clause.passive and "ready" in clause.roles[clause.verb]
    told = told or (clause.head >= 0 and "ready" in clause.roles[clause.head])
    ready = clause.first("ready", clause.verb_end) if "state" in clause.classes else -1
    if told or (ready >= 0 and not vague_at(clause, clause.verb_end, ready)):
        once: Kind = "done" if cadence is None else "rate"
        return ("level" if clause.universal >= 0 else once, "met", "met", "ready")
    if clause.lemma not in ("bli", "become", "be", "vara") or "state" not in clause.classes:
        trains = "becoming" in clause.roles[clause.verb] and "person" in clause.nouns
        return ("done", "met", "met", "become") if trains else None
    if "person" in clause.nouns and not vague_at(clause, *clause.object):
        return ("done", "met", "met", "become")
    own = not clause.subject_named and not compared(clause) and not _skilled(clause)
    if own and best_of_some(clause):
        return ("open", "partly", "partly", "best of some")
    at_it = clause.lemma in ("become", "bli") and goes_on(clause, clause.head + 1)
    if own and not clause.nouns and not one(clause) and not at_it:
        return ("open", "open", "open", "become so")
    return None


def _kept(clause: Clause) -> bool:
    """Whether something is to be up to date, now and later: "ha en aktuell hemsida"."""
    praised = any(clause.has(role, clause.verb_end) for role in ("vague_adjective", "slogan"))
    return not praised and ("state" in clause.classes or clause.lemma in ("hålla", "keep"))


def _is_done(clause: Clause) -> bool:
    """English: "have the shed painted", "get the roof fixed"."""
    return any(_told_done(clause, i) for i in (clause.head, clause.head + 1))


def _told_done(clause: Clause, i: int) -> bool:
    role, word = clause.roles[i], clause.word(i)
    if clause.parsed.language == "sv":
        made = "deliver" in clause.known.told(word).get("verb", ())
        return made and i > clause.verb_end
    told = word.endswith("ed") or word in clause.known.irregular
    acts = {"deliver", "act"} & set(role.get("verb", ()))
    return i > clause.verb_end and told and bool(acts) and one(clause)


def being(clause: Clause, cadence: Cadence | None) -> Graded:
    """To be, to have, to work on: a direction at most."""
    classes, nouns = clause.classes, clause.nouns
    if not classes:
        return _named(clause, cadence)
    if "value" in nouns and not clause.subject_named:
        return ("open", "open", "open", "slogan")
    attained = (
        clause.lemma in ("achieve", "uppnå", "nå")
        and "abstract" not in nouns
        and clause.universal < 0
    )
    if _stands(clause) or (attained and "deliverable" in nouns):
        return DONE
    unlisted = not nouns and clause.lemma not in ("is", "are", "exist")
    thing = unlisted or {"deliverable", "occasion", "person"} & set(nouns)
    several = "deliverable" in nouns and not good(clause) and not praised_after(clause)
    meant = clause.modal >= 0 or clause.has("goalnoun", 0, clause.start)
    several = several and (meant or not repeated(clause))
    had = "state" in classes or "soft" not in classes
    owned = had and clause.lemma in clause.listed["possessing"]
    if thing and owned and (_owns_one(clause) or several):
        return DONE
    if cadence is not None and clause.head >= 0 and not good(clause) and "dimension" not in nouns:
        return ("rate", "met", "met", "recurring thing")
    if "state" in classes:
        return _in_a_state(clause, nouns)
    return _towards(clause, nouns)


def _towards(clause: Clause, nouns: tuple[str, ...]) -> Graded:
    """A direction, whose object may be something that is measured."""
    if (
        "dimension" in nouns
        and clause.lemma in clause.listed["upholding"]
        and (not clause.prepositional or clause.lemma == "hålla")
    ):
        return ("open", "partly", "partly", "dimension")
    counted = bool({"stock", "dimension", "person", "body"} & set(nouns)) and not vague_at(
        clause, *clause.object
    )
    if counted and clause.lemma in clause.listed["drawing"] and not clause.prepositional:
        return ("open", "partly", "partly", "draw those counted")
    plain = clause.head >= 0 and not vague_at(clause, *clause.object)
    if "reach" in clause.classes and plain and not clause.prepositional and not nouns:
        return ("open", "partly", "partly", "reach it")
    changed = "change" in clause.parsed.lexicon.words.get(clause.word(clause.head), {})
    if (clause.head >= 0 and changed) or towards_a_change(clause):
        return ("open", "partly", "partly", "towards a change")
    if "dimension" in nouns and clause.means("countering"):
        return ("open", "partly", "partly", "dimension")
    return ("open", "partly", "open", "direction")


_BEST = ("aste", "bäst", "bästa", "störst", "största")


def best_of_some(clause: Clause) -> bool:
    """Swedish: to be the best of a group, or to have the most of what can be counted."""
    if clause.verb < 0 or (clause.modal >= 0 and not clause.subject_named):
        return False
    for i in range(clause.verb_end, clause.parsed.size):
        if clause.word(i).endswith(_BEST):
            return "dimension" in clause.nouns or goes_on(clause, clause.head + 1)
    return False


def _owns_one(clause: Clause) -> bool:
    """To have or get one of something that is there or not there: "få en kontaktperson"."""
    felt = good(clause) or clause.has("feeling", clause.start) or praised_after(clause)
    plain = (
        set(clause.nouns) <= {"plain"} and not clause.subject_named
    ) or "deliverable" in clause.nouns
    got = clause.lemma == "få" and plain and not repeated(clause)
    owned = clause.head > clause.verb and not clause.prepositional
    return owned and (one(clause) or got) and not felt


def _stands(clause: Clause) -> bool:
    """A feature told as if it were there: "the site has search"."""
    if good(clause) or clause.universal >= 0 or clause.head < 0 or clause.has("feeling"):
        return False
    short = clause.parsed.language == "en" and clause.parsed.size <= 10 and clause.modal < 0
    if "ensure" in clause.classes:
        new = {"a", "an"} & set(clause.parsed.words[clause.object[0] : clause.object[1]])
        return clause.lemma in ("has", "have") and bool(new) and not is_quality(clause.nouns)
    return short and clause.subject_named and clause.lemma in _STANDING


_STANDING = frozenset({"has", "have", "support", "include", "contain", "exist", "exists"})


def _in_a_state(clause: Clause, nouns: tuple[str, ...]) -> Graded:
    who = clause.subject_named and "stock" in nouns
    measured = "dimension" in (_told_high(clause) or nouns) and "abstract" not in nouns
    if measured and not who:
        return ("open", "partly", "partly", "dimension")
    some = repeated(clause) or "occasion" in nouns
    exists, has = clause.lemma in ("finnas", "exist"), clause.lemma in ("ha", "have")
    if some and (has or exists) and not good(clause):
        return ("open", "met", "partly", "have some")
    if clause.subject_named or exists:
        return ("open", "partly", "open", "state of something")
    if _skilled(clause):
        return ("open", "partly", "open", "good at it")
    if has and {"deliverable", "occasion", "countable"} & set(nouns):
        return ("open", "partly", "open", "have a good one")
    felt = clause.has("feeling", clause.start) or vague_at(clause, *clause.object)
    good_for_some = clause.nouns and goes_on(clause, clause.head + 1)
    if clause.head < 0 or (felt and not (clause.passive or good_for_some)):
        return ("open", "open", "open", "feeling")
    if QUALITIES & set(nouns) and not one(clause) and clause.lemma in clause.listed["possessing"]:
        return ("open", "open", "open", "have a quality")
    return ("open", "partly", "open", "state")


def _for_all(clause: Clause) -> bool:
    """Whether the last words are "för alla": a thing is praised by it, and not made."""
    last = clause.parsed.size - 1
    ends = clause.parsed.words[max(last - 1, 0) : last + 1]
    return ends in (["för", "alla"], ["for", "all"], ["for", "everyone"])


def _to_all(clause: Clause) -> bool:
    """A thing that each is to have, without a verb: "bredband till alla hushåll"."""
    i = clause.universal
    thing = 0 <= clause.head < i and not good(clause) and "dimension" not in clause.nouns
    return thing and clause.comparative < 0 and clause.word(i - 1) in ("till", "åt", "hos", "to")


def _told_high(clause: Clause) -> tuple[str, ...]:
    """The classes of a subject that is to be high or low: "sjukfrånvaron ska vara låg"."""
    if "vague_adjective" not in clause.roles[clause.head] or not clause.subject_named:
        return ()
    _, head, _ = noun_phrase(clause, clause.subject[0], clause.subject[1])
    nouns = clause.known.noun(clause.word(head)) if head >= 0 else ()
    return () if {"stock", "person", "abstract"} & set(nouns) else nouns


def _skilled(clause: Clause) -> bool:
    """Good at something that is named: "bli duktig på gitarr", "be good at chess"."""
    i = clause.head + 1
    return "vague_adjective" in clause.roles[clause.head] and clause.word(i) in ("på", "at")


def _named(clause: Clause, cadence: Cadence | None) -> Graded:
    """No verb at all."""
    ready = clause.first("ready", clause.start)
    alone = ready >= 0 and (clause.head <= ready or goes_on(clause, ready + 1))
    if ready > clause.start or (alone and "verb" not in clause.roles[ready]):
        return ("done", "met", "met", "ready")
    if clause.has("slogan", clause.start) or _for_all(clause):
        return ("open", "open", "open", "slogan")
    if cadence is not None:
        return ("rate", "met", "met", "recurring thing")
    if {"occasion", "deliverable"} & set(clause.nouns) and clause.has("repeatedly"):
        return ("open", "met", "partly", "repeated")
    told = told_result(clause)
    if told >= 0 and "change" not in clause.roles[told].get("verb", ()):
        return ("done", "met", "met", "told result")
    if is_thing_of(clause) or is_ability(clause) or is_feature(clause) or is_due(clause):
        several = "occasion" in clause.nouns and repeated(clause)
        return ("open", "met", "partly", "repeated") if several else _THERE
    if _to_all(clause):
        return ("level", "met", "met", "all have it")
    if "person" in clause.nouns and clause.parsed.whens and clause.comparative < 0:
        return ("done", "met", "met", "become")
    if is_new_thing(clause) and "dimension" not in clause.nouns:
        return ("done", "met", "met", "thing")
    return _topic(clause)


_THERE: Graded = ("done", "met", "met", "thing of")


def _next(clause: Clause) -> Roles:
    return clause.roles[min(clause.start + 1, clause.parsed.size)]


def _topic(clause: Clause) -> Graded:
    """Something named that is neither done nor counted."""
    if "stock" in clause.nouns and vague_at(clause, clause.start, clause.head):
        return ("open", "open", "open", "good people")
    if clause.modal >= 0 and clause.word(clause.modal) in GOING_ON:
        return ("open", "partly", "partly", "go on")
    if "clock" in clause.parsed.used[clause.start + 1 :] and not clause.parsed.whens:
        return ("open", "met", "partly", "by the clock")
    if "dimension" in clause.nouns:
        praised = vague_at(clause, *clause.object) and "abstract" in clause.nouns
        return ("open", "partly", "open" if praised else "partly", "dimension")
    named = clause.start > 0 and clause.word(clause.start - 1) in ("är", "is")
    if (
        not named
        and clause.word(clause.start) in ("en", "ett")
        and "vague_adjective" in _next(clause)
    ):
        return ("open", "open", "open", "praised thing")
    praised = "repeatedly" in clause.at or clause.has("vague_adjective", clause.start)
    fine = is_praised_for(clause) or (praised and goes_on(clause, clause.head + 1))
    if clause.parsed.size - clause.start > 7 or clause.comparative >= 0 or fine:
        return ("open", "partly", "open", "topic")
    return ("open", "open", "open", "heading")
