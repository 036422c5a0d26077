"""A period shorter than what should recur in it: every month, for two weeks."""

from smarta.core.rules import Case, Hit, Rule

_DAYS = {"day": 1, "weekday": 1, "week": 7, "month": 28, "quarter": 90, "year": 365}


def check(case: Case) -> Hit | None:
    if case.end == case.on:
        return None
    begins = case.reading.start or case.on
    days = (case.end - begins).days + 1
    if not 0 < days < _DAYS[case.cadence.unit] * case.cadence.every:
        return None
    return None if _is_named(case) or _is_weekday(case) else Hit(case.cadence.span)


def _is_weekday(case: Case) -> bool:
    """Whether the end is a weekday that recurs with the period: "first Tuesday, every month"."""
    span, parsed = case.reading.end_span, case.clause.parsed
    if span is None or span[0] not in parsed.starts:
        return False
    return "weekday" in parsed.roles[parsed.starts.index(span[0])]


def _is_named(case: Case) -> bool:
    """Whether the cadence is part of a name: "the Annual General Meeting"."""
    span, starts = case.cadence.span, case.clause.parsed.starts
    return span is not None and span[0] in starts and case.is_name(starts.index(span[0]))


RULE = Rule(
    code="T07",
    name="period-conflicts",
    level="fault",
    asks="end",
    needs=("goal", "cadence", "end"),
    check=check,
    words={
        "sv": {
            "name": "perioden krockar med takten",
            "why": "Om det ska ske varje kvartal behöver tiden rymma minst ett kvartal.",
            "message": "”{words}” ryms inte en enda gång före slutdatumet.",
            "question": "Hur ofta, och till när?",
            "flags": (
                ("Boka 20 möten per kvartal under december", "per kvartal"),
                ("En rapport per år i mars 2027", "per år"),
            ),
            "passes": (
                "Boka 20 möten per vecka under december",
                "8 möten i veckan under 2027",
                "Träffas andra tisdagen varje månad",
            ),
        },
        "en": {
            "name": "the period conflicts with the cadence",
            "why": "What should happen every quarter needs a time that holds at least one quarter.",
            "message": "“{words}” does not fit once before the end date.",
            "question": "How often, and until when?",
            "flags": (
                ("Book 20 meetings per quarter during December", "per quarter"),
                ("One report per year during March 2027", "per year"),
            ),
            "passes": ("Book 20 meetings per week during December", "8 meetings a week in 2027"),
        },
    },
)
