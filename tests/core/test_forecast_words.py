"""Every assumption that a forecast can name has words in both languages."""

import re
from pathlib import Path

import smarta.core.forecast
from smarta.core import foresight
from smarta.core.forecast import words

FOLDER = Path(smarta.core.forecast.__file__).parent


def named():
    files = [*FOLDER.glob("*.py"), Path(foresight.__file__)]
    code = "\n".join(path.read_text("utf-8") for path in files if path.stem != "words")
    whole = re.findall(r'method="([^"]+)"', code)
    added = re.findall(r'parts(?:\.append\(| = \[)"([^"]+)"', code)
    trend = re.findall(r'" \+ ([a-z]+)"', code)
    return {part for name in [*whole, *added, *trend] for part in name.split(" + ")} - {"none"}


def test_every_assumption_has_words_in_both_languages():
    for language in ("sv", "en"):
        missing = {part for part in named() if not words.assumed(part, language)}
        assert not missing


def test_the_words_of_a_method_stand_in_its_order():
    told = words.assumed("level 7/28/364 days + open days", "sv")
    assert told == ("takten den senaste veckan, månaden och året", "lediga dagar ger inget")
    assert words.assumed("none", "en") == ()
