"""The paragraphs of a document, with sums of any run of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import accumulate
from operator import add, attrgetter
from typing import NamedTuple, overload

from factbox.analysis.cues.cue import CueKind
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.paragraph import NOTHING, Paragraph

_PIECE = 256
_SUMMED = 16


class Paragraphs(Sequence[Paragraph]):
    """A sequence of paragraphs that is cheap to edit and to add up, however long it is.

    It is kept in pieces of some hundred paragraphs, and each piece keeps its sum, and that of
    every few of them: an edit touches one piece, and the sum of a run is that of whole pieces
    and two ends.
    """

    def __init__(self) -> None:
        self._pieces: list[_Piece] = []
        # How many paragraphs stand before each piece, and how many there are.
        self._starts = [0]
        self._counts = Counts()
        self._unread = 0

    def __len__(self) -> int:
        return self._starts[-1]

    @overload
    def __getitem__(self, index: int) -> Paragraph: ...
    @overload
    def __getitem__(self, index: slice) -> list[Paragraph]: ...
    def __getitem__(self, index: int | slice) -> Paragraph | list[Paragraph]:
        if isinstance(index, int) and 0 <= index < self._starts[-1]:
            number = bisect_right(self._starts, index) - 1
            return self._pieces[number].paragraphs[index - self._starts[number]]
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(index)
        return self[index]

    def __iter__(self) -> Iterator[Paragraph]:
        for piece in self._pieces:
            yield from piece.paragraphs

    def run(self, first: int, end: int) -> Iterator[Paragraph]:
        """The paragraphs from `first` up to `end`, `end` not included."""
        for piece, low, high in self._parts(first, end):
            yield from piece.paragraphs[low:high]

    @property
    def waiting(self) -> int:
        """How many paragraphs wait to be read."""
        return self._unread

    def counts(self, first: int, end: int) -> Counts:
        """The sum of the counts of the paragraphs from `first` up to `end`."""
        if first == 0 and end == len(self):
            return self._counts
        if 2 * (end - first) > len(self):
            return self._counts - self._sum(0, first) - self._sum(end, len(self))
        return self._sum(first, end)

    def visible(self, first: int) -> Iterator[int]:
        """The indices, from `first` on, of those that are not blank."""
        for piece, start in self._from(first):
            if piece.is_blank:
                continue
            for inside, paragraph in enumerate(piece.paragraphs, start):
                if inside >= first and paragraph.text.strip():
                    yield inside

    def cued(self, first: int) -> Iterator[int]:
        """The indices, from `first` on, of those with cues."""
        for piece, start in self._from(first):
            cued = piece.marks().cued
            for number in range(bisect_left(cued, first - start), len(cued)):
                yield start + cued[number]

    def recommending(self, first: int, end: int) -> Iterator[int]:
        """The indices, from `first` up to `end`, of those that may recommend something."""
        for piece, start in self._from(first):
            if start >= end:
                return
            recommending = piece.marks().recommending
            for number in range(bisect_left(recommending, first - start), len(recommending)):
                if start + recommending[number] >= end:
                    return
                yield start + recommending[number]

    def fences(self) -> Iterator[tuple[int, str]]:
        """The indices of those that may begin or end a piece of code, each with its style."""
        for piece, start in zip(self._pieces, self._starts, strict=False):
            for inside, style in piece.marks().fences:
                yield start + inside, style

    def first_unread(self) -> int | None:
        """The index of the first that waits to be read; None without one."""
        for piece, start in self._from(0):
            if piece.unread:
                reads = (paragraph.read for paragraph in piece.paragraphs)
                return start + next(i for i, read in enumerate(reads) if not read)
        return None

    def last_unread(self) -> int | None:
        """The index of the last that waits to be read; None without one."""
        for number in range(len(self._pieces) - 1, -1, -1):
            if self._pieces[number].unread:
                reads = [paragraph.read for paragraph in self._pieces[number].paragraphs]
                return self._starts[number] + len(reads) - 1 - reads[::-1].index(False)
        return None

    def replace(self, first: int, removed: int, new: list[Paragraph]) -> list[Paragraph]:
        """Put `new` in the place of `removed` paragraphs from `first` on, which it gives."""
        if not 0 <= first <= first + removed <= len(self):
            raise IndexError((first, removed))
        if len(new) == removed:
            return self._exchange(first, new)
        old = list(self.run(first, first + removed))
        self._counts += total(new) - total(old)
        self._unread += _waiting(new) - _waiting(old)
        number, inside = self._find(first)
        last, end = self._find(first + removed)
        head = self._pieces[number].paragraphs[:inside] if inside else []
        tail = self._pieces[last].paragraphs[end:] if last < len(self._pieces) else []
        self._pieces[number : last + 1] = _cut(head + new + tail)
        lengths = (len(piece.paragraphs) for piece in self._pieces)
        self._starts = list(accumulate(lengths, initial=0))
        return old

    def _exchange(self, first: int, new: list[Paragraph]) -> list[Paragraph]:
        """Put `new` in the place of as many; what they take the place of."""
        old: list[Paragraph] = []
        for piece, low, high in self._parts(first, first + len(new)):
            there = piece.paragraphs[low:high]
            self._counts += piece.exchange(low, there, new[len(old) : len(old) + high - low])
            old += there
        if not all(map(_is_read, new)) or not all(map(_is_read, old)):
            self._unread += _waiting(new) - _waiting(old)
        return old

    def _sum(self, first: int, end: int) -> Counts:
        sums = (piece.sum(low, high) for piece, low, high in self._parts(first, end))
        return reduce(add, sums, NOTHING)

    def _from(self, index: int) -> Iterator[tuple[_Piece, int]]:
        """The pieces from the one that holds `index` on, each with where it starts."""
        for number in range(self._find(index)[0], len(self._pieces)):
            yield self._pieces[number], self._starts[number]

    def _find(self, index: int) -> tuple[int, int]:
        """The piece that holds `index` and the place in it; behind all, the end of the last."""
        number = min(bisect_right(self._starts, index), len(self._pieces)) - 1
        return (number, index - self._starts[number]) if number >= 0 else (0, index)

    def _parts(self, first: int, end: int) -> Iterator[tuple[_Piece, int, int]]:
        """The pieces that hold the paragraphs from `first` up to `end`, and where in each."""
        for number in range(self._find(first)[0], len(self._pieces)):
            piece, start = self._pieces[number], self._starts[number]
            if start >= end:
                return
            low = max(first - start, 0)
            high = min(end - start, len(piece.paragraphs))
            if low < high:
                yield piece, low, high


class _Marks(NamedTuple):
    """Which paragraphs of a piece say something of the outline."""

    cued: list[int]
    recommending: list[int]
    fences: list[tuple[int, str]]


class _Piece:
    """Some hundred paragraphs in a row, and their sum."""

    def __init__(self, paragraphs: list[Paragraph]) -> None:
        self.paragraphs = paragraphs
        self._counts = total(paragraphs)
        self.unread = _waiting(paragraphs)
        self._marks: _Marks | None = None
        # Of every few paragraphs, where somebody asked for it since they were edited.
        self._sums: dict[int, Counts] = {}

    def sum(self, low: int, high: int) -> Counts:
        if high - low == len(self.paragraphs):
            return self._counts
        first, last = -(-low // _SUMMED), high // _SUMMED
        if first >= last:
            return total(self.paragraphs[low:high])
        ends = self.paragraphs[low : first * _SUMMED] + self.paragraphs[last * _SUMMED : high]
        return reduce(add, map(self._sum, range(first, last)), total(ends))

    def _sum(self, number: int) -> Counts:
        """The sum of one run of a few paragraphs."""
        found = self._sums.get(number)
        if found is None:
            run = self.paragraphs[number * _SUMMED : (number + 1) * _SUMMED]
            found = self._sums[number] = total(run)
        return found

    @property
    def is_blank(self) -> bool:
        return not self._counts.paragraphs and not self.unread

    def marks(self) -> _Marks:
        if self._marks is None:
            # Where nothing was read there is nothing.
            self._marks = _marks(self.paragraphs if self._counts.paragraphs else [])
        return self._marks

    def exchange(self, low: int, old: list[Paragraph], new: list[Paragraph]) -> Counts:
        """Put `new` in the place of `old`, from `low` on; what that adds to the sum."""
        self.paragraphs[low : low + len(new)] = new
        for number in range(low // _SUMMED, (low + len(new) - 1) // _SUMMED + 1):
            self._sums.pop(number, None)
        change = total(new) - total(old)
        self._counts += change
        if self.unread or not all(map(_is_read, new)):
            self.unread += _waiting(new) - _waiting(old)
        # Most edits leave the marks as they were.
        if self._marks is not None and any(map(_differ_in_marks, new, old)):
            self._marks = None
        return change


def _cut(paragraphs: list[Paragraph]) -> list[_Piece]:
    """As one piece if it is of a fair size, none if it is empty, else as several."""
    if len(paragraphs) <= 2 * _PIECE:
        return [_Piece(paragraphs)] if paragraphs else []
    starts = range(0, len(paragraphs), _PIECE)
    return [_Piece(paragraphs[start : start + _PIECE]) for start in starts]


def total(paragraphs: list[Paragraph]) -> Counts:
    """The sum of their counts."""
    if len(paragraphs) == 1:
        return paragraphs[0].counts
    # Many are blank, or were not read yet.
    found = (each.counts for each in paragraphs if each.counts is not NOTHING)
    return reduce(add, found, NOTHING)


_is_read = attrgetter("read")


def _waiting(paragraphs: list[Paragraph]) -> int:
    read: int = sum(map(_is_read, paragraphs))
    return len(paragraphs) - read


def _marks(paragraphs: list[Paragraph]) -> _Marks:
    cued = [i for i, paragraph in enumerate(paragraphs) if paragraph.cues]
    return _Marks(
        cued,
        [i for i, paragraph in enumerate(paragraphs) if paragraph.recommendations is not None],
        [(i, paragraphs[i].cues[0].style) for i in cued if _is_fence(paragraphs[i])],
    )


def _differ_in_marks(one: Paragraph, other: Paragraph) -> bool:
    return (
        bool(one.cues) is not bool(other.cues)
        or (one.recommendations is None) is not (other.recommendations is None)
        or _fence(one) != _fence(other)
    )


def _fence(paragraph: Paragraph) -> str | None:
    """The style of the fence that a line is; None if it is none."""
    return paragraph.cues[0].style if _is_fence(paragraph) else None


def _is_fence(paragraph: Paragraph) -> bool:
    # A fence stands alone.
    return bool(paragraph.cues) and paragraph.cues[0].kind is CueKind.CODE
