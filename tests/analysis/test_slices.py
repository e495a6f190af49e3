"""What is done in slices is what is done at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.slices import at_once, collect_in_slices, sort_in_slices


@given(st.lists(st.tuples(st.integers(0, 9), st.integers())), st.integers(0, 400))
def test_sorted_as_at_once(some: list[tuple[int, int]], times: int) -> None:
    items = some * times
    for is_falling in (False, True):
        work = sort_in_slices(items, lambda item: item[0], is_falling=is_falling)
        assert at_once(work) == sorted(items, key=lambda item: item[0], reverse=is_falling)


def test_a_long_sort_stops_often() -> None:
    assert sum(1 for _ in sort_in_slices(list(range(20_000)), lambda item: -item)) >= 20


def test_collected_as_at_once() -> None:
    work = collect_in_slices(iter(range(5_000)))
    next(work)
    assert at_once(work) == list(range(5_000))
