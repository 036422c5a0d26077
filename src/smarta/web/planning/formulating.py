"""From a draft's text and answers to what the five steps show, and to a goal that is kept."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _

from smarta.core.assessment import Assessment
from smarta.core.coach import FORMS, LATER, apply, is_answer, reworded
from smarta.core.coach import Draft as Formed
from smarta.core.definition import definition_to_json, suggested
from smarta.core.entries import Log
from smarta.core.goal import goal_to_json
from smarta.core.questions import BY_ID
from smarta.core.realism import realism, sentences
from smarta.core.statement import compose
from smarta.web import clock
from smarta.web.accounts import services as accounts
from smarta.web.accounts.models import Draft, User
from smarta.web.goals import people, saying, services
from smarta.web.goals.models import Goal, GoalVersion
from smarta.web.planning import services as planning
from smarta.web.planning import stages
from smarta.web.tracking import queries as tracking
from smarta.web.writing import NotDone, Problem


class Run(NamedTuple):
    """A piece of the growing statement; `new` came with the last answer, `gap` is to come."""

    text: str
    new: bool = False
    gap: bool = False


def is_question(name: str) -> bool:
    return name in FORMS


def said(answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers that say something, without what is only typed."""
    return {k: v for k, v in answers.items() if not k.startswith("_") and is_answer(v)}


def formed(draft: Draft, on: date, answers: Mapping[str, Any] | None = None) -> Formed:
    """The goal as far as text and answers say it."""
    return apply(draft.text, said(draft.answers if answers is None else answers), on=on)


# What is shown beside the question ----------------------------------------------------------------


def so_far(
    user: Any, draft: Draft, assessment: Assessment, answers: Mapping[str, Any], language: str
) -> dict[str, Any]:
    """The statement with what is new in it, what the unit means, and what was not understood."""
    on = clock.today(user)
    made = formed(draft, on)
    return {
        "statement": made.headline or draft.text,
        "prose": prose(draft, made, on),
        "meaning": meaning(made),
        "sheet": made.sheet,
        "findings": [problem.message(language) for problem in made.problems],
        "understood": [one.text for one in made.understood],
        "realism": realistic(user, made, on, language),
    }


def realistic(user: Any, made: Formed, on: date, language: str) -> list[str]:
    """What the person's own history of the same unit says of the amount."""
    quantity = made.goal.quantity
    if quantity is None or not quantity.unit:
        return []
    return list(sentences(realism(made.goal, own_history(user, quantity.unit), on=on), language))


def own_history(user: Any, unit: str) -> Log:
    """The values of the person's newest goal with that unit; nothing for a visitor."""
    if not user.is_authenticated:
        return Log([], [])
    rows = GoalVersion.objects.filter(goal__owner=user, unit__iexact=unit).order_by("-made_at")
    row = rows.select_related("goal").first()
    return tracking.series(row.goal) if row else Log([], [])


def prose(draft: Draft, made: Formed, on: date) -> list[Run]:
    """The statement in runs: what the last answer changed stands out. What the unit means stands
    on its own beside it."""
    now = unexplained(made) or draft.text
    answers = said(draft.answers)
    if not answers:
        return [Run(now)]
    last = list(answers)[-1]
    before = formed(draft, on, {k: v for k, v in answers.items() if k != last})
    return changed(unexplained(before), now)


def unexplained(made: Formed) -> str:
    """The statement without its definition."""
    return compose(made.parts._replace(definition=None))


def changed(before: str, now: str) -> list[Run]:
    """Words that the two texts share at the start and at the end, and what is new between."""
    old, new = before.split(" "), now.split(" ")
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    parts = new[:head], new[head : len(new) - tail], new[len(new) - tail :]
    first, middle, last = (" ".join(part) for part in parts)
    runs = [Run(first), Run(middle, new=True), Run(last)]
    shown = [run for run in runs if run.text]
    return [
        run._replace(text=run.text + (" " if place < len(shown) - 1 else ""))
        for place, run in enumerate(shown)
    ]


def meaning(made: Formed) -> dict[str, str] | None:
    """What counts as one, as a sentence in the goal's language."""
    found = made.parts.definition
    if found is None:
        return None
    return {"name": found.singular, "text": " ".join(saying.meaning(found))}


# One question -------------------------------------------------------------------------------------


def answer_label(name: str, draft: Draft, language: str) -> str:
    if name == "definition":
        return _("It counts when it is")
    if name == "amount":
        return _("The number")
    if name == "levels":
        return _("One level a line, the worst first")
    return _("Your answer")


def suggestion(name: str, draft: Draft, language: str) -> str:
    """A ready answer that one may take over: what the unit usually means."""
    if name != "definition":
        return ""
    made = apply(draft.text, {}, on=date(2000, 1, 1))
    unit = made.parts.quantity.unit if made.parts.quantity else ""
    found = suggested(unit or "", made.parts.language)
    return found.counts if found else ""


