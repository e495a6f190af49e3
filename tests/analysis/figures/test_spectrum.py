"""Sums over the types of a text."""

from __future__ import annotations

from collections import Counter
from math import comb

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.spectrum import spectrum_of


def test_of_a_text() -> None:
    found = spectrum_of(Counter("of the people by the people for the people".split()))
    assert (found["types"], found["hapaxes"], found["squares"]) == (5, 3, 21)


def test_of_nothing() -> None:
    found = spectrum_of({})
    assert (found["types"], found["hapaxes"], found["squares"]) == (0, 0, 0)
    assert set(found["sets"]) == {0}


@given(st.lists(st.integers(1, 90), max_size=30))
def test_the_sets_of_so_many_tokens(times: list[int]) -> None:
    found = spectrum_of({str(number): count for number, count in enumerate(times)})
    assert found["sets"] == [
        sum(comb(count, drawn) for count in times) for drawn in range(1, 43)
    ]
