"""What is still to be asked, one question at a time, in the order that helps most."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from smarta.core.assessment import Asked, Assessment, Verdict
from smarta.core.coach.examples import AREAS, EXAMPLES, Area
from smarta.core.coach.forms import FORMS, AnswerForm
from smarta.core.coach.relevance import is_time, relevant
from smarta.core.questions import BY_ID, LETTERS, Letter
from smarta.core.reading import Reading

LATER = "later"
"""The value of an answer that is put off: it is asked again after all others."""


_UNNAMED = {"sv": "en av enheten", "en": "one of the unit"}


class Ask(NamedTuple):
    """A question ready to be put: its words, why it is asked, its form, and how others answered.

    `number` of `total`: its place among the questions that this goal needs, answered ones included.
    """

    id: str
    letter: Letter
    text: str
    why: str
    form: AnswerForm
    examples: tuple[tuple[Area, str], ...]
    number: int
    total: int


class Step(NamedTuple):
    """One of the five letters: its verdict, and its questions open, put off and answered."""

    letter: Letter
    verdict: Verdict
    open: tuple[Ask, ...]
    later: tuple[Ask, ...]
    answered: tuple[str, ...]


def steps(
    assessment: Assessment,
    answers: Mapping[str, Any],
    skipped: Collection[str] = (),
) -> tuple[Step, ...]:
    """The five steps S, M, A, R, T, each with what text and answers so far leave open.

    `assessment` is of the text with the same answers. `skipped` are ids to be asked last; an
    answer "later" or None is the same.
    """
    asks = _asks(assessment, answers)
    late = _put_off(answers, skipped)
    return tuple(_step(letter, assessment, asks, late, answers) for letter in LETTERS)


def next_question(
    assessment: Assessment,
    answers: Mapping[str, Any],
    skipped: Collection[str] = (),
) -> Ask | None:
    """The question whose answer helps most now; None when nothing but skipped ones is left."""
    late = _put_off(answers, skipped)
    return next((ask for ask in _asks(assessment, answers) if ask.id not in late), None)


def _put_off(answers: Mapping[str, Any], skipped: Collection[str]) -> frozenset[str]:
    late = {id_ for id_, value in answers.items() if not is_answer(value)}
    return frozenset(late | set(skipped))


_MARKS = " \t\r\n\u00a0.,;:!–—-/()[]\"'”’"


def is_answer(value: object) -> bool:
    """Whether a value says anything; empty, marks alone, None and "later" do not."""
    if isinstance(value, str):
        return value.strip(_MARKS) != "" and value.strip().casefold() != LATER
    if isinstance(value, list | tuple):
        return any(is_answer(item) for item in value)
    return value is not None and value != {}


def _step(
    letter: Letter,
    assessment: Assessment,
    asks: tuple[Ask, ...],
    late: frozenset[str],
    answers: Mapping[str, Any],
) -> Step:
    own = [ask for ask in asks if ask.letter == letter]
    answered = tuple(
        id_
        for id_, value in answers.items()
        if id_ in BY_ID and BY_ID[id_].letter == letter and is_answer(value)
    )
    return Step(
        letter,
        assessment.letters[letter].verdict,
        tuple(ask for ask in own if ask.id not in late),
        tuple(ask for ask in own if ask.id in late),
        answered,
    )


def _asks(assessment: Assessment, answers: Mapping[str, Any]) -> tuple[Ask, ...]:
    """The open questions of the assessment, in its order."""
    told = {id_ for id_, value in answers.items() if is_answer(value)}
    known = {id_: answers[id_] for id_ in told}
    left = [
        *_lapsed(assessment),
        *(
            asked
            for asked in _with_rhythm(assessment, known)
            if asked.id in FORMS
            and asked.id not in told
            and relevant(asked.id, assessment.reading, known)
        ),
    ]
    done = len(told & BY_ID.keys())
    return tuple(
        _ask(asked, assessment.message_language, number, done + len(left))
        for number, asked in enumerate(left, done + 1)
    )


def _lapsed(assessment: Assessment) -> tuple[Asked, ...]:
    """An end that has passed is asked for anew, and first: the other answers lean on it.

    One may still want to look back at a goal that has ended; then the question is skipped.
    """
    return tuple(
        Asked("T", "end", finding.question, finding.message)
        for finding in assessment.letters["T"].findings
        if finding.name == "deadline-past"
    )


def _with_rhythm(assessment: Assessment, known: Mapping[str, Any]) -> tuple[Asked, ...]:
    """The assessment's questions, with how often before the end.

    "Fler kundmöten" and 8 may be a week's amount as well as all of them: while no end is said, a
    count of things is asked which it is, and so is a time to spend. A sentence that came with its
    own amount says it.
    """
    reading = assessment.reading
    counted = reading.kind == "total" and "amount" in known
    counted = counted and relevant("definition", reading, known)
    if reading.cadence is not None or not (counted or _spends_time(reading, known)):
        return assessment.questions
    asked = tuple(one for one in assessment.questions if one.id != "when")
    ids = [one.id for one in asked]
    if "end" not in ids:
        return assessment.questions
    at, rhythm = ids.index("end"), BY_ID["when"]
    language = assessment.message_language
    often = Asked(rhythm.letter, rhythm.id, rhythm.text[language], rhythm.why[language])
    return (*asked[:at], often, *asked[at:])


def _spends_time(reading: Reading, known: Mapping[str, Any]) -> bool:
    """Whether an answer brought a time to spend: "a walk of 30 minutes" is hardly done once."""
    unit = reading.quantity.unit if reading.quantity else None
    once = reading.kind not in {"total", "rate"}
    return bool(not once and known.keys() & {"what", "amount"} and unit and is_time(unit))


def _ask(asked: Asked, language: str, number: int, total: int) -> Ask:
    examples = tuple(
        (area, getattr(EXAMPLES[asked.id][area], language))
        for area in AREAS
        if asked.id in EXAMPLES
    )
    text = asked.text.replace("{unit}", _UNNAMED[language])
    return Ask(asked.id, asked.letter, text, asked.why, FORMS[asked.id], examples, number, total)
