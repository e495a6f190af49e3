"""Edits told as one say the same as one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.text.change import Change

# Where in the text, how many lines go, and how many come: each as a part of what there is.
EDIT = st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 5))


@given(st.integers(1, 20), st.lists(EDIT, min_size=1, max_size=12))
def test_a_change_holds_all_edits(length: int, edits: list[tuple[int, int, int]]) -> None:
    before = [f"old {number}" for number in range(length)]
    lines = before.copy()
    change: Change | None = None
    for number, (at, going, coming) in enumerate(edits):
        first = at % (len(lines) + 1)
        removed = going % (len(lines) - first + 1)
        lines[first : first + removed] = [f"new {number}.{i}" for i in range(coming)]
        if change is None:
            change = Change(first, removed, coming)
        else:
            change = change.then(first, removed, coming)
    assert change is not None
    first, removed, added = change
    assert 0 <= first <= first + removed <= length
    before[first : first + removed] = lines[first : first + added]
    assert before == lines


def test_a_change_is_no_larger_than_it_need_be() -> None:
    assert Change(5, 1, 1).then(5, 1, 1) == Change(5, 1, 1)
    assert Change(5, 1, 2).then(6, 1, 1) == Change(5, 1, 2)
    assert Change(5, 1, 1).then(9, 1, 1) == Change(5, 5, 5)
    assert Change(5, 0, 3).then(5, 3, 0) == Change(5, 0, 0)
