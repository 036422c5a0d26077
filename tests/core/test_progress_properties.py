"""What holds for every goal, whatever thresholds are chosen."""

from datetime import date, timedelta
from typing import Any

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from smarta.core.entries import Log, log_from_json
from smarta.core.goal import Goal, goal_from_json, goal_to_json
from smarta.core.progress import Progress, progress
from smarta.core.thresholds import threshold

ORIGIN = date(2025, 12, 1)
KINDS = ("total", "rate", "level", "limit", "done", "open")
GOOD_UNTIL_END = ("on_track", "ahead")

offsets = st.integers(0, 130)
amounts = st.integers(1, 500)
values = st.one_of(st.integers(0, 80), st.decimals(0, 80, places=2).map(float))


def iso(offset: int) -> str:
    return (ORIGIN + timedelta(days=offset)).isoformat()


@st.composite
def logs(draw: st.DrawFn, least: int = 0) -> list[list[Any]]:
    days = draw(st.lists(st.integers(-20, 150), min_size=least, max_size=40))
    return [[iso(day), draw(values)] for day in days]


@st.composite
def goals(draw: st.DrawFn, kinds: tuple[str, ...] = KINDS) -> dict[str, Any]:
    kind = draw(st.sampled_from(kinds))
    quantity: dict[str, Any] = {"value": draw(amounts), "unit": "st"}
    if kind == "level":
        quantity["baseline"] = draw(st.none() | amounts)
        quantity["comparison"] = draw(st.sampled_from(["at_least", "at_most"]))
    if kind in ("rate", "total") and draw(st.integers(0, 4)) == 0:
        quantity["upper"] = quantity["value"] + draw(st.integers(0, 50))
    goal: dict[str, Any] = {"kind": kind, "quantity": quantity}
    if kind == "rate" or (kind == "limit" and draw(st.booleans())):
        unit = st.sampled_from(["day", "weekday", "week", "month", "quarter"])
        goal["cadence"] = {"unit": draw(unit), "every": draw(st.sampled_from([1, 1, 1, 2, 3]))}
    start = draw(offsets)
    goal["start"] = draw(st.sampled_from([None, iso(start), iso(start)]))
    goal["end"] = draw(st.sampled_from([None, iso(start + draw(offsets))]))
    if draw(st.integers(0, 3)) == 0:
        goal["calendar"] = {"weekdays": ["mon", "tue", "wed", "thu", "fri"]}
    if draw(st.integers(0, 3)) == 0:
        first = draw(offsets)
        goal["excused"] = [{"start": iso(first), "end": iso(first + draw(st.integers(0, 20)))}]
    return goal


def built(source: dict[str, Any]) -> Goal:
    goal, problems = goal_from_json(source)
    assert goal is not None, problems
    return goal


def log_of(rows: list[list[Any]]) -> Log:
    log, problems = log_from_json(rows)
    assert problems == []
    return log


def ask(source: dict[str, Any], rows: list[list[Any]], on: int) -> Progress:
    return progress(built(source), log_of(rows), on=ORIGIN + timedelta(days=on))


def silent_days(rows: list[list[Any]], on: int) -> int | None:
    before = [day for day, _ in rows if day <= iso(on)]
    if not before:
        return None
    return (date.fromisoformat(iso(on)) - date.fromisoformat(max(before))).days


# These hold always --------------------------------------------------------------------------------


@settings(max_examples=200, deadline=None)
@given(goals(), logs(), offsets)
def test_every_answer_is_whole(goal: dict[str, Any], rows: list[list[Any]], on: int) -> None:
    found = ask(goal, rows, on).to_json()
    assert found["reasons"]
    assert all(due >= 0 for _, due in found["due"]["days"])
    assert len(found["due"]["days"]) <= 7
    chance = (found["forecast"] or {}).get("probability")
    assert chance is None or 0 <= chance <= 1
    assert found["days_to_spare"] is None or found["days_to_spare"] >= 0


