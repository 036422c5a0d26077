"""A team's sum and spread."""

import pytest

from smarta.core.rollup import Part, Promised, Spread, Together, promised, spread, together


def test_only_a_yes_counts_as_accepted() -> None:
    parts = [
        Part(8, "accepted"),
        Part(7, "accepted"),
        Part(8, "countered", offer=6),
        Part(6, "accepted_if"),
        Part(8, "waiting"),
        Part(5, "void"),
        Part(9, "declined"),
    ]
    found = promised(parts, target=64)
    assert found == Promised(accepted=15, offered=12, unanswered=13, declined=9, target=64)
    assert (found.short, found.gap) == (49, 24)


def test_an_offer_about_dates_keeps_the_amount() -> None:
    assert promised([Part(8, "countered")]).offered == 8


def test_without_a_target_nothing_lacks_and_more_than_it_is_no_gap() -> None:
    assert promised([Part(8, "accepted")]).short is None
    assert promised([Part(8, "accepted")], target=5).gap == 0


def test_the_spread_is_the_middle_half_and_the_ends() -> None:
    assert spread([8.0, 5.0, 6.0, 7.0, 9.0]) == Spread(5, 6, 7, 8, 9)
    assert spread([1.0, 2.0, 3.0, 4.0]) == Spread(1, 1.75, 2.5, 3.25, 4)


def test_a_few_people_have_no_spread_that_hides_who_they_are() -> None:
    assert spread([1.0, 2.0, 3.0]) is None


def test_what_several_are_likely_to_reach_together_is_narrower_than_the_sum_of_ends() -> None:
    # 3 and 4 below the middle: √(9 + 16) = 5 below 20, and as much above.
    assert together([(7, 10, 13), (6, 10, 14)]) == Together(15, 20, 25)
    assert together([]) is None


def test_one_alone_is_as_likely_as_without_the_others() -> None:
    assert together([(7, 10, 12)]) == pytest.approx((7, 10, 12))