def question_text(name: str, draft: Draft, language: str) -> str:
    question = BY_ID.get(name)
    return question.text[language].replace("{unit}", _("one")) if question else name


def answer_text(name: str, value: Any, language: str) -> str:
    """An answer in words: the choice by its name, the note after it."""
    note = ""
    if isinstance(value, Mapping):
        value, note = value.get("answer", value.get("value", "")), str(value.get("note", ""))
    choices = {choice.value: getattr(choice, language) for choice in FORMS[name].choices}
    text = choices.get(str(value), str(value))
    return ", ".join(part for part in (text, note) if part)


def answer_value(
    name: str, given: tuple[str, str], draft: Draft, *, on: date, language: str
) -> tuple[Any, str]:
    """The value to keep for what a form says, or the sentence that says what to mend."""
    text, note = given
    if text == LATER:
        return LATER, ""
    if not text and note and name == "when":
        text, note = note, ""
    if not text:
        return None, _("Write an answer, or skip the question.")
    value: Any = {"answer": text, "note": note} if note else text
    made = formed(draft, on, {**draft.answers, name: value})
    for problem in made.problems:
        if problem.question == name:
            return None, problem.message(language)
    return value, ""


def reword(draft: Draft, text: str, *, on: date) -> None:
    """Keep the sentence as it was edited; answers that it now settles go."""
    made = formed(draft, on)
    new, kept = reworded(made.headline or draft.text, text, said(draft.answers), on=on)
    later = {k: v for k, v in draft.answers.items() if k.startswith("_") or not is_answer(v)}
    accounts.keep_draft(draft=draft, text=new, answers={**later, **kept})


# Keeping ------------------------------------------------------------------------------------------


def keep(user: User, draft: Draft) -> tuple[Goal | None, tuple[Problem, ...]]:
    """The draft becomes a goal, with its definition, its plan and its owner's own answers."""
    on = clock.today(user)
    made = formed(draft, on)
    try:
        with transaction.atomic():
            return kept(user, draft, made, on), ()
    except NotDone as mistake:
        return None, mistake.problems


def done(result: tuple[Any, tuple[Problem, ...]]) -> Any:
    value, problems = result
    if problems:
        raise NotDone(*problems)
    return value


def kept(user: User, draft: Draft, made: Formed, on: date) -> Goal:
    parts = made.parts
    definition = None
    if parts.definition is not None:
        unit = (parts.quantity.unit if parts.quantity else "") or parts.definition.singular
        definition = done(
            services.define(user=user, unit=unit, meaning=definition_to_json(parts.definition))
        )
    direction = direction_of(user, draft)
    fields = goal_to_json(made.goal) if made.scale is None else on_levels(made)
    goal: Goal = done(
        services.keep_goal(
            user=user,
            statement=(made.headline or draft.text).strip().removesuffix("."),
            fields=fields,
            parts=said(draft.answers),
            language=parts.language,
            definition=definition,
            space=direction.space if direction else None,
            draft=draft,
        )
    )
    if direction:
        done(stages.add_stage(direction=direction, goal=goal, user=user))
    for span in made.goal.excused:
        if span.last is not None:
            done(services.excuse(goal=goal, user=user, start=span.start, end=span.last))
    keep_plan(user, goal, made)
    accept_own(goal, user, made)
    return goal


def direction_of(user: Any, draft: Draft) -> Goal | None:
    """The goal that this one is to be a stage of, while it is the person's own."""
    if draft.goal is None or not user.is_authenticated:
        return None
    return Goal.objects.filter(pk=draft.goal, owner=user).select_related("space").first()


def on_levels(made: Formed) -> dict[str, Any]:
    """An open goal with written levels is followed like a level: 0 is what is expected."""
    fields = goal_to_json(made.goal)
    quantity = {"value": 0, "unit": _("level"), "baseline": -1, "comparison": "at_least"}
    return {**fields, "kind": "level", "quantity": quantity, "aggregate": "last"}


def keep_plan(user: User, goal: Goal, made: Formed) -> None:
    """If–then plans, dated stages and the first step become activities."""
    add = planning.add_activity
    for one in made.activities:
        done(add(goal=goal, user=user, text=one.text, day=one.due, horizon="today"))
    for plan in made.parts.plans:
        done(add(goal=goal, user=user, kind="plan", trigger=plan.when, text=plan.then))
    for stage in made.parts.stages:
        done(add(goal=goal, user=user, kind="milestone", text=stage.text, day=stage.day))


def accept_own(goal: Goal, user: User, made: Formed) -> None:
    """An owner who has answered all five without a no has accepted their own goal."""
    own = people.involvement_of(goal, user.pk)
    if own is None or len(made.five) < 5 or any(one.degree == "no" for one in made.five):
        return
    people.answer(
        involvement=own,
        version=1,
        outcome="accept",
        questions={one.question: {"degree": one.degree, "note": one.note} for one in made.five},
        confidence=made.confidence,
    )
