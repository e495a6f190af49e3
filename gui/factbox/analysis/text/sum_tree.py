"""A sequence that quickly adds up any run of its items."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Generic, Protocol, Self, TypeVar, overload

_LONGEST_LEAF = 16


class Summable(Protocol):
    """What can be added: grouping must not matter, but order may."""

    def __add__(self, other: Self, /) -> Self: ...


Item = TypeVar("Item")
Sum = TypeVar("Sum", bound=Summable)


class _Leaf(Generic[Item, Sum]):
    """Some items in a row. Like a fork, it never changes."""

    __slots__ = ("items", "length", "sum")

    height = 0

    def __init__(self, items: Sequence[Item], sum_: Sum) -> None:
        self.items = tuple(items)
        self.length = len(items)
        self.sum = sum_


class _Fork(Generic[Item, Sum]):
    """Two parts of the sequence, one after the other."""

    __slots__ = ("height", "left", "length", "right", "sum")

    def __init__(self, left: _Tree[Item, Sum], right: _Tree[Item, Sum]) -> None:
        self.left = left
        self.right = right
        self.height: int = max(left.height, right.height) + 1
        self.length: int = left.length + right.length
        self.sum: Sum = left.sum + right.sum


_Tree = _Leaf[Item, Sum] | _Fork[Item, Sum]


class SumTree(Sequence[Item], Generic[Item, Sum]):
    """A sequence kept in a balanced tree (Adelson-Velsky & Landis 1962).

    The additions that an edit or the sum of a run takes grow with the logarithm of the
    length only. `sum_items` returns the sum of some items, and of no items.
    """

    def __init__(
        self, sum_items: Callable[[Sequence[Item]], Sum], items: Iterable[Item] = ()
    ) -> None:
        self._sum_items = sum_items
        # None stands for an empty sequence, so that no leaf or fork is empty.
        self._root: _Tree[Item, Sum] | None = self._grow(list(items))

    def __len__(self) -> int:
        return self._root.length if self._root is not None else 0

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        if isinstance(index, slice):
            first, end, step = index.indices(len(self))
            if step == 1:
                return list(chain.from_iterable(items for _, items in self.parts(first, end)))
            return [self[number] for number in range(first, end, step)]
        node, at = self._root, index if index >= 0 else index + len(self)
        if node is None or not 0 <= at < node.length:
            raise IndexError(index)
        while isinstance(node, _Fork):
            middle = node.left.length
            node, at = (node.left, at) if at < middle else (node.right, at - middle)
        return node.items[at]

    def __iter__(self) -> Iterator[Item]:
        return self.run(0, len(self))

    def run(self, first: int, end: int) -> Iterator[Item]:
        """Yield the items from `first` up to, but not including, `end`."""
        for _, items in self.parts(first, end):
            yield from items

    def parts(
        self, first: int, end: int, wanted: Callable[[Sum], object] = lambda _: True
    ) -> Iterator[tuple[int, Sequence[Item]]]:
        """Yield the items from `first` to `end`, some at a time, with the index of the first.

        Items whose sum is not `wanted` are skipped together. So the sum of an item that is
        wanted with any neighbours must be wanted too.
        """
        nodes = [(0, self._root)] if self._root is not None else []
        while nodes:
            start, node = nodes.pop()
            if end <= start or start + node.length <= first or not wanted(node.sum):
                continue
            if isinstance(node, _Fork):
                nodes += [(start + node.left.length, node.right), (start, node.left)]
            elif first <= start and start + node.length <= end:
                yield start, node.items
            else:
                low = max(first - start, 0)
                yield start + low, node.items[low : end - start]

    def sum(self, first: int, end: int) -> Sum:
        """Return the sum of the items from `first` up to, but not including, `end`."""
        if self._root is None or first >= end:
            return self._sum_items(())
        return self._sum_of(self._root, first, end)

    def replace(self, first: int, removed: int, new: Sequence[Item]) -> list[Item]:
        """Replace `removed` items, from `first` on, by `new`; return the old ones.

        Raises IndexError if there are no such items.
        """
        end = first + removed
        if not 0 <= first <= end <= len(self):
            raise IndexError((first, removed))
        old = list(self.run(first, end))
        if self._root is None:
            self._root = self._grow(new)
        else:
            self._root = self._replaced(self._root, first, end, new)
        return old

    def _grow(self, items: Sequence[Item]) -> _Tree[Item, Sum] | None:
        """Return a tree of `items`; None if there are none."""
        if len(items) <= _LONGEST_LEAF:
            return _Leaf(items, self._sum_items(items)) if items else None
        middle = len(items) // 2
        return _joined(self._grow(items[:middle]), self._grow(items[middle:]))

    def _sum_of(self, node: _Tree[Item, Sum], first: int, end: int) -> Sum:
        """Return the sum of the items of `node` from `first` up to `end`, at least one."""
        if first <= 0 and node.length <= end:
            return node.sum
        if isinstance(node, _Leaf):
            return self._sum_items(node.items[max(first, 0) : end])
        middle = node.left.length
        if end <= middle:
            return self._sum_of(node.left, first, end)
        if middle <= first:
            return self._sum_of(node.right, first - middle, end - middle)
        left = self._sum_of(node.left, first, middle)
        return left + self._sum_of(node.right, 0, end - middle)

    def _replaced(
        self, node: _Tree[Item, Sum], first: int, end: int, new: Sequence[Item]
    ) -> _Tree[Item, Sum] | None:
        """Return `node` with `new` in the place of its items from `first` up to `end`."""
        if first == 0 and end == node.length:
            return self._grow(new)
        if isinstance(node, _Leaf):
            return self._grow([*node.items[:first], *new, *node.items[end:]])
        left, right, middle = node.left, node.right, node.left.length
        if end <= middle:
            return _joined(self._replaced(left, first, end, new), right)
        if middle <= first:
            return _joined(left, self._replaced(right, first - middle, end - middle, new))
        return _joined(
            self._replaced(left, first, middle, new),
            self._replaced(right, 0, end - middle, ()),
        )


def _joined(
    left: _Tree[Item, Sum] | None, right: _Tree[Item, Sum] | None
) -> _Tree[Item, Sum] | None:
    """Return one tree of both."""
    if left is None or right is None:
        return left if right is None else right
    return _join(left, right)


def _join(left: _Tree[Item, Sum], right: _Tree[Item, Sum]) -> _Fork[Item, Sum]:
    if isinstance(left, _Fork) and left.height > right.height + 1:
        return _balanced(left.left, _join(left.right, right))
    if isinstance(right, _Fork) and right.height > left.height + 1:
        return _balanced(_join(left, right.left), right.right)
    return _Fork(left, right)


def _balanced(left: _Tree[Item, Sum], right: _Tree[Item, Sum]) -> _Fork[Item, Sum]:
    """Return a fork of two trees whose heights differ by two at most."""
    if isinstance(left, _Fork) and left.height > right.height + 1:
        if isinstance(left.right, _Fork) and left.right.height > left.left.height:
            return _Fork(_Fork(left.left, left.right.left), _Fork(left.right.right, right))
        return _Fork(left.left, _Fork(left.right, right))
    if isinstance(right, _Fork) and right.height > left.height + 1:
        if isinstance(right.left, _Fork) and right.left.height > right.right.height:
            return _Fork(_Fork(left, right.left.left), _Fork(right.left.right, right.right))
        return _Fork(_Fork(left, right.left), right.right)
    return _Fork(left, right)
