"""Every tunable number has a value, a date and a reason."""

import re
from datetime import date
from pathlib import Path

import smarta.core
from smarta.core.thresholds import table, threshold

CORE = Path(smarta.core.__file__).parent


def test_every_number_says_since_when_and_why() -> None:
    for name, row in table().items():
        assert set(row) == {"value", "since", "why"}, name
        assert isinstance(row["value"], int | float)
        assert isinstance(row["since"], date)
        assert len(row["why"]) > 40


def test_every_number_is_used_and_every_used_one_is_there() -> None:
    code = "\n".join(path.read_text("utf-8") for path in CORE.rglob("*.py"))
    assert set(re.findall(r'threshold\("([a-z_]+)"\)', code)) == set(table())


def test_a_threshold_is_a_number() -> None:
    assert threshold("silence_periods") == 3
