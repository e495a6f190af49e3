"""The tree stays balanced, whatever is cut from it and joined to it."""

from __future__ import annotations

from random import Random

from factbox.analysis.rule_sets.textstat.line import Line
from factbox.analysis.rule_sets.textstat.tree import Fork, Tree, cut, joined, sum_of, tree_of

from .theirs import CHUNKS

LINE = Line.of("A cat sat. It", CHUNKS)


def forks(tree: Tree | None) -> list[Fork]:
    """The forks of a tree, the lowest ones first."""
    if not isinstance(tree, Fork):
        return []
    return [*forks(tree.left), *forks(tree.right), tree]


def assert_balanced(tree: Tree | None) -> None:
    for fork in forks(tree):
        assert fork.height == max(fork.left.height, fork.right.height) + 1
        assert abs(fork.left.height - fork.right.height) <= 1


def test_trees_of_all_sizes_joined(chance: Random) -> None:
    for _ in range(300):
        above, below = chance.choices([0, 1, 16, 17, 100, 1_000, chance.randrange(9_000)], k=2)
        tree = joined(tree_of([LINE] * above), tree_of([LINE] * below))
        assert_balanced(tree)
        assert (len(tree) if tree else 0) == above + below


def test_cut_and_joined_again(chance: Random) -> None:
    tree = tree_of([LINE] * 3_000)
    whole = sum_of(tree, 0, 3_000)
    for _ in range(1_000):
        first, second = cut(tree, chance.randrange(3_001))
        assert_balanced(first)
        assert_balanced(second)
        tree = joined(first, second)
        assert_balanced(tree)
    assert sum_of(tree, 0, 3_000) == whole


def test_lines_taken_away_from_the_middle(chance: Random) -> None:
    tree = tree_of([LINE] * 5_000)
    while tree:
        above, rest = cut(tree, chance.randrange(len(tree)))
        tree = joined(above, cut(rest, chance.randrange(1, 60))[1])
        assert_balanced(tree)
