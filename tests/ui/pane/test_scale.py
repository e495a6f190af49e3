"""The scale of an axis: round numbers around what is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.ui.pane.scale import Scale, round_step


@pytest.mark.parametrize(
    ("least", "step"),
    [(10, 10), (10.1, 20), (21, 50), (0.11, 0.2), (0.3, 0.5), (1, 1), (5.5, 10), (1e-3, 1e-3)],
)
def test_steps_are_round(least: float, step: float) -> None:
    assert round_step(least) == step


@given(st.floats(1e-290, 1e290))
def test_a_step_is_the_least_that_will_do(least: float) -> None:
    step = round_step(least)
    assert step >= least
    assert f"{step:e}"[0] in "125"
    assert step / 2.6 < least


def test_numbers_are_as_they_would_be_written() -> None:
    scale = Scale.around(9.1, 18.4, 5, 3)
    assert [scale.label(number) for number in scale.numbers()] == [
        "8",
        "10",
        "12",
        "14",
        "16",
        "18",
        "20",
    ]
    scale = Scale.around(0.4442, 0.4512, 3, 3)
    assert [scale.label(number) for number in scale.numbers()] == [
        "0.440",
        "0.445",
        "0.450",
        "0.455",
    ]


def test_what_hardly_changes_looks_so() -> None:
    scale = Scale.around(18.399, 18.401, 5, 3)
    assert abs(scale.share(18.401) - scale.share(18.399)) < 0.05


def test_counts_have_no_halves() -> None:
    scale = Scale.around(1, 2, 6, 0)
    assert [scale.label(number) for number in scale.numbers()] == ["1", "2"]


@pytest.mark.parametrize("value", [0, 1, 1121, 0.444, -3.4, 1e18, 1e300, 1.7e308])
def test_what_never_changes_has_a_scale_too(value: float) -> None:
    scale = Scale.around(value, value, 4, 3)
    assert scale.numbers()[0] <= value <= scale.numbers()[-1]
    assert len(set(map(scale.label, scale.numbers()))) >= 2


def test_nothing_is_fewer_than_none() -> None:
    assert Scale.around(0, 0, 4, 0).numbers() == [0, 1]


@given(st.floats(-1e12, 1e12), st.floats(-1e12, 1e12), st.integers(1, 6), st.integers(0, 4))
def test_all_is_inside(one: float, other: float, most: int, decimals: int) -> None:
    lowest, highest = sorted((one, other))
    scale = Scale.around(lowest, highest, most, decimals)
    assert -1e-9 <= scale.share(lowest) <= scale.share(highest) <= 1 + 1e-9
    assert len(scale.numbers()) <= most + 3


@pytest.mark.parametrize("most", [1, 6])
@pytest.mark.parametrize("ends", [(-1.7e308, 1.7e308), (-1.3e308, 0.0), (1.0, 1.79e308)])
def test_the_largest_there_is_has_a_scale(ends: tuple[float, float], most: int) -> None:
    scale = Scale.around(*ends, most, 3)
    assert 0 <= scale.share(ends[0]) < scale.share(ends[1]) <= 1
    assert 1 <= len([scale.label(number) for number in scale.numbers()]) <= 10
