"""The moving-average type-token ratio."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.diversity.mattr import WINDOW

from ..of_tokens import figure_of

TOKENS = st.lists(st.integers(0, 60).map(str), max_size=220) | st.lists(
    st.sampled_from("abc"), max_size=120
)
DISTINCT = list(map(str, range(200)))


def mattr(tokens: list[str]) -> float | None:
    return figure_of("mattr", tokens)


def window_by_window(tokens: list[str]) -> float:
    """Return MATTR by its definition."""
    windows = [tokens[at : at + WINDOW] for at in range(max(1, len(tokens) - WINDOW + 1))]
    ratios = [Fraction(len(set(window)), len(window)) for window in windows]
    return float(sum(ratios) / len(ratios))


def test_no_token_has_none() -> None:
    assert mattr([]) is None


def test_by_hand() -> None:
    # Two windows: all of them differ, and one is there twice.
    assert mattr([*DISTINCT[:50], DISTINCT[49]]) == (1 + 49 / 50) / 2
    # The other one is 50 tokens ago, in no window with it.
    assert mattr([*DISTINCT[:50], DISTINCT[0]]) == 1
    assert mattr(DISTINCT) == 1
    assert mattr(["on"] * 200) == 1 / 50


@pytest.mark.parametrize("tokens", [["a"], ["a", "a", "b"], [*DISTINCT[:48], "0"]])
def test_a_text_shorter_than_a_window_is_one(tokens: list[str]) -> None:
    assert mattr(tokens) == len(set(tokens)) / len(tokens)


@given(TOKENS)
def test_it_is_that_window_by_window(tokens: list[str]) -> None:
    if tokens:
        figure = mattr(tokens)
        assert figure is not None
        assert figure == window_by_window(tokens)
        assert 0 < figure <= 1
        assert mattr(tokens[::-1]) == figure


@given(st.lists(TOKENS, max_size=6))
def test_windows_reach_over_paragraphs(paragraphs: list[list[str]]) -> None:
    whole = [token for paragraph in paragraphs for token in paragraph]
    assert figure_of("mattr", *paragraphs) == mattr(whole)
