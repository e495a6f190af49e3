"""Numbers as they are shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.catalogue import figures
from factbox.reports.numbers import (
    decimals_for,
    difference_shown,
    figure_shown,
    in_formula,
    part_decimals,
    percent,
    share_shown,
    signed,
)
from factbox.tr import NumberStyle, translate_by

LEVEL, TOKENS, TTR = (figures()[key] for key in ("level", "tokens", "ttr"))


def test_a_level_has_one_decimal_and_three_where_it_is_published() -> None:
    assert figure_shown(LEVEL, 18.3987) == "18.4"
    assert figure_shown(LEVEL, 18.3987, exactly=True) == "18.399"
    assert figure_shown(LEVEL, -0.25, exactly=True) == "−0.250"
    assert figure_shown(LEVEL, -0.04) == "0.0"
    assert figure_shown(TTR, 0.44425) == figure_shown(TTR, 0.44425, exactly=True) == "0.444"
    assert figure_shown(TOKENS, 12) == "12"
    assert figure_shown(LEVEL, None) == "—"


@pytest.mark.parametrize(
    ("then", "now", "shown"),
    [
        (1316, 1121, "−195, −15\u00a0%"),
        (1121, 1316, "+195, +17\u00a0%"),
        (1121, 1122, "+1, +0.1\u00a0%"),
        (200, 199, "−1, −0.5\u00a0%"),
        (100, 1200, "+1100, +1100\u00a0%"),
        # Something is left.
        (1000, 3, "−997, −99.7\u00a0%"),
        (1000, 0, "−1000, −100\u00a0%"),
        (0, 12, "+12"),
        (5, 5, "±0"),
        (None, 5, "—"),
    ],
)
def test_a_difference_of_counts_has_its_percentage(
    then: int | None, now: int, shown: str
) -> None:
    assert difference_shown(TOKENS, then, now) == shown


def test_a_ratio_is_subtracted_as_it_is_shown() -> None:
    assert difference_shown(TTR, 0.4444, 0.4446) == "+0.001"
    assert difference_shown(TTR, 0.4441, 0.4442) == "+0.0001"


@pytest.mark.parametrize(
    ("then", "now", "shown"),
    [
        (12.74, 12.86, "+0.12"),
        (12.74, 12.75, "+0.01"),
        (14.2, 12.8, "−1.40"),
        (12.7401, 12.7424, "+0.002"),
        # Not −0.25, the difference of 4.99 and 4.74.
        (4.9949, 4.7351, "−0.26"),
        (12.5, 12.5, "±0"),
    ],
)
def test_a_difference_of_levels_has_two_decimals_and_is_never_lost(
    then: float, now: float, shown: str
) -> None:
    assert difference_shown(LEVEL, then, now) == shown


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_percentage_is_zero_or_a_hundred_only_where_that_is_true(then: int, now: int) -> None:
    shown = percent(then, now).removesuffix("\u00a0%").replace("−", "-")
    assert (shown == "") is (then == 0 or then == now)
    if shown:
        assert float(shown) != 0
        assert (float(shown) == -100) is (now == 0)
        assert float(shown) == pytest.approx(100 * (now - then) / then, rel=1.0)


def test_a_share_is_never_nothing() -> None:
    assert share_shown(0.25, 2) == "25.00"
    assert share_shown(1 / 800_000, 2) == "0.0001"
    assert share_shown(0.0, 2) == "0.00"


def test_costs_have_two_digits_of_the_largest() -> None:
    assert decimals_for([0.3871, 0.002]) == 2
    assert decimals_for([2.5]) == 2
    assert decimals_for([-0.00087]) == 5
    assert decimals_for([]) == 2


def test_parts_have_the_decimals_of_their_difference_or_more() -> None:
    assert part_decimals(LEVEL, [1.432, -0.2]) == 2
    assert part_decimals(LEVEL, [0.0432, -0.2]) == 2
    assert part_decimals(LEVEL, [0.0432, -0.02]) == 3
    assert part_decimals(TTR, [0.0333, -0.00072]) == 3
    assert part_decimals(TTR, [0.0033, -0.00072]) == 4
    assert part_decimals(TOKENS, [-3.0, 12.0]) == 0
    assert part_decimals(figures()["types"], [1 / 3, 12.0]) == 1


def test_next_to_nothing_is_told_from_nothing() -> None:
    assert signed(-0.00002, 2) == "−0.00002"
    assert signed(0.004, 2) == "+0.004"
    assert signed(0.0, 2) == signed(0.1 + 0.2 - 0.3, 2) == "±0"


@pytest.fixture
def decimal_commas() -> Iterator[None]:
    translate_by(None, NumberStyle(",", "."))
    yield
    translate_by(None)


@pytest.mark.usefixtures("decimal_commas")
def test_a_window_in_another_language_has_its_decimal_sign() -> None:
    assert figure_shown(LEVEL, 18.3987, exactly=True) == "18,399"
    assert difference_shown(TTR, 0.5, 0.25) == "−0,250"
    assert percent(1121, 1122) == "+0,1\u00a0%"
    assert in_formula("0.39 × 482 / 24 − 15.59") == "0,39 × 482 / 24 − 15,59"