@settings(max_examples=200, deadline=None)
@given(goals(), logs(), offsets)
def test_on_the_line_is_never_off_track_and_below_yesterday_never_ahead(
    goal: dict[str, Any], rows: list[list[Any]], on: int
) -> None:
    found = ask(goal, rows, on)
    s = found.standing
    if s.value is None or s.expected is None or s.due_yesterday is None:
        return
    if s.sign * (s.value - s.expected) >= 0:
        assert found.status != "off_track"
    if s.sign * (s.value - s.due_yesterday) < 0:
        assert found.status != "ahead"


@settings(max_examples=120, deadline=None)
@given(goals(), logs(), offsets)
def test_silence_is_never_green(goal: dict[str, Any], rows: list[list[Any]], on: int) -> None:
    found = ask(goal, rows, on)
    silent = silent_days(rows, on)
    if silent is None or silent >= 92:
        assert found.status not in GOOD_UNTIL_END
        assert found.status not in ("at_risk", "off_track")


@settings(max_examples=120, deadline=None)
@given(goals(), logs(), offsets)
def test_missed_and_reached_keep_their_places(
    goal: dict[str, Any], rows: list[list[Any]], on: int
) -> None:
    found = ask(goal, rows, on)
    ended = goal["end"] is not None and iso(on) > goal["end"]
    if found.status == "missed":
        assert ended
    if found.status == "unreachable":
        assert not ended
        assert found.reachable is False
    if found.status == "reached" and goal["kind"] in ("rate", "limit"):
        assert ended
    if ended:
        assert found.forecast is None
        assert found.due_days == []
        assert found.status not in ("ahead", "on_track", "at_risk", "off_track")


@settings(max_examples=120, deadline=None)
@given(goals(("rate", "limit")), logs(), offsets)
def test_the_periods_cover_every_day_once(
    goal: dict[str, Any], rows: list[list[Any]], on: int
) -> None:
    found = ask(goal, rows, on)
    for before, after in zip(found.periods, found.periods[1:], strict=False):
        gap = after.start - before.end
        assert gap == 0 or (0 < gap <= 3 and goal["cadence"]["unit"] == "weekday")
    if found.periods:
        assert found.periods[0].start >= found.standing.terms.start
        assert all(p.start < p.end for p in found.periods)
    run = found.run
    if run is not None:
        assert run.hit + run.missed + run.excused + run.open == run.periods


def one_on_weekdays(unit: str, start: str) -> dict[str, Any]:
    """One a period on weekdays, from a day that is still to come."""
    return {
        "kind": "rate",
        "quantity": {"value": 1, "unit": "st"},
        "cadence": {"unit": unit, "every": 1},
        "start": start,
        "end": None,
        "calendar": {"weekdays": ["mon", "tue", "wed", "thu", "fri"]},
    }


@settings(max_examples=120, deadline=None)
@given(goals(("total", "rate", "level", "limit")), logs(least=1), offsets, st.booleans())
@example(goal=one_on_weekdays("day", iso(28)), rows=[[iso(0), 0]], on=27, rolling=True)
@example(goal=one_on_weekdays("month", iso(1)), rows=[[iso(0), 0]], on=0, rolling=True)
def test_what_is_due_later_is_what_will_be_due_if_nothing_comes(
    goal: dict[str, Any], rows: list[list[Any]], on: int, rolling: bool
) -> None:
    goal = {**goal, "rolling": rolling and goal["kind"] == "rate", "start": goal["start"] or iso(0)}
    for day, amount in ask(goal, rows, on).standing.due:
        then = ask(goal, [row for row in rows if row[0] <= iso(on)], day - ORIGIN.toordinal())
        assert then.due_today == amount


PASSED_WHEN_EXCUSED = {
    "kind": "limit",
    "quantity": {"value": 1, "unit": "st"},
    "cadence": {"unit": "day", "every": 1},
    "start": None,
    "end": None,
    "excused": [{"start": iso(0), "end": iso(0)}],
}


