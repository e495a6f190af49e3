"""Counts that can be added, and the fact box made of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.text.counts import Counts, FactBox

COUNTS = st.builds(Counts, *[st.integers(0, 10**9)] * 6)


@given(COUNTS, COUNTS)
def test_counts_are_added_figure_by_figure(one: Counts, other: Counts) -> None:
    both = one + other
    parts = one.by_name(), other.by_name()
    assert both.by_name() == {name: sum(each[name] for each in parts) for name in parts[0]}
    assert one + Counts() == one


def test_fact_box() -> None:
    box = FactBox.of(Counts(sentences=38, tokens=1121, syllables=2136, common_words=500), 498)
    assert box == FactBox(18.399210526315795, 1121, 498, 498 / 1121)
    assert FactBox.of(Counts(tokens=4), 1).ttr == 0.25


def test_what_has_no_value_is_absent() -> None:
    assert Counts().level is None
    assert FactBox.of(Counts(), 0) == FactBox(None, 0, 0, None)
    other = Counts(sentences=3, tokens=30, syllables=60, common_words=5)
    assert FactBox.of(other, 15) == FactBox(None, 30, 15, 0.5)
    assert (other + Counts(common_words=1)).level is not None
    assert FactBox.of(Counts(paragraphs=3, characters=9), 0) == FactBox(None, 0, 0, None)
