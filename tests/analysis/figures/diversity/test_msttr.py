"""The mean segmental type-token ratio."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ..of_tokens import figure_of
from .test_libraries import RHYME, SPEECH

DISTINCT = list(map(str, range(200)))
TOKENS = st.lists(st.integers(0, 60).map(str), max_size=120)


def test_by_hand() -> None:
    # Fifty words that differ, fifty of which two are the same; what is left does not count.
    tokens = [*DISTINCT[:50], *DISTINCT[:49], "0", *["on"] * 49]
    assert figure_of("msttr", tokens) == (1 + 49 / 50) / 2


def test_under_a_segment_there_is_none() -> None:
    assert figure_of("msttr", DISTINCT[:49]) is None
    assert figure_of("msttr", DISTINCT[:50]) == 1


def test_as_libraries_have_it() -> None:
    # lexicalrichness 0.5.1: msttr(segment_window=50, discard=True)
    assert figure_of("msttr", SPEECH) == pytest.approx(0.8133333333333334, rel=1e-13)
    assert figure_of("msttr", RHYME) == pytest.approx(0.66, rel=1e-13)


@given(st.lists(TOKENS, max_size=6))
def test_it_is_as_defined(paragraphs: list[list[str]]) -> None:
    tokens = [token for paragraph in paragraphs for token in paragraph]
    segments = [tokens[at : at + 50] for at in range(0, len(tokens) - 49, 50)]
    ratios = [Fraction(len(set(segment)), 50) for segment in segments]
    expected = float(sum(ratios) / len(ratios)) if ratios else None
    assert figure_of("msttr", *paragraphs) == expected
