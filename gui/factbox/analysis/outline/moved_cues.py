"""Cues that an edit moved along their line: what they enumerate is the same as before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from operator import attrgetter
from typing import NamedTuple

from factbox.analysis.cues.cue import Cue
from factbox.analysis.outline.above import FARTHEST, Above
from factbox.analysis.outline.chains import Chain, Member, are_too_close
from factbox.analysis.outline.neighbours import Line
from factbox.analysis.outline.stretch import Stretch

# Where a line has more than these, to look at each pair would take too long.
_MOST_CUES = 16

_OFFSETS = ("start", "end", "gist", "sentence")
_offsets = attrgetter(*_OFFSETS)
_rest = attrgetter(*(name for name in Cue._fields if name not in _OFFSETS))


class MovedCues(NamedTuple):
    """What each cue of a line was and is now, and so each offset that cues of it had."""

    cues: list[tuple[Cue, Cue]]
    offsets: dict[int, int]

    def of(self, cue: Cue) -> Cue:
        """What `cue` is now; the same if it is none of the line's."""
        return next((after for before, after in self.cues if before == cue), cue)


def moved_cues(before: Line, after: Line) -> MovedCues | None:
    """How the cues of a line moved; None if more of them is another than where they are.

    Whatever is asked of their offsets has the same answer then: which come first, which are
    the same, which markers are too close to each other, whether anything stands before them.
    """
    old, new = before.cues, after.cues
    if len(old) != len(new) or not 0 < len(old) <= _MOST_CUES:
        return None
    if list(map(_rest, old)) != list(map(_rest, new)):
        return None
    if _begins_with_cue(before) is not _begins_with_cue(after):
        return None
    pairs = list(zip(old, new, strict=True))
    # The start of a line stays where it is.
    found = {(0, 0)}
    for pair in pairs:
        found.update(zip(*map(_offsets, pair), strict=True))
    offsets = sorted(found)
    if any(a[0] == b[0] or a[1] >= b[1] for a, b in pairwise(offsets)):
        return None
    if list(_closeness(old)) != list(_closeness(new)):
        return None
    return MovedCues(pairs, dict(offsets))


def move(stretches: Sequence[Stretch], line: int, moved: MovedCues) -> None:
    """Let all that was found in `stretches` know the cues of a line where they are now."""
    first = max(bisect_left(stretches, line, key=_line) - 1, 0)
    for number in range(first, len(stretches)):
        stretch = stretches[number]
        at = line - stretch.line
        if -at > FARTHEST:
            return
        stretch.above = _moved_above(stretch.above, at, moved)
        if at == 0:
            stretch.offset = moved.offsets.get(stretch.offset, stretch.offset)
        stretch.limit = _moved_point(stretch.limit, at, moved)
        if stretch.chain is not None:
            _move_chain(stretch.chain, at, moved)


def _move_chain(chain: Chain, at: int, moved: MovedCues) -> None:
    # All of an item lies before the next: so of those further up, the last may reach here.
    first = bisect_left(chain.members, at, key=_paragraph) - 1
    for member in chain.members[max(first, 0) :]:
        if member.paragraph > at:
            return
        if member.paragraph == at:
            member.cue = moved.of(member.cue)
        if member.limit is not None:
            member.limit = _moved_point(member.limit, at, moved)
        if member.stop is not None:
            member.stop = _moved_point(member.stop, at, moved)
        for inner in member.chains:
            _move_chain(inner, at, moved)


def _moved_point(point: tuple[int, int], at: int, moved: MovedCues) -> tuple[int, int]:
    line, offset = point
    return (line, moved.offsets.get(offset, offset)) if line == at else point


def _moved_above(above: Above, at: int, moved: MovedCues) -> Above:
    announcements = tuple(_moved_cue(each, at, moved) for each in above.announcements)
    headline = above.headline and _moved_cue(above.headline, at, moved)
    if (announcements, headline) == (above.announcements, above.headline):
        return above
    return replace(above, announcements=announcements, headline=headline)


def _moved_cue(placed: tuple[int, Cue], at: int, moved: MovedCues) -> tuple[int, Cue]:
    line, cue = placed
    return (line, moved.of(cue)) if line == at else placed


def _begins_with_cue(line: Line) -> bool:
    """Whether nothing visible stands before the first cue of a line that has one."""
    return not line.text[: line.cues[0].start].strip()


def _closeness(cues: Sequence[Cue]) -> Iterable[bool]:
    return (are_too_close(*pair) for pair in combinations(cues, 2))


def _line(stretch: Stretch) -> int:
    return stretch.line


def _paragraph(member: Member) -> int:
    return member.paragraph
