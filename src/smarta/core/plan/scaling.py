"""Goal attainment scaling: an open goal met by written levels, judged and followed like a level.

Kiresuk & Sherman 1968: levels from −2 to +2, where 0 is what is expected; several goals together
give a T-score with mean 50 and standard deviation 10.
"""

from collections.abc import Sequence
from decimal import Decimal
from math import sqrt
from typing import NamedTuple

from smarta.core.problem import Mistake

CORRELATION = 0.3
"""Kiresuk and Sherman's usual assumption about how far the goals of one person go together."""

FEWEST, USUAL = 3, 5

LEVEL_NAMES: dict[int, tuple[str, str]] = {
    -3: ("allra sämst", "least of all"),
    3: ("allra bäst", "best of all"),
    -2: ("mycket sämre än väntat", "much less than expected"),
    -1: ("sämre än väntat", "less than expected"),
    0: ("som väntat", "as expected"),
    1: ("bättre än väntat", "better than expected"),
    2: ("mycket bättre än väntat", "much better than expected"),
}
"""What each level of five means, in Swedish and English; its text is the owner's own."""


class Level(NamedTuple):
    """A written level; `score` is −2 … 2 for five, −1 … 1 for three."""

    score: int
    text: str


class Scale(NamedTuple):
    """The written levels of one goal, worst first; `weight` is its importance beside others."""

    levels: tuple[Level, ...]
    weight: Decimal = Decimal(1)


def scale(
    texts: Sequence[str], *, weight: Decimal = Decimal(1)
) -> tuple[Scale | None, tuple[Mistake, ...]]:
    """Levels written from worse than now to better than hoped, with the expected in the middle.

    Empty levels may be left out of five as long as three remain with the middle one among them.
    """
    problems = _problems(texts)
    if problems:
        return None, problems
    middle = len(texts) // 2
    levels = [Level(i - middle, text.strip()) for i, text in enumerate(texts) if text.strip()]
    return Scale(tuple(levels), weight), ()


def _problems(texts: Sequence[str]) -> tuple[Mistake, ...]:
    written = [text.strip().casefold() for text in texts if text.strip()]
    if len(written) < FEWEST:
        return (
            Mistake(
                "levels",
                "Skriv minst tre nivåer: sämre än nu, som du väntar dig, och bättre än du hoppas.",
                "Write at least three levels: worse than now, as expected, better than hoped.",
            ),
        )
    found = []
    if len(texts) % 2 == 0 or len(texts) > 7:
        found.append(
            Mistake(
                "levels",
                "Välj tre, fem eller sju nivåer, så att det väntade står i mitten.",
                "Choose three, five or seven levels, so that the expected stands in the middle.",
            )
        )
    elif not texts[len(texts) // 2].strip():
        found.append(
            Mistake(
                str(len(texts) // 2 + 1),
                "Skriv den mittersta nivån: det du väntar dig.",
                "Write the middle level: what you expect.",
            )
        )
    found += [
        Mistake(
            str(i + 1),
            "Nivån står två gånger; skriv hur de skiljer sig.",
            "The level stands twice; write how the two differ.",
        )
        for i, text in enumerate(texts)
        if text.strip() and text.strip().casefold() in [t.strip().casefold() for t in texts[:i]]
    ]
    return tuple(found)


def t_score(scores: Sequence[int], weights: Sequence[Decimal] | None = None) -> float:
    """T = 50 + 10·Σwx / √((1 − ρ)·Σw² + ρ·(Σw)²), ρ = 0.3 (Kiresuk & Sherman 1968).

    50 is everything as expected. `weights` are 1 each unless given. At least one score, weights
    above 0.
    """
    sizes = [float(w) for w in weights] if weights is not None else [1.0] * len(scores)
    gained = sum(w * x for w, x in zip(sizes, scores, strict=True))
    spread = (1 - CORRELATION) * sum(w * w for w in sizes) + CORRELATION * sum(sizes) ** 2
    return 50 + 10 * gained / sqrt(spread)
