"""Work that is done a slice at a time: a generator that yields between two slices."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from heapq import merge
from itertools import count
from typing import Any, TypeVar

Item = TypeVar("Item")

# What is sorted, or merged, between two stops: about a millisecond.
_RUN = 1_000


def at_once(work: Generator[None, None, Item]) -> Item:
    """Do `work` without a pause, and return what it returns."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            found: Item = done.value
            return found


def sort_in_slices(
    items: list[Item], key: Callable[[Item], Any], *, is_falling: bool = False
) -> Generator[None, None, list[Item]]:
    """Return what `sorted` would, in reverse if `is_falling`, and stop every ms or so."""
    runs = []
    for at in range(0, len(items), _RUN):
        runs.append(sorted(items[at : at + _RUN], key=key, reverse=is_falling))
        yield
    return (yield from collect_in_slices(merge(*runs, key=key, reverse=is_falling)))


def collect_in_slices(items: Iterable[Item]) -> Generator[None, None, list[Item]]:
    """Return what `list` would, and stop every millisecond or so."""
    collected: list[Item] = []
    for number, item in zip(count(1), items, strict=False):
        collected.append(item)
        if number % _RUN == 0:
            yield
    return collected
