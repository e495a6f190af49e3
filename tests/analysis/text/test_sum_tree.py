"""The sequence that knows its sums, held against a plain list."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.text.sum_tree import SumTree

# Where an edit is, how much goes and how much comes, as shares of what there is.
SHARE = st.sampled_from([0.0, 0.25, 0.5, 0.99, 1.0]) | st.floats(0, 1)
SIZE = st.sampled_from([0, 1, 2, 15, 16, 17, 33, 300])
EDITS = st.lists(st.tuples(SHARE, SHARE, SIZE), min_size=1, max_size=30)


def tree_of(items: Sequence[str]) -> SumTree[str, str]:
    """A tree in which the order of every addition is seen."""
    return SumTree("".join, items)


def letters(start: int, count: int) -> list[str]:
    return [chr(start + number) for number in range(count)]


def extent(size: int, place: float, share: float) -> tuple[int, int]:
    first = round(place * size)
    return first, first + round(share * (size - first))


@settings(max_examples=100)
@given(EDITS, SHARE, SHARE)
def test_it_is_what_a_list_is_after_any_edits(
    edits: list[tuple[float, float, int]], place: float, share: float
) -> None:
    tree, plain = tree_of([]), list[str]()
    for number, (at, gone, count) in enumerate(edits):
        first, end = extent(len(plain), at, gone)
        new = letters(1_000 + 300 * number, count)
        assert tree.replace(first, end - first, new) == plain[first:end]
        plain[first:end] = new
        assert len(tree) == len(plain)
        assert tree.sum(0, len(tree)) == "".join(plain)
    assert list(tree) == plain
    assert [tree[index] for index in range(len(plain))] == plain
    first, end = extent(len(plain), place, share)
    assert tree.sum(first, end) == "".join(plain[first:end])
    assert list(tree.run(first, end)) == plain[first:end]
    assert tree[first:end] == plain[first:end]


@given(st.lists(st.sampled_from("abc"), max_size=200), SHARE, SHARE)
def test_what_is_wanted_is_found_and_the_rest_passed_over(
    plain: list[str], place: float, share: float
) -> None:
    first, end = extent(len(plain), place, share)
    parts = tree_of(plain).parts(first, end, lambda sum_: "a" in sum_)
    found = [(start + at, each) for start, some in parts for at, each in enumerate(some)]
    assert set(found) <= set(enumerate(plain))
    assert [at for at, each in found if each == "a"] == [
        at for at in range(first, end) if plain[at] == "a"
    ]


def test_a_part_without_what_is_wanted_is_not_looked_at() -> None:
    tree = tree_of([*"b" * 1_000, "a", *"b" * 1_000])
    found = list(tree.parts(0, 2_001, lambda sum_: "a" in sum_))
    assert len(found) == 1
    assert "a" in found[0][1]


def test_what_is_being_read_is_what_was_there_when_it_was_begun() -> None:
    tree = tree_of(letters(1_000, 100))
    read = iter(tree)
    next(read)
    tree.replace(0, 100, ["a"])
    assert list(read) == letters(1_001, 99)


def test_it_is_indexed_as_a_list() -> None:
    plain = letters(1_000, 40)
    tree = tree_of(plain)
    assert tree[-1] == plain[-1]
    assert tree[-40] == plain[0]
    assert tree[2:39:3] == plain[2:39:3]
    assert tree[::-1] == plain[::-1]
    for index in (40, -41):
        with pytest.raises(IndexError):
            tree[index]


@pytest.mark.parametrize(("first", "removed"), [(4, 0), (-1, 0), (-1, 1), (0, 4), (2, -1)])
def test_what_is_not_there_cannot_be_replaced(first: int, removed: int) -> None:
    tree = tree_of("abc")
    with pytest.raises(IndexError):
        tree.replace(first, removed, ["d"])
    assert "".join(tree) == "abc"


class Counted:
    """A number that counts the additions of all such numbers."""

    additions = 0

    def __init__(self, value: int) -> None:
        self.value = value

    def __add__(self, other: Counted) -> Counted:
        Counted.additions += 1
        return Counted(self.value + other.value)


@pytest.mark.parametrize("new", [0, 1, 2])
def test_an_edit_takes_few_additions_however_long_the_sequence_is(
    chance: Random, new: int
) -> None:
    tree = SumTree[int, Counted](lambda items: Counted(sum(items)), [1] * 20_000)
    for _ in range(500):
        # Many edits leave it as good as it was.
        tree.replace(chance.randrange(len(tree) // 2), 1, [1] * chance.randrange(3))
        first = chance.randrange(len(tree) // 2)
        tree.replace(first, min(300, len(tree) - first), [1] * chance.randrange(600))
    Counted.additions = 0
    for _ in range(50):
        tree.replace(chance.randrange(len(tree)), 1, [1] * new)
        assert tree.sum(7, len(tree)).value == len(tree) - 7
    assert 0 < Counted.additions / 50 < 60


def test_so_does_one_in_a_sequence_that_grew_one_by_one(chance: Random) -> None:
    tree = SumTree[int, Counted](lambda items: Counted(sum(items)))
    for _ in range(5_000):
        tree.replace(len(tree) * 3 // 4, 0, [1])
    Counted.additions = 0
    for _ in range(50):
        tree.replace(chance.randrange(len(tree)), 1, [1])
    assert 0 < Counted.additions / 50 < 30
