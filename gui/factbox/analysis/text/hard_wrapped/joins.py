"""Which lines of a hard-wrapped text belong together."""

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

_BULLETS = "*+•‣◦▪·"
_FEWEST_IN_BLOCK = 3
# What the end of a line is worth as evidence of prose: a full line from which a sentence runs
# on, and any other full one; one that was edited since, or is perhaps a heading; and one that
# is too short or too long for the column.
_PROSE = 2
_FULL = 1
_EDITED = _HEADING = -1
_VERSE = -3
# How many times as wide as the column a line is that was not wrapped.
_TOO_LONG = 1.1


def _may_join(line: WrappedLine, following: WrappedLine) -> bool:
    return not (line.apart or following.apart) and line.quote == following.quote


def blocks_of(read: Sequence[WrappedLine]) -> Iterator[tuple[int, int]]:
    """Yield where each run of two lines or more begins and ends that may belong together."""
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
    """Yield `joins`, without those of paragraphs that are no prose.

    A line above that is no sentence may be a heading. One below speaks against prose.
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
    """Return the column of a block that was wrapped to another width than the text."""
    pairs = [pair for pair in pairwise(block) if is_telling(*pair)]
    full = sum(column.is_full(*pair) for pair in pairs)
    if len(pairs) < _FEWEST_IN_BLOCK or full * 2 >= len(pairs):
        return column
    return find_column([pairs], asked=False) or column


class _ParagraphLines:
    """The lines of a paragraph, by its list marker and its indentation."""

    def __init__(self, first: WrappedLine) -> None:
        self._first = first
        self._indent: int | None = None

    @property
    def hangs(self) -> bool:
        """Return whether this is an item of a list whose further lines are indented."""
        return bool(self._first.marker) and (self._indent or 0) > self._first.indent

    def add(self, line: WrappedLine) -> None:
        """Take in a further line."""
        if self._indent is None:
            self._indent = line.indent

    def takes(
        self, line: WrappedLine, following: WrappedLine, *, is_full: bool, recurs: bool
    ) -> bool:
        """Return whether `following` may belong to this paragraph, which `line` ends so far.

        In a full line, the next word may look like the marker of a list by chance; if no
        other line begins so (`recurs`), it does.
        """
        first = self._first
        unfinished = is_full and not line.ends_sentence
        if following.marker:
            by_chance = is_full and not (recurs and line.ends_sentence)
            if following.marker in (*_BULLETS, first.marker) or not by_chance:
                return False
        if unfinished and following.begins_low:
            return True
        if self._indent is not None:
            return following.indent == self._indent
        if following.indent > first.indent:
            return bool(first.marker) or following.begins_low or unfinished
        return following.indent == first.indent or is_full or not first.marker
