"""From a budget to the calls per working day."""

import pytest

from smarta.core.plan.funnel import ORDER_VALUE, Step, backwards

STEPS = [
    Step("samtal", tried=999, won=99, hours=0.2),
    Step("möten", tried=99, won=49, hours=2),
    Step("offerter", tried=49, won=24, hours=4),
]
ORDERS = [100_000.0] * 10


def test_two_million_in_orders_of_100_000_takes_twenty_orders_and_so_on_back() -> None:
    """Rates with half an observation: 99.5/1000, 49.5/100, 24.5/50."""
    funnel, problems = backwards(2_000_000, ORDERS, STEPS, working_days=100)
    assert problems == ()
    assert funnel is not None
    calls, meetings, offers = funnel.steps
    assert funnel.orders == pytest.approx(20)
    assert offers.needed == pytest.approx(20 / 0.49)
    assert meetings.needed == pytest.approx(20 / 0.49 / 0.495)
    assert calls.needed == pytest.approx(20 / 0.49 / 0.495 / 0.0995)
    assert calls.per_day == pytest.approx(calls.needed / 100)


def test_the_interval_widens_with_every_step_back() -> None:
    funnel, _ = backwards(2_000_000, ORDERS, STEPS, working_days=100)
    assert funnel is not None
    widths = [need.high / need.low for need in funnel.steps]
    assert widths == sorted(widths, reverse=True)
    assert all(need.low < need.needed < need.high for need in funnel.steps)


def test_few_cases_give_a_wider_interval_than_many() -> None:
    few, _ = backwards(100, [10.0, 10.0], [Step("samtal", 10, 5)], 10)
    many, _ = backwards(100, [10.0, 10.0], [Step("samtal", 1000, 500)], 10)
    assert few is not None
    assert many is not None
    assert few.steps[0].high / few.steps[0].low > many.steps[0].high / many.steps[0].low


def test_the_levers_are_ordered_by_the_hours_they_save() -> None:
    funnel, _ = backwards(2_000_000, ORDERS, STEPS, working_days=100)
    assert funnel is not None
    assert [lever.name for lever in funnel.levers][-1] == "samtal"
    assert {funnel.levers[0].name, funnel.levers[1].name} == {"offerter", ORDER_VALUE}
    assert funnel.levers[0].share_saved == pytest.approx(1 - 1 / 1.1)


def test_without_hours_no_lever_is_named() -> None:
    funnel, _ = backwards(100, [10.0], [Step("samtal", 10, 5)], 10)
    assert funnel is not None
    assert funnel.levers == ()


def test_a_step_that_never_succeeded_still_has_a_finite_need() -> None:
    funnel, _ = backwards(100, [10.0, 20.0], [Step("samtal", 20, 0)], 10)
    assert funnel is not None
    assert funnel.steps[0].needed < 1000


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ((0, [10.0], [Step("samtal", 10, 5)], 10), "budget"),
        ((100, [], [Step("samtal", 10, 5)], 10), "order_values"),
        ((100, [10.0], [], 10), "steps"),
        ((100, [10.0], [Step("samtal", 10, 5)], 0), "working_days"),
        ((100, [10.0], [Step("samtal", 5, 10)], 10), "samtal"),
    ],
)
def test_figures_that_cannot_be_are_said(arguments: tuple[object, ...], field: str) -> None:
    funnel, problems = backwards(*arguments)  # type: ignore[arg-type]
    assert funnel is None
    assert [problem.field for problem in problems] == [field]
    assert problems[0].message("sv") != problems[0].message("en")
