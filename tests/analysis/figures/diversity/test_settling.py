"""What needs the whole text, read a slice at a time, is that read at once."""

from __future__ import annotations

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.diversity import Curve, Factors, Settled, Settling, mattr, mtld

Paragraphs = list[tuple[str, ...]]
PARAGRAPHS = st.lists(
    st.lists(st.integers(0, 90).map(str), max_size=40).map(tuple), max_size=20
)


def at_once(tokens: list[str], points: int) -> Settled:
    curve = Curve(len(tokens), points)
    curve.take(tokens)
    forward, backward = Factors(), Factors()
    forward.take(tokens)
    backward.take(tokens[::-1])
    lengths = forward.length(), backward.length()
    return Settled(mattr(tokens), mtld(tokens), curve.points, lengths)


@given(PARAGRAPHS, st.integers(1, 30))
def test_in_slices_as_at_once(paragraphs: Paragraphs, times: int) -> None:
    paragraphs = paragraphs * times
    tokens = list(chain.from_iterable(paragraphs))
    settling = Settling(iter(paragraphs), reversed(paragraphs), len(tokens), points=50)
    while settling.step(0):
        assert settling.settled is None
    assert settling.settled == at_once(tokens, 50)


def test_one_endless_paragraph_is_cut() -> None:
    tokens = [str(number * number % 5_003) for number in range(30_000)]
    settling = Settling([tuple(tokens)], [tuple(tokens)], len(tokens))
    slices = 1
    while settling.step(0):
        slices += 1
    assert slices > 10
    assert settling.settled == at_once(tokens, 400)


def test_endless_blank_lines_are_cut() -> None:
    paragraphs: Paragraphs = [("a", "b"), *[()] * 20_000, ("a",)]
    settling = Settling(paragraphs, reversed(paragraphs), 3)
    slices = 1
    while settling.step(0):
        slices += 1
    assert slices > 10
    assert settling.settled == at_once(["a", "b", "a"], 400)


def test_it_can_be_read_in_one_go() -> None:
    settling = Settling([("a", "b")], [("a", "b")], 2)
    assert settling.settled is None
    assert not settling.step()
    assert settling.settled == Settled(1.0, None, [])
    assert not settling.step()


def test_nothing_settles_at_once() -> None:
    settling = Settling([], [], 0)
    assert not settling.step(0)
    assert settling.settled == Settled(None, None, [])
