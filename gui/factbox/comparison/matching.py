"""Finds, in slices, what two sequences have in common in the same order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Generator, Hashable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")

# Items between two pauses: a few milliseconds.
_RUN = 10_000
# A range without unique items is compared item by item if it has at most this many pairs.
_MOST_PAIRS = 60_000


class CommonRun(NamedTuple):
    """Items that are equal, from `old` on in one sequence and from `new` on in the other."""

    old: int
    new: int
    length: int


def common_runs(
    old: Sequence[Hashable], new: Sequence[Hashable]
) -> Generator[None, None, list[CommonRun]]:
    """Return the runs that two sequences have in common, in order; adjacent ones are joined.

    Items that occur exactly once in both are matched first, as in Bram Cohen's "patience
    diff", and then what lies between them in the same way. A long range without such items
    is taken to have only its ends in common.
    """
    pairs: list[CommonRun] = []
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        low, high, first, end = waiting.pop()
        above = yield from _same_from(old, low, high, new, first, end, 1)
        if above:
            pairs.append(CommonRun(low, first, above))
            low, first = low + above, first + above
        below = yield from _same_from(old, low, high, new, first, end, -1)
        if below:
            high, end = high - below, end - below
            pairs.append(CommonRun(high, end, below))
        if low == high or first == end:
            continue
        anchors = yield from _anchors(old, low, high, new, first, end)
        if anchors:
            bounds = [*anchors, (high, end)]
            for at, found in bounds:
                waiting.append((low, at, first, found))
                low, first = at, found
        elif (high - low) * (end - first) <= _MOST_PAIRS:
            matcher = SequenceMatcher(None, old[low:high], new[first:end], autojunk=False)
            pairs += [
                CommonRun(low + block.a, first + block.b, block.size)
                for block in matcher.get_matching_blocks()
                if block.size
            ]
        yield
    return _joined(sorted(pairs))


def rising(pairs: Sequence[tuple[int, int]]) -> Generator[None, None, list[tuple[int, int]]]:
    """Return the longest series of `pairs`, sorted by first number, that rises in both."""
    ends: list[int] = []
    at_end: list[int] = []
    before: list[int] = []
    for i, (_, second) in enumerate(pairs):
        place = bisect_left(ends, second)
        before.append(at_end[place - 1] if place else -1)
        if place == len(ends):
            ends.append(second)
            at_end.append(i)
        else:
            ends[place], at_end[place] = second, i
        if i % _RUN == _RUN - 1:
            yield
    kept = []
    last = at_end[-1] if at_end else -1
    while last >= 0:
        kept.append(pairs[last])
        last = before[last]
    return kept[::-1]


def places_of_single(
    items: Iterable[Item], first: int
) -> Generator[None, None, dict[Item, int]]:
    """Return the places of items, counted from `first`; -1 for those that occur again."""
    places: dict[Item, int] = {}
    for at, item in enumerate(items, first):
        places[item] = -1 if item in places else at
        if at % _RUN == 0:
            yield
    return places


def _anchors(
    old: Sequence[Hashable], low: int, high: int, new: Sequence[Hashable], first: int, end: int
) -> Generator[None, None, list[tuple[int, int]]]:
    there = yield from places_of_single((new[i] for i in range(first, end)), first)
    single = yield from places_of_single((old[i] for i in range(low, high)), low)
    pairs = []
    for number, (item, at) in enumerate(single.items()):
        found = there.get(item, -1)
        if at >= 0 and found >= 0:
            pairs.append((at, found))
        if number % _RUN == 0:
            yield
    return (yield from rising(pairs))


def _same_from(
    old: Sequence[Hashable],
    low: int,
    high: int,
    new: Sequence[Hashable],
    first: int,
    end: int,
    step: int,
) -> Generator[None, None, int]:
    """Return how many items are equal from the start, or from the end if `step` is -1."""
    most = min(high - low, end - first)
    a, b = (low, first) if step > 0 else (high - 1, end - 1)
    same = 0
    while same < most and old[a + step * same] == new[b + step * same]:
        same += 1
        if same % _RUN == 0:
            yield
    return same


def _joined(runs: list[CommonRun]) -> list[CommonRun]:
    joined: list[CommonRun] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.old + last.length == run.old and last.new + last.length == run.new:
            joined[-1] = last._replace(length=last.length + run.length)
        else:
            joined.append(run)
    return joined
