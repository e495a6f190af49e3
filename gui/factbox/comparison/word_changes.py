"""Finds the differences between two paragraphs, word by word."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from typing import NamedTuple

from factbox.analysis.slices import collect_in_slices
from factbox.comparison.matching import CommonRun, common_runs

# A word or a sign with the white space before it; the last also with that behind it.
_PIECE = re.compile(r"\s*(?:\w+(?:['’]\w+)*|[^\w\s])(?:\s+\Z)?|\s+\Z")
# A change reads better if it includes an unchanged island of up to this many words.
_LARGEST_ISLAND = 3
#: With less in common, one paragraph replaces the other rather than changing it.
LEAST_COMMON = 0.15


class Segment(NamedTuple):
    """`new` replaces `old`; if `same`, they differ in white space at most."""

    old: str
    new: str
    same: bool


class _SegmentRange(NamedTuple):
    """The pieces of both paragraphs that make up a segment."""

    old: slice
    new: slice
    same: bool


def word_changes(old: str, new: str) -> Generator[None, None, tuple[Segment, ...]]:
    """Return what two paragraphs have in common and where they differ, in order.

    The segments make up both `old` and `new`. Paragraphs with very little in common are one
    change. Changes with only a few words between them are joined.
    """
    before = yield from collect_in_slices(match[0] for match in _PIECE.finditer(old))
    after = yield from collect_in_slices(match[0] for match in _PIECE.finditer(new))
    # White space alone makes no difference in words.
    keys = (
        (yield from collect_in_slices(piece.strip() for piece in before)),
        (yield from collect_in_slices(piece.strip() for piece in after)),
    )
    runs = yield from common_runs(*keys)
    pieces = _in_order(runs, len(before), len(after))
    yield
    pieces = _without_islands(pieces, *keys)
    yield
    common = sum(_words(keys[0][each.old]) for each in pieces if each.same)
    yield
    longer = max(map(_words, keys))
    yield
    if common < LEAST_COMMON * longer:
        return (Segment(old, new, same=old == new),)
    return tuple(
        Segment("".join(before[each.old]), "".join(after[each.new]), each.same)
        for each in pieces
    )


def _in_order(runs: Sequence[CommonRun], old: int, new: int) -> list[_SegmentRange]:
    pieces = []
    low = first = 0
    for at, found, length in [*runs, CommonRun(old, new, 0)]:
        if at > low or found > first:
            pieces.append(_SegmentRange(slice(low, at), slice(first, found), same=False))
        if length:
            low, first = at + length, found + length
            pieces.append(_SegmentRange(slice(at, low), slice(found, first), same=True))
    return pieces


def _without_islands(
    pieces: list[_SegmentRange], old: list[str], new: list[str]
) -> list[_SegmentRange]:
    """Join changes with hardly anything between them."""
    kept: list[_SegmentRange] = []
    for each in pieces:
        if len(kept) > 1 and not each.same and _is_island(kept[-2], kept[-1], each, old, new):
            kept.pop()
            change = kept.pop()
            each = _SegmentRange(
                slice(change.old.start, each.old.stop),
                slice(change.new.start, each.new.stop),
                same=False,
            )
        kept.append(each)
    return kept


def _is_island(
    before: _SegmentRange,
    island: _SegmentRange,
    after: _SegmentRange,
    old: list[str],
    new: list[str],
) -> bool:
    changes = _size(before, old, new), _size(after, old, new)
    return _words(old[island.old]) <= min(_LARGEST_ISLAND, *changes)


def _size(change: _SegmentRange, old: list[str], new: list[str]) -> int:
    return max(_words(old[change.old]), _words(new[change.new]))


def _words(keys: list[str]) -> int:
    return sum(key[:1].isalnum() for key in keys)
