"""Written levels and their T-score."""

from decimal import Decimal

import pytest

from smarta.core.plan.scaling import Level, scale, t_score

FIVE = ["skriker", "avbryter", "lyssnar klart", "frågar vidare", "andra söker upp mig"]


def test_five_levels_go_from_minus_two_to_two() -> None:
    found, problems = scale(FIVE)
    assert problems == ()
    assert found is not None
    assert found.levels[0] == Level(-2, "skriker")
    assert found.levels[4].score == 2


def test_three_written_of_five_keep_their_scores() -> None:
    found, _ = scale(["", "avbryter", "lyssnar klart", "frågar vidare", ""])
    assert found is not None
    assert [level.score for level in found.levels] == [-1, 0, 1]


@pytest.mark.parametrize(
    ("texts", "field"),
    [
        ([], "levels"),
        (["a", "b"], "levels"),
        (["a", "b", "c", "d"], "levels"),
        (["a", "b", "", "d", "e"], "3"),
        (["a", "b", "a"], "3"),
    ],
)
def test_levels_that_are_wrong_say_where(texts: list[str], field: str) -> None:
    found, problems = scale(texts)
    assert found is None
    assert problems[0].field == field
    assert problems[0].message("sv") != problems[0].message("en")


def test_everything_as_expected_is_50() -> None:
    assert t_score([0, 0, 0]) == 50


def test_one_goal_one_level_better_is_60() -> None:
    assert t_score([1]) == pytest.approx(60)


def test_the_textbook_case_of_three_goals() -> None:
    """10·(1+1+0) / √(0.7·3 + 0.3·9) = 20/√4.8 = 9.129."""
    assert t_score([1, 1, 0]) == pytest.approx(59.129, abs=0.001)


def test_a_weight_counts_and_equal_weights_do_not() -> None:
    """Weights 2 and 1, scores 2 and −1: 10·3 / √(0.7·5 + 0.3·9) = 30/√6.2 = 12.048."""
    assert t_score([2, -1], [Decimal(2), Decimal(1)]) == pytest.approx(62.048, abs=0.001)
    assert t_score([1, 0], [Decimal(3), Decimal(3)]) == pytest.approx(t_score([1, 0]))


def test_better_and_worse_mirror_each_other() -> None:
    assert t_score([2, 1, -1]) + t_score([-2, -1, 1]) == pytest.approx(100)
