"""Tokens are read in pieces, forward and backward."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.figures.figure import TokenReader
from factbox.analysis.figures.reading import read

Paragraphs = list[tuple[str, ...]]
PARAGRAPHS = st.lists(
    st.lists(st.integers(0, 90).map(str), max_size=40).map(tuple), max_size=20
)


class Noted(TokenReader):
    """Remembers what it was given."""

    reads_back = True

    def __init__(self) -> None:
        self.forward: list[str] = []
        self.backward: list[str] = []

    def take(self, tokens: Sequence[str]) -> None:
        self.forward += tokens

    def take_back(self, tokens: Sequence[str]) -> None:
        self.backward += tokens


def noted(paragraphs: Paragraphs) -> tuple[Noted, int]:
    """Return what was read, and in how many slices."""
    reading = Noted()
    slices = sum(1 for _ in read(paragraphs, [reading]))
    return reading, slices


@settings(max_examples=30)
@given(PARAGRAPHS, st.integers(1, 30))
def test_all_tokens_are_read_in_both_directions(paragraphs: Paragraphs, times: int) -> None:
    reading, _ = noted(paragraphs * times)
    tokens = list(chain.from_iterable(paragraphs * times))
    assert reading.forward == tokens
    assert reading.backward == tokens[::-1]


def test_one_endless_paragraph_is_cut() -> None:
    tokens = tuple(str(number * number % 5_003) for number in range(30_000))
    reading, slices = noted([tokens])
    assert slices > 10
    assert reading.forward == list(tokens)


def test_endless_blank_lines_are_cut() -> None:
    reading, slices = noted([("a", "b"), *[()] * 20_000, ("a",)])
    assert slices > 10
    assert reading.backward == ["a", "b", "a"]


def test_nothing_is_read_at_once() -> None:
    _, slices = noted([])
    assert slices == 0