@settings(max_examples=120, deadline=None)
@given(goals(("total", "rate", "level", "limit")), logs(least=1), offsets, st.booleans())
@example(goal=PASSED_WHEN_EXCUSED, rows=[[iso(0), 2]], on=0, rolling=False)
def test_days_to_spare_are_the_days_on_which_nothing_will_be_missing(
    goal: dict[str, Any], rows: list[list[Any]], on: int, rolling: bool
) -> None:
    goal = {**goal, "rolling": rolling and goal["kind"] == "rate", "end": goal["end"] or iso(300)}
    goal["start"] = goal["start"] or iso(0)
    spare = ask(goal, rows, on).days_to_spare
    if spare is None:
        return
    known = [row for row in rows if row[0] <= iso(on)]
    good = -1
    while good < spare + 1 and iso(on + good + 1) <= goal["end"]:
        then = ask(goal, known, on + good + 1)
        above = then.status == "unreachable"
        if above or (then.distance is not None and then.distance < 0):
            break
        good += 1
    assert spare == max(0, good)


# Mirror, scale, order -----------------------------------------------------------------------------


@settings(max_examples=120, deadline=None)
@given(goals(("level",)), logs(least=1), offsets)
def test_a_level_turned_upside_down_has_the_same_verdict(
    goal: dict[str, Any], rows: list[list[Any]], on: int
) -> None:
    quantity = goal["quantity"]
    amount, base = quantity["value"], quantity["baseline"]
    # The contract lets a target below its baseline mean that lower is better, whatever the
    # comparison: that one case has no mirror.
    assume(base is None or (amount >= base) == (quantity["comparison"] == "at_least"))
    turned = {"at_least": "at_most", "at_most": "at_least"}
    mirrored = {
        **goal,
        "quantity": {
            "value": -amount,
            "baseline": None if base is None else -base,
            "comparison": turned[quantity["comparison"]],
        },
    }
    one = ask(goal, rows, on)
    other = ask(mirrored, [[day, -value] for day, value in rows], on)
    assert (one.status, one.distance, one.due_days) == (
        other.status,
        other.distance,
        other.due_days,
    )
    assert (one.days_to_spare, one.reachable) == (other.days_to_spare, other.reachable)
    assert one.fraction == other.fraction


@settings(max_examples=120, deadline=None)
@given(goals(("total", "rate", "limit", "level")), logs(), offsets, st.sampled_from([10, 60, 1000]))
def test_other_units_change_no_verdict(
    goal: dict[str, Any], rows: list[list[Any]], on: int, factor: int
) -> None:
    whole = [[day, round(value)] for day, value in rows]
    quantity = {
        name: value * factor if isinstance(value, int) else value
        for name, value in goal["quantity"].items()
    }
    one = ask(goal, whole, on)
    other = ask({**goal, "quantity": quantity}, [[d, v * factor] for d, v in whole], on)
    # A count is whole: a chance of a hair more or less than even odds may change sides.
    chance = one.forecast.probability if one.forecast else None
    edges = (threshold("chance_low"), threshold("chance_high"))
    assume(chance is None or all(abs(chance - edge) > 0.01 for edge in edges))
    assert one.status == other.status
    assert one.days_to_spare == other.days_to_spare
    assert [p.verdict for p in one.periods] == [p.verdict for p in other.periods]


@settings(max_examples=200, deadline=None)
@given(goals(("total", "rate", "limit")), logs(), offsets, st.randoms())
def test_the_order_of_the_entries_does_not_matter(
    goal: dict[str, Any], rows: list[list[Any]], on: int, random: Any
) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)
    assert ask(goal, rows, on).to_json() == ask(goal, shuffled, on).to_json()


# The past stays -----------------------------------------------------------------------------------


@settings(max_examples=200, deadline=None)
@given(goals(), logs(), offsets, logs())
def test_later_entries_change_no_past_answer(
    goal: dict[str, Any], rows: list[list[Any]], on: int, more: list[list[Any]]
) -> None:
    later = [[day, value] for day, value in more if day > iso(on)]
    assert ask(goal, rows, on).to_json() == ask(goal, rows + later, on).to_json()


