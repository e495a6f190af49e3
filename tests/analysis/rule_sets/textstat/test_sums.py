"""Counts kept as one number."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.textstat.sums import Sums, packed, unpacked

SUMS = st.tuples(*[st.integers(0, 10**11)] * len(Sums._fields)).map(Sums._make)


@given(SUMS, SUMS)
def test_the_sum_of_packed_sums_is_that_of_their_counts(one: Sums, other: Sums) -> None:
    added = Sums._make(a + b for a, b in zip(one, other, strict=True))
    assert unpacked(packed(one) + packed(other)) == added
