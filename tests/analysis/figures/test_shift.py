"""The difference of a figure, divided among its quantities."""

from __future__ import annotations

from itertools import permutations
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.shift import LeapError, Number, Shift, log, sqrt

NUMBERS = st.integers(2, 10_000).map(float)


def mixed(words: Number, sentences: Number, types: Number) -> Number:
    """A formula with all operations that formulas use."""
    share = 100 * types / words - 3 * (words / sentences)
    roots = sqrt(30 * types / sentences) / log(words) ** 2
    power: Number = words ** (types**-0.165)
    return share + roots + power - 15.8 + (1 - types / words) * 2


def of(old: float, new: float, name: str) -> Shift:
    return Shift(old, new, {name: 1.0})


@given(st.tuples(NUMBERS, NUMBERS, NUMBERS), st.tuples(NUMBERS, NUMBERS, NUMBERS))
def test_slopes_times_differences_are_the_difference(
    old: tuple[float, float, float], new: tuple[float, float, float]
) -> None:
    names = ("words", "sentences", "types")
    shift = mixed(*map(of, old, new, names))
    assert shift.old == mixed(*old)
    assert shift.new == mixed(*new)
    total = sum(
        shift.slopes[name] * (now - then)
        for name, then, now in zip(names, old, new, strict=True)
    )
    scale = max(abs(shift.old), abs(shift.new), 1)
    assert isclose(total, shift.new - shift.old, rel_tol=1e-7, abs_tol=1e-7 * scale)


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_of_two_quantities_they_are_the_mean_over_both_orders(
    a: float, b: float, c: float, d: float
) -> None:
    then, now = {"words": a, "sentences": b}, {"words": c, "sentences": d}
    shift = of(a, c, "words") / of(b, d, "sentences")
    parts = dict.fromkeys(then, 0.0)
    for order in permutations(then):
        current = dict(then)
        for name in order:
            before = current["words"] / current["sentences"]
            current[name] = now[name]
            parts[name] += (current["words"] / current["sentences"] - before) / 2
    for name, part in parts.items():
        slope = shift.slopes[name]
        assert isclose(slope * (now[name] - then[name]), part, rel_tol=1e-9, abs_tol=1e-6)


def test_of_a_quantity_that_stays_the_slope_is_that_of_the_curve() -> None:
    assert sqrt(of(4, 4, "words")).slopes["words"] == 1 / 4
    assert sqrt(of(0, 0, "words")).slopes["words"] == 0
    assert log(of(4, 4, "words")).slopes["words"] == 1 / 4


def test_what_is_decided_otherwise_is_a_leap() -> None:
    assert not of(4, 5, "percent") > 5
    assert of(6, 7, "percent") > 5
    with pytest.raises(LeapError):
        assert of(4, 6, "percent") > 5
    with pytest.raises(LeapError):
        assert of(0, 1, "syllables")
