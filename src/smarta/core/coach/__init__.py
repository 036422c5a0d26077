"""The five steps: what to ask next, and what each answer makes of the goal."""

from smarta.core.coach.answers import apply
from smarta.core.coach.draft import AnswerProblem, Draft, Understood
from smarta.core.coach.examples import AREA_NAMES, AREAS, EXAMPLES, Area
from smarta.core.coach.forms import FORMS, AnswerForm, Choice
from smarta.core.coach.names import LETTER_NAMES, letter_name
from smarta.core.coach.parts import parts_of
from smarta.core.coach.steps import LATER, Ask, Step, is_answer, next_question, steps

__all__ = [
    "AREAS",
    "AREA_NAMES",
    "EXAMPLES",
    "FORMS",
    "LATER",
    "LETTER_NAMES",
    "AnswerForm",
    "AnswerProblem",
    "Area",
    "Ask",
    "Choice",
    "Draft",
    "Step",
    "Understood",
    "apply",
    "is_answer",
    "letter_name",
    "next_question",
    "parts_of",
    "steps",
]
