"""Divides the lines of a column into paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factbox.documents.pdf.line_signs import (
    ends_sentence,
    goes_on,
    marker,
)
from factbox.documents.pdf.page.characters import BULLET, is_east_asian
from factbox.documents.pdf.page.word_run import RAISED, WordRun

# How much the lines of a paragraph may differ in size, and if the sentence goes on.
_SAME_SIZE = 0.07
_SIMILAR_SIZE = 0.25
# How much further away than usual the next line may be, and if the sentence goes on.
_FURTHER = 1.22
_MUCH_FURTHER = 1.9
_USUAL_LEADING = 1.2
# Lines begin at the same place if they differ by less than this share of the size.
_SAME_LEFT = 0.5
_FAR_INDENT = 8.0
# What is indented this much, such as a quotation, has a width of its own.
_OTHER_INDENT = 2.2
# Lines that are indented alike show how wide they may be if they fill this share of the column.
_WIDE = 0.6
# A column of fewer lines than this is at least as wide, as a multiple of the size.
_MANY = 8
_NARROWEST = 18.0
# Lines of a justified column end at the same place, to this many points.
_JUSTIFIED = 3.0
# The space that a word needs before it, and how much room may be left in a full line.
_SPACE = 0.2
# In a line of prose, no more than this share of the width is left free.
_RAGGED = 0.15
# How many lines above and below show how wide the column is.
_AROUND = 4


class LineBlock(NamedTuple):
    """The lines of a paragraph, or of a part of it, and the column that it stands in.

    `is_full` tells that its last line has no room for another word. `is_indented` tells that
    its first line begins further to the right than the column. `gap` is the distance to what is
    above it, as a multiple of the usual one; it is 0 at the top of a column.
    """

    lines: tuple[WordRun, ...]
    left: float
    right: float
    is_full: bool
    is_indented: bool
    gap: float

    @property
    def size(self) -> float:
        """The size of most of its text."""
        return max(self.lines, key=lambda line: len(line.text)).size


class _Column:
    """The lines of a column, with its edges."""

    def __init__(self, lines: Sequence[WordRun]) -> None:
        self.lines = lines
        lefts: Counter[int] = Counter()
        for line in lines:
            lefts[round(line.left)] += len(line.text)
        self.left = float(lefts.most_common(1)[0][0])
        least = min(line.left for line in lines)
        # Most lines may belong to a list.
        if self.left - least > _SAME_LEFT * lines[0].size:
            enough = lefts.total() / 5
            often = [left for left in lefts if lefts[left] >= enough]
            self.left = float(min([*often, self.left]))
        self.right = max(line.right for line in lines)
        if len(lines) < _MANY:
            # Lines as short as those of an address are not full.
            self.right = max(self.right, self.left + _NARROWEST * lines[0].size)
        rights = Counter(round(line.right / _JUSTIFIED) for line in lines)
        edge, count = rights.most_common(1)[0]
        # Where a justified column ends; if it is none, no line ends so far to the right.
        self._edge = (edge + 0.5) * _JUSTIFIED if 2 * count > len(lines) else self.right
        gaps: Counter[tuple[int, int]] = Counter()
        for above, below in pairwise(lines):
            if above.size == below.size:
                gaps[round(below.size * 2), round((below.base - above.base) * 2)] += 1
        self._leading: dict[int, float] = {}
        for (size, gap), _ in reversed(gaps.most_common()):
            if gap > 0:
                self._leading[size] = gap / 2

    def leading(self, size: float) -> float:
        """Return the usual distance of lines of this size."""
        return self._leading.get(round(size * 2), _USUAL_LEADING * size)

    def room(self, number: int) -> float:
        """Return how much of the column is free after a line."""
        line = self.lines[number]
        edge = max(line.right, *self._beside(number, -1), *self._beside(number, 1), 0)
        if edge - line.left < _WIDE * (self.right - self.left):
            around = self.lines[max(number - _AROUND, 0) : number + _AROUND + 1]
            edge = max(each.right for each in around)
        if edge - line.left < _WIDE * (self.right - self.left):
            edge = self.right
        # Some lines may stick out of a justified column.
        return (self._edge if line.right <= self._edge < edge else edge) - line.right

    def _beside(self, number: int, step: int) -> Iterator[float]:
        """Yield the right ends of the lines above or below that are indented alike."""
        line = self.lines[number]
        for other in range(number + step, number + step * (_AROUND + 1), step):
            if not 0 <= other < len(self.lines):
                break
            each = self.lines[other]
            if abs(each.left - line.left) > _OTHER_INDENT * line.size:
                break
            yield each.right

    def is_full(self, number: int) -> bool:
        """Return whether a line has no room for the first word of the next."""
        line = self.lines[number]
        following = self.lines[number + 1] if number + 1 < len(self.lines) else None
        need = (_first_width(following) if following else 2 * line.size) + _SPACE * line.size
        return self.room(number) < need


def _first_width(line: WordRun) -> float:
    """Return the width of what no line break can divide at the beginning of a line."""
    return line.size if is_east_asian(line.text[0]) else line.first


def blocks_of(lines: Sequence[WordRun], breaks: Container[int]) -> Iterator[LineBlock]:
    """Yield the paragraphs of a column, from top to bottom.

    Before the lines whose numbers are in `breaks` stands something else, such as a table.
    """
    if not lines:
        return
    column = _Column(lines)
    start = 0
    for number in range(1, len(lines) + 1):
        if number == len(lines) or number in breaks or _begins(column, start, number):
            yield _block(column, start, number)
            start = number


def _block(column: _Column, start: int, end: int) -> LineBlock:
    first = column.lines[start]
    gap = 0.0
    if start:
        gap = (first.base - column.lines[start - 1].base) / column.leading(first.size)
    return LineBlock(
        tuple(column.lines[start:end]),
        column.left,
        column.right,
        column.is_full(end - 1),
        first.left - column.left > _SAME_LEFT * first.size,
        gap,
    )


def _begins(column: _Column, start: int, number: int) -> bool:
    """Return whether a paragraph begins with the line of this number.

    The one before it began with the line `start`.
    """
    line, before = column.lines[number], column.lines[number - 1]
    is_full = column.is_full(number - 1)
    runs_on = is_full and goes_on(before.text, line.text)
    if not _is_alike(before, line, runs_on=runs_on):
        return True
    distance = (line.base - before.base) / column.leading(line.size)
    if distance <= 0 or distance > (_MUCH_FURTHER if runs_on else _FURTHER):
        return True
    if line.face.mono and (before.face.mono or not is_full):
        return True
    if before.face.mono and not is_full:
        return True
    if line.text.startswith(RAISED) and column.lines[start].text.startswith(RAISED):
        # One note after another.
        return True
    if (sign := marker(line.text)) and not _is_by_chance(column, start, number, sign):
        return True
    if not is_full and not (
        goes_on(before.text, line.text)
        and not before.text.endswith(";")
        and column.room(number - 1) < _RAGGED * (column.right - column.left)
    ):
        return True
    return not runs_on and _begins_by_indent(column, start, number)


def _is_alike(before: WordRun, line: WordRun, *, runs_on: bool) -> bool:
    difference = abs(before.size - line.size) / max(before.size, line.size)
    if runs_on:
        return difference < _SIMILAR_SIZE
    return difference < _SAME_SIZE and before.face.bold == line.face.bold


def _is_by_chance(column: _Column, start: int, number: int, sign: str) -> bool:
    """Return whether a line begins like an item of a list only because a word is there."""
    line, before, first = column.lines[number], column.lines[number - 1], column.lines[start]
    same_left = abs(line.left - before.left) < _SAME_LEFT * line.size
    return (
        sign != BULLET
        and column.is_full(number - 1)
        and not ends_sentence(before.text)
        and ((same_left and number - start > 1) or not marker(first.text))
    )


def _begins_by_indent(column: _Column, start: int, number: int) -> bool:
    lines = column.lines
    line, first = lines[number], lines[start]
    near = _SAME_LEFT * line.size
    if number - start > 1:
        indent = line.left - lines[start + 1].left
        return abs(indent) > near and (indent > 0 or ends_sentence(lines[number - 1].text))
    indent = line.left - first.left
    if indent <= near:
        return False
    if marker(first.text):
        return indent > _FAR_INDENT * line.size
    if not ends_sentence(lines[number - 1].text):
        return False
    following = lines[number + 1] if number + 1 < len(lines) else None
    return following is None or abs(following.left - line.left) > near
