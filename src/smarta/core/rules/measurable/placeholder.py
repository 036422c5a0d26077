"""A blank that was to be filled in later."""

import re

from smarta.core.rules import Case, Hit, Rule

_BEFORE = frozenset({"from", "to", "by", "with", "från", "till", "med", "än", "of", "av", "have"})
_LETTERS = frozenset({"x", "y", "n"})


def check(case: Case) -> Hit | None:
    i = case.clause.first("placeholder")
    if i >= 0:
        return Hit(case.span(i))
    text = case.reading.text
    if "X" in text or "Y" in text or "N" in text:
        parsed = case.clause.parsed
        for i in range(parsed.size):
            if parsed.words[i] in _LETTERS and _stands_alone(case, i):
                return Hit(parsed.span(i, i + 1))
    return _blank(text) if "[" in text or "__" in text or "??" in text else None


def _stands_alone(case: Case, i: int) -> bool:
    """Whether a letter stands where a number would: "from X to Y", "X %"."""
    parsed = case.clause.parsed
    start, end = parsed.span(i, i + 1)
    if not parsed.text[start:end].isupper() or case.is_shouted() or parsed.words[i - 1] == "-":
        return False
    if parsed.words[i + 1] in ("%", "procent", "percent") or i == case.clause.verb_end > 0:
        return True
    return parsed.words[i - 1] in _BEFORE


_ASKED = re.compile(r"(?<=\s)\?\?+(?=\s+\w)")


def _blank(text: str) -> Hit | None:
    """An empty line to write on, "??", or small letters in square brackets: "[date]"."""
    if "??" in text and (found := _ASKED.search(text)):
        return Hit(found.span())
    if "___" in text:
        first = text.index("___")
        return Hit((first, first + len(text[first:]) - len(text[first:].lstrip("_"))))
    first = text.find("[")
    last = text.find("]", first) if first >= 0 else -1
    word = text[first + 1 : last] if last >= 0 else ""
    if not word.isalpha() or text[last + 1 : last + 2] == "(":
        return None
    return Hit((first, last + 1)) if word == "N" or (word.islower() and word != "x") else None


RULE = Rule(
    code="M06",
    name="placeholder",
    level="ask",
    asks="amount",
    check=check,
    words={
        "sv": {
            "name": "platshållare",
            "why": "En lucka som ingen fyller blir lätt kvar. En gissning i dag går att ändra i "
            "morgon.",
            "message": "”{words}” är inte ifyllt än.",
            "question": "Vilket tal ska stå där?",
            "suggestion": "{before}___{after}",
            "flags": (
                ("Öka försäljningen med XX % i år", "XX"),
                ("TBD kundmöten", "TBD"),
                ("Öka från X till Y kunder", "X"),
                ("Sälja X bilar", "X"),
            ),
            "passes": (
                "Öka försäljningen med 20 % i år",
                "Springa 3 x 3 200 meter",
                "[x] Boka lokalen",
            ),
        },
        "en": {
            "name": "placeholder",
            "why": "A blank that nobody fills tends to stay. A guess today can be changed "
            "tomorrow.",
            "message": "“{words}” is not filled in yet.",
            "question": "Which number should stand there?",
            "suggestion": "{before}___{after}",
            "flags": (
                ("Increase sales by XX % this year", "XX"),
                ("TBD customer meetings", "TBD"),
                ("Grow from X to Y customers", "X"),
                ("Publish the report by [date]", "[date]"),
                ("Hire ?? people this year", "??"),
            ),
            "passes": (
                "Increase sales by 20% this year",
                "Run 3 x 3,200 metres",
                "Publish version X",
            ),
        },
    },
)
