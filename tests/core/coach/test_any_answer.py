"""Whatever is typed, the coach answers, and loses nothing silently."""

from datetime import date
from time import perf_counter
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smarta.core.coach import apply, judge, next_question, restated, reworded, steps
from smarta.core.questions import BY_ID
from smarta.core.statement import compose

ON = date(2026, 11, 24)
_WORDS = """8 åtta kundmöten i veckan senast 31 mars från till om då , . ; ja nej v. 2 Mkr 20 % öka
minska jag Elin och because week by June 10 km ( ) / 🎯 minst"""
WORDS = st.sampled_from([*_WORDS.split(), "\n", "\u202e"])
PHRASES = st.lists(WORDS, max_size=9).map(" ".join)
TEXTS = st.one_of(PHRASES, st.text(max_size=40))
VALUES: st.SearchStrategy[Any] = st.one_of(
    TEXTS,
    st.integers(-5, 10**9),
    st.floats(allow_nan=True),
    st.booleans(),
    st.none(),
    st.lists(TEXTS, max_size=3),
    st.dictionaries(st.sampled_from(["answer", "note", "value", "singular", "criteria"]), TEXTS),
)
ANSWERS = st.dictionaries(st.sampled_from([*BY_ID, "colour"]), VALUES, max_size=5)


@given(TEXTS, ANSWERS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_answer_makes_the_coach_raise(text: str, answers: dict[str, Any]) -> None:
    draft = apply(text, answers, on=ON)
    assert draft.statement == compose(draft.parts)
    assert draft.goal.kind
    assert all(row[2] for row in draft.sheet)
    assert all(problem.sv != problem.en for problem in draft.problems)


@given(TEXTS, ANSWERS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_conversation_always_goes_on(text: str, answers: dict[str, Any]) -> None:
    assessment = judge(text, answers, on=ON)
    ask = next_question(assessment, answers)
    open_ones = [one.id for step in steps(assessment, answers) for one in step.open]
    assert (ask is None) == (not open_ones)
    assert ask is None or ask.id in open_ones


@given(TEXTS, TEXTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_edit_makes_the_rewording_raise(before: str, after: str) -> None:
    text, kept = reworded(before, after, {"who": "Elin", "ready": "ja"}, on=ON)
    assert text == after.strip()
    assert "ready" in kept
    restated(before, on=ON, end=date(2027, 1, 31))


def test_a_text_of_64_kib_is_taken_in_a_moment() -> None:
    text = "Hålla 8 kundmöten per vecka med nya kunder i Skåne " * 1300
    began = perf_counter()
    apply(text, {"who": "Elin", "end": "31 mars"}, on=ON)
    assert perf_counter() - began < 5
