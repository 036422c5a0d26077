"""Goals that name something to do, without an amount."""

from smarta.core.lexicons import EMPTY
from smarta.core.period import Cadence
from smarta.core.reading.clause import Clause
from smarta.core.reading.form import second_goal
from smarta.core.reading.grade import (
    BEGINNING,
    DONE,
    GOING_ON,
    QUALITIES,
    Grade,
    Graded,
    a_new_one,
    able,
    before_head,
    capital,
    goes_on,
    goes_to,
    good,
    is_quality,
    many_times,
    one,
    praised_after,
    repeated,
    vague_at,
)
from smarta.core.reading.phrase import noun_phrase
from smarta.core.reading.tokens import WORD


def answering(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """A question that is to be answered: "define what …", "redovisa hur …"."""
    i, words = clause.verb_end, clause.parsed.words
    if clause.verb < 0 or cadence or "asks" not in clause.roles[i]:
        return None
    english = clause.parsed.language == "en"
    if (clause.subject_named and english) or (words[i + 1] == "to" and "learn" in clause.classes):
        return None
    known = "deliver" in clause.classes or clause.means("answering")
    return DONE if known and clause.parsed.shapes[i + 1] == WORD else None


def learning(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """To learn something: how well is left open."""
    if "learn" not in clause.classes or cadence is not None:
        return None
    i = clause.verb_end
    while clause.word(i) in ("mig", "oss", "sig", "att", "how", "to"):
        i += 1
    role = clause.roles[min(i, clause.parsed.size)]
    word, swedish = clause.word(i), clause.parsed.language == "sv"
    told = swedish or clause.word(i - 1) == "to"
    acts = told and {"act", "deliver"} & set(role.get("verb", ()))
    ends = not swedish or (word.endswith("a") and not word.endswith("ska"))
    unlisted = not role and told and ends
    plain = clause.comparative < 0 and not vague_at(clause, i, clause.parsed.size)
    plain = plain and not clause.has("nothing_said", i)
    if (acts or unlisted) and plain:
        return DONE
    return ("open", "partly", "open" if "verb" in role or not one(clause) else "partly", "learn")


def intending(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """What one person means to do once: "jag vill bo i Göteborg", "I need to find my keys"."""
    first, last = clause.subject
    if clause.modal < 0 or clause.verb < 0 or cadence or clause.word(clause.modal) in BEGINNING:
        return None
    if clause.means("felt"):
        return None
    if not clause.has("oneself", first, last) or last - first > 3:
        return None
    if clause.parsed.size - clause.start > 10 or _plain_wish(clause):
        return None
    if _half_seen(clause) or _whenever(clause):
        return None
    if clause.prepositional and "soft" in clause.classes and "state" not in clause.classes:
        return None
    if clause.lemma == "live" and not clause.prepositional:
        return None
    said = clause.parsed.size - clause.verb_end - (clause.word(clause.parsed.size - 1) == ".")
    return ("done", "met", "met" if said > 0 else "partly", "intention")


def _plain_wish(clause: Clause) -> bool:
    """An intention that is vague, negated or felt is judged like any other."""
    roles = ("vague_adjective", "comparative", "slogan", "feeling", "negation", "nothing_said")
    return any(clause.has(role, clause.start) for role in roles)


def going_on(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """To continue, keep or start doing something: no end to it, and no amount."""
    acts = {"deliver", "act", "duty", "unknown"} & clause.classes
    helper = _helper(clause)
    begins = helper in BEGINNING and not {"deliver", "soft"} & clause.classes
    if cadence is not None or not acts or not (begins or helper in GOING_ON):
        return None
    soft = "soft" in clause.classes and not _made(clause, clause.classes)
    return ("open", "partly" if soft or good(clause) else "met", "partly", "go on")


def _helper(clause: Clause) -> str:
    """The verb that says that an act begins or goes on: "keep", "start", or another modal."""
    return clause.word(clause.modal - (clause.word(clause.modal) == "to" and clause.modal > 0))


def _plainly(clause: Clause) -> bool:
    """An inquiry into something, or something that is made available, public, optional."""
    last = max(clause.head, clause.verb_end + 1) + 1
    made = clause.lemma == "make" and clause.has("made_so", clause.verb_end, last)
    asked = clause.means("inquiry") and not many_times(clause)
    far = clause.prepositional and "act" in clause.classes and goes_to(clause)
    return made or far or (asked and not ("soft" in clause.classes and is_quality(clause.nouns)))


def doing(clause: Clause, cadence: Cadence | None) -> Graded | None:
    """Something is made, held, visited, run, administered."""
    classes = clause.classes
    if _allowing(clause) or _put_in(clause):
        return DONE
    if told_of_a_thing(clause):
        return ("rate" if cadence else "done", "met", "met", "told of a thing")
    if cadence is None and not _whenever(clause) and _aiding_one(clause):
        return DONE
    if "unknown" in classes and (cadence is not None or not _whenever(clause)):
        if cadence is not None and clause.head >= 0:
            return ("rate", "met", "met", "recurring act")
        shown = clause.head >= 0 if _can(clause) else able(clause) and _shows(clause, classes)
        return DONE if shown else _unknown(clause)
    return _acting(clause, classes, cadence)


def _aiding_one(clause: Clause) -> bool:
    """One thing that is helped, let or fitted in: "support dark mode", "adapt the course"."""
    if not clause.means("aiding") or clause.head < clause.verb_end:
        return False
    going = clause.subject_named or _helper(clause) in GOING_ON
    if going or clause.comparative >= 0 or repeated(clause):
        return False
    nouns = clause.known.noun(clause.word(clause.head))
    if vague_at(clause, *clause.object) or not _NO_THING.isdisjoint(nouns):
        return False
    named = any(capital(clause.parsed, i) for i in range(clause.verb_end, clause.head + 1))
    thing = "deliverable" in clause.nouns and "duty" not in clause.classes
    return named or (not clause.prepositional and (thing or one(clause)))


_NO_THING = frozenset({"abstract", "value", "dimension", "person", "body", "stock"})


def _acting(clause: Clause, classes: frozenset[str], cadence: Cadence | None) -> Graded | None:
    half = _half_seen(clause)
    if half is not None and cadence is None:
        return half
    if _only_towards(clause, classes) and not _can_do(clause):
        return None
    if clause.head >= 0 and (_plainly(clause) or _can_do(clause)):
        return DONE
    if able(clause) and not _can(clause):
        return DONE if _shows(clause, classes) else ("open", "partly", "open", "able to")
    if _declared(clause, classes) and not is_quality(clause.nouns):
        known = "deliverable" in clause.nouns and {"a", "an", "the"} & before_head(clause)
        if clause.modal < 0 and not (clause.passive or known) and _people(clause):
            return ("open", "partly", "partly", "what people do")
        return ("rate" if cadence else "done", "met", "met", "declared")
    stays = clause.lemma in ("stay", "remain", "keep")
    if stays and clause.has("feeling", clause.verb_end, clause.verb_end + 1):
        return ("open", "open", "open", "stay so")
    if cadence is None and not clause.passive and _whenever(clause):
        return ("open", "met", "partly", "whenever")
    again = (
        cadence is not None and classes & {"act", "duty"} and clause.head >= 0 and not good(clause)
    )
    found = None if again else _of_a_quality(clause, classes)
    if found is None and cadence is not None:
        return _recurring(clause)
    return found or _done_or_not(clause, classes)


def _recurring(clause: Clause) -> Graded:
    """An act that comes again; how much of it is left open by "earlier" or "enough"."""
    if clause.has("enough", clause.verb_end) or clause.comparative >= clause.verb_end:
        return ("open", "partly", "partly", "recurring more")
    return ("rate", "met", "met", "recurring act")


def _only_towards(clause: Clause, classes: frozenset[str]) -> bool:
    """Whether the verb only points at something ("work on it"), and shows no ability."""
    if _ACTS.isdisjoint(classes):
        return True
    shown = able(clause) and _shows(clause, classes)
    return clause.prepositional and "soft" in classes and not shown and not goes_to(clause)


_ACTS = frozenset({"deliver", "act", "duty"})


def _half_seen(clause: Clause) -> Graded | None:
    """What ends when somebody thinks so: looking into something, carrying out a plan."""
    if clause.head < clause.verb_end and not (clause.passive and clause.head >= 0):
        return None
    head = clause.roles[clause.head]
    last = clause.roles[clause.verb_end - 1].get("lemma", clause.lemma)
    into = clause.lemma == "look" and clause.word(clause.verb_end - 1) in ("into", "at", "through")
    ponders = into or "pondering" in clause.known.words.get(last, EMPTY)
    quality = repeated(clause) if "possible" in head else ponders and is_quality(clause.nouns)
    vague: Grade = "partly" if quality else "met"
    if "possible" in head and (ponders or {"deliver", "soft"} & clause.classes == {"deliver"}):
        return ("done", vague, "partly", "look into")
    if "problem" in head and clause.means("solving") and clause.universal < 0:
        return ("open", "partly", "partly", "problems")
    if clause.subject_named:
        return None
    if ponders:
        i = second_goal(clause)
        later = i > 0 and "conjunction" in clause.roles[i - 1]
        return None if later and clause.lemma != "look" else ("done", vague, "partly", "look into")
    ruled = "ruling" in clause.known.noun(clause.word(clause.head))
    if clause.means("carrying") and ruled and not vague_at(clause, *clause.object):
        words = clause.parsed.words[clause.object[0] : clause.head]
        named = clause.parsed.language == "sv" or not {"the", "our", "my"}.isdisjoint(words)
        return ("done", "met" if named else "partly", "partly", "carry out a plan")
    return None


def _whenever(clause: Clause) -> bool:
    """An act at each of its occasions, however many they are: "I will … when someone calls"."""
    i = clause.first("occasional", clause.verb_end)
    timed = max(clause.parsed.at.get("daypart", (0,)))
    if timed > max(clause.head, clause.verb) and not clause.parsed.used[timed]:
        return "act" in clause.classes and timed <= clause.object[1] + 2
    if i < 0 or clause.word(i) != "when":
        return i >= 0
    return any("person" in clause.roles[k] for k in (*range(*clause.subject), i + 1))


def _of_a_quality(clause: Clause, classes: frozenset[str]) -> Graded | None:
    """What is made is good and vague, or the verb is more of a direction than an act."""
    nouns, soft = clause.nouns, "soft" in classes
    where = clause.word(clause.head + 1) in ("where", "that", "our", "my", "där", "som")
    felt = clause.has("slogan", clause.start) or (where and clause.has("feeling", clause.head))
    single = "deliverable" in nouns and one(clause)
    felt = felt or (where and not single and praised_after(clause))
    if (soft or clause.lemma == "göra") and felt and not is_quality(nouns):
        alone = "slogan" in clause.roles[clause.verb_end]
        return ("open", "open" if alone else "partly", "open", "praise")
    if "countable" in nouns and (a_new_one(clause) or _one_known(clause)):
        return None
    known = "dimension" not in nouns and _known_one(clause)
    if not soft and "deliver" in classes and known:
        return None
    if clause.means("observable") and "value" not in nouns:
        return None
    light = "generic" in clause.roles[clause.verb] and not clause.means("practising")
    if is_quality(nouns) and (light or soft or not classes & {"act", "duty"} or "value" in nouns):
        bare = "value" in nouns and clause.word(clause.head + 1) not in ("of", "between", "mellan")
        slogan = clause.has("slogan", clause.start) or bare
        return ("open", "open" if slogan else "partly", "open", "deliver a quality")
    several = "countable" in nouns and repeated(clause) and vague_at(clause, *clause.object)
    if several or ("body" in clause.known.noun(clause.word(clause.head)) and good(clause)):
        alone = "slogan" in clause.roles[clause.verb_end]
        return ("open", "open" if alone else "partly", "open", "praise")
    return _way(clause, classes)


def _way(clause: Clause, classes: frozenset[str]) -> Graded | None:
    """How something is to be, or is to be kept."""
    nouns, soft = clause.nouns, "soft" in classes
    nobody = not clause.roles[clause.verb_end].keys().isdisjoint({"pronoun", "nothing_said"})
    if _made_so(clause) and (not nobody or clause.word(clause.head + 1) in ("for", "för")):
        return ("open", "partly", "open", "make something so")
    if _made_so(clause) or "slogan" in clause.roles[clause.head]:
        return ("open", "open", "open", "make it so")
    if _kept_so(clause):
        done = "deliver" in clause.known.told(clause.word(clause.head)).get("verb", ())
        return (
            ("open", "met", "partly", "keep done") if done else ("open", "partly", "open", "keep")
        )
    drives = clause.means("yielding") and not a_new_one(clause)
    kept = clause.lemma == "hålla" and goes_on(clause, clause.head + 1)
    if (drives or kept) and nouns in (("dimension",), ("dimension", "plain")):
        return ("open", "partly", "partly", "drive a dimension")
    if soft and not _made(clause, classes):
        many = clause.head >= 0 and repeated(clause) and not is_quality(nouns)
        plain = clause.head >= 0 and not is_quality(nouns) and not vague_at(clause, *clause.object)
        act = clause.known.act_of(clause.word(clause.head)).get("verb", ("soft",))
        thing = many or "soft" not in act or not {"deliverable", "occasion"}.isdisjoint(nouns)
        if plain and "duty" in classes and (thing or not nouns):
            return ("open", "met", "partly", "duty")
        people = {"person", "stock"} & set(nouns)
        return ("open", "partly", "partly" if many and not people else "open", "soft on it")
    return None


def _known_one(clause: Clause) -> bool:
    """Swedish: one that is named, be it of a kind that is hard to see: "revidera rutinerna"."""
    vague = vague_at(clause, *clause.object) or "value" in clause.nouns
    if clause.parsed.language != "sv" or vague:
        return False
    definite = clause.word(clause.head).endswith(("en", "et", "na", "an"))
    return definite or bool({"en", "ett"} & before_head(clause))


def _one_known(clause: Clause) -> bool:
    """One that is named, of a kind that is there or not, by a verb that makes it so."""
    made = "deliver" in clause.classes and "soft" not in clause.classes
    named = {"the", "our", "my"} & before_head(clause)
    return made and bool(named) and not vague_at(clause, *clause.object)


def _made(clause: Clause, classes: frozenset[str]) -> bool:
    """Whether what is built or created is a thing ("build search"), and not only a direction."""
    nouns = clause.nouns
    if {"person", "stock"} & set(nouns):
        return one(clause)
    if "change" in classes and _known_one(clause) and not {"en", "ett"} & before_head(clause):
        return False
    if {"deliverable", "occasion"} & set(clause.nouns):
        plain = "act" in classes and "occasion" in clause.nouns and not one(clause)
        wide = {"body", "countable", "occasion"} & set(clause.known.noun(clause.word(clause.head)))
        several = repeated(clause) and "countable" in nouns and "abstract" not in nouns
        praised = wide and vague_at(clause, *clause.object)
        made = "deliver" in classes and not (praised or several)
        return made or a_new_one(clause) or plain
    thing = clause.head >= 0 and (one(clause) or not (clause.nouns or repeated(clause)))
    good = vague_at(clause, *clause.object) or bool(QUALITIES & set(clause.nouns))
    return thing and "deliver" in classes and not good


def _put_in(clause: Clause) -> bool:
    """A thing put into another or given with it: "embed the map on the page", "… with a lunch"."""
    i, words = clause.head + 1, clause.parsed.words
    if clause.head < 0 or vague_at(clause, *clause.object):
        return False
    if "soft" in clause.classes and clause.head >= clause.verb_end and words[i] in ("with", "med"):
        return words[i + 1] in ("a", "an", "en", "ett") and _is_thing(clause, i + 1)
    if not clause.means("inserting"):
        return False
    if words[i] == "i" and clause.parsed.language == "sv":
        return _is_thing(clause, i + 1)
    placed = words[i] in ("into", "in", "on", "onto") and words[i + 1] in ("the", "our", "my")
    return placed and not is_quality(clause.nouns)


def _is_thing(clause: Clause, i: int) -> bool:
    """Whether the phrase from token i on names something that is there or not there."""
    last, head, _ = noun_phrase(clause, i)
    nouns = clause.known.noun(clause.word(head)) if head >= 0 else ()
    return not {"deliverable", "occasion"}.isdisjoint(nouns) and not vague_at(clause, i, last)


def _allowing(clause: Clause) -> bool:
    """A feature by what it lets one do: "allow users to export their data"."""
    if not clause.means("allowing"):
        return False
    words, roles = clause.parsed.words, clause.roles
    if clause.lemma == "let":
        later = range(clause.verb_end + 1, min(clause.verb_end + 4, clause.parsed.size))
        return any({"deliver", "act"} & set(roles[i].get("verb", ())) for i in later)
    for i in range(clause.verb_end, clause.parsed.size - 1):
        people = {"person", "stock"} & set(clause.known.noun(words[clause.verb_end]))
        acts = {"deliver", "act"} & set(roles[i].get("verb", ())) and "bare" not in roles[i]
        if clause.lemma == "låta" and people and acts:
            return True
        if words[i] in ("to", "att"):
            unlisted = not roles[i + 1] and words[i] == "to" and i + 2 < clause.parsed.size
            return unlisted or bool({"deliver", "act"} & set(roles[i + 1].get("verb", ())))
    return False


def told_of_a_thing(clause: Clause) -> bool:
    """English: what a thing does, as if it did so already ("search runs in the background")."""
    first, last = clause.subject
    if clause.parsed.language != "en" or not clause.subject_named:
        return False
    if 0 <= clause.universal < max(clause.verb_end, clause.head):
        return False
    if clause.modal >= 0 and clause.word(clause.modal) != "can":
        return False
    quality = is_quality(clause.nouns) and not clause.prepositional
    helped = clause.passive or not {"person", "body", "stock"}.isdisjoint(clause.nouns)
    loose = {"state", "change", "ensure", "unknown", "soft" if helped else "state"}
    if loose & clause.classes or quality:
        return False
    people = any(
        {"person", "stock", "body"} & set(clause.known.noun(clause.word(i)))
        or "person" in clause.roles[i]
        for i in range(first, last)
    )
    roles = ("feeling", "vague_adjective", "comparative", "slogan", "repeatedly")
    return not people and not any(clause.has(role, clause.start) for role in roles)


def _people(clause: Clause) -> bool:
    """Whether the subject is many who act: "students finish on time"."""
    word = clause.word(clause.subject[1] - 1)
    who = {"person", "body", "stock"} & set(clause.known.noun(word))
    return bool(who) and (word.endswith("s") or word in clause.listed["plurals"])


def _declared(clause: Clause, classes: frozenset[str]) -> bool:
    """A result told as if it were there: "the docs are published", "users can sign in"."""
    told = clause.subject_named and clause.universal < 0 and "repeatedly" not in clause.at
    if not told or "soft" in classes:
        return False
    if clause.modal >= 0 and not clause.passive:
        return _can(clause)
    serial = "duty" in classes or "occasion" in clause.nouns or clause.means("serial")
    again = many_times(clause) or (serial and repeated(clause))
    felt = clause.passive and clause.has("feeling", clause.verb_end)
    felt = felt or (clause.head < clause.verb and vague_at(clause, clause.verb_end, clause.end))
    return clause.head >= 0 and "deliver" in classes and not again and not felt


def _shows(clause: Clause, classes: frozenset[str]) -> bool:
    """Whether to be able to do it can be shown: "kunna gå en trappa utan stöd"."""
    own = not _OURSELVES.isdisjoint(clause.parsed.words[slice(*clause.subject)])
    vague = is_quality(clause.nouns) or vague_at(clause, clause.verb_end, clause.parsed.size)
    more = clause.head >= 0 or clause.has("preposition", clause.verb_end)
    return bool(classes & {"act", "deliver", "unknown"}) and not own and more and not vague


_OURSELVES = frozenset({"jag", "vi", "i", "we", "i'll", "we'll"})


def _can(clause: Clause) -> bool:
    """What somebody named can do, told as a result: "users can …", "users are able to …"."""
    if clause.modal < 0 or not clause.subject_named or is_quality(clause.nouns):
        return False
    word, before = clause.word(clause.modal), clause.word(clause.modal - 1)
    return word in ("can", "kan") or (word == "able" and before in ("are", "is"))


def _can_do(clause: Clause) -> bool:
    """A thing that can do something plain: "nodes can discover each other"."""
    plain = clause.head >= 0 and not vague_at(clause, clause.start, clause.parsed.size)
    return plain and _can(clause) and "state" not in clause.classes


def _unknown(clause: Clause) -> Graded:
    """A verb of no list: an act where a person names one thing, else a direction."""
    first = clause.word(clause.subject[0]) if clause.subject[1] else ""
    short = clause.parsed.size - clause.start <= 6
    personal = one(clause) or short or first in ("i", "jag", "i'm", "i'll", "i'd", "he", "she")
    every = clause.verb < clause.universal < clause.head
    vague = is_quality(clause.nouns)
    if clause.head >= 0 and not vague and repeated(clause) and not every:
        return ("open", "met", "partly", "repeated")
    if clause.head >= 0 and not vague and (personal or every or "deliverable" in clause.nouns):
        return DONE
    return ("open", "partly", "open", "unknown verb")


def _made_so(clause: Clause) -> bool:
    """Something is to be easy or good, and nothing is named: "göra det enkelt att …"."""
    if clause.lemma not in ("göra", "make") or clause.head < 0:
        return False
    adjective = clause.roles[clause.head].keys() & {"vague_adjective", "feeling", "comparative"}
    told = "adjective" in clause.roles[clause.head + 1] and clause.head + 2 >= clause.object[1]
    told = told or not {"a", "an"}.isdisjoint(
        clause.parsed.words[clause.verb_end + 1 : clause.head]
    )
    return told or (bool(adjective) and not clause.nouns)


def _kept_so(clause: Clause) -> bool:
    """To keep somebody informed, or the rooms tidy."""
    if clause.lemma not in ("hålla", "håll", "keep", "make") or clause.head < 0:
        return False
    if clause.passive and clause.head < clause.verb:
        return clause.parsed.shapes[clause.verb_end] == WORD and not clause.at.get("preposition")
    word = clause.word(clause.head)
    return word.endswith(("ade", "ad", "at", "da", "ed")) and not clause.nouns


def _done_or_not(clause: Clause, classes: frozenset[str]) -> Graded:
    found = None
    if clause.head < 0 or (clause.head < clause.verb and not clause.passive):
        found = _without_object(clause, classes)
    elif clause.lemma in ("get", "få") and clause.verb_end == clause.verb + 1:
        found = _got(clause)
    if found is not None:
        return found
    made = "deliver" in classes and not classes & {"act", "duty"} and not clause.means("serial")
    people = not clause.subject_named and {"person", "stock"} & set(clause.nouns)
    several = people or "occasion" in clause.nouns
    many = repeated(clause) and (not made or many_times(clause) or several)
    many = (
        many or clause.means("routine") or (classes == {"act"} and clause.nouns == ("dimension",))
    )
    told = clause.subject_named and clause.modal >= 0 and "repeatedly" not in clause.at
    if many and not (told and clause.means("reporting")):
        return ("open", "met", "partly", "repeated")
    topic = is_quality(clause.nouns) and "countable" not in clause.nouns
    topic = topic and (clause.prepositional or (clause.passive and "deliver" not in classes))
    if not classes & {"deliver", "act"} and not topic:
        return ("open", "met", "partly", "duty")
    there = "occasion" in clause.nouns and clause.word(clause.verb_end) in ("at", "vid", "på")
    met = one(clause) and (there or clause.word(clause.verb_end) in _REACHING)
    named = not clause.prepositional or met or clause.universal >= clause.verb_end
    somebody = "person" in clause.nouns and named
    known = _known_object(clause) or somebody or (met and not clause.nouns)
    thing = "deliver" in classes or ("deliverable" in clause.nouns and named) or known
    if thing or (one(clause) and not clause.prepositional) or goes_to(clause):
        return DONE
    if topic:
        return ("open", "partly", "open", "act on a topic")
    return ("open", "met", "partly", "act on it")


_REACHING = frozenset(
    {"at", "on", "with", "to", "across", "through", "up", "down"} | {"med", "till"}
)


def _known_object(clause: Clause) -> bool:
    """Swedish: one's own act on one thing that is known: "ringa banken"."""
    there = not clause.prepositional or clause.means("taking_part")
    if clause.parsed.language != "sv" or not there:
        return False
    word = clause.word(clause.head)
    definite = len(word) > 4 and word.endswith(("en", "et", "an", "ern", "eln"))
    name = clause.head > clause.verb_end and capital(clause.parsed, clause.head - 1)
    definite = definite or name
    met = {"occasion", "deliverable"} & set(clause.nouns)
    known = not clause.nouns or (clause.prepositional and bool(met))
    return definite and known


def _without_object(clause: Clause, classes: frozenset[str]) -> Graded | None:
    """An act with nothing after it, or with a pronoun only."""
    if clause.passive:
        made = "deliver" in classes and not {"soft", "change"} & classes
        return DONE if made else ("open", "partly", "open", "done to nobody")
    it = clause.lemma in ("do", "göra") and "pronoun" in clause.at
    nothing = clause.first("nothing_said", clause.verb_end)
    if it or nothing >= 0:
        return ("open", "open", "open", "nothing said")
    if "act" not in classes:
        if clause.word(clause.verb_end).endswith("ly") and clause.parsed.language == "en":
            return ("open", "partly", "partly", "done in some way")
        return _got(clause) if clause.lemma in ("get", "få") else None
    if clause.has("person", clause.verb_end):
        return DONE
    if "generic" in clause.roles[clause.verb] and not _everyday(clause):
        return ("open", "partly", "partly", "act of a kind")
    return ("done" if clause.modal >= 0 else "open", "met", "partly", "act")


def _got(clause: Clause) -> Graded | None:
    """To get somewhere ("get fit") is half a result; to get something or get married is one."""
    if clause.has("got_so", clause.verb_end, clause.object[1]):
        return ("open", "open", "open", "get it so")
    if clause.word(clause.head).endswith("ed"):
        return DONE
    if goes_on(clause, clause.head + 1) or clause.nouns or one(clause) or clause.subject_named:
        return None
    return ("open", "partly", "partly", "get somewhere")


def _everyday(clause: Clause) -> bool:
    """An intention that names its act and nothing else: "jag måste sova", "I need to study"."""
    objects = range(clause.verb_end, clause.parsed.size)
    return clause.modal >= 0 and not any("pronoun" in clause.roles[i] for i in objects)
