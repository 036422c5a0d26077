"""The target line: corners, rates, phases, seasons."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from smarta.core.entries import Log
from smarta.core.goal import Row
from smarta.core.pace import drawn, filled, phased, seasonal, stepwise, straight
from smarta.core.period import EVERY, Cadence, Counted

JUNE_1, JULY_1 = date(2026, 6, 1), date(2026, 7, 1)
START, END = JUNE_1.toordinal(), JULY_1.toordinal()


def row(day: int, value: int | None = None, rate: int | None = None) -> Row:
    return Row(
        date(2026, 6, day),
        None if value is None else Decimal(value),
        None if rate is None else Decimal(rate),
    )


def due(rows: list[Row], *days: int) -> list[float]:
    line = drawn(rows, START, 0, END, 60, EVERY)
    return [line.by_end_of(START + day - 1) for day in days]


def test_a_straight_line_reaches_the_amount_by_the_end_of_the_last_day() -> None:
    line = straight(START, 0, END, 60, EVERY)
    assert [line.by_end_of(START + k) for k in (-5, -1, 0, 14, 29, 40)] == [0, 0, 2, 30, 60, 60]


def test_a_row_is_due_by_the_end_of_its_date_and_the_first_from_the_morning() -> None:
    # From 10 on the morning of the 1st to 30 by the end of the 20th: one a day; then 3 a day.
    assert due([row(1, 10), row(20, 30)], 1, 10, 20, 21, 30) == [11, 20, 30, 33, 60]


def test_a_first_row_later_than_the_start_is_reached_from_the_start() -> None:
    # 0 → 9 by the morning of the 10th (nine days), then 51 over 21 days.
    assert due([row(10, 9)], 1, 9, 30) == [1, 9, 60]


def test_a_rate_counts_the_days_from_the_row_before() -> None:
    assert due([row(1, 0), row(10, rate=3), row(20, rate=0)], 1, 10, 15, 20) == [3, 30, 30, 30]


def test_two_rows_on_one_date_are_a_step() -> None:
    assert due([row(1, 0), row(10, 10), row(10, 20)], 9, 10) == [9, 20]


def test_rows_in_steps_ask_for_nothing_between_their_dates() -> None:
    rows = stepwise([row(1, 0), row(10, 20), row(20, 40)])
    assert due(rows, 5, 9, 10, 19, 20) == [0, 0, 20, 20, 40]


def test_the_other_of_value_and_rate_is_computed() -> None:
    rows = filled([row(1, 0), row(10, 20), row(20, rate=1)], JUNE_1, Decimal(0))
    assert rows[1] == Row(date(2026, 6, 10), Decimal(20), Decimal(2))
    assert rows[2] == Row(date(2026, 6, 20), Decimal(30), Decimal(1))


def test_phases_add_up_month_by_month() -> None:
    amounts = [Decimal(12), Decimal(0), Decimal(24)]
    rows = phased(JUNE_1, date(2026, 8, 31), Cadence("month"), amounts)
    assert [(r.day, r.value) for r in rows] == [
        (JUNE_1, 0),
        (date(2026, 6, 30), 12),
        (date(2026, 7, 31), 12),
        (date(2026, 8, 31), 36),
    ]


def test_a_season_gives_each_month_last_years_share() -> None:
    # Last year June 30, July 10, August 60: a tenth in July, six tenths in August.
    days = [date(2025, 6, 5), date(2025, 7, 5), date(2025, 8, 5)]
    history = Log([day.toordinal() for day in days], [30, 10, 60])
    rows = seasonal(JUNE_1, date(2026, 8, 31), Decimal(200), history)
    assert rows is not None
    assert [r.value for r in rows] == [0, 60, 80, 200]


def test_without_last_year_there_is_no_season() -> None:
    assert seasonal(JUNE_1, date(2026, 8, 31), Decimal(200), Log([], [])) is None


def test_when_no_day_counts_the_amount_is_due_all_the_same() -> None:
    line = straight(START, 0, START + 2, 4, Counted((5, 6)))
    assert [line.by_end_of(START), line.by_end_of(START + 1)] == [2, 4]


@given(
    st.lists(st.tuples(st.integers(1, 30), st.integers(-20, 60)), max_size=5),
    st.integers(-30, 80),
    st.integers(0, 29),
    st.sampled_from([1, -1]),
    st.sampled_from([EVERY, Counted((0, 1, 2, 3, 4)), Counted((2,), [(START + 3, START + 12)])]),
)
def test_good_days_agree_with_walking(
    corners: list[tuple[int, int]], value: int, day: int, sign: int, counted: Counted
) -> None:
    rows = [row(d, v) for d, v in sorted(corners)]
    line = drawn(rows, START, 0, END, 60, counted)
    on = START + day
    good = 0
    while (
        sign * (value - line.by_end_of(on)) >= 0
        and on + good + 1 < END
        and sign * (value - line.by_end_of(on + good + 1)) >= 0
    ):
        good += 1
    assert line.good_days(value, sign, on, END) == good


@given(
    st.lists(st.tuples(st.integers(2, 30), st.integers(1, 20)), max_size=4),
    st.integers(-30, 120),
    st.integers(0, 29),
)
def test_days_behind_agree_with_walking(steps: list[tuple[int, int]], value: int, day: int) -> None:
    so_far, rows = 0, []
    for at, more in sorted(steps):
        so_far += more
        rows.append(row(at, so_far))
    line = drawn(rows, START, 0, END, so_far + 10, EVERY)
    behind = 0
    while behind <= day and line.by_end_of(START + day - behind) > value:
        behind += 1
    assert line.days_behind(value, 1, START + day) == behind
