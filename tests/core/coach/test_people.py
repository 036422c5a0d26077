"""Names in answers."""

import pytest

from smarta.core.coach.people import people
from smarta.core.statement import Involved


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Jag", [("jag", "")]),
        ("jag själv", [("jag", "")]),
        ("Me", [("I", "")]),
        ("Elin", [("Elin", "")]),
        ("Elin och Jonas", [("Elin", ""), ("Jonas", "")]),
        ("Elin, Jonas och Sara", [("Elin", ""), ("Jonas", ""), ("Sara", "")]),
        ("Jag, och Jonas som tar supporten under tiden",
         [("jag", ""), ("Jonas", "tar supporten under tiden")]),
        ("Mira leder, Ali bygger, Sara på inköp beställer",
         [("Mira", "leder"), ("Ali", "bygger"), ("Sara", "på inköp beställer")]),
        ("Jonas avlastar med supporten, Sara är chef och beställer",
         [("Jonas", "avlastar med supporten"), ("Sara", "är chef och beställer")]),
        ("Me, and Jonas who covers support meanwhile",
         [("I", ""), ("Jonas", "covers support meanwhile")]),
        ("Anna Maria Ek", [("Anna Maria Ek", "")]),
        ("min syster", [("min syster", "")]),
        ("jag och min syster", [("jag", ""), ("min syster", "")]),
        ("me and my sister", [("I", ""), ("my sister", "")]),
        ("Jag, tillsammans med Maria", [("jag", ""), ("Maria", "")]),
        ("jag tillsammans med Maria", [("jag", ""), ("Maria", "")]),
        ("Me, together with Maria", [("I", ""), ("Maria", "")]),
        ("with Maria and Bo", [("Maria", ""), ("Bo", "")]),
        ("The care unit", [("The care unit", "")]),
        ("Hela säljteamet, Elin", [("Hela säljteamet", ""), ("Elin", "")]),
        ("säljteamet", [("säljteamet", "")]),
        (["Elin", "Jonas"], [("Elin", ""), ("Jonas", "")]),
        ([{"name": "Elin", "role": "leder"}], [("Elin", "leder")]),
        ("", []),
        (7, []),
        ("7", []),
        ("–, Elin", [("Elin", "")]),
    ],
)  # fmt: skip
def test_people_are_read_with_what_they_do(value: object, expected: list[tuple[str, str]]) -> None:
    assert list(people(value)) == [Involved(*pair) for pair in expected]
