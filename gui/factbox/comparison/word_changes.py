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
_SENTENCE_ENDS = frozenset(".!?…。！？")
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
    runs = _with_whole_sentences(runs, *keys)
    yield
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


def _with_whole_sentences(
    runs: Sequence[CommonRun], old: list[str], new: list[str]
) -> list[CommonRun]:
    """Move what is only in one paragraph to where it ends with a sentence, if it can be.

    Of "A b. A c. A d.", the same is left without "c. A" as without "A c."
    """
    moved = list(runs[:1])
    for run in runs[1:]:
        last = moved.pop()
        by = 0
        if last.new + last.length == run.new:
            by = _way_to_sentence_end(old, last.old + last.length, run.old, last, run)
        elif last.old + last.length == run.old:
            by = _way_to_sentence_end(new, last.new + last.length, run.new, last, run)
        moved.append(last._replace(length=last.length + by))
        moved.append(CommonRun(run.old + by, run.new + by, run.length - by))
    return [run for run in moved if run.length]


def _way_to_sentence_end(
    text: list[str], start: int, stop: int, before: CommonRun, after: CommonRun
) -> int:
    """Return how far to move what stands from `start` to `stop`; 0 if nothing is better."""
    back = 0
    while text[stop - 1 - back] not in _SENTENCE_ENDS:
        if back == before.length or text[start - 1 - back] != text[stop - 1 - back]:
            break
        back += 1
    else:
        return -back
    for on in range(after.length):
        if text[start + on] != text[stop + on]:
            break
        if text[stop + on] in _SENTENCE_ENDS:
            return on + 1
    return 0


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
