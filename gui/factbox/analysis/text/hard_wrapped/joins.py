"""Finds the lines of a hard-wrapped text that belong together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from factbox.analysis.text.hard_wrapped.column import (
    WrapColumn,
    find_column,
    is_parted,
    is_telling,
    runs_on,
)
from factbox.analysis.text.hard_wrapped.lines import WrappedLine
from factbox.analysis.words.sentence_marks import BULLETS

# Dashes also stand between words.
_ALWAYS_BULLETS = (*BULLETS, "*", "+")
_FEWEST_IN_BLOCK = 3
# How much the end of a line speaks for prose: a full line from which a sentence runs on, and
# any other full line; a line that was edited since, or may be a heading; and a line that is too
# short or too long for the column.
_PROSE = 2
_FULL = 1
_EDITED = _HEADING = -1
_VERSE = -3
# A line that is wider than the column by this factor was not wrapped.
_TOO_LONG = 1.1


def _may_join(line: WrappedLine, following: WrappedLine) -> bool:
    return not (line.apart or following.apart) and line.quote == following.quote


def blocks_of(read: Sequence[WrappedLine]) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each run of two or more lines that may belong together."""
    start = 0
    for end in range(1, len(read) + 1):
        if end == len(read) or not _may_join(read[end - 1], read[end]):
            if end - start > 1:
                yield start, end
            start = end


def find_joins(read: Sequence[WrappedLine], column: WrapColumn) -> list[bool]:
    """Return for each line whether the next one is to be joined to it."""
    joins = [False] * len(read)
    for start, end in blocks_of(read):
        joins[start : end - 1] = _joins_of_block(read[start:end], column)
    return joins


def _joins_of_block(block: Sequence[WrappedLine], column: WrapColumn) -> Iterator[bool]:
    column = _column_of_block(block, column)
    markers = Counter(line.marker for line in block)
    paragraph = _ParagraphLines(block[0])
    joins: list[bool] = []
    weights: list[int] = []
    for line, following in pairwise(block):
        is_full = column.is_full(line, following)
        recurs = markers[following.marker] > 1
        takes = paragraph.takes(line, following, is_full=is_full, recurs=recurs)
        # Somebody may have edited the line since.
        is_long = line.length * 2 >= column.width
        join = takes and (is_full or (is_long and runs_on(line, following)))
        if join:
            paragraph.add(following)
        else:
            paragraph = _ParagraphLines(following)
        joins.append(join)
        goes_on = runs_on(line, following) or is_parted(line, following)
        goes_on = goes_on or (join and paragraph.hangs)
        weight = _weight(line, following, join=join, is_full=is_full, goes_on=goes_on)
        weights.append(_VERSE if line.length > column.width * _TOO_LONG else weight)
    return _without_verse(joins, weights)


def _weight(
    line: WrappedLine, following: WrappedLine, *, join: bool, is_full: bool, goes_on: bool
) -> int:
    """Return how much the end of a line speaks for prose there, or against it."""
    if not join:
        ends = line.ends_sentence or following.marker
        return 0 if ends else _VERSE if goes_on else _HEADING
    if not is_full:
        return _EDITED
    if goes_on:
        return _PROSE
    # Verse often ends in a comma, and begins with a capital.
    return 0 if line.text.endswith((",", ";")) else _FULL


def _without_verse(joins: list[bool], weights: list[int]) -> Iterator[bool]:
    """Yield `joins`, without those in paragraphs that are not prose.

    A line above that is not a sentence may be a heading; one below speaks against prose.
    """
    start = 0
    for join, run in groupby(joins):
        end = start + len(list(run))
        above = weights[start - 1] if start else 0
        below = weights[end] if end < len(weights) else 0
        is_prose = sum(weights[start:end]) + above + 2 * below > 0
        yield from [join and is_prose] * (end - start)
        start = end


def _column_of_block(block: Sequence[WrappedLine], column: WrapColumn) -> WrapColumn:
    """Return the column of a block, which may have been wrapped to a width of its own."""
    pairs = [pair for pair in pairwise(block) if is_telling(*pair)]
    full = sum(column.is_full(*pair) for pair in pairs)
    if len(pairs) < _FEWEST_IN_BLOCK or full * 2 >= len(pairs):
        return column
    return find_column([pairs], asked=False) or column


class _ParagraphLines:
    """A paragraph, known by its list marker and its indentation, to which lines are added."""

    def __init__(self, first: WrappedLine) -> None:
        self._first = first
        self._indent: int | None = None

    @property
    def hangs(self) -> bool:
        """Return whether this is an item of a list, with its other lines indented."""
        return bool(self._first.marker) and (self._indent or 0) > self._first.indent

    def add(self, line: WrappedLine) -> None:
        """Add a line."""
        if self._indent is None:
            self._indent = line.indent

    def takes(
        self, line: WrappedLine, following: WrappedLine, *, is_full: bool, recurs: bool
    ) -> bool:
        """Return whether `following` may belong to this paragraph, whose last line is `line`.

        After a full line, the next word may look like a list marker by chance. It does if the
        marker does not recur (`recurs`) in other lines.
        """
        first = self._first
        unfinished = is_full and not line.ends_sentence
        if following.marker:
            by_chance = is_full and not (recurs and line.ends_sentence)
            if following.marker in (*_ALWAYS_BULLETS, first.marker) or not by_chance:
                return False
        if unfinished and following.begins_low:
            return True
        if self._indent is not None:
            return following.indent == self._indent
        if following.indent > first.indent:
            return bool(first.marker) or following.begins_low or unfinished
        return following.indent == first.indent or is_full or not first.marker
