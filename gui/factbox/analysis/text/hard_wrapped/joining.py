"""Joins the lines of hard-wrapped text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from itertools import chain, groupby, pairwise
from typing import NamedTuple

from factbox.analysis.languages.language import Language
from factbox.analysis.slices import at_once
from factbox.analysis.text.hard_wrapped.column import (
    WrapColumn,
    find_column,
    is_parted,
    is_telling,
    runs_on,
)
from factbox.analysis.text.hard_wrapped.lines import WrappedLine, read_lines
from factbox.analysis.text.place import Place

#: The lines that are looked at to notice hard-wrapped text.
LOOKED_AT = 1_000

_BULLETS = "*+•‣◦▪·"
_SOFT_HYPHEN = "\u00ad"
# Nothing follows these where no space stands before them.
_TIGHT = ("-", "–", "—", "/")
_FEWEST_IN_BLOCK = 3
# One line in so many has to be broken for a text to look hard-wrapped.
_FEWEST_BROKEN = 20


class Joined(NamedTuple):
    """The lines of a text after joining, and where each line as given is in them.

    The text of line *n*, which began at `starts[n]`, begins at `places[n]`.
    """

    lines: list[str]
    places: list[Place]
    starts: list[int]

    def place(self, old: Place) -> Place:
        """Return where the place `old` of the text as given is now."""
        number, begins = old.paragraph, self.places[old.paragraph]
        offset = begins.offset + max(old.offset - self.starts[number], 0)
        end = len(self.lines[begins.paragraph])
        if (
            number + 1 < len(self.places)
            and self.places[number + 1].paragraph == begins.paragraph
        ):
            end = self.places[number + 1].offset
        return Place(begins.paragraph, min(offset, end))


def looks_hard_wrapped(lines: Sequence[str]) -> bool:
    """Return whether the first lines look as if mail or a PDF had wrapped them."""
    return at_once(look(lines[:LOOKED_AT]))


def look(lines: Sequence[str]) -> Generator[None, None, bool]:
    """Return whether `lines` look hard-wrapped, a slice at a time."""
    read = read_lines(lines)
    yield
    column = _find_column(read, asked=False)
    if column is None:
        return False
    yield
    joins = _find_joins(read, column)
    yield
    broken = sum(
        join and (runs_on(*pair) or is_parted(*pair))
        for join, pair in zip(joins, pairwise(read), strict=False)
    )
    return broken * _FEWEST_BROKEN >= sum(bool(line.text) for line in read)


def join_lines(lines: Sequence[str], language: Language, around: Sequence[str] = ()) -> Joined:
    """Join the lines that belong together; poems, lists, code and tables stay as they are.

    If `lines` are too few to tell, the text `around` them tells how they were wrapped.
    """
    read = read_lines(lines)
    column = _find_column(read, asked=True) or _find_column(
        read_lines(around[:LOOKED_AT]), asked=True
    )
    joins = [False] * len(read) if column is None else _find_joins(read, column)
    return _join(lines, read, joins, language)


def _may_join(line: WrappedLine, following: WrappedLine) -> bool:
    return not (line.apart or following.apart) and line.quote == following.quote


def _find_column(read: Sequence[WrappedLine], *, asked: bool) -> WrapColumn | None:
    blocks = [list(pairwise(read[start:end])) for start, end in _blocks(read)]
    telling = [[pair for pair in block if is_telling(*pair)] for block in blocks]
    column = find_column(telling, asked=asked)
    pairs = list(chain.from_iterable(blocks))
    if column is None and any(is_parted(*pair) for pair in pairs):
        # Nothing but prose has words that go on in the next line.
        longest = max(line.length for pair in pairs for line in pair)
        return WrapColumn(longest, longest // 3)
    return column


def _blocks(read: Sequence[WrappedLine]) -> Iterator[tuple[int, int]]:
    """Yield where each run of two lines or more begins and ends that may belong together."""
    start = 0
    for end in range(1, len(read) + 1):
        if end == len(read) or not _may_join(read[end - 1], read[end]):
            if end - start > 1:
                yield start, end
            start = end


def _find_joins(read: Sequence[WrappedLine], column: WrapColumn) -> list[bool]:
    """Return for each line whether the next one is to be joined to it."""
    joins = [False] * len(read)
    for start, end in _blocks(read):
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
        weight = _weight(line, following, join=join, is_full=is_full)
        too_long = line.length * 10 > column.width * 11
        weights.append(-3 if too_long else weight)
    return _without_verse(joins, weights)


def _weight(line: WrappedLine, following: WrappedLine, *, join: bool, is_full: bool) -> int:
    """Return how much the end of a line speaks for prose there, or against it."""
    low = runs_on(line, following) or is_parted(line, following)
    if join:
        if not is_full:
            return -1
        return 2 if low else int(not line.text.endswith((",", ";")))
    if line.ends_sentence or following.marker:
        return 0
    return -3 if low else -1


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


def _join(
    lines: Sequence[str], read: Sequence[WrappedLine], joins: Sequence[bool], language: Language
) -> Joined:
    joined = Joined([], [], [])
    parts: list[str] = []
    length = 0
    goes_on = False
    for text, line, join in zip(lines, read, joins, strict=True):
        start = 0
        if goes_on:
            start = line.start
            before, between = _across(parts[-1], line.text, language)
            length += len(before) + len(between) - len(parts[-1])
            parts[-1:] = [before, between]
        joined.starts.append(start)
        joined.places.append(Place(len(joined.lines), length))
        piece = text[start:].rstrip() if join or goes_on else text
        parts.append(piece)
        length += len(piece)
        goes_on = join
        if not join:
            joined.lines.append("".join(parts))
            parts, length = [], 0
    return joined


def _across(before: str, after: str, language: Language) -> tuple[str, str]:
    """Return what is left of the line `before`, and what joins it to `after`."""
    if before.endswith(_SOFT_HYPHEN):
        return before[:-1], ""
    if before.endswith(("-", "\u2010")) and before[-2:-1].isalpha() and after[0].isalpha():
        return before[:-1], language.at_line_end(before[:-1], after)
    tight = before.endswith(_TIGHT) and not before[-2:-1].isspace() and after[0].isalnum()
    return before, "" if tight or _begins_tight(after) else " "


def _begins_tight(text: str) -> bool:
    return text.startswith("--") and text[2:3].isalnum()
