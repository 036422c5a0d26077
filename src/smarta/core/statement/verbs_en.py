"""English verbs: the base form, for the sentences that we make ourselves."""

_WORDS = """
achieve acquire add answer apply approve arrange ask attend attract automate be become begin bike
book
boost bring build buy call care change clean climb close coach collect complete contact cook
create cut cycle decrease deliver design develop do document double drink drive earn eat enjoy
enter exercise expand file fill find finish fix focus follow get give go grow halve have help
hire hit hold implement improve increase install interview introduce invite involve join keep
launch lead learn leave lift limit list listen live lose lower make manage master measure
meditate meet migrate move open order organise organize paint pass pay phone pitch plan plant
play practice practise prepare present produce promote publish put quadruple quit raise reach
read record recruit reduce register release renew repair replace reply report research rest
review ride row run save schedule secure see sell send set ship shorten show sign skate ski
sleep smoke speak spend start stay stop strengthen stretch study submit support survey swim take
talk teach test train travel triple try turn update upgrade use visit volunteer wake walk wash
weigh win work write
"""

KNOWN = frozenset(_WORDS.split())

_ING = {
    "being": "be", "having": "have", "making": "make", "taking": "take", "writing": "write",
    "driving": "drive", "riding": "ride", "losing": "lose", "giving": "give", "using": "use",
    "making sure": "make sure", "lying": "lie", "dying": "die", "skiing": "ski", "seeing": "see",
}  # fmt: skip

_THIRD = {"has": "have", "is": "be", "are": "be", "does": "do", "goes": "go"}


def base(word: str) -> str:
    """The base form of a verb in any form; the word itself, small, where that is not known."""
    lower = word.lower()
    if lower in KNOWN:
        return lower
    if lower in _ING or lower in _THIRD:
        return _ING.get(lower) or _THIRD[lower]
    for guess in _guesses(lower):
        if guess in KNOWN:
            return guess
    return lower


def _guesses(word: str) -> list[str]:
    if word.endswith("ing") and len(word) > 5:
        stem = word[:-3]
        undoubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
        return [stem, stem + "e", undoubled]
    if word.endswith("ies"):
        return [word[:-3] + "y"]
    if word.endswith("s"):
        return [word[:-1], word[:-2]]
    return []


def is_verb(word: str) -> bool:
    """Whether the word is a form of a known verb."""
    return base(word) in KNOWN
