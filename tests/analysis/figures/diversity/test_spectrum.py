"""A spectrum by difference is that from scratch."""

from __future__ import annotations

from collections import Counter
from itertools import takewhile
from operator import eq

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.diversity import Spectrum
from factbox.analysis.figures.diversity.spectrum import differing

WORDS = st.lists(st.sampled_from("a b c d e f the The".split()), max_size=30)


def test_of_a_text() -> None:
    spectrum = Spectrum(Counter("of the people by the people for the people".split()))
    assert spectrum.occurring == {1: 3, 3: 2}
    assert (spectrum.tokens, spectrum.types, spectrum.squares) == (9, 5, 21)


def test_of_nothing() -> None:
    spectrum = Spectrum({})
    assert spectrum.occurring == {}
    assert (spectrum.tokens, spectrum.types, spectrum.squares) == (0, 0, 0)


@given(WORDS, st.lists(st.tuples(WORDS, WORDS), max_size=5))
def test_edits(start: list[str], edits: list[tuple[list[str], list[str]]]) -> None:
    there = list(start)
    types = Counter(there)
    spectrum = Spectrum(types)
    for kept, new in edits:
        gone = there[len(kept) :]
        spectrum.exchange(types, gone, new)
        there = there[: len(kept)] + new
        types = Counter(there)
        assert vars(spectrum) == vars(Spectrum(types))


@given(WORDS, WORDS)
def test_a_copy_stands_alone(there: list[str], new: list[str]) -> None:
    spectrum = Spectrum(Counter(there))
    copy = spectrum.copy()
    assert vars(copy) == vars(spectrum)
    copy.exchange(Counter(there), there, new)
    assert vars(copy) == vars(Spectrum(Counter(new)))
    assert vars(spectrum) == vars(Spectrum(Counter(there)))


@given(WORDS, WORDS, WORDS, WORDS)
def test_what_differs(
    above: list[str], old: list[str], new: list[str], below: list[str]
) -> None:
    one, other = [*above, *old, *below], [*above, *new, *below]
    gone, come = differing(one, other)
    start = len(list(takewhile(bool, map(eq, one, other))))
    assert [*one[:start], *gone] == one[: start + len(gone)]
    assert [*one[:start], *come, *one[start + len(gone) :]] == other
    assert len(gone) <= len(old)
    assert len(come) <= len(new)
