"""What two texts have in common at their ends, by the plainest way there is."""

from __future__ import annotations

from itertools import takewhile

from hypothesis import given
from hypothesis import strategies as st

from factbox.ui.text.common_ends import same_end, same_start

TEXT = st.text("ab😀", max_size=8)


@given(TEXT, TEXT, TEXT, TEXT)
def test_they_are_as_long_as_can_be(start: str, one: str, other: str, end: str) -> None:
    first, second = start + one + end, start + other + end
    assert same_start(first, second) == _same(first, second)
    assert same_end(first, second) == _same(first[::-1], second[::-1])


def _same(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
