"""The mean type-token ratio of all draws of 42 tokens."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.diversity.hd_d import hd_d
from factbox.analysis.figures.spectrum import spectrum_of

# How often each type occurs.
TIMES = st.lists(st.integers(1, 5) | st.integers(1, 5_000), max_size=40)


def figure(times: list[int]) -> float | None:
    """Return HD-D, given how often each type occurs."""
    spectrum = spectrum_of({str(number): count for number, count in enumerate(times)})
    return hd_d(sum(times), spectrum["sets"])


def exactly(times: list[int]) -> Fraction:
    """Return HD-D by its definition, the chance that a draw has a type."""
    tokens = sum(times)
    draws = comb(tokens, 42)
    chances = (
        types * (1 - Fraction(comb(tokens - count, 42), draws))
        for count, types in Counter(times).items()
    )
    return sum(chances, Fraction(0)) / 42


def test_it_begins_at_42_tokens() -> None:
    assert figure([]) is None
    assert figure([1] * 41) is None
    assert figure([1] * 42) == 1


def test_by_hand() -> None:
    # All 42 are drawn.
    assert figure([40, 1, 1]) == 3 / 42
    # Of 43 tokens one is left out, and once in 43 times it is the only one of its type.
    assert figure([42, 1]) == pytest.approx((1 + 42 / 43) / 42)
    assert figure([800_000]) == 1 / 42
    assert figure([1] * 5_000) == 1


@given(TIMES)
def test_it_is_exact(times: list[int]) -> None:
    if sum(times) < 42:
        assert figure(times) is None
    else:
        assert figure(times) == float(exactly(times))


def test_it_is_exact_in_a_book() -> None:
    times = (
        [1] * 30_000 + [2] * 9_000 + [3] * 4_000 + [50] * 900 + [1_000] * 190 + [45_000] * 11
    )
    times.append(800_000 - sum(times))
    assert figure(times) == float(exactly(times))
