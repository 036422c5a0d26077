"""Numbers, dates and chances in prose."""

import pytest

from smarta.core.wording import of_ten


@pytest.mark.parametrize(
    ("chance", "sv", "en"),
    [
        (0, "0 av 10", "0 of 10"),
        (0.01, "mindre än 1 av 20", "less than 1 of 20"),
        (0.06, "1 av 10", "1 of 10"),
        (0.683, "7 av 10", "7 of 10"),
        (0.949, "9 av 10", "9 of 10"),
        (0.97, "mer än 19 av 20", "more than 19 of 20"),
        (1, "10 av 10", "10 of 10"),
    ],
)
def test_a_chance_is_said_as_so_many_of_ten_and_none_or_all_only_when_certain(chance, sv, en):
    assert of_ten(chance, "sv") == sv
    assert of_ten(chance, "en") == en
