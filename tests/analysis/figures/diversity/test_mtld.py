"""How long a text stays above a type-token ratio of 0.72."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.diversity.mtld import Factors

from ..of_tokens import figure_of

LOWEST = Fraction(72, 100)
DISTINCT = list(map(str, range(200)))
TOKENS = st.lists(st.integers(0, 60).map(str), max_size=300) | st.lists(
    st.sampled_from("abc"), max_size=100
)


def mtld(tokens: list[str]) -> float | None:
    return figure_of("mtld", tokens)


def one_way(tokens: list[str]) -> Fraction | None:
    """Return the tokens per factor, by definition."""
    factors = Fraction(0)
    start = 0
    for end in range(1, len(tokens) + 1):
        ratio = Fraction(len(set(tokens[start:end])), end - start)
        if ratio < LOWEST:
            factors += 1
            start = end
        elif end == len(tokens):
            factors += (1 - ratio) / (1 - LOWEST)
    return len(tokens) / factors if factors else None


def test_the_example_of_the_paper() -> None:
    # Forward the factor ends at the second "people", backward at the second "the"; what is
    # left over repeats nothing.
    assert mtld("of the people by the people for the people".split()) == 9


def test_a_part_of_a_factor() -> None:
    # 10 tokens of 9 types: (1 − 0.9) / 0.28 factors, in either direction.
    assert mtld([*DISTINCT[:9], "0"]) == pytest.approx(10 * 0.28 / 0.1)


def test_a_factor_ends_below_the_threshold_and_not_at_it() -> None:
    at_it = [*DISTINCT[:18], *DISTINCT[:7]]
    assert len(set(at_it)) / len(at_it) == 0.72
    assert mtld(at_it) == 25
    # 18 types in 26 tokens: the factor ends with the last token, in either direction.
    assert mtld([*at_it, "7"]) == 26
    # Had it ended at 0.72, there would be a factor and nothing of another: 29 tokens. So the
    # new types that follow are read into it: 22 types of 29.
    assert mtld([*at_it, *DISTINCT[18:22]]) == pytest.approx(29 * 0.28 / (7 / 29))


def test_the_shortest_factor_has_two_tokens() -> None:
    assert mtld(["on"] * 10) == 2
    # Three factors in either direction, and one token that repeats nothing.
    assert mtld(["on"] * 7) == pytest.approx(7 / 3)


@pytest.mark.parametrize("tokens", [[], ["a"], ["a", "b"], DISTINCT])
def test_without_a_repeated_type_there_is_no_factor(tokens: list[str]) -> None:
    assert mtld(tokens) is None


@given(TOKENS)
def test_it_is_as_defined(tokens: list[str]) -> None:
    figure, forward, backward = mtld(tokens), one_way(tokens), one_way(tokens[::-1])
    if figure is None or forward is None or backward is None:
        assert (figure, forward, backward) == (None, None, None)
        assert len(set(tokens)) == len(tokens)
        return
    assert figure == pytest.approx(float((forward + backward) / 2), rel=1e-14)
    assert isfinite(figure)
    assert figure >= 2
    assert mtld(tokens[::-1]) == figure


@given(TOKENS, st.lists(st.integers(0, 300), max_size=6))
def test_in_pieces_as_at_once(tokens: list[str], cuts: list[int]) -> None:
    ends = [0, *sorted(cuts), len(tokens)]
    at_once, in_pieces = Factors(), Factors()
    at_once.take(tokens)
    for low, high in pairwise(ends):
        in_pieces.take(tokens[min(low, len(tokens)) : high])
    assert in_pieces.length() == at_once.length()
