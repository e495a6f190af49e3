"""A balanced tree over the lines of a text, each part of which knows its sum.

Some lines in a row are a leaf; a fork has the sum of what hangs from it. The heights of its
two sides differ by one at most (Adelson-Velsky & Landis 1962). No tree is empty: where
there are no lines, there is None.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import add

from factbox.analysis.rule_sets.textstat.line import NOTHING, Line

_LONGEST_LEAF = 16


class Leaf:
    """Some lines in a row."""

    __slots__ = ("lines", "sum")

    height = 0

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.sum = total(lines)

    def __len__(self) -> int:
        return len(self.lines)


class Fork:
    """What is above, `left`, and what is below, `right`."""

    __slots__ = ("height", "left", "length", "right", "sum")

    def __init__(self, left: Tree, right: Tree) -> None:
        self.left = left
        self.right = right
        self.height: int = max(left.height, right.height) + 1
        self.length = len(left) + len(right)
        self.sum: Line = left.sum + right.sum

    def __len__(self) -> int:
        return self.length


Tree = Leaf | Fork


def total(lines: Sequence[Line]) -> Line:
    """The sum of `lines`."""
    return reduce(add, lines, NOTHING)


def tree_of(lines: list[Line]) -> Tree | None:
    """A tree of `lines`."""
    return _grown(lines) if lines else None


def sum_of(tree: Tree | None, first: int, end: int) -> Line:
    """The sum of the lines from `first` up to `end`, which may lie outside the tree."""
    if tree is None or end <= 0 or first >= len(tree):
        return NOTHING
    if first <= 0 and end >= len(tree):
        return tree.sum
    if isinstance(tree, Leaf):
        return total(tree.lines[max(first, 0) : end])
    middle = len(tree.left)
    return sum_of(tree.left, first, end) + sum_of(tree.right, first - middle, end - middle)


def exchange(tree: Tree, first: int, lines: Sequence[Line]) -> None:
    """Put `lines` in the place of as many, from `first` on."""
    if isinstance(tree, Leaf):
        tree.lines[first : first + len(lines)] = lines
        tree.sum = total(tree.lines)
        return
    middle = len(tree.left)
    above = max(middle - first, 0)
    if lines[:above]:
        exchange(tree.left, first, lines[:above])
    if lines[above:]:
        exchange(tree.right, max(first - middle, 0), lines[above:])
    tree.sum = tree.left.sum + tree.right.sum


def cut(tree: Tree | None, index: int) -> tuple[Tree | None, Tree | None]:
    """What is above the line `index`, and what is from it on. `tree` is used up."""
    if tree is None or index <= 0:
        return None, tree
    if index >= len(tree):
        return tree, None
    if isinstance(tree, Leaf):
        return Leaf(tree.lines[:index]), Leaf(tree.lines[index:])
    middle = len(tree.left)
    if index < middle:
        above, below = cut(tree.left, index)
        return above, joined(below, tree.right)
    above, below = cut(tree.right, index - middle)
    return joined(tree.left, above), below


def joined(above: Tree | None, below: Tree | None) -> Tree | None:
    """One tree of both, which are used up."""
    if above is None or below is None:
        return above or below
    return _joined(above, below)


def _grown(lines: list[Line]) -> Tree:
    if len(lines) <= _LONGEST_LEAF:
        return Leaf(lines)
    middle = len(lines) // 2
    return Fork(_grown(lines[:middle]), _grown(lines[middle:]))


def _joined(above: Tree, below: Tree) -> Tree:
    if isinstance(above, Fork) and above.height > below.height + 1:
        return _balanced(above.left, _joined(above.right, below))
    if isinstance(below, Fork) and below.height > above.height + 1:
        return _balanced(_joined(above, below.left), below.right)
    if isinstance(above, Leaf) and isinstance(below, Leaf):
        lines = above.lines + below.lines
        if len(lines) <= _LONGEST_LEAF:
            return Leaf(lines)
    return Fork(above, below)


def _balanced(left: Tree, right: Tree) -> Fork:
    """A fork of two trees whose heights differ by two at most."""
    if isinstance(left, Fork) and left.height > right.height + 1:
        if isinstance(left.right, Fork) and left.right.height > left.left.height:
            return Fork(Fork(left.left, left.right.left), Fork(left.right.right, right))
        return Fork(left.left, Fork(left.right, right))
    if isinstance(right, Fork) and right.height > left.height + 1:
        if isinstance(right.left, Fork) and right.left.height > right.right.height:
            return Fork(Fork(left, right.left.left), Fork(right.left.right, right.right))
        return Fork(Fork(left, right.left), right.right)
    return Fork(left, right)
