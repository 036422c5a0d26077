"""The five steps: what to ask next, and what each answer makes of the goal.

    assessment = judge(text, answers, on=day)             # the letters with the answers so far
    ask = next_question(assessment, answers, skipped)      # what to ask now, None when all is said
    draft = apply(text, answers, on=day)                   # statement, goal, plans, problems
    text, answers = reworded(draft.headline, edited, answers, on=day)   # after an edit by hand

A new answer is good when `apply` with it has no problem of that question's id.
"""

from smarta.core.coach.answers import apply
from smarta.core.coach.draft import AnswerProblem, Draft, Understood
from smarta.core.coach.examples import AREA_NAMES, AREAS, EXAMPLES, Area
from smarta.core.coach.forms import FORMS, AnswerForm, Choice
from smarta.core.coach.judging import judge
from smarta.core.coach.names import LETTER_NAMES, letter_name
from smarta.core.coach.parts import parts_of
from smarta.core.coach.rewording import followed, restated, reworded
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
    "followed",
    "is_answer",
    "judge",
    "letter_name",
    "next_question",
    "parts_of",
    "restated",
    "reworded",
    "steps",
]
