"""What a forecast assumed, in words, from its `method`."""

_WORDS = {
    "sv": {
        "level 7/28/364 days": "takten den senaste veckan, månaden och året",
        "weekdays": "veckodagarna som de brukar",
        "last year": "förra årets säsong till en del",
        "open days": "lediga dagar ger inget",
        "local level": "senaste läget, som kan glida",
        "trend": "riktningen håller i sig en tid",
        "share of 84 days": "andelen de senaste 84 dagarna",
        "days of 84": "dagarna de senaste 84 dagarna",
        "certain": "det är redan avgjort",
    },
    "en": {
        "level 7/28/364 days": "the pace of the last week, month and year",
        "weekdays": "weekdays as they usually are",
        "last year": "last year’s season in part",
        "open days": "days off bring nothing",
        "local level": "where it stands now, which may drift",
        "trend": "the direction lasts for a while",
        "share of 84 days": "the share of the last 84 days",
        "days of 84": "the days of the last 84",
        "certain": "it is decided already",
    },
}


def assumed(method: str, language: str) -> tuple[str, ...]:
    """Each assumption as a phrase; nothing for a forecast that says nothing."""
    words = _WORDS["sv" if language == "sv" else "en"]
    return tuple(words[part] for part in method.split(" + ") if part in words)
