"""The letters of a goal in the making: its finished sentence is judged, not the first attempt."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from smarta.core.assessment import Assessment, assess
from smarta.core.coach.answers import apply
from smarta.core.coach.steps import is_answer
from smarta.core.reading import Language, read


def judge(
    text: str,
    answers: Mapping[str, Any],
    *,
    on: date,
    language: Language | None = None,
    message_language: Language | None = None,
    dismissed: Collection[str] = (),
    fiscal_start: int | None = None,
) -> Assessment:
    """What the text and its answers leave open, together.

    "fler kundmöten" with 8 a week from an answer is as specific as the sentence that they make.
    Spans are places in that sentence, which is the assessment's text; without an answer it is the
    text as it was written.
    """
    given = {name: value for name, value in answers.items() if is_answer(value)}
    spoken = language or read(text, on=on, fiscal_start=fiscal_start).language
    sentence = ""
    if given:
        made = apply(text, answers, on=on, language=spoken, fiscal_start=fiscal_start)
        sentence = made.headline
    return assess(
        sentence or text,
        on=on,
        language=spoken,
        message_language=message_language,
        answers=given,
        dismissed=dismissed,
        fiscal_start=fiscal_start,
    )
