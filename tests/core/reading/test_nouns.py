"""What a noun is, by the lists and by its ending."""

import pytest

from smarta.core.reading.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("language", "noun", "classes"),
    [
        ("en", "policies", {"deliverable", "abstract", "countable", "ruling"}),
        ("en", "reports", {"deliverable", "occasion", "proxy"}),
        ("en", "disinfection", set()),
        ("en", "installation", {"deliverable"}),
        ("en", "tidiness", {"abstract"}),
        ("en", "kafka-connector", {"deliverable"}),
        ("sv", "riktlinjerna", {"deliverable", "abstract", "ruling"}),
        ("sv", "planeringen", {"deliverable"}),
        ("sv", "främjandet", {"abstract"}),
        ("sv", "handboken", {"deliverable"}),
        ("sv", "brandskyddspolicyn", {"deliverable", "countable", "ruling"}),
        ("sv", "hjälpsamheten", {"abstract"}),
        ("sv", "skolnämnden", {"deliverable", "body"}),
    ],
)
def test_the_classes_of_a_noun_are_those_of_its_forms_and_its_ending(
    language: str, noun: str, classes: set[str]
) -> None:
    assert set(vocabulary(language).noun(noun)) == classes