@settings(max_examples=200, deadline=None)
@given(goals(("total", "rate", "limit", "level")), logs(), offsets, st.integers(1, 60), amounts)
def test_later_versions_change_no_past_answer(
    goal: dict[str, Any], rows: list[list[Any]], on: int, days: int, amount: int
) -> None:
    change = {"value": amount, "upper": None}
    version = {"from": iso(on + days), "reason": "x", "quantity": change}
    changed = {**goal, "versions": [version]}
    assert ask(goal, rows, on).to_json() == ask(changed, rows, on).to_json()


@settings(max_examples=200, deadline=None)
@given(goals(("rate", "limit", "total")), logs(), offsets)
def test_a_version_that_changes_nothing_changes_nothing(
    goal: dict[str, Any], rows: list[list[Any]], on: int
) -> None:
    same = {**goal, "versions": [{"from": iso(-40), "reason": "", "text": "nytt namn"}]}
    assert ask(goal, rows, on).to_json() == ask(same, rows, on).to_json()


@settings(max_examples=50, deadline=None)
@given(goals(), logs(), offsets)
def test_asking_twice_gives_the_same_answer(
    goal: dict[str, Any], rows: list[list[Any]], on: int
) -> None:
    log, one = log_of(rows), built(goal)
    day = ORIGIN + timedelta(days=on)
    assert progress(one, log, on=day).to_json() == progress(one, log, on=day).to_json()


@settings(max_examples=200, deadline=None)
@given(goals())
def test_a_goal_written_and_read_again_is_the_same(goal: dict[str, Any]) -> None:
    one = built(goal)
    again, problems = goal_from_json(goal_to_json(one))
    assert problems == []
    assert again == one


# Anything at all ----------------------------------------------------------------------------------

EDGES = ["0001-01-01", "0001-03-01", "1969-12-31", "2026-02-29", "2028-02-29", "9999-12-28"]
edges = st.sampled_from([*EDGES, "9999-12-31", None, "x", 5])
numbers = st.sampled_from([0, 1, -1, 0.1, 7, 1e14, -1e14, 1e-300, 1e300, None, "7", True, 2**70])


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_anything_gives_an_answer_or_a_problem(data: st.DataObject) -> None:
    draw = data.draw
    goal = {
        "kind": draw(st.sampled_from([*KINDS, "x"])),
        "quantity": {
            "value": draw(numbers),
            "comparison": draw(
                st.sampled_from([None, "at_most", "exactly", "increase_by", "decrease_by"])
            ),
            "relative": draw(st.sampled_from([None, "factor", "percent"])),
            "baseline": draw(numbers),
            "upper": draw(numbers),
        },
        "cadence": {
            "unit": draw(st.sampled_from(["day", "weekday", "week", "month", "year"])),
            "every": draw(st.sampled_from([1, 2, 999_999])),
        },
        "start": draw(edges),
        "end": draw(edges),
        "aggregate": draw(st.sampled_from([None, "max", "mean", "count", "ratio"])),
        "line": draw(st.lists(st.fixed_dictionaries({"date": edges, "rate": numbers}), max_size=2)),
        "pauses": draw(st.lists(st.fixed_dictionaries({"start": edges, "end": edges}), max_size=1)),
        "carry": draw(st.sampled_from([None, "both"])),
    }
    wanted = draw(st.sets(st.sampled_from(sorted(goal))))
    found, problems = goal_from_json({name: goal[name] for name in {*wanted, "kind"}})
    assert (found is None) == bool(problems)
    log, wrong = log_from_json(draw(st.lists(st.tuples(edges, numbers).map(list), max_size=4)))
    on = date.fromisoformat(draw(st.sampled_from(["0001-01-01", "0001-01-20", "9999-12-31"])))
    long = (
        found is not None and found.cadence is not None and found.cadence.unit in ("day", "weekday")
    )
    if found is not None and not wrong and not long:
        assert progress(found, log, on=on).to_json()["schema"] == "smarta.progress/1"
